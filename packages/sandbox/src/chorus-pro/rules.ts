import type { OWN_CODES } from './envelope.js'
import { structureBySiret } from './room.js'
import type { CproService, CproStructure } from './structures.js'

/** What is wrong with an invoice. Never quotes a value. */
export interface Finding {
  readonly rule: keyof typeof OWN_CODES
  readonly message: string
}

export interface Routing {
  readonly destinataire?: CproStructure
  readonly service?: CproService
  readonly findings: readonly Finding[]
}

const RESERVED_SERVICE = 'FACTURES_PUBLIQUES'

/** Whether an invoice can be brought to its recipient: all that is wrong, at once. */
export function routingOf(
  siret: string | undefined,
  codeService: string | undefined,
  engagement: string | undefined,
  fournisseur: CproStructure | undefined,
): Routing {
  const refused = (message: string): Routing => ({ findings: [{ rule: 'recipient', message }] })
  if (siret === undefined || !/^\d{14}$/.test(siret))
    return refused('The recipient must be told by its SIRET, 14 digits.')
  const destinataire = structureBySiret(siret)
  if (!destinataire) return refused('No structure has the SIRET of the recipient.')
  if (destinataire.type !== 'PUBLIQUE') return refused('The recipient is not a public structure.')
  if (!destinataire.active) return refused('The recipient is not active.')

  const findings: Finding[] = []
  const service = destinataire.services.find((candidate) => candidate.codeService === codeService)
  if (codeService !== undefined && !service) {
    findings.push({ rule: 'service', message: 'The recipient has no service with that code.' })
  } else if (service && !service.estActif) {
    findings.push({ rule: 'service', message: 'The service is not active.' })
  } else if (codeService === RESERVED_SERVICE && fournisseur?.type === 'PRIVEE') {
    findings.push({
      rule: 'service',
      message: `The service ${RESERVED_SERVICE} is reserved for invoices of public structures.`,
    })
  } else if (codeService === undefined && destinataire.codeServiceDoitEtreRenseigne) {
    findings.push({ rule: 'service', message: 'The recipient demands a service code.' })
  }
  if (engagement === undefined && (destinataire.numeroEJDoitEtreRenseigne || service?.numeroEngagement)) {
    findings.push({ rule: 'engagement', message: 'The recipient demands an engagement number.' })
  }
  if (engagement === undefined && codeService === undefined && destinataire.gestionNumeroEJOuCodeService) {
    findings.push({ rule: 'engagement', message: 'The recipient demands a service code or an engagement number.' })
  }
  return { destinataire, ...(service ? { service } : {}), findings }
}
