// Made from specs/platforms by `pnpm generate`. Do not edit.
export const PLATFORM_RECORDS = {
 "esalink": {
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
 "esalink-test": {
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
 "factpulse": {
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
 "super-pdp": {
  "directoryServiceUrl": "https://api.superpdp.tech/afnor-directory",
  "version": "1.2.0",
  "tokenUrl": "https://api.superpdp.tech/oauth2/token",
  "grant": "client_credentials",
  "clientAuthentication": "client_secret_post",
  "maxPageSize": 100,
  "missing": []
 }
} as const
