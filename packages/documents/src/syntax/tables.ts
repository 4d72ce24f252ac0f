import type { Syntax } from '@facturelle/core'
import type { DecodedXml } from '../decode.js'
import { DEFAULT_LIMITS, readXml } from '../reader.js'
import { cii } from './cii.js'
import { resolve, type Table } from './table.js'

/** The tables there are, built when asked for: one for each root element. */
const TABLES: readonly { readonly syntax: Syntax; readonly table: () => Table }[] = [{ syntax: 'CII', table: cii }]

/** @param typeCode BT-3, which in UBL decides on the root element */
export function tableOf(syntax: Syntax, _typeCode?: string): Table | undefined {
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
