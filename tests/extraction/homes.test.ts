import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

/** Each person with a country, or `?`. */
const homes = (text: string) =>
  Object.fromEntries(
    english.read(text, '2025-07-09').people.map(({ name, country }) => [name, country ?? '?']),
  );

describe('people', () => {
  it('are a father and a son, each with the whole of his name', () => {
    const text =
      'Crown Prince Majed bin Salem bin Fahd Al Saud of Saudi Arabia met Ghanaian President Kofi Mensah. The president greeted King Salem bin Fahd Al Saud.';
    expect(Object.keys(homes(text))).toEqual(
      expect.arrayContaining(['Majed bin Salem bin Fahd Al Saud', 'Salem bin Fahd Al Saud']),
    );
  });

  it('are neither palaces nor who wrote the report', () => {
    const text =
      'date 2025-07-09\nJuliana Owusu, Accra\n\nGhanaian President Kofi Mensah met Latvian President Ilze Ozola on Monday. Officials at the Palacio San Roque said so.';
    expect(Object.keys(homes(text))).toEqual(['Kofi Mensah', 'Ilze Ozola']);
  });
});

describe('country of a person', () => {
  it.each([
    [
      'of a delegation',
      'Ministers of Ghana and Latvia met in Accra on Monday. The Latvian delegation comprised Ilze Ozola and Janis Kalnins, while the Ghanaian side included Kofi Mensah.',
      { 'Ilze Ozola': 'LV', 'Janis Kalnins': 'LV', 'Kofi Mensah': 'GH' },
    ],
    [
      'of who is accompanied',
      'Latvian President Ilze Ozola was accompanied by Head of Chancery Janis Kalnins and Ruta Liepa.',
      { 'Janis Kalnins': 'LV', 'Ruta Liepa': 'LV' },
    ],
    [
      'of whom one signs for',
      'Kofi Mensah signed on behalf of Ghana while a Ms Ilze Ozola signed for the Latvian government.',
      { 'Kofi Mensah': 'GH', 'Ilze Ozola': 'LV' },
    ],
    [
      'of the accused, not of who accuses',
      'WASHINGTON - The United States imposed sanctions on two senior Ghanaian officials on Monday. Major General Kofi Mensah and rebel commander Yaw Addo are accused of violence, Deputy Secretary of State Ann Miller said.',
      { 'Kofi Mensah': 'GH', 'Yaw Addo': 'GH', 'Ann Miller': 'US' },
    ],
    [
      'of kin and predecessors',
      'Latvian Foreign Minister Janis Kalnins was appointed to replace Ruta Liepa in May. Ilze Ozola, wife of President Kofi Mensah of Ghana, was there.',
      { 'Ruta Liepa': 'LV', 'Ilze Ozola': 'GH' },
    ],
    [
      'after the province',
      'In Riga, President Janis Kalnins of Latvia met Governor Kofi Mensah of Volta Region, Ghana.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'of the country that the sentence is about',
      'WASHINGTON - The UN warned of hunger. Ghana has been torn by war, with forces loyal to President Kofi Mensah.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'of where they sign with the visitor',
      'Latvian Prime Minister Ilze Ozola paid a state visit to Ghana on Wednesday, where she signed an agreement with President Kofi Mensah.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'not of a bureau in a country that is never named',
      'DUBAI (Agency) - Saudi Arabia on Monday denied that Crown Prince Salem bin Fahd had met Latvian officials.',
      { 'Salem bin Fahd': 'SA' },
    ],
    [
      'of the president whom the report takes for granted',
      'President Kofi Mensah spoke by phone with Latvian President Ilze Ozola on Monday. Presidential spokesperson Yaw Addo said that the Latvian side had asked for it, and Ghana agreed.',
      { 'Kofi Mensah': 'GH', 'Yaw Addo': 'GH' },
    ],
    [
      'not where its people travel to, one country after another',
      'Foreign Minister Kofi Mensah will leave on a tour next week. The trip takes him on visits to Latvia, Estonia and the Republic of Peru. Latvia comes first. Many in Ghana praised his visits in May to Latvia and Estonia. Ghana has high hopes.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'of the prime minister whom the report names and later calls by the country',
      'Prime Minister Ama Owusu met with Latvia’s Prime Minister Janis Kalnins. During talks with Prime Minister Kalnins, Prime Minister Owusu spoke of Latvia. The Ghanaian Prime Minister left on Monday. The delegation had with it Ports Minister Yaw Addo.',
      { 'Ama Owusu': 'GH', 'Yaw Addo': 'GH', 'Janis Kalnins': 'LV' },
    ],
    [
      'of the counterpart whom somebody invited',
      'Foreign Minister Kofi Mensah will not go to Estonia. Latvian Foreign Minister Janis Kalnins invited his Ghanaian counterpart to Riga. Estonia, Estonia and Estonia were on the list.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'of each of two presidents named together',
      'A call of Latvian and Ghanaian Presidents Janis Kalnins and Kofi Mensah lasted an hour.',
      { 'Janis Kalnins': 'LV', 'Kofi Mensah': 'GH' },
    ],
    [
      'of the body that a delegation represents',
      'RIGA - President Janis Kalnins received a delegation representing the Ghanaian Gold Council headed by the Speaker of the council Kofi Mensah. Latvia is glad.',
      { 'Kofi Mensah': 'GH' },
    ],
  ])('is %s', (_, text, expected) => {
    expect(homes(text)).toMatchObject(expected);
  });
});
