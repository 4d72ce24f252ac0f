import { X509Certificate } from 'node:crypto'
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { ConfigurationError } from '../errors.js'

export type CertificateOptions = Pick<SecureContextOptions, 'ca' | 'cert' | 'key' | 'passphrase'>

export interface SecureContexts {
  /** For services: shows the client's certificate. `undefined`: as Node has it. */
  readonly service: SecureContext | undefined
  /** For proxies: shows none. */
  readonly proxy: SecureContext | undefined
}

const BLOCK = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g

/**
 * Reads the certificates of the options once, and not again for each connection.
 * @throws {ConfigurationError} `OPTION_INVALID`: names the option, and holds nothing of it
 */
export function readCertificates({ ca, cert, key, passphrase }: CertificateOptions): SecureContexts {
  if (ca === undefined && cert === undefined && key === undefined && passphrase === undefined) {
    return { service: undefined, proxy: undefined }
  }
  // Node passes over what it cannot read, and would trust nobody, or the wrong ones.
  if (ca !== undefined) checkCertificates(ca, 'ca')
  if (cert !== undefined) checkCertificates(cert, 'cert')
  if (key !== undefined && cert === undefined) throw invalid('key', 'is the key of a certificate; give cert as well')
  if (cert !== undefined && key === undefined) throw invalid('cert', 'needs its private key; give key as well')
  if (passphrase !== undefined && key === undefined) {
    throw invalid('passphrase', 'is that of a private key; give key as well')
  }
  const authorities = ca === undefined ? {} : { ca }
  const proxy = ca === undefined ? undefined : createSecureContext(authorities)
  if (cert === undefined) return { service: proxy, proxy }
  readKey({ key, passphrase })
  let service: SecureContext
  try {
    service = createSecureContext({ ...authorities, cert, key, passphrase })
  } catch {
    throw invalid('key', 'does not belong to cert')
  }
  return { service, proxy }
}

function readKey({ key, passphrase }: Pick<CertificateOptions, 'key' | 'passphrase'>): void {
  try {
    createSecureContext({ key, passphrase })
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException
    const locked = /DECRYPT|PASSPHRASE|PASSWORD|INTERRUPTED_OR_CANCELLED/.test(code)
    if (locked) throw invalid('passphrase', passphrase === undefined ? 'is needed to read key' : 'does not open key')
    throw invalid('key', 'must be a private key in PEM')
  }
}

function checkCertificates(value: unknown, field: string): void {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (entries.length === 0) throw invalid(field, 'must hold at least one certificate')
  for (const [at, entry] of entries.entries()) {
    const where = Array.isArray(value) ? `${field}[${at}]` : field
    const text = typeof entry === 'string' || entry instanceof Uint8Array ? Buffer.from(entry).toString('latin1') : ''
    const blocks = text.match(BLOCK)
    if (!blocks) throw invalid(where, 'must be a certificate in PEM, not its path: -----BEGIN CERTIFICATE----- …')
    for (const block of blocks) {
      try {
        new X509Certificate(block)
      } catch {
        throw invalid(where, 'holds a certificate that cannot be read')
      }
    }
  }
}

function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
}
