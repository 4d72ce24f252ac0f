// Made from specs/factus by `pnpm generate`. Do not edit.
export const factusDocuments: Record<'v1' | 'v2', object> = {
 "v1": {
  "openapi": "3.1.0",
  "info": {
   "title": "Factus v1",
   "version": "v1",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://api.factus.com.co"
   },
   {
    "url": "https://api-sandbox.factus.com.co"
   }
  ],
  "tags": [
   {
    "name": "auth"
   },
   {
    "name": "bills"
   },
   {
    "name": "credit-notes"
   },
   {
    "name": "support-documents"
   },
   {
    "name": "adjustment-notes"
   },
   {
    "name": "numbering-ranges"
   },
   {
    "name": "company"
   },
   {
    "name": "catalogs"
   },
   {
    "name": "dian"
   },
   {
    "name": "subscriptions"
   },
   {
    "name": "receptions"
   }
  ],
  "security": [
   {
    "oauth2": []
   }
  ],
  "paths": {
   "/oauth/token": {
    "post": {
     "operationId": "createToken",
     "tags": [
      "auth"
     ],
     "x-confidence": "high",
     "security": [],
     "requestBody": {
      "required": true,
      "x-also-accepted": [
       "multipart/form-data",
       "application/json"
      ],
      "content": {
       "application/x-www-form-urlencoded": {
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
       "$ref": "#/components/responses/TokenError"
      },
      "401": {
       "$ref": "#/components/responses/TokenError"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/validate": {
    "post": {
     "operationId": "createBillV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BillCreateV1"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/BillCreatedV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills": {
    "get": {
     "operationId": "listBillsV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/BillListV1"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/show/{number}": {
    "get": {
     "operationId": "getBillV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/BillV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/download-pdf/{number}": {
    "get": {
     "operationId": "downloadBillPdfV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/download-xml/{number}": {
    "get": {
     "operationId": "downloadBillXmlV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/send-email/{number}": {
    "post": {
     "operationId": "sendBillEmailV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
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
         "$ref": "#/components/schemas/SendEmail"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/{number}/email-content": {
    "get": {
     "operationId": "getBillEmailContentV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/EmailContent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/destroy/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteBillV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/{number}/radian/events": {
    "get": {
     "operationId": "listBillRadianEventsV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/RadianEvent"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/bills/radian/events/update/{number}/{event_type}": {
    "post": {
     "operationId": "emitBillTacitAcceptanceV1",
     "tags": [
      "bills"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "event_type",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string",
        "enum": [
         "034"
        ]
       }
      }
     ],
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TacitAcceptanceV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {}
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/validate": {
    "post": {
     "operationId": "createCreditNoteV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditNoteCreateV1"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/CreditNoteCreatedV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes": {
    "get": {
     "operationId": "listCreditNotesV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/CreditNoteListV1"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/{number}": {
    "get": {
     "operationId": "getCreditNoteV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/CreditNoteV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/download-pdf/{number}": {
    "get": {
     "operationId": "downloadCreditNotePdfV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/download-xml/{number}": {
    "get": {
     "operationId": "downloadCreditNoteXmlV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/send-email/{number}": {
    "post": {
     "operationId": "sendCreditNoteEmailV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
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
         "$ref": "#/components/schemas/SendEmail"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/{number}/email-content": {
    "get": {
     "operationId": "getCreditNoteEmailContentV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/EmailContent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/credit-notes/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteCreditNoteV1",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents/validate": {
    "post": {
     "operationId": "createSupportDocumentV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SupportDocumentCreateV1"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/SupportDocumentCreatedV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents": {
    "get": {
     "operationId": "listSupportDocumentsV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/SupportDocumentListV1"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents/show/{number}": {
    "get": {
     "operationId": "getSupportDocumentV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/SupportDocumentV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents/download-pdf/{number}": {
    "get": {
     "operationId": "downloadSupportDocumentPdfV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents/download-xml/{number}": {
    "get": {
     "operationId": "downloadSupportDocumentXmlV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/support-documents/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteSupportDocumentV1",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes/validate": {
    "post": {
     "operationId": "createAdjustmentNoteV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AdjustmentNoteCreateV1"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentNoteV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes": {
    "get": {
     "operationId": "listAdjustmentNotesV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/AdjustmentNoteListV1"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes/{number}": {
    "get": {
     "operationId": "getAdjustmentNoteV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentNoteV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes/download-pdf/{number}": {
    "get": {
     "operationId": "downloadAdjustmentNotePdfV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes/download-xml/{number}": {
    "get": {
     "operationId": "downloadAdjustmentNoteXmlV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/adjustment-notes/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteAdjustmentNoteV1",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/numbering-ranges": {
    "get": {
     "operationId": "listNumberingRangesV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[id]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[document]",
       "in": "query",
       "schema": {
        "type": "string",
        "x-code-table": "numbering_range_documents",
        "enum": [
         "21",
         "22",
         "23",
         "24",
         "25",
         "30",
         "26",
         "27",
         "28"
        ]
       }
      },
      {
       "name": "filter[resolution_number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[technical_key]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[is_active]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/NumberingRangeListV1"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "post": {
     "operationId": "createNumberingRangeV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NumberingRangeCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/numbering-ranges/{id}": {
    "get": {
     "operationId": "getNumberingRangeV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "delete": {
     "operationId": "deleteNumberingRangeV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/numbering-ranges/{id}/current": {
    "patch": {
     "operationId": "updateNumberingRangeCurrentV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NumberingRangeCurrent"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/numbering-ranges/dian": {
    "get": {
     "operationId": "listSoftwareNumberingRangesV1",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SoftwareRange"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/company": {
    "get": {
     "operationId": "getCompanyV1",
     "tags": [
      "company"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Company"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "put": {
     "operationId": "updateCompanyV1",
     "tags": [
      "company"
     ],
     "x-confidence": "low",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CompanyUpdateV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Company"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/company/logo": {
    "post": {
     "operationId": "updateCompanyLogoV1",
     "tags": [
      "company"
     ],
     "x-confidence": "low",
     "requestBody": {
      "required": true,
      "content": {
       "multipart/form-data": {
        "schema": {
         "$ref": "#/components/schemas/CompanyLogo"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/LogoResponse"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/municipalities": {
    "get": {
     "operationId": "listMunicipalitiesV1",
     "tags": [
      "catalogs"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "name",
       "in": "query",
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MunicipalitiesV1"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/countries": {
    "get": {
     "operationId": "listCountriesV1",
     "tags": [
      "catalogs"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "name",
       "in": "query",
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/CountriesV1"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/tributes/products": {
    "get": {
     "operationId": "listProductTributesV1",
     "tags": [
      "catalogs"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "name",
       "in": "query",
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/ProductTributesV1"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/measurement-units": {
    "get": {
     "operationId": "listMeasurementUnitsV1",
     "tags": [
      "catalogs"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "name",
       "in": "query",
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MeasurementUnitsV1"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/dian/acquirer": {
    "get": {
     "operationId": "getAcquirerV1",
     "tags": [
      "dian"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "identification_document_id",
       "in": "query",
       "required": true,
       "schema": {
        "type": "integer",
        "x-code-table": "identity_documents(id_v1)",
        "enum": [
         1,
         2,
         3,
         4,
         5,
         6,
         7,
         8,
         9,
         10,
         11
        ]
       }
      },
      {
       "name": "identification_number",
       "in": "query",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Acquirer"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/subscriptions": {
    "get": {
     "operationId": "listSubscriptionsV1",
     "tags": [
      "subscriptions"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/Subscription"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/subscriptions/current": {
    "get": {
     "operationId": "getCurrentSubscriptionV1",
     "tags": [
      "subscriptions"
     ],
     "x-confidence": "high",
     "deprecated": true,
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/SubscriptionCurrentV1"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/receptions/upload": {
    "post": {
     "operationId": "uploadReceptionV1",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReceptionUpload"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/ReceptionBillUploaded"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/receptions/bills": {
    "get": {
     "operationId": "listReceptionBillsV1",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "filter[id]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[issue_date]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[cufe]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[company_nit]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[company_name]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[completed_events]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/ReceptionBill"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v1/receptions/bills/{bill_id}/radian/events/{event_type}": {
    "patch": {
     "operationId": "emitReceptionEventV1",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "bill_id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      },
      {
       "name": "event_type",
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
         "$ref": "#/components/schemas/ReceptionEventV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {}
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   }
  },
  "components": {
   "schemas": {
    "Acquirer": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "email": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "AdjustmentNoteCreateV1": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "payment_method_code": {
       "type": "string",
       "x-code-table": "payment_methods",
       "x-known-values": [
        "10",
        "42",
        "20",
        "47",
        "71",
        "72",
        "1",
        "49",
        "48",
        "ZZZ",
        "98"
       ],
       "default": "10"
      },
      "support_document_id": {
       "type": "integer"
      },
      "correction_concept_code": {
       "type": "string",
       "x-code-table": "adjustment_note_concepts",
       "enum": [
        "1",
        "2",
        "3",
        "4",
        "5"
       ]
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "number"
         },
         "price": {
          "type": "number"
         },
         "unit_measure_id": {
          "type": "integer",
          "x-code-table": "v1_measurement_units"
         },
         "standard_code_id": {
          "type": "integer",
          "x-code-table": "product_standards(id_v1)",
          "enum": [
           1,
           2,
           3,
           4
          ]
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "withholding_tax_rate": {
             "type": "string",
             "x-format": "decimal"
            }
           },
           "required": [
            "code",
            "withholding_tax_rate"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "unit_measure_id",
         "standard_code_id"
        ]
       },
       "minItems": 1
      }
     },
     "required": [
      "reference_code",
      "support_document_id",
      "correction_concept_code",
      "items"
     ]
    },
    "AdjustmentNoteListV1": {
     "type": "object",
     "properties": {
      "api_client_name": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      }
     },
     "x-confidence": "medium"
    },
    "AdjustmentNoteV1": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY",
          "x-only-null-seen": true
         }
        }
       }
      },
      "correction_concept": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "observation": {
       "type": [
        "string",
        "null"
       ],
       "x-only-null-seen": true
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "total": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "gross_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        }
       }
      },
      "cuds": {
       "type": "string"
      },
      "support_document": {
       "type": "object",
       "properties": {
        "reference_code": {
         "type": "string"
        },
        "number": {
         "type": "string"
        },
        "cuds": {
         "type": "string"
        }
       }
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        }
       }
      }
     },
     "x-confidence": "medium"
    },
    "BillCreateV1": {
     "type": "object",
     "properties": {
      "numbering_range_id": {
       "type": "integer"
      },
      "document": {
       "type": "string",
       "x-code-table": "bill_document_types",
       "enum": [
        "01",
        "03"
       ],
       "default": "01"
      },
      "reference_code": {
       "type": "string"
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "payment_form": {
       "type": "string",
       "x-code-table": "payment_forms",
       "enum": [
        "1",
        "2"
       ],
       "default": "1"
      },
      "payment_due_date": {
       "type": "string",
       "format": "date"
      },
      "payment_method_code": {
       "type": "string",
       "x-code-table": "payment_methods",
       "x-known-values": [
        "10",
        "42",
        "20",
        "47",
        "71",
        "72",
        "1",
        "49",
        "48",
        "ZZZ",
        "98"
       ],
       "default": "10"
      },
      "operation_type": {
       "type": "string",
       "enum": [
        "10",
        "11",
        "12"
       ],
       "default": "10"
      },
      "order_reference": {
       "type": "object",
       "properties": {
        "reference_code": {
         "type": "string"
        },
        "issue_date": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "reference_code"
       ]
      },
      "send_email": {
       "type": "boolean",
       "default": true
      },
      "related_documents": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "issue_date": {
          "type": "string",
          "format": "date"
         },
         "number": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "issue_date",
         "number"
        ]
       }
      },
      "billing_period": {
       "type": "object",
       "properties": {
        "start_date": {
         "type": "string",
         "format": "date"
        },
        "start_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        },
        "end_date": {
         "type": "string",
         "format": "date"
        },
        "end_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        }
       },
       "required": [
        "start_date",
        "end_date"
       ]
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_id": {
         "type": "integer",
         "x-code-table": "v1_municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_id"
       ]
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document_id": {
         "type": "integer",
         "x-code-table": "identity_documents(id_v1)",
         "enum": [
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8,
          9,
          10,
          11
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "integer"
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization_id": {
         "type": "integer",
         "x-code-table": "organization_types(id_v1)",
         "enum": [
          1,
          2
         ]
        },
        "tribute_id": {
         "type": "integer",
         "x-code-table": "customer_tributes(id_v1)",
         "enum": [
          18,
          21
         ]
        },
        "municipality_id": {
         "type": "integer",
         "x-code-table": "v1_municipalities"
        }
       },
       "required": [
        "identification_document_id",
        "identification",
        "legal_organization_id",
        "tribute_id"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": "string"
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer",
          "minimum": 1
         },
         "discount_rate": {
          "type": "number",
          "x-max-decimals": 2
         },
         "price": {
          "type": "number",
          "x-max-decimals": 2
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "unit_measure_id": {
          "type": "integer",
          "x-code-table": "v1_measurement_units"
         },
         "standard_code_id": {
          "type": "integer",
          "x-code-table": "product_standards(id_v1)",
          "enum": [
           1,
           2,
           3,
           4
          ]
         },
         "is_excluded": {
          "type": "integer",
          "enum": [
           0,
           1
          ]
         },
         "tribute_id": {
          "type": "integer",
          "x-code-table": "v1_product_tributes",
          "x-known-values": [
           1,
           2,
           3,
           4,
           5,
           6,
           7,
           8,
           9,
           10,
           11,
           12,
           13,
           14,
           15,
           16,
           17
          ]
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "withholding_tax_rate": {
             "type": "string",
             "x-format": "decimal"
            }
           },
           "required": [
            "code",
            "withholding_tax_rate"
           ]
          }
         },
         "scheme_id": {
          "type": "string",
          "enum": [
           "0",
           "1"
          ]
         },
         "mandate": {
          "type": "object",
          "properties": {
           "identification_document_id": {
            "type": "integer",
            "x-code-table": "identity_documents(id_v1)",
            "enum": [
             1,
             2,
             3,
             4,
             5,
             6,
             7,
             8,
             9,
             10,
             11
            ]
           },
           "identification": {
            "type": "string"
           }
          },
          "required": [
           "identification_document_id",
           "identification"
          ]
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "tax_rate",
         "unit_measure_id",
         "standard_code_id",
         "is_excluded",
         "tribute_id"
        ]
       },
       "minItems": 1
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "string",
          "x-code-table": "allowance_charge_concepts",
          "enum": [
           "03",
           "00",
           "01",
           "02"
          ]
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         }
        },
        "required": [
         "concept_type",
         "is_surcharge",
         "reason",
         "base_amount",
         "amount"
        ]
       }
      }
     },
     "required": [
      "reference_code",
      "customer",
      "items"
     ]
    },
    "BillCreatedV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "municipality_id": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "id": {
             "type": "integer"
            },
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      },
      "billing_period": {
       "anyOf": [
        {
         "type": "array",
         "items": {}
        },
        {
         "type": "object",
         "additionalProperties": true
        }
       ]
      },
      "bill": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "operation_type": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "order_reference": {
         "type": [
          "object",
          "null"
         ],
         "additionalProperties": true,
         "x-only-null-seen": true
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "send_email": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cufe": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "discount_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "surcharge_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         ]
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "payment_due_date": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "qr_image": {
         "type": "string"
        },
        "has_claim": {
         "type": "integer"
        },
        "is_negotiable_instrument": {
         "type": "integer"
        },
        "payment_form": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "public_url": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "related_documents": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "integer"
         },
         "code": {
          "type": "string"
         },
         "number": {
          "type": "string"
         },
         "issue_date": {
          "type": "string",
          "x-format": "DD-MM-YYYY"
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "scheme_id": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "note": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "tribute": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         },
         "mandate": {
          "type": [
           "object",
           "null"
          ],
          "additionalProperties": true,
          "x-only-null-seen": true
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "percentage": {
          "type": "string",
          "x-format": "decimal"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "mandate": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true,
       "x-only-null-seen": true
      },
      "credit_notes": {
       "type": "array",
       "items": {}
      },
      "debit_notes": {
       "type": "array",
       "items": {}
      }
     },
     "x-confidence": "high"
    },
    "BillListV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "document": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "number": {
       "type": "string"
      },
      "api_client_name": {
       "type": "string"
      },
      "reference_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "identification": {
       "type": "string"
      },
      "graphic_representation_name": {
       "type": "string"
      },
      "company": {
       "type": "string"
      },
      "trade_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "names": {
       "type": "string"
      },
      "email": {
       "type": [
        "string",
        "null"
       ]
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "status": {
       "type": "integer"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "send_email": {
       "type": "integer"
      },
      "has_claim": {
       "type": "integer"
      },
      "is_negotiable_instrument": {
       "type": "integer"
      },
      "payment_form": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "credit_notes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "integer"
         },
         "number": {
          "type": "string"
         }
        }
       }
      },
      "debit_notes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "integer"
         },
         "number": {
          "type": "string"
         }
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "BillV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "municipality_id": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "integer"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "id": {
             "type": "integer"
            },
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      },
      "billing_period": {
       "anyOf": [
        {
         "type": "array",
         "items": {}
        },
        {
         "type": "object",
         "additionalProperties": true
        }
       ]
      },
      "bill": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "operation_type": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "order_reference": {
         "type": [
          "object",
          "null"
         ],
         "additionalProperties": true,
         "x-only-null-seen": true
        },
        "status": {
         "type": "integer"
        },
        "send_email": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cufe": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "discount_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "surcharge_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         ]
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "payment_due_date": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "qr_image": {
         "type": "string"
        },
        "has_claim": {
         "type": "integer"
        },
        "is_negotiable_instrument": {
         "type": "integer"
        },
        "payment_form": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "public_url": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "related_documents": {
       "type": "array",
       "items": {}
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "scheme_id": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "note": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "tribute": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         },
         "mandate": {
          "type": [
           "object",
           "null"
          ],
          "additionalProperties": true,
          "x-only-null-seen": true
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {}
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "credit_notes": {
       "type": "array",
       "items": {}
      },
      "debit_notes": {
       "type": "array",
       "items": {}
      }
     },
     "x-confidence": "high"
    },
    "Company": {
     "type": "object",
     "properties": {
      "url_logo": {
       "type": "string"
      },
      "nit": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "company": {
       "type": "string"
      },
      "trade_name": {
       "type": "string"
      },
      "names": {
       "type": "string"
      },
      "surnames": {
       "type": "string"
      },
      "graphic_representation_name": {
       "type": "string"
      },
      "registration_code": {
       "type": "string"
      },
      "economic_activity": {
       "type": "integer"
      },
      "phone": {
       "type": "string"
      },
      "email": {
       "type": "string"
      },
      "address": {
       "type": "string"
      },
      "tribute": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "legal_organization": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "municipality": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "department": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "responsibilities": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        }
       }
      },
      "created_at": {
       "type": "string",
       "format": "date-time"
      },
      "updated_at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "x-confidence": "high"
    },
    "CompanyLogo": {
     "type": "object",
     "properties": {
      "image": {
       "type": "string",
       "format": "binary"
      }
     },
     "required": [
      "image"
     ]
    },
    "CompanyUpdateV2": {
     "type": "object",
     "properties": {
      "legal_organization_code": {
       "type": "string",
       "x-code-table": "organization_types",
       "enum": [
        "1",
        "2"
       ]
      },
      "company": {
       "type": [
        "string",
        "null"
       ]
      },
      "trade_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "names": {
       "type": [
        "string",
        "null"
       ]
      },
      "surnames": {
       "type": [
        "string",
        "null"
       ]
      },
      "registration_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "economic_activity": {
       "type": "string"
      },
      "phone": {
       "type": "string"
      },
      "email": {
       "type": "string",
       "format": "email"
      },
      "address": {
       "type": "string"
      },
      "tribute_code": {
       "type": "string",
       "x-code-table": "customer_tributes",
       "enum": [
        "01",
        "ZZ"
       ]
      },
      "municipality_code": {
       "type": "string",
       "x-code-table": "municipalities"
      },
      "responsibilities": {
       "type": "string",
       "x-code-table": "fiscal_responsibilities"
      }
     },
     "required": [
      "legal_organization_code",
      "municipality_code"
     ]
    },
    "CountriesV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "CreditNoteCreateV1": {
     "type": "object",
     "properties": {
      "numbering_range_id": {
       "type": "integer"
      },
      "correction_concept_code": {
       "type": "integer",
       "x-code-table": "credit_note_concepts",
       "enum": [
        1,
        2,
        3,
        4,
        5,
        6
       ]
      },
      "customization_id": {
       "type": "integer",
       "x-code-table": "credit_note_operations",
       "enum": [
        20,
        22
       ]
      },
      "bill_id": {
       "type": "integer"
      },
      "reference_code": {
       "type": "string"
      },
      "payment_method_code": {
       "type": "string",
       "x-code-table": "payment_methods",
       "x-known-values": [
        "10",
        "42",
        "20",
        "47",
        "71",
        "72",
        "1",
        "49",
        "48",
        "ZZZ",
        "98"
       ]
      },
      "send_email": {
       "type": "boolean",
       "default": true
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "billing_period": {
       "type": "object",
       "properties": {
        "start_date": {
         "type": "string",
         "format": "date"
        },
        "start_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        },
        "end_date": {
         "type": "string",
         "format": "date"
        },
        "end_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        }
       },
       "required": [
        "start_date",
        "end_date"
       ]
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_id": {
         "type": "integer",
         "x-code-table": "v1_municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_id"
       ]
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document_id": {
         "type": "integer",
         "x-code-table": "identity_documents(id_v1)",
         "enum": [
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8,
          9,
          10,
          11
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "integer"
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization_id": {
         "type": "integer",
         "x-code-table": "organization_types(id_v1)",
         "enum": [
          1,
          2
         ]
        },
        "tribute_id": {
         "type": "integer",
         "x-code-table": "customer_tributes(id_v1)",
         "enum": [
          18,
          21
         ]
        },
        "municipality_id": {
         "type": "integer",
         "x-code-table": "v1_municipalities"
        }
       },
       "required": [
        "identification_document_id",
        "identification",
        "legal_organization_id",
        "tribute_id"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": "string"
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer",
          "minimum": 1
         },
         "discount_rate": {
          "type": "number",
          "x-max-decimals": 2
         },
         "price": {
          "type": "number",
          "x-max-decimals": 2
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "unit_measure_id": {
          "type": "integer",
          "x-code-table": "v1_measurement_units"
         },
         "standard_code_id": {
          "type": "integer",
          "x-code-table": "product_standards(id_v1)",
          "enum": [
           1,
           2,
           3,
           4
          ]
         },
         "is_excluded": {
          "type": "integer",
          "enum": [
           0,
           1
          ]
         },
         "tribute_id": {
          "type": "integer",
          "x-code-table": "v1_product_tributes",
          "x-known-values": [
           1,
           2,
           3,
           4,
           5,
           6,
           7,
           8,
           9,
           10,
           11,
           12,
           13,
           14,
           15,
           16,
           17
          ]
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "withholding_tax_rate": {
             "type": "string",
             "x-format": "decimal"
            }
           },
           "required": [
            "code",
            "withholding_tax_rate"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "tax_rate",
         "unit_measure_id",
         "standard_code_id",
         "is_excluded",
         "tribute_id"
        ]
       },
       "minItems": 1
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "string",
          "x-code-table": "allowance_charge_concepts",
          "enum": [
           "03",
           "00",
           "01",
           "02"
          ]
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         }
        },
        "required": [
         "concept_type",
         "is_surcharge",
         "reason",
         "base_amount",
         "amount"
        ]
       }
      }
     },
     "required": [
      "correction_concept_code",
      "customization_id",
      "reference_code",
      "payment_method_code",
      "items"
     ]
    },
    "CreditNoteCreatedV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "municipality_id": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "id": {
             "type": "integer"
            },
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "credit_note": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "send_email": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cude": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "discount_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "surcharge_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "qr_image": {
         "type": "string"
        },
        "bill_id": {
         "type": "integer"
        },
        "cufe": {
         "type": "string"
        },
        "number_bill": {
         "type": "string"
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "code": {
           "type": "string"
          }
         }
        },
        "customization_id": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "correction_concept": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "tribute": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {}
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {}
      }
     },
     "x-confidence": "high"
    },
    "CreditNoteListV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "api_client_name": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "identification": {
       "type": "string"
      },
      "graphic_representation_name": {
       "type": "string"
      },
      "company": {
       "type": "string"
      },
      "trade_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "names": {
       "type": "string"
      },
      "email": {
       "type": [
        "string",
        "null"
       ]
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "status": {
       "type": "integer"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "send_email": {
       "type": "integer"
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      }
     },
     "x-confidence": "high"
    },
    "CreditNoteV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "municipality_id": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "id": {
             "type": "integer"
            },
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "billing_period": {
       "anyOf": [
        {
         "type": "array",
         "items": {}
        },
        {
         "type": "object",
         "additionalProperties": true
        }
       ]
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "credit_note": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "send_email": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cude": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "discount_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "surcharge_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "qr_image": {
         "type": "string"
        },
        "bill_id": {
         "type": "integer"
        },
        "cufe": {
         "type": "string"
        },
        "number_bill": {
         "type": "string"
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "code": {
           "type": "string"
          }
         }
        },
        "customization_id": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "correction_concept": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": [
           "string",
           "null"
          ],
          "x-only-null-seen": true
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "tribute": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {}
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "EmailContent": {
     "type": "object",
     "properties": {
      "subject": {
       "type": "string"
      },
      "attached_document": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "high"
    },
    "LogoResponse": {
     "type": "object",
     "properties": {
      "url_logo": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "MeasurementUnitsV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "MunicipalitiesV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "department": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "NumberingRangeCreateV2": {
     "type": "object",
     "properties": {
      "document": {
       "type": "string",
       "x-code-table": "numbering_range_documents",
       "enum": [
        "21",
        "22",
        "23",
        "24",
        "25",
        "30",
        "26",
        "27",
        "28"
       ]
      },
      "prefix": {
       "type": "string",
       "maxLength": 4
      },
      "resolution_number": {
       "type": "string"
      },
      "current": {
       "type": "integer"
      }
     },
     "required": [
      "document",
      "prefix",
      "current"
     ]
    },
    "NumberingRangeCurrent": {
     "type": "object",
     "properties": {
      "current": {
       "type": "integer"
      }
     },
     "required": [
      "current"
     ]
    },
    "NumberingRangeListV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "document": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "from": {
       "type": [
        "integer",
        "null"
       ]
      },
      "to": {
       "type": [
        "integer",
        "null"
       ]
      },
      "current": {
       "type": "integer"
      },
      "resolution_number": {
       "type": [
        "string",
        "null"
       ]
      },
      "start_date": {
       "type": [
        "string",
        "null"
       ],
       "format": "date"
      },
      "end_date": {
       "type": [
        "string",
        "null"
       ],
       "format": "date"
      },
      "technical_key": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_expired": {
       "type": "boolean"
      },
      "is_active": {
       "type": "integer"
      },
      "deleted_at": {
       "type": [
        "string",
        "null"
       ],
       "x-only-null-seen": true
      },
      "created_at": {
       "type": "string",
       "format": "date-time"
      },
      "updated_at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "x-confidence": "high"
    },
    "NumberingRangeV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "document": {
       "type": "string"
      },
      "document_name": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "from": {
       "type": [
        "integer",
        "null"
       ]
      },
      "to": {
       "type": [
        "integer",
        "null"
       ]
      },
      "current": {
       "type": "integer"
      },
      "resolution_number": {
       "type": [
        "string",
        "null"
       ]
      },
      "start_date": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY"
      },
      "end_date": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY"
      },
      "technical_key": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_expired": {
       "type": "boolean"
      },
      "is_active": {
       "type": "integer"
      },
      "created_at": {
       "type": "string",
       "format": "date-time"
      },
      "updated_at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "x-confidence": "high"
    },
    "Pagination": {
     "type": "object",
     "properties": {
      "total": {
       "type": "integer"
      },
      "per_page": {
       "type": "integer"
      },
      "current_page": {
       "type": "integer"
      },
      "last_page": {
       "type": "integer"
      },
      "from": {
       "type": [
        "integer",
        "null"
       ]
      },
      "to": {
       "type": [
        "integer",
        "null"
       ]
      },
      "links": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "url": {
          "type": [
           "string",
           "null"
          ]
         },
         "label": {
          "type": [
           "string",
           "integer"
          ]
         },
         "active": {
          "type": "boolean"
         },
         "page": {
          "type": [
           "integer",
           "null"
          ]
         }
        }
       }
      }
     }
    },
    "PdfDownload": {
     "type": "object",
     "properties": {
      "file_name": {
       "type": "string"
      },
      "pdf_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "high"
    },
    "ProductTributesV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "description": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "RadianEvent": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "cude": {
       "type": "string"
      },
      "event_code": {
       "type": "string"
      },
      "event_name": {
       "type": "string"
      },
      "effective_date": {
       "type": "string",
       "format": "date"
      },
      "effective_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      }
     },
     "x-confidence": "high"
    },
    "ReceptionBill": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "number": {
       "type": "string"
      },
      "issue_date": {
       "type": "string"
      },
      "issue_time": {
       "type": "string"
      },
      "cufe": {
       "type": "string"
      },
      "company_nit": {
       "type": "string"
      },
      "company_name": {
       "type": "string"
      },
      "payment_form": {
       "type": "object",
       "additionalProperties": true
      },
      "claim_concept": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "payment_due_date": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      },
      "has_claim": {
       "type": "boolean"
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "created_at": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "ReceptionBillUploaded": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "issue_date": {
       "type": "string"
      },
      "issue_time": {
       "type": "string"
      },
      "payment_due_date": {
       "type": [
        "string",
        "null"
       ]
      },
      "number": {
       "type": "string"
      },
      "cufe": {
       "type": "string"
      },
      "company_identification_type_code": {
       "type": "string"
      },
      "company_nit": {
       "type": "string"
      },
      "dv": {
       "type": [
        "string",
        "null"
       ]
      },
      "company_name": {
       "type": "string"
      },
      "payment_form": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "payment_method": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "has_claim": {
       "type": "boolean"
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      },
      "events": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "number": {
          "type": "string"
         },
         "cude": {
          "type": "string"
         },
         "code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "effective_date": {
          "type": "string"
         },
         "effective_time": {
          "type": "string"
         },
         "person_identification": {
          "type": "string"
         },
         "person_names": {
          "type": "string"
         }
        }
       }
      },
      "created_at": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "ReceptionEventV2": {
     "type": "object",
     "properties": {
      "claim_concept_code": {
       "type": "string",
       "x-code-table": "claim_concepts",
       "enum": [
        "01",
        "02",
        "03",
        "04"
       ]
      },
      "identification_document_code": {
       "type": [
        "string",
        "integer"
       ],
       "x-code-table": "identity_documents"
      },
      "identification": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "first_name": {
       "type": "string"
      },
      "last_name": {
       "type": "string"
      },
      "job_title": {
       "type": "string"
      },
      "organization_department": {
       "type": "string"
      }
     },
     "required": [
      "identification_document_code",
      "identification",
      "first_name",
      "last_name"
     ]
    },
    "ReceptionUpload": {
     "type": "object",
     "properties": {
      "track_id": {
       "type": "string"
      }
     },
     "required": [
      "track_id"
     ]
    },
    "SendEmail": {
     "type": "object",
     "properties": {
      "email": {
       "type": "string",
       "format": "email"
      },
      "pdf_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "required": [
      "email"
     ]
    },
    "SoftwareRange": {
     "type": "object",
     "properties": {
      "resolution_number": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "from": {
       "type": "string"
      },
      "to": {
       "type": "string"
      },
      "start_date": {
       "type": "string",
       "format": "date"
      },
      "end_date": {
       "type": "string",
       "format": "date"
      },
      "technical_key": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "Subscription": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "supported_document_types": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "documents_quota": {
       "type": "integer"
      },
      "documents_consumed": {
       "type": "integer"
      },
      "documents_available": {
       "type": [
        "integer",
        "string"
       ]
      },
      "days_until_expiration": {
       "type": "integer"
      },
      "activated_at": {
       "type": "string",
       "format": "date-time"
      },
      "expires_at": {
       "type": "string",
       "format": "date-time"
      },
      "has_expired": {
       "type": "boolean"
      },
      "is_active": {
       "type": "boolean"
      },
      "has_unlimited_quota": {
       "type": "boolean"
      }
     },
     "x-confidence": "high"
    },
    "SubscriptionCurrentV1": {
     "type": "object",
     "properties": {
      "total_documents": {
       "type": "integer"
      },
      "documents_used": {
       "type": "integer"
      },
      "documents_remaining": {
       "type": "integer"
      },
      "subscription_days_to_expires": {
       "type": "integer"
      },
      "subscription_start_date": {
       "type": "string",
       "format": "date-time"
      },
      "subscription_expiration_date": {
       "type": "string",
       "format": "date-time"
      },
      "subscription_is_expired": {
       "type": "boolean"
      }
     },
     "x-confidence": "high"
    },
    "SupportDocumentCreateV1": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "payment_method_code": {
       "type": "string",
       "x-code-table": "payment_methods",
       "x-known-values": [
        "10",
        "42",
        "20",
        "47",
        "71",
        "72",
        "1",
        "49",
        "48",
        "ZZZ",
        "98"
       ],
       "default": "10"
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document_id": {
         "type": "integer",
         "x-code-table": "support_document_identity_documents(id_v1)",
         "enum": [
          4,
          5,
          6,
          7,
          8,
          9,
          10
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "integer"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "is_resident": {
         "type": "integer",
         "enum": [
          0,
          1
         ]
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_id": {
         "type": "integer",
         "x-code-table": "v1_municipalities"
        }
       },
       "required": [
        "identification_document_id",
        "identification",
        "names",
        "address",
        "email",
        "is_resident",
        "country_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "number"
         },
         "price": {
          "type": "number"
         },
         "unit_measure_id": {
          "type": "integer",
          "x-code-table": "v1_measurement_units"
         },
         "standard_code_id": {
          "type": "integer",
          "x-code-table": "product_standards(id_v1)",
          "enum": [
           1,
           2,
           3,
           4
          ]
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "withholding_tax_rate": {
             "type": "string",
             "x-format": "decimal"
            }
           },
           "required": [
            "code",
            "withholding_tax_rate"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "unit_measure_id",
         "standard_code_id"
        ]
       },
       "minItems": 1
      }
     },
     "required": [
      "reference_code",
      "provider",
      "items"
     ]
    },
    "SupportDocumentCreatedV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "identification_document": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "country": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "support_document": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cuds": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "qr_image": {
         "type": "string"
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "adjustment_notes": {
       "type": "array",
       "items": {}
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "SupportDocumentListV1": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "number": {
       "type": "string"
      },
      "api_client_name": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "identification": {
       "type": "string"
      },
      "graphic_representation_name": {
       "type": "string"
      },
      "trade_name": {
       "type": [
        "string",
        "null"
       ],
       "x-only-null-seen": true
      },
      "names": {
       "type": "string"
      },
      "email": {
       "type": "string"
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "status": {
       "type": "integer"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "adjustment_notes": {
       "type": "array",
       "items": {}
      }
     },
     "x-confidence": "high"
    },
    "SupportDocumentV1": {
     "type": "object",
     "properties": {
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "company": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "registration_code": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "direction": {
         "type": "string"
        },
        "municipality": {
         "type": "string"
        }
       }
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "identification_document": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "country": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "id": {
           "type": "integer"
          },
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "support_document": {
       "type": "object",
       "properties": {
        "id": {
         "type": "integer"
        },
        "number": {
         "type": "string"
        },
        "reference_code": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "qr": {
         "type": "string"
        },
        "cuds": {
         "type": "string"
        },
        "validated": {
         "type": [
          "string",
          "null"
         ],
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "discount_rate": {
         "type": "string",
         "x-format": "decimal"
        },
        "discount": {
         "type": "string",
         "x-format": "decimal"
        },
        "gross_value": {
         "type": "string",
         "x-format": "decimal"
        },
        "taxable_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "tax_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        },
        "observation": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "errors": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "created_at": {
         "type": "string",
         "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
        },
        "qr_image": {
         "type": "string"
        },
        "payment_method": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "integer"
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxable_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "tax_amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "is_excluded": {
          "type": "integer"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "id": {
            "type": "integer"
           },
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "total": {
          "type": "number"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "adjustment_notes": {
       "type": "array",
       "items": {}
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "TacitAcceptanceV2": {
     "type": "object",
     "properties": {
      "identification_document_code": {
       "type": [
        "string",
        "integer"
       ],
       "x-code-table": "identity_documents"
      },
      "identification": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "first_name": {
       "type": "string"
      },
      "last_name": {
       "type": "string"
      },
      "job_title": {
       "type": "string"
      },
      "organization_department": {
       "type": "string"
      }
     },
     "required": [
      "identification_document_code",
      "identification",
      "first_name",
      "last_name"
     ]
    },
    "TokenRequest": {
     "type": "object",
     "properties": {
      "grant_type": {
       "type": "string",
       "enum": [
        "password",
        "refresh_token"
       ]
      },
      "client_id": {
       "type": "string"
      },
      "client_secret": {
       "type": "string"
      },
      "username": {
       "type": "string"
      },
      "password": {
       "type": "string"
      },
      "refresh_token": {
       "type": "string"
      }
     },
     "required": [
      "grant_type",
      "client_id",
      "client_secret"
     ]
    },
    "TokenResponse": {
     "type": "object",
     "properties": {
      "token_type": {
       "type": "string",
       "enum": [
        "Bearer"
       ]
      },
      "expires_in": {
       "type": "integer"
      },
      "access_token": {
       "type": "string"
      },
      "refresh_token": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "XmlDownload": {
     "type": "object",
     "properties": {
      "file_name": {
       "type": "string"
      },
      "xml_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "high"
    }
   },
   "responses": {
    "BadRequest": {
     "description": ""
    },
    "Conflict": {
     "content": {
      "application/json": {
       "schema": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "errors": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "code": {
               "type": "integer"
              },
              "message": {
               "type": "string"
              },
              "params": {
               "type": "array",
               "items": {}
              },
              "detail": {
               "type": "string"
              },
              "api_version": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        ]
       }
      }
     },
     "description": ""
    },
    "Forbidden": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "InternalServerError": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "NotFound": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "PaymentRequired": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "ServiceUnavailable": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "TokenError": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         },
         "error": {
          "type": "string",
          "enum": [
           "invalid_request",
           "invalid_client",
           "invalid_grant",
           "unsupported_grant_type"
          ]
         },
         "error_description": {
          "type": "string"
         },
         "hint": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "TooManyRequests": {
     "headers": {
      "Retry-After": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Limit": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Remaining": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Reset": {
       "schema": {}
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "Unauthorized": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "UnprocessableContent": {
     "content": {
      "application/json": {
       "schema": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "message": {
            "type": "string"
           },
           "errors": {
            "type": "object",
            "additionalProperties": {
             "type": "array",
             "items": {
              "type": "string"
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "object",
              "additionalProperties": {
               "type": "array",
               "items": {
                "type": "string"
               }
              }
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "object",
              "additionalProperties": {
               "type": "string"
              }
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        ]
       }
      }
     },
     "description": ""
    }
   },
   "securitySchemes": {
    "oauth2": {
     "type": "oauth2",
     "flows": {
      "password": {
       "tokenUrl": "https://api.factus.com.co/oauth/token",
       "refreshUrl": "https://api.factus.com.co/oauth/token",
       "scopes": {}
      }
     }
    }
   }
  }
 },
 "v2": {
  "openapi": "3.1.0",
  "info": {
   "title": "Factus v2",
   "version": "v2",
   "license": {
    "name": "MIT",
    "url": "https://opensource.org/license/mit"
   }
  },
  "servers": [
   {
    "url": "https://api.factus.com.co"
   },
   {
    "url": "https://api-sandbox.factus.com.co"
   }
  ],
  "tags": [
   {
    "name": "auth"
   },
   {
    "name": "bills"
   },
   {
    "name": "credit-notes"
   },
   {
    "name": "debit-notes"
   },
   {
    "name": "support-documents"
   },
   {
    "name": "adjustment-notes"
   },
   {
    "name": "payrolls"
   },
   {
    "name": "adjustment-payrolls"
   },
   {
    "name": "numbering-ranges"
   },
   {
    "name": "payroll-numbering-ranges"
   },
   {
    "name": "company"
   },
   {
    "name": "subscriptions"
   },
   {
    "name": "dian"
   },
   {
    "name": "receptions"
   },
   {
    "name": "documents"
   }
  ],
  "security": [
   {
    "oauth2": []
   }
  ],
  "paths": {
   "/oauth/token": {
    "post": {
     "operationId": "createToken",
     "tags": [
      "auth"
     ],
     "x-confidence": "high",
     "security": [],
     "requestBody": {
      "required": true,
      "x-also-accepted": [
       "multipart/form-data",
       "application/json"
      ],
      "content": {
       "application/x-www-form-urlencoded": {
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
       "$ref": "#/components/responses/TokenError"
      },
      "401": {
       "$ref": "#/components/responses/TokenError"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/validate": {
    "post": {
     "operationId": "createBillV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BillCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/BillV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills": {
    "get": {
     "operationId": "listBillsV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "filter[per_page]",
       "in": "query",
       "schema": {
        "type": "integer",
        "default": 10
       }
      },
      {
       "name": "filter[created_at][start_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "filter[created_at][end_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/BillListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}": {
    "get": {
     "operationId": "getBillV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/BillV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/download-pdf": {
    "get": {
     "operationId": "downloadBillPdfV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/download-xml": {
    "get": {
     "operationId": "downloadBillXmlV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/download-attached-document-xml": {
    "get": {
     "operationId": "downloadBillAttachedDocumentXmlV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/send-email": {
    "post": {
     "operationId": "sendBillEmailV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
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
         "$ref": "#/components/schemas/SendEmail"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/email-content": {
    "get": {
     "operationId": "getBillEmailContentV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/EmailContent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/destroy/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteBillV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/radian/events": {
    "get": {
     "operationId": "listBillRadianEventsV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/RadianEvent"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/bills/{number}/radian/events/{event_type}": {
    "post": {
     "operationId": "emitBillTacitAcceptanceV2",
     "tags": [
      "bills"
     ],
     "x-confidence": "low",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "event_type",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string",
        "enum": [
         "034"
        ]
       }
      }
     ],
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TacitAcceptanceV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/RadianEvent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/validate": {
    "post": {
     "operationId": "createCreditNoteV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditNoteCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/CreditNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes": {
    "get": {
     "operationId": "listCreditNotesV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "filter[per_page]",
       "in": "query",
       "schema": {
        "type": "integer",
        "default": 10
       }
      },
      {
       "name": "filter[created_at][start_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "filter[created_at][end_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/NoteListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}": {
    "get": {
     "operationId": "getCreditNoteV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/CreditNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}/download-pdf": {
    "get": {
     "operationId": "downloadCreditNotePdfV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}/download-xml": {
    "get": {
     "operationId": "downloadCreditNoteXmlV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}/download-attached-document-xml": {
    "get": {
     "operationId": "downloadCreditNoteAttachedDocumentXmlV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}/send-email": {
    "post": {
     "operationId": "sendCreditNoteEmailV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
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
         "$ref": "#/components/schemas/SendEmail"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/{number}/email-content": {
    "get": {
     "operationId": "getCreditNoteEmailContentV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/EmailContent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/credit-notes/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteCreditNoteV2",
     "tags": [
      "credit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/validate": {
    "post": {
     "operationId": "createDebitNoteV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DebitNoteCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/DebitNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes": {
    "get": {
     "operationId": "listDebitNotesV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "filter[per_page]",
       "in": "query",
       "schema": {
        "type": "integer",
        "default": 10
       }
      },
      {
       "name": "filter[created_at][start_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "filter[created_at][end_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/NoteListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}": {
    "get": {
     "operationId": "getDebitNoteV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/DebitNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}/download-pdf": {
    "get": {
     "operationId": "downloadDebitNotePdfV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}/download-xml": {
    "get": {
     "operationId": "downloadDebitNoteXmlV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}/download-attached-document-xml": {
    "get": {
     "operationId": "downloadDebitNoteAttachedDocumentXmlV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}/send-email": {
    "post": {
     "operationId": "sendDebitNoteEmailV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
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
         "$ref": "#/components/schemas/SendEmail"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/{number}/email-content": {
    "get": {
     "operationId": "getDebitNoteEmailContentV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/EmailContent"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/debit-notes/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteDebitNoteV2",
     "tags": [
      "debit-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents/validate": {
    "post": {
     "operationId": "createSupportDocumentV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SupportDocumentCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/SupportDocumentV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents": {
    "get": {
     "operationId": "listSupportDocumentsV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "filter[per_page]",
       "in": "query",
       "schema": {
        "type": "integer",
        "default": 10
       }
      },
      {
       "name": "filter[created_at][start_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "filter[created_at][end_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/SupportDocumentListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents/{number}": {
    "get": {
     "operationId": "getSupportDocumentV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/SupportDocumentV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents/{number}/download-pdf": {
    "get": {
     "operationId": "downloadSupportDocumentPdfV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents/{number}/download-xml": {
    "get": {
     "operationId": "downloadSupportDocumentXmlV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/support-documents/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteSupportDocumentV2",
     "tags": [
      "support-documents"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes/validate": {
    "post": {
     "operationId": "createAdjustmentNoteV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AdjustmentNoteCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes": {
    "get": {
     "operationId": "listAdjustmentNotesV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[identification]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[prefix]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[reference_code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[status]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "filter[per_page]",
       "in": "query",
       "schema": {
        "type": "integer",
        "default": 10
       }
      },
      {
       "name": "filter[created_at][start_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "filter[created_at][end_date]",
       "in": "query",
       "schema": {
        "type": "string",
        "format": "date"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/AdjustmentNoteListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes/{number}": {
    "get": {
     "operationId": "getAdjustmentNoteV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentNoteV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes/{number}/download-pdf": {
    "get": {
     "operationId": "downloadAdjustmentNotePdfV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes/{number}/download-xml": {
    "get": {
     "operationId": "downloadAdjustmentNoteXmlV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-notes/reference/{reference_code}": {
    "delete": {
     "operationId": "deleteAdjustmentNoteV2",
     "tags": [
      "adjustment-notes"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/payrolls": {
    "post": {
     "operationId": "createPayrollV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "medium",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PayrollCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "get": {
     "operationId": "listPayrollsV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "filter[identification_number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/PayrollListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/payrolls/reference/{reference_code}": {
    "get": {
     "operationId": "getPayrollV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "delete": {
     "operationId": "deletePayrollV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/payrolls/{number}/download-xml": {
    "get": {
     "operationId": "downloadPayrollXmlV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/payrolls/{number}/download-pdf": {
    "get": {
     "operationId": "downloadPayrollPdfV2",
     "tags": [
      "payrolls"
     ],
     "x-confidence": "low",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PdfDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-payrolls": {
    "post": {
     "operationId": "createAdjustmentPayrollV2",
     "tags": [
      "adjustment-payrolls"
     ],
     "x-confidence": "medium",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AdjustmentPayrollCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentPayrollV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "400": {
       "$ref": "#/components/responses/BadRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "402": {
       "$ref": "#/components/responses/PaymentRequired"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "get": {
     "operationId": "listAdjustmentPayrollsV2",
     "tags": [
      "adjustment-payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "filter[identification_number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[names]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/PayrollListItemV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-payrolls/reference/{reference_code}": {
    "get": {
     "operationId": "getAdjustmentPayrollV2",
     "tags": [
      "adjustment-payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/AdjustmentPayrollV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "delete": {
     "operationId": "deleteAdjustmentPayrollV2",
     "tags": [
      "adjustment-payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "reference_code",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/adjustment-payrolls/{number}/download-xml": {
    "get": {
     "operationId": "downloadAdjustmentPayrollXmlV2",
     "tags": [
      "adjustment-payrolls"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "number",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges": {
    "get": {
     "operationId": "listNumberingRangesV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[id]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[document]",
       "in": "query",
       "schema": {
        "type": "string",
        "x-code-table": "numbering_range_documents",
        "enum": [
         "21",
         "22",
         "23",
         "24",
         "25",
         "30",
         "26",
         "27",
         "28"
        ]
       }
      },
      {
       "name": "filter[resolution_number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[technical_key]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[is_active]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/NumberingRangeV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "post": {
     "operationId": "createNumberingRangeV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NumberingRangeCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/{id}": {
    "get": {
     "operationId": "getNumberingRangeV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "delete": {
     "operationId": "deleteNumberingRangeV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/{id}/current": {
    "patch": {
     "operationId": "updateNumberingRangeCurrentV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NumberingRangeCurrent"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/{id}/toggle-status": {
    "patch": {
     "operationId": "toggleNumberingRangeStatusV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/NumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/payrolls": {
    "get": {
     "operationId": "listPayrollNumberingRangesV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "filter[code]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[is_enabled]",
       "in": "query",
       "schema": {
        "type": "boolean"
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/PayrollNumberingRangeV2"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "post": {
     "operationId": "createPayrollNumberingRangeV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PayrollNumberingRangeCreateV2"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollNumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/payrolls/{id}": {
    "get": {
     "operationId": "getPayrollNumberingRangeV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollNumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "delete": {
     "operationId": "deletePayrollNumberingRangeV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/payrolls/{id}/current": {
    "patch": {
     "operationId": "updatePayrollNumberingRangeCurrentV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
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
         "$ref": "#/components/schemas/NumberingRangeCurrent"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollNumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/payrolls/{id}/toggle-status": {
    "patch": {
     "operationId": "togglePayrollNumberingRangeStatusV2",
     "tags": [
      "payroll-numbering-ranges"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/PayrollNumberingRangeV2"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/numbering-ranges/dian": {
    "get": {
     "operationId": "listSoftwareNumberingRangesV2",
     "tags": [
      "numbering-ranges"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SoftwareRange"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/companies": {
    "get": {
     "operationId": "getCompanyV2",
     "tags": [
      "company"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Company"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    },
    "put": {
     "operationId": "updateCompanyV2",
     "tags": [
      "company"
     ],
     "x-confidence": "high",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CompanyUpdateV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Company"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/companies/logo": {
    "post": {
     "operationId": "updateCompanyLogoV2",
     "tags": [
      "company"
     ],
     "x-confidence": "medium",
     "requestBody": {
      "required": true,
      "content": {
       "multipart/form-data": {
        "schema": {
         "$ref": "#/components/schemas/CompanyLogo"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/LogoResponse"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/subscriptions": {
    "get": {
     "operationId": "listSubscriptionsV2",
     "tags": [
      "subscriptions"
     ],
     "x-confidence": "high",
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/Subscription"
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/dian/acquirer": {
    "get": {
     "operationId": "getAcquirerV2",
     "tags": [
      "dian"
     ],
     "x-confidence": "high",
     "parameters": [
      {
       "name": "identification_document_code",
       "in": "query",
       "required": true,
       "schema": {
        "type": "string",
        "x-code-table": "identity_documents",
        "enum": [
         "11",
         "12",
         "13",
         "21",
         "22",
         "31",
         "41",
         "42",
         "47",
         "50",
         "91",
         "48"
        ]
       }
      },
      {
       "name": "identification_number",
       "in": "query",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/Acquirer"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/receptions/upload": {
    "post": {
     "operationId": "uploadReceptionV2",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReceptionUpload"
        }
       }
      }
     },
     "responses": {
      "201": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/ReceptionBillUploaded"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/receptions/bills": {
    "get": {
     "operationId": "listReceptionBillsV2",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "filter[id]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[number]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[issue_date]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[cufe]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[company_nit]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[company_name]",
       "in": "query",
       "schema": {
        "type": "string"
       }
      },
      {
       "name": "filter[completed_events]",
       "in": "query",
       "schema": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       }
      },
      {
       "name": "page",
       "in": "query",
       "schema": {
        "type": "integer"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "data": {
              "type": "array",
              "items": {
               "$ref": "#/components/schemas/ReceptionBill"
              }
             },
             "pagination": {
              "$ref": "#/components/schemas/Pagination"
             }
            }
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/receptions/bills/{bill_id}/radian/events/{event_type}": {
    "patch": {
     "operationId": "emitReceptionEventV2",
     "tags": [
      "receptions"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "bill_id",
       "in": "path",
       "required": true,
       "schema": {
        "type": "integer"
       }
      },
      {
       "name": "event_type",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string",
        "enum": [
         "030",
         "031",
         "032",
         "033"
        ]
       }
      }
     ],
     "requestBody": {
      "required": true,
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReceptionEventV2"
        }
       }
      }
     },
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {}
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "409": {
       "$ref": "#/components/responses/Conflict"
      },
      "422": {
       "$ref": "#/components/responses/UnprocessableContent"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   },
   "/v2/documents/{trackId}/download-xml": {
    "get": {
     "operationId": "downloadDocumentXmlV2",
     "tags": [
      "documents"
     ],
     "x-confidence": "medium",
     "parameters": [
      {
       "name": "trackId",
       "in": "path",
       "required": true,
       "schema": {
        "type": "string"
       }
      }
     ],
     "responses": {
      "200": {
       "content": {
        "application/json": {
         "schema": {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "$ref": "#/components/schemas/XmlDownload"
           }
          }
         }
        }
       },
       "description": ""
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/NotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      },
      "503": {
       "$ref": "#/components/responses/ServiceUnavailable"
      }
     }
    }
   }
  },
  "components": {
   "schemas": {
    "Acquirer": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "email": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "AdjustmentNoteCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "support_document_number": {
       "type": "string"
      },
      "correction_concept_code": {
       "type": "string",
       "x-code-table": "adjustment_note_concepts",
       "enum": [
        "1",
        "2",
        "3",
        "4",
        "5"
       ]
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "created_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "string",
          "x-code-table": "payment_forms",
          "enum": [
           "1",
           "2"
          ]
         },
         "payment_method_code": {
          "type": "string",
          "x-code-table": "payment_methods",
          "x-known-values": [
           "10",
           "42",
           "20",
           "47",
           "71",
           "72",
           "1",
           "49",
           "48",
           "ZZZ",
           "98"
          ]
         },
         "reference_code": {
          "type": "string"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "payment_form",
         "payment_method_code",
         "amount"
        ]
       },
       "minItems": 1
      },
      "cash_rounding_amount": {
       "type": "string",
       "x-format": "decimal",
       "x-minimum": "-500.00",
       "x-maximum": "500.00"
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "support_document_identity_documents",
         "enum": [
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50"
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "string",
         "pattern": "^[0-9]$"
        },
        "legal_organization_code": {
         "type": "string",
         "x-code-table": "organization_types",
         "enum": [
          "1",
          "2"
         ]
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        }
       },
       "required": [
        "identification_document_code",
        "identification",
        "names",
        "address",
        "country_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "price": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "unit_measure_code": {
          "type": "string",
          "x-code-table": "unit_measures"
         },
         "standard_code": {
          "type": "string",
          "x-code-table": "product_standards",
          "enum": [
           "999",
           "001",
           "020",
           "010"
          ]
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "taxes",
             "enum": [
              "01",
              "04",
              "35"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            },
            "is_excluded": {
             "type": "boolean"
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            }
           },
           "required": [
            "code",
            "rate"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "unit_measure_code",
         "standard_code",
         "taxes"
        ]
       },
       "minItems": 1
      }
     },
     "required": [
      "reference_code",
      "support_document_number",
      "correction_concept_code",
      "payment_details",
      "provider",
      "items"
     ]
    },
    "AdjustmentNoteListItemV2": {
     "type": "object",
     "properties": {
      "api_client_name": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      }
     },
     "x-confidence": "high"
    },
    "AdjustmentNoteV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY",
          "x-only-null-seen": true
         }
        }
       }
      },
      "correction_concept": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "observation": {
       "type": [
        "string",
        "null"
       ],
       "x-only-null-seen": true
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "total": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "gross_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        }
       }
      },
      "cuds": {
       "type": "string"
      },
      "support_document": {
       "type": "object",
       "properties": {
        "reference_code": {
         "type": "string"
        },
        "number": {
         "type": "string"
        },
        "cuds": {
         "type": "string"
        }
       }
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "AdjustmentPayrollCreateV2": {
     "type": "object",
     "properties": {
      "payroll_number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "string"
      }
     },
     "required": [
      "payroll_number",
      "reference_code"
     ]
    },
    "AdjustmentPayrollV2": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "is_validated": {
       "type": "boolean"
      },
      "cune": {
       "type": [
        "string",
        "null"
       ]
      },
      "qr": {
       "type": [
        "string",
        "null"
       ]
      },
      "errors": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       ]
      }
     },
     "x-confidence": "medium"
    },
    "BillCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "created_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      },
      "document": {
       "type": "string",
       "x-code-table": "bill_document_types",
       "enum": [
        "01",
        "03"
       ],
       "default": "01"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "operation_type": {
       "type": "string",
       "x-code-table": "operation_types",
       "x-known-values": [
        "10",
        "11",
        "12",
        "SS-CUFE",
        "SS-Reporte",
        "SS-SinAporte",
        "SS-Recaudo"
       ],
       "default": "10"
      },
      "currency": {
       "type": "object",
       "properties": {
        "type": {
         "type": "string",
         "pattern": "^[A-Z]{3}$",
         "x-code-table": "currencies"
        },
        "exchange_rate": {
         "type": "string",
         "x-format": "decimal"
        }
       },
       "required": [
        "type",
        "exchange_rate"
       ]
      },
      "send_email": {
       "type": "boolean",
       "default": true
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "prepayment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "reference_code": {
          "type": "string"
         },
         "received_date": {
          "type": "string",
          "format": "date"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "note": {
          "type": "string",
          "maxLength": 5000
         },
         "concept_code": {
          "type": "string",
          "x-code-table": "health_prepayment_concepts",
          "enum": [
           "01",
           "02",
           "03",
           "04",
           "05"
          ]
         }
        },
        "required": [
         "reference_code",
         "received_date",
         "amount"
        ]
       }
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "string",
          "x-code-table": "payment_forms",
          "enum": [
           "1",
           "2"
          ]
         },
         "payment_method_code": {
          "type": "string",
          "x-code-table": "payment_methods",
          "x-known-values": [
           "10",
           "42",
           "20",
           "47",
           "71",
           "72",
           "1",
           "49",
           "48",
           "ZZZ",
           "98"
          ]
         },
         "reference_code": {
          "type": "string"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "payment_form",
         "payment_method_code",
         "amount"
        ]
       },
       "minItems": 1
      },
      "cash_rounding_amount": {
       "type": "string",
       "x-format": "decimal",
       "x-minimum": "-500.00",
       "x-maximum": "500.00"
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_code"
       ]
      },
      "billing_period": {
       "type": "object",
       "properties": {
        "start_date": {
         "type": "string",
         "format": "date"
        },
        "start_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        },
        "end_date": {
         "type": "string",
         "format": "date"
        },
        "end_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        }
       },
       "required": [
        "start_date",
        "end_date"
       ]
      },
      "order_reference": {
       "type": "object",
       "properties": {
        "reference_code": {
         "type": "string"
        },
        "issue_date": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "reference_code"
       ]
      },
      "related_documents": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "issue_date": {
          "type": "string",
          "format": "date"
         },
         "number": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "issue_date",
         "number"
        ]
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "identity_documents",
         "enum": [
          "11",
          "12",
          "13",
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50",
          "91",
          "48"
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "string",
         "pattern": "^[0-9]$"
        },
        "legal_organization_code": {
         "type": "string",
         "x-code-table": "organization_types",
         "enum": [
          "1",
          "2"
         ]
        },
        "tribute_code": {
         "type": "string",
         "x-code-table": "customer_tributes",
         "enum": [
          "01",
          "ZZ"
         ],
         "default": "ZZ"
        },
        "responsibilities": {
         "type": "array",
         "items": {
          "type": "string",
          "x-code-table": "fiscal_responsibilities",
          "enum": [
           "O-13",
           "O-15",
           "O-23",
           "O-47",
           "R-99-PN"
          ]
         },
         "default": [
          "R-99-PN"
         ]
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "pattern": "^[0-9]{5}$",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "identification_document_code",
        "identification",
        "legal_organization_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": "string"
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "price": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "unit_measure_code": {
          "type": "string",
          "x-code-table": "unit_measures"
         },
         "standard_code": {
          "type": "string",
          "x-code-table": "product_standards",
          "enum": [
           "999",
           "001",
           "020",
           "010"
          ]
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "taxes",
             "enum": [
              "01",
              "04",
              "35"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            },
            "is_excluded": {
             "type": "boolean"
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            }
           },
           "required": [
            "code",
            "rate"
           ]
          }
         },
         "scheme_id": {
          "type": "string",
          "enum": [
           "0",
           "1"
          ]
         },
         "mandate": {
          "type": "object",
          "properties": {
           "identification_document_code": {
            "type": "string",
            "x-code-table": "identity_documents",
            "enum": [
             "11",
             "12",
             "13",
             "21",
             "22",
             "31",
             "41",
             "42",
             "47",
             "50",
             "91",
             "48"
            ]
           },
           "identification": {
            "type": "string"
           }
          },
          "required": [
           "identification_document_code",
           "identification"
          ]
         },
         "additional_properties": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "transport_properties",
             "enum": [
              "01",
              "02",
              "03"
             ]
            },
            "value": {
             "type": "string"
            },
            "quantity": {
             "type": "string",
             "x-format": "decimal"
            },
            "unit_measure_code": {
             "type": "string",
             "enum": [
              "KGM",
              "GLL"
             ]
            }
           },
           "required": [
            "code",
            "value"
           ]
          }
         },
         "collection_concept_code": {
          "type": "string",
          "x-code-table": "health_collection_concepts",
          "enum": [
           "COP",
           "CUO",
           "PAC"
          ]
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "price",
         "unit_measure_code",
         "standard_code",
         "taxes"
        ]
       },
       "minItems": 1
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "string",
          "x-code-table": "allowance_charge_concepts",
          "enum": [
           "03",
           "00",
           "01",
           "02"
          ]
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         }
        },
        "required": [
         "concept_type",
         "is_surcharge",
         "reason",
         "base_amount",
         "amount"
        ]
       }
      },
      "health": {
       "type": "object",
       "properties": {
        "provider_code": {
         "type": "string"
        },
        "payment_method_code": {
         "type": "string",
         "x-code-table": "health_payment_methods",
         "enum": [
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "07",
          "08",
          "09",
          "10",
          "11",
          "12"
         ]
        },
        "coverage_code": {
         "type": "string",
         "x-code-table": "health_coverage_plans",
         "enum": [
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "07",
          "08",
          "09",
          "10",
          "11",
          "12",
          "13",
          "14",
          "15",
          "16",
          "17"
         ]
        },
        "contract_number": {
         "type": "string"
        },
        "policy_number": {
         "type": "string"
        }
       },
       "required": [
        "provider_code",
        "payment_method_code",
        "coverage_code",
        "contract_number"
       ]
      },
      "beneficiary": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "health_identity_documents",
         "enum": [
          "CC",
          "CE",
          "CD",
          "PA",
          "SC",
          "PE",
          "RC",
          "TI",
          "CN",
          "AS",
          "MS",
          "DE",
          "SI",
          "PT"
         ]
        },
        "identification_number": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "surnames": {
         "type": "string"
        }
       },
       "required": [
        "identification_document_code"
       ]
      }
     },
     "required": [
      "reference_code",
      "payment_details",
      "customer",
      "items"
     ]
    },
    "BillListItemV2": {
     "type": "object",
     "properties": {
      "api_client_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       ]
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "customer": {
       "type": "object",
       "additionalProperties": true,
       "x-confidence": "medium"
      },
      "has_claim": {
       "type": "boolean"
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      }
     },
     "x-confidence": "medium"
    },
    "BillV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "order_reference": {
       "type": [
        "string",
        "null"
       ]
      },
      "send_email": {
       "type": "boolean"
      },
      "has_claim": {
       "type": "boolean"
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "anyOf": [
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        },
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       ]
      },
      "observation": {
       "type": [
        "string",
        "null"
       ]
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "cufe": {
       "type": "string"
      },
      "document_type": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "operation_type": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "billing_period": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "start_time": {
         "type": "string"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_time": {
         "type": "string"
        }
       }
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY"
         }
        }
       }
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      },
      "health": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true
      },
      "beneficiary": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        },
        "company": {
         "type": "string",
         "x-confidence": "medium"
        },
        "graphic_representation_name": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": [
          "string",
          "null"
         ]
        },
        "names": {
         "type": [
          "string",
          "null"
         ]
        },
        "address": {
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
        },
        "phone": {
         "type": [
          "string",
          "null"
         ]
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "country": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string"
         },
         "discount": {
          "type": "string"
         },
         "gross_value": {
          "type": "string"
         },
         "price": {
          "type": "string"
         },
         "total": {
          "type": "string"
         },
         "note": {
          "type": [
           "string",
           "null"
          ]
         },
         "scheme_id": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "collection_concept": {
          "type": [
           "string",
           "null"
          ]
         },
         "mandate": {
          "type": [
           "object",
           "null"
          ],
          "properties": {
           "identification_document": {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           "document": {
            "type": "string"
           },
           "dv": {
            "type": [
             "string",
             "null"
            ]
           },
           "identification": {
            "type": "string",
            "x-confidence": "medium"
           }
          }
         },
         "additional_properties": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "quantity": {
             "type": [
              "number",
              "string",
              "null"
             ]
            },
            "unit_measure": {
             "type": [
              "object",
              "null"
             ],
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            },
            "is_excluded": {
             "type": "boolean"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "taxable_amount": {
                "type": "string"
               },
               "tax_amount": {
                "type": "string"
               },
               "rate": {
                "type": "string"
               }
              }
             }
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string",
             "x-confidence": "medium"
            },
            "name": {
             "type": "string",
             "x-confidence": "medium"
            },
            "value": {
             "type": "string",
             "x-confidence": "medium"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string",
                "x-confidence": "medium"
               },
               "name": {
                "type": "string",
                "x-confidence": "medium"
               },
               "rate": {
                "type": "string",
                "x-confidence": "medium"
               }
              }
             },
             "x-confidence": "medium"
            }
           }
          }
         }
        }
       }
      },
      "prepayment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "reference_code": {
          "type": "string"
         },
         "received_date": {
          "type": "string",
          "format": "date"
         },
         "amount": {
          "type": "string"
         },
         "note": {
          "type": "string"
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "x-confidence": "medium"
         },
         "is_surcharge": {
          "type": "boolean",
          "x-confidence": "medium"
         },
         "reason": {
          "type": "string",
          "x-confidence": "medium"
         },
         "base_amount": {
          "type": "string",
          "x-confidence": "medium"
         },
         "percentage": {
          "type": "string",
          "x-confidence": "medium"
         },
         "amount": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "is_excluded": {
          "type": "boolean"
         },
         "rates": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "taxable_amount": {
             "type": "string"
            },
            "tax_amount": {
             "type": "string"
            },
            "rate": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string",
          "x-confidence": "medium"
         },
         "name": {
          "type": "string",
          "x-confidence": "medium"
         },
         "value": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "prepayment_amount": {
         "type": "string"
        },
        "gross_amount": {
         "type": "string"
        },
        "taxable_amount": {
         "type": "string"
        },
        "tax_amount": {
         "type": "string"
        },
        "surcharge_amount": {
         "type": "string"
        },
        "total": {
         "type": "string"
        },
        "discount_amount": {
         "type": "string",
         "x-confidence": "medium"
        },
        "cash_rounding_amount": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "related_documents": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string",
          "x-confidence": "medium"
         },
         "issue_date": {
          "type": "string",
          "x-confidence": "medium"
         },
         "number": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "related_notes": {
       "type": "object",
       "properties": {
        "credit_notes": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "number": {
            "type": "string",
            "x-confidence": "medium"
           }
          }
         }
        },
        "debit_notes": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "number": {
            "type": "string",
            "x-confidence": "medium"
           }
          }
         }
        }
       }
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        },
        "public_url": {
         "type": "string"
        }
       }
      }
     },
     "x-confidence": "high"
    },
    "Company": {
     "type": "object",
     "properties": {
      "url_logo": {
       "type": "string"
      },
      "nit": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "company": {
       "type": "string"
      },
      "trade_name": {
       "type": "string"
      },
      "names": {
       "type": "string"
      },
      "surnames": {
       "type": "string"
      },
      "graphic_representation_name": {
       "type": "string"
      },
      "registration_code": {
       "type": "string"
      },
      "economic_activity": {
       "type": "integer"
      },
      "phone": {
       "type": "string"
      },
      "email": {
       "type": "string"
      },
      "address": {
       "type": "string"
      },
      "tribute": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "legal_organization": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "municipality": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "department": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        }
       }
      },
      "responsibilities": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        }
       }
      },
      "created_at": {
       "type": "string",
       "format": "date-time"
      },
      "updated_at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "x-confidence": "medium"
    },
    "CompanyLogo": {
     "type": "object",
     "properties": {
      "image": {
       "type": "string",
       "format": "binary"
      }
     },
     "required": [
      "image"
     ]
    },
    "CompanyUpdateV2": {
     "type": "object",
     "properties": {
      "legal_organization_code": {
       "type": "string",
       "x-code-table": "organization_types",
       "enum": [
        "1",
        "2"
       ]
      },
      "company": {
       "type": [
        "string",
        "null"
       ]
      },
      "trade_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "names": {
       "type": [
        "string",
        "null"
       ]
      },
      "surnames": {
       "type": [
        "string",
        "null"
       ]
      },
      "registration_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "economic_activity": {
       "type": "string"
      },
      "phone": {
       "type": "string"
      },
      "email": {
       "type": "string",
       "format": "email"
      },
      "address": {
       "type": "string"
      },
      "tribute_code": {
       "type": "string",
       "x-code-table": "customer_tributes",
       "enum": [
        "01",
        "ZZ"
       ]
      },
      "municipality_code": {
       "type": "string",
       "x-code-table": "municipalities"
      },
      "responsibilities": {
       "type": "string",
       "x-code-table": "fiscal_responsibilities"
      }
     },
     "required": [
      "legal_organization_code",
      "municipality_code"
     ]
    },
    "CreditNoteCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "correction_concept_code": {
       "type": "string",
       "x-code-table": "credit_note_concepts",
       "enum": [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6"
       ]
      },
      "customization_id": {
       "type": "string",
       "x-code-table": "credit_note_operations",
       "enum": [
        "20",
        "22"
       ],
       "default": "20"
      },
      "bill_number": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "send_email": {
       "type": "boolean",
       "default": true
      },
      "currency": {
       "type": "object",
       "properties": {
        "type": {
         "type": "string",
         "pattern": "^[A-Z]{3}$",
         "x-code-table": "currencies"
        },
        "exchange_rate": {
         "type": "string",
         "x-format": "decimal"
        }
       },
       "required": [
        "type",
        "exchange_rate"
       ]
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "string",
          "x-code-table": "payment_forms",
          "enum": [
           "1",
           "2"
          ]
         },
         "payment_method_code": {
          "type": "string",
          "x-code-table": "payment_methods",
          "x-known-values": [
           "10",
           "42",
           "20",
           "47",
           "71",
           "72",
           "1",
           "49",
           "48",
           "ZZZ",
           "98"
          ]
         },
         "reference_code": {
          "type": "string"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "payment_form",
         "payment_method_code",
         "amount"
        ]
       },
       "minItems": 1
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_code"
       ]
      },
      "billing_period": {
       "type": "object",
       "properties": {
        "start_date": {
         "type": "string",
         "format": "date"
        },
        "start_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        },
        "end_date": {
         "type": "string",
         "format": "date"
        },
        "end_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        }
       },
       "required": [
        "start_date",
        "start_time",
        "end_date",
        "end_time"
       ]
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "identity_documents",
         "enum": [
          "11",
          "12",
          "13",
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50",
          "91",
          "48"
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "string",
         "pattern": "^[0-9]$"
        },
        "legal_organization_code": {
         "type": "string",
         "x-code-table": "organization_types",
         "enum": [
          "1",
          "2"
         ]
        },
        "tribute_code": {
         "type": "string",
         "x-code-table": "customer_tributes",
         "enum": [
          "01",
          "ZZ"
         ],
         "default": "ZZ"
        },
        "responsibilities": {
         "type": "array",
         "items": {
          "type": "string",
          "x-code-table": "fiscal_responsibilities",
          "enum": [
           "O-13",
           "O-15",
           "O-23",
           "O-47",
           "R-99-PN"
          ]
         },
         "default": [
          "R-99-PN"
         ]
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "pattern": "^[0-9]{5}$",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "identification_document_code",
        "identification",
        "legal_organization_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "note": {
          "type": "string"
         },
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "price": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "unit_measure_code": {
          "type": "string",
          "x-code-table": "unit_measures"
         },
         "standard_code": {
          "type": "string",
          "x-code-table": "product_standards",
          "enum": [
           "999",
           "001",
           "020",
           "010"
          ]
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "taxes",
             "enum": [
              "01",
              "04",
              "35"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            },
            "is_excluded": {
             "type": "boolean"
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            }
           },
           "required": [
            "code",
            "rate"
           ]
          }
         },
         "additional_properties": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "transport_properties",
             "enum": [
              "01",
              "02",
              "03"
             ]
            },
            "value": {
             "type": "string"
            },
            "quantity": {
             "type": "string",
             "x-format": "decimal"
            },
            "unit_measure_code": {
             "type": "string",
             "enum": [
              "KGM",
              "GLL"
             ]
            }
           },
           "required": [
            "code",
            "value"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "price",
         "unit_measure_code",
         "standard_code",
         "taxes"
        ]
       },
       "minItems": 1
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "string",
          "x-code-table": "allowance_charge_concepts",
          "enum": [
           "03",
           "00",
           "01",
           "02"
          ]
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         }
        },
        "required": [
         "concept_type",
         "is_surcharge",
         "reason",
         "base_amount",
         "amount"
        ]
       }
      },
      "health": {
       "type": "object",
       "properties": {
        "provider_code": {
         "type": "string"
        },
        "payment_method_code": {
         "type": "string",
         "x-code-table": "health_payment_methods",
         "enum": [
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "07",
          "08",
          "09",
          "10",
          "11",
          "12"
         ]
        },
        "coverage_code": {
         "type": "string",
         "x-code-table": "health_coverage_plans",
         "enum": [
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "07",
          "08",
          "09",
          "10",
          "11",
          "12",
          "13",
          "14",
          "15",
          "16",
          "17"
         ]
        },
        "contract_number": {
         "type": "string"
        },
        "policy_number": {
         "type": "string"
        }
       },
       "required": [
        "provider_code",
        "payment_method_code",
        "coverage_code",
        "contract_number"
       ]
      }
     },
     "required": [
      "reference_code",
      "correction_concept_code",
      "payment_details",
      "items"
     ]
    },
    "CreditNoteV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "anyOf": [
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        },
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       ]
      },
      "observation": {
       "type": [
        "string",
        "null"
       ]
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "billing_period": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "start_time": {
         "type": "string"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_time": {
         "type": "string"
        }
       }
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY"
         }
        }
       }
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      },
      "health": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        },
        "company": {
         "type": "string",
         "x-confidence": "medium"
        },
        "graphic_representation_name": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": [
          "string",
          "null"
         ]
        },
        "names": {
         "type": [
          "string",
          "null"
         ]
        },
        "address": {
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
        },
        "phone": {
         "type": [
          "string",
          "null"
         ]
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "country": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string"
         },
         "discount": {
          "type": "string"
         },
         "gross_value": {
          "type": "string"
         },
         "price": {
          "type": "string"
         },
         "total": {
          "type": "string"
         },
         "note": {
          "type": [
           "string",
           "null"
          ]
         },
         "scheme_id": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "collection_concept": {
          "type": [
           "string",
           "null"
          ]
         },
         "mandate": {
          "type": [
           "object",
           "null"
          ],
          "properties": {
           "identification_document": {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           "document": {
            "type": "string"
           },
           "dv": {
            "type": [
             "string",
             "null"
            ]
           },
           "identification": {
            "type": "string",
            "x-confidence": "medium"
           }
          }
         },
         "additional_properties": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "quantity": {
             "type": [
              "number",
              "string",
              "null"
             ]
            },
            "unit_measure": {
             "type": [
              "object",
              "null"
             ],
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            },
            "is_excluded": {
             "type": "boolean"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "taxable_amount": {
                "type": "string"
               },
               "tax_amount": {
                "type": "string"
               },
               "rate": {
                "type": "string"
               }
              }
             }
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string",
             "x-confidence": "medium"
            },
            "name": {
             "type": "string",
             "x-confidence": "medium"
            },
            "value": {
             "type": "string",
             "x-confidence": "medium"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string",
                "x-confidence": "medium"
               },
               "name": {
                "type": "string",
                "x-confidence": "medium"
               },
               "rate": {
                "type": "string",
                "x-confidence": "medium"
               }
              }
             },
             "x-confidence": "medium"
            }
           }
          }
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "x-confidence": "medium"
         },
         "is_surcharge": {
          "type": "boolean",
          "x-confidence": "medium"
         },
         "reason": {
          "type": "string",
          "x-confidence": "medium"
         },
         "base_amount": {
          "type": "string",
          "x-confidence": "medium"
         },
         "percentage": {
          "type": "string",
          "x-confidence": "medium"
         },
         "amount": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "is_excluded": {
          "type": "boolean"
         },
         "rates": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "taxable_amount": {
             "type": "string"
            },
            "tax_amount": {
             "type": "string"
            },
            "rate": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string",
          "x-confidence": "medium"
         },
         "name": {
          "type": "string",
          "x-confidence": "medium"
         },
         "value": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "prepayment_amount": {
         "type": "string"
        },
        "gross_amount": {
         "type": "string"
        },
        "taxable_amount": {
         "type": "string"
        },
        "tax_amount": {
         "type": "string"
        },
        "surcharge_amount": {
         "type": "string"
        },
        "total": {
         "type": "string"
        },
        "discount_amount": {
         "type": "string",
         "x-confidence": "medium"
        },
        "cash_rounding_amount": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        },
        "public_url": {
         "type": "string"
        }
       }
      },
      "correction_concept": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "customization": {
       "type": "object",
       "additionalProperties": true,
       "x-confidence": "medium"
      },
      "cude": {
       "type": "string"
      },
      "related_bill": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true,
       "x-confidence": "medium"
      }
     },
     "x-confidence": "medium"
    },
    "DebitNoteCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "correction_concept_code": {
       "type": "string",
       "x-code-table": "debit_note_concepts",
       "enum": [
        "1",
        "2",
        "3",
        "4"
       ]
      },
      "customization_id": {
       "type": "string",
       "x-code-table": "debit_note_operations",
       "enum": [
        "30",
        "32"
       ],
       "default": "30"
      },
      "bill_number": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "created_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      },
      "send_email": {
       "type": "boolean",
       "default": true
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "currency": {
       "type": "object",
       "properties": {
        "type": {
         "type": "string",
         "pattern": "^[A-Z]{3}$",
         "x-code-table": "currencies"
        },
        "exchange_rate": {
         "type": "string",
         "x-format": "decimal"
        }
       },
       "required": [
        "type",
        "exchange_rate"
       ]
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "string",
          "x-code-table": "payment_forms",
          "enum": [
           "1",
           "2"
          ]
         },
         "payment_method_code": {
          "type": "string",
          "x-code-table": "payment_methods",
          "x-known-values": [
           "10",
           "42",
           "20",
           "47",
           "71",
           "72",
           "1",
           "49",
           "48",
           "ZZZ",
           "98"
          ]
         },
         "reference_code": {
          "type": "string"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "payment_form",
         "payment_method_code",
         "amount"
        ]
       },
       "minItems": 1
      },
      "cash_rounding_amount": {
       "type": "string",
       "x-format": "decimal",
       "x-minimum": "-500.00",
       "x-maximum": "500.00"
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_code"
       ]
      },
      "billing_period": {
       "type": "object",
       "properties": {
        "start_date": {
         "type": "string",
         "format": "date"
        },
        "start_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        },
        "end_date": {
         "type": "string",
         "format": "date"
        },
        "end_time": {
         "type": "string",
         "x-format": "HH:mm:ss"
        }
       },
       "required": [
        "start_date",
        "start_time",
        "end_date",
        "end_time"
       ]
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "identity_documents",
         "enum": [
          "11",
          "12",
          "13",
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50",
          "91",
          "48"
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "string",
         "pattern": "^[0-9]$"
        },
        "legal_organization_code": {
         "type": "string",
         "x-code-table": "organization_types",
         "enum": [
          "1",
          "2"
         ]
        },
        "tribute_code": {
         "type": "string",
         "x-code-table": "customer_tributes",
         "enum": [
          "01",
          "ZZ"
         ],
         "default": "ZZ"
        },
        "responsibilities": {
         "type": "array",
         "items": {
          "type": "string",
          "x-code-table": "fiscal_responsibilities",
          "enum": [
           "O-13",
           "O-15",
           "O-23",
           "O-47",
           "R-99-PN"
          ]
         },
         "default": [
          "R-99-PN"
         ]
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "pattern": "^[0-9]{5}$",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "identification_document_code",
        "identification",
        "legal_organization_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "price": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "unit_measure_code": {
          "type": "string",
          "x-code-table": "unit_measures"
         },
         "standard_code": {
          "type": "string",
          "x-code-table": "product_standards",
          "enum": [
           "999",
           "001",
           "020",
           "010"
          ]
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "taxes",
             "enum": [
              "01",
              "04",
              "35"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            },
            "is_excluded": {
             "type": "boolean"
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            }
           },
           "required": [
            "code",
            "rate"
           ]
          }
         },
         "mandate": {
          "type": "object",
          "properties": {
           "identification_document_code": {
            "type": "string",
            "x-code-table": "identity_documents",
            "enum": [
             "11",
             "12",
             "13",
             "21",
             "22",
             "31",
             "41",
             "42",
             "47",
             "50",
             "91",
             "48"
            ]
           },
           "identification": {
            "type": "string"
           }
          },
          "required": [
           "identification_document_code",
           "identification"
          ]
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "price",
         "unit_measure_code",
         "standard_code",
         "taxes"
        ]
       },
       "minItems": 1
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "string",
          "x-code-table": "allowance_charge_concepts",
          "enum": [
           "03",
           "00",
           "01",
           "02"
          ]
         },
         "is_surcharge": {
          "type": "boolean"
         },
         "reason": {
          "type": "string"
         },
         "base_amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "amount": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         }
        },
        "required": [
         "concept_type",
         "is_surcharge",
         "reason",
         "base_amount",
         "amount"
        ]
       }
      }
     },
     "required": [
      "reference_code",
      "correction_concept_code",
      "payment_details",
      "items"
     ]
    },
    "DebitNoteV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "anyOf": [
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        },
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       ]
      },
      "observation": {
       "type": [
        "string",
        "null"
       ]
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "billing_period": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "start_time": {
         "type": "string"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_time": {
         "type": "string"
        }
       }
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY"
         }
        }
       }
      },
      "numbering_range": {
       "type": "object",
       "properties": {
        "prefix": {
         "type": "string"
        },
        "from": {
         "type": "integer"
        },
        "to": {
         "type": "integer"
        },
        "resolution_number": {
         "type": "string"
        },
        "start_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "end_date": {
         "type": "string",
         "x-format": "DD-MM-YYYY"
        },
        "months": {
         "type": "integer"
        }
       }
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        },
        "company": {
         "type": "string",
         "x-confidence": "medium"
        },
        "graphic_representation_name": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "customer": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": [
          "string",
          "null"
         ]
        },
        "names": {
         "type": [
          "string",
          "null"
         ]
        },
        "address": {
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
        },
        "phone": {
         "type": [
          "string",
          "null"
         ]
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "country": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string"
         },
         "discount": {
          "type": "string"
         },
         "gross_value": {
          "type": "string"
         },
         "price": {
          "type": "string"
         },
         "total": {
          "type": "string"
         },
         "note": {
          "type": [
           "string",
           "null"
          ]
         },
         "scheme_id": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           {
            "type": "string"
           },
           {
            "type": "null"
           }
          ]
         },
         "collection_concept": {
          "type": [
           "string",
           "null"
          ]
         },
         "mandate": {
          "type": [
           "object",
           "null"
          ],
          "properties": {
           "identification_document": {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "name": {
              "type": "string"
             }
            }
           },
           "document": {
            "type": "string"
           },
           "dv": {
            "type": [
             "string",
             "null"
            ]
           },
           "identification": {
            "type": "string",
            "x-confidence": "medium"
           }
          }
         },
         "additional_properties": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "quantity": {
             "type": [
              "number",
              "string",
              "null"
             ]
            },
            "unit_measure": {
             "type": [
              "object",
              "null"
             ],
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            },
            "is_excluded": {
             "type": "boolean"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "taxable_amount": {
                "type": "string"
               },
               "tax_amount": {
                "type": "string"
               },
               "rate": {
                "type": "string"
               }
              }
             }
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string",
             "x-confidence": "medium"
            },
            "name": {
             "type": "string",
             "x-confidence": "medium"
            },
            "value": {
             "type": "string",
             "x-confidence": "medium"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string",
                "x-confidence": "medium"
               },
               "name": {
                "type": "string",
                "x-confidence": "medium"
               },
               "rate": {
                "type": "string",
                "x-confidence": "medium"
               }
              }
             },
             "x-confidence": "medium"
            }
           }
          }
         }
        }
       }
      },
      "allowance_charges": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "concept_type": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "x-confidence": "medium"
         },
         "is_surcharge": {
          "type": "boolean",
          "x-confidence": "medium"
         },
         "reason": {
          "type": "string",
          "x-confidence": "medium"
         },
         "base_amount": {
          "type": "string",
          "x-confidence": "medium"
         },
         "percentage": {
          "type": "string",
          "x-confidence": "medium"
         },
         "amount": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "is_excluded": {
          "type": "boolean"
         },
         "rates": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "taxable_amount": {
             "type": "string"
            },
            "tax_amount": {
             "type": "string"
            },
            "rate": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string",
          "x-confidence": "medium"
         },
         "name": {
          "type": "string",
          "x-confidence": "medium"
         },
         "value": {
          "type": "string",
          "x-confidence": "medium"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "prepayment_amount": {
         "type": "string"
        },
        "gross_amount": {
         "type": "string"
        },
        "taxable_amount": {
         "type": "string"
        },
        "tax_amount": {
         "type": "string"
        },
        "surcharge_amount": {
         "type": "string"
        },
        "total": {
         "type": "string"
        },
        "discount_amount": {
         "type": "string",
         "x-confidence": "medium"
        },
        "cash_rounding_amount": {
         "type": "string",
         "x-confidence": "medium"
        }
       }
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        },
        "public_url": {
         "type": "string"
        }
       }
      },
      "correction_concept": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "customization": {
       "type": "object",
       "additionalProperties": true,
       "x-confidence": "medium"
      },
      "cude": {
       "type": "string"
      },
      "related_bill": {
       "type": [
        "object",
        "null"
       ],
       "additionalProperties": true,
       "x-confidence": "medium"
      }
     },
     "x-confidence": "medium"
    },
    "EmailContent": {
     "type": "object",
     "properties": {
      "subject": {
       "type": "string"
      },
      "attached_document": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "medium"
    },
    "LogoResponse": {
     "type": "object",
     "properties": {
      "url_logo": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "NoteListItemV2": {
     "type": "object",
     "properties": {
      "api_client_name": {
       "type": [
        "string",
        "null"
       ]
      },
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       ]
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "customer": {
       "type": "object",
       "additionalProperties": true,
       "x-confidence": "medium"
      }
     },
     "x-confidence": "medium"
    },
    "NumberingRangeCreateV2": {
     "type": "object",
     "properties": {
      "document": {
       "type": "string",
       "x-code-table": "numbering_range_documents",
       "enum": [
        "21",
        "22",
        "23",
        "24",
        "25",
        "30",
        "26",
        "27",
        "28"
       ]
      },
      "prefix": {
       "type": "string",
       "maxLength": 4
      },
      "resolution_number": {
       "type": "string"
      },
      "current": {
       "type": "integer"
      }
     },
     "required": [
      "document",
      "prefix",
      "current"
     ]
    },
    "NumberingRangeCurrent": {
     "type": "object",
     "properties": {
      "current": {
       "type": "integer"
      }
     },
     "required": [
      "current"
     ]
    },
    "NumberingRangeV2": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "document": {
       "type": "string"
      },
      "document_name": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "from": {
       "type": [
        "integer",
        "null"
       ]
      },
      "to": {
       "type": [
        "integer",
        "null"
       ]
      },
      "current": {
       "type": "integer"
      },
      "resolution_number": {
       "type": [
        "string",
        "null"
       ]
      },
      "start_date": {
       "type": [
        "string",
        "null"
       ],
       "x-format": [
        "YYYY-MM-DD",
        "DD-MM-YYYY"
       ]
      },
      "end_date": {
       "type": [
        "string",
        "null"
       ],
       "x-format": [
        "YYYY-MM-DD",
        "DD-MM-YYYY"
       ]
      },
      "technical_key": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_expired": {
       "type": "boolean"
      },
      "is_active": {
       "type": "integer",
       "enum": [
        0,
        1
       ]
      },
      "is_external": {
       "type": "boolean",
       "x-confidence": "medium"
      },
      "deleted_at": {
       "type": [
        "string",
        "null"
       ]
      },
      "created_at": {
       "type": "string",
       "format": "date-time"
      },
      "updated_at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "x-confidence": "high"
    },
    "Pagination": {
     "type": "object",
     "properties": {
      "total": {
       "type": "integer"
      },
      "per_page": {
       "type": "integer"
      },
      "current_page": {
       "type": "integer"
      },
      "last_page": {
       "type": "integer"
      },
      "from": {
       "type": [
        "integer",
        "null"
       ]
      },
      "to": {
       "type": [
        "integer",
        "null"
       ]
      },
      "links": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "url": {
          "type": [
           "string",
           "null"
          ]
         },
         "label": {
          "type": [
           "string",
           "integer"
          ]
         },
         "active": {
          "type": "boolean"
         },
         "page": {
          "type": [
           "integer",
           "null"
          ]
         }
        }
       }
      }
     }
    },
    "PayrollCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "observation": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "string"
      },
      "settlement_period": {
       "type": "object",
       "properties": {
        "month": {
         "type": "integer",
         "minimum": 1,
         "maximum": 12
        },
        "year": {
         "type": "integer"
        },
        "payroll_period_code": {
         "type": "string",
         "x-code-table": "payroll_periods",
         "enum": [
          "4",
          "5"
         ]
        },
        "pay_period_half": {
         "type": "integer",
         "enum": [
          1,
          2
         ]
        }
       },
       "required": [
        "month",
        "year",
        "payroll_period_code"
       ]
      },
      "payment": {
       "type": "object",
       "properties": {
        "payment_method_code": {
         "type": "string",
         "x-code-table": "payment_methods",
         "x-known-values": [
          "10",
          "42",
          "20",
          "47",
          "71",
          "72",
          "1",
          "49",
          "48",
          "ZZZ",
          "98"
         ]
        },
        "bank_name": {
         "type": "string"
        },
        "account_type": {
         "type": "string",
         "x-code-table": "payroll_account_types",
         "enum": [
          "1",
          "2",
          "3"
         ]
        },
        "account_number": {
         "type": "string"
        },
        "payment_date": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "payment_method_code",
        "payment_date"
       ]
      },
      "worker": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "payroll_identity_documents",
         "enum": [
          "11",
          "12",
          "13",
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50",
          "91"
         ]
        },
        "identification_number": {
         "type": "string"
        },
        "first_name": {
         "type": "string"
        },
        "other_names": {
         "type": "string"
        },
        "first_surname": {
         "type": "string"
        },
        "second_surname": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        },
        "has_integral_salary": {
         "type": "boolean"
        },
        "has_high_risk": {
         "type": "boolean"
        },
        "worker_type_code": {
         "type": "string",
         "x-code-table": "payroll_worker_types",
         "enum": [
          "01",
          "02",
          "04",
          "12",
          "18",
          "19",
          "21",
          "22",
          "23",
          "30",
          "31",
          "47",
          "51",
          "54",
          "56",
          "58"
         ]
        },
        "worker_subtype": {
         "type": "string",
         "x-code-table": "payroll_worker_subtypes",
         "enum": [
          "00",
          "01"
         ]
        },
        "contract_type": {
         "type": "string",
         "x-code-table": "payroll_contract_types",
         "enum": [
          "1",
          "2",
          "3",
          "4",
          "5"
         ]
        },
        "employee_code": {
         "type": "string"
        },
        "salary": {
         "type": "string",
         "x-format": "decimal"
        },
        "entry_date": {
         "type": "string",
         "format": "date"
        },
        "days_worked": {
         "type": "string",
         "x-format": "decimal"
        },
        "retirement_date": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "identification_document_code",
        "identification_number",
        "first_name",
        "first_surname",
        "second_surname",
        "address",
        "country_code",
        "has_integral_salary",
        "has_high_risk",
        "worker_type_code",
        "worker_subtype",
        "contract_type",
        "salary",
        "entry_date",
        "days_worked"
       ]
      },
      "accruals": {
       "type": "object",
       "properties": {
        "suel": {
         "type": "object",
         "properties": {
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          },
          "amount": {
           "type": "string",
           "x-format": "decimal"
          }
         },
         "required": [
          "amount"
         ]
        },
        "cesa": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "percentage": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_severance_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "prim": {
         "type": "object",
         "properties": {
          "quantity": {
           "type": "integer"
          },
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "x-code-table": "payroll_premium_types",
           "enum": [
            "1",
            "2"
           ]
          }
         },
         "required": [
          "amount",
          "accrual_type_code"
         ]
        },
        "boni": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_bonus_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "bono": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_epctv_types",
            "enum": [
             "1",
             "2",
             "3",
             "4"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "tra": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_transport_types",
            "enum": [
             "1",
             "2",
             "3"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "comp": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_compensation_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "otro": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "description": {
            "type": "string"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_other_concept_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "description",
           "accrual_type_code"
          ]
         }
        },
        "lice": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "quantity": {
            "type": "integer"
           },
           "start_date": {
            "type": "string",
            "format": "date"
           },
           "end_date": {
            "type": "string",
            "format": "date"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_leave_types",
            "enum": [
             "1",
             "2",
             "3"
            ]
           }
          },
          "required": [
           "quantity",
           "accrual_type_code"
          ]
         }
        },
        "vaca": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "quantity": {
            "type": "integer"
           },
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "start_date": {
            "type": "string",
            "format": "date"
           },
           "end_date": {
            "type": "string",
            "format": "date"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_vacation_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "quantity",
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "inca": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "start_date": {
            "type": "string",
            "format": "date"
           },
           "end_date": {
            "type": "string",
            "format": "date"
           },
           "quantity": {
            "type": "integer"
           },
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_incapacity_types",
            "enum": [
             "1",
             "2",
             "3"
            ]
           }
          },
          "required": [
           "quantity",
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "auxi": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_aid_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "accrual_type_code"
          ]
         }
        },
        "huel": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "start_date": {
            "type": "string",
            "format": "date"
           },
           "end_date": {
            "type": "string",
            "format": "date"
           },
           "quantity": {
            "type": "integer"
           },
           "accrual_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "quantity"
          ]
         }
        },
        "comi": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "terc": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "dota": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "apoy": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "tele": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "reti": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "inde": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "rein": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "accrual_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "anti": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "accrual_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "hora": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "quantity": {
            "type": "integer"
           },
           "percentage": {
            "type": "string",
            "x-format": "decimal"
           },
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "start_date": {
            "type": "string",
            "x-format": "YYYY-MM-DD HH:MM:SS"
           },
           "end_date": {
            "type": "string",
            "x-format": "YYYY-MM-DD HH:MM:SS"
           },
           "accrual_type_code": {
            "type": "string",
            "x-code-table": "payroll_overtime_types",
            "enum": [
             "1",
             "2",
             "3",
             "4",
             "5",
             "6",
             "7"
            ]
           }
          },
          "required": [
           "quantity",
           "percentage",
           "amount",
           "accrual_type_code"
          ]
         }
        }
       },
       "required": [
        "suel"
       ]
      },
      "deductions": {
       "type": "object",
       "properties": {
        "salu": {
         "type": "object",
         "properties": {
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          },
          "percentage": {
           "type": "string",
           "x-format": "decimal"
          },
          "amount": {
           "type": "string",
           "x-format": "decimal"
          }
         },
         "required": [
          "percentage",
          "amount"
         ]
        },
        "pens": {
         "type": "object",
         "properties": {
          "percentage": {
           "type": "string",
           "x-format": "decimal"
          },
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "percentage",
          "amount"
         ]
        },
        "dedu": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "percentage": {
            "type": "string",
            "x-format": "decimal"
           },
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "x-code-table": "payroll_solidarity_fund_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "percentage",
           "amount",
           "deduction_type_code"
          ]
         }
        },
        "sind": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "percentage": {
            "type": "string",
            "x-format": "decimal"
           },
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "percentage",
           "amount"
          ]
         }
        },
        "sanc": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "x-code-table": "payroll_sanction_types",
            "enum": [
             "1",
             "2"
            ]
           }
          },
          "required": [
           "amount",
           "deduction_type_code"
          ]
         }
        },
        "libr": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "description": {
            "type": "string"
           },
           "deduction_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount",
           "description"
          ]
         }
        },
        "terc": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "anti": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "otra": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "amount": {
            "type": "string",
            "x-format": "decimal"
           },
           "deduction_type_code": {
            "type": "string",
            "default": "1"
           }
          },
          "required": [
           "amount"
          ]
         }
        },
        "pevo": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "rete": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "afco": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "coop": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "emba": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "plan": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "educ": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "rein": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        },
        "deud": {
         "type": "object",
         "properties": {
          "amount": {
           "type": "string",
           "x-format": "decimal"
          },
          "deduction_type_code": {
           "type": "string",
           "default": "1"
          }
         },
         "required": [
          "amount"
         ]
        }
       },
       "required": [
        "salu",
        "pens"
       ]
      }
     },
     "required": [
      "reference_code",
      "settlement_period",
      "payment",
      "worker",
      "accruals",
      "deductions"
     ]
    },
    "PayrollListItemV2": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": [
        "string",
        "null"
       ]
      },
      "identification_number": {
       "type": "string",
       "x-confidence": "low"
      },
      "names": {
       "type": "string",
       "x-confidence": "low"
      },
      "total": {
       "type": "string",
       "x-format": "decimal",
       "x-confidence": "low"
      },
      "is_validated": {
       "type": "boolean"
      },
      "errors": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       ]
      },
      "created_at": {
       "type": "string"
      }
     },
     "x-confidence": "low"
    },
    "PayrollNumberingRangeCreateV2": {
     "type": "object",
     "properties": {
      "document": {
       "type": "string",
       "x-code-table": "payroll_numbering_range_documents",
       "enum": [
        "26",
        "27"
       ]
      },
      "prefix": {
       "type": "string",
       "maxLength": 4
      },
      "current": {
       "type": "integer"
      }
     },
     "required": [
      "document",
      "prefix",
      "current"
     ]
    },
    "PayrollNumberingRangeV2": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "document": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "current": {
       "type": "integer",
       "x-confidence": "medium"
      },
      "resolution_number": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_active": {
       "type": [
        "boolean",
        "integer"
       ]
      },
      "deleted_at": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "x-confidence": "medium"
    },
    "PayrollV2": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-confidence": "medium"
      },
      "cune": {
       "type": [
        "string",
        "null"
       ]
      },
      "qr": {
       "type": [
        "string",
        "null"
       ]
      },
      "errors": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       ]
      },
      "total_accruals": {
       "type": "string",
       "x-format": "decimal",
       "x-confidence": "medium"
      },
      "total_deductions": {
       "type": "string",
       "x-format": "decimal",
       "x-confidence": "medium"
      },
      "net_balance": {
       "type": "string",
       "x-format": "decimal",
       "x-confidence": "medium"
      },
      "created_at": {
       "type": "string",
       "x-confidence": "medium"
      }
     },
     "x-confidence": "medium"
    },
    "PdfDownload": {
     "type": "object",
     "properties": {
      "file_name": {
       "type": "string"
      },
      "pdf_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "high"
    },
    "RadianEvent": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "cude": {
       "type": "string"
      },
      "event_code": {
       "type": "string"
      },
      "event_name": {
       "type": "string"
      },
      "effective_date": {
       "type": "string",
       "format": "date"
      },
      "effective_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      }
     },
     "x-confidence": "high"
    },
    "ReceptionBill": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "number": {
       "type": "string"
      },
      "issue_date": {
       "type": "string"
      },
      "issue_time": {
       "type": "string"
      },
      "cufe": {
       "type": "string"
      },
      "company_nit": {
       "type": "string"
      },
      "company_name": {
       "type": "string"
      },
      "payment_form": {
       "type": "object",
       "additionalProperties": true
      },
      "claim_concept": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "payment_due_date": {
       "type": [
        "string",
        "null"
       ]
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      },
      "has_claim": {
       "type": "boolean"
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "created_at": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "ReceptionBillUploaded": {
     "type": "object",
     "properties": {
      "id": {
       "type": "integer"
      },
      "issue_date": {
       "type": "string"
      },
      "issue_time": {
       "type": "string"
      },
      "payment_due_date": {
       "type": [
        "string",
        "null"
       ]
      },
      "number": {
       "type": "string"
      },
      "cufe": {
       "type": "string"
      },
      "company_identification_type_code": {
       "type": "string"
      },
      "company_nit": {
       "type": "string"
      },
      "dv": {
       "type": [
        "string",
        "null"
       ]
      },
      "company_name": {
       "type": "string"
      },
      "payment_form": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "payment_method": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "name": {
         "type": "string"
        }
       }
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "has_claim": {
       "type": "boolean"
      },
      "is_negotiable_instrument": {
       "type": "boolean"
      },
      "events": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "number": {
          "type": "string"
         },
         "cude": {
          "type": "string"
         },
         "code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "effective_date": {
          "type": "string"
         },
         "effective_time": {
          "type": "string"
         },
         "person_identification": {
          "type": "string"
         },
         "person_names": {
          "type": "string"
         }
        }
       }
      },
      "created_at": {
       "type": "string"
      }
     },
     "x-confidence": "medium"
    },
    "ReceptionEventV2": {
     "type": "object",
     "properties": {
      "claim_concept_code": {
       "type": "string",
       "x-code-table": "claim_concepts",
       "enum": [
        "01",
        "02",
        "03",
        "04"
       ]
      },
      "identification_document_code": {
       "type": [
        "string",
        "integer"
       ],
       "x-code-table": "identity_documents"
      },
      "identification": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "first_name": {
       "type": "string"
      },
      "last_name": {
       "type": "string"
      },
      "job_title": {
       "type": "string"
      },
      "organization_department": {
       "type": "string"
      }
     },
     "required": [
      "identification_document_code",
      "identification",
      "first_name",
      "last_name"
     ]
    },
    "ReceptionUpload": {
     "type": "object",
     "properties": {
      "track_id": {
       "type": "string"
      }
     },
     "required": [
      "track_id"
     ]
    },
    "SendEmail": {
     "type": "object",
     "properties": {
      "email": {
       "type": "string",
       "format": "email"
      },
      "pdf_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "required": [
      "email"
     ]
    },
    "SoftwareRange": {
     "type": "object",
     "properties": {
      "resolution_number": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "from": {
       "type": "string"
      },
      "to": {
       "type": "string"
      },
      "start_date": {
       "type": "string",
       "format": "date"
      },
      "end_date": {
       "type": "string",
       "format": "date"
      },
      "technical_key": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "Subscription": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "supported_document_types": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "documents_quota": {
       "type": "integer"
      },
      "documents_consumed": {
       "type": "integer"
      },
      "documents_available": {
       "type": [
        "integer",
        "string"
       ]
      },
      "days_until_expiration": {
       "type": "integer"
      },
      "activated_at": {
       "type": "string",
       "format": "date-time"
      },
      "expires_at": {
       "type": "string",
       "format": "date-time"
      },
      "has_expired": {
       "type": "boolean"
      },
      "is_active": {
       "type": "boolean"
      },
      "has_unlimited_quota": {
       "type": "boolean"
      }
     },
     "x-confidence": "high"
    },
    "SupportDocumentCreateV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "numbering_range_id": {
       "type": "integer"
      },
      "created_time": {
       "type": "string",
       "x-format": "HH:mm:ss"
      },
      "observation": {
       "type": "string",
       "maxLength": 250
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "string",
          "x-code-table": "payment_forms",
          "enum": [
           "1",
           "2"
          ]
         },
         "payment_method_code": {
          "type": "string",
          "x-code-table": "payment_methods",
          "x-known-values": [
           "10",
           "42",
           "20",
           "47",
           "71",
           "72",
           "1",
           "49",
           "48",
           "ZZZ",
           "98"
          ]
         },
         "reference_code": {
          "type": "string"
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "payment_form",
         "payment_method_code",
         "amount"
        ]
       },
       "minItems": 1
      },
      "cash_rounding_amount": {
       "type": "string",
       "x-format": "decimal",
       "x-minimum": "-500.00",
       "x-maximum": "500.00"
      },
      "establishment": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "phone_number": {
         "type": "string"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        }
       },
       "required": [
        "name",
        "address",
        "phone_number",
        "email",
        "municipality_code"
       ]
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document_code": {
         "type": "string",
         "x-code-table": "support_document_identity_documents",
         "enum": [
          "21",
          "22",
          "31",
          "41",
          "42",
          "47",
          "50"
         ]
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": "string",
         "pattern": "^[0-9]$"
        },
        "legal_organization_code": {
         "type": "string",
         "x-code-table": "organization_types",
         "enum": [
          "1",
          "2"
         ]
        },
        "company": {
         "type": "string"
        },
        "trade_name": {
         "type": "string"
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "country_code": {
         "type": "string",
         "x-code-table": "countries"
        },
        "municipality_code": {
         "type": "string",
         "x-code-table": "municipalities"
        },
        "email": {
         "type": "string",
         "format": "email"
        },
        "phone": {
         "type": "string"
        }
       },
       "required": [
        "identification_document_code",
        "identification",
        "names",
        "address",
        "country_code"
       ]
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "price": {
          "type": "string",
          "x-format": "decimal",
          "x-max-decimals": 2
         },
         "unit_measure_code": {
          "type": "string",
          "x-code-table": "unit_measures"
         },
         "standard_code": {
          "type": "string",
          "x-code-table": "product_standards",
          "enum": [
           "999",
           "001",
           "020",
           "010"
          ]
         },
         "taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "taxes",
             "enum": [
              "01",
              "04",
              "35"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            },
            "is_excluded": {
             "type": "boolean"
            }
           }
          }
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string",
             "x-code-table": "withholding_taxes",
             "enum": [
              "05",
              "06"
             ]
            },
            "rate": {
             "type": "string",
             "x-format": "decimal",
             "x-max-decimals": 2
            }
           },
           "required": [
            "code",
            "rate"
           ]
          }
         }
        },
        "required": [
         "code_reference",
         "name",
         "quantity",
         "discount_rate",
         "price",
         "unit_measure_code",
         "standard_code",
         "taxes"
        ]
       },
       "minItems": 1
      }
     },
     "required": [
      "reference_code",
      "payment_details",
      "provider",
      "items"
     ]
    },
    "SupportDocumentListItemV2": {
     "type": "object",
     "properties": {
      "api_client_name": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "reference_code": {
       "type": "string"
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "total": {
       "type": "string",
       "x-format": "decimal"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "send_email": {
       "type": "boolean"
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      }
     },
     "x-confidence": "medium"
    },
    "SupportDocumentV2": {
     "type": "object",
     "properties": {
      "reference_code": {
       "type": "string"
      },
      "number": {
       "type": "string"
      },
      "payment_details": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "payment_form": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "payment_method": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "reference_code": {
          "type": [
           "string",
           "null"
          ]
         },
         "amount": {
          "type": "string",
          "x-format": "decimal"
         },
         "due_date": {
          "type": [
           "string",
           "null"
          ],
          "x-format": "DD-MM-YYYY",
          "x-only-null-seen": true
         }
        }
       }
      },
      "is_validated": {
       "type": "boolean"
      },
      "validated_at": {
       "type": [
        "string",
        "null"
       ],
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "errors": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "observation": {
       "type": [
        "string",
        "null"
       ],
       "x-only-null-seen": true
      },
      "created_at": {
       "type": "string",
       "x-format": "DD-MM-YYYY hh:mm:ss AM/PM"
      },
      "company": {
       "type": "object",
       "properties": {
        "url_logo": {
         "type": "string"
        },
        "nit": {
         "type": "string"
        },
        "dv": {
         "type": "string"
        },
        "economic_activity": {
         "type": "string"
        },
        "establishment": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "address": {
           "type": "string"
          },
          "phone_number": {
           "type": "string"
          },
          "email": {
           "type": "string"
          },
          "municipality": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "department": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string"
              },
              "name": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "provider": {
       "type": "object",
       "properties": {
        "identification_document": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "identification": {
         "type": "string"
        },
        "dv": {
         "type": [
          "string",
          "null"
         ]
        },
        "graphic_representation_name": {
         "type": "string"
        },
        "trade_name": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "names": {
         "type": "string"
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "phone": {
         "type": [
          "string",
          "null"
         ],
         "x-only-null-seen": true
        },
        "legal_organization": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "tribute": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         }
        },
        "municipality": {
         "type": "object",
         "properties": {
          "code": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "department": {
           "type": "object",
           "properties": {
            "code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      },
      "items": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "code_reference": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "quantity": {
          "type": "string",
          "x-format": "decimal"
         },
         "unit_measure": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "standard_code": {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          }
         },
         "discount_rate": {
          "type": "string",
          "x-format": "decimal"
         },
         "discount": {
          "type": "string",
          "x-format": "decimal"
         },
         "gross_value": {
          "type": "string",
          "x-format": "decimal"
         },
         "withholding_taxes": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "tribute_code": {
             "type": "string"
            },
            "name": {
             "type": "string"
            },
            "value": {
             "type": "string",
             "x-format": "decimal"
            },
            "rates": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "rate": {
                "type": "string",
                "x-format": "decimal"
               }
              }
             }
            }
           }
          }
         },
         "price": {
          "type": "string",
          "x-format": "decimal"
         },
         "total": {
          "type": "string",
          "x-format": "decimal"
         },
         "taxes": {
          "type": "array",
          "items": {},
          "x-confidence": "medium"
         }
        }
       }
      },
      "withholding_taxes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "tribute_code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "value": {
          "type": "string",
          "x-format": "decimal"
         }
        }
       }
      },
      "totals": {
       "type": "object",
       "properties": {
        "gross_amount": {
         "type": "string",
         "x-format": "decimal"
        },
        "total": {
         "type": "string",
         "x-format": "decimal"
        }
       }
      },
      "cuds": {
       "type": "string"
      },
      "links": {
       "type": "object",
       "properties": {
        "qr": {
         "type": "string"
        }
       }
      },
      "taxes": {
       "type": "array",
       "items": {},
       "x-confidence": "medium"
      },
      "adjustment_notes": {
       "type": "array",
       "items": {},
       "x-confidence": "medium"
      }
     },
     "x-confidence": "medium"
    },
    "TacitAcceptanceV2": {
     "type": "object",
     "properties": {
      "identification_document_code": {
       "type": [
        "string",
        "integer"
       ],
       "x-code-table": "identity_documents"
      },
      "identification": {
       "type": "string"
      },
      "dv": {
       "type": "string"
      },
      "first_name": {
       "type": "string"
      },
      "last_name": {
       "type": "string"
      },
      "job_title": {
       "type": "string"
      },
      "organization_department": {
       "type": "string"
      }
     },
     "required": [
      "identification_document_code",
      "identification",
      "first_name",
      "last_name"
     ]
    },
    "TokenRequest": {
     "type": "object",
     "properties": {
      "grant_type": {
       "type": "string",
       "enum": [
        "password",
        "refresh_token"
       ]
      },
      "client_id": {
       "type": "string"
      },
      "client_secret": {
       "type": "string"
      },
      "username": {
       "type": "string"
      },
      "password": {
       "type": "string"
      },
      "refresh_token": {
       "type": "string"
      }
     },
     "required": [
      "grant_type",
      "client_id",
      "client_secret"
     ]
    },
    "TokenResponse": {
     "type": "object",
     "properties": {
      "token_type": {
       "type": "string",
       "enum": [
        "Bearer"
       ]
      },
      "expires_in": {
       "type": "integer"
      },
      "access_token": {
       "type": "string"
      },
      "refresh_token": {
       "type": "string"
      }
     },
     "x-confidence": "high"
    },
    "XmlDownload": {
     "type": "object",
     "properties": {
      "file_name": {
       "type": "string"
      },
      "xml_base_64_encoded": {
       "type": "string",
       "format": "byte"
      }
     },
     "x-confidence": "high"
    }
   },
   "responses": {
    "BadRequest": {
     "description": ""
    },
    "Conflict": {
     "content": {
      "application/json": {
       "schema": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "errors": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "code": {
               "type": "integer"
              },
              "message": {
               "type": "string"
              },
              "params": {
               "type": "array",
               "items": {}
              },
              "detail": {
               "type": "string"
              },
              "api_version": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        ]
       }
      }
     },
     "description": ""
    },
    "Forbidden": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "InternalServerError": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "NotFound": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "status": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "PaymentRequired": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "ServiceUnavailable": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "TokenError": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         },
         "error": {
          "type": "string",
          "enum": [
           "invalid_request",
           "invalid_client",
           "invalid_grant",
           "unsupported_grant_type"
          ]
         },
         "error_description": {
          "type": "string"
         },
         "hint": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "TooManyRequests": {
     "headers": {
      "Retry-After": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Limit": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Remaining": {
       "schema": {
        "type": "integer"
       }
      },
      "X-RateLimit-Reset": {
       "schema": {}
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "Unauthorized": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      }
     },
     "description": ""
    },
    "UnprocessableContent": {
     "content": {
      "application/json": {
       "schema": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "message": {
            "type": "string"
           },
           "errors": {
            "type": "object",
            "additionalProperties": {
             "type": "array",
             "items": {
              "type": "string"
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "object",
              "additionalProperties": {
               "type": "array",
               "items": {
                "type": "string"
               }
              }
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "object",
              "additionalProperties": {
               "type": "string"
              }
             }
            }
           }
          }
         },
         {
          "type": "object",
          "properties": {
           "status": {
            "type": "string"
           },
           "message": {
            "type": "string"
           },
           "data": {
            "type": "object",
            "properties": {
             "message": {
              "type": "string"
             },
             "errors": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        ]
       }
      }
     },
     "description": ""
    }
   },
   "securitySchemes": {
    "oauth2": {
     "type": "oauth2",
     "flows": {
      "password": {
       "tokenUrl": "https://api.factus.com.co/oauth/token",
       "refreshUrl": "https://api.factus.com.co/oauth/token",
       "scopes": {}
      }
     }
    }
   }
  }
 }
}
