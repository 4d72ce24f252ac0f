/*
 * Syntax of the settlement of a CII invoice under EN 16931.
 */

/** Means of payment. */
export const PAYMENT_MEANS = `
  CII-SR-464 !- ram:PayerSpecifiedDebtorFinancialInstitution
`

/** Allowances and charges, of lines too. */
export const ALLOWANCE_CHARGE = `
  CII-SR-463 + ram:ChargeIndicator
  CII-SR-471 ? ram:RateApplicablePercent
  CII-SR-472 ? ram:CategoryTradeTax
  CII-SR-473 ? ram:ActualAmount
`

/** `ram:ApplicableHeaderTradeSettlement`. */
export const SETTLEMENT = `
  CII-SR-339 !- ram:DuePayableAmount
  CII-SR-340 !- ram:CreditorReferenceTypeCode
  CII-SR-341 !- ram:CreditorReferenceType
  CII-SR-342 !- ram:CreditorReferenceIssuerID
  CII-SR-344 !- ram:PaymentCurrencyCode
  CII-SR-345 !- ram:InvoiceIssuerReference
  CII-SR-346 !- ram:InvoiceDateTime
  CII-SR-347 !- ram:NextInvoiceDateTime
  CII-SR-348 !- ram:CreditReasonCode
  CII-SR-349 !- ram:CreditReason
  CII-SR-350 !- ram:InvoicerTradeParty
  CII-SR-351 !- ram:InvoiceeTradeParty
  CII-SR-352 !- ram:PayeeTradeParty/ram:RoleCode
  CII-SR-353 !- ram:PayeeTradeParty/ram:Description
  CII-SR-354 !- ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:LegalClassificationCode
  CII-SR-355 !- ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:Name
  CII-SR-356 !- ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:TradingBusinessName
  CII-SR-357 !- ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:PostalTradeAddress
  CII-SR-358 !- ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:AuthorizedLegalRegistration
  CII-SR-359 !- ram:PayeeTradeParty/ram:DefinedTradeContact
  CII-SR-360 !- ram:PayeeTradeParty/ram:PostalTradeAddress
  CII-SR-361 !- ram:PayeeTradeParty/ram:URIUniversalCommunication
  CII-SR-362 !- ram:PayeeTradeParty/ram:SpecifiedTaxRegistration
  CII-SR-363 !- ram:PayeeTradeParty/ram:EndPointURIUniversalCommunication
  CII-SR-364 !- ram:PayeeTradeParty/ram:LogoAssociatedSpecifiedBinaryFile
  CII-SR-365 !- ram:PayerTradeParty
  CII-SR-366 !- ram:TaxApplicableTradeCurrencyExchange
  CII-SR-367 !- ram:InvoiceApplicableTradeCurrencyExchange
  CII-SR-368 !- ram:PaymentApplicableTradeCurrencyExchange
  CII-SR-369 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PaymentChannelCode
  CII-SR-370 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:GuaranteeMethodCode
  CII-SR-371 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PaymentMethodCode
  CII-SR-443 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ID
  CII-SR-372 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:MicrochipIndicator
  CII-SR-373 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:TypeCode
  CII-SR-375 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:ExpiryDate
  CII-SR-376 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:VerificationNumeric
  CII-SR-377 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:ValidFromDateTime
  CII-SR-378 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:CreditLimitAmount
  CII-SR-379 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:CreditAvailableAmount
  CII-SR-380 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:InterestRatePercent
  CII-SR-381 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:Description
  CII-SR-382 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount/ram:AccountName
  CII-SR-444 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount/ram:ProprietaryID
  CII-SR-384 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerSpecifiedDebtorFinancialInstitution/ram:ClearingSystemName
  CII-SR-385 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerSpecifiedDebtorFinancialInstitution/ram:Name
  CII-SR-386 !- ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerSpecifiedDebtorFinancialInstitution/ram:LocationFinancialInstitutionAddress
  CII-SR-388 !- ram:SpecifiedTradeAllowanceCharge/ram:ID
  CII-SR-389 !- ram:SpecifiedTradeAllowanceCharge/ram:SequenceNumeric
  CII-SR-390 !- ram:SpecifiedTradeAllowanceCharge/ram:BasisQuantity
  CII-SR-391 !- ram:SpecifiedTradeAllowanceCharge/ram:PrepaidIndicator
  CII-SR-392 !- ram:SpecifiedTradeAllowanceCharge/ram:UnitBasisAmount
  CII-SR-393 !- ram:SpecifiedTradeAllowanceCharge/ram:TypeCode
  CII-SR-394 !- ram:SpecifiedTradeAllowanceCharge/ram:ActualTradeCurrencyExchange
  CII-SR-395 !- ram:SubtotalCalculatedTradeTax
  CII-SR-396 !- ram:SpecifiedLogisticsServiceCharge
  CII-SR-397 !- ram:SpecifiedTradePaymentTerms/ram:ID
  CII-SR-398 !- ram:SpecifiedTradePaymentTerms/ram:FromEventCode
  CII-SR-399 !- ram:SpecifiedTradePaymentTerms/ram:SettlementPeriodMeasure
  CII-SR-400 !- ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTime
  CII-SR-401 !- ram:SpecifiedTradePaymentTerms/ram:TypeCode
  CII-SR-402 !- ram:SpecifiedTradePaymentTerms/ram:InstructionTypeCode
  CII-SR-404 !- ram:SpecifiedTradePaymentTerms/ram:PartialPaymentPercent
  CII-SR-405 !- ram:SpecifiedTradePaymentTerms/ram:PaymentMeansID
  CII-SR-406 !- ram:SpecifiedTradePaymentTerms/ram:PartialPaymentAmount
  CII-SR-407 !- ram:SpecifiedTradePaymentTerms/ram:ApplicableTradePaymentPenaltyTerms
  CII-SR-408 !- ram:SpecifiedTradePaymentTerms/ram:ApplicableTradePaymentDiscountTerms
  CII-SR-409 !- ram:SpecifiedTradePaymentTerms/ram:PayeeTradeParty
  CII-SR-421 !- ram:SpecifiedFinancialAdjustment
  CII-SR-422 !- ram:InvoiceReferencedDocument/ram:LineID
  CII-SR-423 !- ram:ProFormaInvoiceReferencedDocument
  CII-SR-424 !- ram:LetterOfCreditReferencedDocument
  CII-SR-425 !- ram:FactoringAgreementReferencedDocument
  CII-SR-426 !- ram:FactoringListReferencedDocument
  CII-SR-427 !- ram:PayableSpecifiedTradeAccountingAccount
  CII-SR-428 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:SetTriggerCode
  CII-SR-429 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:TypeCode
  CII-SR-430 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:AmountTypeCode
  CII-SR-431 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:Name
  CII-SR-432 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:CostReferenceDimensionPattern
  CII-SR-433 !- ram:PurchaseSpecifiedTradeAccountingAccount
  CII-SR-434 !- ram:SalesSpecifiedTradeAccountingAccount
  CII-SR-435 !- ram:SpecifiedTradeSettlementFinancialCard
  CII-SR-436 !- ram:SpecifiedAdvancePayment
  CII-SR-437 !- ram:UltimatePayeeTradeParty
  CII-SR-452 !? ram:SpecifiedTradePaymentTerms
  CII-SR-453 !? ram:SpecifiedTradePaymentTerms/ram:Description
  CII-SR-461 ? ram:ApplicableTradeTax/ram:TaxPointDate
`

/** Its totals. */
export const TOTALS = `
  CII-SR-411 !- ram:InformationAmount
  CII-SR-412 !- ram:TotalDiscountAmount
  CII-SR-413 !- ram:TotalAllowanceChargeAmount
  CII-SR-414 !- ram:RetailValueExcludingTaxInformationAmount
  CII-SR-415 !- ram:TotalDepositFeeInformationAmount
  CII-SR-416 !- ram:ProductValueExcludingTobaccoTaxInformationAmount
  CII-SR-417 !- ram:TotalRetailValueInformationAmount
  CII-SR-418 !- ram:GrossLineTotalAmount
  CII-SR-419 !- ram:NetLineTotalAmount
  CII-SR-420 !- ram:NetIncludingTaxesLineTotalAmount
  CII-SR-477 ? ram:LineTotalAmount
  CII-SR-478 ? ram:ChargeTotalAmount
  CII-SR-479 ? ram:AllowanceTotalAmount
  CII-SR-480 ? ram:TaxBasisTotalAmount
  CII-SR-481 ? ram:RoundingAmount
  CII-SR-482 ? ram:GrandTotalAmount
  CII-SR-483 ? ram:InformationAmount
  CII-SR-484 ? ram:TotalPrepaidAmount
  CII-SR-485 ? ram:TotalDiscountAmount
  CII-SR-486 ? ram:TotalAllowanceChargeAmount
  CII-SR-487 ? ram:DuePayableAmount
  CII-SR-488 ? ram:RetailValueExcludingTaxInformationAmount
  CII-SR-489 ? ram:TotalDepositFeeInformationAmount
  CII-SR-490 ? ram:ProductValueExcludingTobaccoTaxInformationAmount
  CII-SR-491 ? ram:TotalRetailValueInformationAmount
  CII-SR-492 ? ram:GrossLineTotalAmount
  CII-SR-493 ? ram:NetLineTotalAmount
  CII-SR-494 ? ram:NetIncludingTaxesLineTotalAmount
`
