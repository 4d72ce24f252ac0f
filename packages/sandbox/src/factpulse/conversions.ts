import { toBase64 } from '../base64.js'
import { originHere } from './destinations.js'
import { Failed } from './failures.js'
import { type MadeInvoice, makeInvoice, toFullModel, toHybrid } from './invoices.js'
import { fileIn } from './processing.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { type Held, held, text } from './shapes.js'
import { fileKey, spelt, started } from './submissions.js'

const KEPT_MS = 86_400_000
const RESUMABLE_MS = 3_600_000
const CONFIDENCE = 0.93

interface Conversion {
  readonly id: string
  readonly clientId: string
  readonly at: number
  readonly output: string
  state: 'PENDING' | 'PENDING_INPUT' | 'VALIDATION_FAILED' | 'SUCCESS'
  data: Held
  made?: MadeInvoice
  pdf?: Promise<Uint8Array>
}

/** Invoices out of files that are none. Nothing is recognised here: what is read is always the same invoice. */
export function conversionHandlers(room: FactPulseRooms): Handlers {
  const { identifiers, now, xml } = room
  const conversions = new Map<string, Conversion>()

  const conversionOf = ({ params, bearer }: FactPulseCall): Conversion => {
    const found = conversions.get(params.conversion_id ?? '')
    if (found?.clientId === bearer.clientId && now() < found.at + KEPT_MS) return found
    throw new Failed(404, 'CONVERSION_NOT_FOUND', 'There is no such conversion, or its day is over.')
  }
  const convert = async (conversion: Conversion): Promise<MadeInvoice> => {
    const made = await makeInvoice(conversion.data, xml, { profile: 'EN16931', now })
    conversion.made = made
    delete conversion.pdf
    conversion.state = 'SUCCESS'
    return made
  }
  const succeeded = async (conversion: Conversion, made: MadeInvoice): Promise<Held> => ({
    conversion_id: conversion.id,
    document_type_code: Number(made.invoice.typeCode),
    profile: made.profile,
    extraction: { confidence_score: CONFIDENCE, ocr_provider: 'sandbox' },
    processing_time_ms: 200,
    pdf_regenerated: true,
    pdf_regenerated_reason: 'The file given is not kept.',
    ...(conversion.output !== 'xml' && { [fileKey(room, 'content_b64')]: toBase64(await pdfOf(conversion, made)) }),
    ...(conversion.output !== 'pdf' && { xml_content: new TextDecoder().decode(made.xml) }),
  })
  const started_ = (call: FactPulseCall, conversion: Conversion, work: (outcome: string) => Promise<Held>): Held => ({
    taskId: started(room, call, { kind: 'conversion', work }),
    conversion_id: conversion.id,
  })
  /** Drawn once for all who ask for it. */
  const pdfOf = (conversion: Conversion, made: MadeInvoice): Promise<Uint8Array> => {
    conversion.pdf ??= toHybrid(made)
    return conversion.pdf
  }
  const resumed = ({ body }: FactPulseCall, conversion: Conversion): Promise<MadeInvoice> => {
    conversion.data = merged(conversion.data, held(body.overrides))
    return convert(conversion)
  }
  const failedBody = (conversion: Conversion, message: string, origin: string): Held => ({
    status: 'validation_failed',
    conversion_id: conversion.id,
    message,
    extraction: { confidence_score: CONFIDENCE, fields_extracted: 6, fields_missing: 1 },
    extracted_data: conversion.data,
    missing_fields: [
      {
        field: 'invoiceNumber',
        bt_code: 'BT-1',
        description: 'Number',
        required_for: ['EN16931'],
        suggested_value: null,
        confidence: 0.2,
      },
    ],
    validation: {
      profile: 'EN16931',
      schematron_rules_passed: 0,
      schematron_rules_total: 1,
      errors: [{ rule: 'BR-02', bt_code: 'BT-1', severity: 'error', message }],
    },
    resume_url: `${origin}/api/v1/convert/${conversion.id}/resume`,
    expires_at: new Date(conversion.at + RESUMABLE_MS).toISOString(),
  })

  return {
    convertDocument: (call) => {
      const { name } = fileIn(call.body, 'file')
      if (!/\.(?:pdf|docx|xlsx|jpe?g|png|bin)$/i.test(name)) {
        throw new Failed(400, 'UNSUPPORTED_FORMAT', 'file is none of PDF, DOCX, XLSX, JPG and PNG.')
      }
      const id = identifiers.uuid()
      const output = text(call.body.output) ?? 'pdf'
      const common = { id, clientId: call.bearer.clientId, at: now(), output }
      const conversion: Conversion = { ...common, state: 'PENDING', data: { ...READ, number: `OCR-${id.slice(0, 8)}` } }
      conversions.set(id, conversion)
      return started_(call, conversion, async (outcome) => {
        const extraction = { confidence_score: CONFIDENCE, ocr_provider: 'sandbox' }
        if (outcome !== 'pendingInput' && outcome !== 'validationFailed')
          return succeeded(conversion, await convert(conversion))
        const { number: _number, ...data } = conversion.data
        conversion.data = data
        const told = { conversion_id: id, extracted_data: data, processing_time_ms: 200 }
        if (outcome === 'pendingInput') {
          conversion.state = 'PENDING_INPUT'
          const message = 'The number was not found.'
          return {
            status: 'PENDING_INPUT',
            ...told,
            message,
            missing_fields: ['invoiceNumber'],
            confidence_score: CONFIDENCE,
          }
        }
        conversion.state = 'VALIDATION_FAILED'
        const validation_errors = [
          { rule: 'BR-02', bt_code: 'BT-1', severity: 'error', message: 'The invoice has no number.' },
        ]
        return {
          status: 'VALIDATION_FAILED',
          ...told,
          message: 'Rules are broken.',
          extraction,
          validation_errors,
          profile: 'EN16931',
        }
      })
    },
    resumeConversion: async (call) => {
      const conversion = conversionOf(call)
      if (now() >= conversion.at + RESUMABLE_MS)
        throw new Failed(404, 'CONVERSION_EXPIRED', 'It can no longer be resumed.')
      let made: MadeInvoice
      try {
        made = await resumed(call, conversion)
      } catch (error) {
        if (!(error instanceof Failed)) throw error
        const body = failedBody(conversion, error.message, originHere(call))
        throw new Failed(422, error.code, error.message, { body })
      }
      const pdf = await pdfOf(conversion, made)
      const file = (bytes: Uint8Array) => ({ content_b64: toBase64(bytes), size_bytes: bytes.length })
      return {
        status: 'success',
        conversion_id: conversion.id,
        document_type: { code: Number(made.invoice.typeCode), label: 'Facture', detected_as: 'invoice' },
        invoice: spelt(room, toFullModel(made.invoice)),
        extraction: { confidence_score: CONFIDENCE, fields_extracted: 7 },
        validation: { profile: made.profile, schematron_rules_passed: 1, schematron_rules_total: 1 },
        files: { facturx_pdf: file(pdf), xml: file(made.xml) },
        processing_time_ms: 200,
        pdf_regenerated: true,
      }
    },
    resumeConversionAsync: (call) => {
      const conversion = conversionOf(call)
      return started_(call, conversion, async () => succeeded(conversion, await resumed(call, conversion)))
    },
    getConversionStatus: (call) => {
      const { id, state } = conversionOf(call)
      return { conversion_id: id, status: state }
    },
    downloadConversion: async (call) => {
      const conversion = conversionOf(call)
      const { made } = conversion
      const { filename } = call.params
      if (!made || (filename !== 'facturx.pdf' && filename !== 'facturx.xml')) {
        throw new Failed(404, 'FILE_NOT_FOUND', 'There is no such file.')
      }
      const isXml = filename === 'facturx.xml'
      return {
        status: 200,
        headers: {
          'Content-Type': isXml ? 'application/xml' : 'application/pdf',
          'Content-Disposition': `attachment; filename="${filename}"`,
        },
        body: isXml ? made.xml : await pdfOf(conversion, made),
      }
    },
  }
}

/** What is read of every file, but for its number. */
const READ: Held = {
  date: '2026-11-20',
  supplier: { siret: '00001501600017', name: 'Menuiserie Aubrelune SARL' },
  recipient: { siret: '00001511500017', name: 'Commune de Cassegny' },
  lines: [{ description: 'Porte', quantity: '1', unitPrice: '100.00', vatRate: '20' }],
}

/** One object over another, all through; lists are replaced. */
function merged(base: Held, over: Held): Held {
  const members = Object.entries(over).map(([name, value]) => {
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value)
    return [name, inner ? merged(held(base[name]), held(value)) : value] as const
  })
  return { ...base, ...Object.fromEntries(members) }
}
