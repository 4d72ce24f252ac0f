import { FactPulseError, issueOf } from './errors.js'
import { checkObject } from './guards.js'
import type { AnswerOf, ChorusBodyOf, PassedOn } from './types.js'
import type { Call, FactPulseCallOptions, Wire } from './wire.js'

type Options = FactPulseCallOptions | undefined

/**
 * Chorus Pro, in the words of the paths. A refusal in an answer with status 200, a `returnCode` or a `codeRetour` other
 * than 0, is a `FactPulseError` whose `platformCode` it is.
 */
export interface ChorusPro {
  readonly structures: {
    rechercher(
      search: ChorusBodyOf<'rechercherStructures'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'rechercherStructures'>>
    consulter(
      structure: ChorusBodyOf<'consulterStructure'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'consulterStructure'>>
    /** Without a body, so that only the access stored for the client works. */
    listerServices(idStructureCpp: number, options?: FactPulseCallOptions): Promise<AnswerOf<'listerServicesStructure'>>
    /** @throws {FactPulseError} `NOT_FOUND`: none, or more than one, has this SIRET */
    obtenirIdDepuisSiret(
      request: ChorusBodyOf<'obtenirIdDepuisSiret'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'obtenirIdDepuisSiret'>>
  }
  readonly factures: {
    /** Sent once. The PDF is uploaded before, with `transverses.ajouterFichier`. */
    soumettre(
      facture: ChorusBodyOf<'soumettreFacture'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'soumettreFacture'>>
    consulter(
      facture: ChorusBodyOf<'consulterFacture'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'consulterFacture'>>
    rechercherFournisseur(
      search: PassedOn<'Chorus_RechercherFactureParFournisseurParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'rechercherFacturesFournisseur'>>
    rechercherDestinataire(
      search: PassedOn<'Chorus_RechercherFactureRecipiendaireParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'rechercherFacturesDestinataire'>>
    /** At most 10 invoices are advised, and 120 MB. */
    telechargerGroupe(
      factures: PassedOn<'Chorus_TelechargerGroupeFactureParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'telechargerGroupeFactures'>>
    traiterFactureRecue(
      facture: PassedOn<'Chorus_TraiterUneFactureRecueParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'traiterFactureRecue'>>
    recycler(
      facture: PassedOn<'Chorus_RecyclerFactureParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'recyclerFacture'>>
    completer(
      facture: PassedOn<'Chorus_CompleterFactureParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'completerFacture'>>
  }
  readonly valideur: {
    rechercher(
      search: PassedOn<'Chorus_RechercherFactureParValideurParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'valideurRechercherFactures'>>
    consulter(
      facture: PassedOn<'Chorus_ConsulterFactureParValideurParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'valideurConsulterFacture'>>
    traiter(
      facture: PassedOn<'Chorus_TraiterFactureAValiderParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'valideurTraiterFacture'>>
  }
  readonly transverses: {
    /** At most 10 MB. Its answer has the number of the file. */
    ajouterFichier(
      fichier: PassedOn<'Chorus_FichierParam'>,
      options?: FactPulseCallOptions,
    ): Promise<AnswerOf<'ajouterFichier'>>
  }
}

export function createChorusPro(wire: Wire): ChorusPro {
  const refusalOf = (operation: string) => (answer: Readonly<Record<string, unknown>>) => {
    const given = answer.returnCode ?? answer.codeRetour
    if (given === undefined || given === 0 || given === '0') return undefined
    const code = typeof given === 'number' || typeof given === 'string' ? String(given) : 'unknown'
    const { message } = issueOf(answer.message ?? answer.libelle)
    return new FactPulseError('REJECTED', `Chorus Pro refused ${operation}: ${code}${message ? ` ${message}` : ''}`, {
      operation,
      status: 200,
      platformCode: code,
      issues: [{ code, source: 'chorus_pro', ...(message !== undefined && { message }) }],
    })
  }
  const sound = <Answer>(call: Call, options: Options) =>
    wire.object<Answer>({ refused: refusalOf(call.name), ...call }, options)
  const sends =
    <Body extends object, Answer>(
      path: string,
      name: string,
      reads: boolean,
      refused = refusalOf(`chorusPro.${name}`),
    ) =>
    (body: Body, options?: Options) => {
      checkObject(body, name)
      const call = {
        method: 'post' as const,
        path: `/api/v1/chorus-pro/${path}`,
        name: `chorusPro.${name}`,
        body,
        reads,
        refused,
      }
      return sound<Answer>({ ...call, spelling: 'chorusPro', chorus: true }, options)
    }
  const nothing = 'chorusPro.structures.obtenirIdDepuisSiret'
  const noSingle = (answer: Readonly<Record<string, unknown>>) => {
    if (answer.structureId !== 0) return refusalOf(nothing)(answer)
    const { message } = issueOf(answer.message)
    const why = `Chorus Pro knows no single structure of this identifier${message ? `: ${message}` : ''}`
    return new FactPulseError('NOT_FOUND', why, { operation: nothing, status: 200 })
  }
  return {
    structures: {
      rechercher: sends('structures/rechercher', 'structures.rechercher', true),
      consulter: sends('structures/consulter', 'structures.consulter', true),
      listerServices(idStructureCpp, options) {
        const path = '/api/v1/chorus-pro/structures/{id_structure_cpp}/services'
        const keys = { id_structure_cpp: idStructureCpp }
        return sound({ method: 'get', path, name: 'chorusPro.structures.listerServices', keys }, options)
      },
      obtenirIdDepuisSiret: sends(
        'structures/obtenir-id-depuis-siret',
        'structures.obtenirIdDepuisSiret',
        true,
        noSingle,
      ),
    },
    factures: {
      soumettre: sends('factures/soumettre', 'factures.soumettre', false),
      consulter: sends('factures/consulter', 'factures.consulter', true),
      rechercherFournisseur: sends('factures/rechercher-fournisseur', 'factures.rechercherFournisseur', true),
      // It marks what it gives as downloaded, where asked to.
      rechercherDestinataire: sends('factures/rechercher-destinataire', 'factures.rechercherDestinataire', false),
      telechargerGroupe: sends('factures/telecharger-groupe', 'factures.telechargerGroupe', true),
      traiterFactureRecue: sends('factures/traiter-facture-recue', 'factures.traiterFactureRecue', false),
      recycler: sends('factures/recycler', 'factures.recycler', false),
      completer: sends('factures/completer', 'factures.completer', false),
    },
    valideur: {
      rechercher: sends('factures/valideur/rechercher', 'valideur.rechercher', true),
      consulter: sends('factures/valideur/consulter', 'valideur.consulter', true),
      traiter: sends('factures/valideur/traiter', 'valideur.traiter', false),
    },
    transverses: { ajouterFichier: sends('transverses/ajouter-fichier', 'transverses.ajouterFichier', false) },
  }
}
