import { json } from '../answers.js'
import { asText } from '../as-text.js'
import type { FactusAccount, FactusRecord, RadianEvent, Reception } from './account.js'
import { afterWorkingDays, clockOf, dayOf, stampOf } from './bogota-time.js'
import { checkDigit } from './check-digit.js'
import { found, validated } from './documents.js'
import { answered, type Body, conflict, created, forbidden, invalidField, listed, noRecord, paged } from './envelope.js'
import { uniqueCode } from './issue.js'
import type { FactusCall, Handler, Handlers } from './room.js'
import { CLAIM_CONCEPTS, coded, EVENTS, PAYMENT_FORMS, PAYMENT_METHODS } from './tables.js'

/** After so many working days an invoice that was received counts as accepted. */
const TACIT_DAYS = 3

/** What ends the events of an invoice. */
const FINAL = new Set(['031', '033', '034'])
const BEFORE: Readonly<Record<string, string>> = { '032': '030', '031': '032', '033': '032' }
const TACIT = '034'

function shown({ number, cude, code, at }: RadianEvent): Body {
  const { name } = coded(EVENTS, code)
  return { number, cude, event_code: code, event_name: name, effective_date: dayOf(at), effective_time: clockOf(at) }
}

async function eventOf(account: FactusAccount, code: string, person: Body, among: readonly RadianEvent[]) {
  const names = `${asText(person.first_name)} ${asText(person.last_name)}`
  const identification = asText(person.identification ?? account.company.nit)
  const cude = await uniqueCode([code, identification, account.room.identifiers.token()])
  const at = account.room.now()
  return { number: `EV${code}${among.length + 1}`, cude, code, at, identification, names }
}

/** Who speaks for a company must be told with the check digit of a NIT, whose code is 31, and 6 in v1. */
function checkPerson(person: Body): void {
  const kind = asText(person.identification_document_code)
  if ((kind === '31' || kind === '6') && person.dv === undefined)
    throw invalidField('dv', 'El campo dv es obligatorio.')
}

const tacitAcceptance: Handler = async (call) => {
  const { account, body, params } = call
  const record = validated(call, 'bill')
  const { events } = record
  if (params.event_type !== TACIT) throw noRecord('el evento')
  checkPerson(body as Body)
  if (!record.content?.payments.some(({ form }) => form === '2'))
    throw invalidField('event_type', 'Solo las facturas a crédito tienen aceptación tácita.')
  if (events.some(({ code }) => FINAL.has(code))) throw conflict('La factura ya tiene un evento final.')
  const received = events.find(({ code }) => code === '032')
  if (!received || account.room.now() < afterWorkingDays(received.at, TACIT_DAYS))
    throw invalidField('event_type', 'Aún no han pasado tres días hábiles desde el recibo del bien o servicio.')
  const event = await eventOf(account, TACIT, body as Body, events)
  events.push(event)
  return answered('Evento registrado', shown(event))
}

const listEvents: Handler = (call) => answered('Eventos consultados', found(call, 'bill', 'number').events.map(shown))

function refuseShared({ account }: FactusCall): void {
  if (account.room.quirks.account === 'shared')
    throw forbidden('Este ambiente no permite registrar documentos recibidos.')
}

/** Makes the handlers of what the company receives; `billOf` finds an invoice of any account here by its CUFE. */
export function receptionHandlers(
  billOf: (cufe: string) => { readonly record: FactusRecord; readonly supplier: FactusAccount } | undefined,
): Handlers {
  const upload: Handler = (call) => {
    refuseShared(call)
    const { account, body } = call
    const cufe = asText((body as Body).track_id).toLowerCase()
    if (!/^[\da-f]{96}$/.test(cufe)) throw invalidField('track_id', 'El CUFE no es válido.')
    if (account.receptions.some((reception) => reception.cufe === cufe))
      throw conflict('El documento ya se encuentra registrado.')
    const bill = billOf(cufe)
    const id = account.nextId()
    const now = account.room.now()
    const reception = bill ? receivedFrom(bill, cufe, id, now) : invented(cufe, id, now)
    account.receptions.push(reception)
    const { id: _id, ...without } = uploaded(reception)
    return created('Documento registrado', account.room.quirks.receptionIds ? uploaded(reception) : without)
  }

  const list: Handler = (call) => {
    const { account, query, url } = call
    const asked = (name: string) => {
      const value = query[`filter[${name}]`]
      return value === undefined || value === '' ? undefined : asText(value)
    }
    const is = (value: string, name: string) => (asked(name) ?? value) === value
    for (const reception of account.receptions) acceptTacitly(reception, account)
    const rows = account.receptions.filter((reception) => {
      const { id, number, cufe, issuedAt, supplier, events } = reception
      const ended = events.some(({ code }) => FINAL.has(code)) ? '1' : '0'
      return (
        is(String(id), 'id') &&
        is(number, 'number') &&
        is(cufe, 'cufe') &&
        is(dayOf(issuedAt), 'issue_date') &&
        is(supplier.nit, 'company_nit') &&
        supplier.name.toLowerCase().includes((asked('company_name') ?? '').toLowerCase()) &&
        is(ended, 'completed_events')
      )
    })
    const { rows: page, pagination } = paged([...rows].reverse(), query, url, account.room.quirks)
    return listed('Documentos consultados', page.map(row), pagination)
  }

  const emit: Handler = async (call) => {
    refuseShared(call)
    const { account, params } = call
    const body = call.body as Body
    const reception = account.receptions.find(({ id }) => String(id) === params.bill_id)
    if (!reception) throw noRecord('el documento')
    acceptTacitly(reception, account)
    const code = params.event_type ?? ''
    const { events } = reception
    if (!/^03[0-3]$/.test(code)) throw invalidField('event_type', 'El evento no existe.')
    checkPerson(body)
    if (code === '031' && body.claim_concept_code === undefined)
      throw invalidField('claim_concept_code', 'El campo claim_concept_code es obligatorio.')
    if (reception.form === '1') throw invalidField('event_type', 'Solo las facturas a crédito tienen eventos.')
    if (events.some((event) => FINAL.has(event.code) || event.code === code))
      throw conflict('El evento ya no se puede registrar.')
    const before = BEFORE[code]
    if (before !== undefined && !events.some((event) => event.code === before))
      throw invalidField('event_type', `Antes se debe registrar el evento ${before}.`)
    const event = await eventOf(account, code, body, events)
    events.push(event)
    if (code === '031') reception.claim = asText(body.claim_concept_code)
    return json(200, answered('Evento registrado', shown(event)))
  }

  return {
    uploadReceptionV1: upload,
    uploadReceptionV2: upload,
    listReceptionBillsV1: list,
    listReceptionBillsV2: list,
    emitReceptionEventV1: emit,
    emitReceptionEventV2: emit,
    listBillRadianEventsV1: listEvents,
    listBillRadianEventsV2: listEvents,
    emitBillTacitAcceptanceV1: tacitAcceptance,
    emitBillTacitAcceptanceV2: tacitAcceptance,
  }
}

/** What nobody answers in time is accepted by itself. */
function acceptTacitly({ events, cufe }: Reception, account: FactusAccount): void {
  const received = events.find(({ code }) => code === '032')
  if (!received || events.some(({ code }) => FINAL.has(code))) return
  const at = afterWorkingDays(received.at, TACIT_DAYS)
  if (account.room.now() < at) return
  const { identification, names } = received
  // Not asked for by anybody: its code comes from that of the invoice.
  events.push({ number: `EV${TACIT}`, cude: [...cufe].reverse().join(''), code: TACIT, at, identification, names })
}

/** An invoice that another account here, or the same, issued: both see its events. */
function receivedFrom(
  { record, supplier }: { readonly record: FactusRecord; readonly supplier: FactusAccount },
  cufe: string,
  id: number,
  now: number,
): Reception {
  const { company } = supplier
  const [payment] = record.content?.payments ?? []
  return {
    id,
    cufe,
    number: record.number,
    issuedAt: record.createdAt,
    supplier: { nit: company.nit, dv: company.dv, name: company.company },
    form: record.content?.payments.some(({ form }) => form === '2') ? '2' : '1',
    method: payment?.method ?? '10',
    dueDay: payment?.dueDate ?? null,
    total: record.total,
    createdAt: now,
    events: record.events,
  }
}

/** An invoice on credit that DIAN is taken to hold: all of it comes from its CUFE. */
function invented(cufe: string, id: number, now: number): Reception {
  const figure = Number.parseInt(cufe.slice(0, 6), 16)
  const nit = `8${String(figure % 100_000_000).padStart(8, '0')}`
  const issuedAt = now - 86_400_000
  return {
    id,
    cufe,
    number: `FP${(figure % 9000) + 1000}`,
    issuedAt,
    supplier: { nit, dv: checkDigit(nit) ?? '', name: `Proveedor ${figure % 1000} S.A.S.` },
    form: '2',
    method: '1',
    dueDay: dayOf(issuedAt + 30 * 86_400_000),
    total: `${(figure % 900_000) + 100_000}.00`,
    createdAt: now,
    events: [],
  }
}

function common({ id, cufe, number, issuedAt, supplier, form, dueDay, total, createdAt, events }: Reception): Body {
  return {
    id,
    number,
    issue_date: dayOf(issuedAt),
    issue_time: clockOf(issuedAt),
    cufe,
    company_nit: supplier.nit,
    company_name: supplier.name,
    payment_form: coded(PAYMENT_FORMS, form),
    payment_due_date: dueDay,
    is_negotiable_instrument: form === '2' && events.some(({ code }) => code === '033' || code === '034'),
    has_claim: events.some(({ code }) => code === '031'),
    total,
    created_at: stampOf(createdAt),
  }
}

function row(reception: Reception): Body {
  const { claim } = reception
  return { ...common(reception), claim_concept: claim === undefined ? null : coded(CLAIM_CONCEPTS, claim) }
}

function uploaded(reception: Reception): Body {
  return {
    ...common(reception),
    company_identification_type_code: '31',
    dv: reception.supplier.dv,
    payment_method: coded(PAYMENT_METHODS, reception.method),
    events: reception.events.map(({ number, cude, code, at, identification, names }) => ({
      number,
      cude,
      ...coded(EVENTS, code),
      effective_date: dayOf(at),
      effective_time: clockOf(at),
      person_identification: identification,
      person_names: names,
    })),
  }
}
