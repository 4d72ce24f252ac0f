import type { DirectoryDialect } from './directory-dialects.js'
import {
  addressingIdentifierOf,
  type DirectoryCompany,
  type DirectoryFacility,
  type DirectoryLine,
  type DirectoryRoutingCode,
} from './directory-records.js'
import { type DirectoryStore, lineStatusOn, type Numbered, routingKeyOf } from './directory-store.js'

/** What is embedded beside an entry. */
export type Include = 'siren' | 'siret' | 'routingCode' | 'platform'

/** How entries are written. */
export interface ShapeContext {
  readonly store: DirectoryStore
  readonly dialect: DirectoryDialect
  /** Whether lines tell their status at all. */
  readonly lineStatus: boolean
  /** Sandbox time, `YYYY-MM-DD`. */
  readonly today: string
}

type Shape = Readonly<Record<string, unknown>>

/** The names that `fields` has for what an answer calls otherwise. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  pmStatus: 'pm',
  managesLegalCommitment: 'managesLegalCommitmentCode',
  managesLegalCommitmentOrService: 'managesLegalCommitmentOrServiceCode',
}
const EMBEDDED = ['legalUnit', 'facility']

/** What `fields` leaves of an answer. What `include` put there stays. */
export function selected(shape: Shape, fields: readonly string[] | undefined): Shape {
  if (!fields?.length) return shape
  const b2g = shape.b2gAdditionalData as Shape | undefined
  const wanted = fields.map((field) => FIELD_NAMES[field] ?? field)
  const keptB2g = Object.entries(b2g ?? {}).filter(([name]) => wanted.includes(name))
  const { routingIdentifier } = (shape.routingCode ?? {}) as Shape
  return {
    ...Object.fromEntries(Object.entries(shape).filter(([name]) => wanted.includes(name) || EMBEDDED.includes(name))),
    ...(keptB2g.length > 0 ? { b2gAdditionalData: Object.fromEntries(keptB2g) } : {}),
    ...(wanted.includes('routingIdentifier') && !('routingIdentifier' in shape) && routingIdentifier !== undefined
      ? { routingCode: { routingIdentifier } }
      : {}),
  }
}

export function companyShape(company: Numbered<DirectoryCompany>, { dialect }: ShapeContext): Shape {
  return {
    ...(dialect.draft ? { idInstance: company.idInstance } : {}),
    ...legalUnit(company),
    ...(dialect.draft ? {} : { instructions: instructions(company) }),
  }
}

function legalUnit({ siren, businessName, entityType, administrativeStatus = 'A' }: DirectoryCompany): Shape {
  return { siren, businessName, entityType, administrativeStatus }
}

function instructions({ isSalesProspectingForbidden = false }: { isSalesProspectingForbidden?: boolean }): Shape {
  return { isSalesProspectingForbidden }
}

export function facilityShape(
  facility: Numbered<DirectoryFacility>,
  context: ShapeContext,
  include: readonly Include[] = [],
): Shape {
  const { dialect } = context
  return {
    ...(dialect.draft ? { idInstance: facility.idInstance } : {}),
    ...facilityParts(facility, context),
    ...(dialect.draft ? {} : { siretInstructions: instructions(facility) }),
    ...(include.includes('siren') ? embeddedCompany(facility.siret.slice(0, 9), context) : {}),
  }
}

function facilityParts(facility: DirectoryFacility, { dialect }: ShapeContext): Shape {
  const { siret, name, facilityType = 'P', administrativeStatus = 'A', address, b2gAdditionalData } = facility
  return {
    siret,
    siren: siret.slice(0, 9),
    name,
    facilityType,
    ...(dialect.draft ? { diffusible: facility.isSalesProspectingForbidden ? 'P' : 'O' } : {}),
    administrativeStatus,
    address,
    b2gAdditionalData,
  }
}

function embeddedCompany(siren: string, { store, dialect }: ShapeContext): Shape {
  const company = store.companies.get(siren)
  if (!company) return {}
  return {
    legalUnit: {
      ...legalUnit(company),
      ...(dialect.embeddedInstructions ? { instructions: instructions(company) } : {}),
    },
  }
}

function embeddedFacility(siret: string | undefined, context: ShapeContext): Shape {
  const facility = siret === undefined ? undefined : context.store.facilities.get(siret)
  if (!facility) return {}
  const { embeddedInstructions } = context.dialect
  return {
    facility: {
      ...facilityParts(facility, context),
      ...(embeddedInstructions ? { instructions: instructions(facility) } : {}),
    },
  }
}

export function routingCodeShape(
  code: Numbered<DirectoryRoutingCode>,
  context: ShapeContext,
  include: readonly Include[] = [],
): Shape {
  return {
    ...(context.dialect.draft ? { idInstance: code.idInstance } : {}),
    siret: code.siret,
    ...routingParts(code),
    managesLegalCommitmentCode: code.managesLegalCommitmentCode ?? false,
    ...(include.includes('siren') ? embeddedCompany(code.siret.slice(0, 9), context) : {}),
    ...(include.includes('siret') ? embeddedFacility(code.siret, context) : {}),
  }
}

function routingParts(code: DirectoryRoutingCode): Shape {
  const {
    routingIdentifier,
    routingIdentifierType = '0224',
    routingCodeName,
    administrativeStatus = 'A',
    address,
  } = code
  return { routingIdentifier, routingIdentifierType, routingCodeName, administrativeStatus, address }
}

/** `single`: by the GET of one line, which tells less than a search. */
export function lineShape(
  line: Numbered<DirectoryLine>,
  context: ShapeContext,
  include: readonly Include[],
  single: boolean,
): Shape {
  const { dialect } = context
  const { siren, siret, routingIdentifier, addressingSuffix } = line
  return {
    ...(dialect.draft ? { idInstance: line.idInstance } : {}),
    addressingIdentifier: addressingIdentifierOf(line),
    siren,
    siret,
    ...(dialect.lineIncludes ? { routingIdentifier } : {}),
    addressingSuffix,
    ...platform(line, context, include, single),
    ...(include.includes('routingCode') ? embeddedRoutingCode(line, context) : {}),
    ...(include.includes('siren') ? embeddedCompany(siren, context) : {}),
    ...(include.includes('siret') ? embeddedFacility(siret, context) : {}),
  }
}

/** A routing code inside a line says `managesLegalCommitment`, the resource itself `managesLegalCommitmentCode`. */
function embeddedRoutingCode({ siret, routingIdentifier }: DirectoryLine, { store }: ShapeContext): Shape {
  if (siret === undefined || routingIdentifier === undefined) return {}
  const code = store.routingCodes.get(routingKeyOf({ siret, routingIdentifier }))
  if (!code) return { routingCode: { routingIdentifier } }
  return { routingCode: { ...routingParts(code), managesLegalCommitment: code.managesLegalCommitmentCode ?? false } }
}

function platform(line: DirectoryLine, context: ShapeContext, include: readonly Include[], single: boolean): Shape {
  const { dialect, lineStatus, today } = context
  const { platformType = 'WK' } = line
  const status = lineStatus ? lineStatusOn(line, today) : undefined
  if (dialect.draft) {
    if (!include.includes('platform')) return {}
    // A draft knows two statuses: a line that is only upcoming takes no invoices.
    return { platform: { platformType, platformStatus: status === 'Upcoming' ? 'Disabled' : status } }
  }
  const untold = single && (dialect.singleLineStatus === 'none' || status === 'Upcoming')
  return { platformType, directoryLineStatus: untold ? undefined : status }
}
