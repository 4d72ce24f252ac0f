import { TYPES_1_1, TYPES_1_3 } from './dialects.js'
import type { components as components1_2 } from './generated/1.2.0.js'
import type { components } from './generated/1.3.0.js'
import { checkKeys, checkText, invalid } from './guards.js'
import type { CallbackChanges } from './types.js'
import type { Wire } from './wire.js'

// What is sent of a subscription, checked before it is: a platform was never seen to check it, and a webhook that is
// never called fails in silence. No message holds a value: half of them are secrets.

type Rules = Pick<Wire, 'dialect' | 'version' | 'allowInsecureLoopback'>

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const DIRECTIONS = ['In', 'Out'] as const satisfies readonly components['schemas']['FlowDirection'][]
const ACK_STATUSES = ['Pending', 'Ok', 'Error'] as const satisfies readonly components['schemas']['FlowAckStatus'][]
const ALGORITHMS = [
  'RS256',
  'HS256',
  'ECDSA',
  'EDDSA_25519',
  'RSA_PSS',
  'EDDSA_448',
] as const satisfies readonly components1_2['schemas']['Algorithm'][]
const FLOW_TYPES_1_2 = TYPES_1_1 satisfies readonly components1_2['schemas']['FlowType'][]
const FLOW_TYPES_1_3 = TYPES_1_3 satisfies readonly components['schemas']['FlowType'][]

/** The form of 1.3.0. */
export function checkWebhook(value: unknown, rules: Rules): void {
  checkKeys(value, 'webhook', ['callbackUrl', 'flowTypes', 'flowDirection', 'ackStatus'])
  const { callbackUrl, flowTypes, flowDirection, ackStatus } = value
  checkUrl(callbackUrl, 'webhook.callbackUrl', rules)
  if (flowTypes !== undefined) {
    if (!Array.isArray(flowTypes) || flowTypes.length === 0) {
      throw invalid('webhook.flowTypes', 'must be a list with at least one type; leave it out for all of them')
    }
    flowTypes.forEach((type, at) => {
      checkOneOf(type, `webhook.flowTypes.${at}`, FLOW_TYPES_1_3, rules)
    })
  }
  if (flowDirection !== undefined) checkOneOf(flowDirection, 'webhook.flowDirection', DIRECTIONS, rules)
  if (ackStatus !== undefined) checkOneOf(ackStatus, 'webhook.ackStatus', ACK_STATUSES, rules)
}

/** The form of 1.2.0. */
export function checkCallbackWebhook(value: unknown, rules: Rules): void {
  checkKeys(value, 'webhook', ['callback', 'metadata'])
  const { callback, metadata } = value
  checkKeys(callback, 'webhook.callback', ['url', ...CHANGES])
  checkUrl(callback.url, 'webhook.callback.url', rules)
  checkHowCalled(callback, 'webhook.callback', rules)
  checkKeys(metadata, 'webhook.metadata', ['flowType', 'flowDirection', 'processingRule', 'ackStatus'])
  const { flowType, flowDirection, processingRule, ackStatus } = metadata
  checkOneOf(flowType, 'webhook.metadata.flowType', FLOW_TYPES_1_2, rules)
  checkOneOf(flowDirection, 'webhook.metadata.flowDirection', DIRECTIONS, rules)
  if (processingRule !== undefined) {
    checkOneOf(processingRule, 'webhook.metadata.processingRule', rules.dialect.processingRules, rules)
  }
  if (ackStatus !== undefined) checkOneOf(ackStatus, 'webhook.metadata.ackStatus', ACK_STATUSES, rules)
}

/** What 1.2.0 may change. */
export function checkCallbackChanges(value: unknown, rules: Rules): void {
  checkKeys(value, 'changes', CHANGES)
  if (Object.values(value).every((change) => change === undefined)) {
    throw invalid('changes', `needs at least one of ${CHANGES.join(', ')}`)
  }
  checkHowCalled(value, 'changes', rules)
}

const CHANGES = ['headers', 'authentication', 'signature']

function checkHowCalled(value: Record<string, unknown>, field: string, rules: Rules): void {
  const { headers, authentication, signature } = value
  if (headers !== undefined) {
    if (!Array.isArray(headers)) throw invalid(`${field}.headers`, 'must be a list of {headerName, headerValue}')
    headers.forEach((header: unknown, at) => {
      const place = `${field}.headers.${at}`
      checkKeys(header, place, ['headerName', 'headerValue'])
      const { headerName, headerValue } = header
      if (typeof headerName !== 'string' || !/^[!#$%&'*+.^_`|~\w-]{1,200}$/.test(headerName)) {
        throw invalid(`${place}.headerName`, 'must be the name of an HTTP header')
      }
      if (typeof headerValue !== 'string' || !/^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(headerValue)) {
        throw invalid(`${place}.headerValue`, 'must be visible ASCII, at most 4096 characters')
      }
    })
  }
  if (authentication !== undefined) checkAuthentication(authentication, `${field}.authentication`, rules)
  if (signature !== undefined) {
    checkKeys(signature, `${field}.signature`, ['algo', 'key'])
    checkOneOf(signature.algo, `${field}.signature.algo`, ALGORITHMS, rules)
    const { key } = signature
    if (
      typeof key !== 'string' ||
      key === '' ||
      !/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(key)
    ) {
      throw invalid(`${field}.signature.key`, 'must be base64, padding included')
    }
  }
}

function checkAuthentication(value: unknown, field: string, rules: Rules): void {
  const type = (value as { authType?: unknown } | null)?.authType
  if (type === 'BASIC') {
    checkKeys(value, field, ['authType', 'userId', 'userPassword'])
    checkText(value.userId, `${field}.userId`, 255)
    // RFC 7617: the first colon ends it.
    if (value.userId.includes(':'))
      throw invalid(`${field}.userId`, 'must not hold a colon: HTTP Basic cannot carry it')
    checkText(value.userPassword, `${field}.userPassword`, 1024)
    return
  }
  if (type !== 'OAUTH2') throw invalid(`${field}.authType`, 'must be BASIC or OAUTH2')
  checkKeys(value, field, ['authType', 'tokenUrl', 'clientId', 'clientSecret'])
  checkUrl(value.tokenUrl, `${field}.tokenUrl`, rules)
  checkText(value.clientId, `${field}.clientId`, 1024)
  checkText(value.clientSecret, `${field}.clientSecret`, 4096)
}

/** An address that a platform calls: it may have a query, and must not have what shows in its logs. */
function checkUrl(value: unknown, field: string, { allowInsecureLoopback }: Rules): void {
  checkText(value, field, 2048)
  let url: URL
  try {
    url = new URL(value)
  } catch {
    throw invalid(field, 'must be an absolute https URL')
  }
  if (url.username || url.password) throw invalid(field, 'must not hold a user name or password')
  if (value.includes('#')) throw invalid(field, 'must not hold a fragment: it is never sent')
  if (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) {
    if (allowInsecureLoopback) return
    throw invalid(field, 'is plain http on loopback; set allowInsecureLoopback: true to use a sandbox on this machine')
  }
  if (url.protocol !== 'https:') throw invalid(field, 'must be an absolute https URL')
}

function checkOneOf(value: unknown, field: string, known: readonly string[], { version }: Rules): void {
  if (typeof value === 'string' && known.includes(value)) return
  throw invalid(field, `must be one of ${known.join(', ')} in version ${version}`)
}

/** What of a subscription no error may quote. The query of an address may hold a secret too. */
export function secretsOf(given: object): string[] {
  const { callback = given, callbackUrl } = given as { callback?: object; callbackUrl?: string }
  const held = callback as CallbackChanges & { readonly url?: string }
  const authentication = { userPassword: undefined, clientSecret: undefined, ...held.authentication }
  const values = [
    ...(held.headers ?? []).flatMap(({ headerValue }) => [headerValue, headerValue.replace(/^\S+ +/, '')]),
    ...[callbackUrl, held.url].map((url) => url && new URL(url).search.slice(1)),
    authentication.userPassword,
    authentication.clientSecret,
    held.signature?.key,
  ]
  return values.filter((value) => typeof value === 'string')
}
