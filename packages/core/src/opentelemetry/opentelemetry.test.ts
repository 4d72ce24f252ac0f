import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_METHOD_ORIGINAL,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
  METRIC_HTTP_CLIENT_REQUEST_DURATION,
} from '@opentelemetry/semantic-conventions'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Clock } from '../clock.js'
import type { Fetch } from '../http/carrier.js'
import { Gates } from '../http/gate.js'
import type { HttpAnswer } from '../http/message.js'
import { createHttp, type HttpOptions, type OperationOptions } from '../http/transport.js'
import { openTelemetry } from './index.js'

const ORIGIN = 'https://api.example.com'
const CREATE = { operation: 'createFlow', requestId: 'r-1' }

let exported: InMemorySpanExporter
let measured: InMemoryMetricExporter
let reader: PeriodicExportingMetricReader
let tracerProvider: BasicTracerProvider
let meterProvider: MeterProvider

beforeEach(() => {
  exported = new InMemorySpanExporter()
  tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exported)] })
  measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 2 ** 31 - 1 })
  meterProvider = new MeterProvider({ readers: [reader] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})

afterEach(async () => {
  context.disable()
  trace.disable()
  metrics.disable()
  await tracerProvider.shutdown()
  await meterProvider.shutdown()
})

function open(fetch: Fetch, options: Partial<HttpOptions> = {}) {
  let now = 1_000_000
  const clock: Clock = {
    now: () => now,
    after: () => () => undefined,
    sleep: async (ms) => {
      now += ms
    },
  }
  const slow: Fetch = (request) => {
    now += 40
    return fetch(request)
  }
  const observe = openTelemetry({ tracerProvider, meterProvider })
  const layer = createHttp({ fetch: slow, clock, timeoutMs: 30_000, random: () => 0, observe, ...options })
  return (operation: OperationOptions = CREATE, url = `${ORIGIN}/v1/flows`, init: RequestInit = { method: 'POST' }) =>
    layer.again(operation)(new Request(url, init)) as unknown as Promise<HttpAnswer>
}

const fails = (code: string) => () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code } }))
const inTurn = (...answers: (() => Response | Promise<Response>)[]): Fetch => {
  let turn = 0
  return async () => (answers[turn++] as () => Response)()
}
const spans = () => exported.getFinishedSpans()
const only = (): ReadableSpan => {
  expect(spans()).toHaveLength(1)
  return spans()[0] as ReadableSpan
}
async function points() {
  await reader.forceFlush()
  const all = measured.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
  return all.map(({ descriptor, dataPoints }) => ({ descriptor, dataPoints }))
}

describe('the span of an attempt', () => {
  it('follows the conventions for HTTP clients', async () => {
    await open(async () => new Response('{}', { status: 202 }))()
    const span = only()
    expect(span).toMatchObject({ name: 'POST createFlow', kind: SpanKind.CLIENT, ended: true, events: [] })
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET })
    expect(span.instrumentationScope.name).toBe('@facturelle/core')
    expect(span.attributes).toEqual({
      [ATTR_HTTP_REQUEST_METHOD]: 'POST',
      [ATTR_SERVER_ADDRESS]: 'api.example.com',
      [ATTR_SERVER_PORT]: 443,
      [ATTR_URL_FULL]: 'https://api.example.com/v1/flows',
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: 202,
      'facturelle.request_id': 'r-1',
    })
  })

  it.each([
    [302, 'REDIRECT_REFUSED'],
    [400, '400'],
    [404, '404'],
    [500, '500'],
  ])('is an error after %i', async (status, type) => {
    const failing = open(async () => new Response('no', { status, headers: { location: '/' } }))
    await failing().catch(() => undefined)
    expect(only().status).toEqual({ code: SpanStatusCode.ERROR })
    expect(only().attributes).toMatchObject({ [ATTR_ERROR_TYPE]: type, [ATTR_HTTP_RESPONSE_STATUS_CODE]: status })
  })

  it('is an error without an answer, and says no more than the code', async () => {
    await expect(open(fails('CERT_HAS_EXPIRED'))()).rejects.toMatchObject({ code: 'TLS' })
    expect(only().status).toEqual({ code: SpanStatusCode.ERROR })
    expect(only().events).toEqual([])
    expect(only().attributes[ATTR_ERROR_TYPE]).toBe('TLS')
    expect(only().attributes).not.toHaveProperty([ATTR_HTTP_RESPONSE_STATUS_CODE])
  })

  it('counts what is sent again', async () => {
    const again = inTurn(
      () => new Response(null, { status: 503 }),
      fails('ECONNRESET'),
      () => new Response('{}'),
    )
    await open(again)()
    expect(spans().map(({ attributes }) => attributes[ATTR_HTTP_REQUEST_RESEND_COUNT])).toEqual([undefined, 1, 2])
    expect(spans().map(({ attributes }) => attributes[ATTR_ERROR_TYPE])).toEqual(['503', 'CONNECTION_RESET', undefined])
  })

  it.each([
    ['http://127.0.0.1:8080/a', '127.0.0.1', 8080],
    ['http://localhost/a', 'localhost', 80],
    ['http://[::1]:81/a', '::1', 81],
  ])('names the server of %s', async (url, address, port) => {
    await open(async () => new Response('{}'))({}, url, {})
    expect(only()).toMatchObject({ name: 'GET' })
    expect(only().attributes).toMatchObject({ [ATTR_SERVER_ADDRESS]: address, [ATTR_SERVER_PORT]: port })
  })

  it('puts no word of its own in the place of a method', async () => {
    await open(async () => new Response('{}'))(CREATE, undefined, { method: 'SWEEP' })
    expect(only().name).toBe('HTTP createFlow')
    expect(only().attributes).toMatchObject({
      [ATTR_HTTP_REQUEST_METHOD]: '_OTHER',
      [ATTR_HTTP_REQUEST_METHOD_ORIGINAL]: 'SWEEP',
    })
  })

  it('ends with the body that streams', async () => {
    const answer = await open(async () => new Response(new Uint8Array(10)))({ ...CREATE, stream: true })
    expect(spans()).toHaveLength(0)
    for await (const _ of answer.body);
    expect(only().attributes[ATTR_HTTP_RESPONSE_STATUS_CODE]).toBe(200)
    expect(only().status).toEqual({ code: SpanStatusCode.UNSET })
  })

  it('is an error when the body that streams breaks off', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (body) => body.error(new Error('reset')) }))
    const answer = await open(async () => broken())({ ...CREATE, stream: true })
    const read = async () => {
      for await (const _ of answer.body);
    }
    await expect(read()).rejects.toMatchObject({ code: 'BODY_TRUNCATED' })
    expect(only().status).toEqual({ code: SpanStatusCode.ERROR })
    expect(only().attributes).toMatchObject({
      [ATTR_ERROR_TYPE]: 'BODY_TRUNCATED',
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
    })
  })

  it('holds nothing secret', async () => {
    const canary = 'canary-4f1'
    const call = open(async () => new Response(canary, { status: 400, headers: { 'x-echo': canary } }), {
      authorizer: { headers: () => ({ authorization: `Bearer ${canary}` }) },
      origin: ORIGIN,
    })
    await call(CREATE, `${ORIGIN}/v1/flows?key=${canary}#${canary}`, { method: 'POST', body: canary })
    const { name, attributes, status, events, links, resource } = only()
    const shown = JSON.stringify([name, attributes, status, events, links, resource.attributes, await points()])
    expect(shown).toContain('createFlow')
    expect(shown).not.toContain(canary)
  })
})

describe('the parent of a span', () => {
  it('is what was active at the call, through pauses, tokens and queues', async () => {
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const seen = new Map<string, number>()
    const fetch: Fetch = async ({ url }) => {
      await turn()
      seen.set(url, (seen.get(url) ?? 0) + 1)
      return new Response('{}', { status: seen.get(url) === 1 ? 503 : 200 })
    }
    const clock: Clock = { now: () => 0, after: () => () => undefined, sleep: async () => void (await turn()) }
    const authorizer = {
      headers: async () => {
        await turn()
        return { authorization: 'Bearer a' }
      },
    }
    const gates = new Gates(clock, { concurrency: 1 })
    const call = open(fetch, { clock, gates, authorizer, origin: ORIGIN })
    const tracer = tracerProvider.getTracer('app')
    const names = ['a', 'b', 'c', 'd']
    await Promise.all(
      names.map((name) =>
        tracer.startActiveSpan(name, async (span) => {
          await call({}, `${ORIGIN}/${name}`)
          span.end()
        }),
      ),
    )
    const parents = new Map(
      spans().flatMap((span) => (span.kind === SpanKind.CLIENT ? [] : [[span.spanContext().spanId, span.name]])),
    )
    const made = spans().filter(({ kind }) => kind === SpanKind.CLIENT)
    expect(made).toHaveLength(8)
    for (const { parentSpanContext, attributes } of made) {
      expect(attributes[ATTR_URL_FULL]).toBe(`${ORIGIN}/${parents.get(parentSpanContext?.spanId ?? '')}`)
    }
  })

  it('is nobody where nothing is active', async () => {
    await open(async () => new Response('{}'))()
    expect(only().parentSpanContext).toBeUndefined()
  })
})

describe('the metric', () => {
  it('is the duration of each attempt in seconds', async () => {
    await open(
      inTurn(
        () => new Response(null, { status: 503 }),
        () => new Response('{}'),
      ),
    )()
    const [metric, ...others] = await points()
    expect(others).toEqual([])
    expect(metric?.descriptor).toMatchObject({ name: METRIC_HTTP_CLIENT_REQUEST_DURATION, unit: 's' })
    const common = {
      [ATTR_HTTP_REQUEST_METHOD]: 'POST',
      [ATTR_SERVER_ADDRESS]: 'api.example.com',
      [ATTR_SERVER_PORT]: 443,
    }
    expect(metric?.dataPoints.map(({ attributes, value }) => [attributes, value])).toEqual([
      [
        { ...common, [ATTR_HTTP_RESPONSE_STATUS_CODE]: 503, [ATTR_ERROR_TYPE]: '503' },
        expect.objectContaining({ count: 1, sum: 0.04 }),
      ],
      [{ ...common, [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200 }, expect.objectContaining({ count: 1, sum: 0.04 })],
    ])
    const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
    expect(metric?.dataPoints[0]?.value).toMatchObject({ buckets: { boundaries } })
  })
})

describe('without providers', () => {
  it('uses those that are registered, later too', async () => {
    const observe = openTelemetry()
    const call = open(async () => new Response('{}'), { observe })
    trace.setGlobalTracerProvider(tracerProvider)
    metrics.setGlobalMeterProvider(meterProvider)
    await call()
    expect(only().name).toBe('POST createFlow')
    expect(await points()).toHaveLength(1)
  })

  it('does nothing where there are none', async () => {
    const call = open(async () => new Response('{"a":1}'), { observe: openTelemetry() })
    expect(await (await call()).json()).toEqual({ a: 1 })
    expect(spans()).toEqual([])
  })
})
