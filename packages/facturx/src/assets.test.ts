import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asset, type FontName } from './assets.js'

/** As Debian has them: fonts-liberation 2.1.5, icc-profiles-free. */
const folder = new URL('./generated/assets/', import.meta.url)

describe('asset', () => {
  it('gives fonts and the profile as the files say they are, and no other', async () => {
    const names = readdirSync(folder).map((file) => file.replace('.ts', ''))
    expect(names).toHaveLength(13)
    for (const name of names) {
      const told = /SHA-256 unpacked: ([0-9a-f]{64})/.exec(readFileSync(new URL(`${name}.ts`, folder), 'utf8'))?.[1]
      const bytes = await asset(name as FontName)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(told)
      expect(bytes[0]).toBe(0)
    }
  })
})
