import type {
  AdjustmentNoteCreate,
  BillCreate,
  CreditNoteCreate,
  DebitNoteCreate,
  PayrollCreate,
  SupportDocumentCreate,
  TacitAcceptance,
} from '../../src/index.js'
import type {
  AdjustmentNoteCreateV1,
  BillCreateV1,
  CreditNoteCreateV1,
  SupportDocumentCreateV1,
} from '../../src/v1/index.js'

const payment_details = [{ payment_form: '1', payment_method_code: '10', amount: '119.00' }] as const
const customer = {
  identification_document_code: '13',
  identification: '123456789',
  legal_organization_code: '2',
  names: 'Ana Prueba',
  municipality_code: '05001',
} as const
const item = {
  code_reference: 'P-1',
  name: 'Lápiz',
  quantity: '1.00',
  discount_rate: '0.00',
  price: '100.00',
  unit_measure_code: '94',
  standard_code: '999',
  taxes: [{ code: '01', rate: '19.00' }],
} as const
const provider = {
  identification_document_code: '31',
  identification: '123456789',
  dv: '6',
  names: 'Luis Prueba',
  address: 'Calle 1',
  country_code: 'CO',
  municipality_code: '05001',
} as const

export const bill: BillCreate = { reference_code: 'V-1', payment_details, customer, items: [item] }
export const creditNote: CreditNoteCreate = {
  reference_code: 'C-1',
  correction_concept_code: '2',
  bill_number: 'SETP990000001',
  payment_details,
  items: [item],
}
export const debitNote: DebitNoteCreate = {
  reference_code: 'D-1',
  correction_concept_code: '1',
  bill_number: 'SETP990000001',
  payment_details,
  items: [item],
}
export const supportDocument: SupportDocumentCreate = {
  reference_code: 'S-1',
  payment_details,
  provider,
  items: [item],
}
export const adjustmentNote: AdjustmentNoteCreate = {
  reference_code: 'A-1',
  support_document_number: 'SEDS1',
  correction_concept_code: '2',
  payment_details,
  provider,
  items: [item],
}
export const payroll: PayrollCreate = {
  reference_code: 'N-1',
  settlement_period: { month: 7, year: 2026, payroll_period_code: '4', pay_period_half: 1 },
  payment: {
    payment_method_code: '47',
    bank_name: 'Banco',
    account_type: '2',
    account_number: '1',
    payment_date: '2026-07-15',
  },
  worker: {
    identification_document_code: '13',
    identification_number: '123456789',
    first_name: 'Ana',
    first_surname: 'Prueba',
    second_surname: 'Otra',
    address: 'Calle 1',
    country_code: 'CO',
    municipality_code: '05001',
    has_integral_salary: false,
    has_high_risk: false,
    worker_type_code: '01',
    worker_subtype: '00',
    contract_type: '2',
    salary: '2000000.00',
    entry_date: '2020-01-01',
    days_worked: '15',
  },
  accruals: {
    suel: { amount: '1000000.00' },
    hora: [
      {
        quantity: 2,
        percentage: '25.00',
        amount: '10000.00',
        start_date: '2026-07-01 18:00:00',
        end_date: '2026-07-01 20:00:00',
        accrual_type_code: '1',
      },
    ],
    lice: [{ quantity: 1, accrual_type_code: '3' }],
  },
  deductions: {
    salu: { percentage: '4.00', amount: '40000.00' },
    pens: { percentage: '4.00', amount: '40000.00' },
    dedu: [{ percentage: '1.00', amount: '100.00', deduction_type_code: '1' }],
  },
}
export const person: TacitAcceptance = {
  identification_document_code: '13',
  identification: '123456789',
  first_name: 'Ana',
  last_name: 'Prueba',
}

const itemV1 = {
  code_reference: 'P-1',
  name: 'Lápiz, "price":"1.00"',
  quantity: 1,
  discount_rate: '0.00',
  price: '119.10',
  unit_measure_id: 70,
  standard_code_id: 1,
} as const
const taxV1 = { tax_rate: '19.00', is_excluded: 0, tribute_id: 1 } as const

export const billV1: BillCreateV1 = {
  reference_code: 'V-1',
  customer: {
    identification_document_id: 3,
    identification: '123456789',
    legal_organization_id: 2,
    tribute_id: 21,
    names: 'Ana Prueba',
    municipality_id: 980,
  },
  items: [{ ...itemV1, ...taxV1 }],
}
export const creditNoteV1: CreditNoteCreateV1 = {
  reference_code: 'C-1',
  correction_concept_code: 2,
  customization_id: 20,
  bill_id: 7,
  payment_method_code: '10',
  items: [{ ...itemV1, ...taxV1 }],
}
export const supportDocumentV1: SupportDocumentCreateV1 = {
  reference_code: 'S-1',
  provider: {
    identification_document_id: 6,
    identification: '123456789',
    names: 'Luis Prueba',
    address: 'Calle 1',
    email: 'c@d.co',
    is_resident: 1,
    country_code: 'CO',
    municipality_id: 980,
  },
  items: [itemV1],
}
export const adjustmentNoteV1: AdjustmentNoteCreateV1 = {
  reference_code: 'A-1',
  support_document_id: 7,
  correction_concept_code: '2',
  items: [itemV1],
}
