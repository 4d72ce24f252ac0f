// Made from specs/platforms by `pnpm generate`. Do not edit.
export const PLATFORM_RECORDS = {
 "esalink": {
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
 "esalink-test": {
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
 "factpulse": {
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
 "super-pdp": {
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
 }
} as const
