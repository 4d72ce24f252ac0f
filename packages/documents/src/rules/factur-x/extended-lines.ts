/** What only EXTENDED has in the lines: see `structureOf`. */
export const EXTENDED_LINES = `
rsm:SupplyChainTradeTransaction
 IncludedSupplyChainTradeLineItem
  AssociatedDocumentLineDocument
   IncludedNote
    Content ?:1012
    SubjectCode ?:1013 #subjects:1014 -listID -listVersionID
    ContentCode -listID -listVersionID
   LineStatusCode #statuses:334
   LineStatusReasonCode #=DETAIL,GROUP,INFORMATION:335 -listID -listVersionID
   ParentLineID -schemeID
  SpecifiedLineTradeAgreement
   AdditionalReferencedDocument
    IssuerAssignedID 1:1015 -schemeID
    TypeCode 1:1016 #=130,50,916:1025
    Name ?:1017
    AttachmentBinaryObject ?:1018 @mimeCode:1019 #mediaExtended@mimeCode:1020 @filename:1021
    FormattedIssueDateTime/qdt:DateTimeString @format:1022 #=102,205@format:1023
    LineID -schemeID
    ReferenceTypeCode #references:1024
    URIID -schemeID
   ApplicableTradeDeliveryTerms
    DeliveryTypeCode 1:1026 #delivery:1027
    RelevantTradeLocation/CountryID #countries:1028
   BuyerOrderReferencedDocument
    FormattedIssueDateTime/qdt:DateTimeString @format:1029 #=102,205@format:1030
    IssuerAssignedID -schemeID
   ContractReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1031 #=102,205@format:1032
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   GrossPriceProductTradePrice
    AppliedTradeAllowanceCharge[false]
     BasisAmount -currencyID
     BasisQuantity -
     ReasonCode #allowances:1033 -listID
     SequenceNumeric -
    AppliedTradeAllowanceCharge[true]
     ChargeIndicator 1:1034
     ActualAmount 1:1035 -currencyID
     BasisAmount -currencyID
     BasisQuantity -
     CategoryTradeTax -
     ReasonCode[~] -
     ReasonCode[5153] #taxes:1036
     ReasonCode[none] -listID
     SequenceNumeric -
    BasisQuantity #units@unitCode:1037
    IncludedTradeTax -
   ItemSellerTradeParty
    RoleCode ?:1038
    Description ?:1039
    URIUniversalCommunication ?:1040
     URIID 1:1056 @schemeID:1057 #addresses@schemeID:1058
     CompleteNumber -
    SpecifiedTaxRegistration[VA] ?:1041
     ID 1:1054 @schemeID:1055
    SpecifiedTaxRegistration[FC] ?:1042
     ID 1:1052 @schemeID:1053
    DefinedTradeContact
     EmailURIUniversalCommunication
      URIID 1:1043 -schemeID
      CompleteNumber -
     FaxUniversalCommunication
      CompleteNumber 1:1044
      URIID -
     TelephoneUniversalCommunication
      CompleteNumber 1:1045
      URIID -
    GlobalID @schemeID:1046 #globalsExtended@schemeID:1047
    ID -schemeID
    PostalTradeAddress
     CountryID 1:1048 #countries:1050
     CountrySubDivisionName ?:1049
     PostcodeCode -listID -listVersionID
    SpecifiedLegalOrganization
     ID #organisations@schemeID:1051
     PostalTradeAddress -
    SpecifiedTaxRegistration[~] -
   NetPriceProductTradePrice
    IncludedTradeTax ?:336
     CalculatedAmount 1:1060 -currencyID
     TypeCode 1:1061 #=VAT:1066
     CategoryCode 1:1062 #categoriesExtended:1064
     RateApplicablePercent 1:1063
     AllowanceChargeBasisAmount -
     BasisAmount -
     DueDateTypeCode -
     ExemptionReasonCode #exemptions:1065 -listID -listVersionID
     LineTotalBasisAmount -
     TaxPointDate -
    BasisQuantity #units@unitCode:1059
   QuotationReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1067 #=102,205@format:1068
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   SellerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1069 #=102,205@format:1070
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   UltimateCustomerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1071 #=102,205@format:1072
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
  SpecifiedLineTradeDelivery
   ActualDeliverySupplyChainEvent/OccurrenceDateTime 1:1073
    udt:DateTimeString @format:1074 #=102@format:1075
   BilledQuantity #units@unitCode:1076
   ChargeFreeQuantity @unitCode:1077 #units@unitCode:1078
   DeliveryNoteReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1079 #=102,205@format:1080
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   DespatchAdviceReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1081 #=102,205@format:1082
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   PackageQuantity @unitCode:1083 #units@unitCode:1084
   PerPackageUnitQuantity @unitCode:1085 #units@unitCode:1086
   ReceivingAdviceReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1087 #=102,205@format:1088
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   ShipToTradeParty
    ID ?:1089 -schemeID
    RoleCode ?:1090
    URIUniversalCommunication ?:1091
     URIID 1:1105 @schemeID:1106 #addresses@schemeID:1107
     CompleteNumber -
    SpecifiedTaxRegistration ?:1092
     ID 1:1103 @schemeID:1104
    DefinedTradeContact
     EmailURIUniversalCommunication
      URIID 1:1093 -schemeID
      CompleteNumber -
     FaxUniversalCommunication
      CompleteNumber 1:1094
      URIID -
     TelephoneUniversalCommunication
      CompleteNumber 1:1095
      URIID -
    Description -
    GlobalID @schemeID:1096 #globalsExtended@schemeID:1097
    PostalTradeAddress
     CountryID 1:1098 #countries:1100
     CountrySubDivisionName ?:1099
     PostcodeCode -listID -listVersionID
    SpecifiedLegalOrganization
     ID @schemeID:1101 #organisations@schemeID:1102
     PostalTradeAddress -
   UltimateShipToTradeParty
    ID ?:1108 -schemeID
    RoleCode ?:1109
    URIUniversalCommunication ?:1110
     URIID 1:1123 @schemeID:1124 #addresses@schemeID:1125
     CompleteNumber -
    SpecifiedTaxRegistration ?:1111
     ID 1:1121 @schemeID:1122
    DefinedTradeContact
     EmailURIUniversalCommunication
      URIID 1:1112 -schemeID
      CompleteNumber -
     FaxUniversalCommunication
      CompleteNumber 1:1113
      URIID -
     TelephoneUniversalCommunication
      CompleteNumber 1:1114
      URIID -
    Description -
    GlobalID @schemeID:1115 #globalsExtended@schemeID:1116
    PostalTradeAddress
     CountryID 1:1117 #countries:1119
     CountrySubDivisionName ?:1118
     PostcodeCode -listID -listVersionID
    SpecifiedLegalOrganization
     ID #organisations@schemeID:1120
     PostalTradeAddress -
  SpecifiedLineTradeSettlement
   InvoiceReferencedDocument ?:337
    AttachmentBinaryObject -
    FormattedIssueDateTime/qdt:DateTimeString @format:1134 #=102,205@format:1135
    IssuerAssignedID -schemeID
    LineID -schemeID
    Name -
    ReferenceTypeCode -
    TypeCode #preceding:1136
    URIID -
   AdditionalReferencedDocument
    ReferenceTypeCode #references:1126
    TypeCode #=130,50,916:1127
   ApplicableTradeTax
    CalculatedAmount ?:338 -currencyID
    AllowanceChargeBasisAmount -
    CategoryCode #categoriesExtended:1128
    DueDateTypeCode #due:1129
    ExemptionReasonCode #exemptions:1130 -listID -listVersionID
    LineTotalBasisAmount -
    TypeCode #taxes:1131
   BillingSpecifiedPeriod
    CompleteDateTime -
    Description -
    EndDateTime/udt:DateTimeString #=102@format:1132
    StartDateTime/udt:DateTimeString #=102@format:1133
   SpecifiedTradeAllowanceCharge[false]
    BasisQuantity -
    ReasonCode #allowances:1137 -listID
    SequenceNumeric -
   SpecifiedTradeAllowanceCharge[true]
    BasisQuantity -
    ReasonCode[5153] #taxes:1138
    ReasonCode[none] #charges:1139 -listID
    SequenceNumeric -
   SpecifiedTradeSettlementLineMonetarySummation
    LineTotalAmount ?:382
    ChargeTotalAmount ?:1140 -currencyID
    AllowanceTotalAmount ?:1141 -currencyID
    TaxTotalAmount[invoice] ?:387 #currencies@currencyID:1142
    TaxTotalAmount[tax] ?:388 #currencies@currencyID:1143
    GrandTotalAmount ?:340 -currencyID
    TotalAllowanceChargeAmount ?:341 -currencyID
    TaxTotalAmount[~] -
  SpecifiedTradeProduct
   ApplicableProductCharacteristic
    Description ?:1144
    Value ?:384
    TypeCode -listID -listVersionID
   BatchID -schemeID
   DesignatedProductClassification
    ClassName ?:342
    ClassCode #classes@listID:1145
   GlobalID #organisations@schemeID:1146
   ID -schemeID
   IncludedReferencedProduct
    ID ?:1147 -schemeID
    IndustryAssignedID ?:343 -schemeID
    Name 1:1148
    Description ?:1149
    UnitQuantity ?:344 @unitCode:1152 #units@unitCode:1153
    BuyerAssignedID -schemeID
    GlobalID @schemeID:1150 #organisations@schemeID:1151
    SellerAssignedID -schemeID
   IndividualTradeProductInstance
    BatchID -schemeID
    SupplierAssignedSerialID -schemeID
   IndustryAssignedID -schemeID
   ManufacturerTradeParty
    RoleCode ?:1154
    Description ?:1155
    URIUniversalCommunication ?:1156
     URIID 1:1170 @schemeID:1171 #addresses@schemeID:1172
     CompleteNumber -
    SpecifiedTaxRegistration[VA] 2:386
     ID 1:1168 @schemeID:1169
    SpecifiedTaxRegistration[FC] 2:385
     ID 1:1166 @schemeID:1167
    DefinedTradeContact
     EmailURIUniversalCommunication
      URIID 1:1157 -schemeID
      CompleteNumber -
     FaxUniversalCommunication
      CompleteNumber 1:1158
      URIID -
     TelephoneUniversalCommunication
      CompleteNumber 1:1159
      URIID -
    GlobalID @schemeID:1160 #globalsExtended@schemeID:1161
    ID -schemeID
    PostalTradeAddress
     CountryID 1:1162 #countries:1164
     CountrySubDivisionName ?:1163
     PostcodeCode -listID -listVersionID
    SpecifiedLegalOrganization
     ID #organisations@schemeID:1165
     PostalTradeAddress -
    SpecifiedTaxRegistration[~] -
   ModelID -schemeID
   OriginTradeCountry/ID #countries:1173
`
