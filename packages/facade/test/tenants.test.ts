import { AuthError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { createFacturelle, type TenantCredentials } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform } from './platform.js'

const TENANTS = process.env.FACTURELLE_SOAK === '1' ? 10_000 : 100

function open(credentials?: TenantCredentials) {
  const platforms = [new Platform('post'), new Platform('other')] as const
  const facturelle = createFacturelle({
    adapters: platforms.map(({ adapter }) => adapter),
    documents: [xml()],
    validate: false,
    ...(credentials && { credentials }),
  })
  return { platforms, facturelle, secrets: () => platforms.map(({ taken }) => taken.map(({ secret }) => secret)) }
}
const destination = { type: 'post' }

describe('credentials', () => {
  it('are those of the destination, then of the tenant, then stored', async () => {
    const asked: string[] = []
    const { facturelle, secrets } = open((tenant, type) => {
      asked.push(`${tenant} ${type}`)
      return { secret: `of ${tenant}` }
    })
    const own = { type: 'post', credentials: { secret: 'own' } }
    await facturelle.submit(invoice('1'), { destination: own, tenant: 'a' })
    await facturelle.submit(invoice('2'), { destination, tenant: 'a' })
    await facturelle.submit(invoice('3'), { destination })
    expect(secrets()[0]).toEqual(['own', 'of a', undefined])
    expect(asked).toEqual(['a post'])
  })

  it.each<[string, TenantCredentials | undefined, string]>([
    ['none are looked up', undefined, 'CREDENTIALS_MISSING'],
    ['a tenant has none', () => undefined, 'CREDENTIALS_MISSING'],
    ['they are no object', () => 'secret' as never, 'CREDENTIALS_MISSING'],
    ['the function fails', () => Promise.reject(new Error('canary-1f7')), 'CREDENTIALS_UNAVAILABLE'],
  ])('are never the stored ones where %s', async (_, credentials, code) => {
    const { facturelle, secrets } = open(credentials)
    const error: unknown = await facturelle.submit(invoice(), { destination, tenant: 'a' }).catch((reason) => reason)
    expect(error).toMatchObject({ code })
    expect(`${String((error as Error).stack)} ${JSON.stringify(error)}`).not.toContain('canary-1f7')
    expect(secrets()[0]).toEqual([])
  })

  it('that fail in a way of ours pass', async () => {
    const own = new AuthError('VAULT_SEALED', 'Open it first')
    const { facturelle } = open(() => Promise.reject(own))
    await expect(facturelle.submit(invoice(), { destination, tenant: 'a' })).rejects.toBe(own)
  })

  it('are found again for a reference, by tenant or given, and stand in none', async () => {
    const { facturelle, platforms } = open((tenant) => ({ secret: `of ${tenant}` }))
    const seen: unknown[] = []
    const [{ adapter }] = platforms
    const { resume } = adapter
    Object.assign(adapter, {
      resume: (...all: Parameters<NonNullable<typeof resume>>) => {
        seen.push((all[1] as { credentials?: unknown }).credentials)
        return resume?.(...all)
      },
    })
    const { reference } = await facturelle.submit(invoice(), { destination, tenant: 'a' })
    expect(JSON.stringify(reference)).not.toContain('of a')
    await facturelle.resume(reference, { tenant: 'b' })
    facturelle.resume(reference, { credentials: { secret: 'given' } })
    facturelle.resume(reference, { destination: { type: 'post', credentials: { secret: 'whole' } } })
    facturelle.resume(reference)
    await facturelle.resume(reference, { destination: { type: 'post' }, tenant: 'c' })
    expect(seen).toEqual([{ secret: 'of b' }, { secret: 'given' }, { secret: 'whole' }, undefined, { secret: 'of c' }])
  })

  it('of what is prepared are those of its tenant, in another process too', async () => {
    const { facturelle, secrets } = open((tenant) => ({ secret: `of ${tenant}` }))
    const prepared = await facturelle.prepare(invoice(), { destination, tenant: 'a' })
    expect(JSON.stringify(prepared)).not.toContain('of a')
    const other = facturelle.submit(prepared, { tenant: 'b' })
    await expect(other).rejects.toMatchObject({ field: 'options.tenant' })
    await expect(facturelle.submit(prepared, { syntax: 'UBL' } as never)).rejects.toMatchObject({
      field: 'options.syntax',
    })
    await facturelle.submit(structuredClone(prepared), { destination })
    expect(secrets()[0]).toEqual(['of a'])
  })

  it('and keys of callers are kept apart by tenant and kind of destination', async () => {
    const { facturelle, platforms } = open((tenant) => ({ secret: `of ${tenant}` }))
    for (const type of ['post', 'other']) {
      for (const tenant of ['a', 'b', 'a']) {
        await facturelle.submit(invoice(tenant), { destination: { type }, tenant, key: 'same' })
      }
    }
    const taken = platforms.map((platform) => platform.taken.map(({ trackingId, secret }) => `${trackingId} ${secret}`))
    expect(taken).toEqual([
      ['same of a', 'same of b'],
      ['same of a', 'same of b'],
    ])
  })

  it(`of ${TENANTS} tenants at once never cross`, { timeout: 120_000 }, async () => {
    const { facturelle, platforms } = open(async (tenant, type) => {
      // Each comes when it likes.
      for (let turns = Number(tenant) % 7; turns > 0; turns--) await Promise.resolve()
      return { secret: `${tenant} ${type}` }
    })
    const all = Array.from({ length: TENANTS }, (_, at) => `${at}`)
    const sent = await Promise.all(
      all.map(async (tenant, at) => {
        const type = at % 3 === 0 ? 'other' : 'post'
        const { reference } = await facturelle.submit(invoice(), { destination: { type }, tenant })
        return { tenant, type, reference }
      }),
    )
    for (const { tenant, type, reference } of sent) {
      const taken = platforms.find((platform) => platform.type === type)?.taken
      const own = taken?.filter(({ trackingId }) => trackingId === reference.trackingId)
      expect(own).toEqual([expect.objectContaining({ secret: `${tenant} ${type}` })])
    }
    expect(new Set(sent.map(({ reference }) => reference.trackingId)).size).toBe(TENANTS)
  })
})
