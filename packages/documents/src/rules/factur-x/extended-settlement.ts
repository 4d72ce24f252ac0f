/** What only EXTENDED has in the settlement: see `structureOf`. */
export const EXTENDED_SETTLEMENT = `
rsm:SupplyChainTradeTransaction
 ApplicableHeaderTradeSettlement
  ApplicableTradeTax
   LineTotalBasisAmount ?:323 -currencyID
   AllowanceChargeBasisAmount ?:324 -currencyID
   CategoryCode #categoriesExtended:853
   DueDateTypeCode #due:854
   ExemptionReasonCode #exemptions:855
   TaxPointDate/udt:DateString #=102@format:856
   TypeCode #taxes:857
  BillingSpecifiedPeriod
   Description ?:858
   CompleteDateTime -
   EndDateTime/udt:DateTimeString #=102@format:859
   StartDateTime/udt:DateTimeString #=102@format:860
  InvoiceCurrencyCode #currencies:861
  InvoiceReferencedDocument
   FormattedIssueDateTime/qdt:DateTimeString #=102,205@format:862
   TypeCode #preceding:863
  InvoiceeTradeParty
   ID ?:864 -schemeID
   Name 1:865
   RoleCode ?:866
   URIUniversalCommunication ?:867
    URIID 1:883 @schemeID:884 #addresses@schemeID:885
    CompleteNumber -
   SpecifiedTaxRegistration ?:868
    ID 1:881 @schemeID:882
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:869 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:870
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:871
     URIID -
   Description -
   GlobalID @schemeID:872 #globalsExtended@schemeID:873
   PostalTradeAddress
    CountryID 1:874 #countries:876
    CountrySubDivisionName ?:875
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:877
    PostalTradeAddress
     CountryID 1:878 #countries:880
     CountrySubDivisionName ?:879
     PostcodeCode -listID -listVersionID
  InvoicerTradeParty
   ID ?:886 -schemeID
   Name 1:887
   RoleCode ?:888
   URIUniversalCommunication ?:889
    URIID 1:905 @schemeID:906 #addresses@schemeID:907
    CompleteNumber -
   SpecifiedTaxRegistration ?:890
    ID 1:903 @schemeID:904
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:891 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:892
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:893
     URIID -
   Description -
   GlobalID @schemeID:894 #globalsExtended@schemeID:895
   PostalTradeAddress
    CountryID 1:896 #countries:898
    CountrySubDivisionName ?:897
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:899
    PostalTradeAddress
     CountryID 1:900 #countries:902
     CountrySubDivisionName ?:901
     PostcodeCode -listID -listVersionID
  PayeeTradeParty
   RoleCode ?:908
   URIUniversalCommunication ?:909
    URIID 1:924 @schemeID:925 #addresses@schemeID:926
    CompleteNumber -
   SpecifiedTaxRegistration ?:910
    ID 1:922 @schemeID:923
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:911 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:912
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:913
     URIID -
   GlobalID #globalsExtended@schemeID:914
   PostalTradeAddress
    CountryID 1:915 #countries:917
    CountrySubDivisionName ?:916
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:918
    PostalTradeAddress
     CountryID 1:919 #countries:921
     CountrySubDivisionName ?:920
     PostcodeCode -listID -listVersionID
  PayerTradeParty
   ID ?:927 -schemeID
   Name 1:928
   RoleCode ?:929
   URIUniversalCommunication ?:930
    URIID 1:946 @schemeID:947 #addresses@schemeID:948
    CompleteNumber -
   SpecifiedTaxRegistration ?:931
    ID 1:944 @schemeID:945
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:932 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:933
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:934
     URIID -
   Description -
   GlobalID @schemeID:935 #globalsExtended@schemeID:936
   PostalTradeAddress
    CountryID 1:937 #countries:939
    CountrySubDivisionName ?:938
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:940
    PostalTradeAddress
     CountryID 1:941 #countries:943
     CountrySubDivisionName ?:942
     PostcodeCode -listID -listVersionID
  ReceivableSpecifiedTradeAccountingAccount/TypeCode #=1,2,3,4,5,6,7:949
  SpecifiedAdvancePayment
   IncludedTradeTax +:325
    CalculatedAmount 1:952 -currencyID
    TypeCode 1:953 #taxes:957
    CategoryCode 1:954 #categoriesExtended:955
    AllowanceChargeBasisAmount -
    BasisAmount -
    DueDateTypeCode -
    ExemptionReasonCode #exemptions:956 -listID -listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
   InvoiceSpecifiedReferencedDocument ?:326
    IssuerAssignedID 1:958 -schemeID
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:959 #=102,205@format:960
    LineID -
    Name -
    ReferenceTypeCode -
    TypeCode #preceding:961
    URIID -
   FormattedReceivedDateTime/qdt:DateTimeString @format:950 #=102,205@format:951
   PaidAmount -currencyID
  SpecifiedFinancialAdjustment
   Reason 1:383
   ActualAmount 1:962 -currencyID
  SpecifiedLogisticsServiceCharge
   Description 1:963
   AppliedAmount 1:327 -currencyID
   AppliedTradeTax +:328
    TypeCode 1:964 #taxes:968
    CategoryCode 1:965 #categoriesExtended:966
    RateApplicablePercent 1:329
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -
    DueDateTypeCode -
    ExemptionReasonCode #exemptions:967 -listID -listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
  SpecifiedTradeAllowanceCharge[false]
   BasisQuantity #units@unitCode:969
   CategoryTradeTax
    AllowanceChargeBasisAmount -
    CategoryCode #categoriesExtended:970
    ExemptionReasonCode #exemptions:971 -listID -listVersionID
    LineTotalBasisAmount -
    TypeCode #taxes:972
   ReasonCode #allowances:973 -listID
  SpecifiedTradeAllowanceCharge[true]
   BasisQuantity #units@unitCode:974
   CategoryTradeTax
    AllowanceChargeBasisAmount -
    CategoryCode #categoriesExtended:975
    ExemptionReasonCode #exemptions:976 -listID -listVersionID
    LineTotalBasisAmount -
    TypeCode #taxes:977
   ReasonCode[5153] #chargeTaxes:390
   ReasonCode[none] #charges:978 -listID
  SpecifiedTradePaymentTerms
   PartialPaymentAmount ?:330 -currencyID
   PayeeTradeParty ?:331
    ID ?:984 -schemeID
    Name 1:985
    RoleCode ?:986
    URIUniversalCommunication ?:987
     URIID 1:1003 @schemeID:1004 #addresses@schemeID:1005
     CompleteNumber -
    SpecifiedTaxRegistration ?:988
     ID 1:1001 @schemeID:1002
    DefinedTradeContact
     EmailURIUniversalCommunication
      URIID 1:989 -schemeID
      CompleteNumber -
     FaxUniversalCommunication
      CompleteNumber 1:990
      URIID -
     TelephoneUniversalCommunication
      CompleteNumber 1:991
      URIID -
    Description -
    GlobalID @schemeID:992 #globalsExtended@schemeID:993
    PostalTradeAddress
     CountryID 1:994 #countries:996
     CountrySubDivisionName ?:995
     PostcodeCode -listID -listVersionID
    SpecifiedLegalOrganization
     ID #organisations@schemeID:997
     PostalTradeAddress
      CountryID 1:998 #countries:1000
      CountrySubDivisionName ?:999
      PostcodeCode -listID -listVersionID
   ApplicableTradePaymentDiscountTerms
    ActualDiscountAmount -currencyID
    BasisAmount -currencyID
    BasisDateTime/udt:DateTimeString @format:979 #=102@format:980
   ApplicableTradePaymentPenaltyTerms
    ActualPenaltyAmount -currencyID
    BasisAmount -currencyID
    BasisDateTime/udt:DateTimeString @format:981 #=102@format:982
    BasisPeriodMeasure @unitCode:277
   DueDateDateTime/udt:DateTimeString #=102@format:983
  SpecifiedTradeSettlementHeaderMonetarySummation
   TaxTotalAmount[invoice] #currencies@currencyID:1006
   TaxTotalAmount[tax] #currencies@currencyID:1007
  SpecifiedTradeSettlementPaymentMeans
   PayerSpecifiedDebtorFinancialInstitution/BICID -schemeID
   TypeCode #means:1008
  TaxApplicableTradeCurrencyExchange
   ConversionRateDateTime/udt:DateTimeString @format:1009 #=102@format:1010
   SourceCurrencyCode #currencies:332
   TargetCurrencyCode #currencies:333
  TaxCurrencyCode #currencies:1011
`
