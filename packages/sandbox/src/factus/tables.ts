/** A code with its name in Spanish. */
export interface Coded {
  readonly code: string
  readonly name: string
}

type Table = Readonly<Record<string, string>>

export const BILL_DOCUMENTS: Table = {
  '01': 'Factura electrónica de venta',
  '03': 'Instrumento electrónico de transmisión - tipo 03',
}

export const OPERATIONS: Table = {
  '10': 'Estándar',
  '11': 'Mandatos',
  '12': 'Transporte',
  'SS-CUFE': 'Sector Salud - CUFE',
  'SS-Reporte': 'Sector Salud - Reporte',
  'SS-SinAporte': 'Sector Salud - Sin Aporte',
  'SS-Recaudo': 'Sector Salud - Recaudo',
}

export const CREDIT_CONCEPTS: Table = {
  '1': 'Devolución parcial',
  '2': 'Anulación de factura electrónica',
  '3': 'Rebaja o descuento parcial o total',
  '4': 'Ajuste de precio',
  '5': 'Descuento comercial por pronto pago',
  '6': 'Descuento comercial por volumen de ventas',
}

export const CREDIT_OPERATIONS: Table = {
  '20': 'Con referencia a una factura electrónica',
  '22': 'Sin referencia a una factura electrónica',
}

export const DEBIT_CONCEPTS: Table = {
  '1': 'Intereses',
  '2': 'Gastos por cobrar',
  '3': 'Cambio del valor',
  '4': 'Otros',
}

export const DEBIT_OPERATIONS: Table = {
  '30': 'Con referencia a una factura electrónica',
  '32': 'Sin referencia a una factura electrónica',
}

export const ADJUSTMENT_CONCEPTS: Table = {
  '1': 'Devolución parcial',
  '2': 'Anulación del documento soporte',
  '3': 'Rebaja o descuento parcial o total',
  '4': 'Ajuste de precio',
  '5': 'Otros',
}

export const STANDARDS: Table = {
  '999': 'Estándar de adopción del contribuyente',
  '001': 'UNSPSC',
  '020': 'Partida Arancelaria',
  '010': 'GTIN',
}

export const IDENTITIES: Table = {
  '11': 'Registro civil',
  '12': 'Tarjeta de identidad',
  '13': 'Cédula de ciudadanía',
  '21': 'Tarjeta de extranjería',
  '22': 'Cédula de extranjería',
  '31': 'NIT',
  '41': 'Pasaporte',
  '42': 'Documento de identificación extranjero',
  '47': 'PEP',
  '50': 'NIT otro país',
  '91': 'NUIP',
  '48': 'PPT (Permiso Protección Temporal)',
}

export const ORGANIZATIONS: Table = {
  '1': 'Persona Jurídica',
  '2': 'Persona Natural',
}

export const CUSTOMER_TRIBUTES: Table = {
  '01': 'IVA',
  ZZ: 'No aplica',
}

export const TAXES: Table = {
  '01': 'IVA',
  '04': 'INC',
  '35': 'Impuesto a productos ultraprocesados',
}

export const WITHHOLDINGS: Table = {
  '05': 'ReteIVA',
  '06': 'ReteRenta',
}

export const PAYMENT_FORMS: Table = {
  '1': 'Pago de contado',
  '2': 'Pago a crédito',
}

export const PAYMENT_METHODS: Table = {
  '10': 'Efectivo',
  '42': 'Consignación',
  '20': 'Cheque',
  '47': 'Transferencia',
  '71': 'Bonos',
  '72': 'Vales',
  '1': 'Medio de pago no definido',
  '49': 'Tarjeta Débito',
  '48': 'Tarjeta Crédito',
  ZZZ: 'Otro',
  '98': 'CATS',
}

export const RANGE_DOCUMENTS: Table = {
  '21': 'Factura de Venta',
  '22': 'Nota Crédito',
  '23': 'Nota Débito',
  '24': 'Documento Soporte',
  '25': 'Nota de Ajuste Documento Soporte',
  '30': 'Factura de talonario y de papel',
  '26': 'Nómina',
  '27': 'Nota de Ajuste Nómina',
  '28': 'Nota de eliminación de nómina',
}

export const CHARGE_CONCEPTS: Table = {
  '03': 'Recargo condicionado',
  '00': 'Descuento no condicionado',
  '01': 'Descuento condicionado',
  '02': 'Recargo no condicionado',
}

export const RESPONSIBILITIES: Table = {
  'O-13': 'Gran contribuyente',
  'O-15': 'Autorretenedor',
  'O-23': 'Agente de retención de IVA',
  'O-47': 'Régimen simple de tributación',
  'R-99-PN': 'No responsable',
}

export const EVENTS: Table = {
  '030': 'Acuse de recibo',
  '031': 'Reclamo',
  '032': 'Recibo del bien y/o prestación del servicio',
  '033': 'Aceptación expresa',
  '034': 'Aceptación tácita',
}

export const CLAIM_CONCEPTS: Table = {
  '01': 'Documento con inconsistencias',
  '02': 'Mercancía no entregada totalmente',
  '03': 'Mercancía no entregada parcialmente',
  '04': 'Servicio no prestado',
}

export const FREIGHT_PROPERTIES: Table = {
  '01': 'Radicado RNDC de la remesa',
  '02': 'Consecutivo interno de la remesa',
  '03': 'Valor del flete',
}

// The ids that v1 has for the codes.

export const IDENTITY_IDS: Table = {
  '1': '11',
  '2': '12',
  '3': '13',
  '4': '21',
  '5': '22',
  '6': '31',
  '7': '41',
  '8': '42',
  '9': '47',
  '10': '50',
  '11': '91',
}

export const STANDARD_IDS: Table = {
  '1': '999',
  '2': '001',
  '3': '020',
  '4': '010',
}

export const CUSTOMER_TRIBUTE_IDS: Table = {
  '18': '01',
  '21': 'ZZ',
}

/** The taxes of products in v1: id, code, name. */
export const PRODUCT_TRIBUTES: readonly (readonly [id: number, code: string, name: string])[] = [
  [1, '01', 'IVA'],
  [2, '02', 'IC'],
  [3, '03', 'ICA'],
  [4, '04', 'INC'],
  [5, '05', 'ReteIVA'],
  [6, '06', 'ReteRenta'],
  [7, '07', 'ReteICA'],
  [8, '08', 'IC Porcentual'],
  [9, '20', 'FtoHorticultura'],
  [10, '21', 'Timbre'],
  [11, '22', 'INC Bolsas'],
  [12, '23', 'INCarbono'],
  [13, '24', 'INCarbono'],
  [14, '24', 'INCombustibles'],
  [15, '25', 'Sobretasa Combustibles'],
  [16, '26', 'Sordicom'],
  [17, '30', 'IC Datos'],
]

export function coded(table: Table, code: string): Coded {
  return { code, name: table[code] ?? code }
}

/** The id that v1 has for a code, 0 where it has none. */
export function idOf(ids: Table, code: string): number {
  return Number(Object.entries(ids).find(([, its]) => its === code)?.[0] ?? 0)
}
