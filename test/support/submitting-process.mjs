// One process that submits an invoice, or takes up what an earlier one left, and may be killed at any point of it.
// Started by the tests; what it does stands in its argument, what came of it in its output.
import { readFile } from 'node:fs/promises'
import { systemClock } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { fileJournal } from '@facturelle/facade/file-journal'

const { adapter: made, aheadMs, destination, dieAt, folder, invoices, lookupMs, steps } = JSON.parse(process.argv[2])

/** How often each was done so far. */
const counts = { requests: 0, writes: 0 }
/** Nothing is flushed, closed or said: as where the power goes. */
const die = (point, nth) => {
  if (dieAt?.point === point && dieAt.nth === nth) process.kill(process.pid, 'SIGKILL')
}

const files = fileJournal(folder)
const journal = {
  read: files.read,
  unsettled: files.unsettled,
  async write(...args) {
    const nth = ++counts.writes
    die('beforeWrite', nth)
    const stored = await files.write(...args)
    die('afterWrite', nth)
    return stored
  },
}

const ADAPTERS = {
  afnor: async () => (await import('@facturelle/afnor-flow')).afnorFlowAdapter,
  'chorus-pro': async () => (await import('@facturelle/chorus-pro')).chorusProAdapter,
  factus: async () => (await import('@facturelle/factus')).factusAdapter,
  factpulse: async () => (await import('@facturelle/factpulse')).factpulseAdapter,
}
const clock = { ...systemClock, now: () => Date.now() + aheadMs }
const adapter = (await ADAPTERS[destination.type]())({
  ...made,
  allowInsecureLoopback: true,
  lookupMs,
  clock,
  async fetch(request) {
    const nth = ++counts.requests
    die('beforeRequest', nth)
    const answer = await fetch(request)
    die('afterAnswer', nth)
    return answer
  },
})
// Judging the invoice comes long before any of it leaves.
const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()], journal, clock, validate: false })

const { sourcePdf } = destination
const whole = sourcePdf ? { ...destination, sourcePdf: new Uint8Array(await readFile(sourcePdf)) } : destination
const told = ({ outcome, repeated = false, reference }) => ({ outcome, repeated, id: reference.id })
const tried = (work) =>
  Promise.resolve(work).then(told, ({ name, code, message }) => ({ error: `${name} ${code}: ${message}` }))

const results = []
for (const step of steps) {
  if (step === 'submit') results.push(await tried(facturelle.submit(invoices[0], { destination: whole })))
  else if (step === 'together') {
    const items = facturelle.submitMany(invoices, { destination: whole, together: true })
    for await (const { submission, error } of items) results.push(await tried(submission ?? Promise.reject(error)))
  } else for await (const { submission } of facturelle.unsettled()) results.push(await tried(submission.resolve()))
}
console.log(JSON.stringify({ results, ...counts }))
