import { z } from 'zod'

/** How a real Directory Service was seen to differ from its document. All are off by default. */
export interface DirectoryQuirks {
  /** `false`: GET of one company answers 404, whatever it is; the search finds it. @default true */
  readonly companyGet?: boolean
  /** `false`: lines come without their status. @default true */
  readonly lineStatus?: boolean
  /**
   * `true`: `fields` of lines may name `directoryLineStatus`, `platformType` and `platform`. They may not in any
   * document, and are answered 400.
   * @default false
   */
  readonly selectableStatus?: boolean
  /** What a search that finds nothing answers: an empty list, 204 without a body, or an error 404. @default 200 */
  readonly emptySearch?: 200 | 204 | 404
  /**
   * `totalNumberOfResults`: the number of matches, left out, -1 for "not counted", or a number that is not the one of
   * the matches (the rows of the page, and one more).
   * @default 'exact'
   */
  readonly total?: 'exact' | 'missing' | 'uncounted' | 'wrong'
  /** The most rows that a page holds, whatever was asked for. @default 100 */
  readonly maxPageSize?: number
  /**
   * The body of errors: as the document of the version has it (1.1.0: none for the statuses it names, else
   * `{type, message, status}`; later `{errorCode, errorMessage}`), one of these two for all, as RFC 9457 has it
   * (`{type, title, status, detail}`), or none.
   * @default 'documented'
   */
  readonly errorBody?: 'documented' | 'errorCode' | 'problem' | 'rfc9457' | 'none'
  /**
   * The key of the direction in `sorting`. Another key than the accepted one is passed over: the order is ascending.
   * @default 'documented'
   */
  readonly sortingKey?: 'documented' | 'sortingOrder' | 'order' | 'either'
  /**
   * `documented`: a filter takes the operators of the version, `strict` is refused for a SIREN in 1.1.0, `contains`
   * later. `any`: each takes `contains`, `strict` and `startWith`.
   * @default 'documented'
   */
  readonly operators?: 'documented' | 'any'
  /**
   * `flow`: the directory is at the base URL of the Flow Service, and its own base URL answers 403.
   * @default 'own'
   */
  readonly basePath?: 'own' | 'flow'
}

export const DIRECTORY_QUIRKS: Required<DirectoryQuirks> = {
  companyGet: true,
  lineStatus: true,
  selectableStatus: false,
  emptySearch: 200,
  total: 'exact',
  maxPageSize: 100,
  errorBody: 'documented',
  sortingKey: 'documented',
  operators: 'documented',
  basePath: 'own',
}

export const directoryQuirksSchema = z
  .strictObject({
    companyGet: z.boolean(),
    lineStatus: z.boolean(),
    selectableStatus: z.boolean(),
    emptySearch: z.literal([200, 204, 404]),
    total: z.enum(['exact', 'missing', 'uncounted', 'wrong']),
    maxPageSize: z.number().int().positive(),
    errorBody: z.enum(['documented', 'errorCode', 'problem', 'rfc9457', 'none']),
    sortingKey: z.enum(['documented', 'sortingOrder', 'order', 'either']),
    operators: z.enum(['documented', 'any']),
    basePath: z.enum(['own', 'flow']),
  })
  .partial()
