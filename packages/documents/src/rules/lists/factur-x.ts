import { COUNTRIES_UBL } from './countries.js'
import { CURRENCIES } from './currencies.js'
import { DOCUMENT_TYPES } from './document-types.js'
import { DELIVERY_TERMS } from './extended.js'
import { ITEM_CLASSES } from './item-classes.js'
import { type CodeList, codeList } from './list.js'
import { MEDIA_TYPES } from './media.js'
import { PAYMENT_MEANS } from './payment-means.js'
import { ALLOWANCE_REASONS, CHARGE_REASONS, CHARGE_TAXES } from './reasons.js'
import { REFERENCE_TYPES } from './references.js'
import { ADDRESS_SCHEMES, ORGANISATION_SCHEMES } from './schemes.js'
import { NOTE_SUBJECTS_CII } from './subjects.js'
import { UNITS } from './units.js'
import { DUE_DATE_TYPES_CII, EXEMPTION_REASONS, VAT_CATEGORY_CODES } from './vat.js'

/** A list without some of its codes, and with others. */
function changed(list: CodeList, without: string, more = ''): CodeList {
  const gone = codeList(without)
  const added = codeList(more)
  return {
    has: (code) => (list.has(code) && !gone.has(code)) || added.has(code),
    get codes() {
      return [...list.codes.filter((code) => !gone.has(code)), ...added.codes]
    },
  }
}

const GLOBALS = /* @__PURE__ */ changed(ORGANISATION_SCHEMES, '0241 0242 0243 0244 0245 0246 0247 0248')

/** ISO 639-2: languages. */
const LANGUAGES = /* @__PURE__ */ codeList(`
  aar abk ace ach ada ady afa afh afr ain aka akk alb ale alg alt amh ang anp apa ara arc arg arm arn arp art arw
  asm ast ath aus ava ave awa aym aze bad bai bak bal bam ban baq bas bat bej bel bem ben ber bho bih bik bin bis
  bla bnt bod bos bra bre btk bua bug bul bur byn cad cai car cat cau ceb cel ces cha chb che chg chk chm chn cho
  chp chr chu chv chy cmc cnr cop cor cos cpe cpf cpp cre crh crp csb cus cym cze dak dan dar day del den deu dgr
  din div doi dra dsb dua dum dut dyu dzo efi egy eka ell elx eng enm epo est eus ewe ewo fan fao fas fat fij fil
  fin fiu fon fra fre frm fro frr frs fry ful fur gaa gay gba gem geo ger gez gil gla gle glg glv gmh goh gon gor
  got grb grc gre grn gsw guj gwi hai hat hau haw heb her hil him hin hit hmn hmo hrv hsb hun hup hye iba ibo ice
  ido iii ijo iku ile ilo ina inc ind ine inh ipk ira iro isl ita jav jbo jpn jpr jrb kaa kab kac kal kam kan kar
  kas kat kau kaw kaz kbd kha khi khm kho kik kin kir kmb kok kom kon kor kos kpe krc krl kro kru kua kum kur kut
  lad lah lam lao lat lav lez lim lin lit lol loz ltz lua lub lug lui lun luo lus mac mad mag mah mai mak mal man
  mao map mar mas may mdf mdr men mga mic min mis mkd mkh mlg mlt mnc mni mno moh mon mos mri msa mul mun mus mwl
  mwr mya myn myv nah nai nap nau nav nbl nde ndo nds nep new nia nic niu nld nno nob nog non nor nqo nso nub nwc
  nya nym nyn nyo nzi oci oji ori orm osa oss ota oto paa pag pal pam pan pap pau peo per phi phn pli pol pon por
  pra pro pus qaa-qtz que raj rap rar roa roh rom ron rum run rup rus sad sag sah sai sal sam san sas sat scn sco
  sel sem sga sgn shn sid sin sio sit sla slk slo slv sma sme smi smj smn smo sms sna snd snk sog som son sot spa
  sqi srd srn srp srr ssa ssw suk sun sus sux swa swe syc syr tah tai tam tat tel tem ter tet tgk tgl tha tib tig
  tir tiv tkl tlh tli tmh tog ton tpi tsi tsn tso tuk tum tup tur tut tvl twi tyv udm uga uig ukr umb und urd uzb
  vai ven vie vol vot wak wal war was wel wen wln wol xal xho yao yap yid yor ypk zap zbl zen zgh zha zho znd zul
  zun zxx zza
`)

/** The lists of codes of Factur-X 1.09, by the names that the tables call them by. */
export const FACTUR_X_LISTS = {
  addresses: /* @__PURE__ */ changed(ADDRESS_SCHEMES, '0219 0220'),
  allowances: ALLOWANCE_REASONS,
  basic: /* @__PURE__ */ guideline('urn:cen.eu:en16931:2017#compliant#', 'basic'),
  basicWl: /* @__PURE__ */ guideline('', 'basicwl'),
  categories: /* @__PURE__ */ changed(VAT_CATEGORY_CODES, 'B'),
  categoriesExtended: VAT_CATEGORY_CODES,
  charges: CHARGE_REASONS,
  chargeTaxes: CHARGE_TAXES,
  classes: ITEM_CLASSES,
  countries: COUNTRIES_UBL,
  currencies: /* @__PURE__ */ changed(CURRENCIES, 'STD', 'STN'),
  delivery: DELIVERY_TERMS,
  documents: DOCUMENT_TYPES,
  due: DUE_DATE_TYPES_CII,
  en16931: /* @__PURE__ */ codeList('urn:cen.eu:en16931:2017'),
  exemptions: EXEMPTION_REASONS,
  extended: /* @__PURE__ */ guideline('urn:cen.eu:en16931:2017#conformant#', 'extended'),
  globals: GLOBALS,
  globalsExtended: /* @__PURE__ */ codeList('BY SE', ORGANISATION_SCHEMES),
  languages: LANGUAGES,
  means: PAYMENT_MEANS,
  media: MEDIA_TYPES,
  mediaExtended: /* @__PURE__ */ codeList('application/json application/xml text/xml', MEDIA_TYPES),
  minimum: /* @__PURE__ */ guideline('', 'minimum'),
  organisations: ORGANISATION_SCHEMES,
  preceding: /* @__PURE__ */ changed(DOCUMENT_TYPES, '471 472 473 500 501 502 503'),
  references: REFERENCE_TYPES,
  referencesExtended: /* @__PURE__ */ codeList('CONTRAT MARCHE', REFERENCE_TYPES),
  statuses: /* @__PURE__ */ codeList(/* @__PURE__ */ Array.from({ length: 119 }, (_, at) => at + 1).join(' ')),
  subjects: NOTE_SUBJECTS_CII,
  taxes: /* @__PURE__ */ codeList('VAT', CHARGE_TAXES),
  units: UNITS,
}

/** BT-24 of a profile: as Factur-X says it, and as ZUGFeRD does. */
function guideline(before: string, profile: string): CodeList {
  return codeList(['factur-x.eu:1p0', 'zugferd.de:2p0'].map((name) => `${before}urn:${name}:${profile}`).join(' '))
}
