import { describe, expect, it } from 'vitest'
import { FINAL_STAGES, STAGES, type Stage, stageOf } from './lifecycle.js'
import { GIVEN_BY, mayFollow, TRANSITIONS } from './transitions.js'

const ALL = Object.keys(STAGES) as (keyof typeof STAGES)[]
const legal = (codes: readonly number[]) =>
  codes.map(stageOf).every((to, at, stages) => at === 0 || mayFollow(stages[at - 1], to))

describe('the order of stages', () => {
  it('has every stage, once each, and nothing else', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...ALL].sort())
    expect(Object.keys(GIVEN_BY).sort()).toEqual([...ALL].sort())
    for (const [from, list] of Object.entries(TRANSITIONS)) {
      expect(new Set(list).size).toBe(list.length)
      expect(list).not.toContain(from)
      for (const to of list) expect(ALL).toContain(to)
    }
  })

  it('goes nowhere from a final stage, and somewhere from all others', () => {
    const ends = ALL.filter((stage) => TRANSITIONS[stage].length === 0)
    expect(ends.sort()).toEqual([...FINAL_STAGES].sort())
  })

  it('leads to every stage from the first, and from every stage to an end', () => {
    const reachable = (from: keyof typeof STAGES) => {
      const seen = new Set([from])
      for (const stage of seen) for (const to of TRANSITIONS[stage]) seen.add(to)
      return [...seen]
    }
    expect(reachable('submitted').sort()).toEqual([...ALL].sort())
    for (const stage of ALL) expect(reachable(stage).some((to) => FINAL_STAGES.includes(to))).toBe(true)
  })

  // The ways that platforms report, as the digests have them.
  it.each([
    ['the whole way', [200, 201, 202, 203, 204, 205, 211, 212]],
    ['the four that must be told', [200, 212]],
    ['refused', [200, 202, 204, 210]],
    ['rejected at once', [200, 213]],
    ['rejected by the other platform', [200, 201, 202, 213]],
    ['disputed, then approved', [200, 202, 204, 207, 205, 212]],
    ['disputed, then refused', [200, 202, 204, 207, 210]],
    ['suspended and completed', [200, 202, 204, 208, 209, 205, 212]],
    ['suspended, and the seller’s own answer not reported', [200, 204, 208, 205]],
    ['approved in part, then whole', [200, 204, 206, 205, 211]],
    ['cancelled', [200, 202, 220]],
    ['paid in three parts', [200, 205, 211, 212, 212, 212]],
    ['several statuses of one stage', [200, 200, 203, 203, 204, 205, 205, 205, 211]],
    ['addressed anew', [200, 203, 208, 203, 204, 205]],
    ['suspended by the accountant', [200, 203, 205, 208, 209, 205, 211]],
    ['refused by the accountant', [200, 203, 205, 210]],
    ['handed on to the accountant', [200, 203, 205, 204, 205, 211]],
  ])('has a place for %s', (_, codes) => expect(legal(codes)).toBe(true))

  it.each([
    ['back to the platform', [205, 202]],
    ['back to the deposit', [202, 200]],
    ['approved after a refusal', [210, 205]],
    ['paid after a refusal', [210, 212]],
    ['paid after a rejection', [213, 212]],
    ['anything after a cancellation', [220, 204]],
    ['completed without a suspension', [204, 209]],
    ['rejected by a platform after the buyer took it', [204, 213]],
    ['refused after the payment', [211, 210]],
    ['payment sent after it was received', [212, 211]],
  ])('has none for %s', (_, codes) => expect(legal(codes)).toBe(false))

  it('says nothing against what it does not know', () => {
    for (const stage of [...ALL, 'unknown'] as Stage[]) {
      expect(mayFollow(undefined, stage)).toBe(true)
      expect(mayFollow('unknown', stage)).toBe(true)
      expect(mayFollow(stage, 'unknown')).toBe(true)
      expect(mayFollow(stage, stage)).toBe(true)
    }
  })
})
