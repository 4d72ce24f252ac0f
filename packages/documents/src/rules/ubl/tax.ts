import type { Node } from '../tree.js'
import { normalize } from '../values.js'

/** Whether a tax category, or the tax number of a party, is of VAT: one of its schemes is called so, in any case. */
export function isVat(node: Node): boolean {
  for (const scheme of node.all('cac:TaxScheme')) {
    const ids = scheme.all('cbc:ID')
    if (ids.length === 1 && saysVat((ids[0] as Node).value)) return true
  }
  return false
}

function saysVat(text: string): boolean {
  return text === 'VAT' || normalize(text).toUpperCase() === 'VAT'
}

/** The code of a tax category, without white space around; `undefined` if it has more than one. */
export function categoryOf(node: Node): string | undefined {
  const ids = node.all('cbc:ID')
  if (ids.length > 1) return undefined
  return ids.length === 0 ? '' : normalize((ids[0] as Node).value)
}

/** Whether a child that is a tax category, or a tax number, is of VAT and has that element. */
export function vatHas(node: Node, name: string, element: string): boolean {
  for (const child of node.all(name)) if (isVat(child) && child.child(element) !== undefined) return true
  return false
}
