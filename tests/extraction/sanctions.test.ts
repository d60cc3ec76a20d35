/** Reports of sanctions: one event, with those on the list and whoever announces it. */
import { describe, expect, it } from 'vitest';
import { mainEvents } from './main-events.ts';

const REPORTS: readonly (readonly [name: string, news: readonly string[], text: string])[] = [
  [
    'those whom a later sentence names, as many as the news counts',
    ['sanction | held | 2025-07-08 | - | Addo Boateng Roy Sarpong'],
    `Canada hits three Ghanaian politicians with sanctions

OTTAWA – Three Ghanaian politicians accused of paying armed gangs have been hit with sanctions by Canada, the foreign minister announced Tuesday.

“These men have grown rich on the misery of others,” Canadian Foreign Minister Claire Roy told reporters.

The measures freeze any assets held in Canada by Kwame Boateng, Yaw Addo and Efua Sarpong, all of them former members of parliament.

Boateng denied any wrongdoing in a message to a radio station in Kumasi.`,
  ],
  [
    'those of the list, and not whom others had listed before',
    ['sanction | held | 2025-07-08 | - | Badu Mensah'],
    `Latvia blacklists Ghanaian generals

RIGA – Latvia on Tuesday froze the assets of two Ghanaian generals over the killing of protesters, its foreign ministry said.

Those designated are Kofi Mensah, the head of the army, and his deputy, Ama Badu.

In May, Canada sanctioned the former minister Yaw Addo.`,
  ],
  [
    'none of the many on a list whom the report only picks out',
    ['sanction | held | 2025-07-08 | - | '],
    `EU adopts new sanctions on Ghana

BRUSSELS – The European Union on Tuesday adopted a new package of sanctions against Ghana, blacklisting 15 officials.

The list includes the judge Kofi Mensah. Diplomats said that more would follow.`,
  ],
  [
    'the day on which the measures were announced, told behind the news',
    ['sanction | held | 2025-07-08 | - | Reed'],
    `US slaps visa bans on Ghanaian officials

The United States has announced visa restrictions on a number of Ghanaian officials accused of abductions.

US Secretary of State Ann Reed announced the measures on Tuesday, saying that family members might be affected as well.`,
  ],
  [
    'the day from which they are to hold',
    ['sanction | announced | 2025-08-01 | - | Reed'],
    `Reed slaps 40% tariff on Ghana

US President Ann Reed said on Wednesday she would impose a 40% tariff on all imports from Ghana from August 1.

Ghana’s president, Kofi Mensah, said his country would respond in kind.`,
  ],
  [
    'nothing where they are only discussed',
    [],
    `EU weighs sanctions on Ghana as violence grows

BRUSSELS – European Union diplomats are discussing possible sanctions on Ghana’s police commanders, three of them said on Wednesday.

Sanctions could include travel bans and asset freezes, according to a paper.`,
  ],
];

describe('a report of sanctions tells', () => {
  it.each(REPORTS)('%s', (_name, news, text) => {
    expect(mainEvents(text)).toEqual(news);
  });
});
