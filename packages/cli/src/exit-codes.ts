import {
  AuthError,
  ConfigurationError,
  DocumentError,
  PlatformError,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'

/** The exit statuses of the command, as `facturelle --help` and the README list them. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  /** Wrong arguments, options, credentials' shape; an address, a proxy or a certificate that will not do. */
  usage: 2,
  /** The file cannot be read, or is no document that can be sent. */
  file: 3,
  /** No token, and asking again will not bring one. */
  auth: 4,
  /** The platform refused the document, at once or in its lifecycle. */
  refused: 5,
  /** The platform does not have the document; it can be sent again. */
  notReceived: 6,
  /** Nobody knows yet whether the platform has the document; do not send it again before looking it up. */
  inDoubt: 7,
  /** No answer, or not the one waited for, for now. A submission made before stands. */
  waiting: 8,
  /** Something of the invoice was left out, or would be, and nothing was sent; with `--strict` alone. */
  leftOut: 9,
  /** Judged, and invalid; of several files at least one, and each could be read. */
  invalid: 10,
  /** No platform takes the invoice, several do, or it cannot be said; with `--to auto`. */
  noRoute: 11,
  interrupted: 130,
} as const

/** What no waiting mends: where requests go, or what is trusted there, is wrong. */
const LASTING = new Set(['TLS', 'REDIRECT_REFUSED', 'ADDRESS_REFUSED', 'PROXY_REFUSED'])
/** Statuses that say nothing of the question: request timeout, too early, too many requests. */
const PASSING_STATUS = new Set([408, 425, 429])

/** What is wrong is in the invoice, not in how the command was called. */
const OF_THE_FILE = new Set(['FILE_UNREADABLE', 'INVOICE_INVALID', 'IDENTIFIERS_DIFFER', 'LINES_MISSING', 'KEY_TAKEN'])

/** Of the choice of a way. */
const ROUTES = new Set(['ROUTE_AMBIGUOUS', 'ROUTE_UNDETERMINED', 'ROUTE_NONE'])

/** The same of what Chorus Pro would reject, and of what has no place at Factus or FactPulse. */
const UNFIT = new Set([
  'FILE',
  'TYPE_CODE',
  'BUSINESS_PROCESS',
  'VAT',
  'AMOUNTS',
  'PARTY',
  'DOCUMENT_KIND',
  'DOCUMENT_FORM',
  'FRAMEWORK_UNKNOWN',
  'FRAMEWORK_UNSUPPORTED',
  'RECIPIENT_WITHOUT_SIRET',
  'NUMBER_TOO_LONG',
  'FILE_EMPTY',
  'INVOICE_UNREADABLE',
  'TYPE',
  'CURRENCY',
  'NOT_CARRIED',
  'LINES',
  'LINE_AMOUNT',
  'TOTALS',
  'QUANTITY',
  'PRICE',
  'DISCOUNT',
  'DECIMALS',
  'MISSING',
  'VAT_CATEGORY',
  'CHARGE',
  'CHARGE_TAXED',
  'PAID',
  'DUE_DATE',
  'PRECEDING_INVOICE',
])

function isOfTheFile({ code, field = '' }: ConfigurationError): boolean {
  return OF_THE_FILE.has(code) || (code === 'IDENTIFIER_INVALID' && /^(supplier|recipient)\./.test(field))
}

/** The exit status of a failure. */
export function exitCodeOf(failure: unknown): number {
  if (ConfigurationError.isInstance(failure) && ROUTES.has(failure.code)) return EXIT.noRoute
  // Another process sends it right now.
  if (ConfigurationError.isInstance(failure) && failure.code === 'SUBMISSION_UNDER_WAY') return EXIT.waiting
  if (UnsupportedError.isInstance(failure) && failure.code === 'WARNINGS') return EXIT.leftOut
  if (ConfigurationError.isInstance(failure) && isOfTheFile(failure)) return EXIT.file
  if (UnsupportedError.isInstance(failure) && UNFIT.has(failure.code)) return EXIT.file
  if (ConfigurationError.isInstance(failure) || UnsupportedError.isInstance(failure)) return EXIT.usage
  if (DocumentError.isInstance(failure)) return EXIT.file
  if (AuthError.isInstance(failure)) return isUnanswered(failure) ? EXIT.waiting : EXIT.auth
  if (PlatformError.isInstance(failure)) {
    return failure.code === 'UNAVAILABLE' || failure.code === 'RATE_LIMITED' ? EXIT.waiting : EXIT.refused
  }
  if (TransportError.isInstance(failure)) {
    if (failure.code === 'IN_DOUBT') return EXIT.inDoubt
    if (failure.code === 'NOT_RECEIVED') return EXIT.notReceived
    return LASTING.has(failure.code) ? EXIT.usage : EXIT.waiting
  }
  return EXIT.unexpected
}

/** The token server is away for now, or answered that it is. */
function isUnanswered({ code, status = 0, cause }: AuthError): boolean {
  if (code !== 'TOKEN_UNAVAILABLE') return status >= 500 || PASSING_STATUS.has(status)
  if (!TransportError.isInstance(cause)) return cause === undefined
  return !LASTING.has(cause.code) && cause.code !== 'RESPONSE_TOO_LARGE'
}
