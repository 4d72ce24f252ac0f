import { AuthError, PlatformError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { bench, credentials, failure } from '../test/support/bench.js'
import { type ChorusPro, ChorusProError, diagnosisOf } from './index.js'

const file = new Uint8Array([1])
const refusal = (codeRetour: unknown, libelle: string | null, status: number) =>
  Response.json({ codeRetour, libelle }, { status })
const completer = ({ factures }: ChorusPro) => factures.completer({ identifiantFactureCPP: 1 })
const flow = ({ factures }: ChorusPro) =>
  factures.deposerFlux({ fichierFlux: file, nomFichier: 'a.xml', syntaxeFlux: 'IN_DP_E1_UBL_INVOICE' })
const report = ({ transverses }: ChorusPro) => transverses.consulterCRDetaille({ numeroFluxDepot: 'A' })
const attach = ({ transverses }: ChorusPro) =>
  transverses.ajouterFichier({
    pieceJointeFichier: file,
    pieceJointeNom: 'a.pdf',
    pieceJointeTypeMime: 'application/pdf',
  })
const received = ({ factures }: ChorusPro) => factures.rechercherRecipiendaire()
const works = ({ facturesTravaux }: ChorusPro) => facturesTravaux.rechercher({ roleUtilisateur: 'FOURNISSEUR' })
const structure = ({ structures }: ChorusPro) => structures.consulter({ idStructureCPP: 1 })

describe.each([200, 400])('a refusal of business in a %d', (status) => {
  it.each<[(client: ChorusPro) => Promise<unknown>, string, number | string, string | null, string, string]>([
    [report, 'transverses.consulterCRDetaille', 20_001, 'POQ_MSG_01.003', 'NOT_FOUND', 'POQ_MSG_01.003'],
    [report, 'transverses.consulterCRDetaille', 20_001, null, 'NOT_FOUND', '20001'],
    [flow, 'factures.deposerFlux', 20_001, 'GDP_MSG_11.022 : fichier trop gros', 'TOO_LARGE', 'GDP_MSG_11.022'],
    [attach, 'transverses.ajouterFichier', 20_003, null, 'TOO_LARGE', '20003'],
    [completer, 'factures.completer', 20_000, 'GDP_MSG_11.008', 'NOT_FOUND', 'GDP_MSG_11.008'],
    [completer, 'factures.completer', 20_001, 'GDP_MSG_11.005', 'FORBIDDEN', 'GDP_MSG_11.005'],
    [completer, 'factures.completer', '20002', 'GDP_MSG_11.033', 'CONFLICT', 'GDP_MSG_11.033'],
    [completer, 'factures.completer', 20_077, 'GDP_MSG_11.001', 'CONFLICT', 'GDP_MSG_11.001'],
    [structure, 'structures.consulter', 20_001, 'GCU_MSG_09_012', 'REJECTED', 'GCU_MSG_09_012'],
    [structure, 'structures.consulter', 1, 'ça ne va pas', 'REJECTED', '1'],
    // A number means something on its own operation only.
    [structure, 'structures.consulter', 20_000, null, 'REJECTED', '20000'],
    [flow, 'factures.deposerFlux', 20_001, 'GDP_MSG_99.999', 'REJECTED', 'GDP_MSG_99.999'],
    [completer, 'factures.completer', 20_002, 'GDP_MSG_11_033', 'CONFLICT', 'GDP_MSG_11_033'],
    // Nothing found is an empty list of a search; elsewhere nothing was read, or done.
    [completer, 'factures.completer', 20_000, 'TRA_MSG_00.015', 'NOT_FOUND', 'TRA_MSG_00.015'],
    [structure, 'structures.consulter', 20_000, 'TRA_MSG_00.015', 'NOT_FOUND', 'TRA_MSG_00.015'],
    [report, 'transverses.consulterCRDetaille', 20_007, 'GFT_MSG_01.075', 'NOT_FOUND', 'GFT_MSG_01.075'],
    [completer, 'factures.completer', '-1', null, 'REJECTED', '-1'],
  ])('%#: %o %s %s', async (work, operation, codeRetour, libelle, code, platformCode) => {
    const { client } = bench([refusal(codeRetour, libelle, status)])
    const error = await failure(work(client))
    expect(ChorusProError.isInstance(error) && PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ platform: 'chorus-pro', operation, code, platformCode, status, attempts: 1 })
    expect((error as ChorusProError).codeRetour).toBe(Number(codeRetour))
    expect((error as Error).message).toContain(operation)
    expect(diagnosisOf(error)?.code).toBe(code === 'REJECTED' ? undefined : 'BUSINESS_RULE')
  })

  it.each<[(client: ChorusPro) => Promise<unknown>, number, string | null, string]>([
    [received, 20_000, 'TRA_MSG_00.015', 'listeFactures'],
    [received, 20_000, null, 'listeFactures'],
    [works, 20_007, 'GFT_MSG_01.075 : aucun résultat', 'listeFacturesTravaux'],
    [({ structures }) => structures.rechercher({ structure: {} }), 20_000, 'TRA_MSG_00.015', 'listeStructures'],
    [received, 20_099, 'TRA_MSG_00_015', 'listeFactures'],
  ])('that nothing was found is an empty page: %o %d %s', async (work, codeRetour, libelle, list) => {
    const { client } = bench([refusal(codeRetour, libelle, status)])
    expect(await work(client)).toEqual({ codeRetour, libelle: libelle ?? '', [list]: [], parametresRetour: {} })
  })

  it('that nothing was found ends a list of all', async () => {
    const { client } = bench([refusal(20_000, 'TRA_MSG_00.015', status)])
    for await (const facture of client.factures.rechercherRecipiendaireTout()) expect(facture).toBe('none')
  })

  it.each<[(client: ChorusPro) => Promise<unknown>, number, string]>([
    [received, 20_000, 'GDP_MSG_11.005'],
    [received, 20_001, ''],
    [({ factures }) => factures.rechercherParFournisseur(), 20_000, ''],
    [structure, 20_000, 'GDP_MSG_11.008'],
  ])('the same number with another word is a refusal: %o %d %s', async (work, codeRetour, libelle) => {
    const { client } = bench([refusal(codeRetour, libelle, status)])
    expect(ChorusProError.isInstance(await failure(work(client)))).toBe(true)
  })
})

describe('an answer', () => {
  it.each([[], [{}], {}, { codeRetour: null }, { codeRetour: 'KO' }, { codeRetour: 0.5, listeFactures: [] }])(
    'of %j is neither a success nor an empty list',
    async (body) => {
      const calls: ((client: ChorusPro) => Promise<unknown>)[] = [received, report, structure, completer]
      for (const call of calls) {
        const { client } = bench([Response.json(body)])
        expect(await failure(call(client))).toMatchObject({ code: 'INVALID_RESPONSE', requestSent: 'maybe' })
      }
    },
  )

  it('of a search without a business result counts where it has the list', async () => {
    const { client } = bench([Response.json({ listeFactures: null })])
    expect(await received(client)).toEqual({ listeFactures: [], parametresRetour: {} })
  })

  it.each(['GCU_MSG_01_000', 'TRA_MSG_00.000', 'CODE PAR DEFAUT', 'GDP_MSG_11.001', null])(
    'with codeRetour 0 is a success, whatever its text: %s',
    async (libelle) => {
      const { client } = bench([Response.json({ codeRetour: 0, libelle, parametres: {} })])
      expect(await structure(client)).toMatchObject({ codeRetour: 0, parametres: {} })
    },
  )

  it('that quotes markup keeps it out of the error', async () => {
    const { client } = bench([refusal(20_099, 'rejet <cbc:ID>canary</cbc:ID>', 200)])
    expect(String(await failure(structure(client)))).not.toContain('canary')
  })

  it('of 20 kB of text makes a short error', async () => {
    const { client } = bench([refusal(20_099, 'x'.repeat(20_000), 200)])
    expect(((await failure(structure(client))) as Error).message.length).toBeLessThan(600)
  })
})

describe('a refusal of the gateway', () => {
  const bearer = (text: string) => ({ headers: { 'www-authenticate': text } })
  const echo = (status: number) => Response.json({ idStructureCPP: 1 }, { status })
  it.each<[string, string, string, () => Response]>([
    [
      'TOKEN_MISSING',
      'application',
      'REJECTED',
      () => new Response(null, { status: 400, ...bearer('Bearer realm="PISTE", error="invalid_request"') }),
    ],
    [
      'ROUTE_UNKNOWN',
      'environment',
      'REJECTED',
      () => new Response(null, { status: 400, ...bearer('Bearer realm="DefaultRealm",error="invalid_request"') }),
    ],
    ['TECHNICAL_ACCOUNT_REFUSED', 'technicalAccount', 'UNAUTHORIZED', () => new Response(null, { status: 401 })],
    [
      'TECHNICAL_ACCOUNT_REFUSED',
      'technicalAccount',
      'UNAUTHORIZED',
      () => Response.json({ ErrorCode: 'AUTH01', Description: 'compte inconnu' }, { status: 401 }),
    ],
    [
      'TOKEN_REFUSED',
      'environment',
      'UNAUTHORIZED',
      () => new Response(null, { status: 401, ...bearer('Bearer realm="PISTE", error="invalid_token"') }),
    ],
    ['API_NOT_SUBSCRIBED', 'subscription', 'FORBIDDEN', () => Response.json({}, { status: 403 })],
    ['APPLICATION_NOT_AUTHORISED', 'scope', 'FORBIDDEN', () => echo(403)],
    [
      'APPLICATION_NOT_AUTHORISED',
      'scope',
      'FORBIDDEN',
      () => new Response(null, { status: 403, ...bearer('Bearer error="insufficient_scope"') }),
    ],
    [
      'GATEWAY_REFUSED',
      'subscription',
      'FORBIDDEN',
      () => Response.json({ httpCode: '403', httpMessage: 'Forbidden', moreInformation: 'no' }, { status: 403 }),
    ],
    ['GATEWAY_REFUSED', 'subscription', 'FORBIDDEN', () => new Response(null, { status: 403 })],
    ['ROUTE_UNKNOWN', 'environment', 'NOT_FOUND', () => new Response('not here', { status: 404 })],
    ['REQUEST_TOO_LARGE', 'request', 'TOO_LARGE', () => new Response(null, { status: 413 })],
    ['CONTENT_TYPE', 'request', 'REFUSED', () => new Response(null, { status: 415 })],
    ['QUOTA', 'quota', 'RATE_LIMITED', () => new Response(null, { status: 429, headers: { 'retry-after': '7' } })],
    ['PLATFORM_FAULT', 'platform', 'UNAVAILABLE', () => new Response(null, { status: 502 })],
  ])('%s (%s)', async (code, layer, errorCode, respond) => {
    const { client } = bench([respond, respond])
    const error = (await failure(structure(client))) as ChorusProError
    expect(error).toMatchObject({ code: errorCode, operation: 'structures.consulter', diagnosis: { code, layer } })
    expect(error.codeRetour).toBeUndefined()
    // What to do stands in the message as well, for those who see nothing else.
    expect(error.message).toContain(error.diagnosis?.remedy)
    expect(diagnosisOf(error)).toBe(error.diagnosis)
  })

  it('keeps the word of the gateway, and when to come back', async () => {
    const { client } = bench([
      () => Response.json({ httpCode: '403', httpMessage: 'Forbidden' }, { status: 403 }),
      () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }),
    ])
    expect(await failure(structure(client))).toMatchObject({
      platformCode: '403',
      message: expect.stringContaining('Forbidden'),
    })
    expect(await failure(structure(client))).toMatchObject({ retryAfterMs: 7_000 })
  })

  it.each([
    [{ 'x-correlationid': 'corr-1', 'x-piste-request-id': 'piste-1' }, 'corr-1'],
    [{ 'x-piste-request-id': 'piste-1' }, 'piste-1'],
    [{}, undefined],
  ])('keeps what support asks for: %j', async (headers, requestId) => {
    const { client } = bench([
      new Response(null, { status: 500, headers }),
      Response.json({ codeRetour: 9, libelle: '' }, { headers }),
      new Response('<html>', { headers }),
    ])
    for (let call = 0; call < 3; call++) {
      expect(((await failure(structure(client))) as PlatformError).requestId).toBe(requestId)
    }
  })

  it('without a technical account names it as what is missing', async () => {
    const { clientId, clientSecret } = credentials
    const options = { credentials: { clientId, clientSecret }, technicalAccount: 'omitted' }
    const { client } = bench([new Response(null, { status: 401 }), new Response(null, { status: 401 })], options)
    expect(await failure(structure(client))).toMatchObject({ diagnosis: { code: 'TECHNICAL_ACCOUNT_MISSING' } })
  })

  it('400 without an envelope has the word of the platform', async () => {
    const { client } = bench([
      () => Response.json({ status: 400, error: 'Bad Request', message: 'JSON parse error' }, { status: 400 }),
    ])
    expect(await failure(structure(client))).toMatchObject({
      code: 'REJECTED',
      message: expect.stringContaining('JSON parse error'),
      diagnosis: undefined,
    })
  })
})

describe('the organisations product', () => {
  const found = (error: string) =>
    Response.json([{ error, message: 'rien', detail: 'aucune structure' }, 3, { error: 'Autre' }], { status: 400 })

  it('names what it refuses for', async () => {
    const { client } = bench([found('ParamsInvalidUuidStructures'), found('NotFoundReference')])
    expect(await failure(client.organisations.consulterStructure('x'))).toMatchObject({
      code: 'REJECTED',
      platformCode: 'ParamsInvalidUuidStructures',
      issues: [{ code: 'ParamsInvalidUuidStructures', message: 'rien: aucune structure' }, { code: 'Autre' }],
    })
    expect(await failure(client.organisations.consulterStructure('x'))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('has an empty list where nothing was found', async () => {
    const { client } = bench([found('NotFoundReference'), found('NotFoundReference'), Response.json([{ uuid: 'a' }])])
    expect(await client.organisations.listerPiecesJointesStructure('x')).toEqual([])
    expect(await client.organisations.rechercherStructures({})).toEqual([])
    expect(await client.organisations.rechercherServices({})).toEqual([{ uuid: 'a' }])
  })
})

describe('no token', () => {
  const tokens = (respond: () => Response) => bench([], { fetch: async () => respond() }).client
  const oauth = (error: string, status = 400) => Response.json({ error }, { status })
  it.each<[string, string, string, () => Response]>([
    ['INVALID_CLIENT', 'APPLICATION_CREDENTIALS', 'application', () => oauth('invalid_client')],
    ['INVALID_CLIENT', 'APPLICATION_CREDENTIALS', 'application', () => oauth('invalid_client', 401)],
    ['INVALID_SCOPE', 'SCOPE_REFUSED', 'scope', () => oauth('invalid_scope')],
    ['REFUSED', 'APPLICATION_CREDENTIALS', 'application', () => new Response(null, { status: 400 })],
    ['TOKEN_UNUSABLE', 'TOKEN_SERVER', 'environment', () => Response.json({ access_token: '', token_type: 'Bearer' })],
    ['TOKEN_UNUSABLE', 'TOKEN_SERVER', 'environment', () => new Response('<html>')],
    ['REFUSED', 'TOKEN_SERVER', 'environment', () => new Response(null, { status: 404 })],
    ['REFUSED', 'TOKEN_SERVER', 'environment', () => new Response(null, { status: 500 })],
  ])('%s: %s', async (code, reason, layer, respond) => {
    const client = tokens(respond)
    for (const work of [() => structure(client), () => client.authorize()]) {
      const error = await failure(work())
      expect(AuthError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ code })
      expect(diagnosisOf(error)).toMatchObject({ code: reason, layer })
    }
  })
})

it('other errors have no diagnosis', () => {
  for (const error of [undefined, new Error('no'), { diagnosis: { code: 'QUOTA' } }]) {
    expect(diagnosisOf(error)).toBeUndefined()
  }
})
