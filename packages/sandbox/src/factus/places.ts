// Facts only: the order of the list makes the ids of v1.
const MUNICIPALITIES = [
  '91 Amazonas|263El Encanto|405La Chorrera|407La Pedrera|430La Victoria|001Leticia|460Miriti - Parana' +
    '|530Puerto Alegria|536Puerto Arica|540Puerto Nariño|669Puerto Santander|798Tarapaca',
  '05 Antioquia|002Abejorral|004Abriaqui|021Alejandria|030Amaga|031Amalfi|034Andes|036Angelopolis|038Angostura' +
    '|040Anori|044Anza|045Apartado|051Arboletes|055Argelia|059Armenia|079Barbosa|088Bello|086Belmira|091Betania' +
    '|093Betulia|107Briceño|113Buritica|138Cañasgordas|120Caceres|125Caicedo|129Caldas|134Campamento|142Caracoli' +
    '|145Caramanta|147Carepa|150Carolina|154Caucasia|172Chigorodo|190Cisneros|101Ciudad Bolivar|197Cocorna' +
    '|206Concepcion|209Concordia|212Copacabana|234Dabeiba|237Don Matias|240Ebejico|250El Bagre' +
    '|148El Carmen De Viboral|697El Santuario|264Entrerrios|266Envigado|282Fredonia|284Frontino|306Giraldo' +
    '|308Girardota|310Gomez Plata|313Granada|315Guadalupe|318Guarne|321Guatape|347Heliconia|353Hispania|360Itagüi' +
    '|361Ituango|364Jardin|368Jerico|376La Ceja|380La Estrella|390La Pintada|400La Union|411Liborina|425Maceo' +
    '|440Marinilla|001Medellin|467Montebello|475Murindo|480Mutata|483Nariño|495Nechi|490Necocli|501Olaya|541Peñol' +
    '|543Peque|576Pueblorrico|579Puerto Berrio|585Puerto Nare|591Puerto Triunfo|604Remedios|607Retiro|615Rionegro' +
    '|628Sabanalarga|631Sabaneta|642Salgar|647San Andres De Cuerquia|649San Carlos|652San Francisco|656San Jeronimo' +
    '|658San Jose De La Montaña|659San Juan De Uraba|660San Luis|664San Pedro De Los Milagros|665San Pedro De Uraba' +
    '|667San Rafael|670San Roque|674San Vicente|679Santa Barbara|686Santa Rosa De Osos|042Santafe De Antioquia' +
    '|690Santo Domingo|736Segovia|756Sonson|761Sopetran|789Tamesis|790Taraza|792Tarso|809Titiribi|819Toledo|837Turbo' +
    '|842Uramita|847Urrao|854Valdivia|856Valparaiso|858Vegachi|861Venecia|873Vigia Del Fuerte|885Yali|887Yarumal' +
    '|890Yolombo|893Yondo|895Zaragoza',
  '81 Arauca|001Arauca|065Arauquita|220Cravo Norte|300Fortul|591Puerto Rondon|736Saravena|794Tame',
  '88 Archipielago De San Andres|564Providencia|001San Andres',
  '08 Atlantico|078Baranoa|001Barranquilla|137Campo De La Cruz|141Candelaria|296Galapa|372Juan De Acosta|421Luruaco' +
    '|433Malambo|436Manati|520Palmar De Varela|549Piojo|558Polonuevo|560Ponedera|573Puerto Colombia|606Repelon' +
    '|634Sabanagrande|638Sabanalarga|675Santa Lucia|685Santo Tomas|758Soledad|770Suan|832Tubara|849Usiacuri',
  '11 Bogota- D.c.|001Bogotá, D.c.',
  '13 Bolivar|006Achi|030Altos Del Rosario|042Arenal|052Arjona|062Arroyohondo|074Barranco De Loba|140Calamar' +
    '|160Cantagallo|001Cartagena|188Cicuco|222Clemencia|212Cordoba|244El Carmen De Bolivar|248El Guamo|268El Peñon' +
    '|300Hatillo De Loba|430Magangue|433Mahates|440Margarita|442Maria La Baja|468Mompos|458Montecristo|473Morales' +
    '|490Norosi|549Pinillos|580Regidor|600Rio Viejo|620San Cristobal|647San Estanislao|650San Fernando|654San Jacinto' +
    '|655San Jacinto Del Cauca|657San Juan Nepomuceno|667San Martin De Loba|670San Pablo|673Santa Catalina' +
    '|683Santa Rosa|688Santa Rosa Del Sur|744Simiti|760Soplaviento|780Talaigua Nuevo|810Tiquisio|836Turbaco' +
    '|838Turbana|873Villanueva|894Zambrano',
  '15 Boyaca|022Almeida|047Aquitania|051Arcabuco|087Belen|090Berbeo|092Beteitiva|097Boavita|104Boyaca|106Briceño' +
    '|109Buenavista|114Busbanza|131Caldas|135Campohermoso|162Cerinza|172Chinavita|176Chiquinquira|232Chiquiza' +
    '|180Chiscas|183Chita|185Chitaraque|187Chivata|236Chivor|189Cienega|204Combita|212Coper|215Corrales|218Covarachia' +
    '|223Cubara|224Cucaita|226Cuitiva|238Duitama|244El Cocuy|248El Espino|272Firavitoba|276Floresta|293Gachantiva' +
    '|296Gameza|332Güican|299Garagoa|317Guacamayas|322Guateque|325Guayata|362Iza|367Jenesano|368Jerico|380La Capilla' +
    '|403La Uvita|401La Victoria|377Labranzagrande|425Macanal|442Maripi|455Miraflores|464Mongua|466Mongui' +
    '|469Moniquira|476Motavita|480Muzo|491Nobsa|494Nuevo Colon|500Oicata|507Otanche|511Pachavita|514Paez|516Paipa' +
    '|518Pajarito|522Panqueba|531Pauna|533Paya|537Paz De Rio|542Pesca|550Pisba|572Puerto Boyaca|580Quipama' +
    '|599Ramiriqui|600Raquira|621Rondon|632Saboya|638Sachica|646Samaca|660San Eduardo|664San Jose De Pare' +
    '|667San Luis De Gaceno|673San Mateo|676San Miguel De Sema|681San Pablo De Borbur|690Santa Maria' +
    '|693Santa Rosa De Viterbo|696Santa Sofia|686Santana|720Sativanorte|723Sativasur|740Siachoque|753Soata|757Socha' +
    '|755Socota|759Sogamoso|761Somondoco|762Sora|764Soraca|763Sotaquira|774Susacon|776Sutamarchan|778Sutatenza' +
    '|790Tasco|798Tenza|804Tibana|806Tibasosa|808Tinjaca|810Tipacoque|814Toca|816Togúi|820Topaga|822Tota|001Tunja' +
    '|832Tunungua|835Turmeque|837Tuta|839Tutaza|842Umbita|861Ventaquemada|407Villa De Leyva|879Viracacha|897Zetaquira',
  '17 Caldas|013Aguadas|042Anserma|050Aranzazu|088Belalcazar|174Chinchina|272Filadelfia|380La Dorada|388La Merced' +
    '|001Manizales|433Manzanares|442Marmato|444Marquetalia|446Marulanda|486Neira|495Norcasia|513Pacora|524Palestina' +
    '|541Pensilvania|614Riosucio|616Risaralda|653Salamina|662Samana|665San Jose|777Supia|867Victoria|873Villamaria' +
    '|877Viterbo',
  '18 Caqueta|029Albania|094Belen De Los Andaquies|150Cartagena Del Chaira|205Curillo|247El Doncello|256El Paujil' +
    '|001Florencia|410La Montañita|460Milan|479Morelia|592Puerto Rico|610San Jose Del Fragua' +
    '|753San Vicente Del Caguan|756Solano|785Solita|860Valparaiso',
  '85 Casanare|010Aguazul|015Chameza|125Hato Corozal|136La Salina|139Mani|162Monterrey|225Nunchia|230Orocue' +
    '|250Paz De Ariporo|263Pore|279Recetor|300Sabanalarga|315Sacama|325San Luis De Palenque|400Tamara|410Tauramena' +
    '|430Trinidad|440Villanueva|001Yopal',
  '19 Cauca|022Almaguer|050Argelia|075Balboa|100Bolivar|110Buenos Aires|130Cajibio|137Caldono|142Caloto|300Caloto' +
    '|212Corinto|256El Tambo|290Florencia|318Guapi|355Inza|364Jambalo|392La Sierra|397La Vega|418Lopez|450Mercaderes' +
    '|455Miranda|473Morales|513Padilla|517Paez|532Patia|533Piamonte|548Piendamo|001Popayan|573Puerto Tejada|585Purace' +
    '|622Rosas|693San Sebastian|701Santa Rosa|698Santander De Quilichao|743Silvia|760Sotara|780Suarez|785Sucre' +
    '|807Timbio|809Timbiqui|821Toribio|824Totoro|845Villa Rica',
  '20 Cesar|011Aguachica|013Agustin Codazzi|032Astrea|045Becerril|060Bosconia|175Chimichagua|178Chiriguana' +
    '|228Curumani|238El Copey|250El Paso|295Gamarra|310Gonzalez|383La Gloria|400La Jagua De Ibirico|621La Paz' +
    '|443Manaure|517Pailitas|550Pelaya|570Pueblo Bello|614Rio De Oro|710San Alberto|750San Diego|770San Martin' +
    '|787Tamalameque|001Valledupar',
  '27 Choco|006Acandi|025Alto Baudo|050Atrato|073Bagado|075Bahia Solano|077Bajo Baudo|099Bojaya' +
    '|150Carmen Del Darien|160Certegui|205Condoto|135El Canton Del San Pablo|245El Carmen De Atrato' +
    '|250El Litoral Del San Juan|361Istmina|372Jurado|413Lloro|425Medio Atrato|430Medio Baudo|450Medio San Juan' +
    '|491Novita|495Nuqui|001Quibdo|580Rio Iro|600Rio Quito|615Riosucio|660San Jose Del Palmar|745Sipi|787Tado' +
    '|800Unguia|810Union Panamericana',
  '23 Cordoba|068Ayapel|079Buenavista|090Canalete|162Cerete|168Chima|182Chinu|189Cienaga De Oro|300Cotorra' +
    '|350La Apartada|417Lorica|419Los Cordobas|500Moñitos|464Momil|466Montelibano|001Monteria|555Planeta Rica' +
    '|570Pueblo Nuevo|574Puerto Escondido|580Puerto Libertador|586Purisima|660Sahagun|670San Andres Sotavento' +
    '|672San Antero|675San Bernardo Del Viento|678San Carlos|682San Jose De Ure|686San Pelayo|807Tierralta|815Tuchin' +
    '|855Valencia',
  '25 Cundinamarca|001Agua De Dios|019Alban|035Anapoima|040Anolaima|599Apulo|053Arbelaez|086Beltran|095Bituima' +
    '|099Bojaca|120Cabrera|123Cachipay|126Cajica|148Caparrapi|151Caqueza|154Carmen De Carupa|168Chaguani|175Chia' +
    '|178Chipaque|181Choachi|183Choconta|200Cogua|214Cota|224Cucunuba|245El Colegio|258El Peñon|260El Rosal' +
    '|269Facatativa|279Fomeque|281Fosca|286Funza|288Fuquene|290Fusagasuga|293Gachala|295Gachancipa|297Gacheta|299Gama' +
    '|307Girardot|312Granada|317Guacheta|320Guaduas|322Guasca|324Guataqui|326Guatavita|328Guayabal De Siquima' +
    '|335Guayabetal|339Gutierrez|368Jerusalen|372Junin|377La Calera|386La Mesa|394La Palma|398La Peña|402La Vega' +
    '|407Lenguazaque|426Macheta|430Madrid|436Manta|438Medina|473Mosquera|483Nariño|486Nemocon|488Nilo|489Nimaima' +
    '|491Nocaima|513Pacho|518Paime|524Pandi|530Paratebueno|535Pasca|572Puerto Salgar|580Puli|592Quebradanegra' +
    '|594Quetame|596Quipile|612Ricaurte|645San Antonio Del Tequendama|649San Bernardo|653San Cayetano' +
    '|658San Francisco|662San Juan De Rio Seco|718Sasaima|736Sesquile|740Sibate|743Silvania|745Simijaca|754Soacha' +
    '|758Sopo|769Subachoque|772Suesca|777Supata|779Susa|781Sutatausa|785Tabio|793Tausa|797Tena|799Tenjo|805Tibacuy' +
    '|807Tibirita|815Tocaima|817Tocancipa|823Topaipi|839Ubala|841Ubaque|845Une|851Utica|506Venecia|862Vergara' +
    '|867Viani|843Villa De San Diego De Ubate|871Villagomez|873Villapinzon|875Villeta|878Viota|885Yacopi|898Zipacon' +
    '|899Zipaquira',
  '94 Guainia|343Barranco Minas|886Cacahual|885Guadalupe|001Inirida|663Mapiripana|888Morichal|887Pana Pana' +
    '|884Puerto Colombia|883San Felipe',
  '95 Guaviare|015Calamar|025El Retorno|200Miraflores|001San Jose Del Guaviare',
  '41 Huila|006Acevedo|013Agrado|016Aipe|020Algeciras|026Altamira|078Baraya|132Campoalegre|206Colombia|244Elias' +
    '|298Garzon|306Gigante|319Guadalupe|349Hobo|357Iquira|359Isnos|378La Argentina|396La Plata|483Nataga|001Neiva' +
    '|503Oporapa|518Paicol|524Palermo|530Palestina|548Pital|551Pitalito|615Rivera|660Saladoblanco|668San Agustin' +
    '|676Santa Maria|770Suaza|791Tarqui|799Tello|801Teruel|797Tesalia|807Timana|872Villavieja|885Yaguara',
  '44 La Guajira|035Albania|078Barrancas|090Dibulla|098Distraccion|110El Molino|279Fonseca|378Hatonuevo' +
    '|420La Jagua Del Pilar|430Maicao|560Manaure|001Riohacha|650San Juan Del Cesar|847Uribia|855Urumita|874Villanueva',
  '47 Magdalena|030Algarrobo|053Aracataca|058Ariguani|161Cerro San Antonio|170Chibolo|189Cienaga|205Concordia' +
    '|245El Banco|258El Piñon|268El Reten|288Fundacion|318Guamal|460Nueva Granada|541Pedraza|545Pijiño Del Carmen' +
    '|551Pivijay|555Plato|570Puebloviejo|605Remolino|660Sabanas De San Angel|675Salamina' +
    '|692San Sebastian De Buenavista|703San Zenon|707Santa Ana|720Santa Barbara De Pinto|001Santa Marta|745Sitionuevo' +
    '|798Tenerife|960Zapayan|980Zona Bananera',
  '50 Meta|006Acacias|110Barranca De Upia|124Cabuyaro|150Castilla La Nueva|223Cubarral|226Cumaral|245El Calvario' +
    '|251El Castillo|270El Dorado|287Fuente De Oro|313Granada|318Guamal|350La Macarena|400Lejanias|325Mapiripan' +
    '|330Mesetas|450Puerto Concordia|568Puerto Gaitan|577Puerto Lleras|573Puerto Lopez|590Puerto Rico|606Restrepo' +
    '|680San Carlos De Guaroa|683San Juan De Arama|686San Juanito|689San Martin|370Uribe|001Villavicencio' +
    '|711Vistahermosa',
  '52 Nariño|022Aldana|036Ancuya|051Arboleda - Berruecos|079Barbacoas|083Belen|110Buesaco|240Chachagüi|203Colon' +
    '|207Consaca|210Contadero|215Cordoba|224Cuaspud|227Cumbal|233Cumbitara|250El Charco|254El Peñol|256El Rosario' +
    '|258El Tablon De Gomez|260El Tambo|520Francisco Pizarro|287Funes|317Guachucal|320Guaitarilla|323Gualmatan' +
    '|352Iles|354Imues|356Ipiales|378La Cruz|381La Florida|385La Llanada|390La Tola|399La Union|405Leiva|411Linares' +
    '|418Los Andes|427Magüi|435Mallama|473Mosquera|480Nariño|490Olaya Herrera|506Ospina|001Pasto|540Policarpa' +
    '|560Potosi|565Providencia|573Puerres|585Pupiales|612Ricaurte|621Roberto Payan|678Samaniego' +
    '|835San Andres De Tumaco|685San Bernardo|019San Jose De Alban|687San Lorenzo|693San Pablo' +
    '|694San Pedro De Cartago|683Sandona|696Santa Barbara|699Santacruz|720Sapuyes|786Taminango|788Tangua|838Tuquerres' +
    '|885Yacuanquer',
  '54 Norte De Santander|003Abrego|051Arboledas|099Bochalema|109Bucarasica|128Cachira|125Cacota|172Chinacota' +
    '|174Chitaga|206Convencion|001Cucuta|223Cucutilla|239Durania|245El Carmen|250El Tarra|261El Zulia|313Gramalote' +
    '|344Hacari|347Herran|385La Esperanza|398La Playa|377Labateca|405Los Patios|418Lourdes|480Mutiscua|498Ocaña' +
    '|518Pamplona|520Pamplonita|553Puerto Santander|599Ragonvalia|660Salazar|670San Calixto|673San Cayetano' +
    '|680Santiago|720Sardinata|743Silos|800Teorama|810Tibu|820Toledo|871Villa Caro|874Villa Del Rosario',
  '86 Putumayo|219Colon|573Leguizamo|001Mocoa|320Orito|568Puerto Asis|569Puerto Caicedo|571Puerto Guzman' +
    '|755San Francisco|757San Miguel|760Santiago|749Sibundoy|865Valle Del Guamuez|885Villagarzon',
  '63 Quindio|001Armenia|111Buenavista|130Calarca|190Circasia|212Cordoba|272Filandia|302Genova|401La Tebaida' +
    '|470Montenegro|548Pijao|594Quimbaya|690Salento',
  '66 Risaralda|045Apia|075Balboa|088Belen De Umbria|170Dosquebradas|318Guatica|383La Celia|400La Virginia' +
    '|440Marsella|456Mistrato|001Pereira|572Pueblo Rico|594Quinchia|682Santa Rosa De Cabal|687Santuario',
  '68 Santander|013Aguada|020Albania|051Aratoca|077Barbosa|079Barichara|081Barrancabermeja|092Betulia|101Bolivar' +
    '|001Bucaramanga|121Cabrera|132California|147Capitanejo|152Carcasi|160Cepita|162Cerrito|167Charala|169Charta' +
    '|176Chima|179Chipata|190Cimitarra|207Concepcion|209Confines|211Contratacion|217Coromoro|229Curiti' +
    '|235El Carmen De Chucuri|245El Guacamayo|250El Peñon|255El Playon|264Encino|266Enciso|271Florian' +
    '|276Floridablanca|296Galan|298Gambita|327Güepsa|307Giron|318Guaca|320Guadalupe|322Guapota|324Guavata|344Hato' +
    '|368Jesus Maria|370Jordan|377La Belleza|397La Paz|385Landazuri|406Lebrija|418Los Santos|425Macaravita|432Malaga' +
    '|444Matanza|464Mogotes|468Molagavita|498Ocamonte|500Oiba|502Onzaga|522Palmar|524Palmas Del Socorro|533Paramo' +
    '|547Piedecuesta|549Pinchote|572Puente Nacional|573Puerto Parra|575Puerto Wilches|615Rionegro|655Sabana De Torres' +
    '|669San Andres|673San Benito|679San Gil|682San Joaquin|684San Jose De Miranda|686San Miguel' +
    '|689San Vicente De Chucuri|705Santa Barbara|720Santa Helena Del Opon|745Simacota|755Socorro|770Suaita|773Sucre' +
    '|780Surata|820Tona|855Valle De San Jose|861Velez|867Vetas|872Villanueva|895Zapatoca',
  '70 Sucre|110Buenavista|124Caimito|230Chalan|204Coloso|215Corozal|221Coveñas|233El Roble|235Galeras|265Guaranda' +
    '|400La Union|418Los Palmitos|429Majagual|473Morroa|508Ovejas|523Palmito|670Sampues|678San Benito Abad' +
    '|702San Juan De Betulia|742San Luis De Since|708San Marcos|713San Onofre|717San Pedro|820Santiago De Tolu' +
    '|001Sincelejo|771Sucre|823Tolu Viejo',
  '73 Tolima|024Alpujarra|026Alvarado|030Ambalema|043Anzoategui|055Armero|067Ataco|124Cajamarca' +
    '|148Carmen De Apicala|152Casabianca|168Chaparral|200Coello|217Coyaima|226Cunday|236Dolores|268Espinal|270Falan' +
    '|275Flandes|283Fresno|319Guamo|347Herveo|349Honda|001Ibague|352Icononzo|408Lerida|411Libano|443Mariquita' +
    '|449Melgar|461Murillo|483Natagaima|504Ortega|520Palocabildo|547Piedras|555Planadas|563Prado|585Purificacion' +
    '|616Rioblanco|622Roncesvalles|624Rovira|671Saldaña|675San Antonio|678San Luis|686Santa Isabel|770Suarez' +
    '|854Valle De San Juan|861Venadillo|870Villahermosa|873Villarrica',
  '76 Valle Del Cauca|020Alcala|036Andalucia|041Ansermanuevo|054Argelia|100Bolivar|109Buenaventura|113Bugalagrande' +
    '|122Caicedonia|001Cali|126Calima|130Candelaria|147Cartago|233Dagua|243El Aguila|246El Cairo|248El Cerrito' +
    '|250El Dovio|275Florida|306Ginebra|318Guacari|111Guadalajara De Buga|364Jamundi|377La Cumbre|400La Union' +
    '|403La Victoria|497Obando|520Palmira|563Pradera|606Restrepo|616Riofrio|622Roldanillo|670San Pedro|736Sevilla' +
    '|823Toro|828Trujillo|834Tulua|845Ulloa|863Versalles|869Vijes|890Yotoco|892Yumbo|895Zarzal',
  '97 Vaupes|161Caruru|001Mitu|511Pacoa|777Papunaua|666Taraira|889Yavarate',
  '99 Vichada|773Cumaribo|524La Primavera|001Puerto Carreño|624Santa Rosalia',
]

const COUNTRIES =
  'AFAfganistán|AXÅland|ALAlbania|DEAlemania|ADAndorra|AOAngola|AIAnguila|AQAntártida|AGAntigua Y Barbuda' +
  '|SAArabia Saudita|DZArgelia|ARArgentina|AMArmenia|AWAruba|AUAustralia|ATAustria|AZAzerbaiyán|BSBahamas' +
  '|BDBangladés|BBBarbados|BHBaréin|BEBélgica|BZBelice|BJBenín|BMBermudas|BYBielorrusia|BOBolivia' +
  '|BQBonaire, San Eustaquio Y Saba|BABosnia Y Herzegovina|BWBotsuana|BRBrasil|BNBrunéi|BGBulgaria|BFBurkina Faso' +
  '|BIBurundi|BTBután|CVCabo Verde|KHCamboya|CMCamerún|CACanadá|QACatar|TDChad|CLChile|CNChina|CYChipre|COColombia' +
  '|KMComoras|KPCorea Del Norte|KRCorea Del Sur|CICosta De Marfil|CRCosta Rica|HRCroacia|CUCuba|CWCurazao' +
  '|DKDinamarca|DMDominica|ECEcuador|EGEgipto|SVEl Salvador|AEEmiratos Árabes Unidos|EREritrea|SKEslovaquia' +
  '|SIEslovenia|ESEspaña|USEstados Unidos|EEEstonia|ETEtiopía|PHFilipinas|FIFinlandia|FJFiyi|FRFrancia|GAGabón' +
  '|GMGambia|GEGeorgia|GHGhana|GIGibraltar|GDGranada|GRGrecia|GLGroenlandia|GPGuadalupe|GUGuam|GTGuatemala' +
  '|GFGuayana Francesa|GGGuernsey|GNGuinea|GWGuinea-Bisáu|GQGuinea Ecuatorial|GYGuyana|HTHaití|HNHonduras' +
  '|HKHong Kong|HUHungría|INIndia|IDIndonesia|IQIrak|IRIrán|IEIrlanda|BVIsla Bouvet|IMIsla De Man|CXIsla De Navidad' +
  '|ISIslandia|KYIslas Caimán|CCIslas Cocos|CKIslas Cook|FOIslas Feroe|GSIslas Georgias Del Sur Y Sandwich Del Sur' +
  '|HMIslas Heard Y Mcdonald|FKIslas Malvinas|MPIslas Marianas Del Norte|MHIslas Marshall|PNIslas Pitcairn' +
  '|SBIslas Salomón|TCIslas Turcas Y Caicos|UMIslas Ultramarinas De Estados Unidos|VGIslas Vírgenes Británicas' +
  '|VIIslas Vírgenes De Los Estados Unidos|ILIsrael|ITItalia|JMJamaica|JPJapón|JEJersey|JOJordania|KZKazajistán' +
  '|KEKenia|KGKirguistán|KIKiribati|KWKuwait|LALaos|LSLesoto|LVLetonia|LBLíbano|LRLiberia|LYLibia|LILiechtenstein' +
  '|LTLituania|LULuxemburgo|MOMacao|MKMacedonia|MGMadagascar|MYMalasia|MWMalaui|MVMaldivas|MLMalí|MTMalta' +
  '|MAMarruecos|MQMartinica|MUMauricio|MRMauritania|YTMayotte|MXMéxico|FMMicronesia|MDMoldavia|MCMónaco|MNMongolia' +
  '|MEMontenegro|MSMontserrat|MZMozambique|MMMyanmar|NANamibia|NRNauru|NPNepal|NINicaragua|NENíger|NGNigeria|UNNiue' +
  '|NFNorfolk|NONoruega|NCNueva Caledonia|NZNueva Zelanda|OMOmán|NLPaíses Bajos|PKPakistán|PWPalaos|PSPalestina' +
  '|PAPanamá|PGPapúa Nueva Guinea|PYParaguay|PEPerú|PFPolinesia Francesa|PLPolonia|PTPortugal|PRPuerto Rico' +
  '|GBReino Unido|EHRepública Árabe Saharaui Democrática|CFRepública Centroafricana|CZRepública Checa' +
  '|CGRepública Del Congo|CDRepública Democrática Del Congo|DORepública Dominicana|REReunión|RWRuanda|RORumania' +
  '|RURusia|WSSamoa|ASSamoa Americana|BLSan Bartolomé|KNSan Cristóbal Y Nieves|SMSan Marino|MFSan Martín' +
  '|PMSan Pedro Y Miquelón|VCSan Vicente Y Las Granadinas|SHSanta Elena, Ascensión Y Tristán De Acuña|LCSanta Lucía' +
  '|STSanto Tomé Y Príncipe|SNSenegal|RSSerbia|SCSeychelles|SLSierra Leona|SGSingapur|SXSint Maarten|SYSiria' +
  '|SOSomalia|LKSri Lanka|SZSuazilandia|ZASudáfrica|SDSudán|SSSudán Del Sur|SESuecia|CHSuiza|SRSurinam' +
  '|SJSvalbard Y Jan Mayen|THTailandia|TWTaiwán (República De China)|TZTanzania|TJTayikistán' +
  '|OITerritorio Británico Del Océano Índico|TFTierras Australes Y Antárticas Francesas|TLTimor Oriental|TGTogo' +
  '|TKTokelau|TOTonga|TTTrinidad Y Tobago|TNTúnez|TMTurkmenistán|TRTurquía|TVTuvalu|UAUcrania|UGUganda|UYUruguay' +
  '|UZUzbekistán|VUVanuatu|VAVaticano, Ciudad Del|VEVenezuela|VNVietnam|WFWallis Y Futuna|YEYemen|DJYibuti|ZMZambia' +
  '|ZWZimbabue'

const UNITS: readonly (readonly [id: number, code: string, name: string])[] = [
  [70, '94', 'unidad'],
  [204, 'BX', 'caja'],
  [263, 'C62', 'uno'],
  [318, 'CMT', 'centímetro'],
  [377, 'HUR', 'hora'],
  [386, 'INH', 'pulgada'],
  [414, 'KGM', 'kilogramo'],
  [437, 'KTM', 'kilómetro'],
  [444, 'KWH', 'kilovatios hora'],
  [449, 'LBR', 'libra'],
  [456, 'LH', 'hora de trabajo'],
  [468, 'LTR', 'litro'],
  [494, 'MIN', 'minuto'],
  [499, 'MLT', 'mililitro'],
  [510, 'MTK', 'metro cuadrado'],
  [511, 'MTQ', 'Metro cúbico'],
  [512, 'MTR', 'metro'],
  [533, 'NIU', 'número de unidades internacionales'],
  [794, 'DAY', 'día'],
  [824, 'DZN', 'docena'],
  [830, 'EA', 'cada'],
  [849, 'FOT', 'pie'],
  [874, 'GLL', 'galón'],
  [880, 'GRM', 'gramo'],
  [932, 'PK', 'paquete'],
  [938, 'PR', 'par'],
  [992, 'SEC', 'segundo'],
  [993, 'SET', 'conjunto'],
  [1032, 'TNE', 'tonelada (tonelada métrica)'],
  [1069, 'WEE', 'semana'],
  [1083, 'YRD', 'yarda'],
  [1093, 'ZZ', 'mutuamente definido'],
]

/** A municipality as both versions have it: a DANE code, and an id of v1, which is its place in the list. */
export interface Municipality {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly department: { readonly id: number; readonly code: string; readonly name: string }
}

/** What has a code, a name, and an id in v1. */
export interface Entry {
  readonly id: number
  readonly code: string
  readonly name: string
}

let municipalities: readonly Municipality[] | undefined
let countries: readonly Entry[] | undefined

export function allMunicipalities(): readonly Municipality[] {
  municipalities ??= MUNICIPALITIES.flatMap((line, at) => {
    const [head = '', ...names] = line.split('|')
    const department = { id: at + 1, code: head.slice(0, 2), name: head.slice(3) }
    return names.map((name) => ({ code: department.code + name.slice(0, 3), name: name.slice(3), department }))
  }).map((municipality, at) => ({ id: at + 1, ...municipality }))
  return municipalities
}

export function allCountries(): readonly Entry[] {
  countries ??= COUNTRIES.split('|').map((row, at) => ({ id: at + 1, code: row.slice(0, 2), name: row.slice(2) }))
  return countries
}

/** The common units of some thousand. */
export const ALL_UNITS: readonly Entry[] = UNITS.map(([id, code, name]) => ({ id, code, name }))

/** A unit by its code: one that is not in our list has its code for a name. */
export function unitOf(code: string): Entry {
  return ALL_UNITS.find((unit) => unit.code === code) ?? { id: 0, code, name: code }
}
