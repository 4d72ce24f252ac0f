import { inspect } from 'node:util'
import type { Clock } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createFactPulse, FactPulseError, FacturelleError, TransportError } from '../src/index.js'
import { CLIENT, credentials } from './support/bench.js'
import { CALLS } from './support/calls.js'

const place = { environment: 'production', credentials } as const
const pdf = new TextEncoder().encode('%PDF-1.7')
const OTHER = '0b0c8f5e-2a61-4a35-9a3e-6f1a2d3c4b5a'
const access = {
  flowServiceUrl: 'https://flow.plateforme.example/flow-service',
  tokenUrl: 'https://auth.plateforme.example/token',
  clientId: 'atelier',
  clientSecret: 'platform-secret',
}
const invoice = {
  invoiceData: { number: 'F-1', supplier: {}, recipient: {}, lines: [{ description: 'canary of a line' }] },
  sourcePdf: pdf,
  destination: { type: 'afnor', credentials: access },
} as const

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (failure: unknown) => failure,
  )
const shown = (failure: unknown) => inspect(failure, { depth: 9, showHidden: true }) + JSON.stringify(failure)

/** Time moves when somebody sleeps, or a timer is all that is left. */
function ticking(start = Date.parse('2026-09-01T08:00:00Z')) {
  let now = start
  const slept: number[] = []
  const timers = new Set<{ at: number; ring: () => void }>()
  const clock: Clock = {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
    },
    after(ms, ring) {
      const timer = { at: now + ms, ring }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }
  return {
    ...clock,
    slept,
    pass(ms: number) {
      now += ms
      for (const timer of [...timers].filter(({ at }) => at <= now)) timer.ring()
    },
    /** Rings the first timer, as nothing else happens. */
    ring() {
      const [first] = [...timers].sort((a, b) => a.at - b.at)
      if (!first) return
      timers.delete(first)
      now = Math.max(now, first.at)
      first.ring()
    },
  }
}

type Api = (request: Request, body: string) => Response | Promise<Response>

/** A platform whose tokens end, are refused, and are told apart. */
function platform(api: Api, tokens?: (asked: Record<string, string>, at: 'login' | 'refresh') => Response) {
  const asked: { readonly at: 'login' | 'refresh'; readonly body: Record<string, string> }[] = []
  const sent: { readonly url: string; readonly authorization: string | null; readonly key: string | null }[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const text = await request.text()
    if (pathname.startsWith('/api/token/')) {
      const at = pathname.endsWith('refresh/') ? 'refresh' : 'login'
      const body = JSON.parse(text) as Record<string, string>
      asked.push({ at, body })
      if (tokens) return tokens(body, at)
      const whose = body.client_uid ?? body.refresh?.replace(/-r\d+$/, '') ?? 'account'
      return Response.json({ access: `${whose}-a${asked.length}`, refresh: `${whose}-r${asked.length}` })
    }
    const { url, headers } = request
    sent.push({ url, authorization: headers.get('authorization'), key: headers.get('x-api-key') })
    return api(request, text)
  }
  return { fetch, asked, sent }
}

const fine: Api = () => Response.json({ any: 1 })

describe('tokens under pressure', () => {
  it('a refresh token that is changed is not shown twice, one that is not is kept', async () => {
    const clock = ticking()
    let made = 0
    const { fetch, asked } = platform(fine, (_body, at) => {
      made++
      return Response.json({ access: `a${made}`, access_lifetime: 60, ...(made !== 3 && { refresh: `${at}-${made}` }) })
    })
    const client = createFactPulse({ ...place, fetch, clock })
    for (let call = 0; call < 4; call++) {
      await client.me()
      clock.pass(120_000)
    }
    expect(asked.map(({ body }) => body.refresh)).toEqual([undefined, 'login-1', 'refresh-2', 'refresh-2'])
  })

  it('a refused refresh token falls back to the password, once', async () => {
    const clock = ticking()
    const { fetch, asked } = platform(fine, (_body, at) =>
      at === 'refresh'
        ? Response.json({ detail: 'Token is blacklisted', code: 'token_not_valid' }, { status: 401 })
        : Response.json({ access: 'a', refresh: 'r', access_lifetime: 60 }),
    )
    const client = createFactPulse({ ...place, clientUid: CLIENT, fetch, clock })
    await client.me()
    clock.pass(120_000)
    await client.me()
    expect(asked.map(({ at }) => at)).toEqual(['login', 'refresh', 'login'])
    // Otherwise the token would be one of the account.
    expect(asked[2]?.body.client_uid).toBe(CLIENT)
  })

  it('sixty calls at once as three callers buy three tokens; when these are refused, three more', async () => {
    let valid = 1
    const { fetch, asked, sent } = platform(
      (request) =>
        request.headers.get('authorization')?.endsWith(`-g${valid}`)
          ? Response.json({ any: 1 })
          : Response.json({ detail: 'expired' }, { status: 401 }),
      (body) => {
        const whose = body.client_uid ?? body.refresh ?? 'account'
        return Response.json({ access: `${whose}-g${valid}`, refresh: whose })
      },
    )
    const account = createFactPulse({ ...place, fetch })
    const callers = [account, account.forClient(CLIENT), account.forClient(OTHER)]
    const round = () => Promise.all(callers.flatMap((caller) => Array.from({ length: 20 }, () => caller.me())))
    await round()
    expect(asked).toHaveLength(3)
    valid = 2
    sent.length = 0
    await round()
    expect(asked.map(({ at }) => at)).toEqual(['login', 'login', 'login', 'refresh', 'refresh', 'refresh'])
    const good = sent.map(({ authorization }) => authorization).filter((bearer) => bearer?.endsWith('-g2'))
    expect(good).toHaveLength(60)
    expect(new Set(good)).toEqual(new Set(['account', CLIENT, OTHER].map((whose) => `Bearer ${whose}-g2`)))
  })

  it('a second 401 is the answer, also to a key, which nobody renews', async () => {
    const { fetch, sent, asked } = platform(() => Response.json({ detail: 'no' }, { status: 401 }))
    expect(await caught(createFactPulse({ ...place, fetch }).me())).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(sent).toHaveLength(2)
    const own = { apiUrl: 'https://factpulse.intern.example', fetch } as const
    const key = createFactPulse({ ...own, credentials: { apiKey: 'standalone-key-1' } })
    const failure = await caught(key.me())
    expect(failure).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(sent.slice(2)).toMatchObject([{ key: 'standalone-key-1', authorization: null }])
    expect(asked.map(({ at }) => at)).toEqual(['login', 'refresh'])
  })

  it('what the answer says of a life goes before what the token says', async () => {
    const clock = ticking()
    const payload = btoa(JSON.stringify({ exp: clock.now() / 1000 + 1800 })).replace(/=+$/, '')
    const { fetch } = platform(fine, () => Response.json({ access: `e30.${payload}.x`, access_lifetime: '600' }))
    expect(await createFactPulse({ ...place, fetch, clock }).authorize()).toEqual({
      expiresAt: '2026-09-01T08:10:00.000Z',
    })
  })
})

describe('no secret and no piece of an invoice gets out', () => {
  const SECRETS = /platform-secret|piste-secret|chorus-secret|account-password|token-of-|AAAAAAAAAAAAAAAAAAAAAAAAAAAA/
  const PIECES = /500\.10|1000\.10|Étude|\\u00c9tude|%PDF|JVBERi|<a\/>|FR76/
  const echoes: Record<string, (body: string, authorization: string) => Response> = {
    'the platform’s style': (body, token) =>
      Response.json(
        {
          errorCode: token,
          errorMessage: `got ${body}`,
          details: [{ level: body, item: body, reason: body, source: body, code: body }],
        },
        { status: 400 },
      ),
    'the style of the front end': (body, token) =>
      Response.json(
        { detail: [{ loc: ['body', body], msg: `${token} ${body}`, type: body, input: JSON.stringify(body) }] },
        { status: 422 },
      ),
    'texts, one in Python’s writing': (body) =>
      Response.json({ detail: [body, body.replaceAll('"', "'")] }, { status: 400 }),
    'the short style': (body, token) =>
      Response.json({ detail: { error: body, message: token, help: body } }, { status: 403 }),
    'the approved platform’s': (body) =>
      Response.json({ errorCode: 'X', details: body, instance: body }, { status: 500 }),
    'a plain text': (body, token) => new Response(`said ${token} ${body}`, { status: 502 }),
    'a success that is none': (body, token) =>
      Response.json({
        success: false,
        returnCode: 7,
        codeRetour: 7,
        structureId: 0,
        message: `${token} ${body}`,
        libelle: body,
        error: body,
        errorCode: token,
        details: [{ reason: body }],
        status: 'FAILURE',
        result: { errorMessage: `${token} ${body}`, details: [{ reason: body }] },
      }),
  }

  /** Carries a secret or an invoice, and meets half of the styles; every other operation meets one. */
  const LOADED =
    /^(submit|generate|create|updateWebhook|updatePdp|rotate|request|rechercherStructures|soumettre|convert)/
  const styles = Object.entries(echoes)

  it.each(styles)('echoed in %s, by any operation', async (style, echo) => {
    let refused = 0
    const turn = styles.findIndex(([name]) => name === style)
    for (const [at, [name, call]] of Object.entries(CALLS).entries()) {
      if ((at + turn) % (LOADED.test(name) ? 2 : 7) !== 0) continue
      const { fetch, sent } = platform(
        (request, body) => echo(body, request.headers.get('authorization') ?? ''),
        (body) => Response.json({ access: `token-of-${body.client_uid ?? 'account'}` }),
      )
      const told: unknown[] = []
      const observe = (event: unknown) => told.push(event)
      const failure = await caught(call(createFactPulse({ ...place, fetch, observe, retry: { limit: 0 } })))
      expect(told.length, name).toBeGreaterThan(0)
      expect(shown(told), name).not.toMatch(SECRETS)
      expect(shown(told), name).not.toMatch(PIECES)
      if (failure === undefined) continue
      refused++
      expect(FacturelleError.isInstance(failure), name).toBe(true)
      expect(shown(failure), name).not.toMatch(SECRETS)
      expect(shown(failure), name).not.toMatch(PIECES)
      expect(sent.map(({ url }) => url).join(' '), name).not.toMatch(SECRETS)
    }
    expect(refused).toBeGreaterThan(15)
  })

  it('by a task, of what it was started with', async () => {
    const { fetch } = platform((request) =>
      request.method === 'POST'
        ? Response.json({ taskId: 't' })
        : Response.json({
            status: 'SUCCESS',
            result: {
              status: 'ERROR',
              errorMessage: 'refused: platform-secret',
              details: [{ reason: 'platform-secret' }],
            },
          }),
    )
    const task = await createFactPulse({ ...place, fetch }).invoices.submitCompleteAsync(invoice)
    const state = await task.status()
    expect(state).toMatchObject({ state: 'failed', error: { code: 'TASK_FAILED', issues: [{}] } })
    expect(shown(state)).not.toContain('platform-secret')
    expect(shown(await caught(task.wait()))).not.toContain('platform-secret')
  })

  it('by what is handed out: clients, tasks, errors of arguments', async () => {
    const { fetch, sent } = platform(() => Response.json({ taskId: 't' }))
    const client = createFactPulse({ ...place, fetch })
    const task = await client.invoices.submitCompleteAsync(invoice)
    expect(shown(client) + shown(task)).not.toMatch(/account-password|platform-secret/)
    const wrong: [() => Promise<unknown>, string][] = [
      // As the READMEs of the vendor write it: the platform would pass over it, and use what is stored.
      [
        () => client.invoices.submitComplete({ ...invoice, destination: { type: 'afnor', ...access } } as never),
        'flowServiceUrl',
      ],
      [() => client.invoices.submitComplete({ ...invoice, credentials: access } as never), 'credentials'],
      [() => client.cdar.submitXml({ xml: '<a/>', ...access } as never), 'flowServiceUrl'],
      [() => client.ereporting.submitXml({ xml_file: pdf, clientSecret: 'platform-secret' } as never), 'clientSecret'],
      [
        () => client.invoices.submitCompleteAsync(invoice, { callback_url: 'https://u:platform-secret@a.example' }),
        'callback_url',
      ],
      [() => client.get('clients', { query: { api_key: 'platform-secret' } }), 'options.query.api_key'],
      [
        () => client.get('clients', { query: { 'X-Encryption-Key': 'platform-secret' } }),
        'options.query.X-Encryption-Key',
      ],
    ]
    for (const [work, field] of wrong) {
      const failure = await caught(Promise.resolve().then(work))
      expect(failure).toMatchObject({ code: 'ARGUMENT_INVALID', field })
      expect(shown(failure)).not.toContain('platform-secret')
    }
    expect(sent).toHaveLength(1)
  })

  it('while what is no piece of a request is told, and the rule always', async () => {
    const texts = [
      '[BR-CO-15]-Total must be a + b < c',
      'BR-16: an invoice has a line',
      "Element '{urn:cen}ID': '10,5' is no number",
      'FX-SCH-A-000372 <ram:Name> is missing',
      'body -> lines -> 0: quantity > 0',
    ]
    const { fetch } = platform(() => Response.json({ detail: texts }, { status: 400 }))
    const verdict = await createFactPulse({ ...place, fetch }).validation.xml({ xml_file: pdf })
    expect(verdict).toEqual({
      valid: false,
      issues: [
        { message: texts[0], rule: 'BR-CO-15', code: 'BR-CO-15' },
        { message: texts[1], rule: 'BR-16', code: 'BR-16' },
        { message: texts[2] },
        { message: expect.stringContaining('is left out'), rule: 'FX-SCH-A-000372', code: 'FX-SCH-A-000372' },
        { message: texts[4] },
      ],
    })
  })
})

describe('refusals with status 200', () => {
  it('of what is kept for clients', async () => {
    const { fetch } = platform(() => Response.json({ success: false, message: 'Key is wrong', rotatedCount: 0 }))
    const { clients } = createFactPulse({ ...place, fetch })
    const key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='
    for (const work of [
      () => clients.rotateEncryptionKey(CLIENT, { oldKey: key, newKey: key }),
      () => clients.deleteWebhookSecret(CLIENT),
      () => clients.generateWebhookSecret(CLIENT),
    ]) {
      const failure = await caught(work())
      expect(FactPulseError.isInstance(failure)).toBe(true)
      expect(failure).toMatchObject({ code: 'REJECTED', status: 200, message: expect.stringContaining('Key is wrong') })
    }
  })

  it('of a submission, with what the platform says of it', async () => {
    const answer = {
      success: false,
      errorCode: 'AFNOR_ERROR',
      message: 'Not sent',
      details: [{ level: 'Error', item: 'flow', reason: 'Too large', source: 'afnor' }],
      facturxPdf: { size: 7, signed: true },
    }
    const { fetch } = platform(() => Response.json(answer))
    expect(await caught(createFactPulse({ ...place, fetch }).invoices.submitComplete(invoice))).toMatchObject({
      code: 'REJECTED',
      platformCode: 'AFNOR_ERROR',
      reached: 'signed',
      issues: [{ level: 'Error', item: 'flow', message: 'Too large', source: 'afnor' }],
    })
  })

  it('but not the code of success as a text', async () => {
    const { fetch } = platform(() => Response.json({ returnCode: '0', services: [] }))
    expect(await createFactPulse({ ...place, fetch }).chorusPro.structures.listerServices(1)).toMatchObject({
      services: [],
    })
  })
})

describe('waiting for a task', () => {
  const of = (api: Api, clock = ticking()) => {
    const { fetch, sent, asked } = platform(api)
    const client = createFactPulse({ ...place, fetch, clock, random: () => 0.5 })
    return { clock, sent, asked, client, task: client.tasks.of('generation', 't') }
  }
  const pending = { taskId: 't', status: 'PENDING' }

  it('ends at the deadline also while a read hangs, and by the signal', async () => {
    const hang: Api = (request) =>
      new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
    const { clock, task } = of(hang)
    const begun = clock.now()
    const waiting = caught(task.wait({ deadline: new Date(begun + 4_000) }))
    for (let turn = 0; turn < 40; turn++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (turn % 5 === 4) clock.ring()
    }
    expect(await waiting).toMatchObject({ code: 'TIMEOUT' })
    expect(clock.now() - begun).toBeLessThanOrEqual(6_000)
    const reason = new Error('enough')
    const stop = new AbortController()
    const second = caught(of(hang).task.wait({ signal: stop.signal }))
    setImmediate(() => stop.abort(reason))
    expect(await second).toBe(reason)
  })

  it('obeys Retry-After of a state that was read, too', async () => {
    let reads = 0
    const { clock, task } = of(() =>
      ++reads === 1
        ? Response.json(pending, { headers: { 'retry-after': '9' } })
        : Response.json({ status: 'SUCCESS', result: { status: 'SUCCESS', xml_content: '<a/>' } }),
    )
    expect(await task.wait()).toEqual({ status: 'SUCCESS', xml_content: '<a/>' })
    expect(clock.slept).toEqual([9_000])
  })

  it('does not take a failure of the app for an outage', async () => {
    const { task, sent } = of(() => Response.json(pending))
    const own = new TransportError('TIMEOUT', 'of the app', { requestSent: 'no' })
    const onProgress = () => {
      throw own
    }
    expect(await caught(task.wait({ onProgress }))).toBe(own)
    expect(sent).toHaveLength(1)
  })

  it('renews once where the token ends on the way, and goes on', async () => {
    let reads = 0
    const { task, asked } = of((request) => {
      reads++
      if (request.headers.get('authorization') === 'Bearer account-a1' && reads > 2) {
        return Response.json({ detail: 'expired' }, { status: 401 })
      }
      return Response.json(reads < 5 ? pending : { status: 'SUCCESS', result: { xml_content: '<a/>' } })
    })
    expect(await task.wait()).toEqual({ xml_content: '<a/>' })
    expect(asked.map(({ at }) => at)).toEqual(['login', 'refresh'])
  })

  it('spreads: no two of many wait as long', async () => {
    const clock = ticking()
    const { fetch } = platform(() => Response.json(pending))
    let seed = 0
    const client = createFactPulse({ ...place, fetch, clock, random: () => (seed++ % 10) / 10 })
    const deadline = new Date(clock.now() + 1_000)
    await Promise.all(
      Array.from({ length: 5 }, () =>
        caught(client.tasks.of('parsing', 't').wait({ deadline: new Date(+deadline + 60_000) })),
      ),
    )
    expect(new Set(clock.slept.slice(0, 5)).size).toBe(5)
    expect(Math.min(...clock.slept)).toBeGreaterThanOrEqual(750)
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(12_500)
  })

  it.each(['generation', 'submission', 'validation', 'signature', 'parsing', 'verification', 'conversion'] as const)(
    'SUCCESS of a worker is no success of a %s that says otherwise',
    async (kind) => {
      for (const result of [
        { status: 'ERROR', errorCode: 'X', details: [{ reason: 'No' }] },
        { status: 'error', error_code: 'X', details: ['No'] },
        { success: false, errorCode: 'X', details: [{ reason: 'No' }] },
      ]) {
        const { client } = of(() => Response.json({ taskId: 't', status: 'SUCCESS', result }))
        expect(await caught(client.tasks.of(kind, 't').wait())).toMatchObject({
          code: 'TASK_FAILED',
          platformCode: 'X',
          issues: [{ message: 'No' }],
        })
      }
    },
  )

  it.each(['contentB64', 'content_b64', 'pdfBase64', 'pdf_base64', 'CONTENT_B64'])(
    'has the file of %s',
    async (key) => {
      const { task } = of(() => Response.json({ status: 'SUCCESS', result: { status: 'SUCCESS', [key]: 'JVBERg==' } }))
      expect(await task.wait()).toEqual({ status: 'SUCCESS', content: new TextEncoder().encode('%PDF') })
    },
  )

  it('keeps what is no base64 as it came', async () => {
    const { task } = of(() => Response.json({ status: 'SUCCESS', result: { content_b64: '%%%' } }))
    expect(await task.wait()).toEqual({ content_b64: '%%%' })
  })

  it('decodes the files of a conversion that went on', async () => {
    const { client } = of(() =>
      Response.json({
        conversion_id: 'c',
        files: { facturx_pdf: { content_b64: 'JVBERg==', size_bytes: 4 }, xml: null },
      }),
    )
    const { files } = await client.conversion.resume('c', {})
    expect(files).toEqual({ facturx_pdf: { size_bytes: 4, content: new TextEncoder().encode('%PDF') } })
  })
})

describe('lists', () => {
  it('of clients go on while a page is full, whatever the total says', async () => {
    const { fetch } = platform((request) => {
      const page = Number(new URL(request.url).searchParams.get('page'))
      const results = Array.from({ length: page < 3 ? 100 : 3 }, (_, at) => ({ uid: `${page}-${at}` }))
      return Response.json({ results, total: page < 3 ? 3 : 203, page, pageSize: 100 })
    })
    let seen = 0
    for await (const _ of createFactPulse({ ...place, fetch }).clients.listAll()) seen++
    expect(seen).toBe(203)
  })
})
