/*
 * Syntax of the lines of a CII invoice under EN 16931.
 */

/** `ram:IncludedSupplyChainTradeLineItem`. */
export const LINE = `
  CII-SR-035 !- ram:DescriptionCode
  CII-SR-036 !- ram:ParentLineID
  CII-SR-037 !- ram:LineStatusCode
  CII-SR-038 !- ram:LineStatusReasonCode
  CII-SR-221 !- ram:IncludedSubordinateTradeLineItem
`

/** `ram:AssociatedDocumentLineDocument`. */
export const LINE_DOCUMENT = `
  CII-SR-039 !? ram:IncludedNote
  CII-SR-040 !? ram:IncludedNote/ram:Content
  CII-SR-041 !- ram:IncludedNote/ram:SubjectCode
  CII-SR-042 !- ram:IncludedNote/ram:ID
  CII-SR-043 !- ram:IncludedNote/ram:Subject
  CII-SR-044 !- ram:IncludedNote/ram:ContentCode
`

/** `ram:SpecifiedTradeProduct`. */
export const PRODUCT = `
  CII-SR-045 !- ram:ID
  CII-SR-048 !- ram:ManufacturerAssignedID
  CII-SR-049 !- ram:TradeName
  CII-SR-050 !- ram:TypeCode
  CII-SR-051 !- ram:NetWeightMeasure
  CII-SR-052 !- ram:GrossWeightMeasure
  CII-SR-053 !- ram:ProductGroupID
  CII-SR-054 !- ram:EndItemTypeCode
  CII-SR-055 !- ram:EndItemName
  CII-SR-056 !- ram:AreaDensityMeasure
  CII-SR-057 !- ram:UseDescription
  CII-SR-058 !- ram:BrandName
  CII-SR-059 !- ram:SubBrandName
  CII-SR-060 !- ram:DrainedNetWeightMeasure
  CII-SR-061 !- ram:VariableMeasureIndicator
  CII-SR-062 !- ram:ColourCode
  CII-SR-063 !- ram:ColourDescription
  CII-SR-064 !- ram:Designation
  CII-SR-065 !- ram:FormattedCancellationAnnouncedLaunchDateTime
  CII-SR-066 !- ram:FormattedLatestProductDataChangeDateTime
  CII-SR-067 !- ram:ApplicableProductCharacteristic/ram:ID
  CII-SR-068 !- ram:ApplicableProductCharacteristic/ram:TypeCode
  CII-SR-070 !- ram:ApplicableProductCharacteristic/ram:ValueMeasure
  CII-SR-071 !- ram:ApplicableProductCharacteristic/ram:MeasurementMethodCode
  CII-SR-073 !- ram:ApplicableProductCharacteristic/ram:ValueCode
  CII-SR-074 !- ram:ApplicableProductCharacteristic/ram:ValueDateTime
  CII-SR-075 !- ram:ApplicableProductCharacteristic/ram:ValueIndicator
  CII-SR-076 !- ram:ApplicableProductCharacteristic/ram:ContentTypeCode
  CII-SR-077 !- ram:ApplicableProductCharacteristic/ram:ValueSpecifiedBinaryFile
  CII-SR-078 !- ram:ApplicableProductCharacteristic/ram:ApplicableProductCharacteristicCondition
  CII-SR-079 !- ram:ApplicableProductCharacteristic/ram:ApplicableReferencedStandard
  CII-SR-080 !- ram:ApplicableMaterialGoodsCharacteristic
  CII-SR-081 !- ram:DesignatedProductClassification/ram:SystemID
  CII-SR-082 !- ram:DesignatedProductClassification/ram:SystemName
  CII-SR-083 !- ram:DesignatedProductClassification/ram:ClassName
  CII-SR-084 !- ram:DesignatedProductClassification/ram:SubClassCode
  CII-SR-085 !- ram:DesignatedProductClassification/ram:ClassProductCharacteristic
  CII-SR-086 !- ram:DesignatedProductClassification/ram:ApplicableReferencedStandard
  CII-SR-087 !- ram:IndividualTradeProductInstance
  CII-SR-088 !- ram:CertificationEvidenceReferenceReferencedDocument
  CII-SR-089 !- ram:InspectionReferenceReferencedDocument
  CII-SR-091 !- ram:OriginTradeCountry/ram:Name
  CII-SR-092 !- ram:OriginTradeCountry/ram:SubordinateTradeCountrySubDivision
  CII-SR-093 !- ram:LinearSpatialDimension
  CII-SR-094 !- ram:MinimumLinearSpatialDimension
  CII-SR-095 !- ram:MaximumLinearSpatialDimension
  CII-SR-096 !- ram:ManufacturerTradeParty
  CII-SR-097 !- ram:PresentationSpecifiedBinaryFile
  CII-SR-098 !- ram:MSDSReferenceReferencedDocument
  CII-SR-099 !- ram:AdditionalReferenceReferencedDocument
  CII-SR-100 !- ram:LegalRightsOwnerTradeParty
  CII-SR-101 !- ram:BrandOwnerTradeParty
  CII-SR-102 !- ram:IncludedReferencedProduct
  CII-SR-103 !- ram:InformationNote
`

/** Its attributes. */
export const CHARACTERISTIC = `
  CII-SR-069 1 ram:Description
  CII-SR-072 1 ram:Value
`

/** `ram:SpecifiedLineTradeAgreement`. */
export const LINE_AGREEMENT = `
  CII-SR-104 !- ram:BuyerReference
  CII-SR-105 !- ram:BuyerRequisitionerTradeParty
  CII-SR-106 !- ram:ApplicableTradeDeliveryTerms
  CII-SR-107 !- ram:SellerOrderReferencedDocument
  CII-SR-108 !- ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID
  CII-SR-109 !- ram:QuotationReferencedDocument
  CII-SR-110 !- ram:ContractReferencedDocument
  CII-SR-111 !- ram:DemandForecastReferencedDocument
  CII-SR-112 !- ram:PromotionalDealReferencedDocument
  CII-SR-113 !- ram:AdditionalReferencedDocument
  CII-SR-114 !- ram:GrossPriceProductTradePrice/ram:TypeCode
  CII-SR-115 !- ram:GrossPriceProductTradePrice/ram:MinimumQuantity
  CII-SR-116 !- ram:GrossPriceProductTradePrice/ram:MaximumQuantity
  CII-SR-117 !- ram:GrossPriceProductTradePrice/ram:ChangeReason
  CII-SR-118 !- ram:GrossPriceProductTradePrice/ram:OrderUnitConversionFactorNumeric
  CII-SR-439 1 ram:NetPriceProductTradePrice/ram:ChargeAmount
  CII-SR-120 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ID
  CII-SR-121 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:SequenceNumeric
  CII-SR-122 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:CalculationPercent
  CII-SR-123 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:BasisAmount
  CII-SR-124 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:BasisQuantity
  CII-SR-125 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:PrepaidIndicator
  CII-SR-126 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:UnitBasisAmount
  CII-SR-127 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ReasonCode
  CII-SR-128 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:Reason
  CII-SR-129 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:TypeCode
  CII-SR-130 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:CategoryTradeTax
  CII-SR-131 !- ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ActualTradeCurrencyExchange
  CII-SR-445 !- ram:GrossPriceProductTradePrice/ram:IncludedTradeTax
  CII-SR-132 !- ram:GrossPriceProductTradePrice/ram:ValiditySpecifiedPeriod
  CII-SR-133 !- ram:GrossPriceProductTradePrice/ram:DeliveryTradeLocation
  CII-SR-134 !- ram:GrossPriceProductTradePrice/ram:TradeComparisonReferencePrice
  CII-SR-135 !- ram:GrossPriceProductTradePrice/ram:AssociatedReferencedDocument
  CII-SR-136 !- ram:NetPriceProductTradePrice/ram:TypeCode
  CII-SR-138 !- ram:NetPriceProductTradePrice/ram:MinimumQuantity
  CII-SR-139 !- ram:NetPriceProductTradePrice/ram:MaximumQuantity
  CII-SR-140 !- ram:NetPriceProductTradePrice/ram:ChangeReason
  CII-SR-141 !- ram:NetPriceProductTradePrice/ram:OrderUnitConversionFactorNumeric
  CII-SR-142 !- ram:NetPriceProductTradePrice/ram:AppliedTradeAllowanceCharge
  CII-SR-446 !- ram:NetPriceProductTradePrice/ram:IncludedTradeTax
  CII-SR-143 !- ram:NetPriceProductTradePrice/ram:ValiditySpecifiedPeriod
  CII-SR-144 !- ram:NetPriceProductTradePrice/ram:DeliveryTradeLocation
  CII-SR-145 !- ram:NetPriceProductTradePrice/ram:TradeComparisonReferencePrice
  CII-SR-146 !- ram:NetPriceProductTradePrice/ram:AssociatedReferencedDocument
  CII-SR-441 ? ram:NetPriceProductTradePrice/ram:ChargeAmount
  CII-SR-147 !- ram:RequisitionerReferencedDocument
  CII-SR-148 !- ram:ItemSellerTradeParty
  CII-SR-149 !- ram:ItemBuyerTradeParty
  CII-SR-150 !- ram:IncludedSpecifiedMarketplace
  CII-SR-447 !- ram:UltimateCustomerOrderReferencedDocument
`

/** Discounts of prices. */
export const PRICE_ALLOWANCE = `
  CII-SR-440 ? ram:ActualAmount
`

/** `ram:SpecifiedLineTradeDelivery`. */
export const LINE_DELIVERY = `
  CII-SR-151 !- ram:RequestedQuantity
  CII-SR-152 !- ram:ReceivedQuantity
  CII-SR-153 !- ram:ChargeFreeQuantity
  CII-SR-154 !- ram:PackageQuantity
  CII-SR-155 !- ram:ProductUnitQuantity
  CII-SR-156 !- ram:PerPackageUnitQuantity
  CII-SR-157 !- ram:NetWeightMeasure
  CII-SR-158 !- ram:GrossWeightMeasure
  CII-SR-159 !- ram:TheoreticalWeightMeasure
  CII-SR-160 !- ram:DespatchedQuantity
  CII-SR-161 !- ram:SpecifiedDeliveryAdjustment
  CII-SR-162 !- ram:IncludedSupplyChainPackaging
  CII-SR-163 !- ram:RelatedSupplyChainConsignment
  CII-SR-164 !- ram:ShipToTradeParty
  CII-SR-165 !- ram:UltimateShipToTradeParty
  CII-SR-166 !- ram:ShipFromTradeParty
  CII-SR-167 !- ram:ActualDespatchSupplyChainEvent
  CII-SR-168 !- ram:ActualPickUpSupplyChainEvent
  CII-SR-169 !- ram:RequestedDeliverySupplyChainEvent
  CII-SR-170 !- ram:ActualDeliverySupplyChainEvent
  CII-SR-171 !- ram:ActualReceiptSupplyChainEvent
  CII-SR-172 !- ram:AdditionalReferencedDocument
  CII-SR-173 !- ram:DespatchAdviceReferencedDocument
  CII-SR-174 !- ram:ReceivingAdviceReferencedDocument
  CII-SR-175 !- ram:DeliveryNoteReferencedDocument
  CII-SR-176 !- ram:ConsumptionReportReferencedDocument
  CII-SR-177 !- ram:PackingListReferencedDocument
`

/** `ram:SpecifiedLineTradeSettlement`. */
export const LINE_SETTLEMENT = `
  CII-SR-178 !- ram:PaymentReference
  CII-SR-179 !- ram:InvoiceIssuerReference
  CII-SR-180 !- ram:TotalAdjustmentAmount
  CII-SR-181 !- ram:DiscountIndicator
  CII-SR-182 !- ram:ApplicableTradeTax/ram:CalculatedAmount
  CII-SR-183 !- ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator/udt:IndicatorString
  CII-SR-184 !- ram:SpecifiedTradeAllowanceCharge/ram:ID
  CII-SR-185 !- ram:SpecifiedTradeAllowanceCharge/ram:SequenceNumeric
  CII-SR-186 !- ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent/@format
  CII-SR-187 !- ram:SpecifiedTradeAllowanceCharge/ram:BasisQuantity
  CII-SR-188 !- ram:SpecifiedTradeAllowanceCharge/ram:PrepaidIndicator
  CII-SR-189 !- ram:SpecifiedTradeAllowanceCharge/ram:UnitBasisAmount
  CII-SR-190 !- ram:SpecifiedTradeAllowanceCharge/ram:TypeCode
  CII-SR-191 !- ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax
  CII-SR-192 !- ram:SpecifiedTradeAllowanceCharge/ram:ActualTradeCurrencyExchange
  CII-SR-193 !- ram:SpecifiedTradeAllowanceCharge/ram:ID
  CII-SR-194 !- ram:SubtotalCalculatedTradeTax
  CII-SR-195 !- ram:SpecifiedLogisticsServiceCharge
  CII-SR-196 !- ram:SpecifiedTradePaymentTerms
  CII-SR-197 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:ChargeTotalAmount
  CII-SR-198 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:AllowanceTotalAmount
  CII-SR-199 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:TaxBasisTotalAmount
  CII-SR-200 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:TaxTotalAmount
  CII-SR-201 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:GrandTotalAmount
  CII-SR-202 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:InformationAmount
  CII-SR-203 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:TotalAllowanceChargeAmount
  CII-SR-204 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:TotalRetailValueInformationAmount
  CII-SR-205 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:GrossLineTotalAmount
  CII-SR-206 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:NetLineTotalAmount
  CII-SR-207 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:NetIncludingTaxesLineTotalAmount
  CII-SR-208 !- ram:SpecifiedTradeSettlementLineMonetarySummation/ram:ProductWeightLossInformationAmount
  CII-SR-209 !- ram:SpecifiedFinancialAdjustment
  CII-SR-210 !- ram:InvoiceReferencedDocument
  CII-SR-212 !- ram:PayableSpecifiedTradeAccountingAccount
  CII-SR-213 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:SetTriggerCode
  CII-SR-214 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:TypeCode
  CII-SR-215 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:AmountTypeCode
  CII-SR-216 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:Name
  CII-SR-217 !- ram:ReceivableSpecifiedTradeAccountingAccount/ram:CostReferenceDimensionPattern
  CII-SR-218 !- ram:PurchaseSpecifiedTradeAccountingAccount
  CII-SR-219 !- ram:SalesSpecifiedTradeAccountingAccount
  CII-SR-220 !- ram:SpecifiedTradeSettlementFinancialCard
  CII-SR-454 !1 ram:ApplicableTradeTax
`
