import { createSandbox, DIRECTORY_EXAMPLES, type SandboxOptions } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type AfnorDirectory,
  type AfnorDirectorySettings,
  createAfnorDirectory,
  type DirectoryServiceVersion,
  PLATFORMS,
  type PlatformName,
} from '../src/index.js'

const E = DIRECTORY_EXAMPLES
const VERSIONS = ['1.1.0', '1.2.0', '1.3.0'] as const

/** A directory over a real socket. */
async function open(
  version: DirectoryServiceVersion,
  options: SandboxOptions = {},
  settings: AfnorDirectorySettings = {},
) {
  const sandbox = createSandbox({ directory: { companies: 300 }, ...options })
  const server = await listen(sandbox)
  const { directoryServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
  const directory = createAfnorDirectory({
    directoryServiceUrl,
    tokenUrl,
    version,
    credentials: { clientId, clientSecret },
    allowInsecureLoopback: true,
    ...settings,
  })
  const asked = () =>
    sandbox.requests.filter(({ operation }) => operation !== 'token').map(({ operation }) => operation)
  return { sandbox, directory, asked, close: () => server.close() }
}

const all = async <T>(rows: AsyncIterable<T>) => {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}
const byText = (a: string, b: string) => (a < b ? -1 : 1)
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.each(VERSIONS)('the directory %s', (version) => {
  let bench: Awaited<ReturnType<typeof open>>
  let directory: AfnorDirectory
  beforeAll(async () => {
    bench = await open(version)
    directory = bench.directory
  })
  afterAll(() => bench.close())

  it('is up, and gives a token', async () => {
    await expect(directory.getHealth()).resolves.toBeUndefined()
    expect(Date.parse((await directory.authorize()).expiresAt)).toBeGreaterThan(0)
  })

  it('reads one record of each kind, under the same names', async () => {
    expect(await directory.siren.get(E.buyer)).toMatchObject({
      siren: E.buyer,
      entityType: 'PrivateVatRegistered',
      administrativeStatus: 'A',
    })
    expect(await directory.siret.get('98765432400019', { include: ['siren'] })).toMatchObject({
      siret: '98765432400019',
      facilityType: 'P',
      instructions: { isSalesProspectingForbidden: true },
      address: { locality: 'Port-Exemple', countryCode: 'FR' },
      legalUnit: { businessName: 'Imprimerie Solvane (société fictive)' },
    })
    expect(
      await directory.routingCode.get('00001009000017', 'FACTURES_PUBLIQUES', { include: ['siren', 'siret'] }),
    ).toMatchObject({
      routingIdentifierType: '0224',
      managesLegalCommitmentCode: true,
      legalUnit: { siren: E.commitmentNumber },
      facility: { b2gAdditionalData: { managesLegalCommitmentCode: true } },
    })
    const slash = `${E.routed}_00001007400011_ACHATS/SUD`
    expect(await directory.directoryLine.get(slash, { include: ['siren', 'siret', 'routingCode'] })).toMatchObject({
      addressingIdentifier: slash,
      routingIdentifier: 'ACHATS/SUD',
      routingCode: { managesLegalCommitmentCode: false },
      facility: { siret: '00001007400011' },
      // 1.2.0 does not tell the status of a single line.
      ...(version === '1.2.0' ? {} : { directoryLineStatus: 'Enabled' }),
    })
    expect(await directory.routingCode.get('00001007400011', 'ACHATS/SUD')).toMatchObject({
      routingCodeName: 'Achats sud',
    })
  })

  it('gives a record it does not have as NOT_FOUND', async () => {
    for (const work of [
      directory.siren.get(E.absent),
      directory.siret.get(`${E.absent}00017`),
      directory.routingCode.get('00001007400011', 'NONE'),
      directory.directoryLine.get(E.absent),
    ]) {
      expect(await failure(work)).toMatchObject({ code: 'NOT_FOUND', status: 404 })
    }
  })

  it('takes the same search in every version', async () => {
    const { results } = await directory.directoryLine.search({ filters: { siren: E.routed }, limit: 50 })
    expect(
      results.map(({ addressingIdentifier, directoryLineStatus }) => [addressingIdentifier, directoryLineStatus]),
    ).toEqual(
      [
        [`${E.routed}_00001007400011`, 'Upcoming'],
        [`${E.routed}_00001007400011_COMPTA-NORD`, 'Enabled'],
        [`${E.routed}_00001007400011_ACHATS/SUD`, 'Enabled'],
        [`${E.routed}_00001007400011_ANCIEN`, 'Disabled'],
        [`${E.routed}_00001007400029`, undefined],
      ].map(([line, status]) => [line, version === '1.1.0' && status === 'Upcoming' ? expect.anything() : status]),
    )
    const exact = await directory.directoryLine.search({ filters: { addressingIdentifier: E.reachable } })
    expect(exact.results.map(({ addressingIdentifier }) => addressingIdentifier)).toEqual([E.reachable])
    const part = await all(
      directory.directoryLine.searchAll({
        filters: { addressingIdentifier: { op: 'contains', value: `${E.reachable}_` } },
      }),
    )
    expect(part).toHaveLength(3)
    const codes = await directory.routingCode.search({
      filters: { siret: '00001007400011', routingIdentifier: { op: 'startWith', value: 'A' } },
    })
    expect(codes.results.map(({ routingIdentifier = '' }) => routingIdentifier).sort(byText)).toEqual([
      'ACHATS/SUD',
      'ANCIEN',
    ])
    expect(await all(directory.siret.searchAll({ filters: { siren: E.routed, facilityType: 'S' } }))).toMatchObject([
      { siret: '00001007400029' },
    ])
    expect((await directory.siren.search({ filters: { siren: E.absent } })).results).toEqual([])
  })

  it.each(['ascending', 'descending'] as const)('sorts by a field, %s', async (order) => {
    const sorted = bench.sandbox.directory
      .entries()
      .companies.map(({ siren }) => siren)
      .sort(byText)
    const { results, totalNumberOfResults } = await directory.siren.search({
      sorting: [{ field: 'siren', order }],
      limit: 3,
    })
    expect(totalNumberOfResults).toBe(sorted.length)
    expect(results.map(({ siren }) => siren)).toEqual((order === 'ascending' ? sorted : sorted.reverse()).slice(0, 3))
    const codes = await directory.routingCode.search({
      filters: { siret: '00001007400011' },
      sorting: [{ field: 'routingIdentifier', order }],
    })
    const names = codes.results.map(({ routingIdentifier = '' }) => routingIdentifier)
    expect(names).toEqual(order === 'ascending' ? [...names].sort(byText) : [...names].sort(byText).reverse())
  })

  it('gives what is asked for, and what tells results apart', async () => {
    const { results } = await directory.siret.search({
      filters: { siren: E.buyer },
      fields: ['name', 'siretInstructions'],
    })
    expect(results).toEqual([
      expect.objectContaining({
        siret: '98765432400019',
        name: 'Imprimerie Solvane (société fictive)',
        instructions: { isSalesProspectingForbidden: true },
      }),
    ])
    expect(results[0]).not.toHaveProperty('address')
    expect(await directory.siren.get(E.buyer, { fields: ['siren', 'businessName'] })).toEqual({
      siren: E.buyer,
      businessName: 'Imprimerie Solvane (société fictive)',
    })
  })

  it('walks through all, each once', async () => {
    const { companies, facilities, routingCodes, lines } = bench.sandbox.directory.entries()
    const sirens = await all(directory.siren.searchAll())
    expect(new Set(sirens.map(({ siren }) => siren))).toEqual(new Set(companies.map(({ siren }) => siren)))
    expect(sirens).toHaveLength(companies.length)
    expect(await all(directory.siret.searchAll({ limit: 77 }))).toHaveLength(facilities.length)
    expect(await all(directory.routingCode.searchAll({ fields: ['siret'] }))).toHaveLength(routingCodes.length)
    expect(await all(directory.directoryLine.searchAll({ ignore: 5 }))).toHaveLength(lines.length - 5)
  })
})

describe('records by their number, and writes', () => {
  it('are those of 1.1.0', async () => {
    const { directory, close } = await open('1.1.0', {}, { writes: true })
    const siret = '12345678200010'
    const created = await directory.routingCode.create({
      siret,
      routingIdentifier: 'ESSAI',
      routingCodeName: 'Essai',
      facilityNature: 'Private',
      administrativeStatus: 'A',
      address: { addressLine1: '3 rue Neuve', postalCode: '75002', locality: 'Paris', countryCode: 'FR' },
    })
    const idInstance = created.idInstance as number
    expect(await directory.routingCode.getByIdInstance(idInstance)).toMatchObject({
      routingIdentifier: 'ESSAI',
      address: { addressLine1: '3 rue Neuve', countryCode: 'FR' },
    })
    await directory.routingCode.update(idInstance, { routingCodeName: 'Autre' })
    expect(await directory.routingCode.get(siret, 'ESSAI')).toMatchObject({ routingCodeName: 'Autre' })
    const address = {
      addressLine1: '4 rue Neuve',
      addressLine2: '',
      addressLine3: '',
      postalCode: '69003',
      countrySubdivision: '',
      locality: 'Lyon',
      countryCode: 'FR',
    }
    await directory.routingCode.replace(idInstance, {
      administrativeStatus: 'C',
      routingCodeName: 'Fermé',
      routingIdentifierType: '0224',
      address,
    })
    expect(await directory.routingCode.getByIdInstance(idInstance)).toMatchObject({
      administrativeStatus: 'C',
      address: { addressLine1: '4 rue Neuve', locality: 'Lyon' },
    })
    const line = await directory.directoryLine.create({
      period: { dateFrom: '2026-01-01' },
      addressingInformation: { siren: '123456782', addressingSuffix: 'ESSAI' },
    })
    const id = line.idInstance as number
    expect(await directory.checkReachability({ scheme: '0225', value: '123456782_ESSAI' })).toMatchObject({
      status: 'reachable',
    })
    await directory.directoryLine.update(id, { dateTo: '2099-12-31' })
    await directory.directoryLine.delete(id)
    expect(await failure(directory.directoryLine.getByIdInstance(id))).toMatchObject({ code: 'NOT_FOUND' })
    const company = await directory.siren.get('123456782', { fields: ['siren', 'idInstance'] })
    expect(await directory.siren.getByIdInstance(company.idInstance as number)).toMatchObject({ siren: '123456782' })
    const facility = await directory.siret.get(siret, { fields: ['siret', 'idInstance'] })
    expect(await directory.siret.getByIdInstance(facility.idInstance as number)).toMatchObject({ siret })
    await close()
  })
})

describe('quirks of platforms', () => {
  const SERVED = [
    { emptySearch: 204 },
    { emptySearch: 404 },
    { emptySearch: 404, errorBody: 'none' },
    { total: 'missing' },
    { total: 'uncounted' },
    { total: 'wrong' },
    { maxPageSize: 7 },
    { maxPageSize: 7, total: 'wrong' },
    { maxPageSize: 7, total: 'uncounted', emptySearch: 204 },
    { operators: 'any', sortingKey: 'either' },
    { basePath: 'flow' },
  ] as const

  it.each(VERSIONS.flatMap((version) => SERVED.map((quirks) => [version, quirks] as const)))(
    '%s loses nothing under %j',
    async (version, quirks) => {
      const { directory, sandbox, close } = await open(version, {
        quirks: { directory: quirks },
        directory: { companies: 60 },
      })
      const { companies, lines } = sandbox.directory.entries()
      expect(await all(directory.siren.searchAll())).toHaveLength(companies.length)
      expect(await all(directory.directoryLine.searchAll({ fields: ['siren'] }))).toHaveLength(lines.length)
      expect(await all(directory.siren.searchAll({ filters: { siren: E.absent } }))).toEqual([])
      const ask = async (value: string) => (await directory.checkReachability({ scheme: '0225', value })).status
      expect(await ask(E.absent)).toBe('absent')
      expect(await ask(E.buyer)).toBe('reachable')
      expect(await ask(E.withoutLine)).toBe('notYet')
      expect(await ask(E.disabled)).toBe('notYet')
      await close()
    },
  )

  it.each(VERSIONS)('%s: a status that is not told decides nothing', async (version) => {
    const { directory, close } = await open(version, { quirks: { directory: { lineStatus: false } } })
    expect(await directory.checkReachability({ scheme: '0225', value: E.buyer })).toMatchObject({
      status: 'undetermined',
      evidence: { rule: 'lineStatusAbsent', line: E.buyer },
    })
    await close()
  })

  it('a platform without the reading of one company is searched', async () => {
    const sandbox = createSandbox({ quirks: { directory: { companyGet: false } } })
    const server = await listen(sandbox)
    const { directoryServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.2.0', server.url)
    const directory = createAfnorDirectory({
      platform: { directoryServiceUrl, tokenUrl, version: '1.2.0', missing: ['sirenGet'] },
      credentials: { clientId, clientSecret },
      allowInsecureLoopback: true,
    })
    expect(await directory.siren.get(E.buyer)).toMatchObject({ businessName: 'Imprimerie Solvane (société fictive)' })
    expect(await failure(directory.siren.get(E.absent))).toMatchObject({ code: 'NOT_FOUND' })
    await server.close()
  })
})

describe.each(Object.keys(PLATFORMS) as PlatformName[])('the directory of %s', (platform) => {
  it('is asked at its paths, by its login and its headers, and knows who takes invoices', async () => {
    const sandbox = createSandbox({ platform, directory: { companies: 120 } })
    const server = await listen(sandbox)
    const { directory: description, credentials } = sandbox.platform(server.url)
    const options = { platform: description, credentials, allowInsecureLoopback: true }
    const directory = createAfnorDirectory(options as Parameters<typeof createAfnorDirectory>[0])
    await directory.getHealth()
    expect(await directory.siren.get(E.buyer)).toMatchObject({ siren: E.buyer })
    expect(await failure(directory.siren.get(E.absent))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await all(directory.siren.searchAll())).toHaveLength(sandbox.directory.entries().companies.length)
    const verdictOf = async (value: string) => (await directory.checkReachability({ scheme: '0225', value })).status
    const verdicts = [await verdictOf(E.reachable), await verdictOf(E.withoutLine), await verdictOf(E.absent)]
    expect(verdicts).toEqual(['reachable', 'notYet', 'absent'])
    await server.close()
  })
})

describe.each(VERSIONS)('reachability on %s', (version) => {
  let bench: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    bench = await open(version)
  })
  afterAll(() => bench.close())

  const SERVICE = { serviceCode: true, commitmentNumber: false, serviceCodeOrCommitmentNumber: false }
  const COMMITMENT = { serviceCode: false, commitmentNumber: true, serviceCodeOrCommitmentNumber: false }
  const EITHER = { serviceCode: false, commitmentNumber: false, serviceCodeOrCommitmentNumber: true }
  it.each([
    ['0225', E.reachable, 'reachable', 'lineEnabled', undefined],
    ['0225', `${E.reachable}_12345678200010`, 'reachable', 'lineEnabled', undefined],
    ['0225', `${E.reachable}_Invoice`, 'reachable', 'lineEnabled', undefined],
    ['0225', `${E.reachable}_invoice`, 'undetermined', 'lineCaseDiffers', undefined],
    ['0225', `${E.reachable}_Other`, 'notYet', 'addressWithoutLine', undefined],
    ['0225', E.suffixOnly, 'notYet', 'addressWithoutLine', undefined],
    ['0225', E.upcoming, 'notYet', version === '1.1.0' ? 'lineDisabled' : 'lineUpcoming', undefined],
    ['0225', E.disabled, 'notYet', 'lineDisabled', undefined],
    ['0225', E.statusAbsent, 'undetermined', 'lineStatusAbsent', undefined],
    ['0225', E.withoutLine, 'notYet', 'companyWithoutLine', undefined],
    ['0225', E.closed, 'notYet', 'lineDisabled', undefined],
    ['0225', E.absent, 'absent', 'nothingFound', undefined],
    ['0225', E.moved, 'notYet', 'lineDisabled', undefined],
    ['0225', `${E.routed}_00001007400011_ACHATS/SUD`, 'reachable', 'lineEnabled', undefined],
    ['0225', `${E.serviceCode}_00001008200014`, 'notYet', 'serviceCodeMissing', SERVICE],
    ['0225', `${E.serviceCode}_00001008200014_SERVICE-1`, 'reachable', 'lineEnabled', SERVICE],
    ['0225', `${E.commitmentNumber}_00001009000017`, 'reachable', 'lineEnabled', COMMITMENT],
    ['0225', `${E.commitmentNumber}_00001009000017_FACTURES_PUBLIQUES`, 'reachable', 'lineEnabled', COMMITMENT],
    ['0225', `${E.serviceCodeOrCommitmentNumber}_00001010800017`, 'reachable', 'lineEnabled', EITHER],
    ['0225', `${E.publicBody}_00001011600010`, 'reachable', 'lineEnabled', undefined],
    ['0002', E.reachable, 'reachable', 'lineEnabled', undefined],
    ['0009', '12345678200010', 'reachable', 'lineEnabled', undefined],
    ['0009', '00001008200014', 'notYet', 'serviceCodeMissing', SERVICE],
  ] as const)('scheme %s, %s: %s by %s', async (scheme, value, status, rule, requirements) => {
    const verdict = await bench.directory.checkReachability({ scheme, value })
    expect(verdict).toMatchObject({ status, address: { scheme, value }, evidence: { rule } })
    expect(verdict.requirements).toEqual(requirements)
    expect(verdict.evidence.explanation).not.toContain(value)
  })

  it('names other lines that take invoices', async () => {
    const { evidence } = await bench.directory.checkReachability({
      scheme: '0225',
      value: `${E.routed}_00001007400011`,
    })
    expect(evidence.otherLines).toEqual([
      `${E.routed}_00001007400011_COMPTA-NORD`,
      `${E.routed}_00001007400011_ACHATS/SUD`,
    ])
  })

  it('takes one call for a line of a company', async () => {
    const before = bench.asked().length
    await bench.directory.checkReachability({ scheme: '0225', value: E.buyer })
    expect(bench.asked().slice(before)).toEqual(['searchDirectoryLine'])
  })

  it('asks for the line itself where a company has more than a page of them', async () => {
    const siren = E.withoutLine
    const lines = Array.from({ length: 250 }, (_, at) => ({
      siren,
      addressingSuffix: `S-${at}`,
      status: 'Enabled' as const,
    }))
    const { directory, asked, sandbox, close } = await open(version)
    sandbox.directory.add({ lines })
    const ask = async (suffix: string) => {
      const before = asked().length
      const { status, evidence } = await directory.checkReachability({ scheme: '0225', value: `${siren}_${suffix}` })
      return [status, evidence.rule, evidence.otherLines?.length, asked().length - before]
    }
    expect(await ask('S-7')).toEqual(['reachable', 'lineEnabled', undefined, 1])
    expect(await ask('S-240')).toEqual(['reachable', 'lineEnabled', undefined, 2])
    expect(await ask('Nobody')).toEqual(['notYet', 'addressWithoutLine', 10, 4])
    await close()
  })
})
