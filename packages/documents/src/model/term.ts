import { TERMS } from './terms.js'

let terms: Map<string, readonly string[]> | undefined

/** All fields with a term: the path, lists with `[]`, and its terms. */
export function allTerms(): ReadonlyMap<string, readonly string[]> {
  if (terms) return terms
  terms = new Map()
  const open: string[] = []
  for (const line of TERMS.split('\n').filter(Boolean)) {
    const [name = '', ...ids] = line.trimStart().split(' ')
    open.length = line.length - line.trimStart().length
    open.push(name)
    if (ids.length > 0) terms.set(open.join('.'), ids)
  }
  return terms
}

/**
 * The term a field of the model stands for: `BT-126` for `lines[3].id`. Of several (an identifier of EXTENDED with one
 * of France) the first.
 * @returns `undefined` of a field without one
 */
export function termOf(path: string): string | undefined {
  const all = allTerms()
  const pattern = path.replace(/\[\d*\]/g, '[]')
  return (all.get(pattern) ?? all.get(`${pattern}[]`) ?? all.get(pattern.replace(/\[\]$/, '')))?.[0]
}
