import { z } from 'zod'
import { check } from './check.js'
import type { DirectoryEntries } from './directory-records.js'
import { isLuhn } from './luhn.js'

const siren = z.string().refine((text) => text.length === 9 && isLuhn(text), { error: 'not a SIREN' })
const siret = z.string().refine((text) => text.length === 14 && isLuhn(text), { error: 'not a SIRET' })
const routingIdentifier = z.string().regex(/^[-_/a-zA-Z0-9]{1,100}$/)
const administrativeStatus = z.enum(['A', 'C']).optional()
const flag = z.boolean().optional()
const date = z.iso.date().optional()
const text = (max: number) => z.string().max(max).optional()

const address = z
  .strictObject({
    addressLine1: text(255),
    addressLine2: text(255),
    addressLine3: text(255),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    countrySubdivision: text(255),
    locality: text(100),
    countryCode: z.string().length(2).optional(),
    countryName: text(100),
  })
  .optional()

const companies = z.strictObject({
  siren,
  businessName: z.string().max(150),
  entityType: z.enum(['Public', 'PrivateVatRegistered']),
  administrativeStatus,
  isSalesProspectingForbidden: flag,
})

const facilities = z.strictObject({
  siret,
  name: z.string().max(100),
  facilityType: z.enum(['P', 'S']).optional(),
  administrativeStatus,
  isSalesProspectingForbidden: flag,
  address,
  b2gAdditionalData: z
    .strictObject({
      pm: flag,
      pmOnly: flag,
      managesPaymentStatus: flag,
      managesLegalCommitmentCode: flag,
      managesLegalCommitmentOrServiceCode: flag,
      serviceCodeStatus: flag,
    })
    .optional(),
})

const routingCodes = z.strictObject({
  siret,
  routingIdentifier,
  routingIdentifierType: z.string().min(1).max(4).optional(),
  routingCodeName: z.string().min(1).max(100),
  facilityNature: z.enum(['Private', 'Public']).optional(),
  managesLegalCommitmentCode: flag,
  administrativeStatus,
  address,
})

const lines = z
  .strictObject({
    siren,
    siret: siret.optional(),
    routingIdentifier: routingIdentifier.optional(),
    addressingSuffix: z.string().min(1).max(100).optional(),
    platformType: z.enum(['WK', 'DFH']).optional(),
    status: z.enum(['Enabled', 'Disabled', 'Upcoming', 'absent']).optional(),
    dateFrom: date,
    dateTo: date,
  })
  .refine((line) => line.siret === undefined || line.siret.startsWith(line.siren), {
    path: ['siret'],
    error: 'a facility of another company',
  })
  .refine((line) => line.routingIdentifier === undefined || line.siret !== undefined, {
    path: ['routingIdentifier'],
    error: 'needs a siret',
  })
  .refine((line) => line.addressingSuffix === undefined || line.siret === undefined, {
    path: ['addressingSuffix'],
    error: 'excludes a siret',
  })

export const entriesSchema = z.strictObject({
  companies: z.array(companies).optional(),
  facilities: z.array(facilities).optional(),
  routingCodes: z.array(routingCodes).optional(),
  lines: z.array(lines).optional(),
})

/** @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault */
export function checkedEntries(entries: DirectoryEntries): DirectoryEntries {
  return check(entriesSchema, entries, 'entries') as DirectoryEntries
}
