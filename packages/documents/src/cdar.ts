import type { Identifier, LifecycleReason } from '@facturelle/core'
import { type ReadDate, readFormatted } from './dates.js'
import { type Facts, fact, identifier, issueDate, name, type PartyFacts, type Role, single } from './facts.js'
import { type PathNode, pathTree, type Rule } from './paths.js'
import type { Attributes } from './reader.js'

export const CDAR = 'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100'

const PREFIXES = {
  rsm: CDAR,
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
}

const ACKNOWLEDGEMENT = 'rsm:AcknowledgementDocument'
const REFERENCE = `${ACKNOWLEDGEMENT}/ram:ReferenceReferencedDocument`
const STATUS = `${REFERENCE}/ram:SpecifiedDocumentStatus`

/** What an inspection wants of a CDAR message: its own number and date, the parties of the first invoice it names. */
export const cdarTree: PathNode<Facts> = /* @__PURE__ */ pathTree<Facts>(PREFIXES, [
  ['rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID', fact('businessProcess')],
  ['rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID', fact('guideline')],
  ['rsm:ExchangedDocument/ram:ID', fact('number')],
  [
    'rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString',
    issueDate((text, attributes) => readFormatted(text, attributes('format'))?.date),
  ],
  [
    REFERENCE,
    {
      open(facts) {
        facts.references++
      },
    },
  ],
  ...sellerParty(`${REFERENCE}/ram:IssuerTradeParty`),
  ...recipients(`${REFERENCE}/ram:RecipientTradeParty`),
])

function sellerParty(path: string): [string, Rule<Facts>][] {
  // The issuer of the invoice concerned is its seller, role SE and no other (BR-FR-CDV, role code of the issuer).
  return [
    [`${path}/ram:GlobalID`, firstReference(globalIdentifier('seller'))],
    [`${path}/ram:Name`, firstReference(name('seller'))],
    [`${path}/ram:URIUniversalCommunication/ram:URIID`, firstReference(single('seller', 'electronicAddress'))],
  ]
}

/** The recipients of the invoice concerned; the one in role BY is its buyer. */
function recipients(path: string): [string, Rule<Facts>][] {
  return [
    [
      path,
      {
        open(facts) {
          facts.buyer.pending = {}
        },
        close(facts) {
          // The role comes after the identifiers, so that these wait for it.
          const { identifier: value, scheme, role } = facts.buyer.pending
          if (role === 'BY' && value !== undefined && facts.references === 1) {
            addGlobal(facts.buyer, scheme === undefined ? { value } : { value, scheme })
          }
        },
      },
    ],
    [
      `${path}/ram:GlobalID`,
      {
        text(facts, text, attributes) {
          const { pending } = facts.buyer
          const scheme = attributes('schemeID')
          if (pending.identifier !== undefined) return
          pending.identifier = text
          if (scheme) pending.scheme = scheme
        },
      },
    ],
    [
      `${path}/ram:RoleCode`,
      {
        text(facts, text) {
          facts.buyer.pending.role ??= text
        },
      },
    ],
  ]
}

function globalIdentifier(role: Role): Rule<Facts> {
  return { text: (facts, text, attributes) => addGlobal(facts[role], identifier(text, attributes)) }
}

/** Under `0002` a French company is registered; CDAR has no other place to say so. */
function addGlobal(party: PartyFacts, value: Identifier): void {
  if (value.scheme === '0002') party.legalRegistration ??= value
  else if (party.identifiers.length < 10) party.identifiers.push(value)
}

function firstReference(rule: Rule<Facts>): Rule<Facts> {
  const { text } = rule
  return {
    text(facts, value, attributes) {
      if (facts.references === 1) text?.(facts, value, attributes)
    },
  }
}

/** What is collected of a lifecycle message. */
export interface LifecycleFacts {
  /** Of the acknowledgement itself, for messages that give the status there only. */
  outerCode?: string
  outerLabel?: string
  acknowledgedAt?: string
  sentAt?: string
  /** The documents it is about, in its order. */
  references: ReferenceFacts[]
  /** More of them than are kept. */
  tooMany: boolean
  reason: { code?: string; texts: string[]; notes: string[] }
}

/** What a message says of one document. */
export interface ReferenceFacts {
  code?: string
  label?: string
  invoiceNumber?: string
  invoiceIssueDate?: string
  sellerIdentifiers: Identifier[]
  reasons: LifecycleReason[]
}

export function emptyLifecycle(): LifecycleFacts {
  return { references: [], tooMany: false, reason: { texts: [], notes: [] } }
}

/** Most documents of one message: the schema sets no limit, and a file may have been built to fill the memory. */
export const MOST_REFERENCES = 10_000
/** Most reasons, and most texts of one reason, that are kept. */
const MOST_REASONS = 100

/** What `readLifecycle` wants of a CDAR message. */
export const lifecycleTree: PathNode<LifecycleFacts> = /* @__PURE__ */ pathTree<LifecycleFacts>(PREFIXES, [
  [
    'rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString',
    {
      text(into, text, attributes) {
        into.sentAt ??= formatted(text, attributes)?.moment
      },
    },
  ],
  [
    `${ACKNOWLEDGEMENT}/ram:IssueDateTime/udt:DateTimeString`,
    {
      text(into, text, attributes) {
        into.acknowledgedAt ??= formatted(text, attributes)?.moment
      },
    },
  ],
  [
    `${ACKNOWLEDGEMENT}/ram:ProcessConditionCode`,
    {
      text(into, text) {
        into.outerCode ??= text
      },
    },
  ],
  [
    `${ACKNOWLEDGEMENT}/ram:ProcessCondition`,
    {
      text(into, text) {
        into.outerLabel ??= text
      },
    },
  ],
  [
    REFERENCE,
    {
      open(into) {
        if (into.references.length < MOST_REFERENCES) into.references.push({ sellerIdentifiers: [], reasons: [] })
        else into.tooMany = true
      },
    },
  ],
  [`${REFERENCE}/ram:IssuerAssignedID`, latest((of, text) => (of.invoiceNumber ??= text))],
  [
    `${REFERENCE}/ram:FormattedIssueDateTime/qdt:DateTimeString`,
    latest((of, text, attributes) => (of.invoiceIssueDate ??= formatted(text, attributes)?.date)),
  ],
  [`${REFERENCE}/ram:ProcessConditionCode`, latest((of, text) => (of.code ??= text))],
  [`${REFERENCE}/ram:ProcessCondition`, latest((of, text) => (of.label ??= text))],
  [
    `${REFERENCE}/ram:IssuerTradeParty/ram:GlobalID`,
    latest((of, text, attributes) => {
      if (of.sellerIdentifiers.length < 10) of.sellerIdentifiers.push(identifier(text, attributes))
    }),
  ],
  [
    STATUS,
    {
      open(into) {
        into.reason = { texts: [], notes: [] }
      },
      close(into) {
        const { code, texts, notes } = into.reason
        const text = [...texts, ...notes].join('\n')
        const reasons = into.references.at(-1)?.reasons
        if (into.tooMany || !reasons || reasons.length >= MOST_REASONS) return
        if (code === undefined && text === '') return
        reasons.push({ ...(code !== undefined && { code }), ...(text !== '' && { text }) })
      },
    },
  ],
  [
    `${STATUS}/ram:ReasonCode`,
    {
      text(into, text) {
        into.reason.code ??= text
      },
    },
  ],
  [`${STATUS}/ram:Reason`, { text: (into, text) => keep(into.reason.texts, text) }],
  [`${STATUS}/ram:IncludedNote/ram:Content`, { text: (into, text) => keep(into.reason.notes, text) }],
])

/** A rule for the document that is being read. */
function latest(text: (of: ReferenceFacts, text: string, attributes: Attributes) => void): Rule<LifecycleFacts> {
  return {
    text(into, value, attributes) {
      const reference = into.references.at(-1)
      if (reference && !into.tooMany) text(reference, value, attributes)
    },
  }
}

function keep(texts: string[], text: string): void {
  if (texts.length < MOST_REASONS) texts.push(text)
}

/** CDAR dates name their form; those of French messages are `204`, of invoices `102`. */
function formatted(text: string, attributes: Attributes): ReadDate | undefined {
  return readFormatted(text, attributes('format'))
}
