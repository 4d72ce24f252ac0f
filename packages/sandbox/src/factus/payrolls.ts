import { found, list, outcome, shapeFor, validated } from './documents.js'
import { answered, type Body, forbidden, invalidField, invalidFields } from './envelope.js'
import { pdfFile, xmlFile } from './files.js'
import { issue, reconciled, settled, withdraw } from './issue.js'
import { type PayrollContent, readPayroll } from './payroll-content.js'
import { Fields, Findings } from './reading.js'
import type { FactusCall, Handler, Handlers } from './room.js'
import { shownV2 } from './show-v2.js'

type Kind = 'payroll' | 'adjustmentPayroll'

/** Payroll must be enabled for the company, which it is not in the shared account. */
function refuseShared({ account }: FactusCall): void {
  if (account.room.quirks.account === 'shared') throw forbidden('La empresa no tiene habilitada la nómina electrónica.')
}

function create(kind: Kind, read: (call: FactusCall, fields: Fields) => PayrollContent | undefined): Handler {
  return async (call) => {
    refuseShared(call)
    const { account, body } = call
    let record = reconciled(account, kind, (body as Body).reference_code)
    if (!record) {
      const findings = new Findings()
      const payroll = read(call, Fields.of(body, findings))
      if (!payroll) throw invalidFields(findings.errors, shapeFor(kind, 'v2', account))
      record = await issue(account, { kind, version: 'v2', payroll })
    }
    return outcome(record, account, shownV2)
  }
}

/** What takes a payroll back. */
function readElimination({ account }: FactusCall, fields: Fields): PayrollContent | undefined {
  fields.refuseEmpty()
  const number = fields.text('payroll_number') ?? ''
  const payroll = account.byNumber('payroll', number)
  const again = account.of('adjustmentPayroll').some((record) => record.payroll?.eliminates === number)
  if (!payroll?.payroll) fields.fault('payroll_number', 'La nómina no existe.')
  else if (settled(payroll, account).state !== 'validated')
    fields.fault('payroll_number', 'La nómina no ha sido validada.')
  else if (again) throw invalidField('payroll_number', 'La nómina ya fue eliminada.')
  if (fields.findings.any || !payroll?.payroll) return undefined
  const referenceCode = fields.text('reference_code') ?? ''
  return { ...payroll.payroll, referenceCode, rangeId: fields.text('numbering_range_id'), eliminates: number }
}

const guarded =
  (handler: Handler): Handler =>
  (call) => {
    refuseShared(call)
    return handler(call)
  }

const get = (kind: Kind): Handler =>
  guarded((call) => answered('Documento consultado', shownV2(found(call, kind, 'reference_code'), call.account)))

const remove = (kind: Kind): Handler =>
  guarded((call) => {
    withdraw(call.account, found(call, kind, 'reference_code'))
    return answered('Documento eliminado')
  })

const xml = (kind: Kind): Handler =>
  guarded((call) => answered('Archivo consultado', xmlFile(validated(call, kind), call.account)))

export const payrollHandlers: Handlers = {
  createPayrollV2: create('payroll', (_call, fields) => readPayroll(fields)),
  listPayrollsV2: guarded(list('payroll')),
  getPayrollV2: get('payroll'),
  deletePayrollV2: remove('payroll'),
  downloadPayrollXmlV2: xml('payroll'),
  downloadPayrollPdfV2: guarded((call) =>
    answered('Archivo consultado', pdfFile(validated(call, 'payroll'), call.account)),
  ),
  createAdjustmentPayrollV2: create('adjustmentPayroll', readElimination),
  listAdjustmentPayrollsV2: guarded(list('adjustmentPayroll')),
  getAdjustmentPayrollV2: get('adjustmentPayroll'),
  deleteAdjustmentPayrollV2: remove('adjustmentPayroll'),
  downloadAdjustmentPayrollXmlV2: xml('adjustmentPayroll'),
}
