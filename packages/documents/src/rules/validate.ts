import { ConfigurationError, type Invoice, type Profile, type SimplifiedInvoice } from '@facturelle/core'
import { profileOf } from '../profiles.js'
import { structureOf } from '../syntax/check-structure.js'
import type { FoundIssue, StructureListener } from '../syntax/structure.js'
import { tableFor } from '../syntax/tables.js'
import { type Allowance, type Budget, settleBudget } from './budget.js'
import { CATALOGUE, facturXSet, type RuleSetName } from './catalogue.js'
import { Judged } from './document.js'
import { type InvoiceRules, judgeTree, type Read, readInvoice, textAt } from './judge.js'
import { type InvoiceIssue, type Language, reporter } from './report.js'
import type { Node } from './tree.js'

export interface ValidateOptions extends Budget {
  /**
   * The sets to judge by. @default what the invoice claims: its structure, EN 16931 (of MINIMUM and BASIC WL, which are less
   * than that, of EXTENDED and of EXTENDED-CTC-FR, which are more, the rules of the profile), Factur-X where the guideline
   * names it, and the French rules between two parties in France,
   * unless BT-23 says that it is for a public body (`A1` and others of Chorus Pro)
   */
  readonly rules?: RuleSetName | readonly RuleSetName[]
  /** `false`: the French rules are not among the default. @default true */
  readonly frenchRules?: boolean
  /**
   * `true`: the file is that of a Factur-X PDF, so that the rules of Factur-X are among the default where the guideline names
   * no other standard. @default false
   */
  readonly embedded?: boolean
  /** The language of `message` and `remedy`. @default 'en' */
  readonly language?: Language
  /** Of an invoice as data: the syntax it is written in to be judged. @default 'CII' */
  readonly syntax?: 'CII' | 'UBL'
  /** Of an invoice as data: as `syntax`. Of a file: what `factur-x` and the structure judge. @default what it claims (BT-24) */
  readonly profile?: Profile
}

/** What was found. */
export interface ValidationReport {
  /** There is no issue of severity `error`. */
  readonly valid: boolean
  readonly syntax: 'CII' | 'UBL'
  /** The profile it was judged as. */
  readonly profile: Profile
  /** BT-24 as the file has it. */
  readonly guideline?: string
  /** By what it was judged, in this order. */
  readonly sets: readonly { readonly name: string; readonly version: string }[]
  /** Of each set in the order of the file, a thousand of all sets at most. */
  readonly issues: readonly InvoiceIssue[]
  /** Whether `issues` are all there are. */
  readonly complete: boolean
}

const NAMES: readonly RuleSetName[] = ['structure', 'en16931', 'factur-x', 'br-fr', 'extended-ctc-fr']

/**
 * Judges an invoice by the rules of its authorities: as a file in CII or UBL, or as data, which is written first. What the
 * file says is judged, not what our model keeps of it. Sets and sentences are loaded when they are first needed.
 *
 * ```ts
 * const { valid, issues } = await validateInvoice(bytes, { rules: ['en16931', 'br-fr'] })
 * ```
 * @throws {DocumentError} `BROKEN`, `UNSAFE`: no invoice in XML; `TOO_LARGE`: past the budget of elements or time
 * @throws {ConfigurationError} `INVALID_OPTION`; of data that is no invoice `INVOICE_INVALID` and others
 */
export async function validateInvoice(
  input: Uint8Array | Invoice | SimplifiedInvoice,
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  const { language = 'en', profile } = options
  if (language !== 'en' && language !== 'fr') throw invalid('language', 'must be en or fr')
  const asked = askedFor(options.rules)
  const allowance = settleBudget(options)
  const bytes = isBytes(input) ? input : await written(input as Invoice, options)
  const read = readInvoice(bytes, allowance)
  const claim = claimOf(read)
  const table = tableFor(read.xml) as NonNullable<ReturnType<typeof tableFor>>
  if (profile !== undefined && !table.profiles.includes(profile)) {
    throw invalid('profile', `must be one of ${table.profiles.join(', ')} for ${read.syntax}`)
  }
  const structure = structureOf(table, profile ?? claim.profile)
  const names = asked ?? chosenFor(read, claim, structure.profile, options)
  const { ofRule, ofStructure } = reporter(read, table, language)
  const document = new Judged(read.tree)
  const sets: { name: string; version: string }[] = []
  const issues: InvoiceIssue[] = []
  let valid = true
  let complete = true
  const keep = (count: number, issue: (at: number) => InvoiceIssue) => {
    const room = Math.max(0, allowance.maxIssues - issues.length)
    if (count > room || count >= allowance.maxIssues) complete = false
    for (let at = 0; at < Math.min(count, room); at++) issues.push(issue(at))
  }
  for (const name of names) {
    if (name === 'structure') {
      const found = structureIssues(read, structure.check.listen(read.xml), allowance)
      sets.push({ name, version: read.syntax === 'UBL' ? '2.1' : 'D22B' })
      if (found.length > 0) valid = false
      keep(found.length, (at) => ofStructure(found[at] as FoundIssue))
      continue
    }
    const { rules, texts } = await loaded(name, read.syntax, structure.profile)
    const failures = judgeTree(read.tree, document, rules, allowance)
    sets.push({ name: rules.name, version: rules.version })
    if (failures.length === 0) continue
    if (failures.some(({ severity }) => severity === 'fatal')) valid = false
    const textOf = await texts?.()
    keep(failures.length, (at) => {
      const failure = failures[at] as (typeof failures)[number]
      return ofRule(failure, rules.name, textOf?.(failure.rule))
    })
  }
  const { guideline } = claim
  return {
    valid,
    syntax: read.syntax,
    profile: structure.profile,
    ...(guideline !== undefined && { guideline }),
    sets,
    issues,
    complete,
  }
}

/**
 * Loads a set of rules, to judge by it again and again with `judge`.
 * @param profile of `factur-x`. @default 'EN 16931'
 * @throws {ConfigurationError} `INVALID_OPTION`: no such set for the syntax
 */
export async function loadRules(
  name: Exclude<RuleSetName, 'structure'>,
  syntax: 'CII' | 'UBL',
  profile: Profile = 'EN 16931',
): Promise<InvoiceRules> {
  return (await loaded(name, syntax, profile)).rules
}

async function loaded(name: RuleSetName, syntax: 'CII' | 'UBL', profile: Profile) {
  const entry = CATALOGUE[name === 'factur-x' ? facturXSet(profile) : name]
  const load = entry?.[syntax]
  if (!load)
    throw invalid('rules', `There are no rules ${name} for ${syntax}${name === 'factur-x' ? ` ${profile}` : ''}`)
  return { rules: await load(), texts: entry?.texts }
}

/** The structure, by what was read already. */
function structureIssues({ tree }: Read, listener: StructureListener, { spend }: Allowance): readonly FoundIssue[] {
  const told = (node: Node) => {
    spend()
    const { path, attributes, offset, text, children } = node
    if (listener.open(path.uri, path.local, offset, attributes)) listener.text(text)
    for (const child of children) told(child)
    listener.close()
  }
  told(tree.root)
  return listener.issues
}

interface Claim {
  readonly guideline: string | undefined
  readonly profile: Profile | undefined
}

function claimOf({ tree: { root }, syntax }: Read): Claim {
  const guideline =
    syntax === 'UBL'
      ? textAt(root, 'cbc:CustomizationID')
      : textAt(root, 'rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')
  return { guideline, profile: guideline === undefined ? undefined : profileOf(guideline) }
}

/** A PDF with this guideline is a Factur-X; with that of XRechnung it is one of another standard. */
const PLAIN = 'urn:cen.eu:en16931:2017'

const LESS: readonly Profile[] = ['MINIMUM', 'BASIC WL']

function chosenFor(
  read: Read,
  { guideline = '' }: Claim,
  profile: Profile,
  { frenchRules = true, embedded = false }: ValidateOptions,
): readonly RuleSetName[] {
  const names: RuleSetName[] = ['structure']
  const own = profile === 'EXTENDED-CTC-FR' ? 'extended-ctc-fr' : 'factur-x'
  const instead = LESS.includes(profile) || profile === 'EXTENDED' || profile === 'EXTENDED-CTC-FR'
  const has = CATALOGUE[own === 'factur-x' ? facturXSet(profile) : own]?.[read.syntax] !== undefined
  if (!instead || !has) names.push('en16931')
  if (has && (instead || (embedded && guideline.trim() === PLAIN) || /factur-x|zugferd/.test(guideline)))
    names.push(own)
  if (frenchRules && isFrench(read) && CATALOGUE['br-fr']?.[read.syntax]) names.push('br-fr')
  return names
}

/** How invoices to French public bodies begin their business process (BT-23): they go by the rules of Chorus Pro. */
const PUBLIC = /^A\d/

/** Seller and buyer are in France, and it is no invoice to a public body by the rules of Chorus Pro. */
function isFrench({ tree: { root }, syntax }: Read): boolean {
  const process =
    syntax === 'UBL'
      ? textAt(root, 'cbc:ProfileID')
      : textAt(root, 'rsm:ExchangedDocumentContext', 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')
  if (process !== undefined && PUBLIC.test(process)) return false
  const country =
    syntax === 'UBL'
      ? (party: string) =>
          textAt(
            root,
            `cac:Accounting${party === 'Seller' ? 'Supplier' : 'Customer'}Party`,
            'cac:Party',
            'cac:PostalAddress',
            'cac:Country',
            'cbc:IdentificationCode',
          )
      : (party: string) =>
          textAt(
            root,
            'rsm:SupplyChainTradeTransaction',
            'ram:ApplicableHeaderTradeAgreement',
            `ram:${party}TradeParty`,
            'ram:PostalTradeAddress',
            'ram:CountryID',
          )
  return country('Seller') === 'FR' && country('Buyer') === 'FR'
}

function askedFor(rules: ValidateOptions['rules']): readonly RuleSetName[] | undefined {
  if (rules === undefined) return undefined
  const names = [...new Set(Array.isArray(rules) ? rules : [rules])] as RuleSetName[]
  if (names.length > 0 && names.every((name) => NAMES.includes(name))) return names
  throw invalid('rules', `must be of ${NAMES.join(', ')}`)
}

function isBytes(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === '[object Uint8Array]'
}

async function written(invoice: Invoice | SimplifiedInvoice, options: ValidateOptions): Promise<Uint8Array> {
  if (typeof invoice !== 'object' || invoice === null) {
    const message = 'input must be a Uint8Array, an Invoice or a SimplifiedInvoice.'
    throw new ConfigurationError('ARGUMENT_INVALID', message, { field: 'input' })
  }
  const { writeDocument } = await import('../write-document.js')
  const { syntax = 'CII', profile } = options
  return writeDocument(invoice, { syntax, ...(profile !== undefined && { profile }) }).bytes
}

function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('INVALID_OPTION', `${field}: ${why}.`, { field })
}
