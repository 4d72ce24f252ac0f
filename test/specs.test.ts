import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const FOLDER = new URL('../specs/', import.meta.url)
const documents = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('platforms/'))
  .sort()

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** Every place of a document that a reader could want explained, and whether it is. */
function* explained(document: Node): Generator<[string, boolean]> {
  // What no source explains says so, and holds no guess.
  const told = (node: Node) =>
    (typeof node.description === 'string' && node.description.length > 10) || node['x-meaning'] === 'unknown'
  function* schemas(at: string, node: unknown): Generator<[string, boolean]> {
    if (!isNode(node)) return
    for (const [name, property] of Object.entries((node.properties ?? {}) as Node)) {
      const here = `${at}.${name}`
      if (isNode(property)) yield [here, '$ref' in property || told(property)]
      yield* schemas(here, property)
    }
    yield* schemas(`${at}[]`, node.items)
    for (const key of ['allOf', 'oneOf', 'anyOf']) {
      for (const part of (node[key] ?? []) as unknown[]) yield* schemas(at, part)
    }
  }
  function* bodies(at: string, holder: unknown): Generator<[string, boolean]> {
    if (!isNode(holder)) return
    for (const [type, media] of Object.entries((holder.content ?? {}) as Node) as [string, Node][]) {
      yield* schemas(`${at} ${type} `, media.schema)
    }
    for (const [name, header] of Object.entries((holder.headers ?? {}) as Node) as [string, Node][]) {
      yield [`${at} header ${name}`, '$ref' in header || told(header)]
    }
  }
  function* operations(paths: Node): Generator<[string, boolean]> {
    for (const [path, item] of Object.entries(paths) as [string, Node][]) {
      for (const method of METHODS) {
        const operation = item[method]
        if (!isNode(operation)) continue
        yield [`${method} ${path}`, told(operation) && typeof operation.summary === 'string']
        for (const parameter of (operation.parameters ?? []) as Node[]) {
          yield [
            `${method} ${path} ${String(parameter.name ?? parameter.$ref)}`,
            '$ref' in parameter || told(parameter),
          ]
        }
        yield* bodies(`${method} ${path} body`, operation.requestBody)
        for (const [status, response] of Object.entries(operation.responses as Node) as [string, Node][]) {
          yield [`${method} ${path} ${status}`, '$ref' in response || told(response)]
          yield* bodies(`${method} ${path} ${status}`, response)
        }
      }
    }
  }
  yield* operations(document.paths as Node)
  const components = document.components as Record<string, Node>
  for (const callback of Object.values(components.callbacks ?? {})) yield* operations(callback as Node)
  for (const kind of ['parameters', 'schemas', 'responses', 'requestBodies']) {
    for (const [name, node] of Object.entries(components[kind] ?? {}) as [string, Node][]) {
      yield [`${kind}.${name}`, told(node)]
      for (const value of (node.enum ?? node['x-known-values'] ?? []) as unknown[]) {
        yield [`${kind}.${name} ${String(value)}`, String(node.description).includes(`\`${String(value)}\``)]
      }
      yield* schemas(`${kind}.${name}`, node)
      yield* bodies(`${kind}.${name}`, node)
    }
  }
}

/** OpenAPI 3.0 writes an exclusive bound as a flag beside the bound, JSON Schema as a bound of its own. */
function withNumericBounds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNumericBounds)
  if (!isNode(node)) return node
  const { exclusiveMaximum, ...rest } = node
  if (exclusiveMaximum === true) {
    rest.exclusiveMaximum = rest.maximum
    delete rest.maximum
  } else if (exclusiveMaximum !== undefined) rest.exclusiveMaximum = exclusiveMaximum
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNumericBounds(value)]))
}

/** Every example with the schema it belongs to. */
function* examples(document: Node): Generator<[string, unknown, Node]> {
  const stack: [string, unknown][] = [['#', document]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [at, node] = next
    if (Array.isArray(node)) stack.push(...node.map((item, index): [string, unknown] => [`${at}/${index}`, item]))
    if (!isNode(node)) continue
    const schema = isNode(node.schema) ? node.schema : node
    const { example, examples: several } = node
    if (example !== undefined && !at.endsWith('/properties')) yield [at, example, schema]
    if (isNode(several) && isNode(node.schema)) {
      for (const [name, held] of Object.entries(several)) yield [`${at}/${name}`, (held as Node).value, schema]
    }
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'example' && key !== 'examples') stack.push([`${at}/${key}`, value])
    }
  }
}

it('there are documents', () => {
  const versions = ['1.1.0.yaml', '1.2.0.yaml', '1.3.0.yaml']
  const families = ['afnor-directory', 'afnor-flow']
  const others = ['chorus-pro.yaml', 'factpulse.yaml', 'factus/v1.yaml', 'factus/v2.yaml']
  expect(documents).toEqual([
    ...families.flatMap((family) => versions.map((version) => `${family}/${version}`)),
    ...others,
  ])
})

describe.each(documents)('specs/%s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8')
  const document = parse(text) as Node

  it('explains every operation, parameter, answer, schema and property', () => {
    const places = [...explained(document)]
    expect(places.length).toBeGreaterThan(60)
    expect(places.filter(([, isTold]) => !isTold).map(([at]) => at)).toEqual([])
  })

  it('gives examples that are valid', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    // Chorus Pro types so what travels as a day, as a day with hour and minute, or in ISO 8601 (CPRO-9).
    if (name === 'chorus-pro.yaml' || name === 'factpulse.yaml')
      ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?$/)
    ajv.addSchema({ $id: 'document', ...(withNumericBounds(document) as Node) })
    const pointed = (schema: Node): Node =>
      JSON.parse(JSON.stringify(withNumericBounds(schema)).replaceAll('"$ref":"#/', '"$ref":"document#/')) as Node
    const compiled = new Map<Node, ReturnType<typeof ajv.compile>>()
    let checked = 0
    for (const [at, example, schema] of examples(document)) {
      const validate = compiled.get(schema) ?? ajv.compile(pointed(schema))
      compiled.set(schema, validate)
      expect(validate(example), `${at}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      checked++
    }
    expect(checked).toBeGreaterThan(30)
  })

  it('stands in the table of specs/README.md with its sha256', () => {
    const sha = createHash('sha256').update(text).digest('hex')
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`| \`${name}\` |`)
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(sha)
  })
})

/** Every object in the examples of a document. */
function* exampleNodes(document: Node): Generator<[string, Node]> {
  const stack = [...examples(document)].map(([at, example]): [string, unknown] => [at, example])
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [at, node] = next
    if (isNode(node)) yield [at, node]
    if (typeof node === 'object' && node !== null) {
      for (const held of Object.values(node)) stack.push([at, held])
    }
  }
}

describe.each(['factus/v1.yaml', 'factus/v2.yaml'])('the examples of specs/%s', (name) => {
  const document = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Node
  const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
  const checkDigit = (number: string) => {
    const sum = [...number].reverse().reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0)
    return sum % 11 < 2 ? sum % 11 : 11 - (sum % 11)
  }
  const cents = (amount: unknown) => BigInt(String(amount).replace('.', ''))

  it('have tax numbers with the check digit that belongs to them', () => {
    let checked = 0
    for (const [at, node] of exampleNodes(document)) {
      const number = node.nit ?? node.identification ?? node.company_nit
      if (typeof number !== 'string' || (typeof node.dv !== 'string' && typeof node.dv !== 'number')) continue
      expect(Number(node.dv), `${at}: ${number}`).toBe(checkDigit(number))
      checked++
    }
    expect(checked).toBeGreaterThan(10)
  })

  it('have payments and lines that add up to the total', () => {
    let checked = 0
    for (const [at, node] of exampleNodes(document)) {
      const sums = (node.totals ?? node.bill ?? node.credit_note ?? node.support_document) as Node | undefined
      if (!Array.isArray(node.items) || sums?.total === undefined) continue
      const add = (rows: unknown, key: string) =>
        ((rows ?? []) as Node[]).reduce((sum, row) => sum + cents(Number(row[key]).toFixed(2)), 0n)
      const total = cents(sums.total)
      expect(add(node.items, 'total') + add(node.allowance_charges, 'amount'), at).toBe(total)
      if (node.payment_details !== undefined) expect(add(node.payment_details, 'amount'), at).toBe(total)
      checked++
    }
    expect(checked).toBeGreaterThan(4)
  })
})
