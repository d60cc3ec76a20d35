/** Statements as the news of whole reports: whose they are, of which day, and where they are none. */
import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const report = (...paragraphs: readonly string[]) => mainEvents(paragraphs.join('\n\n'));

describe('what is said is the news where nothing has been done', () => {
  it.each([
    [
      'by who speaks for the ministry, on the day of the briefing',
      [
        'Accra dismisses Latvian claims of interference',
        'The Ghanaian government has dismissed as “fiction” claims by Latvia that it meddled in its election.',
        'Foreign Ministry spokesman Kwame Boateng told journalists in Accra on Tuesday that Ghana had no wish to do so.',
        'Latvian Interior Minister Juris Kalns had said on Sunday that accounts in Accra spread false news.',
      ],
      'statement | held | 2025-07-08 | - | Boateng',
    ],
    [
      'and not what is not going to be done',
      [
        'PM Ozola: Latvia will not send troops to Togo',
        'Latvia has no plans to send soldiers to Togo, Prime Minister Ilze Ozola said on Tuesday.',
      ],
      'statement | held | 2025-07-08 | - | Ozola',
    ],
    [
      'and not the forum for which there are plans',
      [
        'Latvian firms eager to invest in Ghana, envoy says',
        'Latvian companies are eager to invest in Ghana’s ports, the Latvian Ambassador to Ghana, Ieva Balode, has said.',
        'In an interview, she said that a business forum was being planned for next year.',
      ],
      'statement | held | - | - | Balode',
    ],
    [
      'as firmly as the lead says it',
      [
        'Estonia says Russian jet entered its airspace',
        'Estonia accused Russia on Tuesday of entering its airspace with a jet and called the act “brazen”.',
      ],
      'statement | held | 2025-07-08 | - | ',
    ],
    [
      'on the day on which a council was told',
      [
        'Peru tells Security Council Chile is massing troops',
        'Peru’s ambassador to the United Nations, Rosa Huaman, told the Security Council on Monday that Chile was massing troops.',
      ],
      'statement | held | 2025-07-07 | - | Huaman',
    ],
    [
      'whatever others said before',
      [
        'Sofia regrets Togo’s decision to leave court',
        'Bulgaria regrets the decision of Togo to leave the court, Foreign Minister Nikola Petrov said on Tuesday.',
        'Togo announced on Friday that it would leave the court, which it accused of being biased.',
      ],
      'statement | held | 2025-07-08 | - | Petrov',
    ],
    [
      'also where talks wait for something',
      [
        'No return to talks until Peru frees fishermen, Kenya says',
        'Kenya will not go back to the table with Peru until its 14 fishermen are freed, Foreign Minister Amos Otieno said on Tuesday.',
      ],
      'statement | held | 2025-07-08 | - | Otieno',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(report(...paragraphs)).toEqual([expected]);
  });
});

describe('what is said is no news beside what is done', () => {
  it.each([
    [
      'at a meeting told after it',
      [
        'Ghana urges Latvia to ratify cocoa accord',
        `${B} urged Latvia on Tuesday to ratify an accord on cocoa.`,
        `Mensah made the appeal during a meeting with ${A} in Riga.`,
      ],
      'bilateral-meeting | held | 2025-07-08 | riga | Mensah Ozola',
    ],
    [
      'on the telephone',
      [
        'Mensah condemns attack on Latvian ship in call with Ozola',
        `${B} on Tuesday condemned an attack on a Latvian ship in a telephone call with ${A}.`,
      ],
      'call | held | 2025-07-08 | - | Mensah Ozola',
    ],
    [
      'behind a summons',
      [
        'Ghana summons Latvian ambassador, condemns “racist” remarks',
        'Ghana summoned the Latvian ambassador on Tuesday to protest against remarks by a Latvian lawmaker.',
      ],
      'other | held | 2025-07-08 | accra | ',
    ],
    [
      'of a visit that is to come',
      [
        'Ghana hails coming visit of Latvian minister',
        `${A} will arrive in Accra on Monday, the ministry said. “It is a historic visit,” a spokesman said.`,
      ],
      'visit | announced | 2025-07-14 | accra | Ozola',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(report(...paragraphs)).toEqual([expected]);
  });
});

describe('what is said at home is no news between states', () => {
  it.each([
    [
      'by a minister of finance',
      [
        'Finance minister defends new fuel levy',
        'ACCRA - Finance Minister Ama Owusu has defended a levy on fuel, saying it would pay for roads.',
        'The opposition condemned the levy and called on the government to withdraw it.',
      ],
    ],
    [
      'by a president',
      [
        'Mensah vows to fix hospitals',
        'President Kofi Mensah of Ghana has vowed to repair every hospital in the country by 2027.',
      ],
    ],
    ['by a mayor', ['Lima mayor slams rail firm', 'The mayor of Lima has slammed a rail firm.']],
    [
      'by its police',
      [
        'Police slam drivers in Accra',
        'Police in Accra have condemned speeding on the coast road.',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(report(...paragraphs)).toEqual([]);
  });
});
