import type { Identifier, PartyIdentity } from '@facturelle/core'
import type { Rule } from './paths.js'
import type { Attributes } from './reader.js'

/** What is collected of a document, before it becomes an inspection. */
export interface Facts {
  readonly values: Map<FactName, string>
  readonly seller: PartyFacts
  readonly buyer: PartyFacts
  readonly warnings: Set<string>
  /** How many documents a lifecycle message refers to. */
  references: number
}

export type FactName =
  | 'guideline'
  | 'businessProcess'
  | 'number'
  | 'issueDate'
  | 'typeCode'
  | 'buyerReference'
  | 'purchaseOrderReference'

/** The same of one party. */
export interface PartyFacts {
  name?: string
  identifiers: Identifier[]
  legalRegistration?: Identifier
  vatIdentifier?: string
  electronicAddress?: Identifier
  /** Of the element at hand, until its end shows what it was about. */
  pending: { name?: string; identifier?: string; scheme?: string; role?: string }
}

/** Most identifiers kept of one party. The standard gives a seller as many as it likes; nobody has this many. */
const MOST_IDENTIFIERS = 50

const LABELS: Readonly<Record<FactName, string>> = {
  guideline: 'specification identifier (BT-24)',
  businessProcess: 'business process type (BT-23)',
  number: 'document number (BT-1)',
  issueDate: 'issue date (BT-2)',
  typeCode: 'document type code (BT-3)',
  buyerReference: 'buyer reference (BT-10)',
  purchaseOrderReference: 'purchase order reference (BT-13)',
}

export function emptyFacts(): Facts {
  return { values: new Map(), seller: emptyParty(), buyer: emptyParty(), warnings: new Set(), references: 0 }
}

function emptyParty(): PartyFacts {
  return { identifiers: [], pending: {} }
}

/** The first value counts; a second one is worth a warning. */
export function setFact(facts: Facts, name: FactName, value: string): void {
  if (facts.values.has(name))
    facts.warnings.add(`The document gives its ${LABELS[name]} more than once; the first counts.`)
  else facts.values.set(name, value)
}

/** The rule that keeps an element's text under a name. */
export function fact(name: FactName): Rule<Facts> {
  return { text: (facts, text) => setFact(facts, name, text) }
}

/** The rule for an issue date, read by `read`. */
export function issueDate(read: (text: string, attributes: Attributes) => string | undefined): Rule<Facts> {
  return {
    text(facts, text, attributes) {
      const date = read(text, attributes)
      if (date !== undefined) setFact(facts, 'issueDate', date)
      else
        facts.warnings.add(
          'The issue date (BT-2) is not a calendar date in a form that the syntax allows; it is left out.',
        )
    },
  }
}

export type Role = 'seller' | 'buyer'

export function name(role: Role): Rule<Facts> {
  return {
    text(facts, text) {
      facts[role].name ??= text
    },
  }
}

/** The rule for one more identifier of a party. `skip` names schemes that mean something else. */
export function partyIdentifier(role: Role, skip?: string): Rule<Facts> {
  return {
    text(facts, text, attributes) {
      const value = identifier(text, attributes)
      const { identifiers } = facts[role]
      if (skip !== undefined && value.scheme === skip) return
      if (identifiers.length < MOST_IDENTIFIERS) identifiers.push(value)
      else facts.warnings.add(`The ${role} has more than ${MOST_IDENTIFIERS} identifiers; the others are left out.`)
    },
  }
}

/** The rule for an identifier a party has once. */
export function single(role: Role, key: 'legalRegistration' | 'electronicAddress'): Rule<Facts> {
  return {
    text(facts, text, attributes) {
      facts[role][key] ??= identifier(text, attributes)
    },
  }
}

export function identifier(value: string, attributes: Attributes): Identifier {
  const scheme = attributes('schemeID')
  return scheme ? { value, scheme } : { value }
}

/** The party as the contract has it; `undefined` when the document says nothing of it. */
export function partyOf(facts: PartyFacts): PartyIdentity | undefined {
  const { name: partyName, identifiers, legalRegistration, vatIdentifier, electronicAddress } = facts
  const party: PartyIdentity = {
    ...(partyName !== undefined && { name: partyName }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(legalRegistration && { legalRegistration }),
    ...(vatIdentifier !== undefined && { vatIdentifier }),
    ...(electronicAddress && { electronicAddress }),
  }
  return Object.keys(party).length > 0 ? party : undefined
}
