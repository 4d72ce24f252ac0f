export { en16931Cii } from './en16931/cii.js'
export { en16931Ubl } from './en16931/ubl.js'
export { type InvoiceRules, judge, type Verdict } from './judge.js'
