import { Ajv, type ValidateFunction } from 'ajv'
import { expect } from 'vitest'
import { toBase64 } from '../src/base64.js'
import { DATE_TIME } from '../src/chorus-pro/paris-time.js'
import { chorusProDocument } from '../src/generated/chorus-pro.js'
import type { ChorusProAccount, ChorusProEndpoint } from '../src/index.js'
import type { Bench } from './calls.js'

/** What an answer may hold, all operations together; each test looks at what its own answers with. */
export interface CproBody {
  readonly codeRetour: number
  readonly libelle: string
  readonly total: number
  readonly parametresRetour: { readonly total: number }
  readonly numeroFluxDepot: string
  readonly etatCourantDepotFlux: string
  readonly etatCourantFlux: string
  readonly fichierCR: string
  readonly fichierResultat: string
  readonly listeErreurTechnique: readonly unknown[]
  readonly listeErreurDP: readonly CproRow[]
  readonly dateDepot: string
  readonly identifiantFactureCPP: number
  readonly numeroFacture: string
  readonly statutCourantCode: string
  readonly pieceJointeId: number
  readonly facture: CproFacture
  readonly historiquesDesStatuts: { readonly histoStatut: readonly CproRow[] }
  readonly derniereAction: { readonly derniereActionCode: string }
  readonly parametres: object
  readonly informationGenerales: { readonly dateExpirationMotPasseCompteTech?: string }
  readonly listeFactures: readonly CproRow[]
  readonly listeFacturesTravaux: readonly CproRow[]
  readonly listeStructures: readonly unknown[]
  readonly listeServices: readonly unknown[]
  readonly listePiecesJointes: readonly unknown[]
  readonly listeEngagementJuridique: readonly unknown[]
  readonly listeStatutsPossiblesPourTraitement: readonly unknown[]
  readonly uuid: string
  readonly numeroTvaIntracommunautaire: string
}

/** One entry of a list. */
export interface CproRow {
  readonly numeroFacture: string
  readonly identifiantFactureCPP: number
  readonly idFactureTravaux: number
  readonly histoStatutCode: string
  readonly numeroDP: string
  readonly libelleErreurDP: string
  readonly uuid: string
}

/** One invoice as it is read back. */
export interface CproFacture {
  readonly statutFacture: string
  readonly references: { readonly dateFacture: string }
  readonly destinataire: { readonly codeServiceExecutant: string }
  readonly listeDesPiecesJointes: { readonly pieceJointe: readonly { readonly pieceJointeIdLiaison: number }[] }
}

export function cproAccount({ login, password }: ChorusProAccount): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${login}:${password}`)))
}

export function pisteRequest(endpoint: ChorusProEndpoint, form: Record<string, string> = {}): Request {
  const { tokenUrl, clientId, clientSecret } = endpoint
  const body = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'openid',
    ...form,
  }
  return new Request(tokenUrl, { method: 'POST', body: new URLSearchParams(body) })
}

/** Chorus Pro as one technical account. Every answer is held against the document. */
export class CproCaller {
  readonly endpoint: ChorusProEndpoint
  readonly met: Set<string>

  private constructor(
    readonly bench: Bench,
    readonly token: string,
    readonly account: ChorusProAccount,
    met?: Set<string>,
  ) {
    this.endpoint = bench.sandbox.chorusPro(bench.origin)
    this.met = met ?? new Set()
  }

  static async open(bench: Bench): Promise<CproCaller> {
    const endpoint = bench.sandbox.chorusPro(bench.origin)
    const response = await bench.fetch(pisteRequest(endpoint))
    expect(response.status).toBe(200)
    const { access_token } = (await response.json()) as { access_token: string }
    return new CproCaller(bench, access_token, endpoint)
  }

  as(account: 'recipient' | 'validator' | 'supplier'): CproCaller {
    const { endpoint } = this
    return new CproCaller(this.bench, this.token, account === 'supplier' ? endpoint : endpoint[account], this.met)
  }

  request(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    method = body === undefined ? 'GET' : 'POST',
  ) {
    const given: Record<string, string> = {
      Authorization: `Bearer ${this.token}`,
      'cpro-account': cproAccount(this.account),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }),
      ...headers,
    }
    for (const [name, value] of Object.entries(given)) if (value === '') delete given[name]
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    return new Request(`${this.endpoint.apiUrl}/cpro/${path}`, { method, headers: given, ...content })
  }

  send(path: string, body?: unknown, headers: Record<string, string> = {}, method?: string): Promise<Response> {
    return this.bench.fetch(this.request(path, body, headers, method))
  }

  /** Sends, and gives back what came, once the document agreed with it. */
  async call(path: string, body?: unknown, method?: string): Promise<{ status: number; body: CproBody }> {
    const request = this.request(path, body, {}, method)
    const response = await this.bench.fetch(request)
    const text = await response.text()
    const given: CproBody = text === '' ? null : JSON.parse(text)
    this.met.add(expectDocumentedCpro(request.method, new URL(request.url).pathname, response.status, given))
    expect(response.headers.get('x-correlationid')).toMatch(/^[\da-f-]{36}$/)
    return { status: response.status, body: given }
  }

  /** A call that must be a success. */
  async done(path: string, body: unknown = {}): Promise<CproBody> {
    const answer = await this.call(path, body)
    expect([answer.status, answer.body.codeRetour]).toEqual([200, 0])
    return answer.body
  }

  /** Deposits a file and waits for its outcome. @returns the report */
  async deposited(content: string | Uint8Array, more: Record<string, unknown> = {}): Promise<CproBody> {
    const { numeroFluxDepot } = await this.done('factures/v1/deposer/flux', fluxOf(content, more))
    this.bench.sandbox.advance(1000)
    const report = await this.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
    return { ...report, numeroFluxDepot }
  }

  /** Types an invoice in. @returns its id */
  async submitted(changes: Record<string, unknown> = {}): Promise<number> {
    return (await this.done('factures/v1/soumettre', saisieOf(this, changes))).identifiantFactureCPP
  }

  /** Where an invoice is. */
  async status(idFacture: number): Promise<string> {
    return (await this.done('factures/v1/consulter/historique', { idFacture })).statutCourantCode
  }

  /** A call that must be a business refusal. */
  async refused(path: string, body: unknown = {}): Promise<{ codeRetour: number; libelle: string }> {
    const { body: answer } = await this.call(path, body)
    expect(answer.codeRetour).not.toBe(0)
    return { codeRetour: answer.codeRetour, libelle: answer.libelle }
  }
}

/** A file as `deposer/flux` takes it. */
export function fluxOf(content: string | Uint8Array, more: Record<string, unknown> = {}): Record<string, unknown> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    fichierFlux: toBase64(bytes),
    nomFichier: 'facture.xml',
    syntaxeFlux: 'IN_DP_E1_CII_16B',
    avecSignature: false,
    ...more,
  }
}

/** A request of `soumettre` that is in order, with what a test changes in it. */
export function saisieOf(cpro: CproCaller, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { supplier, publicBody } = cpro.endpoint.structures
  const { destinataire = {}, references = {}, cadreDeFacturation = {}, ...rest } = changes as Record<string, object>
  return {
    modeDepot: 'SAISIE_API',
    destinataire: { codeDestinataire: publicBody.siret, ...destinataire },
    fournisseur: { idFournisseur: supplier.idStructureCPP },
    cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR', ...cadreDeFacturation },
    references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT', ...references },
    lignePoste: [
      {
        lignePosteNumero: 1,
        lignePosteReference: 'P1',
        lignePosteDenomination: 'Porte',
        lignePosteQuantite: 2,
        lignePosteUnite: 'pièce',
        lignePosteMontantUnitaireHT: 50,
        lignePosteTauxTva: 'TVA5',
      },
    ],
    ligneTva: [{ ligneTvaTaux: 'TVA5', ligneTvaMontantBaseHtParTaux: 100, ligneTvaMontantTvaParTaux: 20 }],
    montantTotal: { montantHtTotal: 100, montantTVA: 20, montantTtcTotal: 120, montantAPayer: 120 },
    ...rest,
  }
}

// A copy: the service resolves the references of its own, in place.
const DOCUMENT = structuredClone(chorusProDocument) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Content & Reference> }>>
  components: { responses: Record<string, Content>; schemas: Record<string, Schema> }
}

interface Reference {
  $ref?: string
}

interface Content {
  content?: { 'application/json'?: { schema?: Schema } }
}

interface Schema extends Reference {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
}

const ajv = new Ajv({ strict: false, formats: { byte: true, 'date-time': DATE_TIME } })
for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true)
ajv.addSchema({ $id: 'document', components: DOCUMENT.components })
const validators = new Map<Schema, ValidateFunction>()

function validatorOf(schema: Schema): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as Schema
  const made = ajv.compile(absolute)
  validators.set(schema, made)
  return made
}

const nameIn = (reference: string) => reference.split('/').at(-1) ?? ''

/** The members that no schema has: a document that says nothing of them would not mind. */
function strangers(value: unknown, schema: Schema, at: string): string[] {
  const found = schema.$ref === undefined ? schema : DOCUMENT.components.schemas[nameIn(schema.$ref)]
  if (Array.isArray(value)) return value.flatMap((item, place) => strangers(item, found?.items ?? {}, `${at}/${place}`))
  const { properties } = found ?? {}
  if (!properties || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const its = properties[name]
    return its ? strangers(member, its, `${at}/${name}`) : [`${at}/${name}`]
  })
}

/** Holds an answer against the document. @returns the operation */
export function expectDocumentedCpro(method: string, path: string, status: number, body: unknown): string {
  const wanted = Object.keys(DOCUMENT.paths).filter((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  // A path without parameters comes before one with them.
  const [template = ''] = wanted.sort((a, b) => a.split('{').length - b.split('{').length)
  const operation = DOCUMENT.paths[template]?.[method.toLowerCase()]
  const given = operation?.responses[String(status)]
  if (!operation || !given) throw new Error(`${method} ${path} ${status} is not in the document`)
  const response = given.$ref === undefined ? given : DOCUMENT.components.responses[nameIn(given.$ref)]
  const media = response?.content?.['application/json']
  // Answers that the document gives no content have none; those of unknown payload may be anything.
  if (!media) expect(body, operation.operationId).toBeNull()
  // Without a body, a 401 says it all in its headers.
  if (!media?.schema || (body === null && status === 401)) return operation.operationId
  const validate = validatorOf(media.schema)
  validate(body)
  expect(validate.errors ?? [], operation.operationId).toEqual([])
  // A 403 may be the body of the request.
  if (status !== 403) expect(strangers(body, media.schema, ''), operation.operationId).toEqual([])
  return operation.operationId
}
