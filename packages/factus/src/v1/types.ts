import type { operations } from '../generated/v1.js'
import type { BodyOf, DataOf, EntryOf, QueryOf } from '../types.js'

type V1 = operations

export type BillCreateV1 = BodyOf<V1['createBillV1']>
export type BillCreatedV1 = DataOf<V1['createBillV1']>
export type BillV1 = DataOf<V1['getBillV1']>
export type BillListItemV1 = EntryOf<V1['listBillsV1']>
export type BillFilterV1 = QueryOf<V1['listBillsV1']>
export type CreditNoteCreateV1 = BodyOf<V1['createCreditNoteV1']>
export type CreditNoteCreatedV1 = DataOf<V1['createCreditNoteV1']>
export type CreditNoteV1 = DataOf<V1['getCreditNoteV1']>
export type CreditNoteListItemV1 = EntryOf<V1['listCreditNotesV1']>
export type CreditNoteFilterV1 = QueryOf<V1['listCreditNotesV1']>
export type SupportDocumentCreateV1 = BodyOf<V1['createSupportDocumentV1']>
export type SupportDocumentCreatedV1 = DataOf<V1['createSupportDocumentV1']>
export type SupportDocumentV1 = DataOf<V1['getSupportDocumentV1']>
export type SupportDocumentListItemV1 = EntryOf<V1['listSupportDocumentsV1']>
export type SupportDocumentFilterV1 = QueryOf<V1['listSupportDocumentsV1']>
export type AdjustmentNoteCreateV1 = BodyOf<V1['createAdjustmentNoteV1']>
export type AdjustmentNoteV1 = DataOf<V1['createAdjustmentNoteV1']>
export type AdjustmentNoteListItemV1 = EntryOf<V1['listAdjustmentNotesV1']>
export type AdjustmentNoteFilterV1 = QueryOf<V1['listAdjustmentNotesV1']>
export type TacitAcceptanceV1 = BodyOf<V1['emitBillTacitAcceptanceV1']>
export type NumberingRangeV1 = DataOf<V1['getNumberingRangeV1']>
export type NumberingRangeListItemV1 = EntryOf<V1['listNumberingRangesV1']>
export type NumberingRangeCreateV1 = BodyOf<V1['createNumberingRangeV1']>
export type NumberingRangeFilterV1 = QueryOf<V1['listNumberingRangesV1']>
export type MunicipalityV1 = EntryOf<V1['listMunicipalitiesV1']>
export type CountryV1 = EntryOf<V1['listCountriesV1']>
export type ProductTributeV1 = EntryOf<V1['listProductTributesV1']>
export type MeasurementUnitV1 = EntryOf<V1['listMeasurementUnitsV1']>
export type AcquirerQueryV1 = QueryOf<V1['getAcquirerV1']>
export type CurrentSubscriptionV1 = DataOf<V1['getCurrentSubscriptionV1']>
export type ReceptionFilterV1 = QueryOf<V1['listReceptionBillsV1']>
