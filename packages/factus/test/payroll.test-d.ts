import type { BillCreate, Factus, PayrollCreate } from '../src/index.js'
import { payroll } from './support/bodies.js'

const period = (settlement_period: PayrollCreate['settlement_period']): PayrollCreate => ({
  ...payroll,
  settlement_period,
})
period({ month: 7, year: 2026, payroll_period_code: '5' })
period({ month: 7, year: 2026, payroll_period_code: '4', pay_period_half: 2 })
// @ts-expect-error a fortnight says which half
period({ month: 7, year: 2026, payroll_period_code: '4' })
// @ts-expect-error the half is a number
period({ month: 7, year: 2026, payroll_period_code: '4', pay_period_half: '1' })
// @ts-expect-error a month has no halves
period({ month: 7, year: 2026, payroll_period_code: '5', pay_period_half: 1 })

const paid = (payment: PayrollCreate['payment']): PayrollCreate => ({ ...payroll, payment })
paid({ payment_method_code: '10', payment_date: '2026-07-15' })
// @ts-expect-error a transfer needs its account
paid({ payment_method_code: '47', payment_date: '2026-07-15' })
// @ts-expect-error a wallet too
paid({ payment_method_code: '98', payment_date: '2026-07-15', bank_name: 'Nequi' })

const accrued = (accruals: Partial<PayrollCreate['accruals']>) => accruals
const hours = { quantity: 2, percentage: '25.00', amount: '100.00', accrual_type_code: '1' } as const
accrued({ hora: [{ ...hours, start_date: '2026-07-01 18:00:00' }] })
// @ts-expect-error a blank stands between day and time, not a T
accrued({ hora: [{ ...hours, start_date: '2026-07-01T18:00:00' }] })
accrued({ lice: [{ quantity: 1, accrual_type_code: '3' }] })
// @ts-expect-error unpaid leave has no amount
accrued({ lice: [{ quantity: 1, accrual_type_code: '3', amount: '1.00' }] })
// @ts-expect-error paid leave has one
accrued({ lice: [{ quantity: 1, accrual_type_code: '1' }] })
// @ts-expect-error interest on severance has a rate
accrued({ cesa: [{ amount: '1.00', accrual_type_code: '2' }] })
// @ts-expect-error a statutory bonus says how many days it covers
accrued({ prim: { amount: '1.00', accrual_type_code: '1' } })

const deducted = (deductions: PayrollCreate['deductions']) => deductions
const share = { percentage: '1.00', amount: '1.00' }
// @ts-expect-error the solidarity fund is a list
deducted({ salu: share, pens: share, dedu: { ...share, deduction_type_code: '1' } })
// @ts-expect-error health and pension are always there
deducted({ salu: share })

const lived = (worker: PayrollCreate['worker']) => worker
const { country_code: _, municipality_code: __, ...worker } = payroll.worker
lived({ ...worker, country_code: 'US' })
// @ts-expect-error who worked in Colombia worked in a municipality of it
lived({ ...worker, country_code: 'CO' })

// @ts-expect-error the id of a range of payrolls is a text
const range: PayrollCreate['numbering_range_id'] = 8
// @ts-expect-error that of other ranges is a number
const other: BillCreate['numbering_range_id'] = '8'
void [range, other]

declare const factus: Factus
void factus.receptions.emitEvent(1, '033', {
  identification_document_code: '13',
  identification: '1',
  first_name: 'A',
  last_name: 'B',
})
// @ts-expect-error a claim says why
void factus.receptions.emitEvent(1, '031', {
  identification_document_code: '13',
  identification: '1',
  first_name: 'A',
  last_name: 'B',
})
// @ts-expect-error an event that comes by itself
void factus.receptions.emitEvent(1, '034', {
  identification_document_code: '13',
  identification: '1',
  first_name: 'A',
  last_name: 'B',
})
// @ts-expect-error no such filter
void factus.bills.list({ 'filter[reference]': 'x' })
// @ts-expect-error a document that was refused may be absent
void factus.bills.create({} as BillCreate).then(({ document }) => document.number)
