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
    ['They reviewed regional security and economic ties.', ['economy', 'security', 'trade']],
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
    ['It met executives of oil companies, shipping firms and military and political figures.', []],
    ['They praised the oil-rich country and its political, social and economic reforms.', []],
    ['Food, water and shelter are scarce, and many sought medical help.', []],
    ['It was a raid by Togo’s armed forces.', []],
    [
      'The Minister of Public Works, International Cooperation, Rural Tourism and Water Affairs was there.',
      [],
    ],
    ['The Committee on Politics, Energy and Security met.', []],
    ['The Ghana–Latvia Joint Economic Cooperation Commission met.', []],
  ])('“%s” speaks of %j', (text, expected) => expect(topics(text)).toEqual(expected));
});
