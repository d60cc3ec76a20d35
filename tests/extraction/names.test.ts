import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

const read = (text: string) => english.read(text, '2025-07-09');
const people = (text: string) =>
  read(text).people.map(({ name, offices }) =>
    [name, ...new Set(offices.filter(({ rank }) => !rank).map(({ id }) => id))].join(' | '),
  );
const countries = (text: string) =>
  read(text)
    .countries.map(({ code }) => code)
    .toSorted();

describe('names of people', () => {
  it.each([
    [
      'a family name that is a month, and who is named after what several are',
      'President Kofi Mensah thanked Theresa May. The journalists Deniz Blatt and Zirk Tolu came in May.',
      [
        'Deniz Blatt | journalist',
        'Kofi Mensah | president',
        'Theresa May',
        'Zirk Tolu | journalist',
      ],
    ],
    [
      'not a field in the name of a ministry',
      'The trip had been headed by Luis Quispe, the Western Hemisphere director of the U.S. National Security Council, and Ann Miller.',
      ['Ann Miller', 'Luis Quispe | director'],
    ],
    [
      'names that are small words or days elsewhere',
      'Togo’s ambassador, Said Mensah, and the general secretary, To Lan, met Trade Minister Sun Chan and Ports Minister Md. Yaw Addo. He came on Sun.',
      [
        'Md. Yaw Addo | ports-minister',
        'Said Mensah | ambassador',
        'Sun Chan | trade-minister',
        'To Lan | party-secretary',
      ],
    ],
    [
      'not what is named after saints or for kings',
      'President Kofi Mensah came for St. Patrick’s Day and drove from the Royal Pavilion to the Church of St. Michael.',
      ['Kofi Mensah | president'],
    ],
    [
      'not what many do in a headline',
      'Three Envoys Present Letters to President\n\nPresident Kofi Mensah spoke.',
      ['Kofi Mensah | president'],
    ],
    [
      'after a ministry of climate change',
      'He saw Minister of Environment and Climate Change Rosa Flores and Emperor Naruhito.',
      ['Naruhito | emperor', 'Rosa Flores | environment-minister'],
    ],
    [
      'a given name that the report supplies in brackets',
      'Peru’s First Vice President [Luis Alberto] Quispe spoke.',
      ['Luis Alberto Quispe | vice-president'],
    ],
    [
      'initials written close to the name',
      'Mongolian President Kh.Batbold spoke.',
      ['Kh.Batbold | president'],
    ],
    [
      'whoever leads, heads or is a member',
      'The team was headed by Brett Marlow. Hoshyar Zebel, who sits on the board, and Vo Thuong, permanent member of the secretariat, agreed.',
      ['Brett Marlow', 'Hoshyar Zebel', 'Vo Thuong'],
    ],
    [
      'one name of kin',
      'President Kofi Mensah and his wife, Efua, fly to Lima.',
      ['Efua', 'Kofi Mensah | president'],
    ],
    ['two letters before a family name', 'Locals said TK Menon was right.', ['TK Menon']],
    [
      'what somebody is, after the name',
      'It is bad, said Zilva Horak, a resident of the street.',
      ['Zilva Horak'],
    ],
    [
      'a title and one name of somebody named in full',
      'Sheikh Rashid bin Saqr Al Zahir arrived in Lima. “It is good,” Sheikh Rashid said.',
      ['Rashid bin Saqr Al Zahir'],
    ],
    [
      'a style in letters before the name',
      'Prime Minister and Minister of Foreign Affairs HE Omar bin Saqr Al Zahir spoke in Lima.',
      ['Omar bin Saqr Al Zahir | foreign-minister | prime-minister'],
    ],
    ['what quotation marks name', 'She came aboard the “Rosa Maria Delgado” in Lima.', []],
    [
      'one of two letters with a full stop',
      'She is in Lima at the invitation of the President of Mongolia Kh. Battulga on Monday.',
      ['Kh. Battulga | president'],
    ],
    [
      'two who differ by their initials alone',
      'He had met George W. Bush twice and George H.W. Bush once.',
      ['George H.W. Bush', 'George W. Bush'],
    ],
    [
      'those of whom a dash says who they are',
      'The foreign ministers of the three Nordic countries – Poul Karlsen of the Faroe Islands, Lilja Olsen of Iceland and Vittus Kuja of Greenland – met.',
      [
        'Lilja Olsen | foreign-minister',
        'Poul Karlsen | foreign-minister',
        'Vittus Kuja | foreign-minister',
      ],
    ],
    [
      'the head of a body with a hyphen',
      'Ama Lawson, Director of the UN Counter-Piracy Centre, and the deputy minister for protocol, Kofi Mensah, spoke.',
      ['Ama Lawson | director', 'Kofi Mensah | deputy-minister'],
    ],
    ['what is named after kings', 'They landed at King Khalid airport near Lima.', []],
    [
      'monuments',
      'She laid a wreath at the Carlos Prado Memorial and at the Rosa Vega Statue.',
      [],
    ],
    [
      'islands, feasts and grades of orders',
      'They spoke of the islands of Abu Musa and of the festival of San Sebastian; she got the order in the grade of Gran Cruz Placa.',
      [],
    ],
    ['a street', 'The shop at 12 N. Martin St. in Lima opened.', []],
  ])('reads %s', (_, text, expected) => {
    expect(people(text).toSorted()).toEqual(expected);
  });
});

describe('titles', () => {
  const body = '\n\nKofi Mensah said on Monday in Accra that all went well.';
  it.each([
    ['Ghanaian Foreign Minister Expects Early Return to Talks', ['Kofi Mensah']],
    ['Ghanaian Foreign Minister Hopes Peace Will Last', ['Kofi Mensah']],
    ['Mensah Welcomes New Envoys of Togo and Peru', ['Kofi Mensah']],
    [
      'Foreign Minister Jonas Petrauskas Visits Accra',
      ['Jonas Petrauskas | foreign-minister', 'Kofi Mensah'],
    ],
  ])('name people, and no verbs: %s', (title, expected) =>
    expect(people(title + body).toSorted()).toEqual(expected),
  );
});

describe('names of countries', () => {
  it.each([
    ['St. Kitts & Nevis and St Lucia sent envoys.', ['KN', 'LC']],
    ['The Cook Islands and Niue sent envoys.', ['CK', 'NU']],
    ['Ghana will lend US$2 million.', ['GH']],
    ['The N. Korean envoy, who was in S. Africa, left for S. Sudan.', ['KP', 'SS', 'ZA']],
  ])('%s', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('offices', () => {
  it.each([
    ['Fijian Police Commissioner Tomasi Vula spoke.', ['Tomasi Vula | police-chief']],
    [
      'Crown Prince and Senior Minister at the Prime Minister’s Office Prince Haji Omar Bolkar spoke in Brunei.',
      ['Omar Bolkar | crown-prince'],
    ],
    [
      'Togo’s Foreign Affairs and International Co-operation Minister Afi Lawson spoke.',
      ['Afi Lawson | foreign-minister'],
    ],
    [
      'The Ministers of Trade and Industry, Ports, and Justice: Rosa Flores, Maria Quispe and Pedro Ruiz, respectively, were there.',
      [
        'Rosa Flores | trade-minister',
        'Maria Quispe | ports-minister',
        'Pedro Ruiz | justice-minister',
      ],
    ],
    [
      'The Minister of Foreign Affairs, Cooperation and Togolese Abroad, Maria Lawson, met the Minister of Food, Water, and Homeland Security Peter Mensah.',
      ['Maria Lawson | foreign-minister', 'Peter Mensah | food-minister'],
    ],
    [
      'The head of Togo’s General Intelligence Service Kofi Lawson met the director of Mossad, David Adler.',
      ['Kofi Lawson | intelligence-chief', 'David Adler | intelligence-chief'],
    ],
    ['Peruvian Prime Minister-designate Luis Quispe spoke.', ['Luis Quispe']],
    [
      'Maria Lawson, the president’s special adviser, spoke in Togo.',
      ['Maria Lawson | presidential-adviser'],
    ],
    [
      'Trade Minister Peter Mensah of Togo came; Security Adviser, General Paul Lawson came.',
      ['Peter Mensah | trade-minister', 'Paul Lawson | national-security-adviser'],
    ],
    [
      'Togo’s Prime Minister Peter Mensah met his counterpart, Peruvian President Luis Quispe.',
      ['Peter Mensah | prime-minister', 'Luis Quispe | president'],
    ],
    [
      'That is according to the UN spokesperson in Togo, Maria Ferrer.',
      ['Maria Ferrer | spokesperson'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text).map((line) => line.split(' | ').toSorted())).toEqual(
      expected.map((line) => line.split(' | ').toSorted()),
    );
  });
});
