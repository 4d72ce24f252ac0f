// Made from specs/afnor-flow by `pnpm generate`. Do not edit.
export const afnorFlowDocuments: Record<'1.1.0' | '1.2.0' | '1.3.0', object> = {
 "1.1.0": {
  "openapi": "3.0.3",
  "info": {
   "title": "AFNOR XP Z12-013 Flow Service",
   "version": "1.1.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}/flow-service",
    "variables": {
     "sub-domain": {
      "default": "api.flow"
     },
     "domain": {
      "default": "company.example"
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Flow"
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
   "/v1/flows": {
    "post": {
     "operationId": "createFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowPostRequest"
     },
     "responses": {
      "202": {
       "$ref": "#/components/responses/FlowPostResponse"
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
      "413": {
       "$ref": "#/components/responses/Error413Response"
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
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/search": {
    "post": {
     "operationId": "searchFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowSearchResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/{flowId}": {
    "get": {
     "operationId": "getFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "name": "flowId",
       "in": "path",
       "required": true,
       "schema": {
        "$ref": "#/components/schemas/NotOnlyUuid"
       }
      },
      {
       "name": "docType",
       "in": "query",
       "required": false,
       "schema": {
        "type": "string",
        "enum": [
         "Metadata",
         "Original",
         "Converted",
         "ReadableView"
        ],
        "default": "Metadata"
       }
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowGetResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
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
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   }
  },
  "components": {
   "parameters": {
    "RequestIdHeader": {
     "name": "X-Request-Id",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string",
      "format": "uuid"
     }
    }
   },
   "schemas": {
    "NotOnlyUuid": {
     "type": "string",
     "maxLength": 36
    },
    "ProcessingRule": {
     "type": "string",
     "enum": [
      "B2B",
      "B2BInt",
      "B2C",
      "OutOfScope",
      "ArchiveOnly",
      "NotApplicable"
     ]
    },
    "FlowSyntax": {
     "type": "string",
     "enum": [
      "CII",
      "UBL",
      "Factur-X",
      "CDAR",
      "FRR"
     ]
    },
    "FlowProfile": {
     "type": "string",
     "enum": [
      "Basic",
      "CIUS",
      "Extended-CTC-FR"
     ]
    },
    "FlowType": {
     "type": "string",
     "enum": [
      "CustomerInvoice",
      "SupplierInvoice",
      "StateInvoice",
      "CustomerInvoiceLC",
      "SupplierInvoiceLC",
      "StateCustomerInvoiceLC",
      "StateSupplierInvoiceLC",
      "AggregatedCustomerTransactionReport",
      "UnitaryCustomerTransactionReport",
      "AggregatedCustomerPaymentReport",
      "UnitaryCustomerPaymentReport",
      "UnitarySupplierTransactionReport",
      "MultiFlowReport"
     ]
    },
    "FlowDirection": {
     "type": "string",
     "enum": [
      "In",
      "Out"
     ]
    },
    "FlowAckStatus": {
     "type": "string",
     "enum": [
      "Pending",
      "Ok",
      "Error"
     ]
    },
    "ReasonCode": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ReasonCodeEnum"
      },
      {
       "type": "string"
      }
     ]
    },
    "ReasonCodeEnum": {
     "type": "string",
     "enum": [
      "EmptyAttachement",
      "AttachmentTypeError",
      "EmptyFlow",
      "OtherTechnicalError",
      "InvalidSchema",
      "FileSizeExceeded",
      "FlowTypeError",
      "AlreadyExistingFlow",
      "VirusFound",
      "ChecksumMismatch",
      "InvoiceLCInvalidStatus",
      "InvoiceLCStatusError",
      "InvoiceLCRuleError",
      "InvoiceLCAccessDenied",
      "InvoiceLCAmountError"
     ]
    },
    "Algorithm": {
     "type": "string",
     "enum": [
      "RSA",
      "ECDSA",
      "RSA_PSS",
      "EDDSA_25519",
      "EDDSA_448"
     ]
    },
    "FlowInfo": {
     "type": "object",
     "required": [
      "flowSyntax"
     ],
     "properties": {
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "name": {
       "type": "string",
       "maxLength": 255
      },
      "processingRule": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ProcessingRule"
        }
       ]
      },
      "flowSyntax": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowSyntax"
        }
       ]
      },
      "flowProfile": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowProfile"
        }
       ]
      },
      "sha256": {
       "type": "string",
       "pattern": "^[a-f0-9]{64}$"
      }
     }
    },
    "SearchFlowParams": {
     "type": "object",
     "required": [
      "where"
     ],
     "properties": {
      "limit": {
       "type": "integer",
       "maximum": 100,
       "default": 25
      },
      "where": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      }
     }
    },
    "SearchFlowFilters": {
     "type": "object",
     "properties": {
      "updatedAfter": {
       "type": "string",
       "format": "date-time"
      },
      "updatedBefore": {
       "type": "string",
       "format": "date-time"
      },
      "processingRule": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ProcessingRule"
       }
      },
      "flowType": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowType"
       }
      },
      "flowDirection": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowDirection"
       }
      },
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "ackStatus": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      }
     }
    },
    "FullFlowInfo": {
     "allOf": [
      {
       "type": "object",
       "properties": {
        "flowId": {
         "allOf": [
          {
           "$ref": "#/components/schemas/NotOnlyUuid"
          }
         ]
        },
        "submittedAt": {
         "type": "string",
         "format": "date-time"
        }
       }
      },
      {
       "$ref": "#/components/schemas/FlowInfo"
      }
     ]
    },
    "AcknowledgementDetail": {
     "type": "object",
     "required": [
      "level",
      "item",
      "reasonCode",
      "reasonMessage"
     ],
     "properties": {
      "level": {
       "type": "string",
       "enum": [
        "Error",
        "Warning"
       ]
      },
      "item": {
       "type": "string"
      },
      "reasonCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ReasonCode"
        }
       ]
      },
      "reasonMessage": {
       "type": "string"
      }
     }
    },
    "AcknowledgementDetails": {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/components/schemas/AcknowledgementDetail"
     }
    },
    "Acknowledgement": {
     "type": "object",
     "required": [
      "status"
     ],
     "properties": {
      "status": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      },
      "details": {
       "allOf": [
        {
         "$ref": "#/components/schemas/AcknowledgementDetails"
        }
       ]
      }
     }
    },
    "Flow": {
     "type": "object",
     "properties": {
      "submittedAt": {
       "type": "string",
       "format": "date-time"
      },
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "flowId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "flowType": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowType"
        }
       ]
      },
      "processingRule": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ProcessingRule"
        }
       ]
      },
      "processingRuleSource": {
       "type": "string",
       "enum": [
        "Input",
        "Computed"
       ]
      },
      "flowDirection": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowDirection"
        }
       ]
      },
      "flowSyntax": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowSyntax"
        }
       ]
      },
      "flowProfile": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowProfile"
        }
       ]
      },
      "acknowledgement": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Acknowledgement"
        }
       ]
      }
     }
    },
    "SearchFlowContent": {
     "type": "object",
     "properties": {
      "limit": {
       "type": "integer"
      },
      "filters": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Flow"
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
      }
     }
    },
    "WebhookCallbackContent": {
     "type": "object",
     "properties": {
      "flowInfo": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Flow"
        }
       ]
      }
     }
    }
   },
   "callbacks": {
    "WebhookCallback": {
     "{$request.body#/callback/url}": {
      "post": {
       "requestBody": {
        "required": true,
        "content": {
         "application/json": {
          "schema": {
           "$ref": "#/components/schemas/WebhookCallbackContent"
          }
         }
        }
       },
       "responses": {
        "200": {
         "$ref": "#/components/responses/Ok200EmptyResponse"
        }
       }
      }
     }
    }
   },
   "requestBodies": {
    "FlowPostRequest": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "type": "object",
        "required": [
         "flowInfo",
         "file"
        ],
        "properties": {
         "flowInfo": {
          "allOf": [
           {
            "$ref": "#/components/schemas/FlowInfo"
           }
          ]
         },
         "file": {
          "type": "string",
          "format": "binary"
         }
        }
       },
       "encoding": {
        "flowInfo": {
         "contentType": "application/json"
        },
        "file": {
         "contentType": "application/pdf, application/xml"
        }
       }
      }
     }
    },
    "FlowSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowParams"
       }
      }
     }
    }
   },
   "responses": {
    "FlowPostResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FullFlowInfo"
       }
      }
     },
     "description": ""
    },
    "FlowSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowContent"
       }
      }
     },
     "description": ""
    },
    "FlowGetResponse": {
     "headers": {
      "Content-Disposition": {
       "schema": {
        "type": "string"
       }
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Flow"
       }
      },
      "application/octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     },
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Ok204EmptyResponse": {
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
    "Error413Response": {
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
    "Error503Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
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
   "title": "AFNOR XP Z12-013 Flow Service",
   "version": "1.2.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}/flow-service",
    "variables": {
     "sub-domain": {
      "default": "api.flow"
     },
     "domain": {
      "default": "company.example"
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Flow"
   },
   {
    "name": "Supervisor"
   },
   {
    "name": "Webhook"
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
   "/v1/flows": {
    "post": {
     "operationId": "createFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowPostRequest"
     },
     "responses": {
      "202": {
       "$ref": "#/components/responses/FlowPostResponse"
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
      "413": {
       "$ref": "#/components/responses/Error413Response"
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
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/search": {
    "post": {
     "operationId": "searchFlows",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowSearchResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/{flowId}": {
    "get": {
     "operationId": "getFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "name": "flowId",
       "in": "path",
       "required": true,
       "schema": {
        "$ref": "#/components/schemas/NotOnlyUuid"
       }
      },
      {
       "name": "docType",
       "in": "query",
       "required": false,
       "schema": {
        "type": "string",
        "enum": [
         "Metadata",
         "Original",
         "Converted",
         "ReadableView"
        ],
        "default": "Metadata"
       }
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowGetResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/webhooks": {
    "get": {
     "operationId": "listWebhooks",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/WebhookListResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    },
    "post": {
     "operationId": "createWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/WebhookPostRequest"
     },
     "responses": {
      "201": {
       "$ref": "#/components/responses/WebhookCreatedResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     },
     "callbacks": {
      "WebhookCallback": {
       "$ref": "#/components/callbacks/WebhookCallback"
      }
     }
    }
   },
   "/v1/webhooks/{webhookUid}": {
    "get": {
     "operationId": "getWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "$ref": "#/components/parameters/WebhookUidPath"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/WebhookGetResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    },
    "patch": {
     "operationId": "updateWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "$ref": "#/components/parameters/WebhookUidPath"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/WebhookPatchRequest"
     },
     "responses": {
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    },
    "delete": {
     "operationId": "deleteWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "$ref": "#/components/parameters/WebhookUidPath"
      }
     ],
     "responses": {
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
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
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   }
  },
  "components": {
   "parameters": {
    "RequestIdHeader": {
     "name": "Request-Id",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string",
      "format": "uuid"
     }
    },
    "OrganizationIdHeader": {
     "name": "Organization-Id",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string"
     }
    },
    "WebhookUidPath": {
     "name": "webhookUid",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/WebhookId"
     }
    }
   },
   "schemas": {
    "NotOnlyUuid": {
     "type": "string",
     "maxLength": 36
    },
    "ProcessingRule": {
     "type": "string",
     "enum": [
      "B2B",
      "B2BInt",
      "B2C",
      "B2G",
      "B2GInt",
      "OutOfScope",
      "B2GOutOfScope",
      "ArchiveOnly",
      "NotApplicable"
     ]
    },
    "FlowSyntax": {
     "type": "string",
     "enum": [
      "CII",
      "UBL",
      "Factur-X",
      "CDAR",
      "FRR"
     ]
    },
    "FlowProfile": {
     "type": "string",
     "enum": [
      "Basic",
      "CIUS",
      "Extended-CTC-FR"
     ]
    },
    "FlowType": {
     "type": "string",
     "enum": [
      "CustomerInvoice",
      "SupplierInvoice",
      "StateInvoice",
      "CustomerInvoiceLC",
      "SupplierInvoiceLC",
      "StateCustomerInvoiceLC",
      "StateSupplierInvoiceLC",
      "AggregatedCustomerTransactionReport",
      "UnitaryCustomerTransactionReport",
      "AggregatedCustomerPaymentReport",
      "UnitaryCustomerPaymentReport",
      "UnitarySupplierTransactionReport",
      "MultiFlowReport"
     ]
    },
    "FlowDirection": {
     "type": "string",
     "enum": [
      "In",
      "Out"
     ]
    },
    "FlowAckStatus": {
     "type": "string",
     "enum": [
      "Pending",
      "Ok",
      "Error"
     ]
    },
    "ReasonCode": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ReasonCodeEnum"
      },
      {
       "type": "string"
      }
     ]
    },
    "ReasonCodeEnum": {
     "type": "string",
     "enum": [
      "EmptyAttachement",
      "AttachmentTypeError",
      "EmptyFlow",
      "OtherTechnicalError",
      "InvalidSchema",
      "FileSizeExceeded",
      "FlowTypeError",
      "AlreadyExistingFlow",
      "VirusFound",
      "ChecksumMismatch",
      "InvoiceLCInvalidStatus",
      "InvoiceLCStatusError",
      "InvoiceLCRuleError",
      "InvoiceLCAccessDenied",
      "InvoiceLCAmountError"
     ]
    },
    "Algorithm": {
     "type": "string",
     "enum": [
      "RS256",
      "HS256",
      "ECDSA",
      "EDDSA_25519",
      "RSA_PSS",
      "EDDSA_448"
     ]
    },
    "CoreFlowInfo": {
     "type": "object",
     "required": [
      "flowSyntax",
      "name"
     ],
     "properties": {
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "name": {
       "type": "string",
       "maxLength": 255
      },
      "processingRule": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ProcessingRule"
        }
       ]
      },
      "flowSyntax": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowSyntax"
        }
       ]
      },
      "flowProfile": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowProfile"
        }
       ]
      }
     }
    },
    "FlowInfoExtension": {
     "type": "object",
     "properties": {
      "sha256": {
       "type": "string",
       "pattern": "^[a-f0-9]{64}$"
      }
     }
    },
    "FlowInfo": {
     "allOf": [
      {
       "$ref": "#/components/schemas/CoreFlowInfo"
      },
      {
       "$ref": "#/components/schemas/FlowInfoExtension"
      }
     ]
    },
    "SearchFlowParams": {
     "type": "object",
     "required": [
      "where"
     ],
     "properties": {
      "limit": {
       "type": "integer",
       "maximum": 100,
       "default": 25
      },
      "where": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      }
     }
    },
    "SearchFlowFilters": {
     "type": "object",
     "properties": {
      "updatedAfter": {
       "type": "string",
       "format": "date-time"
      },
      "updatedBefore": {
       "type": "string",
       "format": "date-time"
      },
      "processingRule": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ProcessingRule"
       }
      },
      "flowType": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowType"
       }
      },
      "flowDirection": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowDirection"
       }
      },
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "ackStatus": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      }
     }
    },
    "FullFlowInfoExtension": {
     "type": "object",
     "required": [
      "flowId",
      "submittedAt"
     ],
     "properties": {
      "flowId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "submittedAt": {
       "type": "string",
       "format": "date-time"
      }
     }
    },
    "FullFlowInfo": {
     "allOf": [
      {
       "$ref": "#/components/schemas/FullFlowInfoExtension"
      },
      {
       "$ref": "#/components/schemas/FlowInfo"
      }
     ]
    },
    "AcknowledgementDetail": {
     "type": "object",
     "required": [
      "level",
      "item",
      "reasonCode",
      "reasonMessage"
     ],
     "properties": {
      "level": {
       "type": "string",
       "enum": [
        "Error",
        "Warning"
       ]
      },
      "item": {
       "type": "string"
      },
      "reasonCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ReasonCode"
        }
       ]
      },
      "reasonMessage": {
       "type": "string"
      }
     }
    },
    "AcknowledgementDetails": {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/components/schemas/AcknowledgementDetail"
     }
    },
    "Acknowledgement": {
     "type": "object",
     "required": [
      "status"
     ],
     "properties": {
      "status": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      },
      "details": {
       "allOf": [
        {
         "$ref": "#/components/schemas/AcknowledgementDetails"
        }
       ]
      }
     }
    },
    "FlowExtension": {
     "type": "object",
     "required": [
      "updatedAt",
      "flowType",
      "processingRuleSource",
      "flowDirection",
      "acknowledgement"
     ],
     "properties": {
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "flowType": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowType"
        }
       ]
      },
      "processingRuleSource": {
       "type": "string",
       "enum": [
        "Input",
        "Computed"
       ]
      },
      "flowDirection": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowDirection"
        }
       ]
      },
      "acknowledgement": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Acknowledgement"
        }
       ]
      }
     }
    },
    "Flow": {
     "allOf": [
      {
       "$ref": "#/components/schemas/CoreFlowInfo"
      },
      {
       "$ref": "#/components/schemas/FullFlowInfoExtension"
      },
      {
       "$ref": "#/components/schemas/FlowExtension"
      }
     ]
    },
    "SearchFlowContent": {
     "type": "object",
     "properties": {
      "limit": {
       "type": "integer"
      },
      "filters": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Flow"
       }
      }
     }
    },
    "CallbackParameters": {
     "type": "object",
     "required": [
      "url"
     ],
     "properties": {
      "url": {
       "type": "string",
       "format": "uri"
      },
      "headers": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/CallbackHeader"
       }
      },
      "authentication": {
       "allOf": [
        {
         "$ref": "#/components/schemas/CallbackAuthentication"
        }
       ]
      },
      "signature": {
       "allOf": [
        {
         "$ref": "#/components/schemas/CallbackSignature"
        }
       ]
      }
     }
    },
    "CallbackHeader": {
     "type": "object",
     "required": [
      "headerName",
      "headerValue"
     ],
     "properties": {
      "headerName": {
       "type": "string"
      },
      "headerValue": {
       "type": "string"
      }
     }
    },
    "OAuth2Authentication": {
     "type": "object",
     "required": [
      "tokenUrl",
      "clientId",
      "clientSecret"
     ],
     "properties": {
      "tokenUrl": {
       "type": "string",
       "format": "uri"
      },
      "clientId": {
       "type": "string"
      },
      "clientSecret": {
       "type": "string",
       "format": "password"
      }
     }
    },
    "BasicAuthentication": {
     "type": "object",
     "required": [
      "userId",
      "userPassword"
     ],
     "properties": {
      "userId": {
       "type": "string"
      },
      "userPassword": {
       "type": "string",
       "format": "password"
      }
     }
    },
    "CallbackAuthentication": {
     "type": "object",
     "required": [
      "authType"
     ],
     "properties": {
      "authType": {
       "type": "string",
       "enum": [
        "BASIC",
        "OAUTH2"
       ]
      }
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/BasicAuthentication"
      },
      {
       "$ref": "#/components/schemas/OAuth2Authentication"
      }
     ]
    },
    "CallbackSignature": {
     "type": "object",
     "required": [
      "algo",
      "key"
     ],
     "properties": {
      "algo": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Algorithm"
        }
       ]
      },
      "key": {
       "type": "string",
       "format": "byte"
      }
     }
    },
    "WebhookMetadata": {
     "type": "object",
     "required": [
      "flowType",
      "flowDirection"
     ],
     "properties": {
      "processingRule": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ProcessingRule"
        }
       ]
      },
      "flowType": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowType"
        }
       ]
      },
      "flowDirection": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowDirection"
        }
       ]
      },
      "ackStatus": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      }
     }
    },
    "WebhookParams": {
     "type": "object",
     "required": [
      "callback",
      "metadata"
     ],
     "properties": {
      "callback": {
       "allOf": [
        {
         "$ref": "#/components/schemas/CallbackParameters"
        }
       ]
      },
      "metadata": {
       "allOf": [
        {
         "$ref": "#/components/schemas/WebhookMetadata"
        }
       ]
      }
     }
    },
    "WebhookId": {
     "type": "string",
     "format": "uuid"
    },
    "WebhookIdParam": {
     "type": "object",
     "properties": {
      "webhookId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/WebhookId"
        }
       ]
      }
     }
    },
    "Webhook": {
     "allOf": [
      {
       "$ref": "#/components/schemas/WebhookIdParam"
      },
      {
       "$ref": "#/components/schemas/WebhookParams"
      }
     ]
    },
    "WebhookPatchPayload": {
     "type": "object",
     "properties": {
      "headers": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/CallbackHeader"
       }
      },
      "authentication": {
       "allOf": [
        {
         "$ref": "#/components/schemas/CallbackAuthentication"
        }
       ]
      },
      "signature": {
       "allOf": [
        {
         "$ref": "#/components/schemas/CallbackSignature"
        }
       ]
      }
     }
    },
    "WebhookList": {
     "type": "object",
     "required": [
      "webhookIds"
     ],
     "properties": {
      "webhookIds": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/WebhookId"
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
   "callbacks": {
    "WebhookCallback": {
     "{$request.body#/callback/url}": {
      "post": {
       "parameters": [
        {
         "name": "Signature",
         "in": "header",
         "required": false,
         "schema": {
          "type": "string",
          "format": "byte"
         }
        }
       ],
       "requestBody": {
        "required": true,
        "content": {
         "application/json": {
          "schema": {
           "$ref": "#/components/schemas/Flow"
          }
         }
        }
       },
       "responses": {
        "200": {
         "$ref": "#/components/responses/Ok200EmptyResponse"
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
        "500": {
         "$ref": "#/components/responses/Error500Response"
        }
       }
      }
     }
    }
   },
   "requestBodies": {
    "FlowPostRequest": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "type": "object",
        "required": [
         "flowInfo",
         "file"
        ],
        "properties": {
         "flowInfo": {
          "allOf": [
           {
            "$ref": "#/components/schemas/FlowInfo"
           }
          ]
         },
         "file": {
          "type": "string",
          "format": "binary"
         }
        }
       },
       "encoding": {
        "flowInfo": {
         "contentType": "application/json"
        },
        "file": {
         "contentType": "application/pdf, application/xml"
        }
       }
      }
     }
    },
    "FlowSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowParams"
       }
      }
     }
    },
    "WebhookPostRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookParams"
       }
      }
     }
    },
    "WebhookPatchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookPatchPayload"
       }
      }
     }
    }
   },
   "responses": {
    "FlowPostResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FullFlowInfo"
       }
      }
     },
     "description": ""
    },
    "FlowSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowContent"
       }
      }
     },
     "description": ""
    },
    "FlowGetResponse": {
     "headers": {
      "Content-Disposition": {
       "schema": {
        "type": "string"
       }
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Flow"
       }
      },
      "application/octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     },
     "description": ""
    },
    "WebhookListResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookList"
       }
      }
     },
     "description": ""
    },
    "WebhookCreatedResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookIdParam"
       }
      }
     },
     "description": ""
    },
    "WebhookGetResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Webhook"
       }
      }
     },
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Ok204EmptyResponse": {
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
    "Error413Response": {
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
    "Error503Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
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
   "title": "AFNOR XP Z12-013 Flow Service",
   "version": "1.3.0",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://{sub-domain}.{domain}{base-path}/{service-name}",
    "variables": {
     "sub-domain": {
      "default": "api.flow"
     },
     "domain": {
      "default": "company.example"
     },
     "base-path": {
      "default": ""
     },
     "service-name": {
      "default": "flow-service"
     }
    }
   }
  ],
  "tags": [
   {
    "name": "Flow"
   },
   {
    "name": "Supervisor"
   },
   {
    "name": "Webhook"
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
   "/v1/flows": {
    "post": {
     "operationId": "createFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowPostRequest"
     },
     "responses": {
      "202": {
       "$ref": "#/components/responses/FlowPostResponse"
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
      "413": {
       "$ref": "#/components/responses/Error413Response"
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
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/search": {
    "post": {
     "operationId": "searchFlows",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/FlowSearchRequest"
     },
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowSearchResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/flows/{flowId}": {
    "get": {
     "operationId": "getFlow",
     "tags": [
      "Flow"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "name": "flowId",
       "in": "path",
       "required": true,
       "schema": {
        "$ref": "#/components/schemas/NotOnlyUuid"
       }
      },
      {
       "name": "docType",
       "in": "query",
       "required": false,
       "schema": {
        "type": "string",
        "enum": [
         "Metadata",
         "Original",
         "Converted",
         "ReadableView"
        ],
        "default": "Metadata"
       }
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/FlowGetResponse"
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
      "429": {
       "$ref": "#/components/responses/Error429Response"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   },
   "/v1/webhooks": {
    "get": {
     "operationId": "listWebhooks",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/WebhookListResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    },
    "post": {
     "operationId": "createWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "requestBody": {
      "$ref": "#/components/requestBodies/WebhookPostRequest"
     },
     "responses": {
      "201": {
       "$ref": "#/components/responses/WebhookCreatedResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     },
     "callbacks": {
      "WebhookCallback": {
       "$ref": "#/components/callbacks/WebhookCallback"
      }
     }
    }
   },
   "/v1/webhooks/{webhookUid}": {
    "delete": {
     "operationId": "deleteWebhook",
     "tags": [
      "Webhook"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      },
      {
       "$ref": "#/components/parameters/WebhookUidPath"
      }
     ],
     "responses": {
      "204": {
       "$ref": "#/components/responses/Ok204EmptyResponse"
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
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
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
     "parameters": [
      {
       "$ref": "#/components/parameters/RequestIdHeader"
      },
      {
       "$ref": "#/components/parameters/OrganizationIdHeader"
      }
     ],
     "responses": {
      "200": {
       "$ref": "#/components/responses/Ok200EmptyResponse"
      },
      "500": {
       "$ref": "#/components/responses/Error500Response"
      },
      "503": {
       "$ref": "#/components/responses/Error503Response"
      }
     }
    }
   }
  },
  "components": {
   "parameters": {
    "RequestIdHeader": {
     "name": "Request-Id",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string",
      "format": "uuid"
     }
    },
    "OrganizationIdHeader": {
     "name": "Organization-Id",
     "in": "header",
     "required": false,
     "schema": {
      "type": "string"
     }
    },
    "WebhookUidPath": {
     "name": "webhookUid",
     "in": "path",
     "required": true,
     "schema": {
      "$ref": "#/components/schemas/WebhookId"
     }
    }
   },
   "schemas": {
    "NotOnlyUuid": {
     "type": "string",
     "maxLength": 64
    },
    "Cursor": {
     "type": "string"
    },
    "Limit": {
     "type": "integer",
     "maximum": 100,
     "default": 25
    },
    "ProcessingRule": {
     "type": "string",
     "enum": [
      "B2B",
      "B2BInt",
      "B2C",
      "B2G",
      "B2GInt",
      "OutOfScope",
      "B2GOutOfScope",
      "ArchiveOnly",
      "NotApplicable",
      "Undefined"
     ]
    },
    "FlowSyntax": {
     "type": "string",
     "enum": [
      "CII",
      "UBL",
      "Factur-X",
      "CDAR",
      "FRR"
     ]
    },
    "FlowProfile": {
     "type": "string",
     "enum": [
      "Basic",
      "CIUS",
      "Extended-CTC-FR",
      "Undefined"
     ]
    },
    "FlowType": {
     "type": "string",
     "enum": [
      "CustomerInvoice",
      "SupplierInvoice",
      "CustomerInvoiceLC",
      "SupplierInvoiceLC",
      "StateCustomerInvoiceLC",
      "StateSupplierInvoiceLC",
      "AggregatedCustomerTransactionReport",
      "UnitaryCustomerTransactionReport",
      "AggregatedCustomerPaymentReport",
      "UnitaryCustomerPaymentReport",
      "UnitarySupplierTransactionReport",
      "MultiFlowReport",
      "StateCustomerInvoice",
      "StateSupplierInvoice",
      "StateTransactionReport",
      "StateTransactionReportLC",
      "StatePaymentReport",
      "StatePaymentReportLC",
      "Undefined"
     ]
    },
    "FlowDirection": {
     "type": "string",
     "enum": [
      "In",
      "Out"
     ]
    },
    "FlowAckStatus": {
     "type": "string",
     "enum": [
      "Pending",
      "Ok",
      "Error"
     ]
    },
    "ReasonCode": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ReasonCodeEnum"
      },
      {
       "type": "string"
      }
     ]
    },
    "ReasonCodeEnum": {
     "type": "string",
     "enum": [
      "EmptyAttachement",
      "AttachmentTypeError",
      "EmptyFlow",
      "OtherTechnicalError",
      "InvalidSchema",
      "FileSizeExceeded",
      "FlowTypeError",
      "AlreadyExistingFlow",
      "VirusFound",
      "ChecksumMismatch",
      "InvoiceLCInvalidStatus",
      "InvoiceLCStatusError",
      "InvoiceLCRuleError",
      "InvoiceLCAccessDenied",
      "InvoiceLCAmountError"
     ]
    },
    "CoreFlowInfo": {
     "type": "object",
     "required": [
      "flowSyntax",
      "name"
     ],
     "properties": {
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "name": {
       "type": "string",
       "maxLength": 255
      },
      "processingRule": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ProcessingRule"
        }
       ]
      },
      "flowSyntax": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowSyntax"
        }
       ]
      },
      "flowProfile": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowProfile"
        }
       ]
      }
     }
    },
    "FlowInfoExtension": {
     "type": "object",
     "properties": {
      "sha256": {
       "type": "string",
       "pattern": "^[a-f0-9]{64}$"
      }
     }
    },
    "FlowInfo": {
     "allOf": [
      {
       "$ref": "#/components/schemas/CoreFlowInfo"
      },
      {
       "$ref": "#/components/schemas/FlowInfoExtension"
      }
     ]
    },
    "SearchFlowParams": {
     "type": "object",
     "required": [
      "where"
     ],
     "properties": {
      "limit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Limit"
        }
       ]
      },
      "cursor": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Cursor"
        }
       ]
      },
      "where": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      }
     }
    },
    "SearchFlowFilters": {
     "type": "object",
     "properties": {
      "updatedAfter": {
       "type": "string",
       "format": "date-time"
      },
      "updatedBefore": {
       "type": "string",
       "format": "date-time"
      },
      "processingRule": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ProcessingRule"
       }
      },
      "flowType": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowType"
       }
      },
      "flowDirection": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowDirection"
       }
      },
      "trackingId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "ackStatus": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      }
     }
    },
    "FullFlowInfoExtension": {
     "type": "object",
     "required": [
      "flowId",
      "submittedAt"
     ],
     "properties": {
      "flowId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/NotOnlyUuid"
        }
       ]
      },
      "submittedAt": {
       "type": "string",
       "format": "date-time"
      }
     }
    },
    "FullFlowInfo": {
     "allOf": [
      {
       "$ref": "#/components/schemas/FullFlowInfoExtension"
      },
      {
       "$ref": "#/components/schemas/FlowInfo"
      }
     ]
    },
    "AcknowledgementDetail": {
     "type": "object",
     "required": [
      "level",
      "item",
      "reasonCode",
      "reasonMessage"
     ],
     "properties": {
      "level": {
       "type": "string",
       "enum": [
        "Error",
        "Warning"
       ]
      },
      "item": {
       "type": "string"
      },
      "reasonCode": {
       "allOf": [
        {
         "$ref": "#/components/schemas/ReasonCode"
        }
       ]
      },
      "reasonMessage": {
       "type": "string"
      }
     }
    },
    "AcknowledgementDetails": {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/components/schemas/AcknowledgementDetail"
     }
    },
    "Acknowledgement": {
     "type": "object",
     "required": [
      "status"
     ],
     "properties": {
      "status": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      },
      "details": {
       "allOf": [
        {
         "$ref": "#/components/schemas/AcknowledgementDetails"
        }
       ]
      }
     }
    },
    "FlowExtension": {
     "type": "object",
     "required": [
      "updatedAt",
      "flowType",
      "processingRuleSource",
      "flowDirection",
      "acknowledgement"
     ],
     "properties": {
      "updatedAt": {
       "type": "string",
       "format": "date-time"
      },
      "flowType": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowType"
        }
       ]
      },
      "processingRuleSource": {
       "type": "string",
       "enum": [
        "Input",
        "Computed"
       ]
      },
      "flowDirection": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowDirection"
        }
       ]
      },
      "acknowledgement": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Acknowledgement"
        }
       ]
      }
     }
    },
    "Flow": {
     "allOf": [
      {
       "$ref": "#/components/schemas/CoreFlowInfo"
      },
      {
       "$ref": "#/components/schemas/FullFlowInfoExtension"
      },
      {
       "$ref": "#/components/schemas/FlowExtension"
      }
     ],
     "required": [
      "processingRule",
      "flowProfile"
     ]
    },
    "SearchFlowContent": {
     "type": "object",
     "properties": {
      "limit": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Limit"
        }
       ]
      },
      "nextCursor": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Cursor"
        }
       ]
      },
      "filters": {
       "allOf": [
        {
         "$ref": "#/components/schemas/SearchFlowFilters"
        }
       ]
      },
      "results": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Flow"
       }
      }
     }
    },
    "WebhookParams": {
     "type": "object",
     "required": [
      "callbackUrl"
     ],
     "properties": {
      "callbackUrl": {
       "type": "string",
       "format": "uri"
      },
      "flowTypes": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowType"
       }
      },
      "flowDirection": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowDirection"
        }
       ]
      },
      "ackStatus": {
       "allOf": [
        {
         "$ref": "#/components/schemas/FlowAckStatus"
        }
       ]
      }
     }
    },
    "WebhookId": {
     "type": "string",
     "format": "uuid"
    },
    "WebhookIdParam": {
     "type": "object",
     "properties": {
      "webhookId": {
       "allOf": [
        {
         "$ref": "#/components/schemas/WebhookId"
        }
       ]
      },
      "signingKey": {
       "type": "string",
       "format": "byte"
      },
      "createdAt": {
       "type": "string",
       "format": "date-time"
      }
     }
    },
    "Webhook": {
     "allOf": [
      {
       "$ref": "#/components/schemas/WebhookIdParam"
      },
      {
       "$ref": "#/components/schemas/WebhookParams"
      }
     ]
    },
    "WebhookList": {
     "type": "object",
     "required": [
      "count"
     ],
     "properties": {
      "count": {
       "type": "integer"
      },
      "webhooks": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Webhook"
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
   "callbacks": {
    "WebhookCallback": {
     "{$request.body#/callbackUrl}": {
      "post": {
       "parameters": [
        {
         "name": "Afnor-Signature",
         "in": "header",
         "required": false,
         "schema": {
          "type": "string",
          "format": "byte"
         }
        },
        {
         "name": "Afnor-Signature-Timestamp",
         "in": "header",
         "required": true,
         "schema": {
          "type": "integer",
          "format": "int64"
         }
        }
       ],
       "requestBody": {
        "required": true,
        "content": {
         "application/json": {
          "schema": {
           "$ref": "#/components/schemas/Flow"
          }
         }
        }
       },
       "responses": {
        "200": {
         "$ref": "#/components/responses/Ok200EmptyResponse"
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
        "500": {
         "$ref": "#/components/responses/Error500Response"
        }
       }
      }
     }
    }
   },
   "requestBodies": {
    "FlowPostRequest": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "type": "object",
        "required": [
         "flowInfo",
         "file"
        ],
        "properties": {
         "flowInfo": {
          "allOf": [
           {
            "$ref": "#/components/schemas/FlowInfo"
           }
          ]
         },
         "file": {
          "type": "string",
          "format": "binary"
         }
        }
       },
       "encoding": {
        "flowInfo": {
         "contentType": "application/json"
        },
        "file": {
         "contentType": "application/pdf, application/xml"
        }
       }
      }
     }
    },
    "FlowSearchRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowParams"
       }
      }
     }
    },
    "WebhookPostRequest": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookParams"
       }
      }
     }
    }
   },
   "responses": {
    "FlowPostResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FullFlowInfo"
       }
      }
     },
     "description": ""
    },
    "FlowSearchResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchFlowContent"
       }
      }
     },
     "description": ""
    },
    "FlowGetResponse": {
     "headers": {
      "Content-Disposition": {
       "schema": {
        "type": "string"
       }
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Flow"
       }
      },
      "application/octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     },
     "description": ""
    },
    "WebhookListResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookList"
       }
      }
     },
     "description": ""
    },
    "WebhookCreatedResponse": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookIdParam"
       }
      }
     },
     "description": ""
    },
    "Ok200EmptyResponse": {
     "description": ""
    },
    "Ok204EmptyResponse": {
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
    "Error413Response": {
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
    "Error503Response": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Error"
       }
      }
     },
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
