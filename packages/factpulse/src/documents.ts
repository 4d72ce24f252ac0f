import { FactPulseError, type FactPulseIssue, issueOf } from './errors.js'
import { checkObject } from './guards.js'
import { decoded, startedTask, type Task, type TaskKind } from './tasks.js'
import type {
  Answered,
  AnswerOf,
  BodyOf,
  Comparison,
  ConversionFiles,
  ConvertResume,
  Download,
  FacturxVerdict,
  FormOf,
  ParsedInvoice,
  Schemas,
  SignedPdf,
  Unstated,
} from './types.js'
import type { FactPulseCallOptions, Wire } from './wire.js'

type Options = FactPulseCallOptions | undefined

/** An XML invoice, checked. The platform names no rule in a field of its own: `rule` is read out of its texts. */
export type XmlVerdict =
  | { readonly valid: true; readonly message: string }
  | { readonly valid: false; readonly issues: readonly FactPulseIssue[] }

/** Checking documents. An invalid one is a value, not an error. */
export interface Validation {
  /** CII or UBL, as its namespace says. @param form `profile` is EXTENDED unless told otherwise */
  xml(form: FormOf<'validateXml'>, options?: FactPulseCallOptions): Promise<XmlVerdict>
  /** Read `isCompliant`. Signatures are listed, not verified. */
  facturxPdf(form: FormOf<'validateFacturxPdf'>, options?: FactPulseCallOptions): Promise<FacturxVerdict>
  facturxAsync(form: FormOf<'validateFacturxAsync'>, options?: FactPulseCallOptions): Promise<Task<'validation'>>
}

/** Signing PDFs with the certificate that is stored for the client, and verifying signatures. */
export interface Signatures {
  /** @throws {FactPulseError} `platformCode` `no_certificate`, `NO_CLIENT_UID`, `invalid_certificate` */
  sign(form: FormOf<'signPdf'>, options?: FactPulseCallOptions): Promise<SignedPdf>
  signAsync(form: FormOf<'signPdfAsync'>, options?: FactPulseCallOptions): Promise<Task<'signature'>>
  /** Integrity, certificate, chain, time stamp and level of each. What the members are called is published nowhere. */
  validate(form: FormOf<'validatePdfSignature'>, options?: FactPulseCallOptions): Promise<Unstated>
  /** For tests only: the private key travels in the answer. */
  generateTestCertificate(
    request?: BodyOf<'generateTestCertificate'>,
    options?: FactPulseCallOptions,
  ): Promise<AnswerOf<'generateTestCertificate'>>
}

/** Reading invoice files. */
export interface Parsing {
  /** The full model from CII and Factur-X, the incoming summary from UBL. */
  parse(form: FormOf<'parseFacturx'>, options?: FactPulseCallOptions): Promise<ParsedInvoice>
  parseAsync(
    form: FormOf<'parseFacturx'> & { readonly callback_url?: string },
    options?: FactPulseCallOptions,
  ): Promise<Task<'parsing'>>
}

/** Comparing what a page shows with the data in the file. */
export interface Verification {
  verify(form: FormOf<'verifyPdf'>, options?: FactPulseCallOptions): Promise<Comparison>
  verifyAsync(form: FormOf<'verifyPdfAsync'>, options?: FactPulseCallOptions): Promise<Task<'verification'>>
}

/** Turning documents into invoices. */
export interface Conversion {
  /** PDF, DOCX, XLSX, JPG or PNG. A file that is to be told by its name needs one: a `File`, `openFile(path)`. */
  convert(form: FormOf<'convertDocument'>, options?: FactPulseCallOptions): Promise<Task<'conversion'>>
  /**
   * Goes on with the values that were missing, within the hour.
   * @throws {FactPulseError} `REJECTED` (422): `issues` holds what is still missing, and the rules that are broken
   */
  resume(conversionId: string, values: ConvertResume, options?: FactPulseCallOptions): Promise<ConversionFiles>
  resumeAsync(conversionId: string, values: ConvertResume, options?: FactPulseCallOptions): Promise<Task<'conversion'>>
  /** What the members are called is published nowhere. */
  getStatus(conversionId: string, options?: FactPulseCallOptions): Promise<Unstated>
  /** Kept for 24 hours. */
  download(
    conversionId: string,
    filename: 'facturx.pdf' | 'facturx.xml' | (string & {}),
    options?: FactPulseCallOptions,
  ): Promise<Download>
}

export interface Documents {
  readonly validation: Validation
  readonly signatures: Signatures
  readonly parsing: Parsing
  readonly verification: Verification
  readonly conversion: Conversion
}

export function createDocuments(wire: Wire): Documents {
  const { object } = wire
  const post = (path: string, name: string, form: object, files: readonly string[], reads: boolean) => {
    checkObject(form, name)
    return { method: 'post' as const, path: `/api/v1${path}`, name, form, files, reads }
  }
  const starts =
    <Form extends object, Kind extends TaskKind>(kind: Kind, path: string, name: string, file: string) =>
    async (form: Form, options?: Options): Promise<Task<Kind>> => {
      const answer = await object<Record<string, unknown>>(post(path, name, form, [file], false), options)
      return startedTask(wire, kind, answer, {
        name,
        callback: (form as { callback_url?: unknown }).callback_url ?? undefined,
      })
    }
  const gives =
    <Form extends object, Answer>(path: string, name: string, file: string, reads = true) =>
    (form: Form, options?: Options) =>
      object<Answer>(post(path, name, form, [file], reads), options)
  const signs = gives<FormOf<'signPdf'>, Answered<Schemas['SignedPdf']>>(
    '/processing/sign-pdf',
    'signatures.sign',
    'pdf_file',
    false,
  )
  const resumed = (conversionId: string, values: ConvertResume, path: string, name: string) => {
    checkObject(values, name)
    const keys = { conversion_id: conversionId }
    return { method: 'post' as const, path: `/api/v1/convert/{conversion_id}/${path}`, name, keys, body: values }
  }
  return {
    validation: {
      async xml(form, options) {
        const call = post('/processing/validate-xml', 'validation.xml', form, ['xml_file'], true)
        try {
          const { message = '' } = await object<{ message?: string }>(call, options)
          return { valid: true, message }
        } catch (failure) {
          // A verdict is one that says why; any other 400 is a refusal.
          if (!FactPulseError.isInstance(failure) || failure.status !== 400 || failure.issues.length === 0)
            throw failure
          return { valid: false, issues: failure.issues }
        }
      },
      facturxPdf: gives('/processing/validate-facturx-pdf', 'validation.facturxPdf', 'pdf_file'),
      facturxAsync: starts('validation', '/processing/validate-facturx-async', 'validation.facturxAsync', 'pdf_file'),
    },
    signatures: {
      sign: async (form, options) => decoded(await signs(form, options)),
      signAsync: starts('signature', '/processing/sign-pdf-async', 'signatures.signAsync', 'pdf_file'),
      validate: gives('/processing/validate-pdf-signature', 'signatures.validate', 'pdf_file'),
      generateTestCertificate(request = {}, options) {
        const name = 'signatures.generateTestCertificate'
        checkObject(request, name)
        const secrets = [request.keyPassphrase ?? undefined, request.p12Passphrase]
        const path = '/api/v1/processing/generate-test-certificate'
        return object({ method: 'post', path, name, body: request, secrets, reads: true }, options)
      },
    },
    parsing: {
      async parse(form, options) {
        const name = 'parsing.parse'
        const refused = (answer: Readonly<Record<string, unknown>>) => {
          if (answer.status !== 'FAILURE') return undefined
          const issue = issueOf(answer.error)
          const why = `FactPulse could not read the file${issue.message ? `: ${issue.message}` : ''}`
          const issues = issue.message === undefined ? [] : [issue]
          return new FactPulseError('REJECTED', why, { operation: name, status: 200, issues })
        }
        return object({ ...post('/processing/parse-facturx', name, form, ['file'], true), refused }, options)
      },
      async parseAsync(given, options) {
        const name = 'parsing.parseAsync'
        checkObject(given, name)
        // The one form that writes it so.
        const { callback_url: callbackUrl, ...form } = given
        const call = post('/processing/parse-facturx/async', name, { ...form, callbackUrl }, ['file'], false)
        return startedTask(wire, 'parsing', await object(call, options), { name, callback: callbackUrl ?? undefined })
      },
    },
    verification: {
      verify: gives('/verification/verify', 'verification.verify', 'pdf_file'),
      verifyAsync: starts('verification', '/verification/verify-async', 'verification.verifyAsync', 'pdf_file'),
    },
    conversion: {
      convert: starts('conversion', '/convert/async', 'conversion.convert', 'file'),
      async resume(conversionId, values, options) {
        const call = resumed(conversionId, values, 'resume', 'conversion.resume')
        const { files, ...rest } = await object<Partial<Answered<Schemas['ConvertSuccessResponse']>>>(call, options)
        const held = Object.entries(files ?? {}).map(([name, file]) => [name, decoded(file as object)])
        return { ...rest, files: Object.fromEntries(held) } as ConversionFiles
      },
      async resumeAsync(conversionId, values, options) {
        const name = 'conversion.resumeAsync'
        const answer = await object<Record<string, unknown>>(
          resumed(conversionId, values, 'resume/async', name),
          options,
        )
        return startedTask(wire, 'conversion', answer, { name, callback: values.callback_url ?? undefined })
      },
      getStatus(conversionId, options) {
        const path = '/api/v1/convert/{conversion_id}/status'
        const keys = { conversion_id: conversionId }
        return object({ method: 'get', path, name: 'conversion.getStatus', keys }, options)
      },
      download(conversionId, filename, options) {
        const path = '/api/v1/convert/{conversion_id}/download/{filename}'
        const keys = { conversion_id: conversionId, filename }
        return wire.download({ method: 'get', path, name: 'conversion.download', keys }, options)
      },
    },
  }
}
