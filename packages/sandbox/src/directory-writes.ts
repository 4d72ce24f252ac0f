import { type Answer, empty, json, Refused, refusal } from './answers.js'
import {
  addressingIdentifierOf,
  type DirectoryAddress,
  type DirectoryLine,
  type DirectoryRoutingCode,
} from './directory-records.js'
import { type DirectoryStore, lineStatusOn, type Numbered, routingKeyOf } from './directory-store.js'

/** An address as 1.1.0 wants it written: three names are French. */
interface AddressEdit {
  readonly ligneAdresse1?: string
  readonly ligneAdresse2?: string
  readonly ligneAdresse3?: string
  readonly postalCode?: string
  readonly countrySubdivision?: string
  readonly locality?: string
  readonly codePays?: string
}

interface RoutingCodeBody {
  readonly siret?: string
  readonly routingIdentifier?: string
  readonly routingIdentifierType?: string
  readonly routingCodeName?: string
  readonly facilityNature?: 'Private' | 'Public'
  readonly managesLegalCommitmentCode?: boolean
  readonly administrativeStatus?: 'A' | 'C'
  readonly address?: AddressEdit
}

interface LineBody {
  readonly period?: { readonly dateFrom: string; readonly dateTo?: string }
  readonly addressingInformation?: Pick<DirectoryLine, 'siren' | 'siret' | 'routingIdentifier' | 'addressingSuffix'>
}

/** What 1.1.0 can write. Bodies come as its document found them valid. */
export function directoryWrites(store: DirectoryStore, today: () => string) {
  const isPublic = (siret: string) => store.companies.get(siret.slice(0, 9))?.entityType === 'Public'

  const writableCode = (idInstance: number): Numbered<DirectoryRoutingCode> => {
    const code = store.routingCodes.numbered(idInstance)
    if (!code) throw unknown('routing code')
    if ((code.facilityNature ?? (isPublic(code.siret) ? 'Public' : 'Private')) === 'Public') throw publicCode()
    return code
  }
  /** A routing code stays what it is: its facility and its identifier never change. */
  const keepsIdentity = (code: DirectoryRoutingCode, body: RoutingCodeBody) => {
    for (const name of ['siret', 'routingIdentifier'] as const) {
      if (body[name] !== undefined && body[name] !== code[name]) throw unprocessable(`${name} cannot change.`)
    }
  }

  return {
    createRoutingCode(body: RoutingCodeBody): Answer {
      const { siret = '', routingIdentifier = '', routingCodeName = '', address, ...rest } = body
      if (!store.facilities.get(siret)) throw unprocessable('siret is in no directory.')
      if (body.facilityNature === 'Public' || isPublic(siret)) throw publicCode()
      if (store.routingCodes.get(routingKeyOf({ siret, routingIdentifier }))) {
        throw unprocessable('The facility has this routing code.')
      }
      const code = { ...rest, siret, routingIdentifier, routingCodeName }
      return json(201, codeAnswer(store.routingCodes.put(address ? { ...code, address: readAddress(address) } : code)))
    },
    /** What the body leaves out is lost. */
    replaceRoutingCode(idInstance: number, body: RoutingCodeBody): Answer {
      const former = writableCode(idInstance)
      keepsIdentity(former, body)
      const { siret, routingIdentifier, facilityNature = 'Private' } = former
      const { routingCodeName = '', routingIdentifierType = '', administrativeStatus = 'A', address } = body
      const identity = { siret, routingIdentifier, facilityNature }
      const code = { ...identity, routingCodeName, routingIdentifierType, administrativeStatus }
      return json(200, codeAnswer(store.routingCodes.put(address ? { ...code, address: readAddress(address) } : code)))
    },
    updateRoutingCode(idInstance: number, body: RoutingCodeBody): Answer {
      const { idInstance: _number, ...former } = writableCode(idInstance)
      keepsIdentity(former, body)
      const { routingCodeName, routingIdentifierType, administrativeStatus, address } = body
      const changes = { routingCodeName, routingIdentifierType, administrativeStatus }
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const moved = address ? { address: { ...former.address, ...readAddress(address) } } : {}
      return json(200, codeAnswer(store.routingCodes.put({ ...former, ...given, ...moved })))
    },
    createDirectoryLine({ period, addressingInformation: parts }: LineBody): Answer {
      if (!period) throw missing('period')
      if (!parts) throw missing('addressingInformation')
      const { siren, siret, routingIdentifier, addressingSuffix } = parts
      if (!store.companies.get(siren)) throw unprocessable('siren is in no directory.')
      if (siret !== undefined && !siret.startsWith(siren)) throw unprocessable('siret is of another company.')
      if (siret !== undefined && !store.facilities.get(siret)) throw unprocessable('siret is in no directory.')
      if (routingIdentifier !== undefined && siret === undefined) throw unprocessable('routingIdentifier needs siret.')
      if (addressingSuffix !== undefined && siret !== undefined) throw unprocessable('addressingSuffix excludes siret.')
      if (
        routingIdentifier !== undefined &&
        !store.routingCodes.get(routingKeyOf({ siret: siret ?? '', routingIdentifier }))
      ) {
        throw unprocessable('The facility has no such routing code.')
      }
      checkPeriod(period.dateFrom, period.dateTo)
      const line: DirectoryLine = { ...parts, ...period }
      const present = store.lines.get(addressingIdentifierOf(line))
      if (present && lineStatusOn(present, today()) !== 'Disabled') throw unprocessable('There is such a line.')
      return json(201, lineAnswer(store.lines.put(line)))
    },
    updateDirectoryLine(idInstance: number, { dateTo }: { readonly dateTo?: string }): Answer {
      const line = store.lines.numbered(idInstance)
      if (!line) throw unknown('directory line')
      if (dateTo === undefined) return json(200, lineAnswer(line))
      checkPeriod(line.dateFrom, dateTo)
      const { idInstance: _number, status: _status, ...rest } = line
      return json(200, lineAnswer(store.lines.put({ ...rest, dateTo })))
    },
    deleteDirectoryLine(idInstance: number): Answer {
      const line = store.lines.numbered(idInstance)
      if (!line) throw unknown('directory line')
      store.lines.delete(line)
      return empty(204)
    },
  }
}

function readAddress(edit: AddressEdit): DirectoryAddress {
  const { ligneAdresse1, ligneAdresse2, ligneAdresse3, codePays, postalCode, countrySubdivision, locality } = edit
  const address = {
    addressLine1: ligneAdresse1,
    addressLine2: ligneAdresse2,
    addressLine3: ligneAdresse3,
    postalCode,
    countrySubdivision,
    locality,
    countryCode: codePays,
  }
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined))
}

function codeAnswer({ idInstance, siret, routingIdentifier }: Numbered<DirectoryRoutingCode>): object {
  return { idInstance, siret, routingIdentifier }
}

function lineAnswer(line: Numbered<DirectoryLine>): object {
  return { idInstance: line.idInstance, addressingIdentifier: addressingIdentifierOf(line), dateFrom: line.dateFrom }
}

function checkPeriod(dateFrom: string | undefined, dateTo: string | undefined): void {
  if (dateFrom !== undefined && dateTo !== undefined && dateTo < dateFrom) {
    throw unprocessable('dateTo is before dateFrom.')
  }
}

function unknown(what: string): Refused {
  return new Refused(refusal(404, `There is no such ${what}.`))
}

function publicCode(): Refused {
  return new Refused(refusal(403, 'Routing codes of public bodies are not written here.'))
}

function unprocessable(message: string): Refused {
  return new Refused(refusal(422, message))
}

function missing(name: string): Refused {
  return new Refused(refusal(400, `The body must have required property '${name}'`, { code: 'MISSING_REQUIRED_FIELD' }))
}
