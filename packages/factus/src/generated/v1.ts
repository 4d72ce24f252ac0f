// Made from specs/factus/v1.yaml by `pnpm generate`. Do not edit.
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
    "/v1/bills/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createBillV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBillsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/show/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBillV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/download-pdf/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBillPdfV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/download-xml/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBillXmlV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/send-email/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBillEmailV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/{number}/email-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBillEmailContentV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/destroy/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteBillV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/{number}/radian/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBillRadianEventsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/radian/events/update/{number}/{event_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["emitBillTacitAcceptanceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createCreditNoteV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCreditNotesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCreditNoteV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/download-pdf/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNotePdfV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/download-xml/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNoteXmlV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/send-email/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendCreditNoteEmailV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/{number}/email-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCreditNoteEmailContentV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteCreditNoteV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSupportDocumentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSupportDocumentsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents/show/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSupportDocumentV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents/download-pdf/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSupportDocumentPdfV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents/download-xml/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSupportDocumentXmlV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-documents/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteSupportDocumentV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createAdjustmentNoteV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdjustmentNotesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdjustmentNoteV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes/download-pdf/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAdjustmentNotePdfV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes/download-xml/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAdjustmentNoteXmlV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustment-notes/reference/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAdjustmentNoteV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbering-ranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNumberingRangesV1"];
        put?: never;
        post: operations["createNumberingRangeV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbering-ranges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNumberingRangeV1"];
        put?: never;
        post?: never;
        delete: operations["deleteNumberingRangeV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbering-ranges/{id}/current": {
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
        patch: operations["updateNumberingRangeCurrentV1"];
        trace?: never;
    };
    "/v1/numbering-ranges/dian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSoftwareNumberingRangesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCompanyV1"];
        put: operations["updateCompanyV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateCompanyLogoV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMunicipalitiesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCountriesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tributes/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProductTributesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurement-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeasurementUnitsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dian/acquirer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAcquirerV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubscriptionsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getCurrentSubscriptionV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receptions/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadReceptionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receptions/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceptionBillsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receptions/bills/{bill_id}/radian/events/{event_type}": {
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
        patch: operations["emitReceptionEventV1"];
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
        AdjustmentNoteCreateV1: {
            reference_code: string;
            numbering_range_id?: number;
            /** @default 10 */
            payment_method_code?: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
            support_document_id: number;
            /** @enum {string} */
            correction_concept_code: "1" | "2" | "3" | "4" | "5";
            observation?: string;
            items: {
                code_reference: string;
                name: string;
                quantity: number;
                discount_rate: number;
                price: number;
                unit_measure_id: number;
                /** @enum {integer} */
                standard_code_id: 1 | 2 | 3 | 4;
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    withholding_tax_rate: string;
                }[];
            }[];
        };
        AdjustmentNoteListV1: {
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
        AdjustmentNoteV1: {
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
        BillCreateV1: {
            numbering_range_id?: number;
            /**
             * @default 01
             * @enum {string}
             */
            document?: "01" | "03";
            reference_code: string;
            observation?: string;
            /**
             * @default 1
             * @enum {string}
             */
            payment_form?: "1" | "2";
            /** Format: date */
            payment_due_date?: string;
            /** @default 10 */
            payment_method_code?: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
            /**
             * @default 10
             * @enum {string}
             */
            operation_type?: "10" | "11" | "12";
            order_reference?: {
                reference_code: string;
                /** Format: date */
                issue_date?: string;
            };
            /** @default true */
            send_email?: boolean;
            related_documents?: {
                code: string;
                /** Format: date */
                issue_date: string;
                number: string;
            }[];
            billing_period?: {
                /** Format: date */
                start_date: string;
                start_time?: string;
                /** Format: date */
                end_date: string;
                end_time?: string;
            };
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_id: number;
            };
            customer: {
                /** @enum {integer} */
                identification_document_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
                identification: string;
                dv?: number;
                company?: string;
                trade_name?: string;
                names?: string;
                address?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {integer} */
                legal_organization_id: 1 | 2;
                /** @enum {integer} */
                tribute_id: 18 | 21;
                municipality_id?: number;
            };
            items: {
                note?: string;
                code_reference: string;
                name: string;
                quantity: number;
                discount_rate: number;
                price: number;
                tax_rate: string;
                unit_measure_id: number;
                /** @enum {integer} */
                standard_code_id: 1 | 2 | 3 | 4;
                /** @enum {integer} */
                is_excluded: 0 | 1;
                tribute_id: number;
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    withholding_tax_rate: string;
                }[];
                /** @enum {string} */
                scheme_id?: "0" | "1";
                mandate?: {
                    /** @enum {integer} */
                    identification_document_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
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
        BillCreatedV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                graphic_representation_name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            establishment?: {
                name?: string;
                address?: string;
                phone_number?: string;
                email?: string;
                municipality_id?: {
                    id?: number;
                    code?: string;
                    name?: string;
                    department?: {
                        id?: number;
                        code?: string;
                        name?: string;
                    };
                };
            };
            customer?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string;
                company?: string;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
            billing_period?: unknown[] | {
                [key: string]: unknown;
            };
            bill?: {
                id?: number;
                document?: {
                    code?: string;
                    name?: string;
                };
                operation_type?: {
                    code?: string;
                    name?: string;
                };
                order_reference?: {
                    [key: string]: unknown;
                } | null;
                number?: string;
                reference_code?: string;
                status?: number;
                send_email?: number;
                qr?: string;
                cufe?: string;
                validated?: string | null;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                discount_amount?: string;
                surcharge_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[] | {
                    [key: string]: string;
                };
                created_at?: string;
                payment_due_date?: string | null;
                qr_image?: string;
                has_claim?: number;
                is_negotiable_instrument?: number;
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                public_url?: string;
            };
            related_documents?: {
                id?: number;
                code?: string;
                number?: string;
                issue_date?: string;
            }[];
            items?: {
                scheme_id?: string | null;
                note?: string | null;
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
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
                mandate?: {
                    [key: string]: unknown;
                } | null;
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
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            mandate?: {
                [key: string]: unknown;
            } | null;
            credit_notes?: unknown[];
            debit_notes?: unknown[];
        };
        BillListV1: {
            id?: number;
            document?: {
                code?: string;
                name?: string;
            };
            number?: string;
            api_client_name?: string;
            reference_code?: string | null;
            identification?: string;
            graphic_representation_name?: string;
            company?: string;
            trade_name?: string | null;
            names?: string;
            email?: string | null;
            total?: string;
            status?: number;
            errors?: string[];
            send_email?: number;
            has_claim?: number;
            is_negotiable_instrument?: number;
            payment_form?: {
                code?: string;
                name?: string;
            };
            created_at?: string;
            credit_notes?: {
                id?: number;
                number?: string;
            }[];
            debit_notes?: {
                id?: number;
                number?: string;
            }[];
        };
        BillV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                graphic_representation_name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            establishment?: {
                name?: string;
                address?: string;
                phone_number?: string;
                email?: string;
                municipality_id?: {
                    id?: number;
                    code?: number;
                    name?: string;
                    department?: {
                        id?: number;
                        code?: string;
                        name?: string;
                    };
                };
            };
            customer?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string;
                company?: string;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
            billing_period?: unknown[] | {
                [key: string]: unknown;
            };
            bill?: {
                id?: number;
                document?: {
                    code?: string;
                    name?: string;
                };
                operation_type?: {
                    code?: string;
                    name?: string;
                };
                number?: string;
                reference_code?: string;
                order_reference?: {
                    [key: string]: unknown;
                } | null;
                status?: number;
                send_email?: number;
                qr?: string;
                cufe?: string;
                validated?: string | null;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                discount_amount?: string;
                surcharge_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[] | {
                    [key: string]: string;
                };
                created_at?: string;
                payment_due_date?: string | null;
                qr_image?: string;
                has_claim?: number;
                is_negotiable_instrument?: number;
                payment_form?: {
                    code?: string;
                    name?: string;
                };
                payment_method?: {
                    code?: string;
                    name?: string;
                };
                public_url?: string;
            };
            related_documents?: unknown[];
            items?: {
                scheme_id?: string | null;
                note?: string | null;
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
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
                mandate?: {
                    [key: string]: unknown;
                } | null;
            }[];
            allowance_charges?: unknown[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            credit_notes?: unknown[];
            debit_notes?: unknown[];
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
        CountriesV1: {
            id?: number;
            code?: string;
            name?: string;
        };
        CreditNoteCreateV1: {
            numbering_range_id?: number;
            /** @enum {integer} */
            correction_concept_code: 1 | 2 | 3 | 4 | 5 | 6;
            /** @enum {integer} */
            customization_id: 20 | 22;
            bill_id?: number;
            reference_code: string;
            payment_method_code: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
            /** @default true */
            send_email?: boolean;
            observation?: string;
            billing_period?: {
                /** Format: date */
                start_date: string;
                start_time?: string;
                /** Format: date */
                end_date: string;
                end_time?: string;
            };
            establishment?: {
                name: string;
                address: string;
                phone_number: string;
                /** Format: email */
                email: string;
                municipality_id: number;
            };
            customer?: {
                /** @enum {integer} */
                identification_document_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
                identification: string;
                dv?: number;
                company?: string;
                trade_name?: string;
                names?: string;
                address?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {integer} */
                legal_organization_id: 1 | 2;
                /** @enum {integer} */
                tribute_id: 18 | 21;
                municipality_id?: number;
            };
            items: {
                note?: string;
                code_reference: string;
                name: string;
                quantity: number;
                discount_rate: number;
                price: number;
                tax_rate: string;
                unit_measure_id: number;
                /** @enum {integer} */
                standard_code_id: 1 | 2 | 3 | 4;
                /** @enum {integer} */
                is_excluded: 0 | 1;
                tribute_id: number;
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    withholding_tax_rate: string;
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
        };
        CreditNoteCreatedV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            establishment?: {
                name?: string;
                address?: string;
                phone_number?: string;
                email?: string;
                municipality_id?: {
                    id?: number;
                    code?: string;
                    name?: string;
                    department?: {
                        id?: number;
                        code?: string;
                        name?: string;
                    };
                };
            };
            customer?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string;
                company?: string;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            credit_note?: {
                id?: number;
                number?: string;
                reference_code?: string;
                status?: number;
                send_email?: number;
                qr?: string;
                cude?: string;
                validated?: string | null;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                discount_amount?: string;
                surcharge_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[];
                created_at?: string;
                qr_image?: string;
                bill_id?: number;
                cufe?: string;
                number_bill?: string;
                payment_method?: {
                    name?: string;
                    code?: string;
                };
                customization_id?: {
                    code?: string;
                    name?: string;
                };
                correction_concept?: {
                    code?: string;
                    name?: string;
                };
            };
            items?: {
                note?: string | null;
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
                withholding_taxes?: unknown[];
            }[];
            withholding_taxes?: unknown[];
        };
        CreditNoteListV1: {
            id?: number;
            api_client_name?: string;
            reference_code?: string;
            number?: string;
            identification?: string;
            graphic_representation_name?: string;
            company?: string;
            trade_name?: string | null;
            names?: string;
            email?: string | null;
            total?: string;
            status?: number;
            errors?: string[];
            send_email?: number;
            created_at?: string;
        };
        CreditNoteV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            establishment?: {
                name?: string;
                address?: string;
                phone_number?: string;
                email?: string;
                municipality_id?: {
                    id?: number;
                    code?: string;
                    name?: string;
                    department?: {
                        id?: number;
                        code?: string;
                        name?: string;
                    };
                };
            };
            billing_period?: unknown[] | {
                [key: string]: unknown;
            };
            customer?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string;
                company?: string;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            credit_note?: {
                id?: number;
                number?: string;
                reference_code?: string;
                status?: number;
                send_email?: number;
                qr?: string;
                cude?: string;
                validated?: string | null;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                discount_amount?: string;
                surcharge_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[];
                created_at?: string;
                qr_image?: string;
                bill_id?: number;
                cufe?: string;
                number_bill?: string;
                payment_method?: {
                    name?: string;
                    code?: string;
                };
                customization_id?: {
                    code?: string;
                    name?: string;
                };
                correction_concept?: {
                    code?: string;
                    name?: string;
                };
            };
            items?: {
                note?: string | null;
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
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
            allowance_charges?: unknown[];
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
        };
        EmailContent: {
            subject?: string;
            /** Format: byte */
            attached_document?: string;
        };
        LogoResponse: {
            url_logo?: string;
        };
        MeasurementUnitsV1: {
            id?: number;
            code?: string;
            name?: string;
        };
        MunicipalitiesV1: {
            id?: number;
            code?: string;
            name?: string;
            department?: string;
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
        NumberingRangeListV1: {
            id?: number;
            document?: string;
            prefix?: string;
            from?: number | null;
            to?: number | null;
            current?: number;
            resolution_number?: string | null;
            /** Format: date */
            start_date?: string | null;
            /** Format: date */
            end_date?: string | null;
            technical_key?: string | null;
            is_expired?: boolean;
            is_active?: number;
            deleted_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        NumberingRangeV1: {
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
            is_active?: number;
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
        PdfDownload: {
            file_name?: string;
            /** Format: byte */
            pdf_base_64_encoded?: string;
        };
        ProductTributesV1: {
            id?: number;
            code?: string;
            name?: string;
            description?: string;
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
        SubscriptionCurrentV1: {
            total_documents?: number;
            documents_used?: number;
            documents_remaining?: number;
            subscription_days_to_expires?: number;
            /** Format: date-time */
            subscription_start_date?: string;
            /** Format: date-time */
            subscription_expiration_date?: string;
            subscription_is_expired?: boolean;
        };
        SupportDocumentCreateV1: {
            reference_code: string;
            numbering_range_id?: number;
            /** @default 10 */
            payment_method_code?: "10" | "42" | "20" | "47" | "71" | "72" | "1" | "49" | "48" | "ZZZ" | "98" | (string & {});
            observation?: string;
            provider: {
                /** @enum {integer} */
                identification_document_id: 4 | 5 | 6 | 7 | 8 | 9 | 10;
                identification: string;
                dv?: number;
                trade_name?: string;
                names: string;
                address: string;
                /** Format: email */
                email: string;
                phone?: string;
                /** @enum {integer} */
                is_resident: 0 | 1;
                country_code: string;
                municipality_id?: number;
            };
            items: {
                code_reference: string;
                name: string;
                quantity: number;
                discount_rate: number;
                price: number;
                unit_measure_id: number;
                /** @enum {integer} */
                standard_code_id: 1 | 2 | 3 | 4;
                withholding_taxes?: {
                    /** @enum {string} */
                    code: "05" | "06";
                    withholding_tax_rate: string;
                }[];
            }[];
        };
        SupportDocumentCreatedV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                graphic_representation_name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            provider?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                identification_document?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                country?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            support_document?: {
                id?: number;
                number?: string;
                reference_code?: string;
                status?: number;
                qr?: string;
                cuds?: string;
                validated?: string | null;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[];
                created_at?: string;
                qr_image?: string;
                payment_method?: {
                    code?: string;
                    name?: string;
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
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
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            adjustment_notes?: unknown[];
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
        };
        SupportDocumentListV1: {
            id?: number;
            number?: string;
            api_client_name?: string;
            reference_code?: string;
            identification?: string;
            graphic_representation_name?: string;
            trade_name?: string | null;
            names?: string;
            email?: string;
            total?: string;
            status?: number;
            errors?: string[];
            created_at?: string;
            adjustment_notes?: unknown[];
        };
        SupportDocumentV1: {
            company?: {
                url_logo?: string;
                nit?: string;
                dv?: string;
                company?: string;
                name?: string;
                graphic_representation_name?: string;
                registration_code?: string;
                economic_activity?: string;
                phone?: string;
                email?: string;
                direction?: string;
                municipality?: string;
            };
            provider?: {
                identification?: string;
                dv?: string | null;
                graphic_representation_name?: string;
                trade_name?: string | null;
                names?: string;
                address?: string;
                email?: string;
                phone?: string;
                identification_document?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                legal_organization?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                tribute?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                country?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                municipality?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
            };
            support_document?: {
                id?: number;
                number?: string;
                reference_code?: string;
                status?: number;
                qr?: string;
                cuds?: string;
                validated?: string | null;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                taxable_amount?: string;
                tax_amount?: string;
                total?: string;
                observation?: string | null;
                errors?: string[];
                created_at?: string;
                qr_image?: string;
                payment_method?: {
                    code?: string;
                    name?: string;
                };
            };
            items?: {
                code_reference?: string;
                name?: string;
                quantity?: number;
                discount_rate?: string;
                discount?: string;
                gross_value?: string;
                tax_rate?: string;
                taxable_amount?: string;
                tax_amount?: string;
                price?: string;
                is_excluded?: number;
                unit_measure?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                standard_code?: {
                    id?: number;
                    code?: string;
                    name?: string;
                };
                total?: number;
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
            withholding_taxes?: {
                tribute_code?: string;
                name?: string;
                value?: string;
            }[];
            adjustment_notes?: unknown[];
            numbering_range?: {
                prefix?: string;
                from?: number;
                to?: number;
                resolution_number?: string;
                start_date?: string;
                end_date?: string;
                months?: number;
            };
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
    createBillV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillCreateV1"];
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
                        data?: components["schemas"]["BillCreatedV1"];
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
    listBillsV1: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
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
                            data?: components["schemas"]["BillListV1"][];
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
    getBillV1: {
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
                        data?: components["schemas"]["BillV1"];
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
    downloadBillPdfV1: {
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
    downloadBillXmlV1: {
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
    sendBillEmailV1: {
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
    getBillEmailContentV1: {
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
    deleteBillV1: {
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
    listBillRadianEventsV1: {
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
    emitBillTacitAcceptanceV1: {
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
    createCreditNoteV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteCreateV1"];
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
                        data?: components["schemas"]["CreditNoteCreatedV1"];
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
    listCreditNotesV1: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
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
                            data?: components["schemas"]["CreditNoteListV1"][];
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
    getCreditNoteV1: {
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
                        data?: components["schemas"]["CreditNoteV1"];
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
    downloadCreditNotePdfV1: {
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
    downloadCreditNoteXmlV1: {
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
    sendCreditNoteEmailV1: {
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
    getCreditNoteEmailContentV1: {
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
    deleteCreditNoteV1: {
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
    createSupportDocumentV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportDocumentCreateV1"];
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
                        data?: components["schemas"]["SupportDocumentCreatedV1"];
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
    listSupportDocumentsV1: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
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
                            data?: components["schemas"]["SupportDocumentListV1"][];
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
    getSupportDocumentV1: {
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
                        data?: components["schemas"]["SupportDocumentV1"];
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
    downloadSupportDocumentPdfV1: {
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
    downloadSupportDocumentXmlV1: {
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
    deleteSupportDocumentV1: {
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
    createAdjustmentNoteV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentNoteCreateV1"];
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
                        data?: components["schemas"]["AdjustmentNoteV1"];
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
    listAdjustmentNotesV1: {
        parameters: {
            query?: {
                "filter[identification]"?: string;
                "filter[names]"?: string;
                "filter[number]"?: string;
                "filter[prefix]"?: string;
                "filter[reference_code]"?: string;
                "filter[status]"?: 0 | 1;
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
                            data?: components["schemas"]["AdjustmentNoteListV1"][];
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
    getAdjustmentNoteV1: {
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
                        data?: components["schemas"]["AdjustmentNoteV1"];
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
    downloadAdjustmentNotePdfV1: {
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
    downloadAdjustmentNoteXmlV1: {
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
    deleteAdjustmentNoteV1: {
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
    listNumberingRangesV1: {
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
                            data?: components["schemas"]["NumberingRangeListV1"][];
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
    createNumberingRangeV1: {
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
                        data?: components["schemas"]["NumberingRangeV1"];
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
    getNumberingRangeV1: {
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
                        data?: components["schemas"]["NumberingRangeV1"];
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
    deleteNumberingRangeV1: {
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
    updateNumberingRangeCurrentV1: {
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
                        data?: components["schemas"]["NumberingRangeV1"];
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
    listSoftwareNumberingRangesV1: {
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
    getCompanyV1: {
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
    updateCompanyV1: {
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
    updateCompanyLogoV1: {
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
    listMunicipalitiesV1: {
        parameters: {
            query?: {
                name?: string;
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
                        data?: components["schemas"]["MunicipalitiesV1"][];
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
    listCountriesV1: {
        parameters: {
            query?: {
                name?: string;
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
                        data?: components["schemas"]["CountriesV1"][];
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
    listProductTributesV1: {
        parameters: {
            query?: {
                name?: string;
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
                        data?: components["schemas"]["ProductTributesV1"][];
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
    listMeasurementUnitsV1: {
        parameters: {
            query?: {
                name?: string;
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
                        data?: components["schemas"]["MeasurementUnitsV1"][];
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
    getAcquirerV1: {
        parameters: {
            query: {
                identification_document_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
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
    listSubscriptionsV1: {
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
    getCurrentSubscriptionV1: {
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
                        data?: components["schemas"]["SubscriptionCurrentV1"];
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
    uploadReceptionV1: {
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
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReceptionBillsV1: {
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
    emitReceptionEventV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bill_id: number;
                event_type: string;
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
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
