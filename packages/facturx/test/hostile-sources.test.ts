import { readFileSync } from 'node:fs'
import { DocumentError } from '@facturelle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { cpuMs } from '../../documents/test/support/cpu-time.js'
import { extractXml } from '../src/index.js'
import { NotConformableError, toFacturX } from '../src/write/index.js'
import { BUDGET_MS, HOSTILE } from './hostile-sources.js'
import { pagePdf } from './pdf.js'

/** Machines and their moods. */
const SLACK = 10
const xml = new Uint8Array(readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url)))
const now = new Date('2026-11-30T10:00:00Z')

describe('hostile PDFs', () => {
  beforeAll(async () => {
    await toFacturX(pagePdf(), xml, { now })
  })

  it('are of forty kinds and more', () => {
    expect(new Set(HOSTILE.map(([what]) => what)).size).toBeGreaterThanOrEqual(40)
  })

  it.each(HOSTILE)(
    '%s',
    async (_, make, ...outcomes) => {
      const bytes = make()
      const started = cpuMs()
      const result = await toFacturX(bytes, xml, { now }).catch((error: unknown) => error)
      expect(cpuMs() - started).toBeLessThan(BUDGET_MS * SLACK)
      if (DocumentError.isInstance(result)) {
        const told = NotConformableError.isInstance(result) ? result.reasons.map(({ code }) => code) : [result.code]
        expect(outcomes).toEqual(expect.arrayContaining([expect.toBeOneOf(told)]))
        expect(result.message.length).toBeLessThan(400)
        return
      }
      expect(outcomes).toContain('good')
      // Whatever it was, what came of it is an invoice like any other.
      const file = await extractXml((result as { bytes: Uint8Array }).bytes)
      expect(Buffer.from(file?.bytes ?? []).equals(xml)).toBe(true)
    },
    30_000,
  )
})
