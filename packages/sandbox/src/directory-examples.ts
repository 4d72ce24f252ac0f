import type { DirectoryAddress, DirectoryEntries } from './directory-records.js'

/**
 * SIREN of companies that are in every emulated directory, whatever its seed, by what they are there for. All but the
 * first two begin with `0000`, a range that no company has.
 */
export const DIRECTORY_EXAMPLES = {
  /** Enabled at its SIREN, its SIRET, `_Invoice` and `_Status`: the seller of the example invoices. */
  reachable: '123456782',
  /** Enabled at its SIREN: the buyer of the example invoices. */
  buyer: '987654324',
  /** One line, which takes invoices later. */
  upcoming: '000010017',
  /** One line, which takes no invoices any more. */
  disabled: '000010025',
  /** One line, and no word about its status. */
  statusAbsent: '000010033',
  /** An active company without any line. */
  withoutLine: '000010041',
  /** A closed company and its disabled line. */
  closed: '000010058',
  /** Enabled at `_Invoice`, disabled at `_Status`, no line at the SIREN alone. */
  suffixOnly: '000010066',
  /** A private company with routing codes: `COMPTA-NORD` enabled, `ACHATS/SUD` enabled, its SIRET upcoming. */
  routed: '000010074',
  /** A public body that requires a service code: `SERVICE-1`, `FACTURES_PUBLIQUES`. */
  serviceCode: '000010082',
  /** A public body that requires a commitment number. */
  commitmentNumber: '000010090',
  /** A public body that requires a service code or a commitment number. */
  serviceCodeOrCommitmentNumber: '000010108',
  /** A public body that requires nothing. */
  publicBody: '000010116',
  /** A private company that the State portal receives for. */
  onStatePortal: '000010124',
  /** Disabled at its SIREN, enabled at its second SIRET. */
  moved: '000010132',
  /** Not in the directory: a valid SIREN that is never generated. */
  absent: '000010140',
} as const

const PARIS: DirectoryAddress = {
  addressLine1: '1 rue de la Paix-des-Essais',
  postalCode: '75002',
  countrySubdivision: 'Île-de-France',
  locality: 'Paris',
  countryCode: 'FR',
  countryName: 'France',
}
/** Where the companies of the example invoices are; nowhere, as they are. */
const SELLER_ADDRESS: DirectoryAddress = {
  addressLine1: '12 rue des Exemples',
  postalCode: '99100',
  locality: 'Villefictive',
  countryCode: 'FR',
  countryName: 'France',
}
const BUYER_ADDRESS: DirectoryAddress = {
  ...SELLER_ADDRESS,
  addressLine1: '3 quai du Modèle',
  postalCode: '99200',
  locality: 'Port-Exemple',
}
const TOWN: DirectoryAddress = { ...PARIS, addressLine1: '2 place du Marché', postalCode: '69003', locality: 'Lyon' }

const E = DIRECTORY_EXAMPLES
/** By the names that the example invoices have for them. */
const SELLER = 'Traiteur Mirebelle (société fictive)'
const BUYER = 'Imprimerie Solvane (société fictive)'
const PRIVATE = 'PrivateVatRegistered'
const PUBLIC_SERVICE = 'FACTURES_PUBLIQUES'

/** The entries behind `DIRECTORY_EXAMPLES`. */
export const EXAMPLE_ENTRIES: Required<DirectoryEntries> = {
  companies: [
    { siren: E.reachable, businessName: SELLER, entityType: PRIVATE },
    { siren: E.buyer, businessName: BUYER, entityType: PRIVATE, isSalesProspectingForbidden: true },
    { siren: E.upcoming, businessName: 'Exemple Demain', entityType: PRIVATE },
    { siren: E.disabled, businessName: 'Exemple Hier', entityType: PRIVATE },
    { siren: E.statusAbsent, businessName: 'Exemple Silence', entityType: PRIVATE },
    { siren: E.withoutLine, businessName: 'Exemple Sans Ligne', entityType: PRIVATE },
    { siren: E.closed, businessName: 'Exemple Fermé', entityType: PRIVATE, administrativeStatus: 'C' },
    { siren: E.suffixOnly, businessName: 'Exemple Suffixe', entityType: PRIVATE },
    { siren: E.routed, businessName: 'Exemple Routage', entityType: PRIVATE },
    { siren: E.serviceCode, businessName: 'Commune d’Exemple-le-Service', entityType: 'Public' },
    { siren: E.commitmentNumber, businessName: 'Département de l’Exemple', entityType: 'Public' },
    { siren: E.serviceCodeOrCommitmentNumber, businessName: 'Université d’Exemple', entityType: 'Public' },
    { siren: E.publicBody, businessName: 'Musée de l’Exemple', entityType: 'Public' },
    { siren: E.onStatePortal, businessName: 'Exemple au Portail', entityType: PRIVATE },
    { siren: E.moved, businessName: 'Exemple Déménagé', entityType: PRIVATE },
  ],
  facilities: [
    { siret: '12345678200010', name: SELLER, address: SELLER_ADDRESS },
    { siret: '98765432400019', name: BUYER, address: BUYER_ADDRESS, isSalesProspectingForbidden: true },
    { siret: '00001001700010', name: 'Exemple Demain', address: PARIS },
    { siret: '00001002500013', name: 'Exemple Hier', address: PARIS },
    { siret: '00001003300017', name: 'Exemple Silence', address: PARIS },
    { siret: '00001004100010', name: 'Exemple Sans Ligne', address: PARIS },
    { siret: '00001005800014', name: 'Exemple Fermé', address: PARIS, administrativeStatus: 'C' },
    { siret: '00001006600017', name: 'Exemple Suffixe', address: PARIS },
    { siret: '00001007400011', name: 'Exemple Routage, siège', address: PARIS },
    { siret: '00001007400029', name: 'Exemple Routage, dépôt', address: TOWN, facilityType: 'S' },
    {
      siret: '00001008200014',
      name: 'Mairie d’Exemple-le-Service',
      address: TOWN,
      b2gAdditionalData: { serviceCodeStatus: true, managesPaymentStatus: true },
    },
    {
      siret: '00001009000017',
      name: 'Hôtel du département',
      address: TOWN,
      b2gAdditionalData: { managesLegalCommitmentCode: true, pm: true, pmOnly: false },
    },
    {
      siret: '00001010800017',
      name: 'Université d’Exemple',
      address: TOWN,
      b2gAdditionalData: { managesLegalCommitmentOrServiceCode: true },
    },
    { siret: '00001011600010', name: 'Musée de l’Exemple', address: TOWN },
    { siret: '00001012400014', name: 'Exemple au Portail', address: PARIS },
    { siret: '00001013200017', name: 'Exemple Déménagé, ancien siège', address: PARIS, administrativeStatus: 'C' },
    { siret: '00001013200025', name: 'Exemple Déménagé', address: TOWN, facilityType: 'S' },
  ],
  routingCodes: [
    { siret: '00001007400011', routingIdentifier: 'COMPTA-NORD', routingCodeName: 'Comptabilité nord' },
    { siret: '00001007400011', routingIdentifier: 'ACHATS/SUD', routingCodeName: 'Achats sud', address: TOWN },
    {
      siret: '00001007400011',
      routingIdentifier: 'ANCIEN',
      routingCodeName: 'Ancien service',
      administrativeStatus: 'C',
    },
    { siret: '00001008200014', routingIdentifier: 'SERVICE-1', routingCodeName: 'Service technique' },
    { siret: '00001008200014', routingIdentifier: PUBLIC_SERVICE, routingCodeName: 'Factures publiques' },
    {
      siret: '00001009000017',
      routingIdentifier: PUBLIC_SERVICE,
      routingCodeName: 'Factures publiques',
      managesLegalCommitmentCode: true,
    },
    { siret: '00001010800017', routingIdentifier: 'UFR-SCIENCES', routingCodeName: 'UFR de sciences' },
    { siret: '00001010800017', routingIdentifier: PUBLIC_SERVICE, routingCodeName: 'Factures publiques' },
    { siret: '00001011600010', routingIdentifier: PUBLIC_SERVICE, routingCodeName: 'Factures publiques' },
  ],
  lines: [
    { siren: E.reachable, status: 'Enabled' },
    { siren: E.reachable, siret: '12345678200010', status: 'Enabled' },
    { siren: E.reachable, addressingSuffix: 'Invoice', status: 'Enabled' },
    { siren: E.reachable, addressingSuffix: 'Status', status: 'Enabled' },
    { siren: E.buyer, status: 'Enabled' },
    { siren: E.upcoming, status: 'Upcoming' },
    { siren: E.disabled, status: 'Disabled' },
    { siren: E.statusAbsent, status: 'absent' },
    { siren: E.closed, status: 'Disabled' },
    { siren: E.suffixOnly, addressingSuffix: 'Invoice', status: 'Enabled' },
    { siren: E.suffixOnly, addressingSuffix: 'Status', status: 'Disabled' },
    { siren: E.routed, siret: '00001007400011', status: 'Upcoming' },
    { siren: E.routed, siret: '00001007400011', routingIdentifier: 'COMPTA-NORD', status: 'Enabled' },
    { siren: E.routed, siret: '00001007400011', routingIdentifier: 'ACHATS/SUD', status: 'Enabled' },
    { siren: E.routed, siret: '00001007400011', routingIdentifier: 'ANCIEN', status: 'Disabled' },
    { siren: E.routed, siret: '00001007400029', status: 'absent' },
    ...publicLines(E.serviceCode, '00001008200014', ['SERVICE-1', PUBLIC_SERVICE]),
    ...publicLines(E.commitmentNumber, '00001009000017', [PUBLIC_SERVICE]),
    ...publicLines(E.serviceCodeOrCommitmentNumber, '00001010800017', ['UFR-SCIENCES', PUBLIC_SERVICE]),
    ...publicLines(E.publicBody, '00001011600010', [PUBLIC_SERVICE]),
    { siren: E.onStatePortal, platformType: 'DFH', status: 'Enabled' },
    { siren: E.moved, status: 'Disabled' },
    { siren: E.moved, siret: '00001013200025', status: 'Enabled' },
  ],
}

function publicLines(siren: string, siret: string, codes: readonly string[]): Required<DirectoryEntries>['lines'] {
  const line = { siren, siret, platformType: 'DFH', status: 'Enabled' } as const
  return [line, ...codes.map((routingIdentifier) => ({ ...line, routingIdentifier }))]
}
