import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

/** “Name CC office office” for each person. */
const roster = (text: string) =>
  english
    .read(text, '2025-07-09')
    .people.map(({ name, country, offices }) =>
      [name, country ?? '-', ...new Set(offices.map(({ id }) => id))].join(' '),
    );

describe('a list of people with offices and countries', () => {
  it.each([
    [
      'each office before its name, with titles between',
      'There, too, were: Prime Minister of Fiji, Most Honourable Paul Grant; Acting Premier, Bermuda, Dr. the Hon. Deon Young; President of Togo, Ama Lawson, and the Prime Minister of Samoa, Dr the Honourable Sina Tuala.',
      [
        'Paul Grant FJ prime-minister',
        'Deon Young BM prime-minister',
        'Ama Lawson TG president',
        'Sina Tuala WS prime-minister',
      ],
    ],
    [
      'offices that a semicolon divides from the name before',
      'Among them were the head of Togo’s Chamber of Trade, Kofi Lawson; the minister of ports, Ama Agbeko; and the minister of roads, Yao Kodjo, the ministry said.',
      ['Kofi Lawson TG head', 'Ama Agbeko TG ports-minister', 'Yao Kodjo TG roads-minister'],
    ],
    [
      'each office after its name',
      'The hall heard Kofi Mensah, the president of Ghana, Ama Lawson, the prime minister of Togo, and Luis Quispe, the foreign minister of Peru.',
      [
        'Kofi Mensah GH president',
        'Ama Lawson TG prime-minister',
        'Luis Quispe PE foreign-minister',
      ],
    ],
    [
      'lines that begin with a country',
      'Seats were taken by:\n\n• Togo : H.E. President Ama Lawson\n• Peru - H.E. President Luis Quispe\n• Latvia: Hon. Ilze Ozola, Prime Minister',
      ['Ama Lawson TG president', 'Luis Quispe PE president', 'Ilze Ozola LV prime-minister'],
    ],
    [
      'lines that begin with a country and a title',
      'Seats were taken by:\n\nTogo H.E. President Ama Lawson\nPeru The Rt. Hon. Deputy Prime Minister, Mr. Luis Quispe',
      ['Ama Lawson TG president', 'Luis Quispe PE deputy-prime-minister'],
    ],
    [
      'lines that end in a country',
      'The following envoys will speak:\n\nAmbassador Ama Lawson, Republic of Togo\n\nAmbassador Luis Quispe, Plurinational State of Bolivia',
      ['Ama Lawson TG ambassador', 'Luis Quispe BO ambassador'],
    ],
    [
      'one office for all, told before it',
      'The following Ambassadors Extraordinary and Plenipotentiary will be at the palace on Friday: Ama Lawson of Togo, Luis Quispe of Peru and Ilze Ozola of Latvia.',
      ['Ama Lawson TG ambassador', 'Luis Quispe PE ambassador', 'Ilze Ozola LV ambassador'],
    ],
    [
      'one office for all, the countries before the names',
      'The foreign ministers at the table were Togo’s Ama Lawson, Peru’s Luis Quispe and Latvia’s Ilze Ozola.',
      [
        'Ama Lawson TG foreign-minister',
        'Luis Quispe PE foreign-minister',
        'Ilze Ozola LV foreign-minister',
      ],
    ],
    [
      'ministers of more fields than there are people',
      'Togo’s Ministers of Foreign Affairs, Ports and Roads, Ama Lawson and Kofi Agbeko, were there.',
      ['Ama Lawson TG foreign-minister', 'Kofi Agbeko TG ports-minister'],
    ],
    [
      'countries with their full names',
      'The four envoys are Ama Lawson of the Republic of Togo, Luis Quispe from the Republic of Peru and Ilze Ozola of Latvia.',
      ['Ama Lawson TG ambassador', 'Luis Quispe PE ambassador', 'Ilze Ozola LV ambassador'],
    ],
    [
      'who represented which country',
      'Togo was represented by Hon. Ama Lawson, Minister of Trade, Peru by Luis Quispe, the Deputy Prime Minister and Latvia by Ilze Ozola.',
      ['Ama Lawson TG trade-minister', 'Luis Quispe PE deputy-prime-minister', 'Ilze Ozola LV'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roster(text)).toEqual(expected);
  });

  const WRAPPED = [
    'Togo and Latvia will build a road together, the ministry says',
    'LOMÉ, July 8 (NN): The Foreign Minister of Togo, Ama Gloria',
    'Lawson, said on Tuesday that the road which is to lead to',
    'the port was of use to both, and she thanked the Latvian envoy to',
    'Togo for what he had done. She spoke beside Luis Alberto Juan',
    'Quispe, the Minister of Trade of Peru, in the hall of the old',
    'harbour house in Lomé, and later to the Prime Minister',
    'Ilze Ozola of Latvia.',
  ];

  it.each([
    ['', '\n'],
    [', with an empty line after each', '\n\n'],
  ])('in lines broken at a fixed width%s', (_, gap) => {
    expect(roster(WRAPPED.join(gap))).toEqual([
      'Ama Gloria Lawson TG foreign-minister',
      'Luis Alberto Juan Quispe PE trade-minister',
      'Ilze Ozola LV prime-minister',
    ]);
  });

  it.each(['  • ', ''])('in lines of a list, however long they are', (mark) => {
    const lines = [
      'Togo : H.E. President Ama Gloria Kossiwa Lawson Agbeko',
      'Peru : H. E. President Luis Alberto Juan Quispe Flores',
      'Latvia : Prime Minister Dr. the Rt. Hon. Ilze Maria Ozola Berzina',
      'Ghana : H.E. President Lt. Gen. Kofi John Mensah Boateng Owusu',
    ].map((line) => `${mark}${line}`);
    expect(roster(`Seats were taken by the following:\n\n${lines.join('\n')}`)).toEqual([
      'Ama Gloria Kossiwa Lawson Agbeko TG president',
      'Luis Alberto Juan Quispe Flores PE president',
      'Ilze Maria Ozola Berzina LV prime-minister',
      'Kofi John Mensah Boateng Owusu GH general president',
    ]);
  });
});
