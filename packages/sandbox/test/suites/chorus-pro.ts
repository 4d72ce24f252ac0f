import { afterEach, describe, expect, it } from 'vitest'
import { type Bench, type Mode, openBench, tokenRequest } from '../calls.js'
import { CproCaller, cproAccount, fluxOf, pisteRequest, saisieOf } from '../chorus-pro-calls.js'
import { cproCii } from '../chorus-pro-invoices.js'

export function chorusProSuite(mode: Mode): void {
  describe(`Chorus Pro ${mode}`, () => {
    let bench: Bench
    afterEach(() => bench.close())

    const open = async (options = {}) => {
      bench = await openBench(mode, options)
      return CproCaller.open(bench)
    }
    const logged = () => bench.sandbox.requests.map(({ operation, status }) => `${operation} ${status}`)
    const flux = (cpro: CproCaller) => {
      const { supplier, publicBody } = cpro.endpoint.structures
      return fluxOf(cproCii({ supplier: supplier.siret, buyer: publicBody.siret }))
    }
    const PING = 'transverses/v1/health-check'

    describe('PISTE', () => {
      const ask = async (form: Record<string, string>) => {
        const response = await bench.fetch(pisteRequest(bench.sandbox.chorusPro(bench.origin), form))
        return { status: response.status, body: (await response.json()) as Record<string, unknown> }
      }

      it('gives tokens for an hour, and says for which scope', async () => {
        const cpro = await open()
        expect(await ask({})).toEqual({
          status: 200,
          body: { access_token: expect.any(String), token_type: 'Bearer', expires_in: 3600, scope: 'openid' },
        })
        expect((await ask({ scope: '' })).body.scope).toBe('openid')
        expect((await ask({ scope: 'openid profile' })).body.scope).toBe('openid profile')
        bench.sandbox.advance(3_599_000)
        expect((await cpro.call(PING)).status).toBe(200)
        bench.sandbox.advance(1000)
        expect((await cpro.call(PING)).status).toBe(401)
      })

      it('refuses without telling why', async () => {
        await open()
        const refused = { status: 400, body: { error: 'invalid_client' } }
        expect(await ask({ client_secret: 'wrong' })).toEqual(refused)
        expect(await ask({ client_id: 'wrong' })).toEqual(refused)
        expect(await ask({ client_secret: '' })).toEqual(refused)
        expect(await ask({ grant_type: 'password' })).toEqual({
          status: 400,
          body: { error: 'unsupported_grant_type' },
        })
      })

      it('has tokens of its own', async () => {
        const cpro = await open()
        const form = { grant_type: 'client_credentials', client_id: 'first', client_secret: 'first-secret' }
        const response = await bench.fetch(tokenRequest(bench.origin, form))
        const { access_token } = (await response.json()) as { access_token: string }
        expect((await cpro.send(PING, undefined, { Authorization: `Bearer ${access_token}` })).status).toBe(401)
        bench.sandbox.revokeTokens()
        expect((await cpro.send(PING)).status).toBe(401)
      })

      it('tells by the realm whether it knows a route', async () => {
        const cpro = await open()
        const probe = async (path: string) => {
          const response = await cpro.send(path, {}, { Authorization: '' })
          return [response.status, response.headers.get('www-authenticate')]
        }
        const known = 'Bearer realm="PISTE", error="invalid_request"'
        const unknown = 'Bearer realm="DefaultRealm", error="invalid_request"'
        expect(await probe('factures/v1/deposer/flux')).toEqual([400, known])
        expect(await probe('transverses/v1/deposer/flux')).toEqual([400, unknown])
        expect(await probe('elsewhere/v1/x')).toEqual([400, unknown])
      })

      it('answers for what it does not know', async () => {
        const cpro = await open()
        const unknown = await cpro.send('factures/v1/statuts', {})
        expect([unknown.status, await unknown.json()]).toEqual([403, {}])
        expect((await cpro.send('elsewhere/v1/x', {})).status).toBe(404)
        expect((await cpro.send('factures/v1/soumettre')).status).toBe(403)
      })
    })

    it('knows technical accounts by login and password, UTF-8', async () => {
      const cpro = await open()
      const status = async (value: string) => (await cpro.send(PING, undefined, { 'cpro-account': value })).status
      const { validator, login, password } = cpro.endpoint
      expect(await status(cproAccount(validator))).toBe(200)
      expect(await status(btoa(`${validator.login}:${validator.password}`))).toBe(401)
      expect(await status(cproAccount({ login, password: `${password} ` }))).toBe(401)
      expect(await status('')).toBe(401)
      expect(await status('%')).toBe(401)
    })

    it('takes a file, and follows it to its payment', async () => {
      const cpro = await open()
      const { numeroFluxDepot } = await cpro.done('factures/v1/deposer/flux', flux(cpro))
      bench.sandbox.advance(10_000)
      const report = await cpro.done('transverses/v1/consulterCRDetaille', { numeroFluxDepot })
      expect(report.etatCourantDepotFlux).toBe('IN_INTEGRE')
      const { listeFactures } = await cpro.done('factures/v1/rechercher/fournisseur', { numeroFluxDepot })
      expect(listeFactures).toMatchObject([{ statut: 'MISE_EN_PAIEMENT' }])
    })

    it('meets faults by the names of its operations', async () => {
      const cpro = await open()
      const { faults } = bench.sandbox
      faults.add({ operation: 'soumettreFacture', reset: true, when: 'after' })
      await expect(cpro.send('factures/v1/soumettre', saisieOf(cpro))).rejects.toThrow('fetch failed')
      expect((await cpro.done('factures/v1/rechercher/fournisseur', {})).listeFactures).toHaveLength(1)
      faults.add({ operation: 'rechercherFactureParFournisseur', status: 429, headers: { 'Retry-After': '7' } })
      const busy = await cpro.send('factures/v1/rechercher/fournisseur', {})
      expect([busy.status, busy.headers.get('retry-after'), await busy.text()]).toEqual([429, '7', ''])
      faults.add({ operation: 'token', status: 500 })
      expect((await bench.fetch(pisteRequest(cpro.endpoint))).status).toBe(500)
      expect(logged()).toEqual([
        'token 200',
        'soumettreFacture reset',
        'rechercherFactureParFournisseur 200',
        'rechercherFactureParFournisseur 429',
        'token 500',
      ])
    })
  })
}
