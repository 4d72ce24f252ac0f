import { argumentInvalid, checkKeys } from '@facturelle/core/http'
import { checkObject } from './guards.js'
import type {
  AggregatedReport,
  AnswerOf,
  BodyOf,
  CdarMessage,
  Download,
  Encaissee,
  EReport,
  FormOf,
  Lifecycle,
  QueryOf,
  Refusee,
  SubmitAggregatedReport,
  SubmitCdar,
  SubmitCdarXml,
  SubmitEReport,
  SubmittedReport,
  ToPlatform,
  Unstated,
} from './types.js'
import type { Call, FactPulseCallOptions, Wire } from './wire.js'

type Options = FactPulseCallOptions | undefined

/** Lifecycle messages. What is sent is sent once. */
export interface Cdar {
  generate(message: CdarMessage, options?: FactPulseCallOptions): Promise<AnswerOf<'generateCdar'>>
  /** An invalid message is a value: read `valid`. */
  validate(message: BodyOf<'validateCdar'>, options?: FactPulseCallOptions): Promise<AnswerOf<'validateCdar'>>
  /** What the members of the answer are called is published nowhere. */
  validateXml(form: FormOf<'validateCdarXml'>, options?: FactPulseCallOptions): Promise<Unstated>
  submit(message: SubmitCdar, options?: FactPulseCallOptions): Promise<AnswerOf<'submitCdar'>>
  submitXml(message: SubmitCdarXml, options?: FactPulseCallOptions): Promise<AnswerOf<'submitCdarXml'>>
  /** Status 210, for a received invoice. */
  refusee(invoice: Refusee, options?: FactPulseCallOptions): Promise<AnswerOf<'submitRefusee'>>
  /** Status 212, for an issued invoice. */
  encaissee(invoice: Encaissee, options?: FactPulseCallOptions): Promise<AnswerOf<'submitEncaissee'>>
  /**
   * What happened to invoices in the last days. Only the access stored for the client works: the interface takes another
   * in the query string alone, where logs would keep its secret.
   */
  lifecycle(
    query?: { readonly days?: number; readonly invoiceId?: string },
    options?: FactPulseCallOptions,
  ): Promise<Lifecycle>
  statusCodes(options?: FactPulseCallOptions): Promise<AnswerOf<'listStatusCodes'>>
  reasonCodes(options?: FactPulseCallOptions): Promise<AnswerOf<'listReasonCodes'>>
  actionCodes(options?: FactPulseCallOptions): Promise<AnswerOf<'listActionCodes'>>
}

/** Reports to the tax administration. What is sent is sent once. */
export interface EReporting {
  generate(report: EReport, options?: FactPulseCallOptions): Promise<AnswerOf<'generateEReporting'>>
  /** The XML as a file. */
  download(report: EReport, query?: { readonly filename?: string }, options?: FactPulseCallOptions): Promise<Download>
  /** An invalid report is a value: read `valid`. */
  validate(
    report: BodyOf<'validateEReporting'>,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'validateEReporting'>>
  submit(report: SubmitEReport, options?: FactPulseCallOptions): Promise<SubmittedReport>
  /** What the members of the answer are called is published nowhere. */
  flowTypes(options?: FactPulseCallOptions): Promise<Unstated>
  /** What the members of the answer are called is published nowhere. */
  categoryCodes(options?: FactPulseCallOptions): Promise<Unstated>
  submitXml(form: ToPlatform<FormOf<'submitEReportingXml'>>, options?: FactPulseCallOptions): Promise<SubmittedReport>
  /** What the members of the answer are called is published nowhere. */
  validateXml(
    form: FormOf<'validateEReportingXml'>,
    query?: QueryOf<'validateEReportingXml'>,
    options?: FactPulseCallOptions,
  ): Promise<Unstated>
  generateAggregated(
    report: AggregatedReport,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'generateAggregatedEReporting'>>
  /** What the members of the answer are called is published nowhere. */
  validateAggregated(report: AggregatedReport, options?: FactPulseCallOptions): Promise<Unstated>
  submitAggregated(report: SubmitAggregatedReport, options?: FactPulseCallOptions): Promise<SubmittedReport>
}

/** The parts that both resources are put together from. */
function parts(wire: Wire, prefix: string, resource: string) {
  const { object } = wire
  const post = (path: string, name: string, reads: boolean) => {
    return { method: 'post' as const, path: `/api/v1/${prefix}/${path}`, name: `${resource}.${name}`, reads }
  }
  return {
    post,
    gets:
      <Answer>(path: string, name: string) =>
      (options?: Options) =>
        object<Answer>({ method: 'get', path: `/api/v1/${prefix}/${path}`, name: `${resource}.${name}` }, options),
    reads:
      <Body extends object, Answer>(path: string, name: string) =>
      (body: Body, options?: Options) => {
        checkObject(body, `${resource}.${name}`)
        return object<Answer>({ ...post(path, name, true), body }, options)
      },
    submits:
      <Body extends object, Answer>(path: string, name: string) =>
      (body: Body, options?: Options) => {
        checkObject(body, `${resource}.${name}`)
        return object<Answer>({ ...post(path, name, false), body, spelling: 'platform' }, options)
      },
    checksFile:
      <Form extends object>(path: string, name: string) =>
      (form: Form, options?: Options, query?: object) => {
        checkObject(form, `${resource}.${name}`)
        return object<Unstated>({ ...post(path, name, true), form, files: ['xml_file'], query }, options)
      },
  }
}

export function createCdar(wire: Wire): Cdar {
  const { gets, reads, submits, checksFile } = parts(wire, 'cdar', 'cdar')
  return {
    generate: reads('generate', 'generate'),
    validate: reads('validate', 'validate'),
    validateXml: (form, options) => checksFile('validate-xml', 'validateXml')(form, options),
    submit: submits('submit', 'submit'),
    submitXml: submits('submit-xml', 'submitXml'),
    refusee: submits('refusee', 'refusee'),
    encaissee: submits('encaissee', 'encaissee'),
    async lifecycle(query = {}, options) {
      for (const key of Object.keys(query)) {
        if (/credential|pdp|secret|client/i.test(key)) {
          const remedy = 'store the access with clients.updatePdpConfig, and leave it out here'
          throw argumentInvalid(key, `would travel in the query string, where logs keep it; ${remedy}`)
        }
      }
      checkKeys(query, 'query', ['days', 'invoiceId'])
      const call: Call = { method: 'get', path: '/api/v1/cdar/lifecycle', name: 'cdar.lifecycle', query }
      return wire.object(call, options)
    },
    statusCodes: gets('status-codes', 'statusCodes'),
    reasonCodes: gets('reason-codes', 'reasonCodes'),
    actionCodes: gets('action-codes', 'actionCodes'),
  }
}

export function createEReporting(wire: Wire): EReporting {
  const { post, gets, reads, submits, checksFile } = parts(wire, 'ereporting', 'ereporting')
  return {
    generate: reads('generate', 'generate'),
    async download(report, query = {}, options) {
      checkObject(report, 'ereporting.download')
      return wire.download({ ...post('generate/download', 'download', true), body: report, query }, options)
    },
    validate: reads('validate', 'validate'),
    submit: submits('submit', 'submit'),
    flowTypes: gets('flow-types', 'flowTypes'),
    categoryCodes: gets('category-codes', 'categoryCodes'),
    async submitXml(form, options) {
      checkObject(form, 'ereporting.submitXml')
      const call: Call = {
        ...post('submit-xml', 'submitXml', false),
        form,
        files: ['xml_file'],
        spelling: 'platformForm',
      }
      return wire.object(call, options)
    },
    validateXml: (form, query, options) => checksFile('validate-xml', 'validateXml')(form, options, query),
    generateAggregated: reads('generate-aggregated', 'generateAggregated'),
    validateAggregated: reads('validate-aggregated', 'validateAggregated'),
    submitAggregated: submits('submit-aggregated', 'submitAggregated'),
  }
}
