import { describe, expect, it } from 'vitest'
import { FINAL_STAGES, STAGES, stageOf } from './lifecycle.js'

describe('stageOf', () => {
  it.each(Object.entries(STAGES))('%s is %i', (stage, code) => {
    expect(stageOf(code)).toBe(stage)
    expect(stageOf(String(code))).toBe(stage)
  })

  it.each([199, 214, 500, '', 'Pending', 'constructor'])('%s is unknown', (code) => {
    expect(stageOf(code)).toBe('unknown')
  })

  it('has the final stages among them', () => {
    for (const stage of FINAL_STAGES) expect(STAGES).toHaveProperty(stage)
  })
})
