/** Schemas that PDF/A-3 knows by itself, with their properties. @see ISO 19005-3, 6.6.2.3.1; XMP specification of 2005 */
export const PREDEFINED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'http://purl.org/dc/elements/1.1/':
      'contributor coverage creator date description format identifier language publisher relation rights source subject title type',
    'http://ns.adobe.com/xap/1.0/':
      'Advisory BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating Thumbnails',
    'http://ns.adobe.com/xap/1.0/rights/': 'Certificate Marked Owner UsageTerms WebStatement',
    'http://ns.adobe.com/xap/1.0/mm/':
      'DerivedFrom DocumentID History InstanceID LastURL ManagedFrom Manager ManageTo ManageUI ManagerVariant OriginalDocumentID RenditionClass RenditionOf RenditionParams SaveID VersionID Versions Ingredients Manifest Pantry',
    'http://ns.adobe.com/xap/1.0/bj/': 'JobRef',
    'http://ns.adobe.com/xap/1.0/t/pg/': 'Colorants Fonts MaxPageSize NPages PlateNames',
    'http://ns.adobe.com/pdf/1.3/': 'Keywords PDFVersion Producer Trapped',
    'http://ns.adobe.com/photoshop/1.0/':
      'AuthorsPosition CaptionWriter Category City ColorMode Country Credit DateCreated DocumentAncestors Headline History ICCProfile Instructions Source State SupplementalCategories TextLayers TransmissionReference Urgency',
    'http://www.aiim.org/pdfa/ns/id/': 'part conformance amd corr rev',
    'http://www.aiim.org/pdfa/ns/extension/': 'schemas',
  }).map(([uri, names]) => [uri, new Set(names.split(' '))]),
)

/** Schemas for pictures and films, which PDF/A-3 knows too; their many properties are taken on trust. */
export const TRUSTED: ReadonlySet<string> = new Set([
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
])
