import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outsideUrl } from '../packages/core/src/http/outside-url.js'
import { forbiddenAddress } from '../packages/core/src/node/addresses.js'
import { checkLiteral, guardedLookup } from '../packages/core/src/node/lookup.js'
import { ALLOWED_HOSTS, ANSWERS, HOSTILE_URLS, type HostileUrl, REBINDING } from './support/hostile-urls.js'
import { type Listeners, openListeners } from './support/listeners.js'
import { nameServer } from './support/name-server.js'

let listeners: Listeners
beforeAll(async () => {
  listeners = await openListeners()
})
afterAll(() => listeners.close())

const thrown = (work: () => unknown): unknown => {
  try {
    work()
  } catch (failure) {
    return failure
  }
  return undefined
}
const urlOf = ({ url }: HostileUrl) => url.replaceAll('{port}', String(listeners.ports[0]))
const behind = (barrier: HostileUrl['barrier']) => HOSTILE_URLS.filter((row) => row.barrier === barrier)
const resolve = (lookup: LookupFunction, hostname: string) =>
  new Promise<readonly string[]>((resolve, reject) => {
    lookup(hostname, { all: true }, (failure, answer) => {
      if (failure) reject(failure)
      else resolve((answer as LookupAddress[]).map(({ address }) => address))
    })
  })

/** A TLS connection to whatever address the lookup gives for the name. */
const connect = (hostname: string, lookup: LookupFunction) =>
  new Promise<unknown>((resolve) => {
    const socket = tls.connect({
      host: hostname,
      port: listeners.ports[0]!,
      lookup,
      servername: hostname,
      // Whoever asks for both families tries them at once.
      autoSelectFamily: true,
    } as tls.ConnectionOptions)
    socket.on('error', resolve)
    socket.setTimeout(200, () => {
      socket.destroy()
      resolve(undefined)
    })
  })

it('the table has at least 200 URLs, each once', () => {
  expect(new Set(HOSTILE_URLS.map(({ url }) => url)).size).toBe(HOSTILE_URLS.length)
  expect(HOSTILE_URLS.length).toBeGreaterThanOrEqual(200)
  expect(behind('address').length).toBeGreaterThanOrEqual(60)
})

it.each(behind('form'))('$trick: $url is refused by its form', (row) => {
  const url = urlOf(row)
  const error = thrown(() => outsideUrl(url, 'destination.credentials.tokenUrl', { allowedHosts: ALLOWED_HOSTS }))
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    code: 'URL_INVALID',
    field: 'destination.credentials.tokenUrl',
  })
  // Neither the URL nor what it is about.
  if (url.length > 8) expect(String(error)).not.toContain(url.trim())
  expect(String(error)).not.toMatch(/127|evil|169\.254|platform|good\.example/)
})

it('a literal address that got past the form would be refused before it is connected to', () => {
  let literals = 0
  for (const row of HOSTILE_URLS) {
    const url = URL.canParse(urlOf(row)) ? new URL(urlOf(row)) : undefined
    if (!url || !/^(\d+(\.\d+){3}|\[.*\])$/.test(url.hostname) || row.trick === 'public, but no name') continue
    literals++
    expect(forbiddenAddress(url.hostname), row.url).toBeDefined()
    expect(
      thrown(() => checkLiteral(url.hostname)),
      row.url,
    ).toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
  }
  expect(literals).toBeGreaterThan(100)
})

describe('the address behind a name', () => {
  it.each(behind('address'))('$trick: $url is refused when it is connected to', async (row) => {
    const { url, trusted } = outsideUrl(urlOf(row), 'tokenUrl', { allowedHosts: ALLOWED_HOSTS })
    expect(trusted).toBe(false)
    const { hostname } = new URL(url)
    const { lookup, asked } = nameServer(ANSWERS)
    const error = await connect(hostname, guardedLookup(lookup))
    expect(error).toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
    expect(String(error)).not.toMatch(/127|example|169\.254/)
    expect(asked).toEqual([hostname])
    expect([listeners.connections(), listeners.bytes()]).toEqual([0, 0])
  })

  it.each(Object.entries(REBINDING))('%s: what changes between two questions is seen at each', async (name, turns) => {
    const { lookup, asked } = nameServer(REBINDING)
    const guarded = guardedLookup(lookup)
    for (const turn of turns.slice(0, -1)) expect(await resolve(guarded, name)).toEqual(turn)
    await expect(resolve(guarded, name)).rejects.toMatchObject({ code: 'ERR_FACTURELLE_ADDRESS' })
    // One question, one answer: nothing is checked by one and connected to by another.
    expect(asked).toHaveLength(turns.length)
  })

  it('without the guard the listeners would have been reached', async () => {
    const { lookup } = nameServer(ANSWERS)
    for (const name of ['platform.example', 'mapped.example']) await connect(name, lookup)
    expect(listeners.connections()).toBe(2)
    expect(listeners.bytes()).toBeGreaterThan(0)
  })
})

it.each<[string, unknown]>([
  ['an array', ['https://good.example/']],
  ['a URL', new URL('https://good.example/')],
  ['a String', Object('https://good.example/')],
  ['what becomes a text', { toString: () => 'https://good.example/' }],
  ['a number', 2130706433],
  ['null', null],
  ['a function', () => 'https://good.example/'],
])('%s is no URL', (_name, value) => {
  const error = thrown(() => outsideUrl(value, 'tokenUrl', { allowedHosts: ALLOWED_HOSTS }))
  expect(error).toMatchObject({ code: 'URL_INVALID' })
})
