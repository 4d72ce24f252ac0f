import { createRecipientDirectory, type FluxCursor, type FluxEvent, trackFlux } from '@facturelle/chorus-pro'
import { ConfigurationError, FacturelleError } from '@facturelle/core'
import { normalize, readSiret } from '@facturelle/core/identifiers'
import { connectChorusPro } from './chorus-pro-connection.js'
import type { Command } from './commands.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { readCursor, saveCursor } from './flow-commands.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

/** Services shown to people; `--json` has them all. */
const SHOWN = 50

/** `chorus-pro structure`: a public body, its services, and whether it would take an invoice. */
export const showStructure: Command = async ({ operands, values, print, env, signal }) => {
  const siret = normalize(onlyOperand(operands, 'chorus-pro structure needs a SIRET'))
  // Check digits are not looked at: the qualification data has structures that fail them.
  if (!readSiret(siret, { checkDigits: false }).ok) {
    throw new ConfigurationError('USAGE', 'SIRET must be 14 digits; see facturelle --help', { field: 'SIRET' })
  }
  const connection = await connectChorusPro(values, env)
  try {
    print.line('chorus-pro', connection.where, { event: 'chorus-pro', where: connection.where })
    print.progress('asking for the structure')
    const client = connection.client()
    const { service: serviceCode, commitment: commitmentNumber } = values
    const check = await createRecipientDirectory(client).checkRecipient(
      siret,
      { serviceCode, commitmentNumber },
      { signal },
    )
    const { structure, requirements = {}, reportsPayment } = check
    const { idStructureCPP, designationStructure = 'unnamed', statut } = structure ?? {}
    const said = structure ? `${designationStructure} (${statut ?? 'no status'})` : 'not known to Chorus Pro'
    print.line('structure', said, { ...structure, event: 'structure', siret, found: structure !== undefined })
    const asks = Object.entries(requirements).flatMap(([what, asked]) => (asked ? [ASKS[what] ?? what] : []))
    if (structure) print.line('asks for', asks.join(', ') || 'neither a service code nor a commitment number')
    if (reportsPayment === false) print.line('', 'never reports payments: invoices end at MANDATEE or COMPTABILISEE')
    if (idStructureCPP !== undefined) {
      let count = 0
      for await (const service of client.structures.rechercherServicesTout(
        { idStructure: idStructureCPP },
        { signal },
      )) {
        const { codeService = '', libelleService, estActif } = service
        if (++count <= SHOWN || print.json) {
          const columns = [codeService.padEnd(24), libelleService, estActif ? '' : '(inactive)']
          print.line('service', columns.filter(Boolean).join(' '), { ...service, event: 'service' })
        }
      }
      if (count > SHOWN) print.line('', `and ${count - SHOWN} more; see them with --json`)
    }
    print.progress('')
    const { status, rule, explanation, evidence } = check
    print.line(status, `${explanation} (${rule})`, {
      event: 'recipient',
      status,
      rule,
      explanation,
      evidence,
      requirements,
    })
    for (const { operation, answer } of evidence) print.line('', `${operation}: ${answer}`)
    return EXIT.done
  } finally {
    await connection.close()
  }
}

const ASKS: Readonly<Record<string, string>> = {
  serviceCode: 'a service code (BT-10)',
  commitmentNumber: 'a commitment number (BT-13)',
  serviceCodeOrCommitmentNumber: 'one of the two, at least',
}

/** Stages that mean that an invoice will not be paid. */
const FAILED: readonly string[] = ['refused', 'rejected']

/** `chorus-pro track`: a deposit, from its report to the last status of each invoice. */
export const trackDeposit: Command = async ({ operands, values, print, env, signal }) => {
  const numeroFluxDepot = onlyOperand(operands, 'chorus-pro track needs a NUMERO_FLUX')
  const kept = readFluxCursor(values.cursor, numeroFluxDepot)
  const connection = await connectChorusPro(values, env)
  const timeout = AbortSignal.timeout(values.timeout * 1000)
  let refused = false
  let told = 0
  try {
    print.line('tracking', `${numeroFluxDepot} (${connection.where})`, { event: 'tracking', numeroFluxDepot })
    const options = { ...connection.poll, signal: AbortSignal.any([signal, timeout]) }
    print.progress('waiting for the report')
    for await (const event of trackFlux(connection.client(), kept ?? { numeroFluxDepot }, options)) {
      showEvent(event, print)
      refused ||= isRefusal(event)
      if (values.cursor !== undefined) saveCursor(values.cursor, JSON.stringify(event.cursor))
      print.progress(`${++told} events; waiting for more`)
    }
    print.progress('')
    return refused ? EXIT.refused : EXIT.done
  } catch (failure) {
    print.progress('')
    if (signal.aborted) throw failure
    if (timeout.aborted && failure === timeout.reason) {
      const why = `nothing final within ${values.timeout} s; ask again, with --cursor from where this ended`
      print.line('waiting', why, { event: 'timeout' })
      return EXIT.waiting
    }
    print.failure(failure)
    return FacturelleError.isInstance(failure) ? exitCodeOf(failure) : EXIT.unexpected
  } finally {
    await connection.close()
  }
}

function isRefusal(event: FluxEvent): boolean {
  if (event.type === 'flux') return event.phase === 'rejected'
  return event.type === 'refused' || (event.final && FAILED.includes(event.stage))
}

function showEvent({ cursor: _, ...event }: FluxEvent, print: Printer): void {
  const why = event.reasons.map(({ code, text }) => [code, text].filter(Boolean).join(' ')).filter(Boolean)
  if (event.type === 'flux') {
    const columns = [event.phase.padEnd(10), event.etat, event.at, ...why]
    print.line('flux', columns.filter(Boolean).join(' '), { event: 'flux', ...plain(event) })
  } else if (event.type === 'refused') {
    const columns = [event.numeroFacture ?? 'without number', ...why]
    print.line('refused', columns.join(' '), { event: 'refused', ...plain(event) })
  } else {
    const { numeroFacture = '', statut, at, final } = event
    const columns = [numeroFacture.padEnd(14), event.stage.padEnd(13), statut, at, ...why, final ? '(final)' : '']
    print.line('invoice', columns.filter(Boolean).join(' '), { event: 'statut', ...plain(event) })
  }
}

function plain<T extends { readonly type: string }>({ type: _, ...facts }: T): Omit<T, 'type'> {
  return facts
}

/** @throws {ConfigurationError} `USAGE`: the file is no cursor, or one of another flow */
function readFluxCursor(path: string | undefined, numeroFluxDepot: string): FluxCursor | undefined {
  const text = readCursor(path, undefined)
  if (text === undefined) return undefined
  let cursor: FluxCursor
  try {
    cursor = JSON.parse(text) as FluxCursor
  } catch {
    throw new ConfigurationError('USAGE', `${path} is not what --cursor wrote`, { field: '--cursor' })
  }
  if (cursor?.numeroFluxDepot === numeroFluxDepot) return cursor
  throw new ConfigurationError('USAGE', `${path} is of another flow; give another --cursor`, { field: '--cursor' })
}
