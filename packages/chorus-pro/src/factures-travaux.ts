import { UnsupportedError } from '@facturelle/core'
import { createSearch, type ToutOptions } from './pagination.js'
import type { Answered, Asked, PageOf, PostPath, Schemas, Search } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type RechercheTravaux = Search<Asked<Schemas['TravauxRechercheParam']>, 'rechercheFactureTravaux'>
export type TravauxTrouvees = PageOf<Answered<Schemas['RetourTravaux']>>
export type FactureTravauxTrouvee = Answered<Schemas['FactureTravauxTrouvee']>
export type ActionTravaux = Asked<Schemas['TravauxActionParam']>
export type ActionTravauxRetour = Answered<Schemas['EnveloppeSeule']>
/** A request or an answer whose members no public source tells: `codeRetour` and `libelle` are checked, the rest passes. */
export type Inconnu = Readonly<Record<string, unknown>>

/**
 * Works documents. Only `rechercher` is confirmed. The paths of all others are a guess from the names of the time before
 * the gateway: they throw {UnsupportedError} `OPERATION_UNCONFIRMED` unless the client has `unconfirmedOperations: true`, and
 * what a wrong guess comes to is a 403 or 404 with the diagnosis `API_NOT_SUBSCRIBED` or `ROUTE_UNKNOWN`.
 */
export interface FacturesTravaux {
  /**
   * Works documents, one page. Nothing found (20007, GFT_MSG_01.075) is an empty page.
   * @see POST /cpro/facturesTravaux/v1/rechercher; several clients agree
   */
  rechercher(recherche: RechercheTravaux, options?: ChorusProCallOptions): Promise<TravauxTrouvees>
  /** The same, every page, each once. */
  rechercherTout(recherche: RechercheTravaux, options?: ToutOptions): AsyncIterable<FactureTravauxTrouvee>
  /**
   * Pauses a works document, or asks for its completion. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/suspendre/demander/completer/factureTravaux; path inferred, payload from one client
   */
  suspendreDemanderCompleter(action: ActionTravaux, options?: ChorusProCallOptions): Promise<ActionTravauxRetour>
  /**
   * One works document, under `factureTravaux` in the answer.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/consulter; path inferred, payload unknown
   */
  consulter(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * A billing file, under `listeFactureTravaux` in the answer.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/consulter/dossierfacturation; path inferred, payload unknown
   */
  consulterDossierFacturation(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Works documents that wait for action.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/rechercher/atraiter; path inferred, payload unknown
   */
  rechercherATraiter(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Completes a works document. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/completer; path inferred, payload unknown
   */
  completer(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Completes a works document as its project manager. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/completermoe; path inferred, payload unknown
   */
  completerMoe(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Corrects where a works document goes. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/recycler; path inferred, payload unknown
   */
  recycler(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Refuses a works document. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/refuser; path inferred, payload unknown
   */
  refuser(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
  /**
   * Asks for the document before to be recycled. Sent one time.
   * @throws {UnsupportedError} `OPERATION_UNCONFIRMED`
   * @see POST /cpro/facturesTravaux/v1/demander/recyclage; path inferred, payload unknown
   */
  demanderRecyclage(param: Inconnu, options?: ChorusProCallOptions): Promise<Inconnu>
}

export function createFacturesTravaux(wire: Wire): FacturesTravaux {
  const { reads, sends, unconfirmedOperations } = wire
  const search = createSearch(wire, '/cpro/facturesTravaux/v1/rechercher', {
    name: 'facturesTravaux.rechercher',
    block: 'rechercheFactureTravaux',
    list: 'listeFacturesTravaux',
    identity: ['idFactureTravaux'],
    size: 'factures',
    nothing: 20007,
  })
  const guessed =
    <Answer = Inconnu>(how: typeof reads, path: PostPath, operation: string) =>
    async (param: object, options?: ChorusProCallOptions): Promise<Answer> => {
      const name = `facturesTravaux.${operation}`
      if (!unconfirmedOperations) {
        const why = `${name} has a path that no source confirms; createChorusPro({ unconfirmedOperations: true }) allows it, and probeRoute('${path}') tells whether the gateway knows it`
        throw new UnsupportedError('OPERATION_UNCONFIRMED', why)
      }
      return (await how(path, { name })(param as never, options)) as Answer
    }
  const base = '/cpro/facturesTravaux/v1'
  return {
    rechercher: search.page,
    rechercherTout: search.all,
    suspendreDemanderCompleter: guessed<ActionTravauxRetour>(
      sends,
      `${base}/suspendre/demander/completer/factureTravaux`,
      'suspendreDemanderCompleter',
    ),
    consulter: guessed(reads, `${base}/consulter`, 'consulter'),
    consulterDossierFacturation: guessed(reads, `${base}/consulter/dossierfacturation`, 'consulterDossierFacturation'),
    rechercherATraiter: guessed(reads, `${base}/rechercher/atraiter`, 'rechercherATraiter'),
    completer: guessed(sends, `${base}/completer`, 'completer'),
    completerMoe: guessed(sends, `${base}/completermoe`, 'completerMoe'),
    recycler: guessed(sends, `${base}/recycler`, 'recycler'),
    refuser: guessed(sends, `${base}/refuser`, 'refuser'),
    demanderRecyclage: guessed(sends, `${base}/demander/recyclage`, 'demanderRecyclage'),
  }
}
