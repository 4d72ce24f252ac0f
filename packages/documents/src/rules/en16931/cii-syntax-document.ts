/*
 * Syntax of the head of a CII invoice under EN 16931.
 */

/** `rsm:ExchangedDocumentContext`. */
export const DOCUMENT_CONTEXT = `
  CII-SR-001 !- ram:SpecifiedTransactionID
  CII-SR-002 !- ram:TestIndicator
  CII-SR-003 !? ram:BusinessProcessSpecifiedDocumentContextParameter
  CII-SR-006 !- ram:BIMSpecifiedDocumentContextParameter
  CII-SR-007 !- ram:ScenarioSpecifiedDocumentContextParameter
  CII-SR-008 !- ram:ApplicationSpecifiedDocumentContextParameter
  CII-SR-009 1 ram:GuidelineSpecifiedDocumentContextParameter
  CII-SR-010 1 ram:GuidelineSpecifiedDocumentContextParameter/ram:ID
  CII-SR-011 !- ram:SubsetSpecifiedDocumentContextParameter
  CII-SR-012 !- ram:MessageStandardSpecifiedDocumentContextParameter
`

/** `rsm:ExchangedDocument`. */
export const DOCUMENT = `
  CII-SR-013 !- ram:Name
  CII-SR-014 1 ram:TypeCode
  CII-SR-015 !- ram:IssueDateTime/udt:DateTime
  CII-SR-016 !- ram:CopyIndicator
  CII-SR-017 !- ram:Purpose
  CII-SR-018 !- ram:ControlRequirementIndicator
  CII-SR-019 !- ram:LanguageID
  CII-SR-020 !- ram:PurposeCode
  CII-SR-021 !- ram:RevisionDateTime
  CII-SR-022 !- ram:VersionID
  CII-SR-023 !- ram:GlobalID
  CII-SR-024 !- ram:RevisionID
  CII-SR-025 !- ram:PreviousRevisionID
  CII-SR-026 !- ram:CategoryCode
  CII-SR-027 !- ram:IncludedNote/ram:Subject
  CII-SR-028 !- ram:IncludedNote/ram:ContentCode
  CII-SR-032 !- ram:IncludedNote/ram:ID
  CII-SR-033 !- ram:EffectiveSpecifiedPeriod
  CII-SR-034 !- ram:IssuerTradeParty
`

/** Its notes. */
export const NOTE = `
  CII-SR-030 !? ram:Content
`

/** The root. */
export const INVOICE = `
  CII-DT-013 - @languageID
  CII-DT-014 - @languageLocaleID
  CII-SR-438 !- ram:ValuationBreakdownStatement
`

/** `ram:ApplicableHeaderTradeAgreement`. */
export const AGREEMENT = `
  CII-SR-442 !- ram:Reference
  CII-SR-222 !- ram:SellerTradeParty/ram:RoleCode
  CII-SR-223 !- ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:LegalClassificationCode
  CII-SR-224 !- ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:Name
  CII-SR-225 !- ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:PostalTradeAddress
  CII-SR-226 !- ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:AuthorizedLegalRegistration
  CII-SR-227 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:ID
  CII-SR-228 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:TypeCode
  CII-SR-229 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:JobTitle
  CII-SR-230 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:Responsibility
  CII-SR-231 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:PersonID
  CII-SR-232 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:URIID
  CII-SR-233 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:ChannelCode
  CII-SR-234 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:DirectTelephoneUniversalCommunication
  CII-SR-235 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:MobileTelephoneUniversalCommunication
  CII-SR-236 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:FaxUniversalCommunication
  CII-SR-237 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:ChannelCode
  CII-SR-238 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:CompleteNumber
  CII-SR-239 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:TelexUniversalCommunication
  CII-SR-240 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:VOIPUniversalCommunication
  CII-SR-241 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:InstantMessagingUniversalCommunication
  CII-SR-242 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:SpecifiedNote
  CII-SR-243 !- ram:SellerTradeParty/ram:DefinedTradeContact/ram:SpecifiedContactPerson
  CII-SR-244 !- ram:SellerTradeParty/ram:URIUniversalCommunication/ram:ChannelCode
  CII-SR-245 !- ram:SellerTradeParty/ram:URIUniversalCommunication/ram:CompleteNumber
  CII-SR-246 !- ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:AssociatedRegisteredTax
  CII-SR-247 !- ram:SellerTradeParty/ram:EndPointURIUniversalCommunication
  CII-SR-248 !- ram:SellerTradeParty/ram:LogoAssociatedSpecifiedBinaryFile
  CII-SR-249 !- ram:BuyerTradeParty/ram:RoleCode
  CII-SR-250 !- ram:BuyerTradeParty/ram:Description
  CII-SR-251 !- ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:LegalClassificationCode
  CII-SR-252 !- ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:Name
  CII-SR-254 !- ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:PostalTradeAddress
  CII-SR-255 !- ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:AuthorizedLegalRegistration
  CII-SR-256 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:ID
  CII-SR-257 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TypeCode
  CII-SR-258 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:JobTitle
  CII-SR-259 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:Responsibility
  CII-SR-260 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:PersonID
  CII-SR-261 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:URIID
  CII-SR-262 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:ChannelCode
  CII-SR-263 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:DirectTelephoneUniversalCommunication
  CII-SR-264 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:MobileTelephoneUniversalCommunication
  CII-SR-265 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:FaxUniversalCommunication
  CII-SR-266 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:ChannelCode
  CII-SR-267 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:CompleteNumber
  CII-SR-268 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TelexUniversalCommunication
  CII-SR-269 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:VOIPUniversalCommunication
  CII-SR-270 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:InstantMessagingUniversalCommunication
  CII-SR-271 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:SpecifiedNote
  CII-SR-272 !- ram:BuyerTradeParty/ram:DefinedTradeContact/ram:SpecifiedContactPerson
  CII-SR-273 !- ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:ChannelCode
  CII-SR-274 !- ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:CompleteNumber
  CII-SR-275 !- ram:BuyerTradeParty/ram:SpecifiedTaxRegistration/ram:AssociatedRegisteredTax
  CII-SR-276 !- ram:BuyerTradeParty/ram:EndPointURIUniversalCommunication
  CII-SR-277 !- ram:BuyerTradeParty/ram:LogoAssociatedSpecifiedBinaryFile
  CII-SR-278 !- ram:SalesAgentTradeParty
  CII-SR-279 !- ram:BuyerRequisitionerTradeParty
  CII-SR-280 !- ram:BuyerAssignedAccountantTradeParty
  CII-SR-281 !- ram:SellerAssignedAccountantTradeParty
  CII-SR-282 !- ram:SellerTaxRepresentativeTradeParty/ram:ID
  CII-SR-283 !- ram:SellerTaxRepresentativeTradeParty/ram:GlobalID
  CII-SR-284 !- ram:SellerTaxRepresentativeTradeParty/ram:RoleCode
  CII-SR-285 !- ram:SellerTaxRepresentativeTradeParty/ram:Description
  CII-SR-286 !- ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedLegalOrganization
  CII-SR-287 !- ram:SellerTaxRepresentativeTradeParty/ram:DefinedTradeContact
  CII-SR-288 !- ram:SellerTaxRepresentativeTradeParty/ram:URIUniversalCommunication
  CII-SR-289 !- ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration/ram:AssociatedRegisteredTax
  CII-SR-290 !- ram:SellerTaxRepresentativeTradeParty/ram:EndPointURIUniversalCommunication
  CII-SR-291 !- ram:SellerTaxRepresentativeTradeParty/ram:LogoAssociatedSpecifiedBinaryFile
  CII-SR-292 !- ram:ProductEndUserTradeParty
  CII-SR-293 !- ram:ApplicableTradeDeliveryTerms
  CII-SR-294 !- ram:SellerOrderReferencedDocument/ram:LineID
  CII-SR-295 !- ram:BuyerOrderReferencedDocument/ram:LineID
  CII-SR-296 !- ram:QuotationReferencedDocument
  CII-SR-297 !- ram:OrderResponseReferencedDocument
  CII-SR-298 !- ram:ContractReferencedDocument/ram:LineID
  CII-SR-299 !- ram:DemandForecastReferencedDocument
  CII-SR-300 !- ram:SupplyInstructionReferencedDocument
  CII-SR-301 !- ram:PromotionalDealReferencedDocument
  CII-SR-302 !- ram:PriceListReferencedDocument
  CII-SR-303 !- ram:AdditionalReferencedDocument/ram:LineID
  CII-SR-304 !- ram:RequisitionerReferencedDocument
  CII-SR-305 !- ram:BuyerAgentTradeParty
  CII-SR-306 !- ram:PurchaseConditionsReferencedDocument
  CII-SR-307 !- ram:SpecifiedProcuringProject/ram:Description
  CII-SR-448 !- ram:UltimateCustomerOrderReferencedDocument
  CII-SR-455 ? ram:SellerTradeParty/ram:DefinedTradeContact
  CII-SR-456 ? ram:BuyerTradeParty/ram:DefinedTradeContact
  CII-SR-459 ? ram:SellerTradeParty/ram:URIUniversalCommunication
  CII-SR-460 ? ram:BuyerTradeParty/ram:URIUniversalCommunication
`

/** `ram:ApplicableHeaderTradeDelivery`. */
export const DELIVERY = `
  CII-SR-308 !- ram:RelatedSupplyChainConsignment
  CII-SR-309 !- ram:ShipToTradeParty/ram:RoleCode
  CII-SR-310 !- ram:ShipToTradeParty/ram:Description
  CII-SR-311 !- ram:ShipToTradeParty/ram:SpecifiedLegalOrganization
  CII-SR-312 !- ram:ShipToTradeParty/ram:DefinedTradeContact
  CII-SR-313 !- ram:ShipToTradeParty/ram:URIUniversalCommunication
  CII-SR-314 !- ram:ShipToTradeParty/ram:SpecifiedTaxRegistration
  CII-SR-315 !- ram:ShipToTradeParty/ram:EndPointURIUniversalCommunication
  CII-SR-316 !- ram:ShipToTradeParty/ram:LogoAssociatedSpecifiedBinaryFile
  CII-SR-317 !- ram:UltimateShipToTradeParty
  CII-SR-318 !- ram:ShipFromTradeParty
  CII-SR-319 !- ram:ActualDespatchSupplyChainEvent
  CII-SR-320 !- ram:ActualPickUpSupplyChainEvent
  CII-SR-321 !- ram:ActualDeliverySupplyChainEvent/ram:ID
  CII-SR-322 !- ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTime
  CII-SR-323 !- ram:ActualDeliverySupplyChainEvent/ram:TypeCode
  CII-SR-324 !- ram:ActualDeliverySupplyChainEvent/ram:Description
  CII-SR-325 !- ram:ActualDeliverySupplyChainEvent/ram:DescriptionBinaryObject
  CII-SR-326 !- ram:ActualDeliverySupplyChainEvent/ram:UnitQuantity
  CII-SR-327 !- ram:ActualDeliverySupplyChainEvent/ram:LatestOccurrenceDateTime
  CII-SR-328 !- ram:ActualDeliverySupplyChainEvent/ram:EarliestOccurrenceDateTime
  CII-SR-329 !- ram:ActualDeliverySupplyChainEvent/ram:OccurrenceSpecifiedPeriod
  CII-SR-330 !- ram:ActualDeliverySupplyChainEvent/ram:OccurrenceLogisticsLocation
  CII-SR-331 !- ram:ActualReceiptSupplyChainEvent
  CII-SR-332 !- ram:AdditionalReferencedDocument
  CII-SR-333 !- ram:DespatchAdviceReferencedDocument/ram:LineID
  CII-SR-334 !- ram:DespatchAdviceReferencedDocument/ram:LineID
  CII-SR-335 !- ram:DeliveryNoteReferencedDocument
  CII-SR-336 !- ram:ConsumptionReportReferencedDocument
  CII-SR-337 !- ram:PreviousDeliverySupplyChainEvent
  CII-SR-338 !- ram:PackingListReferencedDocument
`
