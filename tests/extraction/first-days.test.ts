import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

/** Format, status and day of the main events of a report of Wednesday, 9 July 2025. */
const told = (text: string) =>
  readArticle({ text: `date 2025-07-09\n${text}` })
    .findings.events.filter(({ salience }) => salience === 'main')
    .map(({ format, status, date }) => `${format} | ${status} | ${date?.edtf ?? '-'}`);

const [A, B] = ['Latvian Prime Minister Ilze Ozola', 'Ghanaian President Kofi Mensah'];

describe('the day of the news', () => {
  it.each([
    [
      'is the first that the next sentence tells of the same people',
      `${A} has met ${B} in Accra.\n\nOzola came to Castle Hill on July 7, local papers say.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'may be told two paragraphs below',
      `${A} has met ${B}.\n\nThe two are old friends.\n\nThe talks were long.\n\nOzola came to Castle Hill on July 7, local papers say.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'is not that of the next stop',
      `Ozola travels on to Togo on Wednesday\n\n${A} has wound up her visit to Ghana.\n\nThe ceremony on Tuesday was her last.`,
      ['visit | held | 2025-07-09', 'visit | held | 2025-07-08'],
    ],
    [
      'of a pact is that of the talks after which it was signed',
      `Ghana, Latvia sign policing deal\n\nGhana has signed an agreement with Latvia on police cooperation.\n\n${A} held talks on Monday with ${B} in Accra.`,
      ['agreement | held | 2025-07-07'],
    ],
    [
      'is to come where a visit told at length will begin on it',
      `A 2-day official visit to Ghana by Her Excellency Ilze Ozola, Prime Minister of the Republic of Latvia, will begin on Friday.`,
      ['visit | announced | 2025-07-11/2025-07-12'],
    ],
    [
      'is that of the report where what is planned comes later',
      `${B} is to receive ${A} in Accra later.`,
      ['bilateral-meeting | announced | 2025-07-09'],
    ],
    [
      'is told by nothing that comes two days later',
      `${B} is to receive ${A} in Accra two days later.`,
      ['bilateral-meeting | announced | -'],
    ],
    [
      'is the next where it is set for a weekday',
      `For Thursday, talks between ${A} and ${B} are on the schedule.`,
      ['bilateral-meeting | announced | 2025-07-10'],
    ],
    [
      'is that on which two will not meet',
      `${B} will not be calling on ${A} on Thursday, and no new day has been fixed.`,
      ['bilateral-meeting | denied | 2025-07-10'],
    ],
    [
      'is not that of a dateline without a town',
      `July 8 (GNA)—${A} met ${B} in Accra.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is not that of a dateline that ends in dots',
      `Accra, Ghana — July 8, 2025 … ${A} met ${B} in Accra.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is told with what went on meanwhile',
      `${A} met ${B} while she was in transit in Paris this afternoon.`,
      ['bilateral-meeting | held | 2025-07-09'],
    ],
    [
      'is not that of an attack',
      `${A} has met ${B} in Accra.\n\nOzola mourned the victims of Monday’s attack.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is that of the words with which a statement is reported',
      `Ghana condemned a drone attack on an oil field in Latvia.\n\n“It was a crime,” Foreign Minister Yaw Addo told journalists at the State House here, Tuesday.`,
      ['statement | held | 2025-07-08'],
    ],
    [
      'may be told from another day until a weekday',
      `${A} will visit Ghana from tomorrow until Saturday.`,
      ['visit | announced | 2025-07-10/2025-07-12'],
    ],
    [
      'is to come where a tour kicks off on it',
      `${A} kicks off on Friday a tour of West Africa.`,
      ['visit | announced | 2025-07-11'],
    ],
    [
      'is told by what it is scheduled for',
      `Brokers are promoting a meeting between ${A} and ${B}, which is scheduled for Friday.`,
      ['bilateral-meeting | announced | 2025-07-11'],
    ],
    [
      'may be told in any clause of the first sentences',
      `${A} has met ${B} in Accra.\n\nThe tea trade prospers after the signing, which followed on Monday, say brokers of Ozola’s town.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'is that of a lead that tells of nothing else',
      `Latvia, Ghana ink tea pact\n\nTrade is to grow following a ceremony on Monday.\n\nThe pact was signed by ${A} and ${B}.`,
      ['agreement | held | 2025-07-07'],
    ],
    [
      'is not the one on which a minister spoke to reporters about it',
      `${A} spoke to the press on Tuesday about a meeting with ${B}.\n\nOzola met Mensah on Monday in Riga.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'is told of what is off, by when it was intended',
      `${A} has postponed a journey to Accra, which she had intended to make at the end of this month.`,
      ['visit | postponed | 2025-07'],
    ],
    [
      'is that of the first meeting of a visit that has begun',
      `Latvia’s minister goes visiting\n\n${A} has started a trip to Ghana.\n\nOn Monday she met ${B} in Accra.`,
      ['visit | held | 2025-07-07'],
    ],
    [
      'is not that until which a visit goes on which has begun',
      `${A} has begun a visit to Ghana, which goes on until July 11.`,
      ['visit | held | 2025-07-09/2025-07-11'],
    ],
    [
      'is told of what is to be signed by the gathering for which all have come',
      `${A} and ${B} are to sign a tea pact in Togo.\n\nOzola and Mensah are already in Togo ahead of Friday’s ceremony.`,
      ['agreement | announced | 2025-07-11'],
    ],
    [
      'of a call is within the week that is told when they can speak',
      `${A} will talk by telephone with ${B} this week.\n\n“They can speak on Friday, as brokers wish,” an official said.`,
      ['call | announced | 2025-07-11'],
    ],
    [
      'of a journey is not that on which the summit opens which it is for',
      `${A} has left for Accra to take part in the ECOWAS summit that opens in the Ghanaian capital on Thursday.\n\nOzola wore green. She was seen off early this morning.`,
      ['visit | held | 2025-07-09'],
    ],
    [
      'is not that of an earlier one',
      `The meeting of ${A} and ${B} followed up on the one held in Riga on July 3.\n\nOzola and Mensah agreed on Tuesday to sell more tea.`,
      ['bilateral-meeting | held | 2025-07-08'],
    ],
    [
      'of a call is not that of the trip that is its subject',
      `${A} telephoned ${B} and asked for patience over putting off a trip to Accra that she was to have made this week, her ministry said on Tuesday.`,
      ['call | held | 2025-07-08'],
    ],
    [
      'on which a pact is ended is that of the statement which does so',
      `Ghana ends defence pact with Latvia\n\nGhana said it was ending its military cooperation with Latvia.\n\n“We end the accord,” Foreign Minister Kofi Mensah said in a statement posted late Monday.`,
      ['agreement | cancelled | 2025-07-07'],
    ],
    [
      'on which ties are cut is that of the announcement',
      `Ghana is breaking ties with Latvia\n\nGhanaian President Kofi Mensah announced on Monday that his country was breaking off relations with Latvia.\n\nOn Tuesday, Togo cut its ties with Latvia, too.`,
      ['other | held | 2025-07-07'],
    ],
    [
      'on which envoys are called home is not that of the attack which was the cause',
      `Ghana and Togo have called home their ambassadors from Riga in protest at the shooting down of a drone last week, they said in a statement on Monday.`,
      ['other | held | 2025-07-07'],
    ],
    [
      'is none that is still to come, of what has been',
      `${A} has met ${B} in Accra.\n\nOzola spoke of the harvest fair of August 20, too.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is told later of what is off, by what it was expected for',
      `${A} has postponed her visit to Ghana.\n\nThe tea trade is worth a lot.\n\nOzola’s journey, expected in August, would have been her first.`,
      ['visit | postponed | 2025-08'],
    ],
    [
      'is that of the clause that tells what a journey was to be',
      `Storms over Togo on Sunday have made ${A} postpone a trip which was to take her to Ghana on July 16-17.`,
      ['visit | postponed | 2025-07-16/2025-07-17'],
    ],
    [
      'is no year alone',
      `${A} has met ${B} in Accra.\n\nThe meeting heard of the mill that was built in 2019.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is not the one on which it was said, where another is told',
      `${A} has met ${B}, the ministry said on Wednesday.\n\nOzola came to Castle Hill on Monday.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'is told of what is denied by those who reported it',
      `${A} and ${B} have not spoken by phone, a spokesman said.\n\nThe Accra Post wrote on Monday that the two had a long conversation on Sunday, July 6.`,
      ['call | denied | 2025-07-06'],
    ],
    [
      'is that for which it had been announced, of what is off',
      `Visit cancelled\n\n${A} will not be travelling to Ghana on Wednesday as previously announced.`,
      ['visit | cancelled | 2025-07-09'],
    ],
    [
      'is that on which an envoy of its side was received',
      `Latvia has called in Ghana’s ambassador, Foreign Minister Ilze Ozola said on Wednesday.\n\nThe Ghanaian diplomat was received on Tuesday at the ministry.`,
      ['other | held | 2025-07-08'],
    ],
    [
      'is not the one instead of which it is',
      `${A} will arrive in Ghana on Friday rather than Thursday.`,
      ['visit | rescheduled | 2025-07-11'],
    ],
    [
      'is to come where a visit begins on it',
      `${A} has left for Ghana, where she begins a three-day visit on Friday, officials said.`,
      ['visit | announced | 2025-07-11/2025-07-13'],
    ],
    [
      'is that of the lead rather than one told far below, weeks before',
      `Latvia and Ghana have today ended their quarrel.\n\nThe two signed a treaty in Accra. ${A} and ${B} signed it at Castle Hill.\n\nTea is dear.\n\nOfficials signed the treaty on May 21.`,
      ['agreement | held | 2025-07-09'],
    ],
    [
      'is to come where somebody is on the way',
      `${A} travels across the border on Friday for talks with ${B}.`,
      ['bilateral-meeting | announced | 2025-07-11'],
    ],
    [
      'is today, of talks that have begun',
      `${A} and ${B} have started talks in Accra, a correspondent reports.`,
      ['bilateral-meeting | held | 2025-07-09'],
    ],
    [
      'is that of a declaration which is the news itself',
      `Latvia on Tuesday declared Ghana’s ambassador Kofi Mensah persona non grata.\n\nLast week he had spoken of tea.`,
      ['other | held | 2025-07-08'],
    ],
    [
      'is that of an agency’s dateline, of what has just been done',
      `ACCRA, July 9. /GNA/. ${A} and ${B} have signed a treaty.`,
      ['agreement | held | 2025-07-09'],
    ],
    [
      'is not that of a dateline behind its agency',
      `ACCRA, Ghana (GNA) – Wednesday, July 9, 2025 – ${A} met ${B} for talks.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is one, of talks with a guest of two days',
      `Tea was the subject of a meeting between ${A} and ${B}, who arrived in Latvia this Monday for a two-day official visit.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is news', () => {
  it.each([
    [
      'is no treaty that somebody might sign',
      `${A} has thanked Ghana for its early mandate to sign the Volta protocol.\n\nOzola and ${B} held talks on Tuesday in Accra.`,
      ['bilateral-meeting | held | 2025-07-08'],
    ],
    [
      'is the summit for which leaders met, not the last one',
      'West African leaders met on Tuesday in Accra, the capital of Ghana, for an emergency summit.\n\nThe bloc had imposed sanctions on Guinea during its last extraordinary summit on May 30 in Lomé.',
      ['summit | held | 2025-07-08'],
    ],
    [
      'is not a previous meeting',
      `${A} will meet ${B} on Saturday in Accra. Ozola had a previous meeting with Mensah in Riga, when the port was opened.`,
      ['bilateral-meeting | announced | 2025-07-12'],
    ],
    [
      'is a lifting of sanctions, of whoever speaks for it',
      'Today, the Latvian Finance Ministry removed sanctions imposed in 2021 by Ghana.\n\n“They have served their end,” said Secretary Ilze Ozola.',
      ['sanction | held | 2025-07-09'],
    ],
    [
      'is off for whom it was expected',
      `${A} won’t meet ${B} in Accra on Friday as planned.`,
      ['bilateral-meeting | cancelled | 2025-07-11'],
    ],
    [
      'is not that of a coup years ago',
      `Three years after soldiers took Lomé on 1 February 2022, Latvia has condemned the attacks there.`,
      ['statement | held | -'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
