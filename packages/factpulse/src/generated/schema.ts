// Made from specs/factpulse.yaml by `pnpm generate`. Do not edit.
export interface paths {
    "/api/token/": {
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
    "/api/token/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/generate-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/tasks/{task_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTaskStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/tasks/{task_id}/generation-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGenerationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/tasks/{task_id}/validation-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getValidationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/tasks/{task_id}/signature-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSignatureStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/validate-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/validate-facturx-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateFacturxPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/validate-facturx-async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateFacturxAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/sign-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/sign-pdf-async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signPdfAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/validate-pdf-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validatePdfSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/generate-test-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateTestCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/invoices/submit-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitCompleteInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/invoices/submit-complete-async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitCompleteInvoiceAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/parse-facturx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parseFacturx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing/parse-facturx/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parseFacturxAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPlatformToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/incoming-flows/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIncomingFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/flow/v1/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlowHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/flow/v1/flows": {
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
    "/api/v1/afnor/flow/v1/flows/search": {
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
    "/api/v1/afnor/flow/v1/flows/{flowId}": {
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
    "/api/v1/afnor/flow/v1/webhooks": {
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
    "/api/v1/afnor/flow/v1/webhooks/{webhookUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDirectoryHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/siren/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchSiren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/siren/code-insee:{siren}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSiren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/siret/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchSiret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/siret/code-insee:{siret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSiret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/routing-code/search": {
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
    "/api/v1/afnor/directory/v1/routing-code/siret:{siret}/code:{routing_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRoutingCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/afnor/directory/v1/directory-line/search": {
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
    "/api/v1/afnor/directory/v1/directory-line/code:{addressing_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDirectoryLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/structures/rechercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherStructures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/structures/consulter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/structures/{id_structure_cpp}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listerServicesStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/structures/obtenir-id-depuis-siret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["obtenirIdDepuisSiret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/soumettre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["soumettreFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/consulter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/rechercher-fournisseur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFacturesFournisseur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/rechercher-destinataire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFacturesDestinataire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/telecharger-groupe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["telechargerGroupeFactures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/traiter-facture-recue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["traiterFactureRecue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/recycler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recyclerFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/completer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completerFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/valideur/rechercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["valideurRechercherFactures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/valideur/consulter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["valideurConsulterFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/factures/valideur/traiter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["valideurTraiterFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chorus-pro/transverses/ajouter-fichier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ajouterFichier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/verify-async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyPdfAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/verify-async/{task_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVerificationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/verify-async/{task_id}/typed-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVerificationTypedStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/{conversion_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/{conversion_id}/resume/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeConversionAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/{conversion_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConversionStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/tasks/{task_id}/conversion-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConversionTaskStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/{conversion_id}/download/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/convert/async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convertDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/generate/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["downloadEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/flow-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFlowTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/category-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCategoryCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/submit-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitEReportingXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/validate-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateEReportingXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/generate-aggregated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateAggregatedEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/validate-aggregated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateAggregatedEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/submit-aggregated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitAggregatedEReporting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateCdar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateCdar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/validate-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateCdarXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitCdar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/submit-xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitCdarXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/status-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStatusCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/reason-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReasonCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/action-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActionCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/refusee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitRefusee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cdar/encaissee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitEncaissee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/vatex-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVatexCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/download/{download_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head: operations["checkDownload"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClients"];
        put?: never;
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateClient"];
        trace?: never;
    };
    "/api/v1/clients/{uid}/activer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activateClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/desactiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/pdp-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPdpConfig"];
        put: operations["updatePdpConfig"];
        post?: never;
        delete: operations["deletePdpConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/rotate-encryption-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateEncryptionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/webhook-secret/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["generateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/webhook-secret/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebhookSecretStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{uid}/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteWebhookSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    taskEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveTaskEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AFNORCredentials: {
            clientId?: string | null;
            clientSecret?: string | null;
            flowServiceUrl?: string | null;
            tokenUrl?: string | null;
        };
        AFNORDestination: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "afnor";
            credentials?: components["schemas"]["AFNORCredentials"] | null;
            /** @default Factur-X */
            flowSyntax?: components["schemas"]["FlowSyntax"];
            trackingId?: string | null;
            processingRule?: components["schemas"]["ProcessingRule"] | null;
        };
        TaskErrorDetail: {
            level: string;
            item: string;
            reason: string;
            source?: string | null;
            code?: string | null;
        };
        AFNORResult: {
            flowId: string;
            trackingId?: string | null;
            sha256: string;
            flowSyntax: string;
            flowProfile?: string | null;
            flowType?: string | null;
            processingRule?: string | null;
            processingRuleSource?: string | null;
        };
        APIError: {
            errorCode: components["schemas"]["ServiceErrorCode"];
            errorMessage: string;
            details?: components["schemas"]["ValidationErrorDetail"][] | null;
        };
        /** @enum {string} */
        APIProfile: "MINIMUM" | "BASICWL" | "BASIC" | "EN16931" | "EXTENDED";
        ActionCodeInfo: {
            code: string;
            name: string;
            description: string;
        };
        ActionCodesResponse: {
            codes: components["schemas"]["ActionCodeInfo"][];
            count: number;
            /** @default BR-FR-CDV-CL-10 */
            source?: string;
        };
        AggregatedPaymentInput: {
            /** Format: date */
            paymentDate: string;
            currency?: components["schemas"]["Currency"];
            amountsByRate: components["schemas"]["PaymentAmountByRate"][];
        };
        AggregatedTransactionInput: {
            /** Format: date */
            date: string;
            categoryCode: components["schemas"]["TransactionCategory"];
            currency?: components["schemas"]["Currency"];
            taxExclusiveAmount: components["schemas"]["Decimal"];
            taxAmount: components["schemas"]["Decimal"];
            taxBreakdown: components["schemas"]["TaxBreakdownInput"][];
            transactionCount?: number | null;
            taxDueType?: components["schemas"]["TaxDueDateType"] | null;
        };
        AsyncTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: {
                [key: string]: unknown;
            } | null;
        };
        ConvertDocumentForm: {
            /** Format: binary */
            file: string;
            /** @default pdf */
            output?: string;
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
        };
        GenerateInvoiceForm: {
            invoice_data: string;
            /** @default EXTENDED */
            profile?: components["schemas"]["APIProfile"];
            /** @default xml */
            output_format?: components["schemas"]["OutputFormat"];
            /** @default true */
            auto_enrich?: boolean;
            /** Format: binary */
            source_pdf?: string | null;
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
            skip_br_fr?: boolean | null;
        };
        ParseFacturxAsyncForm: {
            /** Format: binary */
            file: string;
            callbackUrl?: string | null;
        };
        ParseFacturxForm: {
            /** Format: binary */
            file: string;
        };
        SignPdfForm: {
            /** Format: binary */
            pdf_file: string;
            reason?: string | null;
            location?: string | null;
            contact?: string | null;
            /** @default FactPulseSignature */
            field_name?: string;
            /** @default false */
            use_pades_lt?: boolean;
            /** @default true */
            use_timestamp?: boolean;
        };
        SignPdfAsyncForm: {
            /** Format: binary */
            pdf_file: string;
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
            reason?: string | null;
            location?: string | null;
            contact?: string | null;
            /** @default FactPulseSignature */
            field_name?: string;
            /** @default false */
            use_pades_lt?: boolean;
            /** @default true */
            use_timestamp?: boolean;
        };
        SubmitEReportingXmlForm: {
            /** Format: binary */
            xml_file: string;
            tracking_id?: string | null;
            /** @default false */
            skip_validation?: boolean;
            pdp_flow_service_url?: string | null;
            pdp_token_url?: string | null;
            pdp_client_id?: string | null;
            pdp_client_secret?: string | null;
        };
        ValidateFacturxPdfForm: {
            /** Format: binary */
            pdf_file: string;
            profile?: components["schemas"]["APIProfile"] | null;
            /** @default false */
            use_verapdf?: boolean;
            skip_br_fr?: boolean | null;
        };
        ValidateFacturxAsyncForm: {
            /** Format: binary */
            pdf_file: string;
            profile?: components["schemas"]["APIProfile"] | null;
            /** @default false */
            use_verapdf?: boolean;
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
        };
        ValidatePdfSignatureForm: {
            /** Format: binary */
            pdf_file: string;
        };
        ValidateXmlForm: {
            /** Format: binary */
            xml_file: string;
            /** @default EXTENDED */
            profile?: components["schemas"]["APIProfile"];
            skip_br_fr?: boolean | null;
        };
        ValidateCdarXmlForm: {
            /** Format: binary */
            xml_file: string;
        };
        ValidateEReportingXmlForm: {
            /** Format: binary */
            xml_file: string;
        };
        VerifyPdfAsyncForm: {
            /** Format: binary */
            pdf_file: string;
            /** @default false */
            force_ocr?: boolean;
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
        };
        VerifyPdfForm: {
            /** Format: binary */
            pdf_file: string;
        };
        BoundingBoxSchema: {
            x0: number;
            y0: number;
            x1: number;
            y1: number;
            /** @default 0 */
            page?: number;
            width: number;
            height: number;
        };
        /** @enum {string} */
        CeleryStatus: "PENDING" | "STARTED" | "SUCCESS" | "FAILURE" | "RETRY";
        CertificateInfoResponse: {
            cn: string;
            organization: string;
            country: string;
            city: string;
            state: string;
            email?: string | null;
            subject: string;
            issuer: string;
            serialNumber: number;
            validFrom: string;
            validTo: string;
            algorithm: string;
        };
        ChorusProCredentials: {
            pisteClientId: string;
            pisteClientSecret: string;
            chorusProLogin: string;
            chorusProPassword: string;
            /** @default true */
            sandbox?: boolean;
        };
        ChorusProDestination: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "chorus_pro";
            credentials?: components["schemas"]["ChorusProDestinationCredentials"] | null;
        };
        ChorusProResult: {
            chorusInvoiceId: number;
            depositFlowNumber?: string | null;
            attachmentId?: number | null;
        };
        ClientActivateResponse: {
            /** Format: uuid */
            uid: string;
            isActive: boolean;
            message: string;
        };
        ClientCreateRequest: {
            name: string;
            description?: string | null;
            siret?: string | null;
        };
        ClientDetail: {
            /** Format: uuid */
            uid: string;
            name: string;
            siret?: string | null;
            description?: string | null;
            isActive: boolean;
            hasConfigPdp: boolean;
            pdpIsActive?: boolean | null;
            pdpIsMock?: boolean | null;
            hasConfigChorus: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ClientListResponse: {
            results: components["schemas"]["ClientSummary"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ClientSummary: {
            /** Format: uuid */
            uid: string;
            name: string;
            siret?: string | null;
            description?: string | null;
            isActive: boolean;
            hasConfigPdp: boolean;
            pdpIsActive?: boolean | null;
            pdpIsMock?: boolean | null;
            hasConfigChorus: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ClientUpdateRequest: {
            name?: string | null;
            description?: string | null;
            siret?: string | null;
        };
        ConversionErrorResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "ERROR";
            conversion_id?: string | null;
            errorCode: components["schemas"]["ServiceErrorCode"];
            errorMessage: string;
            details?: components["schemas"]["TaskErrorDetail"][];
            traceback?: string | null;
            processing_time_ms?: number | null;
        };
        ConversionExtractionInfo: {
            confidence_score: number;
            /** @default mistral_ocr */
            ocr_provider?: string;
        };
        ConversionPendingInputResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "PENDING_INPUT";
            conversion_id: string;
            message: string;
            missing_fields: string[];
            extracted_data: {
                [key: string]: unknown;
            };
            confidence_score: number;
            processing_time_ms: number;
        };
        ConversionSuccessTaskResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SUCCESS";
            conversion_id: string;
            document_type_code: number;
            profile: string;
            extraction: components["schemas"]["ConversionExtractionInfo"];
            processing_time_ms: number;
            /** @default false */
            pdf_regenerated?: boolean;
            pdf_regenerated_reason?: string | null;
            content_b64?: string | null;
            xml_content?: string | null;
        };
        ConversionTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: components["schemas"]["ConversionTaskStatus_result"];
        };
        ConversionValidationFailedResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "VALIDATION_FAILED";
            conversion_id: string;
            message: string;
            extracted_data: {
                [key: string]: unknown;
            };
            extraction?: components["schemas"]["ConversionExtractionInfo"] | null;
            validation_errors?: components["schemas"]["SchematronValidationError"][];
            profile: string;
            processing_time_ms: number;
            /** @default false */
            correction_attempted?: boolean;
        };
        ConvertResumeRequest: {
            overrides?: {
                [key: string]: unknown;
            };
            callback_url?: string | null;
            /** @default inline */
            webhook_mode?: components["schemas"]["WebhookMode"];
        };
        ConvertSuccessResponse: {
            /** @default success */
            status?: string;
            conversion_id: string;
            document_type: components["schemas"]["DocumentTypeInfo"];
            invoice: components["schemas"]["FacturXInvoice"];
            extraction: components["schemas"]["ExtractionInfo"];
            validation: components["schemas"]["ValidationInfo"];
            files: components["schemas"]["FilesInfo"];
            processing_time_ms: number;
            /** @default false */
            pdf_regenerated?: boolean;
            pdf_regenerated_reason?: string | null;
        };
        ConvertValidationFailedResponse: {
            /** @default validation_failed */
            status?: string;
            conversion_id: string;
            message?: string;
            extraction: components["schemas"]["ExtractionInfo"];
            extracted_data: {
                [key: string]: unknown;
            };
            missing_fields?: components["schemas"]["MissingField"][];
            validation: components["schemas"]["ValidationInfo"];
            resume_url: string;
            /** Format: date-time */
            expires_at: string;
        };
        /** @enum {string} */
        CountryCode: "AT" | "BE" | "BG" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "DE" | "GR" | "HU" | "IE" | "IT" | "LV" | "LT" | "LU" | "MT" | "NL" | "PL" | "PT" | "RO" | "SK" | "SI" | "ES" | "SE" | "IS" | "LI" | "NO" | "CH" | "GB" | "AD" | "MC" | "SM" | "VA" | "AL" | "BA" | "BY" | "MD" | "ME" | "MK" | "RS" | "RU" | "UA" | "XK" | "TR" | "GP" | "MQ" | "GF" | "RE" | "YT" | "PM" | "BL" | "MF" | "WF" | "PF" | "NC" | "TF" | "US" | "CA" | "MX" | "BR" | "AR" | "CL" | "CO" | "PE" | "VE" | "EC" | "BO" | "PY" | "UY" | "CR" | "PA" | "DO" | "CU" | "PR" | "JM" | "HT" | "TT" | "CN" | "JP" | "KR" | "KP" | "TW" | "HK" | "MO" | "IN" | "PK" | "BD" | "LK" | "NP" | "TH" | "VN" | "MY" | "SG" | "ID" | "PH" | "MM" | "KH" | "LA" | "BN" | "TL" | "AE" | "SA" | "QA" | "KW" | "BH" | "OM" | "YE" | "IL" | "PS" | "JO" | "LB" | "SY" | "IQ" | "IR" | "AF" | "ZA" | "EG" | "MA" | "DZ" | "TN" | "LY" | "NG" | "KE" | "GH" | "CI" | "SN" | "CM" | "ET" | "TZ" | "UG" | "RW" | "MU" | "MG" | "AO" | "MZ" | "ZW" | "BW" | "NA" | "GA" | "CG" | "CD" | "ML" | "BF" | "NE" | "TD" | "SD" | "SS" | "ER" | "DJ" | "SO" | "AU" | "NZ" | "FJ" | "PG" | "SB" | "VU" | "WS" | "TO" | "KZ" | "UZ" | "TM" | "KG" | "TJ" | "AZ" | "AM" | "GE" | "MN";
        CreateAggregatedReportRequest: {
            reportId: string;
            reportName?: string | null;
            /** @default IN */
            transmissionType?: components["schemas"]["TransmissionTypeCode"];
            sender: components["schemas"]["ReportSender"];
            issuer?: components["schemas"]["ReportIssuer"] | null;
            period: components["schemas"]["ReportPeriod"];
            invoices?: components["schemas"]["InvoiceInput"][] | null;
            transactions?: components["schemas"]["AggregatedTransactionInput"][] | null;
            invoicePayments?: components["schemas"]["InvoicePaymentInput"][] | null;
            transactionPayments?: components["schemas"]["AggregatedPaymentInput"][] | null;
        };
        CreateCDARRequest: {
            documentId: string;
            /** @default REGULATED */
            businessProcess?: components["schemas"]["CdarBusinessProcess"];
            /** @default 23 */
            typeCode?: components["schemas"]["CdarMessageType"];
            senderSiren: string;
            /** @default WK */
            senderRole?: components["schemas"]["CdarRole"];
            senderName?: string | null;
            senderEmail?: string | null;
            recipients?: components["schemas"]["RecipientInput"][];
            invoiceId: string;
            /** Format: date */
            invoiceIssueDate: string;
            /** @default 380 */
            invoiceTypeCode?: string;
            invoiceSellerSiren?: string | null;
            invoiceBuyerSiren?: string | null;
            status: components["schemas"]["CdarStatusCode"];
            reasonCode?: components["schemas"]["CdarReasonCode"] | null;
            reasonText?: string | null;
            actionCode?: components["schemas"]["CdarActionCode"] | null;
            encaisseAmount?: components["schemas"]["NullableDecimal"];
        };
        CreateEReportingRequest: {
            reportId: string;
            reportName?: string | null;
            flowType: components["schemas"]["EReportingFlowType"];
            /** @default IN */
            transmissionType?: components["schemas"]["TransmissionTypeCode"];
            sender: components["schemas"]["ReportSender"];
            issuer?: components["schemas"]["ReportIssuer"] | null;
            period: components["schemas"]["ReportPeriod"];
            invoices?: components["schemas"]["InvoiceInput"][] | null;
            transactions?: components["schemas"]["AggregatedTransactionInput"][] | null;
            invoicePayments?: components["schemas"]["InvoicePaymentInput"][] | null;
            aggregatedPayments?: components["schemas"]["AggregatedPaymentInput"][] | null;
        };
        /** @enum {string} */
        CurrencyCode: "EUR" | "USD" | "GBP" | "JPY" | "CHF" | "CAD" | "AUD" | "NZD" | "CNY" | "HKD" | "SGD" | "DKK" | "SEK" | "NOK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "HRK" | "ISK" | "RSD" | "RUB" | "UAH" | "TRY" | "MXN" | "BRL" | "ARS" | "CLP" | "COP" | "PEN" | "INR" | "KRW" | "TWD" | "THB" | "MYR" | "IDR" | "PHP" | "VND" | "AED" | "SAR" | "ILS" | "ZAR" | "EGP" | "MAD" | "TND" | "DZD" | "NGN" | "KES" | "XPF" | "XAF" | "XOF" | "XDR";
        /** @enum {string} */
        DocType: "Metadata" | "Original" | "Converted" | "ReadableView";
        DocumentTypeInfo: {
            code: number;
            label: string;
            detected_as: string;
        };
        /** @enum {string} */
        EReportingFlowType: "10.1" | "10.2" | "10.3" | "10.4";
        EReportingValidationError: {
            field: string;
            message: string;
            code?: string | null;
        };
        ElectronicAddress: {
            identifier: string;
            /** @default 0225 */
            schemeId?: components["schemas"]["SchemeID"];
        };
        EncaisseeRequest: {
            invoiceId: string;
            /** Format: date */
            invoiceIssueDate: string;
            invoiceBuyerSiren: string;
            invoiceBuyerElectronicAddress: string;
            amount: components["schemas"]["PositiveDecimal"];
            /** @default EUR */
            currency?: string;
            senderSiren?: string | null;
            /** @default CustomerInvoiceLC */
            flowType?: components["schemas"]["FlowTypeName"];
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        EnrichedInvoiceInfo: {
            invoiceNumber: string;
            supplierId?: number | null;
            recipientId?: number | null;
            supplierName: string;
            recipientName: string;
            totalNetAmount: string;
            vatAmount: string;
            totalGrossAmount: string;
        };
        /** @enum {string} */
        ErrorLevel: "Error" | "Warning";
        /** @enum {string} */
        ErrorSource: "schematron" | "pdfa" | "pydantic" | "xmp" | "signature" | "afnor" | "chorus_pro" | "ereporting" | "system";
        ExtractionInfo: {
            confidence_score: number;
            fields_extracted: number;
            /** @default 0 */
            fields_enriched?: number;
            /** @default 0 */
            fields_missing?: number;
        };
        FacturXPDFInfo: {
            size: number;
            profile: string;
            /** @default false */
            signed?: boolean;
        };
        /** @enum {string} */
        FieldStatus: "COMPLIANT" | "DISCREPANCY" | "MISSING_IN_PDF" | "MISSING_IN_XML" | "NOT_VERIFIED";
        FileInfo: {
            content_b64?: string | null;
            /** @default 0 */
            size_bytes?: number;
        };
        FilesInfo: {
            facturx_pdf?: components["schemas"]["FileInfo"] | null;
            xml?: components["schemas"]["FileInfo"] | null;
        };
        /** @enum {string} */
        FlowSyntax: "CII" | "UBL" | "Factur-X" | "CDAR" | "FRR";
        GenerateAggregatedReportResponse: {
            reportId: string;
            transmissionType: string;
            flowType: string;
            xml: string;
            xmlSize: number;
            contentSummary: {
                [key: string]: unknown;
            };
            message: string;
        };
        GenerateCDARResponse: {
            documentId: string;
            xml: string;
            xmlSize: number;
            sha256: string;
            message: string;
        };
        GenerateCertificateRequest: {
            /** @default Test Signature FactPulse */
            cn?: string;
            /** @default FactPulse Test */
            organization?: string;
            /** @default FR */
            country?: string;
            /** @default Paris */
            city?: string;
            /** @default Ile-de-France */
            state?: string;
            email?: string | null;
            /** @default 365 */
            validityDays?: number;
            /** @default 2048 */
            keySize?: number;
            keyPassphrase?: string | null;
            /** @default false */
            generateP12?: boolean;
            /** @default changeme */
            p12Passphrase?: string;
        };
        GenerateCertificateResponse: {
            /** @default success */
            status?: string;
            certificatePem: string;
            privateKeyPem: string;
            pkcs12Base64?: string | null;
            info: components["schemas"]["CertificateInfoResponse"];
            warning?: string;
        };
        GenerateEReportingResponse: {
            reportId: string;
            flowType: string;
            xml: string;
            xmlSize: number;
            message: string;
        };
        GenerationSuccessResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SUCCESS";
            content_b64?: string | null;
            xml_content?: string | null;
            filename: string;
        };
        GenerationTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: components["schemas"]["GenerationTaskStatus_result"];
        };
        GetChorusProIdRequest: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
            siret: string;
            /** @default SIRET */
            identifierType?: string;
        };
        GetChorusProIdResponse: {
            structureId: number;
            structureIdentifier: string;
            structureName?: string | null;
            message: string;
        };
        GetInvoiceRequest: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
            chorusInvoiceId: number;
        };
        GetInvoiceResponse: {
            returnCode: number;
            message: string;
            chorusInvoiceId?: number | null;
            invoiceNumber?: string | null;
            invoiceDate?: string | null;
            totalGrossAmount?: string | null;
            currentStatus?: components["schemas"]["InvoiceStatus"] | null;
            recipientStructureId?: number | null;
            recipientStructureName?: string | null;
        };
        GetStructureRequest: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
            structureId: number;
            /** @default fr */
            languageCode?: string;
        };
        GetStructureResponse: {
            returnCode: number;
            message: string;
            structureId?: number | null;
            structureIdentifier?: string | null;
            structureLabel?: string | null;
            companyName?: string | null;
            vatNumber?: string | null;
            structureEmail?: string | null;
            /** @description What the public body demands. */
            parameters?: components["schemas"]["StructureParameters"] | null;
        };
        HTTPValidationError: {
            detail?: components["schemas"]["ValidationError"][];
        };
        IncomingInvoice: {
            flowId?: string | null;
            sourceFormat: components["schemas"]["InvoiceFormat"];
            supplierReference: string;
            /** @default 380 */
            documentType?: components["schemas"]["InvoiceTypeCode"];
            supplier: components["schemas"]["IncomingSupplier"];
            billingSiteName: string;
            billingSiteSiret?: string | null;
            issueDate: string;
            dueDate?: string | null;
            /** @default EUR */
            currency?: string;
            netAmount: string;
            vatAmount: string;
            grossAmount: string;
            purchaseOrderNumber?: string | null;
            contractReference?: string | null;
            invoiceSubject?: string | null;
            documentBase64?: string | null;
            documentContentType?: string | null;
            documentFilename?: string | null;
        };
        IncomingSupplier: {
            name: string;
            siren?: string | null;
            siret?: string | null;
            vatNumber?: string | null;
            postalAddress?: components["schemas"]["PostalAddress"] | null;
            electronicAddress?: components["schemas"]["ElectronicAddress"] | null;
            email?: string | null;
            phone?: string | null;
        };
        /** @enum {string} */
        InvoiceFormat: "CII" | "UBL" | "Factur-X";
        InvoiceInput: {
            invoiceId: string;
            /** Format: date */
            issueDate: string;
            /** @default 380 */
            typeCode?: components["schemas"]["EReportingInvoiceTypeCode"];
            currency?: components["schemas"]["Currency"];
            /** Format: date */
            dueDate?: string | null;
            sellerId?: string | null;
            sellerSiren?: string | null;
            sellerVatId?: string | null;
            sellerCountry?: components["schemas"]["Sellercountry"];
            buyerId?: string | null;
            buyerVatId?: string | null;
            buyerCountry: components["schemas"]["Buyercountry"];
            taxExclusiveAmount: components["schemas"]["Decimal"];
            taxAmount: components["schemas"]["Decimal"];
            taxBreakdown: components["schemas"]["TaxBreakdownInput"][];
            referencedInvoiceId?: string | null;
            /** Format: date */
            referencedInvoiceDate?: string | null;
        };
        InvoiceLifecycle: {
            sellerId?: string | null;
            invoiceId: string;
            events?: components["schemas"]["LifecycleEvent"][];
            totalEvents: number;
        };
        InvoicePaymentInput: {
            invoiceId: string;
            /** Format: date */
            invoiceDate: string;
            /** Format: date */
            paymentDate: string;
            currency?: components["schemas"]["Currency"];
            amountsByRate: components["schemas"]["PaymentAmountByRate"][];
        };
        InvoiceStatus: {
            code: string;
            label: string;
            date?: string | null;
        };
        /** @enum {string} */
        InvoiceTypeCode: "380" | "389" | "393" | "501" | "386" | "500" | "384" | "471" | "472" | "473" | "381" | "261" | "262" | "396" | "502" | "503";
        /** @enum {string} */
        InvoicingFrameworkCode: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A9_FACTURE_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT";
        /** @enum {string} */
        IssuerRoleCode: "SE" | "BY";
        KeyRotationRequest: {
            oldKey: string;
            newKey: string;
        };
        KeyRotationResponse: {
            success: boolean;
            message: string;
            rotatedCount: number;
            partialErrors?: string[] | null;
        };
        LifecycleEvent: {
            flowId: string;
            statusCode: components["schemas"]["CdarStatusCode"];
            statusDescription?: string | null;
            ackStatus?: string | null;
            at?: string | null;
            documentId?: string | null;
            amount?: string | null;
            currency?: string | null;
            issuerSiren?: string | null;
            issuerRole?: components["schemas"]["CdarRole"] | null;
            reasonCode?: components["schemas"]["CdarReasonCode"] | null;
        };
        LifecycleResponse: {
            invoices?: components["schemas"]["InvoiceLifecycle"][];
            totalInvoices: number;
            cutoffDays: number;
        };
        MandatoryNoteSchema: {
            subjectCode: string;
            label: string;
            pdfValue?: string | null;
            xmlValue?: string | null;
            /** @default NOT_VERIFIED */
            status?: components["schemas"]["FieldStatus"];
            message?: string | null;
            bbox?: components["schemas"]["BoundingBoxSchema"] | null;
        };
        MissingField: {
            field: string;
            bt_code: string;
            description: string;
            required_for: string[];
            suggested_value?: string | null;
            confidence?: number | null;
        };
        /** @enum {string} */
        OperationNature: "B1" | "S1" | "M1" | "B2" | "S2" | "M2" | "B4" | "S4" | "M4" | "S3" | "S5" | "S6" | "B7" | "S7";
        /** @enum {string} */
        OutputFormat: "xml" | "cii" | "ubl" | "pdf";
        PDFValidationResultAPI: {
            isCompliant: boolean;
            xmlPresent: boolean;
            xmlCompliant: boolean;
            detectedProfile?: string | null;
            xmlErrors?: string[];
            pdfaCompliant: boolean;
            pdfaVersion?: string | null;
            /** @default metadata */
            pdfaValidationMethod?: string;
            validatedRules?: number | null;
            failedRules?: number | null;
            pdfaErrors?: string[];
            pdfaWarnings?: string[];
            xmpPresent: boolean;
            xmpFacturxCompliant: boolean;
            xmpProfile?: string | null;
            xmpVersion?: string | null;
            xmpErrors?: string[];
            xmpMetadata?: {
                [key: string]: unknown;
            };
            isSigned: boolean;
            /** @default 0 */
            signatureCount?: number;
            signatures?: components["schemas"]["SignatureInfoAPI"][];
            signatureErrors?: string[];
            summaryMessage: string;
        };
        PDPConfigResponse: {
            isConfigured: boolean;
            id?: number | null;
            isActive?: boolean | null;
            modeSandbox?: boolean | null;
            flowServiceUrl?: string | null;
            tokenUrl?: string | null;
            oauthClientId?: string | null;
            encryptionMode?: string | null;
            secretStatus?: components["schemas"]["SecretStatus"] | null;
            /** Format: date-time */
            lastTestAt?: string | null;
            lastTestSuccess?: boolean | null;
            lastTestError?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            message?: string | null;
        };
        PDPConfigUpdateRequest: {
            /** @default true */
            isActive?: boolean;
            /** @default false */
            modeSandbox?: boolean;
            flowServiceUrl: string;
            tokenUrl: string;
            oauthClientId: string;
            clientSecret: string;
            encryptionMode?: ("fernet" | "double") | null;
        };
        PageDimensionsSchema: {
            width: number;
            height: number;
        };
        ParseFacturXResponse: {
            /** @enum {string} */
            status: "SUCCESS" | "FAILURE";
            invoice: components["schemas"]["FacturXInvoice"] | components["schemas"]["IncomingInvoice"];
            detectedFormat?: string | null;
            detectedProfile?: string | null;
            error?: string | null;
        };
        PaymentAmountByRate: {
            rate: components["schemas"]["PercentRate"];
            amount: components["schemas"]["Decimal"];
        };
        PostalAddress: {
            postalCode?: string | null;
            lineOne?: string | null;
            lineTwo?: string | null;
            lineThree?: string | null;
            city?: string | null;
            countryCode?: string | null;
            countrySubdivision?: string | null;
        };
        ProcessingOptions: {
            /** @default EN16931 */
            facturxProfile?: components["schemas"]["APIProfile"];
            /** @default true */
            autoEnrich?: boolean;
            /** @default true */
            validateXml?: boolean;
            /** @default true */
            verifyDestinationParameters?: boolean;
        };
        /** @enum {string} */
        ProcessingRule: "B2B" | "B2BInt" | "B2C" | "B2G" | "B2GInt" | "OutOfScope" | "B2GOutOfScope" | "ArchiveOnly" | "NotApplicable";
        ReasonCodeInfo: {
            code: string;
            name: string;
            description: string;
        };
        ReasonCodesResponse: {
            codes: components["schemas"]["ReasonCodeInfo"][];
            count: number;
            /** @default BR-FR-CDV-CL-09 */
            source?: string;
        };
        RecipientInput: {
            siren?: string | null;
            siret?: string | null;
            name?: string | null;
            /** @default BY */
            role?: components["schemas"]["CdarRole"];
            email?: string | null;
        };
        RefuseeRequest: {
            invoiceId: string;
            /** Format: date */
            invoiceIssueDate: string;
            invoiceSellerSiren: string;
            invoiceSellerElectronicAddress: string;
            reasonCode: components["schemas"]["CdarReasonCode"];
            reasonText?: string | null;
            senderSiren?: string | null;
            /** @default SupplierInvoiceLC */
            flowType?: components["schemas"]["FlowTypeName"];
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        ReportIssuer: {
            siren: string;
            name?: string | null;
            vatId?: string | null;
            /** @default SE */
            roleCode?: components["schemas"]["IssuerRoleCode"];
        };
        ReportPeriod: {
            /** Format: date */
            startDate: string;
            /** Format: date */
            endDate: string;
        };
        ReportSender: {
            siren: string;
            name: string;
            vatId?: string | null;
        };
        SchematronValidationError: {
            rule: string;
            bt_code?: string | null;
            severity: string;
            message: string;
            suggested_value?: string | null;
            suggested_field?: string | null;
            explanation?: string | null;
            confidence?: number | null;
        };
        /** @enum {string} */
        SchemeID: "0225" | "0002" | "0009" | "0088" | "0060" | "9957" | "0199" | "0231" | "EM" | "0177" | "0224" | "9930" | "9915" | "9956" | "9920" | "9906" | "9944" | "9934";
        SearchServicesResponse: {
            returnCode: number;
            message: string;
            services?: components["schemas"]["StructureService"][];
            /** @default 0 */
            total?: number;
        };
        SearchStructureRequest: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
            structureIdentifier?: string | null;
            structureIdentifierType?: string | null;
            companyName?: string | null;
            /** @default false */
            restrictPrivateStructures?: boolean;
        };
        SearchStructureResponse: {
            returnCode: number;
            message: string;
            structures?: components["schemas"]["StructureInfo"][];
            /** @default 0 */
            total?: number;
        };
        SecretStatus: {
            status: string;
            message: string;
            encryptionMode?: string | null;
            requiresClientKey?: boolean | null;
        };
        SignatureInfo: {
            signed: boolean;
            cn?: string | null;
            expiration?: string | null;
        };
        SignatureInfoAPI: {
            fieldName: string;
            signer?: string | null;
            signingDate?: string | null;
            reason?: string | null;
            location?: string | null;
            isValid?: boolean | null;
        };
        SignatureParameters: {
            keyPem?: string | null;
            certPem?: string | null;
            keyPassphrase?: string | null;
            reason?: string | null;
            location?: string | null;
            contact?: string | null;
            /** @default FactPulseSignature */
            fieldName?: string;
            /** @default false */
            usePadesLt?: boolean;
            /** @default true */
            useTimestamp?: boolean;
        };
        SignatureSuccessResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SUCCESS";
            content_b64: string;
            filename: string;
            size_bytes: number;
            is_signed: boolean;
            signature_count: number;
            signer_cn: string;
            signing_date: string;
            validation_details: {
                [key: string]: unknown;
            };
        };
        SignatureTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: components["schemas"]["SignatureTaskStatus_result"];
        };
        SimplifiedCDARResponse: {
            flowId: string;
            documentId: string;
            status: string;
            invoiceId: string;
            message: string;
        };
        SimplifiedInvoiceData: {
            number: string;
            supplier: components["schemas"]["SimplifiedParty"];
            recipient: components["schemas"]["SimplifiedParty"];
            lines: components["schemas"]["SimplifiedLine"][];
            date?: string | null;
            /** @default 30 */
            dueDays?: number;
            comment?: string | null;
            purchaseOrderReference?: string | null;
            contractReference?: string | null;
            /** @default 380 */
            invoiceType?: components["schemas"]["InvoiceTypeCode"];
            precedingInvoiceReference?: string | null;
            operationNature?: components["schemas"]["OperationNature"] | null;
            invoicingFramework?: components["schemas"]["InvoicingFrameworkCode"] | null;
        };
        StatusCodeInfo: {
            code: string;
            name: string;
            description: string;
        };
        StatusCodesResponse: {
            codes: components["schemas"]["StatusCodeInfo"][];
            count: number;
            /** @default BR-FR-CDV-CL-06 */
            source?: string;
        };
        StructureInfo: {
            structureId: number;
            structureIdentifier: string;
            structureName: string;
            structureIdentifierType: string;
            status: string;
        };
        StructureParameters: {
            /** @default false */
            serviceCodeRequired?: boolean;
            /** @default false */
            engagementNumberRequired?: boolean;
            /** @default false */
            engagementOrServiceManagement?: boolean;
        };
        StructureService: {
            serviceId: number;
            serviceCode: string;
            serviceLabel: string;
            isActive: boolean;
        };
        SubmitAggregatedReportRequest: {
            data: components["schemas"]["CreateAggregatedReportRequest"];
            trackingId?: string | null;
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        SubmitCDARRequest: {
            documentId: string;
            /** @default REGULATED */
            businessProcess?: components["schemas"]["CdarBusinessProcess"];
            /** @default 23 */
            typeCode?: components["schemas"]["CdarMessageType"];
            senderSiren: string;
            /** @default WK */
            senderRole?: components["schemas"]["CdarRole"];
            senderName?: string | null;
            senderEmail?: string | null;
            recipients?: components["schemas"]["RecipientInput"][];
            invoiceId: string;
            /** Format: date */
            invoiceIssueDate: string;
            /** @default 380 */
            invoiceTypeCode?: string;
            invoiceSellerSiren?: string | null;
            invoiceBuyerSiren?: string | null;
            status: components["schemas"]["CdarStatusCode"];
            reasonCode?: components["schemas"]["CdarReasonCode"] | null;
            reasonText?: string | null;
            actionCode?: components["schemas"]["CdarActionCode"] | null;
            encaisseAmount?: components["schemas"]["NullableDecimal"];
            /** @default CustomerInvoiceLC */
            flowType?: components["schemas"]["FlowTypeName"];
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        SubmitCDARResponse: {
            flowId: string;
            status: string;
            message?: string | null;
            documentId?: string | null;
        };
        SubmitCDARXMLRequest: {
            xml: string;
            /** @default CustomerInvoiceLC */
            flowType?: components["schemas"]["FlowTypeName"];
            filename?: string | null;
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        SubmitCompleteInvoiceRequest: {
            invoiceData: components["schemas"]["SimplifiedInvoiceData"];
            sourcePdf: string;
            destination: components["schemas"]["Destination"];
            signature?: components["schemas"]["SignatureParameters"] | null;
            options?: components["schemas"]["ProcessingOptions"];
        };
        SubmitCompleteInvoiceResponse: {
            success: boolean;
            /** @enum {string} */
            destinationType: "chorus_pro" | "afnor";
            chorusResult?: components["schemas"]["ChorusProResult"] | null;
            afnorResult?: components["schemas"]["AFNORResult"] | null;
            enrichedInvoice: components["schemas"]["EnrichedInvoiceInfo"];
            invoice: components["schemas"]["FacturXInvoice"];
            facturxPdf: components["schemas"]["FacturXPDFInfo"];
            signature?: components["schemas"]["SignatureInfo"] | null;
            contentB64: string;
            message: string;
        };
        SubmitEReportingRequest: {
            data: components["schemas"]["CreateEReportingRequest"];
            trackingId?: string | null;
            pdpFlowServiceUrl?: string | null;
            pdpTokenUrl?: string | null;
            pdpClientId?: string | null;
            pdpClientSecret?: string | null;
        };
        SubmitEReportingResponse: {
            flowId: string;
            reportId: string;
            trackingId?: string | null;
            flowType: string;
            sha256: string;
            afnorFlowType?: components["schemas"]["FlowTypeName"] | null;
            afnorResponse?: {
                [key: string]: unknown;
            } | null;
            message: string;
        };
        SubmitInvoiceRequest: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
            invoiceNumber: string;
            invoiceDate: string;
            paymentDueDate?: string | null;
            structureId: number;
            serviceCode?: string | null;
            engagementNumber?: string | null;
            totalNetAmount: components["schemas"]["Decimal"];
            vatAmount: components["schemas"]["Decimal"];
            totalGrossAmount: components["schemas"]["Decimal"];
            mainAttachmentId?: number | null;
            mainAttachmentLabel?: string | null;
            comment?: string | null;
            purchaseOrderReference?: string | null;
            contractReference?: string | null;
        };
        SubmitInvoiceResponse: {
            returnCode: number;
            message: string;
            chorusInvoiceId?: number | null;
            depositFlowNumber?: string | null;
        };
        TaskErrorResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "ERROR";
            errorCode: components["schemas"]["ServiceErrorCode"];
            errorMessage: string;
            details?: components["schemas"]["TaskErrorDetail"][];
            traceback?: string | null;
        };
        TaskResponse: {
            taskId: string;
        };
        TaxBreakdownInput: {
            rate: components["schemas"]["PercentRate"];
            taxableAmount: components["schemas"]["Decimal"];
            taxAmount: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        TaxDueDateType: "5" | "29" | "72" | "3" | "35" | "432";
        /** @enum {string} */
        TransactionCategory: "TLB1" | "TPS1" | "TNT1" | "TMA1";
        /** @enum {string} */
        TransmissionTypeCode: "IN" | "RE";
        VATEXCodeInfo: {
            code: string;
            name: string;
            description: string;
            category: string;
        };
        VATEXCodesResponse: {
            codes: components["schemas"]["VATEXCodeInfo"][];
            count: number;
            /** @default https://docs.peppol.eu/poacc/billing/3.0/codelist/vatex/ */
            source?: string;
        };
        ValidateCDARRequest: {
            documentId?: string | null;
            senderSiren?: string | null;
            senderRole?: components["schemas"]["CdarRole"] | null;
            invoiceId?: string | null;
            /** Format: date */
            invoiceIssueDate?: string | null;
            status?: components["schemas"]["CdarStatusCode"] | null;
            reasonCode?: components["schemas"]["CdarReasonCode"] | null;
            encaisseAmount?: components["schemas"]["NullableDecimal"];
        };
        ValidateCDARResponse: {
            valid: boolean;
            errors?: components["schemas"]["CdarValidationError"][];
            warnings?: components["schemas"]["CdarValidationError"][];
        };
        ValidateEReportingRequest: {
            data: components["schemas"]["CreateEReportingRequest"];
        };
        ValidateEReportingResponse: {
            valid: boolean;
            reportId: string;
            flowType: string;
            errors?: components["schemas"]["EReportingValidationError"][];
            warnings?: components["schemas"]["EReportingValidationError"][];
            message: string;
        };
        ValidationError: {
            loc: components["schemas"]["Location_inner"][];
            msg: string;
            type: string;
        };
        ValidationErrorDetail: {
            /** @default Error */
            level?: components["schemas"]["ErrorLevel"];
            item: string;
            reason: string;
            source?: components["schemas"]["ErrorSource"] | null;
            code?: string | null;
        };
        ValidationErrorResponse: {
            detail: string[];
        };
        ValidationInfo: {
            profile: string;
            schematron_rules_passed: number;
            schematron_rules_total: number;
            /** @default true */
            pdfa_compliant?: boolean;
            /** @default true */
            xml_embedded?: boolean;
            errors?: components["schemas"]["SchematronValidationError"][];
        };
        ValidationSuccessResponse: {
            message: string;
        };
        ValidationSuccessTaskResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SUCCESS";
            validation_result: components["schemas"]["PDFValidationResultAPI"];
        };
        ValidationTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: components["schemas"]["ValidationTaskStatus_result"];
        };
        VerificationSuccessResponse: {
            isCompliant: boolean;
            complianceScore: number;
            /** @default 0 */
            verifiedFieldsCount?: number;
            /** @default 0 */
            compliantFieldsCount?: number;
            /** @default false */
            isFacturx?: boolean;
            facturxProfile?: string | null;
            fields?: components["schemas"]["VerifiedFieldSchema"][];
            mandatoryNotes?: components["schemas"]["MandatoryNoteSchema"][];
            pageDimensions?: components["schemas"]["PageDimensionsSchema"][];
            warnings?: string[];
        };
        VerificationSuccessTaskResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SUCCESS";
            verification_result: components["schemas"]["VerificationSuccessResponse"];
        };
        VerificationTypedTaskStatus: {
            taskId: string;
            status: components["schemas"]["CeleryStatus"];
            result?: components["schemas"]["VerificationTypedTaskStatus_result"];
        };
        VerifiedFieldSchema: {
            businessTerm: string;
            label: string;
            pdfValue?: string | null;
            xmlValue?: string | null;
            status: components["schemas"]["FieldStatus"];
            message?: string | null;
            /** @default 1 */
            confidence?: number;
            /** @default native_pdf */
            source?: string;
            bbox?: components["schemas"]["BoundingBoxSchema"] | null;
        };
        WebhookSecretDeleteResponse: {
            success: boolean;
            message: string;
        };
        WebhookSecretGenerateResponse: {
            success: boolean;
            webhookSecret: string;
            message: string;
            /** Format: date-time */
            createdAt: string;
        };
        WebhookSecretStatusResponse: {
            hasSecret: boolean;
            /** Format: date-time */
            createdAt?: string | null;
        };
        CdarValidationError: {
            field: string;
            message: string;
            rule?: string | null;
            /** @default error */
            severity?: string;
        };
        /** @enum {string} */
        EReportingInvoiceTypeCode: "380" | "381" | "384" | "389" | "386";
        ChorusProDestinationCredentials: {
            pisteClientId?: string | null;
            pisteClientSecret?: string | null;
            chorusLogin?: string | null;
            chorusPassword?: string | null;
            /** @default true */
            sandboxMode?: boolean;
        };
        AdditionalDocument: {
            id: string;
            type_code?: string | null;
            name?: string | null;
            uri?: string | null;
            reference_type_code?: string | null;
        };
        AllowanceCharge: {
            is_charge: boolean;
            amount: components["schemas"]["Decimal"];
            base_amount?: components["schemas"]["NullableDecimal"];
            percentage?: components["schemas"]["NullableDecimal"];
            reason?: string | null;
            reason_code?: components["schemas"]["AllowanceChargeReasonCode"] | null;
            vat_category?: components["schemas"]["VATCategory"] | null;
            vat_rate?: components["schemas"]["NullableDecimal"];
        };
        /** @enum {string} */
        AllowanceChargeReasonCode: "41" | "42" | "60" | "62" | "63" | "64" | "65" | "66" | "67" | "68" | "70" | "71" | "88" | "95" | "100" | "102" | "103" | "104" | "105" | "AA" | "AAA" | "AAC" | "AAD" | "AAE" | "AAH" | "AAI" | "AAS" | "ABK" | "ABL" | "ABN" | "ABR" | "ADR" | "ADL" | "ADT" | "FC" | "FI" | "LA" | "PC";
        /** @enum {string} */
        AllowanceReasonCode: "AA" | "ABL" | "ADR" | "ADT" | "FC" | "FI" | "LA";
        Contact: {
            name?: string | null;
            department_name?: string | null;
            phone?: string | null;
            email?: string | null;
        };
        DeliveryParty: {
            id?: string | null;
            global_id?: components["schemas"]["ElectronicAddress"] | null;
            name?: string | null;
            postal_address?: components["schemas"]["PostalAddress"] | null;
        };
        InvoiceLine: {
            line_number: number;
            line_note?: string | null;
            parent_line_id?: string | null;
            line_sub_type?: components["schemas"]["LineSubType"] | null;
            reference?: string | null;
            buyer_assigned_id?: string | null;
            product_global_id?: string | null;
            product_global_id_scheme?: string | null;
            item_name: string;
            item_description?: string | null;
            origin_country?: string | null;
            characteristics?: components["schemas"]["ProductCharacteristic"][] | null;
            classifications?: components["schemas"]["ProductClassification"][] | null;
            quantity: components["schemas"]["Decimal8"];
            unit: components["schemas"]["UnitOfMeasure"];
            gross_unit_price?: components["schemas"]["NullableDecimal"];
            unit_net_price: components["schemas"]["PositiveDecimal8"];
            price_basis_quantity?: components["schemas"]["NullableDecimal"];
            price_basis_unit?: string | null;
            price_allowance_amount?: components["schemas"]["NullableDecimal"];
            lineNetAmount?: components["schemas"]["NullableDecimal10"];
            allowanceAmount?: components["schemas"]["NullableFormattedDecimal"];
            allowanceReasonCode?: components["schemas"]["AllowanceReasonCode"] | null;
            allowanceReason?: string | null;
            allowances_charges?: components["schemas"]["AllowanceCharge"][] | null;
            vat_rate?: string | null;
            manual_vat_rate?: components["schemas"]["FormattedDecimal"];
            vat_category?: components["schemas"]["VATCategory"] | null;
            period_start_date?: string | null;
            period_end_date?: string | null;
            purchase_order_line_ref?: string | null;
            accounting_account?: string | null;
            additional_documents?: components["schemas"]["AdditionalDocument"][] | null;
            line_notes?: components["schemas"]["InvoiceNote"][] | null;
        };
        InvoiceNote: {
            subject_code?: string | null;
            content: string;
        };
        InvoiceReferences: {
            business_process_id?: string | null;
            /** @default EUR */
            invoice_currency?: string;
            payment_means: components["schemas"]["PaymentMeans"];
            payment_means_text?: string | null;
            invoice_type: components["schemas"]["InvoiceTypeCode"];
            vat_accounting_code: components["schemas"]["VATAccountingCode"];
            buyer_reference?: string | null;
            contract_reference?: string | null;
            purchase_order_reference?: string | null;
            seller_order_reference?: string | null;
            receiving_advice_reference?: string | null;
            despatch_advice_reference?: string | null;
            tender_reference?: string | null;
            preceding_invoice_reference?: string | null;
            preceding_invoice_date?: string | null;
            project_reference?: string | null;
            project_name?: string | null;
            vat_exemption_reason?: string | null;
        };
        InvoiceTotals: {
            line_total_amount?: components["schemas"]["NullableDecimal"];
            allowance_total_amount?: components["schemas"]["NullableDecimal"];
            charge_total_amount?: components["schemas"]["NullableDecimal"];
            total_net_amount: components["schemas"]["Decimal8"];
            vat_amount: components["schemas"]["Decimal8"];
            total_gross_amount: components["schemas"]["Decimal8"];
            prepayment?: components["schemas"]["NullableDecimal8"];
            rounding_amount?: components["schemas"]["NullableDecimal"];
            amount_due: components["schemas"]["Decimal8"];
            globalAllowanceAmount?: components["schemas"]["FormattedDecimal"];
            globalAllowanceReason?: string | null;
        };
        InvoicingFramework: {
            invoicing_framework_code?: components["schemas"]["InvoicingFrameworkCode"] | null;
            operation_nature?: components["schemas"]["OperationNature"] | null;
            approver_service_code?: string | null;
            approver_structure_code?: string | null;
        };
        /** @enum {string} */
        LineSubType: "DETAIL" | "INFORMATION" | "GROUP";
        Payee: {
            nom: string;
            payeeId?: string | null;
            siret?: string | null;
            siren?: string | null;
            electronicAddress?: components["schemas"]["ElectronicAddress"] | null;
            iban?: string | null;
            bic?: string | null;
            global_ids?: components["schemas"]["ElectronicAddress"][] | null;
        };
        PaymentCard: {
            card_id?: string | null;
            cardholder_name?: string | null;
        };
        /** @enum {string} */
        PaymentMeans: "CHEQUE" | "PRELEVEMENT" | "VIREMENT" | "ESPECE" | "AUTRE" | "REPORT";
        ProductCharacteristic: {
            name: string;
            value: string;
        };
        ProductClassification: {
            class_code: string;
            list_id?: string | null;
            list_version_id?: string | null;
        };
        Recipient: {
            electronic_address?: components["schemas"]["ElectronicAddress"] | null;
            executing_service_code?: string | null;
            name?: string | null;
            siren?: string | null;
            siret?: string | null;
            vat_number?: string | null;
            postal_address?: components["schemas"]["PostalAddress"] | null;
            contact?: components["schemas"]["Contact"] | null;
            global_ids?: components["schemas"]["ElectronicAddress"][] | null;
        };
        /** @enum {string} */
        SubmissionMode: "SAISIE_API" | "DEPOT_PDF_API" | "DEPOT_PDF_SIGNE_API";
        SupplementaryAttachment: {
            description: string;
            id: number;
            linkId: number;
            invoiceLineNumber: number;
            type: string;
        };
        Supplier: {
            electronic_address?: components["schemas"]["ElectronicAddress"] | null;
            /** @default 0 */
            supplier_id?: number;
            private_id?: string | null;
            supplier_bank_account_code?: number | null;
            supplier_service_id?: number | null;
            name?: string | null;
            trading_business_name?: string | null;
            legal_description?: string | null;
            siren?: string | null;
            siret?: string | null;
            vat_number?: string | null;
            iban?: string | null;
            bic?: string | null;
            bank_account_name?: string | null;
            proprietaryId?: string | null;
            postal_address?: components["schemas"]["PostalAddress"] | null;
            contact?: components["schemas"]["Contact"] | null;
            global_ids?: components["schemas"]["ElectronicAddress"][] | null;
        };
        TaxRepresentative: {
            name: string;
            vat_number: string;
            postal_address: components["schemas"]["PostalAddress"];
        };
        /** @enum {string} */
        UnitOfMeasure: "PIECE" | "HEURE" | "JOUR" | "KILOGRAMME" | "LITRE" | "FORFAIT" | "C62" | "H87" | "HUR" | "DAY" | "MON" | "MIN" | "KGM" | "LTR" | "MTR" | "MTK" | "TNE" | "KWH" | "SET" | "LS";
        /** @enum {string} */
        VATAccountingCode: "TVA_SUR_DEBIT" | "TVA_SUR_ENCAISSEMENT" | "EXONERATION" | "SANS_TVA";
        /** @enum {string} */
        VATCategory: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | "L" | "M";
        VATLine: {
            taxable_amount: components["schemas"]["Decimal8"];
            vat_amount: components["schemas"]["Decimal8"];
            rate?: string | null;
            manual_rate?: components["schemas"]["FormattedDecimal"];
            category?: components["schemas"]["VATCategory"] | null;
            due_date_type_code?: components["schemas"]["VATPointDateCode"] | null;
            exemption_reason?: string | null;
            vatex_code?: string | null;
        };
        /** @enum {string} */
        VATPointDateCode: "5" | "29" | "72";
        FacturXInvoice: {
            invoice_number: string;
            payment_due_date: string;
            invoice_date?: string;
            /** @default DEPOT_PDF_API */
            submission_mode?: components["schemas"]["SubmissionMode"];
            recipient: components["schemas"]["Recipient"];
            supplier: components["schemas"]["Supplier"];
            invoicing_framework?: components["schemas"]["InvoicingFramework"] | null;
            references: components["schemas"]["InvoiceReferences"];
            totals: components["schemas"]["InvoiceTotals"];
            invoice_lines?: components["schemas"]["InvoiceLine"][];
            vat_lines?: components["schemas"]["VATLine"][];
            notes?: components["schemas"]["InvoiceNote"][];
            comment?: string | null;
            current_user_id?: number | null;
            supplementary_attachments?: components["schemas"]["SupplementaryAttachment"][] | null;
            payee?: components["schemas"]["Payee"] | null;
            delivery_party?: components["schemas"]["DeliveryParty"] | null;
            tax_representative?: components["schemas"]["TaxRepresentative"] | null;
            delivery_date?: string | null;
            billing_period_start?: string | null;
            billing_period_end?: string | null;
            payment_reference?: string | null;
            creditor_reference_id?: string | null;
            direct_debit_mandate_id?: string | null;
            debtor_iban?: string | null;
            payment_terms?: string | null;
            allowances_charges?: components["schemas"]["AllowanceCharge"][] | null;
            additional_documents?: components["schemas"]["AdditionalDocument"][] | null;
            buyer_accounting_reference?: string | null;
            payment_card?: components["schemas"]["PaymentCard"] | null;
        };
        AFNOR_SubmitFlowForm: {
            flowInfo: components["schemas"]["AFNOR_FlowInfo"];
            /** Format: binary */
            file: string;
        };
        /** @default EUR */
        Currency: components["schemas"]["CurrencyCode"] | string;
        Decimal: number | string;
        ConversionTaskStatus_result: components["schemas"]["ConversionSuccessTaskResult"] | components["schemas"]["ConversionPendingInputResult"] | components["schemas"]["ConversionValidationFailedResult"] | components["schemas"]["ConversionErrorResult"] | null;
        NullableDecimal: number | string | null;
        PositiveDecimal: number | string;
        GenerationTaskStatus_result: components["schemas"]["GenerationSuccessResult"] | components["schemas"]["TaskErrorResult"] | null;
        /** @default FR */
        Sellercountry: components["schemas"]["CountryCode"] | string;
        Buyercountry: components["schemas"]["CountryCode"] | string;
        PercentRate: number | string;
        SignatureTaskStatus_result: components["schemas"]["SignatureSuccessResult"] | components["schemas"]["TaskErrorResult"] | null;
        Destination: components["schemas"]["ChorusProDestination"] | components["schemas"]["AFNORDestination"];
        Location_inner: string | number;
        ValidationTaskStatus_result: components["schemas"]["ValidationSuccessTaskResult"] | components["schemas"]["TaskErrorResult"] | null;
        VerificationTypedTaskStatus_result: components["schemas"]["VerificationSuccessTaskResult"] | components["schemas"]["TaskErrorResult"] | null;
        Decimal8: number | string;
        PositiveDecimal8: number | string;
        NullableDecimal10: number | string | null;
        NullableFormattedDecimal: number | string | null;
        FormattedDecimal: number | string;
        NullableDecimal8: number | string | null;
        CdarStatusCode: "200" | "201" | "202" | "203" | "204" | "205" | "206" | "207" | "208" | "209" | "210" | "211" | "212" | "213" | "214" | "220" | "221" | "224" | "225" | "226" | "227" | "228" | "250" | "251" | "300" | "301" | "400" | "401" | "500" | "501" | "601" | (string & {});
        CdarReasonCode: "NON_TRANSMISE" | "JUSTIF_ABS" | "ROUTAGE_ERR" | "AUTRE" | "COORD_BANC_ERR" | "TX_TVA_ERR" | "MONTANTTOTAL_ERR" | "CALCUL_ERR" | "NON_CONFORME" | "DOUBLON" | "DEST_INC" | "DEST_ERR" | "TRANSAC_INC" | "EMMET_INC" | "CONTRAT_TERM" | "DOUBLE_FACT" | "CMD_ERR" | "ADR_ERR" | "SIRET_ERR" | "CODE_ROUTAGE_ERR" | "REF_CT_ABSENT" | "REF_ERR" | "PU_ERR" | "REM_ERR" | "QTE_ERR" | "ART_ERR" | "MODPAI_ERR" | "QUALITE_ERR" | "LIVR_INCOMP" | "REJ_SEMAN" | "REJ_UNI" | "REJ_COH" | "REJ_ADR" | "REJ_CONT_B2G" | "REJ_REF_PJ" | "REJ_ASS_PJ" | "IRR_VIDE_F" | "IRR_TYPE_F" | "IRR_SYNTAX" | "IRR_TAILLE_PJ" | "IRR_NOM_PJ" | "IRR_VID_PJ" | "IRR_EXT_DOC" | "IRR_TAILLE_F" | "IRR_ANTIVIRUS" | (string & {});
        CdarActionCode: "NOA" | "PIN" | "NIN" | "CNF" | "CNP" | "CNA" | "OTH" | (string & {});
        CdarRole: "SE" | "BY" | "WK" | "DFH" | "AB" | "SR" | "DL" | "PE" | "PR" | "II" | "IV" | (string & {});
        CdarBusinessProcess: "REGULATED" | "NON_REGULATED" | "B2C" | "B2BINT" | "OUTOFSCOPE" | (string & {});
        CdarMessageType: "23" | "305" | (string & {});
        FlowTypeName: "CustomerInvoice" | "SupplierInvoice" | "StateInvoice" | "CustomerInvoiceLC" | "SupplierInvoiceLC" | "StateCustomerInvoiceLC" | "StateSupplierInvoiceLC" | "AggregatedCustomerTransactionReport" | "UnitaryCustomerTransactionReport" | "AggregatedCustomerPaymentReport" | "UnitaryCustomerPaymentReport" | "UnitarySupplierTransactionReport" | "MultiFlowReport" | (string & {});
        ServiceErrorCode: "AUTHENTICATION_REQUIRED" | "VALIDATION_FAILED" | "SCHEMATRON_VALIDATION_FAILED" | "INTERNAL_ERROR" | "ACCESS_DENIED" | "FILE_NOT_FOUND" | "NOT_FACTURX" | "NO_CLIENT_UID" | "no_certificate" | "invalid_certificate" | (string & {});
        WebhookMode: "inline" | "download_url" | (string & {});
        WebhookEventType: "generation.completed" | "generation.failed" | "validation.completed" | "validation.failed" | "signature.completed" | "submission.completed" | "submission.failed" | "submission.partial" | "verification.completed" | "verification.failed" | (string & {});
        AFNOR_Error: {
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
        AFNOR_WebhookPatchPayload: {
            headers?: components["schemas"]["AFNOR_CallbackHeader"][];
            authentication?: components["schemas"]["AFNOR_CallbackAuthentication"];
            signature?: components["schemas"]["AFNOR_CallbackSignature"];
        };
        AFNOR_CallbackSignature: {
            algo: components["schemas"]["AFNOR_Algorithm"];
            /** Format: byte */
            key: string;
        };
        /** @enum {string} */
        AFNOR_Algorithm: "RS256" | "HS256" | "ECDSA" | "EDDSA_25519" | "RSA_PSS" | "EDDSA_448";
        AFNOR_CallbackAuthentication: {
            /** @enum {string} */
            authType: "BASIC" | "OAUTH2";
        } & (components["schemas"]["AFNOR_BasicAuthentication"] | components["schemas"]["AFNOR_OAuth2Authentication"]);
        AFNOR_OAuth2Authentication: {
            /** Format: uri */
            tokenUrl: string;
            clientId: string;
            /** Format: password */
            clientSecret: string;
        };
        AFNOR_BasicAuthentication: {
            userId: string;
            /** Format: password */
            userPassword: string;
        };
        AFNOR_CallbackHeader: {
            headerName: string;
            headerValue: string;
        };
        AFNOR_Webhook: components["schemas"]["AFNOR_WebhookIdParam"] & components["schemas"]["AFNOR_WebhookParams"];
        AFNOR_WebhookParams: {
            callback: components["schemas"]["AFNOR_CallbackParameters"];
            metadata: components["schemas"]["AFNOR_WebhookMetadata"];
        };
        AFNOR_WebhookMetadata: {
            processingRule?: components["schemas"]["AFNOR_ProcessingRule"];
            flowType: components["schemas"]["AFNOR_FlowType"];
            flowDirection: components["schemas"]["AFNOR_FlowDirection"];
            ackStatus?: components["schemas"]["AFNOR_FlowAckStatus"];
        };
        /** @enum {string} */
        AFNOR_FlowAckStatus: "Pending" | "Ok" | "Error";
        /** @enum {string} */
        AFNOR_FlowDirection: "In" | "Out";
        /** @enum {string} */
        AFNOR_FlowType: "CustomerInvoice" | "SupplierInvoice" | "StateInvoice" | "CustomerInvoiceLC" | "SupplierInvoiceLC" | "StateCustomerInvoiceLC" | "StateSupplierInvoiceLC" | "AggregatedCustomerTransactionReport" | "UnitaryCustomerTransactionReport" | "AggregatedCustomerPaymentReport" | "UnitaryCustomerPaymentReport" | "UnitarySupplierTransactionReport" | "MultiFlowReport";
        /** @enum {string} */
        AFNOR_ProcessingRule: "B2B" | "B2BInt" | "B2C" | "B2G" | "B2GInt" | "OutOfScope" | "B2GOutOfScope" | "ArchiveOnly" | "NotApplicable";
        AFNOR_CallbackParameters: {
            /** Format: uri */
            url: string;
            headers?: components["schemas"]["AFNOR_CallbackHeader"][];
            authentication?: components["schemas"]["AFNOR_CallbackAuthentication"];
            signature?: components["schemas"]["AFNOR_CallbackSignature"];
        };
        AFNOR_WebhookIdParam: {
            webhookId?: components["schemas"]["AFNOR_WebhookId"];
        };
        /** Format: uuid */
        AFNOR_WebhookId: string;
        AFNOR_SearchFlowContent: {
            limit?: number;
            filters?: components["schemas"]["AFNOR_SearchFlowFilters"];
            results?: components["schemas"]["AFNOR_Flow"][];
        };
        AFNOR_Flow: components["schemas"]["AFNOR_CoreFlowInfo"] & components["schemas"]["AFNOR_FullFlowInfoExtension"] & components["schemas"]["AFNOR_FlowExtension"];
        AFNOR_FlowExtension: {
            /** Format: date-time */
            updatedAt: string;
            flowType: components["schemas"]["AFNOR_FlowType"];
            /** @enum {string} */
            processingRuleSource: "Input" | "Computed";
            flowDirection: components["schemas"]["AFNOR_FlowDirection"];
            acknowledgement: components["schemas"]["AFNOR_Acknowledgement"];
        };
        AFNOR_Acknowledgement: {
            status: components["schemas"]["AFNOR_FlowAckStatus"];
            details?: components["schemas"]["AFNOR_AcknowledgementDetails"];
        };
        AFNOR_AcknowledgementDetails: components["schemas"]["AFNOR_AcknowledgementDetail"][];
        AFNOR_AcknowledgementDetail: {
            /** @enum {string} */
            level: "Error" | "Warning";
            item: string;
            reasonCode: components["schemas"]["AFNOR_ReasonCode"];
            reasonMessage: string;
        };
        AFNOR_ReasonCode: components["schemas"]["AFNOR_ReasonCodeEnum"] | string;
        /** @enum {string} */
        AFNOR_ReasonCodeEnum: "EmptyAttachement" | "AttachmentTypeError" | "EmptyFlow" | "OtherTechnicalError" | "InvalidSchema" | "FileSizeExceeded" | "FlowTypeError" | "AlreadyExistingFlow" | "VirusFound" | "ChecksumMismatch" | "InvoiceLCInvalidStatus" | "InvoiceLCStatusError" | "InvoiceLCRuleError" | "InvoiceLCAccessDenied" | "InvoiceLCAmountError";
        AFNOR_FullFlowInfoExtension: {
            flowId: components["schemas"]["AFNOR_NotOnlyUuid"];
            /** Format: date-time */
            submittedAt: string;
        };
        AFNOR_NotOnlyUuid: string;
        AFNOR_CoreFlowInfo: {
            trackingId?: components["schemas"]["AFNOR_NotOnlyUuid"];
            name: string;
            processingRule?: components["schemas"]["AFNOR_ProcessingRule"];
            flowSyntax: components["schemas"]["AFNOR_FlowSyntax"];
            flowProfile?: components["schemas"]["AFNOR_FlowProfile"];
        };
        /** @enum {string} */
        AFNOR_FlowProfile: "Basic" | "CIUS" | "Extended-CTC-FR";
        /** @enum {string} */
        AFNOR_FlowSyntax: "CII" | "UBL" | "Factur-X" | "CDAR" | "FRR";
        AFNOR_SearchFlowFilters: {
            /** Format: date-time */
            updatedAfter?: string;
            /** Format: date-time */
            updatedBefore?: string;
            processingRule?: components["schemas"]["AFNOR_ProcessingRule"][];
            flowType?: components["schemas"]["AFNOR_FlowType"][];
            flowDirection?: components["schemas"]["AFNOR_FlowDirection"][];
            trackingId?: components["schemas"]["AFNOR_NotOnlyUuid"];
            ackStatus?: components["schemas"]["AFNOR_FlowAckStatus"];
        };
        AFNOR_FullFlowInfo: components["schemas"]["AFNOR_FullFlowInfoExtension"] & components["schemas"]["AFNOR_FlowInfo"];
        AFNOR_FlowInfo: components["schemas"]["AFNOR_CoreFlowInfo"] & components["schemas"]["AFNOR_FlowInfoExtension"];
        AFNOR_FlowInfoExtension: {
            sha256?: string;
        };
        AFNOR_SearchFlowParams: {
            /** @default 25 */
            limit?: number;
            where: components["schemas"]["AFNOR_SearchFlowFilters"];
        };
        AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode: {
            routingIdentifier?: components["schemas"]["AFNOR_routingIdentifier"];
            routingIdentifierType?: components["schemas"]["AFNOR_routingIdentifierType"];
            routingCodeName?: components["schemas"]["AFNOR_recipientRoutingCodeName"];
            managesLegalCommitment?: components["schemas"]["AFNOR_managesLegalCommitmentCode"];
            administrativeStatus?: components["schemas"]["AFNOR_routingCodeAdministrativeStatus"];
            address?: components["schemas"]["AFNOR_addressRead"];
        };
        AFNOR_addressRead: {
            addressLine1?: components["schemas"]["AFNOR_recipientAddressLine1"];
            addressLine2?: components["schemas"]["AFNOR_recipientAddressLine2"];
            addressLine3?: components["schemas"]["AFNOR_recipientAddressLine3"];
            postalCode?: components["schemas"]["AFNOR_postalCode"];
            countrySubdivision?: components["schemas"]["AFNOR_countrySubdivision"];
            locality?: components["schemas"]["AFNOR_locality"];
            countryCode?: components["schemas"]["AFNOR_recipientCountryCode"];
            countryName?: components["schemas"]["AFNOR_recipientCountryName"];
        };
        AFNOR_recipientCountryName: string;
        AFNOR_recipientCountryCode: string;
        AFNOR_locality: string;
        AFNOR_countrySubdivision: string;
        AFNOR_postalCode: string;
        AFNOR_recipientAddressLine3: string;
        AFNOR_recipientAddressLine2: string;
        AFNOR_recipientAddressLine1: string;
        /** @enum {string} */
        AFNOR_routingCodeAdministrativeStatus: "A" | "C";
        AFNOR_managesLegalCommitmentCode: boolean;
        AFNOR_recipientRoutingCodeName: string;
        AFNOR_routingIdentifierType: string;
        AFNOR_routingIdentifier: string;
        AFNOR_searchDirectoryLineSortingInner: {
            field?: components["schemas"]["AFNOR_directoryLineField"];
            sortingOrder?: components["schemas"]["AFNOR_sortingOrder"];
        };
        /** @enum {string} */
        AFNOR_sortingOrder: "ascending" | "descending";
        /** @enum {string} */
        AFNOR_directoryLineField: "addressingIdentifier" | "siren" | "siret" | "routingIdentifier" | "addressingSuffix";
        AFNOR_searchDirectoryLineFilters: {
            addressingIdentifier?: components["schemas"]["AFNOR_searchDirectoryLineFiltersAddressingIdentifier"];
            siren?: components["schemas"]["AFNOR_searchSirenFiltersSiren"];
            siret?: components["schemas"]["AFNOR_searchSiretFiltersSiret"];
            routingIdentifier?: components["schemas"]["AFNOR_routingCodeSearchFiltersRoutingIdentifier"];
            addressingSuffix?: components["schemas"]["AFNOR_searchDirectoryLineFiltersAddressingSuffix"];
        };
        AFNOR_searchDirectoryLineFiltersAddressingSuffix: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_addressingSuffix"];
        };
        AFNOR_addressingSuffix: string;
        /** @enum {string} */
        AFNOR_containsOrStrictOperator: "contains" | "strict";
        AFNOR_routingCodeSearchFiltersRoutingIdentifier: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_routingIdentifierSearch"];
        };
        AFNOR_routingIdentifierSearch: string;
        AFNOR_searchSiretFiltersSiret: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_siretSearch"];
        };
        AFNOR_siretSearch: string;
        /** @enum {string} */
        AFNOR_strictOperator: "strict";
        AFNOR_searchSirenFiltersSiren: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_sirenSearch"];
        };
        AFNOR_sirenSearch: string;
        AFNOR_searchDirectoryLineFiltersAddressingIdentifier: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_addressingIdentifier"];
        };
        AFNOR_addressingIdentifier: string;
        AFNOR_routingCodeSearchSortingInner: {
            field?: components["schemas"]["AFNOR_routingCodeField"];
            order?: components["schemas"]["AFNOR_sortingOrder"];
        };
        /** @enum {string} */
        AFNOR_routingCodeField: "siret" | "routingIdentifierType" | "routingCodeName" | "routingIdentifier" | "managesLegalCommitmentCode" | "administrativeStatus" | "address";
        AFNOR_routingCodeSearchFilters: {
            routingIdentifier?: components["schemas"]["AFNOR_routingCodeSearchFiltersRoutingIdentifier"];
            siret?: components["schemas"]["AFNOR_searchSiretFiltersSiret"];
            routingCodeName?: components["schemas"]["AFNOR_routingCodeSearchFiltersRoutingCodeName"];
            administrativeStatus?: components["schemas"]["AFNOR_routingCodeSearchFiltersAdministrativeStatus"];
            addressLines?: components["schemas"]["AFNOR_searchSiretFiltersAddressLines"];
            postalCode?: components["schemas"]["AFNOR_searchSiretFiltersPostalCode"];
            locality?: components["schemas"]["AFNOR_searchSiretFiltersLocality"];
        };
        AFNOR_searchSiretFiltersLocality: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_locality"];
        };
        AFNOR_searchSiretFiltersPostalCode: {
            op?: components["schemas"]["AFNOR_strictOrStartWithOperator"];
            value?: components["schemas"]["AFNOR_postalCodeSearch"];
        };
        AFNOR_postalCodeSearch: string;
        /** @enum {string} */
        AFNOR_strictOrStartWithOperator: "startWith" | "strict";
        AFNOR_searchSiretFiltersAddressLines: {
            op?: components["schemas"]["AFNOR_containsOperator"];
            value?: components["schemas"]["AFNOR_addressLines"];
        };
        AFNOR_addressLines: string;
        /** @enum {string} */
        AFNOR_containsOperator: "contains";
        AFNOR_routingCodeSearchFiltersAdministrativeStatus: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_routingCodeAdministrativeStatus"];
        };
        AFNOR_routingCodeSearchFiltersRoutingCodeName: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_routingCodeNameSearch"];
        };
        AFNOR_routingCodeNameSearch: string;
        AFNOR_facilityPayloadHistoryUleB2gAdditionalData: {
            pm?: components["schemas"]["AFNOR_pmStatus"];
            pmOnly?: components["schemas"]["AFNOR_pmOnly"];
            managesPaymentStatus?: components["schemas"]["AFNOR_managesPaymentStatus"];
            managesLegalCommitmentCode?: components["schemas"]["AFNOR_managesLegalCommitmentCode"];
            managesLegalCommitmentOrServiceCode?: components["schemas"]["AFNOR_managesLegalCommitmentOrServiceCode"];
            serviceCodeStatus?: components["schemas"]["AFNOR_serviceCodeStatus"];
        };
        AFNOR_serviceCodeStatus: boolean;
        AFNOR_managesLegalCommitmentOrServiceCode: boolean;
        AFNOR_managesPaymentStatus: boolean;
        AFNOR_pmOnly: boolean;
        AFNOR_pmStatus: boolean;
        AFNOR_searchSiretSortingInner: {
            field?: components["schemas"]["AFNOR_siretField"];
            sortingOrder?: components["schemas"]["AFNOR_sortingOrder"];
        };
        /** @enum {string} */
        AFNOR_siretField: "siret" | "siren" | "name" | "facilityType" | "administrativeStatus" | "siretInstructions" | "address" | "pmStatus" | "pmOnly" | "managesPaymentStatus" | "managesLegalCommitment" | "managesLegalCommitmentOrService" | "serviceCodeStatus";
        AFNOR_searchSiretFilters: {
            siret?: components["schemas"]["AFNOR_searchSiretFiltersSiret"];
            siren?: components["schemas"]["AFNOR_searchSirenFiltersSiren"];
            facilityType?: components["schemas"]["AFNOR_searchSiretFiltersFacilityType"];
            name?: components["schemas"]["AFNOR_searchSiretFiltersName"];
            addressLines?: components["schemas"]["AFNOR_searchSiretFiltersAddressLines"];
            postalCode?: components["schemas"]["AFNOR_searchSiretFiltersPostalCode"];
            countrySubdivision?: components["schemas"]["AFNOR_searchSiretFiltersCountrySubdivision"];
            locality?: components["schemas"]["AFNOR_searchSiretFiltersLocality"];
            administrativeStatus?: components["schemas"]["AFNOR_searchSiretFiltersAdministrativeStatus"];
        };
        AFNOR_searchSiretFiltersAdministrativeStatus: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_facilityAdministrativeStatus"];
        };
        /** @enum {string} */
        AFNOR_facilityAdministrativeStatus: "A" | "C";
        AFNOR_searchSiretFiltersCountrySubdivision: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_countrySubdivision"];
        };
        AFNOR_searchSiretFiltersName: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_name"];
        };
        AFNOR_name: string;
        AFNOR_searchSiretFiltersFacilityType: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_facilityType"];
        };
        /** @enum {string} */
        AFNOR_facilityType: "P" | "S";
        AFNOR_searchSirenSortingInner: {
            field?: components["schemas"]["AFNOR_sirenField"];
            sortingOrder?: components["schemas"]["AFNOR_sortingOrder"];
        };
        /** @enum {string} */
        AFNOR_sirenField: "siren" | "businessName" | "entityType" | "administrativeStatus" | "instructions";
        AFNOR_searchSirenFilters: {
            siren?: components["schemas"]["AFNOR_searchSirenFiltersSiren"];
            businessName?: components["schemas"]["AFNOR_searchSirenFiltersBusinessName"];
            entityType?: components["schemas"]["AFNOR_searchSirenFiltersEntityType"];
            administrativeStatus?: components["schemas"]["AFNOR_searchSirenFiltersAdministrativeStatus"];
        };
        AFNOR_searchSirenFiltersAdministrativeStatus: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_legalUnitAdministrativeStatus"];
        };
        /** @enum {string} */
        AFNOR_legalUnitAdministrativeStatus: "A" | "C";
        AFNOR_searchSirenFiltersEntityType: {
            op?: components["schemas"]["AFNOR_strictOperator"];
            value?: components["schemas"]["AFNOR_entityType"];
        };
        /** @enum {string} */
        AFNOR_entityType: "Public" | "PrivateVatRegistered";
        AFNOR_searchSirenFiltersBusinessName: {
            op?: components["schemas"]["AFNOR_containsOrStrictOperator"];
            value?: components["schemas"]["AFNOR_recipientBusinessName"];
        };
        AFNOR_recipientBusinessName: string;
        AFNOR_directoryLineSearchPost200Response: {
            search?: components["schemas"]["AFNOR_searchDirectoryLine"];
            totalNumberOfResults?: components["schemas"]["AFNOR_totalNumberOfResults"];
            results?: components["schemas"]["AFNOR_directoryLinePayloadStatusLegalUnitFacilityRoutingCode"][];
        };
        AFNOR_directoryLinePayloadStatusLegalUnitFacilityRoutingCode: {
            addressingIdentifier?: components["schemas"]["AFNOR_addressingIdentifier"];
            platformType?: components["schemas"]["AFNOR_recipientPlatformType"];
            directoryLineStatus?: components["schemas"]["AFNOR_directoryLineStatus"];
            siren?: components["schemas"]["AFNOR_siren"];
            siret?: components["schemas"]["AFNOR_siret"];
            addressingSuffix?: components["schemas"]["AFNOR_addressingSuffix"];
            routingCode?: components["schemas"]["AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"];
            legalUnit?: components["schemas"]["AFNOR_legalUnitPayloadIncluded"];
            facility?: components["schemas"]["AFNOR_facilityPayloadIncluded"];
        };
        AFNOR_facilityPayloadIncluded: {
            siret?: components["schemas"]["AFNOR_siret"];
            siren?: components["schemas"]["AFNOR_siren"];
            name?: components["schemas"]["AFNOR_name"];
            facilityType?: components["schemas"]["AFNOR_facilityType"];
            administrativeStatus?: components["schemas"]["AFNOR_facilityAdministrativeStatus"];
            address?: components["schemas"]["AFNOR_addressRead"];
            b2gAdditionalData?: components["schemas"]["AFNOR_facilityPayloadHistoryUleB2gAdditionalData"];
        };
        AFNOR_siren: string;
        AFNOR_siret: string;
        AFNOR_legalUnitPayloadIncluded: {
            siren?: components["schemas"]["AFNOR_siren"];
            businessName?: components["schemas"]["AFNOR_recipientBusinessName"];
            entityType?: components["schemas"]["AFNOR_entityType"];
            administrativeStatus?: components["schemas"]["AFNOR_legalUnitAdministrativeStatus"];
        };
        /** @enum {string} */
        AFNOR_directoryLineStatus: "Enabled" | "Disabled" | "Upcoming";
        /** @enum {string} */
        AFNOR_recipientPlatformType: "WK" | "DFH";
        /** Format: int32 */
        AFNOR_totalNumberOfResults: number;
        AFNOR_searchDirectoryLine: {
            filters?: components["schemas"]["AFNOR_searchDirectoryLineFilters"];
            sorting?: components["schemas"]["AFNOR_searchDirectoryLineSortingInner"][];
            fields?: components["schemas"]["AFNOR_directoryLineField"][];
            limit?: components["schemas"]["AFNOR_limit"];
            ignore?: components["schemas"]["AFNOR_ignore"];
        };
        /** Format: int32 */
        AFNOR_ignore: number;
        /** Format: int32 */
        AFNOR_limit: number;
        AFNOR_routingCodeSearchPost200Response: {
            search?: components["schemas"]["AFNOR_routingCodeSearch"];
            totalNumberOfResults?: components["schemas"]["AFNOR_totalNumberOfResults"];
            results?: components["schemas"]["AFNOR_routingCodePayloadHistoryLegalUnitFacility"][];
        };
        AFNOR_routingCodePayloadHistoryLegalUnitFacility: {
            routingIdentifier?: components["schemas"]["AFNOR_routingIdentifier"];
            siret?: components["schemas"]["AFNOR_siret"];
            routingIdentifierType?: components["schemas"]["AFNOR_routingIdentifierType"];
            routingCodeName?: components["schemas"]["AFNOR_recipientRoutingCodeName"];
            managesLegalCommitmentCode?: components["schemas"]["AFNOR_managesLegalCommitmentCode"];
            administrativeStatus?: components["schemas"]["AFNOR_routingCodeAdministrativeStatus"];
            address?: components["schemas"]["AFNOR_addressRead"];
            legalUnit?: components["schemas"]["AFNOR_legalUnitPayloadIncluded"];
            facility?: components["schemas"]["AFNOR_facilityPayloadIncluded"];
        };
        AFNOR_routingCodeSearch: {
            filters?: components["schemas"]["AFNOR_routingCodeSearchFilters"];
            sorting?: components["schemas"]["AFNOR_routingCodeSearchSortingInner"][];
            fields?: components["schemas"]["AFNOR_routingCodeField"][];
            include?: ("siren" | "siret")[];
            limit?: components["schemas"]["AFNOR_limit"];
            ignore?: components["schemas"]["AFNOR_ignore"];
        };
        AFNOR_siretSearchPost200Response: {
            search?: components["schemas"]["AFNOR_searchSiret"];
            totalNumberOfResults?: components["schemas"]["AFNOR_totalNumberOfResults"];
            results?: components["schemas"]["AFNOR_facilityPayloadHistory"][];
        };
        AFNOR_facilityPayloadHistory: {
            siret?: components["schemas"]["AFNOR_siret"];
            siren?: components["schemas"]["AFNOR_siren"];
            name?: components["schemas"]["AFNOR_name"];
            facilityType?: components["schemas"]["AFNOR_facilityType"];
            administrativeStatus?: components["schemas"]["AFNOR_facilityAdministrativeStatus"];
            siretInstructions?: components["schemas"]["AFNOR_siretInstructions"];
            address?: components["schemas"]["AFNOR_addressRead"];
            b2gAdditionalData?: components["schemas"]["AFNOR_facilityPayloadHistoryUleB2gAdditionalData"];
            legalUnit?: components["schemas"]["AFNOR_legalUnitPayloadIncluded"];
        };
        AFNOR_siretInstructions: {
            isSalesProspectingForbidden?: components["schemas"]["AFNOR_isSalesProspectingForbidden"];
        };
        AFNOR_isSalesProspectingForbidden: boolean;
        AFNOR_searchSiret: {
            filters?: components["schemas"]["AFNOR_searchSiretFilters"];
            sorting?: components["schemas"]["AFNOR_searchSiretSortingInner"][];
            fields?: components["schemas"]["AFNOR_siretField"][];
            include?: "siren"[];
            limit?: components["schemas"]["AFNOR_limit"];
            ignore?: components["schemas"]["AFNOR_ignore"];
        };
        AFNOR_sirenSearchPost200Response: {
            search?: components["schemas"]["AFNOR_searchSiren"];
            totalNumberOfResults?: components["schemas"]["AFNOR_totalNumberOfResults"];
            results?: components["schemas"]["AFNOR_legalUnitPayloadHistory"][];
        };
        AFNOR_legalUnitPayloadHistory: {
            siren?: components["schemas"]["AFNOR_siren"];
            businessName?: components["schemas"]["AFNOR_recipientBusinessName"];
            entityType?: components["schemas"]["AFNOR_entityType"];
            administrativeStatus?: components["schemas"]["AFNOR_legalUnitAdministrativeStatus"];
            instructions?: components["schemas"]["AFNOR_sirenInstructions"];
        };
        AFNOR_sirenInstructions: {
            isSalesProspectingForbidden?: components["schemas"]["AFNOR_isSalesProspectingForbidden"];
        };
        AFNOR_searchSiren: {
            filters?: components["schemas"]["AFNOR_searchSirenFilters"];
            sorting?: components["schemas"]["AFNOR_searchSirenSortingInner"][];
            fields?: components["schemas"]["AFNOR_sirenField"][];
            limit?: components["schemas"]["AFNOR_limit"];
            ignore?: components["schemas"]["AFNOR_ignore"];
        };
        AFNOR_directoryLinePayloadLegalUnitFacilityRoutingCode: {
            addressingIdentifier?: components["schemas"]["AFNOR_addressingIdentifier"];
            platformType?: components["schemas"]["AFNOR_recipientPlatformType"];
            siren?: components["schemas"]["AFNOR_siren"];
            siret?: components["schemas"]["AFNOR_siret"];
            addressingSuffix?: components["schemas"]["AFNOR_addressingSuffix"];
            routingCode?: components["schemas"]["AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"];
            legalUnit?: components["schemas"]["AFNOR_legalUnitPayloadIncluded"];
            facility?: components["schemas"]["AFNOR_facilityPayloadIncluded"];
        };
        TokenRequest: {
            username: string;
            /** Format: password */
            password: string;
            /** Format: uuid */
            client_uid?: string;
        };
        TokenResponse: {
            access: string;
            refresh?: string;
            access_lifetime?: number;
        };
        TokenRefreshRequest: {
            refresh: string;
        };
        TokenRefreshResponse: {
            access: string;
            refresh?: string;
            access_lifetime?: number;
        };
        PlatformTokenRequest: {
            /** @enum {string} */
            grant_type: "client_credentials";
            client_id: string;
            /** Format: password */
            client_secret: string;
        };
        PlatformTokenResponse: {
            access_token?: string;
            token_type?: string;
            expires_in?: number;
            scope?: string;
        } & {
            [key: string]: unknown;
        };
        SignedPdf: {
            content_b64: string;
            filename?: string;
            size_bytes?: number;
        } & {
            [key: string]: unknown;
        };
        SignTaskResponse: {
            task_id: string;
        } & {
            [key: string]: unknown;
        };
        ConversionTaskResponse: {
            taskId: string;
            conversion_id?: string;
        } & {
            [key: string]: unknown;
        };
        UnstatedObject: {
            [key: string]: unknown;
        };
        MeResponse: {
            [key: string]: unknown;
        };
        ServiceFault: {
            error: components["schemas"]["ServiceErrorCode"];
            message?: string;
            help?: string;
            client_uid?: string;
        };
        DetailError: {
            detail: string | (string | components["schemas"]["ValidationError"])[] | components["schemas"]["ServiceFault"];
        };
        AnyError: components["schemas"]["APIError"] | components["schemas"]["DetailError"] | components["schemas"]["ServiceFault"];
        SimplifiedParty: {
            siret?: string;
            name?: string;
            iban?: string;
            routing_address?: string;
        } & {
            [key: string]: unknown;
        };
        SimplifiedLine: {
            description?: string;
            quantity?: components["schemas"]["Decimal"];
            unitPrice?: components["schemas"]["Decimal"];
            vatRate?: components["schemas"]["Decimal"];
        } & {
            [key: string]: unknown;
        };
        WebhookEvent: {
            event_type: components["schemas"]["WebhookEventType"];
            data: components["schemas"]["WebhookEventData"];
        } & {
            [key: string]: unknown;
        };
        WebhookEventData: {
            task_id?: string;
            content_b64?: string;
            xml_content?: string;
            is_compliant?: boolean;
            detected_profile?: string | null;
            compliance_score?: number;
            submission_result?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        ChorusCredentialsMember: {
            credentials?: components["schemas"]["ChorusProCredentials"] | null;
        };
        Chorus_WsRetourRechercherFactureParFournisseur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["Chorus_ParametresRetour"];
            listeFactures?: components["schemas"]["Chorus_RetourRechercherFactureParFournisseur"][] | null;
        };
        Chorus_RetourRechercherFactureParFournisseur: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            typeDemandePaiement?: string;
            codeFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            designationFournisseur?: string;
            codeServiceFournisseur?: string;
            nomServiceFournisseur?: string;
            /** Format: int64 */
            idDestinataire?: number;
            codeDestinataire?: string;
            designationDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
            typeFacture?: components["schemas"]["Chorus_TypeFacture"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            devise?: string;
            statut?: components["schemas"]["Chorus_StatutFacture"];
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFluxDepot?: string;
            typeIdentifiantValideur1?: string;
            codeValideur1?: string;
            raisonSocialeValideur1?: string;
            nomValideur1?: string;
            prenomValideur1?: string;
            /** Format: date-time */
            dateValidation1?: string;
            typeIdentifiantValideur2?: string;
            codeValideur2?: string;
            raisonSocialeValideur2?: string;
            nomValideur2?: string;
            prenomValideur2?: string;
            /** Format: date-time */
            dateValidation2?: string;
            numeroFactureOrigine?: string;
            modeDepot?: string;
            coordBancairesFournisseurCleIban?: string;
            coordBancairesFournisseurCleRib?: string;
            coordBancairesFournisseurCodeBanque?: string;
            coordBancairesFournisseurCodePays?: string;
            coordBancairesFournisseurCompteBancaire?: string;
            coordBancairesFournisseurNomCb?: string;
            affactureurCode?: string;
            affactureurTypeIdentifiant?: string;
            affactureurRaisonSociale?: string;
            nomPrenomUtilisateurCreateur?: string;
            /** Format: int64 */
            taille?: number;
            /** Format: date-time */
            dateHeureEtatCourant?: string;
            commentaireEtatCourant?: string;
            rejetTraite?: boolean;
        };
        Chorus_StatutFacture: "BROUILLON" | "INTERPRETEE_OCR" | "A_VALIDER_1" | "VALIDEE_1" | "REFUSEE_1" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "A_VALIDER_2" | "VALIDEE_2" | "REFUSEE_2" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "EN_COURS_TRAITEMENT_PIVOT_S" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "A_RECYCLER" | "SUSPENDUE" | "COMPLETEE" | "REJETEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT" | "ABANDONNEE" | "SUPPRIMEE" | "NON_CONFORME" | "ASSOCIEE" | "A_COMPLETER" | "A_VALIDER_MOE" | "REFUSEE_MOE" | "ERREUR_DE_MOE" | "ERREUR_FOURNISSEUR_SUR_MOE" | "ERREUR_MOE_SUR_FOURNISSEUR" | "ERREUR_MOE_SUR_MOA" | "A_ASSOCIER_MOE" | "MISE_A_DISPOSITION_MOE" | "PRISE_EN_COMPTE_MOE" | "TRANSMISE_MOA" | "REFUSEE_MOA" | "ERREUR_DE_MOA" | "ERREUR_FOURNISSEUR_SUR_MOA" | "ERREUR_MOA_SUR_FOURNISSEUR" | "A_ASSOCIER_MOA" | "MISE_A_DISPOSITION_MOA" | "PRISE_EN_COMPTE_MOA" | "A_ASSOCIER_FOURNISSEUR" | "REFUSEE_FOURNISSEUR" | "EN_ATTENTE_RECYCLAGE_FOURNISSEUR" | "ERREUR_DESTINATAIRE_PD" | "ERREUR_DESTINATAIRE_EA" | "REMPLACEE_PAR_A22" | "DUPLIQUE_APRES_REFUS" | "TECHNIQUE_INCONNU" | "ABSENCE_VALIDATION_MOE_DELAI_REGLEMENTAIRE" | (string & {});
        /** @enum {string} */
        Chorus_TypeFacture: "FACTURE" | "AVOIR" | "ACOMPTE";
        /** @enum {string} */
        Chorus_TypeIdentifiantStructure: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
        Chorus_ParametresRetour: {
            /** Format: int32 */
            pageCourante?: number;
            /** Format: int32 */
            pages?: number | null;
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            total?: number;
        };
        Chorus_WsRetourRechercheFactureRecipiendaireRest: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeFactures?: components["schemas"]["Chorus_FactureRechercheRecipiendaire"][] | null;
            /** Format: int32 */
            pageCourante?: number;
            /** Format: int32 */
            pages?: number | null;
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            total?: number;
        };
        Chorus_FactureRechercheRecipiendaire: {
            /** Format: int64 */
            idFacture?: number;
            devise?: string;
            typeDemandePaiement?: components["schemas"]["Chorus_TypeDemandePaiement"];
            codeFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            designationFournisseur?: string;
            codeServiceFournisseur?: string;
            nomServiceFournisseur?: string;
            /** Format: int64 */
            idDestinataire?: number;
            codeDestinataire?: string;
            designationDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
            typeFacture?: components["schemas"]["Chorus_TypeFacture"];
            typeFactureTravaux?: components["schemas"]["Chorus_TypeFactureTravaux"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            statut?: components["schemas"]["Chorus_StatutFacture"];
            numeroMarche?: string;
            numeroBonCommande?: string;
            /** Format: int64 */
            taille?: number;
            factureTelechargeeParDestinataire?: boolean;
            codeMOE?: string;
            typeIdentifiantMOE?: string;
            designationMOE?: string;
            codeMOA?: string;
            typeIdentifiantMOA?: string;
            designationMOA?: string;
            /** Format: date-time */
            dateHeureEtatCourant?: string;
            commentaireEtatCourant?: string;
        };
        /** @enum {string} */
        Chorus_TypeFactureTravaux: "DP_DE_SOUSTRAITANT_TRAVAUX" | "PROJET_DECOMPTE_MENSUEL" | "ETAT_ACOMPTE" | "ETAT_ACOMPTE_VALIDE" | "PROJET_DECOMPTE_FINAL" | "PROJET_DECOMPTE_GENERAL" | "PROJET_DECOMPTE_GENERAL_PROCEDURE_TACITE" | "DECOMPTE_GENERAL" | "DECOMPTE_GENERAL_SIGNE" | "DECOMPTE_GENERAL_DEFINITIF_TACITE" | "DECOMPTE_GENERAL_DEFINITIF_PROCEDURE_TACITE";
        /** @enum {string} */
        Chorus_TypeDemandePaiement: "FACTURE" | "FACTURE_TRAVAUX" | "MEMOIRE_JUSTICE" | "DEMANDE_REMBOURSEMENT";
        Chorus_WsRetourTelechargerGroupeFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: byte */
            fichierResultat?: string;
        };
        Chorus_WsRetourTraiterFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            idFacture?: number;
            numeroFacture?: string;
            /** Format: date-time */
            dateTraitement?: string;
            nouveauStatut?: components["schemas"]["Chorus_StatutFacture"];
        };
        Chorus_WsRetourRecyclerFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["Chorus_StatutFacture"];
            /** Format: date-time */
            dateDepot?: string;
        };
        Chorus_WsRetourCompleterFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            pageCourante?: number;
            /** Format: int64 */
            pages?: number | null;
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            /** Format: date-time */
            dateTraitement?: string;
        };
        Chorus_WsRetourRechercherFactureParValideur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["Chorus_ParametresRetour"];
            listeFactures?: components["schemas"]["Chorus_FactureRechercheValideur"][] | null;
        };
        Chorus_FactureRechercheValideur: {
            /** Format: int64 */
            idFacture?: number;
            typeDemandePaiement?: components["schemas"]["Chorus_TypeDemandePaiement"];
            /** Format: int64 */
            idFournisseur?: number;
            identifiantFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            designationFournisseur?: string;
            codeServiceFournisseur?: string;
            nomServiceFournisseur?: string;
            /** Format: int64 */
            idMoe?: number;
            typeIdentifiantMoe?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantMoe?: string;
            designationMoe?: string;
            /** Format: int64 */
            idServiceMoe?: number;
            codeServiceMoe?: string;
            nomServiceMoe?: string;
            /** Format: int64 */
            idMoa?: number;
            typeIdentifiantMoa?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantMoa?: string;
            designationMoa?: string;
            /** Format: int64 */
            idServiceMoa?: number;
            codeServiceMoa?: string;
            nomServiceMoa?: string;
            /** Format: int64 */
            idDestinataire?: number;
            typeIdentifiantDestinataire?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantDestinataire?: string;
            designationDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
            /** Format: int64 */
            idValideur?: number;
            typeIdentifiantValideur?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantValideur?: string;
            designationValideur?: string;
            typeFacture?: components["schemas"]["Chorus_TypeFacture"];
            typeFactureTravaux?: components["schemas"]["Chorus_TypeFactureTravaux"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            devise?: string;
            statut?: components["schemas"]["Chorus_StatutFacture"];
            numeroMarche?: string;
            numeroEngagement?: string;
        };
        Chorus_WsRetourFacturesEmises: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            facture?: components["schemas"]["Chorus_FactureCppEmise"];
        };
        Chorus_FactureCppEmise: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["Chorus_StatutFacture"];
            modeDepot?: components["schemas"]["Chorus_ModeDepot"];
            rejetTraite?: boolean;
            destinataire?: components["schemas"]["Chorus_DestinataireFactureEmise"];
            fournisseur?: components["schemas"]["Chorus_FournisseurFactureEmise"];
            cadreDeFacturation?: components["schemas"]["Chorus_CadreDeFacturationOutput"];
            references?: components["schemas"]["Chorus_References"];
            recapitulatifDeTva?: components["schemas"]["Chorus_LignesTva"];
            montantTotal?: components["schemas"]["Chorus_MontantTotal"];
            pieceJointePrincipale?: components["schemas"]["Chorus_PiecejointePrincipale"];
            listeDesPiecesJointes?: components["schemas"]["Chorus_PiecesJointes"];
            piecePrecedente?: components["schemas"]["Chorus_PiecePrecedente"];
            pieceSuivante?: components["schemas"]["Chorus_PieceSuivante"];
            lignesDePoste?: components["schemas"]["Chorus_LignesPostes"];
            commentaire?: string;
        };
        Chorus_LignesPostes: {
            lignePoste?: components["schemas"]["Chorus_LignePoste"][];
            /** Format: int64 */
            pageCouranteLignesPoste?: number;
            /** Format: int64 */
            pagesLignesPoste?: number;
            /** Format: int64 */
            nbResultatsParPageLignesPoste?: number;
            /** Format: int64 */
            totalLignesPoste?: number;
        };
        Chorus_LignePoste: {
            /** Format: int64 */
            lignePosteNumero?: number;
            lignePosteReference?: string;
            lignePosteDenomination?: string;
            lignePosteQuantite?: number;
            /** Format: int64 */
            lignePosteUniteCode?: number;
            lignePosteUniteLibelle?: string;
            lignePosteMontantUnitaireHT?: number;
            lignePosteMontantRemiseHT?: number;
            lignePosteTauxTva?: string;
            lignePosteTauxTvaManuel?: number;
            lignePosteMontantHtApresRemise?: number;
            lignePosteMontantTva?: number;
            lignePosteMontantTtcApresRemise?: number;
        };
        Chorus_PieceSuivante: {
            cadreFacturationPieceSuivante?: string;
            /** Format: int64 */
            idPieceSuivante?: number;
            numeroPieceSuiante?: string;
        };
        Chorus_PiecePrecedente: {
            cadreFacturationPiecePrecedente?: string;
            /** Format: int64 */
            idPiecePrecedente?: number;
            numeroPiecePrecedente?: string;
            /** Format: int64 */
            idDestinatairePiecePrecedente?: number;
            identifiantDestinatairePiecePrecedente?: string;
            raisonSocialeDestinatairePiecePrecedente?: string;
            /** Format: int64 */
            idServiceExecutantPiecePrecedente?: number;
            codeServiceExecutantPiecePrecedente?: string;
            nomServiceExecutantPiecePrecedente?: string;
        };
        Chorus_PiecesJointes: {
            pieceJointe?: components["schemas"]["Chorus_PJointe"][];
            /** Format: int64 */
            pageCouranteListePiecesJointe?: number;
            /** Format: int64 */
            pagesListePiecesJointe?: number;
            /** Format: int64 */
            nbResultatsParPageListePiecesJointe?: number;
            /** Format: int64 */
            totalListePiecesJointe?: number;
        };
        Chorus_PJointe: {
            pieceJointeTypeCode?: string;
            pieceJointeTypeLibelle?: string;
            pieceJointeDesignation?: string;
            /** Format: int64 */
            pieceJointeNumeroLigneFacture?: number;
            /** Format: int64 */
            pieceJointeIdLiaison?: number;
            /** Format: int64 */
            pieceJointeId?: number;
            pieceJointeExtension?: string;
        };
        Chorus_PiecejointePrincipale: {
            /** Format: int64 */
            idLiaisonPieceJointePrincipale?: number;
            /** Format: int64 */
            idPieceJointePrincipale?: number;
        };
        Chorus_MontantTotal: {
            montantHtTotal?: number;
            montantTVA?: number;
            montantTtcAvantRemiseGlobalTTC?: number;
            montantRemiseGlobaleTTC?: number;
            motifRemiseGlobaleTTC?: string;
            montantTtcTotal?: number;
            montantAPayer?: number;
        };
        Chorus_LignesTva: {
            ligneTva?: components["schemas"]["Chorus_LigneTva"][];
            /** Format: int64 */
            pageCouranteLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            pagesLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            nbResultatsParPageLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            totalLignesRecapitulativesTVA?: number;
        };
        Chorus_LigneTva: {
            /** Format: int64 */
            ligneTvaTauxRefId?: number;
            ligneTvaTauxRefCode?: string;
            ligneTvaTauxRefLibelle?: string;
            ligneTvaTauxRefValeur?: number;
            ligneTvaTauxManuel?: number;
            ligneTvaMontantBaseHtParTaux?: number;
            ligneTvaMontantTvaParTaux?: number;
        };
        Chorus_References: {
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            codeDeviseFacture?: string;
            libelleDeviseFacture?: string;
            typeFacture?: components["schemas"]["Chorus_TypeFacture"];
            typeFactureTravaux?: components["schemas"]["Chorus_TypeFactureTravaux"];
            typeTva?: components["schemas"]["Chorus_TypeTva"];
            motifExonerationTva?: string;
            libelleMotifExonerationTva?: string;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            modePaiement?: components["schemas"]["Chorus_ModePaiement"];
            /** Format: date-time */
            dateCreationFacture?: string;
            /** Format: date-time */
            dateEcheancePaiement?: string;
            tailleTotalePiecesJointes?: number;
            numeroDpMandat?: string;
        };
        /** @enum {string} */
        Chorus_ModePaiement: "CHEQUE" | "PRELEVEMENT" | "VIREMENT" | "ESPECE" | "AUTRE" | "REPORT";
        /** @enum {string} */
        Chorus_TypeTva: "TVA_SUR_DEBIT" | "TVA_SUR_ENCAISSEMENT" | "EXONERATION" | "SANS_TVA";
        Chorus_CadreDeFacturationOutput: {
            codeCadreFacturation?: components["schemas"]["Chorus_CadreFacturationConsultation"];
            /** Format: int64 */
            idValideur1?: number;
            typeIdentifiantValideur1?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            codeValideur1?: string;
            raisonSocialeValideur1?: string;
            nomValideur1?: string;
            prenomValideur1?: string;
            /** Format: date-time */
            dateValidation1?: string;
            /** Format: int64 */
            idValideur2?: number;
            typeIdentifiantValideur2?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            codeValideur2?: string;
            raisonSocialeValideur2?: string;
            nomValideur2?: string;
            prenomValideur2?: string;
            /** Format: date-time */
            dateValidation2?: string;
            /** Format: int64 */
            idMoe?: number;
            typeIdentifiantMoe?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantMoe?: string;
            raisonSocialeMoe?: string;
            nomMoe?: string;
            prenomMoe?: string;
            /** Format: int64 */
            idServiceMoe?: number;
            codeServiceMoe?: string;
            nomServiceMoe?: string;
            /** Format: int64 */
            idMoa?: number;
            typeIdentifiantMoa?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            identifiantMoa?: string;
            raisonSocialeMoa?: string;
            /** Format: int64 */
            idServiceMoa?: number;
            codeServiceMoa?: string;
            nomServiceMoa?: string;
            designationValideur2?: string;
            designationMoe?: string;
            designationMoa?: string;
        };
        Chorus_CadreFacturationConsultation: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION" | (string & {});
        Chorus_FournisseurFactureEmise: {
            /** Format: int64 */
            idFournisseur?: number;
            typeIdentifiantFournisseur?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            codeFournisseur?: string;
            raisonSocialeFournisseur?: string;
            nomFournisseur?: string;
            prenomFournisseur?: string;
            /** Format: int64 */
            idServiceFournisseur?: number;
            codeServiceFournisseur?: string;
            libelleServiceFournisseur?: string;
            /** Format: int64 */
            adresseFournisseurId?: number;
            adresseFournisseurDetail?: string;
            adresseFournisseurComplement1?: string;
            adresseFournisseurComplement2?: string;
            adresseFournisseurCodePostal?: string;
            adresseFournisseurVille?: string;
            adresseFournisseurCodePays?: string;
            adresseFournisseurLibellePays?: string;
            numeroRcsFournisseur?: string;
            coordBancairesFournisseurCleIban?: string;
            coordBancairesFournisseurCleRib?: string;
            coordBancairesFournisseurCodeBanque?: string;
            coordBancairesCodeGuichet?: string;
            coordBancairesBicSwift?: string;
            coordBancairesFournisseurCodePays?: string;
            coordBancairesFournisseurCompteBancaire?: string;
            /** Format: int64 */
            coordBancairesFournisseurId?: number;
            coordBancairesFournisseurType?: components["schemas"]["Chorus_CoordBancairesType"];
            coordBancairesFournisseurLibelle?: string;
            affactureur?: components["schemas"]["Chorus_Affactureur"];
            designationFournisseur?: string;
        };
        Chorus_Affactureur: {
            /** Format: int64 */
            affactureurId?: number;
            affactureurCode?: string;
            affactureurTypeIdentifiant?: components["schemas"]["Chorus_TypeIdentifiantStructure"];
            affactureurRaisonSociale?: string;
            affactureurCodePays?: string;
        };
        /** @enum {string} */
        Chorus_CoordBancairesType: "RIB" | "IBAN";
        Chorus_DestinataireFactureEmise: {
            /** Format: int64 */
            idDestinataire?: number;
            codeDestinataire?: string;
            libelleDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            libelleServiceExecutant?: string;
            miseEnPaiementDestinataire?: boolean;
            /** Format: int64 */
            adresseDestinataireId?: number;
            adresseDestinataireDetail?: string;
            adresseDestinataireComplement1?: string;
            adresseDestinataireComplement2?: string;
            adresseDestinataireCodePostal?: string;
            adresseDestinataireVille?: string;
            adresseDestinataireCodePays?: string;
            adresseDestinataireLibellePays?: string;
            designationDestinataire?: string;
        };
        Chorus_ModeDepot: "SAISIE_API" | "DEPOT_PDF_API" | "DEPOT_PDF_SIGNE_API" | "SAISIE_PORTAIL" | "SAISIE_WEB" | "DEPOT_PDF_PORTAIL" | "DEPOT_PDF_SIGNE_PORTAIL" | "PORTAIL_PDF" | "EDI" | "EDI_XML_STRUCT" | "EDI_MIXTE" | "EDI_PDF_ARCHIVE" | "EDI_NUMERISATION" | "UPLOAD_PORTAIL" | "UPLOAD_API" | (string & {});
        Chorus_WsRetourTraiterFactureAValider: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            idFacture?: number;
            numeroFacture?: string;
            /** Format: date-time */
            dateTraitement?: string;
            statutFacture?: string;
        };
        Chorus_FichierRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            pieceJointeId?: number;
        };
        Chorus_RechercherFactureParFournisseurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            listeDestinataire?: components["schemas"]["Chorus_CritereDestinatairePojo"][];
            rechercheSirenDestinataire?: boolean;
            numeroFacture?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            typeFacture?: components["schemas"]["Chorus_TypeFacture"];
            /** Format: int64 */
            idFournisseur?: number;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            idStructureValideur?: number;
            cadreFacturation?: components["schemas"]["Chorus_CadreFacturation"];
            statutCourant?: components["schemas"]["Chorus_StatutFacture"][];
            /** Format: date-time */
            periodeDateFactureDu?: string;
            /** Format: date-time */
            periodeDateFactureAu?: string;
            /** Format: double */
            montantHTMin?: number;
            /** Format: double */
            montantHTMax?: number;
            /** Format: double */
            montantTTCMin?: number;
            /** Format: double */
            montantTTCMax?: number;
            /** Format: double */
            montantApayerMin?: number;
            /** Format: double */
            montantApayerMax?: number;
            /** Format: int64 */
            coordonneeBancaire?: number;
            idUtilisateurCreateur?: number[];
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            modeDepot?: components["schemas"]["Chorus_ModeDepot"];
            numeroFluxDepot?: string;
            rechercheFactureParFournisseur?: components["schemas"]["Chorus_ParametresRechercherFactureParFournisseur"];
            recupererTaille?: boolean;
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
            rejetTraite?: boolean;
        };
        Chorus_ParametresRechercherFactureParFournisseur: {
            /** Format: int64 */
            nbResultatsMaximum?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            /** Format: int64 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["Chorus_TriSens"];
            triColonne?: components["schemas"]["Chorus_TriColonneRechercheFournisseur"];
        };
        /** @enum {string} */
        Chorus_TriColonneRechercheFournisseur: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "DesignationDestinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande" | "NumeroFluxDepot" | "TypeIdentifiantValideur1" | "CodeValideur1" | "RaisonSocialeValideur1" | "NomValideur1" | "PrenomValideur1" | "DateValidation1" | "TypeIdentifiantValideur2" | "CodeValideur2" | "RaisonSocialeValideur2" | "NomValideur2" | "PrenomValideur2" | "DateValidation2" | "NumeroFactureOrigine" | "ModeDepot" | "CoordBancairesFournisseurCleIban" | "CoordBancairesFournisseurCleRib" | "CoordBancairesFournisseurCodeBanque" | "CoordBancairesFournisseurCodePays" | "CoordBancairesFournisseurCompteBancaire" | "CoordBancairesFournisseurNomCb" | "AffactureurCode" | "AffactureurTypeIdentifiant" | "AffactureurRaisonSociale" | "NomPrenomUtilisateurCreateur";
        /** @enum {string} */
        Chorus_TriSens: "Ascendant" | "Descendant";
        /** @enum {string} */
        Chorus_CadreFacturation: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A3_MEMOIRE_JUSTICE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A21_DEMANDE_REMBOURSEMENT_TIC" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION";
        Chorus_CritereDestinatairePojo: {
            /** Format: int64 */
            idDestinataire?: number;
            listeIdServiceExecutant?: number[];
            raisonSocialeStuctDmd?: string;
        };
        Chorus_RechercherFactureRecipiendaireParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            typeDemandePaiement?: components["schemas"]["Chorus_TypeDemandePaiementRecipiendaire"];
            /** Format: int64 */
            idDestinataire?: number;
            /** Format: int64 */
            idServiceExecutant?: number;
            numeroFacture?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            listeTypeFacture?: components["schemas"]["Chorus_TypeFactureSaisie"][];
            listeTypeFactureTravaux?: components["schemas"]["Chorus_TypeFactureTravaux"][];
            listeFournisseurs?: components["schemas"]["Chorus_CritereFournisseurPojo"][];
            rechercheSirenFournisseur?: boolean;
            /** Format: int64 */
            idStructureValideur?: number;
            cadreFacturation?: components["schemas"]["Chorus_CadreFacturationRecipiendaire"];
            statutCourant?: components["schemas"]["Chorus_StatutFacture"][];
            /** Format: date-time */
            periodeDateFactureDu?: string;
            /** Format: date-time */
            periodeDateFactureAu?: string;
            /** Format: double */
            montantHTMin?: number;
            /** Format: double */
            montantHTMax?: number;
            /** Format: double */
            montantTTCMin?: number;
            /** Format: double */
            montantTTCMax?: number;
            /** Format: double */
            montantApayerMin?: number;
            /** Format: double */
            montantApayerMax?: number;
            numeroMarche?: string;
            numeroBonCommande?: string;
            factureTelechargeeParDestinataire?: boolean;
            paramRecherche?: components["schemas"]["Chorus_ParamRechercheDemandeRecipiendaire"];
            recupererTaille?: boolean;
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
        };
        Chorus_ParamRechercheDemandeRecipiendaire: {
            /** Format: int32 */
            nbResultatsMaximum?: number;
            /** Format: int32 */
            pageResultatDemandee?: number;
            /** Format: int32 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["Chorus_TriSens"];
            triColonne?: components["schemas"]["Chorus_TriColonneRechercheRecipiendaire"];
        };
        /** @enum {string} */
        Chorus_TriColonneRechercheRecipiendaire: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "Fournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "Destinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande" | "FactureTelechargeeParDestinataire";
        /** @enum {string} */
        Chorus_CadreFacturationRecipiendaire: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA";
        Chorus_CritereFournisseurPojo: {
            /** Format: int64 */
            idFournisseur?: number;
            listeIdService?: number[];
        };
        /** @enum {string} */
        Chorus_TypeFactureSaisie: "FACTURE" | "AVOIR";
        /** @enum {string} */
        Chorus_TypeDemandePaiementRecipiendaire: "FACTURE" | "FACTURE_TRAVAUX";
        Chorus_TelechargerGroupeFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idEspace?: number;
            format: "PDF" | "PIVOT" | (string & {});
            avecPiecesJointesComplementaires?: "OUI" | "NON" | (string & {});
            listeFacture: components["schemas"]["Chorus_IdFactureInput"][];
        };
        Chorus_IdFactureInput: {
            /** Format: int64 */
            idFacture: number;
        };
        Chorus_TraiterUneFactureRecueParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idFacture: number;
            nouveauStatut: components["schemas"]["Chorus_StatutFacture"];
            motif?: string;
            numeroDPMandat?: string;
        };
        Chorus_RecyclerFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            destinataire?: components["schemas"]["Chorus_SoumettreFactureDestinataire"];
            commentaire?: string;
            reference?: components["schemas"]["Chorus_SoumettreFactureReferences"];
        };
        Chorus_SoumettreFactureReferences: {
            deviseFacture: string;
            typeFacture: components["schemas"]["Chorus_TypeFactureSaisie"];
            typeTva: components["schemas"]["Chorus_TypeTva"];
            motifExonerationTva?: string;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            modePaiement?: components["schemas"]["Chorus_ModePaiement"];
        };
        Chorus_SoumettreFactureDestinataire: {
            codeDestinataire: string;
            codeServiceExecutant?: string;
        };
        Chorus_CompleterFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            pieceJointeComplementaire?: components["schemas"]["Chorus_PieceJointeComplementaire"][];
            commentaire?: string;
        };
        Chorus_PieceJointeComplementaire: {
            pieceJointeComplementaireDesignation: string;
            pieceJointeComplementaireType: string;
            /** Format: int32 */
            pieceJointeComplementaireNumeroLigneFacture?: number;
            /** Format: int64 */
            pieceJointeComplementaireId: number;
        };
        Chorus_RechercherFactureParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            typeDemandePaiement?: components["schemas"]["Chorus_TypeDemandePaiement"];
            /** Format: int64 */
            idDestinataire?: number;
            rechercheSirenDestinataire?: boolean;
            /** Format: int64 */
            idServiceExecutant?: number;
            numeroFacture?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            listeTypeFacture?: components["schemas"]["Chorus_TypeFacture"][];
            listeTypeFactureTravaux?: components["schemas"]["Chorus_TypeFactureTravaux"][];
            /** Format: int64 */
            idFournisseur?: number;
            rechercheSirenFournisseur?: boolean;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            idStructureValideur?: number;
            /** Format: int64 */
            idStructureMoe?: number;
            /** Format: int64 */
            idStructureMoa?: number;
            cadreFacturation?: components["schemas"]["Chorus_CadreFacturation"];
            statutCourant?: components["schemas"]["Chorus_StatutFacture"][];
            /** Format: date-time */
            periodeDateFactureDu?: string;
            /** Format: date-time */
            periodeDateFactureAu?: string;
            /** Format: double */
            montantHTMin?: number;
            /** Format: double */
            montantHTMax?: number;
            /** Format: double */
            montantTTCMin?: number;
            /** Format: double */
            montantTTCMax?: number;
            /** Format: double */
            montantAPayerMin?: number;
            /** Format: double */
            montantAPayerMax?: number;
            numeroMarche?: string;
            numeroEngagement?: string;
            pagination?: components["schemas"]["Chorus_ParametresRechercherFactureParValideur"];
        };
        Chorus_ParametresRechercherFactureParValideur: {
            /** Format: int64 */
            pageResultatDemandee?: number;
            /** Format: int64 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["Chorus_TriSens"];
            triColonne?: components["schemas"]["Chorus_TriColonneRechercheValideur"];
        };
        /** @enum {string} */
        Chorus_TriColonneRechercheValideur: "IdFacture" | "TypeDemandePaiement" | "IdFournisseur" | "IdentifiantFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "IdMoe" | "TypeIdentifiantMoe" | "IdentifiantMoe" | "DesignationMoe" | "IdServiceMoe" | "CodeServiceMoe" | "NomServiceMoe" | "IdMoa" | "IdentifiantMoa" | "DesignationMoa" | "IdServiceMoa" | "CodeServiceMoa" | "NomServiceMoa" | "IdDestinataire" | "IdentifiantDestinataire" | "DesignationDestinataire" | "IdServiceExecutant" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroEngagement";
        Chorus_ConsulterFactureParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            codeLangue?: string;
            rechercheLigneTvaRecap?: components["schemas"]["Chorus_ParamRechercheLigneRecapTva"];
            recherchePj?: components["schemas"]["Chorus_ParamRechercheListePiecesJointes"];
            rechercheLignePoste?: components["schemas"]["Chorus_ParamRechercheLignesPoste"];
        };
        Chorus_ParamRechercheLignesPoste: {
            /** Format: int32 */
            pageResultatDemandeeLignesPoste?: number;
            /** Format: int32 */
            nbResultatsParPageLignesPoste?: number;
            triSensListeLignesPoste?: components["schemas"]["Chorus_TriSens"];
            triColonneListeLignesPoste?: components["schemas"]["Chorus_TriColonneLignePoste"];
        };
        /** @enum {string} */
        Chorus_TriColonneLignePoste: "LignePosteNumero" | "LignePosteReference" | "LignePosteDenomination" | "LignePosteQuantite" | "LignePosteUniteCode" | "LignePosteUniteLibelle" | "LignePosteMontantUnitaireHT" | "LignePosteMontantRemiseHT" | "LignePosteTauxTva" | "LignePosteTauxTvaManuel" | "LignePosteMontantHtApresRemise" | "LignePosteMontantTva" | "LignePosteMontantTtcApresRemise";
        Chorus_ParamRechercheListePiecesJointes: {
            /** Format: int64 */
            pageResultatDemandeeListePieceJointe?: number;
            /** Format: int64 */
            nbResultatsParPageListePieceJointe?: number;
            triSensListePiecesJointes?: components["schemas"]["Chorus_TriSens"];
            triColonneListePiecesJointes?: components["schemas"]["Chorus_TriColonnePieceJointe"];
        };
        /** @enum {string} */
        Chorus_TriColonnePieceJointe: "PieceJointeTypeCode" | "PieceJointeTypeLibelle" | "PieceJointeDesignation" | "PieceJointeNumeroLigneFacture" | "PieceJointeExtension";
        Chorus_ParamRechercheLigneRecapTva: {
            /** Format: int32 */
            pageResultatDemandeeListeRecapitulatifTVA?: number;
            /** Format: int32 */
            nbResultatsParPageListeListeRecapitulatifTVA?: number;
            triSensListeRecapitulatifTVA?: components["schemas"]["Chorus_TriSens"];
            triColonneListeRecapitulatifTVA?: components["schemas"]["Chorus_TriColonneRecapTva"];
        };
        /** @enum {string} */
        Chorus_TriColonneRecapTva: "LigneTvaMontantTvaParTaux" | "LigneTvaTauxRefCode" | "LigneTvaTauxRefLibelle" | "LigneTvaTauxRefValeur" | "LigneTvaTauxManuel" | "LigneTvaMontantBaseHtParTaux";
        Chorus_TraiterFactureAValiderParam: {
            /** Format: int64 */
            idFacture?: number;
            action?: components["schemas"]["Chorus_ActionValideur"];
            typeValideur?: string;
            /** Format: int64 */
            idValideur?: number;
            motifRefus?: string;
            complementInfo?: string;
            /** Format: int64 */
            idPieceJointe?: number;
        };
        Chorus_ActionValideur: "VALIDATION" | "REFUS" | "MISE_EN_PAIEMENT" | "MISE_EN_RECYCLAGE" | "SUSPENSION" | "REJET" | (string & {});
        Chorus_FichierParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: byte */
            pieceJointeFichier: string;
            pieceJointeNom: string;
            pieceJointeExtension: string;
            pieceJointeTypeMime: string;
        };
    };
    responses: never;
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
                "application/json": components["schemas"]["TokenRequest"];
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRefreshRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRefreshResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    generateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GenerateInvoiceForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getTaskStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["AsyncTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getGenerationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["GenerationTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getValidationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["ValidationTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getSignatureStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["SignatureTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    validateXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidateXmlForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationSuccessResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    validateFacturxPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidateFacturxPdfForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PDFValidationResultAPI"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    validateFacturxAsync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidateFacturxAsyncForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    signPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SignPdfForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedPdf"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFault"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFault"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    signPdfAsync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SignPdfAsyncForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignTaskResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignTaskResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFault"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    validatePdfSignature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidatePdfSignatureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    generateTestCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateCertificateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateCertificateResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitCompleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCompleteInvoiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitCompleteInvoiceResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    submitCompleteInvoiceAsync: {
        parameters: {
            query?: {
                callback_url?: string | null;
                webhook_mode?: components["schemas"]["WebhookMode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCompleteInvoiceRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    parseFacturx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ParseFacturxForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseFacturXResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    parseFacturxAsync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ParseFacturxAsyncForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    requestPlatformToken: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Token-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PlatformTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTokenResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getIncomingFlow: {
        parameters: {
            query?: {
                include_document?: boolean;
            };
            header?: {
                "X-Encryption-Key"?: string | null;
            };
            path: {
                flow_id: string;
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
                    "application/json": components["schemas"]["IncomingInvoice"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getFlowHealth: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    createFlow: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AFNOR_SubmitFlowForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_FullFlowInfo"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_FullFlowInfo"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    searchFlows: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_SearchFlowParams"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_SearchFlowContent"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getFlow: {
        parameters: {
            query?: {
                docType?: components["schemas"]["DocType"];
            };
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                flowId: string;
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
                    "application/json": components["schemas"]["AFNOR_Flow"];
                    "application/pdf": string;
                    "application/xml": string;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
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
                    "application/json": components["schemas"]["AFNOR_Webhook"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_WebhookParams"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Webhook"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Webhook"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                webhookUid: string;
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
                    "application/json": components["schemas"]["AFNOR_Webhook"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                webhookUid: string;
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                webhookUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_WebhookPatchPayload"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Webhook"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getDirectoryHealth: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    searchSiren: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_searchSiren"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_sirenSearchPost200Response"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_sirenSearchPost200Response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getSiren: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                siren: string;
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
                    "application/json": components["schemas"]["AFNOR_legalUnitPayloadHistory"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    searchSiret: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_searchSiret"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_siretSearchPost200Response"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_siretSearchPost200Response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getSiret: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                siret: string;
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
                    "application/json": components["schemas"]["AFNOR_facilityPayloadHistory"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    searchRoutingCode: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_routingCodeSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_routingCodeSearchPost200Response"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_routingCodeSearchPost200Response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getRoutingCode: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                siret: string;
                routing_identifier: string;
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
                    "application/json": components["schemas"]["AFNOR_routingCodePayloadHistoryLegalUnitFacility"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    searchDirectoryLine: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AFNOR_searchDirectoryLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_directoryLineSearchPost200Response"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_directoryLineSearchPost200Response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    getDirectoryLine: {
        parameters: {
            query?: never;
            header?: {
                "X-PDP-Base-URL"?: string;
            };
            path: {
                addressing_identifier: string;
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
                    "application/json": components["schemas"]["AFNOR_directoryLinePayloadLegalUnitFacilityRoutingCode"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AFNOR_Error"];
                };
            };
        };
    };
    rechercherStructures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchStructureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchStructureResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    consulterStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetStructureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStructureResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    listerServicesStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id_structure_cpp: number;
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
                    "application/json": components["schemas"]["SearchServicesResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    obtenirIdDepuisSiret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetChorusProIdRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChorusProIdResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    soumettreFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitInvoiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitInvoiceResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    consulterFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetInvoiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInvoiceResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    rechercherFacturesFournisseur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_RechercherFactureParFournisseurParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourRechercherFactureParFournisseur"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    rechercherFacturesDestinataire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_RechercherFactureRecipiendaireParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourRechercheFactureRecipiendaireRest"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    telechargerGroupeFactures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_TelechargerGroupeFactureParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourTelechargerGroupeFacture"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    traiterFactureRecue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_TraiterUneFactureRecueParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourTraiterFacture"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    recyclerFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_RecyclerFactureParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourRecyclerFacture"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    completerFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_CompleterFactureParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourCompleterFacture"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    valideurRechercherFactures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_RechercherFactureParValideurParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourRechercherFactureParValideur"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    valideurConsulterFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_ConsulterFactureParValideurParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourFacturesEmises"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    valideurTraiterFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_TraiterFactureAValiderParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_WsRetourTraiterFactureAValider"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ajouterFichier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } & (components["schemas"]["ChorusCredentialsMember"] & components["schemas"]["Chorus_FichierParam"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chorus_FichierRetour"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    verifyPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VerifyPdfForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSuccessResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    verifyPdfAsync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VerifyPdfAsyncForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getVerificationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["AsyncTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getVerificationTypedStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["VerificationTypedTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    resumeConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertResumeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertSuccessResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertValidationFailedResponse"];
                };
            };
        };
    };
    resumeConversionAsync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertResumeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionTaskResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionTaskResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getConversionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversion_id: string;
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getConversionTaskStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["ConversionTaskStatus"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    downloadConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversion_id: string;
                filename: string;
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
                    "application/pdf": string;
                    "application/xml": string;
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    convertDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ConvertDocumentForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionTaskResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionTaskResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    generateEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEReportingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateEReportingResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    downloadEReporting: {
        parameters: {
            query?: {
                filename?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEReportingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    validateEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateEReportingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateEReportingResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEReportingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitEReportingResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listFlowTypes: {
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listCategoryCodes: {
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitEReportingXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SubmitEReportingXmlForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitEReportingResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    validateEReportingXml: {
        parameters: {
            query?: {
                validate_coherence?: boolean;
                validate_period?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidateEReportingXmlForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    generateAggregatedEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAggregatedReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateAggregatedReportResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    validateAggregatedEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAggregatedReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitAggregatedEReporting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitAggregatedReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitEReportingResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    generateCdar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCDARRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    validateCdar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateCDARRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    validateCdarXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValidateCdarXmlForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitCdar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCDARRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitCdarXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCDARXMLRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listStatusCodes: {
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
                    "application/json": components["schemas"]["StatusCodesResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listReasonCodes: {
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
                    "application/json": components["schemas"]["ReasonCodesResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listActionCodes: {
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
                    "application/json": components["schemas"]["ActionCodesResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getLifecycle: {
        parameters: {
            query?: {
                days?: number;
                invoiceId?: string | null;
                pdpFlowServiceUrl?: string | null;
                pdpTokenUrl?: string | null;
                pdpClientId?: string | null;
                pdpClientSecret?: string | null;
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
                    "application/json": components["schemas"]["LifecycleResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitRefusee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimplifiedCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    submitEncaissee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EncaisseeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimplifiedCDARResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    listVatexCodes: {
        parameters: {
            query?: {
                category?: string | null;
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
                    "application/json": components["schemas"]["VATEXCodesResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                delete_after?: boolean;
            };
            header?: never;
            path: {
                download_id: string;
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
                    "application/pdf": string;
                    "application/xml": string;
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    checkDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                download_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["ClientListResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCreateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    activateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["ClientActivateResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    deactivateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["ClientActivateResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getPdpConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["PDPConfigResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    updatePdpConfig: {
        parameters: {
            query?: never;
            header?: {
                "X-Encryption-Key"?: string | null;
            };
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PDPConfigUpdateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PDPConfigResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    deletePdpConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["UnstatedObject"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    rotateEncryptionKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRotationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyRotationResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    generateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["WebhookSecretGenerateResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getWebhookSecretStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["WebhookSecretStatusResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    deleteWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
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
                    "application/json": components["schemas"]["WebhookSecretDeleteResponse"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    getMe: {
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
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyError"];
                };
            };
        };
    };
    receiveTaskEvent: {
        parameters: {
            query?: never;
            header?: {
                "X-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
