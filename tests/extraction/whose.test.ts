import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

const countries = (text: string) =>
  Object.fromEntries(
    english.read(text, '2025-07-09').people.map(({ name, country }) => [name, country ?? '-']),
  );

describe('whose people are', () => {
  it.each([
    [
      'who takes an envoy’s credentials',
      'LIMA — Kofi Mensah, the new Ambassador of Togo to Peru, handed copies of his credentials to Luis Quispe, the Deputy Foreign Minister, on Monday. Togo is glad.',
      { 'Kofi Mensah': 'TG', 'Luis Quispe': 'PE' },
    ],
    [
      'nobody who speaks for a body of many states',
      'LOMÉ — UN Secretary-General Kofi Mensah was in Togo on Monday. Mensah’s spokeswoman Ama Lawson said that he was glad. Mensah was seen with his chief of staff, Ana Ruiz.',
      { 'Ama Lawson': '-', 'Ana Ruiz': '-' },
    ],
    [
      'the head of a division with a state in its name',
      'LOMÉ — On the Ghanaian side were Ama Lawson, Head of the Asia-America Division of the Ministry of Trade, and Kofi Mensah, Counsellor at the Embassy of Ghana. On the US side was Ann Miller.',
      { 'Ama Lawson': 'GH', 'Kofi Mensah': 'GH' },
    ],
    [
      'a headline that names two',
      'Quispe, Togolese leader lift ties\n\nPresident Luis Quispe and his Togolese counterpart Ama Lawson agreed in Lima on Monday to raise relations. Mr Quispe thanked Peru.',
      { 'Luis Quispe': 'PE', 'Ama Lawson': 'TG' },
    ],
    [
      'one of each of two states',
      'LOMÉ — Togo and Peru held talks. The teams were led by the Deputy Ministers of Foreign Affairs of the two states, Ama Lawson and Luis Quispe.',
      { 'Ama Lawson': 'TG', 'Luis Quispe': 'PE' },
    ],
    [
      'who tells what somebody told her host',
      'LOMÉ — Ghana’s President Kofi Mensah told his host that he was glad, according to deputy national security adviser Yaw Addo.',
      { 'Kofi Mensah': 'GH', 'Yaw Addo': 'GH' },
    ],
    [
      'a senator with party and state',
      'In Havana sat Sens. Ann Miller, D-Ohio, and Mary Brown (R-Iowa).',
      { 'Ann Miller': 'US', 'Mary Brown': 'US' },
    ],
    [
      'an ambassador of whom a sentence told before',
      'LOMÉ — Togo called in Peru’s ambassador on Monday. Ambassador Luis Quispe had been given a note.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'a wife of whom another said to be hers',
      'President Kofi Mensah of Ghana and his wife, Efua Mensah, gave a dinner for him and his wife, Rosa Flores. They met the Peruvian president’s wife, Ana Quispe.',
      { 'Kofi Mensah': 'GH', 'Efua Mensah': 'GH', 'Rosa Flores': '-', 'Ana Quispe': '-' },
    ],
    [
      'a wife of the holder of an office',
      'President Kofi Mensah of Ghana met Luis Quispe of Peru and kissed the president’s wife, Efua Mensah.',
      { 'Kofi Mensah': 'GH', 'Luis Quispe': 'PE', 'Efua Mensah': 'GH' },
    ],
    [
      'who speaks in a capital',
      'In Lomé, presidential spokesperson Ama Lawson thanked Peru.',
      { 'Ama Lawson': 'TG' },
    ],
    [
      'not whom a post that nobody holds means',
      'No Ghanaian head of government has come to Togo this early. “I am glad,” Kofi Mensah told reporters.',
      { 'Kofi Mensah': '-' },
    ],
    [
      'a list of offices after the names',
      'The team called on Afi Lawson, Togo’s Minister of Trade, and Kossi Amouzou, Deputy Minister of Ports, in Lomé.',
      { 'Afi Lawson': 'TG', 'Kossi Amouzou': 'TG' },
    ],
    [
      'a delegation led by two',
      'LIMA— A Ghanaian delegation led by Kofi Mensah, Governor of the Volta, and Ama Owusu, Deputy Chief Minister of the Bono, called on Luis Quispe, Peru’s Minister of Ports.',
      { 'Kofi Mensah': 'GH', 'Ama Owusu': 'GH', 'Luis Quispe': 'PE' },
    ],
    [
      'a list of a group that was told before',
      'Togo’s Prime Minister Afi Lawson leads a large delegation to Lima this week. The politicians are Trade Minister Kossi Amouzou, Ports Minister Yao Agbeko and Ports Secretary Peter Dogbe. The business group is led by Robert Kodjo and Samuel Attipoe.',
      {
        'Afi Lawson': 'TG',
        'Kossi Amouzou': 'TG',
        'Yao Agbeko': 'TG',
        'Peter Dogbe': 'TG',
        'Robert Kodjo': 'TG',
        'Samuel Attipoe': 'TG',
      },
    ],
    [
      'no neighbour’s country for a head of government or an international official',
      'Peruvian Trade Minister Luis Quispe, Prime Minister Afi Lawson and Secretary-General Jan Novak were there.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'who comes together with a guest',
      'LOMÉ — The Ghanaian President, Kofi Mensah, arrived in Lomé on Monday together with the Chief of the General Staff, General Yao Owusu.',
      { 'Kofi Mensah': 'GH', 'Yao Owusu': 'GH' },
    ],
    [
      'whom another country sent, with her',
      'RIGA — President Ilze Ozola of Latvia was sworn in on Monday in a ceremony to which Togo sent an official delegation headed by its Vice President, Ama Lawson. With her were the Deputy Foreign Minister, Kossi Amouzou; General Yao Agbeko; and Ambassador Peter Dogbe.',
      {
        'Ilze Ozola': 'LV',
        'Ama Lawson': 'TG',
        'Kossi Amouzou': 'TG',
        'Yao Agbeko': 'TG',
        'Peter Dogbe': 'TG',
      },
    ],
    [
      'a list that goes on after what is told of one of it in passing',
      'ACCRA — Prime Minister Ilze Ozola of Latvia came to Accra on Monday. The following have come with her: Trade Minister Anna Berzina; Minister of Ports Janis Kalnins, who is also head of the Latvia-Ghana Friendship Society; and Minister of Health Peteris Vitols.',
      {
        'Ilze Ozola': 'LV',
        'Anna Berzina': 'LV',
        'Janis Kalnins': 'LV',
        'Peteris Vitols': 'LV',
      },
    ],
    [
      'a president whose minister brings a letter to another president',
      'LOMÉ — Togolese President Ama Lawson received the Ghanaian Foreign Minister, Kofi Mensah, on Monday. The minister brought a letter from his president, Yao Owusu.',
      { 'Ama Lawson': 'TG', 'Kofi Mensah': 'GH', 'Yao Owusu': 'GH' },
    ],
    [
      'those who come from a country',
      'These included Luis Quispe from Peru, Dr. Afi Lawson from Togo, and Kofi Mensah from Ghana.',
      { 'Luis Quispe': 'PE', 'Afi Lawson': 'TG', 'Kofi Mensah': 'GH' },
    ],
    [
      'a long list of whom most are of one country',
      'The dinner was attended by Mr Afi Lawson; Togo’s Minister of Trade Kossi Amouzou; Mrs Ama Agbeko; Togolese Minister of Ports Peter Dogbe; and Togolese Minister of Health Yao Kodjo.',
      {
        'Afi Lawson': 'TG',
        'Kossi Amouzou': 'TG',
        'Ama Agbeko': 'TG',
        'Peter Dogbe': 'TG',
        'Yao Kodjo': 'TG',
      },
    ],
    [
      'a line of a list that begins with a country',
      'Seats at the table in Lima:\n\nKingdom of Tonga: The Honourable Prime Minister, Mr. Sione Latu Fonua\n\nTogo: Honourable Dr. Ama Lawson, Minister of Foreign Affairs',
      { 'Sione Latu Fonua': 'TO', 'Ama Lawson': 'TG' },
    ],
    [
      'a plural office with places in turn, one of them unknown',
      'In Lima she called the Prime Ministers of Jamaica, Paul Grant; Belize, Deon Young; Ruritania, Rudolf Elphberg; and Togo, Ama Lawson.',
      { 'Paul Grant': 'JM', 'Deon Young': 'BZ', 'Ama Lawson': 'TG' },
    ],
    [
      'a minister in a country',
      'In Lima she met the Minister of State for Youth and Housing in Bhutan, Pema Dorji.',
      { 'Pema Dorji': 'BT' },
    ],
    [
      'a list with a word on one of it',
      'In Lima, Togo’s president was accompanied by Trade Minister Ama Lawson, who speaks Spanish, and Deputy Minister of Finance Kossi Amouzou.',
      { 'Ama Lawson': 'TG', 'Kossi Amouzou': 'TG' },
    ],
    [
      'the governor of a territory',
      'In Lima, the Governor of the Northern Mariana Islands, Juan Perez, met the President of Peru.',
      { 'Juan Perez': 'MP' },
    ],
    [
      'a governor in a report from an American state',
      'A new road\n\nRALEIGH, N.C. (NN) — Gov. Ann Miller opened a new road on Thursday.',
      { 'Ann Miller': 'US' },
    ],
    [
      'who represents a country',
      'The ministers met in Lima. Togo was represented by its minister for ports, Ama Lawson.',
      { 'Ama Lawson': 'TG' },
    ],
    [
      'who asks another to visit',
      'Prime Minister Ama Lawson spoke to the Premier of Fiji, Sione Tuala. Prime Minister Lawson invited Mr Tuala to visit Togo in May.',
      { 'Ama Lawson': 'TG', 'Sione Tuala': 'FJ' },
    ],
    [
      'who is welcomed and who welcomes',
      'Latvian Prime Minister Ilze Ozola comes to Togo this week. The Latvian team is to be greeted by Prime Minister Afi Lawson. It stays in Togo until Friday.',
      { 'Ilze Ozola': 'LV', 'Afi Lawson': 'TG' },
    ],
    [
      'those with a leader whose country only the text as a whole tells',
      'ACCRA (Ghana), July 8 (NN): Prime Minister Afi Lawson arrived on a visit to Ghana, where she was received by Ghanaian Trade Minister Kofi Mensah. The prime minister is accompanied by a delegation, including federal ministers Yao Agbeko and Peter Dogbe and Ports Minister Ama Kodjo. It is the first such visit from Togo. Togo is a neighbour.',
      {
        'Afi Lawson': 'TG',
        'Kofi Mensah': 'GH',
        'Yao Agbeko': 'TG',
        'Peter Dogbe': 'TG',
        'Ama Kodjo': 'TG',
      },
    ],
    [
      'who is accompanied',
      'Peruvian Minister Luis Quispe met his Ghanaian counterpart Kofi Mensah in Lomé, where Minister Quispe was accompanying Prime Minister Rosa Flores.',
      { 'Luis Quispe': 'PE', 'Rosa Flores': 'PE' },
    ],
    [
      'the host of another’s visit',
      'Minister for Ports Afi Lawson had a meeting with Peru’s Trade Minister Luis Quispe, who paid his first visit to Togo.',
      { 'Afi Lawson': 'TG', 'Luis Quispe': 'PE' },
    ],
    [
      'a title in the language of the country',
      'Taoiseach Sean Murphy spoke to Peruvian president Luis Quispe. The new Minister for Justice Nora Byrne was there, too.',
      { 'Sean Murphy': 'IE', 'Luis Quispe': 'PE', 'Nora Byrne': 'IE' },
    ],
    [
      'an envoy’s from whom they represent',
      'Luis Quispe, who represents Peru in Lomé as High Commissioner, met Afi Lawson, who represents Togo in Lima. Ann Miller has been appointed to represent Kenya in the Republic of Togo.',
      { 'Luis Quispe': 'PE', 'Afi Lawson': 'TG', 'Ann Miller': 'KE' },
    ],
    [
      'of the country named last before “its”',
      'Kenya and Togo are to meet in the Republic of Peru, its president, Luis Quispe, said. The Ghanaian government is represented by its permanent representative to the United Nations, Kofi Mensah.',
      { 'Luis Quispe': 'PE', 'Kofi Mensah': 'GH' },
    ],
    [
      'who is not yet in office, and the host',
      'Peruvian President-Elect Luis Quispe arrived in Accra on Monday to discuss trade with President Kofi Mensah.',
      { 'Luis Quispe': 'PE', 'Kofi Mensah': 'GH' },
    ],
    [
      'the traveller’s people from the host’s',
      'Togo President Afi Lawson will on Friday leave the country for Peru. Trade Minister Kossi Amouzou says the visit will help Togo in Peru, as Peru buys cocoa.',
      { 'Afi Lawson': 'TG', 'Kossi Amouzou': 'TG' },
    ],
    [
      'nobody’s country to a traveller, and the host’s to the host',
      'President Kossi Amouzou went to Peru on Monday for the inauguration of President Luis Quispe.',
      { 'Kossi Amouzou': '-', 'Luis Quispe': 'PE' },
    ],
    [
      'the country that the first sentences are about',
      'All ministers are in Togo this week. They will stay in the country. Ports Minister Kossi Amouzou spoke of Peru, Peru and once more of Peru.',
      { 'Kossi Amouzou': 'TG' },
    ],
    [
      'no country that has another for one of the offices',
      'Prime Minister and Trade Minister Afi Lawson met the Prime Minister of Peru, Luis Quispe, in Peru on Monday. Peru and Togo are friends.',
      { 'Afi Lawson': 'TG', 'Luis Quispe': 'PE' },
    ],
    [
      'whom the headline speaks of by office',
      'Togolese foreign minister attends meeting in Peru\n\nForeign Minister Afi Lawson met Peruvian officials in Peru on Monday.',
      { 'Afi Lawson': 'TG' },
    ],
    [
      'the side of those present, and of the visitor’s company',
      'Peruvian President Luis Quispe received Togo’s President Maria Lawson, on a visit to the country. Accompanying the visitor were Trade Minister Peter Mensah and Paul Addo. Present at the Peruvian side were Ports Minister Rosa Flores and Pedro Ruiz.',
      { 'Peter Mensah': 'TG', 'Paul Addo': 'TG', 'Rosa Flores': 'PE', 'Pedro Ruiz': 'PE' },
    ],
    [
      'those whom a ministry is for',
      'Peruvian Minister Luis Quispe met the Minister of Trade and Togolese Abroad, Maria Lawson.',
      { 'Maria Lawson': 'TG' },
    ],
    [
      'those who sit at the side of somebody, and who came with somebody',
      "Peruvian President Luis Quispe received the Togolese Prime Minister, Afi Lawson, in Lima on Monday. At the President's side sat the ambassador to Lomé, Rosa Flores; Ports Minister Pedro Ruiz; and Ana Rojas, Speaker. With Lawson came Trade Minister Kossi Amouzou and Yao Agbeko, her spokesman.",
      {
        'Rosa Flores': 'PE',
        'Pedro Ruiz': 'PE',
        'Ana Rojas': 'PE',
        'Kossi Amouzou': 'TG',
        'Yao Agbeko': 'TG',
      },
    ],
    [
      'the two sides of a table',
      'Ghanaian Ports Minister Kofi Mensah and his team visited Togo on Monday, where Trade Secretary Yao Agbeko headed the Togolese side. In the visiting party were Navy Commander Ama Owusu and Police Chief Paul Addo. On the other side of the table sat Army Commander Kossi Amouzou and Air Force Commander Afi Lawson.',
      {
        'Yao Agbeko': 'TG',
        'Ama Owusu': 'GH',
        'Paul Addo': 'GH',
        'Kossi Amouzou': 'TG',
        'Afi Lawson': 'TG',
      },
    ],
    [
      'those who were there for somebody',
      'Ghanaian President Kofi Mensah met Latvian President Ilze Ozola in Riga. Yaw Addo, Minister of Ports, and the Speaker, Paul Owusu, were there for the Ghanaians.',
      { 'Yaw Addo': 'GH', 'Paul Owusu': 'GH' },
    ],
    [
      'who is called by a nation',
      'Trade Minister Kossi Amouzou of Togo will help, as will General Luis Quispe, once a Peruvian fighter, and Kofi Mensah, a diplomat from Ghana.',
      { 'Kossi Amouzou': 'TG', 'Luis Quispe': 'PE', 'Kofi Mensah': 'GH' },
    ],
    [
      'whom the same called on next',
      'While in Lima, the Togolese leader called on Latvian President Ilze Ozola and on Prime Minister Ruta Liepa.',
      { 'Ruta Liepa': 'LV' },
    ],
    [
      'the head of a body with an owner inside its name',
      "Hungarian Prime Minister Gabor Nagy met Afi Lawson, chairman of the People's Council of Togo.",
      { 'Afi Lawson': 'TG' },
    ],
    [
      'who is at home where two others of his office are not',
      'The Togolese and the Ghanaian president would be welcome in Lima, Peru says. Papers in Peru had written that President Luis Quispe would invite his two colleagues to Peru.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'who only heard from a side',
      'LIMA— Peru and Togo are friends. After hearing from the Togolese side, Trade Minister Luis Quispe called off his journey.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'nobody’s country from one who is told of later',
      'President Afi Lawson of Togo received Peruvian Trade Minister Luis Quispe in Lomé. They talked for hours in Lomé. They like Togo. The guest handed on greetings from President Donald Trump, who is a friend of Togo. Ports Minister Kossi Amouzou was present.',
      { 'Kossi Amouzou': 'TG' },
    ],
    [
      'whom a traveller is to meet',
      'President Donald Trump flies to Peru on Sunday. Trump will meet Trade Minister Luis Quispe.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'who holds an office in a report of one country',
      'The museum of Accra opened a show on Monday. Its chairwoman, Ama Owusu, said that Ghana owed much to painters. Leonardo da Vinci was one.',
      { 'Ama Owusu': 'GH', 'Leonardo da Vinci': '-' },
    ],
    [
      'the next one after “of” a country, and not who acts after a semicolon',
      'The Togolese leader met President Luis Quispe of Peru and Speaker Rosa Flores; the Ghanaian leader saw them as well.',
      { 'Rosa Flores': 'PE' },
    ],
    [
      'those whose offices the sentence before told in their order',
      "Togo's president met the leaders of Peru and Ghana on Monday. Ama Lawson, Luis Quispe and Kofi Mensah talked for an hour.",
      { 'Ama Lawson': 'TG', 'Luis Quispe': 'PE', 'Kofi Mensah': 'GH' },
    ],
    [
      'the company of a leader whom the report takes for granted, wherever it is written',
      'LIMA: President Donald Trump is on an official visit to Peru, Trade Minister Ann Miller said on Monday. Ports Minister John Doe will accompany the president.',
      { 'Ann Miller': 'US', 'John Doe': 'US' },
    ],
  ])('tells %s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

describe('whom everybody knows by the full name', () => {
  it.each([
    [
      'without an office',
      'Boris Johnson told the students in Lima that Peru should not wait.',
      'Boris Johnson',
      'GB',
    ],
    [
      'in passing',
      'In Lima the visitors laid flowers for Nelson Mandela, Peru’s ministry said.',
      'Nelson Mandela',
      'ZA',
    ],
    [
      'from whom a country has heard',
      'RIGA – Latvia has heard from Luis Lacalle Pou and from Ama Lawson.',
      'Luis Lacalle Pou',
      'UY',
    ],
    [
      'with a middle initial',
      '“I spoke to George H.W. Bush in Accra,” said Ghana’s president.',
      'George H.W. Bush',
      'US',
    ],
    [
      'with another family name',
      'President Miguel Díaz-Canel Bermúdez will be in Lomé. Togo is ready.',
      'Miguel Díaz-Canel Bermúdez',
      'CU',
    ],
    [
      'with the family name first',
      'The Ghanaian minister is to meet President To Lam in Accra.',
      'To Lam',
      'VN',
    ],
    [
      'under another spelling',
      'Togo condemned what Khalifa Haftar had said.',
      'Khalifa Haftar',
      'LY',
    ],
    ['but an official of many states', 'NATO chief Wang Yi was in Lomé, Togo.', 'Wang Yi', '-'],
    [
      'but a namesake whom the text calls of elsewhere',
      'Togo has heard from Imran Khan, a Togolese singer.',
      'Imran Khan',
      'TG',
    ],
    [
      'but a namesake with an owner',
      'Ghana’s Imran Khan scored twice against Togo.',
      'Imran Khan',
      'GH',
    ],
  ])('is of the country that the table tells, %s', (_, text, name, country) => {
    expect(countries(text)).toMatchObject({ [name]: country });
  });
});

describe('whose people the sentence tells', () => {
  it.each([
    [
      'whom a traveller goes on to meet',
      'Luis Quispe of Peru flies to Togo. From there he continues to Ghana to meet President Kofi Mensah.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'in the order of the countries that were named before',
      'The governments of Peru and Ghana will sit around one table when Presidents Luis Quispe and Kofi Mensah meet in Lomé.',
      { 'Luis Quispe': 'PE', 'Kofi Mensah': 'GH' },
    ],
    [
      'by the last place before an invitation',
      'In the morning, when it is noon in Riga, the guests left Lima for a visit to Ghana at the invitation of President Kofi Mensah.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'whose greetings somebody conveys',
      'LIMA – Ghana’s Trade Minister Kofi Mensah conveyed to the Peruvian leader the greetings of President Ama Owusu.',
      { 'Ama Owusu': 'GH' },
    ],
    [
      'to whom a guest is asked to convey some',
      'Togo’s Trade Minister Afi Lawson is visiting Lima. Rosa Vega of Peru asked her to convey her regards to President Kossi Amouzou.',
      { 'Kossi Amouzou': 'TG' },
    ],
    [
      'not of the country of whom somebody meets',
      'Trade Minister Kofi Mensah met the Peruvian president on Monday. Peru sells fish to Ghana, and Peru likes it.',
      { 'Kofi Mensah': 'GH' },
    ],
    [
      'where there are such offices at all',
      'Foreign Secretary Ann Miller and Spain’s foreign minister spoke about Gibraltar. Gibraltar was glad, London said nothing.',
      { 'Ann Miller': 'GB' },
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

describe('the lines of a list', () => {
  it.each([
    [
      'of the delegation that the line before speaks of',
      'President Luis Quispe of Peru arrived in Lomé on Monday for a visit.\n\nAccording to Spokesperson Lawson, his delegation includes:\n- Trade Minister Rosa Vega;\n- Ports Minister Pedro Rojas;\n- Members of Parliament Ana Salas and Luis Vargas.\n\nTogo is glad.',
      { 'Rosa Vega': 'PE', 'Pedro Rojas': 'PE', 'Ana Salas': 'PE', 'Luis Vargas': 'PE' },
    ],
    [
      'of those that “it” goes back to',
      'President Luis Quispe of Peru flew to Togo. The team is large. According to Togo, it includes:\n\n• Rosa Vega, Minister of Trade\n• Pedro Rojas, Minister of Ports\n\nTogo is glad.',
      { 'Rosa Vega': 'PE', 'Pedro Rojas': 'PE' },
    ],
    [
      'of the side that each list is headed by',
      'On the Togolese side were:\n- Minister Afi Lawson;\n- Secretary-General Yao Agbeko.\n\nOn the Peruvian side were:\n- Minister Rosa Vega;\n- Secretary-General Pedro Rojas.',
      { 'Afi Lawson': 'TG', 'Yao Agbeko': 'TG', 'Rosa Vega': 'PE', 'Pedro Rojas': 'PE' },
    ],
    [
      'of the capitals that they begin with',
      'Where the Togolese leader is going and whom he is to see:\n\n• Riga – Prime Minister Ilze Ozola.\n• Accra – President Kofi Mensah.\n• Lima – Foreign Minister Rosa Vega and Speaker Pedro Rojas.',
      { 'Ilze Ozola': 'LV', 'Kofi Mensah': 'GH', 'Rosa Vega': 'PE', 'Pedro Rojas': 'PE' },
    ],
  ])('are %s', (_, text, expected) => {
    expect(countries(text)).toMatchObject(expected);
  });
});

describe('whose an office is', () => {
  it.each([
    [
      'at a ministry of a country',
      'Ama Lawson, secretary of state at Ghana’s foreign ministry, told reporters in Lima.',
      'Ama Lawson',
      'GH',
    ],
    [
      'of state for a field',
      'On the Spanish side were Ana Salas and the Secretary of State for the European Union, Luis Vargas.',
      'Luis Vargas',
      'ES',
    ],
    [
      'his central banker',
      'French Finance Minister Jean Dubois and his central banker Luc Moreau met Togo’s president.',
      'Luc Moreau',
      'FR',
    ],
    [
      'his deputy',
      'Ghana’s Trade Minister Kofi Mensah and his deputy, Dr Ama Owusu, were told by Peru.',
      'Ama Owusu',
      'GH',
    ],
    [
      'of a body in a report about one country',
      'Taiwan plans a cut of tariffs on goods from Peru. Wang Ming, vice-chairman of the planning council, said so.',
      'Wang Ming',
      'TW',
    ],
    [
      'of whom several of a people are told',
      'Peru jailed two Ghanaians, Kofi Mensah and Ama Owusu, who were held for years.',
      'Ama Owusu',
      'GH',
    ],
    [
      'of a university in a capital',
      'Peru and Togo disagree, said Kofi Mensah, a professor at Volta University in Accra.',
      'Kofi Mensah',
      'GH',
    ],
    [
      'of an institute of a nation',
      'Peru and Togo disagree in the view of Kofi Mensah, senior researcher at the Ghanaian Institute of Ports.',
      'Kofi Mensah',
      'GH',
    ],
    [
      'of whom a people is told',
      'The film by the Ghanaian Kofi Mensah opens in Lima.',
      'Kofi Mensah',
      'GH',
    ],
    [
      'trade representative',
      'Deputy Trade Representative Ann Miller was in Lima. Peru and Togo were glad.',
      'Ann Miller',
      'US',
    ],
  ])('%s', (_, text, name, country) => {
    expect(countries(text)).toMatchObject({ [name]: country });
  });
});
