import { ConfigurationError, type SubmissionReference } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { createFacturelle, failureOf, type Journal, type JournalEntry, memoryJournal } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform } from './platform.js'

const destination = { type: 'post' }

function assemble(journal: Journal | 'none' = memoryJournal()) {
  const platform = new Platform('post')
  const open = () => createFacturelle({ adapters: [platform.adapter], documents: [xml()], journal })
  return { platform, facturelle: open(), open }
}
const thrown = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the same invoice', () => {
  it('is sent once, and gives the first submission each time', async () => {
    const { platform, facturelle } = assemble()
    const first = await facturelle.submit(invoice(), { destination })
    const again = await facturelle.submit(invoice(), { destination })
    expect(platform.taken).toHaveLength(1)
    expect([first.repeated, again.repeated]).toEqual([undefined, true])
    expect(again.reference).toEqual(first.reference)
    expect(first.reference.trackingId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is one, however many send it at once', async () => {
    const { platform, facturelle } = assemble()
    const all = await Promise.all(Array.from({ length: 20 }, () => facturelle.submit(invoice(), { destination })))
    expect(platform.taken).toHaveLength(1)
    expect(new Set(all.map(({ outcome, reference }) => `${outcome} ${reference.id}`))).toEqual(new Set(['accepted 1']))
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1)
  })

  it('is one as data and as prepared, in any order of its keys', async () => {
    const { platform, facturelle } = assemble()
    const prepared = await facturelle.prepare(invoice(), { destination })
    await facturelle.submit(prepared)
    await facturelle.submit(prepared)
    await facturelle.submit(Object.fromEntries(Object.entries(invoice()).reverse()) as never, { destination })
    expect(platform.taken).toHaveLength(1)
  })

  it('is another for another seller, number, type, date, tenant or destination', async () => {
    const platforms = [new Platform('post'), new Platform('other')] as const
    const facturelle = createFacturelle({
      adapters: platforms.map(({ adapter }) => adapter),
      documents: [xml()],
      credentials: (tenant) => ({ secret: tenant }),
    })
    const supplier = { ...invoice().supplier, siren: '404833048' }
    await facturelle.submit(invoice(), { destination })
    await facturelle.submit(invoice('F-2'), { destination })
    await facturelle.submit(invoice('F-1', { supplier }), { destination })
    await facturelle.submit(invoice('F-1', { date: '2026-09-02' }), { destination })
    await facturelle.submit(invoice('F-1', { invoiceType: '381' }), { destination, frenchRules: false })
    for (const tenant of ['a', 'b']) await facturelle.submit(invoice(), { destination, tenant })
    await facturelle.submit(invoice(), { destination: { type: 'other' } })
    expect(platforms.map(({ taken }) => taken.length)).toEqual([7, 1])
    expect(new Set(platforms.flatMap(({ taken }) => taken.map(({ trackingId }) => trackingId))).size).toBe(8)
  })

  it('is refused with another content, and tells the first', async () => {
    const { platform, facturelle } = assemble()
    const { reference } = await facturelle.submit(invoice(), { destination })
    const [line] = invoice().lines
    const changed = invoice('F-1', { lines: [{ ...line, unitPrice: '1' } as never] })
    const error = await thrown(facturelle.submit(changed, { destination }))
    expect(error).toMatchObject({ code: 'KEY_TAKEN', field: 'options.key' })
    expect(failureOf(error)?.earlier).toEqual(reference)
    expect(platform.taken).toHaveLength(1)
    await facturelle.submit(changed, { destination, key: 'its own' })
    expect(platform.taken.map(({ trackingId }) => trackingId)).toEqual([reference.trackingId, 'its own'])
  })

  it('is sent each time without a journal', async () => {
    const { platform, facturelle } = assemble('none')
    for (let at = 0; at < 2; at++) await facturelle.submit(invoice(), { destination })
    expect(platform.taken).toHaveLength(2)
  })

  it('can be sent again after a refusal, and after nothing of it left', async () => {
    const { platform, facturelle } = assemble()
    platform.troubles.push('refused', 'unreachable')
    expect(await thrown(facturelle.submit(invoice(), { destination }))).toMatchObject({ code: 'REJECTED' })
    expect((await facturelle.submit(invoice(), { destination })).outcome).toBe('notReceived')
    const [line] = invoice().lines
    const changed = invoice('F-1', { lines: [{ ...line, unitPrice: '1' } as never] })
    expect(await facturelle.submit(changed, { destination })).toMatchObject({ outcome: 'accepted' })
    expect(platform.taken).toHaveLength(1)
  })

  it('can be sent again, corrected, once the platform rejected it, under a handle of its own', async () => {
    const { platform, facturelle } = assemble()
    platform.stages = ['rejected']
    const first = await facturelle.submit(invoice(), { destination })
    const [line] = invoice().lines
    const changed = invoice('F-1', { lines: [{ ...line, unitPrice: '1' } as never] })
    expect(await thrown(facturelle.submit(changed, { destination }))).toMatchObject({ code: 'KEY_TAKEN' })
    expect(await first.wait({ until: 'paid' })).toMatchObject({ reached: false, event: { stage: 'rejected' } })
    await facturelle.submit(changed, { destination })
    const [one, other] = platform.taken.map(({ trackingId }) => trackingId)
    expect(platform.taken).toHaveLength(2)
    expect(other).not.toBe(one)
  })

  it('is in doubt no more once its events end with a rejection', async () => {
    const journal = memoryJournal()
    const { platform, facturelle } = assemble(journal)
    platform.stages = ['rejected']
    platform.troubles.push('lostAfter')
    const submission = await facturelle.submit(invoice(), { destination })
    for await (const _ of submission.events()) break
    const doubts = []
    for await (const entry of journal.unsettled()) doubts.push(entry)
    expect(doubts).toEqual([])
  })
})

describe('a doubt', () => {
  it('is looked up by whoever submits again, in another process too', async () => {
    const { platform, facturelle, open } = assemble()
    platform.troubles.push('lostAfter')
    expect((await facturelle.submit(invoice(), { destination })).outcome).toBe('inDoubt')
    const again = await open().submit(invoice(), { destination })
    expect(again).toMatchObject({ outcome: 'accepted', repeated: true, reference: { id: '1' } })
    expect(platform.taken).toHaveLength(1)
  })

  it('stays one until absence is sure, and is sent under the same handle then', async () => {
    const { platform, facturelle } = assemble()
    platform.troubles.push('lostBefore')
    const { reference } = await facturelle.submit(invoice(), { destination })
    const again = await facturelle.submit(invoice(), { destination })
    expect(again).toMatchObject({ outcome: 'inDoubt', repeated: true, reference })
    expect(platform.contexts).toHaveLength(1)
    platform.absentIsSure = true
    expect(await facturelle.submit(invoice(), { destination })).toMatchObject({ outcome: 'accepted' })
    expect(platform.taken.map(({ trackingId }) => trackingId)).toEqual([reference.trackingId])
  })

  it('is told by unsettled, and settled there', async () => {
    const journal = memoryJournal()
    const { platform, open, facturelle } = assemble(journal)
    platform.troubles.push('lostAfter', 'lostBefore')
    await facturelle.submit(invoice('F-1'), { destination })
    await facturelle.submit(invoice('F-2'), { destination })
    await facturelle.submit(invoice('F-3'), { destination })
    const seen: string[] = []
    for await (const { submission, reference } of open().unsettled()) {
      seen.push(`${reference.document.number} ${(await submission?.resolve())?.outcome}`)
    }
    expect(seen.sort()).toEqual(['F-1 accepted', 'F-2 inDoubt'])
    const left: (string | undefined)[] = []
    for await (const { reference } of open().unsettled()) left.push(reference.document.number)
    expect(left).toEqual(['F-2'])
  })

  it('of another content holds the key', async () => {
    const { platform, facturelle } = assemble()
    platform.troubles.push('lostBefore')
    await facturelle.submit(invoice(), { destination })
    const [line] = invoice().lines
    const changed = invoice('F-1', { lines: [{ ...line, unitPrice: '1' } as never] })
    expect(await thrown(facturelle.submit(changed, { destination }))).toMatchObject({ code: 'KEY_TAKEN' })
    platform.absentIsSure = true
    expect(await facturelle.submit(changed, { destination })).toMatchObject({ outcome: 'accepted' })
  })

  it('is what an abort leaves behind once the intent is written', async () => {
    const { platform, facturelle } = assemble()
    const controller = new AbortController()
    const reason = new Error('enough')
    const error = await thrown(
      facturelle.submit(invoice(), {
        destination,
        signal: controller.signal,
        onProgress: ({ step }) => void (step === 'sending' && queueMicrotask(() => controller.abort(reason))),
      }),
    )
    expect(error).toBe(reason)
    expect(platform.taken).toHaveLength(0)
    expect(await facturelle.submit(invoice(), { destination })).toMatchObject({ outcome: 'inDoubt' })
  })
})

describe('a journal', () => {
  const broken = (which: 'first' | 'second'): Journal => {
    const inner = memoryJournal()
    let writes = 0
    return {
      ...inner,
      async write(...all) {
        writes += 1
        if (writes === (which === 'first' ? 1 : 2)) throw new Error('the disk is full')
        return inner.write(...all)
      },
    }
  }

  it('that cannot take the intent stops the submission', async () => {
    const { platform, facturelle } = assemble(broken('first'))
    const error = await thrown(facturelle.submit(invoice(), { destination }))
    expect(error).toMatchObject({ message: 'the disk is full' })
    expect(platform.taken).toHaveLength(0)
    expect(failureOf(error)).toMatchObject({ stage: 'send', prepared: { type: 'post' } })
    expect(await facturelle.submit(failureOf(error)?.prepared as never)).toMatchObject({ outcome: 'accepted' })
  })

  it('that cannot take the outcome is warned of, and looked up by the next', async () => {
    const { platform, facturelle } = assemble(broken('second'))
    const submission = await facturelle.submit(invoice(), { destination })
    expect(submission).toMatchObject({ outcome: 'accepted' })
    expect(submission.warnings).toEqual([expect.stringContaining('could not be written to the journal')])
    expect(await facturelle.submit(invoice(), { destination })).toMatchObject({ outcome: 'accepted', repeated: true })
    expect(platform.taken).toHaveLength(1)
  })

  it('that cannot be read stops the submission, and one that cannot be written stops no event', async () => {
    const inner = memoryJournal()
    let down = false
    const journal: Journal = {
      ...inner,
      read: (key) => (down ? Promise.reject(new Error('the disk is gone')) : inner.read(key)),
      write: (...given) => (down ? Promise.reject(new Error('the disk is gone')) : inner.write(...given)),
    }
    const { platform, facturelle } = assemble(journal)
    platform.stages = ['rejected']
    platform.troubles.push(undefined, 'lostAfter')
    const submission = await facturelle.submit(invoice(), { destination })
    const doubt = await facturelle.submit(invoice('F-2'), { destination })
    down = true
    const error = await thrown(facturelle.submit(invoice('F-3'), { destination }))
    expect(error).toMatchObject({ message: 'the disk is gone' })
    expect(failureOf(error)?.stage).toBe('send')
    expect(platform.taken).toHaveLength(2)
    expect(await submission.wait({ until: 'paid' })).toMatchObject({ event: { stage: 'rejected' } })
    expect(await doubt.resolve()).toMatchObject({ outcome: 'accepted' })
  })

  it('that another process writes to first stops the submission', async () => {
    const inner = memoryJournal()
    const journal: Journal = { ...inner, write: async () => false }
    const { platform, facturelle } = assemble(journal)
    const error = await thrown(facturelle.submit(invoice(), { destination }))
    expect(ConfigurationError.isInstance(error) && error.code).toBe('SUBMISSION_UNDER_WAY')
    expect(platform.taken).toHaveLength(0)
  })

  it('that another process wrote to meanwhile is believed', async () => {
    const inner = memoryJournal()
    const { platform, facturelle } = assemble({
      ...inner,
      async write(key, entry, previous) {
        // Another process has found the absence, and begins its attempt.
        if (entry.ended === 'notReceived') {
          const { ended: _, ...next } = entry
          const reference = { ...entry.reference, outcome: 'inDoubt' } as const
          await inner.write(key, entry, previous)
          await inner.write(key, { ...next, settled: false, revision: previous + 2, reference }, previous + 1)
          return false
        }
        return inner.write(key, entry, previous)
      },
    })
    platform.troubles.push('lostBefore')
    await facturelle.submit(invoice(), { destination })
    platform.absentIsSure = true
    expect((await facturelle.submit(invoice(), { destination })).outcome).toBe('inDoubt')
    expect(platform.taken).toHaveLength(0)
  })

  it('has the intent before the request, the outcome after, and no secret', async () => {
    const inner = memoryJournal()
    const entries: JournalEntry[] = []
    const { platform, facturelle } = assemble({
      ...inner,
      write: (key, entry, previous) => {
        entries.push(entry)
        return inner.write(key, entry, previous)
      },
    })
    await facturelle.submit(invoice(), { destination: { type: 'post', credentials: { secret: 'canary-4c1' } } })
    expect(entries.map(({ revision, settled, reference }) => [revision, settled, reference.outcome])).toEqual([
      [1, false, 'inDoubt'],
      [2, true, 'accepted'],
    ])
    expect(platform.taken[0]?.secret).toBe('canary-4c1')
    expect(JSON.stringify(entries)).not.toContain('canary-4c1')
    expect(JSON.stringify(entries)).not.toContain('Conseil')
    const { document } = (entries[1] as JournalEntry).reference satisfies SubmissionReference
    expect(document).toMatchObject({ number: 'F-1', issueDate: '2026-09-01' })
  })
})
