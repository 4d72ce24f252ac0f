// How fast invoices are written and read: CII beside template literals, both syntaxes beside a bare parse by libxml2.

import { expandInvoice } from '@facturelle/documents/model'
import { parseInvoice, writeInvoice } from '@facturelle/documents/syntax'
import { XmlDocument } from 'libxml2-wasm'
import { ciiByTemplate } from './cii-template.mjs'
import { atMost, kilobytes, median, printTable, printTarget } from './figures.mjs'

const LINES = [10, 100, 5000]
const ROUNDS = 25
/** Each measure lasts so long at least, so that the clock is exact enough. */
const LEAST_MS = 4
const TIMES = 3
const EXPONENT = 1.1

export async function run() {
  console.log(`\ninvoices of so many lines: time, and times that of the other in the same round (medians of ${ROUNDS})`)
  const rows = []
  const found = []
  for (const lines of LINES) {
    const invoice = invoiceOf(lines)
    const cii = writeInvoice(invoice, { syntax: 'CII', profile: 'EN 16931' }).bytes
    const ubl = writeInvoice(invoice, { syntax: 'UBL', profile: 'EN 16931' }).bytes
    if (!Buffer.from(cii).equals(ciiByTemplate(invoice))) throw new Error('the template writes another file')
    const measured = compare({
      template: () => ciiByTemplate(invoice),
      writeCii: () => writeInvoice(invoice, { syntax: 'CII', profile: 'EN 16931' }),
      writeUbl: () => writeInvoice(invoice, { syntax: 'UBL', profile: 'EN 16931' }),
      libxmlCii: () => XmlDocument.fromBuffer(cii).dispose(),
      readCii: () => parseInvoice(cii),
      libxmlUbl: () => XmlDocument.fromBuffer(ubl).dispose(),
      readUbl: () => parseInvoice(ubl),
    })
    found.push({ lines, ...measured })
    const row = (title, work, other, bytes) => [
      title,
      String(lines),
      kilobytes(bytes.length).trim(),
      `${measured.times[work].toFixed(3)} ms`,
      `${measured.times[other].toFixed(3)} ms`,
      measured.ratio(work, other).toFixed(2),
    ]
    rows.push(row('write CII / template', 'writeCii', 'template', cii))
    rows.push(row('write UBL / CII template', 'writeUbl', 'template', ubl))
    rows.push(row('read CII / libxml2', 'readCii', 'libxmlCii', cii))
    rows.push(row('read UBL / libxml2', 'readUbl', 'libxmlUbl', ubl))
  }
  printTable(['', 'lines', 'size', 'ours', 'other', 'times'], rows)
  for (const [what, work, other] of [
    ['write CII, times of a template', 'writeCii', 'template'],
    ['read CII, times of libxml2', 'readCii', 'libxmlCii'],
    ['read UBL, times of libxml2', 'readUbl', 'libxmlUbl'],
  ]) {
    for (const { lines, ratio } of found) {
      printTarget(`${what}, ${lines} lines`, TIMES, ratio(work, other), { met: atMost(TIMES) })
    }
  }
  const [, middle, last] = found
  const exponentOf = (work) => Math.log(last.times[work] / middle.times[work]) / Math.log(last.lines / middle.lines)
  const range = `exponent from ${middle.lines} to ${last.lines} lines`
  for (const work of ['readCii', 'readUbl']) {
    printTarget(`${work}, ${range}`, EXPONENT, exponentOf(work), { met: atMost(EXPONENT) })
  }
  // Of texts of megabytes, collecting garbage is a part of all writing.
  const writing = ['template', 'writeCii', 'writeUbl'].map((work) => `${work} ${exponentOf(work).toFixed(2)}`)
  console.log(`  ${range}: ${writing.join(', ')}`)
}

/** All works in turn in each round: what else the machine does falls on all alike. */
function compare(works) {
  const names = Object.keys(works)
  const counts = Object.fromEntries(names.map((name) => [name, settledCount(works[name])]))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(Object.fromEntries(names.map((name) => [name, repeated(works[name], counts[name]) / counts[name]])))
  }
  return {
    times: Object.fromEntries(names.map((name) => [name, median(rounds.map((times) => times[name]))])),
    ratio: (work, other) => median(rounds.map((times) => times[work] / times[other])),
  }
}

/** How often a work is to be done for one measure, once it is warm. */
function settledCount(work) {
  const warmUntil = performance.now() + 300
  do work()
  while (performance.now() < warmUntil)
  return Math.max(1, Math.ceil(LEAST_MS / Math.max(repeated(work, 5) / 5, 0.001)))
}

function repeated(work, count) {
  const started = performance.now()
  for (let at = 0; at < count; at++) work()
  return performance.now() - started
}

export function invoiceOf(lines) {
  return expandInvoice({
    number: 'FA-2026-001',
    date: '2026-01-31',
    supplier: {
      name: 'Vendeur & Fils SARL',
      siren: '732829320',
      iban: 'FR7630006000011234567890189',
      address: { line1: '1 rue Haute', postCode: '75001', city: 'Paris' },
    },
    recipient: {
      name: 'Client SA',
      siren: '404833048',
      address: { line1: '2 place Basse', postCode: '69001', city: 'Lyon' },
    },
    lines: Array.from({ length: lines }, (_, at) => ({
      description: `Buffet déjeuner ${at}${at % 10 ? '' : ' & café'}`,
      quantity: String(1 + (at % 7)),
      unit: 'HUR',
      unitPrice: `${100 + at}.50`,
      vatRate: '20',
    })),
  })
}
