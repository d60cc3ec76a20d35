/**
 * Cities and towns in which diplomacy happens, besides the capitals: code and names.
 * A `*`: also a given name, a surname or a word, so it needs a preposition before it. A `/`: one
 * city, spelled or named in other ways.
 */
export const CITIES = `
TR|Istanbul,Izmir,Antalya,Konya,Adana,Bursa,Gaziantep,Trabzon,Diyarbakir,Bodrum,Cappadocia
PK|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Multan,Faisalabad,Gwadar,Muzaffarabad,Murree,Sialkot
IN|Mumbai/Bombay,Bengaluru/Bangalore,Kolkata/Calcutta,Chennai,Hyderabad,Goa,Benaulim,Jaipur,Varanasi,Ahmedabad,Gandhinagar,Amritsar,Srinagar,Udaipur,Lucknow,Pune,Agra,Guwahati
AZ|Lachin,Khankendi,Shusha,Ganja,Nakhchivan
US|New York/New York City,Los Angeles,San Francisco,Chicago,Houston,Boston,Miami,Atlanta,Dallas,Seattle,Anchorage,Palm Beach,Mar-a-Lago,Camp David,Honolulu,Las Vegas,Philadelphia,Detroit,San Diego,Pittsburgh,Denver,Austin,Annapolis,Doral
CN|Shanghai,Guangzhou,Shenzhen,Tianjin,Chongqing,Chengdu,Wuhan,Hangzhou,Nanjing,Xi'an,Harbin,Qingdao,Sanya,Boao,Kunming,Urumqi,Dalian,Beidaihe,Fuzhou,Xiamen,Tunxi,Anning,Guiyang,Dongguan,Kashgar,Lhasa
HK|Kowloon
JP|Osaka,Kyoto,Hiroshima,Nagasaki,Nagoya,Yokohama,Sapporo,Fukuoka,Kobe,Okinawa,Sendai,Karuizawa,Naha,Nara
KR|Busan,Incheon,Gyeongju,Jeju,Daegu,Gwangju,Daejeon,Ulsan,Panmunjom
KP|Wonsan,Kaesong,Sinuiju
RU|Saint Petersburg/St. Petersburg/St Petersburg,Sochi,Kazan,Vladivostok,Vostochny,Yekaterinburg/Ekaterinburg,Ufa,Grozny,Kaliningrad,Novosibirsk,Volgograd,Murmansk,Rostov-on-Don,Valdai,Novo-Ogaryovo,Khabarovsk,Astrakhan,Kursk,Belgorod
UA|Kharkiv/Kharkov,Odesa/Odessa,Lviv/Lvov,Dnipro,Zaporizhzhia/Zaporizhia,Mariupol,Kherson,Donetsk,Luhansk/Lugansk,Sevastopol,Yalta,Bakhmut,Uzhhorod,Pokrovsk,Sumy,Chernihiv
BY|Brest,Gomel,Grodno
DE|Munich,Hamburg,Frankfurt,Bonn,Cologne,Dresden,Leipzig,Stuttgart,Weimar,Potsdam,Elmau,Hanover/Hannover,Dusseldorf,Düsseldorf,Ramstein,Meseberg,Bremen,Nuremberg,Karlsruhe,Aachen
FR|Strasbourg,Marseille,Lyon,*Nice,Biarritz,Cannes,Versailles,Evian-les-Bains/Evian,Toulouse,Bordeaux,Lille,Verdun,Brégançon,Toulon
GB|Manchester,Edinburgh,Glasgow,Belfast,Cardiff,Birmingham,Liverpool,Oxford,Cambridge,Carbis Bay,Chequers,Sandringham,Blenheim Palace,Leeds,Bristol,*Windsor,Aberdeen
IT|Milan,Venice,Turin,Naples,Florence,Bari,Trieste,Palermo,Capri,Fiuggi,Borgo Egnazia,Genoa,Bologna,Stresa,Ischia,Sicily
ES|Barcelona,Seville,Valencia,Granada,Malaga,Bilbao,Zaragoza,Torremolinos
PT|Porto,Lajes,Sintra,Faro
CH|Geneva/Genève,Davos,Zurich,Lugano,Lausanne,Basel,Montreux,Burgenstock,Bürgenstock,Lucerne,St. Gallen
AT|Salzburg,Graz,Innsbruck,Linz,Alpbach
BE|Antwerp,Bruges,Ghent,Leuven,Liege,Liège,Ostend
NL|Rotterdam,Utrecht,Maastricht,Eindhoven,Leiden
LU|Luxembourg City
PL|Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Wrocław,Poznan,Lublin,Rzeszow,Rzeszów,Lodz,Katowice,Szczecin,Auschwitz,Bialystok
CZ|Brno,Ostrava,Karlovy Vary
SK|Kosice,Košice
HU|Szeged,Debrecen
RO|Constanta,Constanța,Cluj-Napoca/Cluj,Iasi,Iași,Timisoara,Sibiu
BG|Varna,Plovdiv,Burgas,Euxinograd
GR|Thessaloniki,Crete,Corfu,Piraeus,Alexandroupoli/Alexandroupolis,Rhodes,Heraklion
CY|Limassol,Larnaca,Paphos,Ayia Napa
RS|Novi Sad,Nis,Niš
BA|Banja Luka,Mostar,Srebrenica,Dayton
HR|Dubrovnik,*Split,Zadar,Rijeka,Opatija,Brdo
SI|Bled,Maribor,Brdo pri Kranju,Portoroz,Portorož
AL|Durres,Durrës,Vlora,Shkoder
MK|Ohrid,Tetovo
XK|Mitrovica,Prizren,Zvecan,Leposavic
ME|Tivat,Budva,Cetinje
MD|Tiraspol,Bulboaca
FI|Turku,Tampere,Rovaniemi,Naantali,Kultaranta
SE|Gothenburg,Malmo,Malmö,Uppsala,Harpsund,Lulea,Visby
NO|Bergen,Trondheim,Tromso,Tromsø,Kirkenes,Stavanger,Svalbard
DK|Aarhus,Billund,Skagen,Bornholm,Aalborg
IS|Akureyri,Keflavik
EE|Tartu,Narva
LV|Jurmala,Daugavpils,Rezekne
LT|Kaunas,Klaipeda,Palanga
IE|Cork,Galway,Shannon,Limerick
CA|Toronto,Montreal,Vancouver,Quebec City,Calgary,Kananaskis,Halifax,Charlevoix,Winnipeg,Edmonton,Niagara-on-the-Lake
MX|Cancun,Cancún,Guadalajara,Monterrey,Tijuana,Los Cabos,Merida,Ciudad Juarez,Acapulco
BR|Rio de Janeiro/Rio,Sao Paulo,São Paulo,*Salvador,Belem,Belém,Manaus,Foz do Iguacu,Foz do Iguaçu,Fortaleza,Recife,Porto Alegre,Curitiba
AR|Mar del Plata,Cordoba,Bariloche,Rosario,Mendoza,Ushuaia,Puerto Iguazu
CL|Valparaiso,Valparaíso,Vina del Mar,Antofagasta,Punta Arenas
CO|Cartagena,Medellin,Medellín,Cali,Cucuta,Cúcuta,Barranquilla,Santa Marta
VE|Maracaibo,Barinas
PE|Cusco,Arequipa,Iquitos,Chancay
EC|Guayaquil,Galapagos
BO|Santa Cruz de la Sierra/Santa Cruz,Cochabamba,Tarija
UY|Punta del Este,Colonia
PY|Ciudad del Este,Encarnacion
CU|Varadero,Guantanamo Bay/Guantanamo
DO|Punta Cana
GY|Lethem
EG|Sharm el-Sheikh,Sharm El Sheikh,Sharm el Sheikh,Sharm El-Sheikh,Alexandria,El Alamein/Alamein,New Alamein,Giza,Aswan,Luxor,Hurghada,Suez,Ismailia,Port Said,New Administrative Capital,Rafah,Arish/El-Arish/El Arish
LY|Benghazi,Misrata,Sirte,Tobruk
TN|Sfax,Djerba,Carthage
DZ|Oran,Tindouf,Tamanrasset
MA|Marrakech/Marrakesh,Casablanca,Fez,Tangier/Tangiers,Skhirat,Laayoune,Dakhla,Agadir
SD|Port Sudan,Omdurman,El Fasher,El-Fasher,Merowe
SS|Malakal,Bentiu
ET|Bahir Dar,Hawassa,Mekelle,Dire Dawa,Jijiga,Gambella,Bishoftu
ER|Assab,Massawa
DJ|Djibouti City
BZ|Belize City
SO|Hargeisa,Kismayo/Kismayu,Garowe,Baidoa,Bosaso,Berbera,Jowhar,Dhuusamareeb/Dhusamareb,Las Anod
KE|Mombasa,Kisumu,Naivasha,Eldoret,Nakuru,Mandera,Garissa,Lamu,Nanyuki
UG|Entebbe,Gulu,Jinja
TZ|Arusha,Zanzibar,Mwanza,Chato
RW|Rubavu,Gisenyi
CD|Goma,Bukavu,Lubumbashi,Kisangani,Uvira
AO|Lobito,Benguela
ZM|Livingstone,Kitwe
ZW|Bulawayo,Victoria Falls
ZA|Johannesburg,Cape Town,Durban,Sandton,Bloemfontein,Sun City,Stellenbosch
MZ|Beira,Pemba,Palma,Nampula
NG|Lagos,Kano,Port Harcourt,Kaduna,Maiduguri,Ibadan,Calabar
GH|Kumasi,Tamale
SN|Saint-Louis,Diamniadio,Thies
ML|Kidal,Gao,Timbuktu,Mopti
NE|Agadez,Zinder
BF|Bobo-Dioulasso
TD|Abeche,Adre
CM|Douala,Garoua
CI|Bouake,San Pedro
SA|Jeddah/Jiddah,Mecca/Makkah,Medina/Madinah,AlUla/Al-Ula/Al Ula,Neom,NEOM,Dhahran,Dammam,Diriyah,Taif,Tabuk,Khobar
AE|Dubai,Sharjah,Al Ain,Ras Al Khaimah,Fujairah,Ajman
QA|Al Udeid,Lusail,Al Rayyan
OM|Salalah,Duqm,Sohar,Nizwa
BH|Sakhir,Muharraq
YE|Marib,Hodeidah/Hudaydah/Hodeida,Taiz,Mukalla,Seiyun,Mocha
IQ|Basra/Basrah,Erbil/Irbil,Sulaymaniyah/Sulaimaniyah,Mosul,Kirkuk,Najaf,Karbala,Samarra,Sinjar,Duhok
IR|Isfahan/Esfahan,Mashhad,Shiraz,Tabriz,Qom,Bandar Abbas,Natanz,Fordow/Fordo,Bushehr,Chabahar,Kish,Ahvaz,Arak,Parchin,Khondab
SY|Aleppo,Homs,Latakia,Idlib,Deir ez-Zor/Deir Ezzor,Daraa,Tartus/Tartous,Hama,Sweida/Suwayda,Kobani,Manbij,Raqqa,Qamishli,Khan Sheikhoun,Douma,Palmyra
LB|Tyre,Sidon,Naqoura,Nabatieh,Baalbek,Baabda
JO|Aqaba,Irbid,Zarqa,Shuneh
IL|Haifa,Eilat,Beersheba,Ashkelon,Ashdod,Sderot,Nazareth,Caesarea
PS|Gaza City,Rafah,Khan Younis/Khan Yunis,Bethlehem,Nablus,Jenin,Hebron,Jericho,East Jerusalem,Tulkarm,Deir al-Balah
AF|Kandahar,Herat,Mazar-i-Sharif/Mazar-e-Sharif,Jalalabad,Bagram,Kunduz,Bamiyan,Torkham
UZ|Samarkand,Bukhara,Khiva,Fergana,Termez,Urgench,Namangan,Andijan
KZ|Almaty/Alma-Ata,Turkistan/Turkestan,Aktau,Shymkent,Karaganda,Atyrau,Borovoe,Burabay
KG|Osh,Cholpon-Ata,Jalal-Abad,Batken
TJ|Khujand,Khorog,Isfara
TM|Avaza/Awaza,Turkmenbashi,Arkadag
MN|Erdenet
GE|Batumi,Kutaisi,Gori,Sukhumi/Sokhumi,Tskhinvali,Anaklia
AM|Gyumri,Vanadzor,Dilijan,Ijevan,Meghri,Goris,Kapan
BD|Chattogram/Chittagong,Cox's Bazar/Cox Bazar,Sylhet,Teesta
LK|Kandy,Hambantota,Trincomalee,Jaffna,Galle
NP|Pokhara,Lumbini,Janakpur
MM|Yangon/Rangoon,Mandalay,Sittwe,Pyin Oo Lwin,Myawaddy,Bagan
TH|Phuket,Chiang Mai,Pattaya,Hua Hin,Chiang Rai,Mae Sot,Cha-am
VN|Ho Chi Minh City,Da Nang/Danang,Hue,Hai Phong/Haiphong,Cam Ranh,Ha Long
KH|Siem Reap,Sihanoukville,Poipet,Ream
LA|Luang Prabang,Pakse
MY|Penang,Johor Bahru,Langkawi,Kota Kinabalu,Kuching,Malacca/Melaka,Cyberjaya
ID|Bali,Surabaya,Bandung,Yogyakarta,Medan,Nusa Dua,Labuan Bajo,Nusantara,Bogor,Batam,Makassar,Jayapura,Bintan,Tangerang,Denpasar,Semarang,Cikeas
PH|Cebu,Davao,Clark,Subic,Subic Bay,Baguio,Makati,Quezon City,Puerto Princesa,Palawan,Boracay,Tagaytay,Taguig
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,*Darwin,Hobart,Cairns
NZ|Auckland,Christchurch,Queenstown,Waitangi,Rotorua
FJ|Nadi
PG|Lae,Bougainville
MV|Addu City
SC|*Victoria
TW|Kaohsiung,Taichung,Taoyuan,Kinmen
VA|St. Peter's Square,Castel Gandolfo
`;

/** Buildings and estates that stand for a city, and some for a government. */
export const VENUES = `
US|White House|Washington|metonym
US|Oval Office|Washington|
US|Blair House|Washington|
US|Pentagon|Washington|metonym
US|Capitol Hill|Washington|
US|Foggy Bottom|Washington|metonym
RU|Kremlin|Moscow|metonym
GB|Downing Street|London|metonym
GB|10 Downing Street|London|metonym
GB|Buckingham Palace|London|
GB|Lancaster House|London|
FR|Elysee|Paris|metonym
FR|Élysée|Paris|metonym
FR|Elysée Palace|Paris|metonym
FR|Elysee Palace|Paris|metonym
FR|Élysée Palace|Paris|metonym
FR|Quai d'Orsay|Paris|metonym
CN|Great Hall of the People|Beijing|
CN|Diaoyutai State Guesthouse|Beijing|
CN|Diaoyutai|Beijing|
KR|Blue House|Seoul|metonym
IN|Hyderabad House|New Delhi|
IN|Rashtrapati Bhavan|New Delhi|
IN|South Block|New Delhi|
PH|Malacanang|Manila|metonym
PH|Malacañang|Manila|metonym
PH|Malacañang Palace|Manila|metonym
ID|Merdeka Palace|Jakarta|
TH|Government House of Thailand|Bangkok|
AU|Parliament House|Canberra|
TR|Dolmabahce|Istanbul|
TR|Dolmabahçe Palace|Istanbul|
UN|UN headquarters|New York|
UN|U.N. headquarters|New York|
UN|United Nations headquarters|New York|
UN|UN Headquarters|New York|
BE|NATO headquarters|Brussels|
EG|Al-Ittihadiya Palace|Cairo|
EG|Ittihadiya Palace|Cairo|
BR|Planalto|Brasilia|metonym
BR|Planalto Palace|Brasilia|metonym
BR|Itamaraty|Brasilia|metonym
AR|Casa Rosada|Buenos Aires|metonym
IT|Palazzo Chigi|Rome|
IT|Chigi Palace|Rome|
IT|Quirinale|Rome|
ES|Moncloa|Madrid|metonym
JO|Al-Husseiniya Palace|Amman|
JO|Al Husseiniya Palace|Amman|
JO|Basman Palace|Amman|
AE|Qasr Al Shati|Abu Dhabi|
QA|Amiri Diwan|Doha|
QA|Lusail Palace|Doha|
SA|Al-Yamamah Palace|Riyadh|
SA|Al Yamamah Palace|Riyadh|
UA|Mariinsky Palace|Kyiv|
KE|State House Nairobi|Nairobi|
KR|Cheong Wa Dae|Seoul|metonym
JP|Kantei|Tokyo|metonym
JP|Akasaka Palace|Tokyo|
JP|Akasaka State Guest House|Tokyo|
CN|Zhongnanhai|Beijing|metonym
ID|Istana Merdeka|Jakarta|
SG|Istana|Singapore|
SG|Sentosa|Singapore|
MY|Istana Negara|Kuala Lumpur|
MY|Wisma Putra|Putrajaya|metonym
MY|Perdana Putra|Putrajaya|
BN|Istana Nurul Iman|Bandar Seri Begawan|
IN|Lok Kalyan Marg|New Delhi|
IN|Raisina Hill|New Delhi|metonym
IN|Jawaharlal Nehru Bhawan|New Delhi|
BD|Ganabhaban|Dhaka|
BD|Bangabhaban|Dhaka|
NP|Singha Durbar|Kathmandu|metonym
NP|Shital Niwas|Kathmandu|
NP|Sheetal Niwas|Kathmandu|
LK|Temple Trees|Colombo|
PK|Aiwan-e-Sadr|Islamabad|
KZ|Akorda|Astana|metonym
KZ|Ak Orda|Astana|metonym
UZ|Kuksaroy|Tashkent|
UZ|Kuksaroy Residence|Tashkent|
KG|Yntymak Ordo|Bishkek|
KG|Ala-Archa|Bishkek|
TJ|Kokhi Millat|Dushanbe|
TJ|Palace of the Nation|Dushanbe|
TR|Cankaya|Ankara|
TR|Çankaya|Ankara|
TR|Bestepe|Ankara|metonym
TR|Beştepe|Ankara|metonym
TR|Vahdettin Pavilion|Istanbul|
IR|Saadabad Palace|Tehran|
IR|Sa’dabad Palace|Tehran|
LB|Grand Serail|Beirut|metonym
LB|Ain el-Tineh|Beirut|
JO|Raghadan Palace|Amman|
JO|Al Husseiniya|Amman|
IL|Knesset|Jerusalem|
PS|Muqata|Ramallah|metonym
SA|Al-Salam Palace|Jeddah|
SA|Al-Salam Royal Palace|Jeddah|
KW|Bayan Palace|Kuwait City|
KW|Seif Palace|Kuwait City|
QA|Al-Bahr Palace|Doha|
AE|Qasr Al Watan|Abu Dhabi|
AE|Qasr Al Bahr|Abu Dhabi|
OM|Al Alam Palace|Muscat|
OM|Al Baraka Palace|Muscat|
BH|Sakhir Palace|Manama|
BH|Safriya Palace|Manama|
EG|Abdeen Palace|Cairo|
EG|Tahrir Palace|Cairo|
DZ|El Mouradia|Algiers|metonym
TN|Carthage Palace|Tunis|
TN|Kasbah Palace|Tunis|
SO|Villa Somalia|Mogadishu|metonym
NG|Aso Rock|Abuja|metonym
NG|Aso Villa|Abuja|metonym
GH|Jubilee House|Accra|metonym
GH|Flagstaff House|Accra|metonym
ZA|Union Buildings|Pretoria|
ZA|Tuynhuys|Cape Town|
CM|Unity Palace|Yaoundé|
BF|Kosyam|Ouagadougou|
BF|Kosyam Palace|Ouagadougou|
BR|Alvorada|Brasilia|
BR|Alvorada Palace|Brasilia|
AR|Quinta de Olivos|Buenos Aires|
AR|San Martín Palace|Buenos Aires|
AR|Palacio San Martín|Buenos Aires|metonym
CL|La Moneda|Santiago|metonym
CL|La Moneda Palace|Santiago|
CO|Casa de Nariño|Bogotá|metonym
CO|Palacio de Nariño|Bogotá|metonym
CO|Casa de Narino|Bogotá|metonym
CO|Nariño Palace|Bogotá|
EC|Carondelet|Quito|metonym
EC|Carondelet Palace|Quito|
PY|Palacio de López|Asunción|
PY|López Palace|Asunción|
PY|Mburuvicha Róga|Asunción|
MT|Auberge de Castille|Valletta|
UY|Torre Ejecutiva|Montevideo|
UY|Suárez y Reyes|Montevideo|
VE|Miraflores|Caracas|metonym
VE|Miraflores Palace|Caracas|metonym
MX|Los Pinos|Mexico City|metonym
CU|Palace of the Revolution|Havana|
RU|Red Square|Moscow|
PE|Torre Tagle|Lima|metonym
PE|Torre Tagle Palace|Lima|metonym
DE|Bellevue Palace|Berlin|
DE|Schloss Bellevue|Berlin|
CH|Palais des Nations|Geneva|
AT|Hofburg|Vienna|
AT|Ballhausplatz|Vienna|metonym
NL|Binnenhof|The Hague|metonym
BE|Egmont Palace|Brussels|
BE|Berlaymont|Brussels|metonym
CZ|Czernin Palace|Prague|metonym
IT|Farnesina|Rome|metonym
IT|Villa Madama|Rome|
ES|Zarzuela Palace|Madrid|
PT|Belém Palace|Lisbon|
PT|São Bento Palace|Lisbon|
RO|Cotroceni Palace|Bucharest|
RO|Victoria Palace|Bucharest|
RW|Village Urugwiro|Kigali|metonym
RW|Urugwiro Village|Kigali|
MZ|Ponta Vermelha|Maputo|
FR|Matignon|Paris|metonym
FR|Hôtel de Matignon|Paris|
DE|Federal Foreign Office|Berlin|
DE|Federal Chancellery|Berlin|
DE|Villa Borsig|Berlin|
IT|Quirinal Palace|Rome|
IT|Villa Pamphili|Rome|
VA|Apostolic Palace|Vatican City|
ES|Moncloa Palace|Madrid|
PT|São Bento|Lisbon|
PT|Palácio das Necessidades|Lisbon|
BE|Palace of Laeken|Brussels|
NL|Catshuis|The Hague|
DK|Amalienborg|Copenhagen|
DK|Christiansborg|Copenhagen|metonym
DK|Marienborg|Copenhagen|
SE|Rosenbad|Stockholm|metonym
FI|Mäntyniemi|Helsinki|
FI|Kesäranta|Helsinki|
IS|Bessastaðir|Reykjavík|
IE|Áras an Uachtaráin|Dublin|
IE|Farmleigh|Dublin|
IE|Iveagh House|Dublin|metonym
PL|Belweder|Warsaw|
PL|Belweder Palace|Warsaw|
CZ|Prague Castle|Prague|
SK|Grassalkovich Palace|Bratislava|
HU|Carmelite Monastery|Budapest|
HU|Sándor Palace|Budapest|
RO|Cotroceni|Bucharest|metonym
GR|Maximos Mansion|Athens|
RS|Palace of Serbia|Belgrade|
HR|Banski Dvori|Zagreb|metonym
US|State Department|Washington|
US|Department of State|Washington|
US|Harry S. Truman Building|Washington|
CA|Parliament Hill|Ottawa|
CA|Rideau Hall|Ottawa|
GB|King Charles Street|London|
GB|Chevening|Chevening|
GB|Holyrood Palace|Edinburgh|
IE|Government Buildings|Dublin|
DE|Chancellery in Berlin|Berlin|
NL|Huis ten Bosch|The Hague|
NL|Noordeinde Palace|The Hague|
BE|Europa building|Brussels|
BE|NATO Headquarters|Brussels|
BE|EU headquarters|Brussels|
FI|House of the Estates|Helsinki|
EE|Stenbock House|Tallinn|
EE|Kadriorg|Tallinn|
EE|Kadriorg Palace|Tallinn|
LV|Riga Castle|Riga|
PL|Belvedere Palace|Warsaw|
CZ|Hrzán Palace|Prague|
ES|Santa Cruz Palace|Madrid|
ES|Viana Palace|Madrid|
PT|Necessidades Palace|Lisbon|
HR|Pantovčak|Zagreb|
UA|Mariyinsky Palace|Kyiv|
GE|Orbeliani Palace|Tbilisi|
AZ|Zagulba Palace|Baku|
TM|Oguzhan Palace|Ashgabat|
TM|Oguzhan Presidential Palace|Ashgabat|
MN|Ikh Tenger|Ulaanbaatar|
JP|Iikura Guest House|Tokyo|
JP|Iikura House|Tokyo|
CN|Diaoyutai Guesthouse|Beijing|
IN|Sushma Swaraj Bhawan|New Delhi|
IN|North Block|New Delhi|
BD|State Guest House Padma|Dhaka|
BD|State Guest House Jamuna|Dhaka|
NP|Baluwatar|Kathmandu|
AE|Al Shati Palace|Abu Dhabi|
AE|Al Mushrif Palace|Abu Dhabi|
AE|Zabeel Palace|Dubai|
SA|Al Yamama Palace|Riyadh|
SA|Irqah Palace|Riyadh|
SA|Diriyah Palace|Riyadh|
QA|Al Wajbah Palace|Doha|
BH|Gudaibiya Palace|Manama|
LB|Bustros Palace|Beirut|
ID|Bogor Palace|Bogor|
ID|Gedung Pancasila|Jakarta|
ID|ASEAN Secretariat|Jakarta|
MY|Seri Perdana|Putrajaya|
KH|Peace Palace|Phnom Penh|
NZ|Beehive|Wellington|
NZ|Premier House|Wellington|
AU|Kirribilli House|Sydney|
UG|State House Entebbe|Entebbe|
KE|Harambee House|Nairobi|
RW|Urugwiro|Kigali|
ML|Koulouba Palace|Bamako|
BJ|Palais de la Marina|Cotonou|
BJ|Marina Palace|Cotonou|
MW|Kamuzu Palace|Lilongwe|
ZA|Mahlamba Ndlopfu|Pretoria|
ZA|OR Tambo Building|Pretoria|
CD|Palais de la Nation|Kinshasa|
PA|Las Garzas Palace|Panama City|
BO|Casa Grande del Pueblo|La Paz|
ET|African Union headquarters|Addis Ababa|
ET|AU headquarters|Addis Ababa|
EG|Arab League headquarters|Cairo|
FR|UNESCO headquarters|Paris|
FR|UNESCO Headquarters|Paris|
AT|Vienna International Centre|Vienna|
`;
