import type { Syntax } from '@facturelle/core'
import { CREDIT_NOTES } from '../credit-notes.js'
import type { DecodedXml } from '../decode.js'
import { DEFAULT_LIMITS, readXml } from '../reader.js'
import { cii } from './cii.js'
import { resolve, type Table } from './table.js'
import { ublCreditNote, ublInvoice } from './ubl.js'

/** The tables there are, built when asked for: one for each root element. */
const TABLES: readonly { readonly syntax: Syntax; readonly table: () => Table }[] = [
  { syntax: 'CII', table: cii },
  { syntax: 'UBL', table: ublInvoice },
  { syntax: 'UBL', table: ublCreditNote },
]

/** @param typeCode BT-3, which in UBL decides on the root element */
export function tableOf(syntax: Syntax, typeCode?: string): Table | undefined {
  if (syntax === 'UBL' && CREDIT_NOTES.has(typeCode ?? '')) return ublCreditNote()
  return TABLES.find((one) => one.syntax === syntax)?.table()
}

/** The table of a document, by its root element. */
export function tableFor(xml: DecodedXml): Table | undefined {
  let found: Table | undefined
  readXml(
    xml,
    {
      open(uri, local) {
        for (const { table } of TABLES) {
          const one = table()
          const root = resolve(one, one.root.name)
          if (root.uri === uri && root.local === local) found = one
        }
        return 'stop'
      },
      text() {},
      close() {},
    },
    DEFAULT_LIMITS,
  )
  return found
}
