import { type Answer, empty, json, refusal } from './answers.js'
import { type ApiError, type Call, createDescribedService, type Service } from './described-service.js'
import type { AfnorVersion } from './dialects.js'
import { DIRECTORY_DIALECTS, type DirectoryKind } from './directory-dialects.js'
import { shapeRefusal } from './directory-errors.js'
import type { DirectoryQuirks } from './directory-quirks.js'
import { type DirectoryPage, type DirectorySearch, searchDirectory, VALUES } from './directory-search.js'
import {
  companyShape,
  facilityShape,
  type Include,
  lineShape,
  routingCodeShape,
  type ShapeContext,
  selected,
} from './directory-shapes.js'
import { type DirectoryStore, type Numbered, routingKeyOf } from './directory-store.js'
import { directoryWrites } from './directory-writes.js'
import { afnorDirectoryDocuments } from './generated/afnor-directory.js'
import type { TokenServer } from './token-server.js'

/** What a Directory Service works with; shared by its versions, which show the same entries. */
export interface DirectoryRoom {
  readonly tokens: TokenServer
  /** The entries, made when they are first asked for. */
  readonly entries: () => DirectoryStore
  readonly quirks: Required<DirectoryQuirks>
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** One version of the AFNOR Directory Service. Requests are checked against the document of that version. */
export function createDirectoryService(version: AfnorVersion, room: DirectoryRoom): Service {
  const { quirks } = room
  const dialect = DIRECTORY_DIALECTS[version]
  const today = () => new Date(room.now()).toISOString().slice(0, 10)
  const context = (): ShapeContext => ({
    store: room.entries(),
    dialect,
    lineStatus: quirks.lineStatus,
    today: today(),
  })
  const writes = () => directoryWrites(room.entries(), today)

  /** Searches one kind of entries, and writes the page out. */
  const search = <T>(
    kind: DirectoryKind,
    body: unknown,
    entries: readonly T[],
    valuesOf: (entry: T) => Readonly<Record<string, string | undefined>>,
    shapeOf: (entry: T, given: DirectorySearch) => Readonly<Record<string, unknown>>,
  ): Answer => {
    const given = body as DirectorySearch
    const page = searchDirectory(entries, valuesOf, kind, given, dialect, quirks)
    if (page.rows.length === 0 && quirks.emptySearch !== 200) {
      return quirks.emptySearch === 204 ? empty(204) : refusal(404, 'Nothing was found.')
    }
    return json(dialect.partialContent && page.reduced ? 206 : 200, {
      search: page.search,
      totalNumberOfResults: totalOf(page, quirks.total),
      results: page.rows.map((row) => selected(shapeOf(row, given), given.fields)),
    })
  }

  const searchLines = ({ body }: Call): Answer => {
    // Where a search cannot be told what to embed, it embeds what a line cannot be understood without.
    const include = (given: DirectorySearch) =>
      dialect.lineIncludes ? includeOf(given.include) : (['routingCode', 'platform'] as const)
    return search('line', body, room.entries().lines.all(), VALUES.line, (line, given) =>
      lineShape(line, context(), include(given), false),
    )
  }

  const single = <T>(entry: T | undefined, shapeOf: (entry: T) => Readonly<Record<string, unknown>>, call: Call) =>
    entry === undefined
      ? refusal(404, 'There is no such entry.')
      : json(200, selected(shapeOf(entry), call.query.fields as string[] | undefined))
  const company = (call: Call, entry: Parameters<typeof companyShape>[0] | undefined) =>
    single(quirks.companyGet ? entry : undefined, (found) => companyShape(found, context()), call)
  const facility = (call: Call, entry: Parameters<typeof facilityShape>[0] | undefined) =>
    single(entry, (found) => facilityShape(found, context(), includeOf(call.query.include)), call)
  const routingCode = (call: Call, entry: Parameters<typeof routingCodeShape>[0] | undefined) =>
    single(entry, (found) => routingCodeShape(found, context(), includeOf(call.query.include)), call)
  const line = (call: Call, entry: Parameters<typeof lineShape>[0] | undefined, include: readonly Include[]) =>
    single(entry, (found) => lineShape(found, context(), include, true), call)
  const numbered = <T>({ params }: Call, shelf: { numbered(id: number): Numbered<T> | undefined }) =>
    shelf.numbered(idInstanceIn(params))

  return createDescribedService({
    document: afnorDirectoryDocuments[version],
    tokens: room.tokens,
    names: { getHealth: 'getDirectoryHealth' },
    handlers: {
      getDirectoryHealth: () => empty(200),
      searchCompanyBySiren: ({ body }) =>
        search('company', body, room.entries().companies.all(), VALUES.company, (entry) =>
          companyShape(entry, context()),
        ),
      getCompanyBySiren: (call) => company(call, room.entries().companies.get(call.params.siren ?? '')),
      getCompanyById: (call) => company(call, numbered(call, room.entries().companies)),
      searchFacilityBySiret: ({ body }) =>
        search('facility', body, room.entries().facilities.all(), VALUES.facility, (entry, given) =>
          facilityShape(entry, context(), includeOf(given.include)),
        ),
      getFacilityBySiret: (call) => facility(call, room.entries().facilities.get(call.params.siret ?? '')),
      getFacilityById: (call) => facility(call, numbered(call, room.entries().facilities)),
      searchRoutingCode: ({ body }) =>
        search('routingCode', body, room.entries().routingCodes.all(), VALUES.routingCode, (entry, given) =>
          routingCodeShape(entry, context(), includeOf(given.include)),
        ),
      getRoutingCodeBySiretAndId: (call) => {
        const { siret = '', 'routing-identifier': routingIdentifier = '' } = call.params
        return routingCode(call, room.entries().routingCodes.get(routingKeyOf({ siret, routingIdentifier })))
      },
      getRoutingCodeById: (call) => routingCode(call, numbered(call, room.entries().routingCodes)),
      createRoutingCode: ({ body }) => writes().createRoutingCode(body as object),
      replaceRoutingCode: ({ params, body }) => writes().replaceRoutingCode(idInstanceIn(params), body as object),
      updateRoutingCode: ({ params, body }) => writes().updateRoutingCode(idInstanceIn(params), body as object),
      searchDirectoryLine: searchLines,
      getDirectoryLineById: (call) => {
        const identifier = call.params['addressing-identifier'] ?? ''
        return line(call, room.entries().lines.get(identifier), includeOf(call.query.include))
      },
      // It has no `include`: what a line cannot be understood without is there.
      getDirectoryLineByCompanyId: (call) =>
        line(call, numbered(call, room.entries().lines), ['routingCode', 'platform']),
      createDirectoryLine: ({ body }) => writes().createDirectoryLine(body as object),
      updateDirectoryLine: ({ params, body }) => writes().updateDirectoryLine(idInstanceIn(params), body as object),
      deleteDirectoryLine: ({ params }) => writes().deleteDirectoryLine(idInstanceIn(params)),
    },
    tolerates: (error, value) => isTolerated(error, String(value), quirks),
    adaptHeaders: adaptLanguage,
    refusal: (answer) => shapeRefusal(answer, dialect, quirks.errorBody),
  })
}

/** The Directory Service at a base URL where a platform has none: whatever is asked is forbidden. */
export function forbiddenDirectory(version: AfnorVersion, { quirks }: DirectoryRoom): Answer {
  return shapeRefusal(refusal(403, 'There is no access here.'), DIRECTORY_DIALECTS[version], quirks.errorBody)
}

function idInstanceIn(params: Call['params']): number {
  return Number(params['id-instance'])
}

function includeOf(value: unknown): readonly Include[] {
  return Array.isArray(value) ? (value as Include[]) : []
}

function totalOf({ total, rows }: DirectoryPage<unknown>, quirk: Required<DirectoryQuirks>['total']) {
  switch (quirk) {
    case 'missing':
      return undefined
    case 'uncounted':
      return -1
    case 'wrong':
      return rows.length + 1
    default:
      return total
  }
}

const OPERATORS = ['contains', 'strict', 'startWith']
const SELECTABLE = ['directoryLineStatus', 'platformType', 'platform']

/** Whether a quirk lets pass what the document refuses. */
function isTolerated({ instancePath, keyword }: ApiError, value: string, quirks: Required<DirectoryQuirks>): boolean {
  if (keyword !== 'enum') return false
  if (/\/filters\/\w+\/op$/.test(instancePath)) return quirks.operators === 'any' && OPERATORS.includes(value)
  return quirks.selectableStatus && /\/fields\/\d+$/.test(instancePath) && SELECTABLE.includes(value)
}

/** 1.1.0 knows two languages and no ranges of them; `fetch` says `*` by itself. What is neither counts as absent. */
function adaptLanguage(headers: Record<string, string>): Record<string, string> {
  const { 'accept-language': language = '', ...rest } = headers
  const first = language.split(/[,;-]/, 1)[0]?.trim().toLowerCase() ?? ''
  return first === 'fr' || first === 'en' ? { ...rest, 'accept-language': first } : rest
}
