/*
 * Syntax of types of data, wherever they stand in a CII invoice, under EN 16931.
 */

/** Parameters of the context. */
export const CONTEXT_PARAMETER = `
  CII-SR-04 !- ram:Value
  CII-SR-05 !- ram:SpecifiedDocumentVersion
`

/** Identifiers that need no scheme. */
export const OWN_ID = `
  CII-DT-001 - @schemeName
  CII-DT-002 - @schemeAgencyName
  CII-DT-003 - @schemeDataURI
  CII-DT-004 - @schemeURI
  CII-DT-005 - @schemeID
  CII-DT-006 - @schemeAgencyID
  CII-DT-007 - @schemeVersionID
`

/** Other identifiers. */
export const ID = `
  CII-DT-101 - @schemeName
  CII-DT-102 - @schemeAgencyName
  CII-DT-103 - @schemeDataURI
  CII-DT-104 - @schemeURI
`

/** Types. */
export const TYPE_CODE = `
  CII-DT-008 - @name
  CII-DT-009 - @listURI
`

/** The type of the invoice. */
export const DOCUMENT_TYPE = `
  CII-DT-010 - @listID
  CII-DT-011 - @listAgencyID
  CII-DT-012 - @listVersionID
`

/** The category of VAT of a line. */
export const LINE_CATEGORY = `
  CII-DT-045 !- @listID
  CII-DT-046 !- @listAgencyID
  CII-DT-047 !- @listVersionID
  CII-DT-048 !- @listURI
`

/** References to documents. */
export const REFERENCED_DOCUMENT = `
  CII-DT-016 - ram:StatusCode
  CII-DT-017 - ram:CopyIndicator
  CII-DT-019 - ram:GlobalID
  CII-DT-020 - ram:RevisionID
  CII-DT-023 - ram:Information
  CII-DT-025 - ram:SectionName
  CII-DT-026 - ram:PreviousRevisionID
  CII-DT-028 - ram:EffectiveSpecifiedPeriod
  CII-DT-029 - ram:IssuerTradeParty
  CII-DT-030 - ram:AttachedSpecifiedBinaryFile
`

/** Amounts. */
export const AMOUNT = `
  CII-DT-031 - @currencyID
  CII-DT-032 - @currencyCodeListVersionID
`

/** Quantities. */
export const QUANTITY = `
  CII-DT-034 - @unitCodeListID
  CII-DT-035 - @unitCodeListAgencyID
  CII-DT-036 - @unitCodeListAgencyName
`

/** Taxes. */
export const TAX = `
  CII-DT-038 !- ram:CalculatedRate
  CII-DT-039 !- ram:CalculationSequenceNumeric
  CII-DT-040 !- ram:BasisQuantity
  CII-DT-042 !- ram:UnitBasisAmount
  CII-DT-043 !- ram:LineTotalBasisAmount
  CII-DT-044 !- ram:AllowanceChargeBasisAmount
  CII-DT-049 !- ram:CurrencyCode
  CII-DT-050 !- ram:Jurisdiction
  CII-DT-051 !- ram:CustomsDutyIndicator
  CII-DT-053 !- ram:TaxBasisAllowanceRate
  CII-DT-055 !- ram:Type
  CII-DT-056 !- ram:InformationAmount
  CII-DT-057 !- ram:CategoryName
  CII-DT-059 !- ram:RateApplicablePercent/@format
  CII-DT-060 !- ram:SpecifiedTradeAccountingAccount
  CII-DT-061 !- ram:ServiceSupplyTradeCountry
  CII-DT-062 !- ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount
  CII-DT-063 !- ram:SellerPayableTaxSpecifiedTradeAccountingAccount
  CII-DT-064 !- ram:SellerRefundableTaxSpecifiedTradeAccountingAccount
  CII-DT-065 !- ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount
  CII-DT-066 !- ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
  CII-DT-067 !- ram:PlaceApplicableTradeLocation
`

/** Periods. */
export const PERIOD = `
  CII-DT-068 - ram:StartDateTime/udt:DateTime
  CII-DT-069 - ram:DurationMeasure
  CII-DT-070 - ram:InclusiveIndicator
  CII-DT-071 - ram:Description
  CII-DT-072 - ram:EndDateTime/udt:DateTime
  CII-DT-073 - ram:CompleteDateTime
  CII-DT-074 - ram:OpenIndicator
  CII-DT-075 - ram:SeasonCode
  CII-DT-076 - ram:ID
  CII-DT-077 - ram:Name
  CII-DT-078 - ram:SequenceNumeric
  CII-DT-079 - ram:StartDateFlexibilityCode
  CII-DT-080 - ram:ContinuousIndicator
  CII-DT-081 - ram:PurposeCode
`

/** Addresses. */
export const ADDRESS = `
  CII-DT-082 - ram:ID
  CII-DT-083 - ram:PostOfficeBox
  CII-DT-084 - ram:BuildingName
  CII-DT-086 - ram:LineFour
  CII-DT-087 - ram:LineFive
  CII-DT-088 - ram:StreetName
  CII-DT-089 - ram:CitySubDivisionName
  CII-DT-090 - ram:CountryName
  CII-DT-091 - ram:CountrySubDivisionID
  CII-DT-092 - ram:AttentionOf
  CII-DT-093 - ram:CareOf
  CII-DT-094 - ram:BuildingNumber
  CII-DT-095 - ram:DepartmentName
  CII-DT-096 - ram:AdditionalStreetName
`
