// node validate.mjs: an invoice judged by the rules of its authorities, and one with a sum that is wrong.
import { readFile } from 'node:fs/promises'
import { validateInvoice } from '@facturelle/documents/rules'

const text = await readFile(new URL('invoices/F2026-001-cii.xml', import.meta.url), 'utf8')
const wrong = text.replace(/(<ram:GrandTotalAmount>)[^<]*/, '$11.00')

for (const xml of [text, wrong]) {
  const { valid, sets, issues } = await validateInvoice(new TextEncoder().encode(xml), { language: 'fr' })
  console.log(valid, sets.map(({ name, version }) => `${name} ${version}`).join(', '))
  for (const { severity, rule, path, value, message, remedy } of issues) {
    console.log(severity, rule, path, value, '|', message, '|', remedy)
  }
}
