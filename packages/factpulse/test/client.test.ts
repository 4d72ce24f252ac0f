import { inspect } from 'node:util'
import type { Clock } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { AuthError, ConfigurationError, createFactPulse, FactPulseError, TransportError } from '../src/index.js'
import { bench, CLIENT, credentials, tokenAnswer } from './support/bench.js'

const place = { environment: 'production' } as const
const pdf = new TextEncoder().encode('%PDF-1.7')
const access = {
  flowServiceUrl: 'https://flow.plateforme.example/flow-service',
  tokenUrl: 'https://auth.plateforme.example/token',
  clientId: 'atelier',
  clientSecret: 'platform-secret',
}
const OTHER = '0b0c8f5e-2a61-4a35-9a3e-6f1a2d3c4b5a'

type Answer = (request: Request, body: string) => Response | Promise<Response>

/** A platform that gives tokens, and answers the rest by one function. */
function platform(answer: Answer, tokens: Answer = (_request, body) => tokenAnswer(body)) {
  const seen: { readonly url: string; readonly body: string; readonly authorization: string | null }[] = []
  const logins: { readonly url: string; readonly body: string }[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { url } = request
    const body = await request.text()
    if (url.includes('/api/token/')) {
      logins.push({ url, body })
      return tokens(request, body)
    }
    seen.push({ url, body, authorization: request.headers.get('authorization') })
    return answer(request, body)
  }
  return { fetch, seen, logins }
}

/** A clock that stands, but for what sleeps. */
function standing(
  start = Date.parse('2026-09-01T08:00:00Z'),
): Clock & { readonly slept: number[]; pass(ms: number): void } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
    },
    after: () => () => undefined,
  }
}

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (failure: unknown) => failure,
  )

describe('tokens', () => {
  it('are bought with the mail address and the password, once for ten calls, and used again', async () => {
    const { fetch, seen, logins } = platform(() => Response.json({ any: 1 }))
    const client = createFactPulse({ ...place, credentials, fetch })
    await Promise.all(Array.from({ length: 10 }, () => client.me()))
    await client.me()
    expect(logins).toHaveLength(1)
    expect(logins[0]).toEqual({ url: 'https://factpulse.fr/api/token/', body: JSON.stringify(credentials) })
    expect(new Set(seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token-of-account']))
  })

  it('are one for each client, and one for the account, which lists and creates clients', async () => {
    const { fetch, asked, logins } = bench()
    const client = createFactPulse({ ...place, credentials, clientUid: CLIENT.toUpperCase(), fetch })
    await client.cdar.statusCodes()
    await client.clients.list()
    await client.clients.create({ name: 'Atelier' })
    await client.clients.getPdpConfig(OTHER)
    await client.forClient(OTHER).me()
    await client.forClient(CLIENT).me()
    expect(asked.map(({ authorization }) => authorization)).toEqual([
      `Bearer token-of-${CLIENT}`,
      'Bearer token-of-account',
      'Bearer token-of-account',
      `Bearer token-of-${OTHER}`,
      `Bearer token-of-${OTHER}`,
      `Bearer token-of-${CLIENT}`,
    ])
    expect(logins.map((body) => (JSON.parse(body) as { client_uid?: string }).client_uid)).toEqual([
      CLIENT,
      undefined,
      OTHER,
    ])
    expect(client.clientUid).toBe(CLIENT)
  })

  it('are renewed by the refresh token, which is changed when another comes; a 401 renews once', async () => {
    let made = 0
    const { fetch, seen, logins } = platform(
      (request) => {
        const refused = request.headers.get('authorization') === 'Bearer a1'
        return refused ? Response.json({ detail: 'Token expired' }, { status: 401 }) : Response.json({ any: 1 })
      },
      () => {
        made++
        return Response.json({ access: `a${made}`, refresh: `r${made}` })
      },
    )
    const client = createFactPulse({ ...place, credentials, fetch })
    await client.me()
    expect(seen.map(({ authorization }) => authorization)).toEqual(['Bearer a1', 'Bearer a2'])
    expect(logins[1]).toEqual({ url: 'https://factpulse.fr/api/token/refresh/', body: '{"refresh":"r1"}' })
  })

  it('live as long as the answer says, or the token itself', async () => {
    const start = Date.parse('2026-09-01T08:00:00Z')
    const clock = standing(start)
    const payload = btoa(JSON.stringify({ exp: start / 1000 + 1800 })).replace(/=+$/, '')
    const { fetch, logins } = platform(
      () => Response.json({ any: 1 }),
      () => Response.json({ access: `eyJhbGciOiJub25lIn0.${payload}.x`, refresh: 'r' }),
    )
    const client = createFactPulse({ ...place, credentials, fetch, clock })
    expect(await client.authorize()).toEqual({ expiresAt: '2026-09-01T08:30:00.000Z' })
    clock.pass(20 * 60_000)
    await client.me()
    expect(logins).toHaveLength(1)
    clock.pass(10 * 60_000)
    await client.me()
    expect(logins).toHaveLength(2)
  })

  it('may be the app’s own, or the key of a standalone deployment', async () => {
    const key = platform((request) => Response.json({ key: request.headers.get('x-api-key') }))
    const apiUrl = 'https://factpulse.intern.example'
    expect(
      await createFactPulse({ apiUrl, credentials: { apiKey: 'standalone-key-1' }, fetch: key.fetch }).me(),
    ).toEqual({
      // The key is a secret, also in an answer that echoes it.
      key: expect.not.stringContaining('standalone-key-1'),
    })
    expect(key.seen).toMatchObject([{ url: `${apiUrl}/api/v1/me`, authorization: null }])
    const own = platform(() => Response.json({ any: 1 }))
    await createFactPulse({ ...place, credentials: async () => ({ accessToken: 't-1' }), fetch: own.fetch }).me()
    expect(own.seen).toMatchObject([{ authorization: 'Bearer t-1' }])
    expect([...key.logins, ...own.logins]).toEqual([])
  })

  it('that are refused are an AuthError without the password', async () => {
    const { fetch } = platform(
      () => Response.json({}),
      () => Response.json({ detail: 'No active account for account-password' }, { status: 401 }),
    )
    const failure = await caught(createFactPulse({ ...place, credentials, fetch }).me())
    expect(AuthError.isInstance(failure)).toBe(true)
    expect(inspect(failure, { depth: 9 }) + JSON.stringify(failure)).not.toContain('account-password')
  })
})

describe('options', () => {
  it.each<[object, string]>([
    [{ credentials }, 'environment'],
    [{ environment: 'sandbox', credentials }, 'environment'],
    [{ apiUrl: 'https://a.example/api/v1', credentials }, 'apiUrl'],
    [{ apiUrl: 'http://a.example', credentials }, 'apiUrl'],
    [{ ...place }, 'credentials'],
    [{ ...place, credentials: { username: 'no-mail', password: 'p' } }, 'credentials.username'],
    [{ ...place, credentials: { username: 'a@b.fr' } }, 'credentials.password'],
    [{ ...place, credentials: { ...credentials, apiKey: 'k' } }, 'credentials.username'],
    [{ ...place, credentials, clientUid: 'atelier' }, 'clientUid'],
    [{ ...place, credentials, clientId: CLIENT }, 'clientId'],
  ])('%j names %s', (options, field) => {
    try {
      createFactPulse(options as never)
      expect.unreachable()
    } catch (failure) {
      expect(failure).toMatchObject({ field: expect.stringContaining(field.split('.')[0] as string) })
      expect(ConfigurationError.isInstance(failure)).toBe(true)
    }
  })
})

describe('credentials passed with a call', () => {
  const client = () => {
    const { fetch, asked } = bench()
    return { asked, ...createFactPulse({ ...place, credentials, fetch }) }
  }

  it('are refused where only a query string would take them', async () => {
    const { cdar, asked } = client()
    const failure = await caught(cdar.lifecycle({ days: 7, credentials: access } as never))
    expect(failure).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'credentials' })
    expect((failure as Error).message).toContain('clients.updatePdpConfig')
    expect(await caught(cdar.lifecycle({ pdpClientSecret: 'x' } as never))).toMatchObject({ field: 'pdpClientSecret' })
    expect(asked).toEqual([])
  })

  it('are refused in a spelling of the platform, which would be ignored elsewhere', async () => {
    const { cdar, chorusPro, asked } = client()
    const body = { xml: '<a/>', pdp_client_id: 'a' }
    expect(await caught(cdar.submitXml(body as never))).toMatchObject({ field: 'pdp_client_id' })
    const wrong = { siret: '1', credentials: { ...access, environment: 'production' } }
    expect(await caught(chorusPro.structures.obtenirIdDepuisSiret(wrong as never))).toMatchObject({
      code: 'ARGUMENT_INVALID',
      field: 'credentials.flowServiceUrl',
    })
    expect(asked).toEqual([])
  })

  it('say for Chorus Pro which of its two places is meant', async () => {
    const { chorusPro, asked } = client()
    const account = { environment: 'production', clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' } as const
    await chorusPro.structures.consulter({ structureId: 1, credentials: account })
    expect(JSON.parse(asked[0]?.text ?? '')).toEqual({
      structureId: 1,
      credentials: {
        pisteClientId: 'a',
        pisteClientSecret: 'b',
        chorusProLogin: 'c',
        chorusProPassword: 'd',
        sandbox: false,
      },
    })
  })

  it('stay out of errors that echo them', async () => {
    const { fetch } = platform((_request, body) => Response.json({ detail: `refused ${body}` }, { status: 400 }))
    const { cdar } = createFactPulse({ ...place, credentials, fetch })
    const failure = await caught(cdar.submitXml({ xml: '<a/>', credentials: access }))
    expect(FactPulseError.isInstance(failure)).toBe(true)
    expect(inspect(failure, { depth: 9 }) + JSON.stringify(failure)).not.toContain('platform-secret')
  })
})

describe('errors', () => {
  const answers = (status: number, body: unknown) => {
    const { fetch } = platform(() => Response.json(body, { status }))
    return createFactPulse({ ...place, credentials, fetch, retry: { limit: 0 } })
  }

  it.each<[string, number, unknown, object]>([
    [
      'the platform’s own',
      422,
      {
        errorCode: 'SCHEMATRON_VALIDATION_FAILED',
        errorMessage: 'One rule is broken',
        details: [{ level: 'Warning', item: 'BT-112', reason: 'BR-CO-15 wrong', source: 'schematron', code: 'R-1' }],
      },
      {
        code: 'REJECTED',
        status: 422,
        platformCode: 'SCHEMATRON_VALIDATION_FAILED',
        issues: [
          {
            level: 'Warning',
            item: 'BT-112',
            message: 'BR-CO-15 wrong',
            source: 'schematron',
            code: 'R-1',
            rule: 'BR-CO-15',
          },
        ],
      },
    ],
    [
      'the front end’s',
      422,
      { detail: [{ loc: ['body', 'lines', 0, 'name'], msg: 'Field required', type: 'missing' }] },
      {
        code: 'REJECTED',
        issues: [{ item: 'lines[0].name', field: 'lines[0].name', message: 'Field required', code: 'missing' }],
      },
    ],
    ['its text', 404, { detail: 'Not found' }, { code: 'NOT_FOUND', message: expect.stringContaining('Not found') }],
    [
      'its object',
      403,
      { detail: { error: 'NO_CLIENT_UID', message: 'No client', help: 'Give one' } },
      { code: 'FORBIDDEN', platformCode: 'NO_CLIENT_UID', help: 'Give one' },
    ],
    [
      'the short one',
      400,
      { error: 'no_certificate', message: 'No certificate', help: 'Upload one' },
      { platformCode: 'no_certificate', help: 'Upload one' },
    ],
    [
      'the approved platform’s',
      429,
      { errorCode: 'TOO_MANY', details: 'Slow down', type: 'about:blank' },
      { code: 'RATE_LIMITED', platformCode: 'TOO_MANY', message: expect.stringContaining('Slow down') },
    ],
    [
      'a conversion that lacks values',
      422,
      {
        status: 'validation_failed',
        message: 'More is needed',
        missing_fields: [{ field: 'supplier.iban', bt_code: 'BT-84', description: 'Account' }],
        validation: { errors: [{ rule: 'BR-61', severity: 'error', message: 'No account' }] },
      },
      {
        issues: [
          { item: 'supplier.iban', field: 'supplier.iban', message: 'Account', code: 'BT-84' },
          { level: 'Error', message: 'No account', code: 'BR-61', rule: 'BR-61' },
        ],
      },
    ],
  ])('%s', async (_name, status, body, expected) => {
    const failure = await caught(answers(status, body).me())
    expect(FactPulseError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ platform: 'factpulse', operation: 'me', status, ...expected })
  })

  it('an empty 500 and a page are ours', async () => {
    const empty = platform(() => new Response(null, { status: 500 }))
    const first = createFactPulse({ ...place, credentials, fetch: empty.fetch, retry: { limit: 0 } })
    expect(await caught(first.me())).toMatchObject({ code: 'UNAVAILABLE', status: 500, issues: [] })
    const page = platform(() => new Response('<html>maintenance</html>', { headers: { 'content-type': 'text/html' } }))
    const second = createFactPulse({ ...place, credentials, fetch: page.fetch })
    expect(TransportError.isInstance(await caught(second.me()))).toBe(true)
  })

  it('refusals with status 200: Chorus Pro, no structure, not sent, not read', async () => {
    const { chorusPro } = answers(200, { returnCode: 20001, message: 'Facture inconnue' })
    expect(await caught(chorusPro.factures.consulter({ chorusInvoiceId: 1 }))).toMatchObject({
      code: 'REJECTED',
      status: 200,
      platformCode: '20001',
      issues: [{ code: '20001', source: 'chorus_pro', message: 'Facture inconnue' }],
    })
    const passed = answers(200, { codeRetour: 7, libelle: 'Non' })
    expect(await caught(passed.chorusPro.valideur.rechercher({}))).toMatchObject({ platformCode: '7' })
    const none = answers(200, { structureId: 0, structureIdentifier: '1', message: 'None' })
    expect(await caught(none.chorusPro.structures.obtenirIdDepuisSiret({ siret: '1' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    const unread = answers(200, { status: 'FAILURE', invoice: {}, error: 'No XML inside' })
    expect(await caught(unread.parsing.parse({ file: pdf }))).toMatchObject({ issues: [{ message: 'No XML inside' }] })
    const unsent = answers(200, { success: false, message: 'Platform away' })
    const invoice = {
      invoiceData: { number: '1', supplier: {}, recipient: {}, lines: [{}] },
      sourcePdf: pdf,
      destination: { type: 'afnor' },
    } as const
    expect(await caught(unsent.invoices.submitComplete(invoice))).toMatchObject({ code: 'REJECTED' })
  })

  it('an invalid XML is a verdict, with the rules of its texts', async () => {
    const { validation } = answers(400, { detail: ['BR-FR-05: note PMD is missing', 'Empty'] })
    expect(await validation.xml({ xml_file: pdf })).toEqual({
      valid: false,
      issues: [{ message: 'BR-FR-05: note PMD is missing', rule: 'BR-FR-05', code: 'BR-FR-05' }, { message: 'Empty' }],
    })
    expect(await caught(answers(400, { detail: 'No file' }).validation.xml({ xml_file: pdf }))).toMatchObject({
      code: 'REJECTED',
    })
  })
})

describe('what is sent', () => {
  it('once where something is made, again where it is read', async () => {
    const { fetch, seen } = platform(() => new Response(null, { status: 503 }))
    const clock = standing()
    const client = createFactPulse({ ...place, credentials, fetch, clock })
    await caught(client.cdar.submitXml({ xml: '<a/>' }))
    expect(seen).toHaveLength(1)
    await caught(client.cdar.lifecycle())
    expect(seen).toHaveLength(4)
    await caught(client.downloads.get('d', { delete_after: true }))
    expect(seen).toHaveLength(5)
  })

  it('keeps the digits of amounts, and encodes what stands in a path', async () => {
    const text = '{"invoices":[],"amount":100.10,"total_net_amount":0.30,"big":12345678901234567,"score":99.5}'
    const { fetch, seen } = platform(() => new Response(text, { headers: { 'content-type': 'application/json' } }))
    const client = createFactPulse({ ...place, credentials, fetch })
    expect(await client.tasks.status('a/../b')).toMatchObject({
      amount: '100.10',
      total_net_amount: '0.30',
      big: '12345678901234567',
      score: 99.5,
    })
    expect(seen[0]?.url).toBe('https://factpulse.fr/api/v1/processing/tasks/a%2F..%2Fb/status')
    await client.chorusPro.factures.rechercherFournisseur({ montantTTCMin: '10.10' })
    expect(seen[1]?.body).toBe('{"montantTTCMin":10.10}')
    const inexact = { invoiceNumber: '1', invoiceDate: '2026-09-02', structureId: 1, totalNetAmount: 0.1 }
    expect(await caught(client.chorusPro.factures.soumettre(inexact as never))).toMatchObject({
      field: 'totalNetAmount',
    })
  })
})

describe('the thin way', () => {
  it('calls any path of the interface, and none above it', async () => {
    const { fetch, seen } = platform((_request, body) => Response.json({ body }))
    const client = createFactPulse({ ...place, credentials, fetch })
    await client.get('cdar/lifecycle', { query: { days: 3 } })
    await client.post('/api/v1/processing/anything', { amount: '1.10' })
    await client.postMultipart('processing/validate-xml', { xml_file: pdf, profile: 'BASIC' })
    expect(seen.map(({ url }) => url)).toEqual([
      'https://factpulse.fr/api/v1/cdar/lifecycle?days=3',
      'https://factpulse.fr/api/v1/processing/anything',
      'https://factpulse.fr/api/v1/processing/validate-xml',
    ])
    expect(seen[1]?.body).toBe('{"amount":"1.10"}')
    expect(seen[2]?.body).toContain('filename="document.pdf"')
    for (const path of ['../token/', 'a/%2e%2e/b', 'https://evil.example/', 'a?b=1', '']) {
      expect(await caught(client.get(path))).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'path' })
    }
    const secret = client.get('cdar/lifecycle', { query: { pdpClientSecret: 'x' } })
    expect(await caught(secret)).toMatchObject({ field: 'options.query.pdpClientSecret' })
    expect(seen).toHaveLength(3)
  })
})

describe('a task', () => {
  const running = (...answers: (object | Response)[]) => {
    const clock = standing()
    const queue = [...answers]
    const { fetch, seen, logins } = platform(
      () => {
        const next = queue.length > 1 ? queue.shift() : queue[0]
        return next instanceof Response ? next.clone() : Response.json(next)
      },
      () => Response.json({ access: `token-${logins.length}` }),
    )
    const client = createFactPulse({ ...place, credentials, fetch, clock, random: () => 0.5, retry: { limit: 0 } })
    return { clock, seen, logins, client }
  }
  const pending = { taskId: 't', status: 'PENDING', result: null }

  it('is waited for, ever slower, and its file comes out of base64', async () => {
    const done = {
      taskId: 't',
      status: 'SUCCESS',
      result: { status: 'SUCCESS', content_b64: 'JVBERg==', filename: 'a.pdf' },
    }
    const { clock, client } = running({ taskId: 't' }, pending, pending, { ...pending, status: 'STARTED' }, done)
    const task = await client.invoices.generate({
      invoice_data: { number: '1', supplier: {}, recipient: {}, lines: [{}] },
    })
    const told: string[] = []
    const result = await task.wait({ onProgress: ({ status }) => told.push(status) })
    expect(result).toEqual({ status: 'SUCCESS', filename: 'a.pdf', content: new TextEncoder().encode('%PDF') })
    expect(told).toEqual(['PENDING', 'PENDING', 'STARTED', 'SUCCESS'])
    expect(clock.slept).toEqual([1_000, 1_500, 2_250])
  })

  it('of a submission has its file under the other name', async () => {
    const { client } = running({ taskId: 't', status: 'SUCCESS', result: { success: true, contentB64: 'JVBERg==' } })
    expect(await client.tasks.of('submission', 't').wait()).toEqual({
      success: true,
      content: new TextEncoder().encode('%PDF'),
    })
  })

  it('that ended with an error is a failure with its issues', async () => {
    const { client } = running({
      taskId: 't',
      status: 'SUCCESS',
      result: {
        status: 'ERROR',
        errorCode: 'VALIDATION_FAILED',
        errorMessage: 'No',
        details: [{ level: 'Error', item: 'BT-1', reason: 'Missing', source: 'pydantic', code: 'x' }],
        traceback: 'File "/srv/app.py"',
      },
    })
    const task = client.tasks.of('validation', 't')
    expect(await task.status()).toMatchObject({ state: 'failed', status: 'SUCCESS' })
    const failure = await caught(task.wait())
    expect(failure).toMatchObject({
      code: 'TASK_FAILED',
      taskId: 't',
      platformCode: 'VALIDATION_FAILED',
      issues: [{ level: 'Error', item: 'BT-1', message: 'Missing', source: 'pydantic', code: 'x' }],
    })
    expect(inspect(failure)).not.toContain('app.py')
    const crashed = running({ taskId: 't', status: 'FAILURE', result: null }).client.tasks.of('parsing', 't')
    expect(await caught(crashed.wait())).toMatchObject({ code: 'TASK_FAILED' })
  })

  it('waits as long as it is told to, and passes over an outage', async () => {
    const away = new Response(null, { status: 503, headers: { 'retry-after': '7' } })
    const done = {
      taskId: 't',
      status: 'SUCCESS',
      result: { status: 'SUCCESS', verification_result: { isCompliant: true } },
    }
    const { clock, client } = running(pending, away, done)
    expect(await client.tasks.of('verification', 't').wait()).toEqual({ isCompliant: true })
    expect(clock.slept).toEqual([1_000, 7_000])
  })

  it('obeys any other status at once, and renews once after a 401', async () => {
    const refused = new Response('{"detail":"no"}', { status: 401 })
    const first = running(refused)
    expect(await caught(first.client.tasks.of('generation', 't').wait())).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(first.seen).toHaveLength(2)
    expect(first.clock.slept).toEqual([])
    const gone = running(new Response('{"detail":"no"}', { status: 404 }))
    expect(await caught(gone.client.tasks.of('generation', 't').wait())).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is given up at the deadline, or by the signal, and found again', async () => {
    const { clock, client } = running(pending)
    const task = client.tasks.of('conversion', 't')
    const deadline = new Date(clock.now() + 5_000)
    const failure = await caught(task.wait({ deadline }))
    expect(failure).toMatchObject({ code: 'TIMEOUT' })
    expect((failure as Error).message).toContain("tasks.of('conversion', id)")
    expect(clock.now()).toBeLessThanOrEqual(deadline.getTime())
    const reason = new Error('enough')
    expect(await caught(task.wait({ signal: AbortSignal.abort(reason) }))).toBe(reason)
  })

  it('with a callback is not polled', async () => {
    const { client, seen } = running({ task_id: 't' })
    const task = await client.signatures.signAsync({ pdf_file: pdf, callback_url: 'https://app.example/hook' })
    expect(await caught(task.wait())).toMatchObject({ code: 'CALLBACK_EXPECTED', field: 'callback_url' })
    expect(seen).toHaveLength(1)
    expect(task.taskId).toBe('t')
  })

  it('that waits for values is a result, not an error', async () => {
    const result = { status: 'PENDING_INPUT', conversion_id: 'c', message: 'More', missing_fields: ['BT-84'] }
    const { client } = running({ taskId: 't', status: 'SUCCESS', result })
    expect(await client.tasks.of('conversion', 't').wait()).toEqual(result)
  })
})

describe('a file that comes at once', () => {
  const generate = (answer: () => Response) => {
    const { fetch } = platform(answer)
    return createFactPulse({ ...place, credentials, fetch }).invoices.generate({
      invoice_data: { number: 'F-1', supplier: {}, recipient: {}, lines: [{}] },
    })
  }
  const fileOf = (body: string, type: string, name = '') => {
    const headers = { 'content-type': type, ...(name && { 'content-disposition': `attachment; filename="${name}"` }) }
    return () => new Response(body, { headers })
  }

  it('is the result of a task that has ended', async () => {
    const made = await generate(fileOf('%PDF-1.7', 'application/pdf', 'F-1.pdf'))
    const result = { status: 'SUCCESS', content: pdf, filename: 'F-1.pdf' }
    expect([made.kind, made.taskId, await made.wait()]).toEqual(['generation', '', result])
    expect(await made.status()).toEqual({ state: 'done', status: 'SUCCESS', result })
    const xml = await generate(fileOf('<a/>', 'application/xml; charset=utf-8'))
    expect(await xml.wait()).toEqual({ status: 'SUCCESS', xml_content: '<a/>', filename: 'document.xml' })
    const signal = AbortSignal.abort(new Error('enough'))
    expect(await caught(xml.wait({ signal }))).toBe(signal.reason)
    expect(await caught(xml.status({ signal }))).toBe(signal.reason)
  })

  it.each([
    ['a page', fileOf('<html></html>', 'text/html')],
    ['an empty file', fileOf('', 'application/pdf')],
    ['JSON of something else', fileOf('{"said":1}', 'application/json')],
  ])('is not %s', async (_name, answer) => {
    expect(await caught(generate(answer))).toMatchObject({ code: 'INVALID_RESPONSE' })
  })

  it('is not a refusal', async () => {
    const refused = fileOf('{"success":false,"errorCode":"NO"}', 'application/json')
    expect(await caught(generate(refused))).toMatchObject({ code: 'REJECTED', platformCode: 'NO' })
  })
})

describe('a platform by access that is passed', () => {
  const directoryServiceUrl = 'https://directory.plateforme.example/directory-service'

  function passing() {
    const seen: { readonly path: string; readonly headers: Headers; readonly body: string }[] = []
    let given = 0
    const refused = new Set<string>()
    const fetch = async (request: Request): Promise<Response> => {
      const { pathname: path } = new URL(request.url)
      const { headers } = request
      seen.push({ path, headers, body: await request.text() })
      if (path.endsWith('/oauth/token')) {
        return Response.json({ access_token: `platform-token-${++given}`, token_type: 'Bearer', expires_in: 300 })
      }
      if (refused.has(headers.get('authorization') ?? '')) return Response.json({ detail: 'no' }, { status: 401 })
      return Response.json({ results: [] })
    }
    return { seen, refused, client: createFactPulse({ ...place, credentials, fetch, retry: { limit: 0 } }) }
  }

  it('has its own token, bought by FactPulse, once, and its address in a header', async () => {
    const { seen, client } = passing()
    const { flows, webhooks, directory } = client.afnor.withAccess({ ...access, directoryServiceUrl })
    await Promise.all([1, 2, 3].map(() => flows.search({ where: { trackingId: 'T-1' } })))
    await webhooks.get('w')
    await directory.searchSiren({ filters: {} })
    const [token, ...others] = seen
    expect(token?.path).toBe('/api/v1/afnor/oauth/token')
    expect(token?.headers.get('x-pdp-token-url')).toBe(access.tokenUrl)
    const form = { grant_type: 'client_credentials', client_id: 'atelier', client_secret: 'platform-secret' }
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual(form)
    const at = (path: string, base: string) => [`/api/v1/afnor/${path}`, base, 'Bearer platform-token-1']
    expect(
      others.map(({ path, headers }) => [path, headers.get('x-pdp-base-url'), headers.get('authorization')]),
    ).toEqual([
      ...[1, 2, 3].map(() => at('flow/v1/flows/search', access.flowServiceUrl)),
      at('flow/v1/webhooks/w', access.flowServiceUrl),
      at('directory/v1/siren/search', directoryServiceUrl),
    ])
    expect(others.some(({ body, headers }) => (body + [...headers].join()).includes('platform-secret'))).toBe(false)
  })

  it('renews its token after a 401, once', async () => {
    const { seen, refused, client } = passing()
    const { flows } = client.afnor.withAccess(access)
    refused.add('Bearer platform-token-1')
    expect(await flows.search({ where: { trackingId: 'T-1' } })).toEqual({ results: [] })
    refused.add('Bearer platform-token-2').add('Bearer platform-token-3')
    expect(await caught(flows.search({ where: { trackingId: 'T-1' } }))).toMatchObject({ status: 401 })
    expect(seen.filter(({ path }) => path.endsWith('/oauth/token'))).toHaveLength(3)
  })

  it.each([
    ['ARGUMENT_INVALID', 'access', undefined],
    ['ARGUMENT_INVALID', 'access.clientSecret', { ...access, clientSecret: '' }],
    ['ARGUMENT_INVALID', 'access.secret', { ...access, secret: 'x' }],
    ['URL_INVALID', 'access.flowServiceUrl', { ...access, flowServiceUrl: 'http://flow.example' }],
    ['URL_INVALID', 'access.tokenUrl', { ...access, tokenUrl: 'https://a:b@auth.example' }],
    ['URL_INVALID', 'access.directoryServiceUrl', { ...access, directoryServiceUrl: 'directory' }],
  ])('refuses access that cannot be: %s of %s', (code, field, given) => {
    const { seen, client } = passing()
    expect(() => client.afnor.withAccess(given as never)).toThrow(expect.objectContaining({ code, field }))
    expect(seen).toEqual([])
  })
})
