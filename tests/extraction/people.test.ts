import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

const people = (text: string) =>
  english.read(text, '2025-07-09').people.map(({ name, country, offices }) => {
    const held = offices.filter(({ rank }) => !rank).map(({ id }) => id);
    return [name, country ?? '-', ...new Set(held)].join(' | ');
  });

describe('people', () => {
  it.each([
    ['Pakistani Prime Minister Shehbaz Sharif spoke.', ['Shehbaz Sharif | PK | prime-minister']],
    ['Amara Okonjo, the prime minister of Nigeria, spoke.', ['Amara Okonjo | NG | prime-minister']],
    [
      'Minister of Information Attaullah Tarar of Pakistan spoke.',
      ['Attaullah Tarar | PK | information-minister'],
    ],
    [
      'The Saudi crown prince, Mohammed bin Salman, spoke.',
      ['Mohammed bin Salman | SA | crown-prince'],
    ],
    ['EU foreign policy chief Kaja Kallas spoke.', ['Kaja Kallas | - | high-representative']],
    ['NATO chief Mark Rutte spoke.', ['Mark Rutte | - | secretary-general']],
    ['UN Secretary-General António Guterres spoke.', ['António Guterres | - | secretary-general']],
    ['South Korean President Moon Jae-in spoke.', ['Moon Jae-in | KR | president']],
    ['Vietnamese President To Lam spoke.', ['To Lam | VN | president']],
    ['Israeli Defence Minister Israel Katz spoke.', ['Israel Katz | IL | defence-minister']],
    [
      'Pakistan’s Chief of Army Staff (COAS), Field Marshal Asim Munir, spoke.',
      ['Asim Munir | PK | army-chief'],
    ],
    [
      'Energy and Natural Resources Minister Ana Kowalska of Poland spoke.',
      ['Ana Kowalska | PL | energy-minister'],
    ],
    ['Portuguese Prime Minister Luís Montenegro spoke.', ['Luís Montenegro | PT | prime-minister']],
    [
      'Spanish Foreign Minister Ana Gil and Finance Minister Elena Quintero of Ruritania spoke.',
      ['Ana Gil | ES | foreign-minister', 'Elena Quintero | - | finance-minister'],
    ],
    ['Former Finnish President Sauli Niinistö spoke.', ['Sauli Niinistö | FI | president']],
    [
      'The commander of Peru’s Land Forces Gen. Raul Quispe spoke.',
      ['Raul Quispe | PE | army-chief'],
    ],
    [
      'The Minister of Foreign Affairs, of Togo, Afi Lawson, and the Minister for Foreign Affairs and Diaspora of Ghana, Kofi Mensah, spoke.',
      ['Afi Lawson | TG | foreign-minister', 'Kofi Mensah | GH | foreign-minister'],
    ],
    [
      'Foreign Minister Kofi Mensah of Ghana was ready, the spokesperson said.',
      ['Kofi Mensah | GH | foreign-minister'],
    ],
    [
      'Ilze Ozola, an adviser to the head of the Latvian presidential office, spoke.',
      ['Ilze Ozola | LV | adviser'],
    ],
    [
      'Oleg Stepin, chairman of the ruling New Dawn Party (NDP) and deputy chairman of the Security Council of Russia, spoke.',
      ['Oleg Stepin | RU | chairman | deputy-chairman'],
    ],
    [
      'Director-General of the Department of Asian Affairs of the Ministry of Energy of Peru Mirko Vilca spoke.',
      ['Mirko Vilca | PE | director-general'],
    ],
    [
      'The Speaker of the Chamber of Deputies, Aldo Ferri, is accompanying Italian President Rita Conti.',
      ['Aldo Ferri | IT | speaker', 'Rita Conti | IT | president'],
    ],
    [
      'Kuwaiti President His Highness Sheikh Omar bin Ali Al Qadi spoke.',
      ['Omar bin Ali Al Qadi | KW | president'],
    ],
    [
      'Libya’s Presidential Council Chairman Salem al-Faitouri spoke.',
      ['Salem al-Faitouri | LY | chairman'],
    ],
    [
      'Guests included Chad’s Abel Tamo and Zeb Wore of Senegal.',
      ['Abel Tamo | TD', 'Zeb Wore | SN'],
    ],
    [
      'Foreign Minister Asad Qazi Thursday arrived in Lima, the Peruvian capital.',
      ['Asad Qazi | - | foreign-minister'],
    ],
    [
      'The presidents of Togo, Ama Lawson, and Peru, Luis Quispe, met in Lima.',
      ['Ama Lawson | TG | president', 'Luis Quispe | PE | president'],
    ],
    [
      'Foreign Ministers Ama Lawson (Togo) and Luis Quispe (Peru) met in Lima.',
      ['Ama Lawson | TG | foreign-minister', 'Luis Quispe | PE | foreign-minister'],
    ],
    ['Italian Senate President Aldo Ferri spoke.', ['Aldo Ferri | IT | speaker']],
    [
      'EU High Representative for Foreign Affairs Aldo Ferri spoke.',
      ['Aldo Ferri | - | high-representative'],
    ],
    [
      'Visitors from Togo visited Georgia, where they met Prime Minister Irakli Beridze.',
      ['Irakli Beridze | GE | prime-minister'],
    ],
    [
      'Jordan’s King Abdullah II met Crown Prince Hussein bin Abdullah II. Abdullah spoke.',
      ['Abdullah II | JO | king', 'Hussein bin Abdullah II | JO | crown-prince'],
    ],
    ['British Ambassador to Jordan Edward Oakden spoke.', ['Edward Oakden | GB | ambassador']],
    ['The Director of the Office of His Majesty Omar Nasser spoke.', ['Omar Nasser | -']],
    [
      'The envoy flew to Togo for talks with the country’s prime minister, Ama Lawson.',
      ['Ama Lawson | TG | prime-minister'],
    ],
    [
      'Peruvian Defence Minister Luis Quispe will travel to Ghana. Quispe will meet President Ama Boateng.',
      ['Luis Quispe | PE | defence-minister', 'Ama Boateng | GH | president'],
    ],
    ['UN envoy Nils Berg spoke.', ['Nils Berg | - | special-envoy']],
    [
      'The Special Envoy of the UN Secretary General to Yemen Nils Berg spoke.',
      ['Nils Berg | - | special-envoy'],
    ],
    [
      'Ilze Ozola, an adviser to the head of Latvian Presidential Administration, spoke.',
      ['Ilze Ozola | LV | adviser'],
    ],
    [
      'Peruvian Foreign Minister Luis Quispe met in Accra with his counterpart, foreign minister designate Kofi Mensah.',
      ['Luis Quispe | PE | foreign-minister', 'Kofi Mensah | GH | foreign-minister'],
    ],
    [
      'The foreign minister of Togo, Kofi Mensah, the deputy prime minister of Ghana, Ama Boateng, and others came.',
      ['Kofi Mensah | TG | foreign-minister', 'Ama Boateng | GH | deputy-prime-minister'],
    ],
    ['The Trump administration and the Premier League said so.', []],
    [
      'Those present were Kofi Mensah, Minister of Foreign Affairs of Togo, Mr. Abel Tamo, Minister of Foreign Affairs of Chad, and others.',
      ['Kofi Mensah | TG | foreign-minister', 'Abel Tamo | TD | foreign-minister'],
    ],
    [
      'Kofi Mensah, Luis Quispe and Ilze Ozola, the foreign ministers of Togo, Peru and Latvia, met in Lima.',
      [
        'Kofi Mensah | TG | foreign-minister',
        'Luis Quispe | PE | foreign-minister',
        'Ilze Ozola | LV | foreign-minister',
      ],
    ],
    [
      'Foreign Secretary Harsh Vardhan completed his visit to Bangladesh. India and Bangladesh were content. Bangladesh was glad.',
      ['Harsh Vardhan | IN | foreign-secretary'],
    ],
    [
      'Minister of State (MoS) for External Affairs V Menon spoke.',
      ['V Menon | - | minister-of-state'],
    ],
    ['The point went past goalkeeper Ulmo Brask. Fans cheered Brask.', ['Ulmo Brask | -']],
  ])('reads “%s”', (text, expected) => expect(people(text)).toEqual(expected));

  it('gives counterparts the office and the country that mirror', () =>
    expect(
      people(
        'Japanese Foreign Minister Aiko Tanaka met her Peruvian counterpart, Diego Salas, in Lima.',
      ),
    ).toEqual(['Aiko Tanaka | JP | foreign-minister', 'Diego Salas | PE | foreign-minister']));

  it('takes party and state of a lawmaker for no one', () =>
    expect(people('Sens. Ada Mills, D-Vt., and Tom Reyes (R-Ariz.) spoke.')).toEqual([
      expect.stringContaining('Ada Mills'),
      expect.stringContaining('Tom Reyes'),
    ]));

  it('takes no word of a headline in capitals for a person, unless the text names one', () =>
    expect(
      people(
        'TEA TALKS END IN SUCCESS – ENVOY\nPRESIDENT MENSAH PRAISES RIGA\n\nGhanaian President Kofi Mensah spoke.',
      ),
    ).toEqual(['Kofi Mensah | GH | president']));

  it('shares a plural office out', () =>
    expect(
      people(
        'The foreign ministers of Chile and Ghana, Elena Rojas and Kofi Boateng, met in Accra.',
      ),
    ).toEqual(['Elena Rojas | CL | foreign-minister', 'Kofi Boateng | GH | foreign-minister']));

  it('makes spellings and family names one person', () =>
    expect(
      people(
        'Turkish President Recep Tayyip Erdoğan arrived. Later Erdogan met President Erdoğan’s guests.',
      ),
    ).toEqual(['Recep Tayyip Erdoğan | TR | president']));

  it('takes a family name that two share for whom the report named first', () => {
    const text =
      'Chinese Foreign Minister Wang Yiming will visit Togo, spokesperson Wang Bolin said. Wang will meet Afi Lawson.';
    const { people: found } = english.read(text, '2025-07-09');
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Wang Yiming', 2],
      ['Wang Bolin', 1],
    ]);
  });

  it.each([
    'The South China Sea and the Abraham Accords were discussed on Monday in January.',
    'The Washington Post reported that Operation Rising Storm had begun near Port Sudan.',
    'However, Meanwhile and Moreover begin sentences. Talks at the Ministry of Trade went on.',
    'By Jane Correspondent\n\nHeavy rain fell on the western counties all day long on Saturday.',
    'The Bank of England and the African Development Bank lent money.',
  ])('finds nobody in “%s”', (text) => expect(people(text)).toEqual([]));
});
