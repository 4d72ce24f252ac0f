import { ConfigurationError } from '@facturelle/core'
import type { DestinationType } from './arguments.js'
import type { Command } from './commands.js'
import { openExchange } from './exchange.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand, readData } from './operands.js'
import { readReference } from './references.js'

/** `respond REF --stage STAGE`: answers an invoice, or tells what became of it. */
export const respond: Command = async (job) => {
  const { operands, values, env, print, signal } = job
  const path = onlyOperand(operands, 'respond needs a FILE with a reference, or - for the standard input')
  const { stage, reason, amount, currency, date } = values
  if (stage === undefined) {
    throw new ConfigurationError('USAGE', 'respond needs --stage: refused, disputed, paid ...', { field: '--stage' })
  }
  const reference = await readReference(path, job)
  const code = values['reason-code']
  const platform = values.data === undefined ? undefined : await readData(values.data, signal)
  const to = values.to ?? (reference.type as DestinationType)
  const exchange = await openExchange({ ...values, to }, env, print)
  try {
    const { destination, where, resumed } = exchange.connectionOf(reference.type)
    const response = {
      stage,
      ...((reason ?? code) !== undefined && { reason: { ...(code && { code }), ...(reason && { text: reason }) } }),
      ...(amount && { amount }),
      ...(currency && { currency }),
      ...(date && { date }),
      ...(platform && { platform }),
    }
    const back = 'outcome' in reference ? (resumed?.(reference) ?? destination) : destination
    const given = await exchange.facturelle.respond(reference, response, { destination: back, signal })
    for (const warning of given.warnings) print.line('warning', warning, { event: 'warning', message: warning })
    print.line('answered', `${given.stage} ${given.platformStatus} (${reference.type}, ${where})`, {
      event: 'response',
      ...given,
    })
    if (given.reference) print.line('reference', given.reference)
    return EXIT.done
  } finally {
    await exchange.close()
  }
}
