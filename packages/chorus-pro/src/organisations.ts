import { type ApiResult, pathSegment } from '@facturelle/core/http'
import { ChorusProError } from './errors.js'
import { MAX_DOWNLOAD_BYTES } from './files.js'
import { objectOf, toWire } from './guards.js'
import { writeJson } from './json.js'
import type { Answered, Asked, Schemas } from './types.js'
import type { Call, ChorusProCallOptions, Operation, Wire } from './wire.js'

export type OrganisationStructure = Answered<Schemas['OrgStructure']>
export type OrganisationService = Answered<Schemas['OrgService']>
export type OrganisationPieceJointe = Omit<Answered<Schemas['OrgPieceJointe']>, 'attachmentData'>
export interface OrganisationPieceJointeEntiere extends OrganisationPieceJointe {
  readonly attachmentData: Uint8Array
}
export type ParametresEdi = Asked<Schemas['OrgParametresEdi']>
/** How a field is compared; `val` is of the type of the field, and a list with `IN`. */
export type OrganisationFiltre = Asked<Schemas['OrgFiltre']>

/** A search of the organisations product: fields of what is searched, and how they are compared. */
export interface RechercheOrganisation<Entry> {
  readonly filtres?: { readonly [Field in keyof Entry]?: OrganisationFiltre }
  /** Fields to sort by, upwards. */
  readonly _sort?: readonly (keyof Entry & string)[]
  /** Fields to sort by, downwards. */
  readonly _desc?: readonly (keyof Entry & string)[]
  /** What of each result to give. Absent: all. */
  readonly _fields?: readonly (keyof Entry & string)[]
}

/**
 * The referential of organisations, a product of its own (one client): keys are uuids, errors are lists of findings, the
 * first of which is the `platformCode`. Its lists have no pages. All throw what the methods of `factures` throw, and
 * `NOT_FOUND` where nothing has the key.
 */
export interface Organisations {
  /** Resolves when the service is up. @see GET /cpro/organisations/v1/healthcheck; one client */
  healthCheck(options?: ChorusProCallOptions): Promise<void>
  /**
   * One structure.
   * @param uuid its key; by an error text of the platform, a SIRET or a VAT number does as well
   * @see GET /cpro/organisations/v1/structures/{uuid}; one client
   */
  consulterStructure(uuid: string, options?: ChorusProCallOptions): Promise<OrganisationStructure>
  /** The services of a structure. @see GET /cpro/organisations/v1/structures/{uuid}/services; one client */
  rechercherServicesStructure(uuid: string, options?: ChorusProCallOptions): Promise<readonly OrganisationService[]>
  /**
   * The files of a structure, without their bytes. None (400 NotFoundReference) is an empty list.
   * @see GET /cpro/organisations/v1/structures/{uuid}/pieces_jointes; one client
   */
  listerPiecesJointesStructure(
    uuid: string,
    options?: ChorusProCallOptions,
  ): Promise<readonly OrganisationPieceJointe[]>
  /**
   * One file, with its bytes.
   * @see GET /cpro/organisations/v1/structures/{uuid}/pieces_jointes/{uuidPieceJointe}; one client
   */
  recupererPieceJointeStructure(
    uuid: string,
    uuidPieceJointe: string,
    options?: ChorusProCallOptions,
  ): Promise<OrganisationPieceJointeEntiere>
  /**
   * Changes the EDI settings of a structure. Sent one time.
   * @see PATCH /cpro/organisations/v1/structures/{uuid}/parametres-edi; one client
   */
  modifierStructure(uuid: string, parametres: ParametresEdi, options?: ChorusProCallOptions): Promise<void>
  /**
   * Structures that fit all filters. None (400 NotFoundReference) is an empty list.
   * @see POST /cpro/organisations/v1/structures/recherche; one client
   */
  rechercherStructures(
    recherche: RechercheOrganisation<OrganisationStructure>,
    options?: ChorusProCallOptions,
  ): Promise<readonly OrganisationStructure[]>
  /** The same for services. @see POST /cpro/organisations/v1/services/recherche; one client */
  rechercherServices(
    recherche: RechercheOrganisation<OrganisationService>,
    options?: ChorusProCallOptions,
  ): Promise<readonly OrganisationService[]>
  /** One service. @see GET /cpro/organisations/v1/services/{uuid}; one client */
  consulterService(uuid: string, options?: ChorusProCallOptions): Promise<OrganisationService>
}

export function createOrganisations(wire: Wire): Organisations {
  const { api, call } = wire
  const get = (operation: Operation, options: ChorusProCallOptions | undefined, send: Call['send']) =>
    call(operation, options, { repeat: true, bare: true, send })

  /** A list, bare in its answer; that nothing has the key comes as an error. */
  const list = async (answer: Promise<unknown>): Promise<readonly never[]> => {
    try {
      const given = await answer
      return (Array.isArray(given) ? given : [given]) as never[]
    } catch (failure) {
      if (ChorusProError.isInstance(failure) && failure.platformCode === 'NotFoundReference') return []
      throw failure
    }
  }

  const search = (
    name: string,
    path: '/cpro/organisations/v1/structures/recherche' | '/cpro/organisations/v1/services/recherche',
    recherche: RechercheOrganisation<object>,
    options: ChorusProCallOptions | undefined,
  ) => {
    const { filtres, ...rest } = objectOf(recherche, name)
    const body = toWire({ ...rest, ...filtres }, '')
    const send: Call['send'] = (init) =>
      api.POST(path, { ...init, body, bodySerializer: writeJson } as never) as Promise<ApiResult<unknown>>
    return list(call({ name }, options, { body, repeat: true, bare: true, send }))
  }

  const structure = (uuid: string) => ({ path: { uuid: pathSegment(uuid, 'uuid') } })
  return {
    async healthCheck(options) {
      await call({ name: 'organisations.healthCheck' }, options, {
        repeat: true,
        empty: true,
        send: (init) => api.GET('/cpro/organisations/v1/healthcheck', init),
      })
    },
    async consulterStructure(uuid, options) {
      const params = structure(uuid)
      const answer = await get({ name: 'organisations.consulterStructure' }, options, (init) =>
        api.GET('/cpro/organisations/v1/structures/{uuid}', { ...init, params }),
      )
      return answer as OrganisationStructure
    },
    async rechercherServicesStructure(uuid, options) {
      const params = structure(uuid)
      return list(
        get({ name: 'organisations.rechercherServicesStructure' }, options, (init) =>
          api.GET('/cpro/organisations/v1/structures/{uuid}/services', { ...init, params }),
        ),
      )
    },
    async listerPiecesJointesStructure(uuid, options) {
      const params = structure(uuid)
      return list(
        get({ name: 'organisations.listerPiecesJointesStructure' }, options, (init) =>
          api.GET('/cpro/organisations/v1/structures/{uuid}/pieces_jointes', { ...init, params }),
        ),
      )
    },
    async recupererPieceJointeStructure(uuid, uuidPieceJointe, options) {
      const name = 'organisations.recupererPieceJointeStructure'
      const params = {
        path: { ...structure(uuid).path, uuidPieceJointe: pathSegment(uuidPieceJointe, 'uuidPieceJointe') },
      }
      const answer = (await get({ name, maxResponseBytes: MAX_DOWNLOAD_BYTES }, options, (init) =>
        api.GET('/cpro/organisations/v1/structures/{uuid}/pieces_jointes/{uuidPieceJointe}', { ...init, params }),
      )) as OrganisationPieceJointe & { readonly attachmentData?: string }
      return { ...answer, attachmentData: wire.bytes(answer.attachmentData, name) }
    },
    async modifierStructure(uuid, parametres, options) {
      const params = structure(uuid)
      const body = toWire(objectOf(parametres, 'organisations.modifierStructure'), '')
      await call({ name: 'organisations.modifierStructure' }, options, {
        body,
        repeat: false,
        empty: true,
        send: (init) =>
          api.PATCH('/cpro/organisations/v1/structures/{uuid}/parametres-edi', {
            ...init,
            params,
            body: body as ParametresEdi,
          }),
      })
    },
    rechercherStructures: async (recherche, options) =>
      search('organisations.rechercherStructures', '/cpro/organisations/v1/structures/recherche', recherche, options),
    rechercherServices: async (recherche, options) =>
      search('organisations.rechercherServices', '/cpro/organisations/v1/services/recherche', recherche, options),
    async consulterService(uuid, options) {
      const params = structure(uuid)
      const answer = await get({ name: 'organisations.consulterService' }, options, (init) =>
        api.GET('/cpro/organisations/v1/services/{uuid}', { ...init, params }),
      )
      return answer as OrganisationService
    },
  }
}
