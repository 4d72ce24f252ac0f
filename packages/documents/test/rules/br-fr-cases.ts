/** Rules that fail, all of them, and the changes by which they do. */
export type Case = readonly [rules: string, ...changes: readonly string[]]

/** What changes an element to something that the rules about it refuse, one after the other. */
export function each(path: string, cases: readonly (readonly [rules: string, value: string])[]): Case[] {
  return cases.map(([rules, value]) => [rules, `${path} = ${value}`])
}

const LONG = 'A'.repeat(126)

/** Names of one party in the ids of the rules, and where it is: the party, its identifiers, its legal number, its address. */
export type PartyCase = readonly [
  term: string,
  addressTerm: string,
  party: string,
  id: string,
  legalId: string,
  address: string,
]

/** The rules about each of the parties. */
export function partyCases(parties: readonly PartyCase[], legal: string): Case[] {
  return parties.flatMap(([term, addressTerm, party, id, legalId, address]): Case[] => [
    [`BR-FR-09_${term}`, `${party}/${id}[1] = 1234567890001`],
    [`BR-FR-09_${term}`, `${party}/${id}[1] = 99999999900017`],
    ...(legalId === '' ? [] : ([[`BR-FR-09_${term} ${legal}`, `${party}/${legalId} = 123`]] as Case[])),
    [`BR-FR-CO-10_${term}-1`, `${party}/${id}[1] @schemeID -`],
    [`BR-FR-09_${term} BR-FR-CO-10_${term}-2`, `${party}/${id}[1] *`, `${party}/${id}[1] = 1`],
    ...(address === ''
      ? []
      : ([
          [
            `BR-FR-23_${addressTerm}`,
            `${party}/${address} = ${party.includes('Seller') ? '100000017' : '100000025'}/1`,
          ],
          [`BR-FR-25_${addressTerm}`, `${party}/${address} = 100000025${LONG}`],
        ] as Case[])),
  ])
}

const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'BR-FR-DEC-01': ['1.001', '1.', '12345678901234567890', '-1234567890123456789', '1,00', '', 'NaN', '1e2', '+1'],
  'BR-FR-DEC-02': ['1.00001', '1234567890123456.1234', '.5', 'x'],
  'BR-FR-DEC-03': ['1.1234567', '12345678901234.123456', '-1'],
  'BR-FR-DEC-04': ['1.001', '100.00', '-1', '12345'],
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  'BR-FR-DEC-01': ['-1.05', '1234567890123456789', ' 1.1 ', '\\n5', '-123456789012345678', '٣.٣', '00'],
  'BR-FR-DEC-02': ['-1.0001', '123456789012345.1234'],
  'BR-FR-DEC-03': ['1.123456', '0', '1234567890123.123456'],
  'BR-FR-DEC-04': ['20', '19.60'],
}

/** The rules about how numbers are written: what breaks each, and what keeps it. */
export function numberCases(places: readonly (readonly [rule: string, path: string, also?: string])[]): {
  readonly broken: Case[]
  readonly kept: string[]
} {
  const known = new Set<string>()
  const broken: Case[] = []
  const kept: string[] = []
  for (const [rule, path, also] of places) {
    const family = rule.slice(0, 'BR-FR-DEC-01'.length)
    // Of each family the first is tried with all values, the others with one.
    const most = known.has(family) ? 1 : Infinity
    known.add(family)
    for (const value of (BROKEN[family] ?? []).slice(0, most)) {
      broken.push([[rule, also].filter(Boolean).join(' '), `${path} = ${value}`])
    }
    if (also === undefined) for (const value of (KEPT[family] ?? []).slice(0, most)) kept.push(`${path} = ${value}`)
  }
  return { broken, kept }
}

/** Numbers of invoices. */
export function invoiceNumberCases(places: readonly (readonly [path: string, long: string, wrong: string])[]): Case[] {
  return places.flatMap(([path, long, wrong]) =>
    each(path, [
      [long, 'A'.repeat(36)],
      [wrong, 'É'],
      [wrong, 'F 1'],
      [wrong, ' F1'],
      [wrong, 'F\\t1'],
      [wrong, ''],
    ]),
  )
}
