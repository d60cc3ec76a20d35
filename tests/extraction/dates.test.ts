import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extraction/en/dates/dates.ts';
import { readDocument } from '../../src/extraction/en/text/document.ts';
import { english } from '../../src/extraction/en/english.ts';
import { parseDay } from '../../src/extraction/en/layout/dateline.ts';
import { readLayout } from '../../src/extraction/en/layout/layout.ts';

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
    ['Saturday - Sunday, 5-6th July', '2025-07-05/2025-07-06'],
    ['Saturday, 5th - Sunday, 6th July 2025', '2025-07-05/2025-07-06'],
    ['from Saturday 5 to Tuesday, 8 July', '2025-07-05/2025-07-08'],
    ['in April', '2025-04'],
    ['in September', '2024-09'],
    ['planned for May', '2025-05'],
    ['her June visit', '2025-06'],
    ['in June 2023', '2023-06'],
    ['in 2019', '2019'],
    ['today', '2025-07-09'],
    ['yesterday', '2025-07-08'],
    ['tomorrow', '2025-07-10'],
    ['last week', '[2025-06-30..2025-07-06]'],
    ['next week', '[2025-07-14..2025-07-20]'],
    ['early next week', '[2025-07-14..2025-07-16]'],
    ['late last week', '[2025-07-03..2025-07-06]'],
    ['earlier this week', '[2025-07-07..2025-07-09]'],
    ['this week', '[2025-07-07..2025-07-09]'],
    ['last month', '2025-06'],
    ['earlier this month', '2025-07'],
    ['next month', '2025-08'],
    ['last year', '2024'],
    ['three days ago', '2025-07-06'],
    ['two weeks ago', '[2025-06-23..2025-06-29]'],
    ['2025-07-09', '2025-07-09'],
    ['27.03.2025', '2025-03-27'],
    ['07-March-2025', '2025-03-07'],
    ['7. MAR 2025', '2025-03-07'],
    ['1/18/25', '2025-01-18'],
    ['9-Jul-25', '2025-07-09'],
    ['9 july 2025', '2025-07-09'],
    ['23. 6. 2025', '2025-06-23'],
    ['2025.07.09', '2025-07-09'],
    ['2025-07-09T12:30', '2025-07-09'],
    ['June 13/2024', '2024-06-13'],
    ['February, 17, 2017', '2017-02-17'],
    ['November, 12/2021', '2021-11-12'],
    ['Mar - 11 - 2025', '2025-03-11'],
    ['Aug 27,2016', '2016-08-27'],
    ['In May, 9 ministers', '2025-05'],
    ['from 11-14.03.96', '1996-03-11/1996-03-14'],
    ['13/07/2024', '2024-07-13'],
    ['07/13/2024', '2024-07-13'],
    ['in February or March', '[2025-02,2025-03]'],
    ['last November', '2024-11'],
    ['in November last year', '2024-11'],
    ['in May of 2023', '2023-05'],
    ['on 12 May this year', '2025-05-12'],
    ['on Monday of last week', '2025-06-30'],
    ['on Friday this week', '2025-07-11'],
    ['the day before yesterday', '2025-07-07'],
    ['last night', '2025-07-08'],
    ['on the 4th of this month', '2025-07-04'],
    ['7 July, Monday', '2025-07-07'],
    ['tomorrow (Thursday)', '2025-07-10'],
    ['yesterday, Tuesday', '2025-07-08'],
    ['July 3, 4 and 5', '2025-07-03/2025-07-05'],
    ['from the 3rd to the 5th of July', '2025-07-03/2025-07-05'],
    ['from 3 through 5 July', '2025-07-03/2025-07-05'],
    ['3.-5. July 2025', '2025-07-03/2025-07-05'],
    ['July 3/4', '2025-07-03/2025-07-04'],
    ['from Monday, July 7, to Wednesday, July 9', '2025-07-07/2025-07-09'],
    ['on Tuesday, the 8th of July', '2025-07-08'],
    ['the week of July 2', '[2025-06-30..2025-07-06]'],
    ['earlier in the week', '[2025-07-07..2025-07-09]'],
    ['at the end of the month', '2025-07'],
    ['from June 30 to July 2', '2025-06-30/2025-07-02'],
    ['30 December – 2 January 2025', '2024-12-30/2025-01-02'],
    ['from Sunday until Tuesday', '2025-07-06/2025-07-08'],
    ['on Thursday, Friday and Saturday', '2025-07-03/2025-07-05'],
    ['from Monday to Wednesday last week', '2025-06-30/2025-07-02'],
  ])('reads “%s”', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    ['on Thursday', '2025-07-10'],
    ['on Wednesday', '2025-07-09'],
    ['next Wednesday', '2025-07-16'],
    ['in April', '2026-04'],
    ['in September', '2025-09'],
    ['this coming Friday', '2025-07-11'],
    ['last November', '2024-11'],
    ['this past Friday', '2025-07-04'],
    ['on Friday last', '2025-07-04'],
    ['the day after tomorrow', '2025-07-11'],
    ['from Sunday through Tuesday', '2025-07-13/2025-07-15'],
    ['on the 16th', '2025-07-16'],
    ['this week', '[2025-07-09..2025-07-13]'],
    ['on the 16th and 17th', '2025-07-16/2025-07-17'],
  ])('reads “%s” of what is to come', (text, expected) =>
    expect(dates(text, 'future')).toEqual([expected]),
  );

  it.each([
    'may attend',
    'a march through the city',
    'July 32',
    'sun and moon',
    'the Order of the Sun, or el Orden del Sol',
    'Vice Premier Sun Chunlan',
    'the second round',
    '2,500 people',
    '',
    'on the 16th floor',
    'the high point of May’s day',
  ])('finds nothing in “%s”', (text) => expect(dates(text)).toEqual([]));

  it.each([
    ['moved from Thursday to Friday', ['2025-07-10', '2025-07-11']],
    ['on July 10 and July 20', ['2025-07-10', '2025-07-20']],
    ['on July 10, 12 ministers', ['2025-07-10']],
  ])('makes no range of “%s”', (text, expected) => expect(dates(text, 'future')).toEqual(expected));

  it('gives no day where it does not know when the text was published', () =>
    expect(dates('on Wednesday and in April', 'past', false)).toEqual([]));
});

describe('the day of publication', () => {
  const LEAD = 'Togo’s foreign minister, Ama Lawson, met her colleague from Benin on Tuesday.';

  it.each([
    'By AL - Jul 9,2025 - Last updated at Jul 9,2025',
    'July, 9, 2025 - 15:12',
    'Update: July, 9/2025 - 20:45',
    '9. 7. 2025',
    '9 July 2025, MVT 10:15',
    'By Ama Lawson | Jul. 9, 2025 at 12:30 p.m.',
    '9.7.2025 13:23:07 EEST | Office of the President of the Republic of Togo | Press release 54/2025',
    'Ama Lawson, Esi Mensah | Lomé, Cotonou | Gulf Desk | July 9, 2025 19:31',
    'By: Esi Mensah - Reporter / The Lomé Daily Gulf News / 05:38 AM July 09, 2025',
    'Lomé (Togo) (Desk) – Issued on: 09/07/2025',
  ])('is told by “%s”', (line) => {
    expect(
      english.read(`Lawson meets colleague from Benin\n\n${line}\n\n${LEAD}`, undefined).published,
    ).toBe('2025-07-09');
  });

  it.each([
    'Lomé, July 9/2025(TNA) ',
    'Lomé (TNA) July 9/2025 ',
    'Accra (GNA) 9 July 2025 ',
    'Accra (GNA), July 9, 2025 - ',
  ])('is told by the dateline “%s”', (line) => {
    expect(english.read(`Lawson meets colleague\n\n${line}${LEAD}`, undefined).published).toBe(
      '2025-07-09',
    );
  });

  it('may be told below the lead', () => {
    const text = `Lawson meets colleague\n\n${LEAD}\n\nIssued on: 09/07/2025 - 16:22\n\nThey spoke of trade.`;
    expect(english.read(text, undefined).published).toBe('2025-07-09');
  });
});

describe('the day of publication at the foot', () => {
  it('may stand above a background', () => {
    const text = `Lawson to meet colleague\n\nTogo’s foreign minister, Ama Lawson, meets her colleague from Benin on Friday.\n\nIssued by the Department\n\n9 July 2025\n\nBACKGROUND\n\n${'They spoke of trade. '.repeat(9)}`;
    expect(english.read(text, undefined).published).toBe('2025-07-09');
  });
});

describe('the lead', () => {
  it('comes below the points that sum a report up', () => {
    const text =
      'Ozola plants tea\n\n• It was raining in Accra, as always. Few had come.\n• Tea takes patience, as every farmer knows.\n\nThe president of Togo today spoke highly of tea.\n\nThe two met at Castle Hill, too, after that.';
    const { parts } = readLayout(readDocument(text), undefined, undefined);
    expect(parts.filter((part) => part !== 'headline')).toEqual(['lead', 'body']);
  });
});
