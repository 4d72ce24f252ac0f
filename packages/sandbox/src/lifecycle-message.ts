import type { Identifier, Inspection, PartyIdentity } from '@facturelle/core'
import { type CollectedAmount, collectedAmounts } from './collected-amounts.js'
import type { Microseconds } from './timestamps.js'

/** Who gives a status: a platform (`WK`), the buyer (`BY`) or the seller (`SE`); its label; its usual reason. */
const STATUSES = {
  '200': { by: 'WK', label: 'Déposée' },
  '201': { by: 'WK', label: 'Émise par la plateforme' },
  '202': { by: 'WK', label: 'Reçue par la plateforme' },
  '203': { by: 'WK', label: 'Mise à disposition' },
  '204': { by: 'BY', label: 'Prise en charge' },
  '205': { by: 'BY', label: 'Approuvée' },
  '206': { by: 'BY', label: 'Approuvée partiellement', reason: 'AUTRE' },
  '207': { by: 'BY', label: 'En litige', reason: 'AUTRE' },
  '208': { by: 'BY', label: 'Suspendue', reason: 'JUSTIF_ABS' },
  '209': { by: 'SE', label: 'Complétée' },
  '210': { by: 'BY', label: 'Refusée', reason: 'NON_CONFORME' },
  '211': { by: 'BY', label: 'Paiement transmis' },
  '212': { by: 'SE', label: 'Encaissée' },
  '213': { by: 'WK', label: 'Rejetée', reason: 'REJ_SEMAN' },
  '220': { by: 'SE', label: 'Annulée' },
} as const satisfies Record<string, { by: 'WK' | 'BY' | 'SE'; label: string; reason?: string }>

/** A status that a lifecycle step may report. */
export type LifecycleStatus = keyof typeof STATUSES

export const LIFECYCLE_STATUSES = Object.keys(STATUSES) as LifecycleStatus[]

/** The invoice types that a lifecycle message may name (BR-FR-04). */
const TYPE_CODES = '380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503'.split(' ')

const REASON_TEXTS: Readonly<Record<string, string>> = {
  ADR_ERR: 'Adresse de facturation inconnue',
  AUTRE: 'Autre motif',
  JUSTIF_ABS: 'Justificatif absent',
  LIVR_INCOMP: 'Livraison incomplète',
  NON_CONFORME: 'Facture non conforme',
  PU_ERR: 'Prix unitaire contesté',
  QTE_ERR: 'Quantité contestée',
  REJ_SEMAN: 'Contrôle sémantique en échec',
  TX_TVA_ERR: 'Taux de TVA faux',
}

export interface LifecycleMessageFacts {
  /** The message's own identifier. */
  readonly id: string
  readonly at: Microseconds
  readonly status: LifecycleStatus
  readonly reason?: { readonly code: string; readonly text?: string } | undefined
  /** The invoice concerned. */
  readonly invoice: Inspection
  /** The invoice as XML, where the amounts of a payment are read from. */
  readonly invoiceXml?: string | undefined
}

/**
 * Writes a lifecycle message: CDAR D22B for the seller of an invoice, as BR-FR-CDV wants it. The `StatusCode` of the
 * invoice is left out, which those rules allow.
 */
export function writeLifecycleMessage(facts: LifecycleMessageFacts): Uint8Array {
  const { id, at, status, invoice } = facts
  const { by, label } = STATUSES[status]
  const { number, issueDate, typeCode, seller, buyer } = invoice
  const issuer = by === 'BY' ? buyer : by === 'SE' ? seller : undefined
  const time = new Date(at / 1000).toISOString().replace(/\D/g, '').slice(0, 14)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rsm:CrossDomainAcknowledgementAndResponse',
    ' xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100"',
    ' xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"',
    ' xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"',
    ' xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">',
    '<rsm:ExchangedDocumentContext>',
    '<ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>REGULATED</ram:ID>',
    '</ram:BusinessProcessSpecifiedDocumentContextParameter>',
    '<ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn.cpro.gouv.fr:1p0:CDV:invoice</ram:ID>',
    '</ram:GuidelineSpecifiedDocumentContextParameter>',
    '</rsm:ExchangedDocumentContext>',
    '<rsm:ExchangedDocument>',
    element('ram:ID', id),
    element('ram:Name', label),
    dateTime('ram:IssueDateTime', time),
    `<ram:SenderTradeParty>${element('ram:RoleCode', 'WK')}</ram:SenderTradeParty>`,
    `<ram:IssuerTradeParty>${by === 'WK' ? '' : globalId(issuer)}${element('ram:RoleCode', by)}</ram:IssuerTradeParty>`,
    recipient(seller),
    '</rsm:ExchangedDocument>',
    '<rsm:AcknowledgementDocument>',
    '<ram:MultipleReferencesIndicator><udt:Indicator>false</udt:Indicator></ram:MultipleReferencesIndicator>',
    element('ram:TypeCode', by === 'WK' ? '305' : '23'),
    dateTime('ram:IssueDateTime', time),
    '<ram:ReferenceReferencedDocument>',
    element('ram:IssuerAssignedID', number),
    element('ram:TypeCode', TYPE_CODES.includes(typeCode ?? '') ? typeCode : undefined),
    formattedDate('ram:FormattedIssueDateTime', issueDate),
    element('ram:ProcessConditionCode', status),
    element('ram:ProcessCondition', label),
    `<ram:IssuerTradeParty>${globalId(seller)}${element('ram:RoleCode', 'SE')}</ram:IssuerTradeParty>`,
    documentStatus(facts),
    '</ram:ReferenceReferencedDocument>',
    '</rsm:AcknowledgementDocument>',
    '</rsm:CrossDomainAcknowledgementAndResponse>',
    '',
  ]
  return new TextEncoder().encode(xml.filter((line, index) => line !== '' || index === xml.length - 1).join('\n'))
}

function documentStatus({ status, reason, invoiceXml }: LifecycleMessageFacts): string {
  const known = STATUSES[status]
  const code = reason?.code ?? ('reason' in known ? known.reason : undefined)
  const amounts = status === '212' && invoiceXml !== undefined ? collectedAmounts(invoiceXml) : []
  if (code === undefined && amounts.length === 0) return ''
  return [
    '<ram:SpecifiedDocumentStatus>',
    element('ram:ReasonCode', code),
    element('ram:Reason', reason?.text ?? REASON_TEXTS[code ?? '']),
    element('ram:SequenceNumeric', '1'),
    ...amounts.map(collected),
    '</ram:SpecifiedDocumentStatus>',
  ].join('')
}

/** MEN: amount received, one per VAT rate (BR-FR-CDV-14). */
function collected({ amount, percent }: CollectedAmount): string {
  return [
    '<ram:SpecifiedDocumentCharacteristic>',
    element('ram:TypeCode', 'MEN'),
    element('ram:ValueAmount', amount),
    element('ram:ValuePercent', percent),
    '</ram:SpecifiedDocumentCharacteristic>',
  ].join('')
}

/** The seller is reached at its electronic address; without one, its platform is the recipient (BR-FR-CDV-08). */
function recipient(seller: PartyIdentity | undefined): string {
  const address = seller?.electronicAddress
  if (!address) return `<ram:RecipientTradeParty>${element('ram:RoleCode', 'WK')}</ram:RecipientTradeParty>`
  return [
    '<ram:RecipientTradeParty>',
    globalId(seller),
    element('ram:RoleCode', 'SE'),
    `<ram:URIUniversalCommunication>${identifier('ram:URIID', address)}</ram:URIUniversalCommunication>`,
    '</ram:RecipientTradeParty>',
  ].join('')
}

function globalId(party: PartyIdentity | undefined): string {
  const found =
    party?.legalRegistration ??
    party?.identifiers?.[0] ??
    party?.electronicAddress ??
    (party?.vatIdentifier === undefined ? undefined : { value: party.vatIdentifier, scheme: 'VA' })
  return found ? identifier('ram:GlobalID', found) : ''
}

function identifier(name: string, { value, scheme }: Identifier): string {
  return `<${name}${scheme === undefined ? '' : ` schemeID="${escapeText(scheme)}"`}>${escapeText(value)}</${name}>`
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeText(text)}</${name}>`
}

/** Format 204 of UNTDID 2379: `YYYYMMDDHHMMSS`, in UTC. */
function dateTime(name: string, time: string): string {
  return `<${name}><udt:DateTimeString format="204">${time}</udt:DateTimeString></${name}>`
}

/** Format 102 of UNTDID 2379: `YYYYMMDD`. */
function formattedDate(name: string, date: string | undefined): string {
  if (date === undefined) return ''
  return `<${name}><qdt:DateTimeString format="102">${date.replaceAll('-', '')}</qdt:DateTimeString></${name}>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
