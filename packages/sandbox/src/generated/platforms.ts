// Made from specs/platforms by `pnpm generate`. Do not edit.
export const PLATFORM_RECORDS = {
 "esalink": {
  "flow": {
   "flowServiceUrl": "https://hubtimize.fr/api/orchestrator",
   "version": "1.2.0",
   "tokenUrl": "https://hubtimize.fr/api/orchestrator/v1/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_basic",
   "headers": {
    "hubtimize-api-key": "apiKey"
   },
   "maxPageSize": 100,
   "total": true,
   "missing": []
  },
  "directory": {
   "directoryServiceUrl": "https://hubtimize.fr/api/orchestrator",
   "version": "1.2.0",
   "tokenUrl": "https://hubtimize.fr/api/orchestrator/v1/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_basic",
   "headers": {
    "hubtimize-api-key": "apiKey"
   },
   "maxPageSize": 100,
   "missing": [
    "sirenGet"
   ]
  },
  "quirks": {
   "flow": {
    "duplicates": "refused",
    "incomingOriginalMissing": true,
    "converted": "given"
   },
   "directory": {}
  }
 },
 "esalink-test": {
  "flow": {
   "flowServiceUrl": "https://ppd.hubtimize.fr/api/orchestrator",
   "version": "1.2.0",
   "tokenUrl": "https://ppd.hubtimize.fr/api/orchestrator/v1/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_basic",
   "headers": {
    "hubtimize-api-key": "apiKey"
   },
   "maxPageSize": 100,
   "total": true,
   "missing": []
  },
  "directory": {
   "directoryServiceUrl": "https://ppd.hubtimize.fr/api/orchestrator",
   "version": "1.2.0",
   "tokenUrl": "https://ppd.hubtimize.fr/api/orchestrator/v1/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_basic",
   "headers": {
    "hubtimize-api-key": "apiKey"
   },
   "maxPageSize": 100,
   "missing": [
    "sirenGet"
   ]
  },
  "quirks": {
   "flow": {
    "duplicates": "refused",
    "incomingOriginalMissing": true,
    "converted": "given"
   },
   "directory": {}
  }
 },
 "factpulse": {
  "flow": {
   "flowServiceUrl": "https://factpulse.fr/api/v1/afnor/flow",
   "version": "1.2.0",
   "tokenUrl": "https://factpulse.fr/api/token/",
   "grant": "json_login",
   "refreshUrl": "https://factpulse.fr/api/token/refresh/",
   "loginBody": {
    "username": "username",
    "password": "password",
    "client_uid": "clientUid?"
   },
   "maxPageSize": 100,
   "total": false,
   "missing": []
  },
  "directory": {
   "directoryServiceUrl": "https://factpulse.fr/api/v1/afnor/directory",
   "version": "1.2.0",
   "tokenUrl": "https://factpulse.fr/api/token/",
   "grant": "json_login",
   "refreshUrl": "https://factpulse.fr/api/token/refresh/",
   "loginBody": {
    "username": "username",
    "password": "password",
    "client_uid": "clientUid?"
   },
   "maxPageSize": 100,
   "missing": []
  },
  "quirks": {
   "flow": {
    "flowInfoAsJsonOnly": true
   },
   "directory": {}
  }
 },
 "super-pdp": {
  "flow": {
   "flowServiceUrl": "https://api.superpdp.tech/afnor-flow",
   "version": "1.2.0",
   "tokenUrl": "https://api.superpdp.tech/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_post",
   "maxPageSize": 100,
   "order": "ascending",
   "total": false,
   "missing": [
    "webhooks",
    "processingRule"
   ]
  },
  "directory": {
   "directoryServiceUrl": "https://api.superpdp.tech/afnor-directory",
   "version": "1.2.0",
   "tokenUrl": "https://api.superpdp.tech/oauth2/token",
   "grant": "client_credentials",
   "clientAuthentication": "client_secret_post",
   "maxPageSize": 100,
   "missing": []
  },
  "quirks": {
   "flow": {
    "silentCap": true,
    "minimalCreated": true,
    "processingRule": "refused",
    "duplicates": "refused",
    "refusedFlowTypes": [
     "StateInvoice",
     "StateCustomerInvoiceLC",
     "StateSupplierInvoiceLC"
    ],
    "lifecycleDirection": "Out",
    "metadataAsOctetStream": true,
    "prefixedFlowIds": true
   },
   "directory": {}
  }
 }
} as const
