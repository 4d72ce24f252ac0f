import {
  type Attributes,
  context,
  type Histogram,
  type MeterProvider,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
  ValueType,
} from '@opentelemetry/api'
import type { HttpEvent, ObservedCall, Observer } from '../http/observe.js'

export interface OpenTelemetryOptions {
  /** @default the one registered with `@opentelemetry/api` */
  readonly tracerProvider?: TracerProvider
  /** @default the one registered with `@opentelemetry/api` */
  readonly meterProvider?: MeterProvider
}

const NAME = '@facturelle/core'
/** The methods of RFC 9110 and RFC 5789. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']
/** In seconds, as the conventions advise for this metric. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

interface Sent {
  readonly span: Span
  /** What the span and the metric both have. */
  readonly common: Attributes
  /** The head of an answer whose body streams. */
  status?: number
}

/**
 * An observer that makes OpenTelemetry's traces and metrics of what happens on the wire, by the stable conventions for
 * HTTP clients: a span of kind `CLIENT` for each attempt, below the span that was active when the call was made, and
 * the histogram `http.client.request.duration`. Spans are named by method and operation, `POST createFlow`; a span
 * ends with the body of its answer, one that streams included. `facturelle.request_id` is the correlation id to quote
 * to the platform's support. Nothing of headers, bodies and queries is in either.
 *
 * `error.type` is the status of a refusal, the code of a `TransportError`, or `ABORTED`.
 * @example
 * afnorFlowAdapter({ observe: openTelemetry() })
 * @see OpenTelemetry semantic conventions, HTTP client span and HTTP client metrics
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Observer {
  const tracer = (options.tracerProvider ?? trace).getTracer(NAME)
  let histogram: Histogram | undefined
  const sent = new WeakMap<ObservedCall, Sent>()

  const end = (event: Extract<HttpEvent, { elapsedMs: number }>, status: number | undefined, errorType?: string) => {
    const attempt = sent.get(event.call)
    if (!attempt) return
    sent.delete(event.call)
    const { span, common } = attempt
    const told: Attributes = {}
    if (status !== undefined) told['http.response.status_code'] = status
    const refused = status !== undefined && status >= 400
    const error = errorType ?? (refused ? String(status) : undefined)
    if (error !== undefined) {
      told['error.type'] = error
      // Without a description: the attributes say it.
      span.setStatus({ code: SpanStatusCode.ERROR })
    }
    span.setAttributes(told)
    // A provider of metrics, unlike one of traces, has to be registered before it is asked.
    histogram ??= (options.meterProvider ?? metrics).getMeter(NAME).createHistogram('http.client.request.duration', {
      description: 'Duration of HTTP client requests.',
      unit: 's',
      valueType: ValueType.DOUBLE,
      advice: { explicitBucketBoundaries: BOUNDARIES },
    })
    // Within the context of the span, for exemplars.
    histogram.record(event.elapsedMs / 1000, { ...common, ...told }, trace.setSpan(context.active(), span))
    span.end()
  }

  return (event) => {
    const { call } = event
    switch (event.type) {
      case 'request': {
        const common = commonAttributes(call)
        const { name, attributes } = describe(call, event.attempt, common)
        sent.set(call, {
          span: tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, context.active()),
          common,
        })
        break
      }
      case 'response': {
        const attempt = sent.get(call)
        if (event.streams && attempt) attempt.status = event.status
        else end(event, event.status)
        break
      }
      case 'end':
        end(event, sent.get(call)?.status)
        break
      case 'failure':
        end(event, event.status, event.code)
        break
      case 'retry':
        break
    }
  }
}

function commonAttributes({ method, url }: ObservedCall): Attributes {
  const { protocol, hostname, port } = new URL(url)
  return {
    'http.request.method': METHODS.includes(method) ? method : '_OTHER',
    'server.address': hostname.replace(/^\[(.*)\]$/, '$1'),
    'server.port': port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  }
}

function describe(call: ObservedCall, attempt: number, common: Attributes): { name: string; attributes: Attributes } {
  const { method, operation, url, requestId } = call
  const known = METHODS.includes(method)
  const name = known ? method : 'HTTP'
  const attributes: Attributes = { ...common, 'url.full': url }
  if (!known) attributes['http.request.method_original'] = method
  if (attempt > 1) attributes['http.request.resend_count'] = attempt - 1
  if (requestId !== undefined) attributes['facturelle.request_id'] = requestId
  return { name: operation === undefined ? name : `${name} ${operation}`, attributes }
}
