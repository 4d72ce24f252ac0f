/** Countries as Factus lists them. */
export const COUNTRY_ROWS = `AF|Afganistán
AX|Åland
AL|Albania
DE|Alemania
AD|Andorra
AO|Angola
AI|Anguila
AQ|Antártida
AG|Antigua Y Barbuda
SA|Arabia Saudita
DZ|Argelia
AR|Argentina
AM|Armenia
AW|Aruba
AU|Australia
AT|Austria
AZ|Azerbaiyán
BS|Bahamas
BD|Bangladés
BB|Barbados
BH|Baréin
BE|Bélgica
BZ|Belice
BJ|Benín
BM|Bermudas
BY|Bielorrusia
BO|Bolivia
BQ|Bonaire, San Eustaquio Y Saba
BA|Bosnia Y Herzegovina
BW|Botsuana
BR|Brasil
BN|Brunéi
BG|Bulgaria
BF|Burkina Faso
BI|Burundi
BT|Bután
CV|Cabo Verde
KH|Camboya
CM|Camerún
CA|Canadá
QA|Catar
TD|Chad
CL|Chile
CN|China
CY|Chipre
CO|Colombia
KM|Comoras
KP|Corea Del Norte
KR|Corea Del Sur
CI|Costa De Marfil
CR|Costa Rica
HR|Croacia
CU|Cuba
CW|Curazao
DK|Dinamarca
DM|Dominica
EC|Ecuador
EG|Egipto
SV|El Salvador
AE|Emiratos Árabes Unidos
ER|Eritrea
SK|Eslovaquia
SI|Eslovenia
ES|España
US|Estados Unidos
EE|Estonia
ET|Etiopía
PH|Filipinas
FI|Finlandia
FJ|Fiyi
FR|Francia
GA|Gabón
GM|Gambia
GE|Georgia
GH|Ghana
GI|Gibraltar
GD|Granada
GR|Grecia
GL|Groenlandia
GP|Guadalupe
Gu|Guam
GT|Guatemala
GF|Guayana Francesa
GG|Guernsey
GN|Guinea
GW|Guinea-Bisáu
GQ|Guinea Ecuatorial
GY|Guyana
HT|Haití
HN|Honduras
HK|Hong Kong
HU|Hungría
IN|India
ID|Indonesia
IQ|Irak
IR|Irán
IE|Irlanda
BV|Isla Bouvet
IM|Isla De Man
CX|Isla De Navidad
IS|Islandia
KY|Islas Caimán
CC|Islas Cocos
CK|Islas Cook
FO|Islas Feroe
GS|Islas Georgias Del Sur Y Sandwich Del Sur
HM|Islas Heard Y Mcdonald
FK|Islas Malvinas
MP|Islas Marianas Del Norte
MH|Islas Marshall
PN|Islas Pitcairn
SB|Islas Salomón
TC|Islas Turcas Y Caicos
UM|Islas Ultramarinas De Estados Unidos
VG|Islas Vírgenes Británicas
VI|Islas Vírgenes De Los Estados Unidos
IL|Israel
IT|Italia
JM|Jamaica
JP|Japón
JE|Jersey
JO|Jordania
KZ|Kazajistán
KE|Kenia
KG|Kirguistán
KI|Kiribati
KW|Kuwait
LA|Laos
LS|Lesoto
LV|Letonia
LB|Líbano
LR|Liberia
LY|Libia
LI|Liechtenstein
LT|Lituania
LU|Luxemburgo
MO|Macao
MK|Macedonia
MG|Madagascar
MY|Malasia
MW|Malaui
MV|Maldivas
ML|Malí
MT|Malta
MA|Marruecos
MQ|Martinica
MU|Mauricio
MR|Mauritania
YT|Mayotte
MX|México
FM|Micronesia
MD|Moldavia
MC|Mónaco
MN|Mongolia
ME|Montenegro
MS|Montserrat
MZ|Mozambique
MM|Myanmar
NA|Namibia
NR|Nauru
NP|Nepal
NI|Nicaragua
NE|Níger
NG|Nigeria
UN|Niue
NF|Norfolk
NO|Noruega
NC|Nueva Caledonia
NZ|Nueva Zelanda
OM|Omán
NL|Países Bajos
PK|Pakistán
PW|Palaos
PS|Palestina
PA|Panamá
PG|Papúa Nueva Guinea
PY|Paraguay
PE|Perú
PF|Polinesia Francesa
PL|Polonia
PT|Portugal
PR|Puerto Rico
GB|Reino Unido
EH|República Árabe Saharaui Democrática
CF|República Centroafricana
CZ|República Checa
CG|República Del Congo
CD|República Democrática Del Congo
DO|República Dominicana
RE|Reunión
RW|Ruanda
RO|Rumania
RU|Rusia
WS|Samoa
AS|Samoa Americana
BL|San Bartolomé
KN|San Cristóbal Y Nieves
SM|San Marino
MF|San Martín
PM|San Pedro Y Miquelón
VC|San Vicente Y Las Granadinas
SH|Santa Elena, Ascensión Y Tristán De Acuña
LC|Santa Lucía
ST|Santo Tomé Y Príncipe
SN|Senegal
RS|Serbia
SC|Seychelles
SL|Sierra Leona
SG|Singapur
SX|Sint Maarten
SY|Siria
SO|Somalia
LK|Sri Lanka
SZ|Suazilandia
ZA|Sudáfrica
SD|Sudán
SS|Sudán Del Sur
SE|Suecia
CH|Suiza
SR|Surinam
SJ|Svalbard Y Jan Mayen
TH|Tailandia
TW|Taiwán (República De China)
TZ|Tanzania
TJ|Tayikistán
OI|Territorio Británico Del Océano Índico
TF|Tierras Australes Y Antárticas Francesas
TL|Timor Oriental
TG|Togo
TK|Tokelau
TO|Tonga
TT|Trinidad Y Tobago
TN|Túnez
TM|Turkmenistán
TR|Turquía
TV|Tuvalu
UA|Ucrania
UG|Uganda
UY|Uruguay
UZ|Uzbekistán
VU|Vanuatu
VA|Vaticano, Ciudad Del
VE|Venezuela
VN|Vietnam
WF|Wallis Y Futuna
YE|Yemen
DJ|Yibuti
ZM|Zambia
ZW|Zimbabue`
