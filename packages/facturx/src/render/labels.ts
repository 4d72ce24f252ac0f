import type { Locale } from './format.js'

/** All words of a rendered invoice that do not come out of the invoice. */
export interface Labels {
  /** By type code (BT-3); of others `380`. */
  readonly titles: Readonly<Record<string, string>>
  readonly number: string
  readonly issueDate: string
  readonly dueDate: string
  readonly deliveryDate: string
  readonly period: string
  /** `{from}` and `{to}` stand for the days. */
  readonly fromTo: string
  readonly buyerReference: string
  readonly purchaseOrder: string
  readonly salesOrder: string
  readonly contract: string
  readonly project: string
  readonly despatchAdvice: string
  readonly receivingAdvice: string
  readonly tenderOrLot: string
  readonly objectIdentifier: string
  readonly precedingInvoice: string
  readonly accountingReference: string
  readonly vatPointDate: string
  readonly vatOnPayment: string
  readonly currency: string
  readonly operation: string
  /** By the letter of the French invoicing framework. */
  readonly operations: Readonly<Record<string, string>>
  readonly seller: string
  readonly buyer: string
  readonly payee: string
  readonly deliverTo: string
  readonly taxRepresentative: string
  readonly companyNumber: string
  readonly siren: string
  readonly siret: string
  readonly vatNumber: string
  readonly taxNumber: string
  readonly electronicAddress: string
  readonly item: string
  readonly reference: string
  readonly quantity: string
  readonly unitPrice: string
  readonly vat: string
  readonly netAmount: string
  readonly allowance: string
  readonly charge: string
  readonly note: string
  readonly origin: string
  readonly lineNetTotal: string
  readonly allowanceTotal: string
  readonly chargeTotal: string
  readonly totalWithoutVat: string
  readonly vatTotal: string
  readonly totalWithVat: string
  readonly paidAmount: string
  readonly roundingAmount: string
  readonly amountDue: string
  /** Instead of `amountDue`, in a credit note. */
  readonly amountCredited: string
  /** Between a label and what it is about. */
  readonly colon: string
  readonly vatBreakdown: string
  readonly category: string
  readonly rate: string
  readonly taxableAmount: string
  readonly vatAmount: string
  /** By VAT category (BT-118), where no reason is given. */
  readonly categories: Readonly<Record<string, string>>
  readonly payment: string
  readonly paymentTerms: string
  /** By payment means code (BT-81); of others the code itself. */
  readonly means: Readonly<Record<string, string>>
  readonly accountHolder: string
  readonly remittance: string
  readonly mandate: string
  readonly creditor: string
  readonly debitedAccount: string
  readonly card: string
  readonly notes: string
  readonly supportingDocuments: string
  readonly thirdParty: string
  /** `{page}` and `{pages}` stand for the numbers. */
  readonly page: string
  readonly continued: string
  readonly copy: string
  readonly test: string
  /** By unit code (UN/ECE Rec 20), of others the code itself. */
  readonly units: Readonly<Record<string, string>>
}

export const LABELS: Readonly<Record<Locale, Labels>> = {
  fr: {
    titles: {
      '380': 'Facture',
      '381': 'Avoir',
      '384': 'Facture rectificative',
      '386': 'Facture d’acompte',
      '389': 'Facture autofacturée',
      '393': 'Facture affacturée',
      '396': 'Avoir affacturé',
      '261': 'Avoir autofacturé',
      '262': 'Avoir pour remise globale',
      '326': 'Facture partielle',
      '471': 'Facture rectificative autofacturée',
      '472': 'Facture rectificative affacturée',
      '473': 'Facture rectificative autofacturée et affacturée',
      '500': 'Facture d’acompte autofacturée',
      '501': 'Facture autofacturée et affacturée',
      '502': 'Avoir autofacturé et affacturé',
      '503': 'Avoir de facture d’acompte',
    },
    number: 'Numéro',
    issueDate: 'Date d’émission',
    dueDate: 'Échéance',
    deliveryDate: 'Date de livraison',
    period: 'Période',
    fromTo: 'du {from} au {to}',
    buyerReference: 'Référence acheteur',
    purchaseOrder: 'Bon de commande',
    salesOrder: 'Commande vendeur',
    contract: 'Contrat',
    project: 'Projet',
    despatchAdvice: 'Avis d’expédition',
    receivingAdvice: 'Avis de réception',
    tenderOrLot: 'Appel d’offres ou lot',
    objectIdentifier: 'Objet facturé',
    precedingInvoice: 'Facture antérieure',
    accountingReference: 'Référence comptable',
    vatPointDate: 'Exigibilité de la TVA',
    vatOnPayment: 'TVA exigible à l’encaissement',
    currency: 'Devise',
    operation: 'Nature de l’opération',
    operations: {
      B: 'Livraison de biens',
      S: 'Prestation de services',
      M: 'Livraison de biens et prestation de services',
    },
    seller: 'Vendeur',
    buyer: 'Client',
    payee: 'Bénéficiaire du paiement',
    deliverTo: 'Livré à',
    taxRepresentative: 'Représentant fiscal',
    companyNumber: 'N° d’immatriculation',
    siren: 'SIREN',
    siret: 'SIRET',
    vatNumber: 'N° TVA',
    taxNumber: 'N° fiscal',
    electronicAddress: 'Adresse électronique',
    item: 'Désignation',
    reference: 'Réf.',
    quantity: 'Quantité',
    unitPrice: 'Prix unitaire HT',
    vat: 'TVA',
    netAmount: 'Montant HT',
    allowance: 'Remise',
    charge: 'Frais',
    note: 'Note',
    origin: 'Origine',
    lineNetTotal: 'Total des lignes HT',
    allowanceTotal: 'Remises',
    chargeTotal: 'Frais',
    totalWithoutVat: 'Total HT',
    vatTotal: 'Total TVA',
    totalWithVat: 'Total TTC',
    paidAmount: 'Déjà payé',
    roundingAmount: 'Arrondi',
    amountDue: 'Net à payer',
    amountCredited: 'Montant de l’avoir',
    colon: '\u00a0: ',
    vatBreakdown: 'Détail de la TVA',
    category: 'Régime',
    rate: 'Taux',
    taxableAmount: 'Base HT',
    vatAmount: 'TVA',
    categories: {
      Z: 'Taux zéro',
      E: 'Exonéré de TVA',
      AE: 'Autoliquidation',
      K: 'Livraison intracommunautaire exonérée',
      G: 'Exportation exonérée',
      O: 'Hors champ de la TVA',
      L: 'IGIC',
      M: 'IPSI',
      B: 'TVA scindée',
    },
    payment: 'Paiement',
    paymentTerms: 'Conditions',
    means: {
      '1': 'Moyen de paiement non défini',
      '10': 'Espèces',
      '20': 'Chèque',
      '30': 'Virement',
      '42': 'Virement bancaire',
      '48': 'Carte bancaire',
      '49': 'Prélèvement',
      '54': 'Carte de crédit',
      '55': 'Carte de débit',
      '57': 'Prélèvement permanent',
      '58': 'Virement SEPA',
      '59': 'Prélèvement SEPA',
      '97': 'Compensation',
    },
    accountHolder: 'Titulaire',
    remittance: 'Référence à rappeler',
    mandate: 'Mandat',
    creditor: 'Identifiant du créancier',
    debitedAccount: 'Compte débité',
    card: 'Carte',
    notes: 'Mentions',
    supportingDocuments: 'Pièces jointes',
    thirdParty: 'Pour le compte de tiers',
    page: 'Page {page} sur {pages}',
    continued: 'suite',
    copy: 'Duplicata',
    test: 'Test',
    units: {
      C62: 'u.',
      H87: 'pce',
      EA: 'u.',
      HUR: 'h',
      DAY: 'j',
      MON: 'mois',
      ANN: 'an',
      WEE: 'semaine',
      MIN: 'min',
      KGM: 'kg',
      GRM: 'g',
      TNE: 't',
      LTR: 'l',
      MTR: 'm',
      KMT: 'km',
      MTK: 'm²',
      MTQ: 'm³',
      KWH: 'kWh',
      LS: 'forfait',
      SET: 'lot',
      PR: 'paire',
      XBX: 'carton',
      XPK: 'colis',
      XPX: 'palette',
      P1: '%',
    },
  },
  en: {
    titles: {
      '380': 'Invoice',
      '381': 'Credit note',
      '384': 'Corrected invoice',
      '386': 'Prepayment invoice',
      '389': 'Self-billed invoice',
      '393': 'Factored invoice',
      '396': 'Factored credit note',
      '261': 'Self-billed credit note',
      '262': 'Credit note for a global allowance',
      '326': 'Partial invoice',
      '471': 'Self-billed corrected invoice',
      '472': 'Factored corrected invoice',
      '473': 'Self-billed factored corrected invoice',
      '500': 'Self-billed prepayment invoice',
      '501': 'Self-billed factored invoice',
      '502': 'Self-billed factored credit note',
      '503': 'Prepayment credit note',
    },
    number: 'Number',
    issueDate: 'Issue date',
    dueDate: 'Due date',
    deliveryDate: 'Delivery date',
    period: 'Period',
    fromTo: '{from} to {to}',
    buyerReference: 'Buyer reference',
    purchaseOrder: 'Purchase order',
    salesOrder: 'Sales order',
    contract: 'Contract',
    project: 'Project',
    despatchAdvice: 'Despatch advice',
    receivingAdvice: 'Receiving advice',
    tenderOrLot: 'Tender or lot',
    objectIdentifier: 'Invoiced object',
    precedingInvoice: 'Preceding invoice',
    accountingReference: 'Accounting reference',
    vatPointDate: 'VAT point date',
    vatOnPayment: 'VAT due on payment',
    currency: 'Currency',
    operation: 'Kind of supply',
    operations: { B: 'Goods', S: 'Services', M: 'Goods and services' },
    seller: 'Seller',
    buyer: 'Bill to',
    payee: 'Payee',
    deliverTo: 'Delivered to',
    taxRepresentative: 'Tax representative',
    companyNumber: 'Company no.',
    siren: 'SIREN',
    siret: 'SIRET',
    vatNumber: 'VAT no.',
    taxNumber: 'Tax no.',
    electronicAddress: 'Electronic address',
    item: 'Description',
    reference: 'Ref.',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    vat: 'VAT',
    netAmount: 'Net amount',
    allowance: 'Discount',
    charge: 'Charge',
    note: 'Note',
    origin: 'Origin',
    lineNetTotal: 'Sum of lines',
    allowanceTotal: 'Discounts',
    chargeTotal: 'Charges',
    totalWithoutVat: 'Total without VAT',
    vatTotal: 'Total VAT',
    totalWithVat: 'Total with VAT',
    paidAmount: 'Paid',
    roundingAmount: 'Rounding',
    amountDue: 'Amount due',
    amountCredited: 'Amount credited',
    colon: ': ',
    vatBreakdown: 'VAT breakdown',
    category: 'Treatment',
    rate: 'Rate',
    taxableAmount: 'Taxable amount',
    vatAmount: 'VAT',
    categories: {
      Z: 'Zero rated',
      E: 'Exempt from VAT',
      AE: 'Reverse charge',
      K: 'Intra-Community supply, exempt',
      G: 'Export, exempt',
      O: 'Outside the scope of VAT',
      L: 'IGIC',
      M: 'IPSI',
      B: 'Split payment',
    },
    payment: 'Payment',
    paymentTerms: 'Terms',
    means: {
      '1': 'Means of payment not defined',
      '10': 'Cash',
      '20': 'Cheque',
      '30': 'Credit transfer',
      '42': 'Bank transfer',
      '48': 'Bank card',
      '49': 'Direct debit',
      '54': 'Credit card',
      '55': 'Debit card',
      '57': 'Standing agreement',
      '58': 'SEPA credit transfer',
      '59': 'SEPA direct debit',
      '97': 'Clearing',
    },
    accountHolder: 'Account holder',
    remittance: 'Payment reference',
    mandate: 'Mandate',
    creditor: 'Creditor identifier',
    debitedAccount: 'Debited account',
    card: 'Card',
    notes: 'Notes',
    supportingDocuments: 'Attachments',
    thirdParty: 'For third parties',
    page: 'Page {page} of {pages}',
    continued: 'continued',
    copy: 'Copy',
    test: 'Test',
    units: {
      C62: 'u.',
      H87: 'pc',
      EA: 'ea.',
      HUR: 'h',
      DAY: 'day',
      MON: 'month',
      ANN: 'year',
      WEE: 'week',
      MIN: 'min',
      KGM: 'kg',
      GRM: 'g',
      TNE: 't',
      LTR: 'l',
      MTR: 'm',
      KMT: 'km',
      MTK: 'm²',
      MTQ: 'm³',
      KWH: 'kWh',
      LS: 'lump sum',
      SET: 'set',
      PR: 'pair',
      XBX: 'box',
      XPK: 'package',
      XPX: 'pallet',
      P1: '%',
    },
  },
  es: {
    titles: {
      '380': 'Factura',
      '381': 'Nota de crédito',
      '384': 'Factura rectificativa',
      '386': 'Factura de anticipo',
      '389': 'Factura emitida por el cliente',
      '393': 'Factura cedida',
      '396': 'Nota de crédito cedida',
      '261': 'Nota de crédito emitida por el cliente',
      '262': 'Nota de crédito por descuento global',
      '326': 'Factura parcial',
      '471': 'Factura rectificativa emitida por el cliente',
      '472': 'Factura rectificativa cedida',
      '473': 'Factura rectificativa emitida por el cliente y cedida',
      '500': 'Factura de anticipo emitida por el cliente',
      '501': 'Factura emitida por el cliente y cedida',
      '502': 'Nota de crédito emitida por el cliente y cedida',
      '503': 'Nota de crédito de anticipo',
    },
    number: 'Número',
    issueDate: 'Fecha de emisión',
    dueDate: 'Vencimiento',
    deliveryDate: 'Fecha de entrega',
    period: 'Periodo',
    fromTo: 'del {from} al {to}',
    buyerReference: 'Referencia del comprador',
    purchaseOrder: 'Orden de compra',
    salesOrder: 'Orden de venta',
    contract: 'Contrato',
    project: 'Proyecto',
    despatchAdvice: 'Aviso de expedición',
    receivingAdvice: 'Aviso de recepción',
    tenderOrLot: 'Licitación o lote',
    objectIdentifier: 'Objeto facturado',
    precedingInvoice: 'Factura anterior',
    accountingReference: 'Referencia contable',
    vatPointDate: 'Devengo del IVA',
    vatOnPayment: 'IVA devengado al cobro',
    currency: 'Moneda',
    operation: 'Tipo de operación',
    operations: { B: 'Bienes', S: 'Servicios', M: 'Bienes y servicios' },
    seller: 'Vendedor',
    buyer: 'Cliente',
    payee: 'Beneficiario del pago',
    deliverTo: 'Entregado a',
    taxRepresentative: 'Representante fiscal',
    companyNumber: 'N.º de registro',
    siren: 'SIREN',
    siret: 'SIRET',
    vatNumber: 'NIF-IVA',
    taxNumber: 'NIF',
    electronicAddress: 'Dirección electrónica',
    item: 'Descripción',
    reference: 'Ref.',
    quantity: 'Cantidad',
    unitPrice: 'Precio unitario',
    vat: 'IVA',
    netAmount: 'Importe neto',
    allowance: 'Descuento',
    charge: 'Cargo',
    note: 'Nota',
    origin: 'Origen',
    lineNetTotal: 'Suma de líneas',
    allowanceTotal: 'Descuentos',
    chargeTotal: 'Cargos',
    totalWithoutVat: 'Total sin IVA',
    vatTotal: 'Total IVA',
    totalWithVat: 'Total con IVA',
    paidAmount: 'Pagado',
    roundingAmount: 'Redondeo',
    amountDue: 'Total a pagar',
    amountCredited: 'Importe abonado',
    colon: ': ',
    vatBreakdown: 'Desglose del IVA',
    category: 'Régimen',
    rate: 'Tipo',
    taxableAmount: 'Base imponible',
    vatAmount: 'IVA',
    categories: {
      Z: 'Tipo cero',
      E: 'Exento de IVA',
      AE: 'Inversión del sujeto pasivo',
      K: 'Entrega intracomunitaria exenta',
      G: 'Exportación exenta',
      O: 'No sujeto a IVA',
      L: 'IGIC',
      M: 'IPSI',
      B: 'Pago dividido',
    },
    payment: 'Pago',
    paymentTerms: 'Condiciones',
    means: {
      '1': 'Medio de pago sin definir',
      '10': 'Efectivo',
      '20': 'Cheque',
      '30': 'Transferencia',
      '42': 'Transferencia bancaria',
      '48': 'Tarjeta bancaria',
      '49': 'Domiciliación',
      '54': 'Tarjeta de crédito',
      '55': 'Tarjeta de débito',
      '57': 'Acuerdo permanente',
      '58': 'Transferencia SEPA',
      '59': 'Adeudo SEPA',
      '97': 'Compensación',
    },
    accountHolder: 'Titular',
    remittance: 'Referencia de pago',
    mandate: 'Mandato',
    creditor: 'Identificador del acreedor',
    debitedAccount: 'Cuenta de cargo',
    card: 'Tarjeta',
    notes: 'Observaciones',
    supportingDocuments: 'Adjuntos',
    thirdParty: 'Por cuenta de terceros',
    page: 'Página {page} de {pages}',
    continued: 'continuación',
    copy: 'Copia',
    test: 'Prueba',
    units: {
      C62: 'ud.',
      H87: 'pza.',
      EA: 'ud.',
      HUR: 'h',
      DAY: 'día',
      MON: 'mes',
      ANN: 'año',
      WEE: 'semana',
      MIN: 'min',
      KGM: 'kg',
      GRM: 'g',
      TNE: 't',
      LTR: 'l',
      MTR: 'm',
      KMT: 'km',
      MTK: 'm²',
      MTQ: 'm³',
      KWH: 'kWh',
      LS: 'suma global',
      SET: 'juego',
      PR: 'par',
      XBX: 'caja',
      XPK: 'paquete',
      XPX: 'palé',
      P1: '%',
    },
  },
}
