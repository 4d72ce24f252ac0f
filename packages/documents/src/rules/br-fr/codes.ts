import { words } from '../../french-codes.js'

/** BR-FR-20: what the note BAR says of where the data of an invoice go. */
export const TREATMENTS = /* @__PURE__ */ words('B2B B2BINT B2C B2CINT OUTOFSCOPE ARCHIVEONLY')

/** BR-FR-17: what an attachment is. */
export const ATTACHMENTS = /* @__PURE__ */ words(
  'RIB LISIBLE FEUILLE_DE_STYLE PJA BORDEREAU_SUIVI DOCUMENT_ANNEXE BON_LIVRAISON BON_COMMANDE ' +
    'BORDEREAU_SUIVI_VALIDATION ETAT_ACOMPTE FACTURE_PAIEMENT_DIRECT RECAPITULATIF_COTRAITANCE',
)

/** BR-FR-21, BR-FR-22, BR-FR-MV-13, BR-FR-BD-13: types of invoices that the buyer makes out for the seller. */
export const SELF_BILLED = /* @__PURE__ */ words('389 501 500 471 473 261 502')

/** BR-FR-MV-14: types that change an invoice of several sellers, which each of its groups names. */
export const SELLER_CHANGES = /* @__PURE__ */ words('384 472 381 396 503')

/** BR-FR-BD-14: the same of invoices in both directions. */
export const SELF_BILLED_CHANGES = /* @__PURE__ */ words('261 471 473 502')

/** BR-FR-CO-09: frameworks of what is paid already. */
export const PAID = /* @__PURE__ */ words('B2 S2 M2')

/** BR-FR-CO-08: frameworks of what is invoiced in full after payments in advance. */
export const FINAL = /* @__PURE__ */ words('B4 S4 M4')

/** BR-FR-MV: frameworks of an invoice that holds those of several sellers. */
export const SELLERS = /* @__PURE__ */ words('B8 S8 M8')

/** BR-FR-BD: frameworks of an invoice that holds one of each of the two sides. */
export const BOTH_SIDES = /* @__PURE__ */ words('B9 S9 M9')

/** BR-FR-15: categories of VAT of the Canary Islands, Ceuta and Melilla. */
export const SPANISH = /* @__PURE__ */ words('L M')

/** BR-FR-CO-14: what the note TXD says of a member of a VAT group. */
export const VAT_GROUP_MEMBER = 'MEMBRE_ASSUJETTI_UNIQUE'
