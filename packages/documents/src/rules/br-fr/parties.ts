import type { Judged } from '../document.js'
import type { Check } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { hasScheme, type Placed, single, text, withScheme } from './places.js'
import { isAddress, isAtMost, isSiren, isSiretOf } from './values.js'

/** How the official ids name the parties: by the terms of their identifiers and of their electronic addresses. */
const TERMS = {
  seller: ['BT-29', 'BT-34'],
  buyer: ['BT-46', 'BT-49'],
  payee: ['BT-60', 'EXT-FR-FE-29'],
  buyerAgent: ['EXT-FR-FE-06', 'EXT-FR-FE-12'],
  payer: ['EXT-FR-FE-46', 'EXT-FR-FE-52'],
  salesAgent: ['EXT-FR-FE-69', 'EXT-FR-FE-75'],
  invoicee: ['EXT-FR-FE-92', 'EXT-FR-FE-98'],
  invoicer: ['EXT-FR-FE-115', 'EXT-FR-FE-121'],
  shipTo: ['BT-71', ''],
  lineShipTo: ['EXT-FR-FE-146', ''],
} as const

type Role = keyof typeof TERMS

/** Where a party is, and what it says of itself. */
export interface PartyPlace {
  readonly at: readonly string[]
  /** Where else, for the rule that a SIRET is of the SIREN. */
  readonly siretAt?: readonly string[]
  /** Elements of its identifiers. */
  readonly ids: (node: Node) => readonly Node[]
  /** The same, of the rule about the SIRET. */
  readonly siretIds?: (node: Node) => readonly Node[]
  /** Elements of its legal registration. */
  readonly legalIds: (node: Node) => readonly Node[]
  readonly address?: readonly string[]
  /** Where its identifiers are, for what they are themselves to be like. */
  readonly idAt?: readonly string[]
}

/** The rules about parties: what they are called by, and where invoices for them go. */
export function partyRules(places: Readonly<Record<Role, PartyPlace>>): {
  readonly sirets: Placed[]
  readonly identifiers: Placed[]
  readonly routings: Placed[]
  readonly forms: Placed[]
  readonly lengths: Placed[]
} {
  const sirets: Placed[] = []
  const identifiers: Placed[] = []
  const routings: Placed[] = []
  const forms: Placed[] = []
  const lengths: Placed[] = []
  for (const [role, [term, addressTerm]] of Object.entries(TERMS)) {
    const place = places[role as Role]
    const { at, siretAt = at, ids, siretIds = ids, legalIds, address, idAt } = place
    const needsSiren = role === 'seller' || role === 'buyer'
    sirets.push([`BR-FR-09_${term}`, siretAt, siret(siretIds, legalIds, needsSiren)])
    identifiers.push([`BR-FR-CO-10_${term}-1`, at, schemed(ids)], [`BR-FR-CO-10_${term}-2`, at, distinct(ids)])
    if (address && addressTerm) {
      forms.push([`BR-FR-23_${addressTerm}`, address, text(isAddress), ofDirectory])
      lengths.push([`BR-FR-25_${addressTerm}`, address, (node) => isAtMost(node.value, 125)])
    }
    if (idAt) {
      routings.push(
        [`BR-FR-24_${term}`, idAt, text(isAddress), routing],
        [`BR-FR-26_${term}`, idAt, (node) => isAtMost(node.value, 100), routing],
      )
    }
  }
  return { sirets, identifiers, routings, forms, lengths }
}

const ofDirectory = /* @__PURE__ */ withScheme('0225')
const routing = /* @__PURE__ */ withScheme('0224')

/**
 * BR-FR-09: the first SIRET (scheme 0009) begins with the SIREN (0002). Of most parties the SIREN may be missing, then only
 * the form of the SIRET is looked at.
 */
function siret(ids: PartyPlace['ids'], legalIds: PartyPlace['legalIds'], needsSiren: boolean): Check<Judged> {
  return (node) => {
    const sirets = ids(node).filter((id) => hasScheme(id, '0009'))
    const [first] = sirets
    if (!first) return true
    const siren = single(legalIds(node).filter((id) => hasScheme(id, '0002')))
    if (siren === undefined) return first
    const wanted = siren === '' && !needsSiren ? [...first.value].slice(0, 9).join('') : siren
    return isSiretOf(first.value, wanted) || first
  }
}

/** BR-FR-CO-10: each identifier says its scheme. */
function schemed(ids: PartyPlace['ids']): Check<Judged> {
  return (node) => {
    for (const id of ids(node)) if (id.attribute('schemeID') === undefined) return id
    return true
  }
}

/** BR-FR-CO-10: no two have the same. */
function distinct(ids: PartyPlace['ids']): Check<Judged> {
  return (node) => {
    const all = ids(node)
    if (all.length < 2) return true
    const seen = new Set<string>()
    for (const id of all) {
      const scheme = id.attribute('schemeID')
      if (scheme === undefined) continue
      if (seen.has(scheme)) return id
      seen.add(scheme)
    }
    return true
  }
}

/** BR-FR-32: what is called a SIREN (0002), or the one of a VAT group (0231), is nine digits. */
export const sirenForm: Check<Judged> = (node) => isSiren(normalize(node.value))
