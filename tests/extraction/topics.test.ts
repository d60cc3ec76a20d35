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
    ['Latvia, Palestine, Togo and Peru agreed.', []],
    ['The road was wet, and one was taken to hospital.', []],
    ['They spoke of road, rail and tunnel links.', ['transport']],
    ['The ministers of Ghana and Togo spoke of Togo’s security and stability.', ['security']],
    [
      'They welcomed the security agreement and a bridge across the river.',
      ['security', 'transport'],
    ],
    ['They opened a dry port.', ['transport']],
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
  ])('“%s” speaks of %j', (text, expected) => expect(topics(text)).toEqual(expected));

  it.each([
    ['Ghana condemned the attack in Herat, Afghanistan.', []],
    ['Ghana mourned with the people of Afghanistan.', []],
    ['The tour of the Peruvian president had stops in Iran and Togo.', []],
    ['Tea is sold to Peru, Iran and Togo.', []],
    ['Ghana and Togo discussed the situation in Afghanistan.', ['afghanistan']],
    ['Ghana and Togo discussed crises in Syria, Sudan and Togo.', ['syria']],
    ['The Syrian foreign minister discussed the Syria crisis with Togo.', ['syria']],
    ['The Syrian foreign minister discussed visas with Togo.', ['consular']],
    ['The Libyan prime minister discussed elections in Togo.', []],
    ['Snow fell over Kashmir.', []],
    ['India and Pakistan spoke about Kashmir.', ['india-pakistan', 'kashmir']],
    ['He travelled to the West Bank.', []],
    ['They spoke of the West Bank.', ['palestine']],
  ])('a country or region is a topic only where it is the issue: “%s” %j', (text, expected) =>
    expect(topics(text)).toEqual(expected),
  );
});
