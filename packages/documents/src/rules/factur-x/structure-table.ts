/** The structure up to the profile EN 16931, and what EXTENDED has of it: see `structureOf`. */
export const STRUCTURE = `
rsm:ExchangedDocument
 ID 041:19 04-schemeID
 TypeCode 041:20 00#documents:23 11#documents:417 22#documents:492 33#documents:555
 IssueDateTime/udt:DateTimeString 04@format:21 00#=102@format:22 11#=102@format:416 22#=102@format:491 33#=102@format:554
 IncludedNote
  Content 131:160
  SubjectCode 14?:161 11#subjects:162 22#subjects:490 33#subjects:553 34-listID 34-listVersionID
rsm:ExchangedDocumentContext
 BusinessProcessSpecifiedDocumentContextParameter 04?:24
  ID 041:406 04-schemeID
 GuidelineSpecifiedDocumentContextParameter 041:25
  ID 041:407 00#minimum:26 04-schemeID 11#basicWl:418 22#basic:493 33#en16931:556
rsm:SupplyChainTradeTransaction
 ApplicableHeaderTradeAgreement
  SellerTradeParty 041:27
   Name 041:409
   PostalTradeAddress 041:32
    CountryID 041:35 00#countries:36 11#countries:443 22#countries:502 33#countries:580
    CountrySubDivisionName 14?:442
    PostcodeCode 34-listID 34-listVersionID
   SpecifiedTaxRegistration[VA] 04?:33
    ID 041:412 04@schemeID:413
   SpecifiedTaxRegistration[FC] 04?:34
    ID 041:411 04@schemeID:37
   SpecifiedLegalOrganization/ID 00#organisations@schemeID:410 11#organisations@schemeID:444 22#organisations@schemeID:503 33#organisations@schemeID:581
   SpecifiedTaxRegistration[~] 04-
   URIUniversalCommunication 14?:439
    URIID 141:445 14@schemeID:446 11#addresses@schemeID:447 22#addresses@schemeID:504 33#addresses@schemeID:582
    CompleteNumber 34-
   GlobalID 14@schemeID:440 11#globals@schemeID:441 22#globals@schemeID:501 33#globals@schemeID:579
   ID 14-schemeID
   Description 34?:575
   DefinedTradeContact 33?:576
    EmailURIUniversalCommunication
     URIID 341:577 34-schemeID
     CompleteNumber 34-
    TelephoneUniversalCommunication
     CompleteNumber 341:578
     URIID 34-
  BuyerTradeParty 041:28
   Name 041:30
   PostalTradeAddress 00- 141:419
    CountryID 141:422 11#countries:423 22#countries:495 33#countries:568
    CountrySubDivisionName 14?:167
    PostcodeCode 34-listID 34-listVersionID
   SpecifiedLegalOrganization
    ID 001:408 00#organisations@schemeID:31 11#organisations@schemeID:424 22#organisations@schemeID:496 33#organisations@schemeID:569
    TradingBusinessName 12-
   SpecifiedTaxRegistration 00- 14?:166
    ID 141:425 14@schemeID:426 11#=VA@schemeID:427 22#=VA@schemeID:497 33#=VA@schemeID:570
   ID 14?:163 14-schemeID
   GlobalID 13?:164 14@schemeID:420 11#globals@schemeID:421 22#globals@schemeID:494 33#globals@schemeID:567
   URIUniversalCommunication 14?:165
    URIID 141:168 14@schemeID:428 11#addresses@schemeID:429 22#addresses@schemeID:498 33#addresses@schemeID:571
    CompleteNumber 34-
   DefinedTradeContact 33?:288
    EmailURIUniversalCommunication
     URIID 341:566 34-schemeID
     CompleteNumber 34-
    TelephoneUniversalCommunication
     CompleteNumber 341:289
     URIID 34-
   Description 33-
  BuyerOrderReferencedDocument
   IssuerAssignedID 041:29 04-schemeID
   FormattedIssueDateTime 13-
   AttachmentBinaryObject 34-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   TypeCode 34-
   URIID 34-
  ContractReferencedDocument
   IssuerAssignedID 141:430 14-schemeID
   FormattedIssueDateTime 13-
   AttachmentBinaryObject 34-
   LineID 34-
   Name 34-
   ReferenceTypeCode 33-
   TypeCode 34-
   URIID 34-
  SellerTaxRepresentativeTradeParty
   Name 141:431
   PostalTradeAddress 141:432
    CountryID 141:433 11#countries:435 22#countries:499 33#countries:573
    CountrySubDivisionName 14?:434
    PostcodeCode 34-listID 34-listVersionID
   SpecifiedTaxRegistration 141:169
    ID 141:436 14@schemeID:437 11#=VA@schemeID:438 22#=VA@schemeID:500 33#=VA@schemeID:574
   GlobalID 13-
   ID 13-
   SpecifiedLegalOrganization 13-
   URIUniversalCommunication 13-
   DefinedTradeContact 33-
   Description 34-
  AdditionalReferencedDocument[~] 34-
  AdditionalReferencedDocument[130]
   IssuerAssignedID 341:557 34-schemeID
   TypeCode 341:558 33#=130:559
   AttachmentBinaryObject 34-
   FormattedIssueDateTime 33-
   LineID 34-
   Name 34-
   ReferenceTypeCode 33#references:282
   URIID 34-
  AdditionalReferencedDocument[50]
   IssuerAssignedID 341:560 34-schemeID
   TypeCode 341:561 33#=50:562
   AttachmentBinaryObject 34-
   FormattedIssueDateTime 33-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   URIID 34-
  AdditionalReferencedDocument[916]
   IssuerAssignedID 341:563 34-schemeID
   TypeCode 341:564 33#=916:565
   Name 34?:283
   AttachmentBinaryObject 34?:284 34@mimeCode:285 33#media@mimeCode:287 34@filename:286
   FormattedIssueDateTime 33-
   LineID 34-
   ReferenceTypeCode 34-
   URIID 34-schemeID
  SellerOrderReferencedDocument
   IssuerAssignedID 341:572 34-schemeID
   AttachmentBinaryObject 34-
   FormattedIssueDateTime 33-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   TypeCode 34-
   URIID 34-
  SpecifiedProcuringProject/ID 34-schemeID
 ApplicableHeaderTradeSettlement
  InvoiceCurrencyCode 041:38 00#currencies:40 11#currencies:464 22#currencies:514 33#currencies:595
  SpecifiedTradeSettlementHeaderMonetarySummation 041:39
   TaxBasisTotalAmount 041:41 04-currencyID
   TaxTotalAmount[invoice] 04?:42 00#currencies@currencyID:45 11#currencies@currencyID:486 22#currencies@currencyID:525 33#currencies@currencyID:606
   TaxTotalAmount[tax] 04?:192 00#currencies@currencyID:414 11#currencies@currencyID:487 22#currencies@currencyID:526 33#currencies@currencyID:607
   GrandTotalAmount 041:43 04-currencyID
   DuePayableAmount 041:44 04-currencyID
   TaxTotalAmount[~] 04-
   LineTotalAmount 141:189 14-currencyID
   ChargeTotalAmount 14?:190 14-currencyID
   AllowanceTotalAmount 14?:191 14-currencyID
   TotalPrepaidAmount 14?:193 14-currencyID
   RoundingAmount 34?:290 34-currencyID
  InvoiceReferencedDocument
   IssuerAssignedID 141:415 14-schemeID
   FormattedIssueDateTime/qdt:DateTimeString 14@format:465 11#=102@format:466 22#=102@format:515 33#=102@format:596
   AttachmentBinaryObject 34-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   TypeCode 33-
   URIID 34-
  PaymentReference 14?:172
  ApplicableTradeTax 14+:173
   CalculatedAmount 141:176 14-currencyID
   TypeCode 141:458 11#=VAT:459 22#=VAT:511 33#=VAT:592
   BasisAmount 141:177 14-currencyID
   CategoryCode 141:178 11#categories:179 22#categories:508 33#categories:587
   DueDateTypeCode 11#due:180 22#due:509 33#due:588
   ExemptionReasonCode 11#exemptions:181 22#exemptions:510 33#exemptions:589 34-listID 34-listVersionID
   TaxPointDate/udt:DateString 34@format:590 33#=102@format:591
  SpecifiedTradePaymentTerms 13?:174
   Description 14?:187
   DirectDebitMandateID 14?:188 14-schemeID
   DueDateDateTime/udt:DateTimeString 14@format:484 11#=102@format:485 22#=102@format:524 33#=102@format:605
  ReceivableSpecifiedTradeAccountingAccount 13?:175
   ID 14-schemeID
  BillingSpecifiedPeriod
   EndDateTime/udt:DateTimeString 14@format:460 11#=102@format:461 22#=102@format:512 33#=102@format:593
   StartDateTime/udt:DateTimeString 14@format:462 11#=102@format:463 22#=102@format:513 33#=102@format:594
  CreditorReferenceID 14-schemeID
  PayeeTradeParty
   ID 14?:467 14-schemeID
   GlobalID 13?:468 14@schemeID:470 11#globals@schemeID:471 22#globals@schemeID:516 33#globals@schemeID:597
   Name 141:469
   PostalTradeAddress 13-
   SpecifiedLegalOrganization
    ID 11#organisations@schemeID:472 22#organisations@schemeID:517 33#organisations@schemeID:598
    TradingBusinessName 13-
   SpecifiedTaxRegistration 13-
   URIUniversalCommunication 13-
   DefinedTradeContact 33-
   Description 34-
  SpecifiedTradeAllowanceCharge[~] 14-
  SpecifiedTradeAllowanceCharge[false]
   ChargeIndicator 141:183
   ActualAmount 141:184 14-currencyID
   CategoryTradeTax 141:185
    TypeCode 141:473 11#=VAT:476 22#=VAT:519 33#=VAT:600
    CategoryCode 141:474 11#categories:475 22#categories:518 33#categories:599
    BasisAmount 14-
    CalculatedAmount 14-
    DueDateTypeCode 14-
    ExemptionReason 13-
    ExemptionReasonCode 13-
    TaxPointDate 34-
   BasisAmount 14-currencyID
   ReasonCode 11#allowances:186 22#allowances:520 33#allowances:601
  SpecifiedTradeAllowanceCharge[true]
   ChargeIndicator 141:477
   ActualAmount 141:478 14-currencyID
   CategoryTradeTax 141:479
    TypeCode 141:480 11#=VAT:483 22#=VAT:522 33#=VAT:603
    CategoryCode 141:481 11#categories:482 22#categories:521 33#categories:602
    BasisAmount 14-
    CalculatedAmount 14-
    DueDateTypeCode 14-
    ExemptionReason 13-
    ExemptionReasonCode 13-
    TaxPointDate 34-
   BasisAmount 14-currencyID
   ReasonCode[~] 14-
   ReasonCode[none] 11#charges:391 22#charges:523 33#charges:604
  SpecifiedTradeSettlementPaymentMeans
   TypeCode 141:488 11#means:489 22#means:527 33#means:609
   PayeePartyCreditorFinancialAccount 14?:194
    IBANID 14-schemeID
    ProprietaryID 14-schemeID
   PayerPartyDebtorFinancialAccount/IBANID 141:195 14-schemeID
   Information 34?:291
   ApplicableTradeSettlementFinancialCard/ID 341:608 34-schemeID
   PayeeSpecifiedCreditorFinancialInstitution/BICID 341:292 34-schemeID
  TaxCurrencyCode 11#currencies:196 22#currencies:528 33#currencies:610
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent/OccurrenceDateTime 141:171
   udt:DateTimeString 14@format:448 11#=102@format:449 22#=102@format:505 33#=102@format:583
  DespatchAdviceReferencedDocument
   IssuerAssignedID 141:450 14-schemeID
   FormattedIssueDateTime 13-
   AttachmentBinaryObject 34-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   TypeCode 34-
   URIID 34-
  ShipToTradeParty
   ID 14?:451 14-schemeID
   GlobalID 13?:452 14@schemeID:453 11#globals@schemeID:454 22#globals@schemeID:506 33#globals@schemeID:585
   PostalTradeAddress
    CountryID 141:455 11#countries:457 22#countries:507 33#countries:586
    CountrySubDivisionName 14?:456
    PostcodeCode 34-listID 34-listVersionID
   SpecifiedLegalOrganization 13-
   SpecifiedTaxRegistration 13-
   URIUniversalCommunication 13-
   DefinedTradeContact 33-
   Description 34-
  ReceivingAdviceReferencedDocument
   IssuerAssignedID 341:584 34-schemeID
   AttachmentBinaryObject 34-
   FormattedIssueDateTime 33-
   LineID 34-
   Name 34-
   ReferenceTypeCode 34-
   TypeCode 34-
   URIID 34-
 IncludedSupplyChainTradeLineItem 24+:265
  AssociatedDocumentLineDocument 241:266
   LineID 241:270 24-schemeID
   IncludedNote 23?:271
    Content 231:529
    SubjectCode 23-
  SpecifiedTradeProduct 241:267
   Name 241:550
   GlobalID 24@schemeID:551 22#organisations@schemeID:552 33#organisations@schemeID:626
   Description 34?:625
   ApplicableProductCharacteristic
    Description 331:294
    Value 331:295
   BuyerAssignedID 34-schemeID
   DesignatedProductClassification/ClassCode 34@listID:296 33#classes@listID:297
   OriginTradeCountry/ID 341:627 33#countries:628
   SellerAssignedID 34-schemeID
  SpecifiedLineTradeAgreement 231:268
   NetPriceProductTradePrice 231:272
    ChargeAmount 241:532 24-currencyID
    AppliedTradeAllowanceCharge 24-
    BasisQuantity 22#units@unitCode:533 33#units@unitCode:612
   GrossPriceProductTradePrice
    ChargeAmount 241:273 24-currencyID
    AppliedTradeAllowanceCharge[false] 23?:274
     ChargeIndicator 241:530
     ActualAmount 241:531 24-currencyID
     BasisAmount 23-
     CalculationPercent 23-
     CategoryTradeTax 24-
     Reason 23-
     ReasonCode 23-
    AppliedTradeAllowanceCharge[~] 24-
    BasisQuantity 22#units@unitCode:275 33#units@unitCode:611
   BuyerOrderReferencedDocument
    AttachmentBinaryObject 34-
    FormattedIssueDateTime 33-
    IssuerAssignedID 33-
    LineID 34-schemeID
    Name 34-
    ReferenceTypeCode 34-
    TypeCode 34-
    URIID 34-
  SpecifiedLineTradeDelivery 231:269
   BilledQuantity 231:276 22#units@unitCode:534 33#units@unitCode:613
  SpecifiedLineTradeSettlement
   ApplicableTradeTax 231:278
    TypeCode 231:535 22#=VAT:538 33#=VAT:620
    CategoryCode 231:536 22#categories:537 33#categories:619
    BasisAmount 24-
    CalculatedAmount 23-
    DueDateTypeCode 23-
    ExemptionReason 23-
    ExemptionReasonCode 23-
    TaxPointDate 34-
   SpecifiedTradeSettlementLineMonetarySummation 231:279
    LineTotalAmount 231:549 24-currencyID
   BillingSpecifiedPeriod
    EndDateTime/udt:DateTimeString 24@format:539 22#=102@format:540 33#=102@format:621
    StartDateTime/udt:DateTimeString 24@format:541 22#=102@format:542 33#=102@format:622
   SpecifiedTradeAllowanceCharge[~] 24-
   SpecifiedTradeAllowanceCharge[false]
    ChargeIndicator 241:543
    ActualAmount 241:544 24-currencyID
    BasisAmount 22- 34-currencyID
    CalculationPercent 22-
    CategoryTradeTax 24-
    ReasonCode 22#allowances:545 33#allowances:623
   SpecifiedTradeAllowanceCharge[true]
    ChargeIndicator 241:546
    ActualAmount 241:547 24-currencyID
    BasisAmount 22- 34-currencyID
    CalculationPercent 22-
    CategoryTradeTax 24-
    ReasonCode[~] 24-
    ReasonCode[none] 22#charges:548 33#charges:624
   AdditionalReferencedDocument 33?:293
    IssuerAssignedID 341:615 34-schemeID
    TypeCode 341:616 33#=130,50,916:618
    AttachmentBinaryObject 34-
    FormattedIssueDateTime 34-
    LineID 34-
    Name 34-
    ReferenceTypeCode 33#references:617
    URIID 34-
   ReceivableSpecifiedTradeAccountingAccount 33?:614
    ID 34-schemeID
`
