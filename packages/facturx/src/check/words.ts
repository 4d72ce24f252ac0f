/** A sentence in each language. `{0}` is what it is about. */
export interface Words {
  readonly en: string
  readonly fr: string
}

type Entry = readonly [clause: string | undefined, en: string, fr: string]

/**
 * What can be wrong with a hybrid invoice beside its XML: the clause of ISO 19005-3, or none where Factur-X or ISO 32000
 * asks for it, and the sentence.
 */
const CHECKS = {
  // The file
  HEADER: [
    '6.1.2',
    'The file does not begin with %PDF-1. and a digit up to 7.',
    'Le fichier ne commence pas par %PDF-1. et un chiffre de 0 à 7.',
  ],
  HEADER_COMMENT: [
    '6.1.2',
    'The line after the header is no comment of four bytes beyond ASCII.',
    'La ligne qui suit l’en-tête n’est pas un commentaire de quatre octets hors ASCII.',
  ],
  FILE_ID: [
    '6.1.3',
    'The trailer has no identifier of the file (ID).',
    'La fin du fichier n’a pas d’identifiant (ID).',
  ],
  ENCRYPTED: ['6.1.3', 'The file is encrypted.', 'Le fichier est chiffré.'],
  AFTER_END: [
    '6.1.3',
    'Something stands after the end of the file (%%EOF).',
    'Quelque chose suit la fin du fichier (%%EOF).',
  ],
  NO_END: ['6.1.3', 'The file does not end in %%EOF.', 'Le fichier ne se termine pas par %%EOF.'],
  XREF: [
    '6.1.4',
    'The list of the objects is wrong: they had to be searched for.',
    'La table des objets est fausse : il a fallu les chercher.',
  ],
  XREF_FORM: [
    '6.1.4',
    'The list of the objects is not laid out as it must be.',
    'La table des objets n’a pas la forme voulue.',
  ],
  HEX_STRING: [
    '6.1.6',
    'A hexadecimal string has an odd number of digits, or other signs.',
    'Une chaîne hexadécimale a un nombre impair de chiffres, ou d’autres signes.',
  ],
  STREAM_LENGTH: ['6.1.7.1', 'A stream is not as long as it says.', 'Un flux n’a pas la longueur qu’il annonce.'],
  STREAM_LINES: [
    '6.1.7.1',
    'The keywords of a stream do not stand on lines of their own.',
    'Les mots-clés d’un flux ne sont pas sur leur propre ligne.',
  ],
  EXTERNAL_STREAM: [
    '6.1.7.1',
    'A part of the PDF lies in another file.',
    'Une partie du PDF se trouve dans un autre fichier.',
  ],
  CRYPT_FILTER: ['6.1.7.2', 'A part of the PDF is encrypted.', 'Une partie du PDF est chiffrée.'],
  LZW: ['6.1.7.2', 'A stream is packed with LZW.', 'Un flux est compressé en LZW.'],
  FILTER: [
    '6.1.7.2',
    'A stream is packed in a way that PDF does not have.',
    'Un flux est compressé d’une façon que PDF ne connaît pas.',
  ],
  OBJECT_FORM: [
    '6.1.9',
    'An object does not begin or end as it must: its numbers and keywords need single spaces and lines of their own.',
    'Un objet ne commence ou ne finit pas comme il faut : espaces simples et lignes séparées.',
  ],
  INLINE_LZW: [
    '6.1.10',
    'A picture inside a page is packed with LZW.',
    'Une image dans une page est compressée en LZW.',
  ],
  PERMISSIONS: [
    '6.1.12',
    'The permissions of the document (Perms) hold more than signatures.',
    'Les permissions du document (Perms) contiennent autre chose que des signatures.',
  ],
  PAGE_SIZE: [
    '6.1.13',
    'A side of a page is shorter than 3 or longer than 14400 units.',
    'Un côté de page fait moins de 3 ou plus de 14400 unités.',
  ],
  GRAPHICS_NESTING: [
    '6.1.13',
    'Graphics states are nested more than 28 deep.',
    'Les états graphiques sont imbriqués sur plus de 28 niveaux.',
  ],
  NESTING: ['6.1.13', 'Forms are nested too deep.', 'Des formulaires graphiques sont trop imbriqués.'],
  NUMBER_RANGE: ['6.1.13', 'A whole number is beyond 2147483647.', 'Un entier dépasse 2147483647.'],
  STRING_LENGTH: ['6.1.13', 'A string is longer than 32767 bytes.', 'Une chaîne dépasse 32767 octets.'],
  NAME_LENGTH: ['6.1.13', 'A name is longer than 127 bytes.', 'Un nom dépasse 127 octets.'],
  COLORANTS: [
    '6.1.13',
    'A colour space has more than 32 colorants.',
    'Un espace colorimétrique a plus de 32 colorants.',
  ],
  NO_PAGES: ['6.1.13', 'The PDF has no page that can be found.', 'Le PDF n’a aucune page que l’on puisse trouver.'],
  // What is drawn
  CONTENT_OPERATOR: [
    '6.2.2',
    'A page is drawn with operators that PDF does not have.',
    'Une page est dessinée avec des opérateurs que PDF ne connaît pas.',
  ],
  CONTENT_BROKEN: ['6.2.2', 'What draws a page cannot be read.', 'Ce qui dessine une page est illisible.'],
  FONT_INHERITED: [
    '6.2.2',
    'A part of a page shows text in a font that it does not name.',
    'Une partie de page affiche du texte dans une police qu’elle ne nomme pas.',
  ],
  FONT_MISSING: [
    '6.2.2',
    'Text is shown in a font that the page does not have.',
    'Du texte est affiché dans une police que la page n’a pas.',
  ],
  RESOURCES: [
    '6.2.2',
    'A page or a form takes its fonts or pictures from what is around it.',
    'Une page ou un formulaire prend ses polices ou ses images autour de lui.',
  ],
  OUTPUT_INTENT_PROFILE: [
    '6.2.3',
    'The colour profile of the output intent is none that PDF/A-3 takes.',
    'Le profil colorimétrique de l’output intent n’est pas accepté par PDF/A-3.',
  ],
  OUTPUT_INTENT_MISSING: [
    '6.2.3',
    'The output intent has no colour profile.',
    'L’output intent n’a pas de profil colorimétrique.',
  ],
  OUTPUT_INTENTS_DIFFER: [
    '6.2.3',
    'Two output intents have different colour profiles.',
    'Deux output intents ont des profils différents.',
  ],
  OUTPUT_INTENT_REFERENCE: [
    '6.2.3',
    'The colour profile of the output intent lies elsewhere.',
    'Le profil de l’output intent se trouve ailleurs.',
  ],
  ICC_PROFILE: [
    '6.2.4.2',
    'A colour space has a profile that PDF/A-3 does not take.',
    'Un espace colorimétrique a un profil que PDF/A-3 n’accepte pas.',
  ],
  INK: [
    '6.2.4.4',
    'An ink is shown in two ways, under one name.',
    'Une encre est rendue de deux manières sous un même nom.',
  ],
  INK_UNKNOWN: [
    '6.2.4.4',
    'An ink is one of several, and is not described by itself.',
    'Une encre parmi plusieurs n’est pas décrite séparément.',
  ],
  COLOUR_RGB: [
    '6.2.4.3',
    'Colours in RGB are not told what they look like: the output intent is not of RGB.',
    'Des couleurs RVB ne disent pas leur apparence : l’output intent n’est pas RVB.',
  ],
  CMYK: [
    '6.2.4.3',
    'Colours in CMYK are not told what they look like: the output intent is not of CMYK.',
    'Des couleurs CMJN ne disent pas leur apparence : l’output intent n’est pas CMJN.',
  ],
  COLOUR_GREY: [
    '6.2.4.3',
    'Greys are not told what they look like: there is no output intent.',
    'Des gris ne disent pas leur apparence : il n’y a pas d’output intent.',
  ],
  OVERPRINT: [
    '6.2.4.2',
    'Inks are to be printed over each other one by one (OPM).',
    'Des encres doivent s’imprimer l’une sur l’autre (OPM).',
  ],
  TRANSFER_FUNCTION: [
    '6.2.5',
    'A page changes its colours by a transfer function.',
    'Une page modifie ses couleurs par une fonction de transfert.',
  ],
  HALFTONE: ['6.2.5', 'A page sets a halftone.', 'Une page impose une trame.'],
  RENDERING_INTENT: [
    '6.2.6',
    'A rendering intent is none of the four of PDF.',
    'Un mode de rendu n’est pas l’un des quatre de PDF.',
  ],
  INTERPOLATION: ['6.2.8', 'A picture is to be smoothed by the reader.', 'Une image doit être lissée par le lecteur.'],
  ALTERNATE_REMOVED: ['6.2.8', 'A picture has other versions of itself.', 'Une image a d’autres versions d’elle-même.'],
  POSTSCRIPT: ['6.2.9', 'A page holds PostScript.', 'Une page contient du PostScript.'],
  REFERENCE_OBJECT: [
    '6.2.9',
    'A page takes content out of another file.',
    'Une page prend du contenu dans un autre fichier.',
  ],
  BLEND_MODE: [
    '6.2.10',
    'A page is blended in a way that PDF does not have.',
    'Une page utilise un mode de fusion que PDF ne connaît pas.',
  ],
  GROUP_COLOUR_SPACE: [
    '6.2.10',
    'A transparency group has no colour space, and there is no output intent.',
    'Un groupe de transparence n’a pas d’espace colorimétrique, et il n’y a pas d’output intent.',
  ],
  FONT_DICTIONARY: [
    '6.2.11.2',
    'The font {0} lacks an entry that it must have.',
    'Il manque à la police {0} une entrée obligatoire.',
  ],
  CID_TO_GID: [
    '6.2.11.3.2',
    'The font {0} does not say how its codes lead to its glyphs.',
    'La police {0} ne dit pas comment ses codes mènent à ses glyphes.',
  ],
  CMAP: [
    '6.2.11.3.3',
    'The encoding of the font {0} is neither embedded nor one that every reader has.',
    'L’encodage de la police {0} n’est ni incorporé ni connu de tout lecteur.',
  ],
  FONT_NOT_EMBEDDED: ['6.2.11.4.1', 'The font {0} is not embedded.', 'La police {0} n’est pas incorporée.'],
  FONT_BROKEN: [
    '6.2.11.4.1',
    'The program of the font {0} cannot be read.',
    'Le programme de la police {0} est illisible.',
  ],
  GLYPH_MISSING: [
    '6.2.11.4.1',
    'The font {0} has no glyph for a character that is shown.',
    'La police {0} n’a pas de glyphe pour un caractère affiché.',
  ],
  NOTDEF: [
    '6.2.11.8',
    'The font {0} shows the sign for characters that it does not have (.notdef).',
    'La police {0} affiche le signe des caractères absents (.notdef).',
  ],
  FONT_WIDTHS: [
    '6.2.11.5',
    'The font {0} has other widths in the PDF than in its program.',
    'La police {0} n’a pas les mêmes largeurs dans le PDF et dans son programme.',
  ],
  FONT_ENCODING: [
    '6.2.11.6',
    'The font {0} does not say in which encoding it is, or says so where it must not.',
    'La police {0} ne dit pas son encodage, ou le dit là où elle ne doit pas.',
  ],
  // Annotations, forms, actions
  ANNOTATION_TYPE: [
    '6.3.1',
    'There is an annotation of a type that PDF/A forbids.',
    'Une annotation est d’un type que PDF/A interdit.',
  ],
  APPEARANCE_NAMED: [
    '6.3.3',
    'A button has its look without a name, or another annotation has several looks.',
    'Un bouton a une apparence sans nom, ou une autre annotation en a plusieurs.',
  ],
  ANNOTATION_HIDDEN: ['6.3.2', 'There is an annotation that nobody sees.', 'Une annotation est invisible.'],
  ANNOTATION_FLAGS: [
    '6.3.2',
    'An annotation is not printed as it is shown.',
    'Une annotation n’est pas imprimée comme elle est affichée.',
  ],
  FIELD_APPEARANCE: [
    '6.3.3',
    'A field of a form does not say what it looks like.',
    'Un champ de formulaire ne dit pas son apparence.',
  ],
  APPEARANCE_REMOVED: [
    '6.3.3',
    'An annotation has other appearances than the normal one.',
    'Une annotation a d’autres apparences que la normale.',
  ],
  ANNOTATION_WITHOUT_APPEARANCE: [
    '6.3.3',
    'An annotation leaves its look to the reader.',
    'Une annotation laisse son apparence au lecteur.',
  ],
  WIDGET_ACTION: ['6.4.1', 'A field of a form starts an action.', 'Un champ de formulaire déclenche une action.'],
  NEED_APPEARANCES: [
    '6.4.1',
    'The form leaves its look to the reader (NeedAppearances).',
    'Le formulaire laisse son apparence au lecteur (NeedAppearances).',
  ],
  XFA: ['6.4.2', 'There is a dynamic form (XFA).', 'Il y a un formulaire dynamique (XFA).'],
  NEEDS_RENDERING: [
    '6.4.2',
    'The pages are made by the reader (NeedsRendering).',
    'Les pages sont fabriquées par le lecteur (NeedsRendering).',
  ],
  ACTION_REMOVED: [
    '6.5.1',
    'There is an action that PDF/A forbids: JavaScript, the start of a program, or another.',
    'Il y a une action que PDF/A interdit : JavaScript, lancement d’un programme ou autre.',
  ],
  // Metadata
  METADATA_MISSING: ['6.6.2.1', 'The PDF has no metadata (XMP).', 'Le PDF n’a pas de métadonnées (XMP).'],
  METADATA_BROKEN: ['6.6.2.1', 'The metadata (XMP) cannot be read.', 'Les métadonnées (XMP) sont illisibles.'],
  METADATA_HEADER: [
    '6.6.2.1',
    'The header of the metadata says more than it may: {0}.',
    'L’en-tête des métadonnées dit plus qu’il ne peut : {0}.',
  ],
  METADATA_PROPERTY: [
    '6.6.2.3.1',
    'The metadata have a property that nothing describes: {0}.',
    'Les métadonnées ont une propriété que rien ne décrit : {0}.',
  ],
  EXTENSION_SCHEMA: [
    '6.6.2.3.3',
    'A schema is described in part only: {0}.',
    'Un schéma n’est décrit qu’en partie : {0}.',
  ],
  PDFA_PART: [
    '6.6.4',
    'The metadata do not say that the file is PDF/A-3 (pdfaid:part).',
    'Les métadonnées ne disent pas que le fichier est PDF/A-3 (pdfaid:part).',
  ],
  PDFA_CONFORMANCE: [
    '6.6.4',
    'The level of PDF/A-3 in the metadata is none of A, B, U (pdfaid:conformance).',
    'Le niveau PDF/A-3 des métadonnées n’est pas A, B ou U (pdfaid:conformance).',
  ],
  PDFA_PREFIX: [
    '6.6.4',
    'The level of PDF/A is told under another prefix than pdfaid.',
    'Le niveau PDF/A est donné sous un autre préfixe que pdfaid.',
  ],
  // Attachments
  ATTACHMENT_NAME: [
    '6.8',
    'An attached file does not have its name in both places, F and UF.',
    'Un fichier joint n’a pas son nom aux deux endroits, F et UF.',
  ],
  ATTACHMENT_RELATIONSHIP: [
    '6.8',
    'An attached file does not say how it stands to the pages (AFRelationship).',
    'Un fichier joint ne dit pas son lien avec les pages (AFRelationship).',
  ],
  ATTACHMENT_TYPE: [
    '6.8',
    'An attached file does not say its MIME type.',
    'Un fichier joint ne dit pas son type MIME.',
  ],
  ATTACHMENT_ASSOCIATED: [
    '6.8',
    'An attached file is not associated with anything in the PDF (AF).',
    'Un fichier joint n’est associé à rien dans le PDF (AF).',
  ],
  ATTACHMENT_DATE: [
    undefined,
    'The attached invoice does not say when it was changed (Params, ModDate).',
    'La facture jointe ne dit pas sa date de modification (Params, ModDate).',
  ],
  // Optional content and the rest
  LAYERS: [
    '6.9',
    'A set of layers has no name of its own, or layers turn themselves on and off.',
    'Un jeu de calques n’a pas de nom propre, ou des calques s’affichent d’eux-mêmes.',
  ],
  PRESENTATION: [
    '6.10',
    'The document has presentations beside its pages.',
    'Le document a des présentations en plus de ses pages.',
  ],
  REQUIREMENTS: [
    '6.11',
    'The document asks for abilities of its reader (Requirements).',
    'Le document exige des capacités de son lecteur (Requirements).',
  ],
  // Factur-X
  INVOICE_MISSING: [
    undefined,
    'No invoice is attached under a name that is looked for.',
    'Aucune facture n’est jointe sous un nom attendu.',
  ],
  INVOICE_AMBIGUOUS: [
    undefined,
    'Several attached files may be the invoice: {0}.',
    'Plusieurs fichiers joints peuvent être la facture : {0}.',
  ],
  INVOICE_NOT_CII: [
    undefined,
    'The attached invoice is not written in CII.',
    'La facture jointe n’est pas écrite en CII.',
  ],
  INVOICE_BROKEN: [undefined, 'The attached invoice cannot be read as XML.', 'La facture jointe est illisible en XML.'],
  INVOICE_NAME: [
    undefined,
    'The invoice is attached under another name than its profile wants: {0}.',
    'La facture est jointe sous un autre nom que son profil ne le veut : {0}.',
  ],
  INVOICE_RELATIONSHIP: [
    undefined,
    'The attached invoice has a relationship that its profile does not allow: {0}.',
    'La facture jointe a un lien que son profil n’admet pas : {0}.',
  ],
  INVOICE_MIME_TYPE: [
    undefined,
    'The MIME type of the attached invoice is neither text/xml nor application/xml.',
    'Le type MIME de la facture jointe n’est ni text/xml ni application/xml.',
  ],
  INVOICE_NOT_NAMED: [
    undefined,
    'The invoice is not in the list of attached files (Names, EmbeddedFiles).',
    'La facture n’est pas dans la liste des fichiers joints (Names, EmbeddedFiles).',
  ],
  FX_MISSING: [
    undefined,
    'The metadata say nothing of the invoice (schema of Factur-X).',
    'Les métadonnées ne disent rien de la facture (schéma Factur-X).',
  ],
  FX_LEVEL: [
    undefined,
    'The profile in the metadata is not that of the XML: {0}.',
    'Le profil des métadonnées n’est pas celui du XML : {0}.',
  ],
  FX_FILE_NAME: [
    undefined,
    'The file name in the metadata is not that of the attachment.',
    'Le nom de fichier des métadonnées n’est pas celui de la pièce jointe.',
  ],
  FX_DOCUMENT_TYPE: [
    undefined,
    'The type of document in the metadata is not INVOICE.',
    'Le type de document des métadonnées n’est pas INVOICE.',
  ],
  FX_VERSION: [
    undefined,
    'The metadata do not say the version of the standard.',
    'Les métadonnées ne disent pas la version de la norme.',
  ],
  FX_SCHEMA: [
    undefined,
    'The schema of Factur-X is not described in the metadata.',
    'Le schéma Factur-X n’est pas décrit dans les métadonnées.',
  ],
} as const satisfies Record<string, Entry>

/** Names what was found. Stable. */
export type CheckCode = keyof typeof CHECKS

export function isCheckCode(code: string): code is CheckCode {
  return Object.hasOwn(CHECKS, code)
}

export function clauseOf(code: CheckCode): string | undefined {
  return CHECKS[code][0]
}

/** @param detail stands for `{0}` */
export function wordsOf(code: CheckCode, detail = ''): Words {
  const [, en, fr] = CHECKS[code]
  return { en: en.replace('{0}', () => detail), fr: fr.replace('{0}', () => detail) }
}
