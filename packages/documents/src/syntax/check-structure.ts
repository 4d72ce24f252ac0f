import { ConfigurationError, DocumentError, type Profile } from '@facturelle/core'
import { type DecodedXml, decodeXml, looksLikeXml } from '../decode.js'
import { trimXml } from '../paths.js'
import { profileOf } from '../profiles.js'
import { DEFAULT_LIMITS, readXml } from '../reader.js'
import { checkBytes } from './bytes.js'
import { once, oncePer } from './once.js'
import { compileStructure, type StructureCheck, type StructureIssue } from './structure.js'
import { type Element, resolve, type Table } from './table.js'
import { tableFor } from './tables.js'

export interface CheckStructureOptions {
  /**
   * @default that of the guideline (BT-24), which stands in the head of the file; of one that is no profile of ours, as
   *   XRechnung, `EN 16931`
   */
  readonly profile?: Profile
}

/** What a check of the structure found. */
export interface StructureReport {
  readonly valid: boolean
  readonly syntax: 'CII' | 'UBL'
  /** The profile it was checked against. */
  readonly profile: Profile
  /** The first thousand. */
  readonly issues: readonly StructureIssue[]
}

const checks = /* @__PURE__ */ oncePer((table: Table) =>
  table.profiles.map((_, profile) => once(() => compileStructure(table, profile))),
)

/** The check of a profile, or of `EN 16931` where the syntax has no such profile. */
export function structureOf(table: Table, profile: Profile | undefined): { profile: Profile; check: StructureCheck } {
  const known = profile !== undefined && table.profiles.includes(profile)
  const checked: Profile = known ? profile : 'EN 16931'
  const check = checks(table)[table.profiles.indexOf(checked)] as () => StructureCheck
  return { profile: checked, check: check() }
}

/**
 * Checks an invoice against the structure of its profile: which elements, in what order, how often, of what type, with which
 * attributes. It judges no sums and no business rules. What the schema of a profile has and its rules take back counts as
 * not there, so that it is stricter than the schema.
 * @throws {DocumentError} as `parseInvoice`
 * @throws {ConfigurationError} `INVALID_OPTION`: a profile that the syntax does not have; `ARGUMENT_INVALID`: no bytes
 */
export function checkStructure(bytes: Uint8Array, options: CheckStructureOptions = {}): StructureReport {
  checkBytes(bytes)
  if (bytes.length > DEFAULT_LIMITS.maxBytes) {
    throw new DocumentError(
      'TOO_LARGE',
      `The file has ${bytes.length} bytes; at most ${DEFAULT_LIMITS.maxBytes} are read.`,
    )
  }
  if (!looksLikeXml(bytes)) throw new DocumentError('BROKEN', 'The file is no XML.')
  const xml = decodeXml(bytes)
  const table = tableFor(xml)
  if (!table)
    throw new DocumentError('BROKEN', 'The file is no invoice in CII or UBL: its root element is another one.')
  const claimed = options.profile ?? profileIn(xml, table)
  if (options.profile !== undefined && !table.profiles.includes(options.profile)) {
    const message = `${table.syntax} has the profiles ${table.profiles.join(', ')}.`
    throw new ConfigurationError('INVALID_OPTION', message, { field: 'profile' })
  }
  const { profile, check } = structureOf(table, claimed)
  const found = check(xml, { ...DEFAULT_LIMITS, maxValueLength: Number.MAX_SAFE_INTEGER })
  const issues = found.map(({ code, path, line, message }) => ({ code, path, line, message }))
  return { valid: issues.length === 0, syntax: table.syntax, profile, issues }
}

const GUIDELINE = 'processControl.guideline'
/** The guideline is not looked for after so many elements: it belongs among the first ten. */
const MOST_BEFORE_GUIDELINE = 1000

const pathOfGuideline = oncePer((table: Table) => pathOf(table, table.root))

/** The names of the elements that lead to the guideline, each with its namespace. */
function pathOf(table: Table, element: Element): { readonly uri: string; readonly local: string }[] | undefined {
  const own = resolve(table, element.name)
  if (element.value?.to === GUIDELINE) return [own]
  for (const child of element.children ?? []) {
    const below = pathOf(table, child)
    if (below) return [own, ...below]
  }
  return undefined
}

/** The profile that the guideline of a file names. Reads no further than to the guideline. */
function profileIn(xml: DecodedXml, table: Table): Profile | undefined {
  const path = pathOfGuideline(table) ?? []
  let depth = 0
  let matched = 0
  let elements = 0
  let text = ''
  readXml(
    xml,
    {
      open(uri, local) {
        if (trimXml(text) !== '' || ++elements > MOST_BEFORE_GUIDELINE) return 'stop'
        const step = path[matched]
        if (depth++ === matched && step?.local === local && step.uri === uri) matched++
        return depth === path.length && matched === depth
      },
      text(piece) {
        text += piece
      },
      close() {
        if (matched === depth--) matched--
      },
    },
    DEFAULT_LIMITS,
  )
  return profileOf(trimXml(text))
}
