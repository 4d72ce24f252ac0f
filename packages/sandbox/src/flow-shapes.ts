import type { Dialect } from './dialects.js'
import type { FlowQuirks } from './flow-quirks.js'
import type { FlowRecord } from './flows.js'
import { formatTimestamp } from './timestamps.js'

/** A `Flow` of search results and metadata, as one version has it. What that version cannot say is left out. */
export function toFlow(flow: FlowRecord, dialect: Dialect, { leftOut }: Required<FlowQuirks>): object {
  return without(leftOut, {
    flowId: flow.flowId,
    submittedAt: formatTimestamp(flow.submittedAt),
    updatedAt: formatTimestamp(flow.updatedAt),
    trackingId: trackingIdIn(flow, dialect),
    name: dialect.named ? fileNameOf(flow) : undefined,
    flowType: flow.flowType,
    flowDirection: flow.flowDirection,
    flowSyntax: flow.flowSyntax,
    flowProfile: flow.flowProfile ?? (dialect.undefinedValues ? 'Undefined' : undefined),
    processingRule: ruleIn(flow, dialect),
    processingRuleSource: flow.processingRuleSource,
    acknowledgement: flow.acknowledgement,
  })
}

function without(names: readonly string[], shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)))
}

/** A `FullFlowInfo`: the answer to a submission. */
export function toFullFlowInfo(
  flow: FlowRecord,
  declared: object,
  dialect: Dialect,
  quirks: Required<FlowQuirks>,
): object {
  const { flowId, flowSyntax } = flow
  const submittedAt = formatTimestamp(flow.submittedAt)
  if (quirks.minimalCreated) return { flowId, flowSyntax, submittedAt }
  return without(quirks.leftOut, {
    ...declared,
    sha256: flow.sha256,
    processingRule: ruleIn(flow, dialect),
    flowId,
    submittedAt,
  })
}

/** The name of the file, made up where the sender gave none. */
export function fileNameOf(flow: FlowRecord): string {
  return flow.name ?? `${flow.flowId}.${flow.flowSyntax === 'Factur-X' ? 'pdf' : 'xml'}`
}

/** A flow that came by a later version may have an identifier too long for this one. */
function trackingIdIn({ trackingId }: FlowRecord, { maxIdLength }: Dialect): string | undefined {
  return trackingId !== undefined && trackingId.length <= maxIdLength ? trackingId : undefined
}

function ruleIn({ processingRule }: FlowRecord, { publicSector }: Dialect): string | undefined {
  return publicSector || !/B2G/.test(processingRule) ? processingRule : undefined
}

/**
 * `Content-Disposition` for a download.
 * @see RFC 6266, and RFC 8187 for names beyond ASCII
 */
export function attachment(name: string): string {
  const base = name.replace(/^.*[/\\]/, '') || 'file'
  const ascii = base.replace(/[^ -~]|["\\%]/g, '_')
  if (ascii === base) return `attachment; filename="${base}"`
  const encoded = encodeURIComponent(base.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
