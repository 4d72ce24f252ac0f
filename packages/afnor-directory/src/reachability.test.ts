import { AuthError, ConfigurationError, PlatformError, type Reachability, TransportError } from '@facturelle/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, checkReachability } from './reachability.js'
import type { Fetched, Searcher } from './search.js'
import type { DirectoryLine, Facility, LegalUnit, RoutingCode } from './types.js'

const SIREN = '123456782'
const SIRET = '12345678200010'
const FACILITY = `${SIREN}_${SIRET}`

type Found<T> = readonly T[] | Error | { readonly rows: readonly T[]; readonly status?: number; readonly next?: number }

/** A searcher that finds what it is given, whatever it is asked for; `then` is on the pages after the first. */
function searcher<T>(found: Found<T>, then: readonly T[] | Error = []): Searcher<T> & { calls: unknown[] } {
  const calls: unknown[] = []
  const fetch = async (search: unknown): Promise<Fetched<T>> => {
    calls.push(search)
    if (found instanceof Error) throw found
    const { rows, status = 200, next } = 'rows' in found ? found : { rows: found }
    return {
      page: { results: rows, reduced: status === 206, ...(next === undefined ? {} : { nextIgnore: next }) },
      rows,
      fits: () => true,
      limit: 100,
      status,
      refuse: (code, why) => new PlatformError(code, why, { platform: 'afnor' }),
    }
  }
  return {
    calls,
    fetch,
    search: async (search) => (await fetch(search)).page,
    async *searchAll() {
      if (then instanceof Error) throw then
      yield* then
    },
  }
}

interface Answers {
  readonly lines?: Found<DirectoryLine>
  readonly later?: readonly DirectoryLine[] | Error
  readonly companies?: Found<LegalUnit>
  readonly facilities?: Found<Facility>
  readonly routingCodes?: Found<RoutingCode>
  readonly health?: Error
}

function ask(value: string, answers: Answers, scheme: string | undefined = '0225', signal?: AbortSignal) {
  const asked = {
    lines: searcher(answers.lines ?? [], answers.later),
    companies: searcher(answers.companies ?? []),
    facilities: searcher(answers.facilities ?? []),
    routingCodes: searcher(answers.routingCodes ?? []),
    async getHealth() {
      if (answers.health) throw answers.health
    },
  } satisfies Asked
  return checkReachability(asked, scheme === undefined ? { value } : { value, scheme }, { signal })
}
const line = (addressingIdentifier: string, directoryLineStatus?: string, more: object = {}): DirectoryLine => ({
  addressingIdentifier,
  ...(directoryLineStatus === undefined ? {} : { directoryLineStatus }),
  ...more,
})
const timeout = new TransportError('TIMEOUT', 'late', { requestSent: 'maybe' })
const answered = (code: string, status: number) => new PlatformError(code, 'no', { platform: 'afnor', status })
const incomplete = answered('RESULTS_INCOMPLETE', 200)

describe('checkReachability', () => {
  it.each<[string, string, Answers, string]>([
    ['an enabled line', SIREN, { lines: [line(SIREN, 'Enabled')] }, 'reachable lineEnabled'],
    ['one of two', SIREN, { lines: [line(SIREN, 'Disabled'), line(SIREN, 'Enabled')] }, 'reachable lineEnabled'],
    ['an upcoming line', SIREN, { lines: [line(SIREN, 'Upcoming')] }, 'notYet lineUpcoming'],
    [
      'a disabled and an upcoming line',
      SIREN,
      { lines: [line(SIREN, 'Disabled'), line(SIREN, 'Upcoming')] },
      'notYet lineUpcoming',
    ],
    ['a disabled line', SIREN, { lines: [line(SIREN, 'Disabled')] }, 'notYet lineDisabled'],
    ['a line without a status', SIREN, { lines: [line(SIREN)] }, 'undetermined lineStatusAbsent'],
    [
      'a disabled one and one without',
      SIREN,
      { lines: [line(SIREN, 'Disabled'), line(SIREN)] },
      'undetermined lineStatusAbsent',
    ],
    ['a status of tomorrow', SIREN, { lines: [line(SIREN, 'Paused')] }, 'undetermined lineStatusUnknown'],
    ['another line', SIREN, { lines: [line(`${SIREN}_A`, 'Enabled')] }, 'notYet addressWithoutLine'],
    [
      'a line in other capitals',
      `${SIREN}_a`,
      { lines: [line(`${SIREN}_A`, 'Enabled')] },
      'undetermined lineCaseDiffers',
    ],
    ['a line that is longer', FACILITY, { lines: [line(`${FACILITY}_A`, 'Enabled')] }, 'notYet addressWithoutLine'],
    ['a line without its identifier', SIREN, { lines: [{ siret: SIRET }] }, 'undetermined linesIncomplete'],
    [
      'a company without lines',
      SIREN,
      { companies: [{ siren: SIREN, administrativeStatus: 'A' }] },
      'notYet companyWithoutLine',
    ],
    ['a company of no known status', SIREN, { companies: [{}] }, 'notYet companyWithoutLine'],
    ['a closed company', SIREN, { companies: [{ siren: SIREN, administrativeStatus: 'C' }] }, 'notYet companyClosed'],
    ['another company', SIREN, { companies: [{ siren: '987654324' }] }, 'undetermined companyUnreadable'],
    ['a reduced volume of nothing', SIREN, { companies: { rows: [], status: 206 } }, 'undetermined companyUnreadable'],
    ['reduced lines of nothing', SIREN, { lines: { rows: [], status: 206 } }, 'undetermined linesIncomplete'],
    ['nothing', SIREN, {}, 'absent nothingFound'],
    [
      'nothing, by 404',
      SIREN,
      { lines: { rows: [], status: 404 }, companies: { rows: [], status: 404 } },
      'absent nothingFound',
    ],
    [
      'nothing, by 404 of one search: the other was answered',
      SIREN,
      { lines: { rows: [], status: 404 }, health: answered('NOT_FOUND', 404) },
      'absent nothingFound',
    ],
    [
      'a token server that is late, and says so',
      SIREN,
      { lines: new AuthError('TOKEN_UNAVAILABLE', 'no', { status: 408 }) },
      'undetermined directoryUnavailable',
    ],
    [
      'a token server with too many calls',
      SIREN,
      { lines: new AuthError('REFUSED', 'no', { status: 429, oauthError: 'slow_down' }) },
      'undetermined directoryUnavailable',
    ],
    [
      'no directory at all',
      SIREN,
      {
        lines: { rows: [], status: 404 },
        companies: { rows: [], status: 404 },
        health: answered('NOT_FOUND', 404),
      },
      'undetermined directoryRefused',
    ],
    ['lines of other companies', SIREN, { lines: [line('987654324', 'Enabled')] }, 'absent nothingFound'],
    [
      'a later page',
      SIREN,
      { lines: { rows: [line(`${SIREN}_A`)], next: 1 }, later: [line(SIREN, 'Enabled')] },
      'reachable lineEnabled',
    ],
    [
      'pages that end early',
      SIREN,
      { lines: { rows: [line(`${SIREN}_A`)], next: 1 }, later: incomplete },
      'undetermined linesIncomplete',
    ],
    [
      'a disabled line on pages that end early',
      SIREN,
      { lines: { rows: [line(SIREN, 'Disabled')], next: 1 }, later: incomplete },
      'undetermined linesIncomplete',
    ],
    ['no answer', SIREN, { lines: timeout }, 'undetermined directoryUnavailable'],
    ['an error of the service', SIREN, { lines: answered('UNAVAILABLE', 503) }, 'undetermined directoryUnavailable'],
    ['too many calls', SIREN, { lines: answered('RATE_LIMITED', 429) }, 'undetermined directoryUnavailable'],
    ['a refusal', SIREN, { lines: answered('REJECTED', 400) }, 'undetermined directoryRefused'],
    ['no answer about the company', SIREN, { companies: timeout }, 'undetermined directoryUnavailable'],
    [
      'no answer of the token server',
      SIREN,
      { lines: new AuthError('TOKEN_UNAVAILABLE', 'late') },
      'undetermined directoryUnavailable',
    ],
    ['a facility nobody tells about', FACILITY, { lines: [line(FACILITY, 'Enabled')] }, 'reachable lineEnabled'],
    [
      'a facility, and no answer about it',
      FACILITY,
      { lines: [line(FACILITY, 'Enabled')], facilities: timeout },
      'undetermined directoryUnavailable',
    ],
    [
      'a service, and no answer about it',
      `${FACILITY}_S`,
      { lines: [line(`${FACILITY}_S`, 'Enabled')], facilities: timeout, routingCodes: timeout },
      'reachable lineEnabled',
    ],
    [
      'a private company, whose facility is not asked for',
      FACILITY,
      {
        lines: [line(FACILITY, 'Enabled', { legalUnit: { entityType: 'PrivateVatRegistered' } })],
        facilities: timeout,
      },
      'reachable lineEnabled',
    ],
    [
      'a facility that needs a service code',
      FACILITY,
      { lines: [line(FACILITY, 'Enabled')], facilities: [{ b2gAdditionalData: { serviceCodeStatus: true } }] },
      'notYet serviceCodeMissing',
    ],
    [
      'the same, told by the line',
      FACILITY,
      { lines: [line(FACILITY, 'Enabled', { facility: { b2gAdditionalData: { serviceCodeStatus: true } } })] },
      'notYet serviceCodeMissing',
    ],
    [
      'a facility that needs a commitment number, or a service code or one',
      FACILITY,
      {
        lines: [line(FACILITY, 'Enabled')],
        facilities: [
          { b2gAdditionalData: { managesLegalCommitmentCode: true, managesLegalCommitmentOrServiceCode: true } },
        ],
      },
      'reachable lineEnabled',
    ],
    [
      'its service',
      `${FACILITY}_S`,
      { lines: [line(`${FACILITY}_S`, 'Enabled')], facilities: [{ b2gAdditionalData: { serviceCodeStatus: true } }] },
      'reachable lineEnabled',
    ],
  ])('%s', async (_, value, answers, expected) => {
    const { status, evidence, address } = await ask(value, answers)
    expect(`${status} ${evidence.rule}`).toBe(expected)
    expect(address).toEqual({ scheme: '0225', value })
    expect(evidence.explanation).not.toMatch(/\d{9}/)
    expect(evidence.cause !== undefined).toBe(evidence.rule.startsWith('directory'))
  })

  it.each<[object, boolean, readonly boolean[] | undefined]>([
    [{}, false, [false, false, false]],
    [{ managesLegalCommitmentCode: true }, false, [false, true, false]],
    [{ managesLegalCommitmentOrServiceCode: true }, false, [false, false, true]],
    [{ serviceCodeStatus: true }, true, [true, true, false]],
    [{ serviceCodeStatus: 'true' }, false, [true, false, false]],
  ])(
    'a service of a facility that asks for %j (the service for a commitment: %s)',
    async (asks, commitment, expected) => {
      const value = `${FACILITY}_S`
      const { requirements } = await ask(value, {
        lines: [line(value, 'Enabled')],
        facilities: [{ siret: SIRET, b2gAdditionalData: asks }],
        routingCodes: [{ routingIdentifier: 'S', managesLegalCommitmentCode: commitment }],
      })
      expect(requirements && Object.values(requirements)).toEqual(expected)
    },
  )

  it('names ten other active lines, those of the facility first', async () => {
    const others = Array.from({ length: 12 }, (_, at) => line(`${SIREN}_${at}`, 'Enabled'))
    const { evidence } = await ask(FACILITY, {
      lines: [line(FACILITY, 'Disabled'), ...others, line(`${FACILITY}_S`, 'Enabled'), line(`${SIREN}_X`, 'Disabled')],
    })
    expect(evidence).toMatchObject({ line: FACILITY, lineStatus: 'Disabled' })
    expect(evidence.otherLines).toEqual([
      `${FACILITY}_S`,
      ...others.slice(0, 9).map((other) => other.addressingIdentifier),
    ])
  })

  it.each<[string | undefined, string]>([
    ['EM', 'buyer@example.com'],
    ['0208', SIREN],
    [undefined, SIREN],
    ['0225', ''],
    ['0225', '12345678'],
    ['0225', `${SIREN}_`],
    ['0225', `${SIREN} A`],
    ['0225', '123456782_98765432400019'],
    ['0002', SIRET],
    ['0009', SIREN],
    ['0225', `${SIREN}_${'a'.repeat(200)}`],
  ])('is asked for no address: scheme %s, %s', async (scheme, value) => {
    const asking =
      scheme === undefined ? checkReachability({} as Asked, { value }) : ask(value, { lines: timeout }, scheme)
    const error = await asking.catch((failure: unknown) => failure)
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ADDRESS_INVALID', field: 'address' })
    if (value !== '') expect(String(error)).not.toContain(value)
  })

  it.each([
    ['0002', SIREN, SIREN],
    ['0009', SIRET, FACILITY],
  ])('reads scheme %s as the line of the same number', async (scheme, value, identifier) => {
    const { status, address, evidence } = await ask(value, { lines: [line(identifier, 'Enabled')] }, scheme)
    expect({ status, address, line: evidence.line }).toEqual({
      status: 'reachable',
      address: { scheme, value },
      line: identifier,
    })
  })

  it.each([
    ['a refused token', new AuthError('INVALID_CLIENT', 'no', { status: 401, oauthError: 'invalid_client' })],
    ['a token refused in words', new AuthError('REFUSED', 'no', { status: 408, oauthError: 'invalid_client' })],
    ['a login that was refused', new AuthError('REFUSED', 'no', { status: 401 })],
    ['no credentials', new AuthError('CREDENTIALS_UNAVAILABLE', 'the vault is shut')],
    ['a token that is not taken', answered('UNAUTHORIZED', 401)],
    ['an account that may not', answered('FORBIDDEN', 403)],
    ['a wrong option', new ConfigurationError('CREDENTIALS_INVALID', 'wrong')],
    ['what nobody knows', new TypeError('a mistake of ours')],
  ])('throws for %s', async (_, failure) => {
    expect(await ask(SIREN, { lines: failure }).catch((error: unknown) => error)).toBe(failure)
  })

  it('gives the reason of an abort', async () => {
    const reason = new Error('the user went away')
    const error = await ask(SIREN, { lines: timeout }, '0225', AbortSignal.abort(reason)).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBe(reason)
  })

  it('never says more than the directory does', async () => {
    const identifiers = [SIREN, `${SIREN}_A`, `${SIREN}_a`, FACILITY, `${FACILITY}_S`, '987654324']
    const lines = fc.array(
      fc.record({
        addressingIdentifier: fc.constantFrom(...identifiers),
        directoryLineStatus: fc.constantFrom('Enabled', 'Disabled', 'Upcoming', 'Paused', undefined),
      }),
      { maxLength: 6 },
    )
    const found = <T>(rows: fc.Arbitrary<readonly T[]>) =>
      fc.oneof({ weight: 5, arbitrary: rows }, fc.constant(timeout))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...identifiers.slice(0, 5)),
        found<DirectoryLine>(lines),
        found<LegalUnit>(fc.constantFrom([], [{ siren: SIREN }], [{ siren: SIREN, administrativeStatus: 'C' }])),
        found<Facility>(fc.constantFrom([], [{ b2gAdditionalData: { serviceCodeStatus: true } }])),
        async (value, given, companies, facilities) => {
          const verdict: Reachability = await ask(value, { lines: given, companies, facilities })
          const { status, evidence } = verdict
          const rows = given instanceof Error ? [] : given
          const own = rows.filter(({ addressingIdentifier }) => addressingIdentifier === value)
          const enabled = own.some(({ directoryLineStatus }) => directoryLineStatus === 'Enabled')
          if (status === 'reachable') expect(enabled).toBe(true)
          if (status === 'absent') expect([own, given instanceof Error, companies]).toEqual([[], false, []])
          if (status === 'notYet' && enabled) expect(evidence.rule).toBe('serviceCodeMissing')
          if (status === 'notYet') {
            const known = own.map(({ directoryLineStatus }) => directoryLineStatus)
            if (!enabled) for (const one of known) expect(['Disabled', 'Upcoming']).toContain(one)
          }
          if (given instanceof Error) expect(status).toBe('undetermined')
        },
      ),
      { seed: 10, numRuns: process.env.FACTURELLE_SOAK === '1' ? 50_000 : 1000 },
    )
  })
})
