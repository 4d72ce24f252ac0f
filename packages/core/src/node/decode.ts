import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** What takes a decoded body. */
export interface Decoded {
  piece(bytes: Uint8Array): Promise<void> | undefined
  end(): void
  fail(failure: Error): void
  /** More can be written again. */
  resume(): void
}

export interface Decoder {
  /** @returns whether more can be written at once; otherwise `resume` tells when */
  write(bytes: Uint8Array): boolean
  end(): void
  destroy(): void
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * Takes the encodings of a body off, the last first. Strict: what ends too early fails. An unknown encoding passes, as
 * with `fetch`.
 */
export function decode(encodings: string, decoded: Decoded): Decoder | undefined {
  const names = encodings.split(',').map((name) => name.trim().toLowerCase())
  const steps: Transform[] = []
  for (const name of names.reverse()) {
    if (name === 'identity' || name === '') continue
    const make = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined
    if (!make) return undefined
    steps.push(make())
  }
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return undefined
  const destroy = () => {
    for (const step of steps) step.destroy()
  }
  for (const [at, step] of steps.entries()) {
    step.on('error', (failure) => {
      destroy()
      decoded.fail(failure)
    })
    const next = steps[at + 1]
    if (next) step.pipe(next)
  }
  first.on('drain', () => decoded.resume())
  last.on('data', (bytes: Buffer) => {
    const wait = decoded.piece(bytes)
    if (!wait) return
    last.pause()
    wait.then(
      () => last.resume(),
      () => undefined,
    )
  })
  last.on('end', () => decoded.end())
  return { write: (bytes) => first.write(bytes), end: () => void first.end(), destroy }
}
