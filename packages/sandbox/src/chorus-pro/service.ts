import type { DocumentEngine } from '@facturelle/core'
import { Agenda } from '../agenda.js'
import { type Answer, empty, json, Refused } from '../answers.js'
import { fromBase64 } from '../base64.js'
import { type ApiError, type Call, createDescribedService, type Located } from '../described-service.js'
import type { Operation } from '../faults.js'
import { chorusProDocument } from '../generated/chorus-pro.js'
import type { Identifiers } from '../identifiers.js'
import type { SandboxClient } from '../options.js'
import { pdfOf } from '../page-of-text.js'
import { readBody } from '../request-body.js'
import { toMicroseconds } from '../timestamps.js'
import { createTokenServer } from '../token-server.js'
import { annuaireHandlers } from './annuaire.js'
import { consultationHandlers } from './consultation.js'
import { answered, type Body, OWN_CODES } from './envelope.js'
import { FactureStore } from './factures.js'
import { fichierHandlers } from './fichiers.js'
import { fluxHandlers } from './flux.js'
import { organisationsHandlers } from './organisations.js'
import { DATE_TIME } from './paris-time.js'
import { PieceStore } from './pieces.js'
import { CHORUS_PRO_APIS, type ChorusProApi, type SettledChorusProQuirks } from './quirks.js'
import { rechercheHandlers } from './recherche.js'
import { referentielHandlers } from './referentiels.js'
import type { CproRoom, Handlers } from './room.js'
import { saisieHandlers } from './saisie.js'
import type { ChorusProFlow, ChorusProLifecycle } from './scenarios.js'
import type { StoredFlux } from './stored-flux.js'
import { ACCOUNTS, type CproAccount, STRUCTURES } from './structures.js'
import { traitementHandlers } from './traitement.js'
import { travauxHandlers } from './travaux.js'

/** What the emulated PISTE and Chorus Pro work with. */
export interface ChorusProRoom {
  readonly engines: readonly DocumentEngine[]
  readonly clients: readonly SandboxClient[]
  readonly identifiers: Identifiers
  readonly tokenLifetimeS: number
  readonly passwordDays: number
  readonly maxFileBytes: number
  readonly flow: () => ChorusProFlow
  readonly lifecycle: () => ChorusProLifecycle
  readonly quirks: SettledChorusProQuirks
  /** Sandbox time when the sandbox was opened, in milliseconds. */
  readonly openedAt: number
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** The emulated PISTE with Chorus Pro behind it. */
export interface ChorusProService {
  locate(request: Request, path: string, query: string): Promise<Located>
  revokeTokens(): void
  /** The deposited files of all accounts, oldest first. */
  flows(): readonly StoredFlux[]
}

/** What the sandbox answers to a request, base64 and all, weighs beside the largest file. */
const BODY_SLACK_BYTES = 1_048_576
const DAY_MS = 86_400_000
const API_PATH = /^\/cpro\/([^/]+)\/v1\//
const NO_BODY = new Set([404, 405, 413, 415, 429, 500, 502, 503, 504])

export function createChorusProService(given: ChorusProRoom): ChorusProService {
  const { quirks, identifiers, now } = given
  const agenda = new Agenda()
  const tokens = createTokenServer({ clients: given.clients, lifetimeS: given.tokenLifetimeS, identifiers, now })
  const room: CproRoom = {
    engines: given.engines,
    agenda,
    identifiers,
    factures: new FactureStore({ agenda, now, lifecycle: given.lifecycle, quirks }),
    fluxes: new Map(),
    pieces: new PieceStore(),
    flow: given.flow,
    quirks,
    maxFileBytes: given.maxFileBytes,
    passwordExpiresAt: given.openedAt + given.passwordDays * DAY_MS,
    now,
  }
  room.pieces.add({
    login: ACCOUNTS.supplier.login,
    nom: 'extrait.pdf',
    extension: 'PDF',
    bytes: pdfOf(['Extrait du registre']),
    structure: STRUCTURES.supplier,
  })
  const handlers: Handlers = {
    healthCheck: () => ({ body: 'OK', statusCode: 'OK', statusCodeValue: 200 }),
    ...annuaireHandlers(room),
    ...consultationHandlers(room),
    ...fichierHandlers(room),
    ...fluxHandlers(room),
    ...organisationsHandlers(room),
    ...rechercheHandlers(room),
    ...referentielHandlers(),
    ...saisieHandlers(room),
    ...traitementHandlers(room),
    ...travauxHandlers(room),
  }
  const calls: number[] = []

  /** The account whose password the header holds. */
  const accountOf = (request: Request): CproAccount => {
    const header = request.headers.get('cpro-account')
    const refused = (why: string) => unauthorized('CPRO_ACCOUNT', why)
    if (quirks.cproAccount === 'refused') {
      if (header !== null) throw refused('The application takes no technical account.')
      return ACCOUNTS.supplier
    }
    const account = header === null ? undefined : accountIn(header)
    if (!account) throw refused('The technical account is missing, unknown, or its password is wrong.')
    if (quirks.passwordLapsed || now() >= room.passwordExpiresAt) throw refused('The password has lapsed.')
    return account
  }

  const authorize = async (request: Request, operation: Operation | 'unknown'): Promise<string> => {
    const api = apiIn(request)
    const bearer = tokens.bearerOf(request)
    if ('refused' in bearer) {
      // A free way to probe paths: the realm of a route that is registered differs.
      if (bearer.refused === 'missing') throw tokenMissing(operation !== 'unknown')
      throw new Refused({
        ...empty(401),
        headers: { 'WWW-Authenticate': 'Bearer realm="PISTE", error="invalid_token"' },
      })
    }
    if (quirks.quota) {
      const { calls: most, perMs } = quirks.quota
      const from = calls.findIndex((at) => at > now() - perMs)
      calls.splice(0, from < 0 ? calls.length : from)
      if (calls.length >= most) throw new Refused(empty(429))
      calls.push(now())
    }
    if (api === undefined) throw new Refused(empty(404))
    if (operation === 'unknown') throw new Refused(json(403, {}))
    if (quirks.unsubscribed.includes(api)) throw new Refused(await notSubscribed(request))
    return accountOf(request).login
  }

  const notSubscribed = async (request: Request): Promise<Answer> => {
    if (quirks.unsubscribedBody === 'gateway')
      return json(403, { httpCode: 403, httpMessage: 'Forbidden', moreInformation: 'Not authorised' })
    if (quirks.unsubscribedBody === 'empty' || request.method === 'GET') return json(403, {})
    const body = await readBody(request, given.maxFileBytes * 2 + BODY_SLACK_BYTES)
    return { status: 403, headers: { 'Content-Type': 'application/json' }, body }
  }

  const service = createDescribedService({
    document: chorusProDocument,
    tokens,
    handlers: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        async ({ clientId, params, body = {} }: Call) => {
          const account = Object.values(ACCOUNTS).find(({ login }) => login === clientId) ?? ACCOUNTS.supplier
          const answer = await handler({ account, params, body })
          return isAnswer(answer) ? answer : answered(answer, quirks)
        },
      ]),
    ),
    formats: { byte: true, 'date-time': DATE_TIME },
    maxJsonBytes: given.maxFileBytes * 2 + BODY_SLACK_BYTES,
    wrongMediaType: 415,
    optionalBodies: true,
    settle: () => agenda.settle(toMicroseconds(now())),
    tolerates: (error) => isTolerated(error, quirks),
    authorize,
    async unmatched(request) {
      await authorize(request, 'unknown')
      return json(403, {})
    },
  })

  const locate = async (request: Request, path: string, query: string): Promise<Located> => {
    if (!path.startsWith('/cpro/')) {
      return { operation: 'token', process: async () => pisteToken(await tokens.handle(request)) }
    }
    const hidden = !quirks.inferredPaths && INFERRED.test(path)
    // A path that no document has: the gateway answers as it does wherever it knows no route.
    const found = await service.locate(request, hidden ? '/cpro/facturesTravaux/v1/absent' : path, query)
    const organisations = apiIn(request) === 'organisations'
    const finish = (answer: Answer): Answer => {
      const shaped = shapeRefusal(answer, organisations, quirks.refusals)
      const support = { 'x-correlationid': identifiers.uuid(), 'x-piste-request-id': identifiers.uuid() }
      return { ...shaped, headers: { ...shaped.headers, ...support } }
    }
    return { operation: found.operation, process: async () => finish(await found.process()), refusal: finish }
  }

  return {
    locate,
    revokeTokens: () => tokens.revokeAll(),
    flows: () =>
      [...room.fluxes.values()].map(({ numero, nomFichier, syntaxe, sha256 }) => ({
        numeroFluxDepot: numero,
        nomFichier,
        syntaxeFlux: syntaxe,
        sha256,
      })),
  }
}

/** The works operations whose paths are read off older ones; the search is confirmed. */
const INFERRED = /^\/cpro\/facturesTravaux\/v1\/(?!rechercher$)/

function isAnswer(answer: Body | Answer): answer is Answer {
  return 'headers' in answer && typeof answer.status === 'number'
}

function apiIn(request: Request): ChorusProApi | undefined {
  const [, name] = API_PATH.exec(new URL(request.url).pathname) ?? []
  return CHORUS_PRO_APIS.find((api) => api === name)
}

function tokenMissing(registered: boolean): Refused {
  const realm = registered ? 'PISTE' : 'DefaultRealm'
  return new Refused({
    ...empty(400),
    headers: { 'WWW-Authenticate': `Bearer realm="${realm}", error="invalid_request"` },
  })
}

function unauthorized(ErrorCode: string, Description: string): Refused {
  return new Refused(json(401, { ErrorCode, Description }))
}

/** Login and password, joined by a colon, UTF-8, base64 in one line. */
function accountIn(header: string): CproAccount | undefined {
  const bytes = fromBase64(header)
  if (!bytes) return undefined
  const text = new TextDecoder().decode(bytes)
  return Object.values(ACCOUNTS).find(({ login, password }) => text === `${login}:${password}`)
}

/** The token server of PISTE: refusals are 400 without a word of explanation, the scope is always told. */
function pisteToken(answer: Answer): Answer {
  if (answer.status === 405) return answer
  const body = JSON.parse(new TextDecoder().decode(answer.body)) as Readonly<Record<string, unknown>>
  const plain = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }
  if (answer.status !== 200) return json(answer.status === 401 ? 400 : answer.status, { error: body.error }, plain)
  return json(200, { scope: 'openid', ...body }, plain)
}

/** A refusal as this interface has it. Those of the operations come as they are to be, but for their status. */
function shapeRefusal(answer: Answer, organisations: boolean, refusals: 200 | 400): Answer {
  const { status } = answer
  if (!answer.body) return answer
  const type = answer.headers['Content-Type']
  if (type !== 'application/json') return answer
  if (status === 200) {
    if (refusals === 200 || !organisations) return refusals === 200 ? answer : withStatus(answer, refusals)
    return answer
  }
  const { errorCode, errorMessage } = JSON.parse(new TextDecoder().decode(answer.body)) as Readonly<
    Record<string, unknown>
  >
  if (typeof errorCode !== 'string') return answer
  const { 'Content-Type': _type, ...headers } = answer.headers
  if (status === 401) return json(401, { ErrorCode: errorCode, Description: errorMessage }, headers)
  if (status === 403)
    return json(403, { httpCode: 403, httpMessage: 'Forbidden', moreInformation: errorMessage }, headers)
  if (NO_BODY.has(status) || status > 500) return { status, headers }
  if (organisations) return json(status, [{ error: 'ParamsInvalid', message: errorMessage, detail: '' }], headers)
  return json(status, { codeRetour: OWN_CODES.malformed, libelle: errorMessage }, headers)
}

/** A business refusal with the other status; a success stays as it is. */
function withStatus(answer: Answer, status: 400): Answer {
  const { codeRetour } = JSON.parse(new TextDecoder().decode(answer.body)) as Readonly<Record<string, unknown>>
  return typeof codeRetour === 'number' && codeRetour !== 0 ? { ...answer, status } : answer
}

/** What a quirk lets pass that the document refuses. */
function isTolerated({ instancePath, keyword }: ApiError, { mainAttachment }: SettledChorusProQuirks): boolean {
  return mainAttachment !== 'object' && keyword === 'type' && instancePath === '/requestBody/pieceJointePrincipale'
}
