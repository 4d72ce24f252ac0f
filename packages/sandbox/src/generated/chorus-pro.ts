// Made from specs/chorus-pro.yaml by `pnpm generate`. Do not edit.
export const chorusProDocument: object = {
 "openapi": "3.1.0",
 "info": {
  "title": "Chorus Pro",
  "version": "v1",
  "license": {
   "name": "MIT",
   "url": "https://opensource.org/license/mit"
  }
 },
 "servers": [
  {
   "url": "https://api.piste.gouv.fr"
  },
  {
   "url": "https://sandbox-api.piste.gouv.fr"
  }
 ],
 "tags": [
  {
   "name": "factures"
  },
  {
   "name": "structures"
  },
  {
   "name": "transverses"
  },
  {
   "name": "utilisateurs"
  },
  {
   "name": "engagementsJuridiques"
  },
  {
   "name": "facturesTravaux"
  },
  {
   "name": "organisations"
  }
 ],
 "security": [
  {
   "piste": [
    "openid"
   ],
   "cproAccount": []
  }
 ],
 "paths": {
  "/cpro/factures/v1/rechercher/aTraiter/valideur": {
   "post": {
    "operationId": "rechercherFactureATraiterParValideur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureATraiterParValideurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherFactureATraiterParValideur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/traiter/factureAValider": {
   "post": {
    "operationId": "traiterFactureAValider",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TraiterFactureAValiderParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourTraiterFactureAValider"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/telecharger/groupe": {
   "post": {
    "operationId": "telechargerGroupeFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TelechargerGroupeFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourTelechargerGroupeFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/deposer/pdf": {
   "post": {
    "operationId": "deposerPdfFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DeposerPdfFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourDeposerPdfFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/demandePaiement": {
   "post": {
    "operationId": "rechercherDemandePaiement",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherDemandePaiementParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherDemandePaiement"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/recipiendaire": {
   "post": {
    "operationId": "rechercherFactureRecipiendaire",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureRecipiendaireParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercheFactureRecipiendaireRest"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/completer": {
   "post": {
    "operationId": "completerFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompleterFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourCompleterFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/consulter/recipiendaire": {
   "post": {
    "operationId": "consulterFactureParRecipiendaire",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterFactureParRecipiendaireParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourFacturesRecues"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/valideur": {
   "post": {
    "operationId": "rechercherFactureParValideur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureParValideurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherFactureParValideur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/traiter/recue": {
   "post": {
    "operationId": "traiterUneFactureRecue",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TraiterUneFactureRecueParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourTraiterFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/consulter/valideur": {
   "post": {
    "operationId": "consulterFactureParValideur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterFactureParValideurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourFacturesEmises"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/consulter/fournisseur": {
   "post": {
    "operationId": "consulterFactureParFournisseur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterFactureParFournisseurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourFacturesEmises"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/recycler": {
   "post": {
    "operationId": "recyclerFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RecyclerFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRecyclerFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/fournisseur": {
   "post": {
    "operationId": "rechercherFactureParFournisseur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureParFournisseurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherFactureParFournisseur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/soumettre": {
   "post": {
    "operationId": "soumettreFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SoumettreFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourSoumettreFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/atraiter/recipiendaire": {
   "post": {
    "operationId": "rechercherFactureATraiterParRecipiendaire",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureATraiterParRecipiendaireParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercheFactureRecipiendaire"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/rechercher/atraiter/fournisseur": {
   "post": {
    "operationId": "rechercherFactureATraiterParFournisseur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherFactureATraiterParFournisseurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherFactureATraiterParFournisseur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/traiterRejet": {
   "post": {
    "operationId": "traiterFacturesRejetees",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TraiterFacturesRejeteesParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/consulter/historique": {
   "post": {
    "operationId": "consulterHistoriqueFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterHistoriqueFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourConsulterHistoriqueFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/deposer/flux": {
   "post": {
    "operationId": "deposerFluxFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DeposerFluxFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourDeposerFluxFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/corriger/valideur/facture": {
   "post": {
    "operationId": "corrigerValideurFacture",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CorrigerValideurFactureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourCorrigerValideurFacture"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/factures/v1/recuperer/statutsFactureVisibles/valideur": {
   "post": {
    "operationId": "recupererStatutsFactureVisiblesParValideur",
    "tags": [
     "factures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RecupererStatutsFactureVisiblesParValideurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRecupererStatutsFactureVisiblesParValideur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/rechercher": {
   "post": {
    "operationId": "rechercherStructure",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherStructureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherStructure"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/consulter/service": {
   "post": {
    "operationId": "consulterServiceStructure",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterServiceStructureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourConsulterServiceStructure"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/lister/rattachementsutilisateur": {
   "post": {
    "operationId": "listerRattachementsStructureUtilisateur",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ListerRattachementsStructureUtilisateurParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourListerRattachementsStructureUtilisateur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/rechercher/services": {
   "post": {
    "operationId": "rechercherServicesStructure",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherServicesStructureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherServicesStructure"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/rechercher/espaces": {
   "post": {
    "operationId": "rechercherEspaces",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "deprecated": true,
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercherEspacesParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourRechercherEspacesFo"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/structures/v1/consulter": {
   "post": {
    "operationId": "consulterStructureAvecTVAIntraCom",
    "tags": [
     "structures"
    ],
    "x-confidence": "swagger",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConsulterStructureAvecTVAIntraComParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WsRetourConsulterStructureTVAIntraCom"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/health-check": {
   "get": {
    "operationId": "healthCheck",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HealthCheck"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/consulterCR": {
   "post": {
    "operationId": "consulterCR",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CrParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CrRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/consulterCRDetaille": {
   "post": {
    "operationId": "consulterCRDetaille",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CrDetailleParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CrDetailleRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/ajouter/fichier": {
   "post": {
    "operationId": "ajouterFichierDansSysteme",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FichierParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FichierRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/telecharger/pieceJointe": {
   "post": {
    "operationId": "telechargerPieceJointe",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TelechPjParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TelechPjRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/telecharger/annuaire/destinataire": {
   "post": {
    "operationId": "telechargerAnnuaireDestinataire",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnnuaireRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/destinataire": {
   "post": {
    "operationId": "rechercherDestinataire",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RechercheDestinataireParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourDestinataires"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/pj/structure": {
   "post": {
    "operationId": "rechercherPieceJointeStructure",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PjStructureParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourPjStructure"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/pj/moncompte": {
   "post": {
    "operationId": "rechercherPieceJointeSurMonCompte",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PjCompteParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourPjCompte"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/categorieSollicitation": {
   "post": {
    "operationId": "rechercherCategorieSollicitation",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CategorieParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourCategories"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/sousCategorieSollicitation": {
   "post": {
    "operationId": "rechercherSousCategorieSollicitation",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SousCategorieParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourSousCategories"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/consulter/information/siret": {
   "post": {
    "operationId": "consulterInformationSIRET",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SiretParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SiretRetour"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/devises": {
   "post": {
    "operationId": "recupererDevises",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CodeLangueParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourDevises"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/pays": {
   "post": {
    "operationId": "recupererPays",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CodeLangueParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourPays"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/modedepot": {
   "post": {
    "operationId": "recupererModeDepot",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourModesDepot"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/modereglements": {
   "post": {
    "operationId": "recupererModeReglements",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourModesReglement"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/cadrefacturation": {
   "post": {
    "operationId": "recupererCadreFacturation",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TypeDpParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourCadres"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/coordbanc/valides": {
   "post": {
    "operationId": "recupererCoordonneesBancairesValides",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CoordBancParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourCoordBanc"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/tauxtva": {
   "post": {
    "operationId": "recupererTauxTva",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CodeLangueParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTauxTva"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/motifs/exonerationtva": {
   "post": {
    "operationId": "recupererMotifsExonerationTva",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CodeLangueParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourMotifsExo"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/motifs/refus/Facture/AValider": {
   "post": {
    "operationId": "recupererMotifsRefusFactureAValider",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MotifsRefusParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourMotifsRefus"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/typedp": {
   "post": {
    "operationId": "recupererTypeDemandePaiement",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTypesDp"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/typefacturetravaux": {
   "post": {
    "operationId": "recupererTypeFactureTravaux",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTypesTravaux"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/typeidentifiant/structure": {
   "post": {
    "operationId": "recupererTypeIdentifiantStructure",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTypesId"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/typespj": {
   "post": {
    "operationId": "recupererTypePieceJointe",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TypesPjParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTypesPj"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/etat/typedp": {
   "post": {
    "operationId": "recupererEtatParTypeDemandePaiement",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TypeDpParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourEtatsTypeDp"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/etats/traitement": {
   "post": {
    "operationId": "recupererEtatsPossiblesPourTraitement",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EtatsTraitementParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourEtatsTraitement"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/formatflux": {
   "post": {
    "operationId": "recupererFormatFlux",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourFormatsFlux"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/structures/actives/fournisseur": {
   "post": {
    "operationId": "recupererStructuresActivesPourFournisseur",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourStructuresActives"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/structures/actives/destinataire": {
   "post": {
    "operationId": "recupererStructuresActivesPourDestinataire",
    "tags": [
     "transverses"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourStructuresActives"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/structures/actives/facturetravaux": {
   "post": {
    "operationId": "recupererStructuresActivesPourFacturesTravaux",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Vide"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourStructuresActives"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/syntaxeflux": {
   "post": {
    "operationId": "recupererSyntaxeFlux",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/rechercher/serviceexecutant": {
   "post": {
    "operationId": "rechercherServiceExecutant",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ServiceExecutantParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourServicesExecutants"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/structuresPourUtilisateur": {
   "post": {
    "operationId": "recupererStructuresPourUtilisateur",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EspaceParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourStructuresUtilisateur"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/detacherPieceJointe": {
   "post": {
    "operationId": "detacherPieceJointe",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DetacherPjParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EnveloppeSeule"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/transverses/v1/recuperer/services/executantetat": {
   "post": {
    "operationId": "recupererServicesExecutantEtat",
    "tags": [
     "transverses"
    ],
    "x-confidence": "one client",
    "x-path-confidence": "one client",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/utilisateurs/v1/monCompte/recuperer/rattachements": {
   "post": {
    "operationId": "recupererRattachementsMonCompteUtilisateur",
    "tags": [
     "utilisateurs"
    ],
    "x-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RattachementsParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourRattachements"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/engagementsJuridiques/v1/rechercher": {
   "post": {
    "operationId": "rechercherEngagementJuridique",
    "tags": [
     "engagementsJuridiques"
    ],
    "x-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EngagementRechercheParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourEngagements"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/rechercher": {
   "post": {
    "operationId": "rechercherFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "several clients agree",
    "x-path-confidence": "several clients agree",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TravauxRechercheParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RetourTravaux"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/suspendre/demander/completer/factureTravaux": {
   "post": {
    "operationId": "suspendreDemanderCompleterFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TravauxActionParam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EnveloppeSeule"
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
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/consulter": {
   "post": {
    "operationId": "consulterFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/consulter/dossierfacturation": {
   "post": {
    "operationId": "consulterDossierFacturation",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/rechercher/atraiter": {
   "post": {
    "operationId": "rechercherFactureTravauxATraiter",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/completer": {
   "post": {
    "operationId": "completerFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/completermoe": {
   "post": {
    "operationId": "completerMoe",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/recycler": {
   "post": {
    "operationId": "recyclerFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/refuser": {
   "post": {
    "operationId": "refuserFactureTravaux",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/facturesTravaux/v1/demander/recyclage": {
   "post": {
    "operationId": "demanderRecyclagePiecePrecedente",
    "tags": [
     "facturesTravaux"
    ],
    "x-confidence": "inferred",
    "requestBody": {
     "content": {
      "application/json": {}
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {}
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/healthcheck": {
   "get": {
    "operationId": "organisationsHealthCheck",
    "tags": [
     "organisations"
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/{uuid}": {
   "get": {
    "operationId": "consulterStructure",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OrgStructure"
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/{uuid}/services": {
   "get": {
    "operationId": "organisationsRechercherServicesStructure",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/OrgService"
         }
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/{uuid}/pieces_jointes": {
   "get": {
    "operationId": "listerPiecesJointesStructure",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/OrgPieceJointe"
         }
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/{uuid}/pieces_jointes/{uuidPieceJointe}": {
   "get": {
    "operationId": "recupererPieceJointeStructure",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "uuidPieceJointe",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OrgPieceJointe"
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/{uuid}/parametres-edi": {
   "patch": {
    "operationId": "modifierStructure",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OrgParametresEdi"
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/structures/recherche": {
   "post": {
    "operationId": "rechercherStructures",
    "tags": [
     "organisations"
    ],
    "x-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "_sort": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "_desc": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "_fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "additionalProperties": {
         "$ref": "#/components/schemas/OrgFiltre"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/OrgStructure"
         }
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/services/recherche": {
   "post": {
    "operationId": "rechercherServiceOrganisation",
    "tags": [
     "organisations"
    ],
    "x-confidence": "one client",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "properties": {
         "_sort": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "_desc": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "_fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "additionalProperties": {
         "$ref": "#/components/schemas/OrgFiltre"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/OrgService"
         }
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  },
  "/cpro/organisations/v1/services/{uuid}": {
   "get": {
    "operationId": "consulterService",
    "tags": [
     "organisations"
    ],
    "parameters": [
     {
      "name": "uuid",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ],
    "x-confidence": "one client",
    "responses": {
     "200": {
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OrgService"
        }
       }
      },
      "description": ""
     },
     "400": {
      "$ref": "#/components/responses/OrganisationsBadRequest"
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
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/ServerError"
     }
    }
   }
  }
 },
 "components": {
  "schemas": {
   "ActionHistorique": {
    "type": "string",
    "enum": [
     "TELECHARGEMENT_FACTURE",
     "ACQUITTEMENT_REJET",
     "ACQUITTEMENT_SUSPENSION",
     "TRAITEMENT_REJET"
    ],
    "x-confidence": "swagger"
   },
   "ActionValideur": {
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
   "AdressePostale": {
    "type": "object",
    "properties": {
     "adresse": {
      "type": "string"
     },
     "codePostal": {
      "type": "string"
     },
     "complementAdresse1": {
      "type": "string"
     },
     "complementAdresse2": {
      "type": "string"
     },
     "fax": {
      "type": "string"
     },
     "indicatifFax": {
      "type": "string"
     },
     "indicatifTelephone": {
      "type": "string"
     },
     "pays": {
      "type": "string"
     },
     "telephone": {
      "type": "string"
     },
     "ville": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "Affactureur": {
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
   "AnnuaireRetour": {
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
    "x-confidence": "several clients agree"
   },
   "CadreDeFacturationOutput": {
    "type": "object",
    "properties": {
     "codeCadreFacturation": {
      "$ref": "#/components/schemas/CadreFacturationConsultation"
     },
     "idValideur1": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantValideur1": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
   "CadreFacturation": {
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
   "CadreFacturationConsultation": {
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
   "CadreFacturationRecipiendaire": {
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
   "CadreFacturationSaisie": {
    "type": "string",
    "enum": [
     "A1_FACTURE_FOURNISSEUR",
     "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE",
     "A9_FACTURE_SOUSTRAITANT",
     "A12_FACTURE_COTRAITANT"
    ],
    "x-confidence": "swagger"
   },
   "CadreRef": {
    "type": "object",
    "properties": {
     "codeCadreFacturation": {
      "type": "string",
      "x-known-values": [
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
      ]
     }
    },
    "x-confidence": "one client"
   },
   "Categorie": {
    "type": "object",
    "properties": {
     "codeCategorie": {
      "type": "string"
     },
     "libelleCategorie": {
      "type": "string"
     },
     "idTechniqueCategorie": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "one client"
   },
   "CategorieParam": {
    "type": "object",
    "properties": {
     "codeCategorie": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "libelleCategorie": {
      "type": "string"
     },
     "pagination": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "x-confidence": "one client"
   },
   "CodeLangue": {
    "type": "string",
    "x-known-values": [
     "FR",
     "EN"
    ],
    "x-confidence": "several clients agree"
   },
   "CodeLangueParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "type": "string",
      "maxLength": 2,
      "x-known-values": [
       "FR",
       "EN"
      ]
     }
    },
    "x-confidence": "several clients agree"
   },
   "CompleterFactureParam": {
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
       "$ref": "#/components/schemas/PieceJointeComplementaire"
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
   "ConsulterFactureParFournisseurParam": {
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
     "getpLigneRecapTva": {
      "$ref": "#/components/schemas/ParamRechercheLigneRecapTva"
     },
     "getpListePiecesJointes": {
      "$ref": "#/components/schemas/ParamRechercheListePiecesJointes"
     },
     "getpLignesPoste": {
      "$ref": "#/components/schemas/ParamRechercheLignesPoste"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "ConsulterFactureParRecipiendaireParam": {
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
     "rechercheligneTvaRecap": {
      "$ref": "#/components/schemas/ParamRechercheLigneRecapTva"
     },
     "recherchePj": {
      "$ref": "#/components/schemas/ParamRechercheListePiecesJointes"
     },
     "rechercheLignePoste": {
      "$ref": "#/components/schemas/ParamRechercheLignesPoste"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "ConsulterFactureParValideurParam": {
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
      "$ref": "#/components/schemas/ParamRechercheLigneRecapTva"
     },
     "recherchePj": {
      "$ref": "#/components/schemas/ParamRechercheListePiecesJointes"
     },
     "rechercheLignePoste": {
      "$ref": "#/components/schemas/ParamRechercheLignesPoste"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "ConsulterHistoriqueFactureParam": {
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
     "idEspace": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsMaximum": {
      "type": "integer",
      "format": "int32"
     },
     "paramRechercheHistoStatuts": {
      "$ref": "#/components/schemas/ParamRechercheHistoStatuts"
     },
     "paramRechercheHistoEvenementsComplementaires": {
      "$ref": "#/components/schemas/ParamRechercheHistoEvenementsComplementaires"
     },
     "paramRechercheHistoActionsUtilisateurs": {
      "$ref": "#/components/schemas/ParamRechercheHistoActionsUtilisateurs"
     }
    },
    "required": [
     "idFacture"
    ],
    "x-confidence": "swagger"
   },
   "ConsulterServiceStructureParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "type": "string",
      "maxLength": 2
     },
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idService",
     "idStructure"
    ],
    "x-confidence": "swagger"
   },
   "ConsulterStructureAvecTVAIntraComParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "type": "string",
      "maxLength": 2
     },
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idStructureCPP"
    ],
    "x-confidence": "swagger"
   },
   "CoordBancParam": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idStructure"
    ],
    "x-confidence": "several clients agree"
   },
   "CoordBancRef": {
    "type": "object",
    "properties": {
     "idCoordonneeBancaire": {
      "type": "integer",
      "format": "int64"
     },
     "nomCoordonneeBancaire": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "CoordBancairesType": {
    "type": "string",
    "enum": [
     "RIB",
     "IBAN"
    ],
    "x-confidence": "swagger"
   },
   "CorrigerValideurFactureParam": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructure": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "CrDetailleParam": {
    "type": "object",
    "properties": {
     "numeroFluxDepot": {
      "type": "string"
     },
     "syntaxeFlux": {
      "$ref": "#/components/schemas/SyntaxeFluxReferentiel"
     }
    },
    "required": [
     "numeroFluxDepot"
    ],
    "x-confidence": "several clients agree"
   },
   "CrDetailleRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "codeInterfaceDepotFlux": {
      "type": "string"
     },
     "nomFichier": {
      "type": "string"
     },
     "dateDepotFlux": {
      "type": "string",
      "format": "date-time"
     },
     "dateHeureEtatCourantFlux": {
      "type": "string",
      "format": "date-time"
     },
     "etatCourantDepotFlux": {
      "$ref": "#/components/schemas/EtatFlux"
     },
     "listeErreurTechnique": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErreurTechnique"
      }
     },
     "listeErreurDP": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErreurDP"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "CrParam": {
    "type": "object",
    "properties": {
     "numeroFluxDepot": {
      "type": "string"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "syntaxeFlux": {
      "$ref": "#/components/schemas/SyntaxeFluxReferentiel"
     }
    },
    "required": [
     "numeroFluxDepot"
    ],
    "x-confidence": "several clients agree"
   },
   "CrRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "nomFichierFlux": {
      "type": "string"
     },
     "etatCourantFlux": {
      "$ref": "#/components/schemas/EtatFlux"
     },
     "dateDepotFlux": {
      "type": "string",
      "format": "date-time"
     },
     "dateHeureEtatCourantFlux": {
      "type": "string",
      "format": "date-time"
     },
     "codeInterfaceFlux": {
      "type": "string"
     },
     "codeAppliPartenaire": {
      "type": "string"
     },
     "designationPartenaire": {
      "type": "string"
     },
     "fichierCR": {
      "type": "string",
      "format": "byte"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "CritereDestinatairePojo": {
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
   "CritereFournisseurPojo": {
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
   "DeposerFluxFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "fichierFlux": {
      "type": "string",
      "format": "byte"
     },
     "nomFichier": {
      "type": "string",
      "maxLength": 200
     },
     "syntaxeFlux": {
      "$ref": "#/components/schemas/SyntaxeFluxDepot"
     },
     "avecSignature": {
      "type": "boolean"
     }
    },
    "required": [
     "fichierFlux",
     "nomFichier",
     "syntaxeFlux"
    ],
    "x-confidence": "swagger"
   },
   "DeposerPdfFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "fichierFacture": {
      "type": "string",
      "format": "byte"
     },
     "nomFichier": {
      "type": "string",
      "maxLength": 200
     },
     "formatDepot": {
      "$ref": "#/components/schemas/FormatDepotPdf"
     }
    },
    "required": [
     "fichierFacture",
     "nomFichier",
     "formatDepot"
    ],
    "x-confidence": "swagger"
   },
   "DerniereAction": {
    "type": "object",
    "properties": {
     "derniereActionId": {
      "type": "integer",
      "format": "int64"
     },
     "derniereActionCode": {
      "$ref": "#/components/schemas/ActionHistorique"
     }
    },
    "x-confidence": "swagger"
   },
   "Destinataire": {
    "type": "object",
    "properties": {
     "destinataireEtat": {
      "$ref": "#/components/schemas/OuiNon"
     },
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
     }
    },
    "x-confidence": "swagger"
   },
   "DestinataireFactureEmise": {
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
   "DestinataireTrouve": {
    "type": "object",
    "properties": {
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "siret": {
      "type": "string"
     },
     "nomDestinataire": {
      "type": "string"
     },
     "adresseCodePostal": {
      "type": "string"
     },
     "adresseVille": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "DetacherPjParam": {
    "type": "object",
    "properties": {
     "idPieceJointeObjet": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idPieceJointeObjet"
    ],
    "x-confidence": "one client"
   },
   "Devise": {
    "type": "object",
    "properties": {
     "codeDevise": {
      "type": "string"
     },
     "libelleDevise": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "DpOuDpArchive": {
    "type": "string",
    "enum": [
     "DEMANDE_PAIEMENT",
     "DP_ARCHIVE"
    ],
    "x-confidence": "swagger"
   },
   "EngagementJuridique": {
    "type": "object",
    "properties": {
     "numeroEngagementJuridique": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "EngagementRechercheParam": {
    "type": "object",
    "properties": {
     "structureReceptriceEngagementJuridique": {
      "type": "string"
     },
     "numeroEngagementJuridique": {
      "type": "string",
      "maxLength": 50
     },
     "etatCourantEngagementJuridique": {
      "$ref": "#/components/schemas/EtatEngagementJuridique"
     }
    },
    "required": [
     "structureReceptriceEngagementJuridique",
     "numeroEngagementJuridique"
    ],
    "x-confidence": "one client"
   },
   "EnveloppeSeule": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "ErreurDP": {
    "type": "object",
    "properties": {
     "identifiantFournisseur": {
      "type": "string"
     },
     "identifiantDestinataire": {
      "type": "string"
     },
     "numeroDP": {
      "type": "string"
     },
     "libelleErreurDP": {
      "type": "string"
     }
    },
    "x-confidence": "several clients agree"
   },
   "ErreurTechnique": {
    "type": "object",
    "properties": {
     "codeErreur": {
      "type": "string"
     },
     "libelleErreur": {
      "type": "string"
     },
     "natureErreur": {
      "$ref": "#/components/schemas/NatureErreurTechnique"
     }
    },
    "x-confidence": "several clients agree"
   },
   "EspaceParam": {
    "type": "object",
    "properties": {
     "espaceFo": {
      "type": "integer",
      "format": "int32"
     }
    },
    "x-confidence": "one client"
   },
   "EtatDp": {
    "type": "object",
    "properties": {
     "etatDemandePaiement": {
      "$ref": "#/components/schemas/StatutFacture"
     }
    },
    "x-confidence": "one client"
   },
   "EtatEngagementJuridique": {
    "type": "string",
    "x-known-values": [
     "COMMANDE"
    ],
    "x-confidence": "one client"
   },
   "EtatEspace": {
    "type": "string",
    "enum": [
     "ACTIVE",
     "SUPPRIME"
    ],
    "x-confidence": "swagger"
   },
   "EtatFlux": {
    "type": "string",
    "x-known-values": [
     "IN_RECU",
     "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP",
     "IN_TRAITE_SE_CPP",
     "IN_EN_ATTENTE_TRAITEMENT_CPP",
     "IN_EN_COURS_TRAITEMENT_CPP",
     "IN_EN_ATTENTE_RETRAITEMENT_CPP",
     "IN_INCIDENTE",
     "IN_REJETE",
     "IN_INTEGRE",
     "IN_INTEGRE_PARTIEL",
     "QP_RECEVABLE",
     "QP_RECEVABLE_AVEC_ERREUR",
     "QP_IRRECEVABLE"
    ],
    "x-confidence": "several clients agree"
   },
   "EtatTraitement": {
    "type": "object",
    "properties": {
     "statutPossiblePourTraitement": {
      "$ref": "#/components/schemas/StatutTraitementRecipiendaire"
     }
    },
    "x-confidence": "one client"
   },
   "EtatsTraitementParam": {
    "type": "object",
    "properties": {
     "statutCourant": {
      "$ref": "#/components/schemas/StatutFacture"
     }
    },
    "required": [
     "statutCourant"
    ],
    "x-confidence": "one client"
   },
   "FactureCpp": {
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
      "$ref": "#/components/schemas/StatutFacture"
     },
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepot"
     },
     "destinataire": {
      "$ref": "#/components/schemas/Destinataire"
     },
     "fournisseur": {
      "$ref": "#/components/schemas/Fournisseur"
     },
     "cadreDeFacturation": {
      "$ref": "#/components/schemas/CadreDeFacturationOutput"
     },
     "piecePrecedente": {
      "$ref": "#/components/schemas/PiecePrecedenteConsulterFactureRecipiendaireOutput"
     },
     "pieceSuivante": {
      "$ref": "#/components/schemas/PieceSuivanteConsulterFactureRecipiendaireOutput"
     },
     "references": {
      "$ref": "#/components/schemas/References"
     },
     "recapitulatifDeTva": {
      "$ref": "#/components/schemas/LignesTva"
     },
     "montantTotal": {
      "$ref": "#/components/schemas/MontantTotal"
     },
     "pieceJointePrincipale": {
      "$ref": "#/components/schemas/PiecejointePrincipale"
     },
     "listeDesPiecesJointes": {
      "$ref": "#/components/schemas/PiecesJointes"
     },
     "lignesDePoste": {
      "$ref": "#/components/schemas/LignesPostes"
     },
     "commentaire": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "FactureCppEmise": {
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
      "$ref": "#/components/schemas/StatutFacture"
     },
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepot"
     },
     "rejetTraite": {
      "type": "boolean"
     },
     "destinataire": {
      "$ref": "#/components/schemas/DestinataireFactureEmise"
     },
     "fournisseur": {
      "$ref": "#/components/schemas/FournisseurFactureEmise"
     },
     "cadreDeFacturation": {
      "$ref": "#/components/schemas/CadreDeFacturationOutput"
     },
     "references": {
      "$ref": "#/components/schemas/References"
     },
     "recapitulatifDeTva": {
      "$ref": "#/components/schemas/LignesTva"
     },
     "montantTotal": {
      "$ref": "#/components/schemas/MontantTotal"
     },
     "pieceJointePrincipale": {
      "$ref": "#/components/schemas/PiecejointePrincipale"
     },
     "listeDesPiecesJointes": {
      "$ref": "#/components/schemas/PiecesJointes"
     },
     "piecePrecedente": {
      "$ref": "#/components/schemas/PiecePrecedente"
     },
     "pieceSuivante": {
      "$ref": "#/components/schemas/PieceSuivante"
     },
     "lignesDePoste": {
      "$ref": "#/components/schemas/LignesPostes"
     },
     "commentaire": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "FactureRechercheRecipiendaire": {
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
      "$ref": "#/components/schemas/TypeDemandePaiement"
     },
     "codeFournisseur": {
      "type": "string",
      "maxLength": 18
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/TypeFactureTravaux"
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
      "$ref": "#/components/schemas/StatutFacture"
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
   "FactureRechercheValideur": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/TypeDemandePaiement"
     },
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantFournisseur": {
      "type": "string"
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantValideur": {
      "type": "string"
     },
     "designationValideur": {
      "type": "string"
     },
     "typeFacture": {
      "$ref": "#/components/schemas/TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/TypeFactureTravaux"
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
      "$ref": "#/components/schemas/StatutFacture"
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
   "FactureRechercherATraiterFournisseur": {
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeFacture"
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
      "$ref": "#/components/schemas/StatutFacture"
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
     }
    },
    "x-confidence": "swagger"
   },
   "FactureTravauxTrouvee": {
    "type": "object",
    "properties": {
     "idFactureTravaux": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFactureTravaux": {
      "type": "string"
     },
     "statut": {
      "$ref": "#/components/schemas/StatutFacture"
     }
    },
    "x-confidence": "one client"
   },
   "FichierParam": {
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
   },
   "FichierRetour": {
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
   "FormatDepotPdf": {
    "type": "string",
    "enum": [
     "PDF_NON_SIGNE",
     "PDF_SIGNE_PADES",
     "PDF_SIGNE_XADES"
    ],
    "x-confidence": "swagger"
   },
   "FormatFlux": {
    "type": "string",
    "x-known-values": [
     "IN_DP_E1_STRUCT",
     "IN_DP_E2_MIXTE",
     "IN_DP_E2_FACTURX"
    ],
    "x-confidence": "one client"
   },
   "FormatFluxRef": {
    "type": "object",
    "properties": {
     "formatFlux": {
      "$ref": "#/components/schemas/FormatFlux"
     }
    },
    "x-confidence": "several clients agree"
   },
   "FormatTelechargement": {
    "type": "string",
    "enum": [
     "PDF",
     "PIVOT"
    ],
    "x-confidence": "several clients agree"
   },
   "Fournisseur": {
    "type": "object",
    "properties": {
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "codeFournisseur": {
      "type": "string",
      "maxLength": 18
     },
     "designationFournisseur": {
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
      "$ref": "#/components/schemas/CoordBancairesType"
     },
     "coordBancairesFournisseurLibelle": {
      "type": "string"
     },
     "affactureur": {
      "$ref": "#/components/schemas/Affactureur"
     }
    },
    "x-confidence": "swagger"
   },
   "FournisseurFactureEmise": {
    "type": "object",
    "properties": {
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantFournisseur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/CoordBancairesType"
     },
     "coordBancairesFournisseurLibelle": {
      "type": "string"
     },
     "affactureur": {
      "$ref": "#/components/schemas/Affactureur"
     },
     "designationFournisseur": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "HealthCheck": {
    "type": "object",
    "properties": {
     "body": {
      "type": "string"
     },
     "statusCode": {
      "type": "string"
     },
     "statusCodeValue": {
      "type": "integer",
      "format": "int32"
     }
    },
    "x-confidence": "several clients agree"
   },
   "HistoriqueActionUtilisateur": {
    "type": "object",
    "properties": {
     "histoActionId": {
      "type": "integer",
      "format": "int64"
     },
     "histoActionCode": {
      "$ref": "#/components/schemas/ActionHistorique"
     },
     "histoActionDateHeure": {
      "type": "string",
      "format": "date-time"
     },
     "histoActionUtilisateurPrenom": {
      "type": "string"
     },
     "histoActionUtilisateurNom": {
      "type": "string"
     },
     "histoActionUtilisateurEmail": {
      "type": "string"
     },
     "histoActionUtilisateurTelephone": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "HistoriqueEvenement": {
    "type": "object",
    "properties": {
     "evenementId": {
      "type": "integer",
      "format": "int64"
     },
     "evenementLibelle": {
      "type": "string"
     },
     "evenementQui": {
      "type": "string"
     },
     "evenementDateHeure": {
      "type": "string",
      "format": "date-time"
     }
    },
    "x-confidence": "swagger"
   },
   "HistoriqueStatus": {
    "type": "object",
    "properties": {
     "histoStatutId": {
      "type": "integer",
      "format": "int64"
     },
     "histoStatutCode": {
      "$ref": "#/components/schemas/StatutFacture"
     },
     "histoStatutDatePassage": {
      "type": "string",
      "format": "date-time"
     },
     "histoStatutCommentaire": {
      "type": "string"
     },
     "histoStatutUtilisateurPrenom": {
      "type": "string"
     },
     "histoStatutUtilisateurNom": {
      "type": "string"
     },
     "histoStatutUtilisateurEmail": {
      "type": "string"
     },
     "histoStatutUtilisateurTelephone": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "HistoriquesActionsUtilisateurs": {
    "type": "object",
    "properties": {
     "histoAction": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HistoriqueActionUtilisateur"
      }
     },
     "pageCouranteHistoAction": {
      "type": "integer",
      "format": "int64"
     },
     "pagesHistoAction": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageHistoAction": {
      "type": "integer",
      "format": "int64"
     },
     "totalHistoAction": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "HistoriquesEvenements": {
    "type": "object",
    "properties": {
     "evenement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HistoriqueEvenement"
      }
     },
     "pageCouranteEvenement": {
      "type": "integer",
      "format": "int64"
     },
     "pagesEvenement": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageEvenement": {
      "type": "integer",
      "format": "int64"
     },
     "totalEvenement": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "HistoriquesStatus": {
    "type": "object",
    "properties": {
     "histoStatut": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HistoriqueStatus"
      }
     },
     "pageCouranteHistoStatut": {
      "type": "integer",
      "format": "int64"
     },
     "pagesHistoStatut": {
      "type": "integer",
      "format": "int64"
     },
     "nbResultatsParPageHistoStatut": {
      "type": "integer",
      "format": "int64"
     },
     "totalHistoStatut": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "IdFactureInput": {
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
   "InformationsGeneralesStructureCompleteTVAIntraCom": {
    "type": "object",
    "properties": {
     "dateExpirationMotPasseCompteTech": {
      "type": "string",
      "format": "date-time"
     },
     "emailStructure": {
      "type": "string"
     },
     "estValideurDeleguee": {
      "type": "boolean"
     },
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureOrigine": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "libelleStructure": {
      "type": "string"
     },
     "listeStructureDupliquees": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StructureDupliquee"
      }
     },
     "nomStructure": {
      "type": "string"
     },
     "numeroRcsStructure": {
      "type": "string"
     },
     "numeroTVA": {
      "type": "string"
     },
     "prenomStructure": {
      "type": "string"
     },
     "raisonSocialeStructure": {
      "type": "string"
     },
     "structurePriveePublique": {
      "$ref": "#/components/schemas/TypeStructure"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "swagger"
   },
   "LignePoste": {
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
   "LignePosteSoumettreInput": {
    "type": "object",
    "properties": {
     "lignePosteNumero": {
      "type": "integer",
      "format": "int32"
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
     "lignePosteUnite": {
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
     }
    },
    "x-confidence": "swagger"
   },
   "LigneTva": {
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
   "LigneTvaSoumettreInput": {
    "type": "object",
    "properties": {
     "ligneTvaTaux": {
      "type": "string"
     },
     "ligneTvaMontantBaseHtParTaux": {
      "type": "number"
     },
     "ligneTvaMontantTvaParTaux": {
      "type": "number"
     },
     "ligneTvaTauxManuel": {
      "type": "number"
     }
    },
    "x-confidence": "swagger"
   },
   "LignesPostes": {
    "type": "object",
    "properties": {
     "lignePoste": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LignePoste"
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
   "LignesTva": {
    "type": "object",
    "properties": {
     "ligneTva": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LigneTva"
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
   "ListerRattachementsStructureUtilisateurParam": {
    "type": "object",
    "properties": {
     "adresseEmailConnexionUtilisateur": {
      "type": "string"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "idUtilisateur": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "parametresListerRattachementsStructureUtilisateur": {
      "$ref": "#/components/schemas/ParamListerRattachementsStructureUtilisateur"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "swagger"
   },
   "ModeDepot": {
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
   "ModeDepotRef": {
    "type": "object",
    "properties": {
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepot"
     }
    },
    "x-confidence": "one client"
   },
   "ModeDepotSaisie": {
    "type": "string",
    "enum": [
     "SAISIE_API",
     "DEPOT_PDF_API",
     "DEPOT_PDF_SIGNE_API"
    ],
    "x-confidence": "swagger"
   },
   "ModePaiement": {
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
   "ModeReglement": {
    "type": "object",
    "properties": {
     "modePaiement": {
      "type": "string",
      "x-known-values": [
       "CHEQUE",
       "PRELEVEMENT",
       "VIREMENT",
       "ESPECE",
       "AUTRE",
       "REPORT"
      ]
     }
    },
    "x-confidence": "one client"
   },
   "MontantTotal": {
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
   "MotifExo": {
    "type": "object",
    "properties": {
     "codeMotifExonerationTva": {
      "type": "string"
     },
     "libelleMotifExonerationTva": {
      "type": "string"
     }
    },
    "x-confidence": "several clients agree"
   },
   "MotifRefus": {
    "type": "object",
    "properties": {
     "idMotif": {
      "type": "integer",
      "format": "int64"
     },
     "codeMotif": {
      "type": "string"
     },
     "libelleMotif": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "MotifsRefusParam": {
    "type": "object",
    "properties": {
     "codeCadreFacturationAValider": {
      "type": "string",
      "x-known-values": [
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
      ]
     }
    },
    "x-confidence": "one client"
   },
   "NatureErreurTechnique": {
    "type": "string",
    "x-known-values": [
     "IRRECEVABILITE"
    ],
    "x-confidence": "one client"
   },
   "ObjetPieceJointe": {
    "type": "string",
    "enum": [
     "DEMANDE_PAIEMENT",
     "ENGAGEMENT_JURIDIQUE",
     "SOLLICITATION",
     "STRUCTURE_PIECEJOINTE",
     "STRUCTURE_MANDAT",
     "STRUCTURE_COORDONNEE_BANCAIRE",
     "UTILISATEUR"
    ],
    "x-confidence": "one client"
   },
   "OrgErreur": {
    "type": "object",
    "properties": {
     "error": {
      "type": "string"
     },
     "message": {
      "type": "string"
     },
     "detail": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "OrgEtatService": {
    "type": "string",
    "enum": [
     "ACTIF",
     "INACTIF",
     "SUPPRIME"
    ],
    "x-confidence": "one client"
   },
   "OrgFiltre": {
    "type": "object",
    "properties": {
     "op": {
      "$ref": "#/components/schemas/OrgOperateurRecherche"
     },
     "val": {}
    },
    "required": [
     "op",
     "val"
    ],
    "x-confidence": "one client"
   },
   "OrgOperateurRecherche": {
    "type": "string",
    "enum": [
     "=",
     ">",
     "<",
     ">=",
     "<=",
     "IN",
     "CONTAINS"
    ],
    "x-confidence": "one client"
   },
   "OrgParametresEdi": {
    "type": "object",
    "properties": {
     "reception_edi": {
      "type": "boolean"
     },
     "connexion_edi": {
      "type": "boolean"
     }
    },
    "x-confidence": "one client"
   },
   "OrgPieceJointe": {
    "type": "object",
    "properties": {
     "uuid": {
      "type": "string"
     },
     "fileName": {
      "type": "string"
     },
     "contentType": {
      "type": "string"
     },
     "sizeBytes": {
      "type": "integer",
      "format": "int64"
     },
     "attachmentData": {
      "type": "string",
      "format": "byte"
     }
    },
    "required": [
     "uuid",
     "fileName",
     "contentType",
     "sizeBytes"
    ],
    "x-confidence": "one client"
   },
   "OrgService": {
    "type": "object",
    "properties": {
     "uuid": {
      "type": "string"
     },
     "libelle": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "codeService": {
      "type": "string"
     },
     "rattachementOrganisation": {
      "type": "string"
     },
     "etatService": {
      "$ref": "#/components/schemas/OrgEtatService"
     },
     "numeroEj": {
      "type": "boolean"
     },
     "dateCreation": {
      "type": "string",
      "format": "date-time"
     },
     "dateDebutActivation": {
      "type": "string",
      "format": "date-time"
     },
     "dateFinActivation": {
      "type": "string",
      "format": "date-time"
     },
     "dateModification": {
      "type": "string",
      "format": "date-time"
     },
     "dateSuppression": {
      "type": "string",
      "format": "date-time"
     },
     "adresse": {
      "type": "string"
     },
     "complementAdresse1": {
      "type": "string"
     },
     "complementAdresse2": {
      "type": "string"
     },
     "codePostal": {
      "type": "string"
     },
     "ville": {
      "type": "string"
     },
     "pays": {
      "type": "string"
     },
     "telephone": {
      "type": "string"
     },
     "derniereMaj": {
      "type": "string",
      "format": "date-time"
     }
    },
    "x-confidence": "one client"
   },
   "OrgStatus": {
    "type": "string",
    "enum": [
     "active",
     "inactive",
     "activation in progress"
    ],
    "x-confidence": "one client"
   },
   "OrgStructure": {
    "type": "object",
    "properties": {
     "uuid": {
      "type": "string"
     },
     "identifiant": {
      "type": "string"
     },
     "typeIdentifiant": {
      "type": "string",
      "x-known-values": [
       "SIRET",
       "UE_HORS_FRANCE",
       "HORS_UE",
       "RIDET",
       "TAHITI",
       "AUTRE",
       "PARTICULIER"
      ]
     },
     "libelleOrganisation": {
      "type": "string"
     },
     "raisonSociale": {
      "type": "string"
     },
     "nomStructure": {
      "type": "string"
     },
     "prenomStructure": {
      "type": "string"
     },
     "typeOrganisation": {
      "$ref": "#/components/schemas/OrgTypeOrganisation"
     },
     "status": {
      "$ref": "#/components/schemas/OrgStatus"
     },
     "numeroTvaIntracommunautaire": {
      "type": "string"
     },
     "numeroRcsStructure": {
      "type": "string"
     },
     "contactPrincipal": {
      "type": "string"
     },
     "organisationParent": {
      "type": "string"
     },
     "structureOrigine": {
      "type": "integer",
      "format": "int32"
     },
     "gestionNumeroEJOuCodeService": {
      "type": "boolean"
     },
     "numeroEjDoitEtreRenseigne": {
      "type": "boolean"
     },
     "codeServiceDoitEtreRenseigne": {
      "type": "boolean"
     },
     "statutMiseEnPaiementNestPasRemonte": {
      "type": "boolean"
     },
     "recevoirCyclesViesEdi": {
      "type": "boolean"
     },
     "emetteurFluxEdi": {
      "type": "boolean"
     },
     "avecMOA": {
      "type": "boolean"
     },
     "estMOAUniquement": {
      "type": "boolean"
     },
     "estCentreGestionAgricole": {
      "type": "boolean"
     },
     "numeroPacage": {
      "type": "integer",
      "format": "int32"
     },
     "categorieFournisseurMemoireId": {
      "type": "integer",
      "format": "int32"
     },
     "categorieBeneficiaireId": {
      "type": "integer",
      "format": "int32"
     },
     "categorieJuridique": {
      "type": "string"
     },
     "categorieEntreprise": {
      "type": "string"
     },
     "nonDiffusibleInsee": {
      "type": "boolean"
     },
     "adresse": {
      "type": "string"
     },
     "complementAdresse1": {
      "type": "string"
     },
     "complementAdresse2": {
      "type": "string"
     },
     "codePostal": {
      "type": "string"
     },
     "ville": {
      "type": "string"
     },
     "pays": {
      "type": "string"
     },
     "adresseElectronique": {
      "type": "string"
     },
     "telephone": {
      "type": "string"
     },
     "derniereMaj": {
      "type": "string",
      "format": "date-time"
     }
    },
    "x-confidence": "one client"
   },
   "OrgTypeOrganisation": {
    "type": "string",
    "enum": [
     "private",
     "public"
    ],
    "x-confidence": "one client"
   },
   "OuiNon": {
    "type": "string",
    "enum": [
     "OUI",
     "NON"
    ],
    "x-confidence": "several clients agree"
   },
   "PJointe": {
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
   "ParamListerRattachementsStructureUtilisateur": {
    "type": "object",
    "properties": {
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneRattachements"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamModifierServiceInfoGeneral": {
    "type": "object",
    "properties": {
     "codeService": {
      "type": "string"
     },
     "descriptionService": {
      "type": "string"
     },
     "nomService": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamModifierStructure": {
    "type": "object",
    "properties": {
     "codeServiceDoitEtreRenseigne": {
      "type": "boolean"
     },
     "connexionEDI": {
      "type": "boolean"
     },
     "estMoaUniquement": {
      "type": "boolean"
     },
     "estValideurDelegue": {
      "type": "boolean"
     },
     "gestionNumeroEJOuCodeService": {
      "type": "boolean"
     },
     "getaMoa": {
      "type": "boolean"
     },
     "nonDiffusibleInsee": {
      "type": "boolean"
     },
     "numeroEJDoitEtreRenseigne": {
      "type": "boolean"
     },
     "recevoirDonneesViaEDI": {
      "type": "boolean"
     },
     "statutMiseEnPaiementNestPasRemonte": {
      "type": "boolean"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamParametre": {
    "type": "object",
    "properties": {
     "dateCreation": {
      "type": "string",
      "format": "date-time"
     },
     "dateDebutValidite": {
      "type": "string",
      "format": "date-time"
     },
     "dateFinValidite": {
      "type": "string",
      "format": "date-time"
     },
     "dateModification": {
      "type": "string",
      "format": "date-time"
     },
     "miseEnPaiement": {
      "type": "boolean"
     },
     "numeroEngagement": {
      "type": "boolean"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheDemandeRecipiendaire": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneRechercheRecipiendaire"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheFactureATraiterParFournisseur": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneATraiterFournisseur"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheHistoActionsUtilisateurs": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeListeHistoAction": {
      "type": "integer",
      "format": "int32"
     },
     "triSensListeHistoAction": {
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListeHistoAction": {
      "$ref": "#/components/schemas/TriColonneHistoAction"
     },
     "nbResultatsParPageListeHistoAction": {
      "type": "integer",
      "format": "int32"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheHistoEvenementsComplementaires": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeListeHistoEvenement": {
      "type": "integer",
      "format": "int32"
     },
     "nbResultatsParPageListeHistoEvenement": {
      "type": "integer",
      "format": "int32"
     },
     "triSensListeHistoEvenement": {
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListeHistoEvenement": {
      "$ref": "#/components/schemas/TriColonneHistoEvenement"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheHistoStatuts": {
    "type": "object",
    "properties": {
     "pageResultatDemandeeListeHistoStatut": {
      "type": "integer",
      "format": "int32"
     },
     "nbResultatsParPageListeHistoStatut": {
      "type": "integer",
      "format": "int32"
     },
     "triSensListeHistoStatut": {
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListeHistoStatut": {
      "$ref": "#/components/schemas/TriColonneHistoStatut"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheLigneRecapTva": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListeRecapitulatifTVA": {
      "$ref": "#/components/schemas/TriColonneRecapTva"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheLignesPoste": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListeLignesPoste": {
      "$ref": "#/components/schemas/TriColonneLignePoste"
     }
    },
    "x-confidence": "swagger"
   },
   "ParamRechercheListePiecesJointes": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonneListePiecesJointes": {
      "$ref": "#/components/schemas/TriColonnePieceJointe"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametreRechercheFactureATraiterParRecipiendaire": {
    "type": "object",
    "properties": {
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneATraiterRecipiendaire"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int32"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int32"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRecherchePagination": {
    "type": "object",
    "properties": {
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int32"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int32"
     },
     "triColonne": {
      "type": "string"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     }
    },
    "x-confidence": "several clients agree"
   },
   "ParametresRechercherEspacesFo": {
    "type": "object",
    "properties": {
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneStructuresEspaces"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRechercherFactureATraiterParValideur": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneATraiterValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRechercherFactureParFournisseur": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneRechercheFournisseur"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRechercherFactureParValideur": {
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
      "$ref": "#/components/schemas/TriSens"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneRechercheValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRechercherServicesStructure": {
    "type": "object",
    "properties": {
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneServices"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRechercherStructure": {
    "type": "object",
    "properties": {
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
     },
     "pageResultatDemandee": {
      "type": "integer",
      "format": "int64"
     },
     "triColonne": {
      "$ref": "#/components/schemas/TriColonneRechercheStructure"
     },
     "triSens": {
      "$ref": "#/components/schemas/TriSens"
     }
    },
    "x-confidence": "swagger"
   },
   "ParametresRetour": {
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
   "ParametresStructureRechercherEspacesFo": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "swagger"
   },
   "PaysRef": {
    "type": "object",
    "properties": {
     "codePays": {
      "type": "string"
     },
     "libellePays": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "PieceJointeComplementaire": {
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
   "PieceJointeComplentaireSoumettreInput": {
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
     },
     "pieceJointeComplementaireIdLiaison": {
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
   "PiecePrecedente": {
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
   "PiecePrecedenteConsulterFactureRecipiendaireOutput": {
    "type": "object",
    "properties": {
     "cadreFacturationPiecePrecedente": {
      "$ref": "#/components/schemas/CadreFacturation"
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
   "PieceSuivante": {
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
   "PieceSuivanteConsulterFactureRecipiendaireOutput": {
    "type": "object",
    "properties": {
     "cadreFacturationPieceSuivante": {
      "$ref": "#/components/schemas/CadreFacturation"
     },
     "idPieceSuivante": {
      "type": "integer",
      "format": "int64"
     },
     "numeroPieceSuivante": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "PiecejointePrincipale": {
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
   "PiecesJointes": {
    "type": "object",
    "properties": {
     "pieceJointe": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PJointe"
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
   "PjCompte": {
    "type": "object",
    "properties": {
     "pieceJointeId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeObjetId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeDesignation": {
      "type": "string"
     },
     "pieceJointeExtension": {
      "type": "string"
     },
     "pieceJointeTypeCode": {
      "type": "string"
     },
     "pieceJointeTypeLibelle": {
      "type": "string"
     },
     "pieceJointeUtilisateurId": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "one client"
   },
   "PjCompteParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "$ref": "#/components/schemas/CodeLangue"
     },
     "pieceJointeDesignation": {
      "type": "string"
     },
     "pieceJointeTypeId": {
      "type": "integer",
      "format": "int64"
     },
     "parametresRecherche": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "x-confidence": "one client"
   },
   "PjStructure": {
    "type": "object",
    "properties": {
     "pieceJointeId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeObjetId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeDesignation": {
      "type": "string"
     },
     "pieceJointeExtension": {
      "type": "string"
     },
     "pieceJointeTypeCode": {
      "type": "string"
     },
     "pieceJointeTypeLibelle": {
      "type": "string"
     },
     "pieceJointeStructureId": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeStructureCode": {
      "type": "string"
     },
     "pieceJointeStructureRaisonSociale": {
      "type": "string"
     },
     "pieceJointeUtilisateurId": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "one client"
   },
   "PjStructureParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "$ref": "#/components/schemas/CodeLangue"
     },
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeDesignation": {
      "type": "string"
     },
     "pieceJointeTypeId": {
      "type": "integer",
      "format": "int64"
     },
     "parametresRecherche": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "required": [
     "idStructureCPP"
    ],
    "x-confidence": "several clients agree"
   },
   "RattachementService": {
    "type": "object",
    "properties": {
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "codeService": {
      "type": "string"
     },
     "libelleService": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "statutService": {
      "type": "string"
     },
     "dateDbtService": {
      "type": "string"
     },
     "dateFinService": {
      "type": "string"
     },
     "idRattachementService": {
      "type": "integer",
      "format": "int64"
     },
     "statutRattachementService": {
      "type": "string",
      "x-known-values": [
       "EN_COURS_DE_VALIDATION",
       "VALIDEE",
       "REFUSEE",
       "DESACTIVEE",
       "SUPPRIMEE"
      ]
     }
    },
    "x-confidence": "one client"
   },
   "RattachementStructure": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "designationStructure": {
      "type": "string"
     },
     "idRattachementStructure": {
      "type": "integer",
      "format": "int64"
     },
     "statutRattachementStructure": {
      "type": "string",
      "x-known-values": [
       "EN_COURS_DE_VALIDATION",
       "VALIDEE",
       "REFUSEE",
       "DESACTIVEE",
       "SUPPRIMEE"
      ]
     },
     "roleUtilisateur": {
      "type": "string"
     },
     "statutUtilisateur": {
      "type": "string"
     },
     "listeServicesRattache": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RattachementService"
      }
     }
    },
    "x-confidence": "one client"
   },
   "RattachementsParam": {
    "type": "object",
    "properties": {
     "parametresRecherche": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "required": [
     "parametresRecherche"
    ],
    "x-confidence": "several clients agree"
   },
   "RechercheDestinataireParam": {
    "type": "object",
    "properties": {
     "identifiant": {
      "type": "string"
     },
     "nomVilleCodePostal": {
      "type": "string"
     },
     "typeStructure": {
      "type": "string"
     },
     "parametresRecherche": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "x-confidence": "one client"
   },
   "RechercherDemandePaiementOutputListeDemandePaiement": {
    "type": "object",
    "properties": {
     "idDemandePaiement": {
      "type": "integer",
      "format": "int64"
     },
     "numeroDemandePaiement": {
      "type": "string"
     },
     "typeDemandePaiement": {
      "type": "string"
     },
     "typeFacture": {
      "type": "string",
      "maxLength": 50
     },
     "typeFactureTravaux": {
      "type": "string"
     },
     "cadreFacturation": {
      "type": "string"
     },
     "etatCourant": {
      "type": "string"
     },
     "dateHeureEtatCourant": {
      "type": "string",
      "format": "date-time"
     },
     "dateFournisseur": {
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
     "idStructureFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoe": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceMoe": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoa": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceMoa": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureValideur1": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureValideur2": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "dpOuDpArchive": {
      "type": "string"
     },
     "numeroDossierFacturation": {
      "type": "string"
     },
     "idDossierFacturation": {
      "type": "integer",
      "format": "int64"
     },
     "commentaireEtatCourant": {
      "type": "string"
     },
     "numeroDpMandat": {
      "type": "string"
     },
     "siretFournisseurQualif": {
      "type": "string"
     },
     "siretDestinataireQualif": {
      "type": "string"
     },
     "nombreResultatTotal": {
      "type": "string"
     },
     "codeServiceDestinataire": {
      "type": "string"
     },
     "nomServiceDestinataire": {
      "type": "string"
     },
     "identifiantStructureFournisseur": {
      "type": "string"
     },
     "identifiantStructureDestinataire": {
      "type": "string"
     },
     "codeJuridiction": {
      "type": "string"
     },
     "raisonSocialeJuridiction": {
      "type": "string"
     },
     "raisonSocialeTGI": {
      "type": "string"
     },
     "raisonSocialeDeptDR": {
      "type": "string"
     },
     "libelleCodePostaleDeptDR": {
      "type": "string"
     },
     "codeServiceSollicitation": {
      "type": "string"
     },
     "nomServiceSollicitation": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementParam": {
    "type": "object",
    "properties": {
     "roleUtilisateur": {
      "$ref": "#/components/schemas/RoleUtilisateur"
     },
     "numeroFacture": {
      "type": "string",
      "maxLength": 20
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/TypeDemandePaiement"
     },
     "typeFacture": {
      "$ref": "#/components/schemas/TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/TypeFactureTravaux"
     },
     "cadreFacturation": {
      "$ref": "#/components/schemas/CadreFacturation"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatutFacture"
      }
     },
     "periodeDateHeureEtatCourantDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateHeureEtatCourantAu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFournisseurDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFournisseurAu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotAu": {
      "type": "string",
      "format": "date-time"
     },
     "montantHTMin": {
      "type": "number"
     },
     "montantHTMax": {
      "type": "number"
     },
     "montantTTCMin": {
      "type": "number"
     },
     "montantTTCMax": {
      "type": "number"
     },
     "montantAPayerMin": {
      "type": "number"
     },
     "montantAPayerMax": {
      "type": "number"
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
     "structureFournisseur": {
      "$ref": "#/components/schemas/RechercherDemandePaiementStructureFournisseurInput"
     },
     "rechercheSirenFournisseur": {
      "type": "boolean"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "structureMoe": {
      "$ref": "#/components/schemas/RechercherDemandePaiementStructureMoeInput"
     },
     "idServiceMoe": {
      "type": "integer",
      "format": "int64"
     },
     "structureMoa": {
      "$ref": "#/components/schemas/RechercherDemandePaiementStructureMoaInput"
     },
     "idServiceMoa": {
      "type": "integer",
      "format": "int64"
     },
     "structureValideur": {
      "$ref": "#/components/schemas/RechercherDemandePaiementStructureValideurInput"
     },
     "structureDestinataire": {
      "$ref": "#/components/schemas/RechercherDemandePaiementStructureDestinataireInput"
     },
     "rechercheSirenDestinataire": {
      "type": "boolean"
     },
     "idServiceDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "dpOuDpArchive": {
      "$ref": "#/components/schemas/DpOuDpArchive"
     },
     "numeroDossierFacturation": {
      "type": "string"
     },
     "numeroFactureMemoire": {
      "type": "string"
     },
     "numeroDpMandat": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementStructureDestinataireInput": {
    "type": "object",
    "properties": {
     "idStructureDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructureDestinataire": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructureDestinataire": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementStructureFournisseurInput": {
    "type": "object",
    "properties": {
     "idStructureFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructureFournisseur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructureFournisseur": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementStructureMoaInput": {
    "type": "object",
    "properties": {
     "idStructureMoa": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructureMoa": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructureMoa": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementStructureMoeInput": {
    "type": "object",
    "properties": {
     "idStructureMoe": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructureMoe": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructureMoe": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherDemandePaiementStructureValideurInput": {
    "type": "object",
    "properties": {
     "idStructureValideur": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructureValideur": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructureValideur": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherEspacesParam": {
    "type": "object",
    "properties": {
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "parametresRechercherEspaces": {
      "$ref": "#/components/schemas/ParametresRechercherEspacesFo"
     },
     "structure": {
      "$ref": "#/components/schemas/ParametresStructureRechercherEspacesFo"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherFactureATraiterParFournisseurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "masquerRejetee": {
      "type": "boolean"
     },
     "rechercheFactureATraiterParFournisseur": {
      "$ref": "#/components/schemas/ParamRechercheFactureATraiterParFournisseur"
     },
     "recupererTaille": {
      "type": "boolean"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherFactureATraiterParRecipiendaireParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "recupererTaille": {
      "type": "boolean"
     },
     "parametreRechercheFactureATraiterParRecipiendaire": {
      "$ref": "#/components/schemas/ParametreRechercheFactureATraiterParRecipiendaire"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherFactureATraiterParValideurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "pagination": {
      "$ref": "#/components/schemas/ParametresRechercherFactureATraiterParValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherFactureParFournisseurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "listeDestinataire": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CritereDestinatairePojo"
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
      "$ref": "#/components/schemas/TypeFacture"
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
      "$ref": "#/components/schemas/CadreFacturation"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatutFacture"
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
      "$ref": "#/components/schemas/ModeDepot"
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "rechercheFactureParFournisseur": {
      "$ref": "#/components/schemas/ParametresRechercherFactureParFournisseur"
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
   "RechercherFactureParValideurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/TypeDemandePaiement"
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
       "$ref": "#/components/schemas/TypeFacture"
      }
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeFactureTravaux"
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
      "$ref": "#/components/schemas/CadreFacturation"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatutFacture"
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
      "$ref": "#/components/schemas/ParametresRechercherFactureParValideur"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherFactureRecipiendaireParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "typeDemandePaiement": {
      "$ref": "#/components/schemas/TypeDemandePaiementRecipiendaire"
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
       "$ref": "#/components/schemas/TypeFactureSaisie"
      }
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeFactureTravaux"
      }
     },
     "listeFournisseurs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CritereFournisseurPojo"
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
      "$ref": "#/components/schemas/CadreFacturationRecipiendaire"
     },
     "statutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatutFacture"
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
      "$ref": "#/components/schemas/ParamRechercheDemandeRecipiendaire"
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
   "RechercherServicesStructureParam": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "parametresRechercherServicesStructure": {
      "$ref": "#/components/schemas/ParametresRechercherServicesStructure"
     }
    },
    "required": [
     "idStructure"
    ],
    "x-confidence": "swagger"
   },
   "RechercherStructureInput": {
    "type": "object",
    "properties": {
     "adresseCodePays": {
      "type": "string"
     },
     "adresseCodePostal": {
      "type": "string"
     },
     "adresseVille": {
      "type": "string"
     },
     "estMOA": {
      "type": "boolean"
     },
     "estMOAUniquement": {
      "type": "boolean"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "libelleStructure": {
      "type": "string"
     },
     "nomStructure": {
      "type": "string"
     },
     "prenomStructure": {
      "type": "string"
     },
     "raisonSocialeStructure": {
      "type": "string"
     },
     "statutStructure": {
      "$ref": "#/components/schemas/StatutStructureRecherche"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     },
     "typeStructure": {
      "$ref": "#/components/schemas/TypeStructure"
     }
    },
    "x-confidence": "swagger"
   },
   "RechercherStructureParam": {
    "type": "object",
    "properties": {
     "parametres": {
      "$ref": "#/components/schemas/ParametresRechercherStructure"
     },
     "restreindreStructuresPrivees": {
      "type": "boolean"
     },
     "structure": {
      "$ref": "#/components/schemas/RechercherStructureInput"
     }
    },
    "required": [
     "structure"
    ],
    "x-confidence": "swagger"
   },
   "RecupererStatutsFactureVisiblesParValideurOutput": {
    "type": "object",
    "properties": {
     "codeStatutFacture": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "RecupererStatutsFactureVisiblesParValideurParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "RecyclerFactureParam": {
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
      "$ref": "#/components/schemas/SoumettreFactureDestinataire"
     },
     "commentaire": {
      "type": "string"
     },
     "reference": {
      "$ref": "#/components/schemas/SoumettreFactureReferences"
     }
    },
    "required": [
     "identifiantFactureCPP"
    ],
    "x-confidence": "swagger"
   },
   "References": {
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
      "$ref": "#/components/schemas/TypeFacture"
     },
     "typeFactureTravaux": {
      "$ref": "#/components/schemas/TypeFactureTravaux"
     },
     "typeTva": {
      "$ref": "#/components/schemas/TypeTva"
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
      "$ref": "#/components/schemas/ModePaiement"
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
   "RetourCadres": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeCadreFacturation": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CadreRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourCategories": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeCategories": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Categorie"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourCoordBanc": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeCoordonneeBancaire": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CoordBancRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourDestinataires": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeDestinataires": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DestinataireTrouve"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourDevises": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeDevises": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Devise"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourEngagements": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeEngagementJuridique": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EngagementJuridique"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourEtatsTraitement": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStatutsPossiblesPourTraitement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EtatTraitement"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourEtatsTypeDp": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeEtatDemandePaiement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EtatDp"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourFormatsFlux": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeFormatFlux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FormatFluxRef"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourModesDepot": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeModeDepot": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ModeDepotRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourModesReglement": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeModePaiement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ModeReglement"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourMotifsExo": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeMotifsExonerationTva": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MotifExo"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourMotifsRefus": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeMotifRefusFactureAValider": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MotifRefus"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourPays": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listePays": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PaysRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourPjCompte": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listePiecesJointes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PjCompte"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourPjStructure": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listePiecesJointes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PjStructure"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourRattachements": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStructureRattachement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RattachementStructure"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourRechercherFactureParFournisseur": {
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
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
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
      "$ref": "#/components/schemas/TypeFacture"
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
      "$ref": "#/components/schemas/StatutFacture"
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
   "RetourServicesExecutants": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeServices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ServiceExecutant"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourSousCategories": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeSousCategories": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SousCategorieGroupe"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourStructuresActives": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStructures": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StructureActive"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourStructuresUtilisateur": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStructures": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StructureUtilisateur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourTauxTva": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeTauxTva": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TauxTvaRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourTravaux": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeFacturesTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FactureTravauxTrouvee"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RetourTypesDp": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeTypeDemandePaiement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeDpRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourTypesId": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeTypeIdentifiant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeIdRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourTypesPj": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeTypePieceJointe": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypePj"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "RetourTypesTravaux": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeTravauxRef"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "several clients agree"
   },
   "RoleUtilisateur": {
    "type": "string",
    "enum": [
     "FOURNISSEUR",
     "MOE",
     "MOA",
     "VALIDEUR",
     "DESTINATAIRE"
    ],
    "x-confidence": "swagger"
   },
   "ServiceExecutant": {
    "type": "object",
    "properties": {
     "idServicesCPP": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string"
     },
     "nomServiceExecutant": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "ServiceExecutantParam": {
    "type": "object",
    "properties": {
     "idDestinataireCPP": {
      "type": "integer",
      "format": "int64"
     },
     "codeServiceExecutant": {
      "type": "string"
     },
     "nomServiceExecutant": {
      "type": "string"
     },
     "actif": {
      "type": "boolean"
     },
     "parametresRecherche": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "required": [
     "idDestinataireCPP"
    ],
    "x-confidence": "one client"
   },
   "ServiceExpose": {
    "type": "object",
    "properties": {
     "codeService": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "libelleService": {
      "type": "string"
     },
     "statutService": {
      "type": "string"
     },
     "dateDbtService": {
      "type": "string",
      "x-format": "YYYY-MM-DD HH:MM"
     },
     "dateFinService": {
      "type": "string",
      "x-format": "YYYY-MM-DD HH:MM"
     }
    },
    "x-confidence": "swagger"
   },
   "ServiceOutputListerRattachementsStructureUtilisateur": {
    "type": "object",
    "properties": {
     "codeService": {
      "type": "string"
     },
     "commentaire": {
      "type": "string"
     },
     "dateDebut": {
      "type": "string",
      "format": "date-time"
     },
     "dateFin": {
      "type": "string",
      "format": "date-time"
     },
     "idRattachement": {
      "type": "integer",
      "format": "int64"
     },
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "nomService": {
      "type": "string"
     },
     "statutRattachement": {
      "$ref": "#/components/schemas/StatutRattachement"
     }
    },
    "x-confidence": "swagger"
   },
   "SiretParam": {
    "type": "object",
    "properties": {
     "siretStructure": {
      "type": "string"
     }
    },
    "required": [
     "siretStructure"
    ],
    "x-confidence": "one client"
   },
   "SiretRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "siret": {
      "type": "string"
     },
     "siren": {
      "type": "string"
     },
     "raisonSociale": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "adresse": {
      "type": "string"
     },
     "categorieEntreprise": {
      "type": "string"
     },
     "categorieJuridique": {
      "type": "string"
     },
     "civilite": {
      "type": "string"
     },
     "siege": {
      "type": "string"
     },
     "localisationSiege": {
      "type": "string"
     },
     "numeroInterneClassement": {
      "type": "string"
     },
     "dateCreationEntreprise": {
      "type": "string"
     },
     "dateCreationEtablissement": {
      "type": "string"
     },
     "dateReactivationEtablissement": {
      "type": "string"
     },
     "siretPredecesseurSuccesseur": {
      "type": "string"
     },
     "nonDiffusibleInsee": {
      "type": "boolean"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "one client"
   },
   "SoumettreFactureCadreDeFacturation": {
    "type": "object",
    "properties": {
     "codeCadreFacturation": {
      "$ref": "#/components/schemas/CadreFacturationSaisie"
     },
     "codeStructureValideur": {
      "type": "string"
     },
     "codeServiceValideur": {
      "type": "string"
     }
    },
    "required": [
     "codeCadreFacturation"
    ],
    "x-confidence": "swagger"
   },
   "SoumettreFactureDestinataire": {
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
   "SoumettreFactureFournisseur": {
    "type": "object",
    "properties": {
     "idFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "codeCoordonneesBancairesFournisseur": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "idFournisseur"
    ],
    "x-confidence": "swagger"
   },
   "SoumettreFactureMontantTotal": {
    "type": "object",
    "properties": {
     "montantHtTotal": {
      "type": "number"
     },
     "montantTVA": {
      "type": "number"
     },
     "montantTtcTotal": {
      "type": "number"
     },
     "montantRemiseGlobaleTTC": {
      "type": "number"
     },
     "motifRemiseGlobaleTTC": {
      "type": "string"
     },
     "montantAPayer": {
      "type": "number"
     }
    },
    "required": [
     "montantHtTotal",
     "montantTVA",
     "montantTtcTotal",
     "montantAPayer"
    ],
    "x-confidence": "swagger"
   },
   "SoumettreFactureParam": {
    "type": "object",
    "properties": {
     "idUtilisateurCourant": {
      "type": "integer",
      "format": "int64"
     },
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepotSaisie"
     },
     "numeroFactureSaisi": {
      "type": "string",
      "maxLength": 20
     },
     "dateFacture": {
      "type": "string",
      "format": "date-time"
     },
     "destinataire": {
      "$ref": "#/components/schemas/SoumettreFactureDestinataire"
     },
     "fournisseur": {
      "$ref": "#/components/schemas/SoumettreFactureFournisseur"
     },
     "cadreDeFacturation": {
      "$ref": "#/components/schemas/SoumettreFactureCadreDeFacturation"
     },
     "references": {
      "$ref": "#/components/schemas/SoumettreFactureReferences"
     },
     "lignePoste": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LignePosteSoumettreInput"
      }
     },
     "ligneTva": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LigneTvaSoumettreInput"
      }
     },
     "montantTotal": {
      "$ref": "#/components/schemas/SoumettreFactureMontantTotal"
     },
     "pieceJointePrincipale": {
      "$ref": "#/components/schemas/SoumettreFacturePieceJointePrincipale"
     },
     "pieceJointeComplementaire": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PieceJointeComplentaireSoumettreInput"
      }
     },
     "commentaire": {
      "type": "string",
      "maxLength": 200
     }
    },
    "required": [
     "modeDepot",
     "destinataire",
     "fournisseur",
     "cadreDeFacturation",
     "references",
     "montantTotal"
    ],
    "x-confidence": "swagger"
   },
   "SoumettreFacturePieceJointePrincipale": {
    "type": "object",
    "properties": {
     "pieceJointePrincipaleDesignation": {
      "type": "string"
     },
     "pieceJointePrincipaleId": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "pieceJointePrincipaleDesignation",
     "pieceJointePrincipaleId"
    ],
    "x-confidence": "swagger"
   },
   "SoumettreFactureReferences": {
    "type": "object",
    "properties": {
     "deviseFacture": {
      "type": "string",
      "maxLength": 3
     },
     "typeFacture": {
      "$ref": "#/components/schemas/TypeFactureSaisie"
     },
     "typeTva": {
      "$ref": "#/components/schemas/TypeTva"
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
      "$ref": "#/components/schemas/ModePaiement"
     }
    },
    "required": [
     "deviseFacture",
     "typeFacture",
     "typeTva"
    ],
    "x-confidence": "swagger"
   },
   "SousCategorieEntree": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "libelle": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "idTechniqueCategorie": {
      "type": "integer",
      "format": "int64"
     },
     "dateCreation": {
      "type": "string",
      "format": "date-time"
     },
     "dateDerniereModification": {
      "type": "string",
      "format": "date-time"
     }
    },
    "x-confidence": "one client"
   },
   "SousCategorieGroupe": {
    "type": "object",
    "properties": {
     "categorie": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Categorie"
      }
     },
     "ssCategorie": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SousCategorieEntree"
      }
     }
    },
    "x-confidence": "one client"
   },
   "SousCategorieParam": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "estActif": {
      "type": "boolean"
     },
     "idTechniqueCategorie": {
      "type": "integer",
      "format": "int64"
     },
     "libelle": {
      "type": "string"
     },
     "pagination": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     }
    },
    "x-confidence": "one client"
   },
   "StatutFacture": {
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
   "StatutRattachement": {
    "type": "string",
    "enum": [
     "EN_COURS_DE_VALIDATION",
     "VALIDEE",
     "REFUSEE",
     "DESACTIVEE",
     "SUPPRIMEE"
    ],
    "x-confidence": "swagger"
   },
   "StatutStructureRecherche": {
    "type": "string",
    "enum": [
     "ACTIF",
     "INACTIF"
    ],
    "x-confidence": "swagger"
   },
   "StatutStructureResultat": {
    "type": "string",
    "enum": [
     "ACTIVE",
     "INACTIVE"
    ],
    "x-confidence": "swagger"
   },
   "StatutTraitementRecipiendaire": {
    "type": "string",
    "x-known-values": [
     "A_RECYCLER",
     "COMPLETEE",
     "COMPTABILISEE",
     "MISE_A_DISPOSITION",
     "MISE_A_DISPOSITION_COMPTABLE",
     "MISE_EN_PAIEMENT",
     "PRISE_EN_COMPTE_DESTINATAIRE",
     "REJETEE",
     "SERVICE_FAIT",
     "SUSPENDUE",
     "TRANSMISE_MOA",
     "MANDATEE"
    ],
    "x-confidence": "several clients agree"
   },
   "StructureAAfficher": {
    "type": "object",
    "properties": {
     "designationStructure": {
      "type": "string"
     },
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "statut": {
      "$ref": "#/components/schemas/StatutStructureResultat"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "swagger"
   },
   "StructureActive": {
    "type": "object",
    "properties": {
     "idStructureCPP": {
      "type": "integer",
      "format": "int64"
     },
     "identifiant": {
      "type": "string"
     },
     "designationStructure": {
      "type": "string"
     }
    },
    "x-confidence": "several clients agree"
   },
   "StructureDupliquee": {
    "type": "object",
    "properties": {
     "structureDupliquee": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "StructureUtilisateur": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "designationStructure": {
      "type": "string"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "one client"
   },
   "SyntaxeFluxDepot": {
    "type": "string",
    "x-known-values": [
     "IN_DP_E1_UBL_INVOICE",
     "IN_DP_E1_CII",
     "IN_DP_E1_CII_16B",
     "IN_DP_E1_PES_FACTURE",
     "IN_DP_E1_XCBL",
     "IN_DP_E2_UBL_INVOICE_MIN",
     "IN_DP_E2_CII_MIN",
     "IN_DP_E2_CII_MIN_16B",
     "IN_DP_E2_PES_FACTURE_MIN",
     "IN_DP_E2_CPP_FACTURE_MIN",
     "IN_DP_E2_CII_FACTURX",
     "IN_DP_PDFARCHIVE_UBL_INVOICE_MUG",
     "IN_DP_PDFARCHIVE_CII_MUG",
     "IN_DP_E3_UBL_INVOICE"
    ],
    "x-confidence": "swagger"
   },
   "SyntaxeFluxReferentiel": {
    "type": "string",
    "x-known-values": [
     "IN_DP_E1_UBL_INVOICE",
     "IN_DP_E1_CII",
     "IN_DP_E1_PES_FACTURE",
     "IN_DP_E2_UBL_INVOICE_MIN",
     "IN_DP_E2_CII_MIN",
     "IN_DP_E2_PES_FACTURE_MIN",
     "IN_DP_E2_CPP_FACTURE_MIN",
     "IN_DP_PDF_UBL_INVOICE",
     "IN_DP_PDF_CII",
     "IN_DP_PDF_PES_FACTURE",
     "IN_CDV_AIFE_STATUT",
     "IN_CDV_CPP_STATUT",
     "IN_CDV_CEN",
     "IN_CDV_FSO_0030A",
     "IN_CDV_FSO_0032A",
     "IN_CRF_CPP_STATUT",
     "OUT_DP_CPP_FACTURE",
     "OUT_CDV_AIFE_STATUT",
     "OUT_CDV_CPP_STATUT",
     "OUT_CIR_CPP_STATUT",
     "OUT_CDV_CSO",
     "IN_DP_E1_ISO20002",
     "IN_DP_E2_FSO20",
     "IN_CDV_CEN_00361A",
     "IN_CRF_CEN_00361A",
     "OUT_DP_FEN105_UBL_INVOICE",
     "IN_CRF_CR18",
     "OUT_REF_SP_FAR0037",
     "IN_FEN150",
     "IN_EJ_51_121",
     "IN_REF_SP_FEN156",
     "IN_REF_SP_FAR1001",
     "IN_DP_CSV_EDIFACT",
     "IN_DP_E1_XCBL",
     "IN_DP_PDFARCHIVE_UBL_INVOICE_MUG",
     "IN_DP_PDFARCHIVE_CII_MUG",
     "IN_DP_E3_UBL_INVOICE",
     "IN_CDV_CR18_RECEVABLE",
     "IN_CRF_CR18_IRRECEVABLE",
     "IN_CDV_FSO30",
     "IN_CDV_FSO32",
     "OUT_DP_UBL_INVOICE",
     "OUT_CRF_CR18_IRRECEVABLE",
     "OUT_FIR0120B",
     "IN_REF_SP_FR0022A",
     "OUT_DP_FEN205_UBL_INVOICE",
     "IN_DP_E2_CII_FACTURX",
     "IN_DP_E1_CII_16B",
     "IN_DP_E2_CII_MIN_16B"
    ],
    "x-confidence": "one client"
   },
   "SyntaxeFluxRetour": {
    "type": "string",
    "x-known-values": [
     "IN_DP_E1_UBL_INVOICE",
     "IN_DP_E1_CII",
     "IN_DP_E1_PES_FACTURE",
     "IN_DP_E1_XCBL",
     "IN_DP_E1_CII_16B",
     "IN_DP_E2_UBL_INVOICE_MIN",
     "IN_DP_E2_CII_MIN",
     "IN_DP_E2_PES_FACTURE_MIN",
     "IN_DP_E2_CPP_FACTURE_MIN",
     "IN_DP_E2_CII_FACTURX",
     "IN_DP_E2_CII_MIN_16B"
    ],
    "x-confidence": "swagger"
   },
   "TauxTvaRef": {
    "type": "object",
    "properties": {
     "codeTauxTva": {
      "type": "string"
     },
     "libelleTauxTva": {
      "type": "string"
     },
     "valeurTauxTva": {
      "type": "number"
     }
    },
    "x-confidence": "one client"
   },
   "TelechPjDp": {
    "type": "object",
    "properties": {
     "avecPiecesJointesComplementaires": {
      "$ref": "#/components/schemas/OuiNon"
     },
     "format": {
      "$ref": "#/components/schemas/FormatTelechargement"
     },
     "listeFacture": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/IdFactureInput"
      }
     }
    },
    "x-confidence": "one client"
   },
   "TelechPjEj": {
    "type": "object",
    "properties": {
     "numeroEngagementJuridique": {
      "type": "string"
     }
    },
    "x-confidence": "one client"
   },
   "TelechPjParam": {
    "type": "object",
    "properties": {
     "objetPieceJointe": {
      "$ref": "#/components/schemas/ObjetPieceJointe"
     },
     "demandePaiement": {
      "$ref": "#/components/schemas/TelechPjDp"
     },
     "engagementJuridique": {
      "$ref": "#/components/schemas/TelechPjEj"
     },
     "sollicitation": {
      "$ref": "#/components/schemas/TelechPjSoll"
     },
     "structure": {
      "$ref": "#/components/schemas/TelechPjStructure"
     }
    },
    "required": [
     "objetPieceJointe"
    ],
    "x-confidence": "one client"
   },
   "TelechPjRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "pieceJointe": {
      "type": "string",
      "format": "byte"
     }
    },
    "x-confidence": "one client"
   },
   "TelechPjSoll": {
    "type": "object",
    "properties": {
     "idSollicitation": {
      "type": "integer",
      "format": "int64"
     },
     "pieceJointeSollicitation": {
      "$ref": "#/components/schemas/OuiNon"
     }
    },
    "x-confidence": "one client"
   },
   "TelechPjStructure": {
    "type": "object",
    "properties": {
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "typeIdentifiantStructure": {
      "$ref": "#/components/schemas/TypeIdentifiantStructure"
     }
    },
    "x-confidence": "one client"
   },
   "TelechargerGroupeFactureParam": {
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
       "$ref": "#/components/schemas/IdFactureInput"
      }
     }
    },
    "required": [
     "format",
     "listeFacture"
    ],
    "x-confidence": "swagger"
   },
   "TraiterFactureAValiderParam": {
    "type": "object",
    "properties": {
     "idFacture": {
      "type": "integer",
      "format": "int64"
     },
     "action": {
      "$ref": "#/components/schemas/ActionValideur"
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
   "TraiterFacturesRejeteesListeDemandePaiement": {
    "type": "object",
    "properties": {
     "idDemandePaiement": {
      "type": "integer",
      "format": "int64"
     }
    },
    "x-confidence": "swagger"
   },
   "TraiterFacturesRejeteesParam": {
    "type": "object",
    "properties": {
     "listeDemandePaiement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TraiterFacturesRejeteesListeDemandePaiement"
      }
     },
     "motifRejet": {
      "type": "string"
     },
     "cpltInfos": {
      "type": "string"
     }
    },
    "x-confidence": "swagger"
   },
   "TraiterUneFactureRecueParam": {
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
      "$ref": "#/components/schemas/StatutFacture"
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
   "TravauxActionParam": {
    "type": "object",
    "properties": {
     "idFactureTravaux": {
      "type": "integer",
      "format": "int64"
     },
     "commentaire": {
      "type": "string"
     }
    },
    "required": [
     "idFactureTravaux"
    ],
    "x-confidence": "one client"
   },
   "TravauxRechercheParam": {
    "type": "object",
    "properties": {
     "roleUtilisateur": {
      "$ref": "#/components/schemas/RoleUtilisateur"
     },
     "rechercheFactureTravaux": {
      "$ref": "#/components/schemas/ParametresRecherchePagination"
     },
     "idDestinataire": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceExecutant": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceFournisseur": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoe": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceMoe": {
      "type": "integer",
      "format": "int64"
     },
     "idStructureMoa": {
      "type": "integer",
      "format": "int64"
     },
     "idServiceMoa": {
      "type": "integer",
      "format": "int64"
     },
     "listeTypeFactureTravaux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TypeFactureTravaux"
      }
     },
     "cadreFacturation": {
      "$ref": "#/components/schemas/CadreFacturation"
     },
     "listeStatutCourant": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatutFacture"
      }
     },
     "periodeDateHeureEtatCourantDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateHeureEtatCourantAu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateDepotAu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFactureTravauxDu": {
      "type": "string",
      "format": "date-time"
     },
     "periodeDateFactureTravauxAu": {
      "type": "string",
      "format": "date-time"
     },
     "idCoordonneeBancaire": {
      "type": "integer",
      "format": "int64"
     },
     "numeroFactureTravaux": {
      "type": "string"
     },
     "numeroMarche": {
      "type": "string"
     },
     "numeroBonCommande": {
      "type": "string"
     },
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepot"
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "flagTelecharge": {
      "type": "boolean"
     },
     "uniquementSansPieceSuivante": {
      "type": "boolean"
     },
     "avecSansService": {
      "type": "string"
     }
    },
    "required": [
     "roleUtilisateur"
    ],
    "x-confidence": "several clients agree"
   },
   "TriColonneATraiterFournisseur": {
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
     "NumeroBonCommande"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneATraiterRecipiendaire": {
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
   "TriColonneATraiterValideur": {
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
     "TypeIdentifiantMoa",
     "IdentifiantMoa",
     "DesignationMoa",
     "IdServiceMoa",
     "CodeServiceMoa",
     "NomServiceMoa",
     "IdDestinataire",
     "TypeIdentifiantDestinataire",
     "IdentifiantDestinataire",
     "DesignationDestinataire",
     "IdServiceExecutant",
     "CodeServiceExecutant",
     "NomServiceExecutant",
     "IdValideur",
     "TypeIdentifiantValideur",
     "IdentifiantValideur",
     "DesignationValideur",
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
   "TriColonneHistoAction": {
    "type": "string",
    "enum": [
     "HistoActionDateHeure",
     "HistoActionCode",
     "HistoAction",
     "HistoActionUtilisateurPrenom",
     "HistoActionUtilisateurNom",
     "HistoActionUtilisateurEmail",
     "HistoActionUtilisateurTelephone"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneHistoEvenement": {
    "type": "string",
    "enum": [
     "EvenementLibelle",
     "EvenementQui",
     "EvenementDateHeure"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneHistoStatut": {
    "type": "string",
    "enum": [
     "HistoStatutCode",
     "HistoStatutDatePassage",
     "HistoStatutCommentaire",
     "HistoStatutUtilisateurPrenom",
     "HistoStatutUtilisateurNom",
     "HistoStatutUtilisateurEmail",
     "HistoStatutUtilisateurTelephone"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneLignePoste": {
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
   "TriColonnePieceJointe": {
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
   "TriColonneRattachements": {
    "type": "string",
    "enum": [
     "CodeService",
     "NomService",
     "StatutRattachement"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneRecapTva": {
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
   "TriColonneRechercheFournisseur": {
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
   "TriColonneRechercheRecipiendaire": {
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
   "TriColonneRechercheStructure": {
    "type": "string",
    "enum": [
     "IdentifiantStructure",
     "DesignationStructure",
     "TypeIdentifiantStructure",
     "Statut"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneRechercheValideur": {
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
   "TriColonneServices": {
    "type": "string",
    "enum": [
     "CodeService",
     "LibelleService",
     "DateDbtService",
     "DateFinService",
     "EstActif"
    ],
    "x-confidence": "swagger"
   },
   "TriColonneStructuresEspaces": {
    "type": "string",
    "enum": [
     "CodeService",
     "LibelleService",
     "idEspaceFo",
     "CodeEspace",
     "LibelleEspace",
     "etatCourant",
     "TypeHabilitation",
     "IdService"
    ],
    "x-confidence": "swagger"
   },
   "TriSens": {
    "type": "string",
    "enum": [
     "Ascendant",
     "Descendant"
    ],
    "x-confidence": "swagger"
   },
   "TypeDemandePaiement": {
    "type": "string",
    "enum": [
     "FACTURE",
     "FACTURE_TRAVAUX",
     "MEMOIRE_JUSTICE",
     "DEMANDE_REMBOURSEMENT"
    ],
    "x-confidence": "swagger"
   },
   "TypeDemandePaiementRecipiendaire": {
    "type": "string",
    "enum": [
     "FACTURE",
     "FACTURE_TRAVAUX"
    ],
    "x-confidence": "swagger"
   },
   "TypeDpParam": {
    "type": "object",
    "properties": {
     "typeDemandePaiement": {
      "type": "string",
      "x-known-values": [
       "FACTURE",
       "FACTURE_TRAVAUX",
       "MEMOIRE_JUSTICE",
       "DEMANDE_REMBOURSEMENT"
      ]
     }
    },
    "x-confidence": "one client"
   },
   "TypeDpRef": {
    "type": "object",
    "properties": {
     "typeDemandePaiement": {
      "type": "string",
      "x-known-values": [
       "FACTURE",
       "FACTURE_TRAVAUX",
       "MEMOIRE_JUSTICE",
       "DEMANDE_REMBOURSEMENT"
      ]
     }
    },
    "x-confidence": "one client"
   },
   "TypeFacture": {
    "type": "string",
    "enum": [
     "FACTURE",
     "AVOIR",
     "ACOMPTE"
    ],
    "x-confidence": "swagger"
   },
   "TypeFactureSaisie": {
    "type": "string",
    "enum": [
     "FACTURE",
     "AVOIR"
    ],
    "x-confidence": "swagger"
   },
   "TypeFactureTravaux": {
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
   "TypeHabilitation": {
    "type": "string",
    "enum": [
     "CONSULTATION_UNIQUEMENT",
     "MODIFICATION"
    ],
    "x-confidence": "swagger"
   },
   "TypeIdRef": {
    "type": "object",
    "properties": {
     "typeIdentifiantStructure": {
      "type": "string",
      "x-known-values": [
       "SIRET",
       "UE_HORS_FRANCE",
       "HORS_UE",
       "RIDET",
       "TAHITI",
       "AUTRE",
       "PARTICULIER"
      ]
     }
    },
    "x-confidence": "one client"
   },
   "TypeIdentifiantStructure": {
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
   "TypeObjetPieceJointe": {
    "type": "string",
    "enum": [
     "STRUCTURE",
     "UTILISATEUR",
     "CB",
     "MANDAT",
     "FICHE_RACCORDEMENT",
     "EJ",
     "MEMOIRE",
     "DMD_RBST",
     "TRANSVERSE",
     "FACTURE_TRAVAUX",
     "FACTURE",
     "DMDE_CPTE_DEV_SI_EXT",
     "SOLLICITATION",
     "CERTIFICAT",
     "PJ_REJET_EDI"
    ],
    "x-confidence": "one client"
   },
   "TypePj": {
    "type": "object",
    "properties": {
     "codeTypePieceJointe": {
      "type": "string"
     },
     "libelleTypePieceJointe": {
      "type": "string"
     },
     "idTypePieceJointe": {
      "type": "integer",
      "format": "int64"
     },
     "typeObjet": {
      "$ref": "#/components/schemas/TypeObjetPieceJointe"
     }
    },
    "x-confidence": "one client"
   },
   "TypeStructure": {
    "type": "string",
    "enum": [
     "PRIVEE",
     "PUBLIQUE"
    ],
    "x-confidence": "swagger"
   },
   "TypeTravauxRef": {
    "type": "object",
    "properties": {
     "typeFactureTravaux": {
      "type": "string",
      "x-known-values": [
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
      ]
     }
    },
    "x-confidence": "several clients agree"
   },
   "TypeTva": {
    "type": "string",
    "enum": [
     "TVA_SUR_DEBIT",
     "TVA_SUR_ENCAISSEMENT",
     "EXONERATION",
     "SANS_TVA"
    ],
    "x-confidence": "swagger"
   },
   "TypesPjParam": {
    "type": "object",
    "properties": {
     "codeLangue": {
      "$ref": "#/components/schemas/CodeLangue"
     },
     "typeObjet": {
      "$ref": "#/components/schemas/TypeObjetPieceJointe"
     }
    },
    "x-confidence": "one client"
   },
   "Vide": {
    "type": "object",
    "x-confidence": "several clients agree"
   },
   "WsRetour": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourCompleterFacture": {
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
   "WsRetourConsulterHistoriqueFacture": {
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
     "modeDepot": {
      "$ref": "#/components/schemas/ModeDepot"
     },
     "statutCourantCode": {
      "$ref": "#/components/schemas/StatutFacture"
     },
     "historiquesDesStatuts": {
      "$ref": "#/components/schemas/HistoriquesStatus"
     },
     "historiquesDesEvenementsComplementaires": {
      "$ref": "#/components/schemas/HistoriquesEvenements"
     },
     "historiquesDesActionsUtilisateurs": {
      "$ref": "#/components/schemas/HistoriquesActionsUtilisateurs"
     },
     "derniereAction": {
      "$ref": "#/components/schemas/DerniereAction"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourConsulterServiceStructure": {
    "type": "object",
    "properties": {
     "adressePostale": {
      "$ref": "#/components/schemas/AdressePostale"
     },
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "informationsGenerales": {
      "$ref": "#/components/schemas/ParamModifierServiceInfoGeneral"
     },
     "libelle": {
      "type": "string"
     },
     "nbResultatsParPage": {
      "type": "integer",
      "format": "int64"
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
     "parametres": {
      "$ref": "#/components/schemas/ParamParametre"
     },
     "total": {
      "type": "integer",
      "format": "int64"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourConsulterStructureTVAIntraCom": {
    "type": "object",
    "properties": {
     "adressePostaleDuSiege": {
      "$ref": "#/components/schemas/AdressePostale"
     },
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "informationGenerales": {
      "$ref": "#/components/schemas/InformationsGeneralesStructureCompleteTVAIntraCom"
     },
     "libelle": {
      "type": "string"
     },
     "parametres": {
      "$ref": "#/components/schemas/ParamModifierStructure"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourCorrigerValideurFacture": {
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
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourDeposerFluxFacture": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "numeroFluxDepot": {
      "type": "string"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "syntaxeFlux": {
      "$ref": "#/components/schemas/SyntaxeFluxRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourDeposerPdfFacture": {
    "type": "object",
    "properties": {
     "numeroFacture": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 20
     },
     "dateFacture": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "codeDestinataire": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 14
     },
     "codeServiceExecutant": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 100
     },
     "codeFournisseur": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 18
     },
     "codeDeviseFacture": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 3
     },
     "typeFacture": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TypeFactureSaisie"
       },
       {
        "type": "null"
       }
      ]
     },
     "typeTva": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TypeTva"
       },
       {
        "type": "null"
       }
      ]
     },
     "numeroBonCommande": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 50
     },
     "montantTtcAvantRemiseGlobalTTC": {
      "type": [
       "number",
       "null"
      ]
     },
     "montantAPayer": {
      "type": [
       "number",
       "null"
      ]
     },
     "montantHtTotal": {
      "type": [
       "number",
       "null"
      ]
     },
     "montantTVA": {
      "type": [
       "number",
       "null"
      ]
     },
     "pieceJointeId": {
      "type": "integer",
      "format": "int64"
     },
     "codeRetour": {
      "type": "integer"
     },
     "libelle": {
      "type": "string"
     }
    },
    "required": [
     "numeroFacture",
     "dateFacture",
     "codeDestinataire",
     "codeServiceExecutant",
     "codeFournisseur",
     "codeDeviseFacture",
     "typeFacture",
     "typeTva",
     "numeroBonCommande",
     "montantTtcAvantRemiseGlobalTTC",
     "montantAPayer",
     "montantHtTotal",
     "montantTVA",
     "pieceJointeId"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourEspaceFoServiceSxp": {
    "type": "object",
    "properties": {
     "codeEspace": {
      "type": "integer",
      "format": "int32"
     },
     "codeService": {
      "type": "string"
     },
     "etatCourant": {
      "$ref": "#/components/schemas/EtatEspace"
     },
     "idEspaceFo": {
      "type": "integer",
      "format": "int64"
     },
     "idService": {
      "type": "integer",
      "format": "int64"
     },
     "libelleEspace": {
      "type": "string"
     },
     "libelleService": {
      "type": "string"
     },
     "typeHabilitation": {
      "$ref": "#/components/schemas/TypeHabilitation"
     }
    },
    "x-confidence": "swagger"
   },
   "WsRetourFacturesEmises": {
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
      "$ref": "#/components/schemas/FactureCppEmise"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourFacturesRecues": {
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
      "$ref": "#/components/schemas/FactureCpp"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourListerRattachementsStructureUtilisateur": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "designationStructure": {
      "type": "string"
     },
     "idStructure": {
      "type": "integer",
      "format": "int64"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "libelle": {
      "type": "string"
     },
     "listeServices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ServiceOutputListerRattachementsStructureUtilisateur"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     },
     "premierService": {
      "type": "boolean"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercheFactureRecipiendaire": {
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
       "$ref": "#/components/schemas/FactureRechercheRecipiendaire"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercheFactureRecipiendaireRest": {
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
       "$ref": "#/components/schemas/FactureRechercheRecipiendaire"
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
   "WsRetourRechercherDemandePaiement": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeDemandePaiement": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RechercherDemandePaiementOutputListeDemandePaiement"
      }
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
   "WsRetourRechercherEspacesFo": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeEspace": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WsRetourEspaceFoServiceSxp"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherFactureATraiterParFournisseur": {
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
      "$ref": "#/components/schemas/ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FactureRechercherATraiterFournisseur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherFactureATraiterParValideur": {
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
      "$ref": "#/components/schemas/ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FactureRechercheValideur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherFactureParFournisseur": {
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
      "$ref": "#/components/schemas/ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/RetourRechercherFactureParFournisseur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherFactureParValideur": {
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
      "$ref": "#/components/schemas/ParametresRetour"
     },
     "listeFactures": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FactureRechercheValideur"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherServicesStructure": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeServices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ServiceExpose"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRechercherStructure": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStructures": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StructureAAfficher"
      }
     },
     "parametresRetour": {
      "$ref": "#/components/schemas/ParametresRetour"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRecupererStatutsFactureVisiblesParValideur": {
    "type": "object",
    "properties": {
     "codeRetour": {
      "type": "integer",
      "format": "int32"
     },
     "libelle": {
      "type": "string"
     },
     "listeStatutFacture": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RecupererStatutsFactureVisiblesParValideurOutput"
      }
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourRecyclerFacture": {
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
      "$ref": "#/components/schemas/StatutFacture"
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
   "WsRetourSoumettreFacture": {
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
      "$ref": "#/components/schemas/StatutFacture"
     },
     "dateDepot": {
      "type": "string",
      "format": "date-time"
     },
     "identifiantStructure": {
      "type": "string"
     },
     "empreinteCertificatDepot": {
      "type": "string"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourTelechargerGroupeFacture": {
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
   "WsRetourTraiterFacture": {
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
      "$ref": "#/components/schemas/StatutFacture"
     }
    },
    "required": [
     "codeRetour",
     "libelle"
    ],
    "x-confidence": "swagger"
   },
   "WsRetourTraiterFactureAValider": {
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
   }
  },
  "responses": {
   "BadRequest": {
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "properties": {
        "codeRetour": {
         "type": "integer",
         "format": "int32"
        },
        "libelle": {
         "type": "string"
        }
       }
      }
     }
    },
    "description": ""
   },
   "OrganisationsBadRequest": {
    "content": {
     "application/json": {
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/OrgErreur"
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
        "ErrorCode": {},
        "Description": {}
       }
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
        "httpCode": {},
        "httpMessage": {},
        "moreInformation": {}
       }
      }
     }
    },
    "description": ""
   },
   "NotFound": {
    "description": ""
   },
   "PayloadTooLarge": {
    "description": ""
   },
   "UnsupportedMediaType": {
    "description": ""
   },
   "TooManyRequests": {
    "description": ""
   },
   "ServerError": {
    "description": ""
   }
  },
  "securitySchemes": {
   "piste": {
    "type": "oauth2",
    "flows": {
     "clientCredentials": {
      "tokenUrl": "https://oauth.piste.gouv.fr/api/oauth/token",
      "scopes": {
       "openid": "The scope that is enough for most applications. `openid profile`, `openid resource.READ` and lists of operation scopes have been seen too, so keep it a setting."
      }
     }
    }
   },
   "cproAccount": {
    "type": "apiKey",
    "in": "header",
    "name": "cpro-account"
   }
  }
 }
}
