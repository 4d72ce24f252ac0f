import type { DocumentForm, PreparedDocument } from '@facturelle/core'
import type { FlowFeature } from './platforms.js'
import type { FlowInfo, FlowProcessingRule, FlowProfile } from './types.js'

/** Which profile of the Flow Service a guideline (BT-24) stands for. The others have none, and are left out. */
const PROFILES: Readonly<Record<string, FlowProfile>> = {
  'urn:cen.eu:en16931:2017': 'CIUS',
  'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic': 'Basic',
  'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr': 'Extended-CTC-FR',
}

/** The flow profile of a guideline, `undefined` when it has none. */
export function flowProfileOf(guideline: string | undefined): FlowProfile | undefined {
  const key = guideline?.trim() ?? ''
  return Object.hasOwn(PROFILES, key) ? PROFILES[key] : undefined
}

/** Factur-X first, which people can read too, where an engine writes it; CII before UBL, as Factur-X holds CII. */
const FORMS: readonly DocumentForm[] = [
  { syntax: 'Factur-X', profile: 'EN 16931' },
  { syntax: 'Factur-X', profile: 'EXTENDED-CTC-FR' },
  { syntax: 'CII', profile: 'EN 16931' },
  { syntax: 'CII', profile: 'EXTENDED-CTC-FR' },
  { syntax: 'UBL', profile: 'EN 16931' },
  { syntax: 'UBL', profile: 'EXTENDED-CTC-FR' },
]

/**
 * The forms French approved platforms take. Some refuse profile BASIC, and EN 16931 has a place for all that it has.
 */
export function wantedForms(guideline: string | undefined): readonly DocumentForm[] {
  // Whoever claims the extended profile gets it, whether or not the invoice has anything of it.
  if (flowProfileOf(guideline) !== 'Extended-CTC-FR') return FORMS
  return FORMS.filter(({ profile }) => profile === 'EXTENDED-CTC-FR')
}

/** What the sender declares of a prepared document. */
export function toFlowInfo(
  document: PreparedDocument,
  declared: { trackingId: string; processingRule?: FlowProcessingRule | undefined },
  missing: readonly FlowFeature[] = [],
): { flowInfo: FlowInfo; warnings: string[] } {
  const { name, syntax, sha256, guideline, kind } = document
  const flowProfile = flowProfileOf(guideline)
  const { processingRule, trackingId } = declared
  const ruleTaken = processingRule !== undefined && !missing.includes('processingRule')
  const isInvoice = kind === 'invoice' || kind === 'creditNote'
  return {
    flowInfo: {
      name,
      flowSyntax: syntax,
      ...(flowProfile === undefined ? {} : { flowProfile }),
      ...(ruleTaken ? { processingRule } : {}),
      trackingId,
      sha256,
    },
    warnings: [
      ...(processingRule !== undefined && !ruleTaken
        ? ['The platform takes no processing rule at submission: sent without it, the platform computes its own.']
        : []),
      ...(isInvoice && flowProfile === undefined
        ? [`The Flow Service has no profile for ${document.profile ?? 'this guideline'}: sent without flowProfile.`]
        : []),
      ...(isInvoice && document.number === undefined
        ? ['The document has no invoice number (BT-1): its lifecycle messages cannot be joined to it.']
        : []),
    ],
  }
}
