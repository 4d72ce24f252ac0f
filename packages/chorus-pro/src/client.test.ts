import { inspect } from 'node:util'
import { ConfigurationError, PlatformError, systemClock, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { answer, bench, credentials, failure } from '../test/support/bench.js'
import { type ChorusPro, ChorusProError, createChorusPro, DEFAULTS } from './index.js'

const file = new Uint8Array([0, 255, 128, 10])
const flow = { fichierFlux: file, nomFichier: 'facture.xml', syntaxeFlux: 'IN_DP_E1_UBL_INVOICE' } as const

describe('createChorusPro', () => {
  const URLS = {
    environment: undefined,
    apiUrl: 'https://api.example.com',
    tokenUrl: 'https://oauth.example.com/token',
  }
  it.each<[object, string]>([
    [{ environment: undefined }, 'environment'],
    [{ environment: 'prod' }, 'environment'],
    [{ environment: 'toString' }, 'environment'],
    [{ apiUrl: 'https://api.example.com' }, 'environment'],
    [{ ...URLS, tokenUrl: undefined }, 'tokenUrl'],
    [{ ...URLS, apiUrl: undefined }, 'apiUrl'],
    [{ ...URLS, apiUrl: 'http://api.example.com' }, 'apiUrl'],
    [{ ...URLS, apiUrl: 'http://127.0.0.1:1' }, 'apiUrl'],
    [{ ...URLS, apiUrl: 'https://api.example.com/cpro' }, 'apiUrl'],
    [{ ...URLS, apiUrl: 'https://api.aife.economie.gouv.fr' }, 'apiUrl'],
    [
      {
        ...URLS,
        apiUrl: 'https://sandbox-api.piste.gouv.fr',
        tokenUrl: 'https://oauth.piste.gouv.fr/api/oauth/token',
      },
      'tokenUrl',
    ],
    [{ credentials: undefined }, 'credentials'],
    [{ credentials: {} }, 'credentials.clientId'],
    [{ credentials: { ...credentials, clientSecret: ' ' } }, 'credentials.clientSecret'],
    [{ credentials: { ...credentials, login: undefined } }, 'credentials.login'],
    [{ credentials: { ...credentials, password: undefined } }, 'credentials.password'],
    [{ credentials: { ...credentials, login: 'a:b' } }, 'credentials.login'],
    [{ credentials: { ...credentials, password: '\ud800' } }, 'credentials.password'],
    [{ credentials: { ...credentials, tokenUrl: 'https://a.example' } }, 'credentials.tokenUrl'],
    [{ technicalAccount: 'omitted' }, 'credentials.login'],
    [{ technicalAccount: 'none' }, 'technicalAccount'],
    [{ pieceJointePrincipale: 'array' }, 'pieceJointePrincipale'],
    [{ unconfirmedOperations: 'yes' }, 'unconfirmedOperations'],
    [{ pageSize: { factures: 0 } }, 'pageSize.factures'],
    [{ pageSize: { invoices: 1 } }, 'pageSize.invoices'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ clocks: { idleMs: '1' } }, 'clocks.idleMs'],
    [{ limits: { perMinute: 0 } }, 'limits.perMinute'],
    [{ retry: { limit: 11 } }, 'retry.limit'],
    [{ retry: null }, 'retry'],
    [{ tokenCache: 'disk' }, 'tokenCache'],
    [{ transport: {} }, 'fetch'],
    [{ enviroment: 'sandbox' }, 'enviroment'],
  ])('refuses %j', (wrong, field) => {
    expect(() => bench([], wrong)).toThrow(expect.objectContaining({ name: 'ConfigurationError', field }))
  })

  it('refuses nothing in the place of options', () => {
    expect(() => createChorusPro(undefined as never)).toThrow(ConfigurationError)
  })

  it.each([
    ['sandbox', 'https://sandbox-api.piste.gouv.fr', 'https://sandbox-oauth.piste.gouv.fr'],
    ['production', 'https://api.piste.gouv.fr', 'https://oauth.piste.gouv.fr'],
  ])('%s is where it is', async (environment, api, oauth) => {
    const { client, asked, tokens } = bench([answer()], { environment })
    await client.transverses.healthCheck()
    expect(asked[0]?.url).toBe(`${api}/cpro/transverses/v1/health-check`)
    expect(tokens[0]?.url).toBe(`${oauth}/api/oauth/token`)
  })

  it('goes where apiUrl and tokenUrl lead', async () => {
    const { client, asked } = bench([answer()], {
      environment: undefined,
      apiUrl: 'http://127.0.0.1:8080/piste/',
      tokenUrl: 'http://127.0.0.1:8080/api/oauth/token',
      allowInsecureLoopback: true,
    })
    await client.structures.consulter({ idStructureCPP: 1 })
    expect(asked[0]?.url).toBe('http://127.0.0.1:8080/piste/cpro/structures/v1/consulter')
  })
})

describe('who calls', () => {
  it('shows the application to the token server, and both layers to the gateway', async () => {
    const { client, asked, tokens } = bench([answer(), answer()], {
      credentials: { clientId: ' client-id\n', clientSecret: 'canary-secret ', login: ' TECH_1 ', password: ' clé ' },
    })
    await client.transverses.healthCheck()
    await client.structures.consulter({ idStructureCPP: 1 })
    expect(Object.fromEntries(new URLSearchParams(tokens[0]?.text))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client-id',
      client_secret: 'canary-secret',
      scope: 'openid',
    })
    expect(tokens[0]?.headers.get('cpro-account')).toBeNull()
    for (const { headers } of asked) {
      expect(headers.get('authorization')).toBe('Bearer canary-token-1')
      expect(headers.get('cpro-account')).toBe(Buffer.from('TECH_1:clé', 'utf8').toString('base64'))
      expect(headers.get('accept')).toBe('application/json;charset=utf-8')
    }
    expect(asked.map(({ headers }) => headers.get('content-type'))).toEqual([null, 'application/json;charset=utf-8'])
  })

  it('asks for the scope that is given, and leaves the account out where that is asked for', async () => {
    const { clientId, clientSecret } = credentials
    const { client, asked, tokens } = bench([answer()], {
      credentials: { clientId, clientSecret, scope: 'openid profile' },
      technicalAccount: 'omitted',
    })
    await client.transverses.healthCheck()
    expect(new URLSearchParams(tokens[0]?.text).get('scope')).toBe('openid profile')
    expect(asked[0]?.headers.get('cpro-account')).toBeNull()
  })

  it('asks for one token for ten first calls, and renews it once after a 401', async () => {
    const up = Array.from({ length: 10 }, () => answer())
    const { client, tokens, asked } = bench([...up, new Response(null, { status: 401 }), answer()])
    await Promise.all(up.map(() => client.transverses.healthCheck()))
    expect(tokens).toHaveLength(1)
    await client.transverses.healthCheck()
    expect(tokens).toHaveLength(2)
    expect(asked.at(-1)?.headers.get('authorization')).toBe('Bearer canary-token-2')
  })

  it('renews a token once, also before a deposit is refused', async () => {
    const { client, asked, tokens } = bench([new Response(null, { status: 401 }), new Response(null, { status: 401 })])
    expect(await failure(client.factures.deposerFlux(flow))).toMatchObject({ code: 'UNAUTHORIZED', status: 401 })
    expect([asked.length, tokens.length]).toEqual([2, 2])
  })

  it('reads provided credentials late, once, and again after a 401', async () => {
    let reads = 0
    const { client, asked } = bench([answer(), answer(), new Response(null, { status: 401 }), answer()], {
      credentials: async () => ({ ...credentials, password: `canary-${++reads}` }),
    })
    expect(reads).toBe(0)
    await Promise.all([client.transverses.healthCheck(), client.transverses.healthCheck()])
    expect(reads).toBe(1)
    await client.transverses.healthCheck()
    expect(reads).toBe(2)
    const account = Buffer.from(`${credentials.login}:canary-2`, 'utf8').toString('base64')
    expect(asked.at(-1)?.headers.get('cpro-account')).toBe(account)
  })

  it('gives the moment to which a token is good', async () => {
    const clock = { ...systemClock, now: () => Date.UTC(2026, 6, 1) }
    const { client } = bench([], { clock })
    expect(await client.authorize()).toEqual({ expiresAt: '2026-07-01T01:00:00.000Z' })
  })
})

describe('what goes wrong', () => {
  it.each<[string, () => Response, (error: unknown) => boolean, string]>([
    [
      'an empty 500',
      () => new Response(null, { status: 500 }),
      PlatformError.isInstance.bind(PlatformError),
      'UNAVAILABLE',
    ],
    ['HTML in a 200', () => new Response('<html>'), TransportError.isInstance.bind(TransportError), 'INVALID_RESPONSE'],
    ['nothing in a 200', () => new Response(null), TransportError.isInstance.bind(TransportError), 'INVALID_RESPONSE'],
    ['a text in a 200', () => Response.json('up'), TransportError.isInstance.bind(TransportError), 'INVALID_RESPONSE'],
    [
      'JSON without end',
      () => new Response(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
      TransportError.isInstance.bind(TransportError),
      'INVALID_RESPONSE',
    ],
    [
      'HTML in a 503',
      () => new Response('<html>', { status: 503 }),
      ChorusProError.isInstance.bind(ChorusProError),
      'UNAVAILABLE',
    ],
  ])('%s is an error of ours', async (_, respond, isKind, code) => {
    const { client } = bench([respond])
    const error = await failure(client.structures.consulter({ idStructureCPP: 1 }))
    expect(isKind(error)).toBe(true)
    expect(error).toMatchObject({ code, attempts: 1 })
  })

  it('a file that is no base64 is an error of ours', async () => {
    const { client } = bench([answer({ fichierResultat: '*' }), answer()])
    const group = { format: 'PDF', listeFacture: [{ idFacture: 1 }] } as const
    for (let call = 0; call < 2; call++) {
      expect(await failure(client.factures.telechargerGroupe(group))).toMatchObject({ code: 'INVALID_RESPONSE' })
    }
  })

  it('no error and no client shows a secret', async () => {
    const account = Buffer.from(`${credentials.login}:${credentials.password}`, 'utf8').toString('base64')
    const echo = `canary-token-1 ${account} canary-pässword canary-secret ${credentials.login}`
    const { client, tokens } = bench([
      answer({ codeRetour: 20_001, libelle: `refus ${account} canary-token-1` }),
      answer({ codeRetour: 20_001, libelle: echo }, { status: 400 }),
      () => Response.json({ ErrorCode: 'E', Description: echo }, { status: 403 }),
      new Response(echo, { status: 500 }),
    ])
    const shown: unknown[] = [client]
    for (let call = 0; call < 4; call++) shown.push(await failure(client.structures.consulter({ idStructureCPP: 1 })))
    expect(tokens).toHaveLength(1)
    const text = inspect(shown, { depth: 20, showHidden: true }) + JSON.stringify(shown)
    for (const secret of ['canary', account]) expect(text).not.toContain(secret)
    expect(shown.slice(1).every((error) => ChorusProError.isInstance(error))).toBe(true)
  })

  it('no error shows what was sent', async () => {
    const { client } = bench([(): Response => Response.json({ commentaire: 'canary of an invoice' }, { status: 403 })])
    const error = await failure(
      client.factures.completer({ identifiantFactureCPP: 1, commentaire: 'canary of an invoice' }),
    )
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary of')
    expect(error).toMatchObject({ diagnosis: { code: 'APPLICATION_NOT_AUTHORISED' } })
  })

  it('an abort passes untouched, and ends a call before it begins', async () => {
    const reason = new Error('enough')
    const { client, asked } = bench([answer()])
    const signal = AbortSignal.abort(reason)
    expect(await failure(client.transverses.healthCheck({ signal }))).toBe(reason)
    expect(asked).toEqual([])
  })

  it.each<[string, (client: ChorusPro) => Promise<unknown>]>([
    ['options.retry', ({ transverses }) => transverses.healthCheck({ retry: 3 } as never)],
    ['options.timeoutMs', ({ transverses }) => transverses.healthCheck({ timeoutMs: 0 })],
    ['structures.consulter', ({ structures }) => structures.consulter(1 as never)],
    ['uuid', ({ organisations }) => organisations.consulterStructure('..')],
    ['numeroFluxDepot', ({ transverses }) => transverses.consulterCR({ numeroFluxDepot: '' })],
    ['options.warnDays', (client) => client.checkConnection({ warnDays: -1 })],
    ['path', (client) => client.probeRoute('/cpro/../token')],
  ])('%s is refused when it is wrong, and nothing is sent', async (field, work) => {
    const { client, asked, tokens } = bench([])
    expect(await failure(work(client))).toMatchObject({ code: 'ARGUMENT_INVALID', field })
    expect([...asked, ...tokens]).toEqual([])
  })
})

describe('what is sent how often', () => {
  const busy = () => new Response(null, { status: 503 })
  const lost = () => Promise.reject(new TypeError('fetch failed'))
  const once: [string, (client: ChorusPro) => Promise<unknown>][] = [
    ['factures.deposerFlux', ({ factures }) => factures.deposerFlux(flow)],
    [
      'factures.deposerPdf',
      ({ factures }) =>
        factures.deposerPdf({ fichierFacture: file, nomFichier: 'a.pdf', formatDepot: 'PDF_NON_SIGNE' }),
    ],
    ['factures.soumettre', ({ factures }) => factures.soumettre({ modeDepot: 'SAISIE_API' } as never)],
    ['factures.traiterRecue', ({ factures }) => factures.traiterRecue({ idFacture: 1, nouveauStatut: 'SERVICE_FAIT' })],
    ['factures.traiterAValider', ({ factures }) => factures.traiterAValider({ idFacture: 1 })],
    ['factures.completer', ({ factures }) => factures.completer({ identifiantFactureCPP: 1 })],
    ['factures.recycler', ({ factures }) => factures.recycler({ identifiantFactureCPP: 1 })],
    ['factures.corrigerValideur', ({ factures }) => factures.corrigerValideur({ idFacture: 1 })],
    ['factures.traiterRejet', ({ factures }) => factures.traiterRejet({})],
    [
      'transverses.ajouterFichier',
      ({ transverses }) =>
        transverses.ajouterFichier({
          pieceJointeFichier: file,
          pieceJointeNom: 'a.pdf',
          pieceJointeTypeMime: 'application/pdf',
        }),
    ],
    [
      'transverses.detacherPieceJointe',
      ({ transverses }) => transverses.detacherPieceJointe({ idPieceJointeObjet: 1 }),
    ],
    ['organisations.modifierStructure', ({ organisations }) => organisations.modifierStructure('u', {})],
    ['facturesTravaux.refuser', ({ facturesTravaux }) => facturesTravaux.refuser({})],
  ]
  it.each(once)('%s: one time', async (_, work) => {
    for (const answers of [
      [busy, busy, busy],
      [lost, lost, lost],
    ]) {
      const { client, asked } = bench(answers, { retry: { limit: 2 }, random: () => 0, unconfirmedOperations: true })
      expect(await failure(work(client))).toBeInstanceOf(Error)
      expect(asked).toHaveLength(1)
    }
  })

  const again: [string, (client: ChorusPro) => Promise<unknown>][] = [
    ['factures.rechercherParFournisseur', ({ factures }) => factures.rechercherParFournisseur()],
    ['factures.consulterHistorique', ({ factures }) => factures.consulterHistorique({ idFacture: 1 })],
    ['transverses.consulterCRDetaille', ({ transverses }) => transverses.consulterCRDetaille({ numeroFluxDepot: 'A' })],
    ['transverses.healthCheck', ({ transverses }) => transverses.healthCheck()],
    ['organisations.consulterService', ({ organisations }) => organisations.consulterService('u')],
  ]
  it.each(again)('%s: repeated', async (_, work) => {
    const { client, asked } = bench([busy, lost, () => answer()], { retry: { limit: 2 }, random: () => 0 })
    await work(client)
    expect(asked).toHaveLength(3)
  })

  it('a refusal of business is not repeated', async () => {
    const { client, asked } = bench([answer({ codeRetour: 20_001 }), answer()], { retry: { limit: 2 } })
    expect(await failure(client.transverses.consulterCRDetaille({ numeroFluxDepot: 'A' }))).toMatchObject({
      codeRetour: 20_001,
    })
    expect(asked).toHaveLength(1)
  })
})

describe('requests', () => {
  it('encode what stands in a path', async () => {
    const { client, asked } = bench([answer({ uuid: 'x' }), answer({ attachmentData: 'AQI=' })])
    await client.organisations.consulterStructure('a/b ?#é')
    const { attachmentData } = await client.organisations.recupererPieceJointeStructure('a', 'b/c')
    expect(asked.map(({ path }) => path)).toEqual([
      '/cpro/organisations/v1/structures/a%2Fb%20%3F%23%C3%A9',
      '/cpro/organisations/v1/structures/a/pieces_jointes/b%2Fc',
    ])
    expect(attachmentData).toEqual(new Uint8Array([1, 2]))
  })

  it('carry bytes in base64, and files of any kind', async () => {
    const { client, asked } = bench([answer({ numeroFluxDepot: 'CPP1' }), answer()])
    expect((await client.factures.deposerFlux(flow)).numeroFluxDepot).toBe('CPP1')
    await client.factures.deposerFlux({ ...flow, fichierFlux: new Blob([file]), avecSignature: true })
    expect(asked.map(({ text }) => JSON.parse(text) as unknown)).toEqual([
      { fichierFlux: 'AP+ACg==', nomFichier: 'facture.xml', syntaxeFlux: flow.syntaxeFlux, avecSignature: false },
      { fichierFlux: 'AP+ACg==', nomFichier: 'facture.xml', syntaxeFlux: flow.syntaxeFlux, avecSignature: true },
    ])
  })

  it.each<[object, string, string]>([
    [{ fichierFlux: new Uint8Array() }, 'ARGUMENT_INVALID', 'fichierFlux'],
    [{ fichierFlux: 'AAAA' }, 'ARGUMENT_INVALID', 'fichierFlux'],
    [{ nomFichier: 'facture' }, 'ARGUMENT_INVALID', 'nomFichier'],
    [{ nomFichier: '../facture.xml' }, 'ARGUMENT_INVALID', 'nomFichier'],
    [{ nomFichier: `${'a'.repeat(197)}.xml` }, 'ARGUMENT_INVALID', 'nomFichier'],
    [{ syntaxeFlux: '' }, 'ARGUMENT_INVALID', 'syntaxeFlux'],
    [{ syntaxeFlux: 'IN_DP_E1_CII_FACTURX' }, 'ARGUMENT_INVALID', 'syntaxeFlux'],
  ])('a flow is refused before it is sent: %j', async (wrong, code, field) => {
    const { client, asked } = bench([])
    expect(await failure(client.factures.deposerFlux({ ...flow, ...wrong }))).toMatchObject({ code, field })
    expect(asked).toEqual([])
  })

  it('a file above 10 MB is refused before it is sent', async () => {
    const { client, asked } = bench([answer()])
    const large = new Uint8Array(10_000_001)
    expect(await failure(client.factures.deposerFlux({ ...flow, fichierFlux: large }))).toMatchObject({
      name: 'DocumentError',
      code: 'TOO_LARGE',
      message: expect.stringContaining('fichierFlux'),
    })
    await client.factures.deposerFlux({ ...flow, fichierFlux: large.subarray(1) })
    expect(asked).toHaveLength(1)
  })

  it.each(['a.exe', 'pdf', `${'a'.repeat(47)}.pdf`, 'a/b.pdf', ''])(
    'an attachment named %j is refused',
    async (name) => {
      const { client, asked } = bench([])
      const fichier = { pieceJointeFichier: file, pieceJointeNom: name, pieceJointeTypeMime: 'application/pdf' }
      expect(await failure(client.transverses.ajouterFichier(fichier))).toMatchObject({ field: 'pieceJointeNom' })
      expect(asked).toEqual([])
    },
  )

  it('an attachment goes with the extension of its name', async () => {
    const { client, asked } = bench([answer({ pieceJointeId: 7 })])
    const fichier = { pieceJointeFichier: file, pieceJointeNom: 'bon n°1.pdf', pieceJointeTypeMime: 'application/pdf' }
    expect((await client.transverses.ajouterFichier(fichier)).pieceJointeId).toBe(7)
    expect(JSON.parse(asked[0]?.text ?? '')).toEqual({
      pieceJointeFichier: 'AP+ACg==',
      pieceJointeNom: 'bon n°1.pdf',
      pieceJointeExtension: 'PDF',
      pieceJointeTypeMime: 'application/pdf',
    })
  })

  it('the main attachment is an object, or a list of one', async () => {
    const facture = { modeDepot: 'DEPOT_PDF_API', pieceJointePrincipale: { pieceJointePrincipaleId: 7 } } as never
    const sent = async (options: object) => {
      const { client, asked } = bench([answer()], options)
      await client.factures.soumettre(facture)
      return (JSON.parse(asked[0]?.text ?? '') as { pieceJointePrincipale: unknown }).pieceJointePrincipale
    }
    expect(await sent({})).toEqual({ pieceJointePrincipaleId: 7 })
    expect(await sent({ pieceJointePrincipale: 'list' })).toEqual([{ pieceJointePrincipaleId: 7 }])
  })

  it('ask for full pages of what is inside of an invoice, by the names each operation has', async () => {
    const { client, asked } = bench([answer(), answer(), answer(), answer()])
    await client.factures.consulterHistorique({
      idFacture: 1,
      statuts: { nbResultatsParPage: 5, triSens: 'Ascendant' },
    })
    await client.factures.consulterParRecipiendaire({ identifiantFactureCPP: 1 })
    await client.factures.consulterParValideur({ identifiantFactureCPP: 1, recapTva: { pageResultatDemandee: 2 } })
    await client.factures.consulterParFournisseur({ identifiantFactureCPP: 1 })
    const pages = {
      recherchePj: { pageResultatDemandeeListePieceJointe: 1, nbResultatsParPageListePieceJointe: 1000 },
      rechercheLignePoste: { pageResultatDemandeeLignesPoste: 1, nbResultatsParPageLignesPoste: 1000 },
    }
    const recap = (page: number) => ({
      pageResultatDemandeeListeRecapitulatifTVA: page,
      nbResultatsParPageListeListeRecapitulatifTVA: 1000,
    })
    expect(asked.map(({ text }) => JSON.parse(text) as unknown)).toEqual([
      {
        idFacture: 1,
        paramRechercheHistoStatuts: {
          pageResultatDemandeeListeHistoStatut: 1,
          nbResultatsParPageListeHistoStatut: 5,
          triSensListeHistoStatut: 'Ascendant',
        },
        paramRechercheHistoEvenementsComplementaires: {
          pageResultatDemandeeListeHistoEvenement: 1,
          nbResultatsParPageListeHistoEvenement: 1000,
        },
        paramRechercheHistoActionsUtilisateurs: {
          pageResultatDemandeeListeHistoAction: 1,
          nbResultatsParPageListeHistoAction: 1000,
        },
      },
      { identifiantFactureCPP: 1, rechercheligneTvaRecap: recap(1), ...pages },
      { identifiantFactureCPP: 1, rechercheLigneTvaRecap: recap(2), ...pages },
      { identifiantFactureCPP: 1 },
    ])
  })

  it('a report that is not there yet is no error', async () => {
    const { client } = bench([answer({ etatCourantFlux: 'IN_RECU', fichierCR: null }), answer({ fichierCR: 'AQ==' })])
    const early = await client.transverses.consulterCR({ numeroFluxDepot: 'CPP1' })
    expect(early).toEqual({ codeRetour: 0, libelle: 'GCU_MSG_01_000', etatCourantFlux: 'IN_RECU' })
    expect((await client.transverses.consulterCR({ numeroFluxDepot: 'CPP1' })).fichierCR).toEqual(new Uint8Array([1]))
  })

  it('pages are of the size of the options', async () => {
    const { client, asked } = bench([answer(), answer(), answer()], { pageSize: { factures: 5 } })
    await client.factures.rechercherParFournisseur()
    await client.structures.rechercherServices({ idStructure: 1 })
    const block = asked.map(({ text }) => JSON.parse(text) as Record<string, { nbResultatsParPage: number }>)
    expect(block[0]?.rechercheFactureParFournisseur?.nbResultatsParPage).toBe(5)
    expect(block[1]?.parametresRechercherServicesStructure?.nbResultatsParPage).toBe(DEFAULTS.pageSize.services)
  })
})

describe('operations whose path is a guess', () => {
  const works: [string, (client: ChorusPro) => Promise<unknown>][] = [
    ['suspendreDemanderCompleter', (c) => c.facturesTravaux.suspendreDemanderCompleter({ idFactureTravaux: 1 })],
    ['consulter', (c) => c.facturesTravaux.consulter({})],
    ['consulterDossierFacturation', (c) => c.facturesTravaux.consulterDossierFacturation({})],
    ['rechercherATraiter', (c) => c.facturesTravaux.rechercherATraiter({})],
    ['completer', (c) => c.facturesTravaux.completer({})],
    ['completerMoe', (c) => c.facturesTravaux.completerMoe({})],
    ['recycler', (c) => c.facturesTravaux.recycler({})],
    ['refuser', (c) => c.facturesTravaux.refuser({})],
    ['demanderRecyclage', (c) => c.facturesTravaux.demanderRecyclage({})],
  ]
  it.each(works)('%s is refused unless the app asked for it', async (_, work) => {
    const { client, asked } = bench([])
    expect(await failure(work(client))).toMatchObject({ name: 'UnsupportedError', code: 'OPERATION_UNCONFIRMED' })
    expect(asked).toEqual([])
  })

  it('and the confirmed one is not', async () => {
    const { client } = bench([answer()])
    await client.facturesTravaux.rechercher({ roleUtilisateur: 'FOURNISSEUR' })
  })

  it('the gateway tells whether it knows a route', async () => {
    const realm = (name: string) =>
      new Response(null, {
        status: 400,
        headers: { 'www-authenticate': `Bearer realm="${name}", error="invalid_request"` },
      })
    const { client, asked, tokens } = bench([
      realm('PISTE'),
      realm('DefaultRealm'),
      new Response(null, { status: 404 }),
    ])
    const path = '/cpro/facturesTravaux/v1/consulter'
    expect(await client.probeRoute(path)).toBe('registered')
    expect(await client.probeRoute(path)).toBe('unregistered')
    expect(await client.probeRoute(path)).toBe('unclear')
    expect(asked[0]).toMatchObject({ method: 'POST', path })
    expect(asked[0]?.headers.get('authorization')).toBeNull()
    expect(asked[0]?.headers.get('cpro-account')).toBeNull()
    expect(tokens).toEqual([])
  })
})
