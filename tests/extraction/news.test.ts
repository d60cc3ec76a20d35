import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { A, B, mainEvents } from './main-events.ts';

const mainEvent = (text: string) => mainEvents(text)[0] ?? '-';

describe('who was there', () => {
  it.each([
    [
      'is told of a signing as of a meeting',
      `Officials of Latvia and Ghana were in Oslo on Monday to sign a fisheries pact.\n\nColonel Juris Kalns led the Latvian delegation while Colonel Yaw Owusu headed the Ghanaian delegation.`,
      'agreement | held | 2025-07-07 | oslo | Kalns Owusu',
    ],
    [
      'is whom a delegation is made up of',
      `${A} met ${B} in Oslo on Monday.\n\nThe Latvian delegation is also made up of the ambassador, Juris Kalns, and the adviser Edgars Berzins.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Berzins Kalns Mensah Ozola',
    ],
    [
      'is who presided over it',
      `${A} met ${B} in Oslo on Monday.\n\nThe session was presided over by Norwegian Prime Minister Kari Dahl.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Dahl Mensah Ozola',
    ],
    [
      'is who chaired it and speaks of it',
      `${A} met ${B} in Oslo on Monday.\n\nNorwegian Prime Minister Kari Dahl, who chaired it, said in a post that cocoa was dear.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Dahl Mensah Ozola',
    ],
    [
      'is nobody who stayed away, however long the list',
      `Heads of state met for a summit in Oslo on Monday, hosted by Norwegian Prime Minister Kari Dahl.\n\nAmong the absentees were Ilze Ozola, Kofi Mensah, Juris Kalns and Yaw Owusu.`,
      'summit | held | 2025-07-07 | oslo | Dahl',
    ],
    [
      'may be on lines of their own under a line that ends in a colon',
      `A summit of the cocoa states was held in Oslo on Monday.\n\nThe summit, chaired by Norwegian Prime Minister Kari Dahl, was attended by:\n\n• President of Ghana Kofi Mensah\n\n• President of Latvia Ilze Ozola\n\n• Adviser Juris Kalns.\n\nOpening the summit, Dahl praised cocoa.`,
      'summit | held | 2025-07-07 | oslo | Dahl Kalns Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('who was there, told elsewhere in the report', () => {
  it.each([
    [
      'is who is quoted, where the meeting was told without names',
      `Cocoa ministers met in Oslo on Monday.\n\n“It went well,” said ${A}. The price of cocoa has fallen.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Ozola',
    ],
    [
      'is whom a ministry names in a report that stands in quotation marks',
      `Ghana on Monday summoned the Latvian ambassador over cocoa.\n\n“The minister of trade, Kofi Mensah, together with the adviser Yaw Owusu, summoned the Ambassador of Latvia, Ilze Ozola,” a statement said.`,
      'other | held | 2025-07-07 | accra | Mensah Owusu Ozola',
    ],
    [
      'is the host who the relative clause is about',
      `Latvian Prime Minister Ilze Ozola was on Monday the guest of President Kofi Mensah, who held talks with her in Accra.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'is the two who speak after the talks',
      `Latvia and Ghana have called on growers to rest.\n\nLatvian President Ilze Ozola and Ghanaian President Kofi Mensah stressed that cocoa was dear.\n\nIn a note read by an aide after bilateral talks at State House Accra, the two leaders noted that prices had risen.`,
      'bilateral-meeting | held | - | accra | Mensah Ozola',
    ],
    [
      'is who spoke at the head of a sentence on the talks',
      `During talks with ${B} in Oslo on Monday, ${A} said that cocoa was dear.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('the meeting at which something was said', () => {
  it.each([
    [
      'is the news where a message was conveyed at it',
      `Ghanaian President Kofi Mensah has invited Latvian President Ilze Ozola to visit Ghana.\n\nThe message was conveyed to Foreign Minister Juris Kalns when he held a meeting with Ghanaian Trade Minister Yaw Owusu in Oslo on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Kalns Owusu',
    ],
    [
      'is the news where “he said this” at it',
      `Latvian Prime Minister Ilze Ozola on Monday said that cocoa was dear.\n\nShe said this while talking to the Ghanaian President, Kofi Mensah, who called on her in Riga.`,
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('several meetings', () => {
  it('are told one by one after a series of them', () => {
    expect(
      mainEvents(
        `${A} on Monday held a series of talks with colleagues in Oslo.\n\nOzola met with ${B} to discuss cocoa.\n\nIn addition, the Latvian minister held talks with Togolese Foreign Minister Yawa Kponton.`,
      ),
    ).toEqual([
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
      'bilateral-meeting | held | 2025-07-07 | oslo | Kponton Ozola',
    ]);
  });
  it('are one where the same people discuss something at a summit', () => {
    expect(
      mainEvents(
        `Latvian President Ilze Ozola and Ghanaian President Kofi Mensah held a summit in Oslo on Monday. Ozola and Mensah reached an agreement on cocoa.`,
      ),
    ).toEqual(['summit | held | 2025-07-07 | oslo | Mensah Ozola']);
  });
});

describe('a statement', () => {
  it('is none where something is only said', () => {
    expect(mainEvents(`${A} said on Monday that cocoa was dear.`)).toEqual([]);
  });

  it.each([
    [
      'is by the spokesperson who made it, not by whom it is about',
      `The Latvian government on Monday condemned the coup against Ghana’s President Kofi Mensah.\n\nIn a statement, the spokesperson of the foreign ministry, Ilze Ozola, said that order had to return.`,
      ['statement | held | 2025-07-07 | - | Ozola'],
    ],
    [
      'is none of those who give a government its name',
      `The Latvian government on Monday condemned the coup in Lima.\n\nThe President Juris Kalns-led government called for calm. In a statement, the spokesperson of the foreign ministry, Ilze Ozola, said that order had to return.`,
      ['statement | held | 2025-07-07 | - | Ozola'],
    ],
    [
      'is no news of its own where it denies a meeting',
      `Latvia on Monday rejected reports that it had held secret talks with Ghana.\n\nSpokeswoman Ilze Ozola denied that President Juris Kalns had met ${B}.`,
      ['bilateral-meeting | denied | - | - | Kalns Mensah'],
    ],
  ])('%s', (_, text, expected) => expect(mainEvents(text)).toEqual(expected));
});

describe('status', () => {
  it.each([
    [
      'stays “postponed” though the body speaks of a cancelled visit',
      `Latvia and Ghana have agreed to postpone President Ilze Ozola's visit to Accra.\n\nThe visit has now been cancelled because of a strike.`,
      'visit | postponed | - | accra | Ozola',
    ],
    [
      'is “postponed” of the trips of many, too',
      `Ghana to ask guests to put off their May 9 trips to Accra\n\nACCRA – The feast has been moved.`,
      'visit | postponed | 2026-05-09 | accra | ',
    ],
    [
      'is denied where none is planned',
      `No meeting is planned between ${A} and ${B} in Oslo.`,
      'bilateral-meeting | denied | - | oslo | Mensah Ozola',
    ],
    [
      'is denied where reports of it are called false',
      `The presidency has described reports that President Kofi Mensah is to travel to Latvia as fake news.`,
      'visit | denied | - | latvia | Mensah',
    ],
    [
      'is not denied by a word before a colon',
      `Cocoa to flow without trouble: Good talks with ${B}\n\n${A} met ${B} in Oslo on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'is “announced” after ’ll',
      `${A} said on Monday: she’ll meet ${B} in Oslo.`,
      'bilateral-meeting | announced | - | oslo | Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('what is only threatened, or depends on something', () => {
  it.each([
    `Ghanaian President Kofi Mensah on Monday threatened Latvia with new sanctions unless it agrees to a ceasefire.`,
    `Latvia on Monday warned Ghana of sanctions over its herring.`,
  ])('is not told as done: %s', (text) => {
    const { events } = english.read(text, '2025-07-09');
    expect(
      events.filter(({ format, status }) => format !== 'statement' && status === 'held'),
    ).toEqual([]);
  });
});

describe('words for events', () => {
  it.each([
    [
      'a call paid on somebody is no phone call',
      `${A} paid a call on ${B} in Oslo on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'a farewell is a meeting',
      `Ambassador Ilze Ozola of Latvia bade farewell to President Kofi Mensah in Accra on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'to call an ambassador in is to summon',
      `${A} called in the Ghanaian ambassador, Yaw Owusu, on Monday.`,
      'other | held | 2025-07-07 | riga | Owusu Ozola',
    ],
    [
      'to speak by video is a call',
      `${A} and ${B} spoke by video link on Monday about tea.`,
      'call | held | 2025-07-07 | - | Mensah Ozola',
    ],
    [
      'another sign is nothing signed',
      `${A} met ${B} in Oslo on Monday, in another sign that a deal on tea is near.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'a summit of leaders whom nobody names is that of their union',
      'Prices overshadow ASEAN summit\n\nLeaders have begun a two-day summit in Lima on Monday.',
      'summit | held | 2025-07-07/2025-07-08 | lima | ',
    ],
    [
      'talks that a call is about are not held in it',
      `RIGA, July 8 - ${A} spoke by telephone on Monday with ${B} about the need to bring talks on tea to a close.`,
      'call | held | 2025-07-07 | - | Mensah Ozola',
    ],
    [
      'a stay for a conference is the occasion of a meeting',
      `On Monday, in Accra, ${A} had a meeting with ${B}. Ozola is in Ghana on a working visit in order to take part in the Tea Conference.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'a summit at which somebody was not snubbed is not denied',
      `Talks of Ozola and Mensah called off at summit\n\nRiga has denied that ${A} was snubbed at a tea summit in Oslo after a meeting she was to have with ${B} was scrapped.`,
      'bilateral-meeting | cancelled | - | oslo | Mensah Ozola',
    ],
    [
      'who says something, meeting somebody, met him',
      `Meeting ${B} in Oslo on Monday, ${A} said tea was dear.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'to meet reporters is a press conference, where nothing else is told',
      `Tea is dear\n\nMeeting reporters in Accra on Monday, ${A} said tea was dear.`,
      'press-conference | held | 2025-07-07 | accra | Ozola',
    ],
    [
      'a stay somewhere for a trip is a visit',
      'Ozola makes Ghana first stop\n\nLatvian President Ilze Ozola was in Ghana on Monday for her first trip abroad since taking office.',
      'visit | held | 2025-07-07 | ghana | Ozola',
    ],
    [
      'a compact is a pact',
      `${A} and ${B} put their signatures to a compact on tea in Oslo on Monday.`,
      'agreement | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'a summit is of those whom the report names as its heads, whatever was signed',
      'Latvia and Ghana hold summit in Oslo\n\nLatvia and Ghana signed a pact on tea at a summit in Oslo on Monday.\n\nIlze Ozola, the Latvian prime minister, took ministers along. Her Ghanaian counterpart, Kofi Mensah, was there before her.',
      'summit | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'who has told reporters of a meeting was not at it',
      `RIGA, July 8 - During a meeting with ${B} on Monday, ${A} said tea was dear, Latvian Economy Minister Ivars Krams has told reporters.`,
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
    ],
    [
      'a trip has words before it that no table knows',
      `Latvian Prime Minister Ilze Ozola had to cancel a planned whirlwind visit to Ghana on Monday.`,
      'visit | cancelled | 2025-07-14 | ghana | Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvent(text)).toBe(expected));
});

describe('one happening told in other words', () => {
  it.each([
    [
      'is the meeting that a headline tells after “as”',
      `Latvia, Ghana cling to strategic partnership as ministers hold meeting\n\nOSLO, July 7 — The first Foreign Ministers’ Meeting of Latvia and Ghana took place here on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | ',
    ],
    [
      'is what will be discussed in it',
      `Ozola arrived in Accra for talks with Mensah: what will be discussed\n\n${A} came to Accra on Monday for talks with ${B}.`,
      'visit | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'is the first visit ever',
      `Ozola becomes first Latvian leader to visit Ghana\n\nLatvian President Ilze Ozola arrived in Accra on Monday.`,
      'visit | held | 2025-07-07 | accra | Ozola',
    ],
    [
      'is a visit for which somebody is due',
      `Latvian president to reach Accra tomorrow\n\nLatvian President Ilze Ozola is due here in Accra tomorrow (Thursday) on an official visit.`,
      'visit | announced | 2025-07-10 | accra | Ozola',
    ],
    [
      'is the meeting for which somebody is to come',
      `Ozola to come to Ghana, meet Mensah at end of month\n\nLatvian Foreign Minister Ilze Ozola is due in Ghana at the end of this month for meetings with President Kofi Mensah.`,
      'visit | announced | 2025-07 | ghana | Mensah Ozola',
    ],
    [
      'is the visit that was announced at a forum',
      `Latvian President Ilze Ozola expected in Ghana next month\n\nThe announcement came at an investment forum in Oslo attended by Latvian Economy Minister Juris Kalns.\n\n“We are glad,” said Ghanaian President Kofi Mensah.`,
      'visit | announced | 2025-08 | ghana | Mensah Ozola',
    ],
    [
      'is the visit in whose course a press conference was held',
      `Flights between Latvia and Ghana are back, Ghanaian President Kofi Mensah said at a press conference on Monday which he held together with Latvian President Ilze Ozola.\n\nThe announcement was made in the course of Ozola's visit to Accra.`,
      'visit | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'is the meeting that a headline calls the first of its kind',
      `Latvian leader first to be received by Ghana's new president\n\nACCRA, July 7 — Latvian President Ilze Ozola met Ghanaian President Kofi Mensah on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'is the visit during which somebody speaks, and whom she met where',
      `ACCRA – ${A} on Monday praised the cocoa of Ghana during a day-long visit, the first in years.\n\nShe met ${B} at Jamuna, the latter's official residence, before leaving at night.`,
      'visit | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'is the visit on which somebody speaks',
      `Latvian Foreign Minister Ilze Ozola said in Accra, where she is on an official visit on Monday and Tuesday, that cocoa was dear.`,
      'visit | held | 2025-07-07/2025-07-08 | accra | Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvents(text)).toEqual([expected]));
});

describe('what was before the news', () => {
  it('is what had been by then', () => {
    expect(
      mainEvents(
        `${A} landed in Accra on Monday evening. By then she had eaten lunch with Peruvian President Inés Rojas in Lima.`,
      ),
    ).toEqual(['visit | held | 2025-07-07 | accra | Ozola']);
  });
  it('is no statement received by the press', () => {
    expect(
      mainEvents(
        `ACCRA, July 9 (TNA) -- Latvian Prime Minister Ilze Ozola is to begin an official visit to Ghana on Friday.\nA statement received by the paper on Monday praised Prime Minister Ilze Ozola.`,
      ),
    ).toEqual(['visit | announced | 2025-07-11 | accra | Ozola']);
  });
  it('is no meeting before which somebody appeals to those who will be there', () => {
    expect(
      mainEvents(
        `With the leaders of nearly all states about to meet, Latvian President Ilze Ozola on Monday called on them to plant cocoa.`,
      ),
    ).toEqual(['statement | held | 2025-07-07 | - | Ozola']);
  });
  it('is no attack about which somebody is worried on a visit', () => {
    expect(
      mainEvents(
        `${A} on Monday voiced concerns about attacks on farmers. She met ${B} in Accra.`,
      ).filter((event) => event.startsWith('attack')),
    ).toEqual([]);
  });
  it('is neither a meeting that is hinted at nor the arrival before which that is done', () => {
    expect(
      mainEvents(
        `Ozola hints at talks between Latvia and Ghana\n\nThe signals from Latvia were mixed on Monday, a day before ${B} arrives in Riga. Latvian Prime Minister Ilze Ozola smiled.`,
      ),
    ).toEqual([]);
  });
});

describe('the talks ahead of which something is done', () => {
  it('are of the one whose they are, and others than those', () => {
    expect(
      mainEvents(
        `Ahead of her talks with ${B} in Oslo, ${A} is to see Peruvian President Inés Rojas on Thursday.`,
      ).map((event) => event.split(' | ').at(-1)),
    ).toEqual(['Mensah Ozola', 'Ozola Rojas']);
  });
});

it('an arrival and the talks to come are two events', () =>
  expect(
    mainEvents(
      'Ozola in Accra; talks with Mensah on Friday\n\nACCRA, July 8 - Latvian President Ilze Ozola arrived in Accra on Monday for a two-day visit, and will sit down with President Kofi Mensah on Friday to talk about tea.',
    ).sort(),
  ).toEqual([
    'bilateral-meeting | announced | 2025-07-11 | accra | Mensah Ozola',
    'visit | held | 2025-07-07/2025-07-08 | accra | Mensah Ozola',
  ]));

describe('what is news', () => {
  it.each([
    [
      'is the protest of the headline, not the attack it is about',
      'Ghana lodges protest over attack on its Riga consulate\n\nACCRA: The attack carried out yesterday on the consulate of Ghana in Riga has drawn strong condemnation from Accra.',
      ['statement'],
    ],
    [
      'is not what stands under a picture',
      `Calls for peace\n\n${A} held talks with ${B} in Accra on Tuesday.\n\nSchoolchildren greet ${A} at Tema Palace. Image Credit: GNA`,
      ['bilateral-meeting | held | 2025-07-08 | accra'],
    ],
    [
      'is no committee to be inaugurated',
      'Ozola due in Ghana for 2-day visit; committee to be inaugurated\n\nLatvian Prime Minister Ilze Ozola will visit Ghana on Friday.',
      ['visit | announced | 2025-07-11'],
    ],
    [
      'is no embassy that somebody hopes to see, but his words',
      'Riga hopes for embassy\n\nThe Latvian government hopes to see a Ghanaian embassy opened in Riga, Foreign Minister Ilze Ozola said on Tuesday.',
      ['statement | held | 2025-07-08 | - | Ozola'],
    ],
    [
      'is the newer of two, though the lead begins with how it came to that',
      'Confederation holds ministerial meeting in Riga\n\nThe charter was signed by Mali, Niger and Togo on January 6 in Riga, at a first summit.\n\nOn July 7, Riga hosted a ministerial meeting of the Confederation, chaired by Mali’s Foreign Minister Ama Diop.',
      ['conference | held | 2025-07-07 | riga'],
    ],
    [
      'is of the day on which a stay is confirmed',
      `The Prime Minister of Latvia, Ilze Ozola, is in Ghana on a private visit, the government confirmed on Tuesday.`,
      ['visit | held | 2025-07-08 | ghana'],
    ],
  ])('%s', (_, text, expected) => {
    expect(
      mainEvents(text).map((event, i) => event.slice(0, (expected[i] ?? event).length)),
    ).toEqual(expected);
  });
});
