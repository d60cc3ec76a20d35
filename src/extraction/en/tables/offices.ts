/**
 * Offices whose words are fixed: id | name | other words. `!` marks a rank or honorific rather
 * than an office; `?` words too common to be an office on their own (`chief`): they need a name
 * after them, or a country or an organisation before.
 */
export const OFFICES = `
president|President|presidents,president of the councils of state and ministers
president-elect|President-elect|president elect,presidents-elect
vice-president|Vice President|vice presidents,vice-president,VP,vice state president,state vice president,deputy president,deputy presidents,deputy state president,veep
prime-minister|Prime Minister|prime ministers,PM,premier,head of government,PMs,chairman of the council of ministers,chairman of the cabinet of ministers,chairman of the government,Federal Government Chairman,taoiseach,heads of government,premiers
deputy-prime-minister|Deputy Prime Minister|deputy prime ministers,deputy PM,DPM,vice prime minister,vice premier,deputy premier,tánaiste
chancellor|Chancellor|chancellors,federal chancellor
vice-chancellor|Vice Chancellor|vice-chancellor
emperor|Emperor|His Majesty the Emperor,HM the Emperor,emperors
empress|Empress|Her Majesty the Empress
king|King|HM King,Yang di-Pertuan Agong,His Majesty King,His Majesty,monarch
queen|Queen|Her Majesty,Her Majesty Queen
regent|Regent|prince regent
facilitator|Facilitator|facilitators,chief facilitator
crown-prince|Crown Prince|crown princes
crown-princess|Crown Princess|crown princesses
ruler|Ruler|?ruler
deputy-ruler|Deputy Ruler|
emir|Emir|Amir
sultan|Sultan|His Majesty Sultan
pope|Pope|pontiff
supreme-leader|Supreme Leader|supreme leader,Ayatollah
leader|Leader|?leader,leaders
head-of-state|Head of State|interim leader,de facto leader,military ruler,junta chief,junta leader,junta leaders,paramount leader,military leader,military leaders,military rulers,interim leaders,transitional president,heads of state,heads of state and government,heads of state and of government,heads of state or government
first-lady|First Lady|first ladies
foreign-minister|Foreign Minister|foreign ministers,minister of people's power for foreign affairs,minister of the people's power for foreign affairs,people's power minister for foreign affairs,FM,FMs,minister of foreign affairs,minister for foreign affairs,foreign affairs minister,ministers of foreign affairs,EAM,external affairs minister,minister of external affairs,minister for external affairs,minister of external relations,foreign relations minister,minister of foreign and european affairs,foreign and european affairs minister,minister for europe and foreign affairs,minister of foreign relations,international relations minister,minister of international relations and cooperation,minister of international relations,top diplomat,top diplomats,chief diplomats,chief diplomat,head of diplomacy,chief of diplomacy,diplomacy chief,foreign affairs cabinet secretary,foreign affairs CS,minister of foreign affairs and cooperation,foreign and international cooperation minister,minister of foreign affairs and international cooperation,minister of foreign affairs and expatriates,foreign affairs and expatriates minister,minister of foreign affairs and trade,minister of foreign affairs and emigration,minister of foreign affairs and foreign trade,MFA
deputy-foreign-minister|Deputy Foreign Minister|deputy foreign ministers,deputy minister of foreign affairs,deputy ministers of foreign affairs,vice foreign minister,vice minister of foreign affairs,deputy FM,deputy foreign affairs minister
assistant-foreign-minister|Assistant Foreign Minister|assistant minister of foreign affairs,assistant minister for foreign affairs
minister-of-state|Minister of State|state minister,state ministers,minister of state for foreign affairs,minister of state for external affairs,state minister for foreign affairs,state minister of foreign affairs,secretary of state for foreign affairs
secretary-of-state|Secretary of State|US Secretary of State,U.S. Secretary of State,US State Secretary,U.S. State Secretary
deputy-secretary-of-state|Deputy Secretary of State|
assistant-secretary-of-state|Assistant Secretary of State|
foreign-secretary|Foreign Secretary|foreign secretaries,secretary of foreign affairs,secretary foreign affairs,secretary for foreign affairs,foreign affairs secretary,secretary of state for foreign and commonwealth affairs
defence-minister|Defence Minister|defense minister,defence ministers,defense ministers,minister of defence,minister of defense,minister of national defence,minister of national defense,minister for defence,minister for defense,national defence minister,national defense minister,raksha mantri,minister of armed forces,armed forces minister,Minister of the Armed Forces,defence chief,defense chief,war minister
defence-secretary|Defence Secretary|defense secretary,secretary of defense,secretary of defence,secretary of national defense,defence secretaries,secretary of war,war secretary
finance-minister|Finance Minister|finance ministers,minister of finance,treasurer,minister for finance,chancellor of the exchequer
deputy-treasury-secretary|Deputy Treasury Secretary|deputy secretary of the treasury
treasury-secretary|Treasury Secretary|secretary of the treasury
commerce-secretary|Commerce Secretary|secretary of commerce
energy-secretary|Energy Secretary|secretary of energy
trade-representative|Trade Representative|US Trade Representative,U.S. Trade Representative,trade representatives,USTR
interior-minister|Interior Minister|interior ministers,minister of interior,minister of the interior,minister of internal affairs,internal affairs minister,home affairs minister,minister of home affairs,minister for home affairs,ministers of home affairs,home ministers,home minister,interior secretary,home secretary
cabinet-secretary|Cabinet Secretary|secretary to the president and cabinet,secretary to the cabinet,secretary to the prime minister and cabinet,chief cabinet secretary,cabinet secretaries,prime cabinet secretary,prime CS,?CS
national-security-adviser|National Security Adviser|national security advisor,NSA,national security advisers,presidential national security adviser,security adviser,security advisor,national security director,head of the national security office,national security office head,national security office director,director of the national security office,national security office chief,NSC chief,chief of the national security council,head of the national security council,adviser on national security,advisor on national security
security-council-secretary|Secretary of the Security Council|security council secretary,secretary of the national security council,secretary of the supreme national security council,secretary of supreme national security council,secretary of security council,secretary of national security council,secretary of the national security and defence council
chief-of-staff|Chief of Staff|presidential chief of staff,head of the presidential office,head of the president's office,head of the presidential administration,chiefs of staff
army-chief|Chief of Army Staff|army chief,army leader,military leader of the army,COAS,chief of the army staff,army chief of staff,commander of the army,commander-in-chief of the army,army commander,head of the army,head of staff of the army,head of the army staff,commander of land forces,commander of the land forces,land forces commander,ground forces commander,army chiefs
air-chief|Chief of Air Staff|air force chief,air chief,chief of the air staff,air force commander,air staff chief,commander of the air force
naval-chief|Chief of Naval Staff|navy chief,naval chief,chief of the naval staff,navy commander,commander of the navy
chief-of-general-staff|Chief of the General Staff|chief of general staff,general staff chief,chief of the general staff of the armed forces
chief-of-defence|Chief of Defence Staff|head of the armed forces,commander of the armed forces,armed forces commander,armed forces head,head of the military,head of the defence forces,head of the defense forces,commander of the defence forces,chief of the defence staff,CDS,chief of defense staff,chief of the defense staff,chief of defence forces,chief of defence force,chief of the defence force,chief of defense forces,chief of defense force,chief of the defence forces,chief of defence,chairman of the joint chiefs of staff,chairmen of the joint chiefs of staff,chairman joint chiefs of staff committee,CJCSC,armed forces chief,military chief,commander-in-chief,commander in chief,chief of the armed forces,chief of staff of the armed forces,armed forces chief of staff
dgmo|Director General of Military Operations|DGMO,directors general of military operations
intelligence-chief|Intelligence Chief|intelligence chiefs,spy chief,intelligence director,director of intelligence,head of intelligence,intelligence agency chief,national intelligence agency chief,director of national intelligence,head of the intelligence service,head of the national intelligence organization,head of the foreign intelligence service,spymaster,director of general intelligence,general intelligence chief,intelligence head
cia-director|CIA Director|director of the CIA,CIA chief,CIA head,head of the CIA,chief of the CIA,Central Intelligence Agency director,director of the Central Intelligence Agency,head of the Central Intelligence Agency
police-chief|Police Chief|garda commissioner,chief of police,police commissioner,commissioner of police,commissioner general of police,police commissioner general,national police commissioner,inspector general of police,police inspector general,IGP,head of police,head of the police,director general of police,national police chief,commander of police,commander of the police
ambassador|Ambassador|ambassadors,envoys,ambassador-designate,ambassador extraordinary and plenipotentiary
permanent-representative|Permanent Representative|UN ambassador,ambassador to the UN,ambassador to the United Nations,permanent representative to the United Nations,permanent representative to the UN,permanent representatives
high-commissioner|High Commissioner|high commissioners,acting high commissioner
consul-general|Consul General|consul,consul-general,consuls general,consuls
charge-d-affaires|Chargé d'Affaires|charge d'affaires,chargé d'affaires,charge d'affaires a.i.,charge d'affaires ad interim,charge d'affaires en pied,charges d'affaires
special-envoy|Special Envoy|special envoys,special envoy of the UN Secretary-General,special envoy of the UN Secretary General,special envoy of the Secretary-General,envoy,presidential envoy,special presidential envoy,peace envoy,special representative,special presidential representative,climate envoy,special presidential envoy for climate,Middle East envoy,personal envoy,personal representative
special-coordinator|Special Coordinator|special coordinators
mediator|Mediator|mediators,chief mediator
chief-negotiator|Chief Negotiator|senior negotiator,top negotiator,lead negotiator,chief negotiators,nuclear negotiator,top nuclear negotiator,chief nuclear negotiator,trade negotiator,chief trade negotiator
secretary-general|Secretary-General|secretary general,secretary generals,secretaries-general,SG,sec-gen,UN chief,U.N. chief,NATO chief,Secretary-General of the United Nations,UN Secretary General,UN Secretary-General,U.N. Secretary-General,NATO Secretary General,NATO Secretary-General
deputy-secretary-general|Deputy Secretary-General|deputy secretary general,assistant secretary-general,assistant secretary general,under-secretary-general,under secretary general
european-commission-president|President of the European Commission|European Commission President,European Commission chief,EU chief,EU Commission President,European Commission head,head of the European Commission,president of the European Commission
european-council-president|President of the European Council|European Council President,EU Council President,European Council chief,president of the European Council
high-representative|High Representative|EU foreign affairs chief,foreign affairs chief,EU foreign policy chief,foreign policy chief,EU High Representative,EU top diplomat,EU's top diplomat,high representative for foreign affairs and security policy,European Union foreign policy chief
commissioner|Commissioner|commissioners,EU commissioner,European commissioner,trade commissioner,EU trade commissioner,enlargement commissioner,EU enlargement commissioner
director-general|Director General|director-general,general director,directors general,DG,director generals
executive-director|Executive Director|executive directors
executive-secretary|Executive Secretary|executive secretaries
managing-director|Managing Director|IMF chief
chief-executive|Chief Executive|CEO,chief executive officer,chief executives,CEOs
iaea-chief|Director General of the IAEA|IAEA chief,IAEA Director General,IAEA Director-General,UN nuclear watchdog chief,IAEA head,head of the IAEA,head of the UN nuclear watchdog,UN nuclear watchdog head,head of the U.N. nuclear watchdog,U.N. nuclear watchdog chief,nuclear watchdog chief,UN nuclear chief,director general of the International Atomic Energy Agency,International Atomic Energy Agency chief,head of the International Atomic Energy Agency
speaker|Speaker|speakers,house speaker,parliament speaker,speaker of parliament,speaker of the parliament,parliamentary speaker,speaker of the national assembly,national assembly speaker,NA speaker,speaker of the house,House Speaker,speaker of the House of Representatives,president of the House of Representatives,speaker of the lower house,speaker of the upper house,speaker of the lower chamber,speaker of the upper chamber,lower house speaker,upper house speaker,parliament chief,chairman of parliament,chairman of the national assembly,national assembly chairman,national assembly chairwoman,national assembly chairperson,chairwoman of the national assembly,NA chairman,NA chairwoman,senate chairwoman,chairman of the senate,senate chairman,senate president,president of the senate,parliament chairman,president of parliament,president of the parliament,president of the national assembly,national assembly president,president of the assembly,president of the chamber of deputies,chairman of the parliament,chairwoman of the parliament,chairperson of the parliament,president of the legislature,president of the congress,chairman of the house of representatives,speaker of the assembly,speaker of the council,speaker of the majlis al-shura,speaker of the senate,speaker of the Knesset,speaker of the Eduskunta,speaker of the Riksdag,speaker of the Storting,speaker of the Folketing,speaker of the Althingi,chairman of the Knesset,president of the Knesset,speaker of the Majlis,chairman of the Majlis,president of the Majlis,speaker of the Milli Majlis,chairman of the Milli Majlis,president of the Milli Majlis,speaker of the Oliy Majlis,chairman of the Oliy Majlis,president of the Oliy Majlis,speaker of the Mazhilis,chairman of the Mazhilis,president of the Mazhilis,speaker of the Mejlis,chairman of the Mejlis,president of the Mejlis,speaker of the Jogorku Kenesh,chairman of the Jogorku Kenesh,president of the Jogorku Kenesh,speaker of the Verkhovna Rada,chairman of the Verkhovna Rada,president of the Verkhovna Rada,speaker of the Saeima,chairman of the Saeima,president of the Saeima,speaker of the Seimas,chairman of the Seimas,president of the Seimas,speaker of the Riigikogu,chairman of the Riigikogu,president of the Riigikogu,speaker of the Sejm,chairman of the Sejm,president of the Sejm,speaker of the Bundestag,chairman of the Bundestag,president of the Bundestag,speaker of the Duma,chairman of the Duma,president of the Duma,speaker of the State Duma,chairman of the State Duma,president of the State Duma,speaker of the Lok Sabha,chairman of the Lok Sabha,president of the Lok Sabha,speaker of the Rajya Sabha,chairman of the Rajya Sabha,president of the Rajya Sabha,speaker of the Federation Council,chairman of the Federation Council,speaker of the Shura Council,chairman of the Shura Council,president of the Shura Council,speaker of the Shura,chairman of the Shura,speaker of the Consultative Assembly,chairman of the Consultative Assembly,president of the Consultative Assembly,speaker of the Islamic Consultative Assembly,chairman of the Islamic Consultative Assembly,president of the Islamic Consultative Assembly,speaker of the Great Hural,chairman of the Great Hural,president of the Great Hural,speaker of the State Great Hural,chairman of the State Great Hural,president of the State Great Hural,speaker of the Jatiya Sangsad,chairman of the Jatiya Sangsad,president of the Jatiya Sangsad,speaker of the Council of Representatives,chairman of the Council of Representatives,president of the Council of Representatives,speaker of the House of Commons,chairman of the House of Commons,president of the House of Commons,speaker of the House of Lords,chairman of the House of Lords,president of the House of Lords,speaker of the House of People's Representatives,chairman of the House of People's Representatives,president of the House of People's Representatives,speaker of the Grand National Assembly,chairman of the Grand National Assembly,president of the Grand National Assembly,speaker of the Federal National Council,chairman of the Federal National Council,president of the Federal National Council,speaker of the Legislative Assembly,chairman of the Legislative Assembly,president of the Legislative Assembly,speaker of the Congress,chairman of the Congress,speaker of the Sobranie,chairman of the Sobranie,president of the Sobranie,speaker of the Hellenic Parliament,chairman of the Hellenic Parliament,president of the Hellenic Parliament
deputy-speaker|Deputy Speaker|deputy speakers
opposition-leader|Opposition Leader|leader of the opposition,opposition chief,opposition leaders
senator|Senator|senators,sen,Sens,senate majority leader,senate minority leader,senate president pro tempore,U.S. Senator,US Senator
representative|Representative|rep,congressmen,congressman,congresswoman,U.S. Representative
lawmaker|Lawmaker|lawmakers,house majority leader,house minority leader,legislator,legislators,parliamentarians,parliamentarian,MP,MPs,MEP,MNA,deputy,member of parliament,members of parliament,member of the parliament,members of the parliament,member of the European Parliament,members of the European Parliament,member of the national assembly,members of the national assembly,member of the House of Representatives,members of the House of Representatives,member of Congress,members of Congress,member of the Knesset,members of the Knesset,member of the Bundestag,members of the Bundestag,member of the House of Commons,MEPs,MNAs,MLA,MLAs
governor|Governor|governors,gov,provincial governor
governor-general|Governor-General|governor general
attorney-general|Attorney General|attorney-general
solicitor-general|Solicitor General|solicitor-general
auditor-general|Auditor General|auditor-general
comptroller-general|Comptroller General|comptroller-general,controller general
central-bank-governor|Central Bank Governor|governor of the central bank,central bank chief,central banker,central bankers,central bank president,president of the central bank,Bundesbank president,president of the Bundesbank,ECB president,Fed chair,Fed chairman,Federal Reserve chair,Federal Reserve chairman
chief-minister|Chief Minister|CM,chief ministers,menteri besar
minister-president|Minister-President|minister president,ministers-president,ministers president,state premier,state premiers
first-minister|First Minister|?first minister
mayor|Mayor|mayors
spokesperson|Spokesperson|spokesman,spokeswoman,spokespersons,spokesmen,foreign ministry spokesperson,foreign ministry spokesman,foreign ministry spokeswoman,foreign office spokesperson,foreign office spokesman,foreign office spokeswoman,ministry spokesperson,ministry spokesman,ministry spokeswoman,government spokesperson,government spokesman,government spokeswoman,chief spokesperson,official spokesperson,official spokesman,MEA spokesperson,state department spokesperson,state department spokesman,state department spokeswoman,press secretary,White House press secretary,Kremlin spokesman,Kremlin spokesperson,Kremlin spokeswoman,presidential spokesman,presidential spokesperson,presidential spokeswoman,deputy spokesperson,deputy spokesman,deputy spokeswoman,deputy spokesman,military spokesman,military spokesperson,army spokesman,defence ministry spokesman,defense ministry spokesman,foreign affairs spokesperson,foreign affairs spokesman,Pentagon spokesman,Pentagon spokesperson,Pentagon press secretary,press chief,press officer,chief of press,head of press,press secretaries,chief spokesman
presidential-adviser|Presidential Adviser|president's special adviser,president's special advisor,president's adviser,president's advisor,adviser to the president,advisor to the president,special adviser to the president,special advisor to the president,presidential advisor,presidential aide,aide,senior aide,top aide,foreign policy adviser,foreign policy advisor,Kremlin aide,diplomatic adviser,diplomatic advisor,foreign affairs adviser,foreign affairs advisor,adviser on foreign affairs,assistant to the president,aide to the president,senior adviser to the president,presidential advisers,presidential advisors,presidential aides
adviser|Adviser|advisor,senior adviser,senior advisor,special assistant,SAPM,special adviser,special advisor,state counsellor,state counselor,senior adviser to the president,advisers,advisors,assistant to the prime minister,aide to the prime minister,media adviser,media advisor,press adviser,press advisor
chief-adviser|Chief Adviser|chief advisor
chairman|Chairperson|chairman,chair,chairwoman,co-chair,chairmen,chairs,co-chairs,chairpersons
deputy-chairman|Deputy Chairperson|deputy chairman,vice chairman,deputy chair,vice-chairman,deputy chairman of the cabinet of ministers,deputy chairman of the council of ministers,deputy chairman of the government
undersecretary|Undersecretary|under secretary of state,undersecretary of state,under-secretary,under secretary,assistant secretary,undersecretaries,under-secretaries
permanent-secretary|Permanent Secretary|permanent secretaries
additional-secretary|Additional Secretary|additional secretaries
joint-secretary|Joint Secretary|joint secretaries
first-assistant-secretary|First Assistant Secretary|
minister-counsellor|Minister Counsellor|minister-counselor,minister counselor,minister-counsellor
counsellor|Counsellor|counselor,counsellors,counselors
state-councillor|State Councillor|state councilor,state counsellor,state counselor
assistant-vice-minister|Assistant Vice Minister|assistant vice ministers
assistant-deputy-minister|Assistant Deputy Minister|assistant deputy ministers
deputy-minister|Deputy Minister|senior vice minister,parliamentary vice minister,vice ministers,vice minister,deputy ministers
assistant-minister|Assistant Minister|assistant ministers
minister-delegate|Minister Delegate|minister-delegate,ministers delegate
coordinating-minister|Coordinating Minister|coordinating ministers
senior-minister|Senior Minister|senior ministers
presidency-minister|Presidency Minister|minister of the presidency,minister in the presidency,minister at the presidency
europe-minister|Europe Minister|minister for Europe,Europe ministers
minister|Minister|ministers,minister at the prime minister's office,minister in the prime minister's office,minister to the prime minister's office,minister in the president's office,minister in the office of the president,minister in the office of the prime minister,federal minister,minister without portfolio,cabinet minister,union minister,MoS
principal-secretary|Principal Secretary|principal secretaries,?PS
first-secretary|First Secretary|first secretaries,first secretary of the communist party
secretary|Secretary|?secretary,?secretaries,acting secretary,chief secretary
deputy-commander|Deputy Commander|deputy supreme commander,deputy commander-in-chief
commander|Commander|supreme commander,commander-in-chief,commanders,top commander,force commander,military commander,commanders-in-chief
party-secretary|General Secretary|party secretary,communist party secretary,party committee secretary,secretary of the party committee,provincial party secretary,municipal party secretary,general secretaries,party general secretary of the communist party,party general secretary,general secretary of the communist party,party chief,Communist Party General Secretary,Party General Secretary,communist party chief
party-leader|Party Leader|party leader,leader of the party,party leaders
chief|Chief|?chief
head|Head|?head
deputy-head|Deputy Head|?deputy head
deputy-director|Deputy Director|?deputy director
communications-director|Communications Director|
director|Director|?director,managing director,managing directors
official|Official|?senior official,?official
diplomat|Diplomat|?diplomat,senior diplomat
political-bureau-member|Member of the Political Bureau|Politburo member,member of the political bureau,political bureau member
analyst|Analyst|analysts,political analyst,expert,researcher,research fellow,senior fellow,fellow,political scientist,lecturer,economist,historian,commentator,academic
activist|Activist|activists,campaigner,lawyer
journalist|Journalist|journalists,reporter,correspondent,editor,columnist
businessman|Businessman|businesswoman,tycoon,entrepreneur,founder
field-marshal|Field Marshal|!Field Marshal,!FM Field Marshal,!Marshal
general|General|!General,!Gen,!Lieutenant General,!Lt Gen,!Lt General,!Lieutenant-General,!Major General,!Maj Gen,!Major-General,!Brigadier General,!Brig Gen,!Brigadier,!Brig,!Army General,!Colonel General,!Four-star General,!Colonel-General,!Senior General,!Vice Senior General
colonel|Colonel|!Colonel,!Col,!Lieutenant Colonel,!Lt Col,!Major,!Maj,!Captain,!Capt,!Lieutenant,!Sergeant
admiral|Admiral|!Admiral,!Adm,!Vice Admiral,!Rear Admiral
air-marshal|Air Marshal|!Air Marshal,!Air Chief Marshal,!Air Vice Marshal
`;

/** Words before a name that are part of neither the name nor an office. */
export const HONORIFICS = `
mr,mrs,ms,miss,cde,madam,dr,rt,hon,prince,princess,coach,captain,chef,actor,singer,author,prof,professor,sir,dame,lord,lady,baroness,sheikh,sheikha,shaikh,shaykh,h.e,he,hon,honourable,honorable,excellency,his excellency,her excellency,rt hon,right honourable,
comrade,hajj,haji,hajji,imam,maulana,mullah,ayatollah,grand ayatollah,cardinal,archbishop,bishop,patriarch,rabbi,reverend,rev,father,sister,datuk,seri,dato,samdech,techo,pehin,dato sri,tan sri,tun,tunku,
engr,eng,engineer,adv,advocate,justice,judge,shri,smt,chaudhry,ch,mian,amb,csp,dsp,ssp,supt,superintendent,insp,tycoon,billionaire,colleague,colleagues,brother,counterpart,counterparts,late,royal highness,his royal highness,her royal highness,hrh,hm,his highness,highness,
mr.,mrs.,ms.,dr.,prof.,h.e.,h.h.,h.r.h.,custodian of the two holy mosques,
`;

/** Words that name the field of a ministry or minister, alone and joined by “and” or commas. */
export const PORTFOLIOS = `
foreign,defence,defense,arms,control,finance,interior,trade,commerce,energy,economy,economic,economics,health,education,culture,tourism,transport,transportation,agriculture,environment,climate,justice,
labour,labor,information,communication,communications,broadcasting,science,technology,innovation,digital,industry,industries,investment,investments,development,planning,infrastructure,
petroleum,oil,gas,natural,power,electricity,mines,mining,minerals,mineral,resources,water,irrigation,rural,urban,housing,youth,sports,sport,women,social,welfare,family,families,children,religious,religion,
internal,external,affairs,relations,security,national,international,cooperation,co,operation,operatives,european,integration,reform,reforms,regional,islands,maritime,fisheries,shipping,ports,aviation,civil,railways,railway,roads,
food,supply,supplies,immigration,migration,refugees,border,frontier,home,overseas,expatriates,diaspora,emigration,treasury,budget,revenue,tax,parliamentary,public,service,works,administration,veterans,emergency,situations,emergencies,disaster,management,
nuclear,atomic,space,research,higher,emiratis,foodstuff,forests,forestry,lands,land,livestock,strategic,ecology,ecological,sustainable,human,rights,equality,gender,heritage,antiquities,media,telecommunications,ict,it,awqaf,
cabinet,state,intelligence,military,army,navy,air,force,police,armed,forces,joint,special,political,humanitarian,aid,export,small,business,entrepreneurship,
renewable,energies,manufacturing,consumer,market,competition,privatization,privatisation,statistics,property,reconstruction,rehabilitation,displaced,reintegration,demographic,solidarity,inclusion,community,local,government,territorial,
entrepreneur,cooperatives,cooperative,modernization,modernisation,transformation,digitalization,digitalisation,decentralization,decentralisation,productivity,enterprise,enterprises,entrepreneurship,cities,spatial,mobility,logistics,traffic,navigation,hydrocarbons,geology,oceans,ocean,blue,green,sciences,skills,vocational,training,employment,pensions,elderly,persons,disabilities,minorities,faith,church,churches,antiquity,wildlife,natural,enlargement,neighbourhood,crisis,policy,policies,partnerships,unification,reunification,change,owned,reconciliation,hajj,population,prisoners,terrorism,asian,pacific,eastern,african,hemisphere,eurasian,central,arms,control,nonproliferation,democracy,labour,counterterrorism,narcotics,relief,repatriation,plantation,tourism,creative,villages,villagers,fishery,attorney,homeland,digitization,digitisation,forest,presidential,utilities,utility,telecom,constitutional,federal,electoral,charities,construction,buildings,works,fishing,crop,crops,drought,famine,poverty,empowerment,youths,teens,seniors,pension,insurance,banking,broadband,cybersecurity,cyber,data,ai,artificial,arts,art,creative,film,tourist,hospitality,wine,forestries,marine,coastal,island,districts,constituency,provincial,municipal,municipalities,metropolitan,traditional,chieftaincy,chiefs,indigenous,native,peoples,ethnic,nationalities,language,languages,repatriates,returnees,martyrs,prisons,correctional,correction,corrections,citizenship,multiculturalism,belonging,pluralism,happiness,tolerance,coexistence,possibilities,abroad,compatriots,institutions,institutional,growth,competitiveness,productivity,labor,manpower,personnel,civil,servants,bureaucratic,apparatus,agrarian,transmigration,legal,law,laws,order,interior,firefighting,flood,hydraulic,hydropower,hydrology,meteorology,steel,coal,textiles,jute,chemicals,fertilizers,pharmaceuticals,medicine,sanitation,hygiene,nutrition,vaccines,basic,primary,secondary,elementary,technical,scientific,environmental,medical,tribal,fuel,postal,posts,customs,engineering,petrochemicals,electronics,machinery,animal,husbandry
`;
