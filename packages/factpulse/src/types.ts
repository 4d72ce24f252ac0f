import type { FileInput } from '@facturelle/core'
import type { ChorusProAccess, PlatformAccess } from './access.js'
import type { AmountField } from './decimals.js'
import type { components, operations } from './generated/schema.js'

export type Schemas = components['schemas']
type Operations = operations

/** Open lists are texts that TypeScript takes for objects. */
type Plainest = string | number | boolean | null | undefined

/** What takes a number and a decimal string is a decimal string here. */
type Exact<T> = number extends T ? (string extends T ? Exclude<T, number> : T) : T

/** A request as callers write it: lists may be read-only, amounts are decimal strings. */
export type Asked<T> = unknown extends T
  ? T
  : [T] extends [Plainest]
    ? Exact<T>
    : T extends Plainest
      ? T
      : T extends readonly (infer Entry)[]
        ? readonly Asked<Entry>[]
        : { readonly [Key in keyof T]: Key extends AmountField ? Decimal<T[Key]> : Asked<T[Key]> }

/** An answer as callers read it: amounts are decimal strings, what is `null` is absent. */
export type Answered<T> = unknown extends T
  ? T
  : [T] extends [Plainest]
    ? Exact<Exclude<T, null>>
    : T extends Plainest
      ? Exclude<T, null>
      : T extends readonly (infer Entry)[]
        ? readonly Answered<Exclude<Entry, null>>[]
        : { readonly [Key in keyof T]: Key extends AmountField ? Decimal<Exclude<T[Key], null>> : Answered<T[Key]> }

type Decimal<T> = T extends number ? string : T extends Plainest ? T : Asked<T>

type Json<C> = C extends { content: { 'application/json': infer Body } } ? Body : never
type Form<C> = C extends { content: { 'multipart/form-data': infer Body } } ? Body : never

/** The JSON that an operation takes. */
export type BodyOf<Id extends keyof Operations> = Operations[Id] extends { requestBody: infer B }
  ? Asked<Json<B>>
  : never

/** The form that an operation takes, its files in any shape that can be read. */
export type FormOf<Id extends keyof Operations> = Operations[Id] extends { requestBody: infer B }
  ? Files<Form<B>>
  : never

type FileField = 'file' | 'pdf_file' | 'xml_file' | 'source_pdf'
type Files<T> = { readonly [Key in keyof T]: Key extends FileField ? FileInput | Extract<T[Key], undefined> : T[Key] }

/** The JSON of the success of an operation. */
export type AnswerOf<Id extends keyof Operations> = Operations[Id] extends { responses: infer R }
  ? Answered<
      | (R extends { 200: infer A } ? Json<A> : never)
      | (R extends { 201: infer A } ? Json<A> : never)
      | (R extends { 202: infer A } ? Json<A> : never)
    >
  : never

export type QueryOf<Id extends keyof Operations> = Operations[Id] extends { parameters: { query?: infer Q } }
  ? Asked<NonNullable<Q>>
  : never

type PlatformSpelling = 'pdpFlowServiceUrl' | 'pdpTokenUrl' | 'pdpClientId' | 'pdpClientSecret'
type FormSpelling = 'pdp_flow_service_url' | 'pdp_token_url' | 'pdp_client_id' | 'pdp_client_secret'

/** A request that reaches an approved platform. */
export type ToPlatform<T> = Omit<T, PlatformSpelling | FormSpelling> & {
  /** Access to the platform for this call. Absent: what is stored for the client of the token. */
  readonly credentials?: PlatformAccess
}

/** A request that reaches Chorus Pro. */
export type ToChorusPro<T> = T & {
  /** Access to Chorus Pro for this call. Absent: what is stored for the client of the token. */
  readonly credentials?: ChorusProAccess
}

/** A request of the platform's own model for Chorus Pro. */
export type ChorusBodyOf<Id extends keyof Operations> = ToChorusPro<Omit<BodyOf<Id>, 'credentials'>>

/** A body that is passed on to Chorus Pro. */
export type PassedOn<Name extends keyof Schemas> = ToChorusPro<Asked<Schemas[Name]>>

/** Any part of a model, at any depth. */
export type PartOf<T> = T extends Plainest
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly PartOf<Entry>[]
    : { readonly [Key in keyof T]?: PartOf<T[Key]> }

/** Where the result of a task is sent instead of being asked for. */
export interface Callback {
  /** Address that is called when the task has ended: no secret belongs in it, as it is part of a URL that is logged. */
  readonly callback_url?: string
  /** @default 'inline' */
  readonly webhook_mode?: Schemas['WebhookMode']
}

/** A file that was downloaded. */
export interface Download {
  /** As the platform names it, without any path. */
  readonly filename?: string
  readonly contentType?: string
  readonly bytes: Uint8Array
}

/** Its file out of base64, whatever the member was called. */
export type Decoded<T> = Omit<T, 'content_b64' | 'contentB64'> & {
  /** The file. Absent where the answer has none: XML is text, in `xml_content`. */
  readonly content?: Uint8Array
}

/** The full model, as requests take it. */
export type Invoice = Asked<Schemas['FacturXInvoice']>
/** The simplified model: the platform fills in the rest. */
export type SimplifiedInvoice = Asked<Schemas['SimplifiedInvoiceData']>
export type AfnorDestination = Omit<Asked<Schemas['AFNORDestination']>, 'credentials'> & {
  /** Access to the platform for this call. Absent: what is stored for the client of the token. */
  readonly credentials?: PlatformAccess
}
export type ChorusProDestination = {
  readonly type: 'chorus_pro'
  /** Access to Chorus Pro for this call. Absent: what is stored for the client of the token. */
  readonly credentials?: ChorusProAccess
}
export type SubmitCompleteInvoice = Omit<
  Asked<Schemas['SubmitCompleteInvoiceRequest']>,
  'destination' | 'sourcePdf'
> & {
  readonly destination: AfnorDestination | ChorusProDestination
  readonly sourcePdf: FileInput
}
export type SubmittedInvoice = Decoded<Answered<Schemas['SubmitCompleteInvoiceResponse']>>
export type GenerateInvoice = Omit<FormOf<'generateInvoice'>, 'invoice_data'> & {
  readonly invoice_data: SimplifiedInvoice | Invoice
}
export type GeneratedInvoice = Decoded<Answered<Schemas['GenerationSuccessResult']>>
export type SignedPdf = Decoded<Answered<Schemas['SignedPdf']>>
export type SignatureResult = Decoded<Answered<Schemas['SignatureSuccessResult']>>
export type FacturxVerdict = Answered<Schemas['PDFValidationResultAPI']>
export type Comparison = Answered<Schemas['VerificationSuccessResponse']>
export type ParsedInvoice = Answered<Schemas['ParseFacturXResponse']>
export type TaskStatus = Answered<Schemas['AsyncTaskStatus']>
export type ConversionDone = Decoded<Answered<Schemas['ConversionSuccessTaskResult']>>
export type ConversionPendingInput = Answered<Schemas['ConversionPendingInputResult']>
export type ConversionRulesBroken = Answered<Schemas['ConversionValidationFailedResult']>
/** A conversion that ended: done, or waiting for values that `conversion.resume` takes. */
export type ConversionResult = ConversionDone | ConversionPendingInput | ConversionRulesBroken
/** Its files are out of base64. */
export type ConversionFiles = Omit<Answered<Schemas['ConvertSuccessResponse']>, 'files'> & {
  readonly files: {
    readonly facturx_pdf?: Decoded<Answered<Schemas['FileInfo']>>
    readonly xml?: Decoded<Answered<Schemas['FileInfo']>>
  }
}
export type ConvertResume = Callback & {
  /** The values to set, in the shape of the full model, at any depth. */
  readonly overrides?: PartOf<Invoice>
}
export type IncomingInvoice = Answered<Schemas['IncomingInvoice']>
export type FlowInfo = Asked<Schemas['AFNOR_FlowInfo']>
export type CdarMessage = Asked<Schemas['CreateCDARRequest']>
export type SubmitCdar = ToPlatform<Asked<Schemas['SubmitCDARRequest']>>
export type SubmitCdarXml = ToPlatform<Asked<Schemas['SubmitCDARXMLRequest']>>
export type Refusee = ToPlatform<Asked<Schemas['RefuseeRequest']>>
export type Encaissee = ToPlatform<Asked<Schemas['EncaisseeRequest']>>
export type Lifecycle = Answered<Schemas['LifecycleResponse']>
export type EReport = Asked<Schemas['CreateEReportingRequest']>
export type AggregatedReport = Asked<Schemas['CreateAggregatedReportRequest']>
export type SubmitEReport = ToPlatform<Asked<Schemas['SubmitEReportingRequest']>>
export type SubmitAggregatedReport = ToPlatform<Asked<Schemas['SubmitAggregatedReportRequest']>>
export type SubmittedReport = Answered<Schemas['SubmitEReportingResponse']>
export type ClientDetail = Answered<Schemas['ClientDetail']>
export type ClientPage = Answered<Schemas['ClientListResponse']>
export type PdpConfig = Answered<Schemas['PDPConfigResponse']>
/** The access to store, in the one shape of this client. */
export type PdpConfigUpdate = PlatformAccess &
  Pick<Asked<Schemas['PDPConfigUpdateRequest']>, 'isActive' | 'modeSandbox' | 'encryptionMode'>
/** An object whose members are published nowhere. */
export type Unstated = Readonly<Record<string, unknown>>
