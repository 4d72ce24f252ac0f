import { systemClock } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { answer, bench, credentials, failure } from '../test/support/bench.js'

const NOW = Date.UTC(2026, 6, 1, 23, 30)
const clock = { ...systemClock, now: () => NOW }
const attached = () => answer({ listeStructureRattachement: [{ idStructure: 42, designationStructure: 'ACME' }] })
const expiring = (date: unknown) => answer({ informationGenerales: { dateExpirationMotPasseCompteTech: date } })
const up = () => answer({ body: 'OK' })

describe('checkConnection', () => {
  it('gives evidence for each layer, and when the password lapses', async () => {
    const { client, asked } = bench([up(), attached(), expiring('2027-01-15T00:00:00.000+01:00')], { clock })
    expect(await client.checkConnection()).toEqual({
      ok: true,
      steps: ['token', 'healthCheck', 'rattachements', 'structure'].map((step) => ({ step, ok: true })),
      structures: [{ idStructure: 42, designationStructure: 'ACME', listeServicesRattache: [] }],
      technicalPassword: { expiresOn: '2027-01-15', daysLeft: 198 },
      warnings: [],
    })
    expect(asked.map(({ path }) => path)).toEqual([
      '/cpro/transverses/v1/health-check',
      '/cpro/utilisateurs/v1/monCompte/recuperer/rattachements',
      '/cpro/structures/v1/consulter',
    ])
    expect(JSON.parse(asked[2]?.text ?? '')).toEqual({ idStructureCPP: 42 })
  })

  it.each([
    ['2026-08-01', undefined, 31, undefined],
    ['2026-07-30', undefined, 29, 'PASSWORD_EXPIRES_SOON'],
    ['2026-07-30', 10, 29, undefined],
    ['2026-07-01', undefined, 0, 'PASSWORD_EXPIRES_SOON'],
    ['2026-06-30', undefined, -1, 'PASSWORD_LAPSED'],
  ])('warns of a password that ends on %s, with warnDays %s', async (date, warnDays, daysLeft, warning) => {
    const { client } = bench([up(), attached(), expiring(date)], { clock })
    const report = await client.checkConnection(warnDays === undefined ? {} : { warnDays })
    expect(report.technicalPassword).toEqual({ expiresOn: date, daysLeft })
    expect(report.warnings.map(({ code }) => code)).toEqual(warning ? [warning] : [])
  })

  it.each([null, 'bientôt'])('says that the end of the password is not known: %s', async (date) => {
    const { client } = bench([up(), attached(), expiring(date)], { clock })
    const report = await client.checkConnection()
    expect(report).toMatchObject({ ok: true, warnings: [{ code: 'PASSWORD_EXPIRY_UNKNOWN' }] })
    expect(report).not.toHaveProperty('technicalPassword')
  })

  it('has no word of a password where none is used', async () => {
    const { clientId, clientSecret } = credentials
    const options = { clock, credentials: { clientId, clientSecret }, technicalAccount: 'omitted' }
    const { client } = bench([up(), attached(), expiring(null)], options)
    expect(await client.checkConnection()).toMatchObject({ ok: true, warnings: [] })
  })

  it('stops at a token that cannot be had', async () => {
    const { client } = bench([], { fetch: async () => Response.json({ error: 'invalid_client' }, { status: 400 }) })
    expect(await client.checkConnection()).toEqual({
      ok: false,
      steps: [
        {
          step: 'token',
          ok: false,
          error: expect.objectContaining({ code: 'INVALID_CLIENT' }),
          diagnosis: expect.objectContaining({ code: 'APPLICATION_CREDENTIALS' }),
        },
      ],
      structures: [],
      warnings: [],
    })
  })

  it('tells which API is not subscribed to, and goes on', async () => {
    const { client } = bench([() => Response.json({}, { status: 403 }), attached(), expiring('2027-01-15')], { clock })
    const report = await client.checkConnection()
    expect(report.ok).toBe(false)
    expect(report.steps.map(({ step, ok, diagnosis }) => [step, ok, diagnosis?.code])).toEqual([
      ['token', true, undefined],
      ['healthCheck', false, 'API_NOT_SUBSCRIBED'],
      ['rattachements', true, undefined],
      ['structure', true, undefined],
    ])
  })

  it('is not well where the account is attached to nothing', async () => {
    const { client } = bench([up(), answer()])
    expect(await client.checkConnection()).toMatchObject({ ok: false, warnings: [{ code: 'NO_STRUCTURE' }] })
  })

  it('remembers the end of the password, for refusals after it', async () => {
    const refused = () => new Response(null, { status: 401 })
    const { client } = bench([up(), attached(), expiring('2026-06-30'), refused, refused], { clock })
    await client.checkConnection()
    expect(await failure(client.structures.consulter({ idStructureCPP: 1 }))).toMatchObject({
      diagnosis: { code: 'TECHNICAL_PASSWORD_LAPSED', layer: 'technicalAccount' },
    })
  })

  it('ends with the reason of an abort', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { client } = bench([
      () => {
        controller.abort(reason)
        return up()
      },
    ])
    expect(await failure(client.checkConnection({ signal: controller.signal }))).toBe(reason)
  })
})
