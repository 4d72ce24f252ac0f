// Made from specs/afnor-flow/1.3.0.yaml by `pnpm generate`. Do not edit.
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
        post: operations["searchFlows"];
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
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhooks"];
        put?: never;
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteWebhook"];
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
        Cursor: string;
        /** @default 25 */
        Limit: number;
        /** @enum {string} */
        ProcessingRule: "B2B" | "B2BInt" | "B2C" | "B2G" | "B2GInt" | "OutOfScope" | "B2GOutOfScope" | "ArchiveOnly" | "NotApplicable" | "Undefined";
        /** @enum {string} */
        FlowSyntax: "CII" | "UBL" | "Factur-X" | "CDAR" | "FRR";
        /** @enum {string} */
        FlowProfile: "Basic" | "CIUS" | "Extended-CTC-FR" | "Undefined";
        /** @enum {string} */
        FlowType: "CustomerInvoice" | "SupplierInvoice" | "CustomerInvoiceLC" | "SupplierInvoiceLC" | "StateCustomerInvoiceLC" | "StateSupplierInvoiceLC" | "AggregatedCustomerTransactionReport" | "UnitaryCustomerTransactionReport" | "AggregatedCustomerPaymentReport" | "UnitaryCustomerPaymentReport" | "UnitarySupplierTransactionReport" | "MultiFlowReport" | "StateCustomerInvoice" | "StateSupplierInvoice" | "StateTransactionReport" | "StateTransactionReportLC" | "StatePaymentReport" | "StatePaymentReportLC" | "Undefined";
        /** @enum {string} */
        FlowDirection: "In" | "Out";
        /** @enum {string} */
        FlowAckStatus: "Pending" | "Ok" | "Error";
        ReasonCode: components["schemas"]["ReasonCodeEnum"] | string;
        /** @enum {string} */
        ReasonCodeEnum: "EmptyAttachement" | "AttachmentTypeError" | "EmptyFlow" | "OtherTechnicalError" | "InvalidSchema" | "FileSizeExceeded" | "FlowTypeError" | "AlreadyExistingFlow" | "VirusFound" | "ChecksumMismatch" | "InvoiceLCInvalidStatus" | "InvoiceLCStatusError" | "InvoiceLCRuleError" | "InvoiceLCAccessDenied" | "InvoiceLCAmountError";
        CoreFlowInfo: {
            trackingId?: components["schemas"]["NotOnlyUuid"];
            name: string;
            processingRule?: components["schemas"]["ProcessingRule"];
            flowSyntax: components["schemas"]["FlowSyntax"];
            flowProfile?: components["schemas"]["FlowProfile"];
        };
        FlowInfoExtension: {
            sha256?: string;
        };
        FlowInfo: components["schemas"]["CoreFlowInfo"] & components["schemas"]["FlowInfoExtension"];
        SearchFlowParams: {
            limit?: components["schemas"]["Limit"];
            cursor?: components["schemas"]["Cursor"];
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
        FullFlowInfoExtension: {
            flowId: components["schemas"]["NotOnlyUuid"];
            /** Format: date-time */
            submittedAt: string;
        };
        FullFlowInfo: components["schemas"]["FullFlowInfoExtension"] & components["schemas"]["FlowInfo"];
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
        FlowExtension: {
            /** Format: date-time */
            updatedAt: string;
            flowType: components["schemas"]["FlowType"];
            /** @enum {string} */
            processingRuleSource: "Input" | "Computed";
            flowDirection: components["schemas"]["FlowDirection"];
            acknowledgement: components["schemas"]["Acknowledgement"];
        };
        Flow: WithRequired<components["schemas"]["CoreFlowInfo"], "processingRule" | "flowProfile"> & components["schemas"]["FullFlowInfoExtension"] & components["schemas"]["FlowExtension"];
        SearchFlowContent: {
            limit?: components["schemas"]["Limit"];
            nextCursor?: components["schemas"]["Cursor"];
            filters?: components["schemas"]["SearchFlowFilters"];
            results?: components["schemas"]["Flow"][];
        };
        WebhookParams: {
            /** Format: uri */
            callbackUrl: string;
            flowTypes?: components["schemas"]["FlowType"][];
            flowDirection?: components["schemas"]["FlowDirection"];
            ackStatus?: components["schemas"]["FlowAckStatus"];
        };
        /** Format: uuid */
        WebhookId: string;
        WebhookIdParam: {
            webhookId?: components["schemas"]["WebhookId"];
            /** Format: byte */
            signingKey?: string;
            /** Format: date-time */
            createdAt?: string;
        };
        Webhook: components["schemas"]["WebhookIdParam"] & components["schemas"]["WebhookParams"];
        WebhookList: {
            count: number;
            webhooks?: components["schemas"]["Webhook"][];
        };
        Error: {
            errorCode: string;
            errorMessage?: string;
            /**
             * Format: uri-reference
             * @default about:blank
             */
            type?: string;
            details?: string;
            /** Format: uri-reference */
            instance?: string;
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
        WebhookListResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WebhookList"];
            };
        };
        WebhookCreatedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WebhookIdParam"];
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
        OrganizationIdHeader: string;
        WebhookUidPath: components["schemas"]["WebhookId"];
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
        WebhookPostRequest: {
            content: {
                "application/json": components["schemas"]["WebhookParams"];
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
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
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
    searchFlows: {
        parameters: {
            query?: never;
            header?: {
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
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
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
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
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WebhookListResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WebhookPostRequest"];
        responses: {
            201: components["responses"]["WebhookCreatedResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
            };
            path: {
                webhookUid: components["parameters"]["WebhookUidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Ok204EmptyResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            500: components["responses"]["Error500Response"];
            503: components["responses"]["Error503Response"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                "Request-Id"?: components["parameters"]["RequestIdHeader"];
                "Organization-Id"?: components["parameters"]["OrganizationIdHeader"];
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
