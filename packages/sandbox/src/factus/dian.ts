import { checkDigit } from './check-digit.js'
import type { Content, Party } from './content.js'
import type { SettledFactusQuirks } from './quirks.js'
import type { FactusKind, FactusRule } from './verdicts.js'

/** What the rules mean, in our own words: the texts of DIAN are not public in full. */
const TEXTS: Readonly<Record<string, string>> = {
  FAK24: 'El NIT del adquiriente o su dígito de verificación no es correcto',
  FAJ43b: 'El nombre del emisor no coincide con el del RUT',
  FAJ44b: 'El NIT y el nombre del emisor no corresponden al RUT',
  FAK45: 'Falta la dirección del adquiriente',
  FAK46: 'Falta el municipio del adquiriente',
  RUT01: 'El estado del RUT se verificará más adelante',
  CBF02: 'No se informó el número de la factura que se corrige',
  CAK55: 'No se informó el correo del adquiriente',
  DSAB19b: 'El NIT del prestador de servicios no está autorizado',
  DSAJ21: 'El NIT del proveedor debe tener solo dígitos',
  DSAJ24b: 'El dígito de verificación del proveedor no es correcto',
  NSAX04: 'No se informó el grupo de impuestos',
  NSAJ43b: 'El nombre del emisor de la nota de ajuste no coincide con el del RUT',
  NSAJ44b: 'El NIT y el nombre del emisor de la nota de ajuste no corresponden al RUT',
  '90': 'Documento procesado anteriormente',
}

export const PROCESSED_BEFORE: FactusRule = { code: '90', word: 'Rechazo' }

/** `Regla: CODE, Rechazo: text`. */
export function textOf({ code, word, text = TEXTS[code] ?? 'Regla del validador' }: FactusRule): string {
  return `Regla: ${code}, ${word}: ${text}.`
}

/** `errors` of a document. What has none has an empty list, as PHP writes an empty record. */
export function errorsOf(
  rules: readonly FactusRule[],
  face: 'list' | 'rules' | 'fields',
): readonly string[] | Readonly<Record<string, string>> {
  if (rules.length === 0 || face === 'list' || rules.some(({ code }) => code === '90')) return rules.map(textOf)
  return Object.fromEntries(
    rules.map((rule) => [face === 'rules' ? rule.code : (rule.field ?? rule.code), textOf(rule)]),
  )
}

export const isRejection = ({ word }: FactusRule): boolean => word === 'Rechazo'

const ISSUER: Partial<Record<FactusKind, readonly string[]>> = {
  bill: ['FAJ43b', 'FAJ44b'],
  adjustmentNote: ['NSAJ43b', 'NSAJ44b'],
}

/** The rules that a document meets, rejections first. */
export function judged(kind: FactusKind, content: Content | undefined, quirks: SettledFactusQuirks): FactusRule[] {
  if (!content) return []
  const notices = quirks.notices === 'seen'
  const rejected = kind === 'supportDocument' || kind === 'adjustmentNote' ? ofSupplier : ofCustomer
  const rules = [...rejected(content.party, quirks)]
  const [name, both] = ISSUER[kind] ?? []
  if (name && quirks.issuer !== 'matches') {
    rules.push({ code: name, word: quirks.issuer === 'refused' ? 'Rechazo' : 'Notificación', field: 'company.names' })
    if (both) rules.push({ code: both, word: 'Notificación', field: 'company.nit' })
  }
  if (notices) rules.push(...noticesOf(kind, content, quirks))
  return rules.sort((a, b) => Number(isRejection(b)) - Number(isRejection(a)))
}

function ofCustomer(party: Party, { account }: SettledFactusQuirks): FactusRule[] {
  const { identity, identification, dv } = party
  if (identity !== '31') return []
  const digits = identification.replaceAll(/\D/g, '')
  const dashed = digits !== identification
  // The shared account takes what a dash leaves.
  if (dashed && account === 'shared') return []
  const wrong = dashed || (dv !== undefined && dv !== checkDigit(identification))
  return wrong ? [{ code: 'FAK24', word: 'Rechazo', field: 'customer.dv' }] : []
}

function ofSupplier({ identity, identification, dv }: Party, { account }: SettledFactusQuirks): FactusRule[] {
  if (identity !== '31' || account === 'shared') return []
  const digit = checkDigit(identification)
  if (digit === undefined) return [{ code: 'DSAJ21', word: 'Rechazo', field: 'provider.identification' }]
  return dv === undefined || dv === digit ? [] : [{ code: 'DSAJ24b', word: 'Rechazo', field: 'provider.dv' }]
}

const FINAL_CONSUMER = '222222222222'

function noticesOf(kind: FactusKind, content: Content, { account }: SettledFactusQuirks): FactusRule[] {
  const { party } = content
  const notice = (code: string, field: string): FactusRule => ({ code, word: 'Notificación', field })
  const rules: FactusRule[] = []
  if (kind === 'supportDocument') {
    if (account === 'shared') rules.push(notice('DSAB19b', 'provider.identification'))
    return rules
  }
  if (kind === 'adjustmentNote') {
    if (content.lines.every(({ taxes }) => taxes.length === 0)) rules.push(notice('NSAX04', 'items.0.taxes'))
    return rules
  }
  if (party.identity === '31') rules.push(notice('RUT01', 'customer.identification'))
  if (kind === 'bill' && party.identification !== FINAL_CONSUMER && party.country === 'CO') {
    if (party.address === undefined) rules.push(notice('FAK45', 'customer.address'))
    if (party.municipality === undefined) rules.push(notice('FAK46', 'customer.municipality_code'))
  }
  if (kind === 'creditNote') {
    if (content.refersTo === undefined) rules.push(notice('CBF02', 'bill_number'))
    if (party.email === undefined) rules.push(notice('CAK55', 'customer.email'))
  }
  return rules
}
