/**
 * Countries as English reports name them, one a line:
 * code | name | other names | demonyms and peoples | capitals, also as a stand-in for the government.
 * A `*` before a word: only where no other reading fits (Jordan, a given name; Georgia, a state).
 * A `/` between capitals: one city, spelled or named in other ways.
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghans,Afghanistani|Kabul
AL|Albania||Albanian,Albanians|Tirana
DZ|Algeria||Algerian,Algerians|Algiers
AD|Andorra||Andorran|Andorra la Vella
AO|Angola||Angolan,Angolans|Luanda
AI|Anguilla||Anguillan|
AG|Antigua and Barbuda|Antigua|Antiguan|*St. John's
AR|Argentina||Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires
AM|Armenia||Armenian,Armenians|Yerevan
AW|Aruba||Aruban,Arubans|Oranjestad
AU|Australia||Australian,Australians,Aussie|Canberra
AT|Austria||Austrian,Austrians|Vienna
AZ|Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian|Nassau
BH|Bahrain|Kingdom of Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados||Barbadian|Bridgetown
BY|Belarus||Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium||Belgian,Belgians|Brussels
BZ|Belize||Belizean|Belmopan
BJ|Benin||Beninese|Porto-Novo,Cotonou
BM|Bermuda||Bermudian,Bermudians|
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian,Bolivians|La Paz,*Sucre
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|Bosnian,Bosnians,Bosniak|Sarajevo
BW|Botswana||Botswanan,Motswana|Gaborone
BR|Brazil|Brasil|Brazilian,Brazilians|Brasilia,Brasília
VG|British Virgin Islands|BVI||Road Town
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso||Burkinabe,Burkinabè|Ouagadougou
BI|Burundi||Burundian,Burundians|Gitega,Bujumbura
KH|Cambodia||Cambodian,Cambodians|Phnom Penh
CM|Cameroon||Cameroonian,Cameroonians|Yaounde,Yaoundé
CA|Canada||Canadian,Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|*Praia
KY|Cayman Islands||Caymanian,Caymanians|
CF|Central African Republic|CAR|Central African|Bangui
TD|*Chad||Chadian,Chadians|N'Djamena,Ndjamena
CL|Chile||Chilean,Chileans|*Santiago
CN|China|People's Republic of China,PRC,Mainland China,Chinese mainland|Chinese|Beijing/Peking
CO|Colombia||Colombian,Colombians|Bogota,Bogotá
KM|Comoros||Comorian|Moroni
CK|Cook Islands||Cook Islander,Cook Islanders|Avarua,*Rarotonga
CW|Curaçao|Curacao|Curaçaoan|Willemstad
FO|Faroe Islands|Faroes|Faroese|Tórshavn,Torshavn
PF|French Polynesia||French Polynesian|Papeete
AS|American Samoa||American Samoan,American Samoans|Pago Pago
MP|Northern Mariana Islands|Northern Marianas,Commonwealth of the Northern Mariana Islands||Saipan
GI|Gibraltar||Gibraltarian,Gibraltarians|
MO|Macao|Macau|Macanese|
MS|Montserrat||Montserratian|Brades
NC|New Caledonia||New Caledonian,New Caledonians|Nouméa,Noumea
NU|Niue||Niuean,Niueans|Alofi
CG|Republic of Congo|Congo-Brazzaville,Republic of the Congo|Congolese-Brazzaville|Brazzaville
CD|Democratic Republic of Congo|DR Congo,DRC,D.R. Congo,D.R.C.,Democratic Republic of the Congo,Congo,Congo-Kinshasa|Congolese|Kinshasa
CR|Costa Rica||Costa Rican|San Jose,San José
CI|Côte d'Ivoire|Cote d'Ivoire,Ivory Coast|Ivorian,Ivorians|Abidjan,Yamoussoukro
HR|Croatia||Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba||Cuban,Cubans|Havana
CY|Cyprus|Greek Cyprus,Southern Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots|Nicosia
CZ|Czechia|Czech Republic|Czech,Czechs|Prague
DK|Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti||Djiboutian|
DM|Dominica|||Roseau
DO|Dominican Republic||Dominican,Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadoran,Ecuadorean,Ecuadorians|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorean,Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean|Malabo
ER|Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Mbabane
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji||Fijian,Fijians|*Suva
FI|Finland||Finnish,Finn,Finns|Helsinki
FR|France||French,Frenchman|Paris
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian,Gambians|Banjul
GE|*Georgia|Republic of Georgia|Georgian,Georgians|Tbilisi
DE|Germany|Federal Republic of Germany|German,Germans|Berlin
GH|Ghana||Ghanaian,Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek,Greeks|Athens
GL|Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
GD|Grenada||Grenadian|*St. George's
GT|Guatemala||Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinea-Conakry|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana||Guyanese|*Georgetown
HT|Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras||Honduran,Hondurans|Tegucigalpa
HK|Hong Kong||Hongkonger,Hongkongers|
HU|Hungary||Hungarian,Hungarians|Budapest
IS|Iceland||Icelandic,Icelander|Reykjavik,Reykjavík
IN|India|Republic of India,Bharat|Indian,Indians|New Delhi/Delhi
ID|Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran/Teheran
IQ|Iraq||Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish|Dublin
IL|Israel|State of Israel,Zionist regime,Zionist entity|Israeli,Israelis|Tel Aviv,Jerusalem
IT|Italy||Italian,Italians|Rome
JM|Jamaica||Jamaican,Jamaicans|*Kingston
JP|Japan||Japanese|Tokyo
JO|*Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana/Nur-Sultan
KE|Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati||I-Kiribati|Tarawa/South Tarawa
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,N. Korea,N Korea,NKorea|North Korean,North Koreans,N. Korean,N. Koreans|Pyongyang
KR|South Korea|Republic of Korea,ROK,S. Korea,S Korea,SKorea,Korea|South Korean,South Koreans,S. Korean,S. Koreans,Korean|Seoul
XK|Kosovo||Kosovar,Kosovars,Kosovan,Kosovo Albanian,Kosovo Albanians|Pristina/Prishtina
KW|Kuwait|State of Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos|Lao PDR,Lao People's Democratic Republic|Laotian,Lao,Laotians|Vientiane
LV|Latvia||Latvian,Latvians|Riga
LB|Lebanon||Lebanese|Beirut
LS|Lesotho||Basotho|Maseru
LR|Liberia||Liberian,Liberians|Monrovia
LY|Libya||Libyan,Libyans|Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish,Luxembourger|
MG|Madagascar||Malagasy,Madagascan|Antananarivo
MW|Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives|The Maldives|Maldivian,Maldivians|*Malé
ML|Mali||Malian,Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands||Marshallese|Majuro
MR|Mauritania||Mauritanian,Mauritanians|Nouakchott
MU|Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico||Mexican,Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MD|Moldova|Republic of Moldova|Moldovan,Moldovans|Chisinau/Kishinev,Chișinău
MC|Monaco||Monegasque,Monégasque|
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar/Ulan Bator
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MA|Morocco||Moroccan,Moroccans|Rabat
MZ|Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Burma|Burmese,Myanma|Naypyidaw/Naypyitaw/Nay Pyi Taw
NA|Namibia||Namibian,Namibians|Windhoek
NR|Nauru||Nauruan|*Yaren
NP|Nepal||Nepali,Nepalese|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague
NZ|New Zealand|Aotearoa|New Zealander,New Zealanders,Kiwi|Wellington
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger||Nigerien,Nigeriens|Niamey
NG|Nigeria||Nigerian,Nigerians|Abuja
MK|North Macedonia|Northern Macedonia,Republic of North Macedonia,Macedonia|Macedonian,North Macedonian|Skopje
NO|Norway||Norwegian,Norwegians|Oslo
OM|Oman|Sultanate of Oman|Omani,Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau||Palauan|Ngerulmud
PS|Palestine|State of Palestine,Palestinian Authority,Gaza Strip,Gaza,West Bank,Palestinian territories,occupied Palestinian territory|Palestinian,Palestinians,Gazan,Gazans|Ramallah
PA|Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
PY|Paraguay||Paraguayan,Paraguayans|Asuncion,Asunción
PE|Peru||Peruvian,Peruvians|Lima
PH|Philippines|The Philippines,Republic of the Philippines|Philippine,Filipino,Filipinos|Manila
PL|Poland||Polish,Pole,Poles|Warsaw
PT|Portugal||Portuguese|Lisbon
QA|Qatar|State of Qatar|Qatari,Qataris|Doha
RO|Romania||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow
RW|Rwanda||Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis|Saint Kitts|Kittitian|Basseterre
LC|Saint Lucia||Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|Saint Vincent|Vincentian,Vincentians|Kingstown
WS|Samoa||Samoan,Samoans|*Apia
SM|San Marino||Sammarinese|
ST|São Tomé and Príncipe|Sao Tome and Principe||São Tomé
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA,K.S.A.|Saudi,Saudis,Saudi Arabian,Custodian of the Two Holy Mosques|Riyadh
SN|Senegal||Senegalese|Dakar
RS|Serbia||Serbian,Serb,Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean|Freetown
SG|Singapore||Singaporean,Singaporeans|
SK|Slovakia|Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava
SI|Slovenia||Slovenian,Slovene,Slovenes|Ljubljana
SB|Solomon Islands|Solomons|Solomon Islander|Honiara
SO|Somalia|Federal Republic of Somalia|Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|S. Africa|South African,South Africans,S. African|Pretoria
SS|South Sudan|S. Sudan|South Sudanese,S. Sudanese|Juba
ES|Spain||Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka||Sri Lankan,Sri Lankans|Colombo
SD|Sudan||Sudanese|Khartoum
SR|Suriname||Surinamese|Paramaribo
SE|Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland||Swiss|Bern/Berne
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajiks,Tajikistani|Dushanbe
TZ|Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
TH|Thailand||Thai,Thais|Bangkok
TL|Timor-Leste|East Timor,Timor Leste|Timorese,East Timorese|Dili
TG|Togo||Togolese|*Lome,Lomé
TK|Tokelau||Tokelauan|
TO|Tonga||Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TN|Tunisia||Tunisian,Tunisians|Tunis
TC|Turks and Caicos Islands|Turks and Caicos||Grand Turk
TR|Türkiye|Turkey,Turkiye,Republic of Türkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
TM|Turkmenistan||Turkmen,Turkmens|Ashgabat/Ashkhabad
TV|Tuvalu||Tuvaluan|Funafuti
UG|Uganda||Ugandan,Ugandans|Kampala
UA|Ukraine||Ukrainian,Ukrainians|Kyiv/Kiev
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Scottish,Welsh|London
US|United States|U.S.,US,USA,U.S.A.,United States of America,America|American,Americans|Washington/Washington D.C./Washington DC
UY|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbeks,Uzbekistani|Tashkent
VU|Vanuatu||Vanuatuan,Ni-Vanuatu|Port Vila
VA|Vatican|Vatican City,Holy See,The Vatican||
VE|Venezuela||Venezuelan,Venezuelans|Caracas
VN|Vietnam|Viet Nam|Vietnamese|Hanoi/Ha Noi
WF|Wallis and Futuna|||Mata-Utu
YE|Yemen||Yemeni,Yemenis,Yemenite|Sanaa/Sana'a,Aden
ZM|Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean,Zimbabweans|Harare
`;
