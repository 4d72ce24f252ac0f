import { asText } from '../as-text.js'
import type { FactusAccount } from './account.js'
import { isoOf } from './bogota-time.js'
import { answered, type Body, forbidden, invalidField, invalidFields, noRecord } from './envelope.js'
import { xmlFile } from './files.js'
import { settled } from './issue.js'
import { ALL_UNITS, allCountries, allMunicipalities } from './places.js'
import { Fields, Findings } from './reading.js'
import type { Handler, Handlers } from './room.js'
import { placeOf } from './show.js'
import { CUSTOMER_TRIBUTES, coded, IDENTITY_IDS, ORGANIZATIONS, PRODUCT_TRIBUTES, RESPONSIBILITIES } from './tables.js'

const DAY_MS = 86_400_000

function shown({ company }: FactusAccount): Body {
  return {
    url_logo: company.logo,
    nit: company.nit,
    dv: company.dv,
    company: company.company,
    trade_name: company.tradeName,
    names: company.names,
    surnames: company.surnames,
    graphic_representation_name:
      company.organization === '1' ? company.company : `${company.names} ${company.surnames}`.trim(),
    registration_code: company.registrationCode,
    economic_activity: Number(company.economicActivity),
    phone: company.phone,
    email: company.email,
    address: company.address,
    tribute: coded(CUSTOMER_TRIBUTES, company.tribute),
    legal_organization: coded(ORGANIZATIONS, company.organization),
    municipality: placeOf(company.municipality),
    responsibilities: company.responsibilities.map((code) => coded(RESPONSIBILITIES, code)),
    created_at: isoOf(company.createdAt),
    updated_at: isoOf(company.updatedAt),
  }
}

function refuseShared(account: FactusAccount): void {
  if (account.room.quirks.account === 'shared') throw forbidden('Este ambiente no permite cambiar la empresa.')
}

const update: Handler = ({ account, body }) => {
  refuseShared(account)
  const findings = new Findings()
  const fields = Fields.of(body, findings)
  const organization = fields.text('legal_organization_code') ?? '1'
  if (organization === '1') fields.need('company')
  else fields.need('names', 'surnames')
  const municipality = fields.text('municipality_code') ?? ''
  if (!allMunicipalities().some(({ code }) => code === municipality))
    fields.fault('municipality_code', 'El municipio no existe.')
  const asked = fields.text('responsibilities')
  const responsibilities = asked?.split(/[,;]/).map((code) => code.trim())
  if (responsibilities?.some((code) => RESPONSIBILITIES[code] === undefined))
    fields.fault('responsibilities', 'La responsabilidad no existe.')
  const activity = fields.text('economic_activity')
  if (activity !== undefined && !/^\d{1,6}$/.test(activity))
    fields.fault('economic_activity', 'La actividad económica no es válida.')
  if (findings.any) throw invalidFields(findings.errors, 'wrapped')
  const { company } = account
  Object.assign(company, {
    organization,
    company: fields.text('company') ?? '',
    tradeName: fields.text('trade_name') ?? '',
    names: fields.text('names') ?? '',
    surnames: fields.text('surnames') ?? '',
    registrationCode: fields.text('registration_code') ?? '',
    economicActivity: activity ?? company.economicActivity,
    phone: fields.text('phone') ?? company.phone,
    email: fields.text('email') ?? company.email,
    address: fields.text('address') ?? company.address,
    tribute: fields.text('tribute_code') ?? company.tribute,
    municipality,
    responsibilities: responsibilities ?? company.responsibilities,
    updatedAt: account.room.now(),
  })
  return answered('Empresa actualizada', shown(account))
}

const logo: Handler = ({ account, body }) => {
  refuseShared(account)
  const image = (body as { image?: Uint8Array }).image ?? new Uint8Array()
  const png = image[0] === 0x89 && image[1] === 0x50
  const jpeg = image[0] === 0xff && image[1] === 0xd8
  if (!png && !jpeg) throw invalidField('image', 'El archivo debe ser una imagen PNG o JPEG.')
  account.company.logo = `https://factus.invalid/logos/${account.room.identifiers.uuid()}.${png ? 'png' : 'jpg'}`
  account.company.updatedAt = account.room.now()
  return answered('Logo actualizado', { url_logo: account.company.logo })
}

/** What the subscription still allows. */
function available(account: FactusAccount): number {
  return Math.max(0, account.room.subscription.quota - account.consumed())
}

const subscriptions: Handler = ({ account }) => {
  const { subscription, now, openedAt } = account.room
  const unlimited = subscription.quota === Infinity
  const endsAt = account.expiresAt()
  const ended = now() >= endsAt
  return answered('Suscripciones consultadas', [
    {
      name: unlimited ? 'Plan ilimitado' : `Plan ${subscription.quota}`,
      supported_document_types: ['invoice', 'credit_note', 'debit_note', 'support_document', 'payroll'],
      documents_quota: unlimited ? 0 : subscription.quota,
      documents_consumed: account.consumed(),
      documents_available: unlimited ? 'Ilimitado' : available(account),
      days_until_expiration: Math.max(0, Math.ceil((endsAt - now()) / DAY_MS)),
      activated_at: isoOf(openedAt),
      expires_at: isoOf(endsAt),
      has_expired: ended,
      is_active: !ended,
      has_unlimited_quota: unlimited,
    },
  ])
}

/** What v1 tells of an unlimited subscription, as its figures must be numbers. */
const UNLIMITED = 999_999

const current: Handler = ({ account }) => {
  const { subscription, now, openedAt } = account.room
  const unlimited = subscription.quota === Infinity
  const endsAt = account.expiresAt()
  return answered('Suscripción consultada', {
    total_documents: unlimited ? UNLIMITED : subscription.quota,
    documents_used: account.consumed(),
    documents_remaining: unlimited ? UNLIMITED : available(account),
    subscription_days_to_expires: Math.max(0, Math.ceil((endsAt - now()) / DAY_MS)),
    subscription_start_date: isoOf(openedAt),
    subscription_expiration_date: isoOf(endsAt),
    subscription_is_expired: now() >= endsAt,
  })
}

/** The identity documents that test numbers exist for. */
const TESTED = new Set(['11', '12', '13', '21', '22', '31', '41', '42', '50', '91'])

/** Who pays taxes: the test numbers, and nobody else. */
const acquirer: Handler = ({ query }) => {
  const code = asText(query.identification_document_code ?? IDENTITY_IDS[asText(query.identification_document_id)])
  const number = asText(query.identification_number)
  const [, person] = new RegExp(`^${code}9999([1-9]|10)$`).exec(number) ?? []
  if (!TESTED.has(code) || person === undefined) throw noRecord('el adquiriente')
  return answered('Adquiriente consultado', {
    name: `Adquiriente de prueba ${person}`,
    email: `adquiriente${person}@ejemplo.invalid`,
  })
}

/** Neither case nor accents matter. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function catalogue<T extends { readonly name: string }>(rows: () => readonly T[], show: (row: T) => Body): Handler {
  return ({ query }) => {
    const asked = folded(asText(query.name ?? ''))
    return answered(
      'Registros consultados',
      rows()
        .filter(({ name }) => folded(name).includes(asked))
        .map(show),
    )
  }
}

const TRIBUTES = PRODUCT_TRIBUTES.map(([id, code, name]) => ({ id, code, name }))

/** Any document of the account by its unique code. */
const byCode: Handler = ({ account, params }) => {
  const code = (params.trackId ?? '').toLowerCase()
  const record = account.records.find((one) => one.code === code && !one.deleted)
  if (!record || settled(record, account).state !== 'validated') throw noRecord('el documento')
  return answered('Archivo consultado', xmlFile(record, account))
}

/** The company, its subscription, what may be looked up. */
export const companyHandlers: Handlers = {
  getCompanyV1: ({ account }) => answered('Empresa consultada', shown(account)),
  getCompanyV2: ({ account }) => answered('Empresa consultada', shown(account)),
  updateCompanyV1: update,
  updateCompanyV2: update,
  updateCompanyLogoV1: logo,
  updateCompanyLogoV2: logo,
  listSubscriptionsV1: subscriptions,
  listSubscriptionsV2: subscriptions,
  getCurrentSubscriptionV1: current,
  getAcquirerV1: acquirer,
  getAcquirerV2: acquirer,
  listMunicipalitiesV1: catalogue(allMunicipalities, ({ id, code, name, department }) => ({
    id,
    code,
    name,
    department: department.name,
  })),
  listCountriesV1: catalogue(allCountries, (row) => ({ ...row })),
  listMeasurementUnitsV1: catalogue(
    () => ALL_UNITS,
    (row) => ({ ...row }),
  ),
  listProductTributesV1: catalogue(
    () => TRIBUTES,
    (row) => ({ ...row, description: row.name }),
  ),
  downloadDocumentXmlV2: byCode,
}
