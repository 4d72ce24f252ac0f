// Writes packages/*/src/generated from specs/: types for the adapters, bare documents for the sandbox.
// With --check it writes nothing and fails when a file differs.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTypeScript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { parse } from 'yaml'
import { directoryRecord, flowRecord, readPlatforms, sandboxRecord } from './platforms.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const differing = []

async function emit(path, text) {
  const file = join(root, path)
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present === text) return
  if (check) return void differing.push(path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(`wrote ${path}`)
}

/** Drops what only a reader needs; OpenAPI demands a description of each response. */
function bare(node, key) {
  if (Array.isArray(node)) return node.map((item) => bare(item))
  if (node === null || typeof node !== 'object') return node
  const names = key === 'properties' || key === 'schemas' || key === 'parameters'
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => names || !['description', 'summary', 'example', 'examples', 'externalDocs'].includes(name))
      .map(([name, value]) => [name, bare(value, name)]),
  )
}

function bareDocument(document) {
  const out = bare(document)
  const fill = (responses) => {
    for (const response of Object.values(responses ?? {})) if (!response.$ref) response.description = ''
  }
  const walk = (paths) => {
    for (const item of Object.values(paths ?? {})) {
      for (const operation of Object.values(item)) if (operation?.responses) fill(operation.responses)
    }
  }
  fill(out.components?.responses)
  walk(out.paths)
  for (const callback of Object.values(out.components?.callbacks ?? {})) walk(callback)
  return out
}

const header = (source) => `// Made from ${source} by \`pnpm generate\`. Do not edit.\n`

// The folders of specs/: each gives types to the adapter of its name, and one module of bare documents to the sandbox.
const FAMILIES = ['afnor-flow', 'afnor-directory', 'factus']
// The documents of specs/ that stand alone: the platform has one version. The same of each.
const SINGLE = ['chorus-pro', 'factpulse']

const platforms = Object.entries(await readPlatforms(join(root, 'specs/platforms')))
const recordsOf = (record) => Object.fromEntries(platforms.map(([name, platform]) => [name, record(platform)]))
for (const [name, records] of Object.entries({
  'afnor-flow': recordsOf(flowRecord),
  'afnor-directory': recordsOf(directoryRecord),
  sandbox: recordsOf(sandboxRecord),
})) {
  await emit(
    `packages/${name}/src/generated/platforms.ts`,
    `${header('specs/platforms')}export const PLATFORM_RECORDS = ${JSON.stringify(records, null, 1)} as const\n`,
  )
}

// specs/README.md tells the sha256 of each document: a table that lies is worse than none.
const readme = await readFile(join(root, 'specs/README.md'), 'utf8').catch(() => '')

/** A list that stays open, `x-known-values`, is its values and any other text. Numbers stay numbers. */
function openList(schema) {
  const values = schema['x-known-values']
  if (!values?.every((value) => typeof value === 'string')) return undefined
  const { factory, SyntaxKind } = ts
  const types = [schema.type].flat()
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword)
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])])),
    ...(types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}

/** The types of one document, and a line where the table of specs/README.md is behind. */
async function documentOf(source) {
  const text = await readFile(join(root, 'specs', source), 'utf8')
  const document = bareDocument(parse(text))
  const types = astToString(
    await openapiTypeScript(structuredClone(document), {
      silent: true,
      defaultNonNullable: false,
      transform: openList,
    }),
  )
  const sha = createHash('sha256').update(text).digest('hex')
  if (!readme.includes(sha)) {
    const line = `specs/README.md: the sha256 of ${source.replace(/\.yaml$/, '')} is now ${sha}`
    if (check) differing.push(line)
    else console.warn(line)
  }
  return { document, types }
}

const constantOf = (name, what) => `${name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}${what}`

for (const family of FAMILIES) {
  const documents = {}
  for (const name of (await readdir(join(root, 'specs', family))).sort()) {
    const version = name.replace(/\.yaml$/, '')
    const { document, types } = await documentOf(`${family}/${name}`)
    if (document.info.version !== version) {
      throw new Error(`specs/${family}/${name} says it is version ${document.info.version}`)
    }
    await emit(`packages/${family}/src/generated/${version}.ts`, header(`specs/${family}/${name}`) + types)
    documents[version] = document
  }
  await emit(
    `packages/sandbox/src/generated/${family}.ts`,
    `${header(`specs/${family}`)}export const ${constantOf(family, 'Documents')}: Record<${Object.keys(documents)
      .map((version) => `'${version}'`)
      .join(' | ')}, object> = ${JSON.stringify(documents, null, 1)}\n`,
  )
}

for (const name of SINGLE) {
  const { document, types } = await documentOf(`${name}.yaml`)
  await emit(`packages/${name}/src/generated/schema.ts`, header(`specs/${name}.yaml`) + types)
  await emit(
    `packages/sandbox/src/generated/${name}.ts`,
    `${header(`specs/${name}.yaml`)}export const ${constantOf(name, 'Document')}: object = ${JSON.stringify(document, null, 1)}\n`,
  )
}

if (differing.length > 0) {
  console.error(`Generated files differ from specs/; run \`npm run generate\` and commit:\n  ${differing.join('\n  ')}`)
  process.exit(1)
}
console.log(`generated: up to date with ${relative(root, join(root, 'specs'))}/`)
