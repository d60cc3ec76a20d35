import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

const topics = (text: string) =>
  english
    .read(text, '2025-07-09')
    .topics.map(({ id }) => id)
    .sort();

describe('topics', () => {
  it.each([
    ['The two sides spoke of trade, security and energy.', ['energy', 'security', 'trade']],
    ['They reviewed regional security and economic ties.', ['economy', 'security']],
    ['It was put off for logistical and security reasons.', []],
    ['Both wished for peace, security and stability.', []],
    ['Talks covered co-production and the defence industry.', ['defence', 'defence-industry']],
    ['Officers will get military training in Ghana.', ['defence', 'military-training']],
    ['They agreed on offshore exploration near Togo.', ['offshore-exploration']],
    ['The Security Council and the security forces were praised.', []],
    ['The ministers of defence and energy were there.', []],
    [
      'Green energy, environment and fisheries were named.',
      ['agriculture', 'energy', 'environment'],
    ],
    ['He changed the environment of the talks.', []],
    ['The head of the National Security Office and the Ports Authority were there.', []],
    ['He spoke for the Common Foreign and Security Policy.', []],
    ['He wished them continued health.', []],
    ['Both are tired of COVID-19.', ['health']],
    ['The Commander of the Royal Air Force of Oman was there.', []],
    ['Seals bring tourists to the coast, and crime is rare.', ['security', 'tourism']],
    ['She met them at the old air base.', []],
    ['Boats were in need of help, and dangers at sea grow.', ['humanitarian-aid', 'maritime']],
    ['They spoke of a border dispute and of the business community.', ['economy', 'security']],
    ['Latvia, Palestine, Togo and Peru agreed.', []],
    ['The road was wet, and one was taken to hospital.', []],
    ['They spoke of road, rail and tunnel links.', ['transport']],
    ['The ministers of Ghana and Togo spoke of Togo’s security and stability.', ['security']],
    [
      'They welcomed the security agreement and a bridge across the river.',
      ['security', 'transport'],
    ],
    ['They opened a dry port.', ['transport']],
    ['They spoke of finance, ports and logistics.', ['finance', 'maritime', 'transport']],
    ['The firm will finance a hall near the port.', []],
    ['The parliamentary vote is in May.', []],
    ['Ghana will revive the reconciliation of the two tribes.', ['peace-talks']],
    ['It was a year of reconciliation.', []],
    ['He rejected the blockade imposed on the island.', ['sanctions']],
    ['They spoke of trade and economic relations.', ['economy', 'trade']],
    ['They spoke of economic relations.', ['economy']],
    ['They discussed bilateral relations.', []],
    ['Peru and Latvia agreed to mend ties.', ['diplomacy']],
    ['It is their fifth meeting since the resumption of diplomatic relations.', []],
    ['It threatens the security of the region.', ['security']],
    ['They warned of a threat to peace and security.', ['security']],
    ['The commissioner for Peace and Security was there.', []],
    ['Security forces and security officials were there for security reasons.', []],
    ['They spoke of food security and nuclear security.', ['agriculture', 'nuclear']],
    ['They fired water cannon in the exclusive economic zone.', ['maritime']],
    ['She wants to be a bridge between the peoples.', []],
    ['A commercial bank moved after the pandemic.', []],
    ['They fought the pandemic.', ['health']],
    ['It was their first talk since the Covid pandemic.', []],
    ['He thanked the political and military leadership.', []],
    ['They agreed on a bridge across the lake.', ['transport']],
    ['They spoke of the humanitarian response.', ['humanitarian-aid']],
    ['They spoke of cultural and humanitarian cooperation.', ['culture']],
    ['They agreed on drone technology.', ['drones']],
    ['They agreed on new technology.', ['technology']],
    ['She urged both to return to the negotiating table.', ['peace-talks']],
    ['They welcomed the dialogue between Lomé and Accra.', ['peace-talks']],
    ['They began a strategic dialogue between Ghana and Togo.', []],
    ['He praised the courage of those who defend fundamental freedoms.', ['human-rights']],
    ['They painted the space and its walls.', []],
    ['He came with Ana Lopez, counsellor (economic and commerce).', []],
    ['She met Ada Obi, Trade Principal Secretary.', []],
    ['He heads the National Council for Culture and the Arts.', []],
    ['He visited the University of Technology.', []],
    ['The Peruvian Trade-Investment Promotion Agency opened an office.', []],
    ['She met trade experts, health workers and military officials.', []],
    ['They spoke of the fight against terrorist groups.', ['counter-terrorism']],
    ['They saw the Maritime Silk Road.', []],
    ['The president inspected the troops.', []],
    ['The International Court of Justice heard them.', ['international-law']],
    ['The Coastal Economic Community and the Harbour Railway Station were named.', []],
    ['It met executives of oil companies, shipping firms and military and political figures.', []],
    ['They praised the oil-rich country and its key economic partner.', []],
    ['They praised its political, social and economic reforms.', ['economy']],
    ['Food, water and shelter are scarce, and many sought medical help.', []],
    ['It was a raid by Togo’s armed forces.', []],
    [
      'The Minister of Public Works, International Cooperation, Rural Tourism and Water Affairs was there.',
      [],
    ],
    ['The Committee on Politics, Energy and Security met.', []],
    ['The Ghana–Latvia Joint Economic Cooperation Commission met.', []],
    ['Peru and Latvia want to relaunch their bilateral ties.', ['diplomacy']],
    ['Relations between Ghana and Togo have soured.', ['diplomacy']],
    ['Togo spoke of a breakdown in its relations with Ghana.', ['diplomacy']],
    ['They praised the excellent relations and the friendly ties.', []],
    ['The treaty of friendship between Peru and Latvia was signed.', ['diplomacy']],
    ['She called for an end to the long war in Togo.', ['peace-talks']],
    ['The envoy wants to revive the Togo negotiations.', ['peace-talks']],
    ['Nothing stops Ghana from fighting malaria.', ['health']],
    ['Rumours may fuel anger, and the plan is in the pipeline in a climate of trust.', []],
    ['They spoke of fuel and its price.', ['energy']],
    ['The relations with Togo, begun amid the crisis in Peru, are good.', []],
    ['Trade unions met at the railway station with open arms.', []],
    ['They agreed on a trade war truce.', ['trade']],
    ['They agreed on a humanitarian truce.', ['peace-talks']],
    ['He wants to beef up the links between the towns.', []],
    ['She built a bridge between the old and the young.', []],
    ['He filled his car at a petrol station.', []],
    ['They praised the historical and cultural ties of the two peoples.', []],
    ['The Latvian Economic Forum began.', []],
    ['They spoke of cross-border rivers and a reservoir.', ['water']],
    ['They agreed on troop deployments and military intervention.', ['defence']],
    ['Emergency relief and disaster response were discussed.', ['humanitarian-aid']],
    ['They agreed on a soybean quota and extradition.', ['agriculture', 'consular']],
    // Who is of a field, and who acts.
    ['An oil executive, a film star and the defence team were there.', []],
    ['Militants seized the town, and the troops pulled back.', []],
    ['They spoke of the withdrawal of troops.', ['defence']],
    // Where something was.
    ['They had lunch at the naval base near the old harbour, by the Suez Canal.', []],
    ['They met at energy talks and at the climate conference.', ['climate', 'energy']],
    // Words of a name.
    ['She opened the Museum of Arts and flew home with Togo Airlines.', []],
    ['It had been delayed by the pandemic.', []],
    ['They have no food, water or medicine, and homes, schools and clinics lie in ruins.', []],
    ['They want new schools, more nurses and a ferry.', ['education', 'health', 'transport']],
  ])('“%s” speaks of %j', (text, expected) => expect(topics(text)).toEqual(expected));

  it.each([
    ['Ghana condemned the attack in Herat, Afghanistan.', []],
    ['Ghana mourned with the people of Afghanistan.', []],
    ['The tour of the Peruvian president had stops in Iran and Togo.', []],
    ['Tea is sold to Peru, Iran and Togo.', []],
    ['Ghana and Togo discussed the situation in Afghanistan.', ['afghanistan']],
    ['Ghana and Togo discussed crises in Syria, Sudan and Togo.', ['syria']],
    ['The Afghan president and Togo discussed the rebuilding of Afghanistan.', ['afghanistan']],
    ['The Syrian foreign minister discussed the Syria crisis with Togo.', ['syria']],
    ['The Syrian foreign minister discussed visas with Togo.', ['consular']],
    ['The Libyan prime minister discussed elections in Togo.', []],
    ['Snow fell over Kashmir.', []],
    ['India and Pakistan spoke about Kashmir.', ['india-pakistan', 'kashmir']],
    ['He travelled to the West Bank.', []],
    ['They spoke of the West Bank.', ['palestine']],
    ['Ghana and Togo spoke of how things stand in Syria and Libya.', ['libya', 'syria']],
    ['Ghana was worried by the Iranian nuclear programme.', ['iran', 'nuclear']],
    ['Guests from Ukraine met a group backed by Iran.', []],
    ['War goes on in Gaza, where 300 Palestinians were killed.', ['gaza']],
    ['War goes on in Gaza; the Palestinian cause was raised.', ['gaza', 'palestine']],
    ['They mourned the Palestinians killed in Jenin.', ['palestine']],
  ])('a country or region is a topic only where it is the issue: “%s” %j', (text, expected) =>
    expect(topics(text)).toEqual(expected),
  );

  const lead = 'LIMA, July 9 – The foreign ministers of Peru and Latvia met on Wednesday.\n\n';
  it.each([
    ['They spoke of trade. A boat brought fuel to the village.', ['trade']],
    ['They let treated water into the sea. The grain ship left the Gulf of Aden.', []],
    ['He flew home by way of Riga, a port on the coast.', []],
    ['A choir sang. Farmers waved, and the visas were ready.', ['consular']],
    // Spoken of again, it is no passing word.
    ['Fuel is dear. The price of petrol rose, too.', ['energy']],
    ['Fuel is dear. The energy market is small.', ['energy']],
  ])('a thing named once by the way is no subject: “%s” %j', (text, expected) =>
    expect(topics(`${lead}${text}`)).toEqual(expected),
  );

  it('a thing in the headline is a subject', () => {
    const headline = 'Peru and Latvia Want New Ports\n\n';
    expect(topics(`${headline}${lead}It rained.`)).toEqual(['maritime']);
  });

  it.each([
    // Envoys called home, thrown out or received; not an envoy who calls something to mind.
    ['Togo recalled its ambassador to Peru.', ['diplomacy']],
    ['The Togolese envoy was summoned at noon.', ['diplomacy']],
    ['Peru threw out two diplomats.', ['diplomacy']],
    ['The ambassador recalled that it had rained.', []],
    ['The ambassador recalled a summer in Riga.', []],
    ['He came with his letters of credence.', ['diplomacy']],
    ['Peru and Togo broke off diplomatic relations.', ['diplomacy']],
    ['They seek the normalisation of ties.', ['diplomacy']],
    ['Relations between Peru and Togo have cooled.', ['diplomacy']],
    ['Togo has no relations with Latvia.', ['diplomacy']],
    ['They marked the anniversary of their relations.', ['diplomacy']],
    // Armed conflict is one of security, what armies practise one of training.
    ['Armed groups hold the north.', ['security']],
    ['Rebels hold the north. The militia took a town.', ['security']],
    ['They will hold joint exercises.', ['defence', 'military-training']],
    ['Peru trained hundreds of Togolese soldiers.', ['military-training']],
    ['The recruits went to Peru for training.', ['military-training']],
    ['She was trained as a nurse.', []],
    ['They fear terrorist attacks on roads and bridges.', ['counter-terrorism', 'transport']],
    ['All are members of NATO.', ['defence', 'security']],
    // Words of reasons, actors and formulas.
    ['He stayed away for health reasons.', []],
    ['He praised the defence of democracy.', []],
    ['The health authorities and a defence source said so.', []],
    ['They cooperate in the political, humanitarian and other spheres.', []],
    ['Security was tight.', []],
    ['Togo is held hostage to a quarrel.', []],
    ['Ballistic missiles fell into the East Sea.', ['defence']],
    ['The disputes in the East Sea go on.', ['south-china-sea']],
    // Who says so is no part of the title of an office.
    ['They spoke about trade, the ministry said.', ['trade']],
    ['A fund for energy is to begin work.', ['energy']],
    ['Peru was hit during the coronavirus pandemic.', []],
    [
      'They signed a deal of the ministries, on science, technology and trade.',
      ['technology', 'trade'],
    ],
    ['They praised the political dialogue between Peru and Togo.', []],
    // What a table has in one number it knows in the other.
    ['They will link their power grids.', ['energy']],
    // A mission that opens is one of ties.
    ['Peru will open an office and an embassy there.', ['diplomacy']],
    // Countries.
    ['Ana Ruiz of Palestine and Ali Sadati of Iran came.', []],
    ['Togo has a border with Syria.', []],
    ['The talks on Syria went on.', ['syria']],
    ['Latvia and Iran were to be discussed.', ['iran']],
    ['He warned them not to escalate in Ukraine.', ['ukraine']],
    [
      'Iran and Oman met. Iran spoke of sanctions. Iran wants a nuclear deal.',
      ['iran', 'nuclear', 'sanctions'],
    ],
  ])('“%s” in the body speaks of %j', (text, expected) =>
    expect(topics(`${lead}${text}`)).toEqual(expected),
  );
});
