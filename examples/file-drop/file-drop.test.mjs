// @ts-check
// The published contract suite, which every adapter passes, with the test runner of Node.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { link, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { sha256 } from '@facturelle/core'
import { adapterContract } from '@facturelle/core/testing'
import { fileDropAdapter } from './file-drop.mjs'

const failing = (/** @type {string} */ code) => Object.assign(new Error(code), { code })

async function bench() {
  const folder = await mkdtemp(join(tmpdir(), 'file-drop-'))
  /** How often each document was put there, by its digest. @type {Map<string, number>} */
  const seen = new Map()
  /** @type {string | undefined} */
  let trouble
  const take = () => {
    const now = trouble
    trouble = undefined
    return now
  }
  const adapter = fileDropAdapter({
    folder,
    files: {
      async link(from, to) {
        const now = take()
        if (now === 'lostBefore' || now === 'emptyError' || now === 'htmlSuccess') throw failing('EIO')
        await link(from, to)
        const digest = createHash('sha256')
          .update(await readFile(from))
          .digest('hex')
        seen.set(digest, (seen.get(digest) ?? 0) + 1)
        if (now === 'lostAfter') throw failing('EIO')
      },
      async open(...all) {
        if (trouble === 'refused' && take()) throw failing('EACCES')
        return open(...all)
      },
    },
  })
  /** Whoever reads the folder, and takes away what is there. */
  const readAll = async () => {
    const names = await readdir(folder).catch(() => [])
    for (const name of names) if (!name.startsWith('.')) await rm(join(folder, name), { force: true })
  }
  const reading = setInterval(() => void readAll(), 40)
  let count = 0
  const documents = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const bytes = new TextEncoder().encode(`<Invoice>F-${at}</Invoice>`)
      const facts = /** @type {const} */ ({ kind: 'invoice', syntax: 'UBL', mediaType: 'application/xml' })
      return { ...facts, bytes, name: `F-${at}.xml`, sha256: await sha256(bytes), number: `F-${at}` }
    }),
  )
  return {
    adapter,
    destination: /** @type {const} */ ({ type: 'file-drop' }),
    document() {
      const document = documents[count++]
      if (!document) throw new Error('the bench has no more documents')
      return document
    },
    secrets: [],
    canLookUp: true,
    readLifecycle: async () => undefined,
    inspect: (/** @type {unknown} */ value) => inspect(value, { depth: 20 }),
    server: {
      processed: (/** @type {string} */ digest) => seen.get(digest) ?? 0,
      disturbSubmission(/** @type {string} */ how) {
        trouble = how
      },
    },
    async close() {
      clearInterval(reading)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

for (const { name, run } of adapterContract(bench, { credentials: false })) void test(name, run)

void test('puts nothing there twice, and no other document under the same tracking id', async () => {
  const { adapter, destination, document, server, close } = await bench()
  try {
    const [first, other] = [document(), document()]
    for (let time = 0; time < 3; time++) {
      const { outcome } = await adapter.submit(first, destination, { trackingId: 'F-0' })
      assert.equal(outcome, 'accepted')
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    assert.equal(server.processed(first.sha256), 1)
    await assert.rejects(adapter.submit(other, destination, { trackingId: 'F-0' }), { code: 'CONFLICT' })
  } finally {
    await close()
  }
})

void test('puts nothing there again where an attempt broke off, and says so', async () => {
  const { adapter, destination, document, server, close } = await bench()
  try {
    const sent = document()
    server.disturbSubmission('lostBefore')
    const first = await adapter.submit(sent, destination, { trackingId: '..' })
    const { outcome, error } = await adapter.submit(sent, destination, { trackingId: '..' })
    assert.deepEqual([first.outcome, outcome, error?.code], ['inDoubt', 'inDoubt', 'IN_DOUBT'])
    assert.equal((await first.resolve()).outcome, 'inDoubt')
    assert.equal(server.processed(sent.sha256), 0)
    server.disturbSubmission('lostAfter')
    assert.equal((await adapter.submit(document(), destination)).outcome, 'accepted')
  } finally {
    await close()
  }
})
