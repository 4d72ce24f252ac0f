// Made from specs/factpulse.yaml by `pnpm generate`. Do not edit.
export const factpulseDocument: object = {
 "openapi": "3.1.0",
 "info": {
  "title": "FactPulse",
  "version": "4.3.0",
  "license": {
   "name": "MIT",
   "url": "https://opensource.org/license/mit"
  }
 },
 "servers": [
  {
   "url": "https://factpulse.fr"
  },
  {
   "url": "http://localhost:8001"
  }
 ],
 "tags": [
  {
   "name": "Authentication"
  },
  {
   "name": "Invoice Generation"
  },
  {
   "name": "Parse"
  },
  {
   "name": "Validation"
  },
  {
   "name": "Factur-X - Validation"
  },
  {
   "name": "Factur-X - PDF/XML Verification"
  },
  {
   "name": "Electronic Signature"
  },
  {
   "name": "Factur-X - Conversion"
  },
  {
   "name": "Flux 6 - Invoice Lifecycle (CDAR)"
  },
  {
   "name": "Flux 10 - E-Reporting"
  },
  {
   "name": "AFNOR PDP/PA"
  },
  {
   "name": "AFNOR PDP/PA - Flow Service"
  },
  {
   "name": "AFNOR PDP/PA - Directory Service"
  },
  {
   "name": "Chorus Pro"
  },
  {
   "name": "Client Management"
  },
  {
   "name": "Async Tasks"
  },
  {
   "name": "Downloads"
  },
  {
   "name": "Health"
  },
  {
   "name": "References"
  }
 ],
 "paths": {
  "/api/token/": {
   "post": {
    "operationId": "createToken",
    "tags": [
     "Authentication"
    ],
    "security": [],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "several clients agree"
   }
  },
  "/api/token/refresh/": {
   "post": {
    "operationId": "refreshToken",
    "tags": [
     "Authentication"
    ],
    "security": [],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenRefreshRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenRefreshResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "several clients agree"
   }
  },
  "/api/v1/processing/generate-invoice": {
   "post": {
    "operationId": "generateInvoice",
    "tags": [
     "Invoice Generation"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/GenerateInvoiceForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaskResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/tasks/{task_id}/status": {
   "get": {
    "operationId": "getTaskStatus",
    "tags": [
     "Async Tasks"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AsyncTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/tasks/{task_id}/generation-status": {
   "get": {
    "operationId": "getGenerationStatus",
    "tags": [
     "Async Tasks"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GenerationTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/tasks/{task_id}/validation-status": {
   "get": {
    "operationId": "getValidationStatus",
    "tags": [
     "Async Tasks"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/tasks/{task_id}/signature-status": {
   "get": {
    "operationId": "getSignatureStatus",
    "tags": [
     "Async Tasks"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SignatureTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/validate-xml": {
   "post": {
    "operationId": "validateXml",
    "tags": [
     "Validation"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidateXmlForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationSuccessResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationErrorResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/validate-facturx-pdf": {
   "post": {
    "operationId": "validateFacturxPdf",
    "tags": [
     "Factur-X - Validation"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidateFacturxPdfForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PDFValidationResultAPI"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/validate-facturx-async": {
   "post": {
    "operationId": "validateFacturxAsync",
    "tags": [
     "Factur-X - Validation"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidateFacturxAsyncForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaskResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/sign-pdf": {
   "post": {
    "operationId": "signPdf",
    "tags": [
     "Electronic Signature"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/SignPdfForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SignedPdf"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ServiceFault"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ServiceFault"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/sign-pdf-async": {
   "post": {
    "operationId": "signPdfAsync",
    "tags": [
     "Electronic Signature"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/SignPdfAsyncForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SignTaskResponse"
        }
       }
      },
      "description": ""
     },
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SignTaskResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ServiceFault"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/validate-pdf-signature": {
   "post": {
    "operationId": "validatePdfSignature",
    "tags": [
     "Electronic Signature"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidatePdfSignatureForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/generate-test-certificate": {
   "post": {
    "operationId": "generateTestCertificate",
    "tags": [
     "Electronic Signature"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/GenerateCertificateRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GenerateCertificateResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/invoices/submit-complete": {
   "post": {
    "operationId": "submitCompleteInvoice",
    "tags": [
     "Invoice Generation"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitCompleteInvoiceRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitCompleteInvoiceResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/invoices/submit-complete-async": {
   "post": {
    "operationId": "submitCompleteInvoiceAsync",
    "tags": [
     "Invoice Generation"
    ],
    "parameters": [
     {
      "name": "callback_url",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     {
      "name": "webhook_mode",
      "in": "query",
      "required": false,
      "schema": {
       "default": "inline",
       "allOf": [
        {
         "$ref": "#/components/schemas/WebhookMode"
        }
       ]
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitCompleteInvoiceRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaskResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/parse-facturx": {
   "post": {
    "operationId": "parseFacturx",
    "tags": [
     "Parse"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ParseFacturxForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ParseFacturXResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/processing/parse-facturx/async": {
   "post": {
    "operationId": "parseFacturxAsync",
    "tags": [
     "Parse"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ParseFacturxAsyncForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaskResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/oauth/token": {
   "post": {
    "operationId": "requestPlatformToken",
    "tags": [
     "AFNOR PDP/PA"
    ],
    "parameters": [
     {
      "name": "X-PDP-Token-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/PlatformTokenRequest"
       }
      }
     }
    },
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PlatformTokenResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/incoming-flows/{flow_id}": {
   "get": {
    "operationId": "getIncomingFlow",
    "tags": [
     "AFNOR PDP/PA"
    ],
    "parameters": [
     {
      "name": "flow_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "include_document",
      "in": "query",
      "required": false,
      "schema": {
       "default": false,
       "type": "boolean"
      }
     },
     {
      "name": "X-Encryption-Key",
      "in": "header",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IncomingInvoice"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/healthcheck": {
   "get": {
    "operationId": "getFlowHealth",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/flows": {
   "post": {
    "operationId": "createFlow",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_SubmitFlowForm"
       },
       "encoding": {
        "file": {
         "contentType": "application/pdf, application/xml",
         "style": "form"
        },
        "flowInfo": {
         "contentType": "application/json",
         "style": "form"
        }
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_FullFlowInfo"
        }
       }
      },
      "description": ""
     },
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_FullFlowInfo"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "413": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/flows/search": {
   "post": {
    "operationId": "searchFlows",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_SearchFlowParams"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_SearchFlowContent"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/flows/{flowId}": {
   "get": {
    "operationId": "getFlow",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "flowId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "docType",
      "in": "query",
      "required": false,
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/DocType"
        }
       ],
       "default": "Metadata"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Flow"
        }
       },
       "application/pdf": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "application/xml": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/webhooks": {
   "get": {
    "operationId": "listWebhooks",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "items": {
          "$ref": "#/components/schemas/AFNOR_Webhook"
         },
         "type": "array"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   },
   "post": {
    "operationId": "createWebhook",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_WebhookParams"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Webhook"
        }
       }
      },
      "description": ""
     },
     "201": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Webhook"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/flow/v1/webhooks/{webhookUid}": {
   "delete": {
    "operationId": "deleteWebhook",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "webhookUid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   },
   "get": {
    "operationId": "getWebhook",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "webhookUid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Webhook"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   },
   "patch": {
    "operationId": "updateWebhook",
    "tags": [
     "AFNOR PDP/PA - Flow Service"
    ],
    "parameters": [
     {
      "name": "webhookUid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_WebhookPatchPayload"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Webhook"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/healthcheck": {
   "get": {
    "operationId": "getDirectoryHealth",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/siren/search": {
   "post": {
    "operationId": "searchSiren",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_searchSiren"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_sirenSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "206": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_sirenSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/siren/code-insee:{siren}": {
   "get": {
    "operationId": "getSiren",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "siren",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_legalUnitPayloadHistory"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/siret/search": {
   "post": {
    "operationId": "searchSiret",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_searchSiret"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_siretSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "206": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_siretSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/siret/code-insee:{siret}": {
   "get": {
    "operationId": "getSiret",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "siret",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_facilityPayloadHistory"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/routing-code/search": {
   "post": {
    "operationId": "searchRoutingCode",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_routingCodeSearch"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_routingCodeSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "206": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_routingCodeSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/routing-code/siret:{siret}/code:{routing_identifier}": {
   "get": {
    "operationId": "getRoutingCode",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "siret",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "routing_identifier",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_routingCodePayloadHistoryLegalUnitFacility"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/directory-line/search": {
   "post": {
    "operationId": "searchDirectoryLine",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AFNOR_searchDirectoryLine"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_directoryLineSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "206": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_directoryLineSearchPost200Response"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/afnor/directory/v1/directory-line/code:{addressing_identifier}": {
   "get": {
    "operationId": "getDirectoryLine",
    "tags": [
     "AFNOR PDP/PA - Directory Service"
    ],
    "parameters": [
     {
      "name": "addressing_identifier",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-PDP-Base-URL",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      },
      "x-confidence": "one client"
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_directoryLinePayloadLegalUnitFacilityRoutingCode"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "408": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "429": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "501": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     },
     "503": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AFNOR_Error"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/structures/rechercher": {
   "post": {
    "operationId": "rechercherStructures",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchStructureRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SearchStructureResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/structures/consulter": {
   "post": {
    "operationId": "consulterStructure",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/GetStructureRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GetStructureResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/structures/{id_structure_cpp}/services": {
   "get": {
    "operationId": "listerServicesStructure",
    "tags": [
     "Chorus Pro"
    ],
    "parameters": [
     {
      "name": "id_structure_cpp",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SearchServicesResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/structures/obtenir-id-depuis-siret": {
   "post": {
    "operationId": "obtenirIdDepuisSiret",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/GetChorusProIdRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GetChorusProIdResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/factures/soumettre": {
   "post": {
    "operationId": "soumettreFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitInvoiceRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitInvoiceResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/factures/consulter": {
   "post": {
    "operationId": "consulterFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/GetInvoiceRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GetInvoiceResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/chorus-pro/factures/rechercher-fournisseur": {
   "post": {
    "operationId": "rechercherFacturesFournisseur",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_RechercherFactureParFournisseurParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourRechercherFactureParFournisseur"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/rechercher-destinataire": {
   "post": {
    "operationId": "rechercherFacturesDestinataire",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_RechercherFactureRecipiendaireParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourRechercheFactureRecipiendaireRest"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/telecharger-groupe": {
   "post": {
    "operationId": "telechargerGroupeFactures",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_TelechargerGroupeFactureParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourTelechargerGroupeFacture"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/traiter-facture-recue": {
   "post": {
    "operationId": "traiterFactureRecue",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_TraiterUneFactureRecueParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourTraiterFacture"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/recycler": {
   "post": {
    "operationId": "recyclerFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_RecyclerFactureParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourRecyclerFacture"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/completer": {
   "post": {
    "operationId": "completerFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_CompleterFactureParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourCompleterFacture"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/valideur/rechercher": {
   "post": {
    "operationId": "valideurRechercherFactures",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_RechercherFactureParValideurParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourRechercherFactureParValideur"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/valideur/consulter": {
   "post": {
    "operationId": "valideurConsulterFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_ConsulterFactureParValideurParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourFacturesEmises"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/factures/valideur/traiter": {
   "post": {
    "operationId": "valideurTraiterFacture",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_TraiterFactureAValiderParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_WsRetourTraiterFactureAValider"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/chorus-pro/transverses/ajouter-fichier": {
   "post": {
    "operationId": "ajouterFichier",
    "tags": [
     "Chorus Pro"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ChorusCredentialsMember"
         },
         {
          "$ref": "#/components/schemas/Chorus_FichierParam"
         }
        ],
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Chorus_FichierRetour"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "inferred"
   }
  },
  "/api/v1/verification/verify": {
   "post": {
    "operationId": "verifyPdf",
    "tags": [
     "Factur-X - PDF/XML Verification"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/VerifyPdfForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VerificationSuccessResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "413": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/verification/verify-async": {
   "post": {
    "operationId": "verifyPdfAsync",
    "tags": [
     "Factur-X - PDF/XML Verification"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/VerifyPdfAsyncForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaskResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/verification/verify-async/{task_id}/status": {
   "get": {
    "operationId": "getVerificationStatus",
    "tags": [
     "Factur-X - PDF/XML Verification"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AsyncTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/verification/verify-async/{task_id}/typed-status": {
   "get": {
    "operationId": "getVerificationTypedStatus",
    "tags": [
     "Factur-X - PDF/XML Verification"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VerificationTypedTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/{conversion_id}/resume": {
   "post": {
    "operationId": "resumeConversion",
    "tags": [
     "Factur-X - Conversion"
    ],
    "parameters": [
     {
      "name": "conversion_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConvertResumeRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConvertSuccessResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConvertValidationFailedResponse"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/{conversion_id}/resume/async": {
   "post": {
    "operationId": "resumeConversionAsync",
    "tags": [
     "Factur-X - Conversion"
    ],
    "parameters": [
     {
      "name": "conversion_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConvertResumeRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConversionTaskResponse"
        }
       }
      },
      "description": ""
     },
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConversionTaskResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/{conversion_id}/status": {
   "get": {
    "operationId": "getConversionStatus",
    "tags": [
     "Factur-X - Conversion"
    ],
    "parameters": [
     {
      "name": "conversion_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/tasks/{task_id}/conversion-status": {
   "get": {
    "operationId": "getConversionTaskStatus",
    "tags": [
     "Factur-X - Conversion"
    ],
    "parameters": [
     {
      "name": "task_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConversionTaskStatus"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/{conversion_id}/download/{filename}": {
   "get": {
    "operationId": "downloadConversion",
    "tags": [
     "Factur-X - Conversion"
    ],
    "parameters": [
     {
      "name": "conversion_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "filename",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/pdf": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "application/xml": {
        "schema": {
         "type": "string",
         "format": "binary"
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
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/convert/async": {
   "post": {
    "operationId": "convertDocument",
    "tags": [
     "Factur-X - Conversion"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ConvertDocumentForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConversionTaskResponse"
        }
       }
      },
      "description": ""
     },
     "202": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConversionTaskResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/generate": {
   "post": {
    "operationId": "generateEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateEReportingRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GenerateEReportingResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/generate/download": {
   "post": {
    "operationId": "downloadEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "parameters": [
     {
      "name": "filename",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateEReportingRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/xml": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/validate": {
   "post": {
    "operationId": "validateEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ValidateEReportingRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidateEReportingResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/submit": {
   "post": {
    "operationId": "submitEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitEReportingRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitEReportingResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/flow-types": {
   "get": {
    "operationId": "listFlowTypes",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/category-codes": {
   "get": {
    "operationId": "listCategoryCodes",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/submit-xml": {
   "post": {
    "operationId": "submitEReportingXml",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/SubmitEReportingXmlForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitEReportingResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/validate-xml": {
   "post": {
    "operationId": "validateEReportingXml",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "parameters": [
     {
      "name": "validate_coherence",
      "in": "query",
      "required": false,
      "schema": {
       "default": true,
       "type": "boolean"
      }
     },
     {
      "name": "validate_period",
      "in": "query",
      "required": false,
      "schema": {
       "default": true,
       "type": "boolean"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidateEReportingXmlForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/generate-aggregated": {
   "post": {
    "operationId": "generateAggregatedEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAggregatedReportRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GenerateAggregatedReportResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/validate-aggregated": {
   "post": {
    "operationId": "validateAggregatedEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAggregatedReportRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/ereporting/submit-aggregated": {
   "post": {
    "operationId": "submitAggregatedEReporting",
    "tags": [
     "Flux 10 - E-Reporting"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitAggregatedReportRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitEReportingResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/generate": {
   "post": {
    "operationId": "generateCdar",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateCDARRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GenerateCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/validate": {
   "post": {
    "operationId": "validateCdar",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ValidateCDARRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidateCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/validate-xml": {
   "post": {
    "operationId": "validateCdarXml",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/ValidateCdarXmlForm"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/submit": {
   "post": {
    "operationId": "submitCdar",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitCDARRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/submit-xml": {
   "post": {
    "operationId": "submitCdarXml",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitCDARXMLRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmitCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/status-codes": {
   "get": {
    "operationId": "listStatusCodes",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/StatusCodesResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/reason-codes": {
   "get": {
    "operationId": "listReasonCodes",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReasonCodesResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/action-codes": {
   "get": {
    "operationId": "listActionCodes",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ActionCodesResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/lifecycle": {
   "get": {
    "operationId": "getLifecycle",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "parameters": [
     {
      "name": "days",
      "in": "query",
      "required": false,
      "schema": {
       "default": 7,
       "maximum": 365,
       "minimum": 1,
       "type": "integer"
      }
     },
     {
      "name": "invoiceId",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     {
      "name": "pdpFlowServiceUrl",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     {
      "name": "pdpTokenUrl",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     {
      "name": "pdpClientId",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     {
      "name": "pdpClientSecret",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      },
      "x-secret": true
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LifecycleResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/refusee": {
   "post": {
    "operationId": "submitRefusee",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RefuseeRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SimplifiedCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/cdar/encaissee": {
   "post": {
    "operationId": "submitEncaissee",
    "tags": [
     "Flux 6 - Invoice Lifecycle (CDAR)"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EncaisseeRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SimplifiedCDARResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/APIError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/references/vatex-codes": {
   "get": {
    "operationId": "listVatexCodes",
    "tags": [
     "References"
    ],
    "parameters": [
     {
      "name": "category",
      "in": "query",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     }
    ],
    "security": [],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VATEXCodesResponse"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/download/{download_id}": {
   "get": {
    "operationId": "downloadFile",
    "tags": [
     "Downloads"
    ],
    "parameters": [
     {
      "name": "download_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "delete_after",
      "in": "query",
      "required": false,
      "schema": {
       "default": false,
       "type": "boolean"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/pdf": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "application/xml": {
        "schema": {
         "type": "string",
         "format": "binary"
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
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     }
    }
   },
   "head": {
    "operationId": "checkDownload",
    "tags": [
     "Downloads"
    ],
    "parameters": [
     {
      "name": "download_id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "description": ""
     },
     "401": {
      "description": ""
     },
     "403": {
      "description": ""
     },
     "404": {
      "description": ""
     },
     "422": {
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients": {
   "get": {
    "operationId": "listClients",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "page",
      "in": "query",
      "required": false,
      "schema": {
       "default": 1,
       "minimum": 1,
       "type": "integer"
      }
     },
     {
      "name": "pageSize",
      "in": "query",
      "required": false,
      "schema": {
       "default": 20,
       "maximum": 100,
       "minimum": 1,
       "type": "integer"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientListResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   },
   "post": {
    "operationId": "createClient",
    "tags": [
     "Client Management"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClientCreateRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "201": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientDetail"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}": {
   "get": {
    "operationId": "getClient",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientDetail"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   },
   "patch": {
    "operationId": "updateClient",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClientUpdateRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientDetail"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/activer": {
   "post": {
    "operationId": "activateClient",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientActivateResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/desactiver": {
   "post": {
    "operationId": "deactivateClient",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClientActivateResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/pdp-config": {
   "get": {
    "operationId": "getPdpConfig",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PDPConfigResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   },
   "put": {
    "operationId": "updatePdpConfig",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     },
     {
      "name": "X-Encryption-Key",
      "in": "header",
      "required": false,
      "schema": {
       "type": [
        "string",
        "null"
       ]
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PDPConfigUpdateRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PDPConfigResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   },
   "delete": {
    "operationId": "deletePdpConfig",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "format": "uuid"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UnstatedObject"
        }
       }
      },
      "description": ""
     },
     "204": {
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    },
    "x-confidence": "one client"
   }
  },
  "/api/v1/clients/{uid}/rotate-encryption-key": {
   "post": {
    "operationId": "rotateEncryptionKey",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/KeyRotationRequest"
       }
      }
     }
    },
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/KeyRotationResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/webhook-secret/generate": {
   "post": {
    "operationId": "generateWebhookSecret",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookSecretGenerateResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/webhook-secret/status": {
   "get": {
    "operationId": "getWebhookSecretStatus",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookSecretStatusResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/clients/{uid}/webhook-secret": {
   "delete": {
    "operationId": "deleteWebhookSecret",
    "tags": [
     "Client Management"
    ],
    "parameters": [
     {
      "name": "uid",
      "in": "path",
      "required": true,
      "schema": {
       "format": "uuid",
       "type": "string"
      }
     }
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookSecretDeleteResponse"
        }
       }
      },
      "description": ""
     },
     "400": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "403": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "404": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     },
     "422": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HTTPValidationError"
        }
       }
      },
      "description": ""
     },
     "500": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  },
  "/api/v1/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "Health"
    ],
    "security": [
     {
      "HTTPBearer": []
     },
     {
      "APIKeyHeader": []
     }
    ],
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MeResponse"
        }
       }
      },
      "description": ""
     },
     "401": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnyError"
        }
       }
      },
      "description": ""
     }
    }
   }
  }
 },
 "webhooks": {
  "taskEvent": {
   "post": {
    "operationId": "receiveTaskEvent",
    "tags": [
     "Async Tasks"
    ],
    "parameters": [
     {
      "name": "X-Webhook-Signature",
      "in": "header",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WebhookEvent"
       }
      }
     }
    },
    "responses": {
     "200": {}
    }
   }
  }
 },
 "components": {
  "schemas": {
   "AFNORCredentials": {
    "type": "object",
    "properties": {
     "clientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "clientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "flowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "tokenUrl": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "AFNORDestination": {
    "type": "object",
    "properties": {
     "type": {
      "enum": [
       "afnor"
      ],
      "type": "string",
      "default": "afnor"
     },
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AFNORCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "flowSyntax": {
      "allOf": [
       {
        "$ref": "#/components/schemas/FlowSyntax"
       }
      ],
      "default": "Factur-X"
     },
     "trackingId": {
      "type": [
       "string",
       "null"
      ]
     },
     "processingRule": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ProcessingRule"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "type"
    ]
   },
   "TaskErrorDetail": {
    "type": "object",
    "properties": {
     "level": {
      "type": "string"
     },
     "item": {
      "type": "string"
     },
     "reason": {
      "type": "string"
     },
     "source": {
      "type": [
       "string",
       "null"
      ]
     },
     "code": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "item",
     "level",
     "reason"
    ]
   },
   "AFNORResult": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": "string"
     },
     "trackingId": {
      "type": [
       "string",
       "null"
      ]
     },
     "sha256": {
      "type": "string"
     },
     "flowSyntax": {
      "type": "string"
     },
     "flowProfile": {
      "type": [
       "string",
       "null"
      ]
     },
     "flowType": {
      "type": [
       "string",
       "null"
      ]
     },
     "processingRule": {
      "type": [
       "string",
       "null"
      ]
     },
     "processingRuleSource": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "flowId",
     "flowSyntax",
     "sha256"
    ]
   },
   "APIError": {
    "type": "object",
    "properties": {
     "errorCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ServiceErrorCode"
       }
      ]
     },
     "errorMessage": {
      "type": "string"
     },
     "details": {
      "items": {
       "$ref": "#/components/schemas/ValidationErrorDetail"
      },
      "type": [
       "array",
       "null"
      ]
     }
    },
    "required": [
     "errorCode",
     "errorMessage"
    ]
   },
   "APIProfile": {
    "enum": [
     "MINIMUM",
     "BASICWL",
     "BASIC",
     "EN16931",
     "EXTENDED"
    ],
    "type": "string"
   },
   "ActionCodeInfo": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "description": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "code",
     "description",
     "name"
    ]
   },
   "ActionCodesResponse": {
    "type": "object",
    "properties": {
     "codes": {
      "items": {
       "$ref": "#/components/schemas/ActionCodeInfo"
      },
      "type": "array"
     },
     "count": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "source": {
      "default": "BR-FR-CDV-CL-10",
      "type": "string"
     }
    },
    "required": [
     "codes",
     "count"
    ]
   },
   "AggregatedPaymentInput": {
    "type": "object",
    "properties": {
     "paymentDate": {
      "format": "date",
      "type": "string"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amountsByRate": {
      "items": {
       "$ref": "#/components/schemas/PaymentAmountByRate"
      },
      "minItems": 1,
      "type": "array"
     }
    },
    "required": [
     "amountsByRate",
     "paymentDate"
    ]
   },
   "AggregatedTransactionInput": {
    "type": "object",
    "properties": {
     "date": {
      "format": "date",
      "type": "string"
     },
     "categoryCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/TransactionCategory"
       }
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "taxExclusiveAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "taxAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "taxBreakdown": {
      "items": {
       "$ref": "#/components/schemas/TaxBreakdownInput"
      },
      "minItems": 1,
      "type": "array"
     },
     "transactionCount": {
      "minimum": 1,
      "type": [
       "integer",
       "null"
      ]
     },
     "taxDueType": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TaxDueDateType"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "categoryCode",
     "date",
     "taxAmount",
     "taxBreakdown",
     "taxExclusiveAmount"
    ]
   },
   "AsyncTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CeleryStatus"
       }
      ]
     },
     "result": {
      "additionalProperties": true,
      "type": [
       "object",
       "null"
      ]
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "ConvertDocumentForm": {
    "type": "object",
    "properties": {
     "file": {
      "format": "binary",
      "type": "string"
     },
     "output": {
      "default": "pdf",
      "type": "string"
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     }
    },
    "required": [
     "file"
    ]
   },
   "GenerateInvoiceForm": {
    "type": "object",
    "properties": {
     "invoice_data": {
      "type": "string",
      "contentMediaType": "application/json",
      "contentSchema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/SimplifiedInvoiceData"
        },
        {
         "$ref": "#/components/schemas/FacturXInvoice"
        }
       ]
      }
     },
     "profile": {
      "allOf": [
       {
        "$ref": "#/components/schemas/APIProfile"
       }
      ],
      "default": "EXTENDED"
     },
     "output_format": {
      "allOf": [
       {
        "$ref": "#/components/schemas/OutputFormat"
       }
      ],
      "default": "xml"
     },
     "auto_enrich": {
      "default": true,
      "type": "boolean"
     },
     "source_pdf": {
      "format": "binary",
      "type": [
       "string",
       "null"
      ]
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     },
     "skip_br_fr": {
      "type": [
       "boolean",
       "null"
      ]
     }
    },
    "required": [
     "invoice_data"
    ]
   },
   "ParseFacturxAsyncForm": {
    "type": "object",
    "properties": {
     "file": {
      "format": "binary",
      "type": "string"
     },
     "callbackUrl": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "file"
    ]
   },
   "ParseFacturxForm": {
    "type": "object",
    "properties": {
     "file": {
      "format": "binary",
      "type": "string"
     }
    },
    "required": [
     "file"
    ]
   },
   "SignPdfForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "location": {
      "type": [
       "string",
       "null"
      ]
     },
     "contact": {
      "type": [
       "string",
       "null"
      ]
     },
     "field_name": {
      "default": "FactPulseSignature",
      "type": "string"
     },
     "use_pades_lt": {
      "default": false,
      "type": "boolean"
     },
     "use_timestamp": {
      "default": true,
      "type": "boolean"
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "SignPdfAsyncForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "location": {
      "type": [
       "string",
       "null"
      ]
     },
     "contact": {
      "type": [
       "string",
       "null"
      ]
     },
     "field_name": {
      "default": "FactPulseSignature",
      "type": "string"
     },
     "use_pades_lt": {
      "default": false,
      "type": "boolean"
     },
     "use_timestamp": {
      "default": true,
      "type": "boolean"
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "SubmitEReportingXmlForm": {
    "type": "object",
    "properties": {
     "xml_file": {
      "format": "binary",
      "type": "string"
     },
     "tracking_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "skip_validation": {
      "default": false,
      "type": "boolean"
     },
     "pdp_flow_service_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdp_token_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdp_client_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdp_client_secret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "xml_file"
    ]
   },
   "ValidateFacturxPdfForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     },
     "profile": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/APIProfile"
       },
       {
        "type": "null"
       }
      ]
     },
     "use_verapdf": {
      "default": false,
      "type": "boolean"
     },
     "skip_br_fr": {
      "type": [
       "boolean",
       "null"
      ]
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "ValidateFacturxAsyncForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     },
     "profile": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/APIProfile"
       },
       {
        "type": "null"
       }
      ]
     },
     "use_verapdf": {
      "default": false,
      "type": "boolean"
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "ValidatePdfSignatureForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "ValidateXmlForm": {
    "type": "object",
    "properties": {
     "xml_file": {
      "format": "binary",
      "type": "string"
     },
     "profile": {
      "allOf": [
       {
        "$ref": "#/components/schemas/APIProfile"
       }
      ],
      "default": "EXTENDED"
     },
     "skip_br_fr": {
      "type": [
       "boolean",
       "null"
      ]
     }
    },
    "required": [
     "xml_file"
    ]
   },
   "ValidateCdarXmlForm": {
    "type": "object",
    "properties": {
     "xml_file": {
      "format": "binary",
      "type": "string"
     }
    },
    "required": [
     "xml_file"
    ]
   },
   "ValidateEReportingXmlForm": {
    "type": "object",
    "properties": {
     "xml_file": {
      "format": "binary",
      "type": "string"
     }
    },
    "required": [
     "xml_file"
    ]
   },
   "VerifyPdfAsyncForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     },
     "force_ocr": {
      "default": false,
      "type": "boolean"
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "VerifyPdfForm": {
    "type": "object",
    "properties": {
     "pdf_file": {
      "format": "binary",
      "type": "string"
     }
    },
    "required": [
     "pdf_file"
    ]
   },
   "BoundingBoxSchema": {
    "type": "object",
    "properties": {
     "x0": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "y0": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "x1": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "y1": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "page": {
      "default": 0,
      "minimum": 0,
      "type": "integer"
     },
     "width": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "height": {
      "type": "number",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "height",
     "width",
     "x0",
     "x1",
     "y0",
     "y1"
    ]
   },
   "CeleryStatus": {
    "enum": [
     "PENDING",
     "STARTED",
     "SUCCESS",
     "FAILURE",
     "RETRY"
    ],
    "type": "string"
   },
   "CertificateInfoResponse": {
    "type": "object",
    "properties": {
     "cn": {
      "type": "string"
     },
     "organization": {
      "type": "string"
     },
     "country": {
      "type": "string"
     },
     "city": {
      "type": "string"
     },
     "state": {
      "type": "string"
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "subject": {
      "type": "string"
     },
     "issuer": {
      "type": "string"
     },
     "serialNumber": {
      "type": "integer"
     },
     "validFrom": {
      "type": "string"
     },
     "validTo": {
      "type": "string"
     },
     "algorithm": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "algorithm",
     "city",
     "cn",
     "country",
     "issuer",
     "organization",
     "serialNumber",
     "state",
     "subject",
     "validFrom",
     "validTo"
    ]
   },
   "ChorusProCredentials": {
    "type": "object",
    "properties": {
     "pisteClientId": {
      "type": "string"
     },
     "pisteClientSecret": {
      "type": "string",
      "x-secret": true
     },
     "chorusProLogin": {
      "type": "string"
     },
     "chorusProPassword": {
      "type": "string",
      "x-secret": true
     },
     "sandbox": {
      "default": true,
      "type": "boolean"
     }
    },
    "required": [
     "chorusProLogin",
     "chorusProPassword",
     "pisteClientId",
     "pisteClientSecret"
    ]
   },
   "ChorusProDestination": {
    "type": "object",
    "properties": {
     "type": {
      "enum": [
       "chorus_pro"
      ],
      "type": "string",
      "default": "chorus_pro"
     },
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProDestinationCredentials"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "type"
    ]
   },
   "ChorusProResult": {
    "type": "object",
    "properties": {
     "chorusInvoiceId": {
      "type": "integer"
     },
     "depositFlowNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "attachmentId": {
      "type": [
       "integer",
       "null"
      ]
     }
    },
    "required": [
     "chorusInvoiceId"
    ]
   },
   "ClientActivateResponse": {
    "type": "object",
    "properties": {
     "uid": {
      "format": "uuid",
      "type": "string"
     },
     "isActive": {
      "type": "boolean"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "isActive",
     "message",
     "uid"
    ]
   },
   "ClientCreateRequest": {
    "type": "object",
    "properties": {
     "name": {
      "maxLength": 255,
      "minLength": 1,
      "type": "string",
      "x-meaning": "unknown"
     },
     "description": {
      "maxLength": 1000,
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "siret": {
      "pattern": "^\\d{14}$",
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "name"
    ]
   },
   "ClientDetail": {
    "type": "object",
    "properties": {
     "uid": {
      "format": "uuid",
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "isActive": {
      "type": "boolean"
     },
     "hasConfigPdp": {
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "pdpIsActive": {
      "type": [
       "boolean",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "pdpIsMock": {
      "type": [
       "boolean",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "hasConfigChorus": {
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "createdAt": {
      "format": "date-time",
      "type": "string",
      "x-meaning": "unknown"
     },
     "updatedAt": {
      "format": "date-time",
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "createdAt",
     "hasConfigChorus",
     "hasConfigPdp",
     "isActive",
     "name",
     "uid",
     "updatedAt"
    ]
   },
   "ClientListResponse": {
    "type": "object",
    "properties": {
     "results": {
      "items": {
       "$ref": "#/components/schemas/ClientSummary"
      },
      "type": "array"
     },
     "total": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "page": {
      "type": "integer"
     },
     "pageSize": {
      "type": "integer"
     }
    },
    "required": [
     "page",
     "pageSize",
     "results",
     "total"
    ]
   },
   "ClientSummary": {
    "type": "object",
    "properties": {
     "uid": {
      "format": "uuid",
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "isActive": {
      "type": "boolean"
     },
     "hasConfigPdp": {
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "pdpIsActive": {
      "type": [
       "boolean",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "pdpIsMock": {
      "type": [
       "boolean",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "hasConfigChorus": {
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "createdAt": {
      "format": "date-time",
      "type": "string",
      "x-meaning": "unknown"
     },
     "updatedAt": {
      "format": "date-time",
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "createdAt",
     "hasConfigChorus",
     "hasConfigPdp",
     "isActive",
     "name",
     "uid",
     "updatedAt"
    ]
   },
   "ClientUpdateRequest": {
    "type": "object",
    "properties": {
     "name": {
      "maxLength": 255,
      "minLength": 1,
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "description": {
      "maxLength": 1000,
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "siret": {
      "pattern": "^\\d{14}$",
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "ConversionErrorResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "ERROR",
      "enum": [
       "ERROR"
      ],
      "type": "string"
     },
     "conversion_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "errorCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ServiceErrorCode"
       }
      ]
     },
     "errorMessage": {
      "type": "string"
     },
     "details": {
      "items": {
       "$ref": "#/components/schemas/TaskErrorDetail"
      },
      "type": "array"
     },
     "traceback": {
      "type": [
       "string",
       "null"
      ]
     },
     "processing_time_ms": {
      "type": [
       "integer",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "status",
     "errorCode",
     "errorMessage"
    ]
   },
   "ConversionExtractionInfo": {
    "type": "object",
    "properties": {
     "confidence_score": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "ocr_provider": {
      "default": "mistral_ocr",
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "confidence_score"
    ]
   },
   "ConversionPendingInputResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "PENDING_INPUT",
      "enum": [
       "PENDING_INPUT"
      ],
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "missing_fields": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "extracted_data": {
      "additionalProperties": true,
      "type": "object",
      "x-meaning": "unknown"
     },
     "confidence_score": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "processing_time_ms": {
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "status",
     "confidence_score",
     "conversion_id",
     "extracted_data",
     "message",
     "missing_fields",
     "processing_time_ms"
    ]
   },
   "ConversionSuccessTaskResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "SUCCESS",
      "enum": [
       "SUCCESS"
      ],
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     },
     "document_type_code": {
      "type": "integer"
     },
     "profile": {
      "type": "string"
     },
     "extraction": {
      "$ref": "#/components/schemas/ConversionExtractionInfo"
     },
     "processing_time_ms": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "pdf_regenerated": {
      "default": false,
      "type": "boolean"
     },
     "pdf_regenerated_reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "content_b64": {
      "type": [
       "string",
       "null"
      ]
     },
     "xml_content": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "status",
     "conversion_id",
     "document_type_code",
     "extraction",
     "processing_time_ms",
     "profile"
    ]
   },
   "ConversionTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/CeleryStatus"
     },
     "result": {
      "$ref": "#/components/schemas/ConversionTaskStatus_result"
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "ConversionValidationFailedResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "VALIDATION_FAILED",
      "enum": [
       "VALIDATION_FAILED"
      ],
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "extracted_data": {
      "additionalProperties": true,
      "type": "object",
      "x-meaning": "unknown"
     },
     "extraction": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ConversionExtractionInfo"
       },
       {
        "type": "null"
       }
      ]
     },
     "validation_errors": {
      "items": {
       "$ref": "#/components/schemas/SchematronValidationError"
      },
      "type": "array"
     },
     "profile": {
      "type": "string"
     },
     "processing_time_ms": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "correction_attempted": {
      "default": false,
      "type": "boolean"
     }
    },
    "required": [
     "status",
     "conversion_id",
     "extracted_data",
     "message",
     "processing_time_ms",
     "profile"
    ]
   },
   "ConvertResumeRequest": {
    "type": "object",
    "properties": {
     "overrides": {
      "additionalProperties": true,
      "type": "object",
      "x-partial-of": "#/components/schemas/FacturXInvoice"
     },
     "callback_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "webhook_mode": {
      "default": "inline",
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookMode"
       }
      ]
     }
    }
   },
   "ConvertSuccessResponse": {
    "type": "object",
    "properties": {
     "status": {
      "default": "success",
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     },
     "document_type": {
      "$ref": "#/components/schemas/DocumentTypeInfo"
     },
     "invoice": {
      "$ref": "#/components/schemas/FacturXInvoice"
     },
     "extraction": {
      "$ref": "#/components/schemas/ExtractionInfo"
     },
     "validation": {
      "$ref": "#/components/schemas/ValidationInfo"
     },
     "files": {
      "$ref": "#/components/schemas/FilesInfo"
     },
     "processing_time_ms": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "pdf_regenerated": {
      "default": false,
      "type": "boolean"
     },
     "pdf_regenerated_reason": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "conversion_id",
     "document_type",
     "extraction",
     "files",
     "invoice",
     "processing_time_ms",
     "validation"
    ]
   },
   "ConvertValidationFailedResponse": {
    "type": "object",
    "properties": {
     "status": {
      "default": "validation_failed",
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "extraction": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ExtractionInfo"
       }
      ]
     },
     "extracted_data": {
      "additionalProperties": true,
      "type": "object",
      "x-meaning": "unknown"
     },
     "missing_fields": {
      "items": {
       "$ref": "#/components/schemas/MissingField"
      },
      "type": "array"
     },
     "validation": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ValidationInfo"
       }
      ]
     },
     "resume_url": {
      "type": "string"
     },
     "expires_at": {
      "format": "date-time",
      "type": "string"
     }
    },
    "required": [
     "conversion_id",
     "expires_at",
     "extracted_data",
     "extraction",
     "resume_url",
     "validation"
    ]
   },
   "CountryCode": {
    "enum": [
     "AT",
     "BE",
     "BG",
     "HR",
     "CY",
     "CZ",
     "DK",
     "EE",
     "FI",
     "FR",
     "DE",
     "GR",
     "HU",
     "IE",
     "IT",
     "LV",
     "LT",
     "LU",
     "MT",
     "NL",
     "PL",
     "PT",
     "RO",
     "SK",
     "SI",
     "ES",
     "SE",
     "IS",
     "LI",
     "NO",
     "CH",
     "GB",
     "AD",
     "MC",
     "SM",
     "VA",
     "AL",
     "BA",
     "BY",
     "MD",
     "ME",
     "MK",
     "RS",
     "RU",
     "UA",
     "XK",
     "TR",
     "GP",
     "MQ",
     "GF",
     "RE",
     "YT",
     "PM",
     "BL",
     "MF",
     "WF",
     "PF",
     "NC",
     "TF",
     "US",
     "CA",
     "MX",
     "BR",
     "AR",
     "CL",
     "CO",
     "PE",
     "VE",
     "EC",
     "BO",
     "PY",
     "UY",
     "CR",
     "PA",
     "DO",
     "CU",
     "PR",
     "JM",
     "HT",
     "TT",
     "CN",
     "JP",
     "KR",
     "KP",
     "TW",
     "HK",
     "MO",
     "IN",
     "PK",
     "BD",
     "LK",
     "NP",
     "TH",
     "VN",
     "MY",
     "SG",
     "ID",
     "PH",
     "MM",
     "KH",
     "LA",
     "BN",
     "TL",
     "AE",
     "SA",
     "QA",
     "KW",
     "BH",
     "OM",
     "YE",
     "IL",
     "PS",
     "JO",
     "LB",
     "SY",
     "IQ",
     "IR",
     "AF",
     "ZA",
     "EG",
     "MA",
     "DZ",
     "TN",
     "LY",
     "NG",
     "KE",
     "GH",
     "CI",
     "SN",
     "CM",
     "ET",
     "TZ",
     "UG",
     "RW",
     "MU",
     "MG",
     "AO",
     "MZ",
     "ZW",
     "BW",
     "NA",
     "GA",
     "CG",
     "CD",
     "ML",
     "BF",
     "NE",
     "TD",
     "SD",
     "SS",
     "ER",
     "DJ",
     "SO",
     "AU",
     "NZ",
     "FJ",
     "PG",
     "SB",
     "VU",
     "WS",
     "TO",
     "KZ",
     "UZ",
     "TM",
     "KG",
     "TJ",
     "AZ",
     "AM",
     "GE",
     "MN"
    ],
    "type": "string"
   },
   "CreateAggregatedReportRequest": {
    "type": "object",
    "properties": {
     "reportId": {
      "type": "string"
     },
     "reportName": {
      "type": [
       "string",
       "null"
      ]
     },
     "transmissionType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/TransmissionTypeCode"
       }
      ],
      "default": "IN"
     },
     "sender": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ReportSender"
       }
      ]
     },
     "issuer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ReportIssuer"
       },
       {
        "type": "null"
       }
      ]
     },
     "period": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ReportPeriod"
       }
      ]
     },
     "invoices": {
      "items": {
       "$ref": "#/components/schemas/InvoiceInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "transactions": {
      "items": {
       "$ref": "#/components/schemas/AggregatedTransactionInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "invoicePayments": {
      "items": {
       "$ref": "#/components/schemas/InvoicePaymentInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "transactionPayments": {
      "items": {
       "$ref": "#/components/schemas/AggregatedPaymentInput"
      },
      "type": [
       "array",
       "null"
      ]
     }
    },
    "required": [
     "period",
     "reportId",
     "sender"
    ]
   },
   "CreateCDARRequest": {
    "type": "object",
    "properties": {
     "documentId": {
      "type": "string"
     },
     "businessProcess": {
      "default": "REGULATED",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarBusinessProcess"
       }
      ]
     },
     "typeCode": {
      "default": "23",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarMessageType"
       }
      ]
     },
     "senderSiren": {
      "type": "string"
     },
     "senderRole": {
      "default": "WK",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarRole"
       }
      ]
     },
     "senderName": {
      "type": [
       "string",
       "null"
      ]
     },
     "senderEmail": {
      "type": [
       "string",
       "null"
      ]
     },
     "recipients": {
      "items": {
       "$ref": "#/components/schemas/RecipientInput"
      },
      "type": "array"
     },
     "invoiceId": {
      "type": "string"
     },
     "invoiceIssueDate": {
      "format": "date",
      "type": "string"
     },
     "invoiceTypeCode": {
      "default": "380",
      "type": "string"
     },
     "invoiceSellerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceBuyerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarStatusCode"
       }
      ]
     },
     "reasonCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarReasonCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "reasonText": {
      "type": [
       "string",
       "null"
      ]
     },
     "actionCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarActionCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "encaisseAmount": {
      "$ref": "#/components/schemas/NullableDecimal"
     }
    },
    "required": [
     "documentId",
     "invoiceId",
     "invoiceIssueDate",
     "senderSiren",
     "status"
    ]
   },
   "CreateEReportingRequest": {
    "type": "object",
    "properties": {
     "reportId": {
      "type": "string"
     },
     "reportName": {
      "type": [
       "string",
       "null"
      ]
     },
     "flowType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/EReportingFlowType"
       }
      ]
     },
     "transmissionType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/TransmissionTypeCode"
       }
      ],
      "default": "IN"
     },
     "sender": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ReportSender"
       }
      ]
     },
     "issuer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ReportIssuer"
       },
       {
        "type": "null"
       }
      ]
     },
     "period": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ReportPeriod"
       }
      ]
     },
     "invoices": {
      "items": {
       "$ref": "#/components/schemas/InvoiceInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "transactions": {
      "items": {
       "$ref": "#/components/schemas/AggregatedTransactionInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "invoicePayments": {
      "items": {
       "$ref": "#/components/schemas/InvoicePaymentInput"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "aggregatedPayments": {
      "items": {
       "$ref": "#/components/schemas/AggregatedPaymentInput"
      },
      "type": [
       "array",
       "null"
      ]
     }
    },
    "required": [
     "flowType",
     "period",
     "reportId",
     "sender"
    ]
   },
   "CurrencyCode": {
    "enum": [
     "EUR",
     "USD",
     "GBP",
     "JPY",
     "CHF",
     "CAD",
     "AUD",
     "NZD",
     "CNY",
     "HKD",
     "SGD",
     "DKK",
     "SEK",
     "NOK",
     "PLN",
     "CZK",
     "HUF",
     "RON",
     "BGN",
     "HRK",
     "ISK",
     "RSD",
     "RUB",
     "UAH",
     "TRY",
     "MXN",
     "BRL",
     "ARS",
     "CLP",
     "COP",
     "PEN",
     "INR",
     "KRW",
     "TWD",
     "THB",
     "MYR",
     "IDR",
     "PHP",
     "VND",
     "AED",
     "SAR",
     "ILS",
     "ZAR",
     "EGP",
     "MAD",
     "TND",
     "DZD",
     "NGN",
     "KES",
     "XPF",
     "XAF",
     "XOF",
     "XDR"
    ],
    "type": "string"
   },
   "DocType": {
    "enum": [
     "Metadata",
     "Original",
     "Converted",
     "ReadableView"
    ],
    "type": "string"
   },
   "DocumentTypeInfo": {
    "type": "object",
    "properties": {
     "code": {
      "type": "integer"
     },
     "label": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "detected_as": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "code",
     "detected_as",
     "label"
    ]
   },
   "EReportingFlowType": {
    "enum": [
     "10.1",
     "10.2",
     "10.3",
     "10.4"
    ],
    "type": "string"
   },
   "EReportingValidationError": {
    "type": "object",
    "properties": {
     "field": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "code": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "field",
     "message"
    ]
   },
   "ElectronicAddress": {
    "type": "object",
    "properties": {
     "identifier": {
      "type": "string"
     },
     "schemeId": {
      "allOf": [
       {
        "$ref": "#/components/schemas/SchemeID"
       }
      ],
      "default": "0225"
     }
    },
    "required": [
     "identifier"
    ]
   },
   "EncaisseeRequest": {
    "type": "object",
    "properties": {
     "invoiceId": {
      "type": "string"
     },
     "invoiceIssueDate": {
      "format": "date",
      "type": "string"
     },
     "invoiceBuyerSiren": {
      "type": "string"
     },
     "invoiceBuyerElectronicAddress": {
      "type": "string"
     },
     "amount": {
      "$ref": "#/components/schemas/PositiveDecimal"
     },
     "currency": {
      "default": "EUR",
      "type": "string"
     },
     "senderSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "flowType": {
      "default": "CustomerInvoiceLC",
      "allOf": [
       {
        "$ref": "#/components/schemas/FlowTypeName"
       }
      ]
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "amount",
     "invoiceBuyerElectronicAddress",
     "invoiceBuyerSiren",
     "invoiceId",
     "invoiceIssueDate"
    ]
   },
   "EnrichedInvoiceInfo": {
    "type": "object",
    "properties": {
     "invoiceNumber": {
      "type": "string"
     },
     "supplierId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "recipientId": {
      "type": [
       "integer",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "supplierName": {
      "type": "string"
     },
     "recipientName": {
      "type": "string"
     },
     "totalNetAmount": {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     },
     "vatAmount": {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     },
     "totalGrossAmount": {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     }
    },
    "required": [
     "invoiceNumber",
     "recipientName",
     "supplierName",
     "totalGrossAmount",
     "totalNetAmount",
     "vatAmount"
    ]
   },
   "ErrorLevel": {
    "enum": [
     "Error",
     "Warning"
    ],
    "type": "string"
   },
   "ErrorSource": {
    "enum": [
     "schematron",
     "pdfa",
     "pydantic",
     "xmp",
     "signature",
     "afnor",
     "chorus_pro",
     "ereporting",
     "system"
    ],
    "type": "string"
   },
   "ExtractionInfo": {
    "type": "object",
    "properties": {
     "confidence_score": {
      "type": "number",
      "x-meaning": "unknown"
     },
     "fields_extracted": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "fields_enriched": {
      "default": 0,
      "type": "integer",
      "x-meaning": "unknown"
     },
     "fields_missing": {
      "default": 0,
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "confidence_score",
     "fields_extracted"
    ]
   },
   "FacturXPDFInfo": {
    "type": "object",
    "properties": {
     "size": {
      "type": "integer"
     },
     "profile": {
      "type": "string"
     },
     "signed": {
      "default": false,
      "type": "boolean"
     }
    },
    "required": [
     "profile",
     "size"
    ]
   },
   "FieldStatus": {
    "enum": [
     "COMPLIANT",
     "DISCREPANCY",
     "MISSING_IN_PDF",
     "MISSING_IN_XML",
     "NOT_VERIFIED"
    ],
    "type": "string"
   },
   "FileInfo": {
    "type": "object",
    "properties": {
     "content_b64": {
      "type": [
       "string",
       "null"
      ]
     },
     "size_bytes": {
      "default": 0,
      "type": "integer"
     }
    }
   },
   "FilesInfo": {
    "type": "object",
    "properties": {
     "facturx_pdf": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FileInfo"
       },
       {
        "type": "null"
       }
      ]
     },
     "xml": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FileInfo"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "FlowSyntax": {
    "enum": [
     "CII",
     "UBL",
     "Factur-X",
     "CDAR",
     "FRR"
    ],
    "type": "string"
   },
   "GenerateAggregatedReportResponse": {
    "type": "object",
    "properties": {
     "reportId": {
      "type": "string"
     },
     "transmissionType": {
      "type": "string"
     },
     "flowType": {
      "type": "string"
     },
     "xml": {
      "type": "string"
     },
     "xmlSize": {
      "type": "integer"
     },
     "contentSummary": {
      "additionalProperties": true,
      "type": "object",
      "x-meaning": "unknown"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "contentSummary",
     "flowType",
     "message",
     "reportId",
     "transmissionType",
     "xml",
     "xmlSize"
    ]
   },
   "GenerateCDARResponse": {
    "type": "object",
    "properties": {
     "documentId": {
      "type": "string"
     },
     "xml": {
      "type": "string"
     },
     "xmlSize": {
      "type": "integer"
     },
     "sha256": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "documentId",
     "message",
     "sha256",
     "xml",
     "xmlSize"
    ]
   },
   "GenerateCertificateRequest": {
    "type": "object",
    "properties": {
     "cn": {
      "default": "Test Signature FactPulse",
      "type": "string"
     },
     "organization": {
      "default": "FactPulse Test",
      "type": "string"
     },
     "country": {
      "default": "FR",
      "maxLength": 2,
      "minLength": 2,
      "type": "string"
     },
     "city": {
      "default": "Paris",
      "type": "string"
     },
     "state": {
      "default": "Ile-de-France",
      "type": "string"
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "validityDays": {
      "default": 365,
      "maximum": 3650,
      "minimum": 1,
      "type": "integer"
     },
     "keySize": {
      "default": 2048,
      "type": "integer"
     },
     "keyPassphrase": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "generateP12": {
      "default": false,
      "type": "boolean"
     },
     "p12Passphrase": {
      "default": "changeme",
      "type": "string",
      "x-secret": true
     }
    }
   },
   "GenerateCertificateResponse": {
    "type": "object",
    "properties": {
     "status": {
      "default": "success",
      "type": "string",
      "x-meaning": "unknown"
     },
     "certificatePem": {
      "type": "string"
     },
     "privateKeyPem": {
      "type": "string",
      "x-secret": true
     },
     "pkcs12Base64": {
      "type": [
       "string",
       "null"
      ]
     },
     "info": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CertificateInfoResponse"
       }
      ]
     },
     "warning": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "certificatePem",
     "info",
     "privateKeyPem"
    ]
   },
   "GenerateEReportingResponse": {
    "type": "object",
    "properties": {
     "reportId": {
      "type": "string"
     },
     "flowType": {
      "type": "string"
     },
     "xml": {
      "type": "string"
     },
     "xmlSize": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "flowType",
     "message",
     "reportId",
     "xml",
     "xmlSize"
    ]
   },
   "GenerationSuccessResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "SUCCESS",
      "enum": [
       "SUCCESS"
      ],
      "type": "string"
     },
     "content_b64": {
      "type": [
       "string",
       "null"
      ]
     },
     "xml_content": {
      "type": [
       "string",
       "null"
      ]
     },
     "filename": {
      "type": "string"
     }
    },
    "required": [
     "status",
     "filename"
    ]
   },
   "GenerationTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/CeleryStatus"
     },
     "result": {
      "$ref": "#/components/schemas/GenerationTaskStatus_result"
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "GetChorusProIdRequest": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "siret": {
      "type": "string"
     },
     "identifierType": {
      "default": "SIRET",
      "type": "string"
     }
    },
    "required": [
     "siret"
    ]
   },
   "GetChorusProIdResponse": {
    "type": "object",
    "properties": {
     "structureId": {
      "type": "integer"
     },
     "structureIdentifier": {
      "type": "string"
     },
     "structureName": {
      "type": [
       "string",
       "null"
      ]
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "message",
     "structureId",
     "structureIdentifier"
    ]
   },
   "GetInvoiceRequest": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "chorusInvoiceId": {
      "type": "integer"
     }
    },
    "required": [
     "chorusInvoiceId"
    ]
   },
   "GetInvoiceResponse": {
    "type": "object",
    "properties": {
     "returnCode": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "chorusInvoiceId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "invoiceNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceDate": {
      "type": [
       "string",
       "null"
      ]
     },
     "totalGrossAmount": {
      "type": [
       "string",
       "null"
      ]
     },
     "currentStatus": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/InvoiceStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "recipientStructureId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "recipientStructureName": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "message",
     "returnCode"
    ]
   },
   "GetStructureRequest": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "structureId": {
      "type": "integer"
     },
     "languageCode": {
      "default": "fr",
      "type": "string"
     }
    },
    "required": [
     "structureId"
    ]
   },
   "GetStructureResponse": {
    "type": "object",
    "properties": {
     "returnCode": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "structureId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "structureIdentifier": {
      "type": [
       "string",
       "null"
      ]
     },
     "structureLabel": {
      "type": [
       "string",
       "null"
      ]
     },
     "companyName": {
      "type": [
       "string",
       "null"
      ]
     },
     "vatNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "structureEmail": {
      "type": [
       "string",
       "null"
      ]
     },
     "parameters": {
      "description": "What the public body demands.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/StructureParameters"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "message",
     "returnCode"
    ]
   },
   "HTTPValidationError": {
    "type": "object",
    "properties": {
     "detail": {
      "items": {
       "$ref": "#/components/schemas/ValidationError"
      },
      "type": "array"
     }
    }
   },
   "IncomingInvoice": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": [
       "string",
       "null"
      ]
     },
     "sourceFormat": {
      "allOf": [
       {
        "$ref": "#/components/schemas/InvoiceFormat"
       }
      ]
     },
     "supplierReference": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "documentType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/InvoiceTypeCode"
       }
      ],
      "default": "380"
     },
     "supplier": {
      "allOf": [
       {
        "$ref": "#/components/schemas/IncomingSupplier"
       }
      ]
     },
     "billingSiteName": {
      "type": "string"
     },
     "billingSiteSiret": {
      "type": [
       "string",
       "null"
      ]
     },
     "issueDate": {
      "type": "string"
     },
     "dueDate": {
      "type": [
       "string",
       "null"
      ]
     },
     "currency": {
      "default": "EUR",
      "type": "string"
     },
     "netAmount": {
      "type": "string"
     },
     "vatAmount": {
      "type": "string"
     },
     "grossAmount": {
      "type": "string"
     },
     "purchaseOrderNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "contractReference": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceSubject": {
      "type": [
       "string",
       "null"
      ]
     },
     "documentBase64": {
      "type": [
       "string",
       "null"
      ]
     },
     "documentContentType": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "documentFilename": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "billingSiteName",
     "grossAmount",
     "issueDate",
     "netAmount",
     "sourceFormat",
     "supplier",
     "supplierReference",
     "vatAmount"
    ]
   },
   "IncomingSupplier": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "siren": {
      "type": [
       "string",
       "null"
      ]
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "vatNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "postalAddress": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PostalAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "electronicAddress": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ElectronicAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "name"
    ]
   },
   "InvoiceFormat": {
    "enum": [
     "CII",
     "UBL",
     "Factur-X"
    ],
    "type": "string"
   },
   "InvoiceInput": {
    "type": "object",
    "properties": {
     "invoiceId": {
      "type": "string"
     },
     "issueDate": {
      "format": "date",
      "type": "string"
     },
     "typeCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/EReportingInvoiceTypeCode"
       }
      ],
      "default": "380"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "dueDate": {
      "format": "date",
      "type": [
       "string",
       "null"
      ]
     },
     "sellerId": {
      "type": [
       "string",
       "null"
      ]
     },
     "sellerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "sellerVatId": {
      "type": [
       "string",
       "null"
      ]
     },
     "sellerCountry": {
      "$ref": "#/components/schemas/Sellercountry"
     },
     "buyerId": {
      "type": [
       "string",
       "null"
      ]
     },
     "buyerVatId": {
      "type": [
       "string",
       "null"
      ]
     },
     "buyerCountry": {
      "$ref": "#/components/schemas/Buyercountry"
     },
     "taxExclusiveAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "taxAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "taxBreakdown": {
      "items": {
       "$ref": "#/components/schemas/TaxBreakdownInput"
      },
      "minItems": 1,
      "type": "array"
     },
     "referencedInvoiceId": {
      "type": [
       "string",
       "null"
      ]
     },
     "referencedInvoiceDate": {
      "format": "date",
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "buyerCountry",
     "invoiceId",
     "issueDate",
     "taxAmount",
     "taxBreakdown",
     "taxExclusiveAmount"
    ]
   },
   "InvoiceLifecycle": {
    "type": "object",
    "properties": {
     "sellerId": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "invoiceId": {
      "type": "string"
     },
     "events": {
      "items": {
       "$ref": "#/components/schemas/LifecycleEvent"
      },
      "type": "array"
     },
     "totalEvents": {
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "invoiceId",
     "totalEvents"
    ]
   },
   "InvoicePaymentInput": {
    "type": "object",
    "properties": {
     "invoiceId": {
      "type": "string"
     },
     "invoiceDate": {
      "format": "date",
      "type": "string"
     },
     "paymentDate": {
      "format": "date",
      "type": "string"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amountsByRate": {
      "items": {
       "$ref": "#/components/schemas/PaymentAmountByRate"
      },
      "minItems": 1,
      "type": "array"
     }
    },
    "required": [
     "amountsByRate",
     "invoiceDate",
     "invoiceId",
     "paymentDate"
    ]
   },
   "InvoiceStatus": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "label": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "date": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "code",
     "label"
    ]
   },
   "InvoiceTypeCode": {
    "enum": [
     "380",
     "389",
     "393",
     "501",
     "386",
     "500",
     "384",
     "471",
     "472",
     "473",
     "381",
     "261",
     "262",
     "396",
     "502",
     "503"
    ],
    "type": "string"
   },
   "InvoicingFrameworkCode": {
    "enum": [
     "A1_FACTURE_FOURNISSEUR",
     "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE",
     "A9_FACTURE_SOUSTRAITANT",
     "A12_FACTURE_COTRAITANT"
    ],
    "type": "string"
   },
   "IssuerRoleCode": {
    "enum": [
     "SE",
     "BY"
    ],
    "type": "string"
   },
   "KeyRotationRequest": {
    "type": "object",
    "properties": {
     "oldKey": {
      "minLength": 40,
      "type": "string",
      "x-secret": true
     },
     "newKey": {
      "minLength": 40,
      "type": "string",
      "x-secret": true
     }
    },
    "required": [
     "newKey",
     "oldKey"
    ]
   },
   "KeyRotationResponse": {
    "type": "object",
    "properties": {
     "success": {
      "type": "boolean"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "rotatedCount": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "partialErrors": {
      "items": {
       "type": "string"
      },
      "type": [
       "array",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "message",
     "rotatedCount",
     "success"
    ]
   },
   "LifecycleEvent": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": "string"
     },
     "statusCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarStatusCode"
       }
      ]
     },
     "statusDescription": {
      "type": [
       "string",
       "null"
      ]
     },
     "ackStatus": {
      "type": [
       "string",
       "null"
      ]
     },
     "at": {
      "type": [
       "string",
       "null"
      ]
     },
     "documentId": {
      "type": [
       "string",
       "null"
      ]
     },
     "amount": {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": [
       "string",
       "null"
      ]
     },
     "currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "issuerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "issuerRole": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarRole"
       },
       {
        "type": "null"
       }
      ]
     },
     "reasonCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarReasonCode"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "flowId",
     "statusCode"
    ]
   },
   "LifecycleResponse": {
    "type": "object",
    "properties": {
     "invoices": {
      "items": {
       "$ref": "#/components/schemas/InvoiceLifecycle"
      },
      "type": "array"
     },
     "totalInvoices": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "cutoffDays": {
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "cutoffDays",
     "totalInvoices"
    ]
   },
   "MandatoryNoteSchema": {
    "type": "object",
    "properties": {
     "subjectCode": {
      "type": "string"
     },
     "label": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "pdfValue": {
      "type": [
       "string",
       "null"
      ]
     },
     "xmlValue": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/FieldStatus"
       }
      ],
      "default": "NOT_VERIFIED"
     },
     "message": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "bbox": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BoundingBoxSchema"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "label",
     "subjectCode"
    ]
   },
   "MissingField": {
    "type": "object",
    "properties": {
     "field": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "bt_code": {
      "type": "string"
     },
     "description": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "required_for": {
      "items": {
       "type": "string"
      },
      "type": "array",
      "x-meaning": "unknown"
     },
     "suggested_value": {
      "type": [
       "string",
       "null"
      ]
     },
     "confidence": {
      "type": [
       "number",
       "null"
      ]
     }
    },
    "required": [
     "bt_code",
     "description",
     "field",
     "required_for"
    ]
   },
   "OperationNature": {
    "enum": [
     "B1",
     "S1",
     "M1",
     "B2",
     "S2",
     "M2",
     "B4",
     "S4",
     "M4",
     "S3",
     "S5",
     "S6",
     "B7",
     "S7"
    ],
    "type": "string"
   },
   "OutputFormat": {
    "enum": [
     "xml",
     "cii",
     "ubl",
     "pdf"
    ],
    "type": "string"
   },
   "PDFValidationResultAPI": {
    "type": "object",
    "properties": {
     "isCompliant": {
      "type": "boolean"
     },
     "xmlPresent": {
      "type": "boolean"
     },
     "xmlCompliant": {
      "type": "boolean"
     },
     "detectedProfile": {
      "type": [
       "string",
       "null"
      ]
     },
     "xmlErrors": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "pdfaCompliant": {
      "type": "boolean"
     },
     "pdfaVersion": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdfaValidationMethod": {
      "default": "metadata",
      "type": "string"
     },
     "validatedRules": {
      "type": [
       "integer",
       "null"
      ]
     },
     "failedRules": {
      "type": [
       "integer",
       "null"
      ]
     },
     "pdfaErrors": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "pdfaWarnings": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "xmpPresent": {
      "type": "boolean"
     },
     "xmpFacturxCompliant": {
      "type": "boolean"
     },
     "xmpProfile": {
      "type": [
       "string",
       "null"
      ]
     },
     "xmpVersion": {
      "type": [
       "string",
       "null"
      ]
     },
     "xmpErrors": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "xmpMetadata": {
      "additionalProperties": true,
      "type": "object"
     },
     "isSigned": {
      "type": "boolean"
     },
     "signatureCount": {
      "default": 0,
      "type": "integer"
     },
     "signatures": {
      "items": {
       "$ref": "#/components/schemas/SignatureInfoAPI"
      },
      "type": "array"
     },
     "signatureErrors": {
      "items": {
       "type": "string"
      },
      "type": "array"
     },
     "summaryMessage": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "isCompliant",
     "isSigned",
     "pdfaCompliant",
     "summaryMessage",
     "xmlCompliant",
     "xmlPresent",
     "xmpFacturxCompliant",
     "xmpPresent"
    ]
   },
   "PDPConfigResponse": {
    "type": "object",
    "properties": {
     "isConfigured": {
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "id": {
      "type": [
       "integer",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "isActive": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "modeSandbox": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "flowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "tokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "oauthClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "encryptionMode": {
      "type": [
       "string",
       "null"
      ]
     },
     "secretStatus": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/SecretStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "lastTestAt": {
      "format": "date-time",
      "type": [
       "string",
       "null"
      ]
     },
     "lastTestSuccess": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "lastTestError": {
      "type": [
       "string",
       "null"
      ]
     },
     "createdAt": {
      "format": "date-time",
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "updatedAt": {
      "format": "date-time",
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "message": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "isConfigured"
    ]
   },
   "PDPConfigUpdateRequest": {
    "type": "object",
    "properties": {
     "isActive": {
      "default": true,
      "type": "boolean"
     },
     "modeSandbox": {
      "default": false,
      "type": "boolean"
     },
     "flowServiceUrl": {
      "type": "string"
     },
     "tokenUrl": {
      "type": "string"
     },
     "oauthClientId": {
      "type": "string"
     },
     "clientSecret": {
      "type": "string",
      "x-secret": true
     },
     "encryptionMode": {
      "anyOf": [
       {
        "enum": [
         "fernet",
         "double"
        ],
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "clientSecret",
     "flowServiceUrl",
     "oauthClientId",
     "tokenUrl"
    ]
   },
   "PageDimensionsSchema": {
    "type": "object",
    "properties": {
     "width": {
      "type": "number"
     },
     "height": {
      "type": "number"
     }
    },
    "required": [
     "height",
     "width"
    ]
   },
   "ParseFacturXResponse": {
    "type": "object",
    "properties": {
     "status": {
      "enum": [
       "SUCCESS",
       "FAILURE"
      ],
      "type": "string"
     },
     "invoice": {
      "type": "object",
      "anyOf": [
       {
        "$ref": "#/components/schemas/FacturXInvoice"
       },
       {
        "$ref": "#/components/schemas/IncomingInvoice"
       }
      ]
     },
     "detectedFormat": {
      "type": [
       "string",
       "null"
      ]
     },
     "detectedProfile": {
      "type": [
       "string",
       "null"
      ]
     },
     "error": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "invoice",
     "status"
    ]
   },
   "PaymentAmountByRate": {
    "type": "object",
    "properties": {
     "rate": {
      "$ref": "#/components/schemas/PercentRate"
     },
     "amount": {
      "$ref": "#/components/schemas/Decimal"
     }
    },
    "required": [
     "amount",
     "rate"
    ]
   },
   "PostalAddress": {
    "type": "object",
    "properties": {
     "postalCode": {
      "type": [
       "string",
       "null"
      ]
     },
     "lineOne": {
      "type": [
       "string",
       "null"
      ]
     },
     "lineTwo": {
      "type": [
       "string",
       "null"
      ]
     },
     "lineThree": {
      "type": [
       "string",
       "null"
      ]
     },
     "city": {
      "type": [
       "string",
       "null"
      ]
     },
     "countryCode": {
      "type": [
       "string",
       "null"
      ]
     },
     "countrySubdivision": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "ProcessingOptions": {
    "type": "object",
    "properties": {
     "facturxProfile": {
      "allOf": [
       {
        "$ref": "#/components/schemas/APIProfile"
       }
      ],
      "default": "EN16931"
     },
     "autoEnrich": {
      "default": true,
      "type": "boolean"
     },
     "validateXml": {
      "default": true,
      "type": "boolean"
     },
     "verifyDestinationParameters": {
      "default": true,
      "type": "boolean"
     }
    }
   },
   "ProcessingRule": {
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
    ],
    "type": "string"
   },
   "ReasonCodeInfo": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "description": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "code",
     "description",
     "name"
    ]
   },
   "ReasonCodesResponse": {
    "type": "object",
    "properties": {
     "codes": {
      "items": {
       "$ref": "#/components/schemas/ReasonCodeInfo"
      },
      "type": "array"
     },
     "count": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "source": {
      "default": "BR-FR-CDV-CL-09",
      "type": "string"
     }
    },
    "required": [
     "codes",
     "count"
    ]
   },
   "RecipientInput": {
    "type": "object",
    "properties": {
     "siren": {
      "type": [
       "string",
       "null"
      ]
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "role": {
      "default": "BY",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarRole"
       }
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "RefuseeRequest": {
    "type": "object",
    "properties": {
     "invoiceId": {
      "type": "string"
     },
     "invoiceIssueDate": {
      "format": "date",
      "type": "string"
     },
     "invoiceSellerSiren": {
      "type": "string"
     },
     "invoiceSellerElectronicAddress": {
      "type": "string"
     },
     "reasonCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarReasonCode"
       }
      ]
     },
     "reasonText": {
      "type": [
       "string",
       "null"
      ]
     },
     "senderSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "flowType": {
      "default": "SupplierInvoiceLC",
      "allOf": [
       {
        "$ref": "#/components/schemas/FlowTypeName"
       }
      ]
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "invoiceId",
     "invoiceIssueDate",
     "invoiceSellerElectronicAddress",
     "invoiceSellerSiren",
     "reasonCode"
    ]
   },
   "ReportIssuer": {
    "type": "object",
    "properties": {
     "siren": {
      "maxLength": 14,
      "minLength": 9,
      "type": "string"
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "vatId": {
      "type": [
       "string",
       "null"
      ]
     },
     "roleCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/IssuerRoleCode"
       }
      ],
      "default": "SE"
     }
    },
    "required": [
     "siren"
    ]
   },
   "ReportPeriod": {
    "type": "object",
    "properties": {
     "startDate": {
      "format": "date",
      "type": "string"
     },
     "endDate": {
      "format": "date",
      "type": "string"
     }
    },
    "required": [
     "endDate",
     "startDate"
    ]
   },
   "ReportSender": {
    "type": "object",
    "properties": {
     "siren": {
      "maxLength": 14,
      "minLength": 9,
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "vatId": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "name",
     "siren"
    ]
   },
   "SchematronValidationError": {
    "type": "object",
    "properties": {
     "rule": {
      "type": "string"
     },
     "bt_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "severity": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "suggested_value": {
      "type": [
       "string",
       "null"
      ]
     },
     "suggested_field": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "explanation": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "confidence": {
      "maximum": 1,
      "minimum": 0,
      "type": [
       "number",
       "null"
      ]
     }
    },
    "required": [
     "message",
     "rule",
     "severity"
    ]
   },
   "SchemeID": {
    "enum": [
     "0225",
     "0002",
     "0009",
     "0088",
     "0060",
     "9957",
     "0199",
     "0231",
     "EM",
     "0177",
     "0224",
     "9930",
     "9915",
     "9956",
     "9920",
     "9906",
     "9944",
     "9934"
    ],
    "type": "string"
   },
   "SearchServicesResponse": {
    "type": "object",
    "properties": {
     "returnCode": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "services": {
      "items": {
       "$ref": "#/components/schemas/StructureService"
      },
      "type": "array"
     },
     "total": {
      "default": 0,
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "message",
     "returnCode"
    ]
   },
   "SearchStructureRequest": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "structureIdentifier": {
      "type": [
       "string",
       "null"
      ]
     },
     "structureIdentifierType": {
      "type": [
       "string",
       "null"
      ]
     },
     "companyName": {
      "type": [
       "string",
       "null"
      ]
     },
     "restrictPrivateStructures": {
      "default": false,
      "type": "boolean"
     }
    }
   },
   "SearchStructureResponse": {
    "type": "object",
    "properties": {
     "returnCode": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "structures": {
      "items": {
       "$ref": "#/components/schemas/StructureInfo"
      },
      "type": "array"
     },
     "total": {
      "default": 0,
      "type": "integer",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "message",
     "returnCode"
    ]
   },
   "SecretStatus": {
    "type": "object",
    "properties": {
     "status": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "encryptionMode": {
      "type": [
       "string",
       "null"
      ]
     },
     "requiresClientKey": {
      "type": [
       "boolean",
       "null"
      ]
     }
    },
    "required": [
     "message",
     "status"
    ]
   },
   "SignatureInfo": {
    "type": "object",
    "properties": {
     "signed": {
      "type": "boolean"
     },
     "cn": {
      "type": [
       "string",
       "null"
      ]
     },
     "expiration": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "signed"
    ]
   },
   "SignatureInfoAPI": {
    "type": "object",
    "properties": {
     "fieldName": {
      "type": "string"
     },
     "signer": {
      "type": [
       "string",
       "null"
      ]
     },
     "signingDate": {
      "type": [
       "string",
       "null"
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "location": {
      "type": [
       "string",
       "null"
      ]
     },
     "isValid": {
      "type": [
       "boolean",
       "null"
      ]
     }
    },
    "required": [
     "fieldName"
    ]
   },
   "SignatureParameters": {
    "type": "object",
    "properties": {
     "keyPem": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "certPem": {
      "type": [
       "string",
       "null"
      ]
     },
     "keyPassphrase": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "location": {
      "type": [
       "string",
       "null"
      ]
     },
     "contact": {
      "type": [
       "string",
       "null"
      ]
     },
     "fieldName": {
      "default": "FactPulseSignature",
      "type": "string"
     },
     "usePadesLt": {
      "default": false,
      "type": "boolean"
     },
     "useTimestamp": {
      "default": true,
      "type": "boolean"
     }
    }
   },
   "SignatureSuccessResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "SUCCESS",
      "enum": [
       "SUCCESS"
      ],
      "type": "string"
     },
     "content_b64": {
      "type": "string"
     },
     "filename": {
      "type": "string"
     },
     "size_bytes": {
      "type": "integer"
     },
     "is_signed": {
      "type": "boolean"
     },
     "signature_count": {
      "type": "integer"
     },
     "signer_cn": {
      "type": "string"
     },
     "signing_date": {
      "type": "string"
     },
     "validation_details": {
      "additionalProperties": true,
      "type": "object",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "status",
     "content_b64",
     "filename",
     "is_signed",
     "signature_count",
     "signer_cn",
     "signing_date",
     "size_bytes",
     "validation_details"
    ]
   },
   "SignatureTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/CeleryStatus"
     },
     "result": {
      "$ref": "#/components/schemas/SignatureTaskStatus_result"
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "SimplifiedCDARResponse": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": "string"
     },
     "documentId": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "invoiceId": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "documentId",
     "flowId",
     "invoiceId",
     "message",
     "status"
    ]
   },
   "SimplifiedInvoiceData": {
    "type": "object",
    "properties": {
     "number": {
      "type": "string"
     },
     "supplier": {
      "allOf": [
       {
        "$ref": "#/components/schemas/SimplifiedParty"
       }
      ]
     },
     "recipient": {
      "allOf": [
       {
        "$ref": "#/components/schemas/SimplifiedParty"
       }
      ]
     },
     "lines": {
      "items": {
       "$ref": "#/components/schemas/SimplifiedLine"
      },
      "minItems": 1,
      "type": "array"
     },
     "date": {
      "type": [
       "string",
       "null"
      ]
     },
     "dueDays": {
      "default": 30,
      "maximum": 365,
      "minimum": 0,
      "type": "integer"
     },
     "comment": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "purchaseOrderReference": {
      "type": [
       "string",
       "null"
      ]
     },
     "contractReference": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/InvoiceTypeCode"
       }
      ],
      "default": "380"
     },
     "precedingInvoiceReference": {
      "type": [
       "string",
       "null"
      ]
     },
     "operationNature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/OperationNature"
       },
       {
        "type": "null"
       }
      ]
     },
     "invoicingFramework": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/InvoicingFrameworkCode"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "lines",
     "number",
     "recipient",
     "supplier"
    ]
   },
   "StatusCodeInfo": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "description": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "code",
     "description",
     "name"
    ]
   },
   "StatusCodesResponse": {
    "type": "object",
    "properties": {
     "codes": {
      "items": {
       "$ref": "#/components/schemas/StatusCodeInfo"
      },
      "type": "array"
     },
     "count": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "source": {
      "default": "BR-FR-CDV-CL-06",
      "type": "string"
     }
    },
    "required": [
     "codes",
     "count"
    ]
   },
   "StructureInfo": {
    "type": "object",
    "properties": {
     "structureId": {
      "type": "integer"
     },
     "structureIdentifier": {
      "type": "string"
     },
     "structureName": {
      "type": "string"
     },
     "structureIdentifierType": {
      "type": "string"
     },
     "status": {
      "type": "string"
     }
    },
    "required": [
     "status",
     "structureId",
     "structureIdentifier",
     "structureIdentifierType",
     "structureName"
    ]
   },
   "StructureParameters": {
    "type": "object",
    "properties": {
     "serviceCodeRequired": {
      "default": false,
      "type": "boolean"
     },
     "engagementNumberRequired": {
      "default": false,
      "type": "boolean"
     },
     "engagementOrServiceManagement": {
      "default": false,
      "type": "boolean"
     }
    }
   },
   "StructureService": {
    "type": "object",
    "properties": {
     "serviceId": {
      "type": "integer"
     },
     "serviceCode": {
      "type": "string"
     },
     "serviceLabel": {
      "type": "string"
     },
     "isActive": {
      "type": "boolean"
     }
    },
    "required": [
     "isActive",
     "serviceCode",
     "serviceId",
     "serviceLabel"
    ]
   },
   "SubmitAggregatedReportRequest": {
    "type": "object",
    "properties": {
     "data": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CreateAggregatedReportRequest"
       }
      ]
     },
     "trackingId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "data"
    ]
   },
   "SubmitCDARRequest": {
    "type": "object",
    "properties": {
     "documentId": {
      "type": "string"
     },
     "businessProcess": {
      "default": "REGULATED",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarBusinessProcess"
       }
      ]
     },
     "typeCode": {
      "default": "23",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarMessageType"
       }
      ]
     },
     "senderSiren": {
      "type": "string"
     },
     "senderRole": {
      "default": "WK",
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarRole"
       }
      ]
     },
     "senderName": {
      "type": [
       "string",
       "null"
      ]
     },
     "senderEmail": {
      "type": [
       "string",
       "null"
      ]
     },
     "recipients": {
      "items": {
       "$ref": "#/components/schemas/RecipientInput"
      },
      "type": "array"
     },
     "invoiceId": {
      "type": "string"
     },
     "invoiceIssueDate": {
      "format": "date",
      "type": "string"
     },
     "invoiceTypeCode": {
      "default": "380",
      "type": "string"
     },
     "invoiceSellerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceBuyerSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CdarStatusCode"
       }
      ]
     },
     "reasonCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarReasonCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "reasonText": {
      "type": [
       "string",
       "null"
      ]
     },
     "actionCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarActionCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "encaisseAmount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "flowType": {
      "default": "CustomerInvoiceLC",
      "allOf": [
       {
        "$ref": "#/components/schemas/FlowTypeName"
       }
      ]
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "documentId",
     "invoiceId",
     "invoiceIssueDate",
     "senderSiren",
     "status"
    ]
   },
   "SubmitCDARResponse": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "message": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "documentId": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "flowId",
     "status"
    ]
   },
   "SubmitCDARXMLRequest": {
    "type": "object",
    "properties": {
     "xml": {
      "type": "string"
     },
     "flowType": {
      "default": "CustomerInvoiceLC",
      "allOf": [
       {
        "$ref": "#/components/schemas/FlowTypeName"
       }
      ]
     },
     "filename": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "xml"
    ]
   },
   "SubmitCompleteInvoiceRequest": {
    "type": "object",
    "properties": {
     "invoiceData": {
      "allOf": [
       {
        "$ref": "#/components/schemas/SimplifiedInvoiceData"
       }
      ]
     },
     "sourcePdf": {
      "type": "string"
     },
     "destination": {
      "$ref": "#/components/schemas/Destination"
     },
     "signature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/SignatureParameters"
       },
       {
        "type": "null"
       }
      ]
     },
     "options": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ProcessingOptions"
       }
      ]
     }
    },
    "required": [
     "destination",
     "invoiceData",
     "sourcePdf"
    ]
   },
   "SubmitCompleteInvoiceResponse": {
    "type": "object",
    "properties": {
     "success": {
      "type": "boolean"
     },
     "destinationType": {
      "enum": [
       "chorus_pro",
       "afnor"
      ],
      "type": "string"
     },
     "chorusResult": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProResult"
       },
       {
        "type": "null"
       }
      ]
     },
     "afnorResult": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AFNORResult"
       },
       {
        "type": "null"
       }
      ]
     },
     "enrichedInvoice": {
      "allOf": [
       {
        "$ref": "#/components/schemas/EnrichedInvoiceInfo"
       }
      ]
     },
     "invoice": {
      "$ref": "#/components/schemas/FacturXInvoice"
     },
     "facturxPdf": {
      "allOf": [
       {
        "$ref": "#/components/schemas/FacturXPDFInfo"
       }
      ]
     },
     "signature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/SignatureInfo"
       },
       {
        "type": "null"
       }
      ]
     },
     "contentB64": {
      "type": "string"
     },
     "message": {
      "type": "string"
     }
    },
    "required": [
     "contentB64",
     "destinationType",
     "enrichedInvoice",
     "facturxPdf",
     "invoice",
     "message",
     "success"
    ]
   },
   "SubmitEReportingRequest": {
    "type": "object",
    "properties": {
     "data": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CreateEReportingRequest"
       }
      ]
     },
     "trackingId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpFlowServiceUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpTokenUrl": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pdpClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     }
    },
    "required": [
     "data"
    ]
   },
   "SubmitEReportingResponse": {
    "type": "object",
    "properties": {
     "flowId": {
      "type": "string"
     },
     "reportId": {
      "type": "string"
     },
     "trackingId": {
      "type": [
       "string",
       "null"
      ]
     },
     "flowType": {
      "type": "string"
     },
     "sha256": {
      "type": "string"
     },
     "afnorFlowType": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FlowTypeName"
       },
       {
        "type": "null"
       }
      ]
     },
     "afnorResponse": {
      "additionalProperties": true,
      "type": [
       "object",
       "null"
      ]
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "flowId",
     "flowType",
     "message",
     "reportId",
     "sha256"
    ]
   },
   "SubmitInvoiceRequest": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     },
     "invoiceNumber": {
      "type": "string"
     },
     "invoiceDate": {
      "type": "string"
     },
     "paymentDueDate": {
      "type": [
       "string",
       "null"
      ]
     },
     "structureId": {
      "type": "integer"
     },
     "serviceCode": {
      "type": [
       "string",
       "null"
      ]
     },
     "engagementNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "totalNetAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "vatAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "totalGrossAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "mainAttachmentId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "mainAttachmentLabel": {
      "type": [
       "string",
       "null"
      ]
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "purchaseOrderReference": {
      "type": [
       "string",
       "null"
      ]
     },
     "contractReference": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "invoiceDate",
     "invoiceNumber",
     "structureId",
     "totalGrossAmount",
     "totalNetAmount",
     "vatAmount"
    ]
   },
   "SubmitInvoiceResponse": {
    "type": "object",
    "properties": {
     "returnCode": {
      "type": "integer"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "chorusInvoiceId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "depositFlowNumber": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "message",
     "returnCode"
    ]
   },
   "TaskErrorResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "ERROR",
      "enum": [
       "ERROR"
      ],
      "type": "string"
     },
     "errorCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ServiceErrorCode"
       }
      ]
     },
     "errorMessage": {
      "type": "string"
     },
     "details": {
      "items": {
       "$ref": "#/components/schemas/TaskErrorDetail"
      },
      "type": "array"
     },
     "traceback": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "status",
     "errorCode",
     "errorMessage"
    ]
   },
   "TaskResponse": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     }
    },
    "required": [
     "taskId"
    ]
   },
   "TaxBreakdownInput": {
    "type": "object",
    "properties": {
     "rate": {
      "$ref": "#/components/schemas/PercentRate"
     },
     "taxableAmount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "taxAmount": {
      "$ref": "#/components/schemas/Decimal"
     }
    },
    "required": [
     "rate",
     "taxAmount",
     "taxableAmount"
    ]
   },
   "TaxDueDateType": {
    "enum": [
     "5",
     "29",
     "72",
     "3",
     "35",
     "432"
    ],
    "type": "string"
   },
   "TransactionCategory": {
    "enum": [
     "TLB1",
     "TPS1",
     "TNT1",
     "TMA1"
    ],
    "type": "string"
   },
   "TransmissionTypeCode": {
    "enum": [
     "IN",
     "RE"
    ],
    "type": "string"
   },
   "VATEXCodeInfo": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "name": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "description": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "category": {
      "type": "string"
     }
    },
    "required": [
     "category",
     "code",
     "description",
     "name"
    ]
   },
   "VATEXCodesResponse": {
    "type": "object",
    "properties": {
     "codes": {
      "items": {
       "$ref": "#/components/schemas/VATEXCodeInfo"
      },
      "type": "array"
     },
     "count": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "source": {
      "default": "https://docs.peppol.eu/poacc/billing/3.0/codelist/vatex/",
      "type": "string"
     }
    },
    "required": [
     "codes",
     "count"
    ]
   },
   "ValidateCDARRequest": {
    "type": "object",
    "properties": {
     "documentId": {
      "type": [
       "string",
       "null"
      ]
     },
     "senderSiren": {
      "type": [
       "string",
       "null"
      ]
     },
     "senderRole": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarRole"
       },
       {
        "type": "null"
       }
      ]
     },
     "invoiceId": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoiceIssueDate": {
      "format": "date",
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarStatusCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "reasonCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CdarReasonCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "encaisseAmount": {
      "$ref": "#/components/schemas/NullableDecimal"
     }
    }
   },
   "ValidateCDARResponse": {
    "type": "object",
    "properties": {
     "valid": {
      "type": "boolean"
     },
     "errors": {
      "items": {
       "$ref": "#/components/schemas/CdarValidationError"
      },
      "type": "array"
     },
     "warnings": {
      "items": {
       "$ref": "#/components/schemas/CdarValidationError"
      },
      "type": "array",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "valid"
    ]
   },
   "ValidateEReportingRequest": {
    "type": "object",
    "properties": {
     "data": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CreateEReportingRequest"
       }
      ]
     }
    },
    "required": [
     "data"
    ]
   },
   "ValidateEReportingResponse": {
    "type": "object",
    "properties": {
     "valid": {
      "type": "boolean"
     },
     "reportId": {
      "type": "string"
     },
     "flowType": {
      "type": "string"
     },
     "errors": {
      "items": {
       "$ref": "#/components/schemas/EReportingValidationError"
      },
      "type": "array"
     },
     "warnings": {
      "items": {
       "$ref": "#/components/schemas/EReportingValidationError"
      },
      "type": "array",
      "x-meaning": "unknown"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "flowType",
     "message",
     "reportId",
     "valid"
    ]
   },
   "ValidationError": {
    "type": "object",
    "properties": {
     "loc": {
      "items": {
       "$ref": "#/components/schemas/Location_inner"
      },
      "type": "array"
     },
     "msg": {
      "type": "string"
     },
     "type": {
      "type": "string"
     }
    },
    "required": [
     "loc",
     "msg",
     "type"
    ]
   },
   "ValidationErrorDetail": {
    "type": "object",
    "properties": {
     "level": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ErrorLevel"
       }
      ],
      "default": "Error"
     },
     "item": {
      "type": "string"
     },
     "reason": {
      "type": "string"
     },
     "source": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ErrorSource"
       },
       {
        "type": "null"
       }
      ]
     },
     "code": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "item",
     "reason"
    ]
   },
   "ValidationErrorResponse": {
    "type": "object",
    "properties": {
     "detail": {
      "items": {
       "type": "string"
      },
      "type": "array"
     }
    },
    "required": [
     "detail"
    ]
   },
   "ValidationInfo": {
    "type": "object",
    "properties": {
     "profile": {
      "type": "string"
     },
     "schematron_rules_passed": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "schematron_rules_total": {
      "type": "integer",
      "x-meaning": "unknown"
     },
     "pdfa_compliant": {
      "default": true,
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "xml_embedded": {
      "default": true,
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "errors": {
      "items": {
       "$ref": "#/components/schemas/SchematronValidationError"
      },
      "type": "array"
     }
    },
    "required": [
     "profile",
     "schematron_rules_passed",
     "schematron_rules_total"
    ]
   },
   "ValidationSuccessResponse": {
    "type": "object",
    "properties": {
     "message": {
      "type": "string"
     }
    },
    "required": [
     "message"
    ]
   },
   "ValidationSuccessTaskResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "SUCCESS",
      "enum": [
       "SUCCESS"
      ],
      "type": "string"
     },
     "validation_result": {
      "$ref": "#/components/schemas/PDFValidationResultAPI"
     }
    },
    "required": [
     "status",
     "validation_result"
    ]
   },
   "ValidationTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/CeleryStatus"
     },
     "result": {
      "$ref": "#/components/schemas/ValidationTaskStatus_result"
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "VerificationSuccessResponse": {
    "type": "object",
    "properties": {
     "isCompliant": {
      "type": "boolean"
     },
     "complianceScore": {
      "maximum": 100,
      "minimum": 0,
      "type": "number"
     },
     "verifiedFieldsCount": {
      "default": 0,
      "minimum": 0,
      "type": "integer",
      "x-meaning": "unknown"
     },
     "compliantFieldsCount": {
      "default": 0,
      "minimum": 0,
      "type": "integer",
      "x-meaning": "unknown"
     },
     "isFacturx": {
      "default": false,
      "type": "boolean",
      "x-meaning": "unknown"
     },
     "facturxProfile": {
      "type": [
       "string",
       "null"
      ]
     },
     "fields": {
      "items": {
       "$ref": "#/components/schemas/VerifiedFieldSchema"
      },
      "type": "array"
     },
     "mandatoryNotes": {
      "items": {
       "$ref": "#/components/schemas/MandatoryNoteSchema"
      },
      "type": "array"
     },
     "pageDimensions": {
      "items": {
       "$ref": "#/components/schemas/PageDimensionsSchema"
      },
      "type": "array"
     },
     "warnings": {
      "items": {
       "type": "string"
      },
      "type": "array",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "complianceScore",
     "isCompliant"
    ]
   },
   "VerificationSuccessTaskResult": {
    "type": "object",
    "properties": {
     "status": {
      "default": "SUCCESS",
      "enum": [
       "SUCCESS"
      ],
      "type": "string"
     },
     "verification_result": {
      "$ref": "#/components/schemas/VerificationSuccessResponse"
     }
    },
    "required": [
     "status",
     "verification_result"
    ]
   },
   "VerificationTypedTaskStatus": {
    "type": "object",
    "properties": {
     "taskId": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/CeleryStatus"
     },
     "result": {
      "$ref": "#/components/schemas/VerificationTypedTaskStatus_result"
     }
    },
    "required": [
     "status",
     "taskId"
    ]
   },
   "VerifiedFieldSchema": {
    "type": "object",
    "properties": {
     "businessTerm": {
      "type": "string"
     },
     "label": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "pdfValue": {
      "type": [
       "string",
       "null"
      ]
     },
     "xmlValue": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/FieldStatus"
       }
      ]
     },
     "message": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "confidence": {
      "default": 1,
      "maximum": 1,
      "minimum": 0,
      "type": "number"
     },
     "source": {
      "default": "native_pdf",
      "type": "string"
     },
     "bbox": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BoundingBoxSchema"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "businessTerm",
     "label",
     "status"
    ]
   },
   "WebhookSecretDeleteResponse": {
    "type": "object",
    "properties": {
     "success": {
      "type": "boolean"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "message",
     "success"
    ]
   },
   "WebhookSecretGenerateResponse": {
    "type": "object",
    "properties": {
     "success": {
      "type": "boolean"
     },
     "webhookSecret": {
      "type": "string",
      "x-secret": true
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "createdAt": {
      "format": "date-time",
      "type": "string",
      "x-meaning": "unknown"
     }
    },
    "required": [
     "createdAt",
     "message",
     "success",
     "webhookSecret"
    ]
   },
   "WebhookSecretStatusResponse": {
    "type": "object",
    "properties": {
     "hasSecret": {
      "type": "boolean"
     },
     "createdAt": {
      "format": "date-time",
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "hasSecret"
    ]
   },
   "CdarValidationError": {
    "type": "object",
    "properties": {
     "field": {
      "type": "string"
     },
     "message": {
      "type": "string",
      "x-meaning": "unknown"
     },
     "rule": {
      "type": [
       "string",
       "null"
      ]
     },
     "severity": {
      "default": "error",
      "type": "string"
     }
    },
    "required": [
     "field",
     "message"
    ]
   },
   "EReportingInvoiceTypeCode": {
    "enum": [
     "380",
     "381",
     "384",
     "389",
     "386"
    ],
    "type": "string"
   },
   "ChorusProDestinationCredentials": {
    "type": "object",
    "properties": {
     "pisteClientId": {
      "type": [
       "string",
       "null"
      ]
     },
     "pisteClientSecret": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "chorusLogin": {
      "type": [
       "string",
       "null"
      ]
     },
     "chorusPassword": {
      "type": [
       "string",
       "null"
      ],
      "x-secret": true
     },
     "sandboxMode": {
      "default": true,
      "type": "boolean"
     }
    }
   },
   "AdditionalDocument": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "type_code": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "uri": {
      "type": [
       "string",
       "null"
      ]
     },
     "reference_type_code": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     }
    },
    "required": [
     "id"
    ]
   },
   "AllowanceCharge": {
    "type": "object",
    "properties": {
     "is_charge": {
      "type": "boolean"
     },
     "amount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "base_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "percentage": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "reason_code": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AllowanceChargeReasonCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "vat_category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/VATCategory"
       },
       {
        "type": "null"
       }
      ]
     },
     "vat_rate": {
      "$ref": "#/components/schemas/NullableDecimal"
     }
    },
    "required": [
     "amount",
     "is_charge"
    ]
   },
   "AllowanceChargeReasonCode": {
    "enum": [
     "41",
     "42",
     "60",
     "62",
     "63",
     "64",
     "65",
     "66",
     "67",
     "68",
     "70",
     "71",
     "88",
     "95",
     "100",
     "102",
     "103",
     "104",
     "105",
     "AA",
     "AAA",
     "AAC",
     "AAD",
     "AAE",
     "AAH",
     "AAI",
     "AAS",
     "ABK",
     "ABL",
     "ABN",
     "ABR",
     "ADR",
     "ADL",
     "ADT",
     "FC",
     "FI",
     "LA",
     "PC"
    ],
    "type": "string"
   },
   "AllowanceReasonCode": {
    "enum": [
     "AA",
     "ABL",
     "ADR",
     "ADT",
     "FC",
     "FI",
     "LA"
    ],
    "type": "string"
   },
   "Contact": {
    "type": "object",
    "properties": {
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "department_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "DeliveryParty": {
    "type": "object",
    "properties": {
     "id": {
      "type": [
       "string",
       "null"
      ]
     },
     "global_id": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ElectronicAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "postal_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PostalAddress"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "InvoiceLine": {
    "type": "object",
    "properties": {
     "line_number": {
      "type": "integer"
     },
     "line_note": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_line_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "line_sub_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/LineSubType"
       },
       {
        "type": "null"
       }
      ]
     },
     "reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "buyer_assigned_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "product_global_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "product_global_id_scheme": {
      "type": [
       "string",
       "null"
      ]
     },
     "item_name": {
      "type": "string"
     },
     "item_description": {
      "type": [
       "string",
       "null"
      ]
     },
     "origin_country": {
      "type": [
       "string",
       "null"
      ]
     },
     "characteristics": {
      "items": {
       "$ref": "#/components/schemas/ProductCharacteristic"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "classifications": {
      "items": {
       "$ref": "#/components/schemas/ProductClassification"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "quantity": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "unit": {
      "allOf": [
       {
        "$ref": "#/components/schemas/UnitOfMeasure"
       }
      ]
     },
     "gross_unit_price": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "unit_net_price": {
      "$ref": "#/components/schemas/PositiveDecimal8"
     },
     "price_basis_quantity": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "price_basis_unit": {
      "type": [
       "string",
       "null"
      ]
     },
     "price_allowance_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "lineNetAmount": {
      "$ref": "#/components/schemas/NullableDecimal10"
     },
     "allowanceAmount": {
      "$ref": "#/components/schemas/NullableFormattedDecimal"
     },
     "allowanceReasonCode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AllowanceReasonCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "allowanceReason": {
      "type": [
       "string",
       "null"
      ]
     },
     "allowances_charges": {
      "items": {
       "$ref": "#/components/schemas/AllowanceCharge"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "vat_rate": {
      "type": [
       "string",
       "null"
      ]
     },
     "manual_vat_rate": {
      "$ref": "#/components/schemas/FormattedDecimal"
     },
     "vat_category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/VATCategory"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_start_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "period_end_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "purchase_order_line_ref": {
      "type": [
       "string",
       "null"
      ]
     },
     "accounting_account": {
      "type": [
       "string",
       "null"
      ]
     },
     "additional_documents": {
      "items": {
       "$ref": "#/components/schemas/AdditionalDocument"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "line_notes": {
      "items": {
       "$ref": "#/components/schemas/InvoiceNote"
      },
      "type": [
       "array",
       "null"
      ]
     }
    },
    "required": [
     "item_name",
     "line_number",
     "quantity",
     "unit",
     "unit_net_price"
    ]
   },
   "InvoiceNote": {
    "type": "object",
    "properties": {
     "subject_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "content": {
      "type": "string"
     }
    },
    "required": [
     "content"
    ]
   },
   "InvoiceReferences": {
    "type": "object",
    "properties": {
     "business_process_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoice_currency": {
      "default": "EUR",
      "type": "string"
     },
     "payment_means": {
      "allOf": [
       {
        "$ref": "#/components/schemas/PaymentMeans"
       }
      ]
     },
     "payment_means_text": {
      "type": [
       "string",
       "null"
      ]
     },
     "invoice_type": {
      "$ref": "#/components/schemas/InvoiceTypeCode"
     },
     "vat_accounting_code": {
      "allOf": [
       {
        "$ref": "#/components/schemas/VATAccountingCode"
       }
      ]
     },
     "buyer_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "contract_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "purchase_order_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "seller_order_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "receiving_advice_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "despatch_advice_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "tender_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "preceding_invoice_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "preceding_invoice_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "project_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "project_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "vat_exemption_reason": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "invoice_type",
     "payment_means",
     "vat_accounting_code"
    ]
   },
   "InvoiceTotals": {
    "type": "object",
    "properties": {
     "line_total_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "allowance_total_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "charge_total_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "total_net_amount": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "vat_amount": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "total_gross_amount": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "prepayment": {
      "$ref": "#/components/schemas/NullableDecimal8"
     },
     "rounding_amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "amount_due": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "globalAllowanceAmount": {
      "$ref": "#/components/schemas/FormattedDecimal"
     },
     "globalAllowanceReason": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "amount_due",
     "total_gross_amount",
     "total_net_amount",
     "vat_amount"
    ]
   },
   "InvoicingFramework": {
    "type": "object",
    "properties": {
     "invoicing_framework_code": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/InvoicingFrameworkCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "operation_nature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/OperationNature"
       },
       {
        "type": "null"
       }
      ]
     },
     "approver_service_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "approver_structure_code": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "LineSubType": {
    "enum": [
     "DETAIL",
     "INFORMATION",
     "GROUP"
    ],
    "type": "string"
   },
   "Payee": {
    "type": "object",
    "properties": {
     "nom": {
      "minLength": 1,
      "type": "string"
     },
     "payeeId": {
      "type": [
       "string",
       "null"
      ]
     },
     "siret": {
      "pattern": "^\\d{14}$",
      "type": [
       "string",
       "null"
      ]
     },
     "siren": {
      "pattern": "^\\d{9}$",
      "type": [
       "string",
       "null"
      ]
     },
     "electronicAddress": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ElectronicAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "iban": {
      "type": [
       "string",
       "null"
      ]
     },
     "bic": {
      "type": [
       "string",
       "null"
      ]
     },
     "global_ids": {
      "items": {
       "$ref": "#/components/schemas/ElectronicAddress"
      },
      "type": [
       "array",
       "null"
      ]
     }
    },
    "required": [
     "nom"
    ]
   },
   "PaymentCard": {
    "type": "object",
    "properties": {
     "card_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "cardholder_name": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "PaymentMeans": {
    "enum": [
     "CHEQUE",
     "PRELEVEMENT",
     "VIREMENT",
     "ESPECE",
     "AUTRE",
     "REPORT"
    ],
    "type": "string"
   },
   "ProductCharacteristic": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "value": {
      "type": "string"
     }
    },
    "required": [
     "name",
     "value"
    ]
   },
   "ProductClassification": {
    "type": "object",
    "properties": {
     "class_code": {
      "type": "string"
     },
     "list_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "list_version_id": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "class_code"
    ]
   },
   "Recipient": {
    "type": "object",
    "properties": {
     "electronic_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ElectronicAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "executing_service_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "siren": {
      "type": [
       "string",
       "null"
      ]
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "vat_number": {
      "type": [
       "string",
       "null"
      ]
     },
     "postal_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PostalAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "contact": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Contact"
       },
       {
        "type": "null"
       }
      ]
     },
     "global_ids": {
      "items": {
       "$ref": "#/components/schemas/ElectronicAddress"
      },
      "type": [
       "array",
       "null"
      ]
     }
    }
   },
   "SubmissionMode": {
    "enum": [
     "SAISIE_API",
     "DEPOT_PDF_API",
     "DEPOT_PDF_SIGNE_API"
    ],
    "type": "string"
   },
   "SupplementaryAttachment": {
    "type": "object",
    "properties": {
     "description": {
      "type": "string"
     },
     "id": {
      "type": "integer"
     },
     "linkId": {
      "type": "integer"
     },
     "invoiceLineNumber": {
      "type": "integer"
     },
     "type": {
      "type": "string"
     }
    },
    "required": [
     "description",
     "id",
     "invoiceLineNumber",
     "linkId",
     "type"
    ]
   },
   "Supplier": {
    "type": "object",
    "properties": {
     "electronic_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ElectronicAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "supplier_id": {
      "default": 0,
      "type": "integer"
     },
     "private_id": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "supplier_bank_account_code": {
      "type": [
       "integer",
       "null"
      ]
     },
     "supplier_service_id": {
      "type": [
       "integer",
       "null"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "trading_business_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "legal_description": {
      "type": [
       "string",
       "null"
      ]
     },
     "siren": {
      "type": [
       "string",
       "null"
      ]
     },
     "siret": {
      "type": [
       "string",
       "null"
      ]
     },
     "vat_number": {
      "type": [
       "string",
       "null"
      ]
     },
     "iban": {
      "type": [
       "string",
       "null"
      ]
     },
     "bic": {
      "type": [
       "string",
       "null"
      ]
     },
     "bank_account_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "proprietaryId": {
      "type": [
       "string",
       "null"
      ],
      "x-meaning": "unknown"
     },
     "postal_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PostalAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "contact": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Contact"
       },
       {
        "type": "null"
       }
      ]
     },
     "global_ids": {
      "items": {
       "$ref": "#/components/schemas/ElectronicAddress"
      },
      "type": [
       "array",
       "null"
      ]
     }
    }
   },
   "TaxRepresentative": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "vat_number": {
      "type": "string"
     },
     "postal_address": {
      "allOf": [
       {
        "$ref": "#/components/schemas/PostalAddress"
       }
      ]
     }
    },
    "required": [
     "name",
     "postal_address",
     "vat_number"
    ]
   },
   "UnitOfMeasure": {
    "enum": [
     "PIECE",
     "HEURE",
     "JOUR",
     "KILOGRAMME",
     "LITRE",
     "FORFAIT",
     "C62",
     "H87",
     "HUR",
     "DAY",
     "MON",
     "MIN",
     "KGM",
     "LTR",
     "MTR",
     "MTK",
     "TNE",
     "KWH",
     "SET",
     "LS"
    ],
    "type": "string"
   },
   "VATAccountingCode": {
    "enum": [
     "TVA_SUR_DEBIT",
     "TVA_SUR_ENCAISSEMENT",
     "EXONERATION",
     "SANS_TVA"
    ],
    "type": "string"
   },
   "VATCategory": {
    "enum": [
     "S",
     "Z",
     "E",
     "AE",
     "K",
     "G",
     "O",
     "L",
     "M"
    ],
    "type": "string"
   },
   "VATLine": {
    "type": "object",
    "properties": {
     "taxable_amount": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "vat_amount": {
      "$ref": "#/components/schemas/Decimal8"
     },
     "rate": {
      "type": [
       "string",
       "null"
      ]
     },
     "manual_rate": {
      "$ref": "#/components/schemas/FormattedDecimal"
     },
     "category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/VATCategory"
       },
       {
        "type": "null"
       }
      ]
     },
     "due_date_type_code": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/VATPointDateCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "exemption_reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "vatex_code": {
      "type": [
       "string",
       "null"
      ]
     }
    },
    "required": [
     "taxable_amount",
     "vat_amount"
    ]
   },
   "VATPointDateCode": {
    "enum": [
     "5",
     "29",
     "72"
    ],
    "type": "string"
   },
   "FacturXInvoice": {
    "type": "object",
    "properties": {
     "invoice_number": {
      "type": "string"
     },
     "payment_due_date": {
      "type": "string"
     },
     "invoice_date": {
      "type": "string"
     },
     "submission_mode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/SubmissionMode"
       }
      ],
      "default": "DEPOT_PDF_API"
     },
     "recipient": {
      "$ref": "#/components/schemas/Recipient"
     },
     "supplier": {
      "$ref": "#/components/schemas/Supplier"
     },
     "invoicing_framework": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/InvoicingFramework"
       },
       {
        "type": "null"
       }
      ]
     },
     "references": {
      "$ref": "#/components/schemas/InvoiceReferences"
     },
     "totals": {
      "$ref": "#/components/schemas/InvoiceTotals"
     },
     "invoice_lines": {
      "items": {
       "$ref": "#/components/schemas/InvoiceLine"
      },
      "type": "array"
     },
     "vat_lines": {
      "items": {
       "$ref": "#/components/schemas/VATLine"
      },
      "type": "array"
     },
     "notes": {
      "items": {
       "$ref": "#/components/schemas/InvoiceNote"
      },
      "type": "array"
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "current_user_id": {
      "type": [
       "integer",
       "null"
      ]
     },
     "supplementary_attachments": {
      "items": {
       "$ref": "#/components/schemas/SupplementaryAttachment"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "payee": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Payee"
       },
       {
        "type": "null"
       }
      ]
     },
     "delivery_party": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DeliveryParty"
       },
       {
        "type": "null"
       }
      ]
     },
     "tax_representative": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TaxRepresentative"
       },
       {
        "type": "null"
       }
      ]
     },
     "delivery_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_period_start": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_period_end": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "creditor_reference_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "direct_debit_mandate_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "debtor_iban": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_terms": {
      "type": [
       "string",
       "null"
      ]
     },
     "allowances_charges": {
      "items": {
       "$ref": "#/components/schemas/AllowanceCharge"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "additional_documents": {
      "items": {
       "$ref": "#/components/schemas/AdditionalDocument"
      },
      "type": [
       "array",
       "null"
      ]
     },
     "buyer_accounting_reference": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_card": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PaymentCard"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "required": [
     "invoice_number",
     "payment_due_date",
     "recipient",
     "references",
     "supplier",
     "totals"
    ]
   },
   "AFNOR_SubmitFlowForm": {
    "type": "object",
    "required": [
     "flowInfo",
     "file"
    ],
    "properties": {
     "flowInfo": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowInfo"
       }
      ]
     },
     "file": {
      "type": "string",
      "format": "binary"
     }
    }
   },
   "Currency": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     {
      "type": "string"
     }
    ],
    "default": "EUR"
   },
   "Decimal": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     }
    ]
   },
   "ConversionTaskStatus_result": {
    "discriminator": {
     "propertyName": "status",
     "mapping": {
      "ERROR": "#/components/schemas/ConversionErrorResult",
      "PENDING_INPUT": "#/components/schemas/ConversionPendingInputResult",
      "SUCCESS": "#/components/schemas/ConversionSuccessTaskResult",
      "VALIDATION_FAILED": "#/components/schemas/ConversionValidationFailedResult"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/ConversionSuccessTaskResult"
     },
     {
      "$ref": "#/components/schemas/ConversionPendingInputResult"
     },
     {
      "$ref": "#/components/schemas/ConversionValidationFailedResult"
     },
     {
      "$ref": "#/components/schemas/ConversionErrorResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "NullableDecimal": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "PositiveDecimal": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     }
    ]
   },
   "GenerationTaskStatus_result": {
    "discriminator": {
     "propertyName": "status",
     "mapping": {
      "ERROR": "#/components/schemas/TaskErrorResult",
      "SUCCESS": "#/components/schemas/GenerationSuccessResult"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/GenerationSuccessResult"
     },
     {
      "$ref": "#/components/schemas/TaskErrorResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "Sellercountry": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "string"
     }
    ],
    "default": "FR"
   },
   "Buyercountry": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/CountryCode"
     },
     {
      "type": "string"
     }
    ]
   },
   "PercentRate": {
    "anyOf": [
     {
      "maximum": 100,
      "minimum": 0,
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$",
      "type": "string"
     }
    ]
   },
   "SignatureTaskStatus_result": {
    "discriminator": {
     "propertyName": "status",
     "mapping": {
      "ERROR": "#/components/schemas/TaskErrorResult",
      "SUCCESS": "#/components/schemas/SignatureSuccessResult"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/SignatureSuccessResult"
     },
     {
      "$ref": "#/components/schemas/TaskErrorResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "Destination": {
    "discriminator": {
     "propertyName": "type",
     "mapping": {
      "afnor": "#/components/schemas/AFNORDestination",
      "chorus_pro": "#/components/schemas/ChorusProDestination"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/ChorusProDestination"
     },
     {
      "$ref": "#/components/schemas/AFNORDestination"
     }
    ]
   },
   "Location_inner": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "integer"
     }
    ]
   },
   "ValidationTaskStatus_result": {
    "discriminator": {
     "propertyName": "status",
     "mapping": {
      "ERROR": "#/components/schemas/TaskErrorResult",
      "SUCCESS": "#/components/schemas/ValidationSuccessTaskResult"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/ValidationSuccessTaskResult"
     },
     {
      "$ref": "#/components/schemas/TaskErrorResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "VerificationTypedTaskStatus_result": {
    "discriminator": {
     "propertyName": "status",
     "mapping": {
      "ERROR": "#/components/schemas/TaskErrorResult",
      "SUCCESS": "#/components/schemas/VerificationSuccessTaskResult"
     }
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/VerificationSuccessTaskResult"
     },
     {
      "$ref": "#/components/schemas/TaskErrorResult"
     },
     {
      "type": "null"
     }
    ]
   },
   "Decimal8": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*(?:\\d{0,8}|(?=[\\d.]{1,13}0*$)\\d{0,8}\\.\\d{0,4}0*$)",
      "type": "string"
     }
    ]
   },
   "PositiveDecimal8": {
    "anyOf": [
     {
      "type": "number",
      "exclusiveMinimum": 0
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*(?:\\d{0,8}|(?=[\\d.]{1,13}0*$)\\d{0,8}\\.\\d{0,4}0*$)",
      "type": "string"
     }
    ]
   },
   "NullableDecimal10": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*(?:\\d{0,10}|(?=[\\d.]{1,13}0*$)\\d{0,10}\\.\\d{0,2}0*$)",
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "NullableFormattedDecimal": {
    "anyOf": [
     {
      "minimum": 0,
      "type": "number"
     },
     {
      "pattern": "^-?\\d+(\\.\\d{1,4})?$",
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "FormattedDecimal": {
    "anyOf": [
     {
      "minimum": 0,
      "type": "number"
     },
     {
      "pattern": "^-?\\d+(\\.\\d{1,4})?$",
      "type": "string"
     }
    ]
   },
   "NullableDecimal8": {
    "anyOf": [
     {
      "type": "number"
     },
     {
      "pattern": "^(?!^[-+.]*$)[+-]?0*(?:\\d{0,8}|(?=[\\d.]{1,13}0*$)\\d{0,8}\\.\\d{0,4}0*$)",
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "CdarStatusCode": {
    "type": "string",
    "x-known-values": [
     "200",
     "201",
     "202",
     "203",
     "204",
     "205",
     "206",
     "207",
     "208",
     "209",
     "210",
     "211",
     "212",
     "213",
     "214",
     "220",
     "221",
     "224",
     "225",
     "226",
     "227",
     "228",
     "250",
     "251",
     "300",
     "301",
     "400",
     "401",
     "500",
     "501",
     "601"
    ]
   },
   "CdarReasonCode": {
    "type": "string",
    "x-known-values": [
     "NON_TRANSMISE",
     "JUSTIF_ABS",
     "ROUTAGE_ERR",
     "AUTRE",
     "COORD_BANC_ERR",
     "TX_TVA_ERR",
     "MONTANTTOTAL_ERR",
     "CALCUL_ERR",
     "NON_CONFORME",
     "DOUBLON",
     "DEST_INC",
     "DEST_ERR",
     "TRANSAC_INC",
     "EMMET_INC",
     "CONTRAT_TERM",
     "DOUBLE_FACT",
     "CMD_ERR",
     "ADR_ERR",
     "SIRET_ERR",
     "CODE_ROUTAGE_ERR",
     "REF_CT_ABSENT",
     "REF_ERR",
     "PU_ERR",
     "REM_ERR",
     "QTE_ERR",
     "ART_ERR",
     "MODPAI_ERR",
     "QUALITE_ERR",
     "LIVR_INCOMP",
     "REJ_SEMAN",
     "REJ_UNI",
     "REJ_COH",
     "REJ_ADR",
     "REJ_CONT_B2G",
     "REJ_REF_PJ",
     "REJ_ASS_PJ",
     "IRR_VIDE_F",
     "IRR_TYPE_F",
     "IRR_SYNTAX",
     "IRR_TAILLE_PJ",
     "IRR_NOM_PJ",
     "IRR_VID_PJ",
     "IRR_EXT_DOC",
     "IRR_TAILLE_F",
     "IRR_ANTIVIRUS"
    ]
   },
   "CdarActionCode": {
    "type": "string",
    "x-known-values": [
     "NOA",
     "PIN",
     "NIN",
     "CNF",
     "CNP",
     "CNA",
     "OTH"
    ]
   },
   "CdarRole": {
    "type": "string",
    "x-known-values": [
     "SE",
     "BY",
     "WK",
     "DFH",
     "AB",
     "SR",
     "DL",
     "PE",
     "PR",
     "II",
     "IV"
    ]
   },
   "CdarBusinessProcess": {
    "type": "string",
    "x-known-values": [
     "REGULATED",
     "NON_REGULATED",
     "B2C",
     "B2BINT",
     "OUTOFSCOPE"
    ]
   },
   "CdarMessageType": {
    "type": "string",
    "x-known-values": [
     "23",
     "305"
    ]
   },
   "FlowTypeName": {
    "type": "string",
    "x-known-values": [
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
   "ServiceErrorCode": {
    "type": "string",
    "x-known-values": [
     "AUTHENTICATION_REQUIRED",
     "VALIDATION_FAILED",
     "SCHEMATRON_VALIDATION_FAILED",
     "INTERNAL_ERROR",
     "ACCESS_DENIED",
     "FILE_NOT_FOUND",
     "NOT_FACTURX",
     "NO_CLIENT_UID",
     "no_certificate",
     "invalid_certificate"
    ]
   },
   "WebhookMode": {
    "type": "string",
    "x-known-values": [
     "inline",
     "download_url"
    ]
   },
   "WebhookEventType": {
    "type": "string",
    "x-known-values": [
     "generation.completed",
     "generation.failed",
     "validation.completed",
     "validation.failed",
     "signature.completed",
     "submission.completed",
     "submission.failed",
     "submission.partial",
     "verification.completed",
     "verification.failed"
    ]
   },
   "AFNOR_Error": {
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
   },
   "AFNOR_WebhookPatchPayload": {
    "type": "object",
    "properties": {
     "headers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_CallbackHeader"
      }
     },
     "authentication": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_CallbackAuthentication"
       }
      ]
     },
     "signature": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_CallbackSignature"
       }
      ]
     }
    }
   },
   "AFNOR_CallbackSignature": {
    "type": "object",
    "required": [
     "algo",
     "key"
    ],
    "properties": {
     "algo": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_Algorithm"
       }
      ]
     },
     "key": {
      "type": "string",
      "format": "byte"
     }
    }
   },
   "AFNOR_Algorithm": {
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
   "AFNOR_CallbackAuthentication": {
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
      "$ref": "#/components/schemas/AFNOR_BasicAuthentication"
     },
     {
      "$ref": "#/components/schemas/AFNOR_OAuth2Authentication"
     }
    ]
   },
   "AFNOR_OAuth2Authentication": {
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
      "format": "password",
      "x-secret": true
     }
    }
   },
   "AFNOR_BasicAuthentication": {
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
   "AFNOR_CallbackHeader": {
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
   "AFNOR_Webhook": {
    "allOf": [
     {
      "$ref": "#/components/schemas/AFNOR_WebhookIdParam"
     },
     {
      "$ref": "#/components/schemas/AFNOR_WebhookParams"
     }
    ]
   },
   "AFNOR_WebhookParams": {
    "type": "object",
    "required": [
     "callback",
     "metadata"
    ],
    "properties": {
     "callback": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_CallbackParameters"
       }
      ]
     },
     "metadata": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_WebhookMetadata"
       }
      ]
     }
    }
   },
   "AFNOR_WebhookMetadata": {
    "type": "object",
    "required": [
     "flowType",
     "flowDirection"
    ],
    "properties": {
     "processingRule": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_ProcessingRule"
       }
      ]
     },
     "flowType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowType"
       }
      ]
     },
     "flowDirection": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowDirection"
       }
      ]
     },
     "ackStatus": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowAckStatus"
       }
      ]
     }
    }
   },
   "AFNOR_FlowAckStatus": {
    "type": "string",
    "enum": [
     "Pending",
     "Ok",
     "Error"
    ]
   },
   "AFNOR_FlowDirection": {
    "type": "string",
    "enum": [
     "In",
     "Out"
    ]
   },
   "AFNOR_FlowType": {
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
   "AFNOR_ProcessingRule": {
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
   "AFNOR_CallbackParameters": {
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
       "$ref": "#/components/schemas/AFNOR_CallbackHeader"
      }
     },
     "authentication": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_CallbackAuthentication"
       }
      ]
     },
     "signature": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_CallbackSignature"
       }
      ]
     }
    }
   },
   "AFNOR_WebhookIdParam": {
    "type": "object",
    "properties": {
     "webhookId": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_WebhookId"
       }
      ]
     }
    }
   },
   "AFNOR_WebhookId": {
    "type": "string",
    "format": "uuid"
   },
   "AFNOR_SearchFlowContent": {
    "type": "object",
    "properties": {
     "limit": {
      "type": "integer"
     },
     "filters": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_SearchFlowFilters"
       }
      ]
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_Flow"
      }
     }
    }
   },
   "AFNOR_Flow": {
    "allOf": [
     {
      "$ref": "#/components/schemas/AFNOR_CoreFlowInfo"
     },
     {
      "$ref": "#/components/schemas/AFNOR_FullFlowInfoExtension"
     },
     {
      "$ref": "#/components/schemas/AFNOR_FlowExtension"
     }
    ]
   },
   "AFNOR_FlowExtension": {
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
        "$ref": "#/components/schemas/AFNOR_FlowType"
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
        "$ref": "#/components/schemas/AFNOR_FlowDirection"
       }
      ]
     },
     "acknowledgement": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_Acknowledgement"
       }
      ]
     }
    }
   },
   "AFNOR_Acknowledgement": {
    "type": "object",
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowAckStatus"
       }
      ]
     },
     "details": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_AcknowledgementDetails"
       }
      ]
     }
    }
   },
   "AFNOR_AcknowledgementDetails": {
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/components/schemas/AFNOR_AcknowledgementDetail"
    }
   },
   "AFNOR_AcknowledgementDetail": {
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
        "$ref": "#/components/schemas/AFNOR_ReasonCode"
       }
      ]
     },
     "reasonMessage": {
      "type": "string"
     }
    }
   },
   "AFNOR_ReasonCode": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/AFNOR_ReasonCodeEnum"
     },
     {
      "type": "string"
     }
    ]
   },
   "AFNOR_ReasonCodeEnum": {
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
   "AFNOR_FullFlowInfoExtension": {
    "type": "object",
    "required": [
     "flowId",
     "submittedAt"
    ],
    "properties": {
     "flowId": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_NotOnlyUuid"
       }
      ]
     },
     "submittedAt": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "AFNOR_NotOnlyUuid": {
    "type": "string",
    "maxLength": 36
   },
   "AFNOR_CoreFlowInfo": {
    "type": "object",
    "required": [
     "flowSyntax",
     "name"
    ],
    "properties": {
     "trackingId": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_NotOnlyUuid"
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
        "$ref": "#/components/schemas/AFNOR_ProcessingRule"
       }
      ]
     },
     "flowSyntax": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowSyntax"
       }
      ]
     },
     "flowProfile": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowProfile"
       }
      ]
     }
    }
   },
   "AFNOR_FlowProfile": {
    "type": "string",
    "enum": [
     "Basic",
     "CIUS",
     "Extended-CTC-FR"
    ]
   },
   "AFNOR_FlowSyntax": {
    "type": "string",
    "enum": [
     "CII",
     "UBL",
     "Factur-X",
     "CDAR",
     "FRR"
    ]
   },
   "AFNOR_SearchFlowFilters": {
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
       "$ref": "#/components/schemas/AFNOR_ProcessingRule"
      }
     },
     "flowType": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_FlowType"
      }
     },
     "flowDirection": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_FlowDirection"
      }
     },
     "trackingId": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_NotOnlyUuid"
       }
      ]
     },
     "ackStatus": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_FlowAckStatus"
       }
      ]
     }
    }
   },
   "AFNOR_FullFlowInfo": {
    "allOf": [
     {
      "$ref": "#/components/schemas/AFNOR_FullFlowInfoExtension"
     },
     {
      "$ref": "#/components/schemas/AFNOR_FlowInfo"
     }
    ]
   },
   "AFNOR_FlowInfo": {
    "allOf": [
     {
      "$ref": "#/components/schemas/AFNOR_CoreFlowInfo"
     },
     {
      "$ref": "#/components/schemas/AFNOR_FlowInfoExtension"
     }
    ]
   },
   "AFNOR_FlowInfoExtension": {
    "type": "object",
    "properties": {
     "sha256": {
      "type": "string",
      "pattern": "^[a-f0-9]{64}$"
     }
    }
   },
   "AFNOR_SearchFlowParams": {
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
        "$ref": "#/components/schemas/AFNOR_SearchFlowFilters"
       }
      ]
     }
    }
   },
   "AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode": {
    "type": "object",
    "properties": {
     "routingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_routingIdentifier"
     },
     "routingIdentifierType": {
      "$ref": "#/components/schemas/AFNOR_routingIdentifierType"
     },
     "routingCodeName": {
      "$ref": "#/components/schemas/AFNOR_recipientRoutingCodeName"
     },
     "managesLegalCommitment": {
      "$ref": "#/components/schemas/AFNOR_managesLegalCommitmentCode"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_routingCodeAdministrativeStatus"
     },
     "address": {
      "$ref": "#/components/schemas/AFNOR_addressRead"
     }
    }
   },
   "AFNOR_addressRead": {
    "type": "object",
    "properties": {
     "addressLine1": {
      "$ref": "#/components/schemas/AFNOR_recipientAddressLine1"
     },
     "addressLine2": {
      "$ref": "#/components/schemas/AFNOR_recipientAddressLine2"
     },
     "addressLine3": {
      "$ref": "#/components/schemas/AFNOR_recipientAddressLine3"
     },
     "postalCode": {
      "$ref": "#/components/schemas/AFNOR_postalCode"
     },
     "countrySubdivision": {
      "$ref": "#/components/schemas/AFNOR_countrySubdivision"
     },
     "locality": {
      "$ref": "#/components/schemas/AFNOR_locality"
     },
     "countryCode": {
      "$ref": "#/components/schemas/AFNOR_recipientCountryCode"
     },
     "countryName": {
      "$ref": "#/components/schemas/AFNOR_recipientCountryName"
     }
    }
   },
   "AFNOR_recipientCountryName": {
    "type": "string",
    "maxLength": 100
   },
   "AFNOR_recipientCountryCode": {
    "type": "string",
    "maxLength": 2
   },
   "AFNOR_locality": {
    "type": "string",
    "maxLength": 100
   },
   "AFNOR_countrySubdivision": {
    "type": "string",
    "maxLength": 255
   },
   "AFNOR_postalCode": {
    "type": "string",
    "pattern": "[0-9]*",
    "maxLength": 5
   },
   "AFNOR_recipientAddressLine3": {
    "type": "string",
    "maxLength": 255
   },
   "AFNOR_recipientAddressLine2": {
    "type": "string",
    "maxLength": 255
   },
   "AFNOR_recipientAddressLine1": {
    "type": "string",
    "maxLength": 255
   },
   "AFNOR_routingCodeAdministrativeStatus": {
    "type": "string",
    "maxLength": 1,
    "enum": [
     "A",
     "C"
    ]
   },
   "AFNOR_managesLegalCommitmentCode": {
    "type": "boolean"
   },
   "AFNOR_recipientRoutingCodeName": {
    "type": "string",
    "pattern": "^(?!\\s*$).+",
    "maxLength": 100
   },
   "AFNOR_routingIdentifierType": {
    "type": "string",
    "pattern": "^(?!\\s*$).+",
    "maxLength": 4
   },
   "AFNOR_routingIdentifier": {
    "type": "string",
    "pattern": "^(?!\\s+$)[\\-_/a-zA-Z0-9]{1,100}$",
    "maxLength": 100
   },
   "AFNOR_searchDirectoryLineSortingInner": {
    "type": "object",
    "properties": {
     "field": {
      "$ref": "#/components/schemas/AFNOR_directoryLineField"
     },
     "sortingOrder": {
      "$ref": "#/components/schemas/AFNOR_sortingOrder"
     }
    }
   },
   "AFNOR_sortingOrder": {
    "type": "string",
    "enum": [
     "ascending",
     "descending"
    ]
   },
   "AFNOR_directoryLineField": {
    "type": "string",
    "enum": [
     "addressingIdentifier",
     "siren",
     "siret",
     "routingIdentifier",
     "addressingSuffix"
    ]
   },
   "AFNOR_searchDirectoryLineFilters": {
    "type": "object",
    "properties": {
     "addressingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_searchDirectoryLineFiltersAddressingIdentifier"
     },
     "siren": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersSiren"
     },
     "siret": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersSiret"
     },
     "routingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_routingCodeSearchFiltersRoutingIdentifier"
     },
     "addressingSuffix": {
      "$ref": "#/components/schemas/AFNOR_searchDirectoryLineFiltersAddressingSuffix"
     }
    }
   },
   "AFNOR_searchDirectoryLineFiltersAddressingSuffix": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_addressingSuffix"
     }
    }
   },
   "AFNOR_addressingSuffix": {
    "type": "string",
    "maxLength": 100
   },
   "AFNOR_containsOrStrictOperator": {
    "type": "string",
    "enum": [
     "contains",
     "strict"
    ]
   },
   "AFNOR_routingCodeSearchFiltersRoutingIdentifier": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_routingIdentifierSearch"
     }
    }
   },
   "AFNOR_routingIdentifierSearch": {
    "type": "string",
    "pattern": "^$|^(?!\\s*$).+",
    "maxLength": 100
   },
   "AFNOR_searchSiretFiltersSiret": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_siretSearch"
     }
    }
   },
   "AFNOR_siretSearch": {
    "type": "string",
    "pattern": "^[0-9]*$",
    "maxLength": 14
   },
   "AFNOR_strictOperator": {
    "type": "string",
    "enum": [
     "strict"
    ]
   },
   "AFNOR_searchSirenFiltersSiren": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_sirenSearch"
     }
    }
   },
   "AFNOR_sirenSearch": {
    "type": "string",
    "pattern": "^[0-9]*$",
    "maxLength": 9
   },
   "AFNOR_searchDirectoryLineFiltersAddressingIdentifier": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_addressingIdentifier"
     }
    }
   },
   "AFNOR_addressingIdentifier": {
    "type": "string",
    "maxLength": 125
   },
   "AFNOR_routingCodeSearchSortingInner": {
    "type": "object",
    "properties": {
     "field": {
      "$ref": "#/components/schemas/AFNOR_routingCodeField"
     },
     "order": {
      "$ref": "#/components/schemas/AFNOR_sortingOrder"
     }
    }
   },
   "AFNOR_routingCodeField": {
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
   "AFNOR_routingCodeSearchFilters": {
    "type": "object",
    "properties": {
     "routingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_routingCodeSearchFiltersRoutingIdentifier"
     },
     "siret": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersSiret"
     },
     "routingCodeName": {
      "$ref": "#/components/schemas/AFNOR_routingCodeSearchFiltersRoutingCodeName"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_routingCodeSearchFiltersAdministrativeStatus"
     },
     "addressLines": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersAddressLines"
     },
     "postalCode": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersPostalCode"
     },
     "locality": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersLocality"
     }
    }
   },
   "AFNOR_searchSiretFiltersLocality": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_locality"
     }
    }
   },
   "AFNOR_searchSiretFiltersPostalCode": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOrStartWithOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_postalCodeSearch"
     }
    }
   },
   "AFNOR_postalCodeSearch": {
    "type": "string",
    "pattern": "^[0-9]*$",
    "maxLength": 5
   },
   "AFNOR_strictOrStartWithOperator": {
    "type": "string",
    "enum": [
     "startWith",
     "strict"
    ]
   },
   "AFNOR_searchSiretFiltersAddressLines": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_addressLines"
     }
    }
   },
   "AFNOR_addressLines": {
    "type": "string",
    "maxLength": 600
   },
   "AFNOR_containsOperator": {
    "type": "string",
    "enum": [
     "contains"
    ]
   },
   "AFNOR_routingCodeSearchFiltersAdministrativeStatus": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_routingCodeAdministrativeStatus"
     }
    }
   },
   "AFNOR_routingCodeSearchFiltersRoutingCodeName": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_routingCodeNameSearch"
     }
    }
   },
   "AFNOR_routingCodeNameSearch": {
    "type": "string",
    "pattern": "^$|^(?!\\s*$).+",
    "maxLength": 100
   },
   "AFNOR_facilityPayloadHistoryUleB2gAdditionalData": {
    "type": "object",
    "properties": {
     "pm": {
      "$ref": "#/components/schemas/AFNOR_pmStatus"
     },
     "pmOnly": {
      "$ref": "#/components/schemas/AFNOR_pmOnly"
     },
     "managesPaymentStatus": {
      "$ref": "#/components/schemas/AFNOR_managesPaymentStatus"
     },
     "managesLegalCommitmentCode": {
      "$ref": "#/components/schemas/AFNOR_managesLegalCommitmentCode"
     },
     "managesLegalCommitmentOrServiceCode": {
      "$ref": "#/components/schemas/AFNOR_managesLegalCommitmentOrServiceCode"
     },
     "serviceCodeStatus": {
      "$ref": "#/components/schemas/AFNOR_serviceCodeStatus"
     }
    }
   },
   "AFNOR_serviceCodeStatus": {
    "type": "boolean"
   },
   "AFNOR_managesLegalCommitmentOrServiceCode": {
    "type": "boolean"
   },
   "AFNOR_managesPaymentStatus": {
    "type": "boolean"
   },
   "AFNOR_pmOnly": {
    "type": "boolean"
   },
   "AFNOR_pmStatus": {
    "type": "boolean"
   },
   "AFNOR_searchSiretSortingInner": {
    "type": "object",
    "properties": {
     "field": {
      "$ref": "#/components/schemas/AFNOR_siretField"
     },
     "sortingOrder": {
      "$ref": "#/components/schemas/AFNOR_sortingOrder"
     }
    }
   },
   "AFNOR_siretField": {
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
   "AFNOR_searchSiretFilters": {
    "type": "object",
    "properties": {
     "siret": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersSiret"
     },
     "siren": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersSiren"
     },
     "facilityType": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersFacilityType"
     },
     "name": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersName"
     },
     "addressLines": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersAddressLines"
     },
     "postalCode": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersPostalCode"
     },
     "countrySubdivision": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersCountrySubdivision"
     },
     "locality": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersLocality"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFiltersAdministrativeStatus"
     }
    }
   },
   "AFNOR_searchSiretFiltersAdministrativeStatus": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_facilityAdministrativeStatus"
     }
    }
   },
   "AFNOR_facilityAdministrativeStatus": {
    "type": "string",
    "maxLength": 1,
    "enum": [
     "A",
     "C"
    ]
   },
   "AFNOR_searchSiretFiltersCountrySubdivision": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_countrySubdivision"
     }
    }
   },
   "AFNOR_searchSiretFiltersName": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_name"
     }
    }
   },
   "AFNOR_name": {
    "type": "string",
    "maxLength": 100
   },
   "AFNOR_searchSiretFiltersFacilityType": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_facilityType"
     }
    }
   },
   "AFNOR_facilityType": {
    "type": "string",
    "maxLength": 1,
    "enum": [
     "P",
     "S"
    ]
   },
   "AFNOR_searchSirenSortingInner": {
    "type": "object",
    "properties": {
     "field": {
      "$ref": "#/components/schemas/AFNOR_sirenField"
     },
     "sortingOrder": {
      "$ref": "#/components/schemas/AFNOR_sortingOrder"
     }
    }
   },
   "AFNOR_sirenField": {
    "type": "string",
    "enum": [
     "siren",
     "businessName",
     "entityType",
     "administrativeStatus",
     "instructions"
    ]
   },
   "AFNOR_searchSirenFilters": {
    "type": "object",
    "properties": {
     "siren": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersSiren"
     },
     "businessName": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersBusinessName"
     },
     "entityType": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersEntityType"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFiltersAdministrativeStatus"
     }
    }
   },
   "AFNOR_searchSirenFiltersAdministrativeStatus": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_legalUnitAdministrativeStatus"
     }
    }
   },
   "AFNOR_legalUnitAdministrativeStatus": {
    "type": "string",
    "maxLength": 1,
    "enum": [
     "A",
     "C"
    ]
   },
   "AFNOR_searchSirenFiltersEntityType": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_strictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_entityType"
     }
    }
   },
   "AFNOR_entityType": {
    "type": "string",
    "maxLength": 20,
    "enum": [
     "Public",
     "PrivateVatRegistered"
    ]
   },
   "AFNOR_searchSirenFiltersBusinessName": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/AFNOR_containsOrStrictOperator"
     },
     "value": {
      "$ref": "#/components/schemas/AFNOR_recipientBusinessName"
     }
    }
   },
   "AFNOR_recipientBusinessName": {
    "type": "string",
    "maxLength": 150
   },
   "AFNOR_directoryLineSearchPost200Response": {
    "type": "object",
    "properties": {
     "search": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_searchDirectoryLine"
       }
      ]
     },
     "totalNumberOfResults": {
      "$ref": "#/components/schemas/AFNOR_totalNumberOfResults"
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_directoryLinePayloadStatusLegalUnitFacilityRoutingCode"
      }
     }
    }
   },
   "AFNOR_directoryLinePayloadStatusLegalUnitFacilityRoutingCode": {
    "type": "object",
    "properties": {
     "addressingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_addressingIdentifier"
     },
     "platformType": {
      "$ref": "#/components/schemas/AFNOR_recipientPlatformType"
     },
     "directoryLineStatus": {
      "$ref": "#/components/schemas/AFNOR_directoryLineStatus"
     },
     "siren": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_siren"
       }
      ]
     },
     "siret": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_siret"
       }
      ]
     },
     "addressingSuffix": {
      "$ref": "#/components/schemas/AFNOR_addressingSuffix"
     },
     "routingCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
       }
      ]
     },
     "legalUnit": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_legalUnitPayloadIncluded"
       }
      ]
     },
     "facility": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_facilityPayloadIncluded"
       }
      ]
     }
    }
   },
   "AFNOR_facilityPayloadIncluded": {
    "type": "object",
    "properties": {
     "siret": {
      "$ref": "#/components/schemas/AFNOR_siret"
     },
     "siren": {
      "$ref": "#/components/schemas/AFNOR_siren"
     },
     "name": {
      "$ref": "#/components/schemas/AFNOR_name"
     },
     "facilityType": {
      "$ref": "#/components/schemas/AFNOR_facilityType"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_facilityAdministrativeStatus"
     },
     "address": {
      "$ref": "#/components/schemas/AFNOR_addressRead"
     },
     "b2gAdditionalData": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_facilityPayloadHistoryUleB2gAdditionalData"
       }
      ]
     }
    }
   },
   "AFNOR_siren": {
    "type": "string",
    "pattern": "^([0-9]{9})$",
    "maxLength": 9
   },
   "AFNOR_siret": {
    "type": "string",
    "pattern": "^([0-9]{14})$",
    "maxLength": 14
   },
   "AFNOR_legalUnitPayloadIncluded": {
    "type": "object",
    "properties": {
     "siren": {
      "$ref": "#/components/schemas/AFNOR_siren"
     },
     "businessName": {
      "$ref": "#/components/schemas/AFNOR_recipientBusinessName"
     },
     "entityType": {
      "$ref": "#/components/schemas/AFNOR_entityType"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_legalUnitAdministrativeStatus"
     }
    }
   },
   "AFNOR_directoryLineStatus": {
    "type": "string",
    "enum": [
     "Enabled",
     "Disabled",
     "Upcoming"
    ]
   },
   "AFNOR_recipientPlatformType": {
    "type": "string",
    "maxLength": 3,
    "enum": [
     "WK",
     "DFH"
    ]
   },
   "AFNOR_totalNumberOfResults": {
    "type": "integer",
    "format": "int32"
   },
   "AFNOR_searchDirectoryLine": {
    "type": "object",
    "properties": {
     "filters": {
      "$ref": "#/components/schemas/AFNOR_searchDirectoryLineFilters"
     },
     "sorting": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_searchDirectoryLineSortingInner"
      }
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_directoryLineField"
      }
     },
     "limit": {
      "$ref": "#/components/schemas/AFNOR_limit"
     },
     "ignore": {
      "$ref": "#/components/schemas/AFNOR_ignore"
     }
    }
   },
   "AFNOR_ignore": {
    "type": "integer",
    "format": "int32"
   },
   "AFNOR_limit": {
    "type": "integer",
    "format": "int32"
   },
   "AFNOR_routingCodeSearchPost200Response": {
    "type": "object",
    "properties": {
     "search": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_routingCodeSearch"
       }
      ]
     },
     "totalNumberOfResults": {
      "$ref": "#/components/schemas/AFNOR_totalNumberOfResults"
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_routingCodePayloadHistoryLegalUnitFacility"
      }
     }
    }
   },
   "AFNOR_routingCodePayloadHistoryLegalUnitFacility": {
    "type": "object",
    "properties": {
     "routingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_routingIdentifier"
     },
     "siret": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_siret"
       }
      ]
     },
     "routingIdentifierType": {
      "$ref": "#/components/schemas/AFNOR_routingIdentifierType"
     },
     "routingCodeName": {
      "$ref": "#/components/schemas/AFNOR_recipientRoutingCodeName"
     },
     "managesLegalCommitmentCode": {
      "$ref": "#/components/schemas/AFNOR_managesLegalCommitmentCode"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_routingCodeAdministrativeStatus"
     },
     "address": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_addressRead"
       }
      ]
     },
     "legalUnit": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_legalUnitPayloadIncluded"
       }
      ]
     },
     "facility": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_facilityPayloadIncluded"
       }
      ]
     }
    }
   },
   "AFNOR_routingCodeSearch": {
    "type": "object",
    "properties": {
     "filters": {
      "$ref": "#/components/schemas/AFNOR_routingCodeSearchFilters"
     },
     "sorting": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_routingCodeSearchSortingInner"
      }
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_routingCodeField"
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
      "$ref": "#/components/schemas/AFNOR_limit"
     },
     "ignore": {
      "$ref": "#/components/schemas/AFNOR_ignore"
     }
    }
   },
   "AFNOR_siretSearchPost200Response": {
    "type": "object",
    "properties": {
     "search": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_searchSiret"
       }
      ]
     },
     "totalNumberOfResults": {
      "$ref": "#/components/schemas/AFNOR_totalNumberOfResults"
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_facilityPayloadHistory"
      }
     }
    }
   },
   "AFNOR_facilityPayloadHistory": {
    "type": "object",
    "properties": {
     "siret": {
      "$ref": "#/components/schemas/AFNOR_siret"
     },
     "siren": {
      "$ref": "#/components/schemas/AFNOR_siren"
     },
     "name": {
      "$ref": "#/components/schemas/AFNOR_name"
     },
     "facilityType": {
      "$ref": "#/components/schemas/AFNOR_facilityType"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_facilityAdministrativeStatus"
     },
     "siretInstructions": {
      "$ref": "#/components/schemas/AFNOR_siretInstructions"
     },
     "address": {
      "$ref": "#/components/schemas/AFNOR_addressRead"
     },
     "b2gAdditionalData": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_facilityPayloadHistoryUleB2gAdditionalData"
       }
      ]
     },
     "legalUnit": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_legalUnitPayloadIncluded"
       }
      ]
     }
    }
   },
   "AFNOR_siretInstructions": {
    "type": "object",
    "properties": {
     "isSalesProspectingForbidden": {
      "$ref": "#/components/schemas/AFNOR_isSalesProspectingForbidden"
     }
    }
   },
   "AFNOR_isSalesProspectingForbidden": {
    "type": "boolean"
   },
   "AFNOR_searchSiret": {
    "type": "object",
    "properties": {
     "filters": {
      "$ref": "#/components/schemas/AFNOR_searchSiretFilters"
     },
     "sorting": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_searchSiretSortingInner"
      }
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_siretField"
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
      "$ref": "#/components/schemas/AFNOR_limit"
     },
     "ignore": {
      "$ref": "#/components/schemas/AFNOR_ignore"
     }
    }
   },
   "AFNOR_sirenSearchPost200Response": {
    "type": "object",
    "properties": {
     "search": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_searchSiren"
       }
      ]
     },
     "totalNumberOfResults": {
      "$ref": "#/components/schemas/AFNOR_totalNumberOfResults"
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_legalUnitPayloadHistory"
      }
     }
    }
   },
   "AFNOR_legalUnitPayloadHistory": {
    "type": "object",
    "properties": {
     "siren": {
      "$ref": "#/components/schemas/AFNOR_siren"
     },
     "businessName": {
      "$ref": "#/components/schemas/AFNOR_recipientBusinessName"
     },
     "entityType": {
      "$ref": "#/components/schemas/AFNOR_entityType"
     },
     "administrativeStatus": {
      "$ref": "#/components/schemas/AFNOR_legalUnitAdministrativeStatus"
     },
     "instructions": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_sirenInstructions"
       }
      ]
     }
    }
   },
   "AFNOR_sirenInstructions": {
    "type": "object",
    "properties": {
     "isSalesProspectingForbidden": {
      "$ref": "#/components/schemas/AFNOR_isSalesProspectingForbidden"
     }
    }
   },
   "AFNOR_searchSiren": {
    "type": "object",
    "properties": {
     "filters": {
      "$ref": "#/components/schemas/AFNOR_searchSirenFilters"
     },
     "sorting": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_searchSirenSortingInner"
      }
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AFNOR_sirenField"
      }
     },
     "limit": {
      "$ref": "#/components/schemas/AFNOR_limit"
     },
     "ignore": {
      "$ref": "#/components/schemas/AFNOR_ignore"
     }
    }
   },
   "AFNOR_directoryLinePayloadLegalUnitFacilityRoutingCode": {
    "type": "object",
    "properties": {
     "addressingIdentifier": {
      "$ref": "#/components/schemas/AFNOR_addressingIdentifier"
     },
     "platformType": {
      "$ref": "#/components/schemas/AFNOR_recipientPlatformType"
     },
     "siren": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_siren"
       }
      ]
     },
     "siret": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_siret"
       }
      ]
     },
     "addressingSuffix": {
      "$ref": "#/components/schemas/AFNOR_addressingSuffix"
     },
     "routingCode": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_directoryLinePayloadHistoryLegalUnitFacilityRoutingCodeRoutingCode"
       }
      ]
     },
     "legalUnit": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_legalUnitPayloadIncluded"
       }
      ]
     },
     "facility": {
      "allOf": [
       {
        "$ref": "#/components/schemas/AFNOR_facilityPayloadIncluded"
       }
      ]
     }
    }
   },
   "TokenRequest": {
    "type": "object",
    "required": [
     "username",
     "password"
    ],
    "properties": {
     "username": {
      "type": "string"
     },
     "password": {
      "type": "string",
      "format": "password"
     },
     "client_uid": {
      "type": "string",
      "format": "uuid"
     }
    }
   },
   "TokenResponse": {
    "type": "object",
    "required": [
     "access"
    ],
    "properties": {
     "access": {
      "type": "string"
     },
     "refresh": {
      "type": "string"
     },
     "access_lifetime": {
      "type": "integer"
     }
    }
   },
   "TokenRefreshRequest": {
    "type": "object",
    "required": [
     "refresh"
    ],
    "properties": {
     "refresh": {
      "type": "string"
     }
    }
   },
   "TokenRefreshResponse": {
    "type": "object",
    "required": [
     "access"
    ],
    "properties": {
     "access": {
      "type": "string"
     },
     "refresh": {
      "type": "string"
     },
     "access_lifetime": {
      "type": "integer"
     }
    }
   },
   "PlatformTokenRequest": {
    "type": "object",
    "required": [
     "grant_type",
     "client_id",
     "client_secret"
    ],
    "properties": {
     "grant_type": {
      "type": "string",
      "enum": [
       "client_credentials"
      ]
     },
     "client_id": {
      "type": "string"
     },
     "client_secret": {
      "type": "string",
      "format": "password"
     }
    },
    "x-confidence": "one client"
   },
   "PlatformTokenResponse": {
    "type": "object",
    "properties": {
     "access_token": {
      "type": "string"
     },
     "token_type": {
      "type": "string"
     },
     "expires_in": {
      "type": "integer"
     },
     "scope": {
      "type": "string"
     }
    },
    "additionalProperties": true,
    "x-confidence": "inferred"
   },
   "SignedPdf": {
    "type": "object",
    "required": [
     "content_b64"
    ],
    "properties": {
     "content_b64": {
      "type": "string"
     },
     "filename": {
      "type": "string"
     },
     "size_bytes": {
      "type": "integer"
     }
    },
    "additionalProperties": true,
    "x-confidence": "inferred"
   },
   "SignTaskResponse": {
    "type": "object",
    "required": [
     "task_id"
    ],
    "properties": {
     "task_id": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "ConversionTaskResponse": {
    "type": "object",
    "required": [
     "taskId"
    ],
    "properties": {
     "taskId": {
      "type": "string"
     },
     "conversion_id": {
      "type": "string"
     }
    },
    "additionalProperties": true,
    "x-confidence": "inferred"
   },
   "UnstatedObject": {
    "type": "object",
    "additionalProperties": true,
    "x-meaning": "unknown"
   },
   "MeResponse": {
    "type": "object",
    "additionalProperties": true,
    "x-meaning": "unknown"
   },
   "ServiceFault": {
    "type": "object",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ServiceErrorCode"
       }
      ]
     },
     "message": {
      "type": "string"
     },
     "help": {
      "type": "string"
     },
     "client_uid": {
      "type": "string"
     }
    }
   },
   "DetailError": {
    "type": "object",
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "array",
        "items": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "$ref": "#/components/schemas/ValidationError"
          }
         ]
        }
       },
       {
        "$ref": "#/components/schemas/ServiceFault"
       }
      ]
     }
    }
   },
   "AnyError": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/APIError"
     },
     {
      "$ref": "#/components/schemas/DetailError"
     },
     {
      "$ref": "#/components/schemas/ServiceFault"
     }
    ]
   },
   "SimplifiedParty": {
    "type": "object",
    "properties": {
     "siret": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "iban": {
      "type": "string"
     },
     "routing_address": {
      "type": "string"
     }
    },
    "additionalProperties": true,
    "x-confidence": "examples only"
   },
   "SimplifiedLine": {
    "type": "object",
    "properties": {
     "description": {
      "type": "string"
     },
     "quantity": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       }
      ]
     },
     "unitPrice": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       }
      ]
     },
     "vatRate": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       }
      ]
     }
    },
    "additionalProperties": true,
    "x-confidence": "examples only"
   },
   "WebhookEvent": {
    "type": "object",
    "required": [
     "event_type",
     "data"
    ],
    "properties": {
     "event_type": {
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookEventType"
       }
      ]
     },
     "data": {
      "allOf": [
       {
        "$ref": "#/components/schemas/WebhookEventData"
       }
      ]
     }
    },
    "additionalProperties": true
   },
   "WebhookEventData": {
    "type": "object",
    "properties": {
     "task_id": {
      "type": "string"
     },
     "content_b64": {
      "type": "string"
     },
     "xml_content": {
      "type": "string"
     },
     "is_compliant": {
      "type": "boolean"
     },
     "detected_profile": {
      "type": [
       "string",
       "null"
      ]
     },
     "compliance_score": {
      "type": "number"
     },
     "submission_result": {
      "type": "object",
      "additionalProperties": true
     }
    },
    "additionalProperties": true,
    "x-confidence": "several sources, which differ"
   },
   "ChorusCredentialsMember": {
    "type": "object",
    "properties": {
     "credentials": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ChorusProCredentials"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "x-confidence": "inferred"
   },
   "Chorus_WsRetourRechercherFactureParFournisseur": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/Chorus_ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Chorus_RetourRechercherFactureParFournisseur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_RetourRechercherFactureParFournisseur": {
    "type": "object",
    "properties": {
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "type": "string"
     },
     "codeFournisseur": {
      "type": "string",
      "maxLength": 18
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "designationFournisseur": {
      "type": "string"
     },
     "codeServiceFournisseur": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceFournisseur": {
      "type": "string",
      "maxLength": 255
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "codeDestinataire": {
      "type": "string",
      "maxLength": 14
     },
     "designationDestinataire": {
      "type": "string",
      "maxLength": 201
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceExecutant": {
      "type": "string",
      "maxLength": 255
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFacture"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateFacture": {
      "type": "string",
      "format": "date-time"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "montantHT": {
      "type": "number"
     },
     "montantTTC": {
      "type": "number"
     },
     "montantAPayer": {
      "type": "number"
     },
     "devise": {
      "type": "string",
      "maxLength": 3
     },
     "statut": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "typeIdentifiantValideur1": {
      "type": "string"
     },
     "codeValideur1": {
      "type": "string"
     },
     "raisonSocialeValideur1": {
      "type": "string"
     },
     "nomValideur1": {
      "type": "string"
     },
     "prenomValideur1": {
      "type": "string"
     },
     "dateValidation1": {
      "type": "string",
      "format": "date-time"
     },
     "typeIdentifiantValideur2": {
      "type": "string"
     },
     "codeValideur2": {
      "type": "string"
     },
     "raisonSocialeValideur2": {
      "type": "string"
     },
     "nomValideur2": {
      "type": "string"
     },
     "prenomValideur2": {
      "type": "string"
     },
     "dateValidation2": {
      "type": "string",
      "format": "date-time"
     },
     "numeroFactureOrigine": {
      "type": "string",
      "maxLength": 20
     },
     "modeDepot": {
      "type": "string"
     },
     "coordBancairesFournisseurCleIban": {
      "type": "string"
     },
     "coordBancairesFournisseurCleRib": {
      "type": "string"
     },
     "coordBancairesFournisseurCodeBanque": {
      "type": "string"
     },
     "coordBancairesFournisseurCodePays": {
      "type": "string"
     },
     "coordBancairesFournisseurCompteBancaire": {
      "type": "string"
     },
     "coordBancairesFournisseurNomCb": {
      "type": "string"
     },
     "affactureurCode": {
      "type": "string"
     },
     "affactureurTypeIdentifiant": {
      "type": "string"
     },
     "affactureurRaisonSociale": {
      "type": "string"
     },
     "nomPrenomUtilisateurCreateur": {
      "type": "string"
     },
     "taille": {
      "type": "integer",
      "format": "int64"
     },
     "dateHeureEtatCourant": {
      "type": "string",
      "format": "date-time"
     },
     "commentaireEtatCourant": {
      "type": "string"
     },
     "rejetTraite": {
      "type": "boolean"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_StatutFacture": {
    "type": "string",
    "x-known-values": [
     "BROUILLON",
     "INTERPRETEE_OCR",
     "A_VALIDER_1",
     "VALIDEE_1",
     "REFUSEE_1",
     "ERREUR_FOURNISSEUR_SUR_VALIDEUR",
     "ABSENCE_VALIDATION_1_HORS_DELAI",
     "A_VALIDER_2",
     "VALIDEE_2",
     "REFUSEE_2",
     "ERREUR_COTRAITANT_SUR_VALIDEUR",
     "ABSENCE_VALIDATION_2_HORS_DELAI",
     "DEPOSEE",
     "EN_COURS_ACHEMINEMENT",
     "EN_COURS_TRAITEMENT_PIVOT_S",
     "MISE_A_DISPOSITION",
     "PRISE_EN_COMPTE_DESTINATAIRE",
     "A_RECYCLER",
     "SUSPENDUE",
     "COMPLETEE",
     "REJETEE",
     "SERVICE_FAIT",
     "MANDATEE",
     "MISE_A_DISPOSITION_COMPTABLE",
     "COMPTABILISEE",
     "MISE_EN_PAIEMENT",
     "ABANDONNEE",
     "SUPPRIMEE",
     "NON_CONFORME",
     "ASSOCIEE",
     "A_COMPLETER",
     "A_VALIDER_MOE",
     "REFUSEE_MOE",
     "ERREUR_DE_MOE",
     "ERREUR_FOURNISSEUR_SUR_MOE",
     "ERREUR_MOE_SUR_FOURNISSEUR",
     "ERREUR_MOE_SUR_MOA",
     "A_ASSOCIER_MOE",
     "MISE_A_DISPOSITION_MOE",
     "PRISE_EN_COMPTE_MOE",
     "TRANSMISE_MOA",
     "REFUSEE_MOA",
     "ERREUR_DE_MOA",
     "ERREUR_FOURNISSEUR_SUR_MOA",
     "ERREUR_MOA_SUR_FOURNISSEUR",
     "A_ASSOCIER_MOA",
     "MISE_A_DISPOSITION_MOA",
     "PRISE_EN_COMPTE_MOA",
     "A_ASSOCIER_FOURNISSEUR",
     "REFUSEE_FOURNISSEUR",
     "EN_ATTENTE_RECYCLAGE_FOURNISSEUR",
     "ERREUR_DESTINATAIRE_PD",
     "ERREUR_DESTINATAIRE_EA",
     "REMPLACEE_PAR_A22",
     "DUPLIQUE_APRES_REFUS",
     "TECHNIQUE_INCONNU",
     "ABSENCE_VALIDATION_MOE_DELAI_REGLEMENTAIRE"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TypeFacture": {
    "type": "string",
    "enum": [
     "FACTURE",
     "AVOIR",
     "ACOMPTE"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TypeIdentifiantStructure": {
    "type": "string",
    "enum": [
     "SIRET",
     "UE_HORS_FRANCE",
     "HORS_UE",
     "RIDET",
     "TAHITI",
     "AUTRE",
     "PARTICULIER"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_ParametresRetour": {
    "type": "object",
    "properties": {
     "pageCourante": {
      "type": "integer",
      "format": "int32"
     },
     "pages": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int32"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int32"
     },
     "total": {
      "type": "integer",
      "format": "int32"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourRechercheFactureRecipiendaireRest": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Chorus_FactureRechercheRecipiendaire"
      }
     },
     "pageCourante": {
      "type": "integer",
      "format": "int32"
     },
     "pages": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int32"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int32"
     },
     "total": {
      "type": "integer",
      "format": "int32"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_FactureRechercheRecipiendaire": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "devise": {
      "type": "string",
      "maxLength": 3
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/Chorus_TypeDemandePaiement"
     },
     "codeFournisseur": {
      "type": "string",
      "maxLength": 18
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "designationFournisseur": {
      "type": "string"
     },
     "codeServiceFournisseur": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceFournisseur": {
      "type": "string",
      "maxLength": 255
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "codeDestinataire": {
      "type": "string",
      "maxLength": 14
     },
     "designationDestinataire": {
      "type": "string",
      "maxLength": 201
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceExecutant": {
      "type": "string",
      "maxLength": 255
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/Chorus_TypeFactureTravaux"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateFacture": {
      "type": "string",
      "format": "date-time"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "montantHT": {
      "type": "number"
     },
     "montantTTC": {
      "type": "number"
     },
     "montantAPayer": {
      "type": "number"
     },
     "statut": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "taille": {
      "type": "integer",
      "format": "int64"
     },
     "factureTelechargeeParDestinataire": {
      "type": "boolean"
     },
     "codeMOE": {
      "type": "string"
     },
     "typeIdentifiantMOE": {
      "type": "string"
     },
     "designationMOE": {
      "type": "string"
     },
     "codeMOA": {
      "type": "string"
     },
     "typeIdentifiantMOA": {
      "type": "string"
     },
     "designationMOA": {
      "type": "string"
     },
     "dateHeureEtatCourant": {
      "type": "string",
      "format": "date-time"
     },
     "commentaireEtatCourant": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TypeFactureTravaux": {
    "type": "string",
    "enum": [
     "DP_DE_SOUSTRAITANT_TRAVAUX",
     "PROJET_DECOMPTE_MENSUEL",
     "ETAT_ACOMPTE",
     "ETAT_ACOMPTE_VALIDE",
     "PROJET_DECOMPTE_FINAL",
     "PROJET_DECOMPTE_GENERAL",
     "PROJET_DECOMPTE_GENERAL_PROCEDURE_TACITE",
     "DECOMPTE_GENERAL",
     "DECOMPTE_GENERAL_SIGNE",
     "DECOMPTE_GENERAL_DEFINITIF_TACITE",
     "DECOMPTE_GENERAL_DEFINITIF_PROCEDURE_TACITE"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TypeDemandePaiement": {
    "type": "string",
    "enum": [
     "FACTURE",
     "FACTURE_TRAVAUX",
     "MEMOIRE_JUSTICE",
     "DEMANDE_REMBOURSEMENT"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourTelechargerGroupeFacture": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "fichierResultat": {
      "type": "string",
      "format": "byte"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourTraiterFacture": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateTraitement": {
      "type": "string",
      "format": "date-time"
     },
     "nouveauStatut": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourRecyclerFacture": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "statutFacture": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourCompleterFacture": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "pageCourante": {
      "type": "integer",
      "format": "int64"
     },
     "pages": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "total": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateTraitement": {
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourRechercherFactureParValideur": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/Chorus_ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Chorus_FactureRechercheValideur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_FactureRechercheValideur": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/Chorus_TypeDemandePaiement"
     },
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFournisseur": {
      "type": "string"
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "designationFournisseur": {
      "type": "string"
     },
     "codeServiceFournisseur": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceFournisseur": {
      "type": "string",
      "maxLength": 255
     },
     "idMoe": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantMoe": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantMoe": {
      "type": "string"
     },
     "designationMoe": {
      "type": "string"
     },
     "idServiceMoe": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceMoe": {
      "type": "string"
     },
     "nomServiceMoe": {
      "type": "string"
     },
     "idMoa": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantMoa": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantMoa": {
      "type": "string"
     },
     "designationMoa": {
      "type": "string"
     },
     "idServiceMoa": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceMoa": {
      "type": "string"
     },
     "nomServiceMoa": {
      "type": "string"
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantDestinataire": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantDestinataire": {
      "type": "string"
     },
     "designationDestinataire": {
      "type": "string",
      "maxLength": 201
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string",
      "maxLength": 100
     },
     "nomServiceExecutant": {
      "type": "string",
      "maxLength": 255
     },
     "idValideur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantValideur": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantValideur": {
      "type": "string"
     },
     "designationValideur": {
      "type": "string"
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/Chorus_TypeFactureTravaux"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateFacture": {
      "type": "string",
      "format": "date-time"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "montantHT": {
      "type": "number"
     },
     "montantTTC": {
      "type": "number"
     },
     "montantAPayer": {
      "type": "number"
     },
     "devise": {
      "type": "string",
      "maxLength": 3
     },
     "statut": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroEngagement": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourFacturesEmises": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "facture": {
      "$ref": "#/components/schemas/Chorus_FactureCppEmise"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_FactureCppEmise": {
    "type": "object",
    "properties": {
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "statutFacture": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "modeDepot": {
      "$ref": "#/components/schemas/Chorus_ModeDepot"
     },
     "rejetTraite": {
      "type": "boolean"
     },
     "destinataire": {
      "$ref": "#/components/schemas/Chorus_DestinataireFactureEmise"
     },
     "fournisseur": {
      "$ref": "#/components/schemas/Chorus_FournisseurFactureEmise"
     },
     "cadreDeFacturation": {
      "$ref": "#/components/schemas/Chorus_CadreDeFacturationOutput"
     },
     "references": {
      "$ref": "#/components/schemas/Chorus_References"
     },
     "recapitulatifDeTva": {
      "$ref": "#/components/schemas/Chorus_LignesTva"
     },
     "montantTotal": {
      "$ref": "#/components/schemas/Chorus_MontantTotal"
     },
     "pieceJointePrincipale": {
      "$ref": "#/components/schemas/Chorus_PiecejointePrincipale"
     },
     "listeDesPiecesJointes": {
      "$ref": "#/components/schemas/Chorus_PiecesJointes"
     },
     "piecePrecedente": {
      "$ref": "#/components/schemas/Chorus_PiecePrecedente"
     },
     "pieceSuivante": {
      "$ref": "#/components/schemas/Chorus_PieceSuivante"
     },
     "lignesDePoste": {
      "$ref": "#/components/schemas/Chorus_LignesPostes"
     },
     "commentaire": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_LignesPostes": {
    "type": "object",
    "properties": {
     "lignePoste": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_LignePoste"
      }
     },
     "pageCouranteLignesPoste": {
      "type": "integer",
      "format": "int64"
     },
     "pagesLignesPoste": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageLignesPoste": {
      "type": "integer",
      "format": "int64"
     },
     "totalLignesPoste": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_LignePoste": {
    "type": "object",
    "properties": {
     "lignePosteNumero": {
      "type": "integer",
      "format": "int64"
     },
     "lignePosteReference": {
      "type": "string"
     },
     "lignePosteDenomination": {
      "type": "string"
     },
     "lignePosteQuantite": {
      "type": "number"
     },
     "lignePosteUniteCode": {
      "type": "integer",
      "format": "int64"
     },
     "lignePosteUniteLibelle": {
      "type": "string"
     },
     "lignePosteMontantUnitaireHT": {
      "type": "number"
     },
     "lignePosteMontantRemiseHT": {
      "type": "number"
     },
     "lignePosteTauxTva": {
      "type": "string"
     },
     "lignePosteTauxTvaManuel": {
      "type": "number"
     },
     "lignePosteMontantHtApresRemise": {
      "type": "number"
     },
     "lignePosteMontantTva": {
      "type": "number"
     },
     "lignePosteMontantTtcApresRemise": {
      "type": "number"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_PieceSuivante": {
    "type": "object",
    "properties": {
     "cadreFacturationPieceSuivante": {
      "type": "string"
     },
     "idPieceSuivante": {
      "type": "integer",
      "format": "int64"
     },
     "numeroPieceSuiante": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_PiecePrecedente": {
    "type": "object",
    "properties": {
     "cadreFacturationPiecePrecedente": {
      "type": "string"
     },
     "idPiecePrecedente": {
      "type": "integer",
      "format": "int64"
     },
     "numeroPiecePrecedente": {
      "type": "string"
     },
     "idDestinatairePiecePrecedente": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantDestinatairePiecePrecedente": {
      "type": "string"
     },
     "raisonSocialeDestinatairePiecePrecedente": {
      "type": "string"
     },
     "idServiceExecutantPiecePrecedente": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutantPiecePrecedente": {
      "type": "string"
     },
     "nomServiceExecutantPiecePrecedente": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_PiecesJointes": {
    "type": "object",
    "properties": {
     "pieceJointe": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_PJointe"
      }
     },
     "pageCouranteListePiecesJointe": {
      "type": "integer",
      "format": "int64"
     },
     "pagesListePiecesJointe": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageListePiecesJointe": {
      "type": "integer",
      "format": "int64"
     },
     "totalListePiecesJointe": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_PJointe": {
    "type": "object",
    "properties": {
     "pieceJointeTypeCode": {
      "type": "string"
     },
     "pieceJointeTypeLibelle": {
      "type": "string"
     },
     "pieceJointeDesignation": {
      "type": "string"
     },
     "pieceJointeNumeroLigneFacture": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeIdLiaison": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeExtension": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_PiecejointePrincipale": {
    "type": "object",
    "properties": {
     "idLiaisonPieceJointePrincipale": {
      "type": "integer",
      "format": "int64"
     },
     "idPieceJointePrincipale": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_MontantTotal": {
    "type": "object",
    "properties": {
     "montantHtTotal": {
      "type": "number"
     },
     "montantTVA": {
      "type": "number"
     },
     "montantTtcAvantRemiseGlobalTTC": {
      "type": "number"
     },
     "montantRemiseGlobaleTTC": {
      "type": "number"
     },
     "motifRemiseGlobaleTTC": {
      "type": "string"
     },
     "montantTtcTotal": {
      "type": "number"
     },
     "montantAPayer": {
      "type": "number"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_LignesTva": {
    "type": "object",
    "properties": {
     "ligneTva": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_LigneTva"
      }
     },
     "pageCouranteLignesRecapitulativesTVA": {
      "type": "integer",
      "format": "int64"
     },
     "pagesLignesRecapitulativesTVA": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageLignesRecapitulativesTVA": {
      "type": "integer",
      "format": "int64"
     },
     "totalLignesRecapitulativesTVA": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_LigneTva": {
    "type": "object",
    "properties": {
     "ligneTvaTauxRefId": {
      "type": "integer",
      "format": "int64"
     },
     "ligneTvaTauxRefCode": {
      "type": "string"
     },
     "ligneTvaTauxRefLibelle": {
      "type": "string"
     },
     "ligneTvaTauxRefValeur": {
      "type": "number"
     },
     "ligneTvaTauxManuel": {
      "type": "number"
     },
     "ligneTvaMontantBaseHtParTaux": {
      "type": "number"
     },
     "ligneTvaMontantTvaParTaux": {
      "type": "number"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_References": {
    "type": "object",
    "properties": {
     "dateFacture": {
      "type": "string",
      "format": "date-time"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "codeDeviseFacture": {
      "type": "string",
      "maxLength": 3
     },
     "libelleDeviseFacture": {
      "type": "string"
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/Chorus_TypeFactureTravaux"
     },
     "typeTva": {
      "$ref": "#/components/schemas/Chorus_TypeTva"
     },
     "motifExonerationTva": {
      "type": "string"
     },
     "libelleMotifExonerationTva": {
      "type": "string"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "numeroFactureOrigine": {
      "type": "string",
      "maxLength": 20
     },
     "modePaiement": {
      "$ref": "#/components/schemas/Chorus_ModePaiement"
     },
     "dateCreationFacture": {
      "type": "string",
      "format": "date-time"
     },
     "dateEcheancePaiement": {
      "type": "string",
      "format": "date-time"
     },
     "tailleTotalePiecesJointes": {
      "type": "number"
     },
     "numeroDpMandat": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ModePaiement": {
    "type": "string",
    "enum": [
     "CHEQUE",
     "PRELEVEMENT",
     "VIREMENT",
     "ESPECE",
     "AUTRE",
     "REPORT"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TypeTva": {
    "type": "string",
    "enum": [
     "TVA_SUR_DEBIT",
     "TVA_SUR_ENCAISSEMENT",
     "EXONERATION",
     "SANS_TVA"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CadreDeFacturationOutput": {
    "type": "object",
    "properties": {
     "codeCadreFacturation": {
      "$ref": "#/components/schemas/Chorus_CadreFacturationConsultation"
     },
     "idValideur1": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantValideur1": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "codeValideur1": {
      "type": "string"
     },
     "raisonSocialeValideur1": {
      "type": "string"
     },
     "nomValideur1": {
      "type": "string"
     },
     "prenomValideur1": {
      "type": "string"
     },
     "dateValidation1": {
      "type": "string",
      "format": "date-time"
     },
     "idValideur2": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantValideur2": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "codeValideur2": {
      "type": "string"
     },
     "raisonSocialeValideur2": {
      "type": "string"
     },
     "nomValideur2": {
      "type": "string"
     },
     "prenomValideur2": {
      "type": "string"
     },
     "dateValidation2": {
      "type": "string",
      "format": "date-time"
     },
     "idMoe": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantMoe": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantMoe": {
      "type": "string"
     },
     "raisonSocialeMoe": {
      "type": "string"
     },
     "nomMoe": {
      "type": "string"
     },
     "prenomMoe": {
      "type": "string"
     },
     "idServiceMoe": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceMoe": {
      "type": "string"
     },
     "nomServiceMoe": {
      "type": "string"
     },
     "idMoa": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantMoa": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "identifiantMoa": {
      "type": "string"
     },
     "raisonSocialeMoa": {
      "type": "string"
     },
     "idServiceMoa": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceMoa": {
      "type": "string"
     },
     "nomServiceMoa": {
      "type": "string"
     },
     "designationValideur2": {
      "type": "string"
     },
     "designationMoe": {
      "type": "string"
     },
     "designationMoa": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_CadreFacturationConsultation": {
    "type": "string",
    "x-known-values": [
     "A1_FACTURE_FOURNISSEUR",
     "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE",
     "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR",
     "A5_ETAT_ACOMPTE_FOURNISSEUR",
     "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR",
     "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR",
     "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR",
     "A9_FACTURE_SOUSTRAITANT",
     "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT",
     "A12_FACTURE_COTRAITANT",
     "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT",
     "A14_PROJET_DECOMPTE_FINAL_COTRAITANT",
     "A15_ETAT_ACOMPTE_MOE",
     "A16_ETAT_ACOMPTE_VALIDE_MOE",
     "A17_PROJET_DECOMPTE_GENERAL_MOE",
     "A18_DECOMPTE_GENERAL_MOE",
     "A19_ETAT_ACOMPTE_VALIDE_MOA",
     "A20_DECOMPTE_GENERAL_MOA",
     "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE",
     "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR",
     "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE",
     "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE",
     "SANS_CADRE_DE_FACTURATION"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_FournisseurFactureEmise": {
    "type": "object",
    "properties": {
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "codeFournisseur": {
      "type": "string",
      "maxLength": 18
     },
     "raisonSocialeFournisseur": {
      "type": "string"
     },
     "nomFournisseur": {
      "type": "string"
     },
     "prenomFournisseur": {
      "type": "string"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceFournisseur": {
      "type": "string",
      "maxLength": 100
     },
     "libelleServiceFournisseur": {
      "type": "string"
     },
     "adresseFournisseurId": {
      "type": "integer",
      "format": "int64"
     },
     "adresseFournisseurDetail": {
      "type": "string"
     },
     "adresseFournisseurComplement1": {
      "type": "string"
     },
     "adresseFournisseurComplement2": {
      "type": "string"
     },
     "adresseFournisseurCodePostal": {
      "type": "string"
     },
     "adresseFournisseurVille": {
      "type": "string"
     },
     "adresseFournisseurCodePays": {
      "type": "string"
     },
     "adresseFournisseurLibellePays": {
      "type": "string"
     },
     "numeroRcsFournisseur": {
      "type": "string"
     },
     "coordBancairesFournisseurCleIban": {
      "type": "string"
     },
     "coordBancairesFournisseurCleRib": {
      "type": "string"
     },
     "coordBancairesFournisseurCodeBanque": {
      "type": "string"
     },
     "coordBancairesCodeGuichet": {
      "type": "string"
     },
     "coordBancairesBicSwift": {
      "type": "string"
     },
     "coordBancairesFournisseurCodePays": {
      "type": "string"
     },
     "coordBancairesFournisseurCompteBancaire": {
      "type": "string"
     },
     "coordBancairesFournisseurId": {
      "type": "integer",
      "format": "int64"
     },
     "coordBancairesFournisseurType": {
      "$ref": "#/components/schemas/Chorus_CoordBancairesType"
     },
     "coordBancairesFournisseurLibelle": {
      "type": "string"
     },
     "affactureur": {
      "$ref": "#/components/schemas/Chorus_Affactureur"
     },
     "designationFournisseur": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_Affactureur": {
    "type": "object",
    "properties": {
     "affactureurId": {
      "type": "integer",
      "format": "int64"
     },
     "affactureurCode": {
      "type": "string"
     },
     "affactureurTypeIdentifiant": {
      "$ref": "#/components/schemas/Chorus_TypeIdentifiantStructure"
     },
     "affactureurRaisonSociale": {
      "type": "string"
     },
     "affactureurCodePays": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_CoordBancairesType": {
    "type": "string",
    "enum": [
     "RIB",
     "IBAN"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_DestinataireFactureEmise": {
    "type": "object",
    "properties": {
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "codeDestinataire": {
      "type": "string",
      "maxLength": 14
     },
     "libelleDestinataire": {
      "type": "string"
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string",
      "maxLength": 100
     },
     "libelleServiceExecutant": {
      "type": "string"
     },
     "miseEnPaiementDestinataire": {
      "type": "boolean"
     },
     "adresseDestinataireId": {
      "type": "integer",
      "format": "int64"
     },
     "adresseDestinataireDetail": {
      "type": "string"
     },
     "adresseDestinataireComplement1": {
      "type": "string"
     },
     "adresseDestinataireComplement2": {
      "type": "string"
     },
     "adresseDestinataireCodePostal": {
      "type": "string"
     },
     "adresseDestinataireVille": {
      "type": "string"
     },
     "adresseDestinataireCodePays": {
      "type": "string"
     },
     "adresseDestinataireLibellePays": {
      "type": "string"
     },
     "designationDestinataire": {
      "type": "string",
      "maxLength": 201
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ModeDepot": {
    "type": "string",
    "x-known-values": [
     "SAISIE_API",
     "DEPOT_PDF_API",
     "DEPOT_PDF_SIGNE_API",
     "SAISIE_PORTAIL",
     "SAISIE_WEB",
     "DEPOT_PDF_PORTAIL",
     "DEPOT_PDF_SIGNE_PORTAIL",
     "PORTAIL_PDF",
     "EDI",
     "EDI_XML_STRUCT",
     "EDI_MIXTE",
     "EDI_PDF_ARCHIVE",
     "EDI_NUMERISATION",
     "UPLOAD_PORTAIL",
     "UPLOAD_API"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_WsRetourTraiterFactureAValider": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "dateTraitement": {
      "type": "string",
      "format": "date-time"
     },
     "statutFacture": {
      "type": "string"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_FichierRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "pieceJointeId": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "Chorus_RechercherFactureParFournisseurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "listeDestinataire": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_CritereDestinatairePojo"
      }
     },
     "rechercheSirenDestinataire": {
      "type": "boolean"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "periodeDateDepotDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotAu": {
      "type": "string",
      "format": "date-time"
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFacture"
     },
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureValideur": {
      "type": "integer",
      "format": "int64"
     },
     "cadreFacturation": {
      "$ref": "#/components/schemas/Chorus_CadreFacturation"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_StatutFacture"
      }
     },
     "periodeDateFactureDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFactureAu": {
      "type": "string",
      "format": "date-time"
     },
     "montantHTMin": {
      "type": "number",
      "format": "double"
     },
     "montantHTMax": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMin": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMax": {
      "type": "number",
      "format": "double"
     },
     "montantApayerMin": {
      "type": "number",
      "format": "double"
     },
     "montantApayerMax": {
      "type": "number",
      "format": "double"
     },
     "coordonneeBancaire": {
      "type": "integer",
      "format": "int64"
     },
     "idUtilisateurCreateur": {
      "type": "array",
      "items": {
       "type": "integer",
       "format": "int64"
      }
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "numeroFactureOrigine": {
      "type": "string",
      "maxLength": 20
     },
     "modeDepot": {
      "$ref": "#/components/schemas/Chorus_ModeDepot"
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "rechercheFactureParFournisseur": {
      "$ref": "#/components/schemas/Chorus_ParametresRechercherFactureParFournisseur"
     },
     "recupererTaille": {
      "type": "boolean"
     },
     "periodeDateHeureEtatCourantDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateHeureEtatCourantAu": {
      "type": "string",
      "format": "date-time"
     },
     "rejetTraite": {
      "type": "boolean"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ParametresRechercherFactureParFournisseur": {
    "type": "object",
    "properties": {
     "nbResultatsMaximum": {
      "type": "integer",
      "format": "int64"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "triSens": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/Chorus_TriColonneRechercheFournisseur"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonneRechercheFournisseur": {
    "type": "string",
    "enum": [
     "TypeDemandePaiement",
     "CodeFournisseur",
     "TypeIdentifiantFournisseur",
     "DesignationFournisseur",
     "CodeServiceFournisseur",
     "NomServiceFournisseur",
     "CodeDestinataire",
     "DesignationDestinataire",
     "CodeServiceExecutant",
     "NomServiceExecutant",
     "TypeFacture",
     "NumeroFacture",
     "DateFacture",
     "DateDepot",
     "MontantHT",
     "MontantTTC",
     "MontantAPayer",
     "Devise",
     "Statut",
     "NumeroMarche",
     "NumeroBonCommande",
     "NumeroFluxDepot",
     "TypeIdentifiantValideur1",
     "CodeValideur1",
     "RaisonSocialeValideur1",
     "NomValideur1",
     "PrenomValideur1",
     "DateValidation1",
     "TypeIdentifiantValideur2",
     "CodeValideur2",
     "RaisonSocialeValideur2",
     "NomValideur2",
     "PrenomValideur2",
     "DateValidation2",
     "NumeroFactureOrigine",
     "ModeDepot",
     "CoordBancairesFournisseurCleIban",
     "CoordBancairesFournisseurCleRib",
     "CoordBancairesFournisseurCodeBanque",
     "CoordBancairesFournisseurCodePays",
     "CoordBancairesFournisseurCompteBancaire",
     "CoordBancairesFournisseurNomCb",
     "AffactureurCode",
     "AffactureurTypeIdentifiant",
     "AffactureurRaisonSociale",
     "NomPrenomUtilisateurCreateur"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TriSens": {
    "type": "string",
    "enum": [
     "Ascendant",
     "Descendant"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CadreFacturation": {
    "type": "string",
    "enum": [
     "A1_FACTURE_FOURNISSEUR",
     "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE",
     "A3_MEMOIRE_JUSTICE",
     "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR",
     "A5_ETAT_ACOMPTE_FOURNISSEUR",
     "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR",
     "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR",
     "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR",
     "A9_FACTURE_SOUSTRAITANT",
     "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT",
     "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT",
     "A12_FACTURE_COTRAITANT",
     "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT",
     "A14_PROJET_DECOMPTE_FINAL_COTRAITANT",
     "A15_ETAT_ACOMPTE_MOE",
     "A16_ETAT_ACOMPTE_VALIDE_MOE",
     "A17_PROJET_DECOMPTE_GENERAL_MOE",
     "A18_DECOMPTE_GENERAL_MOE",
     "A19_ETAT_ACOMPTE_VALIDE_MOA",
     "A20_DECOMPTE_GENERAL_MOA",
     "A21_DEMANDE_REMBOURSEMENT_TIC",
     "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE",
     "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR",
     "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE",
     "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE",
     "SANS_CADRE_DE_FACTURATION"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CritereDestinatairePojo": {
    "type": "object",
    "properties": {
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "listeIdServiceExecutant": {
      "type": "array",
      "items": {
       "type": "integer",
       "format": "int64"
      }
     },
     "raisonSocialeStuctDmd": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_RechercherFactureRecipiendaireParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/Chorus_TypeDemandePaiementRecipiendaire"
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "periodeDateDepotDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotAu": {
      "type": "string",
      "format": "date-time"
     },
     "listeTypeFacture": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_TypeFactureSaisie"
      }
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_TypeFactureTravaux"
      }
     },
     "listeFournisseurs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_CritereFournisseurPojo"
      }
     },
     "rechercheSirenFournisseur": {
      "type": "boolean"
     },
     "idStructureValideur": {
      "type": "integer",
      "format": "int64"
     },
     "cadreFacturation": {
      "$ref": "#/components/schemas/Chorus_CadreFacturationRecipiendaire"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_StatutFacture"
      }
     },
     "periodeDateFactureDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFactureAu": {
      "type": "string",
      "format": "date-time"
     },
     "montantHTMin": {
      "type": "number",
      "format": "double"
     },
     "montantHTMax": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMin": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMax": {
      "type": "number",
      "format": "double"
     },
     "montantApayerMin": {
      "type": "number",
      "format": "double"
     },
     "montantApayerMax": {
      "type": "number",
      "format": "double"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "factureTelechargeeParDestinataire": {
      "type": "boolean"
     },
     "paramRecherche": {
      "$ref": "#/components/schemas/Chorus_ParamRechercheDemandeRecipiendaire"
     },
     "recupererTaille": {
      "type": "boolean"
     },
     "periodeDateHeureEtatCourantDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateHeureEtatCourantAu": {
      "type": "string",
      "format": "date-time"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ParamRechercheDemandeRecipiendaire": {
    "type": "object",
    "properties": {
     "nbResultatsMaximum": {
      "type": "integer",
      "format": "int32"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int32"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int32"
     },
     "triSens": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/Chorus_TriColonneRechercheRecipiendaire"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonneRechercheRecipiendaire": {
    "type": "string",
    "enum": [
     "TypeDemandePaiement",
     "CodeFournisseur",
     "TypeIdentifiantFournisseur",
     "Fournisseur",
     "CodeServiceFournisseur",
     "NomServiceFournisseur",
     "CodeDestinataire",
     "Destinataire",
     "CodeServiceExecutant",
     "NomServiceExecutant",
     "TypeFacture",
     "TypeFactureTravaux",
     "NumeroFacture",
     "DateFacture",
     "DateDepot",
     "MontantHT",
     "MontantTTC",
     "MontantAPayer",
     "Devise",
     "Statut",
     "NumeroMarche",
     "NumeroBonCommande",
     "FactureTelechargeeParDestinataire"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CadreFacturationRecipiendaire": {
    "type": "string",
    "enum": [
     "A1_FACTURE_FOURNISSEUR",
     "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE",
     "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR",
     "A5_ETAT_ACOMPTE_FOURNISSEUR",
     "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR",
     "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR",
     "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR",
     "A9_FACTURE_SOUSTRAITANT",
     "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT",
     "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT",
     "A12_FACTURE_COTRAITANT",
     "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT",
     "A14_PROJET_DECOMPTE_FINAL_COTRAITANT",
     "A15_ETAT_ACOMPTE_MOE",
     "A16_ETAT_ACOMPTE_VALIDE_MOE",
     "A17_PROJET_DECOMPTE_GENERAL_MOE",
     "A18_DECOMPTE_GENERAL_MOE",
     "A19_ETAT_ACOMPTE_VALIDE_MOA",
     "A20_DECOMPTE_GENERAL_MOA"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CritereFournisseurPojo": {
    "type": "object",
    "properties": {
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "listeIdService": {
      "type": "array",
      "items": {
       "type": "integer",
       "format": "int64"
      }
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TypeFactureSaisie": {
    "type": "string",
    "enum": [
     "FACTURE",
     "AVOIR"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TypeDemandePaiementRecipiendaire": {
    "type": "string",
    "enum": [
     "FACTURE",
     "FACTURE_TRAVAUX"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TelechargerGroupeFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "idEspace": {
      "type": "integer",
      "format": "int64"
     },
     "format": {
      "type": "string",
      "maxLength": 5,
      "x-known-values": [
       "PDF",
       "PIVOT"
      ]
     },
     "avecPiecesJointesComplementaires": {
      "type": "string",
      "maxLength": 3,
      "x-known-values": [
       "OUI",
       "NON"
      ]
     },
     "listeFacture": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_IdFactureInput"
      }
     }
    },
    "required": [
     "format",
     "listeFacture"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_IdFactureInput": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idFacture"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TraiterUneFactureRecueParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "nouveauStatut": {
      "$ref": "#/components/schemas/Chorus_StatutFacture"
     },
     "motif": {
      "type": "string"
     },
     "numeroDPMandat": {
      "type": "string"
     }
    },
    "required": [
     "idFacture",
     "nouveauStatut"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_RecyclerFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "destinataire": {
      "$ref": "#/components/schemas/Chorus_SoumettreFactureDestinataire"
     },
     "commentaire": {
      "type": "string"
     },
     "reference": {
      "$ref": "#/components/schemas/Chorus_SoumettreFactureReferences"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_SoumettreFactureReferences": {
    "type": "object",
    "properties": {
     "deviseFacture": {
      "type": "string",
      "maxLength": 3
     },
     "typeFacture": {
      "$ref": "#/components/schemas/Chorus_TypeFactureSaisie"
     },
     "typeTva": {
      "$ref": "#/components/schemas/Chorus_TypeTva"
     },
     "motifExonerationTva": {
      "type": "string"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string",
      "maxLength": 50
     },
     "numeroFactureOrigine": {
      "type": "string",
      "maxLength": 20
     },
     "modePaiement": {
      "$ref": "#/components/schemas/Chorus_ModePaiement"
     }
    },
    "required": [
     "deviseFacture",
     "typeFacture",
     "typeTva"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_SoumettreFactureDestinataire": {
    "type": "object",
    "properties": {
     "codeDestinataire": {
      "type": "string",
      "maxLength": 14
     },
     "codeServiceExecutant": {
      "type": "string",
      "maxLength": 100
     }
    },
    "required": [
     "codeDestinataire"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_CompleterFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeComplementaire": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_PieceJointeComplementaire"
      }
     },
     "commentaire": {
      "type": "string",
      "maxLength": 2000
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_PieceJointeComplementaire": {
    "type": "object",
    "properties": {
     "pieceJointeComplementaireDesignation": {
      "type": "string",
      "maxLength": 100
     },
     "pieceJointeComplementaireType": {
      "type": "string",
      "maxLength": 30
     },
     "pieceJointeComplementaireNumeroLigneFacture": {
      "type": "integer",
      "format": "int32"
     },
     "pieceJointeComplementaireId": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "pieceJointeComplementaireDesignation",
     "pieceJointeComplementaireType",
     "pieceJointeComplementaireId"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_RechercherFactureParValideurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/Chorus_TypeDemandePaiement"
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "rechercheSirenDestinataire": {
      "type": "boolean"
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "periodeDateDepotDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotAu": {
      "type": "string",
      "format": "date-time"
     },
     "listeTypeFacture": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_TypeFacture"
      }
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_TypeFactureTravaux"
      }
     },
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "rechercheSirenFournisseur": {
      "type": "boolean"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureValideur": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoe": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoa": {
      "type": "integer",
      "format": "int64"
     },
     "cadreFacturation": {
      "$ref": "#/components/schemas/Chorus_CadreFacturation"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Chorus_StatutFacture"
      }
     },
     "periodeDateFactureDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFactureAu": {
      "type": "string",
      "format": "date-time"
     },
     "montantHTMin": {
      "type": "number",
      "format": "double"
     },
     "montantHTMax": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMin": {
      "type": "number",
      "format": "double"
     },
     "montantTTCMax": {
      "type": "number",
      "format": "double"
     },
     "montantAPayerMin": {
      "type": "number",
      "format": "double"
     },
     "montantAPayerMax": {
      "type": "number",
      "format": "double"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroEngagement": {
      "type": "string"
     },
     "pagination": {
      "$ref": "#/components/schemas/Chorus_ParametresRechercherFactureParValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ParametresRechercherFactureParValideur": {
    "type": "object",
    "properties": {
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "triSens": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/Chorus_TriColonneRechercheValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonneRechercheValideur": {
    "type": "string",
    "enum": [
     "IdFacture",
     "TypeDemandePaiement",
     "IdFournisseur",
     "IdentifiantFournisseur",
     "TypeIdentifiantFournisseur",
     "DesignationFournisseur",
     "CodeServiceFournisseur",
     "NomServiceFournisseur",
     "IdMoe",
     "TypeIdentifiantMoe",
     "IdentifiantMoe",
     "DesignationMoe",
     "IdServiceMoe",
     "CodeServiceMoe",
     "NomServiceMoe",
     "IdMoa",
     "IdentifiantMoa",
     "DesignationMoa",
     "IdServiceMoa",
     "CodeServiceMoa",
     "NomServiceMoa",
     "IdDestinataire",
     "IdentifiantDestinataire",
     "DesignationDestinataire",
     "IdServiceExecutant",
     "CodeServiceExecutant",
     "NomServiceExecutant",
     "TypeFacture",
     "TypeFactureTravaux",
     "NumeroFacture",
     "DateFacture",
     "DateDepot",
     "MontantHT",
     "MontantTTC",
     "MontantAPayer",
     "Devise",
     "Statut",
     "NumeroMarche",
     "NumeroEngagement"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_ConsulterFactureParValideurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFactureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "codeLangue": {
      "type": "string",
      "maxLength": 2
     },
     "rechercheLigneTvaRecap": {
      "$ref": "#/components/schemas/Chorus_ParamRechercheLigneRecapTva"
     },
     "recherchePj": {
      "$ref": "#/components/schemas/Chorus_ParamRechercheListePiecesJointes"
     },
     "rechercheLignePoste": {
      "$ref": "#/components/schemas/Chorus_ParamRechercheLignesPoste"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_ParamRechercheLignesPoste": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeLignesPoste": {
      "type": "integer",
      "format": "int32"
     },
     "nbResultatsParPageLignesPoste": {
      "type": "integer",
      "format": "int32"
     },
     "triSensListeLignesPoste": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonneListeLignesPoste": {
      "$ref": "#/components/schemas/Chorus_TriColonneLignePoste"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonneLignePoste": {
    "type": "string",
    "enum": [
     "LignePosteNumero",
     "LignePosteReference",
     "LignePosteDenomination",
     "LignePosteQuantite",
     "LignePosteUniteCode",
     "LignePosteUniteLibelle",
     "LignePosteMontantUnitaireHT",
     "LignePosteMontantRemiseHT",
     "LignePosteTauxTva",
     "LignePosteTauxTvaManuel",
     "LignePosteMontantHtApresRemise",
     "LignePosteMontantTva",
     "LignePosteMontantTtcApresRemise"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_ParamRechercheListePiecesJointes": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeListePieceJointe": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageListePieceJointe": {
      "type": "integer",
      "format": "int64"
     },
     "triSensListePiecesJointes": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonneListePiecesJointes": {
      "$ref": "#/components/schemas/Chorus_TriColonnePieceJointe"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonnePieceJointe": {
    "type": "string",
    "enum": [
     "PieceJointeTypeCode",
     "PieceJointeTypeLibelle",
     "PieceJointeDesignation",
     "PieceJointeNumeroLigneFacture",
     "PieceJointeExtension"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_ParamRechercheLigneRecapTva": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeListeRecapitulatifTVA": {
      "type": "integer",
      "format": "int32"
     },
     "nbResultatsParPageListeListeRecapitulatifTVA": {
      "type": "integer",
      "format": "int32"
     },
     "triSensListeRecapitulatifTVA": {
      "$ref": "#/components/schemas/Chorus_TriSens"
     },
     "triColonneListeRecapitulatifTVA": {
      "$ref": "#/components/schemas/Chorus_TriColonneRecapTva"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_TriColonneRecapTva": {
    "type": "string",
    "enum": [
     "LigneTvaMontantTvaParTaux",
     "LigneTvaTauxRefCode",
     "LigneTvaTauxRefLibelle",
     "LigneTvaTauxRefValeur",
     "LigneTvaTauxManuel",
     "LigneTvaMontantBaseHtParTaux"
    ],
    "x-confidence": "swagger"
   },
   "Chorus_TraiterFactureAValiderParam": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "action": {
      "$ref": "#/components/schemas/Chorus_ActionValideur"
     },
     "typeValideur": {
      "type": "string"
     },
     "idValideur": {
      "type": "integer",
      "format": "int64"
     },
     "motifRefus": {
      "type": "string"
     },
     "complementInfo": {
      "type": "string"
     },
     "idPieceJointe": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "Chorus_ActionValideur": {
    "type": "string",
    "x-known-values": [
     "VALIDATION",
     "REFUS",
     "MISE_EN_PAIEMENT",
     "MISE_EN_RECYCLAGE",
     "SUSPENSION",
     "REJET"
    ],
    "x-confidence": "one client"
   },
   "Chorus_FichierParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeFichier": {
      "type": "string",
      "format": "byte"
     },
     "pieceJointeNom": {
      "type": "string",
      "maxLength": 50
     },
     "pieceJointeExtension": {
      "type": "string"
     },
     "pieceJointeTypeMime": {
      "type": "string"
     }
    },
    "required": [
     "pieceJointeFichier",
     "pieceJointeNom",
     "pieceJointeExtension",
     "pieceJointeTypeMime"
    ],
    "x-confidence": "several clients agree"
   }
  },
  "securitySchemes": {
   "HTTPBearer": {
    "type": "http",
    "scheme": "bearer"
   },
   "APIKeyHeader": {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key"
   }
  }
 }
}
