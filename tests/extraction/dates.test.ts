import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extraction/en/dates.ts';
import { readDocument } from '../../src/extraction/en/document.ts';
import { parseDay } from '../../src/extraction/en/dateline.ts';

/** A Wednesday. */
const PUBLISHED = parseDay('2025-07-09');

function dates(text: string, tense: 'past' | 'future' = 'past', isDated = true) {
  const document = readDocument(text);
  return findDates(document, 0, document.tokens.length, isDated ? PUBLISHED : undefined).map(
    (date) => date[tense],
  );
}

describe('dates', () => {
  it.each([
    ['on Wednesday', '2025-07-09'],
    ['on Thursday', '2025-07-03'],
    ['on Tuesday, July 8', '2025-07-08'],
    ['on 9 July', '2025-07-09'],
    ['on July 9, 2024', '2024-07-09'],
    ['July 9-11', '2025-07-09/2025-07-11'],
    ['from 9 to 11 July 2025', '2025-07-09/2025-07-11'],
    ['9 and 10 July', '2025-07-09/2025-07-10'],
    ['in April', '2025-04'],
    ['in September', '2024-09'],
    ['in June 2023', '2023-06'],
    ['in 2019', '2019'],
    ['today', '2025-07-09'],
    ['yesterday', '2025-07-08'],
    ['tomorrow', '2025-07-10'],
    ['last week', '[2025-06-30..2025-07-06]'],
    ['next week', '[2025-07-14..2025-07-20]'],
    ['earlier this week', '[2025-07-07..2025-07-09]'],
    ['last month', '2025-06'],
    ['earlier this month', '2025-07'],
    ['next month', '2025-08'],
    ['last year', '2024'],
    ['three days ago', '2025-07-06'],
    ['two weeks ago', '[2025-06-23..2025-06-29]'],
    ['2025-07-09', '2025-07-09'],
    ['27.03.2025', '2025-03-27'],
    ['13/07/2024', '2024-07-13'],
    ['07/13/2024', '2024-07-13'],
    ['in February or March', '[2025-02,2025-03]'],
  ])('reads “%s”', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    ['on Thursday', '2025-07-10'],
    ['on Wednesday', '2025-07-09'],
    ['next Wednesday', '2025-07-16'],
    ['in April', '2026-04'],
    ['in September', '2025-09'],
  ])('reads “%s” of what is to come', (text, expected) =>
    expect(dates(text, 'future')).toEqual([expected]),
  );

  it.each([
    'may attend',
    'a march through the city',
    'July 32',
    'sun and moon',
    'the second round',
    '2,500 people',
    '',
  ])('finds nothing in “%s”', (text) => expect(dates(text)).toEqual([]));

  it('gives no day where it does not know when the text was published', () =>
    expect(dates('on Wednesday and in April', 'past', false)).toEqual([]));
});
