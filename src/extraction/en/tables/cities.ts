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
