import type { Operations } from './operations.js'
import { createListing, type Listing } from './pages.js'
import type {
  Done,
  NumberingRange,
  NumberingRangeCreate,
  NumberingRangeCurrent,
  NumberingRangeFilter,
  PayrollNumberingRange,
  PayrollNumberingRangeCreate,
  PayrollNumberingRangeFilter,
  SoftwareRange,
} from './types.js'
import type { FactusCallOptions, Wire } from './wire.js'

/** What ranges of both kinds have. */
export interface Ranges<Id extends string | number, Create, Range, Filter> extends Listing<Filter, Range> {
  create(range: Create, options?: FactusCallOptions): Promise<Range>
  /** @throws {FactusError} `NOT_FOUND` */
  get(id: Id, options?: FactusCallOptions): Promise<Range>
  /** Sets the number that comes next. */
  updateCurrent(id: Id, current: NumberingRangeCurrent, options?: FactusCallOptions): Promise<Range>
  /** Switches a range on or off. */
  toggleStatus(id: Id, options?: FactusCallOptions): Promise<Range>
  delete(id: Id, options?: FactusCallOptions): Promise<Done>
}

/** Ranges of numbers that DIAN authorised. Their `document` is a name in lists, and a code elsewhere. */
export interface NumberingRanges extends Ranges<number, NumberingRangeCreate, NumberingRange, NumberingRangeFilter> {
  /** The ranges that DIAN linked to the software, as it tells. */
  listSoftware(options?: FactusCallOptions): Promise<readonly SoftwareRange[]>
}

/** Ranges of payroll documents; their ids are texts. */
export type PayrollNumberingRanges = Ranges<
  string,
  PayrollNumberingRangeCreate,
  PayrollNumberingRange,
  PayrollNumberingRangeFilter
>

function createRanges<Id extends string | number, Create, Range, Filter>(
  wire: Wire,
  { sends, getsOne, changes, removes }: Operations,
  path: string,
  name: string,
  filters: string,
): Ranges<Id, Create, Range, Filter> {
  const toggle = changes<undefined, Range>(`${path}/{id}/toggle-status`, `${name}.toggleStatus`)
  return {
    ...createListing<Filter, Range>(wire, { name: `${name}.list`, path }, filters),
    create: sends<Create, Range>('post', path, `${name}.create`),
    get: getsOne<Range>(`${path}/{id}`, `${name}.get`),
    updateCurrent: changes<NumberingRangeCurrent, Range>(`${path}/{id}/current`, `${name}.updateCurrent`),
    toggleStatus: (id, options) => toggle(id, undefined, options),
    delete: removes(`${path}/{id}`, `${name}.delete`),
  }
}

export function createNumberingRanges(wire: Wire, operations: Operations): NumberingRanges {
  const path = '/v2/numbering-ranges'
  const filters = 'id document resolution_number technical_key is_active'
  return {
    ...createRanges<number, NumberingRangeCreate, NumberingRange, NumberingRangeFilter>(
      wire,
      operations,
      path,
      'numberingRanges',
      filters,
    ),
    listSoftware: operations.lists<SoftwareRange>(`${path}/dian`, 'numberingRanges.listSoftware'),
  }
}

export function createPayrollNumberingRanges(wire: Wire, operations: Operations): PayrollNumberingRanges {
  return createRanges(wire, operations, '/v2/numbering-ranges/payrolls', 'payrollNumberingRanges', 'code is_enabled')
}
