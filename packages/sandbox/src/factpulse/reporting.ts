import { platformAccess, sendFlow } from './destinations.js'
import { Failed } from './failures.js'
import { xmlIn } from './invoices.js'
import { fileIn } from './processing.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { type Held, held, list, text } from './shapes.js'

/** The flows, where each has its data, and what the platform calls them. */
const FLOWS = [
  ['10.1', 'invoices', 'UnitaryCustomerTransactionReport', 'international invoices between companies'],
  ['10.2', 'invoicePayments', 'UnitaryCustomerPaymentReport', 'payments of those invoices'],
  ['10.3', 'transactions', 'AggregatedCustomerTransactionReport', 'sales to consumers, by day and category'],
  ['10.4', 'aggregatedPayments', 'AggregatedCustomerPaymentReport', 'payments of those sales'],
] as const

const CATEGORIES = [
  ['TLB1', 'goods, taxed'],
  ['TPS1', 'services, taxed'],
  ['TNT1', 'not taxed in France'],
  ['TMA1', 'margin scheme'],
] as const

interface Fault {
  readonly field: string
  readonly message: string
  readonly code: string
}

/** E-reporting. The XML has the head of a report and its figures, and is not held against any schema. */
export function reportingHandlers(room: FactPulseRooms): Handlers {
  const faultsOf = (report: Held, expected?: string): Fault[] => {
    const { startDate, endDate } = held(report.period)
    const faults: Fault[] = []
    if (String(startDate) > String(endDate)) {
      faults.push({ field: 'period', message: 'ends before it begins', code: 'REJ_PER' })
    }
    const present = FLOWS.filter(([, field]) => list(membersOf(report, field)).length > 0)
    if (present.length === 0) faults.push({ field: 'data', message: 'there is nothing to report', code: 'REJ_SEMAN' })
    const own = FLOWS.find(([flow]) => flow === expected)
    if (own && !present.includes(own)) faults.push({ field: own[1], message: 'is missing', code: 'REJ_SEMAN' })
    for (const [, field] of present) {
      list(membersOf(report, field)).forEach((row, at) => {
        const { date, taxAmount, taxBreakdown } = held(row)
        const day = text(date)
        if (day !== undefined && (day < String(startDate) || day > String(endDate))) {
          faults.push({ field: `${field}.${at}.date`, message: 'is outside the period', code: 'REJ_PER' })
        }
        const sum = list(taxBreakdown).reduce<number>((total, part) => total + Number(held(part).taxAmount), 0)
        if (taxAmount !== undefined && Math.abs(sum - Number(taxAmount)) > 0.005) {
          faults.push({ field: `${field}.${at}.taxAmount`, message: 'is not the sum of its parts', code: 'REJ_COH' })
        }
      })
    }
    return faults
  }
  const orRefused = (faults: readonly Fault[]): void => {
    if (faults.length === 0) return
    const details = faults.map(({ field, message, code }) => {
      return { level: 'Error' as const, item: field, reason: message, source: 'ereporting', code }
    })
    throw new Failed(422, 'VALIDATION_FAILED', 'The report is not valid.', { details })
  }
  const flowOf = (report: Held) => {
    const present = FLOWS.filter(([, field]) => list(membersOf(report, field)).length > 0)
    return present.length > 1
      ? { flow: 'multi', afnor: 'MultiFlowReport' }
      : { flow: present[0]?.[0], afnor: present[0]?.[2] }
  }
  const written = (report: Held, expected?: string): string => {
    orRefused(faultsOf(report, expected))
    return xmlOf(report, room.now())
  }
  const send = async (
    call: FactPulseCall,
    xml: Uint8Array,
    report: { id: string; flow: string; afnor: string | undefined },
  ) => {
    const { body } = call
    const trackingId = text(body.trackingId) ?? text(body.tracking_id)
    const flowInfo = {
      name: `${report.id.replace(/[^\w.-]/g, '_')}.xml`,
      flowSyntax: 'FRR',
      ...(trackingId !== undefined && { trackingId }),
    }
    const { flowId, sha256, answer } = await sendFlow(room, call, platformAccess(call, body), xml, flowInfo)
    return {
      flowId,
      reportId: report.id,
      trackingId: trackingId ?? null,
      flowType: report.flow,
      sha256,
      afnorFlowType: report.afnor ?? null,
      afnorResponse: answer,
      message: 'The report was sent.',
    }
  }
  const encoded = (xml: string) => new TextEncoder().encode(xml)
  const single = (report: Held) => String(report.flowType)

  return {
    generateEReporting: ({ body }) => {
      const xml = written(body, single(body))
      return { reportId: body.reportId, flowType: single(body), xml, xmlSize: encoded(xml).length, message: 'Written.' }
    },
    downloadEReporting: ({ body, query }) => {
      const fileName = (text(query.filename) ?? `${String(body.reportId)}.xml`).replace(/[^\w.-]/g, '_')
      return {
        status: 200,
        headers: { 'Content-Type': 'application/xml', 'Content-Disposition': `attachment; filename="${fileName}"` },
        body: encoded(written(body, single(body))),
      }
    },
    validateEReporting: ({ body }) => {
      const report = held(body.data)
      const errors = faultsOf(report, single(report))
      const message = errors.length === 0 ? 'The report is valid.' : 'The report is not valid.'
      const { reportId } = report
      return { valid: errors.length === 0, reportId, flowType: single(report), errors, warnings: [], message }
    },
    submitEReporting: (call) => {
      const report = held(call.body.data)
      const xml = written(report, single(report))
      const afnor = FLOWS.find(([flow]) => flow === single(report))?.[2]
      return send(call, encoded(xml), { id: String(report.reportId), flow: single(report), afnor })
    },
    submitEReportingXml: async (call) => {
      const { bytes } = fileIn(call.body, 'xml_file')
      const found = await xmlIn(bytes, [room.xml])
      if (call.body.skip_validation !== 'true' && found?.syntax !== 'FRR') {
        throw new Failed(422, 'VALIDATION_FAILED', 'xml_file is no report.')
      }
      return send(call, bytes, { id: 'xml', flow: 'unknown', afnor: undefined })
    },
    validateEReportingXml: async ({ body }) => {
      const found = await xmlIn(fileIn(body, 'xml_file').bytes, [room.xml])
      const errors = found?.syntax === 'FRR' ? [] : [{ field: 'xml_file', message: 'is no report', code: 'REJ_SEMAN' }]
      return { valid: errors.length === 0, errors, warnings: [] }
    },
    generateAggregatedEReporting: ({ body }) => {
      const xml = written(body)
      return {
        reportId: body.reportId,
        transmissionType: text(body.transmissionType) ?? 'IN',
        flowType: flowOf(body).flow,
        xml,
        xmlSize: encoded(xml).length,
        contentSummary: Object.fromEntries(FLOWS.map(([, field]) => [field, list(membersOf(body, field)).length])),
        message: 'Written.',
      }
    },
    validateAggregatedEReporting: ({ body }) => {
      const errors = faultsOf(body)
      return { valid: errors.length === 0, errors, warnings: [] }
    },
    submitAggregatedEReporting: (call) => {
      const report = held(call.body.data)
      const { flow, afnor } = flowOf(report)
      return send(call, encoded(written(report)), { id: String(report.reportId), flow: String(flow), afnor })
    },
    listFlowTypes: () => ({
      flow_types: FLOWS.map(([code, field, afnor, name]) => ({
        code,
        name,
        data_field: field,
        afnor_flow_type: afnor,
      })),
    }),
    listCategoryCodes: () => ({ category_codes: CATEGORIES.map(([code, name]) => ({ code, name })) }),
  }
}

/** The aggregated request has another name for the payments of sales. */
function membersOf(report: Held, field: string): unknown {
  return field === 'aggregatedPayments' ? (report[field] ?? report.transactionPayments) : report[field]
}

function xmlOf(report: Held, now: number): string {
  const { sender, issuer, period } = {
    sender: held(report.sender),
    issuer: held(report.issuer),
    period: held(report.period),
  }
  const who = text(issuer.siren) === undefined ? sender : issuer
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14)
  const day = (value: unknown) => String(value).replaceAll('-', '')
  const rows = FLOWS.flatMap(([flow, field]) =>
    list(membersOf(report, field)).map((row) => `<Entry flow="${flow}">${escaped(JSON.stringify(row))}</Entry>`),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Report>',
    '<ReportDocument>',
    `<Id>${escaped(String(report.reportId))}</Id>`,
    `<IssueDateTime><DateTimeString>${time}</DateTimeString></IssueDateTime>`,
    `<TypeCode>${text(report.transmissionType) ?? 'IN'}</TypeCode>`,
    `<Sender><Id schemeId="0238">${escaped(String(sender.siren))}</Id><RoleCode>WK</RoleCode></Sender>`,
    `<Issuer><Id schemeId="0002">${escaped(String(who.siren).slice(0, 9))}</Id><Name>${escaped(text(who.name) ?? '')}</Name>`,
    `<RoleCode>${text(issuer.roleCode) ?? 'SE'}</RoleCode></Issuer>`,
    '</ReportDocument>',
    `<ReportPeriod><StartDate>${day(period.startDate)}</StartDate><EndDate>${day(period.endDate)}</EndDate></ReportPeriod>`,
    ...rows,
    '</Report>',
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
