import type { KnownReasonCode, ReasonCode } from './types.js'

/** What one reason code of the standard means. */
export interface Reason {
  /** The code of the public portal (PPF) for the same, where there is one. */
  readonly publicPortalCode?: string
  /** What is wrong and what to do, for people, in French. */
  readonly fr: string
  /** The same in English. */
  readonly en: string
}

/**
 * The reason codes of XP Z12-013, spelt as there (`EmptyAttachement`). Platforms add codes of their own: look one up with
 * `explainReason`.
 * @see XP Z12-013 Flow Service, ReasonCode
 */
export const REASONS: Readonly<Record<KnownReasonCode, Reason>> = {
  EmptyAttachement: {
    publicPortalCode: 'IRR_VID_PJ',
    fr: 'Une pièce jointe de la facture est vide. Jointe à nouveau avec son contenu, ou retirée, elle ne gênera plus.',
    en: 'An attachment of the invoice is empty. Attach it again with its contents, or leave it out.',
  },
  AttachmentTypeError: {
    publicPortalCode: 'IRR_EXT_DOC',
    fr: 'Une pièce jointe est d’un type, ou porte une extension, que la plateforme n’accepte pas. Convertissez-la, en PDF par exemple.',
    en: 'An attachment has a type or an extension that the platform does not take. Convert it, to PDF for example.',
  },
  EmptyFlow: {
    publicPortalCode: 'IRR_VID_F',
    fr: 'Le fichier envoyé est vide. Vérifiez sa production, puis envoyez-le à nouveau.',
    en: 'The file that was sent is empty. Look at how it is made, then send it again.',
  },
  OtherTechnicalError: {
    publicPortalCode: 'AUTRE',
    fr: 'La plateforme a rencontré un problème technique qui n’a pas de code à lui. Lisez son message, et interrogez son support.',
    en: 'The platform met a technical problem that has no code of its own. Read its message, and ask its support.',
  },
  InvalidSchema: {
    publicPortalCode: 'IRR_SYNTAX',
    fr: 'Le XML ne respecte pas le schéma de sa syntaxe : un élément manque, est de trop ou est mal placé. Validez le fichier avant l’envoi.',
    en: 'The XML breaks the schema of its syntax: an element is missing, is too many or stands in the wrong place. Validate the file before you send it.',
  },
  FileSizeExceeded: {
    publicPortalCode: 'IRR_TAILLE_F',
    fr: 'Le fichier est plus gros que ce que la plateforme accepte. Allégez ses pièces jointes.',
    en: 'The file is larger than the platform takes. Make its attachments smaller.',
  },
  FlowTypeError: {
    publicPortalCode: 'IRR_TYPE_F',
    fr: 'Le fichier n’est pas du type déclaré, ou son extension n’est pas acceptée. Comparez la syntaxe déclarée et le contenu.',
    en: 'The file is not of the type that was declared, or its extension is not taken. Compare the declared syntax with the contents.',
  },
  AlreadyExistingFlow: {
    fr: 'Ce fichier, ou une facture du même numéro, a déjà été envoyé. Le premier envoi reste valable : suivez celui-là, n’envoyez rien de plus.',
    en: 'This file, or an invoice of the same number, was sent before. The first one stands: follow that one, and send nothing more.',
  },
  VirusFound: {
    publicPortalCode: 'IRR_ANTIVIRUS',
    fr: 'L’antivirus de la plateforme a trouvé un programme malveillant dans le fichier. Contrôlez ses pièces jointes et le poste d’où elles viennent.',
    en: 'The virus scanner of the platform found malware in the file. Check its attachments and the machine they come from.',
  },
  ChecksumMismatch: {
    fr: 'L’empreinte SHA-256 déclarée n’est pas celle du fichier reçu : il a changé en chemin, ou après le calcul. Calculez-la sur les octets envoyés.',
    en: 'The declared SHA-256 is not that of the file received: it changed on its way, or after it was computed. Compute it from the bytes that are sent.',
  },
  InvoiceLCInvalidStatus: {
    fr: 'Ce statut ne s’accorde pas avec ceux que la facture a déjà reçus. Relisez son cycle de vie avant d’en envoyer un autre.',
    en: 'This status does not agree with those the invoice has had before. Read its lifecycle before you send another.',
  },
  InvoiceLCStatusError: {
    fr: 'Le statut est inconnu, ou n’est pas permis ici. Vérifiez son code, et qui peut l’émettre.',
    en: 'The status is unknown, or not allowed here. Check its code, and who may give it.',
  },
  InvoiceLCRuleError: {
    fr: 'Le message de cycle de vie enfreint une règle, un motif obligatoire qui manque par exemple. Validez-le avant l’envoi.',
    en: 'The lifecycle message breaks a rule: a reason that must be given is missing, say. Validate it before you send it.',
  },
  InvoiceLCAccessDenied: {
    fr: 'Ce compte n’a pas le droit de donner ce statut à cette facture. Seuls son vendeur, son acheteur et leurs plateformes l’ont, chacun pour les siens.',
    en: 'This account may not give this status to this invoice. Its seller, its buyer and their platforms may, each those of their own.',
  },
  InvoiceLCAmountError: {
    fr: 'Les montants du message ne s’accordent pas avec la TVA de la facture. Vérifiez-les taux par taux.',
    en: 'The amounts in the message do not agree with the VAT of the invoice. Check them rate by rate.',
  },
}

/** Whether the standard has this code. */
export function isKnownReason(code: string): code is KnownReasonCode {
  return Object.hasOwn(REASONS, code)
}

/**
 * Says in plain words what a reason code means and what to do, in French or in English. Of a code that the standard does
 * not have it says just that: what the platform means by it, only its own message tells.
 */
export function explainReason(code: ReasonCode, language: 'fr' | 'en'): string {
  if (isKnownReason(code)) return REASONS[code][language]
  const named = JSON.stringify(code.slice(0, 100))
  return language === 'fr'
    ? `Le code ${named} n’est pas dans la norme : seul le message de la plateforme dit ce qu’il signifie.`
    : `The code ${named} is not in the standard: only the platform’s own message tells what it means.`
}
