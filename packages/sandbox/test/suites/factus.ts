import { afterEach, describe, expect, it } from 'vitest'
import { type Bench, type Mode, openBench } from '../calls.js'
import { billOf, FactusCaller, tokenRequest } from '../factus-calls.js'

export function factusSuite(mode: Mode): void {
  describe(`Factus ${mode}`, () => {
    let bench: Bench
    afterEach(() => bench.close())

    const open = async (options = {}) => {
      bench = await openBench(mode, options)
      return FactusCaller.on(bench)
    }
    const logged = () => bench.sandbox.requests.map(({ operation, status }) => `${operation} ${status}`)

    it('gives tokens to forms of either encoding', async () => {
      const { endpoint } = await open()
      const { apiUrl, clientId, clientSecret, username, password } = endpoint
      const body = new FormData()
      const fields = { grant_type: 'password', client_id: clientId, client_secret: clientSecret, username, password }
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      expect((await bench.fetch(new Request(`${apiUrl}/oauth/token`, { method: 'POST', body }))).status).toBe(200)
      const wrong = await bench.fetch(tokenRequest(endpoint, { username: 'nobody' }))
      expect([wrong.status, await wrong.json()]).toMatchObject([400, { error: 'invalid_grant' }])
    })

    it('issues an invoice, and takes a logo', async () => {
      const factus = await open()
      const { number } = await factus.issued()
      expect((await factus.done('GET', `/v2/bills/${number}`)).is_validated).toBe(true)
      const form = new FormData()
      form.append('image', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]), 'logo.png')
      expect((await factus.done('POST', '/v2/companies/logo', form)).url_logo).toMatch(/\.png$/)
    })

    it('meets faults by the names of its operations', async () => {
      const factus = await open()
      const { faults } = bench.sandbox
      faults.add({ operation: 'createBillV2', reset: true, when: 'after' })
      await expect(factus.issued()).rejects.toThrow('fetch failed')
      expect((await factus.done('GET', '/v2/bills?filter[reference_code]=V-1')).data).toMatchObject([
        { number: 'SETP990000001' },
      ])
      faults.add({ operation: 'createBillV2', truncate: true })
      const cut = await bench.fetch(factus.request('POST', '/v2/bills/validate', billOf({ reference_code: 'V-2' })))
      await expect(cut.text()).rejects.toThrow()
      faults.add({ operation: 'listBillsV1', status: 429, headers: { 'Retry-After': '7' } })
      expect((await factus.call('GET', '/v1/bills')).headers.get('retry-after')).toBe('7')
      faults.add({ operation: 'token', status: 503 })
      expect((await bench.fetch(tokenRequest(factus.endpoint))).status).toBe(503)
      expect(logged()).toEqual([
        'token 200',
        'createBillV2 reset',
        'listBillsV2 200',
        'createBillV2 truncate',
        'listBillsV1 429',
        'token 503',
      ])
      expect(bench.sandbox.factusDocuments()).toHaveLength(2)
    })
  })
}
