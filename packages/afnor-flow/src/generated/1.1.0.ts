// Made from specs/afnor-flow/1.1.0.yaml by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
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
        NotOnlyUuid: string;
        /** @enum {string} */
        ProcessingRule: "B2B" | "B2BInt" | "B2C" | "OutOfScope" | "ArchiveOnly" | "NotApplicable";
        /** @enum {string} */
        FlowSyntax: "CII" | "UBL" | "Factur-X" | "CDAR" | "FRR";
        /** @enum {string} */
        FlowProfile: "Basic" | "CIUS" | "Extended-CTC-FR";
        /** @enum {string} */
        FlowType: "CustomerInvoice" | "SupplierInvoice" | "StateInvoice" | "CustomerInvoiceLC" | "SupplierInvoiceLC" | "StateCustomerInvoiceLC" | "StateSupplierInvoiceLC" | "AggregatedCustomerTransactionReport" | "UnitaryCustomerTransactionReport" | "AggregatedCustomerPaymentReport" | "UnitaryCustomerPaymentReport" | "UnitarySupplierTransactionReport" | "MultiFlowReport";
        /** @enum {string} */
        FlowDirection: "In" | "Out";
        /** @enum {string} */
        FlowAckStatus: "Pending" | "Ok" | "Error";
        ReasonCode: components["schemas"]["ReasonCodeEnum"] | string;
        /** @enum {string} */
        ReasonCodeEnum: "EmptyAttachement" | "AttachmentTypeError" | "EmptyFlow" | "OtherTechnicalError" | "InvalidSchema" | "FileSizeExceeded" | "FlowTypeError" | "AlreadyExistingFlow" | "VirusFound" | "ChecksumMismatch" | "InvoiceLCInvalidStatus" | "InvoiceLCStatusError" | "InvoiceLCRuleError" | "InvoiceLCAccessDenied" | "InvoiceLCAmountError";
        /** @enum {string} */
        Algorithm: "RSA" | "ECDSA" | "RSA_PSS" | "EDDSA_25519" | "EDDSA_448";
        FlowInfo: {
            trackingId?: components["schemas"]["NotOnlyUuid"];
            name?: string;
            processingRule?: components["schemas"]["ProcessingRule"];
            flowSyntax: components["schemas"]["FlowSyntax"];
            flowProfile?: components["schemas"]["FlowProfile"];
            sha256?: string;
        };
        SearchFlowParams: {
            /** @default 25 */
            limit?: number;
            where: components["schemas"]["SearchFlowFilters"];
        };
        SearchFlowFilters: {
            /** Format: date-time */
            updatedAfter?: string;
            /** Format: date-time */
            updatedBefore?: string;
            processingRule?: components["schemas"]["ProcessingRule"][];
            flowType?: components["schemas"]["FlowType"][];
            flowDirection?: components["schemas"]["FlowDirection"][];
            trackingId?: components["schemas"]["NotOnlyUuid"];
            ackStatus?: components["schemas"]["FlowAckStatus"];
        };
        FullFlowInfo: {
            flowId?: components["schemas"]["NotOnlyUuid"];
            /** Format: date-time */
            submittedAt?: string;
        } & components["schemas"]["FlowInfo"];
        AcknowledgementDetail: {
            /** @enum {string} */
            level: "Error" | "Warning";
            item: string;
            reasonCode: components["schemas"]["ReasonCode"];
            reasonMessage: string;
        };
        AcknowledgementDetails: components["schemas"]["AcknowledgementDetail"][];
        Acknowledgement: {
            status: components["schemas"]["FlowAckStatus"];
            details?: components["schemas"]["AcknowledgementDetails"];
        };
        Flow: {
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            flowId?: components["schemas"]["NotOnlyUuid"];
            trackingId?: components["schemas"]["NotOnlyUuid"];
            flowType?: components["schemas"]["FlowType"];
            processingRule?: components["schemas"]["ProcessingRule"];
            /** @enum {string} */
            processingRuleSource?: "Input" | "Computed";
            flowDirection?: components["schemas"]["FlowDirection"];
            flowSyntax?: components["schemas"]["FlowSyntax"];
            flowProfile?: components["schemas"]["FlowProfile"];
            acknowledgement?: components["schemas"]["Acknowledgement"];
        };
        SearchFlowContent: {
            limit?: number;
            filters?: components["schemas"]["SearchFlowFilters"];
            results?: components["schemas"]["Flow"][];
        };
        Error: {
            errorCode: string;
            errorMessage?: string;
        };
        WebhookCallbackContent: {
            flowInfo?: components["schemas"]["Flow"];
        };
    };
    responses: {
        FlowPostResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FullFlowInfo"];
            };
        };
        FlowSearchResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchFlowContent"];
            };
        };
        FlowGetResponse: {
            headers: {
                "Content-Disposition"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Flow"];
                "application/octet-stream": string;
            };
        };
        Ok200EmptyResponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Ok204EmptyResponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error400Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error401Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error403Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error404Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error413Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error422Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error429Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error500Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Error503Response: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        RequestIdHeader: string;
    };
    requestBodies: {
        FlowPostRequest: {
            content: {
                "multipart/form-data": {
                    flowInfo: components["schemas"]["FlowInfo"];
                    /** Format: binary */
                    file: string;
                };
            };
        };
        FlowSearchRequest: {
            content: {
                "application/json": components["schemas"]["SearchFlowParams"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createFlow: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: components["parameters"]["RequestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FlowPostRequest"];
        responses: {
            202: components["responses"]["FlowPostResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            413: components["responses"]["Error413Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    searchFlow: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: components["parameters"]["RequestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FlowSearchRequest"];
        responses: {
            200: components["responses"]["FlowSearchResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    getFlow: {
        parameters: {
            query?: {
                docType?: "Metadata" | "Original" | "Converted" | "ReadableView";
            };
            header?: {
                "X-Request-Id"?: components["parameters"]["RequestIdHeader"];
            };
            path: {
                flowId: components["schemas"]["NotOnlyUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlowGetResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: components["parameters"]["RequestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok200EmptyResponse"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
}
