/**
 * Every country of ISO 3166-1 that acts in the news, and Kosovo, one a line:
 *
 *     code | Wikidata | name, other names | adjectives | capital and seats that stand for its government
 *
 * Written by hand: no package under a permissive licence has the adjectives and the older names too. Where the
 * Wikidata id is not certain it is left out. A name that is also an everyday or a personal name (Jordan, Chad,
 * Georgia) stays in: the finder takes names with a capital only, and people first.
 */
export const COUNTRY_TABLE = `
AD|Q228|Andorra|Andorran|Andorra la Vella
AE|Q878|United Arab Emirates, UAE, U.A.E., Emirates|Emirati|Abu Dhabi
AF|Q889|Afghanistan|Afghan, Afghani|Kabul
AG|Q781|Antigua and Barbuda|Antiguan|
AL|Q222|Albania|Albanian|Tirana
AM|Q399|Armenia|Armenian|Yerevan
AO|Q916|Angola|Angolan|Luanda
AR|Q414|Argentina, Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires
AT|Q40|Austria|Austrian|Vienna
AU|Q408|Australia|Australian|Canberra
AZ|Q227|Azerbaijan|Azerbaijani, Azeri|Baku
BA|Q225|Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia|Bosnian|Sarajevo
BB|Q244|Barbados|Barbadian, Bajan|Bridgetown
BD|Q902|Bangladesh|Bangladeshi|Dhaka
BE|Q31|Belgium|Belgian|Brussels
BF|Q965|Burkina Faso|Burkinabe, Burkinabé|Ouagadougou
BG|Q219|Bulgaria|Bulgarian|Sofia
BH|Q398|Bahrain|Bahraini|Manama
BI|Q967|Burundi|Burundian|Gitega, Bujumbura
BJ|Q962|Benin|Beninese|Porto-Novo, Cotonou
BN|Q921|Brunei, Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Q750|Bolivia, Plurinational State of Bolivia|Bolivian|La Paz, Sucre
BR|Q155|Brazil, Federative Republic of Brazil|Brazilian|Brasilia, Brasília
BS|Q778|Bahamas|Bahamian|Nassau
BT|Q917|Bhutan|Bhutanese|Thimphu
BW|Q963|Botswana|Botswanan|Gaborone
BY|Q184|Belarus|Belarusian, Belarussian|Minsk
BZ|Q242|Belize|Belizean|Belmopan
CA|Q16|Canada|Canadian|Ottawa
CD|Q974|Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R.C., Zaire|Congolese|Kinshasa
CF|Q929|Central African Republic|Central African|Bangui
CG|Q971|Republic of the Congo, Congo-Brazzaville, Congo|Congolese|Brazzaville
CH|Q39|Switzerland, Swiss Confederation|Swiss|Bern, Berne
CI|Q1008|Ivory Coast, Côte d’Ivoire, Cote d’Ivoire|Ivorian|Yamoussoukro, Abidjan
CL|Q298|Chile|Chilean|Santiago
CM|Q1009|Cameroon|Cameroonian|Yaounde, Yaoundé
CN|Q148|China, People’s Republic of China, PRC, Mainland China|Chinese|Beijing, Peking
CO|Q739|Colombia|Colombian|Bogota, Bogotá
CR|Q800|Costa Rica|Costa Rican|
CU|Q241|Cuba|Cuban|Havana
CV|Q1011|Cape Verde, Cabo Verde|Cape Verdean|Praia
CY|Q229|Cyprus|Cypriot|Nicosia
CZ|Q213|Czech Republic, Czechia|Czech|Prague
DE|Q183|Germany, Federal Republic of Germany|German|Berlin
DJ|Q977|Djibouti|Djiboutian|
DK|Q35|Denmark|Danish|Copenhagen
DM|Q784|Dominica||Roseau
DO|Q786|Dominican Republic|Dominican|Santo Domingo
DZ|Q262|Algeria|Algerian|Algiers
EC|Q736|Ecuador|Ecuadorian, Ecuadorean|Quito
EE|Q191|Estonia|Estonian|Tallinn
EG|Q79|Egypt|Egyptian|Cairo
EH||Western Sahara|Sahrawi|
ER|Q986|Eritrea|Eritrean|Asmara
ES|Q29|Spain|Spanish|Madrid
ET|Q115|Ethiopia|Ethiopian|Addis Ababa
FI|Q33|Finland|Finnish|Helsinki
FJ|Q712|Fiji|Fijian|Suva
FM|Q702|Federated States of Micronesia, Micronesia|Micronesian|Palikir
FO||Faroe Islands|Faroese|
FR|Q142|France, French Republic|French|Paris
GA|Q1000|Gabon|Gabonese|Libreville
GB|Q145|United Kingdom, UK, U.K., Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland|British|London
GD|Q769|Grenada|Grenadian|
GE|Q230|Georgia|Georgian|Tbilisi
GH|Q117|Ghana|Ghanaian|Accra
GI||Gibraltar|Gibraltarian|
GL|Q223|Greenland|Greenlandic|Nuuk
GM|Q1005|Gambia|Gambian|Banjul
GN|Q1006|Guinea|Guinean|Conakry
GQ|Q983|Equatorial Guinea|Equatorial Guinean, Equatoguinean|Malabo
GR|Q41|Greece, Hellenic Republic|Greek|Athens
GT|Q774|Guatemala|Guatemalan|
GW|Q1007|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Q734|Guyana|Guyanese|
HK|Q8646|Hong Kong||
HN|Q783|Honduras|Honduran|Tegucigalpa
HR|Q224|Croatia|Croatian|Zagreb
HT|Q790|Haiti|Haitian|Port-au-Prince
HU|Q28|Hungary|Hungarian|Budapest
ID|Q252|Indonesia|Indonesian|Jakarta
IE|Q27|Ireland, Republic of Ireland, Irish Republic|Irish|Dublin
IL|Q801|Israel, State of Israel|Israeli|Jerusalem, Tel Aviv
IN|Q668|India, Republic of India|Indian|New Delhi, Delhi
IQ|Q796|Iraq|Iraqi|Baghdad
IR|Q794|Iran, Islamic Republic of Iran, Islamic Republic|Iranian|Tehran, Teheran
IS|Q189|Iceland|Icelandic|Reykjavik, Reykjavík
IT|Q38|Italy, Italian Republic|Italian|Rome
JM|Q766|Jamaica|Jamaican|Kingston
JO|Q810|Jordan, Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Q17|Japan|Japanese|Tokyo
KE|Q114|Kenya|Kenyan|Nairobi
KG|Q813|Kyrgyzstan|Kyrgyz, Kyrgyzstani|Bishkek
KH|Q424|Cambodia|Cambodian|Phnom Penh
KI|Q710|Kiribati|I-Kiribati|
KM|Q970|Comoros|Comorian|Moroni
KN|Q763|Saint Kitts and Nevis, St. Kitts and Nevis|Kittitian|
KP|Q423|North Korea, Democratic People’s Republic of Korea, DPRK|North Korean|Pyongyang
KR|Q884|South Korea, Republic of Korea, ROK|South Korean|Seoul
KW|Q817|Kuwait|Kuwaiti|
KZ|Q232|Kazakhstan|Kazakh, Kazakhstani|Astana, Nur-Sultan
LA|Q819|Laos, Lao People’s Democratic Republic|Laotian, Lao|Vientiane
LB|Q822|Lebanon|Lebanese|Beirut
LC|Q760|Saint Lucia, St. Lucia|Saint Lucian|Castries
LI|Q347|Liechtenstein|Liechtensteiner|Vaduz
LK|Q854|Sri Lanka|Sri Lankan|Colombo
LR|Q1014|Liberia|Liberian|Monrovia
LS|Q1013|Lesotho|Basotho|Maseru
LT|Q37|Lithuania|Lithuanian|Vilnius
LU|Q32|Luxembourg, Luxemburg|Luxembourgish, Luxembourgian|
LV|Q211|Latvia|Latvian|Riga
LY|Q1016|Libya|Libyan|Tripoli
MA|Q1028|Morocco|Moroccan|Rabat
MC|Q235|Monaco|Monegasque, Monégasque|
MD|Q217|Moldova, Republic of Moldova|Moldovan|Chisinau, Chișinău
ME|Q236|Montenegro|Montenegrin|Podgorica
MG|Q1019|Madagascar|Malagasy|Antananarivo
MH|Q709|Marshall Islands|Marshallese|Majuro
MK|Q221|North Macedonia, Macedonia|Macedonian, North Macedonian|Skopje
ML|Q912|Mali|Malian|Bamako
MM|Q836|Myanmar, Burma|Burmese|Naypyidaw, Yangon
MN|Q711|Mongolia|Mongolian|Ulaanbaatar, Ulan Bator
MO|Q14773|Macau, Macao|Macanese|
MR|Q1025|Mauritania|Mauritanian|Nouakchott
MT|Q233|Malta|Maltese|Valletta
MU|Q1027|Mauritius|Mauritian|Port Louis
MV|Q826|Maldives|Maldivian|
MW|Q1020|Malawi|Malawian|Lilongwe
MX|Q96|Mexico|Mexican|Mexico City
MY|Q833|Malaysia|Malaysian|Kuala Lumpur
MZ|Q1029|Mozambique|Mozambican|Maputo
NA|Q1030|Namibia|Namibian|Windhoek
NC||New Caledonia|New Caledonian|Noumea, Nouméa
NE|Q1032|Niger|Nigerien|Niamey
NG|Q1033|Nigeria|Nigerian|Abuja
NI|Q811|Nicaragua|Nicaraguan|Managua
NL|Q55|Netherlands, Holland|Dutch|The Hague, Amsterdam
NO|Q20|Norway|Norwegian|Oslo
NP|Q837|Nepal|Nepali, Nepalese|Kathmandu
NR|Q697|Nauru|Nauruan|
NZ|Q664|New Zealand, Aotearoa|New Zealand|Wellington
OM|Q842|Oman|Omani|Muscat
PA|Q804|Panama|Panamanian|Panama City
PE|Q419|Peru|Peruvian|Lima
PG|Q691|Papua New Guinea, PNG|Papua New Guinean|Port Moresby
PH|Q928|Philippines|Philippine, Filipino|Manila
PK|Q843|Pakistan|Pakistani|Islamabad
PL|Q36|Poland|Polish|Warsaw
PR|Q1183|Puerto Rico|Puerto Rican|San Juan
PS|Q219060|State of Palestine, Palestine, Palestinian Territories|Palestinian|Ramallah
PT|Q45|Portugal|Portuguese|Lisbon
PW|Q695|Palau|Palauan|
PY|Q733|Paraguay|Paraguayan|Asuncion, Asunción
QA|Q846|Qatar|Qatari|Doha
RO|Q218|Romania|Romanian|Bucharest
RS|Q403|Serbia|Serbian|Belgrade
RU|Q159|Russia, Russian Federation|Russian|Moscow
RW|Q1037|Rwanda|Rwandan|Kigali
SA|Q851|Saudi Arabia, Kingdom of Saudi Arabia|Saudi, Saudi Arabian|Riyadh
SB|Q685|Solomon Islands|Solomon Islander|Honiara
SC|Q1042|Seychelles|Seychellois|
SD|Q1049|Sudan|Sudanese|Khartoum
SE|Q34|Sweden|Swedish|Stockholm
SG|Q334|Singapore|Singaporean|
SI|Q215|Slovenia|Slovenian, Slovene|Ljubljana
SK|Q214|Slovakia, Slovak Republic|Slovak, Slovakian|Bratislava
SL|Q1044|Sierra Leone|Sierra Leonean|Freetown
SM|Q238|San Marino|Sammarinese|
SN|Q1041|Senegal|Senegalese|Dakar
SO|Q1045|Somalia|Somali|Mogadishu
SR|Q730|Suriname|Surinamese|Paramaribo
SS|Q958|South Sudan|South Sudanese|Juba
ST|Q1039|Sao Tome and Principe, São Tomé and Príncipe|São Toméan|
SV|Q792|El Salvador|Salvadoran, Salvadorean|San Salvador
SY|Q858|Syria, Syrian Arab Republic|Syrian|Damascus
SZ|Q1050|Eswatini, Swaziland|Swazi|Mbabane
TD|Q657|Chad|Chadian|N’Djamena
TG|Q945|Togo|Togolese|Lome, Lomé
TH|Q869|Thailand|Thai|Bangkok
TJ|Q863|Tajikistan|Tajik, Tajikistani|Dushanbe
TL|Q574|East Timor, Timor-Leste|Timorese, East Timorese|Dili
TM|Q874|Turkmenistan|Turkmen|Ashgabat
TN|Q948|Tunisia|Tunisian|Tunis
TO|Q678|Tonga|Tongan|
TR|Q43|Turkey, Türkiye, Republic of Turkey|Turkish|Ankara
TT|Q754|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Q672|Tuvalu|Tuvaluan|
TW|Q865|Taiwan, Republic of China|Taiwanese|Taipei
TZ|Q924|Tanzania|Tanzanian|Dodoma
UA|Q212|Ukraine|Ukrainian|Kyiv, Kiev
UG|Q1036|Uganda|Ugandan|Kampala
US|Q30|United States, United States of America, USA, U.S.A., US, U.S., America|American|Washington, Washington D.C., Washington, D.C.
UY|Q77|Uruguay|Uruguayan|Montevideo
UZ|Q265|Uzbekistan|Uzbek, Uzbekistani|Tashkent
VA|Q237|Vatican City, Holy See, Vatican|Vatican|
VC|Q757|Saint Vincent and the Grenadines, St. Vincent and the Grenadines|Vincentian|
VE|Q717|Venezuela, Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN|Q881|Vietnam, Viet Nam|Vietnamese|Hanoi
VU|Q686|Vanuatu|Ni-Vanuatu|Port Vila
WS|Q683|Samoa|Samoan|Apia
XK|Q1246|Kosovo|Kosovar, Kosovan|Pristina
YE|Q805|Yemen|Yemeni|Sanaa, Sana’a
ZA|Q258|South Africa|South African|Pretoria
ZM|Q953|Zambia|Zambian|Lusaka
ZW|Q954|Zimbabwe|Zimbabwean|Harare
`;
