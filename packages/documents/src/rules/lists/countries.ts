import { codeList } from './list.js'

/** ISO 3166-1: countries that the rules for both syntaxes know; `1A` is Kosovo. */
export const COMMON_COUNTRIES = /* @__PURE__ */ codeList(`
  1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA
  CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB
  GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG
  KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
  MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB
  SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
  UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW
`)

/** As the rules for CII have them: with the Netherlands Antilles, without South Sudan. */
export const COUNTRIES_CII = /* @__PURE__ */ codeList('AN', COMMON_COUNTRIES)

/** As the rules for UBL have them: with South Sudan, without the Netherlands Antilles. */
export const COUNTRIES_UBL = /* @__PURE__ */ codeList('SS', COMMON_COUNTRIES)

/** How VAT identifiers begin, for CII: a country, or `EL` for Greece. */
export const VAT_COUNTRIES_CII = /* @__PURE__ */ codeList('EL', COUNTRIES_CII)

/** How VAT identifiers begin, for UBL. */
export const VAT_COUNTRIES_UBL = /* @__PURE__ */ codeList('EL', COUNTRIES_UBL)
