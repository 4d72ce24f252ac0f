import { TERMS } from './terms.js'

let terms: Map<string, string> | undefined

/**
 * The term a field of the model stands for: `BT-126` for `lines[3].id`. Of several (an identifier of EXTENDED with one
 * of France) the first.
 * @returns `undefined` of a field without one
 */
export function termOf(path: string): string | undefined {
  terms ??= new Map(
    TERMS.trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  const pattern = path.replace(/\[\d*\]/g, '[]')
  return terms.get(pattern) ?? terms.get(`${pattern}[]`) ?? terms.get(pattern.replace(/\[\]$/, ''))
}
