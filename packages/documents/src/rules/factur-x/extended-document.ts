/** What only EXTENDED has, up to the delivery: see `structureOf`. */
export const EXTENDED_DOCUMENT = `
rsm:ExchangedDocument
 Name ?:630
 LanguageID ?:315 #languages:389 -schemeID
 EffectiveSpecifiedPeriod
  CompleteDateTime 1:316
   udt:DateTimeString @format:631 #=102@format:632
  Description -
  EndDateTime -
  StartDateTime -
 IncludedNote
  Content ?:317
  ContentCode -listID -listVersionID
  SubjectCode #subjects:633
 IssueDateTime/udt:DateTimeString #=102@format:634
 TypeCode #documents:635
rsm:ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID #extended:636
rsm:SupplyChainTradeTransaction
 ApplicableHeaderTradeAgreement
  AdditionalReferencedDocument[130]
   FormattedIssueDateTime/qdt:DateTimeString @format:637 #=102,205@format:638
   ReferenceTypeCode #references:639
   TypeCode #=130:640
  AdditionalReferencedDocument[50]
   FormattedIssueDateTime/qdt:DateTimeString @format:641 #=102,205@format:642
   TypeCode #=50:643
  AdditionalReferencedDocument[916]
   AttachmentBinaryObject #mediaExtended@mimeCode:644
   FormattedIssueDateTime/qdt:DateTimeString @format:645 #=102,205@format:646
   TypeCode #=916:647
  ApplicableTradeDeliveryTerms
   DeliveryTypeCode 1:319 #delivery:320
   RelevantTradeLocation/CountryID #countries:648
  BuyerAgentTradeParty
   ID ?:649 -schemeID
   Name 1:650
   RoleCode ?:321
   URIUniversalCommunication ?:651
    URIID 1:667 @schemeID:668 #addresses@schemeID:669
    CompleteNumber -
   SpecifiedTaxRegistration ?:652
    ID 1:665 @schemeID:666
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:653 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:654
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:655
     URIID -
   Description -
   GlobalID @schemeID:656 #globalsExtended@schemeID:657
   PostalTradeAddress
    CountryID 1:658 #countries:660
    CountrySubDivisionName ?:659
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:661
    PostalTradeAddress
     CountryID 1:662 #countries:664
     CountrySubDivisionName ?:663
     PostcodeCode -listID -listVersionID
  BuyerOrderReferencedDocument/FormattedIssueDateTime/qdt:DateTimeString @format:670 #=102,205@format:671
  BuyerTaxRepresentativeTradeParty
   ID ?:672 -schemeID
   Name 1:673
   RoleCode ?:674
   URIUniversalCommunication ?:675
    URIID 1:691 @schemeID:692 #addresses@schemeID:693
    CompleteNumber -
   SpecifiedTaxRegistration 1:676
    ID 1:689 @schemeID:690
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:677 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:678
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:679
     URIID -
   Description -
   GlobalID @schemeID:680 #globalsExtended@schemeID:681
   PostalTradeAddress
    CountryID 1:682 #countries:684
    CountrySubDivisionName ?:683
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:685
    PostalTradeAddress
     CountryID 1:686 #countries:688
     CountrySubDivisionName ?:687
     PostcodeCode -listID -listVersionID
  BuyerTradeParty
   RoleCode ?:694
   Description ?:695
   DefinedTradeContact/FaxUniversalCommunication
    CompleteNumber 1:696
    URIID -
   GlobalID #globalsExtended@schemeID:697
   PostalTradeAddress/CountryID #countries:698
   SpecifiedLegalOrganization
    ID #organisations@schemeID:699
    PostalTradeAddress
     CountryID 1:700 #countries:702
     CountrySubDivisionName ?:701
     PostcodeCode -listID -listVersionID
   SpecifiedTaxRegistration/ID #=VA@schemeID:703
   URIUniversalCommunication/URIID #addresses@schemeID:704
  ContractReferencedDocument
   FormattedIssueDateTime/qdt:DateTimeString @format:705 #=102,205@format:706
   ReferenceTypeCode #referencesExtended:707
  ProductEndUserTradeParty
   ID ?:708 -schemeID
   Name 1:709
   RoleCode ?:710
   URIUniversalCommunication ?:711
    URIID 1:727 @schemeID:728 #addresses@schemeID:729
    CompleteNumber -
   SpecifiedTaxRegistration ?:712
    ID 1:725 @schemeID:726
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:713 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:714
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:715
     URIID -
   Description -
   GlobalID @schemeID:716 #globalsExtended@schemeID:717
   PostalTradeAddress
    CountryID 1:718 #countries:720
    CountrySubDivisionName ?:719
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:721
    PostalTradeAddress
     CountryID 1:722 #countries:724
     CountrySubDivisionName ?:723
     PostcodeCode -listID -listVersionID
  QuotationReferencedDocument
   IssuerAssignedID 1:730 -schemeID
   AttachmentBinaryObject -
   FormattedIssueDateTime/qdt:DateTimeString @format:731 #=102,205@format:732
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  SalesAgentTradeParty
   ID ?:733 -schemeID
   Name 1:734
   RoleCode ?:735
   URIUniversalCommunication ?:736
    URIID 1:752 @schemeID:753 #addresses@schemeID:754
    CompleteNumber -
   SpecifiedTaxRegistration ?:737
    ID 1:750 @schemeID:751
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:738 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:739
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:740
     URIID -
   Description -
   GlobalID @schemeID:741 #globalsExtended@schemeID:742
   PostalTradeAddress
    CountryID 1:743 #countries:745
    CountrySubDivisionName ?:744
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:746
    PostalTradeAddress
     CountryID 1:747 #countries:749
     CountrySubDivisionName ?:748
     PostcodeCode -listID -listVersionID
  SellerOrderReferencedDocument/FormattedIssueDateTime/qdt:DateTimeString @format:755 #=102,205@format:756
  SellerTaxRepresentativeTradeParty
   ID ?:757 -schemeID
   RoleCode ?:758
   URIUniversalCommunication ?:759
    URIID 1:771 @schemeID:772 #addresses@schemeID:773
    CompleteNumber -
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:760 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:761
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:762
     URIID -
   GlobalID @schemeID:763 #globalsExtended@schemeID:764
   PostalTradeAddress/CountryID #countries:765
   SpecifiedLegalOrganization
    ID #organisations@schemeID:766
    PostalTradeAddress
     CountryID 1:767 #countries:769
     CountrySubDivisionName ?:768
     PostcodeCode -listID -listVersionID
   SpecifiedTaxRegistration/ID #=VA@schemeID:770
  SellerTradeParty
   RoleCode ?:774
   DefinedTradeContact/FaxUniversalCommunication
    CompleteNumber 1:775
    URIID -
   GlobalID #globalsExtended@schemeID:776
   PostalTradeAddress/CountryID #countries:777
   SpecifiedLegalOrganization
    ID #organisations@schemeID:778
    PostalTradeAddress
     CountryID 1:779 #countries:781
     CountrySubDivisionName ?:780
     PostcodeCode -listID -listVersionID
   URIUniversalCommunication/URIID #addresses@schemeID:782
  UltimateCustomerOrderReferencedDocument
   IssuerAssignedID 1:783 -schemeID
   AttachmentBinaryObject -
   FormattedIssueDateTime/qdt:DateTimeString @format:784 #=102,205@format:785
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent/OccurrenceDateTime/udt:DateTimeString #=102@format:786
  DeliveryNoteReferencedDocument
   IssuerAssignedID 1:787 -schemeID
   AttachmentBinaryObject -
   FormattedIssueDateTime/qdt:DateTimeString @format:788 #=102,205@format:789
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  DespatchAdviceReferencedDocument/FormattedIssueDateTime/qdt:DateTimeString @format:790 #=102,205@format:791
  ReceivingAdviceReferencedDocument/FormattedIssueDateTime/qdt:DateTimeString @format:792 #=102,205@format:793
  RelatedSupplyChainConsignment/SpecifiedLogisticsTransportMovement/ModeCode 1:322 #=0,1,2,3,4,5,6,7,8,9:346
  ShipFromTradeParty
   ID ?:794 -schemeID
   RoleCode ?:795
   URIUniversalCommunication ?:796
    URIID 1:812 @schemeID:813 #addresses@schemeID:814
    CompleteNumber -
   SpecifiedTaxRegistration ?:797
    ID 1:810 @schemeID:811
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:798 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:799
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:800
     URIID -
   Description -
   GlobalID @schemeID:801 #globalsExtended@schemeID:802
   PostalTradeAddress
    CountryID 1:803 #countries:805
    CountrySubDivisionName ?:804
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:806
    PostalTradeAddress
     CountryID 1:807 #countries:809
     CountrySubDivisionName ?:808
     PostcodeCode -listID -listVersionID
  ShipToTradeParty
   RoleCode ?:815
   URIUniversalCommunication ?:816
    URIID 1:829 @schemeID:830 #addresses@schemeID:831
    CompleteNumber -
   SpecifiedTaxRegistration ?:817
    ID 1:827 @schemeID:828
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:818 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:819
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:820
     URIID -
   GlobalID #globalsExtended@schemeID:821
   PostalTradeAddress/CountryID #countries:822
   SpecifiedLegalOrganization
    ID #organisations@schemeID:823
    PostalTradeAddress
     CountryID 1:824 #countries:826
     CountrySubDivisionName ?:825
     PostcodeCode -listID -listVersionID
  UltimateShipToTradeParty
   ID ?:832 -schemeID
   RoleCode ?:833
   URIUniversalCommunication ?:834
    URIID 1:850 @schemeID:851 #addresses@schemeID:852
    CompleteNumber -
   SpecifiedTaxRegistration ?:835
    ID 1:848 @schemeID:849
   DefinedTradeContact
    EmailURIUniversalCommunication
     URIID 1:836 -schemeID
     CompleteNumber -
    FaxUniversalCommunication
     CompleteNumber 1:837
     URIID -
    TelephoneUniversalCommunication
     CompleteNumber 1:838
     URIID -
   Description -
   GlobalID @schemeID:839 #globalsExtended@schemeID:840
   PostalTradeAddress
    CountryID 1:841 #countries:843
    CountrySubDivisionName ?:842
    PostcodeCode -listID -listVersionID
   SpecifiedLegalOrganization
    ID #organisations@schemeID:844
    PostalTradeAddress
     CountryID 1:845 #countries:847
     CountrySubDivisionName ?:846
     PostcodeCode -listID -listVersionID
`
