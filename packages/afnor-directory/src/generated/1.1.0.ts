// Made from specs/afnor-directory/1.1.0.yaml by `pnpm generate`. Do not edit.
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
    "/v1/siren/id-instance:{id-instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCompanyById"];
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
    "/v1/siret/id-instance:{id-instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFacilityById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createRoutingCode"];
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
    "/v1/routing-code/id-instance:{id-instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRoutingCodeById"];
        put: operations["replaceRoutingCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateRoutingCode"];
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
    "/v1/directory-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDirectoryLine"];
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
    "/v1/directory-line/id-instance:{id-instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDirectoryLineByCompanyId"];
        put?: never;
        post?: never;
        delete: operations["deleteDirectoryLine"];
        options?: never;
        head?: never;
        patch: operations["updateDirectoryLine"];
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
        idInstance: number;
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
        /** @enum {string} */
        facilityNature: "Private" | "Public";
        /** @enum {string} */
        diffusionStatus: "O" | "P";
        recipientAddressLine1: string;
        recipientAddressLine1Pattern: string;
        recipientAddressLine2: string;
        recipientAddressLine3: string;
        postalCode: string;
        locality: string;
        localityPattern: string;
        countrySubdivision: string;
        recipientCountryCode: string;
        recipientCountryCodePattern: string;
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
        addressEdit: {
            ligneAdresse1?: components["schemas"]["recipientAddressLine1"];
            ligneAdresse2?: components["schemas"]["recipientAddressLine2"];
            ligneAdresse3?: components["schemas"]["recipientAddressLine3"];
            postalCode?: components["schemas"]["postalCode"];
            countrySubdivision?: components["schemas"]["countrySubdivision"];
            locality?: components["schemas"]["locality"];
            codePays?: components["schemas"]["recipientCountryCode"];
        };
        addressPut: {
            ligneAdresse1: components["schemas"]["recipientAddressLine1Pattern"];
            ligneAdresse2: components["schemas"]["recipientAddressLine2"];
            ligneAdresse3: components["schemas"]["recipientAddressLine3"];
            postalCode: components["schemas"]["postalCode"];
            countrySubdivision: components["schemas"]["countrySubdivision"];
            locality: components["schemas"]["localityPattern"];
            codePays: components["schemas"]["recipientCountryCodePattern"];
        };
        addressPatch: {
            ligneAdresse1?: components["schemas"]["recipientAddressLine1Pattern"];
            ligneAdresse2?: components["schemas"]["recipientAddressLine2"];
            ligneAdresse3?: components["schemas"]["recipientAddressLine3"];
            postalCode?: components["schemas"]["postalCode"];
            countrySubdivision?: components["schemas"]["countrySubdivision"];
            locality?: components["schemas"]["localityPattern"];
            codePays?: components["schemas"]["recipientCountryCodePattern"];
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
        platformStatus: "Enabled" | "Disabled";
        /** Format: date */
        dateFrom: string;
        /** Format: date */
        dateTo: string;
        legalUnitPayloadHistory: {
            idInstance?: components["schemas"]["idInstance"];
            siren?: components["schemas"]["siren"];
            businessName?: components["schemas"]["recipientBusinessName"];
            entityType?: components["schemas"]["entityType"];
            administrativeStatus?: components["schemas"]["legalUnitAdministrativeStatus"];
        };
        legalUnitPayloadIncluded: {
            siren?: components["schemas"]["siren"];
            businessName?: components["schemas"]["recipientBusinessName"];
            entityType?: components["schemas"]["entityType"];
            administrativeStatus?: components["schemas"]["legalUnitAdministrativeStatus"];
        };
        legalUnitPayloadIncludedNoSiren: {
            businessName?: components["schemas"]["recipientBusinessName"];
            entityType?: components["schemas"]["entityType"];
            administrativeStatus?: components["schemas"]["legalUnitAdministrativeStatus"];
        };
        facilityPayloadHistory: {
            idInstance?: components["schemas"]["idInstance"];
            siret?: components["schemas"]["siret"];
            siren?: components["schemas"]["siren"];
            name?: components["schemas"]["name"];
            facilityType?: components["schemas"]["facilityType"];
            diffusible?: components["schemas"]["diffusionStatus"];
            administrativeStatus?: components["schemas"]["facilityAdministrativeStatus"];
            address?: components["schemas"]["addressRead"];
            b2gAdditionalData?: components["schemas"]["facilityPayloadHistoryUleB2gAdditionalData"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncludedNoSiren"];
        };
        facilityPayloadIncluded: {
            siret?: components["schemas"]["siret"];
            siren?: components["schemas"]["siren"];
            name?: components["schemas"]["name"];
            facilityType?: components["schemas"]["facilityType"];
            diffusible?: components["schemas"]["diffusionStatus"];
            administrativeStatus?: components["schemas"]["facilityAdministrativeStatus"];
            address?: components["schemas"]["addressRead"];
            b2gAdditionalData?: components["schemas"]["facilityPayloadHistoryUleB2gAdditionalData"];
        };
        routingCodePayloadHistoryLegalUnitFacility: {
            idInstance?: components["schemas"]["idInstance"];
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
        directoryLinePayloadHistoryLegalUnitFacilityRoutingCode: {
            idInstance?: components["schemas"]["idInstance"];
            addressingIdentifier?: components["schemas"]["addressingIdentifier"];
            siren?: components["schemas"]["siren"];
            siret?: components["schemas"]["siret"];
            addressingSuffix?: components["schemas"]["addressingSuffix"];
            routingCode?: components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"];
            platform?: components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCodePlatform"];
            legalUnit?: components["schemas"]["legalUnitPayloadIncludedNoSiren"];
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
        directoryLinePayloadHistoryLegalUnitFacilityRoutingCodePlatform: {
            platformType?: components["schemas"]["recipientPlatformType"];
            platformStatus?: components["schemas"]["platformStatus"];
        };
        /** Format: int32 */
        limit: number;
        /** Format: int32 */
        ignore: number;
        /** Format: int32 */
        totalNumberOfResults: number;
        /** @enum {string} */
        sortingOrder: "ascending" | "descending";
        /** @enum {string} */
        containsOperator: "contains";
        /** @enum {string} */
        strictOperator: "strict";
        sirenSearch: string;
        siretSearch: string;
        postalCodeSearch: string;
        addressLines: string;
        routingIdentifierSearch: string;
        routingCodeNameSearch: string;
        /** @enum {string} */
        sirenField: "siren" | "businessName" | "entityType" | "administrativeStatus" | "idInstance";
        /** @enum {string} */
        siretField: "siret" | "siren" | "name" | "facilityType" | "address" | "diffusible" | "administrativeStatus" | "pmStatus" | "pmOnly" | "managesPaymentStatus" | "managesLegalCommitment" | "managesLegalCommitmentOrService" | "serviceCodeStatus" | "idInstance";
        /** @enum {string} */
        routingCodeField: "siret" | "routingIdentifierType" | "routingCodeName" | "routingIdentifier" | "managesLegalCommitmentCode" | "administrativeStatus" | "address" | "idInstance";
        /** @enum {string} */
        directoryLineField: "addressingIdentifier" | "siren" | "siret" | "routingIdentifier" | "addressingSuffix" | "idInstance";
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
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["sirenSearch"];
        };
        searchSirenFiltersBusinessName: {
            op?: components["schemas"]["containsOperator"];
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
            sortingOrder?: components["schemas"]["sortingOrder"];
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
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["siretSearch"];
        };
        searchSiretFiltersFacilityType: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["facilityType"];
        };
        searchSiretFiltersName: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["name"];
        };
        searchSiretFiltersAddressLines: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["addressLines"];
        };
        searchSiretFiltersPostalCode: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["postalCodeSearch"];
        };
        searchSiretFiltersCountrySubdivision: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["countrySubdivision"];
        };
        searchSiretFiltersLocality: {
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["locality"];
        };
        searchSiretFiltersAdministrativeStatus: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["facilityAdministrativeStatus"];
        };
        searchSiretSortingInner: {
            field?: components["schemas"]["siretField"];
            sortingOrder?: components["schemas"]["sortingOrder"];
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
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["routingIdentifierSearch"];
        };
        routingCodeSearchFiltersRoutingCodeName: {
            op?: components["schemas"]["containsOperator"];
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
            op?: components["schemas"]["containsOperator"];
            value?: components["schemas"]["addressingIdentifier"];
        };
        searchDirectoryLineFiltersAddressingSuffix: {
            op?: components["schemas"]["strictOperator"];
            value?: components["schemas"]["addressingSuffix"];
        };
        searchDirectoryLineSortingInner: {
            field?: components["schemas"]["directoryLineField"];
            sortingOrder?: components["schemas"]["sortingOrder"];
        };
        directoryLineSearchPost200Response: {
            search?: components["schemas"]["searchDirectoryLine"];
            totalNumberOfResults?: components["schemas"]["totalNumberOfResults"];
            results?: components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCode"][];
        };
        createRoutingCodeBody: {
            facilityNature: components["schemas"]["facilityNature"];
            routingIdentifier: components["schemas"]["routingIdentifier"];
            siret: components["schemas"]["siret"];
            routingIdentifierType?: components["schemas"]["routingIdentifierType"];
            routingCodeName: components["schemas"]["recipientRoutingCodeName"];
            managesLegalCommitmentCode?: components["schemas"]["managesLegalCommitmentCode"];
            administrativeStatus: components["schemas"]["routingCodeAdministrativeStatus"];
            address?: components["schemas"]["addressEdit"];
        };
        updatePutRoutingCodeBody: {
            routingIdentifierType: components["schemas"]["routingIdentifierType"];
            routingCodeName: components["schemas"]["recipientRoutingCodeName"];
            administrativeStatus: components["schemas"]["routingCodeAdministrativeStatus"];
            address?: components["schemas"]["addressPut"];
        };
        updatePatchRoutingCodeBody: {
            routingIdentifierType?: components["schemas"]["routingIdentifierType"];
            routingCodeName?: components["schemas"]["recipientRoutingCodeName"];
            administrativeStatus?: components["schemas"]["routingCodeAdministrativeStatus"];
            address?: components["schemas"]["addressPatch"];
        };
        routingCodePost201Response: {
            idInstance?: components["schemas"]["idInstance"];
            siret?: components["schemas"]["siret"];
            routingIdentifier?: components["schemas"]["routingIdentifier"];
        };
        createDirectoryLineBody: {
            period?: components["schemas"]["createDirectoryLineBodyPeriod"];
            addressingInformation?: components["schemas"]["createDirectoryLineBodyAddressingInformation"];
        };
        createDirectoryLineBodyPeriod: {
            dateFrom: components["schemas"]["dateFrom"];
            dateTo?: components["schemas"]["dateTo"];
        };
        createDirectoryLineBodyAddressingInformation: {
            siren: components["schemas"]["siren"];
            siret?: components["schemas"]["siret"];
            routingIdentifier?: components["schemas"]["routingIdentifier"];
            addressingSuffix?: components["schemas"]["addressingSuffix"];
        };
        updatePatchDirectoryLineBody: {
            dateTo?: components["schemas"]["dateTo"];
        };
        directoryLinePost201Response: {
            idInstance?: components["schemas"]["idInstance"];
            addressingIdentifier?: components["schemas"]["addressingIdentifier"];
            dateFrom?: components["schemas"]["dateFrom"];
        };
        Error: {
            /**
             * Format: uri-reference
             * @default about:blank
             */
            type?: string;
            message?: string;
            /** Format: int32 */
            status?: number;
            details?: string;
            /** Format: uri-reference */
            instance?: string;
        };
    };
    responses: {
        SirenSearchResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["sirenSearchPost200Response"];
            };
        };
        SirenSearchPartialResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
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
            content?: never;
        };
        Error401Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error403Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error404Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error408Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error422Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error429Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error500Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error501Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Error503Response: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        DefaultResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Error"];
            };
        };
        SirenGetResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["legalUnitPayloadHistory"];
            };
        };
        SiretSearchResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["siretSearchPost200Response"];
            };
        };
        SiretSearchPartialResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["siretSearchPost200Response"];
            };
        };
        SiretGetResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["facilityPayloadHistory"];
            };
        };
        RoutingCodePostResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodePost201Response"];
            };
        };
        RoutingCodeSearchResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodeSearchPost200Response"];
            };
        };
        RoutingCodeSearchPartialResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodeSearchPost200Response"];
            };
        };
        RoutingCodeGetResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodePayloadHistoryLegalUnitFacility"];
            };
        };
        RoutingCodeUpdateResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["routingCodePost201Response"];
            };
        };
        RoutingCodePartialWriteResponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        DirectoryLineSearchResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLineSearchPost200Response"];
            };
        };
        DirectoryLineSearchPartialResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLineSearchPost200Response"];
            };
        };
        DirectoryLinePostResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLinePost201Response"];
            };
        };
        DirectoryLineGetResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLinePayloadHistoryLegalUnitFacilityRoutingCode"];
            };
        };
        DirectoryLineUpdateResponse: {
            headers: {
                "Content-Language": components["headers"]["contentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["directoryLinePost201Response"];
            };
        };
        DirectoryLineDeleteResponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
        acceptLanguage: "fr" | "en";
        sirenPath: components["schemas"]["siren"];
        sirenFields: components["schemas"]["sirenField"][];
        idInstancePath: components["schemas"]["idInstance"];
        siretPath: components["schemas"]["siret"];
        siretFields: components["schemas"]["siretField"][];
        includeSiren: "siren"[];
        routingIdentifierPath: string;
        includeSirenSiret: ("siren" | "siret")[];
        routingCodeFields: components["schemas"]["routingCodeField"][];
        addressingIdentifierPath: components["schemas"]["addressingIdentifier"];
        includeSirenSiretRoutingCodePlatform: ("siren" | "siret" | "routingCode" | "platform")[];
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
        RoutingCodePostRequest: {
            content: {
                "application/json": components["schemas"]["createRoutingCodeBody"];
            };
        };
        RoutingCodeSearchRequest: {
            content: {
                "application/json": components["schemas"]["routingCodeSearch"];
            };
        };
        RoutingCodePutRequest: {
            content: {
                "application/json": components["schemas"]["updatePutRoutingCodeBody"];
            };
        };
        RoutingCodePatchRequest: {
            content: {
                "application/json": components["schemas"]["updatePatchRoutingCodeBody"];
            };
        };
        DirectoryLineSearchRequest: {
            content: {
                "application/json": components["schemas"]["searchDirectoryLine"];
            };
        };
        DirectoryLinePostRequest: {
            content: {
                "application/json": components["schemas"]["createDirectoryLineBody"];
            };
        };
        DirectoryLinePatchRequest: {
            content: {
                "application/json": components["schemas"]["updatePatchDirectoryLineBody"];
            };
        };
    };
    headers: {
        contentLanguage: "fr" | "en";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchCompanyBySiren: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SirenSearchRequest"];
        responses: {
            200: components["responses"]["SirenSearchResponse"];
            206: components["responses"]["SirenSearchPartialResponse"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
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
    getCompanyById: {
        parameters: {
            query?: {
                fields?: components["parameters"]["sirenFields"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SiretSearchRequest"];
        responses: {
            200: components["responses"]["SiretSearchResponse"];
            206: components["responses"]["SiretSearchPartialResponse"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
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
    getFacilityById: {
        parameters: {
            query?: {
                fields?: components["parameters"]["siretFields"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
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
    createRoutingCode: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoutingCodePostRequest"];
        responses: {
            201: components["responses"]["RoutingCodePostResponse"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoutingCodeSearchRequest"];
        responses: {
            200: components["responses"]["RoutingCodeSearchResponse"];
            206: components["responses"]["RoutingCodeSearchPartialResponse"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
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
    getRoutingCodeById: {
        parameters: {
            query?: {
                fields?: components["parameters"]["routingCodeFields"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
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
    replaceRoutingCode: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoutingCodePutRequest"];
        responses: {
            200: components["responses"]["RoutingCodeUpdateResponse"];
            206: components["responses"]["RoutingCodePartialWriteResponse"];
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
    updateRoutingCode: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoutingCodePatchRequest"];
        responses: {
            200: components["responses"]["RoutingCodeUpdateResponse"];
            206: components["responses"]["RoutingCodePartialWriteResponse"];
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
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DirectoryLineSearchRequest"];
        responses: {
            200: components["responses"]["DirectoryLineSearchResponse"];
            206: components["responses"]["DirectoryLineSearchPartialResponse"];
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
    createDirectoryLine: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DirectoryLinePostRequest"];
        responses: {
            201: components["responses"]["DirectoryLinePostResponse"];
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
                include?: components["parameters"]["includeSirenSiretRoutingCodePlatform"];
                fields?: components["parameters"]["directoryLineFields"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
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
    getDirectoryLineByCompanyId: {
        parameters: {
            query?: {
                fields?: components["parameters"]["directoryLineFields"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
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
    deleteDirectoryLine: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["DirectoryLineDeleteResponse"];
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
    updateDirectoryLine: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                "id-instance": components["parameters"]["idInstancePath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DirectoryLinePatchRequest"];
        responses: {
            200: components["responses"]["DirectoryLineUpdateResponse"];
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
