import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { A, B, mainEvents } from './main-events.ts';

const mainEvent = (text: string) => mainEvents(text)[0] ?? '-';

describe('the meeting behind what was said', () => {
  it.each([
    [
      'has the people of the sentence before',
      `Latvian President Ilze Ozola and Ghanaian President Kofi Mensah have pledged to farm more.\n\nThis came during a meeting in Accra where the leaders reviewed ties.`,
      'bilateral-meeting | held | - | accra | Mensah Ozola',
    ],
    [
      'is news where an understanding was reached at it',
      `Latvia and Ghana on Tuesday agreed to trade more cocoa.\n\nThe understanding was reached during talks between ${A} and ${B} in Riga.`,
      'bilateral-meeting | held | 2025-07-08 | riga | Mensah Ozola',
    ],
    [
      'is no other one for being told with its place',
      `${A} met ${B} on Tuesday.\n\nThe meeting took place at the State House in Lusaka.`,
      'bilateral-meeting | held | 2025-07-08 | lusaka | Mensah Ozola',
    ],
    [
      'keeps its status where an earlier one was called off',
      `${A} wrapped up talks with ${B} in Oslo on Tuesday.\n\nThis was their first such meeting, months after the last planned talks were cancelled by Ghana.`,
      'bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola',
    ],
    [
      'has been where the parties have gathered to hold it',
      `${A} and ${B} convened in Oslo on Tuesday to hold the third meeting of their commission.`,
      'bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola',
    ],
    [
      'is to come for both of two verbs',
      `${A} will hold talks with ${B} in Oslo on Friday and discuss cocoa.`,
      'bilateral-meeting | announced | 2025-07-11 | oslo | Mensah Ozola',
    ],
    [
      'was to have been on the day told later',
      `Ghana has postponed a planned visit by Latvian Prime Minister Ilze Ozola.\n\nThe talks between Ozola and Ghanaian President Kofi Mensah had been planned for 21 July in Accra.`,
      'visit | postponed | 2025-07-21 | accra | Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('those who take part', () => {
  it.each([
    [
      'leave out who did not attend, and the talks were held all the same',
      `Latvian Defence Minister Edgars Kalnins did not attend the talks between ${A} and ${B} in Oslo on Tuesday.`,
      'bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola',
    ],
    [
      'leave out who is told afterwards to have stayed away',
      `${A} met ${B} in Oslo on Tuesday. Latvian Defence Minister Edgars Kalnins did not take part in the talks.`,
      'bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola',
    ],
    [
      'leave out who gave the mandate',
      `${A} will visit Tonga on Thursday, as mandated by President Edgars Kalnins.`,
      'visit | announced | 2025-07-10 | tonga | Ozola',
    ],
    [
      'leave out who wrote a letter',
      `${A} met ${B} in Oslo on Monday, and handed over a letter from Prime Minister Edgars Kalnins.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'leave out who sent greetings to the host',
      `${A} met ${B} in Oslo on Monday, bringing warm greetings to the president from His Excellency Edgars Kalnins of Latvia.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'leave out a counterpart who sent greetings',
      `${A}, who brought greetings from his Peruvian counterpart, President Edgars Kalnins, met ${B} in Oslo on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'leave out whom somebody may see',
      `${A} will meet ${B} in Oslo on Thursday. It is not known whether he will see the Norwegian minister, Edgars Kalnins.`,
      'bilateral-meeting | announced | 2025-07-10 | oslo | Mensah Ozola',
    ],
    [
      'leave out who denied it',
      `Latvian spokesman Mart Berzins denied on Tuesday that ${A} had met ${B} in Oslo.`,
      'bilateral-meeting | denied | - | oslo | Mensah Ozola',
    ],
    [
      'include those who led the sides at a round of consultations',
      `The third round of Ghana-Latvia political consultations was held in Accra on Monday.\n\nSecretary Yaw Addo led the Ghanaian side while the Latvian delegation was headed by State Secretary Ilze Ozola.`,
      'delegation-talks | held | 2025-07-07 | accra | Addo Ozola',
    ],
    [
      'leave out who welcomed it',
      `Estonian President Mart Tamm welcomed the meeting between ${A} and ${B} in Oslo on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'include whom the visitors are to meet',
      `${A} and Estonian Foreign Minister Mart Tamm will visit Ghana on Thursday.\n\nThe ministers will meet with President Ama Boateng and Prime Minister Yaw Addo.`,
      'visit | announced | 2025-07-10 | ghana | Addo Boateng Ozola Tamm',
    ],
    [
      'include who witnessed a signing',
      `Two memoranda were signed between Latvia and Ghana in Riga on Monday.\n\nPresident Ama Boateng and Prime Minister Edgars Kalnins witnessed the ceremony.`,
      'agreement | held | 2025-07-07 | riga | Boateng Kalnins',
    ],
    [
      'include the delegation',
      `${A} met ${B} in Oslo on Monday.\n\nThe Ghanaian delegation included Defence Minister Ama Boateng.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Boateng Mensah Ozola',
    ],
    [
      'include who led the two sides',
      `${A} and ${B} met in Oslo on Monday.\n\nAmbassador Ama Boateng led the Ghanaian experts’ side, while the Latvian delegation was headed by Trade Minister Mart Berzins.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Berzins Boateng Mensah Ozola',
    ],
    [
      'include a long delegation, listed with semicolons',
      `${A} met ${B} in Oslo on Monday.\n\nAccompanying the Latvian minister were Ambassador Mart Berzins; Trade Minister Ruta Liepa; State Secretary Janis Kalnins; and Adviser Edgars Zarins, among others.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Berzins Kalnins Liepa Mensah Ozola Zarins',
    ],
    [
      'include those of whom it is said what they are',
      `${A} met ${B} in Oslo on Monday.\n\nThe talks were held in the presence of Mart Berzins, who is the ambassador to Norway, and Ama Boateng, who is an adviser.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Berzins Boateng Mensah Ozola',
    ],
    [
      'include those after “as well as”',
      `${A} met ${B} in Oslo on Monday.\n\nThe meeting was attended by Energy Minister Ruta Liepa as well as Trade Minister Yaw Addo.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Addo Liepa Mensah Ozola',
    ],
    [
      'include guests told by country',
      `Foreign ministers called on Latvian President Ilze Ozola in Riga on Monday.\n\nThey included Kofi Mensah from Ghana, Dr. Mart Tamm from Estonia and Luis Quispe from Peru.`,
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola Quispe Tamm',
    ],
    [
      'include those in attendance',
      `${A} met ${B} in Oslo on Monday.\n\nTrade Minister Yaw Addo and Ambassador Ruta Liepa were also in attendance.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Addo Liepa Mensah Ozola',
    ],
    [
      'include the delegation of a visit after a word of what was reached there',
      `Latvian Prime Minister Ilze Ozola arrived in Accra on Monday to sign a farming pact.\n\nReaching the agreement took three years. Ozola was accompanied by Trade Minister Ruta Liepa and Ambassador Mart Berzins.`,
      'visit | held | 2025-07-07 | accra | Berzins Liepa Ozola',
    ],
    [
      'include those who were at the meeting and at the dinner',
      `${A} met ${B} in Oslo on Monday.\n\nEdgars Kalnins hosted the guest for dinner. Trade Minister Yaw Addo and Energy Minister Ruta Liepa attended the meeting.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Addo Liepa Mensah Ozola',
    ],
    [
      'include the members of a delegation, however they are listed',
      `Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nThe members of her delegation are Trade Minister Ruta Liepa, Energy Minister Edgars Zarins and Ambassador Mart Berzins. Company directors include Janis Kalnins.`,
      'visit | held | 2025-07-07 | accra | Berzins Kalnins Liepa Ozola Zarins',
    ],
    [
      'leave out the members of anything else',
      `Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nThe victims were Trade Minister Ruta Liepa, Energy Minister Edgars Zarins and Ambassador Mart Berzins.`,
      'visit | held | 2025-07-07 | accra | Ozola',
    ],
    [
      'include who stands in for a country at a summit, and who is in the chair',
      `${A} and ${B} will attend a summit in Accra on Friday.\n\nTogo will be represented by Foreign Minister Afi Lawson. The summit will be chaired by President Ama Boateng. Others to attend are Estonian President Mart Tamm and Peruvian President Luis Quispe.`,
      'summit | announced | 2025-07-11 | accra | Boateng Lawson Mensah Ozola Quispe Tamm',
    ],
    [
      'leave out who was at an earlier meeting',
      `${A} and ${B} attended a summit in Accra on Monday.\n\nA meeting of experts had been held a day earlier. Togo was represented by Secretary Afi Lawson.`,
      'summit | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'include the one of equal rank in the country visited of whom is told',
      `Latvian President Ilze Ozola will make a state visit to Ghana on Friday.\n\nThe journey gives Ozola and Ghanaian President Kofi Mensah time to learn, said Trade Minister Yaw Addo.`,
      'visit | announced | 2025-07-11 | ghana | Mensah Ozola',
    ],
    [
      'leave out who is of lesser rank there, or was to be visited',
      `Latvian President Ilze Ozola has cancelled a state visit to Ghana.\n\nGhanaian President Kofi Mensah was sorry to hear so, said Trade Minister Yaw Addo.`,
      'visit | cancelled | - | ghana | Ozola',
    ],
    [
      'leave out whom one of them met apart, where the news has its own two',
      `${A} met ${B} in Oslo on Monday before several meetings with others.\n\nOzola also met with Togolese Foreign Minister Afi Lawson.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'leave out who only greeted an arrival',
      `Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nTwo ministers were there to receive Ozola, including Trade Minister Yaw Addo. Also present was Energy Minister Ama Darko. Ozola was accompanied by Ambassador Mart Berzins.`,
      'visit | held | 2025-07-07 | accra | Berzins Ozola',
    ],
    [
      'leave out whom one of them accompanied elsewhere',
      `${A} met ${B} in Oslo on Monday.\n\nThe talks were held at a hotel, where Mensah was accompanying President Ama Boateng.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'include who was called on by name first',
      `Members of parliament led by Mart Berzins, Speaker of the Latvian Saeima, called on Kofi Mensah, Ghana’s Minister of Trade, in Accra on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Berzins Mensah',
    ],
    [
      'leave out who led another delegation',
      `${A} and ${B} met in Oslo on Monday.\n\nA Togolese delegation led by Trade Minister Afi Lawson is expected next month.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'include a guest who took part',
      `The presidents of Ghana and Latvia, Kofi Mensah and Ilze Ozola, opened a forum in Accra on Monday. Togolese Prime Minister Afi Lawson took part as a guest.`,
      'conference | held | 2025-07-07 | accra | Lawson Mensah Ozola',
    ],
    [
      'include a counterpart of whom only one was told',
      `Ghanaian President Kofi Mensah has postponed his visit to Riga.\n\nLatvian President Ilze Ozola is ill. Instead, Mensah held a telephone conversation with his counterpart.`,
      'visit | postponed | - | riga | Mensah',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('a call to condemn', () => {
  it('is the statement, not the attack', () =>
    expect(
      mainEvent('Togo on Monday issued statements of condemnation of the raid in Lima.'),
    ).toMatch(/^statement \| held \| 2025-07-07/));
});

describe('people named together', () => {
  const LIST =
    'Trade Minister Ama Lawson, Mines Minister Kojo Addo, Ambassador Esi Boateng and adviser Yaw Osei';
  const meeting = `${B} met ${A} in Accra on Tuesday.\n\n`;
  it.each([
    [
      'were there, as examples',
      'The meeting also included guests such as Trade Minister Ama Lawson.',
      'Lawson Mensah Ozola',
    ],
    [
      'were not, where others had met them before',
      'The Accra meeting was attended by envoys of Togo and Peru — the states that had earlier met with President Luz Vega at a fair to discuss tea.',
      'Mensah Ozola',
    ],
    ['were there', `Around the table sat ${LIST}.`, 'Addo Boateng Lawson Mensah Osei Ozola'],
    ['were not, where they stood at the airport', `At the airport were ${LIST}.`, 'Mensah Ozola'],
    [
      'were not, where they only welcomed somebody',
      `Ozola was welcomed by ${LIST}.`,
      'Mensah Ozola',
    ],
    ['are not those of a quotation', `“We had asked ${LIST},” she said.`, 'Mensah Ozola'],
  ])('%s', (_, sentence, names) =>
    expect(mainEvent(meeting + sentence)).toBe(
      `bilateral-meeting | held | 2025-07-08 | accra | ${names}`,
    ),
  );

  it('are of no one event where the news is of two', () =>
    expect(
      mainEvent(
        `${B} met ${A} in Accra on Tuesday. Peruvian President Luz Vega visited Togo on Monday.\n\nAround the table sat ${LIST}.`,
      ),
    ).toContain('| Mensah Ozola'));

  it('are of the event that the lead told of without anybody', () =>
    expect(
      mainEvent(
        `The summit of tea growers in Ghana on Tuesday dealt with frost.\n\nBelow is the statement.\n\nThe Special Summit of Tea Growers was held on 8 July 2025, in Accra. The Special Summit was chaired by ${B}.`,
      ),
    ).toBe('summit | held | 2025-07-08 | accra | Mensah'));

  it('travel, whatever their journey is called', () =>
    expect(
      mainEvent(
        `Peruvian President Luz Vega’s much awaited state visit to Ghana has been postponed.\n\nGhanaian spokesman Yaw Osei told a news conference that both agreed to it.`,
      ),
    ).toBe('visit | postponed | - | ghana | Vega'));

  it('are told of by a statement that says so', () =>
    expect(
      mainEvent(
        `Ghanaian President Kofi Mensah arrived in Riga.\n\nA statement from the palace, said the President was received by Latvian President Ilze Ozola, on Saturday.`,
      ),
    ).toBe('visit | held | 2025-07-05 | riga | Mensah Ozola'));
});

describe('whoever in office is named beside those who met', () => {
  const MET = `${A} met ${B} in Oslo on Monday.`;
  it.each([
    [
      'was there, with another of the two states',
      `${MET}\n\nGhanaian Trade Minister Ama Boateng and Latvian ambassador Mart Berzins sat beside them.`,
      'Berzins Boateng Mensah Ozola',
    ],
    [
      'was there, whatever the time went to',
      `${MET}\n\nMuch of the hour went to Peru.\n\nGhanaian Trade Minister Ama Boateng and Latvian ambassador Mart Berzins sat beside them.`,
      'Berzins Boateng Mensah Ozola',
    ],
    [
      'was not where his rank is above theirs',
      `${MET}\n\nGhanaian President Ama Boateng and Latvian President Mart Berzins want more trade.`,
      'Mensah Ozola',
    ],
    [
      'was not where the sentence is of another day',
      `${MET}\n\nGhanaian Trade Minister Ama Boateng and Latvian ambassador Mart Berzins opened a school on 3 May.`,
      'Mensah Ozola',
    ],
    [
      'was not where he is of neither state',
      `${MET}\n\nPeruvian Trade Minister Ama Boateng and Peruvian ambassador Mart Berzins sold coffee.`,
      'Mensah Ozola',
    ],
    [
      'was there where guests came with him',
      `${MET}\n\nShe greeted the guests, who had come with the ambassador of Ghana, Ama Boateng.`,
      'Boateng Mensah Ozola',
    ],
    [
      'was at a gathering, alone in a sentence',
      `The foreign ministers of the region gathered in Oslo on Monday.\n\nLatvian Foreign Minister Ilze Ozola spoke of empty shops.\n\nPeruvian Foreign Minister Luis Quispe asked for patience.`,
      'Ozola Quispe',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text).split(' | ').at(-1)).toBe(expected));
});

describe('those who came along', () => {
  it.each([
    'To the Latvian delegation belonged Trade Minister Janis Berzins and Anna Liepa.',
    'With the Latvian minister had come Trade Minister Janis Berzins and Anna Liepa.',
    'With Ozola were Trade Minister Janis Berzins and Anna Liepa.',
    'With her, for Latvia, were Trade Minister Janis Berzins and Anna Liepa.',
    'The ministry lists as members of the delegation Janis Berzins and Anna Liepa.',
    'Janis Berzins and Anna Liepa, both of parliament, made part of the delegation.',
    'Janis Berzins and Anna Liepa, both lawyers, belong to the Latvian team.',
    'Her delegation, which is the largest so far and has an office by the sea, also includes Janis Berzins and Anna Liepa.',
  ])('are of the journey: %s', (told) =>
    expect(mainEvent(`${A} arrived in Accra on Tuesday for a visit.\n\n${told}`)).toBe(
      'visit | held | 2025-07-08 | accra | Berzins Liepa Ozola',
    ),
  );

  it.each([
    'The last visit of Mensah to Riga was in May, when he talked with President Anna Liepa, Prime Minister Janis Berzins, Speaker Peteris Kalns and Juris Ozols.',
    'The spokesman Juris Ozols said tea was served. He added that during the visit she would speak.',
  ])('are not those of an earlier journey, nor who tells of it: %s', (told) =>
    expect(mainEvent(`${A} will visit Accra on 21 July.\n\n${told}`)).toBe(
      'visit | announced | 2025-07-21 | accra | Ozola',
    ),
  );

  it('are not those who were asked whether to call it off', () =>
    expect(
      mainEvent(
        `${A} has cancelled talks with ${B} planned for 21 July in Oslo.\n\nShe decided after consulting Trade Minister Janis Berzins, Farm Minister Anna Liepa, Peteris Kalns and Juris Ozols.`,
      ),
    ).toBe('bilateral-meeting | cancelled | 2025-07-21 | oslo | Mensah Ozola'));

  it('take in the guest who is only named together with the hosts', () =>
    expect(
      mainEvent(
        `Latvian foreign minister to come to Accra on Monday\n\nForeign Minister Ilze Ozola of Latvia and ${B} will give tea their attention. She is also going to be received by Ghanaian President Ama Boateng.`,
      ),
    ).toContain('Ozola'));
});

describe('a guest of honour', () => {
  const SUMMIT =
    'Ghanaian President Kofi Mensah and Latvian President Ilze Ozola came together in Oslo on Tuesday for the summit of tea growers';
  it.each([
    ', to which Italian President Sergio Bruni has come as guest of honour.',
    '. As guest of honour came Italian President Sergio Bruni.',
    ', where Italian President Sergio Bruni was a special guest.',
    ' with Italian President Sergio Bruni as chief guest.',
  ])('was there: %s', (told) =>
    expect(mainEvent(SUMMIT + told)).toBe('summit | held | 2025-07-08 | oslo | Bruni Mensah Ozola'),
  );
});

describe('who travels with a guest', () => {
  it('is no host', () => {
    const { events, people } = english.read(
      'Latvian President Ilze Ozola arrived in Accra on Monday.\n\nShe held talks with Ghanaian President Kofi Mensah there. Latvian Farm Minister Ruta Liepa attended the talks.',
      '2025-07-09',
    );
    const hosts = events[0]?.participants.filter(({ role }) => role === 'host') ?? [];
    expect(hosts.map(({ who }) => 'person' in who && people[who.person]?.name)).toEqual([
      'Kofi Mensah',
    ]);
  });
});
