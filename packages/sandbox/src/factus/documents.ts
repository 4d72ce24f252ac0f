import type { Answer } from '../answers.js'
import { asText } from '../as-text.js'
import type { FactusAccount, FactusRecord } from './account.js'
import { dayOf } from './bogota-time.js'
import {
  answered,
  type Body,
  conflict,
  created,
  forbidden,
  invalidField,
  invalidFields,
  listed,
  noDocument,
  paged,
} from './envelope.js'
import { attachedFile, emailContent, pdfFile, xmlFile } from './files.js'
import { issue, reconciled, refusalOf, settled, withdraw } from './issue.js'
import { readContent } from './read-content.js'
import { Fields, Findings } from './reading.js'
import type { FactusCall, Handler, Handlers } from './room.js'
import { createdV1, rowV1, shownV1 } from './show-v1.js'
import { rowV2, shownV2 } from './show-v2.js'
import type { FactusKind } from './verdicts.js'

type Kind = Exclude<FactusKind, 'payroll' | 'adjustmentPayroll'>

const NAMES = {
  bill: 'Bill',
  creditNote: 'CreditNote',
  debitNote: 'DebitNote',
  supportDocument: 'SupportDocument',
  adjustmentNote: 'AdjustmentNote',
} as const satisfies Record<Kind, string>

/** The document that a request is about. */
export function found(call: FactusCall, kind: FactusKind, by: 'number' | 'reference_code'): FactusRecord {
  const { account, params } = call
  const asked = params[by] ?? ''
  const record = by === 'number' ? account.byNumber(kind, asked) : account.byReference(kind, asked)
  if (!record) throw noDocument()
  return settled(record, account)
}

/** The same, once DIAN has accepted it. */
export function validated(call: FactusCall, kind: FactusKind): FactusRecord {
  const record = found(call, kind, 'number')
  if (record.state !== 'validated') throw conflict('El documento no ha sido validado.')
  return record
}

/** Where the fields stand that a request of this kind is refused for. */
export function shapeFor(kind: FactusKind, version: 'v1' | 'v2', account: FactusAccount): 'plain' | 'wrapped' {
  const { validationBody } = account.room.quirks
  if (validationBody !== 'seen') return validationBody
  return version === 'v1' && (kind === 'bill' || kind === 'creditNote') ? 'plain' : 'wrapped'
}

/** The list of a kind, newest first. */
export function list(kind: FactusKind): Handler {
  return ({ account, query, url, version }) => {
    const rows = account.of(kind).filter((record) => matches(settled(record, account), query))
    const { rows: shown, pagination } = paged(rows, query, url, account.room.quirks)
    const row = version === 'v2' ? rowV2 : rowV1
    return listed(
      'Documentos consultados',
      shown.map((record) => row(record, account)),
      pagination,
    )
  }
}

function matches(record: FactusRecord, query: FactusCall['query']): boolean {
  const asked = (name: string) => {
    const value = query[`filter[${name}]`]
    return value === undefined || value === '' ? undefined : asText(value)
  }
  const contains = (value: string, part: string | undefined) =>
    part === undefined || value.toLowerCase().includes(part.toLowerCase())
  const is = (value: string, wanted: string | undefined) => wanted === undefined || value === wanted
  const day = dayOf(record.createdAt)
  // What is neither 1 nor 0 asks for nothing.
  const status = /^[01]$/.test(asked('status') ?? '') ? asked('status') : undefined
  return (
    is(record.identification, asked('identification') ?? asked('identification_number')) &&
    contains(record.names, asked('names')) &&
    is(record.number, asked('number')) &&
    is(record.prefix, asked('prefix')) &&
    is(record.referenceCode, asked('reference_code')) &&
    is(record.state === 'validated' ? '1' : '0', status) &&
    (asked('created_at][start_date') ?? day) <= day &&
    (asked('created_at][end_date') ?? day) >= day
  )
}

function create(kind: Kind): Handler {
  return async ({ account, version, body }) => {
    let record = reconciled(account, kind, (body as Body).reference_code)
    if (!record) {
      const findings = new Findings()
      const content = readContent(kind, version, Fields.of(body, findings), account)
      if (!content) throw invalidFields(findings.errors, shapeFor(kind, version, account))
      record = await issue(account, { kind, version, content })
    }
    return outcome(record, account, version === 'v2' ? shownV2 : createdV1)
  }
}

/** The answer to who issues a document: what DIAN refused may be told by a 422. */
export function outcome(record: FactusRecord, account: FactusAccount, shown: typeof shownV2): Answer {
  const refusal = refusalOf(record, account)
  if (refusal) throw refusal
  return created('Documento registrado', shown(record, account))
}

function mail(kind: Kind): Handler {
  return (call) => {
    const { account, version } = call
    const { quirks, now } = account.room
    if (quirks.account === 'shared') throw forbidden('Este ambiente no envía correos.')
    const record = validated(call, kind)
    const today = dayOf(now())
    if (record.mails.filter((day) => day === today).length >= quirks.mailsPerDay)
      throw invalidField(
        'email',
        'El documento ya se envió el máximo de veces por día.',
        shapeFor(kind, version, account),
      )
    record.mails.push(today)
    return answered('Correo enviado')
  }
}

function remove(kind: Kind): Handler {
  return (call) => {
    withdraw(call.account, found(call, kind, 'reference_code'))
    return answered('Documento eliminado')
  }
}

/** Invoices, credit and debit notes, support documents and their notes, in both versions. */
export function documentHandlers(): Handlers {
  const handlers: Record<string, Handler> = {}
  for (const kind of Object.keys(NAMES) as Kind[]) {
    const name = NAMES[kind]
    const each: Record<string, Handler> = {
      [`create${name}`]: create(kind),
      [`list${name}s`]: list(kind),
      [`get${name}`]: (call) => {
        const shown = call.version === 'v2' ? shownV2 : shownV1
        return answered('Documento consultado', shown(found(call, kind, 'number'), call.account))
      },
      [`delete${name}`]: remove(kind),
      [`download${name}Pdf`]: (call) => answered('Archivo consultado', pdfFile(validated(call, kind), call.account)),
      [`download${name}Xml`]: (call) => answered('Archivo consultado', xmlFile(validated(call, kind), call.account)),
      [`download${name}AttachedDocumentXml`]: (call) =>
        answered('Archivo consultado', attachedFile(validated(call, kind), call.account)),
      [`send${name}Email`]: mail(kind),
      [`get${name}EmailContent`]: (call) =>
        answered('Contenido consultado', emailContent(validated(call, kind), call.account)),
    }
    for (const [operation, handler] of Object.entries(each)) {
      handlers[`${operation}V1`] = handler
      handlers[`${operation}V2`] = handler
    }
  }
  return handlers
}
