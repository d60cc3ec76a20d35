/**
 * Words that name a topic, one topic a line: id | name | words. A `=` asks for this very case, a
 * `+` for a list around it: “trade, security and energy”.
 */
export const TOPICS = `
agriculture|Agriculture|agriculture,meat,dairy,agricultural,farming,farmers,food security,fisheries,fishing,livestock,grain,grains,wheat,fertilizer,fertiliser,fertilizers,fertilisers,crops,grain deal,palm oil,rice
aviation|Aviation|aviation,airspace,airline,airlines,direct flights,flights,air connectivity,civil aviation,air services,aircraft deal,commercial aircraft
brexit|Brexit|=Brexit,Windsor Framework,Northern Ireland Protocol
climate|Climate|climate,climate change,global warming,emissions,carbon,=COP26,=COP27,=COP28,=COP29,=COP30,greenhouse gas,decarbonisation,decarbonization,net zero,green transition,deforestation
consular|Consular affairs|consular,visa,visas,visa-free,visa free,visa waiver,visa exemption,detained citizens,dual nationals,embassy reopening,passport holders
counter-terrorism|Counter-terrorism|counter-terrorism,counterterrorism,anti-terrorism,antiterrorism,terrorism,terrorist,terrorists,terror,extremism,violent extremism,militancy,fight against terror,=Al-Shabaab,=ISIS,=Daesh,=Islamic State,=al-Qaeda,=Boko Haram,=TTP
culture|Culture|culture,cultural,heritage,arts,sports,sport,museum,film
cyber-security|Cyber security|cyber security,cybersecurity,cyber-security,cyberattack,cyberattacks,cyber attacks,cyber attack,hacking,cyber,cybercrime
defence|Defence|defence,defense,security cooperation,security ties,security partnership,security and defence,military-to-military,defence cooperation,military drills,military cooperation,arms,weapons,arms sales,arms deal,fighter jets,fighter jet,joint exercises,military exercises,joint drills,military drills,military training,defense industry,defence industry,military aid,air defence,air defense,air defences,air defenses,missile,ballistic missile,ballistic missiles,military-technical,armed forces,military assistance,submarine,submarines,missiles,naval modernization,naval exercise,military ties,military equipment,weaponry,security guarantees,military presence,troops,security challenges,security issues,hybrid threats,warships,warship,fighter aircraft,nuclear forces,military support,military relations,armed force,+military,ammunition,artillery,air force,naval forces,navy,NATO membership,foreign and security,security and defence,security and defense,defence and security,defense and security
security|Security|security issues,security challenges,security situation,security concerns,security policy,security matters,security architecture,security environment,security dialogue,regional security,national security,border security,security and defence,security and defense,defence and security,defense and security,foreign and security,hybrid threats,hybrid threat,security guarantees,security sphere,security field,security sector,security threats,security arenas,security coordination,security cooperation,security ties,security partnership,security relationship,+security
defence-industry|Defence industry|defence industry,defense industry,defence industries,defense industries,defence industrial,defense industrial,defence production,defense production,defence procurement,defense procurement,co-production,co-development,defence-industrial,arms industry,defence firms,defense firms
military-training|Military training|military training,training of troops,training troops,train troops
economy|Economy|economy,economic,economies,economic cooperation,economic ties,economic relations,economic integration,economic partnership,macroeconomic
offshore-exploration|Offshore exploration|offshore exploration,offshore drilling,offshore oil,offshore gas,joint exploration,oil and gas exploration,gas exploration,oil exploration,hydrocarbon exploration
gaza-reconstruction|Gaza reconstruction|reconstruction of Gaza,rebuilding of Gaza,rebuild Gaza,Gaza reconstruction,Gaza’s reconstruction,rebuilding Gaza,reconstruction of the Gaza Strip
diplomacy|Diplomacy|bilateral relations,restore diplomatic relations,restore diplomatic ties,restore relations,restore ties,restored diplomatic relations,restored diplomatic ties,restored relations,restored ties,restoring diplomatic relations,restoring diplomatic ties,restoring relations,restoring ties,restoration of diplomatic relations,restoration of diplomatic ties,restoration of relations,restoration of ties,resume diplomatic relations,resume diplomatic ties,resume relations,resume ties,resumed diplomatic relations,resumed diplomatic ties,resumed relations,resumed ties,resuming diplomatic relations,resuming diplomatic ties,resuming relations,resuming ties,resumption of diplomatic relations,resumption of diplomatic ties,resumption of relations,resumption of ties,renew diplomatic relations,renew diplomatic ties,renew relations,renew ties,renewed diplomatic relations,renewed diplomatic ties,renewed relations,renewed ties,renewing diplomatic relations,renewing diplomatic ties,renewing relations,renewing ties,renewal of diplomatic relations,renewal of diplomatic ties,renewal of relations,renewal of ties,sever diplomatic relations,sever diplomatic ties,sever relations,sever ties,severed diplomatic relations,severed diplomatic ties,severed relations,severed ties,severing diplomatic relations,severing diplomatic ties,severing relations,severing ties,severing of diplomatic relations,severing of diplomatic ties,severing of relations,severing of ties,cut diplomatic relations,cut diplomatic ties,cut relations,cut ties,cutting diplomatic relations,cutting diplomatic ties,cutting relations,cutting ties,break off diplomatic relations,break off diplomatic ties,break off relations,break off ties,broke off diplomatic relations,broke off diplomatic ties,broke off relations,broke off ties,breaking off diplomatic relations,breaking off diplomatic ties,breaking off relations,breaking off ties,normalise diplomatic relations,normalise diplomatic ties,normalise relations,normalise ties,normalised diplomatic relations,normalised diplomatic ties,normalised relations,normalised ties,normalising diplomatic relations,normalising diplomatic ties,normalising relations,normalising ties,normalisation of diplomatic relations,normalisation of diplomatic ties,normalisation of relations,normalisation of ties,normalize diplomatic relations,normalize diplomatic ties,normalize relations,normalize ties,normalized diplomatic relations,normalized diplomatic ties,normalized relations,normalized ties,normalizing diplomatic relations,normalizing diplomatic ties,normalizing relations,normalizing ties,normalization of diplomatic relations,normalization of diplomatic ties,normalization of relations,normalization of ties,establish diplomatic relations,established diplomatic relations,establishing diplomatic relations,upgrade of diplomatic relations,normalisation agreement,normalization agreement
drones|Drones|drone,drones,UAV,UAVs,unmanned aerial,unmanned aircraft,=Bayraktar,=Shahed,unmanned
drugs|Drugs|drug trafficking,drugs,narcotics,fentanyl,drug,counternarcotics,counter-narcotics,cocaine,cartels,cartel,Captagon
education|Education|education,educational,scholarships,scholarship,universities,university cooperation,student exchange,student exchanges,students,academic exchange,academic exchanges,vocational training,higher education
energy|Energy|energy,nuclear power,nuclear plant,nuclear power plant,power supply,power plants,power generation,oil,gas,natural gas,LNG,electricity,pipeline,pipelines,hydrocarbons,renewable,renewables,renewable energy,power grid,crude,petroleum,solar,wind power,hydrogen,green hydrogen,hydropower,fuel,power plant,energy security,green energy,clean energy
environment|Environment|environmental,environment protection,protection of the environment,environment and,biodiversity,pollution,plastic,conservation,ecology,ecological,+environment,green energy
finance|Finance|finance,loan,loans,debt,debt restructuring,banking,banks,bailout,central bank,credit line,currency swap,grant,IMF programme,IMF program,frozen assets,monetary,financing,local currencies,national currencies,green bonds
gaza|Gaza|=Gaza,=Gaza Strip,=Gazan,=Gazans,=Rafah
health|Health|health,healthcare,health care,medical cooperation,medical equipment,medical supplies,medical tourism,medical,vaccines,vaccine,pandemic,+hospital,hospitals,medicine,medicines,pharmaceuticals,pharmaceutical,=COVID-19,=Covid-19,disease,Ebola,public health
hostages|Hostages|hostage,hostages,captives,prisoner swap,prisoner exchange,prisoner exchanges,prisoners of war,abductees,abductions,abduction
human-rights|Human rights|human rights,rights abuses,women's rights,minority rights,press freedom,freedom of expression,political prisoners,rights violations,civil liberties,death penalty,genocide,war crimes,crimes against humanity
humanitarian-aid|Humanitarian aid|humanitarian aid,humanitarian assistance,humanitarian situation,humanitarian crisis,humanitarian catastrophe,humanitarian needs,humanitarian supplies,humanitarian relief,humanitarian support,humanitarian access,humanitarian corridor,humanitarian corridors,relief aid,relief supplies,aid delivery,aid convoys,relief,famine,earthquake relief,food aid
india-pakistan|India–Pakistan|India-Pakistan,Pakistan-India,Indo-Pakistani,Indo-Pak,between India and Pakistan,between Pakistan and India,India and Pakistan,Pakistan and India,Indus Waters Treaty,Line of Control
international-law|International law|international law,=UNCLOS,law of the sea,UN Charter,U.N. Charter,arbitration,International Court of Justice,=ICJ,=ICC,International Criminal Court,arrest warrant,sovereignty,territorial integrity
investment|Investment|investment,investments,investors,investor,foreign direct investment,=FDI,invest,infrastructure projects,business forum,joint ventures,economic zone,special economic zone,private sector,infrastructure investment
iran|Iran|=Iran,=Iranian,=JCPOA,=Tehran
kashmir|Kashmir|=Kashmir,Jammu and Kashmir,=IIOJK,=Kashmiri,=Kashmiris,=Pahalgam
libya|Libya|=Libya,=Libyan
maritime|Maritime|maritime,maritime security,shipping,freedom of navigation,coast guard,sea lanes,naval,navigation,maritime boundary,maritime borders,ports,port,seaports,blue economy,shipping lanes,shipbuilding,=Strait of Hormuz,=Red Sea,Taiwan Strait
migration|Migration|migration,migrants,migrant,refugees,refugee,irregular migration,illegal migration,illegal immigration,immigration,asylum,asylum seekers,deportation,deportations,smugglers,human trafficking,people smuggling,migrant workers,migrant crisis,labour mobility,labor mobility,deportees
mining|Mining|mining,critical minerals,rare earths,rare earth,rare earth elements,minerals,lithium,nickel,cobalt,copper,rare elements,raw materials,critical raw materials,mineral resources
north-korea|North Korea|=North Korea,=North Korean,=Pyongyang,=DPRK,Korean Peninsula,Korean peninsula,denuclearisation,denuclearization
nuclear|Nuclear|nuclear,nuclear power,nuclear plant,nuclear plants,uranium,enrichment,non-proliferation,nonproliferation,=IAEA,nuclear deal,nuclear program,nuclear programme,atomic energy,nuclear power plant,nuclear energy,denuclearization,denuclearisation,=JCPOA,nuclear weapons,nuclear arms,nuclear forces
palestine|Palestine|=Palestine,=Palestinian,=Palestinians,two-state solution,two state solution,=West Bank,Palestinian state,Palestinian cause,settlements
parliament|Parliament|parliamentary,inter-parliamentary,parliamentarians,parliamentary diplomacy,friendship group
peace-talks|Peace talks|peace talks,peace process,ceasefire,cease-fire,truce,peace agreement,peace deal,peace treaty,peace negotiations,peace plan,peace summit,peace proposal,mediation,mediate,mediator,mediators,ceasefire talks,armistice,peace initiative,peace efforts,end the war,end the conflict,end to the war,end of the war,end to the conflict,end the fighting,end to the fighting,stop the war,peaceful settlement,political settlement,peaceful resolution,lasting peace,just peace,reconciliation
sanctions|Sanctions|sanctions,sanction,sanctioned,embargo,asset freeze,price cap,asset freezes,blacklisted,blacklist,export controls,travel ban,travel bans,sanctions relief
south-china-sea|South China Sea|=South China Sea,=West Philippine Sea,=Scarborough Shoal,=Second Thomas Shoal,=Spratly,=Paracel,Code of Conduct in the South China Sea
syria|Syria|=Syria,=Syrian,=Syrians,=Damascus
afghanistan|Afghanistan|=Afghanistan,=Afghan,=Taliban,=Kabul,=Afghans
technology|Technology|technology,technologies,technological,artificial intelligence,=AI,semiconductors,semiconductor,chips,digital,digitalisation,digitalization,innovation,5G,high-tech,quantum,+space,outer space,space programme,space program,satellite,satellites,tech,space cooperation,startups,science and technology,fintech,digital economy,telecommunications,telecoms,IT sector,information technology,space exploration
tourism|Tourism|tourism,tourist arrivals,tourist exchanges
trade|Trade|trade,tariff,tariffs,exports,imports,free trade,trade agreement,trade deal,trade deficit,trade volume,trade war,customs,market access,economic cooperation,economic ties,commerce,commercial,bilateral trade,economic partnership,trade target,export,import,supply chains,supply chain,trade barriers,duties,economic relations,economic integration,business council,bilateral economic,trade and economic,business ties,business relations,commercial ties,economic and trade
transport|Transport|transport,tunnel,tunnels,freight,transportation,connectivity,railway,railways,rail,corridor,corridors,+highway,+road,+roads,road link,road links,road network,highway project,motorway,logistics,rail link,high-speed rail,metro,+bridge,trade route,trade routes,transit,border crossing,border crossings,transport corridor,Middle Corridor,Zangezur Corridor,=TRIPP,infrastructure connectivity
ukraine|Ukraine|=Ukraine,=Ukrainian,=Kyiv,=Ukrainians,=Kiev
water|Water|water,water resources,dam,=Nile,water sharing,water-sharing,=GERD,Renaissance Dam,irrigation,Indus Waters Treaty,transboundary water,transboundary rivers,water security
`;

/** Topics within another: gaza is of palestine. */
export const BROADER: Readonly<Record<string, string>> = {
  gaza: 'palestine',
  'gaza-reconstruction': 'gaza',
  defence: 'security',
  'counter-terrorism': 'security',
  'defence-industry': 'defence',
  'military-training': 'defence',
  drones: 'defence',
  trade: 'economy',
  investment: 'economy',
  'offshore-exploration': 'energy',
  kashmir: 'india-pakistan',
  'south-china-sea': 'maritime',
};
