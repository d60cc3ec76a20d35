/**
 * Organisations, one a line: id | name | acronyms and other names | country, where it has one.
 * Bodies of one country (a ministry, a parliament) are found by rule, not listed.
 */
export const ORGANISATIONS = `
un|United Nations|UN,U.N.|
unsc|UN Security Council|Security Council,UNSC,United Nations Security Council,U.N. Security Council|
unga|UN General Assembly|General Assembly,UNGA,United Nations General Assembly,U.N. General Assembly|
unhcr|UNHCR|UN Refugee Agency|
unrwa|UNRWA||
unesco|UNESCO||
unicef|UNICEF||
undp|UNDP|United Nations Development Programme|
wfp|World Food Programme|WFP,World Food Program|
fao|FAO|Food and Agriculture Organization|
who|World Health Organization|World Health Organisation|
ilo|ILO|International Labour Organization|
iaea|International Atomic Energy Agency|IAEA|
imf|International Monetary Fund|IMF|
world-bank|World Bank|World Bank Group|
gatt|General Agreement on Tariffs and Trade|GATT|
wto|World Trade Organization|WTO,World Trade Organisation|
eu|European Union|EU,E.U.|
european-commission|European Commission|EU Commission|
european-council|European Council||
european-parliament|European Parliament||
eeas|European External Action Service|EEAS|
ecb|European Central Bank|ECB|
nato|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Nato|
osce|OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe|
council-of-europe|Council of Europe||
oecd|OECD||
opec|OPEC|OPEC+,Opec|
oic|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation|
arab-league|Arab League|League of Arab States|
gcc|Gulf Cooperation Council|GCC|
african-union|African Union|AU|
ecowas|ECOWAS|Economic Community of West African States|
sadc|SADC|Southern African Development Community|
eac|East African Community|EAC|
igad|IGAD|Intergovernmental Authority on Development|
comesa|COMESA||
afdb|African Development Bank|AfDB|
asean|ASEAN|Association of Southeast Asian Nations,Asean|
saarc|SAARC||
bimstec|BIMSTEC||
sco|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
brics|BRICS|Brics|
g7|G7|Group of Seven,G-7|
g20|G20|Group of 20,G-20,Group of Twenty|
g77|G77|Group of 77|
quad|Quad|Quadrilateral Security Dialogue|
aukus|AUKUS||
apec|APEC|Asia-Pacific Economic Cooperation|
adb|Asian Development Bank|ADB|
aiib|Asian Infrastructure Investment Bank|AIIB|
cis|Commonwealth of Independent States|CIS|
csto|CSTO|Collective Security Treaty Organization|
eaeu|Eurasian Economic Union|EAEU,EEU|
ots|Organization of Turkic States|OTS,Organisation of Turkic States,Turkic Council|
eco|Economic Cooperation Organization|ECO,Economic Cooperation Organisation|
mercosur|Mercosur|Mercosul,MERCOSUR|
celac|CELAC|Community of Latin American and Caribbean States|
oas|Organization of American States|OAS,Organisation of American States|
caricom|CARICOM|Caribbean Community,Caricom|
pacific-islands-forum|Pacific Islands Forum|PIF|
commonwealth|Commonwealth|Commonwealth of Nations|
francophonie|Organisation internationale de la Francophonie|Francophonie|
d-8|D-8|D8,Developing Eight|
icc|International Criminal Court|ICC|
icj|International Court of Justice|ICJ|
opcw|OPCW||
interpol|Interpol|INTERPOL|
icrc|International Committee of the Red Cross|ICRC,Red Cross|
msf|Doctors Without Borders|MSF,Médecins Sans Frontières|
amnesty|Amnesty International||
hrw|Human Rights Watch||
hamas|Hamas||PS
plo|Palestine Liberation Organization|PLO|PS
fatah|Fatah||PS
islamic-jihad|Islamic Jihad|Palestinian Islamic Jihad|PS
hezbollah|Hezbollah|Hizbullah,Hizbollah|LB
houthis|Houthis|Houthi,Ansar Allah|YE
taliban|Taliban|Afghan Taliban|AF
al-shabaab|Al-Shabaab|al-Shabab,Al Shabaab,Al-Shabab|SO
boko-haram|Boko Haram||
islamic-state|Islamic State|ISIS,ISIL,Daesh,IS-K,ISIS-K,Islamic State group|
al-qaeda|Al-Qaeda|al Qaeda,Al Qaida,Al-Qaida|
pkk|PKK|Kurdistan Workers' Party|
ypg|YPG||
sdf|Syrian Democratic Forces|SDF|SY
ttp|Tehrik-i-Taliban Pakistan|TTP,Tehreek-e-Taliban Pakistan|
rsf|Rapid Support Forces|RSF|SD
m23|M23|M23 rebels|
irgc|Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard,Revolutionary Guard Corps|IR
idf|Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces|IL
pla|People's Liberation Army|PLA|CN
wagner|Wagner Group|Wagner|RU
cia|CIA|Central Intelligence Agency|US
fbi|FBI||US
mossad|Mossad||IL
mi6|MI6||GB
fsb|FSB||RU
isi|Inter-Services Intelligence|ISI|PK
mit|National Intelligence Organization|MIT,MİT,National Intelligence Organisation|TR
state-department|State Department|US State Department,U.S. State Department,Department of State|US
us-treasury|US Treasury|Treasury,Treasury Department,U.S. Treasury,US Treasury Department|US
cppcc|Chinese People's Political Consultative Conference|CPPCC|CN
npc|National People's Congress|NPC,Chinese National People's Congress|CN
us-congress|US Congress|Congress|US
us-senate|US Senate|Senate|
centcom|CENTCOM|US Central Command,U.S. Central Command|US
africom|AFRICOM|US Africa Command,U.S. Africa Command|US
usaid|USAID||US
fnc|Federal National Council|FNC|AE
duma|State Duma|Duma|RU
knesset|Knesset||IL
bundestag|Bundestag||DE
lok-sabha|Lok Sabha||IN
dewan-rakyat|Dewan Rakyat||MY
gazprom|Gazprom||RU
rosatom|Rosatom||RU
rosneft|Rosneft||RU
aramco|Saudi Aramco|Aramco|SA
huawei|Huawei||CN
boeing|Boeing||US
airbus|Airbus||
opec-fund|OPEC Fund||
global-fund|Global Fund||
unifil|UNIFIL||
monusco|MONUSCO||
atmis|ATMIS|AUSSOM|
kfor|KFOR||
eulex|EULEX||
e3|E3|European Three,E-3|
weimar-triangle|Weimar Triangle||
visegrad-group|Visegrad Group|Visegrad Four,Visegrad,V4|
i2u2|I2U2||
c5|Central Asia Five|C5+1,C5|
melanesian-spearhead-group|Melanesian Spearhead Group|MSG|
arab-parliament|Arab Parliament||
world-economic-forum|World Economic Forum|WEF|
bjp|BJP|Bharatiya Janata Party|IN
ak-party|AK Party|AKP|TR
cpc|Communist Party of China|CPC,Chinese Communist Party,CCP|CN
workers-party-of-korea|Workers' Party of Korea|WPK|KP
`;

/** Newspapers, agencies and broadcasters: sources of a report, never its people or parties. */
export const OUTLETS = `
Reuters,AFP,Agence France-Presse,Associated Press,AP,Bloomberg,Xinhua,TASS,Tass,RIA Novosti,RIA,Sputnik,Interfax,
Anadolu Agency,Anadolu,AA,Kyodo,Kyodo News,Yonhap,Yonhap News Agency,KCNA,ANI,PTI,Press Trust of India,IANS,APP,
Associated Press of Pakistan,IRNA,ISNA,Tasnim,Mehr,Fars,Press TV,SANA,WAM,SPA,Saudi Press Agency,Emirates News Agency,QNA,Qatar News Agency,
KUNA,Petra,MENA,NNA,Antara,Bernama,VNA,Vietnam News Agency,DPA,dpa,EFE,ANSA,Lusa,Tanjug,Hina,MTI,PAP,CTK,Belta,BelTA,Ukrinform,
Interfax-Ukraine,Trend,Azertac,AZERTAC,Armenpress,Kazinform,Kabar,UzA,CNN,BBC,BBC News,Al Jazeera,Al-Jazeera,Al Arabiya,Al Mayadeen,
Fox News,CNBC,NBC,NBC News,CBS,CBS News,ABC News,MSNBC,NPR,PBS,VOA,Voice of America,Radio Free Europe,RFE/RL,Radio Free Asia,Deutsche Welle,DW,
France 24,RFI,Euronews,NHK,CCTV,CGTN,China Daily,Global Times,People's Daily,South China Morning Post,Caixin,Japan Times,Nikkei,Nikkei Asia,
Asahi Shimbun,Yomiuri Shimbun,Mainichi,Korea Herald,Korea Times,Chosun Ilbo,New York Times,The New York Times,Washington Post,The Washington Post,
Wall Street Journal,The Wall Street Journal,USA Today,Los Angeles Times,Politico,POLITICO,Axios,Financial Times,The Guardian,The Telegraph,
The Economist,The Times,The Independent,Daily Mail,Sky News,Le Monde,Le Figaro,Der Spiegel,Bild,Die Welt,El País,El Pais,La Repubblica,
Corriere della Sera,Times of India,The Times of India,Hindustan Times,The Hindu,Indian Express,The Indian Express,NDTV,India Today,News18,The Wire,WION,Republic TV,
Dawn,Dawn News,Geo News,Geo,ARY News,The News International,The News,Express Tribune,The Express Tribune,The Nation,Business Recorder,UrduPoint,Pakistan Point News,Radio Pakistan,Pakistan Today,Pakistan Observer,Daily Times,
Daily Star,The Daily Star,Dhaka Tribune,Kathmandu Post,Haaretz,Jerusalem Post,The Jerusalem Post,Times of Israel,The Times of Israel,Ynet,i24NEWS,
Tehran Times,Arab News,Al-Ahram,Ahram Online,Daily News Egypt,Egypt Today,Asharq Al-Awsat,The National,Gulf News,Khaleej Times,Gulf Times,The Peninsula,Times of Oman,Jordan Times,Daily Sabah,Hurriyet,
Hurriyet Daily News,TRT,TRT World,Kyiv Independent,Kyiv Post,Ukrainska Pravda,Moscow Times,The Moscow Times,Kommersant,Izvestia,Novaya Gazeta,RT,
Jakarta Post,The Jakarta Post,Kompas,Tempo,Straits Times,The Straits Times,Channel NewsAsia,CNA,Bangkok Post,Philippine Star,Rappler,Inquirer,Manila Times,Philippine News Agency,Vietnam News,
Premium Times,Punch,Vanguard,Daily Trust,The EastAfrican,Daily Nation,The Standard,Garowe Online,Addis Standard,Sudan Tribune,AllAfrica,News24,
Agência Brasil,Folha de S.Paulo,O Globo,Telesur,teleSUR,Prensa Latina,Clarín,Clarin,La Nación,Twitter,X,Facebook,Telegram,Instagram,YouTube,TikTok,WhatsApp,Truth Social,
Middle East Eye,Middle East Monitor,The New Arab,Al-Monitor,Rudaw,Kurdistan24,Amwaj,Iran International,Mehr News Agency,Tasnim News Agency,Fars News Agency,SANA News Agency,Balkan Insight,Getty Images,Getty,Shutterstock
`;

/** Names with a place or a people in them that speak of neither. */
export const FIXED_NAMES = `
Premier League,Champions League,Europa League,World Cup,Super League,Major League,Grand Slam,
South China Sea,East China Sea,Sea of Japan,Indian Ocean,Persian Gulf,Arabian Gulf,Gulf of Oman,Gulf of Mexico,Gulf of America,Gulf of Aden,Gulf of Guinea,Red Sea,Black Sea,Baltic Sea,Caspian Sea,
Mediterranean Sea,Eastern Mediterranean,Mediterranean,Aegean Sea,Aegean,Yellow Sea,Arabian Sea,Philippine Sea,Sea of Azov,North Sea,Caribbean Sea,Pacific Ocean,Atlantic Ocean,Arctic Ocean,
Strait of Hormuz,Taiwan Strait,Bab el-Mandeb,Bab al-Mandab,Strait of Malacca,Malacca Strait,Suez Canal,Panama Canal,English Channel,Korean Peninsula,Korean peninsula,Arabian Peninsula,
Western Balkans,Balkans,South Caucasus,Caucasus,North Caucasus,Central Asia,South Asia,Southeast Asia,South-East Asia,East Asia,Northeast Asia,West Asia,Middle East,Near East,Far East,North Africa,East Africa,West Africa,Southern Africa,Horn of Africa,Great Lakes,Sahel,
Latin America,South America,Central America,North America,Americas,Caribbean,Asia-Pacific,Asia Pacific,Indo-Pacific,Indo Pacific,Pacific,Europe,Eastern Europe,Western Europe,Central Europe,Africa,Asia,Eurasia,Global South,Arctic,Antarctica,Himalayas,Maghreb,Levant,Transatlantic,
Abraham Accords,Oslo Accords,Camp David Accords,Dayton Accords,Dayton Agreement,Minsk agreements,Minsk Agreements,Minsk Protocol,Minsk Group,OSCE Minsk Group,Astana Process,Astana process,Astana format,Geneva International Discussions,Normandy format,Normandy Format,Geneva Conventions,Geneva Convention,Vienna Convention,Paris Agreement,Paris Accord,Paris Climate Agreement,Paris climate agreement,Paris accord,Paris climate accord,
Kyoto Protocol,Montreux Convention,Good Friday Agreement,Istanbul Convention,Budapest Memorandum,Rome Statute,Treaty of Lausanne,Lausanne Treaty,Simla Agreement,Tashkent Declaration,Indus Waters Treaty,Black Sea Grain Initiative,Nobel Peace Prize,Nobel,
Belt and Road Initiative,Belt and Road,Belt & Road,Belt and Road Forum,Silk Road,New Silk Road,Global Gateway,Vision 2030,Agenda 2030,Agenda 2063,One China,One-China,Make America Great Again,America First,Cold War,World War II,World War I,World War Two,World War One,Second World War,First World War,Six-Day War,
Line of Control,Line of Actual Control,Green Line,Golan Heights,Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Zangezur Corridor,Zangezur corridor,Lachin Corridor,Lachin corridor,Crimea,Crimean Peninsula,Donbas,Donbass,Kashmir,Jammu and Kashmir,Jammu & Kashmir,Darfur,Tigray,Transnistria,Abkhazia,South Ossetia,Western Sahara,Somaliland,Kurdistan,Punjab,Diego Garcia,Chagos Islands,Falkland Islands,Kuril Islands,Senkaku Islands,Spratly Islands,Paracel Islands,Scarborough Shoal,Second Thomas Shoal,Dokdo,Takeshima,Amazon,Nile,Mekong,Danube,Euphrates,Tigris,Siberia,Donetsk Oblast,
Grand Ethiopian Renaissance Dam,GERD,Renaissance Dam,TurkStream,Nord Stream,Turkish Stream,Al-Aqsa,Al-Aqsa Mosque,Temple Mount,Haram al-Sharif,El Niño,La Niña,General Debate,Noah's Ark,
New England,American Airlines,British Airways,Air India,Air China,Bank of America,Oxford University,Cambridge University,English-language,Panama Papers,Stockholm International Peace Research Institute,Washington Institute,Moscow State University,
South American,Latin American,Central American,North American,South Asian,East Asian,West African,East African,North African,United Arab,Ramadan,Eid,Eid al-Fitr,Eid al-Adha,Eid ul-Fitr,Christmas,Easter,Nowruz,Diwali,Lunar New Year,New Year,Independence Day,Republic Day,National Day,Victory Day,Bastille Day,Chinese New Year,
Buddha,Lord Buddha,Jesus,Jesus Christ,Prophet Muhammad,Prophet Mohammed,Islam,Muslim,Muslims,Christian,Christians,Jewish,Jews,Jew,Arab,Arabs,Islamic,Islamist,Kurd,Kurds,Kurdish,Uyghur,Uyghurs,Uighur,Rohingya,Sunni,Shia,Shiite,Hindu,Sikh,Buddhist,Catholic,Orthodox,Zionist,Druze,Alawite,Hutu,Tutsi,Tamil,Pashtun,Baloch,Latin,European,Europeans,African,Africans,Asian,Asians,Western,Westerners,Soviet,Soviet Union,USSR,Yugoslavia,Ottoman,Persian,Hebrew,Arabic,Mandarin,Urdu,Hindi,Russian-language,Nordic,Baltic,Baltics,Scandinavian,Balkan,Caucasian,Pashto,Turkic,Slavic,Anglo,
Covid-19,COVID-19,Covid,COVID,Ebola,MERS,AI,GDP,MoU,MOU,MoUs,FTA,CPEC,China-Pakistan Economic Corridor,IMEC,INSTC,JCPOA,NPT,START,New START,INF,SWIFT,LNG,GMT,UTC,IST,PST,EST,BST,TV,CFO,PhD,F-16,F-35,Su-35,S-400,ICBM,AIDS,HIV,UAV,UAVs,SMEs,FDI,NGO,NGOs,Inc,Ltd,Corp,LLC,PLC
`;
