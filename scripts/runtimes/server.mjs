// The platform beside the runtimes: the sandbox, and what a network may do to its answers. The first segment of a path
// says what.
import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createSandbox } from '@facturelle/sandbox'

const LIFECYCLE = [
  { afterMs: 40, status: '202' },
  { afterMs: 60, status: '205' },
  { afterMs: 80, status: '212' },
]

const FACTPULSE = { tasks: { states: [{ afterMs: 0, status: 'PENDING' }], endsAfterMs: 40 } }

const CHORUS_PRO = {
  flow: [{ afterMs: 0, etat: 'outcome' }],
  lifecycle: [{ afterMs: 20, statut: 'MISE_EN_PAIEMENT' }],
}

/**
 * @param {{ publicJwk: object }} options the key of the client's assertions
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function startServer({ publicJwk }) {
  const clients = [{ clientId: 'client', clientSecret: 'canary-secret' }]
  const emulated = { lifecycle: LIFECYCLE, chorusPro: CHORUS_PRO, factpulse: FACTPULSE }
  const sandbox = createSandbox({ clients, acknowledgeAfterMs: 20, ...emulated })
  const key = createPublicKey({ key: publicJwk, format: 'jwk' })
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  const counts = { counted: 0, redirected: 0 }
  /** Those that were told `once` already, by their token. */
  const told = new Set()

  const serve = async (message, response) => {
    const chunks = []
    for await (const chunk of message) chunks.push(chunk)
    const { method, headers } = message
    const [, fault = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(message.url) ?? []
    const ask = (path, body = Buffer.concat(chunks), given = headers) => {
      const init = { method, headers: given, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) }
      return sandbox.fetch(new Request(`http://sandbox.invalid${path}`, init))
    }
    const give = async (answer) => {
      response.writeHead(answer.status, [...answer.headers].flat())
      response.end(Buffer.from(await answer.arrayBuffer()))
    }
    const reset = () => message.socket.resetAndDestroy()
    const json = (status, value) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    const once = (status) => {
      const who = `${fault} ${headers.authorization}`
      if ([...told].some((one) => one.startsWith(`${fault} `))) return ask(rest).then(give)
      told.add(who)
      return json(status, { errorCode: 'A', errorMessage: 'b' })
    }
    switch (fault) {
      case 'factus-account': {
        const { clientId, clientSecret, username, password } = sandbox.factus('http://sandbox.invalid')
        return json(200, { clientId, clientSecret, username, password })
      }
      case 'chorus-pro-account': {
        const { clientId, clientSecret, login, password, structures } = sandbox.chorusPro('http://sandbox.invalid')
        const [siret, buyer] = [structures.supplier.siret, structures.publicBody.siret]
        return json(200, { clientId, clientSecret, login, password, siret, buyer })
      }
      case 'factpulse-account': {
        const { username, password, clientUid, bareClientUid, platform } = sandbox.factpulse('https://sandbox.invalid')
        return json(200, { username, password, clientUid, bareClientUid, platform })
      }
      case 'count':
        return json(200, { count: counts[rest.slice(1)] })
      case 'oauth2':
        return give(await ask('/oauth2/token'))
      case 'counted':
        counts.counted++
        return give(await ask('/oauth2/token'))
      case 'jwt': {
        if (!signed(new URLSearchParams(String(Buffer.concat(chunks))), key))
          return json(401, { error: 'invalid_client' })
        const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'client' })
        form.set('client_secret', 'canary-secret')
        const { 'content-length': _, ...others } = headers
        return give(await ask('/oauth2/token', String(form), others))
      }
      case 'sound':
        return give(await ask(rest))
      case 'redirected':
        counts.redirected++
        return json(200, { results: [] })
      case 'redirect':
        return response.writeHead(307, { location: `/redirected${rest}` }).end()
      case 'unauthorized-once':
        return once(401)
      case 'unavailable-once':
        return once(503)
      case 'html':
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
      case 'stall':
        return
      case 'half': {
        const answer = await ask(rest)
        response.writeHead(answer.status, [...answer.headers].filter(([name]) => name !== 'content-length').flat())
        return response.write(Buffer.from(await answer.arrayBuffer()).subarray(0, 20))
      }
      case 'cut': {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        return response.write('{"results":[', () => message.socket.end())
      }
      case 'reset':
        return reset()
      case 'reset-after-create': {
        const answer = await ask(rest)
        const creates = method === 'POST' && rest.endsWith('/v1/flows')
        return creates ? reset() : give(answer)
      }
      case 'bomb':
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        return response.end(bomb)
      default:
        return json(404, {})
    }
  }
  const server = createServer((message, response) => void serve(message, response))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Whether the form holds an assertion of the client's (RFC 7523, section 3). */
function signed(form, key) {
  const [head, claims, signature] = (form.get('client_assertion') ?? '').split('.')
  if (!signature) return false
  const { iss, sub, exp } = JSON.parse(Buffer.from(claims, 'base64url'))
  const bytes = Buffer.from(`${head}.${claims}`)
  const valid = verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  return valid && iss === 'client' && sub === 'client' && exp > Date.now() / 1000
}
