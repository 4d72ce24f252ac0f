// Made from specs/afnor-directory by `pnpm generate`. Do not edit.
export const afnorDirectoryDocuments: Record<'1.1.0' | '1.2.0' | '1.3.0', object> = {
 "1.1.0": {
  "openapi": "3.0.3",
  "info": {
   "title": "AFNOR XP Z12-013 Directory Service",
   "version": "1.1.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}/directory-service",
    "variables": {
     "sub-domain": {
      "default": "api.directory"
     },
     "domain": {
      "default": "company.example"
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Siren"
   },
   {
    "name": "Siret"
   },
   {
    "name": "Routing Code"
   },
   {
    "name": "Directory Line"
   },
   {
    "name": "Supervisor"
   }
  ],
  "security": [
   {
    "BearerAuth": []
   }
  ],
  "paths": {
   "/v1/siren/search": {
    "post": {
     "operationId": "searchCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SirenSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenSearchResponse"
      },
      "206": {
       "$ref": "#/components/responses/SirenSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siren/code-insee:{siren}": {
    "get": {
     "operationId": "getCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/sirenPath"
      },
      {
       "$ref": "#/components/parameters/sirenFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siren/id-instance:{id-instance}": {
    "get": {
     "operationId": "getCompanyById",
     "tags": [
      "Siren"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      },
      {
       "$ref": "#/components/parameters/sirenFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/search": {
    "post": {
     "operationId": "searchFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SiretSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretSearchResponse"
      },
      "206": {
       "$ref": "#/components/responses/SiretSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/code-insee:{siret}": {
    "get": {
     "operationId": "getFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/siretFields"
      },
      {
       "$ref": "#/components/parameters/includeSiren"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/id-instance:{id-instance}": {
    "get": {
     "operationId": "getFacilityById",
     "tags": [
      "Siret"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      },
      {
       "$ref": "#/components/parameters/siretFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code": {
    "post": {
     "operationId": "createRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodePostRequest"
     },
     "responses": {
      "201": {
       "$ref": "#/components/responses/RoutingCodePostResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/search": {
    "post": {
     "operationId": "searchRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodeSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeSearchResponse"
      },
      "206": {
       "$ref": "#/components/responses/RoutingCodeSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/siret:{siret}/code:{routing-identifier}": {
    "get": {
     "operationId": "getRoutingCodeBySiretAndId",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/routingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiret"
      },
      {
       "$ref": "#/components/parameters/routingCodeFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/id-instance:{id-instance}": {
    "get": {
     "operationId": "getRoutingCodeById",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      },
      {
       "$ref": "#/components/parameters/routingCodeFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    },
    "put": {
     "operationId": "replaceRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodePutRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeUpdateResponse"
      },
      "206": {
       "$ref": "#/components/responses/RoutingCodePartialWriteResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    },
    "patch": {
     "operationId": "updateRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodePatchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeUpdateResponse"
      },
      "206": {
       "$ref": "#/components/responses/RoutingCodePartialWriteResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/search": {
    "post": {
     "operationId": "searchDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/DirectoryLineSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineSearchResponse"
      },
      "206": {
       "$ref": "#/components/responses/DirectoryLineSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line": {
    "post": {
     "operationId": "createDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/DirectoryLinePostRequest"
     },
     "responses": {
      "201": {
       "$ref": "#/components/responses/DirectoryLinePostResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/code:{addressing-identifier}": {
    "get": {
     "operationId": "getDirectoryLineById",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/addressingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiretRoutingCodePlatform"
      },
      {
       "$ref": "#/components/parameters/directoryLineFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/id-instance:{id-instance}": {
    "get": {
     "operationId": "getDirectoryLineByCompanyId",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      },
      {
       "$ref": "#/components/parameters/directoryLineFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    },
    "patch": {
     "operationId": "updateDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/DirectoryLinePatchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineUpdateResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    },
    "delete": {
     "operationId": "deleteDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/acceptLanguage"
      },
      {
       "$ref": "#/components/parameters/idInstancePath"
      }
     ],
     "responses": {
      "204": {
       "$ref": "#/components/responses/DirectoryLineDeleteResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/healthcheck": {
    "get": {
     "operationId": "getHealth",
     "tags": [
      "Supervisor"
     ],
     "security": [
      {
       "BearerAuth": []
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Health500Response"
      },
      "503": {
       "$ref": "#/components/responses/Health503Response"
      }
     }
    }
   }
  },
  "components": {
   "headers": {
    "contentLanguage": {
     "required": false,
     "schema": {
      "type": "string",
      "default": "fr",
      "enum": [
       "fr",
       "en"
      ]
     }
    }
   },
   "parameters": {
    "acceptLanguage": {
     "name": "Accept-Language",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string",
      "default": "fr",
      "enum": [
       "fr",
       "en"
      ]
     }
    },
    "sirenPath": {
     "name": "siren",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siren"
     }
    },
    "sirenFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/sirenField"
      }
     }
    },
    "idInstancePath": {
     "name": "id-instance",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/idInstance"
     }
    },
    "siretPath": {
     "name": "siret",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siret"
     }
    },
    "siretFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/siretField"
      }
     }
    },
    "includeSiren": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren"
       ]
      }
     }
    },
    "routingIdentifierPath": {
     "name": "routing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string",
      "maxLength": 100
     }
    },
    "includeSirenSiret": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret"
       ]
      }
     }
    },
    "routingCodeFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/routingCodeField"
      }
     }
    },
    "addressingIdentifierPath": {
     "name": "addressing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/addressingIdentifier"
     }
    },
    "includeSirenSiretRoutingCodePlatform": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret",
        "routingCode",
        "platform"
       ]
      }
     }
    },
    "directoryLineFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/directoryLineField"
      }
     }
    }
   },
   "schemas": {
    "siren": {
     "type": "string",
     "pattern": "^([0-9]{9})$",
     "maxLength": 9
    },
    "siret": {
     "type": "string",
     "pattern": "^([0-9]{14})$",
     "maxLength": 14
    },
    "idInstance": {
     "type": "integer"
    },
    "recipientBusinessName": {
     "type": "string",
     "maxLength": 150
    },
    "name": {
     "type": "string",
     "maxLength": 100
    },
    "entityType": {
     "type": "string",
     "maxLength": 20,
     "enum": [
      "Public",
      "PrivateVatRegistered"
     ]
    },
    "legalUnitAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "routingCodeAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityType": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "P",
      "S"
     ]
    },
    "facilityNature": {
     "type": "string",
     "enum": [
      "Private",
      "Public"
     ]
    },
    "diffusionStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "O",
      "P"
     ]
    },
    "recipientAddressLine1": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine1Pattern": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 200
    },
    "recipientAddressLine2": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine3": {
     "type": "string",
     "maxLength": 255
    },
    "postalCode": {
     "type": "string",
     "pattern": "[0-9]*",
     "maxLength": 5
    },
    "locality": {
     "type": "string",
     "maxLength": 100
    },
    "localityPattern": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 100
    },
    "countrySubdivision": {
     "type": "string",
     "maxLength": 255
    },
    "recipientCountryCode": {
     "type": "string",
     "maxLength": 2
    },
    "recipientCountryCodePattern": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 2
    },
    "recipientCountryName": {
     "type": "string",
     "maxLength": 100
    },
    "addressRead": {
     "type": "object",
     "properties": {
      "addressLine1": {
       "$ref": "#/components/schemas/recipientAddressLine1"
      },
      "addressLine2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "addressLine3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/locality"
      },
      "countryCode": {
       "$ref": "#/components/schemas/recipientCountryCode"
      },
      "countryName": {
       "$ref": "#/components/schemas/recipientCountryName"
      }
     }
    },
    "addressEdit": {
     "type": "object",
     "properties": {
      "ligneAdresse1": {
       "$ref": "#/components/schemas/recipientAddressLine1"
      },
      "ligneAdresse2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "ligneAdresse3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/locality"
      },
      "codePays": {
       "$ref": "#/components/schemas/recipientCountryCode"
      }
     }
    },
    "addressPut": {
     "type": "object",
     "required": [
      "codePays",
      "postalCode",
      "ligneAdresse1",
      "ligneAdresse2",
      "ligneAdresse3",
      "locality",
      "countrySubdivision"
     ],
     "properties": {
      "ligneAdresse1": {
       "$ref": "#/components/schemas/recipientAddressLine1Pattern"
      },
      "ligneAdresse2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "ligneAdresse3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/localityPattern"
      },
      "codePays": {
       "$ref": "#/components/schemas/recipientCountryCodePattern"
      }
     }
    },
    "addressPatch": {
     "type": "object",
     "properties": {
      "ligneAdresse1": {
       "$ref": "#/components/schemas/recipientAddressLine1Pattern"
      },
      "ligneAdresse2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "ligneAdresse3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/localityPattern"
      },
      "codePays": {
       "$ref": "#/components/schemas/recipientCountryCodePattern"
      }
     }
    },
    "pmStatus": {
     "type": "boolean"
    },
    "pmOnly": {
     "type": "boolean"
    },
    "managesPaymentStatus": {
     "type": "boolean"
    },
    "managesLegalCommitmentCode": {
     "type": "boolean"
    },
    "managesLegalCommitmentOrServiceCode": {
     "type": "boolean"
    },
    "serviceCodeStatus": {
     "type": "boolean"
    },
    "facilityPayloadHistoryUleB2gAdditionalData": {
     "type": "object",
     "properties": {
      "pm": {
       "$ref": "#/components/schemas/pmStatus"
      },
      "pmOnly": {
       "$ref": "#/components/schemas/pmOnly"
      },
      "managesPaymentStatus": {
       "$ref": "#/components/schemas/managesPaymentStatus"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "managesLegalCommitmentOrServiceCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentOrServiceCode"
      },
      "serviceCodeStatus": {
       "$ref": "#/components/schemas/serviceCodeStatus"
      }
     }
    },
    "routingIdentifier": {
     "type": "string",
     "pattern": "^(?!\\s+$)[\\-_/a-zA-Z0-9]{1,100}$",
     "maxLength": 100
    },
    "routingIdentifierType": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 4
    },
    "recipientRoutingCodeName": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 100
    },
    "addressingIdentifier": {
     "type": "string",
     "maxLength": 125
    },
    "addressingSuffix": {
     "type": "string",
     "maxLength": 100
    },
    "recipientPlatformType": {
     "type": "string",
     "maxLength": 3,
     "enum": [
      "WK",
      "DFH"
     ]
    },
    "platformStatus": {
     "type": "string",
     "enum": [
      "Enabled",
      "Disabled"
     ]
    },
    "dateFrom": {
     "type": "string",
     "format": "date"
    },
    "dateTo": {
     "type": "string",
     "format": "date"
    },
    "legalUnitPayloadHistory": {
     "type": "object",
     "properties": {
      "idInstance": {
       "allOf": [
        {
         "$ref": "#/components/schemas/idInstance"
        }
       ]
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "legalUnitPayloadIncluded": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "legalUnitPayloadIncludedNoSiren": {
     "type": "object",
     "properties": {
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "facilityPayloadHistory": {
     "type": "object",
     "properties": {
      "idInstance": {
       "allOf": [
        {
         "$ref": "#/components/schemas/idInstance"
        }
       ]
      },
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "diffusible": {
       "$ref": "#/components/schemas/diffusionStatus"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncludedNoSiren"
        }
       ]
      }
     }
    },
    "facilityPayloadIncluded": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "diffusible": {
       "$ref": "#/components/schemas/diffusionStatus"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      }
     }
    },
    "routingCodePayloadHistoryLegalUnitFacility": {
     "type": "object",
     "properties": {
      "idInstance": {
       "allOf": [
        {
         "$ref": "#/components/schemas/idInstance"
        }
       ]
      },
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressRead"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadHistoryLegalUnitFacilityRoutingCode": {
     "type": "object",
     "properties": {
      "idInstance": {
       "allOf": [
        {
         "$ref": "#/components/schemas/idInstance"
        }
       ]
      },
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "siren": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siren"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/addressingSuffix"
      },
      "routingCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
        }
       ]
      },
      "platform": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodePlatform"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncludedNoSiren"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitment": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      }
     }
    },
    "directoryLinePayloadHistoryLegalUnitFacilityRoutingCodePlatform": {
     "type": "object",
     "properties": {
      "platformType": {
       "$ref": "#/components/schemas/recipientPlatformType"
      },
      "platformStatus": {
       "$ref": "#/components/schemas/platformStatus"
      }
     }
    },
    "limit": {
     "type": "integer",
     "format": "int32"
    },
    "ignore": {
     "type": "integer",
     "format": "int32"
    },
    "totalNumberOfResults": {
     "type": "integer",
     "format": "int32"
    },
    "sortingOrder": {
     "type": "string",
     "enum": [
      "ascending",
      "descending"
     ]
    },
    "containsOperator": {
     "type": "string",
     "enum": [
      "contains"
     ]
    },
    "strictOperator": {
     "type": "string",
     "enum": [
      "strict"
     ]
    },
    "sirenSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 9
    },
    "siretSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 14
    },
    "postalCodeSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 5
    },
    "addressLines": {
     "type": "string",
     "maxLength": 600
    },
    "routingIdentifierSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "routingCodeNameSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "sirenField": {
     "type": "string",
     "enum": [
      "siren",
      "businessName",
      "entityType",
      "administrativeStatus",
      "idInstance"
     ]
    },
    "siretField": {
     "type": "string",
     "enum": [
      "siret",
      "siren",
      "name",
      "facilityType",
      "address",
      "diffusible",
      "administrativeStatus",
      "pmStatus",
      "pmOnly",
      "managesPaymentStatus",
      "managesLegalCommitment",
      "managesLegalCommitmentOrService",
      "serviceCodeStatus",
      "idInstance"
     ]
    },
    "routingCodeField": {
     "type": "string",
     "enum": [
      "siret",
      "routingIdentifierType",
      "routingCodeName",
      "routingIdentifier",
      "managesLegalCommitmentCode",
      "administrativeStatus",
      "address",
      "idInstance"
     ]
    },
    "directoryLineField": {
     "type": "string",
     "enum": [
      "addressingIdentifier",
      "siren",
      "siret",
      "routingIdentifier",
      "addressingSuffix",
      "idInstance"
     ]
    },
    "searchSiren": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSirenFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSirenSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/sirenField"
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSirenFilters": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "businessName": {
       "$ref": "#/components/schemas/searchSirenFiltersBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/searchSirenFiltersEntityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSirenFiltersAdministrativeStatus"
      }
     }
    },
    "searchSirenFiltersSiren": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/sirenSearch"
      }
     }
    },
    "searchSirenFiltersBusinessName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/recipientBusinessName"
      }
     }
    },
    "searchSirenFiltersEntityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/entityType"
      }
     }
    },
    "searchSirenFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "searchSirenSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/sirenField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "sirenSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiren"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     }
    },
    "searchSiret": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSiretFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSiretSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/siretField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSiretFilters": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "facilityType": {
       "$ref": "#/components/schemas/searchSiretFiltersFacilityType"
      },
      "name": {
       "$ref": "#/components/schemas/searchSiretFiltersName"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/searchSiretFiltersCountrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSiretFiltersAdministrativeStatus"
      }
     }
    },
    "searchSiretFiltersSiret": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/siretSearch"
      }
     }
    },
    "searchSiretFiltersFacilityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityType"
      }
     }
    },
    "searchSiretFiltersName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/name"
      }
     }
    },
    "searchSiretFiltersAddressLines": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressLines"
      }
     }
    },
    "searchSiretFiltersPostalCode": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/postalCodeSearch"
      }
     }
    },
    "searchSiretFiltersCountrySubdivision": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/countrySubdivision"
      }
     }
    },
    "searchSiretFiltersLocality": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/locality"
      }
     }
    },
    "searchSiretFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      }
     }
    },
    "searchSiretSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/siretField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "siretSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiret"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     }
    },
    "routingCodeSearch": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/routingCodeSearchFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeSearchSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren",
         "siret"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "routingCodeSearchFilters": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingCodeName"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersAdministrativeStatus"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      }
     }
    },
    "routingCodeSearchFiltersRoutingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingIdentifierSearch"
      }
     }
    },
    "routingCodeSearchFiltersRoutingCodeName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeNameSearch"
      }
     }
    },
    "routingCodeSearchFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      }
     }
    },
    "routingCodeSearchSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/routingCodeField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "routingCodeSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingCodeSearch"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     }
    },
    "searchDirectoryLine": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchDirectoryLineFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchDirectoryLineSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLineField"
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchDirectoryLineFilters": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingIdentifier"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingSuffix"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingIdentifier"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingSuffix": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingSuffix"
      }
     }
    },
    "searchDirectoryLineSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/directoryLineField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "directoryLineSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchDirectoryLine"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCode"
       }
      }
     }
    },
    "createRoutingCodeBody": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "administrativeStatus",
      "routingIdentifier",
      "routingCodeName",
      "facilityNature",
      "siret"
     ],
     "properties": {
      "facilityNature": {
       "$ref": "#/components/schemas/facilityNature"
      },
      "routingIdentifier": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingIdentifier"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressEdit"
        }
       ]
      }
     }
    },
    "updatePutRoutingCodeBody": {
     "type": "object",
     "required": [
      "administrativeStatus",
      "routingCodeName",
      "routingIdentifierType"
     ],
     "properties": {
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressPut"
        }
       ]
      }
     }
    },
    "updatePatchRoutingCodeBody": {
     "type": "object",
     "properties": {
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressPatch"
      }
     }
    },
    "routingCodePost201Response": {
     "type": "object",
     "properties": {
      "idInstance": {
       "$ref": "#/components/schemas/idInstance"
      },
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      }
     }
    },
    "createDirectoryLineBody": {
     "type": "object",
     "properties": {
      "period": {
       "$ref": "#/components/schemas/createDirectoryLineBodyPeriod"
      },
      "addressingInformation": {
       "$ref": "#/components/schemas/createDirectoryLineBodyAddressingInformation"
      }
     }
    },
    "createDirectoryLineBodyPeriod": {
     "type": "object",
     "required": [
      "dateFrom"
     ],
     "properties": {
      "dateFrom": {
       "$ref": "#/components/schemas/dateFrom"
      },
      "dateTo": {
       "$ref": "#/components/schemas/dateTo"
      }
     }
    },
    "createDirectoryLineBodyAddressingInformation": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "siren"
     ],
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifier": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingIdentifier"
        }
       ]
      },
      "addressingSuffix": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressingSuffix"
        }
       ]
      }
     }
    },
    "updatePatchDirectoryLineBody": {
     "type": "object",
     "properties": {
      "dateTo": {
       "$ref": "#/components/schemas/dateTo"
      }
     }
    },
    "directoryLinePost201Response": {
     "type": "object",
     "properties": {
      "idInstance": {
       "$ref": "#/components/schemas/idInstance"
      },
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "dateFrom": {
       "$ref": "#/components/schemas/dateFrom"
      }
     }
    },
    "Error": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "format": "uri-reference",
       "default": "about:blank"
      },
      "message": {
       "type": "string"
      },
      "status": {
       "type": "integer",
       "format": "int32",
       "minimum": 100,
       "maximum": 600,
       "exclusiveMaximum": true
      },
      "details": {
       "type": "string"
      },
      "instance": {
       "type": "string",
       "format": "uri-reference"
      }
     }
    }
   },
   "requestBodies": {
    "SirenSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiren"
       }
      }
     }
    },
    "SiretSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiret"
       }
      }
     }
    },
    "RoutingCodePostRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/createRoutingCodeBody"
       }
      }
     }
    },
    "RoutingCodeSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearch"
       }
      }
     }
    },
    "RoutingCodePutRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/updatePutRoutingCodeBody"
       }
      }
     }
    },
    "RoutingCodePatchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/updatePatchRoutingCodeBody"
       }
      }
     }
    },
    "DirectoryLineSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchDirectoryLine"
       }
      }
     }
    },
    "DirectoryLinePostRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/createDirectoryLineBody"
       }
      }
     }
    },
    "DirectoryLinePatchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/updatePatchDirectoryLineBody"
       }
      }
     }
    }
   },
   "responses": {
    "SirenSearchResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/sirenSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SirenSearchPartialResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/sirenSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "Error400Response": {
     "description": ""
    },
    "Error401Response": {
     "description": ""
    },
    "Error403Response": {
     "description": ""
    },
    "Error404Response": {
     "description": ""
    },
    "Error408Response": {
     "description": ""
    },
    "Error422Response": {
     "description": ""
    },
    "Error429Response": {
     "description": ""
    },
    "Error500Response": {
     "description": ""
    },
    "Error501Response": {
     "description": ""
    },
    "Error503Response": {
     "description": ""
    },
    "DefaultResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/problem+json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "SirenGetResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "SiretSearchResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/siretSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SiretSearchPartialResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/siretSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SiretGetResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "RoutingCodePostResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodePost201Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeSearchResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeSearchPartialResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeGetResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeUpdateResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodePost201Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodePartialWriteResponse": {
     "description": ""
    },
    "DirectoryLineSearchResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLineSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineSearchPartialResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLineSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLinePostResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLinePost201Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineGetResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCode"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineUpdateResponse": {
     "headers": {
      "Content-Language": {
       "$ref": "#/components/headers/contentLanguage"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLinePost201Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineDeleteResponse": {
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Health500Response": {
     "description": ""
    },
    "Health503Response": {
     "description": ""
    }
   },
   "securitySchemes": {
    "BearerAuth": {
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "JWT"
    }
   }
  }
 },
 "1.2.0": {
  "openapi": "3.0.3",
  "info": {
   "title": "AFNOR XP Z12-013 Directory Service",
   "version": "1.2.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}/directory-service",
    "variables": {
     "sub-domain": {
      "default": "api.directory"
     },
     "domain": {
      "default": "company.example"
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Siren"
   },
   {
    "name": "Siret"
   },
   {
    "name": "Routing Code"
   },
   {
    "name": "Directory Line"
   },
   {
    "name": "Supervisor"
   }
  ],
  "security": [
   {
    "BearerAuth": []
   },
   {
    "OAuth2": []
   }
  ],
  "paths": {
   "/v1/siren/search": {
    "post": {
     "operationId": "searchCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SirenSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenSearchResponse"
      },
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
      },
      "206": {
       "$ref": "#/components/responses/SirenSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siren/code-insee:{siren}": {
    "get": {
     "operationId": "getCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/sirenPath"
      },
      {
       "$ref": "#/components/parameters/sirenFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/search": {
    "post": {
     "operationId": "searchFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SiretSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretSearchResponse"
      },
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
      },
      "206": {
       "$ref": "#/components/responses/SiretSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/code-insee:{siret}": {
    "get": {
     "operationId": "getFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/siretFields"
      },
      {
       "$ref": "#/components/parameters/includeSiren"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/search": {
    "post": {
     "operationId": "searchRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodeSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeSearchResponse"
      },
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
      },
      "206": {
       "$ref": "#/components/responses/RoutingCodeSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/siret:{siret}/code:{routing-identifier}": {
    "get": {
     "operationId": "getRoutingCodeBySiretAndId",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/routingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiret"
      },
      {
       "$ref": "#/components/parameters/routingCodeFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/search": {
    "post": {
     "operationId": "searchDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/DirectoryLineSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineSearchResponse"
      },
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
      },
      "206": {
       "$ref": "#/components/responses/DirectoryLineSearchPartialResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/code:{addressing-identifier}": {
    "get": {
     "operationId": "getDirectoryLineById",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/addressingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiretRoutingCode"
      },
      {
       "$ref": "#/components/parameters/directoryLineFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/healthcheck": {
    "get": {
     "operationId": "getHealth",
     "tags": [
      "Supervisor"
     ],
     "security": [
      {
       "BearerAuth": []
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Health500Response"
      },
      "503": {
       "$ref": "#/components/responses/Health503Response"
      }
     }
    }
   }
  },
  "components": {
   "parameters": {
    "sirenPath": {
     "name": "siren",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siren"
     }
    },
    "sirenFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/sirenField"
      }
     }
    },
    "siretPath": {
     "name": "siret",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siret"
     }
    },
    "siretFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/siretField"
      }
     }
    },
    "includeSiren": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren"
       ]
      }
     }
    },
    "routingIdentifierPath": {
     "name": "routing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string",
      "maxLength": 100
     }
    },
    "includeSirenSiret": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret"
       ]
      }
     }
    },
    "routingCodeFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/routingCodeField"
      }
     }
    },
    "addressingIdentifierPath": {
     "name": "addressing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/addressingIdentifier"
     }
    },
    "includeSirenSiretRoutingCode": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret",
        "routingCode"
       ]
      }
     }
    },
    "directoryLineFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/directoryLineField"
      }
     }
    }
   },
   "schemas": {
    "siren": {
     "type": "string",
     "pattern": "^([0-9]{9})$",
     "maxLength": 9
    },
    "siret": {
     "type": "string",
     "pattern": "^([0-9]{14})$",
     "maxLength": 14
    },
    "recipientBusinessName": {
     "type": "string",
     "maxLength": 150
    },
    "name": {
     "type": "string",
     "maxLength": 100
    },
    "entityType": {
     "type": "string",
     "maxLength": 20,
     "enum": [
      "Public",
      "PrivateVatRegistered"
     ]
    },
    "legalUnitAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "routingCodeAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityType": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "P",
      "S"
     ]
    },
    "isSalesProspectingForbidden": {
     "type": "boolean"
    },
    "sirenInstructions": {
     "type": "object",
     "properties": {
      "isSalesProspectingForbidden": {
       "$ref": "#/components/schemas/isSalesProspectingForbidden"
      }
     }
    },
    "siretInstructions": {
     "type": "object",
     "properties": {
      "isSalesProspectingForbidden": {
       "$ref": "#/components/schemas/isSalesProspectingForbidden"
      }
     }
    },
    "recipientAddressLine1": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine2": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine3": {
     "type": "string",
     "maxLength": 255
    },
    "postalCode": {
     "type": "string",
     "pattern": "[0-9]*",
     "maxLength": 5
    },
    "locality": {
     "type": "string",
     "maxLength": 100
    },
    "countrySubdivision": {
     "type": "string",
     "maxLength": 255
    },
    "recipientCountryCode": {
     "type": "string",
     "maxLength": 2
    },
    "recipientCountryName": {
     "type": "string",
     "maxLength": 100
    },
    "addressRead": {
     "type": "object",
     "properties": {
      "addressLine1": {
       "$ref": "#/components/schemas/recipientAddressLine1"
      },
      "addressLine2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "addressLine3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/locality"
      },
      "countryCode": {
       "$ref": "#/components/schemas/recipientCountryCode"
      },
      "countryName": {
       "$ref": "#/components/schemas/recipientCountryName"
      }
     }
    },
    "pmStatus": {
     "type": "boolean"
    },
    "pmOnly": {
     "type": "boolean"
    },
    "managesPaymentStatus": {
     "type": "boolean"
    },
    "managesLegalCommitmentCode": {
     "type": "boolean"
    },
    "managesLegalCommitmentOrServiceCode": {
     "type": "boolean"
    },
    "serviceCodeStatus": {
     "type": "boolean"
    },
    "facilityPayloadHistoryUleB2gAdditionalData": {
     "type": "object",
     "properties": {
      "pm": {
       "$ref": "#/components/schemas/pmStatus"
      },
      "pmOnly": {
       "$ref": "#/components/schemas/pmOnly"
      },
      "managesPaymentStatus": {
       "$ref": "#/components/schemas/managesPaymentStatus"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "managesLegalCommitmentOrServiceCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentOrServiceCode"
      },
      "serviceCodeStatus": {
       "$ref": "#/components/schemas/serviceCodeStatus"
      }
     }
    },
    "routingIdentifier": {
     "type": "string",
     "pattern": "^(?!\\s+$)[\\-_/a-zA-Z0-9]{1,100}$",
     "maxLength": 100
    },
    "routingIdentifierType": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 4
    },
    "recipientRoutingCodeName": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 100
    },
    "addressingIdentifier": {
     "type": "string",
     "maxLength": 125
    },
    "addressingSuffix": {
     "type": "string",
     "maxLength": 100
    },
    "recipientPlatformType": {
     "type": "string",
     "maxLength": 3,
     "enum": [
      "WK",
      "DFH"
     ]
    },
    "directoryLineStatus": {
     "type": "string",
     "enum": [
      "Enabled",
      "Disabled",
      "Upcoming"
     ]
    },
    "legalUnitPayloadHistory": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      },
      "instructions": {
       "allOf": [
        {
         "$ref": "#/components/schemas/sirenInstructions"
        }
       ]
      }
     }
    },
    "legalUnitPayloadIncluded": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "facilityPayloadHistory": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "siretInstructions": {
       "$ref": "#/components/schemas/siretInstructions"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      }
     }
    },
    "facilityPayloadIncluded": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      }
     }
    },
    "routingCodePayloadHistoryLegalUnitFacility": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressRead"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadStatusLegalUnitFacilityRoutingCode": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "platformType": {
       "$ref": "#/components/schemas/recipientPlatformType"
      },
      "directoryLineStatus": {
       "$ref": "#/components/schemas/directoryLineStatus"
      },
      "siren": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siren"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/addressingSuffix"
      },
      "routingCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadLegalUnitFacilityRoutingCode": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "platformType": {
       "$ref": "#/components/schemas/recipientPlatformType"
      },
      "siren": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siren"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/addressingSuffix"
      },
      "routingCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitment": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      }
     }
    },
    "limit": {
     "type": "integer",
     "format": "int32"
    },
    "ignore": {
     "type": "integer",
     "format": "int32"
    },
    "totalNumberOfResults": {
     "type": "integer",
     "format": "int32"
    },
    "sortingOrder": {
     "type": "string",
     "enum": [
      "ascending",
      "descending"
     ]
    },
    "containsOperator": {
     "type": "string",
     "enum": [
      "contains"
     ]
    },
    "strictOperator": {
     "type": "string",
     "enum": [
      "strict"
     ]
    },
    "containsOrStrictOperator": {
     "type": "string",
     "enum": [
      "contains",
      "strict"
     ]
    },
    "strictOrStartWithOperator": {
     "type": "string",
     "enum": [
      "startWith",
      "strict"
     ]
    },
    "sirenSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 9
    },
    "siretSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 14
    },
    "postalCodeSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 5
    },
    "addressLines": {
     "type": "string",
     "maxLength": 600
    },
    "routingIdentifierSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "routingCodeNameSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "sirenField": {
     "type": "string",
     "enum": [
      "siren",
      "businessName",
      "entityType",
      "administrativeStatus",
      "instructions"
     ]
    },
    "siretField": {
     "type": "string",
     "enum": [
      "siret",
      "siren",
      "name",
      "facilityType",
      "administrativeStatus",
      "siretInstructions",
      "address",
      "pmStatus",
      "pmOnly",
      "managesPaymentStatus",
      "managesLegalCommitment",
      "managesLegalCommitmentOrService",
      "serviceCodeStatus"
     ]
    },
    "routingCodeField": {
     "type": "string",
     "enum": [
      "siret",
      "routingIdentifierType",
      "routingCodeName",
      "routingIdentifier",
      "managesLegalCommitmentCode",
      "administrativeStatus",
      "address"
     ]
    },
    "directoryLineField": {
     "type": "string",
     "enum": [
      "addressingIdentifier",
      "siren",
      "siret",
      "routingIdentifier",
      "addressingSuffix"
     ]
    },
    "searchSiren": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSirenFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSirenSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/sirenField"
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSirenFilters": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "businessName": {
       "$ref": "#/components/schemas/searchSirenFiltersBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/searchSirenFiltersEntityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSirenFiltersAdministrativeStatus"
      }
     }
    },
    "searchSirenFiltersSiren": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/sirenSearch"
      }
     }
    },
    "searchSirenFiltersBusinessName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/recipientBusinessName"
      }
     }
    },
    "searchSirenFiltersEntityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/entityType"
      }
     }
    },
    "searchSirenFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "searchSirenSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/sirenField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "sirenSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiren"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     }
    },
    "searchSiret": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSiretFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSiretSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/siretField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSiretFilters": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "facilityType": {
       "$ref": "#/components/schemas/searchSiretFiltersFacilityType"
      },
      "name": {
       "$ref": "#/components/schemas/searchSiretFiltersName"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/searchSiretFiltersCountrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSiretFiltersAdministrativeStatus"
      }
     }
    },
    "searchSiretFiltersSiret": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/siretSearch"
      }
     }
    },
    "searchSiretFiltersFacilityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityType"
      }
     }
    },
    "searchSiretFiltersName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/name"
      }
     }
    },
    "searchSiretFiltersAddressLines": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressLines"
      }
     }
    },
    "searchSiretFiltersPostalCode": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/postalCodeSearch"
      }
     }
    },
    "searchSiretFiltersCountrySubdivision": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/countrySubdivision"
      }
     }
    },
    "searchSiretFiltersLocality": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/locality"
      }
     }
    },
    "searchSiretFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      }
     }
    },
    "searchSiretSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/siretField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "siretSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiret"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     }
    },
    "routingCodeSearch": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/routingCodeSearchFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeSearchSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren",
         "siret"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "routingCodeSearchFilters": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingCodeName"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersAdministrativeStatus"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      }
     }
    },
    "routingCodeSearchFiltersRoutingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingIdentifierSearch"
      }
     }
    },
    "routingCodeSearchFiltersRoutingCodeName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeNameSearch"
      }
     }
    },
    "routingCodeSearchFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      }
     }
    },
    "routingCodeSearchSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/routingCodeField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "routingCodeSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingCodeSearch"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     }
    },
    "searchDirectoryLine": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchDirectoryLineFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchDirectoryLineSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLineField"
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchDirectoryLineFilters": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingIdentifier"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingSuffix"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingIdentifier"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingSuffix": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingSuffix"
      }
     }
    },
    "searchDirectoryLineSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/directoryLineField"
      },
      "sortingOrder": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "directoryLineSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchDirectoryLine"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLinePayloadStatusLegalUnitFacilityRoutingCode"
       }
      }
     }
    },
    "Error": {
     "type": "object",
     "required": [
      "errorCode"
     ],
     "properties": {
      "errorCode": {
       "type": "string"
      },
      "errorMessage": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "format": "uri-reference",
       "default": "about:blank"
      },
      "details": {
       "type": "string"
      },
      "instance": {
       "type": "string",
       "format": "uri-reference"
      }
     }
    }
   },
   "requestBodies": {
    "SirenSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiren"
       }
      }
     }
    },
    "SiretSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiret"
       }
      }
     }
    },
    "RoutingCodeSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearch"
       }
      }
     }
    },
    "DirectoryLineSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchDirectoryLine"
       }
      }
     }
    }
   },
   "responses": {
    "SirenSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/sirenSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "Ok204EmptyResponse": {
     "description": ""
    },
    "SirenSearchPartialResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/sirenSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "Error400Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error401Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error403Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error404Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error408Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error422Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error429Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error500Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error501Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error503Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "DefaultResponse": {
     "content": {
      "application/problem+json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "SirenGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "SiretSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/siretSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SiretSearchPartialResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/siretSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SiretGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeSearchPartialResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLineSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineSearchPartialResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLineSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLinePayloadLegalUnitFacilityRoutingCode"
       }
      }
     },
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Health500Response": {
     "description": ""
    },
    "Health503Response": {
     "description": ""
    }
   },
   "securitySchemes": {
    "BearerAuth": {
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "JWT"
    },
    "OAuth2": {
     "type": "oauth2",
     "flows": {
      "clientCredentials": {
       "tokenUrl": "https://auth.company.example/auth-service/%7BcustId%7D/token",
       "scopes": {}
      }
     }
    }
   }
  }
 },
 "1.3.0": {
  "openapi": "3.0.3",
  "info": {
   "title": "AFNOR XP Z12-013 Directory Service",
   "version": "1.3.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}{base-path}/directory-service",
    "variables": {
     "sub-domain": {
      "default": "api.directory"
     },
     "domain": {
      "default": "company.example"
     },
     "base-path": {
      "default": ""
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Siren"
   },
   {
    "name": "Siret"
   },
   {
    "name": "Routing Code"
   },
   {
    "name": "Directory Line"
   },
   {
    "name": "Supervisor"
   }
  ],
  "security": [
   {
    "BearerAuth": []
   },
   {
    "OAuth2": []
   }
  ],
  "paths": {
   "/v1/siren/search": {
    "post": {
     "operationId": "searchCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SirenSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenSearchResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siren/code-insee:{siren}": {
    "get": {
     "operationId": "getCompanyBySiren",
     "tags": [
      "Siren"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/sirenPath"
      },
      {
       "$ref": "#/components/parameters/sirenFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SirenGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/search": {
    "post": {
     "operationId": "searchFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/SiretSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretSearchResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/siret/code-insee:{siret}": {
    "get": {
     "operationId": "getFacilityBySiret",
     "tags": [
      "Siret"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/siretFields"
      },
      {
       "$ref": "#/components/parameters/includeSiren"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/SiretGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/search": {
    "post": {
     "operationId": "searchRoutingCode",
     "tags": [
      "Routing Code"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/RoutingCodeSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeSearchResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/routing-code/siret:{siret}/code:{routing-identifier}": {
    "get": {
     "operationId": "getRoutingCodeBySiretAndId",
     "tags": [
      "Routing Code"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/siretPath"
      },
      {
       "$ref": "#/components/parameters/routingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiret"
      },
      {
       "$ref": "#/components/parameters/routingCodeFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/RoutingCodeGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/search": {
    "post": {
     "operationId": "searchDirectoryLine",
     "tags": [
      "Directory Line"
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/DirectoryLineSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineSearchResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/directory-line/code:{addressing-identifier}": {
    "get": {
     "operationId": "getDirectoryLineById",
     "tags": [
      "Directory Line"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/addressingIdentifierPath"
      },
      {
       "$ref": "#/components/parameters/includeSirenSiretRoutingCode"
      },
      {
       "$ref": "#/components/parameters/directoryLineFields"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/DirectoryLineGetResponse"
      },
      "400": {
       "$ref": "#/components/responses/Error400Response"
      },
      "401": {
       "$ref": "#/components/responses/Error401Response"
      },
      "403": {
       "$ref": "#/components/responses/Error403Response"
      },
      "404": {
       "$ref": "#/components/responses/Error404Response"
      },
      "408": {
       "$ref": "#/components/responses/Error408Response"
      },
      "422": {
       "$ref": "#/components/responses/Error422Response"
      },
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "501": {
       "$ref": "#/components/responses/Error501Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      },
      "default": {
       "$ref": "#/components/responses/DefaultResponse"
      }
     }
    }
   },
   "/v1/healthcheck": {
    "get": {
     "operationId": "getHealth",
     "tags": [
      "Supervisor"
     ],
     "security": [
      {
       "BearerAuth": []
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Health500Response"
      },
      "503": {
       "$ref": "#/components/responses/Health503Response"
      }
     }
    }
   }
  },
  "components": {
   "parameters": {
    "sirenPath": {
     "name": "siren",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siren"
     }
    },
    "sirenFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/sirenField"
      }
     }
    },
    "siretPath": {
     "name": "siret",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/siret"
     }
    },
    "siretFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/siretField"
      }
     }
    },
    "includeSiren": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren"
       ]
      }
     }
    },
    "routingIdentifierPath": {
     "name": "routing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string",
      "maxLength": 100
     }
    },
    "includeSirenSiret": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret"
       ]
      }
     }
    },
    "routingCodeFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/routingCodeField"
      }
     }
    },
    "addressingIdentifierPath": {
     "name": "addressing-identifier",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/addressingIdentifier"
     }
    },
    "includeSirenSiretRoutingCode": {
     "name": "include",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "siren",
        "siret",
        "routingCode"
       ]
      }
     }
    },
    "directoryLineFields": {
     "name": "fields",
     "in": "query",
     "required": false,
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/directoryLineField"
      }
     }
    }
   },
   "schemas": {
    "siren": {
     "type": "string",
     "pattern": "^([0-9]{9})$",
     "maxLength": 9
    },
    "siret": {
     "type": "string",
     "pattern": "^([0-9]{14})$",
     "maxLength": 14
    },
    "recipientBusinessName": {
     "type": "string",
     "maxLength": 150
    },
    "name": {
     "type": "string",
     "maxLength": 100
    },
    "entityType": {
     "type": "string",
     "maxLength": 20,
     "enum": [
      "Public",
      "PrivateVatRegistered"
     ]
    },
    "legalUnitAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "routingCodeAdministrativeStatus": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "A",
      "C"
     ]
    },
    "facilityType": {
     "type": "string",
     "maxLength": 1,
     "enum": [
      "P",
      "S"
     ]
    },
    "isSalesProspectingForbidden": {
     "type": "boolean"
    },
    "sirenInstructions": {
     "type": "object",
     "properties": {
      "isSalesProspectingForbidden": {
       "$ref": "#/components/schemas/isSalesProspectingForbidden"
      }
     }
    },
    "siretInstructions": {
     "type": "object",
     "properties": {
      "isSalesProspectingForbidden": {
       "$ref": "#/components/schemas/isSalesProspectingForbidden"
      }
     }
    },
    "recipientAddressLine1": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine2": {
     "type": "string",
     "maxLength": 255
    },
    "recipientAddressLine3": {
     "type": "string",
     "maxLength": 255
    },
    "postalCode": {
     "type": "string",
     "pattern": "[0-9]*",
     "maxLength": 5
    },
    "locality": {
     "type": "string",
     "maxLength": 100
    },
    "countrySubdivision": {
     "type": "string",
     "maxLength": 255
    },
    "recipientCountryCode": {
     "type": "string",
     "maxLength": 2
    },
    "recipientCountryName": {
     "type": "string",
     "maxLength": 100
    },
    "addressRead": {
     "type": "object",
     "properties": {
      "addressLine1": {
       "$ref": "#/components/schemas/recipientAddressLine1"
      },
      "addressLine2": {
       "$ref": "#/components/schemas/recipientAddressLine2"
      },
      "addressLine3": {
       "$ref": "#/components/schemas/recipientAddressLine3"
      },
      "postalCode": {
       "$ref": "#/components/schemas/postalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/countrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/locality"
      },
      "countryCode": {
       "$ref": "#/components/schemas/recipientCountryCode"
      },
      "countryName": {
       "$ref": "#/components/schemas/recipientCountryName"
      }
     }
    },
    "pmStatus": {
     "type": "boolean"
    },
    "pmOnly": {
     "type": "boolean"
    },
    "managesPaymentStatus": {
     "type": "boolean"
    },
    "managesLegalCommitmentCode": {
     "type": "boolean"
    },
    "managesLegalCommitmentOrServiceCode": {
     "type": "boolean"
    },
    "serviceCodeStatus": {
     "type": "boolean"
    },
    "facilityPayloadHistoryUleB2gAdditionalData": {
     "type": "object",
     "properties": {
      "pm": {
       "$ref": "#/components/schemas/pmStatus"
      },
      "pmOnly": {
       "$ref": "#/components/schemas/pmOnly"
      },
      "managesPaymentStatus": {
       "$ref": "#/components/schemas/managesPaymentStatus"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "managesLegalCommitmentOrServiceCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentOrServiceCode"
      },
      "serviceCodeStatus": {
       "$ref": "#/components/schemas/serviceCodeStatus"
      }
     }
    },
    "routingIdentifier": {
     "type": "string",
     "pattern": "^(?!\\s+$)[\\-_/a-zA-Z0-9]{1,100}$",
     "maxLength": 100
    },
    "routingIdentifierType": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 4
    },
    "recipientRoutingCodeName": {
     "type": "string",
     "pattern": "^(?!\\s*$).+",
     "maxLength": 100
    },
    "addressingIdentifier": {
     "type": "string",
     "maxLength": 125
    },
    "addressingSuffix": {
     "type": "string",
     "maxLength": 100
    },
    "recipientPlatformType": {
     "type": "string",
     "maxLength": 3,
     "enum": [
      "WK",
      "DFH"
     ]
    },
    "directoryLineStatus": {
     "type": "string",
     "enum": [
      "Enabled",
      "Disabled",
      "Upcoming"
     ]
    },
    "uniqueDirectoryLineStatus": {
     "type": "string",
     "enum": [
      "Enabled",
      "Disabled"
     ]
    },
    "legalUnitPayloadHistory": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      },
      "instructions": {
       "allOf": [
        {
         "$ref": "#/components/schemas/sirenInstructions"
        }
       ]
      }
     }
    },
    "legalUnitPayloadIncluded": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "businessName": {
       "$ref": "#/components/schemas/recipientBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/entityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      },
      "instructions": {
       "$ref": "#/components/schemas/sirenInstructions"
      }
     }
    },
    "facilityPayloadHistory": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "siretInstructions": {
       "$ref": "#/components/schemas/siretInstructions"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      }
     }
    },
    "facilityPayloadIncluded": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/siret"
      },
      "siren": {
       "$ref": "#/components/schemas/siren"
      },
      "name": {
       "$ref": "#/components/schemas/name"
      },
      "facilityType": {
       "$ref": "#/components/schemas/facilityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      },
      "instructions": {
       "$ref": "#/components/schemas/siretInstructions"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      },
      "b2gAdditionalData": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadHistoryUleB2gAdditionalData"
        }
       ]
      }
     }
    },
    "routingCodePayloadHistoryLegalUnitFacility": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitmentCode": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "allOf": [
        {
         "$ref": "#/components/schemas/addressRead"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadStatusLegalUnitFacilityRoutingCode": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "platformType": {
       "$ref": "#/components/schemas/recipientPlatformType"
      },
      "directoryLineStatus": {
       "$ref": "#/components/schemas/directoryLineStatus"
      },
      "siren": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siren"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifier": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingIdentifier"
        }
       ]
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/addressingSuffix"
      },
      "routingCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadLegalUnitFacilityRoutingCode": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/addressingIdentifier"
      },
      "platformType": {
       "$ref": "#/components/schemas/recipientPlatformType"
      },
      "directoryLineStatus": {
       "$ref": "#/components/schemas/uniqueDirectoryLineStatus"
      },
      "siren": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siren"
        }
       ]
      },
      "siret": {
       "allOf": [
        {
         "$ref": "#/components/schemas/siret"
        }
       ]
      },
      "routingIdentifier": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingIdentifier"
        }
       ]
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/addressingSuffix"
      },
      "routingCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
        }
       ]
      },
      "legalUnit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/legalUnitPayloadIncluded"
        }
       ]
      },
      "facility": {
       "allOf": [
        {
         "$ref": "#/components/schemas/facilityPayloadIncluded"
        }
       ]
      }
     }
    },
    "directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingIdentifier"
      },
      "routingIdentifierType": {
       "$ref": "#/components/schemas/routingIdentifierType"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/recipientRoutingCodeName"
      },
      "managesLegalCommitment": {
       "$ref": "#/components/schemas/managesLegalCommitmentCode"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      },
      "address": {
       "$ref": "#/components/schemas/addressRead"
      }
     }
    },
    "limit": {
     "type": "integer",
     "format": "int32"
    },
    "ignore": {
     "type": "integer",
     "format": "int32"
    },
    "totalNumberOfResults": {
     "type": "integer",
     "format": "int32",
     "default": -1
    },
    "sortingOrder": {
     "type": "string",
     "enum": [
      "ascending",
      "descending"
     ]
    },
    "strictOperator": {
     "type": "string",
     "enum": [
      "strict"
     ]
    },
    "containsOrStrictOperator": {
     "type": "string",
     "enum": [
      "contains",
      "strict"
     ]
    },
    "containsOrStartWithOperator": {
     "type": "string",
     "enum": [
      "contains",
      "startWith"
     ]
    },
    "containsOrStrictOrStartWithOperator": {
     "type": "string",
     "enum": [
      "contains",
      "strict",
      "startWith"
     ]
    },
    "strictOrStartWithOperator": {
     "type": "string",
     "enum": [
      "startWith",
      "strict"
     ]
    },
    "sirenSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 9
    },
    "siretSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 14
    },
    "postalCodeSearch": {
     "type": "string",
     "pattern": "^[0-9]*$",
     "maxLength": 5
    },
    "addressLines": {
     "type": "string",
     "maxLength": 600
    },
    "routingIdentifierSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "routingCodeNameSearch": {
     "type": "string",
     "pattern": "^$|^(?!\\s*$).+",
     "maxLength": 100
    },
    "sirenField": {
     "type": "string",
     "enum": [
      "siren",
      "businessName",
      "entityType",
      "administrativeStatus",
      "instructions"
     ]
    },
    "siretField": {
     "type": "string",
     "enum": [
      "siret",
      "siren",
      "name",
      "facilityType",
      "administrativeStatus",
      "siretInstructions",
      "address",
      "pmStatus",
      "pmOnly",
      "managesPaymentStatus",
      "managesLegalCommitment",
      "managesLegalCommitmentOrService",
      "serviceCodeStatus"
     ]
    },
    "routingCodeField": {
     "type": "string",
     "enum": [
      "siret",
      "routingIdentifierType",
      "routingCodeName",
      "routingIdentifier",
      "managesLegalCommitmentCode",
      "administrativeStatus",
      "address"
     ]
    },
    "directoryLineField": {
     "type": "string",
     "enum": [
      "addressingIdentifier",
      "siren",
      "siret",
      "routingIdentifier",
      "addressingSuffix"
     ]
    },
    "searchSiren": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSirenFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSirenSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/sirenField"
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSirenFilters": {
     "type": "object",
     "properties": {
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "businessName": {
       "$ref": "#/components/schemas/searchSirenFiltersBusinessName"
      },
      "entityType": {
       "$ref": "#/components/schemas/searchSirenFiltersEntityType"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSirenFiltersAdministrativeStatus"
      }
     }
    },
    "searchSirenFiltersSiren": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/sirenSearch"
      }
     }
    },
    "searchSirenFiltersBusinessName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/recipientBusinessName"
      }
     }
    },
    "searchSirenFiltersEntityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/entityType"
      }
     }
    },
    "searchSirenFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/legalUnitAdministrativeStatus"
      }
     }
    },
    "searchSirenSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/sirenField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "sirenSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiren"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     }
    },
    "searchSiret": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchSiretFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchSiretSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/siretField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchSiretFilters": {
     "type": "object",
     "properties": {
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "facilityType": {
       "$ref": "#/components/schemas/searchSiretFiltersFacilityType"
      },
      "name": {
       "$ref": "#/components/schemas/searchSiretFiltersName"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "countrySubdivision": {
       "$ref": "#/components/schemas/searchSiretFiltersCountrySubdivision"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/searchSiretFiltersAdministrativeStatus"
      }
     }
    },
    "searchSiretFiltersSiret": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/siretSearch"
      }
     }
    },
    "searchSiretFiltersFacilityType": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityType"
      }
     }
    },
    "searchSiretFiltersName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/name"
      }
     }
    },
    "searchSiretFiltersAddressLines": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressLines"
      }
     }
    },
    "searchSiretFiltersPostalCode": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/postalCodeSearch"
      }
     }
    },
    "searchSiretFiltersCountrySubdivision": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/countrySubdivision"
      }
     }
    },
    "searchSiretFiltersLocality": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOrStartWithOperator"
      },
      "value": {
       "$ref": "#/components/schemas/locality"
      }
     }
    },
    "searchSiretFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/facilityAdministrativeStatus"
      }
     }
    },
    "searchSiretSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/siretField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "siretSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchSiret"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     }
    },
    "routingCodeSearch": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/routingCodeSearchFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeSearchSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodeField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren",
         "siret"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "routingCodeSearchFilters": {
     "type": "object",
     "properties": {
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingCodeName": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingCodeName"
      },
      "administrativeStatus": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersAdministrativeStatus"
      },
      "addressLines": {
       "$ref": "#/components/schemas/searchSiretFiltersAddressLines"
      },
      "postalCode": {
       "$ref": "#/components/schemas/searchSiretFiltersPostalCode"
      },
      "locality": {
       "$ref": "#/components/schemas/searchSiretFiltersLocality"
      }
     }
    },
    "routingCodeSearchFiltersRoutingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingIdentifierSearch"
      }
     }
    },
    "routingCodeSearchFiltersRoutingCodeName": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeNameSearch"
      }
     }
    },
    "routingCodeSearchFiltersAdministrativeStatus": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/strictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/routingCodeAdministrativeStatus"
      }
     }
    },
    "routingCodeSearchSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/routingCodeField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "routingCodeSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/routingCodeSearch"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     }
    },
    "searchDirectoryLine": {
     "type": "object",
     "properties": {
      "filters": {
       "$ref": "#/components/schemas/searchDirectoryLineFilters"
      },
      "sorting": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/searchDirectoryLineSortingInner"
       }
      },
      "fields": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLineField"
       }
      },
      "include": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "siren",
         "siret",
         "routingCode"
        ]
       }
      },
      "limit": {
       "$ref": "#/components/schemas/limit"
      },
      "ignore": {
       "$ref": "#/components/schemas/ignore"
      }
     }
    },
    "searchDirectoryLineFilters": {
     "type": "object",
     "properties": {
      "addressingIdentifier": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingIdentifier"
      },
      "siren": {
       "$ref": "#/components/schemas/searchSirenFiltersSiren"
      },
      "siret": {
       "$ref": "#/components/schemas/searchSiretFiltersSiret"
      },
      "routingIdentifier": {
       "$ref": "#/components/schemas/routingCodeSearchFiltersRoutingIdentifier"
      },
      "addressingSuffix": {
       "$ref": "#/components/schemas/searchDirectoryLineFiltersAddressingSuffix"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingIdentifier": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingIdentifier"
      }
     }
    },
    "searchDirectoryLineFiltersAddressingSuffix": {
     "type": "object",
     "properties": {
      "op": {
       "$ref": "#/components/schemas/containsOrStrictOperator"
      },
      "value": {
       "$ref": "#/components/schemas/addressingSuffix"
      }
     }
    },
    "searchDirectoryLineSortingInner": {
     "type": "object",
     "properties": {
      "field": {
       "$ref": "#/components/schemas/directoryLineField"
      },
      "order": {
       "$ref": "#/components/schemas/sortingOrder"
      }
     }
    },
    "directoryLineSearchPost200Response": {
     "type": "object",
     "properties": {
      "search": {
       "allOf": [
        {
         "$ref": "#/components/schemas/searchDirectoryLine"
        }
       ]
      },
      "totalNumberOfResults": {
       "$ref": "#/components/schemas/totalNumberOfResults"
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/directoryLinePayloadStatusLegalUnitFacilityRoutingCode"
       }
      }
     }
    },
    "Error": {
     "type": "object",
     "required": [
      "errorCode"
     ],
     "properties": {
      "errorCode": {
       "type": "string"
      },
      "errorMessage": {
       "type": "string"
      },
      "type": {
       "type": "string",
       "format": "uri-reference",
       "default": "about:blank"
      },
      "details": {
       "type": "string"
      },
      "instance": {
       "type": "string",
       "format": "uri-reference"
      }
     }
    }
   },
   "requestBodies": {
    "SirenSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiren"
       }
      }
     }
    },
    "SiretSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchSiret"
       }
      }
     }
    },
    "RoutingCodeSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearch"
       }
      }
     }
    },
    "DirectoryLineSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/searchDirectoryLine"
       }
      }
     }
    }
   },
   "responses": {
    "SirenSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/sirenSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "Error400Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error401Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error403Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error404Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error408Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error422Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error429Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error500Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error501Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "Error503Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "DefaultResponse": {
     "content": {
      "application/problem+json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
     "description": ""
    },
    "SirenGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/legalUnitPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "SiretSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/siretSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "SiretGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/facilityPayloadHistory"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodeSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "RoutingCodeGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/routingCodePayloadHistoryLegalUnitFacility"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLineSearchPost200Response"
       }
      }
     },
     "description": ""
    },
    "DirectoryLineGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/directoryLinePayloadLegalUnitFacilityRoutingCode"
       }
      }
     },
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Health500Response": {
     "description": ""
    },
    "Health503Response": {
     "description": ""
    }
   },
   "securitySchemes": {
    "BearerAuth": {
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "JWT"
    },
    "OAuth2": {
     "type": "oauth2",
     "flows": {
      "clientCredentials": {
       "tokenUrl": "https://auth.company.example/auth-service/%7BcustId%7D/token",
       "scopes": {}
      }
     }
    }
   }
  }
 }
}
