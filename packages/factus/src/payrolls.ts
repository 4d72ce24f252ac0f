import type { Operations } from './operations.js'
import type { Outcome } from './outcome.js'
import { createListing, type Listing } from './pages.js'
import type { PayrollCreate } from './payroll-types.js'
import { createRecovery, type IssueOrRecover } from './recovery.js'
import type {
  AdjustmentPayroll,
  AdjustmentPayrollCreate,
  Done,
  Download,
  Payroll,
  PayrollFilter,
  PayrollListItem,
} from './types.js'
import type { FactusCallOptions, Wire } from './wire.js'

/** What payrolls and their eliminations have. */
export interface PayrollDocuments<Create, Document> extends Listing<PayrollFilter, PayrollListItem> {
  /**
   * Issues one document for one worker; what becomes of it at DIAN is a value. Sent one time.
   * @throws {FactusError} `REJECTED` (422, fields), `FORBIDDEN` (403, payroll is not enabled)
   */
  create(document: Create, options?: FactusCallOptions): Promise<Outcome<Document>>
  /** Issues a document under its reference code, or finds what an earlier attempt made of it: never twice. */
  readonly issueOrRecover: IssueOrRecover<Create, Document>
  /** @throws {FactusError} `NOT_FOUND` */
  get(reference_code: string, options?: FactusCallOptions): Promise<Document>
  downloadXml(number: string, options?: FactusCallOptions): Promise<Download>
  /** Deletes a document that DIAN has not accepted. Only one that is `refused`: DIAN may hold any other. */
  delete(reference_code: string, options?: FactusCallOptions): Promise<Done>
}

/** Electronic payroll, one document for each worker and period. */
export interface Payrolls extends PayrollDocuments<PayrollCreate, Payroll> {
  /** Not in the vendor's documentation; one integrator uses it. */
  downloadPdf(number: string, options?: FactusCallOptions): Promise<Download>
}

/** Eliminations of payrolls, one for each at most. */
export type AdjustmentPayrolls = PayrollDocuments<AdjustmentPayrollCreate, AdjustmentPayroll>

function createPayrollDocuments<Create extends object, Document extends object>(
  wire: Wire,
  { creates, getsOne, downloads, removes }: Operations,
  path: string,
  name: string,
): PayrollDocuments<Create, Document> {
  const filters = 'identification_number number names'
  const listing = createListing<PayrollFilter, PayrollListItem>(wire, { name: `${name}.list`, path }, filters)
  const create = creates<Create, Document>(path, `${name}.create`)
  const get = getsOne<Document>(`${path}/reference/{reference_code}`, `${name}.get`)
  const remove = removes(`${path}/reference/{reference_code}`, `${name}.delete`)
  return {
    create,
    issueOrRecover: createRecovery(wire, { name, create, get, remove, readAll: listing.listAll }),
    ...listing,
    get,
    downloadXml: downloads(`${path}/{number}/download-xml`, `${name}.downloadXml`, 'xml'),
    delete: remove,
  }
}

export function createPayrolls(wire: Wire, operations: Operations): Payrolls {
  const path = '/v2/payrolls'
  return {
    ...createPayrollDocuments<PayrollCreate, Payroll>(wire, operations, path, 'payrolls'),
    downloadPdf: operations.downloads(`${path}/{number}/download-pdf`, 'payrolls.downloadPdf', 'pdf'),
  }
}

export function createAdjustmentPayrolls(wire: Wire, operations: Operations): AdjustmentPayrolls {
  return createPayrollDocuments(wire, operations, '/v2/adjustment-payrolls', 'adjustmentPayrolls')
}
