// Made from specs/chorus-pro.yaml by `pnpm generate`. Do not edit.
export interface paths {
    "/cpro/factures/v1/rechercher/aTraiter/valideur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureATraiterParValideur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/traiter/factureAValider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["traiterFactureAValider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/telecharger/groupe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["telechargerGroupeFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/deposer/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deposerPdfFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/rechercher/demandePaiement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherDemandePaiement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/rechercher/recipiendaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureRecipiendaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/completer": {
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
    "/cpro/factures/v1/consulter/recipiendaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterFactureParRecipiendaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/rechercher/valideur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureParValideur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/traiter/recue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["traiterUneFactureRecue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/consulter/valideur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterFactureParValideur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/consulter/fournisseur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterFactureParFournisseur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/recycler": {
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
    "/cpro/factures/v1/rechercher/fournisseur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureParFournisseur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/soumettre": {
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
    "/cpro/factures/v1/rechercher/atraiter/recipiendaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureATraiterParRecipiendaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/rechercher/atraiter/fournisseur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureATraiterParFournisseur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/traiterRejet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["traiterFacturesRejetees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/consulter/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterHistoriqueFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/deposer/flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deposerFluxFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/corriger/valideur/facture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["corrigerValideurFacture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/factures/v1/recuperer/statutsFactureVisibles/valideur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererStatutsFactureVisiblesParValideur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/rechercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/consulter/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterServiceStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/lister/rattachementsutilisateur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listerRattachementsStructureUtilisateur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/rechercher/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherServicesStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/rechercher/espaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["rechercherEspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/structures/v1/consulter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterStructureAvecTVAIntraCom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/health-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["healthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/consulterCR": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterCR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/consulterCRDetaille": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterCRDetaille"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/ajouter/fichier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ajouterFichierDansSysteme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/telecharger/pieceJointe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["telechargerPieceJointe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/telecharger/annuaire/destinataire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["telechargerAnnuaireDestinataire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/destinataire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherDestinataire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/pj/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherPieceJointeStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/pj/moncompte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherPieceJointeSurMonCompte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/categorieSollicitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherCategorieSollicitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/sousCategorieSollicitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherSousCategorieSollicitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/consulter/information/siret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterInformationSIRET"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/devises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererDevises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/pays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererPays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/modedepot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererModeDepot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/modereglements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererModeReglements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/cadrefacturation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererCadreFacturation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/coordbanc/valides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererCoordonneesBancairesValides"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/tauxtva": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererTauxTva"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/motifs/exonerationtva": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererMotifsExonerationTva"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/motifs/refus/Facture/AValider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererMotifsRefusFactureAValider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/typedp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererTypeDemandePaiement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/typefacturetravaux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererTypeFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/typeidentifiant/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererTypeIdentifiantStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/typespj": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererTypePieceJointe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/etat/typedp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererEtatParTypeDemandePaiement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/etats/traitement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererEtatsPossiblesPourTraitement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/formatflux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererFormatFlux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/structures/actives/fournisseur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererStructuresActivesPourFournisseur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/structures/actives/destinataire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererStructuresActivesPourDestinataire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/structures/actives/facturetravaux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererStructuresActivesPourFacturesTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/syntaxeflux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererSyntaxeFlux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/rechercher/serviceexecutant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherServiceExecutant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/structuresPourUtilisateur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererStructuresPourUtilisateur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/detacherPieceJointe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["detacherPieceJointe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/transverses/v1/recuperer/services/executantetat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererServicesExecutantEtat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/utilisateurs/v1/monCompte/recuperer/rattachements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recupererRattachementsMonCompteUtilisateur"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/engagementsJuridiques/v1/rechercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherEngagementJuridique"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/rechercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/suspendre/demander/completer/factureTravaux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendreDemanderCompleterFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/consulter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/consulter/dossierfacturation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consulterDossierFacturation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/rechercher/atraiter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherFactureTravauxATraiter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/completer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completerFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/completermoe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completerMoe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/recycler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recyclerFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/refuser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuserFactureTravaux"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/facturesTravaux/v1/demander/recyclage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["demanderRecyclagePiecePrecedente"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationsHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/structures/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consulterStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/structures/{uuid}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationsRechercherServicesStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/structures/{uuid}/pieces_jointes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listerPiecesJointesStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/structures/{uuid}/pieces_jointes/{uuidPieceJointe}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recupererPieceJointeStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/structures/{uuid}/parametres-edi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["modifierStructure"];
        trace?: never;
    };
    "/cpro/organisations/v1/structures/recherche": {
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
    "/cpro/organisations/v1/services/recherche": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rechercherServiceOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpro/organisations/v1/services/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consulterService"];
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
        /** @enum {string} */
        ActionHistorique: "TELECHARGEMENT_FACTURE" | "ACQUITTEMENT_REJET" | "ACQUITTEMENT_SUSPENSION" | "TRAITEMENT_REJET";
        ActionValideur: "VALIDATION" | "REFUS" | "MISE_EN_PAIEMENT" | "MISE_EN_RECYCLAGE" | "SUSPENSION" | "REJET" | (string & {});
        AdressePostale: {
            adresse?: string;
            codePostal?: string;
            complementAdresse1?: string;
            complementAdresse2?: string;
            fax?: string;
            indicatifFax?: string;
            indicatifTelephone?: string;
            pays?: string;
            telephone?: string;
            ville?: string;
        };
        Affactureur: {
            /** Format: int64 */
            affactureurId?: number;
            affactureurCode?: string;
            affactureurTypeIdentifiant?: components["schemas"]["TypeIdentifiantStructure"];
            affactureurRaisonSociale?: string;
            affactureurCodePays?: string;
        };
        AnnuaireRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: byte */
            fichierResultat?: string;
        };
        CadreDeFacturationOutput: {
            codeCadreFacturation?: components["schemas"]["CadreFacturationConsultation"];
            /** Format: int64 */
            idValideur1?: number;
            typeIdentifiantValideur1?: components["schemas"]["TypeIdentifiantStructure"];
            codeValideur1?: string;
            raisonSocialeValideur1?: string;
            nomValideur1?: string;
            prenomValideur1?: string;
            /** Format: date-time */
            dateValidation1?: string;
            /** Format: int64 */
            idValideur2?: number;
            typeIdentifiantValideur2?: components["schemas"]["TypeIdentifiantStructure"];
            codeValideur2?: string;
            raisonSocialeValideur2?: string;
            nomValideur2?: string;
            prenomValideur2?: string;
            /** Format: date-time */
            dateValidation2?: string;
            /** Format: int64 */
            idMoe?: number;
            typeIdentifiantMoe?: components["schemas"]["TypeIdentifiantStructure"];
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
            typeIdentifiantMoa?: components["schemas"]["TypeIdentifiantStructure"];
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
        /** @enum {string} */
        CadreFacturation: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A3_MEMOIRE_JUSTICE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A21_DEMANDE_REMBOURSEMENT_TIC" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION";
        CadreFacturationConsultation: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION" | (string & {});
        /** @enum {string} */
        CadreFacturationRecipiendaire: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA";
        /** @enum {string} */
        CadreFacturationSaisie: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A9_FACTURE_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT";
        CadreRef: {
            codeCadreFacturation?: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A3_MEMOIRE_JUSTICE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A21_DEMANDE_REMBOURSEMENT_TIC" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION" | (string & {});
        };
        Categorie: {
            codeCategorie?: string;
            libelleCategorie?: string;
            /** Format: int64 */
            idTechniqueCategorie?: number;
        };
        CategorieParam: {
            codeCategorie?: string;
            estActif?: boolean;
            libelleCategorie?: string;
            pagination?: components["schemas"]["ParametresRecherchePagination"];
        };
        CodeLangue: "FR" | "EN" | (string & {});
        CodeLangueParam: {
            codeLangue?: "FR" | "EN" | (string & {});
        };
        CompleterFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            pieceJointeComplementaire?: components["schemas"]["PieceJointeComplementaire"][];
            commentaire?: string;
        };
        ConsulterFactureParFournisseurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            codeLangue?: string;
            getpLigneRecapTva?: components["schemas"]["ParamRechercheLigneRecapTva"];
            getpListePiecesJointes?: components["schemas"]["ParamRechercheListePiecesJointes"];
            getpLignesPoste?: components["schemas"]["ParamRechercheLignesPoste"];
        };
        ConsulterFactureParRecipiendaireParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            codeLangue?: string;
            rechercheligneTvaRecap?: components["schemas"]["ParamRechercheLigneRecapTva"];
            recherchePj?: components["schemas"]["ParamRechercheListePiecesJointes"];
            rechercheLignePoste?: components["schemas"]["ParamRechercheLignesPoste"];
        };
        ConsulterFactureParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            codeLangue?: string;
            rechercheLigneTvaRecap?: components["schemas"]["ParamRechercheLigneRecapTva"];
            recherchePj?: components["schemas"]["ParamRechercheListePiecesJointes"];
            rechercheLignePoste?: components["schemas"]["ParamRechercheLignesPoste"];
        };
        ConsulterHistoriqueFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idFacture: number;
            /** Format: int64 */
            idEspace?: number;
            /** Format: int32 */
            nbResultatsMaximum?: number;
            paramRechercheHistoStatuts?: components["schemas"]["ParamRechercheHistoStatuts"];
            paramRechercheHistoEvenementsComplementaires?: components["schemas"]["ParamRechercheHistoEvenementsComplementaires"];
            paramRechercheHistoActionsUtilisateurs?: components["schemas"]["ParamRechercheHistoActionsUtilisateurs"];
        };
        ConsulterServiceStructureParam: {
            codeLangue?: string;
            /** Format: int64 */
            idService: number;
            /** Format: int64 */
            idStructure: number;
        };
        ConsulterStructureAvecTVAIntraComParam: {
            codeLangue?: string;
            /** Format: int64 */
            idStructureCPP: number;
        };
        CoordBancParam: {
            /** Format: int64 */
            idStructure: number;
        };
        CoordBancRef: {
            /** Format: int64 */
            idCoordonneeBancaire?: number;
            nomCoordonneeBancaire?: string;
        };
        /** @enum {string} */
        CoordBancairesType: "RIB" | "IBAN";
        CorrigerValideurFactureParam: {
            /** Format: int64 */
            idFacture?: number;
            /** Format: int64 */
            idStructure?: number;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructure?: string;
        };
        CrDetailleParam: {
            numeroFluxDepot: string;
            syntaxeFlux?: components["schemas"]["SyntaxeFluxReferentiel"];
        };
        CrDetailleRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            codeInterfaceDepotFlux?: string;
            nomFichier?: string;
            /** Format: date-time */
            dateDepotFlux?: string;
            /** Format: date-time */
            dateHeureEtatCourantFlux?: string;
            etatCourantDepotFlux?: components["schemas"]["EtatFlux"];
            listeErreurTechnique?: components["schemas"]["ErreurTechnique"][];
            listeErreurDP?: components["schemas"]["ErreurDP"][];
        };
        CrParam: {
            numeroFluxDepot: string;
            /** Format: date-time */
            dateDepot?: string;
            syntaxeFlux?: components["schemas"]["SyntaxeFluxReferentiel"];
        };
        CrRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            numeroFluxDepot?: string;
            nomFichierFlux?: string;
            etatCourantFlux?: components["schemas"]["EtatFlux"];
            /** Format: date-time */
            dateDepotFlux?: string;
            /** Format: date-time */
            dateHeureEtatCourantFlux?: string;
            codeInterfaceFlux?: string;
            codeAppliPartenaire?: string;
            designationPartenaire?: string;
            /** Format: byte */
            fichierCR?: string;
        };
        CritereDestinatairePojo: {
            /** Format: int64 */
            idDestinataire?: number;
            listeIdServiceExecutant?: number[];
            raisonSocialeStuctDmd?: string;
        };
        CritereFournisseurPojo: {
            /** Format: int64 */
            idFournisseur?: number;
            listeIdService?: number[];
        };
        DeposerFluxFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: byte */
            fichierFlux: string;
            nomFichier: string;
            syntaxeFlux: components["schemas"]["SyntaxeFluxDepot"];
            avecSignature?: boolean;
        };
        DeposerPdfFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: byte */
            fichierFacture: string;
            nomFichier: string;
            formatDepot: components["schemas"]["FormatDepotPdf"];
        };
        DerniereAction: {
            /** Format: int64 */
            derniereActionId?: number;
            derniereActionCode?: components["schemas"]["ActionHistorique"];
        };
        Destinataire: {
            destinataireEtat?: components["schemas"]["OuiNon"];
            /** Format: int64 */
            idDestinataire?: number;
            codeDestinataire?: string;
            libelleDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            libelleServiceExecutant?: string;
            /** Format: int64 */
            adresseDestinataireId?: number;
            adresseDestinataireDetail?: string;
            adresseDestinataireComplement1?: string;
            adresseDestinataireComplement2?: string;
            adresseDestinataireCodePostal?: string;
            adresseDestinataireVille?: string;
            adresseDestinataireCodePays?: string;
            adresseDestinataireLibellePays?: string;
        };
        DestinataireFactureEmise: {
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
        DestinataireTrouve: {
            /** Format: int64 */
            idStructureCPP?: number;
            siret?: string;
            nomDestinataire?: string;
            adresseCodePostal?: string;
            adresseVille?: string;
        };
        DetacherPjParam: {
            /** Format: int64 */
            idPieceJointeObjet: number;
        };
        Devise: {
            codeDevise?: string;
            libelleDevise?: string;
        };
        /** @enum {string} */
        DpOuDpArchive: "DEMANDE_PAIEMENT" | "DP_ARCHIVE";
        EngagementJuridique: {
            numeroEngagementJuridique?: string;
        };
        EngagementRechercheParam: {
            structureReceptriceEngagementJuridique: string;
            numeroEngagementJuridique: string;
            etatCourantEngagementJuridique?: components["schemas"]["EtatEngagementJuridique"];
        };
        EnveloppeSeule: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
        };
        ErreurDP: {
            identifiantFournisseur?: string;
            identifiantDestinataire?: string;
            numeroDP?: string;
            libelleErreurDP?: string;
        };
        ErreurTechnique: {
            codeErreur?: string;
            libelleErreur?: string;
            natureErreur?: components["schemas"]["NatureErreurTechnique"];
        };
        EspaceParam: {
            /** Format: int32 */
            espaceFo?: number;
        };
        EtatDp: {
            etatDemandePaiement?: components["schemas"]["StatutFacture"];
        };
        EtatEngagementJuridique: "COMMANDE" | (string & {});
        /** @enum {string} */
        EtatEspace: "ACTIVE" | "SUPPRIME";
        EtatFlux: "IN_RECU" | "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_TRAITE_SE_CPP" | "IN_EN_ATTENTE_TRAITEMENT_CPP" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_EN_ATTENTE_RETRAITEMENT_CPP" | "IN_INCIDENTE" | "IN_REJETE" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "QP_RECEVABLE" | "QP_RECEVABLE_AVEC_ERREUR" | "QP_IRRECEVABLE" | (string & {});
        EtatTraitement: {
            statutPossiblePourTraitement?: components["schemas"]["StatutTraitementRecipiendaire"];
        };
        EtatsTraitementParam: {
            statutCourant: components["schemas"]["StatutFacture"];
        };
        FactureCpp: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["StatutFacture"];
            modeDepot?: components["schemas"]["ModeDepot"];
            destinataire?: components["schemas"]["Destinataire"];
            fournisseur?: components["schemas"]["Fournisseur"];
            cadreDeFacturation?: components["schemas"]["CadreDeFacturationOutput"];
            piecePrecedente?: components["schemas"]["PiecePrecedenteConsulterFactureRecipiendaireOutput"];
            pieceSuivante?: components["schemas"]["PieceSuivanteConsulterFactureRecipiendaireOutput"];
            references?: components["schemas"]["References"];
            recapitulatifDeTva?: components["schemas"]["LignesTva"];
            montantTotal?: components["schemas"]["MontantTotal"];
            pieceJointePrincipale?: components["schemas"]["PiecejointePrincipale"];
            listeDesPiecesJointes?: components["schemas"]["PiecesJointes"];
            lignesDePoste?: components["schemas"]["LignesPostes"];
            commentaire?: string;
        };
        FactureCppEmise: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["StatutFacture"];
            modeDepot?: components["schemas"]["ModeDepot"];
            rejetTraite?: boolean;
            destinataire?: components["schemas"]["DestinataireFactureEmise"];
            fournisseur?: components["schemas"]["FournisseurFactureEmise"];
            cadreDeFacturation?: components["schemas"]["CadreDeFacturationOutput"];
            references?: components["schemas"]["References"];
            recapitulatifDeTva?: components["schemas"]["LignesTva"];
            montantTotal?: components["schemas"]["MontantTotal"];
            pieceJointePrincipale?: components["schemas"]["PiecejointePrincipale"];
            listeDesPiecesJointes?: components["schemas"]["PiecesJointes"];
            piecePrecedente?: components["schemas"]["PiecePrecedente"];
            pieceSuivante?: components["schemas"]["PieceSuivante"];
            lignesDePoste?: components["schemas"]["LignesPostes"];
            commentaire?: string;
        };
        FactureRechercheRecipiendaire: {
            /** Format: int64 */
            idFacture?: number;
            devise?: string;
            typeDemandePaiement?: components["schemas"]["TypeDemandePaiement"];
            codeFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
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
            typeFacture?: components["schemas"]["TypeFacture"];
            typeFactureTravaux?: components["schemas"]["TypeFactureTravaux"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            statut?: components["schemas"]["StatutFacture"];
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
        FactureRechercheValideur: {
            /** Format: int64 */
            idFacture?: number;
            typeDemandePaiement?: components["schemas"]["TypeDemandePaiement"];
            /** Format: int64 */
            idFournisseur?: number;
            identifiantFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
            designationFournisseur?: string;
            codeServiceFournisseur?: string;
            nomServiceFournisseur?: string;
            /** Format: int64 */
            idMoe?: number;
            typeIdentifiantMoe?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantMoe?: string;
            designationMoe?: string;
            /** Format: int64 */
            idServiceMoe?: number;
            codeServiceMoe?: string;
            nomServiceMoe?: string;
            /** Format: int64 */
            idMoa?: number;
            typeIdentifiantMoa?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantMoa?: string;
            designationMoa?: string;
            /** Format: int64 */
            idServiceMoa?: number;
            codeServiceMoa?: string;
            nomServiceMoa?: string;
            /** Format: int64 */
            idDestinataire?: number;
            typeIdentifiantDestinataire?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantDestinataire?: string;
            designationDestinataire?: string;
            /** Format: int64 */
            idServiceExecutant?: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
            /** Format: int64 */
            idValideur?: number;
            typeIdentifiantValideur?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantValideur?: string;
            designationValideur?: string;
            typeFacture?: components["schemas"]["TypeFacture"];
            typeFactureTravaux?: components["schemas"]["TypeFactureTravaux"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            devise?: string;
            statut?: components["schemas"]["StatutFacture"];
            numeroMarche?: string;
            numeroEngagement?: string;
        };
        FactureRechercherATraiterFournisseur: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            typeDemandePaiement?: string;
            codeFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
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
            typeFacture?: components["schemas"]["TypeFacture"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            devise?: string;
            statut?: components["schemas"]["StatutFacture"];
            numeroMarche?: string;
            numeroBonCommande?: string;
            /** Format: int64 */
            taille?: number;
        };
        FactureTravauxTrouvee: {
            /** Format: int64 */
            idFactureTravaux?: number;
            numeroFactureTravaux?: string;
            statut?: components["schemas"]["StatutFacture"];
        };
        FichierParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: byte */
            pieceJointeFichier: string;
            pieceJointeNom: string;
            pieceJointeExtension: string;
            pieceJointeTypeMime: string;
        };
        FichierRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            pieceJointeId?: number;
        };
        /** @enum {string} */
        FormatDepotPdf: "PDF_NON_SIGNE" | "PDF_SIGNE_PADES" | "PDF_SIGNE_XADES";
        FormatFlux: "IN_DP_E1_STRUCT" | "IN_DP_E2_MIXTE" | "IN_DP_E2_FACTURX" | (string & {});
        FormatFluxRef: {
            formatFlux?: components["schemas"]["FormatFlux"];
        };
        /** @enum {string} */
        FormatTelechargement: "PDF" | "PIVOT";
        Fournisseur: {
            /** Format: int64 */
            idFournisseur?: number;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
            codeFournisseur?: string;
            designationFournisseur?: string;
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
            coordBancairesFournisseurType?: components["schemas"]["CoordBancairesType"];
            coordBancairesFournisseurLibelle?: string;
            affactureur?: components["schemas"]["Affactureur"];
        };
        FournisseurFactureEmise: {
            /** Format: int64 */
            idFournisseur?: number;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
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
            coordBancairesFournisseurType?: components["schemas"]["CoordBancairesType"];
            coordBancairesFournisseurLibelle?: string;
            affactureur?: components["schemas"]["Affactureur"];
            designationFournisseur?: string;
        };
        HealthCheck: {
            body?: string;
            statusCode?: string;
            /** Format: int32 */
            statusCodeValue?: number;
        };
        HistoriqueActionUtilisateur: {
            /** Format: int64 */
            histoActionId?: number;
            histoActionCode?: components["schemas"]["ActionHistorique"];
            /** Format: date-time */
            histoActionDateHeure?: string;
            histoActionUtilisateurPrenom?: string;
            histoActionUtilisateurNom?: string;
            histoActionUtilisateurEmail?: string;
            histoActionUtilisateurTelephone?: string;
        };
        HistoriqueEvenement: {
            /** Format: int64 */
            evenementId?: number;
            evenementLibelle?: string;
            evenementQui?: string;
            /** Format: date-time */
            evenementDateHeure?: string;
        };
        HistoriqueStatus: {
            /** Format: int64 */
            histoStatutId?: number;
            histoStatutCode?: components["schemas"]["StatutFacture"];
            /** Format: date-time */
            histoStatutDatePassage?: string;
            histoStatutCommentaire?: string;
            histoStatutUtilisateurPrenom?: string;
            histoStatutUtilisateurNom?: string;
            histoStatutUtilisateurEmail?: string;
            histoStatutUtilisateurTelephone?: string;
        };
        HistoriquesActionsUtilisateurs: {
            histoAction?: components["schemas"]["HistoriqueActionUtilisateur"][];
            /** Format: int64 */
            pageCouranteHistoAction?: number;
            /** Format: int64 */
            pagesHistoAction?: number;
            /** Format: int64 */
            nbResultatsParPageHistoAction?: number;
            /** Format: int64 */
            totalHistoAction?: number;
        };
        HistoriquesEvenements: {
            evenement?: components["schemas"]["HistoriqueEvenement"][];
            /** Format: int64 */
            pageCouranteEvenement?: number;
            /** Format: int64 */
            pagesEvenement?: number;
            /** Format: int64 */
            nbResultatsParPageEvenement?: number;
            /** Format: int64 */
            totalEvenement?: number;
        };
        HistoriquesStatus: {
            histoStatut?: components["schemas"]["HistoriqueStatus"][];
            /** Format: int64 */
            pageCouranteHistoStatut?: number;
            /** Format: int64 */
            pagesHistoStatut?: number;
            /** Format: int64 */
            nbResultatsParPageHistoStatut?: number;
            /** Format: int64 */
            totalHistoStatut?: number;
        };
        IdFactureInput: {
            /** Format: int64 */
            idFacture: number;
        };
        InformationsGeneralesStructureCompleteTVAIntraCom: {
            /** Format: date-time */
            dateExpirationMotPasseCompteTech?: string;
            emailStructure?: string;
            estValideurDeleguee?: boolean;
            /** Format: int64 */
            idStructureCPP?: number;
            /** Format: int64 */
            idStructureOrigine?: number;
            identifiantStructure?: string;
            libelleStructure?: string;
            listeStructureDupliquees?: components["schemas"]["StructureDupliquee"][];
            nomStructure?: string;
            numeroRcsStructure?: string;
            numeroTVA?: string;
            prenomStructure?: string;
            raisonSocialeStructure?: string;
            structurePriveePublique?: components["schemas"]["TypeStructure"];
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        LignePoste: {
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
        LignePosteSoumettreInput: {
            /** Format: int32 */
            lignePosteNumero?: number;
            lignePosteReference?: string;
            lignePosteDenomination?: string;
            lignePosteQuantite?: number;
            lignePosteUnite?: string;
            lignePosteMontantUnitaireHT?: number;
            lignePosteMontantRemiseHT?: number;
            lignePosteTauxTva?: string;
            lignePosteTauxTvaManuel?: number;
        };
        LigneTva: {
            /** Format: int64 */
            ligneTvaTauxRefId?: number;
            ligneTvaTauxRefCode?: string;
            ligneTvaTauxRefLibelle?: string;
            ligneTvaTauxRefValeur?: number;
            ligneTvaTauxManuel?: number;
            ligneTvaMontantBaseHtParTaux?: number;
            ligneTvaMontantTvaParTaux?: number;
        };
        LigneTvaSoumettreInput: {
            ligneTvaTaux?: string;
            ligneTvaMontantBaseHtParTaux?: number;
            ligneTvaMontantTvaParTaux?: number;
            ligneTvaTauxManuel?: number;
        };
        LignesPostes: {
            lignePoste?: components["schemas"]["LignePoste"][];
            /** Format: int64 */
            pageCouranteLignesPoste?: number;
            /** Format: int64 */
            pagesLignesPoste?: number;
            /** Format: int64 */
            nbResultatsParPageLignesPoste?: number;
            /** Format: int64 */
            totalLignesPoste?: number;
        };
        LignesTva: {
            ligneTva?: components["schemas"]["LigneTva"][];
            /** Format: int64 */
            pageCouranteLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            pagesLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            nbResultatsParPageLignesRecapitulativesTVA?: number;
            /** Format: int64 */
            totalLignesRecapitulativesTVA?: number;
        };
        ListerRattachementsStructureUtilisateurParam: {
            adresseEmailConnexionUtilisateur?: string;
            /** Format: int64 */
            idStructure?: number;
            /** Format: int64 */
            idUtilisateur?: number;
            identifiantStructure?: string;
            parametresListerRattachementsStructureUtilisateur?: components["schemas"]["ParamListerRattachementsStructureUtilisateur"];
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        ModeDepot: "SAISIE_API" | "DEPOT_PDF_API" | "DEPOT_PDF_SIGNE_API" | "SAISIE_PORTAIL" | "SAISIE_WEB" | "DEPOT_PDF_PORTAIL" | "DEPOT_PDF_SIGNE_PORTAIL" | "PORTAIL_PDF" | "EDI" | "EDI_XML_STRUCT" | "EDI_MIXTE" | "EDI_PDF_ARCHIVE" | "EDI_NUMERISATION" | "UPLOAD_PORTAIL" | "UPLOAD_API" | (string & {});
        ModeDepotRef: {
            modeDepot?: components["schemas"]["ModeDepot"];
        };
        /** @enum {string} */
        ModeDepotSaisie: "SAISIE_API" | "DEPOT_PDF_API" | "DEPOT_PDF_SIGNE_API";
        /** @enum {string} */
        ModePaiement: "CHEQUE" | "PRELEVEMENT" | "VIREMENT" | "ESPECE" | "AUTRE" | "REPORT";
        ModeReglement: {
            modePaiement?: "CHEQUE" | "PRELEVEMENT" | "VIREMENT" | "ESPECE" | "AUTRE" | "REPORT" | (string & {});
        };
        MontantTotal: {
            montantHtTotal?: number;
            montantTVA?: number;
            montantTtcAvantRemiseGlobalTTC?: number;
            montantRemiseGlobaleTTC?: number;
            motifRemiseGlobaleTTC?: string;
            montantTtcTotal?: number;
            montantAPayer?: number;
        };
        MotifExo: {
            codeMotifExonerationTva?: string;
            libelleMotifExonerationTva?: string;
        };
        MotifRefus: {
            /** Format: int64 */
            idMotif?: number;
            codeMotif?: string;
            libelleMotif?: string;
        };
        MotifsRefusParam: {
            codeCadreFacturationAValider?: "A1_FACTURE_FOURNISSEUR" | "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE" | "A3_MEMOIRE_JUSTICE" | "A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR" | "A5_ETAT_ACOMPTE_FOURNISSEUR" | "A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR" | "A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR" | "A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR" | "A9_FACTURE_SOUSTRAITANT" | "A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT" | "A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT" | "A12_FACTURE_COTRAITANT" | "A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT" | "A14_PROJET_DECOMPTE_FINAL_COTRAITANT" | "A15_ETAT_ACOMPTE_MOE" | "A16_ETAT_ACOMPTE_VALIDE_MOE" | "A17_PROJET_DECOMPTE_GENERAL_MOE" | "A18_DECOMPTE_GENERAL_MOE" | "A19_ETAT_ACOMPTE_VALIDE_MOA" | "A20_DECOMPTE_GENERAL_MOA" | "A21_DEMANDE_REMBOURSEMENT_TIC" | "A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE" | "A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR" | "A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE" | "A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE" | "SANS_CADRE_DE_FACTURATION" | (string & {});
        };
        NatureErreurTechnique: "IRRECEVABILITE" | (string & {});
        /** @enum {string} */
        ObjetPieceJointe: "DEMANDE_PAIEMENT" | "ENGAGEMENT_JURIDIQUE" | "SOLLICITATION" | "STRUCTURE_PIECEJOINTE" | "STRUCTURE_MANDAT" | "STRUCTURE_COORDONNEE_BANCAIRE" | "UTILISATEUR";
        OrgErreur: {
            error?: string;
            message?: string;
            detail?: string;
        };
        /** @enum {string} */
        OrgEtatService: "ACTIF" | "INACTIF" | "SUPPRIME";
        OrgFiltre: {
            op: components["schemas"]["OrgOperateurRecherche"];
            val: unknown;
        };
        /** @enum {string} */
        OrgOperateurRecherche: "=" | ">" | "<" | ">=" | "<=" | "IN" | "CONTAINS";
        OrgParametresEdi: {
            reception_edi?: boolean;
            connexion_edi?: boolean;
        };
        OrgPieceJointe: {
            uuid: string;
            fileName: string;
            contentType: string;
            /** Format: int64 */
            sizeBytes: number;
            /** Format: byte */
            attachmentData?: string;
        };
        OrgService: {
            uuid?: string;
            libelle?: string;
            description?: string;
            codeService?: string;
            rattachementOrganisation?: string;
            etatService?: components["schemas"]["OrgEtatService"];
            numeroEj?: boolean;
            /** Format: date-time */
            dateCreation?: string;
            /** Format: date-time */
            dateDebutActivation?: string;
            /** Format: date-time */
            dateFinActivation?: string;
            /** Format: date-time */
            dateModification?: string;
            /** Format: date-time */
            dateSuppression?: string;
            adresse?: string;
            complementAdresse1?: string;
            complementAdresse2?: string;
            codePostal?: string;
            ville?: string;
            pays?: string;
            telephone?: string;
            /** Format: date-time */
            derniereMaj?: string;
        };
        /** @enum {string} */
        OrgStatus: "active" | "inactive" | "activation in progress";
        OrgStructure: {
            uuid?: string;
            identifiant?: string;
            typeIdentifiant?: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER" | (string & {});
            libelleOrganisation?: string;
            raisonSociale?: string;
            nomStructure?: string;
            prenomStructure?: string;
            typeOrganisation?: components["schemas"]["OrgTypeOrganisation"];
            status?: components["schemas"]["OrgStatus"];
            numeroTvaIntracommunautaire?: string;
            numeroRcsStructure?: string;
            contactPrincipal?: string;
            organisationParent?: string;
            /** Format: int32 */
            structureOrigine?: number;
            gestionNumeroEJOuCodeService?: boolean;
            numeroEjDoitEtreRenseigne?: boolean;
            codeServiceDoitEtreRenseigne?: boolean;
            statutMiseEnPaiementNestPasRemonte?: boolean;
            recevoirCyclesViesEdi?: boolean;
            emetteurFluxEdi?: boolean;
            avecMOA?: boolean;
            estMOAUniquement?: boolean;
            estCentreGestionAgricole?: boolean;
            /** Format: int32 */
            numeroPacage?: number;
            /** Format: int32 */
            categorieFournisseurMemoireId?: number;
            /** Format: int32 */
            categorieBeneficiaireId?: number;
            categorieJuridique?: string;
            categorieEntreprise?: string;
            nonDiffusibleInsee?: boolean;
            adresse?: string;
            complementAdresse1?: string;
            complementAdresse2?: string;
            codePostal?: string;
            ville?: string;
            pays?: string;
            adresseElectronique?: string;
            telephone?: string;
            /** Format: date-time */
            derniereMaj?: string;
        };
        /** @enum {string} */
        OrgTypeOrganisation: "private" | "public";
        /** @enum {string} */
        OuiNon: "OUI" | "NON";
        PJointe: {
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
        ParamListerRattachementsStructureUtilisateur: {
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            triColonne?: components["schemas"]["TriColonneRattachements"];
            triSens?: components["schemas"]["TriSens"];
        };
        ParamModifierServiceInfoGeneral: {
            codeService?: string;
            descriptionService?: string;
            nomService?: string;
        };
        ParamModifierStructure: {
            codeServiceDoitEtreRenseigne?: boolean;
            connexionEDI?: boolean;
            estMoaUniquement?: boolean;
            estValideurDelegue?: boolean;
            gestionNumeroEJOuCodeService?: boolean;
            getaMoa?: boolean;
            nonDiffusibleInsee?: boolean;
            numeroEJDoitEtreRenseigne?: boolean;
            recevoirDonneesViaEDI?: boolean;
            statutMiseEnPaiementNestPasRemonte?: boolean;
        };
        ParamParametre: {
            /** Format: date-time */
            dateCreation?: string;
            /** Format: date-time */
            dateDebutValidite?: string;
            /** Format: date-time */
            dateFinValidite?: string;
            /** Format: date-time */
            dateModification?: string;
            miseEnPaiement?: boolean;
            numeroEngagement?: boolean;
        };
        ParamRechercheDemandeRecipiendaire: {
            /** Format: int32 */
            nbResultatsMaximum?: number;
            /** Format: int32 */
            pageResultatDemandee?: number;
            /** Format: int32 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["TriSens"];
            triColonne?: components["schemas"]["TriColonneRechercheRecipiendaire"];
        };
        ParamRechercheFactureATraiterParFournisseur: {
            /** Format: int32 */
            nbResultatsMaximum?: number;
            /** Format: int32 */
            pageResultatDemandee?: number;
            /** Format: int32 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["TriSens"];
            triColonne?: components["schemas"]["TriColonneATraiterFournisseur"];
        };
        ParamRechercheHistoActionsUtilisateurs: {
            /** Format: int32 */
            pageResultatDemandeeListeHistoAction?: number;
            triSensListeHistoAction?: components["schemas"]["TriSens"];
            triColonneListeHistoAction?: components["schemas"]["TriColonneHistoAction"];
            /** Format: int32 */
            nbResultatsParPageListeHistoAction?: number;
        };
        ParamRechercheHistoEvenementsComplementaires: {
            /** Format: int32 */
            pageResultatDemandeeListeHistoEvenement?: number;
            /** Format: int32 */
            nbResultatsParPageListeHistoEvenement?: number;
            triSensListeHistoEvenement?: components["schemas"]["TriSens"];
            triColonneListeHistoEvenement?: components["schemas"]["TriColonneHistoEvenement"];
        };
        ParamRechercheHistoStatuts: {
            /** Format: int32 */
            pageResultatDemandeeListeHistoStatut?: number;
            /** Format: int32 */
            nbResultatsParPageListeHistoStatut?: number;
            triSensListeHistoStatut?: components["schemas"]["TriSens"];
            triColonneListeHistoStatut?: components["schemas"]["TriColonneHistoStatut"];
        };
        ParamRechercheLigneRecapTva: {
            /** Format: int32 */
            pageResultatDemandeeListeRecapitulatifTVA?: number;
            /** Format: int32 */
            nbResultatsParPageListeListeRecapitulatifTVA?: number;
            triSensListeRecapitulatifTVA?: components["schemas"]["TriSens"];
            triColonneListeRecapitulatifTVA?: components["schemas"]["TriColonneRecapTva"];
        };
        ParamRechercheLignesPoste: {
            /** Format: int32 */
            pageResultatDemandeeLignesPoste?: number;
            /** Format: int32 */
            nbResultatsParPageLignesPoste?: number;
            triSensListeLignesPoste?: components["schemas"]["TriSens"];
            triColonneListeLignesPoste?: components["schemas"]["TriColonneLignePoste"];
        };
        ParamRechercheListePiecesJointes: {
            /** Format: int64 */
            pageResultatDemandeeListePieceJointe?: number;
            /** Format: int64 */
            nbResultatsParPageListePieceJointe?: number;
            triSensListePiecesJointes?: components["schemas"]["TriSens"];
            triColonneListePiecesJointes?: components["schemas"]["TriColonnePieceJointe"];
        };
        ParametreRechercheFactureATraiterParRecipiendaire: {
            triColonne?: components["schemas"]["TriColonneATraiterRecipiendaire"];
            triSens?: components["schemas"]["TriSens"];
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            pageResultatDemandee?: number;
        };
        ParametresRecherchePagination: {
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            pageResultatDemandee?: number;
            triColonne?: string;
            triSens?: components["schemas"]["TriSens"];
        };
        ParametresRechercherEspacesFo: {
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            triColonne?: components["schemas"]["TriColonneStructuresEspaces"];
            triSens?: components["schemas"]["TriSens"];
        };
        ParametresRechercherFactureATraiterParValideur: {
            /** Format: int64 */
            pageResultatDemandee?: number;
            /** Format: int64 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["TriSens"];
            triColonne?: components["schemas"]["TriColonneATraiterValideur"];
        };
        ParametresRechercherFactureParFournisseur: {
            /** Format: int64 */
            nbResultatsMaximum?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            /** Format: int64 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["TriSens"];
            triColonne?: components["schemas"]["TriColonneRechercheFournisseur"];
        };
        ParametresRechercherFactureParValideur: {
            /** Format: int64 */
            pageResultatDemandee?: number;
            /** Format: int64 */
            nbResultatsParPage?: number;
            triSens?: components["schemas"]["TriSens"];
            triColonne?: components["schemas"]["TriColonneRechercheValideur"];
        };
        ParametresRechercherServicesStructure: {
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            triColonne?: components["schemas"]["TriColonneServices"];
            triSens?: components["schemas"]["TriSens"];
        };
        ParametresRechercherStructure: {
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            pageResultatDemandee?: number;
            triColonne?: components["schemas"]["TriColonneRechercheStructure"];
            triSens?: components["schemas"]["TriSens"];
        };
        ParametresRetour: {
            /** Format: int32 */
            pageCourante?: number;
            /** Format: int32 */
            pages?: number | null;
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            total?: number;
        };
        ParametresStructureRechercherEspacesFo: {
            /** Format: int64 */
            idStructure?: number;
            identifiantStructure?: string;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        PaysRef: {
            codePays?: string;
            libellePays?: string;
        };
        PieceJointeComplementaire: {
            pieceJointeComplementaireDesignation: string;
            pieceJointeComplementaireType: string;
            /** Format: int32 */
            pieceJointeComplementaireNumeroLigneFacture?: number;
            /** Format: int64 */
            pieceJointeComplementaireId: number;
        };
        PieceJointeComplentaireSoumettreInput: {
            pieceJointeComplementaireDesignation: string;
            pieceJointeComplementaireType: string;
            /** Format: int32 */
            pieceJointeComplementaireNumeroLigneFacture?: number;
            /** Format: int64 */
            pieceJointeComplementaireId: number;
            /** Format: int64 */
            pieceJointeComplementaireIdLiaison?: number;
        };
        PiecePrecedente: {
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
        PiecePrecedenteConsulterFactureRecipiendaireOutput: {
            cadreFacturationPiecePrecedente?: components["schemas"]["CadreFacturation"];
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
        PieceSuivante: {
            cadreFacturationPieceSuivante?: string;
            /** Format: int64 */
            idPieceSuivante?: number;
            numeroPieceSuiante?: string;
        };
        PieceSuivanteConsulterFactureRecipiendaireOutput: {
            cadreFacturationPieceSuivante?: components["schemas"]["CadreFacturation"];
            /** Format: int64 */
            idPieceSuivante?: number;
            numeroPieceSuivante?: string;
        };
        PiecejointePrincipale: {
            /** Format: int64 */
            idLiaisonPieceJointePrincipale?: number;
            /** Format: int64 */
            idPieceJointePrincipale?: number;
        };
        PiecesJointes: {
            pieceJointe?: components["schemas"]["PJointe"][];
            /** Format: int64 */
            pageCouranteListePiecesJointe?: number;
            /** Format: int64 */
            pagesListePiecesJointe?: number;
            /** Format: int64 */
            nbResultatsParPageListePiecesJointe?: number;
            /** Format: int64 */
            totalListePiecesJointe?: number;
        };
        PjCompte: {
            /** Format: int64 */
            pieceJointeId?: number;
            /** Format: int64 */
            pieceJointeObjetId?: number;
            pieceJointeDesignation?: string;
            pieceJointeExtension?: string;
            pieceJointeTypeCode?: string;
            pieceJointeTypeLibelle?: string;
            /** Format: int64 */
            pieceJointeUtilisateurId?: number;
        };
        PjCompteParam: {
            codeLangue?: components["schemas"]["CodeLangue"];
            pieceJointeDesignation?: string;
            /** Format: int64 */
            pieceJointeTypeId?: number;
            parametresRecherche?: components["schemas"]["ParametresRecherchePagination"];
        };
        PjStructure: {
            /** Format: int64 */
            pieceJointeId?: number;
            /** Format: int64 */
            pieceJointeObjetId?: number;
            pieceJointeDesignation?: string;
            pieceJointeExtension?: string;
            pieceJointeTypeCode?: string;
            pieceJointeTypeLibelle?: string;
            /** Format: int64 */
            pieceJointeStructureId?: number;
            pieceJointeStructureCode?: string;
            pieceJointeStructureRaisonSociale?: string;
            /** Format: int64 */
            pieceJointeUtilisateurId?: number;
        };
        PjStructureParam: {
            codeLangue?: components["schemas"]["CodeLangue"];
            /** Format: int64 */
            idStructureCPP: number;
            pieceJointeDesignation?: string;
            /** Format: int64 */
            pieceJointeTypeId?: number;
            parametresRecherche?: components["schemas"]["ParametresRecherchePagination"];
        };
        RattachementService: {
            /** Format: int64 */
            idService?: number;
            codeService?: string;
            libelleService?: string;
            estActif?: boolean;
            statutService?: string;
            dateDbtService?: string;
            dateFinService?: string;
            /** Format: int64 */
            idRattachementService?: number;
            statutRattachementService?: "EN_COURS_DE_VALIDATION" | "VALIDEE" | "REFUSEE" | "DESACTIVEE" | "SUPPRIMEE" | (string & {});
        };
        RattachementStructure: {
            /** Format: int64 */
            idStructure?: number;
            identifiantStructure?: string;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
            designationStructure?: string;
            /** Format: int64 */
            idRattachementStructure?: number;
            statutRattachementStructure?: "EN_COURS_DE_VALIDATION" | "VALIDEE" | "REFUSEE" | "DESACTIVEE" | "SUPPRIMEE" | (string & {});
            roleUtilisateur?: string;
            statutUtilisateur?: string;
            listeServicesRattache?: components["schemas"]["RattachementService"][];
        };
        RattachementsParam: {
            parametresRecherche: components["schemas"]["ParametresRecherchePagination"];
        };
        RechercheDestinataireParam: {
            identifiant?: string;
            nomVilleCodePostal?: string;
            typeStructure?: string;
            parametresRecherche?: components["schemas"]["ParametresRecherchePagination"];
        };
        RechercherDemandePaiementOutputListeDemandePaiement: {
            /** Format: int64 */
            idDemandePaiement?: number;
            numeroDemandePaiement?: string;
            typeDemandePaiement?: string;
            typeFacture?: string;
            typeFactureTravaux?: string;
            cadreFacturation?: string;
            etatCourant?: string;
            /** Format: date-time */
            dateHeureEtatCourant?: string;
            /** Format: date-time */
            dateFournisseur?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            /** Format: int64 */
            idStructureFournisseur?: number;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            idStructureMoe?: number;
            /** Format: int64 */
            idServiceMoe?: number;
            /** Format: int64 */
            idStructureMoa?: number;
            /** Format: int64 */
            idServiceMoa?: number;
            /** Format: int64 */
            idStructureValideur1?: number;
            /** Format: int64 */
            idStructureValideur2?: number;
            /** Format: int64 */
            idStructureDestinataire?: number;
            /** Format: int64 */
            idServiceDestinataire?: number;
            dpOuDpArchive?: string;
            numeroDossierFacturation?: string;
            /** Format: int64 */
            idDossierFacturation?: number;
            commentaireEtatCourant?: string;
            numeroDpMandat?: string;
            siretFournisseurQualif?: string;
            siretDestinataireQualif?: string;
            nombreResultatTotal?: string;
            codeServiceDestinataire?: string;
            nomServiceDestinataire?: string;
            identifiantStructureFournisseur?: string;
            identifiantStructureDestinataire?: string;
            codeJuridiction?: string;
            raisonSocialeJuridiction?: string;
            raisonSocialeTGI?: string;
            raisonSocialeDeptDR?: string;
            libelleCodePostaleDeptDR?: string;
            codeServiceSollicitation?: string;
            nomServiceSollicitation?: string;
        };
        RechercherDemandePaiementParam: {
            roleUtilisateur?: components["schemas"]["RoleUtilisateur"];
            numeroFacture?: string;
            typeDemandePaiement?: components["schemas"]["TypeDemandePaiement"];
            typeFacture?: components["schemas"]["TypeFacture"];
            typeFactureTravaux?: components["schemas"]["TypeFactureTravaux"];
            cadreFacturation?: components["schemas"]["CadreFacturation"];
            statutCourant?: components["schemas"]["StatutFacture"][];
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
            /** Format: date-time */
            periodeDateFournisseurDu?: string;
            /** Format: date-time */
            periodeDateFournisseurAu?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            montantHTMin?: number;
            montantHTMax?: number;
            montantTTCMin?: number;
            montantTTCMax?: number;
            montantAPayerMin?: number;
            montantAPayerMax?: number;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            structureFournisseur?: components["schemas"]["RechercherDemandePaiementStructureFournisseurInput"];
            rechercheSirenFournisseur?: boolean;
            /** Format: int64 */
            idServiceFournisseur?: number;
            structureMoe?: components["schemas"]["RechercherDemandePaiementStructureMoeInput"];
            /** Format: int64 */
            idServiceMoe?: number;
            structureMoa?: components["schemas"]["RechercherDemandePaiementStructureMoaInput"];
            /** Format: int64 */
            idServiceMoa?: number;
            structureValideur?: components["schemas"]["RechercherDemandePaiementStructureValideurInput"];
            structureDestinataire?: components["schemas"]["RechercherDemandePaiementStructureDestinataireInput"];
            rechercheSirenDestinataire?: boolean;
            /** Format: int64 */
            idServiceDestinataire?: number;
            dpOuDpArchive?: components["schemas"]["DpOuDpArchive"];
            numeroDossierFacturation?: string;
            numeroFactureMemoire?: string;
            numeroDpMandat?: string;
        };
        RechercherDemandePaiementStructureDestinataireInput: {
            /** Format: int64 */
            idStructureDestinataire?: number;
            typeIdentifiantStructureDestinataire?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructureDestinataire?: string;
        };
        RechercherDemandePaiementStructureFournisseurInput: {
            /** Format: int64 */
            idStructureFournisseur?: number;
            typeIdentifiantStructureFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructureFournisseur?: string;
        };
        RechercherDemandePaiementStructureMoaInput: {
            /** Format: int64 */
            idStructureMoa?: number;
            typeIdentifiantStructureMoa?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructureMoa?: string;
        };
        RechercherDemandePaiementStructureMoeInput: {
            /** Format: int64 */
            idStructureMoe?: number;
            typeIdentifiantStructureMoe?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructureMoe?: string;
        };
        RechercherDemandePaiementStructureValideurInput: {
            /** Format: int64 */
            idStructureValideur?: number;
            typeIdentifiantStructureValideur?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructureValideur?: string;
        };
        RechercherEspacesParam: {
            /** Format: int64 */
            idService?: number;
            parametresRechercherEspaces?: components["schemas"]["ParametresRechercherEspacesFo"];
            structure?: components["schemas"]["ParametresStructureRechercherEspacesFo"];
        };
        RechercherFactureATraiterParFournisseurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idStructure?: number;
            masquerRejetee?: boolean;
            rechercheFactureATraiterParFournisseur?: components["schemas"]["ParamRechercheFactureATraiterParFournisseur"];
            recupererTaille?: boolean;
        };
        RechercherFactureATraiterParRecipiendaireParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idStructure?: number;
            recupererTaille?: boolean;
            parametreRechercheFactureATraiterParRecipiendaire?: components["schemas"]["ParametreRechercheFactureATraiterParRecipiendaire"];
        };
        RechercherFactureATraiterParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idStructure?: number;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
            identifiantStructure?: string;
            pagination?: components["schemas"]["ParametresRechercherFactureATraiterParValideur"];
        };
        RechercherFactureParFournisseurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            listeDestinataire?: components["schemas"]["CritereDestinatairePojo"][];
            rechercheSirenDestinataire?: boolean;
            numeroFacture?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            typeFacture?: components["schemas"]["TypeFacture"];
            /** Format: int64 */
            idFournisseur?: number;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            idStructureValideur?: number;
            cadreFacturation?: components["schemas"]["CadreFacturation"];
            statutCourant?: components["schemas"]["StatutFacture"][];
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
            modeDepot?: components["schemas"]["ModeDepot"];
            numeroFluxDepot?: string;
            rechercheFactureParFournisseur?: components["schemas"]["ParametresRechercherFactureParFournisseur"];
            recupererTaille?: boolean;
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
            rejetTraite?: boolean;
        };
        RechercherFactureParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            typeDemandePaiement?: components["schemas"]["TypeDemandePaiement"];
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
            listeTypeFacture?: components["schemas"]["TypeFacture"][];
            listeTypeFactureTravaux?: components["schemas"]["TypeFactureTravaux"][];
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
            cadreFacturation?: components["schemas"]["CadreFacturation"];
            statutCourant?: components["schemas"]["StatutFacture"][];
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
            pagination?: components["schemas"]["ParametresRechercherFactureParValideur"];
        };
        RechercherFactureRecipiendaireParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            typeDemandePaiement?: components["schemas"]["TypeDemandePaiementRecipiendaire"];
            /** Format: int64 */
            idDestinataire?: number;
            /** Format: int64 */
            idServiceExecutant?: number;
            numeroFacture?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            listeTypeFacture?: components["schemas"]["TypeFactureSaisie"][];
            listeTypeFactureTravaux?: components["schemas"]["TypeFactureTravaux"][];
            listeFournisseurs?: components["schemas"]["CritereFournisseurPojo"][];
            rechercheSirenFournisseur?: boolean;
            /** Format: int64 */
            idStructureValideur?: number;
            cadreFacturation?: components["schemas"]["CadreFacturationRecipiendaire"];
            statutCourant?: components["schemas"]["StatutFacture"][];
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
            paramRecherche?: components["schemas"]["ParamRechercheDemandeRecipiendaire"];
            recupererTaille?: boolean;
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
        };
        RechercherServicesStructureParam: {
            /** Format: int64 */
            idStructure: number;
            parametresRechercherServicesStructure?: components["schemas"]["ParametresRechercherServicesStructure"];
        };
        RechercherStructureInput: {
            adresseCodePays?: string;
            adresseCodePostal?: string;
            adresseVille?: string;
            estMOA?: boolean;
            estMOAUniquement?: boolean;
            identifiantStructure?: string;
            libelleStructure?: string;
            nomStructure?: string;
            prenomStructure?: string;
            raisonSocialeStructure?: string;
            statutStructure?: components["schemas"]["StatutStructureRecherche"];
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
            typeStructure?: components["schemas"]["TypeStructure"];
        };
        RechercherStructureParam: {
            parametres?: components["schemas"]["ParametresRechercherStructure"];
            restreindreStructuresPrivees?: boolean;
            structure: components["schemas"]["RechercherStructureInput"];
        };
        RecupererStatutsFactureVisiblesParValideurOutput: {
            codeStatutFacture?: string;
        };
        RecupererStatutsFactureVisiblesParValideurParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
        };
        RecyclerFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            identifiantFactureCPP: number;
            destinataire?: components["schemas"]["SoumettreFactureDestinataire"];
            commentaire?: string;
            reference?: components["schemas"]["SoumettreFactureReferences"];
        };
        References: {
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            codeDeviseFacture?: string;
            libelleDeviseFacture?: string;
            typeFacture?: components["schemas"]["TypeFacture"];
            typeFactureTravaux?: components["schemas"]["TypeFactureTravaux"];
            typeTva?: components["schemas"]["TypeTva"];
            motifExonerationTva?: string;
            libelleMotifExonerationTva?: string;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            modePaiement?: components["schemas"]["ModePaiement"];
            /** Format: date-time */
            dateCreationFacture?: string;
            /** Format: date-time */
            dateEcheancePaiement?: string;
            tailleTotalePiecesJointes?: number;
            numeroDpMandat?: string;
        };
        RetourCadres: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeCadreFacturation?: components["schemas"]["CadreRef"][];
        };
        RetourCategories: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeCategories?: components["schemas"]["Categorie"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourCoordBanc: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeCoordonneeBancaire?: components["schemas"]["CoordBancRef"][];
        };
        RetourDestinataires: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeDestinataires?: components["schemas"]["DestinataireTrouve"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourDevises: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeDevises?: components["schemas"]["Devise"][];
        };
        RetourEngagements: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeEngagementJuridique?: components["schemas"]["EngagementJuridique"][];
        };
        RetourEtatsTraitement: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStatutsPossiblesPourTraitement?: components["schemas"]["EtatTraitement"][];
        };
        RetourEtatsTypeDp: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeEtatDemandePaiement?: components["schemas"]["EtatDp"][];
        };
        RetourFormatsFlux: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeFormatFlux?: components["schemas"]["FormatFluxRef"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourModesDepot: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeModeDepot?: components["schemas"]["ModeDepotRef"][];
        };
        RetourModesReglement: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeModePaiement?: components["schemas"]["ModeReglement"][];
        };
        RetourMotifsExo: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeMotifsExonerationTva?: components["schemas"]["MotifExo"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourMotifsRefus: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeMotifRefusFactureAValider?: components["schemas"]["MotifRefus"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourPays: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listePays?: components["schemas"]["PaysRef"][];
        };
        RetourPjCompte: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listePiecesJointes?: components["schemas"]["PjCompte"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourPjStructure: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listePiecesJointes?: components["schemas"]["PjStructure"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourRattachements: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStructureRattachement?: components["schemas"]["RattachementStructure"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourRechercherFactureParFournisseur: {
            /** Format: int64 */
            identifiantFactureCPP?: number;
            typeDemandePaiement?: string;
            codeFournisseur?: string;
            typeIdentifiantFournisseur?: components["schemas"]["TypeIdentifiantStructure"];
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
            typeFacture?: components["schemas"]["TypeFacture"];
            numeroFacture?: string;
            /** Format: date-time */
            dateFacture?: string;
            /** Format: date-time */
            dateDepot?: string;
            montantHT?: number;
            montantTTC?: number;
            montantAPayer?: number;
            devise?: string;
            statut?: components["schemas"]["StatutFacture"];
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
        RetourServicesExecutants: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeServices?: components["schemas"]["ServiceExecutant"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourSousCategories: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeSousCategories?: components["schemas"]["SousCategorieGroupe"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourStructuresActives: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStructures?: components["schemas"]["StructureActive"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourStructuresUtilisateur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStructures?: components["schemas"]["StructureUtilisateur"][];
        };
        RetourTauxTva: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeTauxTva?: components["schemas"]["TauxTvaRef"][];
        };
        RetourTravaux: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeFacturesTravaux?: components["schemas"]["FactureTravauxTrouvee"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        RetourTypesDp: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeTypeDemandePaiement?: components["schemas"]["TypeDpRef"][];
        };
        RetourTypesId: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeTypeIdentifiant?: components["schemas"]["TypeIdRef"][];
        };
        RetourTypesPj: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeTypePieceJointe?: components["schemas"]["TypePj"][];
        };
        RetourTypesTravaux: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeTypeFactureTravaux?: components["schemas"]["TypeTravauxRef"][];
        };
        /** @enum {string} */
        RoleUtilisateur: "FOURNISSEUR" | "MOE" | "MOA" | "VALIDEUR" | "DESTINATAIRE";
        ServiceExecutant: {
            /** Format: int64 */
            idServicesCPP?: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
        };
        ServiceExecutantParam: {
            /** Format: int64 */
            idDestinataireCPP: number;
            codeServiceExecutant?: string;
            nomServiceExecutant?: string;
            actif?: boolean;
            parametresRecherche?: components["schemas"]["ParametresRecherchePagination"];
        };
        ServiceExpose: {
            codeService?: string;
            estActif?: boolean;
            /** Format: int64 */
            idService?: number;
            libelleService?: string;
            statutService?: string;
            dateDbtService?: string;
            dateFinService?: string;
        };
        ServiceOutputListerRattachementsStructureUtilisateur: {
            codeService?: string;
            commentaire?: string;
            /** Format: date-time */
            dateDebut?: string;
            /** Format: date-time */
            dateFin?: string;
            /** Format: int64 */
            idRattachement?: number;
            /** Format: int64 */
            idService?: number;
            nomService?: string;
            statutRattachement?: components["schemas"]["StatutRattachement"];
        };
        SiretParam: {
            siretStructure: string;
        };
        SiretRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            siret?: string;
            siren?: string;
            raisonSociale?: string;
            estActif?: boolean;
            adresse?: string;
            categorieEntreprise?: string;
            categorieJuridique?: string;
            civilite?: string;
            siege?: string;
            localisationSiege?: string;
            numeroInterneClassement?: string;
            dateCreationEntreprise?: string;
            dateCreationEtablissement?: string;
            dateReactivationEtablissement?: string;
            siretPredecesseurSuccesseur?: string;
            nonDiffusibleInsee?: boolean;
        };
        SoumettreFactureCadreDeFacturation: {
            codeCadreFacturation: components["schemas"]["CadreFacturationSaisie"];
            codeStructureValideur?: string;
            codeServiceValideur?: string;
        };
        SoumettreFactureDestinataire: {
            codeDestinataire: string;
            codeServiceExecutant?: string;
        };
        SoumettreFactureFournisseur: {
            /** Format: int64 */
            idFournisseur: number;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            codeCoordonneesBancairesFournisseur?: number;
        };
        SoumettreFactureMontantTotal: {
            montantHtTotal: number;
            montantTVA: number;
            montantTtcTotal: number;
            montantRemiseGlobaleTTC?: number;
            motifRemiseGlobaleTTC?: string;
            montantAPayer: number;
        };
        SoumettreFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            modeDepot: components["schemas"]["ModeDepotSaisie"];
            numeroFactureSaisi?: string;
            /** Format: date-time */
            dateFacture?: string;
            destinataire: components["schemas"]["SoumettreFactureDestinataire"];
            fournisseur: components["schemas"]["SoumettreFactureFournisseur"];
            cadreDeFacturation: components["schemas"]["SoumettreFactureCadreDeFacturation"];
            references: components["schemas"]["SoumettreFactureReferences"];
            lignePoste?: components["schemas"]["LignePosteSoumettreInput"][];
            ligneTva?: components["schemas"]["LigneTvaSoumettreInput"][];
            montantTotal: components["schemas"]["SoumettreFactureMontantTotal"];
            pieceJointePrincipale?: components["schemas"]["SoumettreFacturePieceJointePrincipale"];
            pieceJointeComplementaire?: components["schemas"]["PieceJointeComplentaireSoumettreInput"][];
            commentaire?: string;
        };
        SoumettreFacturePieceJointePrincipale: {
            pieceJointePrincipaleDesignation: string;
            /** Format: int64 */
            pieceJointePrincipaleId: number;
        };
        SoumettreFactureReferences: {
            deviseFacture: string;
            typeFacture: components["schemas"]["TypeFactureSaisie"];
            typeTva: components["schemas"]["TypeTva"];
            motifExonerationTva?: string;
            numeroMarche?: string;
            numeroBonCommande?: string;
            numeroFactureOrigine?: string;
            modePaiement?: components["schemas"]["ModePaiement"];
        };
        SousCategorieEntree: {
            code?: string;
            libelle?: string;
            estActif?: boolean;
            /** Format: int64 */
            idTechniqueCategorie?: number;
            /** Format: date-time */
            dateCreation?: string;
            /** Format: date-time */
            dateDerniereModification?: string;
        };
        SousCategorieGroupe: {
            categorie?: components["schemas"]["Categorie"][];
            ssCategorie?: components["schemas"]["SousCategorieEntree"][];
        };
        SousCategorieParam: {
            code?: string;
            estActif?: boolean;
            /** Format: int64 */
            idTechniqueCategorie?: number;
            libelle?: string;
            pagination?: components["schemas"]["ParametresRecherchePagination"];
        };
        StatutFacture: "BROUILLON" | "INTERPRETEE_OCR" | "A_VALIDER_1" | "VALIDEE_1" | "REFUSEE_1" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "A_VALIDER_2" | "VALIDEE_2" | "REFUSEE_2" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "EN_COURS_TRAITEMENT_PIVOT_S" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "A_RECYCLER" | "SUSPENDUE" | "COMPLETEE" | "REJETEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT" | "ABANDONNEE" | "SUPPRIMEE" | "NON_CONFORME" | "ASSOCIEE" | "A_COMPLETER" | "A_VALIDER_MOE" | "REFUSEE_MOE" | "ERREUR_DE_MOE" | "ERREUR_FOURNISSEUR_SUR_MOE" | "ERREUR_MOE_SUR_FOURNISSEUR" | "ERREUR_MOE_SUR_MOA" | "A_ASSOCIER_MOE" | "MISE_A_DISPOSITION_MOE" | "PRISE_EN_COMPTE_MOE" | "TRANSMISE_MOA" | "REFUSEE_MOA" | "ERREUR_DE_MOA" | "ERREUR_FOURNISSEUR_SUR_MOA" | "ERREUR_MOA_SUR_FOURNISSEUR" | "A_ASSOCIER_MOA" | "MISE_A_DISPOSITION_MOA" | "PRISE_EN_COMPTE_MOA" | "A_ASSOCIER_FOURNISSEUR" | "REFUSEE_FOURNISSEUR" | "EN_ATTENTE_RECYCLAGE_FOURNISSEUR" | "ERREUR_DESTINATAIRE_PD" | "ERREUR_DESTINATAIRE_EA" | "REMPLACEE_PAR_A22" | "DUPLIQUE_APRES_REFUS" | "TECHNIQUE_INCONNU" | "ABSENCE_VALIDATION_MOE_DELAI_REGLEMENTAIRE" | (string & {});
        /** @enum {string} */
        StatutRattachement: "EN_COURS_DE_VALIDATION" | "VALIDEE" | "REFUSEE" | "DESACTIVEE" | "SUPPRIMEE";
        /** @enum {string} */
        StatutStructureRecherche: "ACTIF" | "INACTIF";
        /** @enum {string} */
        StatutStructureResultat: "ACTIVE" | "INACTIVE";
        StatutTraitementRecipiendaire: "A_RECYCLER" | "COMPLETEE" | "COMPTABILISEE" | "MISE_A_DISPOSITION" | "MISE_A_DISPOSITION_COMPTABLE" | "MISE_EN_PAIEMENT" | "PRISE_EN_COMPTE_DESTINATAIRE" | "REJETEE" | "SERVICE_FAIT" | "SUSPENDUE" | "TRANSMISE_MOA" | "MANDATEE" | (string & {});
        StructureAAfficher: {
            designationStructure?: string;
            /** Format: int64 */
            idStructureCPP?: number;
            identifiantStructure?: string;
            statut?: components["schemas"]["StatutStructureResultat"];
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        StructureActive: {
            /** Format: int64 */
            idStructureCPP?: number;
            identifiant?: string;
            designationStructure?: string;
        };
        StructureDupliquee: {
            /** Format: int64 */
            structureDupliquee?: number;
        };
        StructureUtilisateur: {
            /** Format: int64 */
            idStructure?: number;
            identifiantStructure?: string;
            designationStructure?: string;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        SyntaxeFluxDepot: "IN_DP_E1_UBL_INVOICE" | "IN_DP_E1_CII" | "IN_DP_E1_CII_16B" | "IN_DP_E1_PES_FACTURE" | "IN_DP_E1_XCBL" | "IN_DP_E2_UBL_INVOICE_MIN" | "IN_DP_E2_CII_MIN" | "IN_DP_E2_CII_MIN_16B" | "IN_DP_E2_PES_FACTURE_MIN" | "IN_DP_E2_CPP_FACTURE_MIN" | "IN_DP_E2_CII_FACTURX" | "IN_DP_PDFARCHIVE_UBL_INVOICE_MUG" | "IN_DP_PDFARCHIVE_CII_MUG" | "IN_DP_E3_UBL_INVOICE" | (string & {});
        SyntaxeFluxReferentiel: "IN_DP_E1_UBL_INVOICE" | "IN_DP_E1_CII" | "IN_DP_E1_PES_FACTURE" | "IN_DP_E2_UBL_INVOICE_MIN" | "IN_DP_E2_CII_MIN" | "IN_DP_E2_PES_FACTURE_MIN" | "IN_DP_E2_CPP_FACTURE_MIN" | "IN_DP_PDF_UBL_INVOICE" | "IN_DP_PDF_CII" | "IN_DP_PDF_PES_FACTURE" | "IN_CDV_AIFE_STATUT" | "IN_CDV_CPP_STATUT" | "IN_CDV_CEN" | "IN_CDV_FSO_0030A" | "IN_CDV_FSO_0032A" | "IN_CRF_CPP_STATUT" | "OUT_DP_CPP_FACTURE" | "OUT_CDV_AIFE_STATUT" | "OUT_CDV_CPP_STATUT" | "OUT_CIR_CPP_STATUT" | "OUT_CDV_CSO" | "IN_DP_E1_ISO20002" | "IN_DP_E2_FSO20" | "IN_CDV_CEN_00361A" | "IN_CRF_CEN_00361A" | "OUT_DP_FEN105_UBL_INVOICE" | "IN_CRF_CR18" | "OUT_REF_SP_FAR0037" | "IN_FEN150" | "IN_EJ_51_121" | "IN_REF_SP_FEN156" | "IN_REF_SP_FAR1001" | "IN_DP_CSV_EDIFACT" | "IN_DP_E1_XCBL" | "IN_DP_PDFARCHIVE_UBL_INVOICE_MUG" | "IN_DP_PDFARCHIVE_CII_MUG" | "IN_DP_E3_UBL_INVOICE" | "IN_CDV_CR18_RECEVABLE" | "IN_CRF_CR18_IRRECEVABLE" | "IN_CDV_FSO30" | "IN_CDV_FSO32" | "OUT_DP_UBL_INVOICE" | "OUT_CRF_CR18_IRRECEVABLE" | "OUT_FIR0120B" | "IN_REF_SP_FR0022A" | "OUT_DP_FEN205_UBL_INVOICE" | "IN_DP_E2_CII_FACTURX" | "IN_DP_E1_CII_16B" | "IN_DP_E2_CII_MIN_16B" | (string & {});
        SyntaxeFluxRetour: "IN_DP_E1_UBL_INVOICE" | "IN_DP_E1_CII" | "IN_DP_E1_PES_FACTURE" | "IN_DP_E1_XCBL" | "IN_DP_E1_CII_16B" | "IN_DP_E2_UBL_INVOICE_MIN" | "IN_DP_E2_CII_MIN" | "IN_DP_E2_PES_FACTURE_MIN" | "IN_DP_E2_CPP_FACTURE_MIN" | "IN_DP_E2_CII_FACTURX" | "IN_DP_E2_CII_MIN_16B" | (string & {});
        TauxTvaRef: {
            codeTauxTva?: string;
            libelleTauxTva?: string;
            valeurTauxTva?: number;
        };
        TelechPjDp: {
            avecPiecesJointesComplementaires?: components["schemas"]["OuiNon"];
            format?: components["schemas"]["FormatTelechargement"];
            listeFacture?: components["schemas"]["IdFactureInput"][];
        };
        TelechPjEj: {
            numeroEngagementJuridique?: string;
        };
        TelechPjParam: {
            objetPieceJointe: components["schemas"]["ObjetPieceJointe"];
            demandePaiement?: components["schemas"]["TelechPjDp"];
            engagementJuridique?: components["schemas"]["TelechPjEj"];
            sollicitation?: components["schemas"]["TelechPjSoll"];
            structure?: components["schemas"]["TelechPjStructure"];
        };
        TelechPjRetour: {
            /** Format: int32 */
            codeRetour?: number;
            libelle?: string;
            /** Format: byte */
            pieceJointe?: string;
        };
        TelechPjSoll: {
            /** Format: int64 */
            idSollicitation?: number;
            pieceJointeSollicitation?: components["schemas"]["OuiNon"];
        };
        TelechPjStructure: {
            /** Format: int64 */
            idStructure?: number;
            identifiantStructure?: string;
            typeIdentifiantStructure?: components["schemas"]["TypeIdentifiantStructure"];
        };
        TelechargerGroupeFactureParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idEspace?: number;
            format: "PDF" | "PIVOT" | (string & {});
            avecPiecesJointesComplementaires?: "OUI" | "NON" | (string & {});
            listeFacture: components["schemas"]["IdFactureInput"][];
        };
        TraiterFactureAValiderParam: {
            /** Format: int64 */
            idFacture?: number;
            action?: components["schemas"]["ActionValideur"];
            typeValideur?: string;
            /** Format: int64 */
            idValideur?: number;
            motifRefus?: string;
            complementInfo?: string;
            /** Format: int64 */
            idPieceJointe?: number;
        };
        TraiterFacturesRejeteesListeDemandePaiement: {
            /** Format: int64 */
            idDemandePaiement?: number;
        };
        TraiterFacturesRejeteesParam: {
            listeDemandePaiement?: components["schemas"]["TraiterFacturesRejeteesListeDemandePaiement"][];
            motifRejet?: string;
            cpltInfos?: string;
        };
        TraiterUneFactureRecueParam: {
            /** Format: int64 */
            idUtilisateurCourant?: number;
            /** Format: int64 */
            idFacture: number;
            nouveauStatut: components["schemas"]["StatutFacture"];
            motif?: string;
            numeroDPMandat?: string;
        };
        TravauxActionParam: {
            /** Format: int64 */
            idFactureTravaux: number;
            commentaire?: string;
        };
        TravauxRechercheParam: {
            roleUtilisateur: components["schemas"]["RoleUtilisateur"];
            rechercheFactureTravaux?: components["schemas"]["ParametresRecherchePagination"];
            /** Format: int64 */
            idDestinataire?: number;
            /** Format: int64 */
            idServiceExecutant?: number;
            /** Format: int64 */
            idStructureFournisseur?: number;
            /** Format: int64 */
            idServiceFournisseur?: number;
            /** Format: int64 */
            idStructureMoe?: number;
            /** Format: int64 */
            idServiceMoe?: number;
            /** Format: int64 */
            idStructureMoa?: number;
            /** Format: int64 */
            idServiceMoa?: number;
            listeTypeFactureTravaux?: components["schemas"]["TypeFactureTravaux"][];
            cadreFacturation?: components["schemas"]["CadreFacturation"];
            listeStatutCourant?: components["schemas"]["StatutFacture"][];
            /** Format: date-time */
            periodeDateHeureEtatCourantDu?: string;
            /** Format: date-time */
            periodeDateHeureEtatCourantAu?: string;
            /** Format: date-time */
            periodeDateDepotDu?: string;
            /** Format: date-time */
            periodeDateDepotAu?: string;
            /** Format: date-time */
            periodeDateFactureTravauxDu?: string;
            /** Format: date-time */
            periodeDateFactureTravauxAu?: string;
            /** Format: int64 */
            idCoordonneeBancaire?: number;
            numeroFactureTravaux?: string;
            numeroMarche?: string;
            numeroBonCommande?: string;
            modeDepot?: components["schemas"]["ModeDepot"];
            numeroFluxDepot?: string;
            flagTelecharge?: boolean;
            uniquementSansPieceSuivante?: boolean;
            avecSansService?: string;
        };
        /** @enum {string} */
        TriColonneATraiterFournisseur: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "DesignationDestinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande";
        /** @enum {string} */
        TriColonneATraiterRecipiendaire: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "DesignationDestinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande" | "FactureTelechargeeParDestinataire";
        /** @enum {string} */
        TriColonneATraiterValideur: "IdFacture" | "TypeDemandePaiement" | "IdFournisseur" | "IdentifiantFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "IdMoe" | "TypeIdentifiantMoe" | "IdentifiantMoe" | "DesignationMoe" | "IdServiceMoe" | "CodeServiceMoe" | "NomServiceMoe" | "IdMoa" | "TypeIdentifiantMoa" | "IdentifiantMoa" | "DesignationMoa" | "IdServiceMoa" | "CodeServiceMoa" | "NomServiceMoa" | "IdDestinataire" | "TypeIdentifiantDestinataire" | "IdentifiantDestinataire" | "DesignationDestinataire" | "IdServiceExecutant" | "CodeServiceExecutant" | "NomServiceExecutant" | "IdValideur" | "TypeIdentifiantValideur" | "IdentifiantValideur" | "DesignationValideur" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroEngagement";
        /** @enum {string} */
        TriColonneHistoAction: "HistoActionDateHeure" | "HistoActionCode" | "HistoAction" | "HistoActionUtilisateurPrenom" | "HistoActionUtilisateurNom" | "HistoActionUtilisateurEmail" | "HistoActionUtilisateurTelephone";
        /** @enum {string} */
        TriColonneHistoEvenement: "EvenementLibelle" | "EvenementQui" | "EvenementDateHeure";
        /** @enum {string} */
        TriColonneHistoStatut: "HistoStatutCode" | "HistoStatutDatePassage" | "HistoStatutCommentaire" | "HistoStatutUtilisateurPrenom" | "HistoStatutUtilisateurNom" | "HistoStatutUtilisateurEmail" | "HistoStatutUtilisateurTelephone";
        /** @enum {string} */
        TriColonneLignePoste: "LignePosteNumero" | "LignePosteReference" | "LignePosteDenomination" | "LignePosteQuantite" | "LignePosteUniteCode" | "LignePosteUniteLibelle" | "LignePosteMontantUnitaireHT" | "LignePosteMontantRemiseHT" | "LignePosteTauxTva" | "LignePosteTauxTvaManuel" | "LignePosteMontantHtApresRemise" | "LignePosteMontantTva" | "LignePosteMontantTtcApresRemise";
        /** @enum {string} */
        TriColonnePieceJointe: "PieceJointeTypeCode" | "PieceJointeTypeLibelle" | "PieceJointeDesignation" | "PieceJointeNumeroLigneFacture" | "PieceJointeExtension";
        /** @enum {string} */
        TriColonneRattachements: "CodeService" | "NomService" | "StatutRattachement";
        /** @enum {string} */
        TriColonneRecapTva: "LigneTvaMontantTvaParTaux" | "LigneTvaTauxRefCode" | "LigneTvaTauxRefLibelle" | "LigneTvaTauxRefValeur" | "LigneTvaTauxManuel" | "LigneTvaMontantBaseHtParTaux";
        /** @enum {string} */
        TriColonneRechercheFournisseur: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "DesignationDestinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande" | "NumeroFluxDepot" | "TypeIdentifiantValideur1" | "CodeValideur1" | "RaisonSocialeValideur1" | "NomValideur1" | "PrenomValideur1" | "DateValidation1" | "TypeIdentifiantValideur2" | "CodeValideur2" | "RaisonSocialeValideur2" | "NomValideur2" | "PrenomValideur2" | "DateValidation2" | "NumeroFactureOrigine" | "ModeDepot" | "CoordBancairesFournisseurCleIban" | "CoordBancairesFournisseurCleRib" | "CoordBancairesFournisseurCodeBanque" | "CoordBancairesFournisseurCodePays" | "CoordBancairesFournisseurCompteBancaire" | "CoordBancairesFournisseurNomCb" | "AffactureurCode" | "AffactureurTypeIdentifiant" | "AffactureurRaisonSociale" | "NomPrenomUtilisateurCreateur";
        /** @enum {string} */
        TriColonneRechercheRecipiendaire: "TypeDemandePaiement" | "CodeFournisseur" | "TypeIdentifiantFournisseur" | "Fournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "CodeDestinataire" | "Destinataire" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroBonCommande" | "FactureTelechargeeParDestinataire";
        /** @enum {string} */
        TriColonneRechercheStructure: "IdentifiantStructure" | "DesignationStructure" | "TypeIdentifiantStructure" | "Statut";
        /** @enum {string} */
        TriColonneRechercheValideur: "IdFacture" | "TypeDemandePaiement" | "IdFournisseur" | "IdentifiantFournisseur" | "TypeIdentifiantFournisseur" | "DesignationFournisseur" | "CodeServiceFournisseur" | "NomServiceFournisseur" | "IdMoe" | "TypeIdentifiantMoe" | "IdentifiantMoe" | "DesignationMoe" | "IdServiceMoe" | "CodeServiceMoe" | "NomServiceMoe" | "IdMoa" | "IdentifiantMoa" | "DesignationMoa" | "IdServiceMoa" | "CodeServiceMoa" | "NomServiceMoa" | "IdDestinataire" | "IdentifiantDestinataire" | "DesignationDestinataire" | "IdServiceExecutant" | "CodeServiceExecutant" | "NomServiceExecutant" | "TypeFacture" | "TypeFactureTravaux" | "NumeroFacture" | "DateFacture" | "DateDepot" | "MontantHT" | "MontantTTC" | "MontantAPayer" | "Devise" | "Statut" | "NumeroMarche" | "NumeroEngagement";
        /** @enum {string} */
        TriColonneServices: "CodeService" | "LibelleService" | "DateDbtService" | "DateFinService" | "EstActif";
        /** @enum {string} */
        TriColonneStructuresEspaces: "CodeService" | "LibelleService" | "idEspaceFo" | "CodeEspace" | "LibelleEspace" | "etatCourant" | "TypeHabilitation" | "IdService";
        /** @enum {string} */
        TriSens: "Ascendant" | "Descendant";
        /** @enum {string} */
        TypeDemandePaiement: "FACTURE" | "FACTURE_TRAVAUX" | "MEMOIRE_JUSTICE" | "DEMANDE_REMBOURSEMENT";
        /** @enum {string} */
        TypeDemandePaiementRecipiendaire: "FACTURE" | "FACTURE_TRAVAUX";
        TypeDpParam: {
            typeDemandePaiement?: "FACTURE" | "FACTURE_TRAVAUX" | "MEMOIRE_JUSTICE" | "DEMANDE_REMBOURSEMENT" | (string & {});
        };
        TypeDpRef: {
            typeDemandePaiement?: "FACTURE" | "FACTURE_TRAVAUX" | "MEMOIRE_JUSTICE" | "DEMANDE_REMBOURSEMENT" | (string & {});
        };
        /** @enum {string} */
        TypeFacture: "FACTURE" | "AVOIR" | "ACOMPTE";
        /** @enum {string} */
        TypeFactureSaisie: "FACTURE" | "AVOIR";
        /** @enum {string} */
        TypeFactureTravaux: "DP_DE_SOUSTRAITANT_TRAVAUX" | "PROJET_DECOMPTE_MENSUEL" | "ETAT_ACOMPTE" | "ETAT_ACOMPTE_VALIDE" | "PROJET_DECOMPTE_FINAL" | "PROJET_DECOMPTE_GENERAL" | "PROJET_DECOMPTE_GENERAL_PROCEDURE_TACITE" | "DECOMPTE_GENERAL" | "DECOMPTE_GENERAL_SIGNE" | "DECOMPTE_GENERAL_DEFINITIF_TACITE" | "DECOMPTE_GENERAL_DEFINITIF_PROCEDURE_TACITE";
        /** @enum {string} */
        TypeHabilitation: "CONSULTATION_UNIQUEMENT" | "MODIFICATION";
        TypeIdRef: {
            typeIdentifiantStructure?: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER" | (string & {});
        };
        /** @enum {string} */
        TypeIdentifiantStructure: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
        /** @enum {string} */
        TypeObjetPieceJointe: "STRUCTURE" | "UTILISATEUR" | "CB" | "MANDAT" | "FICHE_RACCORDEMENT" | "EJ" | "MEMOIRE" | "DMD_RBST" | "TRANSVERSE" | "FACTURE_TRAVAUX" | "FACTURE" | "DMDE_CPTE_DEV_SI_EXT" | "SOLLICITATION" | "CERTIFICAT" | "PJ_REJET_EDI";
        TypePj: {
            codeTypePieceJointe?: string;
            libelleTypePieceJointe?: string;
            /** Format: int64 */
            idTypePieceJointe?: number;
            typeObjet?: components["schemas"]["TypeObjetPieceJointe"];
        };
        /** @enum {string} */
        TypeStructure: "PRIVEE" | "PUBLIQUE";
        TypeTravauxRef: {
            typeFactureTravaux?: "DP_DE_SOUSTRAITANT_TRAVAUX" | "PROJET_DECOMPTE_MENSUEL" | "ETAT_ACOMPTE" | "ETAT_ACOMPTE_VALIDE" | "PROJET_DECOMPTE_FINAL" | "PROJET_DECOMPTE_GENERAL" | "PROJET_DECOMPTE_GENERAL_PROCEDURE_TACITE" | "DECOMPTE_GENERAL" | "DECOMPTE_GENERAL_SIGNE" | "DECOMPTE_GENERAL_DEFINITIF_TACITE" | "DECOMPTE_GENERAL_DEFINITIF_PROCEDURE_TACITE" | (string & {});
        };
        /** @enum {string} */
        TypeTva: "TVA_SUR_DEBIT" | "TVA_SUR_ENCAISSEMENT" | "EXONERATION" | "SANS_TVA";
        TypesPjParam: {
            codeLangue?: components["schemas"]["CodeLangue"];
            typeObjet?: components["schemas"]["TypeObjetPieceJointe"];
        };
        Vide: Record<string, never>;
        WsRetour: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
        };
        WsRetourCompleterFacture: {
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
        WsRetourConsulterHistoriqueFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            idFacture?: number;
            numeroFacture?: string;
            modeDepot?: components["schemas"]["ModeDepot"];
            statutCourantCode?: components["schemas"]["StatutFacture"];
            historiquesDesStatuts?: components["schemas"]["HistoriquesStatus"];
            historiquesDesEvenementsComplementaires?: components["schemas"]["HistoriquesEvenements"];
            historiquesDesActionsUtilisateurs?: components["schemas"]["HistoriquesActionsUtilisateurs"];
            derniereAction?: components["schemas"]["DerniereAction"];
        };
        WsRetourConsulterServiceStructure: {
            adressePostale?: components["schemas"]["AdressePostale"];
            /** Format: int32 */
            codeRetour: number;
            informationsGenerales?: components["schemas"]["ParamModifierServiceInfoGeneral"];
            libelle: string;
            /** Format: int64 */
            nbResultatsParPage?: number;
            /** Format: int64 */
            pageCourante?: number;
            /** Format: int64 */
            pages?: number | null;
            parametres?: components["schemas"]["ParamParametre"];
            /** Format: int64 */
            total?: number;
        };
        WsRetourConsulterStructureTVAIntraCom: {
            adressePostaleDuSiege?: components["schemas"]["AdressePostale"];
            /** Format: int32 */
            codeRetour: number;
            informationGenerales?: components["schemas"]["InformationsGeneralesStructureCompleteTVAIntraCom"];
            libelle: string;
            parametres?: components["schemas"]["ParamModifierStructure"];
        };
        WsRetourCorrigerValideurFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            idFacture?: number;
        };
        WsRetourDeposerFluxFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            numeroFluxDepot?: string;
            /** Format: date-time */
            dateDepot?: string;
            syntaxeFlux?: components["schemas"]["SyntaxeFluxRetour"];
        };
        WsRetourDeposerPdfFacture: {
            numeroFacture: string | null;
            /** Format: date-time */
            dateFacture: string | null;
            codeDestinataire: string | null;
            codeServiceExecutant: string | null;
            codeFournisseur: string | null;
            codeDeviseFacture: string | null;
            typeFacture: components["schemas"]["TypeFactureSaisie"] | null;
            typeTva: components["schemas"]["TypeTva"] | null;
            numeroBonCommande: string | null;
            montantTtcAvantRemiseGlobalTTC: number | null;
            montantAPayer: number | null;
            montantHtTotal: number | null;
            montantTVA: number | null;
            /** Format: int64 */
            pieceJointeId: number;
            codeRetour?: number;
            libelle?: string;
        };
        WsRetourEspaceFoServiceSxp: {
            /** Format: int32 */
            codeEspace?: number;
            codeService?: string;
            etatCourant?: components["schemas"]["EtatEspace"];
            /** Format: int64 */
            idEspaceFo?: number;
            /** Format: int64 */
            idService?: number;
            libelleEspace?: string;
            libelleService?: string;
            typeHabilitation?: components["schemas"]["TypeHabilitation"];
        };
        WsRetourFacturesEmises: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            facture?: components["schemas"]["FactureCppEmise"];
        };
        WsRetourFacturesRecues: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            facture?: components["schemas"]["FactureCpp"];
        };
        WsRetourListerRattachementsStructureUtilisateur: {
            /** Format: int32 */
            codeRetour: number;
            designationStructure?: string;
            /** Format: int64 */
            idStructure?: number;
            identifiantStructure?: string;
            libelle: string;
            listeServices?: components["schemas"]["ServiceOutputListerRattachementsStructureUtilisateur"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
            premierService?: boolean;
        };
        WsRetourRechercheFactureRecipiendaire: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeFactures?: components["schemas"]["FactureRechercheRecipiendaire"][] | null;
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        WsRetourRechercheFactureRecipiendaireRest: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeFactures?: components["schemas"]["FactureRechercheRecipiendaire"][] | null;
            /** Format: int32 */
            pageCourante?: number;
            /** Format: int32 */
            pages?: number | null;
            /** Format: int32 */
            nbResultatsParPage?: number;
            /** Format: int32 */
            total?: number;
        };
        WsRetourRechercherDemandePaiement: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeDemandePaiement?: components["schemas"]["RechercherDemandePaiementOutputListeDemandePaiement"][];
            /** Format: int32 */
            total?: number;
        };
        WsRetourRechercherEspacesFo: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeEspace?: components["schemas"]["WsRetourEspaceFoServiceSxp"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        WsRetourRechercherFactureATraiterParFournisseur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["ParametresRetour"];
            listeFactures?: components["schemas"]["FactureRechercherATraiterFournisseur"][] | null;
        };
        WsRetourRechercherFactureATraiterParValideur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["ParametresRetour"];
            listeFactures?: components["schemas"]["FactureRechercheValideur"][] | null;
        };
        WsRetourRechercherFactureParFournisseur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["ParametresRetour"];
            listeFactures?: components["schemas"]["RetourRechercherFactureParFournisseur"][] | null;
        };
        WsRetourRechercherFactureParValideur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            parametresRetour?: components["schemas"]["ParametresRetour"];
            listeFactures?: components["schemas"]["FactureRechercheValideur"][] | null;
        };
        WsRetourRechercherServicesStructure: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeServices?: components["schemas"]["ServiceExpose"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        WsRetourRechercherStructure: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStructures?: components["schemas"]["StructureAAfficher"][];
            parametresRetour?: components["schemas"]["ParametresRetour"];
        };
        WsRetourRecupererStatutsFactureVisiblesParValideur: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            listeStatutFacture?: components["schemas"]["RecupererStatutsFactureVisiblesParValideurOutput"][];
        };
        WsRetourRecyclerFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["StatutFacture"];
            /** Format: date-time */
            dateDepot?: string;
        };
        WsRetourSoumettreFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            identifiantFactureCPP?: number;
            numeroFacture?: string;
            statutFacture?: components["schemas"]["StatutFacture"];
            /** Format: date-time */
            dateDepot?: string;
            identifiantStructure?: string;
            empreinteCertificatDepot?: string;
        };
        WsRetourTelechargerGroupeFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: byte */
            fichierResultat?: string;
        };
        WsRetourTraiterFacture: {
            /** Format: int32 */
            codeRetour: number;
            libelle: string;
            /** Format: int64 */
            idFacture?: number;
            numeroFacture?: string;
            /** Format: date-time */
            dateTraitement?: string;
            nouveauStatut?: components["schemas"]["StatutFacture"];
        };
        WsRetourTraiterFactureAValider: {
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
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** Format: int32 */
                    codeRetour?: number;
                    libelle?: string;
                };
            };
        };
        OrganisationsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrgErreur"][];
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ErrorCode?: unknown;
                    Description?: unknown;
                };
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    httpCode?: unknown;
                    httpMessage?: unknown;
                    moreInformation?: unknown;
                };
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    rechercherFactureATraiterParValideur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureATraiterParValideurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherFactureATraiterParValideur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    traiterFactureAValider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraiterFactureAValiderParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourTraiterFactureAValider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    telechargerGroupeFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelechargerGroupeFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourTelechargerGroupeFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deposerPdfFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeposerPdfFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourDeposerPdfFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherDemandePaiement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherDemandePaiementParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherDemandePaiement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureRecipiendaire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureRecipiendaireParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercheFactureRecipiendaireRest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                "application/json": components["schemas"]["CompleterFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourCompleterFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterFactureParRecipiendaire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterFactureParRecipiendaireParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourFacturesRecues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureParValideur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureParValideurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherFactureParValideur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    traiterUneFactureRecue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraiterUneFactureRecueParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourTraiterFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterFactureParValideur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterFactureParValideurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourFacturesEmises"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterFactureParFournisseur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterFactureParFournisseurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourFacturesEmises"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                "application/json": components["schemas"]["RecyclerFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRecyclerFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureParFournisseur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureParFournisseurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherFactureParFournisseur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                "application/json": components["schemas"]["SoumettreFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourSoumettreFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureATraiterParRecipiendaire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureATraiterParRecipiendaireParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercheFactureRecipiendaire"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureATraiterParFournisseur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherFactureATraiterParFournisseurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherFactureATraiterParFournisseur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    traiterFacturesRejetees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraiterFacturesRejeteesParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterHistoriqueFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterHistoriqueFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourConsulterHistoriqueFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deposerFluxFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeposerFluxFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourDeposerFluxFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    corrigerValideurFacture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrigerValideurFactureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourCorrigerValideurFacture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererStatutsFactureVisiblesParValideur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecupererStatutsFactureVisiblesParValideurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRecupererStatutsFactureVisiblesParValideur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherStructureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherStructure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterServiceStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterServiceStructureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourConsulterServiceStructure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listerRattachementsStructureUtilisateur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListerRattachementsStructureUtilisateurParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourListerRattachementsStructureUtilisateur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherServicesStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherServicesStructureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherServicesStructure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherEspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercherEspacesParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourRechercherEspacesFo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterStructureAvecTVAIntraCom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsulterStructureAvecTVAIntraComParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsRetourConsulterStructureTVAIntraCom"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    healthCheck: {
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
                    "application/json": components["schemas"]["HealthCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterCR: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterCRDetaille: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrDetailleParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrDetailleRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ajouterFichierDansSysteme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FichierParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FichierRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    telechargerPieceJointe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelechPjParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelechPjRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    telechargerAnnuaireDestinataire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnuaireRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherDestinataire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercheDestinataireParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourDestinataires"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherPieceJointeStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PjStructureParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourPjStructure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherPieceJointeSurMonCompte: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PjCompteParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourPjCompte"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherCategorieSollicitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategorieParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherSousCategorieSollicitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SousCategorieParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourSousCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterInformationSIRET: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiretParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiretRetour"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererDevises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLangueParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourDevises"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererPays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLangueParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourPays"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererModeDepot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourModesDepot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererModeReglements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourModesReglement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererCadreFacturation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypeDpParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourCadres"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererCoordonneesBancairesValides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoordBancParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourCoordBanc"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererTauxTva: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLangueParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTauxTva"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererMotifsExonerationTva: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLangueParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourMotifsExo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererMotifsRefusFactureAValider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotifsRefusParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourMotifsRefus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererTypeDemandePaiement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTypesDp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererTypeFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTypesTravaux"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererTypeIdentifiantStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTypesId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererTypePieceJointe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypesPjParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTypesPj"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererEtatParTypeDemandePaiement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypeDpParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourEtatsTypeDp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererEtatsPossiblesPourTraitement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EtatsTraitementParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourEtatsTraitement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererFormatFlux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourFormatsFlux"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererStructuresActivesPourFournisseur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourStructuresActives"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererStructuresActivesPourDestinataire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourStructuresActives"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererStructuresActivesPourFacturesTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourStructuresActives"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererSyntaxeFlux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherServiceExecutant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceExecutantParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourServicesExecutants"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererStructuresPourUtilisateur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EspaceParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourStructuresUtilisateur"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    detacherPieceJointe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetacherPjParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnveloppeSeule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererServicesExecutantEtat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererRattachementsMonCompteUtilisateur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattachementsParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourRattachements"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherEngagementJuridique: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRechercheParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourEngagements"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TravauxRechercheParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetourTravaux"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    suspendreDemanderCompleterFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TravauxActionParam"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnveloppeSeule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterDossierFacturation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherFactureTravauxATraiter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    completerFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    completerMoe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recyclerFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    refuserFactureTravaux: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    demanderRecyclagePiecePrecedente: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    organisationsHealthCheck: {
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
                content?: never;
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
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
                    "application/json": components["schemas"]["OrgStructure"];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    organisationsRechercherServicesStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
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
                    "application/json": components["schemas"]["OrgService"][];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listerPiecesJointesStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
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
                    "application/json": components["schemas"]["OrgPieceJointe"][];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    recupererPieceJointeStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
                uuidPieceJointe: string;
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
                    "application/json": components["schemas"]["OrgPieceJointe"];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifierStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgParametresEdi"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
                "application/json": {
                    _sort?: string[];
                    _desc?: string[];
                    _fields?: string[];
                } & {
                    [key: string]: components["schemas"]["OrgFiltre"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgStructure"][];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rechercherServiceOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    _sort?: string[];
                    _desc?: string[];
                    _fields?: string[];
                } & {
                    [key: string]: components["schemas"]["OrgFiltre"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgService"][];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    consulterService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
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
                    "application/json": components["schemas"]["OrgService"];
                };
            };
            400: components["responses"]["OrganisationsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
