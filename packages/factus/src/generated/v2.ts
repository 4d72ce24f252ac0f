// Made from specs/factus/v2.yaml by `pnpm generate`. Do not edit.
export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBillV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBillsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBillV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBillPdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBillXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/download-attached-document-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBillAttachedDocumentXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/send-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBillEmailV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/email-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBillEmailContentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/destroy/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteBillV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/radian/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBillRadianEventsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/{number}/radian/events/{event_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["emitBillTacitAcceptanceV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createCreditNoteV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCreditNotesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCreditNoteV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNotePdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNoteXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}/download-attached-document-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNoteAttachedDocumentXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}/send-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendCreditNoteEmailV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/{number}/email-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCreditNoteEmailContentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/credit-notes/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteCreditNoteV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDebitNoteV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDebitNotesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDebitNoteV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDebitNotePdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDebitNoteXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}/download-attached-document-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDebitNoteAttachedDocumentXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}/send-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendDebitNoteEmailV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/{number}/email-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDebitNoteEmailContentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/debit-notes/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteDebitNoteV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSupportDocumentV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSupportDocumentsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSupportDocumentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSupportDocumentPdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSupportDocumentXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/support-documents/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteSupportDocumentV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createAdjustmentNoteV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdjustmentNotesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdjustmentNoteV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAdjustmentNotePdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAdjustmentNoteXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-notes/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAdjustmentNoteV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payrolls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayrollsV2"];
        put?: never;
        post: operations["createPayrollV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payrolls/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayrollV2"];
        put?: never;
        post?: never;
        delete: operations["deletePayrollV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payrolls/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPayrollXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payrolls/{number}/download-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPayrollPdfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-payrolls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdjustmentPayrollsV2"];
        put?: never;
        post: operations["createAdjustmentPayrollV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-payrolls/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdjustmentPayrollV2"];
        put?: never;
        post?: never;
        delete: operations["deleteAdjustmentPayrollV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/adjustment-payrolls/{number}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAdjustmentPayrollXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/numbering-ranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNumberingRangesV2"];
        put?: never;
        post: operations["createNumberingRangeV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/numbering-ranges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNumberingRangeV2"];
        put?: never;
        post?: never;
        delete: operations["deleteNumberingRangeV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/numbering-ranges/{id}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateNumberingRangeCurrentV2"];
        trace?: never;
    };
    "/v2/numbering-ranges/{id}/toggle-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["toggleNumberingRangeStatusV2"];
        trace?: never;
    };
    "/v2/numbering-ranges/payrolls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayrollNumberingRangesV2"];
        put?: never;
        post: operations["createPayrollNumberingRangeV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/numbering-ranges/payrolls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayrollNumberingRangeV2"];
        put?: never;
        post?: never;
        delete: operations["deletePayrollNumberingRangeV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/numbering-ranges/payrolls/{id}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updatePayrollNumberingRangeCurrentV2"];
        trace?: never;
    };
    "/v2/numbering-ranges/payrolls/{id}/toggle-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["togglePayrollNumberingRangeStatusV2"];
        trace?: never;
    };
    "/v2/numbering-ranges/dian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSoftwareNumberingRangesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCompanyV2"];
        put: operations["updateCompanyV2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/companies/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateCompanyLogoV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubscriptionsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/dian/acquirer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAcquirerV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/receptions/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadReceptionV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/receptions/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceptionBillsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/receptions/bills/{bill_id}/radian/events/{event_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["emitReceptionEventV2"];
        trace?: never;
    };
    "/v2/documents/{trackId}/download-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDocumentXmlV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acquirer: {
            name?: string;
            email?: string;
        };
        AdjustmentNoteCreateV2: {
            reference_code: string;
            support_document_number: string;
            /** @enum {string} */
            correction_concept_code: "1" | "2" | "3" | "4" | "5";
            numbering_range_id?: number;
            created_time?: string;
            observation?: string;
            payment_details: {
                /** @enum {string} */
                payment_form: "1" | "2";
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                reference_code?: string;
                amount: string;
                /** Format: date */
                due_date?: string;
            }[];
            cash_rounding_amount?: string;
            provider: {
                /** @enum {string} */
                identification_document_code: "21" | "22" | "31" | "41" | "42" | "47" | "50";
                identification: string;
                dv?: string;
                /** @enum {string} */
                legal_organization_code?: "1" | "2";
                company?: string;
                trade_name?: string;
                names: string;
                address: string;
                country_code: string;
                municipality_code?: string;
                /** Format: email */
                email?: string;
                phone?: string;
            };
            items: {
                code_reference: string;
                name: string;
                quantity: string;
                discount_rate: string;
                price: string;
                unit_measure_code: string;
                /** @enum {string} */
                standard_code: "999" | "001" | "020" | "010";
                taxes: {
                    /** @enum {string} */
                    code?: "01" | "04" | "35";
                    rate?: string;
                    is_excluded?: boolean;
                }[];
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    rate: string;
                }[];
            }[];
        };
        AdjustmentNoteListItemV2: {
            api_client_name?: string;
            number?: string;
            reference_code?: string;
            provider?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            total?: string;
            errors?: string[];
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            created_at?: string;
        };
        AdjustmentNoteV2: {
            reference_code?: string;
            number?: string;
            payment_details?: {
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                reference_code?: string | null;
                amount?: string;
                due_date?: string | null;
            }[];
            correction_concept?: {
                code?: string;
                name?: string;
            };
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: string[];
            observation?: string | null;
            created_at?: string;
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                economic_activity?: string;
                establishment?: {
                    name?: string;
                    address?: string;
                    phone_number?: string;
                    email?: string;
                    municipality?: {
                        code?: string;
                        name?: string;
                        department?: {
                            code?: string;
                            name?: string;
                        };
                    };
                };
            };
            provider?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: string;
                unit_measure?: {
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    code?: string;
                    name?: string;
                };
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                withholding_taxes?: {
                    tribute_code?: string;
                    name?: string;
                    value?: string;
                    rates?: {
                        code?: string;
                        name?: string;
                        rate?: string;
                    }[];
                }[];
                price?: string;
                total?: string;
            }[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            totals?: {
                gross_amount?: string;
                total?: string;
            };
            cuds?: string;
            support_document?: {
                reference_code?: string;
                number?: string;
                cuds?: string;
            };
            links?: {
                qr?: string;
            };
        };
        AdjustmentPayrollCreateV2: {
            payroll_number: string;
            reference_code: string;
            numbering_range_id?: string;
        };
        AdjustmentPayrollV2: {
            number?: string;
            reference_code?: string;
            is_validated?: boolean;
            cune?: string | null;
            qr?: string | null;
            errors?: string[] | {
                [key: string]: string;
            };
        };
        BillCreateV2: {
            reference_code: string;
            created_time?: string;
            /**
             * @default 01
             * @enum {string}
             */
            document?: "01" | "03";
            numbering_range_id?: number;
            /** @default 10 */
            operation_type?: "10" | "11" | "12" | "SS-CUFE" | "SS-Reporte" | "SS-SinAporte" | "SS-Recaudo" | (string & {});
            currency?: {
                type: string;
                exchange_rate: string;
            };
            /** @default true */
            send_email?: boolean;
            observation?: string;
            prepayment_details?: {
                reference_code: string;
                /** Format: date */
                received_date: string;
                amount: string;
                note?: string;
                /** @enum {string} */
                concept_code?: "01" | "02" | "03" | "04" | "05";
            }[];
            payment_details: {
                /** @enum {string} */
                payment_form: "1" | "2";
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                reference_code?: string;
                amount: string;
                /** Format: date */
                due_date?: string;
            }[];
            cash_rounding_amount?: string;
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_code: string;
            };
            billing_period?: {
                /** Format: date */
                start_date: string;
                start_time?: string;
                /** Format: date */
                end_date: string;
                end_time?: string;
            };
            order_reference?: {
                reference_code: string;
                /** Format: date */
                issue_date?: string;
            };
            related_documents?: {
                code: string;
                /** Format: date */
                issue_date: string;
                number: string;
            }[];
            customer: {
                /** @enum {string} */
                identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                identification: string;
                dv?: string;
                /** @enum {string} */
                legal_organization_code: "1" | "2";
                /**
                 * @default ZZ
                 * @enum {string}
                 */
                tribute_code?: "01" | "ZZ";
                /**
                 * @default [
                 *       "R-99-PN"
                 *     ]
                 */
                responsibilities?: ("O-13" | "O-15" | "O-23" | "O-47" | "R-99-PN")[];
                company?: string;
                trade_name?: string;
                names?: string;
                address?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                country_code?: string;
                municipality_code?: string;
            };
            items: {
                note?: string;
                code_reference: string;
                name: string;
                quantity: string;
                discount_rate?: string;
                discount_amount?: string;
                price: string;
                unit_measure_code: string;
                /** @enum {string} */
                standard_code: "999" | "001" | "020" | "010";
                taxes: {
                    /** @enum {string} */
                    code?: "01" | "04" | "35";
                    rate?: string;
                    is_excluded?: boolean;
                }[];
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    rate: string;
                }[];
                /** @enum {string} */
                scheme_id?: "0" | "1";
                mandate?: {
                    /** @enum {string} */
                    identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                    identification: string;
                };
                additional_properties?: {
                    /** @enum {string} */
                    code: "01" | "02" | "03";
                    value: string;
                    quantity?: string;
                    /** @enum {string} */
                    unit_measure_code?: "KGM" | "GLL";
                }[];
                /** @enum {string} */
                collection_concept_code?: "COP" | "CUO" | "PAC";
            }[];
            allowance_charges?: {
                /** @enum {string} */
                concept_type: "03" | "00" | "01" | "02";
                is_surcharge: boolean;
                reason: string;
                base_amount: string;
                amount: string;
            }[];
            health?: {
                provider_code: string;
                /** @enum {string} */
                payment_method_code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";
                /** @enum {string} */
                coverage_code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17";
                contract_number: string;
                policy_number?: string;
            };
            beneficiary?: {
                /** @enum {string} */
                identification_document_code: "CC" | "CE" | "CD" | "PA" | "SC" | "PE" | "RC" | "TI" | "CN" | "AS" | "MS" | "DE" | "SI" | "PT";
                identification_number?: string;
                names?: string;
                surnames?: string;
            };
        };
        BillListItemV2: {
            api_client_name?: string | null;
            number?: string;
            reference_code?: string | null;
            total?: string;
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: string[] | {
                [key: string]: string;
            };
            created_at?: string;
            customer?: {
                [key: string]: unknown;
            };
            has_claim?: boolean;
            is_negotiable_instrument?: boolean;
        };
        BillV2: {
            reference_code?: string;
            number?: string;
            order_reference?: string | null;
            send_email?: boolean;
            has_claim?: boolean;
            is_negotiable_instrument?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: {
                [key: string]: string;
            } | string[];
            observation?: string | null;
            created_at?: string;
            cufe?: string;
            document_type?: {
                code?: string;
                name?: string;
            };
            operation_type?: {
                code?: string;
                name?: string;
            };
            billing_period?: {
                start_date?: string;
                start_time?: string;
                end_date?: string;
                end_time?: string;
            } | null;
            payment_details?: {
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                reference_code?: string | null;
                amount?: string;
                due_date?: string | null;
            }[];
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
            health?: {
                [key: string]: unknown;
            } | null;
            beneficiary?: {
                [key: string]: unknown;
            } | null;
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                economic_activity?: string;
                establishment?: {
                    name?: string;
                    address?: string;
                    phone_number?: string;
                    email?: string;
                    municipality?: {
                        code?: string;
                        name?: string;
                        department?: {
                            code?: string;
                            name?: string;
                        };
                    };
                };
                company?: string;
                graphic_representation_name?: string;
            };
            customer?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                company?: string | null;
                names?: string | null;
                address?: string | null;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    code?: string;
                    name?: string;
                };
                country?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: string;
                unit_measure?: {
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    code?: string;
                    name?: string;
                };
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                price?: string;
                total?: string;
                note?: string | null;
                scheme_id?: {
                    code?: string;
                    name?: string;
                } | string | null;
                collection_concept?: string | null;
                mandate?: {
                    identification_document?: {
                        code?: string;
                        name?: string;
                    };
                    document?: string;
                    dv?: string | null;
                    identification?: string;
                } | null;
                additional_properties?: {
                    code?: string;
                    name?: string;
                    quantity?: number | string | null;
                    unit_measure?: {
                        code?: string;
                        name?: string;
                    } | null;
                }[];
                taxes?: {
                    tribute?: {
                        code?: string;
                        name?: string;
                    };
                    is_excluded?: boolean;
                    rates?: {
                        taxable_amount?: string;
                        tax_amount?: string;
                        rate?: string;
                    }[];
                }[];
                withholding_taxes?: {
                    tribute_code?: string;
                    name?: string;
                    value?: string;
                    rates?: {
                        code?: string;
                        name?: string;
                        rate?: string;
                    }[];
                }[];
            }[];
            prepayment_details?: {
                reference_code?: string;
                /** Format: date */
                received_date?: string;
                amount?: string;
                note?: string;
            }[];
            allowance_charges?: {
                concept_type?: {
                    code?: string;
                    name?: string;
                };
                is_surcharge?: boolean;
                reason?: string;
                base_amount?: string;
                percentage?: string;
                amount?: string;
            }[];
            taxes?: {
                tribute?: {
                    code?: string;
                    name?: string;
                };
                is_excluded?: boolean;
                rates?: {
                    taxable_amount?: string;
                    tax_amount?: string;
                    rate?: string;
                }[];
            }[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            totals?: {
                prepayment_amount?: string;
                gross_amount?: string;
                taxable_amount?: string;
                tax_amount?: string;
                surcharge_amount?: string;
                total?: string;
                discount_amount?: string;
                cash_rounding_amount?: string;
            };
            related_documents?: {
                code?: string;
                issue_date?: string;
                number?: string;
            }[];
            related_notes?: {
                credit_notes?: {
                    number?: string;
                }[];
                debit_notes?: {
                    number?: string;
                }[];
            };
            links?: {
                qr?: string;
                public_url?: string;
            };
        };
        Company: {
            url_logo?: string;
            nit?: string;
            dv?: string;
            company?: string;
            trade_name?: string;
            names?: string;
            surnames?: string;
            graphic_representation_name?: string;
            registration_code?: string;
            economic_activity?: number;
            phone?: string;
            email?: string;
            address?: string;
            tribute?: {
                code?: string;
                name?: string;
            };
            legal_organization?: {
                code?: string;
                name?: string;
            };
            municipality?: {
                code?: string;
                name?: string;
                department?: {
                    code?: string;
                    name?: string;
                };
            };
            responsibilities?: {
                code?: string;
                name?: string;
            }[];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        CompanyLogo: {
            /** Format: binary */
            image: string;
        };
        CompanyUpdateV2: {
            /** @enum {string} */
            legal_organization_code: "1" | "2";
            company?: string | null;
            trade_name?: string | null;
            names?: string | null;
            surnames?: string | null;
            registration_code?: string | null;
            economic_activity?: string;
            phone?: string;
            /** Format: email */
            email?: string;
            address?: string;
            /** @enum {string} */
            tribute_code?: "01" | "ZZ";
            municipality_code: string;
            responsibilities?: string;
        };
        CreditNoteCreateV2: {
            reference_code: string;
            /** @enum {string} */
            correction_concept_code: "1" | "2" | "3" | "4" | "5" | "6";
            /**
             * @default 20
             * @enum {string}
             */
            customization_id?: "20" | "22";
            bill_number?: string;
            numbering_range_id?: number;
            observation?: string;
            /** @default true */
            send_email?: boolean;
            currency?: {
                type: string;
                exchange_rate: string;
            };
            payment_details: {
                /** @enum {string} */
                payment_form: "1" | "2";
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                reference_code?: string;
                amount: string;
                /** Format: date */
                due_date?: string;
            }[];
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_code: string;
            };
            billing_period?: {
                /** Format: date */
                start_date: string;
                start_time: string;
                /** Format: date */
                end_date: string;
                end_time: string;
            };
            customer?: {
                /** @enum {string} */
                identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                identification: string;
                dv?: string;
                /** @enum {string} */
                legal_organization_code: "1" | "2";
                /**
                 * @default ZZ
                 * @enum {string}
                 */
                tribute_code?: "01" | "ZZ";
                /**
                 * @default [
                 *       "R-99-PN"
                 *     ]
                 */
                responsibilities?: ("O-13" | "O-15" | "O-23" | "O-47" | "R-99-PN")[];
                company?: string;
                trade_name?: string;
                names?: string;
                address?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                country_code?: string;
                municipality_code?: string;
            };
            items: {
                note?: string;
                code_reference: string;
                name: string;
                quantity: string;
                discount_rate?: string;
                discount_amount?: string;
                price: string;
                unit_measure_code: string;
                /** @enum {string} */
                standard_code: "999" | "001" | "020" | "010";
                taxes: {
                    /** @enum {string} */
                    code?: "01" | "04" | "35";
                    rate?: string;
                    is_excluded?: boolean;
                }[];
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    rate: string;
                }[];
                additional_properties?: {
                    /** @enum {string} */
                    code: "01" | "02" | "03";
                    value: string;
                    quantity?: string;
                    /** @enum {string} */
                    unit_measure_code?: "KGM" | "GLL";
                }[];
            }[];
            allowance_charges?: {
                /** @enum {string} */
                concept_type: "03" | "00" | "01" | "02";
                is_surcharge: boolean;
                reason: string;
                base_amount: string;
                amount: string;
            }[];
            health?: {
                provider_code: string;
                /** @enum {string} */
                payment_method_code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";
                /** @enum {string} */
                coverage_code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17";
                contract_number: string;
                policy_number?: string;
            };
        };
        CreditNoteV2: {
            reference_code?: string;
            number?: string;
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: {
                [key: string]: string;
            } | string[];
            observation?: string | null;
            created_at?: string;
            billing_period?: {
                start_date?: string;
                start_time?: string;
                end_date?: string;
                end_time?: string;
            } | null;
            payment_details?: {
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                reference_code?: string | null;
                amount?: string;
                due_date?: string | null;
            }[];
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
            health?: {
                [key: string]: unknown;
            } | null;
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                economic_activity?: string;
                establishment?: {
                    name?: string;
                    address?: string;
                    phone_number?: string;
                    email?: string;
                    municipality?: {
                        code?: string;
                        name?: string;
                        department?: {
                            code?: string;
                            name?: string;
                        };
                    };
                };
                company?: string;
                graphic_representation_name?: string;
            };
            customer?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                company?: string | null;
                names?: string | null;
                address?: string | null;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    code?: string;
                    name?: string;
                };
                country?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: string;
                unit_measure?: {
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    code?: string;
                    name?: string;
                };
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                price?: string;
                total?: string;
                note?: string | null;
                scheme_id?: {
                    code?: string;
                    name?: string;
                } | string | null;
                collection_concept?: string | null;
                mandate?: {
                    identification_document?: {
                        code?: string;
                        name?: string;
                    };
                    document?: string;
                    dv?: string | null;
                    identification?: string;
                } | null;
                additional_properties?: {
                    code?: string;
                    name?: string;
                    quantity?: number | string | null;
                    unit_measure?: {
                        code?: string;
                        name?: string;
                    } | null;
                }[];
                taxes?: {
                    tribute?: {
                        code?: string;
                        name?: string;
                    };
                    is_excluded?: boolean;
                    rates?: {
                        taxable_amount?: string;
                        tax_amount?: string;
                        rate?: string;
                    }[];
                }[];
                withholding_taxes?: {
                    tribute_code?: string;
                    name?: string;
                    value?: string;
                    rates?: {
                        code?: string;
                        name?: string;
                        rate?: string;
                    }[];
                }[];
            }[];
            allowance_charges?: {
                concept_type?: {
                    code?: string;
                    name?: string;
                };
                is_surcharge?: boolean;
                reason?: string;
                base_amount?: string;
                percentage?: string;
                amount?: string;
            }[];
            taxes?: {
                tribute?: {
                    code?: string;
                    name?: string;
                };
                is_excluded?: boolean;
                rates?: {
                    taxable_amount?: string;
                    tax_amount?: string;
                    rate?: string;
                }[];
            }[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            totals?: {
                prepayment_amount?: string;
                gross_amount?: string;
                taxable_amount?: string;
                tax_amount?: string;
                surcharge_amount?: string;
                total?: string;
                discount_amount?: string;
                cash_rounding_amount?: string;
            };
            links?: {
                qr?: string;
                public_url?: string;
            };
            correction_concept?: {
                code?: string;
                name?: string;
            };
            customization?: {
                [key: string]: unknown;
            };
            cude?: string;
            related_bill?: {
                [key: string]: unknown;
            } | null;
        };
        DebitNoteCreateV2: {
            reference_code: string;
            /** @enum {string} */
            correction_concept_code: "1" | "2" | "3" | "4";
            /**
             * @default 30
             * @enum {string}
             */
            customization_id?: "30" | "32";
            bill_number?: string;
            numbering_range_id?: number;
            created_time?: string;
            /** @default true */
            send_email?: boolean;
            observation?: string;
            currency?: {
                type: string;
                exchange_rate: string;
            };
            payment_details: {
                /** @enum {string} */
                payment_form: "1" | "2";
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                reference_code?: string;
                amount: string;
                /** Format: date */
                due_date?: string;
            }[];
            cash_rounding_amount?: string;
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_code: string;
            };
            billing_period?: {
                /** Format: date */
                start_date: string;
                start_time: string;
                /** Format: date */
                end_date: string;
                end_time: string;
            };
            customer?: {
                /** @enum {string} */
                identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                identification: string;
                dv?: string;
                /** @enum {string} */
                legal_organization_code: "1" | "2";
                /**
                 * @default ZZ
                 * @enum {string}
                 */
                tribute_code?: "01" | "ZZ";
                /**
                 * @default [
                 *       "R-99-PN"
                 *     ]
                 */
                responsibilities?: ("O-13" | "O-15" | "O-23" | "O-47" | "R-99-PN")[];
                company?: string;
                trade_name?: string;
                names?: string;
                address?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                country_code?: string;
                municipality_code?: string;
            };
            items: {
                code_reference: string;
                name: string;
                quantity: string;
                discount_rate?: string;
                price: string;
                unit_measure_code: string;
                /** @enum {string} */
                standard_code: "999" | "001" | "020" | "010";
                taxes: {
                    /** @enum {string} */
                    code?: "01" | "04" | "35";
                    rate?: string;
                    is_excluded?: boolean;
                }[];
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    rate: string;
                }[];
                mandate?: {
                    /** @enum {string} */
                    identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                    identification: string;
                };
            }[];
            allowance_charges?: {
                /** @enum {string} */
                concept_type: "03" | "00" | "01" | "02";
                is_surcharge: boolean;
                reason: string;
                base_amount: string;
                amount: string;
            }[];
        };
        DebitNoteV2: {
            reference_code?: string;
            number?: string;
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: {
                [key: string]: string;
            } | string[];
            observation?: string | null;
            created_at?: string;
            billing_period?: {
                start_date?: string;
                start_time?: string;
                end_date?: string;
                end_time?: string;
            } | null;
            payment_details?: {
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                reference_code?: string | null;
                amount?: string;
                due_date?: string | null;
            }[];
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                economic_activity?: string;
                establishment?: {
                    name?: string;
                    address?: string;
                    phone_number?: string;
                    email?: string;
                    municipality?: {
                        code?: string;
                        name?: string;
                        department?: {
                            code?: string;
                            name?: string;
                        };
                    };
                };
                company?: string;
                graphic_representation_name?: string;
            };
            customer?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                company?: string | null;
                names?: string | null;
                address?: string | null;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    code?: string;
                    name?: string;
                };
                country?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: string;
                unit_measure?: {
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    code?: string;
                    name?: string;
                };
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                price?: string;
                total?: string;
                note?: string | null;
                scheme_id?: {
                    code?: string;
                    name?: string;
                } | string | null;
                collection_concept?: string | null;
                mandate?: {
                    identification_document?: {
                        code?: string;
                        name?: string;
                    };
                    document?: string;
                    dv?: string | null;
                    identification?: string;
                } | null;
                additional_properties?: {
                    code?: string;
                    name?: string;
                    quantity?: number | string | null;
                    unit_measure?: {
                        code?: string;
                        name?: string;
                    } | null;
                }[];
                taxes?: {
                    tribute?: {
                        code?: string;
                        name?: string;
                    };
                    is_excluded?: boolean;
                    rates?: {
                        taxable_amount?: string;
                        tax_amount?: string;
                        rate?: string;
                    }[];
                }[];
                withholding_taxes?: {
                    tribute_code?: string;
                    name?: string;
                    value?: string;
                    rates?: {
                        code?: string;
                        name?: string;
                        rate?: string;
                    }[];
                }[];
            }[];
            allowance_charges?: {
                concept_type?: {
                    code?: string;
                    name?: string;
                };
                is_surcharge?: boolean;
                reason?: string;
                base_amount?: string;
                percentage?: string;
                amount?: string;
            }[];
            taxes?: {
                tribute?: {
                    code?: string;
                    name?: string;
                };
                is_excluded?: boolean;
                rates?: {
                    taxable_amount?: string;
                    tax_amount?: string;
                    rate?: string;
                }[];
            }[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            totals?: {
                prepayment_amount?: string;
                gross_amount?: string;
                taxable_amount?: string;
                tax_amount?: string;
                surcharge_amount?: string;
                total?: string;
                discount_amount?: string;
                cash_rounding_amount?: string;
            };
            links?: {
                qr?: string;
                public_url?: string;
            };
            correction_concept?: {
                code?: string;
                name?: string;
            };
            customization?: {
                [key: string]: unknown;
            };
            cude?: string;
            related_bill?: {
                [key: string]: unknown;
            } | null;
        };
        EmailContent: {
            subject?: string;
            /** Format: byte */
            attached_document?: string;
        };
        LogoResponse: {
            url_logo?: string;
        };
        NoteListItemV2: {
            api_client_name?: string | null;
            number?: string;
            reference_code?: string | null;
            total?: string;
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: string[] | {
                [key: string]: string;
            };
            created_at?: string;
            customer?: {
                [key: string]: unknown;
            };
        };
        NumberingRangeCreateV2: {
            /** @enum {string} */
            document: "21" | "22" | "23" | "24" | "25" | "30" | "26" | "27" | "28";
            prefix: string;
            resolution_number?: string;
            current: number;
        };
        NumberingRangeCurrent: {
            current: number;
        };
        NumberingRangeV2: {
            id?: number;
            document?: string;
            document_name?: string;
            prefix?: string;
            from?: number | null;
            to?: number | null;
            current?: number;
            resolution_number?: string | null;
            start_date?: string | null;
            end_date?: string | null;
            technical_key?: string | null;
            is_expired?: boolean;
            /** @enum {integer} */
            is_active?: 0 | 1;
            is_external?: boolean;
            deleted_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        Pagination: {
            total?: number;
            per_page?: number;
            current_page?: number;
            last_page?: number;
            from?: number | null;
            to?: number | null;
            links?: {
                url?: string | null;
                label?: string | number;
                active?: boolean;
                page?: number | null;
            }[];
        };
        PayrollCreateV2: {
            reference_code: string;
            observation?: string;
            numbering_range_id?: string;
            settlement_period: {
                month: number;
                year: number;
                /** @enum {string} */
                payroll_period_code: "4" | "5";
                /** @enum {integer} */
                pay_period_half?: 1 | 2;
            };
            payment: {
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                bank_name?: string;
                /** @enum {string} */
                account_type?: "1" | "2" | "3";
                account_number?: string;
                /** Format: date */
                payment_date: string;
            };
            worker: {
                /** @enum {string} */
                identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91";
                identification_number: string;
                first_name: string;
                other_names?: string;
                first_surname: string;
                second_surname: string;
                address: string;
                country_code: string;
                municipality_code?: string;
                has_integral_salary: boolean;
                has_high_risk: boolean;
                /** @enum {string} */
                worker_type_code: "01" | "02" | "04" | "12" | "18" | "19" | "21" | "22" | "23" | "30" | "31" | "47" | "51" | "54" | "56" | "58";
                /** @enum {string} */
                worker_subtype: "00" | "01";
                /** @enum {string} */
                contract_type: "1" | "2" | "3" | "4" | "5";
                employee_code?: string;
                salary: string;
                /** Format: date */
                entry_date: string;
                days_worked: string;
                /** Format: date */
                retirement_date?: string;
            };
            accruals: {
                suel: {
                    /** @default 1 */
                    accrual_type_code?: string;
                    amount: string;
                };
                cesa?: {
                    amount: string;
                    percentage?: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                prim?: {
                    quantity?: number;
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                };
                boni?: {
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                bono?: {
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2" | "3" | "4";
                }[];
                tra?: {
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2" | "3";
                }[];
                comp?: {
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                otro?: {
                    amount: string;
                    description: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                lice?: {
                    amount?: string;
                    quantity: number;
                    /** Format: date */
                    start_date?: string;
                    /** Format: date */
                    end_date?: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2" | "3";
                }[];
                vaca?: {
                    quantity: number;
                    amount: string;
                    /** Format: date */
                    start_date?: string;
                    /** Format: date */
                    end_date?: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                inca?: {
                    /** Format: date */
                    start_date?: string;
                    /** Format: date */
                    end_date?: string;
                    quantity: number;
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2" | "3";
                }[];
                auxi?: {
                    amount: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2";
                }[];
                huel?: {
                    /** Format: date */
                    start_date?: string;
                    /** Format: date */
                    end_date?: string;
                    quantity: number;
                    /** @default 1 */
                    accrual_type_code?: string;
                }[];
                comi?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                }[];
                terc?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                }[];
                dota?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                apoy?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                tele?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                reti?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                inde?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                rein?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                };
                anti?: {
                    amount: string;
                    /** @default 1 */
                    accrual_type_code?: string;
                }[];
                hora?: {
                    quantity: number;
                    percentage: string;
                    amount: string;
                    start_date?: string;
                    end_date?: string;
                    /** @enum {string} */
                    accrual_type_code: "1" | "2" | "3" | "4" | "5" | "6" | "7";
                }[];
            };
            deductions: {
                salu: {
                    /** @default 1 */
                    deduction_type_code?: string;
                    percentage: string;
                    amount: string;
                };
                pens: {
                    percentage: string;
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                dedu?: {
                    percentage: string;
                    amount: string;
                    /** @enum {string} */
                    deduction_type_code: "1" | "2";
                }[];
                sind?: {
                    percentage: string;
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                }[];
                sanc?: {
                    amount: string;
                    /** @enum {string} */
                    deduction_type_code: "1" | "2";
                }[];
                libr?: {
                    amount: string;
                    description: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                }[];
                terc?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                }[];
                anti?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                }[];
                otra?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                }[];
                pevo?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                rete?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                afco?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                coop?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                emba?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                plan?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                educ?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                rein?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
                deud?: {
                    amount: string;
                    /** @default 1 */
                    deduction_type_code?: string;
                };
            };
        };
        PayrollListItemV2: {
            number?: string;
            reference_code?: string | null;
            identification_number?: string;
            names?: string;
            total?: string;
            is_validated?: boolean;
            errors?: string[] | {
                [key: string]: string;
            };
            created_at?: string;
        };
        PayrollNumberingRangeCreateV2: {
            /** @enum {string} */
            document: "26" | "27";
            prefix: string;
            current: number;
        };
        PayrollNumberingRangeV2: {
            id?: string;
            document?: string;
            prefix?: string;
            current?: number;
            resolution_number?: string | null;
            is_active?: boolean | number;
            deleted_at?: string | null;
        };
        PayrollV2: {
            number?: string;
            reference_code?: string;
            is_validated?: boolean;
            validated_at?: string | null;
            cune?: string | null;
            qr?: string | null;
            errors?: string[] | {
                [key: string]: string;
            };
            total_accruals?: string;
            total_deductions?: string;
            net_balance?: string;
            created_at?: string;
        };
        PdfDownload: {
            file_name?: string;
            /** Format: byte */
            pdf_base_64_encoded?: string;
        };
        RadianEvent: {
            number?: string;
            cude?: string;
            event_code?: string;
            event_name?: string;
            /** Format: date */
            effective_date?: string;
            effective_time?: string;
        };
        ReceptionBill: {
            id?: number;
            number?: string;
            issue_date?: string;
            issue_time?: string;
            cufe?: string;
            company_nit?: string;
            company_name?: string;
            payment_form?: {
                [key: string]: unknown;
            };
            claim_concept?: {
                code?: string;
                name?: string;
            } | null;
            payment_due_date?: string | null;
            is_negotiable_instrument?: boolean;
            has_claim?: boolean;
            total?: string;
            created_at?: string;
        };
        ReceptionBillUploaded: {
            id?: number;
            issue_date?: string;
            issue_time?: string;
            payment_due_date?: string | null;
            number?: string;
            cufe?: string;
            company_identification_type_code?: string;
            company_nit?: string;
            dv?: string | null;
            company_name?: string;
            payment_form?: {
                code?: string;
                name?: string;
            };
            payment_method?: {
                code?: string;
                name?: string;
            };
            total?: string;
            has_claim?: boolean;
            is_negotiable_instrument?: boolean;
            events?: {
                number?: string;
                cude?: string;
                code?: string;
                name?: string;
                effective_date?: string;
                effective_time?: string;
                person_identification?: string;
                person_names?: string;
            }[];
            created_at?: string;
        };
        ReceptionEventV2: {
            /** @enum {string} */
            claim_concept_code?: "01" | "02" | "03" | "04";
            identification_document_code: string | number;
            identification: string;
            dv?: string;
            first_name: string;
            last_name: string;
            job_title?: string;
            organization_department?: string;
        };
        ReceptionUpload: {
            track_id: string;
        };
        SendEmail: {
            /** Format: email */
            email: string;
            /** Format: byte */
            pdf_base_64_encoded?: string;
        };
        SoftwareRange: {
            resolution_number?: string;
            prefix?: string;
            from?: string;
            to?: string;
            /** Format: date */
            start_date?: string;
            /** Format: date */
            end_date?: string;
            technical_key?: string;
        };
        Subscription: {
            name?: string;
            supported_document_types?: string[];
            documents_quota?: number;
            documents_consumed?: number;
            documents_available?: number | string;
            days_until_expiration?: number;
            /** Format: date-time */
            activated_at?: string;
            /** Format: date-time */
            expires_at?: string;
            has_expired?: boolean;
            is_active?: boolean;
            has_unlimited_quota?: boolean;
        };
        SupportDocumentCreateV2: {
            reference_code: string;
            numbering_range_id?: number;
            created_time?: string;
            observation?: string;
            payment_details: {
                /** @enum {string} */
                payment_form: "1" | "2";
                payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
                reference_code?: string;
                amount: string;
                /** Format: date */
                due_date?: string;
            }[];
            cash_rounding_amount?: string;
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_code: string;
            };
            provider: {
                /** @enum {string} */
                identification_document_code: "21" | "22" | "31" | "41" | "42" | "47" | "50";
                identification: string;
                dv?: string;
                /** @enum {string} */
                legal_organization_code?: "1" | "2";
                company?: string;
                trade_name?: string;
                names: string;
                address: string;
                country_code: string;
                municipality_code?: string;
                /** Format: email */
                email?: string;
                phone?: string;
            };
            items: {
                code_reference: string;
                name: string;
                quantity: string;
                discount_rate: string;
                price: string;
                unit_measure_code: string;
                /** @enum {string} */
                standard_code: "999" | "001" | "020" | "010";
                taxes: {
                    /** @enum {string} */
                    code?: "01" | "04" | "35";
                    rate?: string;
                    is_excluded?: boolean;
                }[];
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    rate: string;
                }[];
            }[];
        };
        SupportDocumentListItemV2: {
            api_client_name?: string;
            number?: string;
            reference_code?: string;
            provider?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            total?: string;
            errors?: string[];
            send_email?: boolean;
            is_validated?: boolean;
            validated_at?: string | null;
            created_at?: string;
        };
        SupportDocumentV2: {
            reference_code?: string;
            number?: string;
            payment_details?: {
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                reference_code?: string | null;
                amount?: string;
                due_date?: string | null;
            }[];
            is_validated?: boolean;
            validated_at?: string | null;
            errors?: string[];
            observation?: string | null;
            created_at?: string;
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                economic_activity?: string;
                establishment?: {
                    name?: string;
                    address?: string;
                    phone_number?: string;
                    email?: string;
                    municipality?: {
                        code?: string;
                        name?: string;
                        department?: {
                            code?: string;
                            name?: string;
                        };
                    };
                };
            };
            provider?: {
                identification_document?: {
                    code?: string;
                    name?: string;
                };
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string | null;
                phone?: string | null;
                legal_organization?: {
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    code?: string;
                    name?: string;
                    department?: {
                        code?: string;
                        name?: string;
                    };
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: string;
                unit_measure?: {
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    code?: string;
                    name?: string;
                };
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                withholding_taxes?: {
                    tribute_code?: string;
                    name?: string;
                    value?: string;
                    rates?: {
                        code?: string;
                        name?: string;
                        rate?: string;
                    }[];
                }[];
                price?: string;
                total?: string;
                taxes?: unknown[];
            }[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            totals?: {
                gross_amount?: string;
                total?: string;
            };
            cuds?: string;
            links?: {
                qr?: string;
            };
            taxes?: unknown[];
            adjustment_notes?: unknown[];
        };
        TacitAcceptanceV2: {
            identification_document_code: string | number;
            identification: string;
            dv?: string;
            first_name: string;
            last_name: string;
            job_title?: string;
            organization_department?: string;
        };
        TokenRequest: {
            /** @enum {string} */
            grant_type: "password" | "refresh_token";
            client_id: string;
            client_secret: string;
            username?: string;
            password?: string;
            refresh_token?: string;
        };
        TokenResponse: {
            /** @enum {string} */
            token_type?: "Bearer";
            expires_in?: number;
            access_token?: string;
            refresh_token?: string;
        };
        XmlDownload: {
            file_name?: string;
            /** Format: byte */
            xml_base_64_encoded?: string;
        };
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    status?: string;
                    message?: string;
                } | {
                    status?: string;
                    errors?: {
                        code?: number;
                        message?: string;
                        params?: unknown[];
                        detail?: string;
                        api_version?: string;
                    }[];
                };
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    status?: string;
                    message?: string;
                };
            };
        };
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    status?: string;
                    message?: string;
                };
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    status?: string;
                    message?: string;
                };
            };
        };
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        TokenError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                    /** @enum {string} */
                    error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unsupported_grant_type";
                    error_description?: string;
                    hint?: string;
                };
            };
        };
        TooManyRequests: {
            headers: {
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset"?: unknown;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                    errors?: {
                        [key: string]: string[];
                    };
                } | {
                    status?: string;
                    message?: string;
                    data?: {
                        message?: string;
                        errors?: {
                            [key: string]: string[];
                        };
                    };
                } | {
                    status?: string;
                    message?: string;
                    data?: {
                        message?: string;
                        errors?: {
                            [key: string]: string;
                        };
                    };
                } | {
                    status?: string;
                    message?: string;
                    data?: {
                        message?: string;
                        errors?: string[];
                    };
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["TokenError"];
            401: components["responses"]["TokenError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBillV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["BillV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBillsV2: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
                "filter[per_page]"?: number;
                "filter[created_at][start_date]"?: string;
                "filter[created_at][end_date]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["BillListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBillV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["BillV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadBillPdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadBillXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadBillAttachedDocumentXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendBillEmailV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmail"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBillEmailContentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["EmailContent"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteBillV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBillRadianEventsV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["RadianEvent"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    emitBillTacitAcceptanceV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                event_type: "034";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TacitAcceptanceV2"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["RadianEvent"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCreditNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["CreditNoteV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCreditNotesV2: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
                "filter[per_page]"?: number;
                "filter[created_at][start_date]"?: string;
                "filter[created_at][end_date]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["NoteListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCreditNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["CreditNoteV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadCreditNotePdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadCreditNoteXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadCreditNoteAttachedDocumentXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendCreditNoteEmailV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmail"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCreditNoteEmailContentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["EmailContent"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCreditNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDebitNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebitNoteCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["DebitNoteV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDebitNotesV2: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
                "filter[per_page]"?: number;
                "filter[created_at][start_date]"?: string;
                "filter[created_at][end_date]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["NoteListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDebitNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["DebitNoteV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDebitNotePdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDebitNoteXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDebitNoteAttachedDocumentXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendDebitNoteEmailV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmail"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDebitNoteEmailContentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["EmailContent"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDebitNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSupportDocumentV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportDocumentCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["SupportDocumentV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSupportDocumentsV2: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
                "filter[per_page]"?: number;
                "filter[created_at][start_date]"?: string;
                "filter[created_at][end_date]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["SupportDocumentListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSupportDocumentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["SupportDocumentV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadSupportDocumentPdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadSupportDocumentXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSupportDocumentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAdjustmentNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentNoteCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["AdjustmentNoteV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAdjustmentNotesV2: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
                "filter[per_page]"?: number;
                "filter[created_at][start_date]"?: string;
                "filter[created_at][end_date]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["AdjustmentNoteListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAdjustmentNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["AdjustmentNoteV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadAdjustmentNotePdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadAdjustmentNoteXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAdjustmentNoteV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayrollsV2: {
        parameters: {
            query?: {
                "filter[identification_number]"?: string;
                "filter[number]"?: string;
                "filter[names]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["PayrollListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadPayrollXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadPayrollPdfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PdfDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAdjustmentPayrollsV2: {
        parameters: {
            query?: {
                "filter[identification_number]"?: string;
                "filter[number]"?: string;
                "filter[names]"?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["PayrollListItemV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAdjustmentPayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentPayrollCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["AdjustmentPayrollV2"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAdjustmentPayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["AdjustmentPayrollV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAdjustmentPayrollV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadAdjustmentPayrollXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNumberingRangesV2: {
        parameters: {
            query?: {
                "filter[id]"?: string;
                "filter[document]"?: "21" | "22" | "23" | "24" | "25" | "30" | "26" | "27" | "28";
                "filter[resolution_number]"?: string;
                "filter[technical_key]"?: string;
                "filter[is_active]"?: 0 | 1;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["NumberingRangeV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberingRangeCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["NumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["NumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateNumberingRangeCurrentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberingRangeCurrent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["NumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    toggleNumberingRangeStatusV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["NumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayrollNumberingRangesV2: {
        parameters: {
            query?: {
                "filter[code]"?: string;
                "filter[is_enabled]"?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["PayrollNumberingRangeV2"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayrollNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollNumberingRangeCreateV2"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollNumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayrollNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollNumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePayrollNumberingRangeV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePayrollNumberingRangeCurrentV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberingRangeCurrent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollNumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    togglePayrollNumberingRangeStatusV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["PayrollNumberingRangeV2"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSoftwareNumberingRangesV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["SoftwareRange"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCompanyV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["Company"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompanyV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdateV2"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["Company"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompanyLogoV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CompanyLogo"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["LogoResponse"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubscriptionsV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["Subscription"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAcquirerV2: {
        parameters: {
            query: {
                identification_document_code: "11" | "12" | "13" | "21" | "22" | "31" | "41" | "42" | "47" | "50" | "91" | "48";
                identification_number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["Acquirer"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadReceptionV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceptionUpload"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["ReceptionBillUploaded"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReceptionBillsV2: {
        parameters: {
            query?: {
                "filter[id]"?: string;
                "filter[number]"?: string;
                "filter[issue_date]"?: string;
                "filter[cufe]"?: string;
                "filter[company_nit]"?: string;
                "filter[company_name]"?: string;
                "filter[completed_events]"?: 0 | 1;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: {
                            data?: components["schemas"]["ReceptionBill"][];
                            pagination?: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    emitReceptionEventV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bill_id: number;
                event_type: "030" | "031" | "032" | "033";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceptionEventV2"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDocumentXmlV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                        message?: string;
                        data?: components["schemas"]["XmlDownload"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
