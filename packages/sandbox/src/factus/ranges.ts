import { asText } from '../as-text.js'
import { type FactusAccount, isExpired, type PayrollRange, type Range } from './account.js'
import { isoOf, turned } from './bogota-time.js'
import { answered, type Body, conflict, created, forbidden, invalidField, listed, noRecord, paged } from './envelope.js'
import type { FactusCall, Handler, Handlers } from './room.js'
import { RANGE_DOCUMENTS } from './tables.js'

const WITH_RESOLUTION = new Set(['21', '24', '30'])
const MISSING = 'el rango de numeración'

/** A range as it stands in a list, or alone. */
function shown(range: Range, { account, version }: FactusCall, alone: boolean): Body {
  const { id, prefix, from, to, current, resolution, startDay, endDay, technicalKey } = range
  const name = RANGE_DOCUMENTS[range.document] ?? range.document
  const v1 = version === 'v1'
  const day = (value: string | null) => {
    if (value === null) return v1 ? '' : null
    return alone ? turned(value) : value
  }
  // In v1, nothing but the resolution and the key of a list may be null.
  const common = {
    id,
    document: alone ? range.document : name,
    prefix,
    from: v1 ? (from ?? 0) : from,
    to: v1 ? (to ?? 0) : to,
    current,
    resolution_number: v1 && alone ? (resolution ?? '') : resolution,
    technical_key: v1 && alone ? (technicalKey ?? '') : technicalKey,
    is_expired: isExpired(range, account.room.now()),
    is_active: range.active ? 1 : 0,
    created_at: isoOf(range.createdAt),
    updated_at: isoOf(range.updatedAt),
  }
  const dated =
    v1 && !alone && (startDay === null || endDay === null)
      ? common
      : { ...common, start_date: day(startDay), end_date: day(endDay) }
  if (v1) return alone ? { ...dated, document_name: name } : { ...dated, deleted_at: null }
  return { ...dated, document_name: name, is_external: false, ...(alone ? {} : { deleted_at: null }) }
}

function find(call: FactusCall): Range {
  const { account, params } = call
  refuseShared(account)
  const range = account.ranges.find(({ id }) => String(id) === params.id)
  if (!range) throw noRecord(MISSING)
  return range
}

/** The shared account has its lists of ranges, and nothing of single ones. */
function refuseShared(account: FactusAccount): void {
  if (account.room.quirks.account === 'shared') throw forbidden('Este ambiente no permite consultar ni cambiar rangos.')
}

function isUsed(account: FactusAccount, prefix: string): boolean {
  return account.records.some((record) => record.prefix === prefix && !record.deleted)
}

const list: Handler = (call) => {
  const { account, query, url } = call
  const is = (value: string | null, name: string) => {
    const asked = query[`filter[${name}]`]
    return asked === undefined || asked === '' || asText(asked) === value
  }
  const rows = account.ranges.filter(
    ({ id, document, resolution, technicalKey, active }) =>
      is(String(id), 'id') &&
      is(document, 'document') &&
      is(resolution, 'resolution_number') &&
      is(technicalKey, 'technical_key') &&
      is(active ? '1' : '0', 'is_active'),
  )
  const { rows: page, pagination } = paged(rows, query, url, account.room.quirks)
  return listed(
    'Rangos consultados',
    page.map((range) => shown(range, call, false)),
    pagination,
  )
}

const create: Handler = (call) => {
  const { account, body } = call
  refuseShared(account)
  const given = body as Body
  const document = asText(given.document)
  const prefix = asText(given.prefix)
  const resolution = given.resolution_number === undefined ? null : asText(given.resolution_number)
  const current = Number(given.current)
  if (WITH_RESOLUTION.has(document) && resolution === null)
    throw invalidField('resolution_number', 'El campo resolution_number es obligatorio.')
  if (!/^[A-Z0-9]{1,4}$/i.test(prefix)) throw invalidField('prefix', 'El prefijo no es válido.')
  if (current < 1) throw invalidField('current', 'El consecutivo debe ser mayor que cero.')
  if (account.ranges.some((range) => range.document === document && range.prefix === prefix))
    throw call.version === 'v2'
      ? conflict('Ya existe un rango con ese prefijo.')
      : invalidField('prefix', 'Ya existe un rango con ese prefijo.')
  const now = account.room.now()
  const authorised = WITH_RESOLUTION.has(document)
  const range: Range = {
    id: account.nextRangeId(),
    document,
    prefix,
    from: authorised ? 1 : null,
    to: authorised ? current + 5000 : null,
    current,
    resolution,
    startDay: authorised ? isoOf(now).slice(0, 10) : null,
    endDay: authorised ? isoOf(now + 365 * 86_400_000).slice(0, 10) : null,
    technicalKey: document === '21' ? account.room.identifiers.token().slice(0, 40) : null,
    active: true,
    createdAt: now,
    updatedAt: now,
  }
  account.ranges.push(range)
  return created('Rango registrado', shown(range, call, true))
}

const remove: Handler = (call) => {
  const range = find(call)
  if (isUsed(call.account, range.prefix)) throw conflict('El rango de numeración tiene documentos.')
  call.account.ranges.splice(call.account.ranges.indexOf(range), 1)
  return answered('Rango eliminado')
}

const setCurrent: Handler = (call) => {
  const range = find(call)
  const current = Number((call.body as Body).current)
  const last = range.to ?? Infinity
  if (current < Math.max(1, range.from ?? 1) || current > last + 1)
    throw invalidField('current', 'El consecutivo no está dentro del rango.')
  range.current = current
  range.updatedAt = call.account.room.now()
  return answered('Rango actualizado', shown(range, call, true))
}

const toggle: Handler = (call) => {
  const range = find(call)
  range.active = !range.active
  range.updatedAt = call.account.room.now()
  return answered('Rango actualizado', shown(range, call, true))
}

const ofSoftware: Handler = ({ account }) => {
  const authorised = account.ranges.filter(({ technicalKey }) => technicalKey !== null)
  const rows = authorised.map(({ resolution, prefix, from, to, startDay, endDay, technicalKey }) => ({
    resolution_number: resolution ?? '',
    prefix,
    from: String(from),
    to: String(to),
    start_date: startDay,
    end_date: endDay,
    technical_key: technicalKey,
  }))
  return answered('Rangos consultados', rows)
}

function payrollShown({ id, document, prefix, current, active }: PayrollRange): Body {
  return { id, document, prefix, current, resolution_number: null, is_active: active, deleted_at: null }
}

function findPayroll({ account, params }: FactusCall): PayrollRange {
  refuseShared(account)
  const range = account.payrollRanges.find(({ id }) => id === params.id)
  if (!range) throw noRecord(MISSING)
  return range
}

const listPayroll: Handler = ({ account, query, url }) => {
  const code = query['filter[code]']
  const enabled = query['filter[is_enabled]']
  const rows = account.payrollRanges.filter(
    ({ document, active }) =>
      (code === undefined || code === '' || asText(code) === document) &&
      (enabled === undefined ||
        enabled === '' ||
        (enabled === true || enabled === 'true' || enabled === '1') === active),
  )
  const { rows: page, pagination } = paged(rows, query, url, account.room.quirks)
  return listed('Rangos consultados', page.map(payrollShown), pagination)
}

const createPayroll: Handler = ({ account, body }) => {
  refuseShared(account)
  const given = body as Body
  const document = asText(given.document) === '27' ? '27' : '26'
  const prefix = asText(given.prefix)
  const current = Number(given.current)
  if (!/^[A-Z0-9]{1,4}$/i.test(prefix)) throw invalidField('prefix', 'El prefijo no es válido.')
  if (current < 1) throw invalidField('current', 'El consecutivo debe ser mayor que cero.')
  if (account.payrollRanges.some((range) => range.prefix === prefix))
    throw conflict('Ya existe un rango con ese prefijo.')
  const range: PayrollRange = { id: ulid(account), document, prefix, current, active: true }
  account.payrollRanges.push(range)
  return created('Rango registrado', payrollShown(range))
}

const removePayroll: Handler = (call) => {
  const range = findPayroll(call)
  if (isUsed(call.account, range.prefix)) throw conflict('El rango de numeración tiene documentos.')
  call.account.payrollRanges.splice(call.account.payrollRanges.indexOf(range), 1)
  return answered('Rango eliminado')
}

const setPayrollCurrent: Handler = (call) => {
  const range = findPayroll(call)
  const current = Number((call.body as Body).current)
  if (current < 1) throw invalidField('current', 'El consecutivo debe ser mayor que cero.')
  range.current = current
  return answered('Rango actualizado', payrollShown(range))
}

const togglePayroll: Handler = (call) => {
  const range = findPayroll(call)
  range.active = !range.active
  return answered('Rango actualizado', payrollShown(range))
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 48 bits of time and 80 at random, in the base 32 of Crockford. */
function ulid({ room }: FactusAccount): string {
  let time = room.now()
  let text = ''
  for (let place = 0; place < 10; place++) {
    text = CROCKFORD.charAt(time % 32) + text
    time = Math.floor(time / 32)
  }
  return text + Array.from({ length: 16 }, () => CROCKFORD.charAt(Math.floor(room.random() * 32))).join('')
}

export const rangeHandlers: Handlers = {
  listNumberingRangesV1: list,
  listNumberingRangesV2: list,
  createNumberingRangeV1: create,
  createNumberingRangeV2: create,
  getNumberingRangeV1: (call) => answered('Rango consultado', shown(find(call), call, true)),
  getNumberingRangeV2: (call) => answered('Rango consultado', shown(find(call), call, true)),
  deleteNumberingRangeV1: remove,
  deleteNumberingRangeV2: remove,
  updateNumberingRangeCurrentV1: setCurrent,
  updateNumberingRangeCurrentV2: setCurrent,
  toggleNumberingRangeStatusV2: toggle,
  listSoftwareNumberingRangesV1: ofSoftware,
  listSoftwareNumberingRangesV2: ofSoftware,
  listPayrollNumberingRangesV2: listPayroll,
  createPayrollNumberingRangeV2: createPayroll,
  getPayrollNumberingRangeV2: (call) => answered('Rango consultado', payrollShown(findPayroll(call))),
  deletePayrollNumberingRangeV2: removePayroll,
  updatePayrollNumberingRangeCurrentV2: setPayrollCurrent,
  togglePayrollNumberingRangeStatusV2: togglePayroll,
}
