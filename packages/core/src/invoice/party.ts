import type { Identifier, PartyIdentity } from '../document.js'

/** A postal address. Its fields have a number of their own for each party: `address` of the party names them. */
export interface Address {
  /** First line, the street as a rule: BT-35 seller, BT-50 buyer, BT-64 tax representative, BT-75 delivery. */
  readonly line1?: string
  /** Second line: BT-36 seller, BT-51 buyer, BT-65 tax representative, BT-76 delivery. */
  readonly line2?: string
  /** Third line: BT-162 seller, BT-163 buyer, BT-164 tax representative, BT-165 delivery. */
  readonly line3?: string
  /** Town: BT-37 seller, BT-52 buyer, BT-66 tax representative, BT-77 delivery. */
  readonly city?: string
  /** Post code: BT-38 seller, BT-53 buyer, BT-67 tax representative, BT-78 delivery. */
  readonly postCode?: string
  /** Region or state: BT-39 seller, BT-54 buyer, BT-68 tax representative, BT-79 delivery. */
  readonly subdivision?: string
  /** Country, ISO 3166-1 alpha-2, `FR`: BT-40 seller, BT-55 buyer, BT-69 tax representative, BT-80 delivery. */
  readonly country: string
}

/** Whom to ask at a party. EN 16931 has one for the seller (BG-6) and one for the buyer (BG-9); EXTENDED has more. */
export interface Contact {
  /** Name of the person or of the place to ask: BT-41 seller, BT-56 buyer. */
  readonly name?: string
  /** Department; in CII it may stand where the name would. UBL has no place for it. */
  readonly department?: string
  /** Telephone number, free form: BT-42 seller, BT-57 buyer. */
  readonly telephone?: string
  /** Fax number (EXTENDED). */
  readonly fax?: string
  /** E-mail address: BT-43 seller, BT-58 buyer. */
  readonly email?: string
  /** What the contact is for, UNTDID 3139 (EXTENDED). */
  readonly typeCode?: string
}

/**
 * A party to an invoice: one shape for all of them. What EN 16931 has of a party differs: `Invoice` says which numbers a
 * party has; a field without a number there is one of EXTENDED, or does not exist for that party.
 */
export interface Party extends PartyIdentity {
  /** Full legal name: BT-27 seller, BT-44 buyer, BT-59 payee, BT-62 tax representative, BT-70 delivery. */
  readonly name?: string
  /** Name it trades under, where that is another one: BT-28 seller, BT-45 buyer. */
  readonly tradingName?: string
  /**
   * Identifiers with their ISO 6523 scheme, `0009` for a SIRET; without a scheme it is one agreed with the partner:
   * BT-29 seller (any number of them), BT-46 buyer, BT-60 payee, BT-71 place of delivery (one each; EXTENDED more).
   * Those without a scheme come first: CII cannot keep another order.
   */
  readonly identifiers?: readonly Identifier[]
  /** Number in the official register, the SIREN under `0002` in France: BT-30 seller, BT-47 buyer, BT-61 payee. */
  readonly legalRegistration?: Identifier
  /** VAT number with its country in front: BT-31 seller, BT-48 buyer, BT-63 tax representative. */
  readonly vatIdentifier?: string
  /** Number at the local tax office, for whoever has no VAT number: BT-32 seller. */
  readonly taxRegistration?: string
  /** Legal facts such as the share capital: BT-33 seller. */
  readonly legalInformation?: string
  /** Where electronic invoices go, with its EAS scheme, `0225` in France: BT-34 seller, BT-49 buyer. */
  readonly electronicAddress?: Identifier
  /** What the party is here, UNTDID 3035 (EXTENDED). */
  readonly roleCode?: string
  /** Postal address. */
  readonly address?: Address
  /** Address of its registered office, where that is another one (EXTENDED). */
  readonly legalAddress?: Address
  /** Whom to ask. EN 16931 has one at most. */
  readonly contacts?: readonly Contact[]
}

/** The seller: a name and a country are mandatory in every profile. */
export interface Seller extends Party {
  readonly name: string
  readonly address: Address
}

/** A party whose name is mandatory: buyer, payee. */
export interface NamedParty extends Party {
  readonly name: string
}

/** The seller's tax representative: name, VAT number and address are mandatory (BR-18, BR-19, BR-56). */
export interface TaxRepresentative extends Party {
  readonly name: string
  readonly vatIdentifier: string
  readonly address: Address
}
