// Code tables of Factus: the Spanish label, what it means, and the id of version 1 where there is one.

export const BILL_DOCUMENT_TYPES = {
  '01': { label: 'Factura electrónica de venta', meaning: 'electronic sales invoice' },
  '03': {
    label: 'Instrumento electrónico de transmisión - tipo 03',
    meaning: 'contingency transmission of a paper invoice; needs related_documents',
  },
} as const

/** V1 knows 10, 11 and 12 only. SS-CUDE and SS-Num have announced pages without content. */
export const OPERATION_TYPES = {
  '10': { label: 'Estándar', meaning: 'ordinary sale' },
  '11': { label: 'Mandatos', meaning: 'income collected for a principal' },
  '12': { label: 'Transporte', meaning: 'freight' },
  'SS-CUFE': { label: 'Sector Salud - CUFE', meaning: 'health, with reference to invoices of the co-payment' },
  'SS-Reporte': { label: 'Sector Salud - Reporte', meaning: 'health, co-payments reported' },
  'SS-SinAporte': { label: 'Sector Salud - Sin Aporte', meaning: 'health, without co-payment' },
  'SS-Recaudo': { label: 'Sector Salud - Recaudo', meaning: 'health, collecting the co-payment itself' },
} as const

export const CREDIT_NOTE_CONCEPTS = {
  '1': { label: 'Devolución parcial', meaning: 'part of the goods returned or of the service refused' },
  '2': { label: 'Anulación de factura electrónica', meaning: 'whole invoice cancelled' },
  '3': { label: 'Rebaja o descuento parcial o total', meaning: 'rebate' },
  '4': { label: 'Ajuste de precio', meaning: 'price change' },
  '5': { label: 'Descuento comercial por pronto pago', meaning: 'prompt-payment discount' },
  '6': { label: 'Descuento comercial por volumen de ventas', meaning: 'volume discount' },
} as const

export const CREDIT_NOTE_OPERATIONS = {
  '20': {
    label: 'Con referencia a una factura electrónica',
    meaning: 'refers to an invoice (bill_number / bill_id needed)',
  },
  '22': { label: 'Sin referencia a una factura electrónica', meaning: 'no reference' },
} as const

/** V2 only. */
export const DEBIT_NOTE_CONCEPTS = {
  '1': { label: 'Intereses', meaning: 'interest' },
  '2': { label: 'Gastos por cobrar', meaning: 'expenses to collect' },
  '3': { label: 'Cambio del valor', meaning: 'value raised' },
  '4': { label: 'Otros', meaning: 'other' },
} as const

/** V2 only. */
export const DEBIT_NOTE_OPERATIONS = {
  '30': { label: 'Con referencia a una factura electrónica', meaning: 'refers to an invoice' },
  '32': { label: 'Sin referencia a una factura electrónica', meaning: 'no reference' },
} as const

export const ADJUSTMENT_NOTE_CONCEPTS = {
  '1': { label: 'Devolución parcial', meaning: 'part returned or refused' },
  '2': { label: 'Anulación del documento soporte', meaning: 'support document cancelled' },
  '3': { label: 'Rebaja o descuento parcial o total', meaning: 'rebate' },
  '4': { label: 'Ajuste de precio', meaning: 'price change' },
  '5': { label: 'Otros', meaning: 'other' },
} as const

export const PRODUCT_STANDARDS = {
  '999': { label: 'Estándar de adopción del contribuyente', meaning: "seller's own codes", v1_id: 1 },
  '001': { label: 'UNSPSC', meaning: 'UNSPSC', v1_id: 2 },
  '020': { label: 'Partida Arancelaria', meaning: 'customs tariff heading', v1_id: 3 },
  '010': { label: 'GTIN', meaning: 'GTIN', v1_id: 4 },
} as const

export const IDENTITY_DOCUMENTS = {
  '11': { label: 'Registro civil', meaning: 'birth registration', v1_id: 1 },
  '12': { label: 'Tarjeta de identidad', meaning: "minor's identity card", v1_id: 2 },
  '13': { label: 'Cédula de ciudadanía', meaning: "citizen's card", v1_id: 3 },
  '21': { label: 'Tarjeta de extranjería', meaning: "foreigner's card (old)", v1_id: 4 },
  '22': { label: 'Cédula de extranjería', meaning: "foreign resident's card", v1_id: 5 },
  '31': { label: 'NIT', meaning: 'tax number, check digit apart', v1_id: 6 },
  '41': { label: 'Pasaporte', meaning: 'passport', v1_id: 7 },
  '42': { label: 'Documento de identificación extranjero', meaning: 'foreign identity document', v1_id: 8 },
  '47': { label: 'PEP', meaning: 'special stay permit', v1_id: 9 },
  '50': { label: 'NIT otro país', meaning: 'foreign tax number', v1_id: 10 },
  '91': { label: 'NUIP', meaning: 'unique personal number', v1_id: 11 },
  '48': { label: 'PPT (Permiso Protección Temporal)', meaning: 'temporary protection permit, v2 only' },
} as const

/** Citizen card 13 is not on the list: a resident natural person goes as 31 with the card number and its check digit. */
export const SUPPORT_DOCUMENT_IDENTITY_DOCUMENTS = {
  '21': { label: 'Tarjeta de extranjería', v1_id: 4 },
  '22': { label: 'Cédula de extranjería', v1_id: 5 },
  '31': { label: 'NIT', meaning: 'the one for residents', v1_id: 6 },
  '41': { label: 'Pasaporte', v1_id: 7 },
  '42': { label: 'Documento de identificación extranjero', v1_id: 8 },
  '47': { label: 'PEP', v1_id: 9 },
  '50': { label: 'NIT otro país', v1_id: 10 },
} as const

/** No 48. */
export const PAYROLL_IDENTITY_DOCUMENTS = {
  '11': { label: 'Registro civil' },
  '12': { label: 'Tarjeta de identidad' },
  '13': { label: 'Cédula de ciudadanía' },
  '21': { label: 'Tarjeta de extranjería' },
  '22': { label: 'Cédula de extranjería' },
  '31': { label: 'NIT' },
  '41': { label: 'Pasaporte' },
  '42': { label: 'Documento de identificación extranjero' },
  '47': { label: 'PEP' },
  '50': { label: 'NIT otro país' },
  '91': { label: 'NUIP' },
} as const

export const ORGANIZATION_TYPES = {
  '1': { label: 'Persona Jurídica', meaning: 'company', v1_id: 1 },
  '2': { label: 'Persona Natural', meaning: 'natural person', v1_id: 2 },
} as const

export const CUSTOMER_TRIBUTES = {
  '01': { label: 'IVA', meaning: 'VAT payer', v1_id: 18 },
  ZZ: { label: 'No aplica', meaning: 'not a VAT payer', v1_id: 21 },
} as const

/** V2 items[].taxes[].code. */
export const TAXES = {
  '01': { label: 'IVA', meaning: 'value added tax' },
  '04': { label: 'INC', meaning: 'consumption tax' },
  '35': { label: 'Impuesto a productos ultraprocesados', meaning: 'tax on ultra-processed food' },
} as const

export const WITHHOLDING_TAXES = {
  '05': { label: 'ReteIVA', meaning: 'withheld VAT' },
  '06': { label: 'ReteRenta', meaning: 'withheld income tax' },
} as const

/** Answer sample of GET /v1/tributes/products; 24 appears twice in it. */
export const V1_PRODUCT_TRIBUTES = {
  '1': { code: '01', label: 'IVA' },
  '2': { code: '02', label: 'IC' },
  '3': { code: '03', label: 'ICA' },
  '4': { code: '04', label: 'INC' },
  '5': { code: '05', label: 'ReteIVA' },
  '6': { code: '06', label: 'ReteRenta' },
  '7': { code: '07', label: 'ReteICA' },
  '8': { code: '08', label: 'IC Porcentual' },
  '9': { code: '20', label: 'FtoHorticultura' },
  '10': { code: '21', label: 'Timbre' },
  '11': { code: '22', label: 'INC Bolsas' },
  '12': { code: '23', label: 'INCarbono' },
  '13': { code: '24', label: 'INCarbono' },
  '14': { code: '24', label: 'INCombustibles' },
  '15': { code: '25', label: 'Sobretasa Combustibles' },
  '16': { code: '26', label: 'Sordicom' },
  '17': { code: '30', label: 'IC Datos' },
} as const

export const PAYMENT_FORMS = {
  '1': { label: 'Pago de contado', meaning: 'paid at once' },
  '2': { label: 'Pago a crédito', meaning: 'on credit, due date needed' },
} as const

export const PAYMENT_METHODS = {
  '10': { label: 'Efectivo', meaning: 'cash' },
  '42': { label: 'Consignación', meaning: 'bank deposit' },
  '20': { label: 'Cheque', meaning: 'cheque' },
  '47': { label: 'Transferencia', meaning: 'transfer' },
  '71': { label: 'Bonos', meaning: 'vouchers' },
  '72': { label: 'Vales', meaning: 'coupons' },
  '1': { label: 'Medio de pago no definido', meaning: 'not defined' },
  '49': { label: 'Tarjeta Débito', meaning: 'debit card' },
  '48': { label: 'Tarjeta Crédito', meaning: 'credit card' },
  ZZZ: { label: 'Otro', meaning: 'other, to be agreed' },
  '98': {
    label: 'CATS',
    meaning: 'wallets such as Nequi or Daviplata; named in payroll prose only, missing from the table',
  },
} as const

export const NUMBERING_RANGE_DOCUMENTS = {
  '21': { label: 'Factura de Venta', meaning: 'invoice' },
  '22': { label: 'Nota Crédito', meaning: 'credit note' },
  '23': { label: 'Nota Débito', meaning: 'debit note' },
  '24': { label: 'Documento Soporte', meaning: 'support document' },
  '25': { label: 'Nota de Ajuste Documento Soporte', meaning: 'adjustment note' },
  '30': { label: 'Factura de talonario y de papel', meaning: 'paper invoice, source of type 03' },
  '26': { label: 'Nómina', meaning: 'v1 table only; v2 has its own payroll ranges' },
  '27': { label: 'Nota de Ajuste Nómina', meaning: 'v1 table only' },
  '28': { label: 'Nota de eliminación de nómina', meaning: 'v1 table only' },
} as const

export const PAYROLL_NUMBERING_RANGE_DOCUMENTS = {
  '26': { label: 'Nómina Electrónica', meaning: 'payroll' },
  '27': { label: 'Nota de ajuste Nómina Electrónica', meaning: 'adjustment or elimination' },
} as const

export const ALLOWANCE_CHARGE_CONCEPTS = {
  '03': { label: 'Recargo condicionado', meaning: 'the only one live today' },
  '00': { label: 'Descuento no condicionado', meaning: 'announced' },
  '01': { label: 'Descuento condicionado', meaning: 'announced' },
  '02': { label: 'Recargo no condicionado', meaning: 'announced' },
} as const

/** The letter O; the v1 page and the glossary print a zero for 15, 23 and 47. */
export const FISCAL_RESPONSIBILITIES = {
  'O-13': { label: 'Gran contribuyente', meaning: 'large taxpayer' },
  'O-15': { label: 'Autorretenedor', meaning: 'self-withholder' },
  'O-23': { label: 'Agente de retención de IVA', meaning: 'withholds VAT' },
  'O-47': { label: 'Régimen simple de tributación', meaning: 'simple regime' },
  'R-99-PN': { label: 'No responsable', meaning: 'none of the above' },
} as const

/** Order: 032 after 030; 031 or 033 after 032; nothing after 033 or 034. */
export const RADIAN_EVENTS = {
  '030': { label: 'Acuse de recibo', meaning: 'invoice received' },
  '031': { label: 'Reclamo', meaning: 'claim (needs claim_concept_code)' },
  '032': { label: 'Recibo del bien y/o prestación del servicio', meaning: 'goods or service received' },
  '033': { label: 'Aceptación expresa', meaning: 'accepted expressly' },
  '034': { label: 'Aceptación tácita', meaning: 'tacit acceptance after 3 business days, by the issuer or by itself' },
} as const

export const CLAIM_CONCEPTS = {
  '01': { label: 'Documento con inconsistencias', meaning: 'wrong document' },
  '02': { label: 'Mercancía no entregada totalmente', meaning: 'goods not delivered' },
  '03': { label: 'Mercancía no entregada parcialmente', meaning: 'goods delivered in part' },
  '04': { label: 'Servicio no prestado', meaning: 'service not rendered' },
} as const

export const TRANSPORT_PROPERTIES = {
  '01': { label: 'Radicado RNDC de la remesa', meaning: 'RNDC filing number of the consignment' },
  '02': { label: 'Consecutivo interno de la remesa', meaning: "carrier's own number" },
  '03': { label: 'Valor del flete', meaning: 'freight value, with quantity and unit' },
} as const

export const HEALTH_COVERAGE_PLANS = {
  '01': { label: 'Plan de beneficios en salud financiado con UPC', meaning: 'benefit plan paid by UPC' },
  '02': { label: 'Presupuesto máximo', meaning: 'capped budget' },
  '03': { label: 'Prima EPS / EOC, no asegurados SOAT', meaning: 'EPS/EOC premium, no SOAT' },
  '04': { label: 'Cobertura Póliza SOAT', meaning: 'road-accident policy' },
  '05': { label: 'Cobertura ARL', meaning: 'labour risks' },
  '06': { label: 'Cobertura ADRES', meaning: 'ADRES' },
  '07': { label: 'Cobertura Salud Pública', meaning: 'public health' },
  '08': { label: 'Cobertura entidad territorial, recursos de oferta', meaning: 'territorial entity' },
  '09': { label: 'Urgencias población migrante', meaning: 'migrant emergencies' },
  '10': { label: 'Plan complementario en salud', meaning: 'complementary plan' },
  '11': { label: 'Plan medicina prepagada', meaning: 'prepaid medicine' },
  '12': { label: 'Otras pólizas en salud', meaning: 'other policies' },
  '13': { label: 'Cobertura Régimen Especial o Excepción', meaning: 'special regimes' },
  '14': { label: 'Cobertura Fondo Nacional de Salud PPL', meaning: 'prison health fund' },
  '15': { label: 'Particular', meaning: 'private payer' },
  '16': { label: 'UPC régimen contributivo', meaning: 'UPC, contributory' },
  '17': { label: 'UPC régimen subsidiado', meaning: 'UPC, subsidised' },
} as const

export const HEALTH_IDENTITY_DOCUMENTS = {
  CC: { label: 'Cédula de ciudadanía' },
  CE: { label: 'Cédula de extranjería' },
  CD: { label: 'Carné diplomático' },
  PA: { label: 'Pasaporte' },
  SC: { label: 'Salvoconducto' },
  PE: { label: 'Permiso especial de permanencia' },
  RC: { label: 'Registro civil de nacimiento' },
  TI: { label: 'Tarjeta de identidad' },
  CN: { label: 'Certificado de nacido vivo' },
  AS: { label: 'Adulto sin identificar', meaning: 'no number' },
  MS: { label: 'Menor sin identificar', meaning: 'no number' },
  DE: { label: 'Documento extranjero' },
  SI: { label: 'Sin identificación', meaning: 'no number' },
  PT: { label: 'Permiso por protección temporal' },
} as const

export const HEALTH_PAYMENT_METHODS = {
  '01': { label: 'Paquete / Canasta / Conjunto Integral', meaning: 'package' },
  '02': { label: 'Grupos Relacionados por Diagnóstico', meaning: 'diagnosis groups' },
  '03': { label: 'Integral por grupo de riesgo', meaning: 'whole care by risk group' },
  '04': { label: 'Pago por contacto por especialidad', meaning: 'contact, by speciality' },
  '05': { label: 'Pago por escenario de atención', meaning: 'care setting' },
  '06': { label: 'Pago por tipo de servicio', meaning: 'kind of service' },
  '07': { label: 'Pago global prospectivo por episodio', meaning: 'global by episode' },
  '08': { label: 'Pago global prospectivo por grupo de riesgo', meaning: 'global by risk group' },
  '09': { label: 'Pago global prospectivo por especialidad', meaning: 'global by speciality' },
  '10': { label: 'Pago global prospectivo por nivel de complejidad', meaning: 'global by complexity' },
  '11': { label: 'Capitación', meaning: 'capitation' },
  '12': { label: 'Por servicio', meaning: 'fee for service' },
} as const

export const HEALTH_PREPAYMENT_CONCEPTS = {
  '01': { label: 'Copago', meaning: 'co-payment' },
  '02': { label: 'Cuota moderadora', meaning: 'moderating fee' },
  '03': { label: 'Pagos compartidos en planes voluntarios', meaning: 'shared payments' },
  '04': { label: 'Anticipo', meaning: 'advance' },
  '05': { label: 'No aplica', meaning: 'none' },
} as const

export const HEALTH_COLLECTION_CONCEPTS = {
  COP: { label: 'Copago', meaning: 'co-payment' },
  CUO: { label: 'Cuota Moderadora', meaning: 'moderating fee' },
  PAC: { label: 'Pagos compartidos en planes voluntarios', meaning: 'shared payments' },
} as const

export const PAYROLL_PERIODS = {
  '4': { label: 'Quincenal', meaning: 'fortnight' },
  '5': { label: 'Mensual', meaning: 'month' },
} as const

export const PAYROLL_ACCOUNT_TYPES = {
  '1': { label: 'Nómina', meaning: 'payroll account' },
  '2': { label: 'Ahorros', meaning: 'savings' },
  '3': { label: 'Corriente', meaning: 'current' },
} as const

export const PAYROLL_WORKER_TYPES = {
  '01': { label: 'Dependiente', meaning: 'employee' },
  '02': { label: 'Servicio doméstico', meaning: 'domestic worker' },
  '04': { label: 'Madre comunitaria', meaning: 'community mother' },
  '12': { label: 'Aprendiz SENA etapa lectiva', meaning: 'apprentice, lessons' },
  '18': { label: 'Funcionario público sin tope de IBC', meaning: 'civil servant without cap' },
  '19': { label: 'Aprendiz SENA etapa productiva', meaning: 'apprentice, practice' },
  '21': { label: 'Estudiante de posgrado en salud', meaning: 'health postgraduate' },
  '22': { label: 'Profesor de establecimiento particular', meaning: 'private-school teacher' },
  '23': { label: 'Estudiante solo riesgos laborales', meaning: 'student, labour risks only' },
  '30': {
    label: 'Dependiente de entidad o universidad pública con régimen especial',
    meaning: 'public body with special health regime',
  },
  '31': { label: 'Cooperado', meaning: 'cooperative member' },
  '47': { label: 'Dependiente de entidad del sistema general de participaciones', meaning: 'public transfers body' },
  '51': { label: 'Tiempo parcial', meaning: 'part time' },
  '54': { label: 'Pre pensionado de entidad en liquidación', meaning: 'pre-pensioner, body in liquidation' },
  '56': { label: 'Pre pensionado con aporte voluntario a salud', meaning: 'pre-pensioner, voluntary health' },
  '58': { label: 'Estudiante de práctica laboral en sector público', meaning: 'public-sector trainee' },
} as const

export const PAYROLL_WORKER_SUBTYPES = {
  '00': { label: 'No aplica', meaning: 'none' },
  '01': { label: 'Dependiente pensionado por vejez activo', meaning: 'active old-age pensioner' },
} as const

export const PAYROLL_CONTRACT_TYPES = {
  '1': { label: 'Término fijo', meaning: 'fixed term' },
  '2': { label: 'Término indefinido', meaning: 'open ended' },
  '3': { label: 'Obra o labor', meaning: 'per task (the table prints Término o labor)' },
  '4': { label: 'Aprendizaje', meaning: 'apprenticeship' },
  '5': { label: 'Prácticas o Pasantías', meaning: 'internship' },
} as const

export const PAYROLL_SEVERANCE_TYPES = {
  '1': { label: 'Cesantías', meaning: 'severance' },
  '2': { label: 'Intereses a cesantías', meaning: 'interest on it' },
} as const

export const PAYROLL_PREMIUM_TYPES = {
  '1': { label: 'Primas', meaning: 'statutory' },
  '2': { label: 'Primas no salariales', meaning: 'non salary' },
} as const

export const PAYROLL_BONUS_TYPES = {
  '1': { label: 'Bonificación', meaning: 'salary' },
  '2': { label: 'Bonificación no salarial', meaning: 'non salary' },
} as const

export const PAYROLL_EPCTV_TYPES = {
  '1': { label: 'Pago salarial', meaning: 'salary' },
  '2': { label: 'Pago no salarial', meaning: 'non salary' },
  '3': { label: 'Pago alimentación salarial', meaning: 'food, salary' },
  '4': { label: 'Pago alimentación no salarial', meaning: 'food, non salary' },
} as const

export const PAYROLL_TRANSPORT_TYPES = {
  '1': { label: 'Auxilio transporte', meaning: 'transport aid' },
  '2': { label: 'Viático salarial', meaning: 'travel, salary' },
  '3': { label: 'Viático no salarial', meaning: 'travel, non salary' },
} as const

export const PAYROLL_COMPENSATION_TYPES = {
  '1': { label: 'Ordinarias', meaning: 'ordinary' },
  '2': { label: 'Extraordinarias', meaning: 'extraordinary' },
} as const

export const PAYROLL_OTHER_CONCEPT_TYPES = {
  '1': { label: 'Salarial', meaning: 'salary' },
  '2': { label: 'No salarial', meaning: 'non salary' },
} as const

export const PAYROLL_LEAVE_TYPES = {
  '1': { label: 'Maternidad o paternidad', meaning: 'parental' },
  '2': { label: 'Remunerada', meaning: 'paid' },
  '3': { label: 'No remunerada', meaning: 'unpaid, no amount' },
} as const

export const PAYROLL_VACATION_TYPES = {
  '1': { label: 'Comunes', meaning: 'taken' },
  '2': { label: 'Compensadas', meaning: 'paid out' },
} as const

export const PAYROLL_INCAPACITY_TYPES = {
  '1': { label: 'Común', meaning: 'common' },
  '2': { label: 'Profesional', meaning: 'occupational' },
  '3': { label: 'Laboral', meaning: 'work accident' },
} as const

export const PAYROLL_AID_TYPES = {
  '1': { label: 'Salarial', meaning: 'salary' },
  '2': { label: 'No salarial', meaning: 'non salary' },
} as const

export const PAYROLL_OVERTIME_TYPES = {
  '1': { label: 'Extra diurna', meaning: 'day overtime' },
  '2': { label: 'Extra nocturna', meaning: 'night overtime' },
  '3': { label: 'Recargo nocturno', meaning: 'night surcharge' },
  '4': { label: 'Extra diurna dominical y festivos', meaning: 'Sunday/holiday day overtime' },
  '5': { label: 'Recargo diurno dominical y festivos', meaning: 'Sunday/holiday day surcharge' },
  '6': { label: 'Extra nocturna dominical y festivos', meaning: 'Sunday/holiday night overtime' },
  '7': { label: 'Recargo nocturno dominical y festivos', meaning: 'Sunday/holiday night surcharge' },
} as const

export const PAYROLL_SOLIDARITY_FUND_TYPES = {
  '1': { label: 'Solidaridad pensional', meaning: 'solidarity' },
  '2': { label: 'Subsistencia', meaning: 'subsistence' },
} as const

export const PAYROLL_SANCTION_TYPES = {
  '1': { label: 'Pública', meaning: 'public' },
  '2': { label: 'Privada', meaning: 'private' },
} as const

/** Classification: "Notificación" = harmless, "Rechazo" = refused; never decide by rule code alone. */
export const DIAN_RULES_SEEN = {
  FAK24: { meaning: 'wrong customer NIT or check digit; the document stays stored as pending' },
  FAJ43b: { meaning: 'issuer name differs from RUT; seen as warning and as rejection, decide by the word in the text' },
  FAJ44b: { meaning: 'issuer NIT and name do not match RUT; warning' },
  FAK45: { meaning: 'a literal of the customer block is missing; warning' },
  FAK46: { meaning: 'a literal of the customer block is missing; warning' },
  RUT01: { meaning: 'RUT to be verified later; appears on nearly every document; warning' },
  CBF02: { meaning: 'number of the referred invoice not given; warning' },
  CAK55: { meaning: 'customer mail not given; warning' },
  DSAB19b: { meaning: 'NIT of the service provider not authorised; warning' },
  DSAJ21: { meaning: 'support-document supplier NIT format; rejection in private sandboxes' },
  DSAJ24b: { meaning: 'support-document supplier check digit; rejection in private sandboxes' },
  NSAX04: { meaning: 'no TaxSubtotal group; warning' },
  NSAJ43b: { meaning: 'adjustment-note issuer name; warning' },
  NSAJ44b: { meaning: 'adjustment-note issuer NIT and name; warning' },
  '90': { meaning: 'document already processed by DIAN: neither delete nor resend, reconcile' },
} as const
