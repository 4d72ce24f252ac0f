// Made from specs/afnor-directory/1.3.0.yaml by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/siren/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchCompanyBySiren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/siren/code-insee:{siren}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCompanyBySiren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/siret/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchFacilityBySiret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/siret/code-insee:{siret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFacilityBySiret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-code/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchRoutingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-code/siret:{siret}/code:{routing-identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRoutingCodeBySiretAndId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory-line/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchDirectoryLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory-line/code:{addressing-identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDirectoryLineById"];
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
        siren: string;
        siret: string;
        recipientBusinessName: string;
        name: string;
        /** @enum {string} */
        entityType: "Public" | "PrivateVatRegistered";
        /** @enum {string} */
        legalUnitAdministrativeStatus: "A" | "C";
        /** @enum {string} */
        facilityAdministrativeStatus: "A" | "C";
        /** @enum {string} */
        routingCodeAdministrativeStatus: "A" | "C";
        /** @enum {string} */
        facilityType: "P" | "S";
        isSalesProspectingForbidden: boolean;
        sirenInstructions: {
            isSalesProspectingForbidden?: components["schemas"]["isSalesProspectingForbidden"];
        };
        siretInstructions: {
            isSalesProspectingForbidden?: components["schemas"]["isSalesProspectingForbidden"];
        };
        recipientAddressLine1: string;
        recipientAddressLine2: string;
        recipientAddressLine3: string;
        postalCode: string;
        locality: string;
        countrySubdivision: string;
        recipientCountryCode: string;
        recipientCountryName: string;
        addressRead: {
            addressLine1?: components["schemas"]["recipientAddressLine1"];
            addressLine2?: components["schemas"]["recipientAddressLine2"];
            addressLine3?: components["schemas"]["recipientAddressLine3"];
            postalCode?: components["schemas"]["postalCode"];
            countrySubdivision?: components["schemas"]["countrySubdivision"];
            locality?: components["schemas"]["locality"];
            countryCode?: components["schemas"]["recipientCountryCode"];
            countryName?: components["schemas"]["recipientCountryName"];
        };
        pmStatus: boolean;
        pmOnly: boolean;
        managesPaymentStatus: boolean;
        managesLegalCommitmentCode: boolean;
        managesLegalCommitmentOrServiceCode: boolean;
        serviceCodeStatus: boolean;
        facilityPayloadHistoryUleB2gAdditionalData: {
            pm?: components["schemas"]["pmStatus"];
            pmOnly?: components["schemas"]["pmOnly"];
            managesPaymentStatus?: components["schemas"]["managesPaymentStatus"];
            managesLegalCommitmentCode?: components["schemas"]["managesLegalCommitmentCode"];
            managesLegalCommitmentOrServiceCode?: components["schemas"]["managesLegalCommitmentOrServiceCode"];
            serviceCodeStatus?: components["schemas"]["serviceCodeStatus"];
        };
        routingIdentifier: string;
        routingIdentifierType: string;
        recipientRoutingCodeName: string;
        addressingIdentifier: string;
        addressingSuffix: string;
        /** @enum {string} */
        recipientPlatformType: "WK" | "DFH";
        /** @enum {string} */
        directoryLineStatus: "Enabled" | "Disabled" | "Upcoming";
        /** @enum {string} */
        uniqueDirectoryLineStatus: "Enabled" | "Disabled";
        legalUnitPayloadHistory: {
            siren?: components["schemas"]["siren"];
            businessName?: components["schemas"]["recipientBusinessName"];
            entityType?: components["schemas"]["entityType"];
            administrativeStatus?: components["schemas"]["legalUnitAdministrativeStatus"];
            instructions?: components["schemas"]["sirenInstructions"];
        };
        legalUnitPayloadIncluded: {
            siren?: components["schemas"]["siren"];
            businessName?: components["schemas"]["recipientBusinessName"];
            entityType?: components["schemas"]["entityType"];
            administrativeStatus?: components["schemas"]["legalUnitAdministrativeStatus"];
            instructions?: components["schemas"]["sirenInstructions"];
        };
        facilityPayloadHistory: {
            siret?: components["schemas"]["siret"];
            siren?: components["schemas"]["siren"];
            name?: components["schemas"]["name"];
            facilityType?: components["schemas"]["facilityType"];
            administrativeStatus?: components["schemas"]["facilityAdministrativeStatus"];
            siretInstructions?: components["schemas"]["siretInstructions"];
            address?: components["schemas"]["addressRead"];
            b2gAdditionalData?: components["schemas"]["facilityPayloadHistoryUleB2gAdditionalData"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncluded"];
        };
        facilityPayloadIncluded: {
            siret?: components["schemas"]["siret"];
            siren?: components["schemas"]["siren"];
            name?: components["schemas"]["name"];
            facilityType?: components["schemas"]["facilityType"];
            administrativeStatus?: components["schemas"]["facilityAdministrativeStatus"];
            instructions?: components["schemas"]["siretInstructions"];
            address?: components["schemas"]["addressRead"];
            b2gAdditionalData?: components["schemas"]["facilityPayloadHistoryUleB2gAdditionalData"];
        };
        routingCodePayloadHistoryLegalUnitFacility: {
            routingIdentifier?: components["schemas"]["routingIdentifier"];
            siret?: components["schemas"]["siret"];
            routingIdentifierType?: components["schemas"]["routingIdentifierType"];
            routingCodeName?: components["schemas"]["recipientRoutingCodeName"];
            managesLegalCommitmentCode?: components["schemas"]["managesLegalCommitmentCode"];
            administrativeStatus?: components["schemas"]["routingCodeAdministrativeStatus"];
            address?: components["schemas"]["addressRead"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncluded"];
            facility?: components["schemas"]["facilityPayloadIncluded"];
        };
        directoryLinePayloadStatusLegalUnitFacilityRoutingCode: {
            addressingIdentifier?: components["schemas"]["addressingIdentifier"];
            platformType?: components["schemas"]["recipientPlatformType"];
            directoryLineStatus?: components["schemas"]["directoryLineStatus"];
            siren?: components["schemas"]["siren"];
            siret?: components["schemas"]["siret"];
            routingIdentifier?: components["schemas"]["routingIdentifier"];
            addressingSuffix?: components["schemas"]["addressingSuffix"];
            routingCode?: components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncluded"];
            facility?: components["schemas"]["facilityPayloadIncluded"];
        };
        directoryLinePayloadLegalUnitFacilityRoutingCode: {
            addressingIdentifier?: components["schemas"]["addressingIdentifier"];
            platformType?: components["schemas"]["recipientPlatformType"];
            directoryLineStatus?: components["schemas"]["uniqueDirectoryLineStatus"];
            siren?: components["schemas"]["siren"];
            siret?: components["schemas"]["siret"];
            routingIdentifier?: components["schemas"]["routingIdentifier"];
            addressingSuffix?: components["schemas"]["addressingSuffix"];
            routingCode?: components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncluded"];
            facility?: components["schemas"]["facilityPayloadIncluded"];
        };
        directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode: {
            routingIdentifier?: components["schemas"]["routingIdentifier"];
            routingIdentifierType?: components["schemas"]["routingIdentifierType"];
            routingCodeName?: components["schemas"]["recipientRoutingCodeName"];
            managesLegalCommitment?: components["schemas"]["managesLegalCommitmentCode"];
            administrativeStatus?: components["schemas"]["routingCodeAdministrativeStatus"];
            address?: components["schemas"]["addressRead"];
        };
        /** Format: int32 */
        limit: number;
        /** Format: int32 */
        ignore: number;
        /**
         * Format: int32
         * @default -1
         */
        totalNumberOfResults: number;
        /** @enum {string} */
        sortingOrder: "ascending" | "descending";
        /** @enum {string} */
        strictOperator: "strict";
        /** @enum {string} */
        containsOrStrictOperator: "contains" | "strict";
        /** @enum {string} */
        containsOrStartWithOperator: "contains" | "startWith";
        /** @enum {string} */
        containsOrStrictOrStartWithOperator: "contains" | "strict" | "startWith";
        /** @enum {string} */
        strictOrStartWithOperator: "startWith" | "strict";
        sirenSearch: string;
        siretSearch: string;
        postalCodeSearch: string;
        addressLines: string;
        routingIdentifierSearch: string;
        routingCodeNameSearch: string;
        /** @enum {string} */
        sirenField: "siren" | "businessName" | "entityType" | "administrativeStatus" | "instructions";
        /** @enum {string} */
        siretField: "siret" | "siren" | "name" | "facilityType" | "administrativeStatus" | "siretInstructions" | "address" | "pmStatus" | "pmOnly" | "managesPaymentStatus" | "managesLegalCommitment" | "managesLegalCommitmentOrService" | "serviceCodeStatus";
        /** @enum {string} */
        routingCodeField: "siret" | "routingIdentifierType" | "routingCodeName" | "routingIdentifier" | "managesLegalCommitmentCode" | "administrativeStatus" | "address";
        /** @enum {string} */
        directoryLineField: "addressingIdentifier" | "siren" | "siret" | "routingIdentifier" | "addressingSuffix";
        searchSiren: {
            filters?: components["schemas"]["searchSirenFilters"];
            sorting?: components["schemas"]["searchSirenSortingInner"][];
            fields?: components["schemas"]["sirenField"][];
            limit?: components["schemas"]["limit"];
            ignore?: components["schemas"]["ignore"];
        };
        searchSirenFilters: {
            siren?: components["schemas"]["searchSirenFiltersSiren"];
            businessName?: components["schemas"]["searchSirenFiltersBusinessName"];
            entityType?: components["schemas"]["searchSirenFiltersEntityType"];
            administrativeStatus?: components["schemas"]["searchSirenFiltersAdministrativeStatus"];
        };
        searchSirenFiltersSiren: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["sirenSearch"];
        };
        searchSirenFiltersBusinessName: {
            op?: components["schemas"]["containsOrStrictOrStartWithOperator"];
            value?: components["schemas"]["recipientBusinessName"];
        };
        searchSirenFiltersEntityType: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["entityType"];
        };
        searchSirenFiltersAdministrativeStatus: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["legalUnitAdministrativeStatus"];
        };
        searchSirenSortingInner: {
            field?: components["schemas"]["sirenField"];
            order?: components["schemas"]["sortingOrder"];
        };
        sirenSearchPost200Response: {
            search?: components["schemas"]["searchSiren"];
            totalNumberOfResults?: components["schemas"]["totalNumberOfResults"];
            results?: components["schemas"]["legalUnitPayloadHistory"][];
        };
        searchSiret: {
            filters?: components["schemas"]["searchSiretFilters"];
            sorting?: components["schemas"]["searchSiretSortingInner"][];
            fields?: components["schemas"]["siretField"][];
            include?: "siren"[];
            limit?: components["schemas"]["limit"];
            ignore?: components["schemas"]["ignore"];
        };
        searchSiretFilters: {
            siret?: components["schemas"]["searchSiretFiltersSiret"];
            siren?: components["schemas"]["searchSirenFiltersSiren"];
            facilityType?: components["schemas"]["searchSiretFiltersFacilityType"];
            name?: components["schemas"]["searchSiretFiltersName"];
            addressLines?: components["schemas"]["searchSiretFiltersAddressLines"];
            postalCode?: components["schemas"]["searchSiretFiltersPostalCode"];
            countrySubdivision?: components["schemas"]["searchSiretFiltersCountrySubdivision"];
            locality?: components["schemas"]["searchSiretFiltersLocality"];
            administrativeStatus?: components["schemas"]["searchSiretFiltersAdministrativeStatus"];
        };
        searchSiretFiltersSiret: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["siretSearch"];
        };
        searchSiretFiltersFacilityType: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["facilityType"];
        };
        searchSiretFiltersName: {
            op?: components["schemas"]["containsOrStrictOrStartWithOperator"];
            value?: components["schemas"]["name"];
        };
        searchSiretFiltersAddressLines: {
            op?: components["schemas"]["containsOrStartWithOperator"];
            value?: components["schemas"]["addressLines"];
        };
        searchSiretFiltersPostalCode: {
            op?: components["schemas"]["strictOrStartWithOperator"];
            value?: components["schemas"]["postalCodeSearch"];
        };
        searchSiretFiltersCountrySubdivision: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["countrySubdivision"];
        };
        searchSiretFiltersLocality: {
            op?: components["schemas"]["containsOrStrictOrStartWithOperator"];
            value?: components["schemas"]["locality"];
        };
        searchSiretFiltersAdministrativeStatus: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["facilityAdministrativeStatus"];
        };
        searchSiretSortingInner: {
            field?: components["schemas"]["siretField"];
            order?: components["schemas"]["sortingOrder"];
        };
        siretSearchPost200Response: {
            search?: components["schemas"]["searchSiret"];
            totalNumberOfResults?: components["schemas"]["totalNumberOfResults"];
            results?: components["schemas"]["facilityPayloadHistory"][];
        };
        routingCodeSearch: {
            filters?: components["schemas"]["routingCodeSearchFilters"];
            sorting?: components["schemas"]["routingCodeSearchSortingInner"][];
            fields?: components["schemas"]["routingCodeField"][];
            include?: ("siren" | "siret")[];
            limit?: components["schemas"]["limit"];
            ignore?: components["schemas"]["ignore"];
        };
        routingCodeSearchFilters: {
            routingIdentifier?: components["schemas"]["routingCodeSearchFiltersRoutingIdentifier"];
            siret?: components["schemas"]["searchSiretFiltersSiret"];
            routingCodeName?: components["schemas"]["routingCodeSearchFiltersRoutingCodeName"];
            administrativeStatus?: components["schemas"]["routingCodeSearchFiltersAdministrativeStatus"];
            addressLines?: components["schemas"]["searchSiretFiltersAddressLines"];
            postalCode?: components["schemas"]["searchSiretFiltersPostalCode"];
            locality?: components["schemas"]["searchSiretFiltersLocality"];
        };
        routingCodeSearchFiltersRoutingIdentifier: {
            op?: components["schemas"]["containsOrStrictOperator"];
            value?: components["schemas"]["routingIdentifierSearch"];
        };
        routingCodeSearchFiltersRoutingCodeName: {
            op?: components["schemas"]["containsOrStrictOperator"];
            value?: components["schemas"]["routingCodeNameSearch"];
        };
        routingCodeSearchFiltersAdministrativeStatus: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["routingCodeAdministrativeStatus"];
        };
        routingCodeSearchSortingInner: {
            field?: components["schemas"]["routingCodeField"];
            order?: components["schemas"]["sortingOrder"];
        };
        routingCodeSearchPost200Response: {
            search?: components["schemas"]["routingCodeSearch"];
            totalNumberOfResults?: components["schemas"]["totalNumberOfResults"];
            results?: components["schemas"]["routingCodePayloadHistoryLegalUnitFacility"][];
        };
        searchDirectoryLine: {
            filters?: components["schemas"]["searchDirectoryLineFilters"];
            sorting?: components["schemas"]["searchDirectoryLineSortingInner"][];
            fields?: components["schemas"]["directoryLineField"][];
            include?: ("siren" | "siret" | "routingCode")[];
            limit?: components["schemas"]["limit"];
            ignore?: components["schemas"]["ignore"];
        };
        searchDirectoryLineFilters: {
            addressingIdentifier?: components["schemas"]["searchDirectoryLineFiltersAddressingIdentifier"];
            siren?: components["schemas"]["searchSirenFiltersSiren"];
            siret?: components["schemas"]["searchSiretFiltersSiret"];
            routingIdentifier?: components["schemas"]["routingCodeSearchFiltersRoutingIdentifier"];
            addressingSuffix?: components["schemas"]["searchDirectoryLineFiltersAddressingSuffix"];
        };
        searchDirectoryLineFiltersAddressingIdentifier: {
            op?: components["schemas"]["containsOrStrictOperator"];
            value?: components["schemas"]["addressingIdentifier"];
        };
        searchDirectoryLineFiltersAddressingSuffix: {
            op?: components["schemas"]["containsOrStrictOperator"];
            value?: components["schemas"]["addressingSuffix"];
        };
        searchDirectoryLineSortingInner: {
            field?: components["schemas"]["directoryLineField"];
            order?: components["schemas"]["sortingOrder"];
        };
        directoryLineSearchPost200Response: {
            search?: components["schemas"]["searchDirectoryLine"];
            totalNumberOfResults?: components["schemas"]["totalNumberOfResults"];
            results?: components["schemas"]["directoryLinePayloadStatusLegalUnitFacilityRoutingCode"][];
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
        SirenSearchResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["sirenSearchPost200Response"];
            };
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
        Error408Response: {
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
        Error501Response: {
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
        DefaultResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Error"];
            };
        };
        SirenGetResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["legalUnitPayloadHistory"];
            };
        };
        SiretSearchResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["siretSearchPost200Response"];
            };
        };
        SiretGetResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["facilityPayloadHistory"];
            };
        };
        RoutingCodeSearchResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodeSearchPost200Response"];
            };
        };
        RoutingCodeGetResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodePayloadHistoryLegalUnitFacility"];
            };
        };
        DirectoryLineSearchResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLineSearchPost200Response"];
            };
        };
        DirectoryLineGetResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLinePayloadLegalUnitFacilityRoutingCode"];
            };
        };
        Ok200EmptyResponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Health500Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Health503Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        sirenPath: components["schemas"]["siren"];
        sirenFields: components["schemas"]["sirenField"][];
        siretPath: components["schemas"]["siret"];
        siretFields: components["schemas"]["siretField"][];
        includeSiren: "siren"[];
        routingIdentifierPath: string;
        includeSirenSiret: ("siren" | "siret")[];
        routingCodeFields: components["schemas"]["routingCodeField"][];
        addressingIdentifierPath: components["schemas"]["addressingIdentifier"];
        includeSirenSiretRoutingCode: ("siren" | "siret" | "routingCode")[];
        directoryLineFields: components["schemas"]["directoryLineField"][];
    };
    requestBodies: {
        SirenSearchRequest: {
            content: {
                "application/json": components["schemas"]["searchSiren"];
            };
        };
        SiretSearchRequest: {
            content: {
                "application/json": components["schemas"]["searchSiret"];
            };
        };
        RoutingCodeSearchRequest: {
            content: {
                "application/json": components["schemas"]["routingCodeSearch"];
            };
        };
        DirectoryLineSearchRequest: {
            content: {
                "application/json": components["schemas"]["searchDirectoryLine"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchCompanyBySiren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SirenSearchRequest"];
        responses: {
            200: components["responses"]["SirenSearchResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    getCompanyBySiren: {
        parameters: {
            query?: {
                fields?: components["parameters"]["sirenFields"];
            };
            header?: never;
            path: {
                siren: components["parameters"]["sirenPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SirenGetResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    searchFacilityBySiret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SiretSearchRequest"];
        responses: {
            200: components["responses"]["SiretSearchResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    getFacilityBySiret: {
        parameters: {
            query?: {
                fields?: components["parameters"]["siretFields"];
                include?: components["parameters"]["includeSiren"];
            };
            header?: never;
            path: {
                siret: components["parameters"]["siretPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SiretGetResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    searchRoutingCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoutingCodeSearchRequest"];
        responses: {
            200: components["responses"]["RoutingCodeSearchResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    getRoutingCodeBySiretAndId: {
        parameters: {
            query?: {
                include?: components["parameters"]["includeSirenSiret"];
                fields?: components["parameters"]["routingCodeFields"];
            };
            header?: never;
            path: {
                siret: components["parameters"]["siretPath"];
                "routing-identifier": components["parameters"]["routingIdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoutingCodeGetResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    searchDirectoryLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DirectoryLineSearchRequest"];
        responses: {
            200: components["responses"]["DirectoryLineSearchResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    getDirectoryLineById: {
        parameters: {
            query?: {
                include?: components["parameters"]["includeSirenSiretRoutingCode"];
                fields?: components["parameters"]["directoryLineFields"];
            };
            header?: never;
            path: {
                "addressing-identifier": components["parameters"]["addressingIdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DirectoryLineGetResponse"];
            400: components["responses"]["Error400Response"];
            401: components["responses"]["Error401Response"];
            403: components["responses"]["Error403Response"];
            404: components["responses"]["Error404Response"];
            408: components["responses"]["Error408Response"];
            422: components["responses"]["Error422Response"];
            429: components["responses"]["Error429Response"];
            500: components["responses"]["Error500Response"];
            501: components["responses"]["Error501Response"];
            503: components["responses"]["Error503Response"];
            default: components["responses"]["DefaultResponse"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok200EmptyResponse"];
            500: components["responses"]["Health500Response"];
            503: components["responses"]["Health503Response"];
        };
    };
}
