import { afterEach, describe, expect, it } from 'vitest'
import { type Bench, basic, FlowCaller, type Mode, openBench, START, tokenFor, tokenRequest } from '../calls.js'

const GRANT = { grant_type: 'client_credentials' }
const FIRST = { client_id: 'first', client_secret: 'first-secret' }
const BASIC = { Authorization: basic('first', 'first-secret') }

export function tokenSuite(mode: Mode): void {
  describe(`the token server ${mode}`, () => {
    let bench: Bench
    afterEach(() => bench.close())

    const ask = async (form: Record<string, string> | string, headers: Record<string, string> = {}) => {
      const response = await bench.fetch(tokenRequest(bench.origin, form, headers))
      return { response, body: (await response.json()) as Record<string, unknown> }
    }

    it('grants by client_secret_basic and client_secret_post', async () => {
      bench = await openBench(mode)
      for (const { response, body } of [await ask(GRANT, BASIC), await ask({ ...GRANT, ...FIRST })]) {
        expect(response.status).toBe(200)
        expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 1800 })
        expect(response.headers.get('cache-control')).toBe('no-store')
      }
    })

    it('form-decodes the parts of Basic credentials (RFC 6749, section 2.3.1)', async () => {
      const odd = { clientId: 'a:b c', clientSecret: 'é%+/:&= ' }
      bench = await openBench(mode, { clients: [odd] })
      const header = (encode: (text: string) => string) =>
        `Basic ${btoa(`${encode(odd.clientId)}:${encode(odd.clientSecret)}`)}`
      const formEncode = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
      expect((await ask(GRANT, { Authorization: header(formEncode) })).response.status).toBe(200)
      expect((await ask(GRANT, { Authorization: basic(odd.clientId, odd.clientSecret) })).response.status).toBe(200)
      const raw = btoa('a:b c:%zz')
      expect((await ask(GRANT, { Authorization: `Basic ${raw}` })).response.status).toBe(401)
    })

    it.each([
      ['a wrong secret in the header', GRANT, { Authorization: basic('first', 'nope') }, 401, 'invalid_client'],
      ['a wrong secret in the form', { ...GRANT, ...FIRST, client_secret: 'x' }, {}, 401, 'invalid_client'],
      ['an unknown client', { ...GRANT, ...FIRST, client_id: 'x' }, {}, 401, 'invalid_client'],
      ['no client', GRANT, {}, 401, 'invalid_client'],
      ['a bearer header', GRANT, { Authorization: 'Bearer x' }, 401, 'invalid_client'],
      ['two ways at once', { ...GRANT, ...FIRST }, BASIC, 400, 'invalid_request'],
      ['two identifiers', { ...GRANT, client_id: 'second' }, BASIC, 400, 'invalid_request'],
      ['no grant type', { a: 'b' }, BASIC, 400, 'invalid_request'],
      ['an empty grant type', { grant_type: '' }, BASIC, 400, 'invalid_request'],
      ['another grant type', { grant_type: 'password' }, BASIC, 400, 'unsupported_grant_type'],
      ['a parameter twice', 'grant_type=client_credentials&grant_type=password', BASIC, 400, 'invalid_request'],
      ['JSON', GRANT, { ...BASIC, 'Content-Type': 'application/json' }, 400, 'invalid_request'],
    ])('refuses %s', async (_name, form, headers, status, error) => {
      bench = await openBench(mode)
      const { response, body } = await ask(form, headers as Record<string, string>)
      expect([response.status, body.error]).toEqual([status, error])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="sandbox"' : null)
    })

    it('keeps to the scopes of a client', async () => {
      bench = await openBench(mode, {
        clients: [{ clientId: 'first', clientSecret: 'first-secret', scope: 'flow health.read' }],
      })
      expect((await ask(GRANT, BASIC)).body.scope).toBe('flow health.read')
      expect((await ask({ ...GRANT, scope: 'flow' }, BASIC)).body.scope).toBe('flow')
      expect((await ask({ ...GRANT, scope: 'flow admin' }, BASIC)).body.error).toBe('invalid_scope')
    })

    it('takes POST only', async () => {
      bench = await openBench(mode)
      const response = await bench.fetch(new Request(`${bench.origin}/oauth2/token`))
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    })

    it('lets tokens expire in sandbox time, and forgets them when told to', async () => {
      bench = await openBench(mode, { tokenLifetimeS: 60 })
      const health = async (token: string) => {
        const response = await new FlowCaller(bench, '1.3.0', token).send('/v1/healthcheck')
        return response.ok ? response.status : ((await response.json()) as { errorCode: string }).errorCode
      }
      const token = await tokenFor(bench)
      expect(await health(token)).toBe(200)
      bench.sandbox.advance(59_999)
      expect(await health(token)).toBe(200)
      bench.sandbox.advance(1)
      expect(await health(token)).toBe('EXPIRED_TOKEN')
      const second = await tokenFor(bench)
      bench.sandbox.revokeTokens()
      expect(await health(second)).toBe('INVALID_TOKEN')
      expect(await health('')).toBe('MISSING_TOKEN')
    })

    it('logs requests without their secrets', async () => {
      bench = await openBench(mode)
      const token = await tokenFor(bench)
      await new FlowCaller(bench, '1.2.0', token).send('/v1/healthcheck', {
        headers: { 'Request-Id': '0d7a3c1e-52b4-4f6e-8a90-b1c2d3e4f506' },
      })
      expect(bench.sandbox.requests).toEqual([
        { operation: 'token', status: 200, at: START },
        { operation: 'getHealth', status: 200, at: START, requestId: '0d7a3c1e-52b4-4f6e-8a90-b1c2d3e4f506' },
      ])
      expect(JSON.stringify(bench.sandbox.requests)).not.toContain(token)
    })
  })
}
