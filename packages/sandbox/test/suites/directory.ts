import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DIRECTORY_EXAMPLES } from '../../src/index.js'
import { type Bench, jsonBody, type Mode, openBench, VERSIONS } from '../calls.js'
import { DirectoryCaller } from '../directory-calls.js'

const E = DIRECTORY_EXAMPLES

export function directorySuite(mode: Mode): void {
  describe(`${mode}`, () => {
    describe.each(VERSIONS)('directory service %s', (version) => {
      let bench: Bench
      let directory: DirectoryCaller
      const draft = version === '1.1.0'

      beforeAll(async () => {
        bench = await openBench(mode)
      })
      beforeEach(async () => {
        bench.sandbox.reset()
        directory = await DirectoryCaller.open(bench, version)
      })
      afterAll(() => bench.close())

      it('is alive', async () => {
        expect((await directory.send('/v1/healthcheck')).status).toBe(200)
        const { operation, status } = bench.sandbox.requests.at(-1) ?? {}
        expect([operation, status]).toEqual(['getDirectoryHealth', 200])
      })

      it('finds a company by its SIREN, by search and by GET', async () => {
        const { status, body } = await directory.companies({ filters: { siren: { op: directory.op, value: E.buyer } } })
        expect([status, body.totalNumberOfResults]).toEqual([200, 1])
        const expected = {
          siren: E.buyer,
          businessName: 'Imprimerie Solvane (société fictive)',
          entityType: 'PrivateVatRegistered',
        }
        expect(body.results).toMatchObject([{ ...expected, administrativeStatus: 'A' }])
        const one = await directory.company(E.buyer)
        expect(one).toMatchObject({ status: 200, body: expected })
        if (draft) expect(one.body.idInstance).toBeTypeOf('number')
        else expect(one.body.instructions).toEqual({ isSalesProspectingForbidden: true })
      })

      it('tells the facility with what it asks of invoices, and its company on demand', async () => {
        const siret = '00001008200014'
        const { body } = await directory.facility(siret, '?include=siren')
        expect(body).toMatchObject({
          siret,
          siren: E.serviceCode,
          facilityType: 'P',
          b2gAdditionalData: { serviceCodeStatus: true, managesPaymentStatus: true },
          address: { postalCode: '69003', countryCode: 'FR' },
          legalUnit: { entityType: 'Public' },
        })
        expect(draft ? body.diffusible : body.siretInstructions).toEqual(
          draft ? 'O' : { isSalesProspectingForbidden: false },
        )
        expect((await directory.facility(siret)).body).not.toHaveProperty('legalUnit')
        expect((await directory.facility('00001011600010')).body).not.toHaveProperty('b2gAdditionalData')
      })

      it('takes a list of fields joined by commas', async () => {
        const { body } = await directory.facility('00001008200014', '?fields=siret,serviceCodeStatus')
        expect(body).toEqual({ siret: '00001008200014', b2gAdditionalData: { serviceCodeStatus: true } })
        expect((await directory.company(E.buyer, '?fields=siren')).body).toEqual({ siren: E.buyer })
        expect((await directory.company(E.buyer, '?fields=siren,nonsense')).status).toBe(400)
        const search = { filters: { siren: { op: directory.op, value: E.routed } }, fields: ['addressingIdentifier'] }
        const { results } = (await directory.lines(search)).body
        expect(results[0]).toEqual({ addressingIdentifier: `${E.routed}_00001007400011` })
      })

      it('refuses the status of a line as a field', async () => {
        expect((await directory.lines({ fields: ['directoryLineStatus'] })).status).toBe(400)
        expect((await directory.line(E.buyer, '?fields=directoryLineStatus')).status).toBe(400)
      })

      it('tells routing codes, a slash in one of them included', async () => {
        const one = await directory.routingCode('00001007400011', 'ACHATS/SUD', '?include=siren,siret')
        expect(one).toMatchObject({
          status: 200,
          body: {
            routingIdentifier: 'ACHATS/SUD',
            routingIdentifierType: '0224',
            legalUnit: { siren: E.routed },
            facility: { siret: '00001007400011' },
          },
        })
        const found = await directory.routingCodes({
          filters: { siret: { op: directory.op, value: '00001007400011' } },
          sorting: [{ field: 'routingIdentifier', order: 'ascending' }],
        })
        const codes = found.body.results.map(({ routingIdentifier }) => routingIdentifier)
        expect(codes).toEqual(['ACHATS/SUD', 'ANCIEN', 'COMPTA-NORD'])
        expect((await directory.routingCode('00001007400011', 'NONE')).status).toBe(404)
      })

      it.each([
        ['enabled', E.buyer, 'Enabled'],
        ['disabled', E.disabled, 'Disabled'],
        ['only upcoming', E.upcoming, draft ? 'Disabled' : 'Upcoming'],
        ['of unknown status', E.statusAbsent, undefined],
      ])('tells a line that is %s', async (_name, siren, expected) => {
        const [line] = (await directory.linesOf(siren)).body.results
        expect(line).toMatchObject({ addressingIdentifier: siren, siren })
        const platform = (draft ? line?.platform : line) as Record<string, unknown>
        expect(platform).toMatchObject({ platformType: 'WK' })
        expect(draft ? platform.platformStatus : platform.directoryLineStatus).toBe(expected)
      })

      it('tells less of a single line', async () => {
        const { body } = await directory.line(E.buyer)
        if (draft) {
          expect(body).not.toHaveProperty('platform')
          const platform = { platformType: 'WK', platformStatus: 'Enabled' }
          expect((await directory.line(E.buyer, '?include=platform')).body).toMatchObject({ platform })
        } else {
          expect(body.platformType).toBe('WK')
          expect(body.directoryLineStatus).toBe(version === '1.2.0' ? undefined : 'Enabled')
          expect((await directory.line(E.upcoming)).body).not.toHaveProperty('directoryLineStatus')
        }
        expect((await directory.line('999999999')).status).toBe(404)
      })

      it('tells lines of each form', async () => {
        const identifiers = (await directory.linesOf(E.reachable)).body.results.map((row) => row.addressingIdentifier)
        const forms = [E.reachable, `${E.reachable}_12345678200010`, `${E.reachable}_Invoice`, `${E.reachable}_Status`]
        expect(identifiers).toEqual(forms)
        const search = { filters: { addressingIdentifier: { op: 'contains', value: 'COMPTA-NORD' } } }
        const [routed] = (await directory.lines(search)).body.results
        expect(routed?.addressingIdentifier).toBe(`${E.routed}_00001007400011_COMPTA-NORD`)
        if (version === '1.3.0') {
          expect(routed).toMatchObject({ routingIdentifier: 'COMPTA-NORD' })
          expect(routed).not.toHaveProperty('routingCode')
          const included = await directory.lines({ ...search, include: ['siren', 'siret', 'routingCode'] })
          expect(included.body.results[0]).toMatchObject({
            legalUnit: { siren: E.routed },
            facility: { siret: '00001007400011' },
            routingCode: { managesLegalCommitment: false },
          })
        } else {
          expect(routed).toMatchObject({ routingCode: { routingIdentifier: 'COMPTA-NORD' } })
        }
      })

      it('knows its filters and operators, and no other', async () => {
        const named = (op: string, value: string) => directory.companies({ filters: { businessName: { op, value } } })
        expect((await named('contains', 'SOLVANE')).body.results).toMatchObject([{ siren: E.buyer }])
        expect((await named('contains', 'deménage')).body.results).toMatchObject([{ siren: E.moved }])
        expect((await named('strict', 'Imprimerie Solvane (société fictive)')).status).toBe(draft ? 400 : 200)
        expect((await named('strict', 'Imprimerie')).body?.results ?? []).toEqual([])
        expect((await named('startWith', 'Imprimerie')).status).toBe(version === '1.3.0' ? 200 : 400)
        const bySiren = (op: string) => directory.companies({ filters: { siren: { op, value: E.buyer } } })
        expect((await bySiren('strict')).status).toBe(draft ? 400 : 200)
        expect((await bySiren('contains')).status).toBe(draft ? 200 : 400)
        expect((await directory.companies({ filters: { siren: { op: directory.op, value: '12AB' } } })).status).toBe(
          400,
        )
        const suffix = {
          addressingSuffix: { op: 'strict', value: 'Invoice' },
          siren: { op: directory.op, value: E.suffixOnly },
        }
        expect((await directory.lines({ filters: suffix })).body.results).toHaveLength(1)
      })

      it('asks for all filters at once', async () => {
        const filters = {
          entityType: { op: 'strict', value: 'Public' },
          administrativeStatus: { op: 'strict', value: 'C' },
        }
        const { body } = await directory.companies({ filters, limit: 100 })
        const both = bench.sandbox.directory
          .entries()
          .companies.filter((entry) => entry.entityType === 'Public' && entry.administrativeStatus === 'C')
        expect(body.totalNumberOfResults).toBe(both.length)
        expect(both.length).toBeGreaterThan(0)
      })

      it('hands out every entry once, page by page', async () => {
        const all = bench.sandbox.directory.entries().companies
        const seen: unknown[] = []
        for (let ignore = 0; ignore < all.length; ignore += 40) {
          const { status, body } = await directory.companies({ limit: 40, ignore })
          expect([status, body.totalNumberOfResults]).toEqual([200, all.length])
          seen.push(...body.results.map(({ siren }) => siren))
        }
        expect(new Set(seen).size).toBe(all.length)
        expect(seen).toHaveLength(all.length)
      })

      it('caps a page at 100, and says so until 1.2.0', async () => {
        const { status, body } = await directory.companies({ limit: 150 })
        expect([status, body.results.length, body.search.limit]).toEqual([version === '1.3.0' ? 200 : 206, 100, 100])
        expect((await directory.companies({})).body.results).toHaveLength(25)
        expect((await directory.companies({ limit: 150, ignore: 300 })).status).toBe(200)
        expect((await directory.companies({ limit: 0 })).status).toBe(400)
        expect((await directory.companies({ ignore: -1 })).status).toBe(400)
      })

      it('sorts by the key of its version', async () => {
        const first = async (sorting: object) =>
          (await directory.companies({ sorting: [sorting], limit: 1 })).body.results[0]
        const sirens = bench.sandbox.directory
          .entries()
          .companies.map(({ siren }) => siren)
          .sort()
        const key = version === '1.3.0' ? 'order' : 'sortingOrder'
        const other = version === '1.3.0' ? 'sortingOrder' : 'order'
        expect(await first({ field: 'siren', [key]: 'descending' })).toMatchObject({ siren: sirens.at(-1) })
        expect(await first({ field: 'siren', [other]: 'descending' })).toMatchObject({ siren: sirens[0] })
        expect((await directory.companies({ sorting: [{ field: 'name' }] })).status).toBe(400)
      })

      it('finds nothing without an error', async () => {
        const { status, body } = await directory.linesOf(E.absent)
        expect([status, body.totalNumberOfResults, body.results]).toEqual([200, 0, []])
        expect((await directory.linesOf(E.withoutLine)).body.results).toEqual([])
        expect((await directory.company(E.withoutLine)).status).toBe(200)
        expect((await directory.company(E.absent)).status).toBe(404)
      })

      it('refuses in the words of its version', async () => {
        const nobody = new DirectoryCaller(bench, version, '')
        const { status, type, body } = await nobody.company(E.buyer)
        expect([status, type, body?.errorCode]).toEqual(
          draft ? [401, null, undefined] : [401, 'application/json', 'MISSING_TOKEN'],
        )
        const response = await directory.send('/v1/siren/search', { method: 'DELETE' })
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
        expect(response.headers.get('content-type')).toBe('application/problem+json')
        expect(await response.json()).toMatchObject(draft ? { status: 405 } : { errorCode: 'METHOD_NOT_ALLOWED' })
        bench.sandbox.faults.add({ operation: 'getCompanyBySiren', status: 503 })
        const unavailable = await directory.send(`/v1/siren/code-insee:${E.buyer}`)
        expect([unavailable.status, (await unavailable.text()).length > 0]).toEqual([503, !draft])
        expect((await directory.send('/v1/nothing')).status).toBe(404)
        expect((await directory.send('/v1/siren/code-insee:12')).status).toBe(400)
      })

      it.each(['*', 'fr', 'en-GB,en;q=0.9', 'de'])('takes Accept-Language %s', async (language) => {
        const response = await directory.send(`/v1/siren/code-insee:${E.buyer}`, {
          headers: { 'Accept-Language': language },
        })
        expect(response.status).toBe(200)
      })

      it('shows what tests put in, with the status of the day', async () => {
        bench.sandbox.directory.add({
          companies: [{ siren: E.absent, businessName: 'Nouvelle', entityType: 'PrivateVatRegistered' }],
          lines: [{ siren: E.absent, dateFrom: '2026-11-22', dateTo: '2026-11-23' }],
        })
        const status = async () => {
          const caller = await DirectoryCaller.open(bench, version)
          const [line = {}] = (await caller.linesOf(E.absent)).body.results
          return draft ? (line.platform as Record<string, unknown>).platformStatus : line.directoryLineStatus
        }
        const days: unknown[] = []
        for (let day = 0; day < 4; day++) {
          days.push(await status())
          bench.sandbox.advance(86_400_000)
        }
        expect(days).toEqual([draft ? 'Disabled' : 'Upcoming', 'Enabled', 'Enabled', 'Disabled'])
      })

      if (draft) writes()
      else {
        it('has neither writes nor numbers', async () => {
          expect((await directory.send('/v1/routing-code', jsonBody({}))).status).toBe(404)
          expect((await directory.send('/v1/directory-line', jsonBody({}))).status).toBe(404)
          expect((await directory.send('/v1/siren/id-instance:1')).status).toBe(404)
          expect((await directory.company(E.buyer, '?fields=idInstance')).status).toBe(400)
        })
      }

      function writes() {
        it('finds entries by number', async () => {
          const { idInstance } = (await directory.company(E.buyer)).body
          expect((await directory.call('getCompanyById', `/v1/siren/id-instance:${idInstance}`)).body.siren).toBe(
            E.buyer,
          )
          const facility = (await directory.facility('98765432400019', '?fields=idInstance')).body
          const byNumber = `/v1/siret/id-instance:${facility.idInstance}?fields=siret`
          expect((await directory.call('getFacilityById', byNumber)).body).toEqual({ siret: '98765432400019' })
          const line = (await directory.line(E.buyer)).body
          const same = await directory.call(
            'getDirectoryLineByCompanyId',
            `/v1/directory-line/id-instance:${line.idInstance}`,
          )
          expect(same.body).toMatchObject({ addressingIdentifier: E.buyer, platform: { platformStatus: 'Enabled' } })
          expect((await directory.send('/v1/siren/id-instance:999999')).status).toBe(404)
          expect((await directory.send('/v1/siren/id-instance:one')).status).toBe(400)
        })

        const code = {
          administrativeStatus: 'A',
          routingIdentifier: 'NOUVEAU',
          routingCodeName: 'Nouveau service',
          facilityNature: 'Private',
          siret: '98765432400019',
        }
        const post = (body: object) => directory.call('createRoutingCode', '/v1/routing-code', jsonBody(body))

        it('writes, replaces and changes a routing code', async () => {
          const address = { ligneAdresse1: '1 rue Neuve', ligneAdresse2: 'Bâtiment B', codePays: 'FR' }
          const { status, body } = await post({ ...code, address })
          expect([status, body.routingIdentifier]).toEqual([201, 'NOUVEAU'])
          const path = `/v1/routing-code/id-instance:${body.idInstance}`
          const read = async () => (await directory.call('getRoutingCodeById', path)).body
          expect((await read()).address).toEqual({
            addressLine1: '1 rue Neuve',
            addressLine2: 'Bâtiment B',
            countryCode: 'FR',
          })
          const patch = (change: object) => directory.call('updateRoutingCode', path, jsonBody(change, 'PATCH'))
          expect((await patch({ administrativeStatus: 'C', address: { ligneAdresse1: '2 rue Neuve' } })).status).toBe(
            200,
          )
          expect(await read()).toMatchObject({
            administrativeStatus: 'C',
            address: { addressLine1: '2 rue Neuve', addressLine2: 'Bâtiment B' },
          })
          const put = (change: object) => directory.call('replaceRoutingCode', path, jsonBody(change, 'PUT'))
          expect((await put({ routingCodeName: 'Autre', administrativeStatus: 'A' })).status).toBe(400)
          const whole = { routingCodeName: 'Autre', administrativeStatus: 'A', routingIdentifierType: '0224' }
          expect((await put({ ...whole, address: { ligneAdresse1: 'seule' } })).status).toBe(400)
          expect((await put(whole)).status).toBe(200)
          expect(await read()).not.toHaveProperty('address')
          expect((await patch({ siret: '12345678200010' })).status).toBe(422)
        })

        it('refuses routing codes that it should not write', async () => {
          expect((await post({ ...code, siren: '1' })).status).toBe(400)
          expect((await post({ ...code, routingIdentifier: 'with space' })).status).toBe(400)
          expect((await post({ ...code, facilityNature: 'Public' })).status).toBe(403)
          expect((await post({ ...code, siret: '00001008200014' })).status).toBe(403)
          expect((await post({ ...code, siret: '00001014000010' })).status).toBe(422)
          expect((await post(code)).status).toBe(201)
          expect((await post(code)).status).toBe(422)
          const found = await directory.routingCode('00001008200014', 'SERVICE-1')
          const path = `/v1/routing-code/id-instance:${found.body.idInstance}`
          expect((await directory.send(path, jsonBody({ administrativeStatus: 'C' }, 'PATCH'))).status).toBe(403)
          expect((await directory.send(path, { method: 'DELETE' })).status).toBe(405)
        })

        it('opens, closes and takes away a line', async () => {
          const open = (body: object) => directory.call('createDirectoryLine', '/v1/directory-line', jsonBody(body))
          const body = { period: { dateFrom: '2026-11-22' }, addressingInformation: { siren: E.withoutLine } }
          const { status, body: made } = await open(body)
          expect([status, made.addressingIdentifier, made.dateFrom]).toEqual([201, E.withoutLine, '2026-11-22'])
          expect((await open(body)).status).toBe(422)
          const path = `/v1/directory-line/id-instance:${made.idInstance}`
          const close = (dateTo: string) => directory.call('updateDirectoryLine', path, jsonBody({ dateTo }, 'PATCH'))
          expect((await close('2026-11-21')).status).toBe(422)
          expect((await close('2026-11-23')).status).toBe(200)
          bench.sandbox.advance(2 * 86_400_000 + 43_200_000)
          directory = await DirectoryCaller.open(bench, version)
          expect((await directory.linesOf(E.withoutLine)).body.results).toMatchObject([
            { platform: { platformStatus: 'Enabled' } },
          ])
          bench.sandbox.advance(86_400_000)
          directory = await DirectoryCaller.open(bench, version)
          expect((await directory.linesOf(E.withoutLine)).body.results).toMatchObject([
            { platform: { platformStatus: 'Disabled' } },
          ])
          expect((await directory.send(path, { method: 'DELETE' })).status).toBe(204)
          expect((await directory.linesOf(E.withoutLine)).body.results).toEqual([])
          expect((await directory.send(path, { method: 'DELETE' })).status).toBe(404)
        })

        it.each([
          ['no period', { addressingInformation: { siren: E.buyer } }, 400],
          ['no address', { period: { dateFrom: '2026-11-22' } }, 400],
          [
            'an unknown key',
            { period: { dateFrom: '2026-11-22' }, addressingInformation: { siren: E.buyer, code: 1 } },
            400,
          ],
          [
            'a date that is none',
            { period: { dateFrom: '22/11/2026' }, addressingInformation: { siren: E.buyer } },
            400,
          ],
          [
            'a strange facility',
            { period: { dateFrom: '2026-11-22' }, addressingInformation: { siren: E.buyer, siret: '12345678200010' } },
            422,
          ],
          [
            'a code of no facility',
            { period: { dateFrom: '2026-11-22' }, addressingInformation: { siren: E.buyer, routingIdentifier: 'A' } },
            422,
          ],
          [
            'a facility and a suffix',
            {
              period: { dateFrom: '2026-11-22' },
              addressingInformation: { siren: E.buyer, siret: '98765432400019', addressingSuffix: 'A' },
            },
            422,
          ],
          [
            'an unknown company',
            { period: { dateFrom: '2026-11-22' }, addressingInformation: { siren: E.absent } },
            422,
          ],
        ])('refuses a line with %s', async (_name, body, expected) => {
          expect((await directory.send('/v1/directory-line', jsonBody(body))).status).toBe(expected)
        })
      }
    })
  })
}
