// Ways to post a small JSON with a bearer header and read a JSON of 1 KB: all send the same request.
import { ConfigurationError } from '@facturelle/core'

const SEARCH = '/v1/flows/search'
const where = { trackingId: 'F2026-0001' }

/** By name: given the server, makes the function that is one call, or nothing where the contender is not built. */
export const CONTENDERS = {
  'bare fetch': async ({ url, token }) => {
    return async () => {
      const response = await fetch(`${url}${SEARCH}`, {
        method: 'POST',
        headers: { ...headers(token), 'content-type': 'application/json' },
        body: JSON.stringify({ where }),
      })
      return response.json()
    }
  },
  'openapi-fetch': async ({ url, token }) => {
    const { default: createClient } = await import('openapi-fetch')
    const api = createClient({ baseUrl: url, fetch: (request) => globalThis.fetch(request) })
    return async () => (await api.POST(SEARCH, { headers: headers(token), body: { where } })).data
  },
  ky: async ({ url, token }) => {
    const { default: ky } = await import('ky')
    return () => ky.post(`${url}${SEARCH}`, { headers: headers(token), json: { where } }).json()
  },
  axios: async ({ url, token }) => {
    const { default: axios } = await import('axios')
    return async () => (await axios.post(`${url}${SEARCH}`, { where }, { headers: headers(token) })).data
  },
  'undici.request': async ({ url, token }) => {
    const { request } = await import('undici')
    return async () => {
      const { body } = await request(`${url}${SEARCH}`, {
        method: 'POST',
        headers: { ...headers(token), 'content-type': 'application/json' },
        body: JSON.stringify({ where }),
      })
      return body.json()
    }
  },
  'facturelle, fetch transport': async (server) => {
    const client = await createClient(server)
    return () => client.flows.search({ where })
  },
  'facturelle, Node transport': async (server) => {
    const transport = await nodeTransport()
    const client = transport && (await createClient(server, { transport }))
    return client && (() => client.flows.search({ where }))
  },
}

/** A client of ours; nothing where it does not know the option `transport`. */
export async function createClient({ url }, options = {}) {
  const { createAfnorFlow } = await import('@facturelle/afnor-flow')
  try {
    return createAfnorFlow({
      flowServiceUrl: url,
      tokenUrl: `${url}/token`,
      credentials: { clientId: 'bench', clientSecret: 'bench' },
      allowInsecureLoopback: true,
      ...options,
    })
  } catch (failure) {
    if (ConfigurationError.isInstance(failure) && failure.field === 'transport') return undefined
    throw failure
  }
}

/** The transport on undici; nothing where it is not built. */
export async function nodeTransport() {
  const subpath = '@facturelle/core/node'
  try {
    return (await import(subpath)).nodeTransport?.()
  } catch (failure) {
    if (['ERR_PACKAGE_PATH_NOT_EXPORTED', 'ERR_MODULE_NOT_FOUND'].includes(failure.code)) return undefined
    throw failure
  }
}

function headers(token) {
  return { accept: 'application/json', authorization: `Bearer ${token}`, 'Request-Id': crypto.randomUUID() }
}
