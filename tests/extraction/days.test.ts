import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

/** Format, status, day and people of the main events of a report of Wednesday, 9 July 2025. */
const told = (text: string) => {
  const { findings } = readArticle({ text: `date 2025-07-09\n${text}` });
  return findings.events
    .filter(({ salience }) => salience === 'main')
    .map(({ format, status, date, participants }) =>
      [
        format,
        status,
        date?.edtf ?? '-',
        participants
          .map(({ who }) =>
            'person' in who ? findings.people[who.person]?.name : who.organisation.id,
          )
          .join(', '),
      ].join(' | '),
    );
};

describe('the day of an event', () => {
  it.each([
    [
      'that owns a called-off meeting is when it was to be',
      'Ghana has called off next Tuesday’s talks of its President Kofi Mensah with his Latvian counterpart, Ilze Ozola.',
      ['bilateral-meeting | cancelled | 2025-07-15 | Kofi Mensah, Ilze Ozola'],
    ],
    [
      'is not the one on which it was put off',
      'Latvian Foreign Minister Ilze Ozola postponed a trip to Accra last week.',
      ['visit | postponed | - | Ilze Ozola'],
    ],
    [
      'is not the one on which it was called off, though a plan is told before it',
      'A visit to Accra by Latvian Foreign Minister Ilze Ozola planned for the autumn was cancelled on Friday.',
      ['visit | cancelled | - | Ilze Ozola'],
    ],
    [
      'of a denied meeting is that of the reports, not of the denial',
      'Ghana’s foreign minister on Tuesday denied reports that a secret meeting took place between President Kofi Mensah and Latvian officials on Monday.\n\nThe officials referred to included Latvian Prime Minister Ilze Ozola.',
      ['bilateral-meeting | denied | 2025-07-07 | Kofi Mensah, Ilze Ozola'],
    ],
    [
      'is that of the statement, after a comma, too',
      'Ghana condemned a drone attack on an oil field in Latvia, the Ghanaian Foreign Ministry said, on Tuesday.',
      ['statement | held | 2025-07-08 | '],
    ],
    [
      'of what is under way is that of the report',
      'The extraordinary summit of ECOWAS leaders is currently ongoing with President Kofi Mensah of Ghana taking part.',
      ['summit | held | 2025-07-09 | Kofi Mensah'],
    ],
    [
      'is no part of a Burmese name',
      'A delegation from Myanmar led by Foreign Minister U Aung Thu met Ghanaian President Kofi Mensah in Accra on Monday.',
      ['bilateral-meeting | held | 2025-07-07 | U Aung Thu, Kofi Mensah'],
    ],
    [
      'is one of those of what it was beside',
      'Ghanaian Foreign Minister Yaw Addo met his Latvian colleague Ilze Ozola on the sidelines of a forum held in Oslo from July 7 to 9.',
      ['bilateral-meeting | held | [2025-07-07..2025-07-09] | Yaw Addo, Ilze Ozola'],
    ],
    [
      'is told beside those of a forum',
      'On the sidelines of a forum in Oslo on July 7 and 8, Ghanaian Foreign Minister Yaw Addo met on Tuesday his Latvian colleague Ilze Ozola.',
      ['bilateral-meeting | held | 2025-07-08 | Yaw Addo, Ilze Ozola'],
    ],
    [
      'of the next trip is not the news',
      'Ghanaian Foreign Minister Yaw Addo met his Latvian colleague Ilze Ozola in Riga on Tuesday. Addo will travel to Oslo on Friday.',
      ['bilateral-meeting | held | 2025-07-08 | Yaw Addo, Ilze Ozola'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

/** Where the main events were. */
const places = (text: string) =>
  readArticle({ text: `date 2025-07-09\n${text}` })
    .findings.events.filter(({ salience }) => salience === 'main')
    .map(({ place }) => place?.id ?? '-');

describe('the place of an event', () => {
  it.each([
    [
      'is none of a virtual one',
      'The virtual summit of ECOWAS leaders took place on Tuesday, with President Kofi Mensah of Ghana taking part from Accra.',
      ['-'],
    ],
    [
      'is the city of the talks that a visit of a day is for',
      'Latvian Prime Minister Ilze Ozola is leaving for Ghana on Friday. Ozola is to hold talks with Ghanaian President Kofi Mensah in Accra on Saturday.',
      ['accra'],
    ],
    [
      'is the country of a visit of several days',
      'Latvian Prime Minister Ilze Ozola will visit Ghana from July 14 to 18. In Accra, Ozola will meet Ghanaian President Kofi Mensah.',
      ['ghana'],
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected));
});

describe('a journey told of again', () => {
  it('has whom it was for', () => {
    const text =
      'EU envoy Ilze Ozola arrived in the Omani capital Muscat on Monday.\n\nSources said that Ozola had arrived in Muscat for a meeting with Ghanaian Foreign Minister Yaw Addo.';
    expect(told(text)).toEqual(['visit | held | 2025-07-07 | Ilze Ozola, Yaw Addo']);
  });

  it('goes on to meet those of its place, not those of the next', () => {
    const text =
      'Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nOzola is expected to hold talks with the President of Ghana, Kofi Mensah.\n\nFrom there, Ozola will leave for Togo to hold talks with Togolese officials.';
    expect(told(text)).toEqual(['visit | held | 2025-07-07 | Ilze Ozola, Kofi Mensah']);
  });
});

describe('who takes part in a signing', () => {
  it('are those who sign, who witness it and who attend it', () => {
    const text =
      'Ghana and Latvia on Tuesday signed an agreement on fishing in Accra.\n\nMines Minister Kofi Mensah signed on behalf of Ghana while a Ms Ruta Liepa signed on behalf of the Latvian government.\n\nPresident Yaw Addo and his Latvian Counterpart, Ilze Ozola witnessed the signing.\n\nOthers present at the signing were Interior Minister, Ama Owusu and Gender Minister Esi Boateng.';
    expect(told(text)).toEqual([
      'agreement | held | 2025-07-08 | Kofi Mensah, Ruta Liepa, Yaw Addo, Ilze Ozola, Ama Owusu, Esi Boateng',
    ]);
  });
});

it('is not the day that stands below a headline, however that line begins', () => {
  const { findings } = readArticle({
    text: 'Ghana’s President Mensah Holds Talks With His Latvian Counterpart Ozola\nupdated 2025-07-09\n\nGhana’s President Kofi Mensah received his Latvian counterpart, Ilze Ozola. They spoke of fish.',
  });
  expect(findings.published).toBe('2025-07-09');
  expect(findings.events.map(({ date }) => date?.edtf)).toEqual([undefined]);
});
