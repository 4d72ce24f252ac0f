import type { CountryCode } from './country-code.js'
import type { PayrollRequest } from './types.js'

type Period = PayrollRequest['settlement_period']
type Payment = PayrollRequest['payment']
type Worker = PayrollRequest['worker']
type Accruals = PayrollRequest['accruals']
type Entry<Key extends keyof Accruals> = NonNullable<Accruals[Key]> extends readonly (infer One)[] ? One : never

/** A fortnight says which; a month has no halves. The half is a number: as text it is refused. */
export type SettlementPeriod = Omit<Period, 'payroll_period_code' | 'pay_period_half'> &
  (
    | { readonly payroll_period_code: '4'; readonly pay_period_half: 1 | 2 }
    | { readonly payroll_period_code: '5'; readonly pay_period_half?: never }
  )

/** A deposit, a transfer or a wallet needs its account. */
export type PayrollPayment = Omit<Payment, 'payment_method_code' | 'bank_name' | 'account_type' | 'account_number'> &
  (
    | ({ readonly payment_method_code: '42' | '47' | '98' } & Required<
        Pick<Payment, 'bank_name' | 'account_type' | 'account_number'>
      >)
    | ({ readonly payment_method_code: '1' | '10' | '20' | '48' | '49' | '71' | '72' | 'ZZZ' } & Pick<
        Payment,
        'bank_name' | 'account_type' | 'account_number'
      >)
  )

/** Who worked in Colombia worked in a municipality of it; elsewhere there is none. */
export type PayrollWorker = Omit<Worker, 'country_code' | 'municipality_code'> &
  (
    | { readonly country_code: 'CO'; readonly municipality_code: string }
    | { readonly country_code: Exclude<CountryCode, 'CO'>; readonly municipality_code?: never }
  )

/** A moment of overtime: with a blank between day and time, where the documentation prints a T. */
export type OvertimeMoment = `${number}-${string}-${string} ${string}:${string}:${string}`

type Overtime = Omit<Entry<'hora'>, 'start_date' | 'end_date'> & {
  readonly start_date?: OvertimeMoment
  readonly end_date?: OvertimeMoment
}
/** Unpaid leave has no amount; paid leave has. */
type Leave = Omit<Entry<'lice'>, 'amount' | 'accrual_type_code'> &
  (
    | { readonly accrual_type_code: '1' | '2'; readonly amount: string }
    | { readonly accrual_type_code: '3'; readonly amount?: never }
  )
/** Interest on severance has a rate. */
type Severance = Omit<Entry<'cesa'>, 'percentage' | 'accrual_type_code'> &
  (
    | { readonly accrual_type_code: '1'; readonly percentage?: string }
    | { readonly accrual_type_code: '2'; readonly percentage: string }
  )
type Premium = Omit<NonNullable<Accruals['prim']>, 'quantity' | 'accrual_type_code'> &
  (
    | { readonly accrual_type_code: '1'; readonly quantity: number }
    | { readonly accrual_type_code: '2'; readonly quantity?: number }
  )

/**
 * The payroll of one worker, with what the documentation gets wrong, or says in prose only, in the types: the halves of a
 * month, the account of a transfer, the blank in the moments of overtime, leave without pay. `deductions.dedu` is a list;
 * `deductions.salu` and `.pens` are always there, with `0.00` where there are none.
 */
export type PayrollCreate = Omit<PayrollRequest, 'settlement_period' | 'payment' | 'worker' | 'accruals'> & {
  readonly settlement_period: SettlementPeriod
  readonly payment: PayrollPayment
  readonly worker: PayrollWorker
  readonly accruals: Omit<Accruals, 'hora' | 'lice' | 'cesa' | 'prim'> & {
    readonly hora?: readonly Overtime[]
    readonly lice?: readonly Leave[]
    readonly cesa?: readonly Severance[]
    readonly prim?: Premium
  }
}
