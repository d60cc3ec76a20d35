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
