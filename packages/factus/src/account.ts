import type { FileInput } from '@facturelle/core'
import { checkKeys } from './guards.js'
import type { Operations } from './operations.js'
import type { Acquirer, AcquirerQuery, Company, CompanyLogo, CompanyUpdate, Download, Subscription } from './types.js'
import { type FactusCallOptions, objectOf, type Wire } from './wire.js'

/** The company that issues. */
export interface CompanyResource {
  get(options?: FactusCallOptions): Promise<Company>
  /** `responsibilities` is one text here, unlike those of customers. */
  update(company: CompanyUpdate, options?: FactusCallOptions): Promise<Company>
  /** @param image PNG or JPEG, up to 5 MB */
  updateLogo(image: FileInput, file_name: string, options?: FactusCallOptions): Promise<CompanyLogo>
}

/** What the account may issue, and until when. */
export interface Subscriptions {
  /** `documents_available` is a number, or the word Ilimitado. */
  list(options?: FactusCallOptions): Promise<readonly Subscription[]>
}

/** What DIAN tells of a taxpayer. */
export interface Dian {
  /**
   * Name and mail address.
   * @throws {FactusError} `NOT_FOUND`
   */
  getAcquirer(query: AcquirerQuery, options?: FactusCallOptions): Promise<Acquirer>
}

/** Documents of any kind. */
export interface AnyDocuments {
  /** @param trackId the unique code: CUFE, CUDE, CUDS or CUNE */
  downloadXml(trackId: string, options?: FactusCallOptions): Promise<Download>
}

export function createCompany({ gets, sends, uploads }: Operations, path = '/v2/companies'): CompanyResource {
  return {
    get: gets<Company>(path, 'company.get'),
    update: sends<CompanyUpdate, Company>('put', path, 'company.update'),
    updateLogo: uploads<CompanyLogo>(`${path}/logo`, 'company.updateLogo', 'image'),
  }
}

export function createDian({ call, unusable }: Wire): Dian {
  const name = 'dian.getAcquirer'
  return {
    async getAcquirer(query, options) {
      checkKeys(query, name, ['identification_document_code', 'identification_number'])
      return objectOf(await call({ method: 'get', path: '/v2/dian/acquirer', name, query }, options), name, unusable)
    },
  }
}
