import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

describe('main events', () => {
  it.each([
    [
      'is denied where there are no plans for it',
      `There are no plans for a meeting between ${A} and ${B}, the ministry said on Tuesday.`,
      ['bilateral-meeting | denied | - | - | Mensah Ozola'],
    ],
    [
      'is denied where it will not be',
      `${A} will not visit Accra this week.`,
      ['visit | denied | [2025-07-09..2025-07-13] | accra | Ozola'],
    ],
    [
      'leaves out who only spoke of it',
      `${A} and ${B} met in Riga on Monday, said Ghanaian government spokesman Yaw Addo, the agency reports.`,
      ['bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola'],
    ],
    [
      'is told by a possessive where nothing was told before',
      `${A} and ${B} agreed on Monday to work more closely.\n\nIn their telephone talks, Ozola and Mensah also spoke of fisheries.`,
      ['call | held | 2025-07-07 | - | Mensah Ozola'],
    ],
    [
      'takes in those who attended it, told later',
      `${A} chaired a meeting of Baltic and African envoys in Riga on Tuesday.\n\nThe Minister of Foreign Affairs of Ghana, Kofi Mensah, and the Minister of Foreign Affairs of Togo, Afi Lawson, took part in the meeting.`,
      ['bilateral-meeting | held | 2025-07-08 | riga | Lawson Mensah Ozola'],
    ],
    [
      'is the signing where the visit is only its occasion',
      `Latvia and Ghana on Tuesday signed three agreements during President Ama Boateng’s official visit to Riga.`,
      ['agreement | held | 2025-07-08 | riga | Boateng'],
    ],
    [
      'is of the day on which it is told where no other is given',
      `${A} held brief talks with ${B} in Oslo, an official said Tuesday.`,
      ['bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola'],
    ],
    [
      'does not take day and place of an earlier one',
      `${A} held talks with ${B} on Monday.\n\nIt was their first meeting since a forum in May 2019 in Cairo.`,
      ['bilateral-meeting | held | 2025-07-07 | - | Mensah Ozola'],
    ],
    [
      'does not take the day on which others agreed to resume it',
      `${A} held talks with ${B} in Oslo.\n\nOn Friday, Swedish envoy Nils Berg and Malian envoy Issa Keita agreed to work toward resuming the talks.`,
      ['bilateral-meeting | held | - | oslo | Mensah Ozola'],
    ],
    [
      'is not the gathering on whose sidelines it was',
      `On the sidelines of the Arctic Forum in Tromso, ${A} met ${B} on Tuesday. The meeting was arranged on the margins of the forum due to end on Thursday.`,
      ['bilateral-meeting | held | 2025-07-08 | tromso | Mensah Ozola'],
    ],
    [
      'is not the visit on which the guest came',
      `${A} on Monday hosted ${B} for talks on trade. Mensah, whose visit to Latvia ends today, praised the hosts.`,
      ['bilateral-meeting | held | 2025-07-07 | - | Mensah Ozola'],
    ],
    [
      'does not go on in what the two are to discuss there',
      `President Ama Boateng of Ghana and President Valdis Krauze of Latvia will hold a summit in Accra on 16 July. The two presidents are expected to discuss trade.`,
      ['summit | announced | 2025-07-16 | accra | Boateng Krauze'],
    ],
    [
      'is one whether it is called a summit or a meeting',
      `President Ama Boateng of Ghana and President Valdis Krauze of Latvia could meet for a summit next week, officials said. The meeting would be the first in ten years.`,
      ['summit | unknown | [2025-07-14..2025-07-20] | - | Boateng Krauze'],
    ],
    [
      'is told of hosts of a group',
      'Latvia will host at least ten heads of state in Riga on 16 July.',
      ['bilateral-meeting | announced | 2025-07-16 | riga | '],
    ],
    [
      'is not what a picture shows',
      `${A} and ${B} meet in Cairo in May. (Latvian Foreign Ministry)\n\n${A} and ${B} held telephone talks on Tuesday.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'was in the city of the dateline where the text gives its country',
      `RIGA, (Agency / Second Agency - 9th July, 2025) ${A} received ${B}, who is on an official visit to Latvia.`,
      ['bilateral-meeting | held | - | riga | Mensah Ozola'],
    ],
    [
      'is not placed by the dateline while it is to come',
      `RIGA, July 9 – ${A} will meet ${B} on 16 July.`,
      ['bilateral-meeting | announced | 2025-07-16 | - | Mensah Ozola'],
    ],
    [
      'has its hosts from the invitation',
      `${A} will visit Ghana and Togo from July 12 to 16, the ministry announced.\n\nOzola will pay the visits at the invitation of ${B}, the ministry said.`,
      ['visit | announced | 2025-07-12/2025-07-16 | - | Mensah Ozola'],
    ],
    [
      'has whom the visitors met there for its hosts',
      `On July 8, ${B} and his colleague visited Latvia where they met President Valdis Krauze. The trip was planned as part of a broader visit to Estonia.`,
      ['visit | held | 2025-07-08 | latvia | Krauze Mensah'],
    ],
    [
      'stays held when a later sentence tells of what is to come on it',
      `Foreign Ministers Visit Riga\n\n${B} visited Riga on Tuesday.\n\nThe ministers are set to hold a press conference on their visit later today.`,
      ['visit | held | 2025-07-08 | riga | Mensah'],
    ],
    [
      'leaves out who said that others met',
      `Government spokesman Yaw Addo said ${A} met ${B} in Riga on Tuesday.`,
      ['bilateral-meeting | held | 2025-07-08 | riga | Mensah Ozola'],
    ],
    [
      'has a counterpart who is named later',
      `${A} held talks with her Ghanaian counterpart in Riga on Tuesday.\n\nShe thanked visiting ${B}.`,
      ['bilateral-meeting | held | 2025-07-08 | riga | Mensah Ozola'],
    ],
    [
      'is a summit where heads of state gather',
      'The presidents of Togo, Ghana and Peru gathered in Lima on Tuesday to sign a declaration.',
      ['summit | held | 2025-07-08 | lima | '],
    ],
    [
      'is the reception of an envoy’s credentials',
      'On July 8, the Ambassador of Togo, Kofi Mensah, presented copies of his credentials to Latvian Foreign Minister Ilze Ozola.',
      ['other | held | 2025-07-08 | riga | Mensah Ozola'],
    ],
    [
      'stays cancelled, whatever was planned for it',
      `${A} cancelled a visit to Ghana, where she was scheduled to meet President Ama Boateng.`,
      ['visit | cancelled | - | ghana | Boateng Ozola'],
    ],
    [
      'is cancelled by a word far behind it',
      'A planned meeting of the Latvian and the Ghanaian foreign ministers in Oslo has been cancelled.',
      ['bilateral-meeting | cancelled | - | oslo | '],
    ],
    [
      'is told once, though plans for it were made before',
      `${A} will postpone a trip to Ghana to September, a broadcaster reported on Tuesday. Ozola had been making arrangements to travel to Ghana this month.`,
      ['visit | postponed | 2025-09 | ghana | Ozola'],
    ],
    [
      'is not in a picture of people shaking hands',
      `${A} (right) shakes hands with ${B} as they meet in Cairo on May 6.\n\n${A} arrived in Lima on Tuesday.`,
      ['visit | held | 2025-07-08 | lima | Ozola'],
    ],
    [
      'is where something was said',
      '“We will go on working together in all fields,” Latvian Foreign Minister Ilze Ozola said on July 8 at a meeting with President Ama Boateng of Ghana in Riga.',
      ['bilateral-meeting | held | 2025-07-08 | riga | Boateng Ozola'],
    ],
    [
      'is not the journey that comes after it',
      `UN Envoy Holds Talks in Oman before Heading to Riga\n\n${A} held talks with ${B} in Muscat on Tuesday.`,
      ['bilateral-meeting | held | 2025-07-08 | muscat | Mensah Ozola'],
    ],
    [
      'is cancelled where someone calls it off',
      `Ozola calls off trip to Ghana\n\n${A} called off a trip to Ghana on Tuesday.`,
      ['visit | cancelled | - | ghana | Ozola'],
    ],
    [
      'is the summons, not what it is about',
      'Latvia summoned the Ghanaian ambassador Ama Boateng on Tuesday over border clashes.',
      ['other | held | 2025-07-08 | riga | Boateng'],
    ],
    [
      'is a call where somebody called somebody, and not with whom a summit is to be',
      `${A} called her Ghanaian counterpart Kofi Mensah on Tuesday to get the summit with President Ama Boateng back on track.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    ['is no call where somebody is called something', `${A} called ${B} a friend on Tuesday.`, []],
    [
      'is to come where somebody is leaving or flies at the weekend',
      `${A} flies to Accra at the weekend for talks with ${B}.`,
      ['visit | announced | [2025-07-12..2025-07-13] | accra | Mensah Ozola'],
    ],
    [
      'is of a place that somebody reached',
      `${A} reached Accra on Tuesday for a two-day visit.`,
      ['visit | held | 2025-07-08/2025-07-09 | accra | Ozola'],
    ],
    [
      'is not what a coming summit gives for day and place',
      `${A} met ${B} in Riga ahead of a summit in Oslo on Friday.`,
      ['bilateral-meeting | held | - | riga | Mensah Ozola'],
    ],
    [
      'is told once where sanctions are told of again',
      'Latvia imposed sanctions on three Belarusian banks on Tuesday. The sanctions were imposed because of the war in Ukraine.',
      ['sanction | held | 2025-07-08 | - | '],
    ],
    [
      'is cancelled where somebody is forced to cancel it',
      `${A} was forced to cancel her planned visit to Ghana after she fell ill.`,
      ['visit | cancelled | - | ghana | Ozola'],
    ],
    [
      'is the call in which somebody was invited',
      `Ozola invited to pay visit to Ghana\n\n${A} had a phone conversation on Tuesday with ${B}, who invited her to Accra.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'is of whose visit it is',
      `First Lady Elza Kalna was in hospital when Latvian President Janis Kalns’s first visit to Ghana was cancelled.`,
      ['visit | cancelled | - | ghana | Kalns'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mainEvents(text)).toEqual(expected);
  });
});
