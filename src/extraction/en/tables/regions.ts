/**
 * Provinces, states and regions that have a head of their own, who is none of a country: code and
 * names, and words of theirs (“Bavarian”). A `*`: also a given name, a surname or a word.
 */
export const REGIONS = `
AR|Misiones,Neuquén,Chubut,Jujuy,Tierra del Fuego,Entre Ríos,Buenos Aires province,Buenos Aires Province
AU|New South Wales,NSW,Queensland,Western Australia,South Australia,Tasmania,Tasmanian,Victorian,Northern Territory
BA|Republika Srpska
BE|Flanders,Flemish,Wallonia,Walloon
BR|Minas Gerais,Pernambuco,Rio Grande do Sul,Santa Catarina,Mato Grosso,Mato Grosso do Sul,Rio de Janeiro state,São Paulo state,Sao Paulo state
CA|Ontario,Quebec,Québec,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories
CN|Guangdong,Guangxi,Hunan,Hubei,Hebei,Henan,Shandong,Shanxi,Shaanxi,Sichuan,Yunnan,Guizhou,Fujian,Jiangxi,Jiangsu,Zhejiang,Anhui,Gansu,Qinghai,Ningxia,Heilongjiang,Jilin,Liaoning,Hainan,Inner Mongolia,Xinjiang,Tibet
DE|Bavaria,Bavarian,Saxony,Saxon,Hesse,Hessian,Thuringia,Thuringian,Brandenburg,Saxony-Anhalt,Lower Saxony,Schleswig-Holstein,North Rhine-Westphalia,NRW,Baden-Württemberg,Baden-Wuerttemberg,Rhineland-Palatinate,Saarland,Mecklenburg-Western Pomerania,Mecklenburg-Vorpommern
ES|Catalonia,Catalan,Basque Country,Andalusia,Canary Islands,Balearic Islands
ET|Oromia,Amhara region,Amhara Region,Somali region,Somali Region
ID|West Java,Central Java,East Java,North Sumatra,West Sumatra,South Sumatra,North Sulawesi,South Sulawesi,Central Sulawesi,East Kalimantan,West Kalimantan,North Kalimantan,South Kalimantan,East Nusa Tenggara,West Nusa Tenggara
IN|Kerala,Gujarat,Tamil Nadu,Maharashtra,Karnataka,Rajasthan,Uttar Pradesh,Madhya Pradesh,Andhra Pradesh,Arunachal Pradesh,Himachal Pradesh,Telangana,West Bengal,Bihar,Odisha,Assam,Jharkhand,Chhattisgarh,Haryana,Uttarakhand,Manipur,Meghalaya,Mizoram,Nagaland,Tripura,Sikkim
IQ|Kurdistan Region,Kurdistan Region of Iraq,Iraqi Kurdistan,Iraqi Kurdistan Region,Kurdistan Regional Government,KRG,Anbar,Nineveh
IT|Lombardy,Veneto,Sardinia,Tuscany,Piedmont,Campania,Apulia,South Tyrol,Friuli Venezia Giulia
JP|Hokkaido,Hyogo,Aichi,Miyagi,Niigata
KE|Machakos,Turkana County,Kiambu,Kajiado,Busia County,Kwale,Kilifi,Uasin Gishu,Makueni
KR|Gyeonggi,Gyeonggi Province,South Chungcheong,North Chungcheong,South Jeolla,North Jeolla,South Gyeongsang,North Gyeongsang,Gangwon
MX|Jalisco,Chiapas,Chihuahua,Nuevo León,Nuevo Leon,Tamaulipas,Oaxaca,Sinaloa,Quintana Roo,Veracruz,Baja California,Michoacán
MY|Johor,Kedah,Kelantan,Terengganu,Pahang,Selangor,Sarawak,Negeri Sembilan,Perlis,Melaka
NG|Lagos State,Kano State,Kaduna State,Rivers State,Borno,Borno State,Ogun State,Oyo State,Edo State,Delta State,Anambra,Anambra State,Enugu State,Imo State,Benue,Benue State,Plateau State,Sokoto State,Zamfara,Zamfara State,Katsina State,Bauchi State,Adamawa,Kwara State,Cross River State,Akwa Ibom,Akwa Ibom State,Bayelsa,Ekiti State,Ondo State,Osun State,Niger State
PK|Sindh,Balochistan,Khyber Pakhtunkhwa,Khyber-Pakhtunkhwa,Gilgit-Baltistan
RU|Chechnya,Chechen,Tatarstan,Tatar,Bashkortostan,Dagestan,Ingushetia,Kalmykia,Yakutia,Buryatia,Chuvashia,Udmurtia,Primorye,Sakhalin,Kamchatka,Belgorod,Bryansk,Sverdlovsk,Krasnodar,Leningrad region,Leningrad Region
SO|Puntland,Jubaland,Galmudug,Hirshabelle,South West State
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,*Florida,Hawaii,Idaho,Illinois,*Indiana,Iowa,Kansas,Kentucky,Louisiana,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,*Virginia,West Virginia,Washington State,Wisconsin,Wyoming,Guam,Puerto Rico
ZA|Western Cape,Eastern Cape,Northern Cape,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga
`;
