import { dotted, type Envelope } from './errors.js'

/** What a refusal of the platform means. */
interface KnownCode {
  /** That of the error. */
  readonly code: string
  readonly meaning: string
  readonly remedy: string
}

interface Entry extends KnownCode {
  /** Absent: of any operation. */
  readonly operation?: string
  readonly codeRetour?: number
  readonly messageCode?: string
}

/**
 * The codes whose meaning is public. The number alone means other things on other operations, so it counts with its
 * operation only; the message code counts anywhere.
 */
const KNOWN: readonly Entry[] = [
  {
    operation: 'transverses.consulterCRDetaille',
    codeRetour: 20001,
    messageCode: 'POQ_MSG_01.003',
    code: 'NOT_FOUND',
    meaning: 'Chorus Pro has no such flow.',
    remedy: 'In the first moments after a deposit it is not there yet: ask again.',
  },
  {
    operation: 'factures.deposerFlux',
    codeRetour: 20001,
    messageCode: 'GDP_MSG_11.022',
    code: 'TOO_LARGE',
    meaning: 'The file is too large.',
    remedy: 'Split it into several flows.',
  },
  {
    operation: 'transverses.ajouterFichier',
    codeRetour: 20003,
    code: 'TOO_LARGE',
    meaning: 'The attachment is above 10 MB.',
    remedy: 'Make it smaller, or split it.',
  },
  {
    operation: 'factures.completer',
    codeRetour: 20000,
    messageCode: 'GDP_MSG_11.008',
    code: 'NOT_FOUND',
    meaning: 'Chorus Pro has no such payment request.',
    remedy: 'Check identifiantFactureCPP: it is the internal number, not that of the invoice.',
  },
  {
    operation: 'factures.completer',
    codeRetour: 20001,
    messageCode: 'GDP_MSG_11.005',
    code: 'FORBIDDEN',
    meaning: 'The technical account has no right to it.',
    remedy: 'Attach the account to the structure that issued the invoice.',
  },
  {
    operation: 'factures.completer',
    codeRetour: 20002,
    messageCode: 'GDP_MSG_11.033',
    code: 'CONFLICT',
    meaning: 'The invoice is not SUSPENDUE.',
    remedy: 'Read its status: only a suspension can be answered.',
  },
  {
    messageCode: 'GDP_MSG_11.001',
    code: 'CONFLICT',
    meaning: 'The invoice is in a status that does not allow this.',
    remedy: 'Read its status again.',
  },
  // Of a search they are an empty list, and never come here.
  {
    messageCode: 'TRA_MSG_00.015',
    code: 'NOT_FOUND',
    meaning: 'Chorus Pro found nothing.',
    remedy: 'Check the identifiers of the request.',
  },
  {
    messageCode: 'GFT_MSG_01.075',
    code: 'NOT_FOUND',
    meaning: 'Chorus Pro found no works document.',
    remedy: 'Check the identifiers of the request.',
  },
]

export function knownCode(operation: string, { codeRetour, messageCode }: Envelope): KnownCode | undefined {
  return KNOWN.find((entry) =>
    messageCode === undefined
      ? entry.operation === operation && entry.codeRetour === codeRetour
      : entry.messageCode === dotted(messageCode),
  )
}
