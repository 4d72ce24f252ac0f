import type { AfnorVersion } from './dialects.js'

/** The kinds of entries that a directory is searched for. */
export type DirectoryKind = 'company' | 'facility' | 'routingCode' | 'line'

/** Where the versions of the Directory Service differ beyond what their documents check by themselves. */
export interface DirectoryDialect {
  readonly version: AfnorVersion
  /** 1.1.0: entries have an `idInstance`, facilities `diffusible`, lines a `platform`; there are writes. */
  readonly draft: boolean
  /** Whether a page that holds less than was asked for is a 206. */
  readonly partialContent: boolean
  /** Whether embedded companies and facilities say whether prospecting is forbidden. */
  readonly embeddedInstructions: boolean
  /** Whether a search for lines embeds only what `include` names, and lines tell their routing identifier. */
  readonly lineIncludes: boolean
  /** What the GET of a single line says of its status. 1.3.0 has no word for a line that is only upcoming. */
  readonly singleLineStatus: 'platform' | 'none' | 'withoutUpcoming'
  /** The operator of a filter without one. */
  readonly usualOperator: 'contains' | 'strict'
  /** The key of the direction in `sorting`. */
  readonly sortingKeys: Readonly<Record<DirectoryKind, 'sortingOrder' | 'order'>>
}

const FORMER_SORTING_KEYS = {
  company: 'sortingOrder',
  facility: 'sortingOrder',
  routingCode: 'order',
  line: 'sortingOrder',
} as const

export const DIRECTORY_DIALECTS: Readonly<Record<AfnorVersion, DirectoryDialect>> = {
  '1.1.0': {
    version: '1.1.0',
    draft: true,
    partialContent: true,
    embeddedInstructions: false,
    lineIncludes: false,
    singleLineStatus: 'platform',
    usualOperator: 'contains',
    sortingKeys: FORMER_SORTING_KEYS,
  },
  '1.2.0': {
    version: '1.2.0',
    draft: false,
    partialContent: true,
    embeddedInstructions: false,
    lineIncludes: false,
    singleLineStatus: 'none',
    usualOperator: 'strict',
    sortingKeys: FORMER_SORTING_KEYS,
  },
  '1.3.0': {
    version: '1.3.0',
    draft: false,
    partialContent: false,
    embeddedInstructions: true,
    lineIncludes: true,
    singleLineStatus: 'withoutUpcoming',
    usualOperator: 'strict',
    sortingKeys: { company: 'order', facility: 'order', routingCode: 'order', line: 'order' },
  },
}
