import { expect, it } from 'vitest'
import { Agenda } from './agenda.js'

it('runs what is due, in order of time, then in order of entry', () => {
  const agenda = new Agenda()
  const ran: string[] = []
  for (const [due, name] of [
    [30, 'd'],
    [10, 'a'],
    [20, 'b'],
    [20, 'c'],
    [40, 'e'],
  ] as const) {
    agenda.add(due, () => ran.push(name))
  }
  agenda.settle(9)
  expect(ran).toEqual([])
  agenda.settle(20)
  expect(ran).toEqual(['a', 'b', 'c'])
  agenda.settle(20)
  expect(ran).toHaveLength(3)
  agenda.settle(1000)
  expect(ran).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('runs what comes due of what it ran', () => {
  const agenda = new Agenda()
  const ran: string[] = []
  agenda.add(1, () => {
    ran.push('first')
    agenda.add(2, () => ran.push('second'))
    agenda.add(4, () => ran.push('later'))
  })
  agenda.settle(3)
  expect(ran).toEqual(['first', 'second'])
})
