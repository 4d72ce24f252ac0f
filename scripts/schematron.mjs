// Judges XML by a Schematron file as it is: its XPath 2.0 conditions, and its XSLT functions as XQuery. Enough for files
// whose rules are asserts with plain contexts, as the French ones have them.
import fontoxpath from 'fontoxpath'
import { parseXmlDocument } from 'slimdom'

const { evaluateXPath, evaluateXPathToBoolean, evaluateXPathToNodes, registerXQueryModule } = fontoxpath

const SCHEMATRON = 'http://purl.oclc.org/dsdl/schematron'
const XSL = 'http://www.w3.org/1999/XSL/Transform'
const XQUERY = evaluateXPath.XQUERY_3_1_LANGUAGE

/**
 * Reads the rules once. The judge gives, for a document, the asserts that fail, and those that were tried.
 * @returns {(xml: string) => { failed: { id: string, flag: string }[], tried: Set<string> }}
 */
export function schematronJudge(text) {
  const schema = parseXmlDocument(text).documentElement
  const namespaces = Object.fromEntries(
    children(schema, SCHEMATRON, 'ns').map((ns) => [ns.getAttribute('prefix'), ns.getAttribute('uri')]),
  )
  const moduleImports = functionModules(schema, namespaces)
  const options = { language: XQUERY, namespaceResolver: (prefix) => namespaces[prefix] ?? null, moduleImports }
  const patterns = children(schema, SCHEMATRON, 'pattern').map((pattern) =>
    children(pattern, SCHEMATRON, 'rule').map((rule) => {
      const context = rule.getAttribute('context')
      const lets = children(rule, SCHEMATRON, 'let')
      const given = lets
        .map((one) => `let $${one.getAttribute('name')} := (${one.getAttribute('value')}) return `)
        .join('')
      const asserts = children(rule, SCHEMATRON, 'assert').map((assert) => ({
        id: assert.getAttribute('id'),
        flag: assert.getAttribute('flag'),
        test: `${given}boolean(${assert.getAttribute('test')})`,
      }))
      return { context: context.startsWith('/') ? context : `//${context}`, asserts }
    }),
  )
  const asserts = patterns.flat().flatMap((rule) => rule.asserts.map(({ id }) => id))
  const judge = (xml) => {
    const document = parseXmlDocument(xml)
    const failed = []
    const tried = new Set()
    for (const rules of patterns) {
      // Of the rules of one pattern, a node meets the first that fits.
      const met = new Set()
      for (const { context, asserts } of rules) {
        const nodes = evaluateXPathToNodes(context, document, null, null, options).filter((node) => !met.has(node))
        for (const node of nodes) {
          met.add(node)
          for (const { id, flag, test } of asserts) {
            tried.add(id)
            if (!evaluateXPathToBoolean(test, node, null, null, options)) failed.push({ id, flag })
          }
        }
      }
    }
    return { failed, tried }
  }
  return Object.assign(judge, { asserts })
}

/** Registers the `xsl:function`s, one module for each namespace they are in. */
function functionModules(schema, namespaces) {
  const byPrefix = new Map()
  for (const declared of children(schema, XSL, 'function')) {
    const [prefix] = declared.getAttribute('name').split(':')
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), toXQuery(declared)])
  }
  const imports = {}
  for (const [prefix, functions] of byPrefix) {
    const xs = 'declare namespace xs = "http://www.w3.org/2001/XMLSchema";'
    registerXQueryModule(`module namespace ${prefix} = "${namespaces[prefix]}"; ${xs}\n${functions.join('\n')}`)
    imports[prefix] = namespaces[prefix]
  }
  return imports
}

function toXQuery(declared) {
  const parameters = children(declared, XSL, 'param').map((one) => `$${one.getAttribute('name')}${typeOf(one)}`)
  const steps = children(declared, XSL, 'variable').map(
    (one) => `let $${one.getAttribute('name')}${typeOf(one)} := (${one.getAttribute('select')})`,
  )
  const [result, second] = children(declared, XSL, 'sequence')
  if (!result || second) throw new Error(`${declared.getAttribute('name')} is more than this reads`)
  // The engine knows no variables with a prefix.
  const unprefixed = (code) => code.replace(/\$([\w-]+):([\w-]+)/g, '$$$1-$2')
  const body = [...steps, 'return', `(${result.getAttribute('select')})`].slice(steps.length ? 0 : 1).join('\n')
  return unprefixed(
    `declare %public function ${declared.getAttribute('name')}(${parameters.join(', ')})${typeOf(declared)} { ${body} };`,
  )
}

function typeOf(element) {
  const type = element.getAttribute('as')
  return type === null ? '' : ` as ${type}`
}

function children(element, namespace, name) {
  return element.children.filter((child) => child.namespaceURI === namespace && child.localName === name)
}
