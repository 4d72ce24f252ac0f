import type { FactusAccount, FactusRecord } from './account.js'
import { type Cents, money, over, sum } from './amounts.js'
import { stampOf } from './bogota-time.js'
import { checkDigit } from './check-digit.js'
import type { Line, Party } from './content.js'
import { errorsOf, textOf } from './dian.js'
import type { Body } from './envelope.js'
import { allCountries, allMunicipalities, type Entry, type Municipality } from './places.js'
import { type Coded, coded, TAXES, WITHHOLDINGS } from './tables.js'

// What the answers of both versions are made of.

/** Text members that the answers never have null are empty where nothing is known. */
export function municipalityOf(code: string | undefined): Municipality {
  const unknown = { id: 0, code: code ?? '', name: '', department: { id: 0, code: '', name: '' } }
  return allMunicipalities().find((municipality) => municipality.code === code) ?? unknown
}

export function countryOf(code: string): Entry {
  return allCountries().find((country) => country.code === code) ?? { id: 0, code, name: code }
}

/** A municipality without its ids. */
export function placeOf(code: string | undefined): Body {
  const { code: its, name, department } = municipalityOf(code)
  return { code: its, name, department: { code: department.code, name: department.name } }
}

export function digitOf({ identity, identification, dv }: Party): string | null {
  return dv ?? (identity === '31' ? (checkDigit(identification) ?? null) : null)
}

export function shownName({ company, tradeName, names }: Party): string {
  return company ?? names ?? tradeName ?? ''
}

/** The page of DIAN that the QR code leads to. */
export function qrOf(code: string): string {
  return `https://catalogo-vpfe-hab.dian.gov.co/document/searchqr?documentkey=${code}`
}

export function publicUrlOf(code: string): string {
  return `https://factus.invalid/documents/${code}`
}

/** `errors`, as the document is to have it. */
export function shownErrors({ rules, verdict }: FactusRecord, account: FactusAccount) {
  return errorsOf(rules, verdict.errors ?? account.room.quirks.errors)
}

/** `errors` where only a list of texts is known. */
export function listedErrors({ rules }: FactusRecord): string[] {
  return rules.map(textOf)
}

export function validatedAt({ validatedAt: at }: FactusRecord): string | null {
  return at === undefined ? null : stampOf(at)
}

interface Withheld {
  readonly tribute_code: string
  readonly name: string
  readonly value: string
}

export function withheldOn({ withholdings }: Line): (Withheld & { readonly rates: readonly Body[] })[] {
  return withholdings.map(({ code, rate, value }) => {
    const { name } = coded(WITHHOLDINGS, code)
    return { tribute_code: code, name, value: money(value), rates: [{ code, name, rate: money(rate) }] }
  })
}

/** The withholdings of all lines, by their code. */
export function withheld(lines: readonly Line[]): Withheld[] {
  const values = new Map<string, Cents>()
  for (const { code, value } of lines.flatMap(({ withholdings }) => withholdings))
    values.set(code, (values.get(code) ?? 0n) + value)
  return [...values].map(([code, value]) => ({
    tribute_code: code,
    name: coded(WITHHOLDINGS, code).name,
    value: money(value),
  }))
}

/** The taxes of some lines, by tribute and rate. */
export function taxesOf(lines: readonly Line[]): Body[] {
  const tributes = new Map<string, { tribute: Coded; excluded: boolean; rates: Map<Cents, [Cents, Cents]> }>()
  for (const { code, rate, excluded, base, amount } of lines.flatMap(({ taxes }) => taxes)) {
    const key = `${code} ${excluded}`
    const entry = tributes.get(key) ?? { tribute: coded(TAXES, code), excluded, rates: new Map() }
    const [bases, amounts] = entry.rates.get(rate) ?? [0n, 0n]
    entry.rates.set(rate, [bases + base, amounts + amount])
    tributes.set(key, entry)
  }
  return [...tributes.values()].map(({ tribute, excluded, rates }) => ({
    tribute,
    is_excluded: excluded,
    rates: [...rates].map(([rate, [base, amount]]) => ({
      taxable_amount: money(base),
      tax_amount: money(amount),
      rate: money(rate),
    })),
  }))
}

/** What part of its base an amount is, in percent. */
export function shareOf(amount: Cents, base: Cents): string {
  return base === 0n ? '0.00' : money(over(amount * 10_000n, base))
}

export function rateOf({ taxes }: Line): Cents {
  return sum(taxes.map(({ rate }) => rate))
}
