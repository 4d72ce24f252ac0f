import { isIP } from 'node:net'
import { generate } from 'selfsigned'

/** A certificate and its private key, both PEM. */
export interface KeyPair {
  readonly key: string
  readonly cert: string
}

export interface Certificates {
  /** The certificate of the authority that signed the others, PEM. */
  readonly ca: string
  /** For `localhost` and `127.0.0.1`. */
  readonly server: KeyPair
  /** For a client that has to say who it is. */
  readonly client: KeyPair
  /** One more for a server. */
  issue(names: readonly string[], options?: { readonly expired?: boolean }): Promise<KeyPair>
}

const DAY_MS = 86_400_000

/** An authority of its own, made anew at each call, with a certificate for a server on loopback and one for a client. */
export async function makeCertificates(): Promise<Certificates> {
  const validity = { notBeforeDate: new Date(Date.now() - DAY_MS), notAfterDate: new Date(Date.now() + DAY_MS) }
  const named = (commonName: string) => [{ name: 'commonName', value: commonName }]
  const common = { ...validity, keyType: 'ec', algorithm: 'sha256' } as const
  const authority = await generate(named('Facturelle test authority'), {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const ca = { key: authority.private, cert: authority.cert }
  const issue: Certificates['issue'] = async (names, { expired = false } = {}) => {
    const made = await generate(named(names[0] ?? ''), {
      ...common,
      ...(expired && { notAfterDate: new Date(Date.now() - DAY_MS / 2) }),
      ca,
      extensions: [
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
        },
      ],
    })
    return { key: made.private, cert: made.cert }
  }
  const [server, client] = await Promise.all([
    issue(['localhost', '127.0.0.1']),
    generate(named('test-client'), { ...common, ca, extensions: [{ name: 'extKeyUsage', clientAuth: true }] }),
  ])
  return { ca: ca.cert, server, client: { key: client.private, cert: client.cert }, issue }
}
