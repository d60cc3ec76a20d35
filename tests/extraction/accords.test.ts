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
