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

describe('country of whom nothing near names', () => {
  it.each([
    [
      'of whom “his” means',
      'LIMA – The president of Ghana, Kofi Mensah, flew home on Sunday. His foreign minister, Ama Lawson, stays in Peru for another day, said his spokesman Yaw Addo.',
      'Kofi Mensah GH, Ama Lawson GH, Yaw Addo GH',
    ],
    [
      'of the ministry that was spoken of',
      'ACCRA – Latvian Foreign Minister Ilze Ozola has cancelled her trip to Ghana, the Latvian Foreign Ministry said. The ministry’s spokesman, Janis Kalnins, gave no reason.',
      'Ilze Ozola LV, Janis Kalnins LV',
    ],
    [
      'of the country that the clause begins with',
      'TOKYO – In Peru, Foreign Minister Rosa Vega welcomed the decision; for Ghana, Trade Minister Kofi Mensah called it a mistake. Prime Minister Kenji Sato was silent.',
      'Rosa Vega PE, Kofi Mensah GH, Kenji Sato JP',
    ],
    [
      'of where they receive',
      'ALGIERS – Foreign Minister Ahmed Attia was received in Tunis by the president, Kais Nafti, on Thursday.',
      'Ahmed Attia DZ, Kais Nafti TN',
    ],
    [
      'not of another’s minister whom they ring up',
      'CAIRO – Foreign Minister Sameh Farouk telephoned Sudan’s Foreign Minister Ali Yousif on Sunday.',
      'Sameh Farouk EG, Ali Yousif SD',
    ],
    [
      'of the guests, for an ambassador',
      'LIMA – Foreign Minister Rosa Vega met Ghana’s Trade Minister Kofi Mensah. Ambassador Yaw Addo was also there.',
      'Rosa Vega PE, Kofi Mensah GH, Yaw Addo GH',
    ],
    [
      'of the delegation of the sentence before',
      'HAVANA – A large delegation from Ghana arrived in Cuba yesterday. It is headed by Kofi Mensah, with Ama Lawson and Yaw Addo at his side. Bruno Reyes, Cuban foreign minister, met them.',
      'Kofi Mensah GH, Ama Lawson GH, Yaw Addo GH, Bruno Reyes CU',
    ],
    [
      'of whom they travel with',
      'LIMA, May 5 – Latvian Prime Minister Ilze Ozola arrived in Lima. She is to meet President Luis Quispe. Foreign Minister Janis Kalnins travels with her.',
      'Ilze Ozola LV, Luis Quispe PE, Janis Kalnins LV',
    ],
    [
      'of whom they speak for',
      'VIENNA – Negotiators of two states met on Monday. Kofi Mensah, Yaw Addo and Ama Lawson spoke for Ghana, and Ilze Ozola, Minister of Economics, for Latvia.',
      'Kofi Mensah GH, Yaw Addo GH, Ama Lawson GH, Ilze Ozola LV',
    ],
    [
      'of the team that they head',
      'DOHA – Deputy Foreign Minister Ali Rahmani, who heads Iran’s team, said on Monday the talks would go on.',
      'Ali Rahmani IR',
    ],
    [
      'of a people that is punished',
      'The United States has sanctioned three Ghanaians. Kofi Mensah, Yaw Addo and Ama Lawson are accused of selling drones, spokeswoman Tammy Brice said.',
      'Kofi Mensah GH, Yaw Addo GH, Ama Lawson GH',
    ],
    [
      'of the state whose minister is told by “that of”',
      'RIYADH – Foreign Minister Ama Lawson of Togo also saw the Foreign Minister of Ghana, Kofi Mensah, and that of Peru, Luis Quispe.',
      'Ama Lawson TG, Kofi Mensah GH, Luis Quispe PE',
    ],
    [
      'not that of the counterpart',
      'LONDON – Ukraine’s President Oleh Bondar is to see Prime Minister Keith Harmer. Defence Minister Denys Lysenko and his British opposite number, John Haley, will sign.',
      'Keith Harmer GB, Denys Lysenko UA, John Haley GB',
    ],
    [
      'at the end of a line of a list',
      'LIMA: The Council met on Sunday. Taking part were:\n\nKofi Mensah, Minister of State at the Ministry of Ports, Republic of Ghana,\n\nIlze Ozola, Minister of Economics, Republic of Latvia',
      'Kofi Mensah GH, Ilze Ozola LV',
    ],
    [
      'before a word for what they are',
      'LIMA – Ghanaian strongman Kofi Mensah phoned President Luis Quispe and his wife, Rosa Vega. Moldova’s President Maia Sandru and her Romanian host, Nicu Danu, did not.',
      'Kofi Mensah GH, Luis Quispe PE, Rosa Vega PE, Nicu Danu RO',
    ],
    [
      'of the head of state beside them',
      'WASHINGTON – Secretary of State Ann Miller spoke with Ghanaian President Kofi Mensah and Foreign Minister Ama Lawson.',
      'Ann Miller US, Kofi Mensah GH, Ama Lawson GH',
    ],
    [
      'of the owner of what they are, or of the body that they are of',
      'LIMA – Ghana’s transition leader, Kofi Mensah, came by ship. Colonel Janis Kalnins of the Latvian defence ministry was content.',
      'Kofi Mensah GH, Janis Kalnins LV',
    ],
    [
      'of whom they accompany, not of who invited him',
      'LIMA – At the invitation of President Luis Quispe, the President of Ghana, Kofi Mensah, will visit Peru in May. He will be accompanied by Trade Minister Ama Lawson and Yaw Addo.',
      'Luis Quispe PE, Kofi Mensah GH, Ama Lawson GH, Yaw Addo GH',
    ],
    [
      'of the delegation that they lead',
      'RIYADH: Ministers of the Gulf and of Latvia met. Badr Harthy, the Foreign Minister, led the delegation of Oman.',
      'Badr Harthy OM',
    ],
    [
      'of the rivals who they are',
      'BERLIN – Ministers met on Sunday. To Berlin came both rivals of Libya, Prime Minister Fayez Saleh and General Khalid Haddad. Chancellor Otto Brandt greeted them.',
      'Fayez Saleh LY, Khalid Haddad LY, Otto Brandt DE',
    ],
    [
      'of the side that they represent',
      'YEREVAN – The Ghanaian side was represented by Kofi Mensah and the Latvian one by Ilze Ozola. Guests from Togo headed by Afi Lawson looked on.',
      'Kofi Mensah GH, Ilze Ozola LV, Afi Lawson TG',
    ],
  ])('is %s', (_, text, expected) => {
    const found = Object.entries(homes(text)).map(([name, country]) => `${name} ${country}`);
    expect(found).toEqual(expect.arrayContaining(expected.split(', ')));
  });
});
