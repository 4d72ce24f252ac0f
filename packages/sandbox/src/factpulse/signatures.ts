import { toBase64 } from '../base64.js'
import { Failed } from './failures.js'
import type { FactPulseCall } from './room.js'
import { type Held, held, text } from './shapes.js'

const MARK = '\n%SandboxSignature '

/** A signature as the sandbox puts it: a note behind the end of the file, and no cryptography. */
export interface SandboxSignature {
  readonly fieldName: string
  readonly signer: string
  readonly signingDate: string
  readonly reason: string | null
  readonly location: string | null
  readonly level: 'PAdES-B-B' | 'PAdES-B-T' | 'PAdES-B-LT'
}

/** @throws {Failed} where no certificate is passed, nor stored for the client */
export function signatureOf(call: FactPulseCall, given: Held, now: number): SandboxSignature {
  const passed = text(given.keyPem) !== undefined && text(given.certPem) !== undefined
  if (!passed && !call.client?.hasCertificate) {
    const code = call.client ? 'CERTIFICATE_NOT_FOUND' : 'NO_CLIENT_UID'
    throw new Failed(404, code, 'There is no certificate to sign with.', {
      help: 'Store one in the dashboard, or pass keyPem and certPem.',
    })
  }
  const yes = (value: unknown) => value === true || value === 'true'
  const timestamp = given.useTimestamp ?? given.use_timestamp ?? true
  const level = yes(given.usePadesLt ?? given.use_pades_lt) ? 'PAdES-B-LT' : yes(timestamp) ? 'PAdES-B-T' : 'PAdES-B-B'
  return {
    fieldName: text(given.fieldName ?? given.field_name) ?? 'FactPulseSignature',
    signer: passed ? 'Passed certificate' : (call.client?.name ?? 'Sandbox'),
    signingDate: new Date(now).toISOString(),
    reason: text(given.reason) ?? null,
    location: text(given.location) ?? null,
    level,
  }
}

export function signed(pdf: Uint8Array, signature: SandboxSignature): Uint8Array<ArrayBuffer> {
  const note = new TextEncoder().encode(`${MARK}${toBase64(new TextEncoder().encode(JSON.stringify(signature)))}\n`)
  const whole = new Uint8Array(pdf.length + note.length)
  whole.set(pdf)
  whole.set(note, pdf.length)
  return whole
}

export function signaturesIn(pdf: Uint8Array): SandboxSignature[] {
  const text = new TextDecoder('latin1').decode(pdf)
  return [...text.matchAll(/\n%SandboxSignature ([A-Za-z\d+/=]+)\n/g)].flatMap(([, note = '']) => {
    try {
      const bytes = Uint8Array.from(atob(note), (character) => character.charCodeAt(0))
      return [held(JSON.parse(new TextDecoder().decode(bytes))) as unknown as SandboxSignature]
    } catch {
      return []
    }
  })
}
