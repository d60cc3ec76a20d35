import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const agreed = 'Latvia and Ghana agreed to set up a company for tea.';

describe('what was agreed', () => {
  it('is nothing where somebody strikes while a truce is weighed', () =>
    expect(
      mainEvents(
        'Ghana strikes militia camp in Latvia as it weighs truce\n\nGhana struck a militia’s camp in Latvia on Tuesday as its leaders weighed a ceasefire proposal.',
      ).filter((event) => event.startsWith('agreement')),
    ).toEqual([]));

  it.each([
    ['two states', agreed, '- | -'],
    ['with its day', 'Latvia and Ghana agreed on Monday to ease visa rules.', '2025-07-07 | -'],
    [
      'with who says so',
      'Latvia and Ghana have agreed to open a border, a spokesman said on Monday.',
      '2025-07-07 | -',
    ],
    [
      'told by the headline, too',
      'Latvia, Ghana agree to ease visa rules\n\nLatvia and Ghana agreed on Monday to ease them.',
      '2025-07-07 | -',
    ],
    [
      'with talks to follow',
      'Latvia, Ghana Agree to Reopen Border After Talks in Lima\n\nLatvia and Ghana agreed on Monday to reopen a border and to start technical talks on visas.',
      '2025-07-07 | lima',
    ],
  ])('is the news where no meeting is told: %s', (_, text, rest) => {
    expect(mainEvents(text)).toEqual([`agreement | held | ${rest} | `]);
  });

  it.each([
    ['agreed there', `The company was agreed during talks between ${A} and ${B}.`],
    [
      'told of after it',
      `The communique was issued after two days of talks between ${A} and ${B}.`,
    ],
  ])('is the news where the talks are only its occasion: %s', (_, talks) => {
    expect(mainEvents(`${agreed}\n\n${talks}`)).toEqual([
      'agreement | held | - | - | Mensah Ozola',
    ]);
  });

  it.each([
    [
      'in the same sentence',
      `${A} and ${B} met in Accra on Monday and agreed to set up a company.`,
    ],
    ['as the setting', `At talks in Accra on Monday, ${A} and ${B} agreed to set up a company.`],
    ['before it', `${A} met ${B} in Accra on Monday.\n\nLatvia and Ghana agreed to open a border.`],
    ['in the next sentence', `${agreed}\n\n${A} and ${B} met in Accra on Monday.`],
    [
      'by a sentence for it',
      `${agreed}\n\nThe decision came at a meeting in Accra on Monday between ${A} and ${B}.`,
    ],
  ])('is an outcome where the meeting is told: %s', (_, text) => {
    expect(mainEvents(text)).toEqual([
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ]);
  });

  it.each([
    ['of one alone', 'Ghana agreed to send doctors to Chile.'],
    ['not reached', 'Latvia and Ghana failed to agree to a new border.'],
  ])('is no news: %s', (_, text) => {
    expect(mainEvents(text)).toEqual([]);
  });
});

describe('what was signed', () => {
  it.each([
    [
      'and the visit that the headline names with it',
      'Latvia, Ghana sign pact on tea during Mensah’s state visit\n\nPresident Kofi Mensah of Ghana and President Ilze Ozola of Latvia signed a pact on tea in Riga on Monday.',
      [
        'visit | held | 2025-07-07 | riga | Mensah',
        'agreement | held | 2025-07-07 | riga | Mensah Ozola',
      ],
    ],
    [
      'in the headline, by those who met',
      `Ministers put pen to tea pact\n\n${A} met ${B} in Riga on Monday.`,
      [
        'agreement | held | 2025-07-07 | riga | Mensah Ozola',
        'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
      ],
    ],
    [
      'by two who are named after it, with a long name',
      'At the ministry, the Programme of Cooperation of the Republic of Latvia and the Republic of Ghana in the areas of culture, tea and sports for the next two years was signed on Monday by Ambassador Ilze Ozola and by Ambassador Kofi Mensah.',
      ['agreement | held | 2025-07-07 | - | Mensah Ozola'],
    ],
    [
      'as a headline puts it: signed by',
      'Tea deals signed by Latvia and Ghana\n\nThe price of cocoa rose on Monday.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    [
      'by each at home',
      'Latvia and Ghana sealed a pact on tea on Monday.\n\nLatvian President Ilze Ozola put her signature on a letter at home; Ghanaian President Kofi Mensah did so, too.',
      ['agreement | held | 2025-07-07 | - | Mensah Ozola'],
    ],
    [
      'as a headline puts what was agreed',
      'Latvia, Ghana leaders agree on Riga declaration\n\nA text of ten points was read out on Monday.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    [
      'and renewed',
      'Latvia and Ghana on Monday renewed a fisheries accord for five years.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    [
      'and joined later',
      'Ghana on Monday acceded to a convention on cocoa.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    [
      'for prisoners',
      'Ghana and Latvia exchanged 100 prisoners on Monday, the foreign ministry in Accra said.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    ['and not a call for it', 'Ghana on Monday renewed its hopes for a truce in Latvia.', []],
    ['and not by a firm', 'A shop in Accra extended its deal with a baker on Monday.', []],
  ])('is the news: %s', (_, text, expected) => {
    expect(mainEvents(text).toSorted()).toEqual(expected.toSorted());
  });
});

it('is only what a state visit is for, where the visit is the main clause', () =>
  expect(
    mainEvents(
      'President Ilze Ozola of Latvia will take a delegation to Ghana this week on a state visit in the course of which eight agreements are to be signed.',
    ),
  ).toEqual(['visit | announced | [2025-07-09..2025-07-13] | ghana | Ozola']));

describe('a pact that is ended', () => {
  it.each([
    [
      'by a state',
      'Ghana ends tea pact with Latvia\n\nGhana on Monday ended its agreement on tea with Latvia, Foreign Minister Kofi Mensah said in Accra. Latvian Foreign Minister Ilze Ozola was in Lima.',
      ['agreement | cancelled | 2025-07-07 | - | Mensah'],
    ],
    [
      'by a government that leaves it',
      'The Ghanaian government on Monday withdrew from a treaty on cocoa with Latvia.',
      ['agreement | cancelled | 2025-07-07 | - | '],
    ],
    ['and not one of firms', 'A plumber’s shop ended its deal with a baker on Monday.', []],
    ['and not talks of one', 'Ghana ended talks with Latvia on a pact on Monday.', []],
  ])('is news: %s', (_, text, expected) => {
    expect(mainEvents(text).filter((event) => event.startsWith('agreement'))).toEqual(expected);
  });
});
