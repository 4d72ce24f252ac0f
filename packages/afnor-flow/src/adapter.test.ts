import { ConfigurationError, type PreparedDocument, type ProgressStep } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type SteppedClock, steppedClock } from '../../core/test/stepped-clock.js'
import { type AfnorCredentials, afnorFlowAdapter } from './adapter.js'

const document: PreparedDocument = {
  bytes: new TextEncoder().encode('<Invoice/>'),
  name: 'F-1.xml',
  sha256: 'a'.repeat(64),
  syntax: 'UBL',
  kind: 'invoice',
} as PreparedDocument
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const never = new Promise<never>(() => undefined)

/** An adapter whose app, token server and platform are as slow as they may be, or do not answer. */
const slowAdapter = (clock: SteppedClock, wait: (ms: number) => Promise<void>) =>
  afnorFlowAdapter({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    timeoutMs: 500,
    lookupMs: 600,
    clock,
    random: () => 0,
    async credentials() {
      await wait(490)
      return { clientId: 'client', clientSecret: 'secret' }
    },
    async fetch({ url }: Request) {
      if (!url.endsWith('/token')) return never
      await wait(490)
      return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
    },
  })
/** Time for what other threads do, hashes and signatures: the stepped clock does not wait for it. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('a submission of which everything hangs', () => {
  it('takes four times timeoutMs and lookupMs at most, its hooks included', async () => {
    // What is loaded when it is needed is there before time is counted.
    const controller = new AbortController()
    const { signal } = controller
    const onProgress = ({ step }: ProgressStep) => step === 'sending' && controller.abort()
    await failure(
      slowAdapter(steppedClock(), async () => undefined).submit(document, { type: 'afnor' }, { signal, onProgress }),
    )
    expect(signal.aborted).toBe(true)

    const clock = steppedClock()
    const steps: string[] = []
    const hanging = ({ step }: ProgressStep) => {
      steps.push(step)
      return never
    }
    const started = clock.now()
    let ended: unknown
    slowAdapter(clock, (ms) => clock.sleep(ms))
      .submit(document, { type: 'afnor' }, { onProgress: hanging })
      .then(
        ({ outcome }) => {
          ended = outcome
        },
        (error: unknown) => {
          ended = error
        },
      )
    // A busy machine takes its time until something waits for the clock.
    for (let idle = 0; ended === undefined && idle < 100; idle++) {
      await turns()
      const next = clock.next()
      if (next === undefined) continue
      clock.pass(next - clock.now())
      idle = 0
    }
    expect(ended).toBe('inDoubt')
    expect(steps).toEqual(['authorized', 'sending', 'sent'])
    const tookMs = clock.now() - started
    expect(tookMs).toBeLessThanOrEqual(4 * 500 + 600)
    expect(tookMs).toBeGreaterThan(3 * 500 + 600)
  })
})

describe('credentials read anew', () => {
  const at = (host: string, clientSecret: string) => ({
    flowServiceUrl: `https://${host}.example`,
    tokenUrl: `https://${host}.example/token`,
    clientId: 'client',
    clientSecret,
  })
  const submit = async (reads: AfnorCredentials[]) => {
    const sent: string[] = []
    let read = 0
    const adapter = afnorFlowAdapter({
      credentials: () => reads[Math.min(read++, reads.length - 1)] as AfnorCredentials,
      retry: { limit: 0 },
      lookupMs: 1,
      async fetch(request: Request) {
        sent.push(`${new URL(request.url).host} ${request.headers.get('authorization')} ${await request.text()}`)
        if (request.url.endsWith('/token')) {
          return Response.json({ access_token: `t-${read}`, token_type: 'Bearer', expires_in: 1800 })
        }
        return read < 2 ? new Response(null, { status: 401 }) : Response.json({ flowId: 'f-1' }, { status: 202 })
      },
    })
    const error = await failure(adapter.submit(document, { type: 'afnor' }))
    return { error, sent: sent.join('\n'), reads: () => read }
  }

  it.each([
    ['tokenUrl', { ...at('a', 'canary-b'), tokenUrl: 'https://b.example/token' }],
    ['flowServiceUrl', { ...at('a', 'canary-b'), flowServiceUrl: 'https://b.example' }],
    ['flowServiceUrl', at('b', 'canary-b')],
  ])('do not go to the address of those before: another %s', async (key, second) => {
    const { error, sent, reads } = await submit([at('a', 'secret-a'), second])
    expect(reads()).toBe(2)
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID', field: `credentials.${key}` })
    expect(sent).toContain(Buffer.from('client:secret-a').toString('base64'))
    expect(sent).not.toContain('b.example')
    expect(sent).not.toContain(Buffer.from('client:canary-b').toString('base64'))
    expect(sent).not.toContain('canary-b')
  })

  it('may name the directory of the account, which is passed over', async () => {
    const whole = { ...at('a', 'secret-a'), directoryServiceUrl: 'https://directory.example' }
    const { error, sent } = await submit([whole, { ...at('a', 'secret-b'), directoryServiceUrl: 'https://b.example' }])
    expect(error).toBeUndefined()
    expect(sent).not.toMatch(/directory\.example|b\.example/)
  })

  it('go to the same address with another secret', async () => {
    const { error, sent } = await submit([at('a', 'secret-a'), at('a', 'secret-b')])
    expect(error).toBeUndefined()
    expect(sent).toContain(Buffer.from('client:secret-b').toString('base64'))
  })

  it('belong to who reads them: a function that gives another account to each caller mixes up no feeds', async () => {
    const searches: string[] = []
    let tenant = 'a'
    const adapter = afnorFlowAdapter({
      credentials: () => ({ ...at('a', 'secret'), clientId: `client-${tenant}` }),
      retry: { limit: 0 },
      async fetch(request: Request) {
        const authorization = request.headers.get('authorization') ?? ''
        if (request.url.endsWith('/token')) {
          const [client] = Buffer.from(authorization.slice('Basic '.length), 'base64').toString().split(':')
          return Response.json({ access_token: `token-of-${client}`, token_type: 'Bearer', expires_in: 1800 })
        }
        if (!request.url.endsWith('/search')) {
          return Response.json({ flowId: 'f', submittedAt: '2026-11-21T10:00:00Z', acknowledgement: { status: 'Ok' } })
        }
        searches.push(authorization)
        // What one account reads must not be told to another, whose invoice has the same number.
        return Response.json({ results: [{ flowId: 'lc', updatedAt: '2026-11-21T11:00:00Z', trackingId: 'mine' }] })
      },
    })
    const reference = {
      contract: 1,
      type: 'afnor',
      id: 'f',
      trackingId: 'mine',
      outcome: 'accepted',
      submittedAt: '2026-11-21T10:00:00Z',
      document: { name: 'F.xml', sha256: 'a'.repeat(64), syntax: 'CII', kind: 'invoice', number: 'F-1' },
    } as const
    const second = async (who: string) => {
      tenant = who
      const events = adapter.resume?.(reference, { type: 'afnor' }).events()[Symbol.asyncIterator]()
      await events?.next()
      await events?.next()
      return events
    }
    const following = [await second('a'), await second('b'), await second('a')]
    expect(searches).toEqual(['Bearer token-of-client-a', 'Bearer token-of-client-b'])
    for (const events of following) await events?.return?.()
  })
})
