import { basename } from 'node:path'
import { MAX_FILE_BYTES } from '@facturelle/afnor-flow'
import { readFileInput } from '@facturelle/core'
import { openFile } from '@facturelle/core/node'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import type { CommandLine } from './arguments.js'
import { documents } from './connection.js'
import { describeDocument } from './describe-document.js'
import { EXIT } from './exit-codes.js'
import { inspectData, inspectInvoice } from './inspect-invoice.js'
import { isInvoiceData } from './invoice-data.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

/** What a command works with. */
export interface Job extends CommandLine {
  readonly print: Printer
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** What is typed, or piped in. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** A command gives its exit status. */
export type Command = (job: Job) => Promise<number>

export const inspect: Command = async ({ operands, values, print, signal }) => {
  const path = onlyOperand(operands, 'inspect needs a FILE')
  const file = await readInput(path, signal)
  if (isInvoiceData(file)) return inspectData(file, path, values, print)
  const { embedded, ...inspection } = await createFacturelle({ adapters: [], documents }).inspect({ file })
  print.line('file', `${basename(path)} (${file.byteLength} bytes)`, {
    event: 'inspected',
    ...inspection,
    ...(embedded && { embedded: { name: embedded.name, relationship: embedded.relationship } }),
  })
  describeDocument(inspection, print)
  if (inspection.guideline) print.line('guideline', inspection.guideline)
  if (inspection.businessProcess) print.line('process', inspection.businessProcess)
  if (embedded) print.line('embedded', `${embedded.name} (${embedded.relationship ?? 'no relationship'})`)
  for (const warning of inspection.warnings) print.line('warning', warning)
  if (inspection.kind === 'invoice' || inspection.kind === 'creditNote') await inspectInvoice(file, print)
  return EXIT.done
}

export const sandbox: Command = async ({ values, print, signal }) => {
  const emulated = createSandbox()
  const server = await listen(emulated, { port: values.port })
  const version = values['flow-service-version'] ?? '1.3.0'
  const { flowServiceUrl, directoryServiceUrl, tokenUrl, clientId, clientSecret } = emulated.afnor(version, server.url)
  const chorusPro = emulated.chorusPro(server.url)
  const { apiUrl, login, password } = chorusPro
  const factus = emulated.factus(server.url)
  const factpulse = emulated.factpulse(server.url)
  print.line('listening', server.url, {
    event: 'listening',
    url: server.url,
    flowServiceUrl,
    directoryServiceUrl,
    tokenUrl,
    clientId,
    clientSecret,
    chorusPro: { apiUrl, tokenUrl: chorusPro.tokenUrl, login, password },
    factus: { apiUrl: factus.apiUrl, username: factus.username, password: factus.password },
    factpulse: {
      apiUrl: factpulse.apiUrl,
      username: factpulse.username,
      password: factpulse.password,
      clientUid: factpulse.clientUid,
    },
  })
  print.note(`\nIn another terminal:
  export FACTURELLE_AFNOR_FLOW_SERVICE_URL=${flowServiceUrl}
  export FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL=${directoryServiceUrl}
  export FACTURELLE_AFNOR_TOKEN_URL=${tokenUrl}
  export FACTURELLE_AFNOR_CLIENT_ID=${clientId}
  export FACTURELLE_AFNOR_CLIENT_SECRET=${clientSecret}
  facturelle submit FILE --to afnor --allow-insecure-loopback
  facturelle flows watch --allow-insecure-loopback
  facturelle directory lookup 123456782 --allow-insecure-loopback

  export FACTURELLE_CHORUS_PRO_API_URL=${apiUrl}
  export FACTURELLE_CHORUS_PRO_TOKEN_URL=${chorusPro.tokenUrl}
  export FACTURELLE_CHORUS_PRO_CLIENT_ID=${clientId}
  export FACTURELLE_CHORUS_PRO_CLIENT_SECRET=${clientSecret}
  export FACTURELLE_CHORUS_PRO_LOGIN=${login}
  export FACTURELLE_CHORUS_PRO_PASSWORD=${password}
  facturelle chorus-pro structure ${chorusPro.structures.publicBody.siret} --allow-insecure-loopback

  export FACTURELLE_FACTUS_API_URL=${factus.apiUrl}
  export FACTURELLE_FACTUS_CLIENT_ID=${clientId}
  export FACTURELLE_FACTUS_CLIENT_SECRET=${clientSecret}
  export FACTURELLE_FACTUS_USERNAME=${factus.username}
  export FACTURELLE_FACTUS_PASSWORD=${factus.password}
  facturelle submit FILE.json --to factus --allow-insecure-loopback

  export FACTURELLE_FACTPULSE_API_URL=${factpulse.apiUrl}
  export FACTURELLE_FACTPULSE_USERNAME=${factpulse.username}
  export FACTURELLE_FACTPULSE_PASSWORD=${factpulse.password}
  export FACTURELLE_FACTPULSE_CLIENT_UID=${factpulse.clientUid}
  facturelle submit FILE.json --to factpulse --pdf FILE.pdf --allow-insecure-loopback
  facturelle factpulse call me --allow-insecure-loopback\n\nCtrl-C stops it.`)
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return EXIT.done
}

/** The file, before anything else is done: how large it is, is told first. */
export async function readInput(path: string, signal: AbortSignal): Promise<Uint8Array> {
  return (await readFileInput(openFile(path), { maxBytes: MAX_FILE_BYTES, signal, field: 'FILE' })).bytes
}
