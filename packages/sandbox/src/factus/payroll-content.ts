import { cents, money, sum } from './amounts.js'
import type { Body } from './envelope.js'
import type { Fields } from './reading.js'

/** What a payroll document says of its worker. */
export interface PayrollContent {
  readonly referenceCode: string
  readonly rangeId?: string | undefined
  readonly observation?: string | undefined
  readonly identification: string
  readonly names: string
  readonly accruals: string
  readonly deductions: string
  readonly balance: string
  /** The number of the payroll that this one eliminates. */
  readonly eliminates?: string | undefined
}

const BANKED = new Set(['42', '47', '98'])

/** Reads a payroll. What is at fault is among the findings of `fields`. */
export function readPayroll(fields: Fields): PayrollContent | undefined {
  fields.refuseEmpty()
  const period = fields.child('settlement_period')
  if (period?.text('payroll_period_code') === '4') period.need('pay_period_half')
  const payment = fields.child('payment')
  if (payment && BANKED.has(payment.text('payment_method_code') ?? ''))
    payment.need('bank_name', 'account_type', 'account_number')
  const worker = fields.child('worker')
  if (worker?.text('country_code') === 'CO') worker.need('municipality_code')
  const accruals = fields.child('accruals')
  for (const severance of accruals?.list('cesa') ?? []) {
    if (severance.text('accrual_type_code') === '2') severance.need('percentage')
  }
  const premium = accruals?.child('prim')
  if (premium?.text('accrual_type_code') === '1') premium.need('quantity')
  for (const leave of accruals?.list('lice') ?? []) {
    if (leave.text('accrual_type_code') !== '3') leave.need('amount')
  }
  if (fields.findings.any) return undefined
  const earned = amountsIn(accruals?.body ?? {})
  const held = amountsIn(fields.child('deductions')?.body ?? {})
  const names = ['first_name', 'other_names', 'first_surname', 'second_surname'].map((name) => worker?.text(name))
  return {
    referenceCode: fields.text('reference_code') ?? '',
    rangeId: fields.text('numbering_range_id'),
    observation: fields.text('observation'),
    identification: worker?.text('identification_number') ?? '',
    names: names.filter((name) => name !== undefined).join(' '),
    accruals: money(earned),
    deductions: money(held),
    balance: money(earned - held),
  }
}

function amountsIn(groups: Body): bigint {
  const rows = Object.values(groups).flat() as Body[]
  return sum(rows.map(({ amount }) => cents(amount ?? '0')))
}
