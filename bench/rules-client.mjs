// Judges one invoice in a process of its own, and says the most memory the process ever held.
import { readFile } from 'node:fs/promises'
import { validateInvoice } from '@facturelle/documents/rules'

const [path, rules] = process.argv.slice(2)
process.on('disconnect', () => process.exit())
const { valid } = await validateInvoice(await readFile(path), { rules: rules.split(',') })
process.send({ valid, peakBytes: process.resourceUsage().maxRSS * 1024 })
