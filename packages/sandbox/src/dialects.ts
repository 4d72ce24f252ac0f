/** The versions of the AFNOR Flow Service that the sandbox speaks. */
export type AfnorVersion = '1.1.0' | '1.2.0' | '1.3.0'

/** Where the versions differ beyond what their documents check by themselves. */
export interface Dialect {
  readonly version: AfnorVersion
  /** The longest identifier an answer may hold. */
  readonly maxIdLength: number
  /** Whether a flow has a name in search results and metadata. */
  readonly named: boolean
  /** Whether public-sector processing rules exist. */
  readonly publicSector: boolean
  /** Whether profile and rule always stand in an answer, `Undefined` if need be. */
  readonly undefinedValues: boolean
  /** Whether a page of results names the next one. */
  readonly cursor: boolean
}

export const DIALECTS: Readonly<Record<AfnorVersion, Dialect>> = {
  '1.1.0': {
    version: '1.1.0',
    maxIdLength: 36,
    named: false,
    publicSector: false,
    undefinedValues: false,
    cursor: false,
  },
  '1.2.0': {
    version: '1.2.0',
    maxIdLength: 36,
    named: true,
    publicSector: true,
    undefinedValues: false,
    cursor: false,
  },
  '1.3.0': {
    version: '1.3.0',
    maxIdLength: 64,
    named: true,
    publicSector: true,
    undefinedValues: true,
    cursor: true,
  },
}
