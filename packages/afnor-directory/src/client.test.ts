import { inspect } from 'node:util'
import { ConfigurationError, PlatformError, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type AfnorDirectoryOptions, createAfnorDirectory } from './client.js'
import type { DirectoryServiceVersion } from './dialects.js'

const URLS = {
  directoryServiceUrl: 'https://api.example.com/directory-service/',
  tokenUrl: 'https://api.example.com/token',
}
const credentials = { clientId: 'client', clientSecret: 'canary-secret' }

interface Asked {
  readonly method: string
  /** Behind the base address. */
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
}

/** A directory that answers from a list, and keeps what it was asked. */
function bench(answers: readonly (Response | (() => Response))[], options: object = {}) {
  const asked: Asked[] = []
  const tokens: string[] = []
  const left = [...answers]
  const directory = createAfnorDirectory({
    ...URLS,
    credentials,
    retry: { limit: 0 },
    async fetch(request: Request) {
      const { method, url, headers } = request
      const text = await request.text()
      if (url.endsWith('/token')) {
        tokens.push(text)
        return Response.json({ access_token: `canary-token-${tokens.length}`, token_type: 'Bearer', expires_in: 1800 })
      }
      asked.push({ method, path: url.slice(41), headers, body: text === '' ? undefined : JSON.parse(text) })
      const answer = left.shift()
      if (!answer) throw new Error('the bench has no more answers')
      return answer instanceof Response ? answer : answer()
    },
    ...options,
  } as AfnorDirectoryOptions)
  return { directory, asked, tokens }
}
const page = (results: unknown, more: object = {}) => Response.json({ results, totalNumberOfResults: 0, ...more })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('createAfnorDirectory', () => {
  it.each([
    [{ version: '1.4.0' }, 'version'],
    [{ version: 'toString' }, 'version'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ clocks: { idle: 1 } }, 'clocks.idle'],
    [{ limits: { perMinute: 0 } }, 'limits.perMinute'],
    [{ retry: { limit: -1 } }, 'retry.limit'],
    [{ language: 'de' }, 'language'],
    [{ writes: 'yes' }, 'writes'],
    [{ writes: true }, 'writes'],
    [{ allowInsecureLoopbak: true }, 'allowInsecureLoopbak'],
    [{ directoryServiceUrl: 'http://api.example.com' }, 'directoryServiceUrl'],
    [{ directoryServiceUrl: undefined }, 'directoryServiceUrl'],
    [{ tokenUrl: undefined }, 'platform'],
    [{ tokenUrl: 'nowhere' }, 'credentials.tokenUrl'],
    [{ credentials: undefined }, 'credentials'],
    [{ credentials: {} }, 'credentials.clientId'],
    [{ platform: 'super-pdp' }, 'platform'],
    [{ platform: 'nobody', directoryServiceUrl: undefined, tokenUrl: undefined }, 'platform'],
    [
      { platform: { ...URLS, missing: ['all'] }, directoryServiceUrl: undefined, tokenUrl: undefined },
      'platform.missing',
    ],
    [{ transport: {}, fetch: () => undefined }, 'fetch'],
    [{ organizationId: 'a b' }, 'organizationId'],
  ])('refuses %j', (wrong, field) => {
    let error: unknown
    try {
      bench([], wrong)
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(field)
  })

  it('shows no secret', async () => {
    const { directory } = bench([new Response('canary-token-1', { status: 400 })])
    const error = await failure(directory.siren.get('123456782'))
    const shown = inspect([directory, error], { depth: 20, showHidden: true }) + JSON.stringify([directory, error])
    expect(shown).not.toContain('canary')
  })

  it('asks for one token for ten first calls, and renews it once after a 401', async () => {
    const up = Array.from({ length: 10 }, () => new Response(null))
    const { directory, tokens } = bench([...up, new Response(null, { status: 401 }), new Response(null)])
    await Promise.all(up.map(() => directory.getHealth()))
    expect(tokens).toHaveLength(1)
    await directory.getHealth()
    expect(tokens).toHaveLength(2)
  })

  it('reads provided credentials late, once, and again after a 401', async () => {
    let reads = 0
    const { directory, tokens } = bench(
      [new Response(null), new Response(null), new Response(null, { status: 401 }), new Response(null)],
      { credentials: async () => ({ clientId: 'client', clientSecret: `canary-${++reads}` }) },
    )
    expect(reads).toBe(0)
    await Promise.all([directory.getHealth(), directory.getHealth()])
    expect(reads).toBe(1)
    await directory.getHealth()
    expect(reads).toBe(2)
    expect(tokens).toHaveLength(2)
  })

  it.each([
    ['super-pdp', 'https://api.superpdp.tech/afnor-directory/v1/healthcheck', credentials, undefined],
    [
      'esalink',
      'https://hubtimize.fr/api/orchestrator/v1/healthcheck',
      { ...credentials, apiKey: 'canary-key' },
      'canary-key',
    ],
    [
      'factpulse',
      'https://factpulse.fr/api/v1/afnor/directory/v1/healthcheck',
      { username: 'me', password: 'canary' },
      undefined,
    ],
  ] as const)('knows the platform %s', async (platform, expected, account, key) => {
    const urls: string[] = []
    const headers: Headers[] = []
    const directory = createAfnorDirectory({
      platform,
      credentials: account,
      async fetch(request: Request) {
        urls.push(request.url)
        headers.push(request.headers)
        return Response.json({ access_token: 't', access: 't', token_type: 'Bearer', expires_in: 60 })
      },
    } as AfnorDirectoryOptions)
    await directory.getHealth()
    expect(urls[1]).toBe(expected)
    expect(headers[1]?.get('authorization')).toBe('Bearer t')
    expect(headers[1]?.get('hubtimize-api-key') ?? undefined).toBe(key)
  })
})

describe('an address that ends with /v1', () => {
  const url = 'https://a.example/directory/v1'
  const tokenUrl = 'https://a.example/token'
  const credentials = { clientId: 'client', clientSecret: 'secret' }

  it.each([
    ['directoryServiceUrl', { directoryServiceUrl: url, tokenUrl, credentials }],
    ['platform.directoryServiceUrl', { platform: { directoryServiceUrl: url, tokenUrl }, credentials }],
  ])('is refused with the remedy: %s', (field, options) => {
    expect(() => createAfnorDirectory(options)).toThrow(
      expect.objectContaining({
        code: 'URL_INVALID',
        field,
        message: `${field} must end before /v1, which the client adds`,
      }),
    )
  })

  it.each(['retry', 'clocks', 'limits'])('and so is null for %s', (field) => {
    const options = { platform: 'super-pdp' as const, credentials, [field]: null }
    expect(() => createAfnorDirectory(options)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })

  it('and so is nothing in the place of options', () => {
    expect(() => createAfnorDirectory(undefined as never)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'options' }),
    )
  })
})

describe('requests', () => {
  it.each([
    ['1.1.0', 'x-request-id'],
    ['1.2.0', 'request-id'],
    ['1.3.0', 'request-id'],
  ] as const)('%s: carry a language and %s', async (version, header) => {
    const { directory, asked } = bench([Response.json({ siren: '123456782' })], { version, randomUuid: () => 'id-1' })
    await directory.siren.get('123456782')
    expect(asked[0]?.headers.get(header)).toBe('id-1')
    // What fetch says by itself, `*`, is none of the two languages of 1.1.0.
    expect(asked[0]?.headers.get('accept-language')).toBe('fr')
  })

  it('name the company from 1.2.0 on', async () => {
    const { directory, asked } = bench([new Response(null), new Response(null)], {
      organizationId: 'one',
      language: 'en',
    })
    await directory.getHealth()
    await directory.getHealth({ organizationId: 'two' })
    expect(asked.map(({ headers }) => headers.get('organization-id'))).toEqual(['one', 'two'])
    expect(asked[0]?.headers.get('accept-language')).toBe('en')
    const old = bench([], { version: '1.1.0' })
    expect(await failure(old.directory.getHealth({ organizationId: 'x' }))).toMatchObject({ field: 'organizationId' })
    expect(old.asked).toEqual([])
  })

  it('encode what stands in a path, and join lists', async () => {
    const answers = Array.from({ length: 4 }, () => () => Response.json({}))
    const { directory, asked } = bench(answers, { version: '1.1.0' })
    await directory.siret.get('12345678200010', { fields: ['siret', 'siretInstructions'], include: ['siren'] })
    await directory.routingCode.get('12345678200010', 'A/B')
    await directory.directoryLine.get('123456782_é ?#', { include: ['siret'] })
    await directory.siren.getByIdInstance(7, { fields: ['idInstance'] })
    expect(asked.map(({ path }) => path)).toEqual([
      '/v1/siret/code-insee:12345678200010?fields=siret,diffusible&include=siren',
      '/v1/routing-code/siret:12345678200010/code:A%2FB',
      '/v1/directory-line/code:123456782_%C3%A9%20%3F%23?include=siret,platform',
      '/v1/siren/id-instance:7?fields=idInstance',
    ])
  })

  const SEARCH = {
    filters: { siren: '123456782', routingIdentifier: { op: 'startWith', value: 'A' } },
    sorting: [{ field: 'siren', order: 'descending' }],
    fields: ['siret'],
    limit: 10,
    ignore: 20,
  } as const
  it.each([
    ['1.1.0', 'contains', 'sortingOrder'],
    ['1.2.0', 'strict', 'sortingOrder'],
    ['1.3.0', 'strict', 'order'],
  ] as const)('%s: the same search in its words', async (version, op, direction) => {
    const { directory, asked } = bench([page([])], { version })
    expect(await directory.directoryLine.search(SEARCH)).toEqual({ results: [], reduced: false })
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/v1/directory-line/search' })
    expect(asked[0]?.body).toEqual({
      filters: { siren: { op, value: '123456782' }, routingIdentifier: { op: 'contains', value: 'A' } },
      sorting: [{ field: 'siren', [direction]: 'descending' }],
      fields: ['siret', 'addressingIdentifier', ...(version === '1.1.0' ? ['siren'] : []), 'routingIdentifier'],
      limit: 10,
      ignore: 20,
    })
  })

  it('narrow here what a version cannot be asked', async () => {
    const rows = ['SARL Élan', 'ELAN', 'élan'].map((businessName, at) => ({ siren: `12345678${at}`, businessName }))
    const { directory } = bench([page(rows, { totalNumberOfResults: 3 }), page(rows, { totalNumberOfResults: 3 })], {
      version: '1.1.0',
    })
    const strict = await directory.siren.search({ filters: { businessName: { op: 'strict', value: 'Elan' } } })
    expect(strict.results).toEqual(rows.slice(1))
    // The platform counted what it found, not what was asked for.
    expect(strict).not.toHaveProperty('totalNumberOfResults')
    const plain = await directory.siren.search({ filters: { businessName: 'elan' } })
    expect(plain).toMatchObject({ results: rows, totalNumberOfResults: 3 })
  })
})

describe('what a version cannot be asked is refused before any call', () => {
  type Directory = ReturnType<typeof createAfnorDirectory>
  const address = {} as never
  it.each<[string, DirectoryServiceVersion, (directory: Directory) => Promise<unknown>]>([
    ['FILTER_OPERATOR', '1.2.0', ({ siren }) => siren.search({ filters: { siren: { op: 'contains', value: '1' } } })],
    ['FILTER_OPERATOR', '1.3.0', ({ siret }) => siret.search({ filters: { siret: { op: 'startWith', value: '1' } } })],
    [
      'FILTER_OPERATOR',
      '1.1.0',
      ({ directoryLine }) => directoryLine.search({ filters: { addressingSuffix: { op: 'contains', value: 'a' } } }),
    ],
    [
      'FILTER_OPERATOR',
      '1.2.0',
      ({ siret }) => siret.search({ filters: { addressLines: { op: 'startWith', value: '1' } } }),
    ],
    ['FIELD', '1.1.0', ({ siren }) => siren.search({ fields: ['instructions'] })],
    ['FIELD', '1.3.0', ({ siren }) => siren.get('123456782', { fields: ['idInstance'] })],
    ['INCLUDE', '1.2.0', ({ directoryLine }) => directoryLine.search({ include: ['siret'] })],
    ['INCLUDE', '1.3.0', ({ siret }) => siret.search({ include: ['routingCode' as never] })],
    ['ID_INSTANCE', '1.2.0', ({ siret }) => siret.getByIdInstance(1)],
    ['ID_INSTANCE', '1.3.0', ({ directoryLine }) => directoryLine.getByIdInstance(1)],
    ['DIRECTORY_WRITES', '1.1.0', ({ routingCode }) => routingCode.create(address)],
    ['DIRECTORY_WRITES', '1.1.0', ({ directoryLine }) => directoryLine.delete(1)],
    ['DIRECTORY_WRITES', '1.2.0', ({ routingCode }) => routingCode.update(1, address)],
    ['DIRECTORY_WRITES', '1.3.0', ({ directoryLine }) => directoryLine.create(address)],
  ])('%s %s', async (code, version, work) => {
    const { directory, asked, tokens } = bench([], { version })
    expect(await failure(work(directory))).toMatchObject({ name: 'UnsupportedError', code })
    expect([...asked, ...tokens]).toEqual([])
  })

  it.each<[string, (directory: Directory) => Promise<unknown>]>([
    ['siren', ({ siren }) => siren.get('12345678')],
    ['siret', ({ siret }) => siret.get('..')],
    ['routingIdentifier', ({ routingCode }) => routingCode.get('12345678200010', '..')],
    ['addressingIdentifier', ({ directoryLine }) => directoryLine.get('')],
    ['filters.sirens', ({ siren }) => siren.search({ filters: { sirens: '1' } as never })],
    ['filters.siren', ({ siren }) => siren.search({ filters: { siren: '123 456' } })],
    ['filters.siren.op', ({ siren }) => siren.search({ filters: { siren: { op: 'like' as never, value: '1' } } })],
    ['filters.entityType', ({ siren }) => siren.search({ filters: { entityType: 'private' as never } })],
    ['search.filter', ({ siren }) => siren.search({ filter: {} } as never)],
    ['limit', ({ siren }) => siren.search({ limit: 0 })],
    ['ignore', ({ siren }) => siren.search({ ignore: -1 })],
    ['fields[0]', ({ directoryLine }) => directoryLine.search({ fields: ['directoryLineStatus' as never] })],
    ['sorting[0].order', ({ siren }) => siren.search({ sorting: [{ field: 'siren', order: 'up' as never }] })],
    ['options.field', ({ siren }) => siren.get('123456782', { field: [] } as never)],
  ])('%s, when it is wrong', async (field, work) => {
    const { directory, asked } = bench([])
    expect(await failure(work(directory))).toMatchObject({ code: 'ARGUMENT_INVALID', field })
    expect(asked).toEqual([])
  })
})

describe('answers', () => {
  it.each<[string, () => Response]>([
    ['an empty list', () => page([])],
    ['a list that is null', () => page(null)],
    ['no list, and a total of none', () => Response.json({ totalNumberOfResults: 0 })],
    ['204', () => new Response(null, { status: 204 })],
    ['404 and nothing', () => new Response(null, { status: 404 })],
    [
      '404 in problem+json',
      () => Response.json({ type: 'about:blank', message: 'none', status: 404 }, { status: 404 }),
    ],
    ['404 with a code', () => Response.json({ errorCode: 'MISSING_RESOURCE' }, { status: 404 })],
    ['404 in words', () => new Response('nothing found', { status: 404 })],
  ])('nothing found: %s', async (_, answer) => {
    expect((await bench([answer()]).directory.siren.search()).results).toEqual([])
  })

  it.each<[string, () => Response, (error: unknown) => boolean]>([
    ['a page for people with 200', () => new Response('<html>log in</html>'), (e) => TransportError.isInstance(e)],
    ['nothing with 200', () => new Response(null), (e) => TransportError.isInstance(e)],
    ['no list', () => Response.json({}), (e) => TransportError.isInstance(e)],
    ['a list of no objects', () => page(['a']), (e) => TransportError.isInstance(e)],
    ['a page for people with 404', () => new Response('<html/>', { status: 404 }), (e) => PlatformError.isInstance(e)],
    ['an empty 500', () => new Response(null, { status: 500 }), (e) => PlatformError.isInstance(e)],
    ['400', () => Response.json({ errorCode: 'PARAMS_ERROR' }, { status: 400 }), (e) => PlatformError.isInstance(e)],
  ])('are no directory: %s', async (_, answer, isKind) => {
    expect(isKind(await failure(bench([answer()]).directory.siren.search()))).toBe(true)
  })

  it('keep what is not known, and have one name for what versions call otherwise', async () => {
    const { directory } = bench([
      page(
        [
          {
            addressingIdentifier: null,
            siren: '123456782',
            siret: '12345678200010',
            platform: { platformType: 'WK', platformStatus: 'Suspended', name: 'a platform' },
            routingCode: { routingIdentifier: 'A', managesLegalCommitment: true, address: { addressLine2: null } },
            facility: {
              diffusible: 'P',
              b2gAdditionalData: {
                pmStatus: true,
                managesLegalCommitment: true,
                managesLegalCommitmentOrService: false,
              },
            },
            newThing: [1],
          },
        ],
        { totalNumberOfResults: -1 },
      ),
    ])
    const { results, totalNumberOfResults, nextIgnore } = await directory.directoryLine.search()
    expect({ totalNumberOfResults, nextIgnore }).toEqual({ totalNumberOfResults: undefined, nextIgnore: 1 })
    expect(results).toEqual([
      {
        addressingIdentifier: '123456782_12345678200010_A',
        siren: '123456782',
        siret: '12345678200010',
        routingIdentifier: 'A',
        platformType: 'WK',
        directoryLineStatus: 'Suspended',
        platform: { platformType: 'WK', platformStatus: 'Suspended', name: 'a platform' },
        routingCode: {
          routingIdentifier: 'A',
          managesLegalCommitment: true,
          managesLegalCommitmentCode: true,
          address: {},
        },
        facility: {
          diffusible: 'P',
          instructions: { isSalesProspectingForbidden: true },
          b2gAdditionalData: expect.objectContaining({
            pm: true,
            managesLegalCommitmentCode: true,
            managesLegalCommitmentOrServiceCode: false,
          }),
        },
        newThing: [1],
      },
    ])
  })
})

describe('writes of 1.1.0', () => {
  const routingCode = {
    siret: '12345678200010',
    routingIdentifier: 'A',
    routingCodeName: 'A',
    facilityNature: 'Private',
    administrativeStatus: 'A',
  } as const

  it('are sent one time, under the names that writes have', async () => {
    const { directory, asked } = bench([new Response(null, { status: 503 })], {
      version: '1.1.0',
      writes: true,
      retry: { limit: 2 },
    })
    const address = { addressLine1: '1 rue', countryCode: 'FR', postalCode: '75002' }
    expect(await failure(directory.routingCode.create({ ...routingCode, address }))).toMatchObject({
      code: 'UNAVAILABLE',
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.body).toEqual({
      ...routingCode,
      address: { ligneAdresse1: '1 rue', codePays: 'FR', postalCode: '75002' },
    })
  })

  it.each([
    [{ ...routingCode, siret: '1' }, 'routingCode.siret'],
    [{ ...routingCode, routingIdentifier: 'A B' }, 'routingCode.routingIdentifier'],
    [{ ...routingCode, routingCodeName: undefined }, 'routingCode.routingCodeName'],
    [{ ...routingCode, administrativeStatus: 'B' }, 'routingCode.administrativeStatus'],
    [{ ...routingCode, address: { ligneAdresse1: 'a' } }, 'routingCode.address.ligneAdresse1'],
  ])('are checked: %j', async (wrong, field) => {
    const { directory, asked } = bench([], { version: '1.1.0', writes: true })
    expect(await failure(directory.routingCode.create(wrong as never))).toMatchObject({ field })
    expect(asked).toEqual([])
  })

  it.each([
    [{ period: { dateFrom: '2026-02-30' }, addressingInformation: { siren: '123456782' } }, 'line.period.dateFrom'],
    [{ period: { dateFrom: '2026-02-01' }, addressingInformation: { siren: '1' } }, 'line.addressingInformation.siren'],
    [
      { period: { dateFrom: '2026-02-01' }, addressingInformation: { siren: '123456782', routingIdentifier: 'A' } },
      'line.addressingInformation.siret',
    ],
  ])('of lines are checked: %j', async (wrong, field) => {
    const { directory } = bench([], { version: '1.1.0', writes: true })
    expect(await failure(directory.directoryLine.create(wrong))).toMatchObject({ field })
  })
})
