import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DIALECTS, type FilterName, type ResourceName } from './dialects.js'

type Node = Readonly<Record<string, unknown>>

const SEARCHES: Readonly<Record<ResourceName, string>> = {
  siren: '/v1/siren/search',
  siret: '/v1/siret/search',
  routingCode: '/v1/routing-code/search',
  directoryLine: '/v1/directory-line/search',
}
const GETS: Readonly<Record<ResourceName, string>> = {
  siren: '/v1/siren/code-insee:{siren}',
  siret: '/v1/siret/code-insee:{siret}',
  routingCode: '/v1/routing-code/siret:{siret}/code:{routing-identifier}',
  directoryLine: '/v1/directory-line/code:{addressing-identifier}',
}

describe.each(Object.entries(DIALECTS))('the tables of %s', (version, dialect) => {
  const document = parse(
    readFileSync(new URL(`../../../specs/afnor-directory/${version}.yaml`, import.meta.url), 'utf8'),
  ) as Node
  /** What stands at a place of the document, references followed. */
  const at = (node: unknown, ...path: string[]): unknown => {
    let held = node
    for (const key of [undefined, ...path]) {
      if (key !== undefined) held = (held as Node | undefined)?.[key]
      const seen = (held as Node | undefined)?.$ref as string | undefined
      if (seen) held = at(document, ...seen.slice(2).split('/'))
    }
    return held
  }
  const values = (schema: unknown): readonly string[] => {
    const held = at(schema) as Node | undefined
    if (!held) return []
    if (held.enum) return held.enum as string[]
    return [
      ...((held.allOf ?? held.anyOf ?? []) as unknown[]).flatMap(values),
      ...(held.items ? values(held.items) : []),
    ]
  }
  const sorted = (list: readonly string[]) => [...list].sort()

  it.each(Object.keys(SEARCHES) as ResourceName[])('are those of its document: %s', (name) => {
    const body = at(document, 'paths', SEARCHES[name], 'post', 'requestBody', 'content', 'application/json', 'schema')
    const property = (...path: string[]) => at(body, ...path.flatMap((key) => ['properties', key]))
    for (const filter of Object.keys(at(property('filters'), 'properties') as Node)) {
      expect(sorted(dialect.operators[filter as FilterName]), filter).toEqual(
        sorted(values(property('filters', filter, 'op'))),
      )
    }
    const criterion = Object.keys(at(property('sorting'), 'items', 'properties') as Node)
    expect(criterion.filter((key) => key !== 'field')).toEqual([dialect.sortKey[name]])
    expect(sorted(dialect.fields[name])).toEqual(sorted(values(property('fields'))))
    expect(sorted(dialect.searchInclude[name])).toEqual(sorted(values(property('include'))))
    const parameters = (at(document, 'paths', GETS[name], 'get', 'parameters') as unknown[]).map(
      (one) => at(one) as Node,
    )
    const include = parameters.find((parameter) => parameter.name === 'include')
    expect(sorted(dialect.getInclude[name])).toEqual(sorted(values(include?.schema)))
    expect(Object.keys(document.paths as Node).some((path) => path.includes('id-instance'))).toBe(dialect.idInstance)
  })
})
