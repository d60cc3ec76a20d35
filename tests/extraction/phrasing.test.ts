import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

describe('ways to say that something took place', () => {
  it.each([
    [
      'went to a country',
      `${A} went to Ghana on Monday for the opening of a port.`,
      ['visit | held | 2025-07-07 | ghana | Ozola'],
    ],
    [
      'leaves the country for another',
      `${A} will on Friday leave the country for Ghana.`,
      ['visit | announced | 2025-07-11 | ghana | Ozola'],
    ],
    [
      'called up',
      `${A} called up ${B} on Tuesday.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'a summit by video is a summit',
      `President Ama Boateng of Ghana joined other leaders for a virtual summit today.`,
      ['summit | held | 2025-07-09 | - | Boateng'],
    ],
    [
      'is also cancelled',
      `The talks between ${A} and ${B} are also cancelled.`,
      ['bilateral-meeting | cancelled | - | - | Mensah Ozola'],
    ],
    [
      'was temporarily postponed, as somebody confirmed',
      `A Latvian diplomat, who asked not to be named, confirmed that the talks between ${A} and ${B} were temporarily postponed.`,
      ['bilateral-meeting | postponed | - | - | Mensah Ozola'],
    ],
    [
      'what a ministry said is told, too',
      `In a short note, the ministry said the visit of ${A} to Accra had been shelved.`,
      ['visit | postponed | - | accra | Ozola'],
    ],
    [
      'the remarks were made at it',
      'Ghana and Latvia will trade more, Ghanaian President Ama Boateng said in Accra on Monday.\n\nBoateng made the remarks when meeting with Latvian President Juris Kalns.',
      ['bilateral-meeting | held | 2025-07-07 | accra | Boateng Kalns'],
    ],
    [
      'reports of it are rejected',
      `Ghana rejects reports of foreign minister meeting Latvian envoy\n\nLatvian media said ${B} met Latvian envoy Juris Kalns in Oslo on Sunday.`,
      ['bilateral-meeting | denied | 2025-07-06 | oslo | Kalns Mensah'],
    ],
    [
      'no meeting was asked for',
      'Ghana has not requested any meeting with Latvia, a diplomat said on Tuesday.',
      ['bilateral-meeting | denied | - | - | '],
    ],
    [
      'holds a call, spoke with',
      `Ozola holds phone call with Mensah\n\n${A} spoke with ${B} on Tuesday about fisheries.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'a participle is as far ahead as its sentence',
      `${A} will travel to Accra on Friday, visiting Ghana for the first time.`,
      ['visit | announced | 2025-07-11 | accra | Ozola'],
    ],
    [
      'is pushed back',
      `A full calendar has pushed back a visit by ${A} to Accra.`,
      ['visit | postponed | - | accra | Ozola'],
    ],
    [
      'is put on hold',
      `Ghana has put on hold talks with Latvia.`,
      ['bilateral-meeting | postponed | - | - | '],
    ],
    [
      'the day of the attack is not that of the words',
      `Ghana condemns Sunday’s attack on a market in Lomé, Togo.\n\nSuch deeds cannot be excused, ${B} said in a statement on Tuesday.`,
      ['statement | held | 2025-07-08 | - | Mensah'],
    ],
    [
      'an attack in the headline is what is condemned',
      `Ghana Condemns Lomé Market Attack\n\nGhana condemned the attack on a market in Lomé, ${B} said on Tuesday.`,
      ['statement | held | 2025-07-08 | - | Mensah'],
    ],
    [
      'sanctions are spoken for',
      `Latvia has imposed new sanctions on Belarus over the fences at its border.\n\n“We will not look away,” ${A} said on Tuesday.`,
      ['sanction | held | 2025-07-08 | - | Ozola'],
    ],
    [
      'the day of the departure is not that of the summit',
      `President Ama Boateng of Ghana left the country today to attend the summit of West African leaders in Lomé.\n\nThe summit will take place on July 11.`,
      ['summit | announced | 2025-07-11 | lome | Boateng'],
    ],
    [
      'a visit of so many days',
      `${A} arrived in Accra on Monday for a three-day official visit.`,
      ['visit | held | 2025-07-07/2025-07-09 | accra | Ozola'],
    ],
    [
      'an earlier meeting with somebody from elsewhere is another',
      `Ghana says its ambassador to Latvia has met Latvian opposition leader Juris Kalns.\n\nKalns met earlier this month with Togolese Prime Minister Afi Lawson.`,
      ['bilateral-meeting | held | - | - | Kalns'],
    ],
    [
      'reports of it, told later, are denied',
      `Rumours about ${A} and ${B} have spread in Riga.\n\nMinistry spokesman Yaw Addo said that there are no talks planned with Ozola and Mensah.\n\nMedia had claimed that Ozola and Mensah are scheduled to meet in August.`,
      ['bilateral-meeting | denied | 2025-08 | - | Mensah Ozola'],
    ],
    [
      'a visit that is over',
      `${A} on Monday wrapped up a three-day visit to Ghana.`,
      ['visit | held | 2025-07-05/2025-07-07 | ghana | Ozola'],
    ],
    [
      'has been called off',
      `A meeting between ${A} and ${B} planned for Thursday has been called off, her office said.`,
      ['bilateral-meeting | cancelled | 2025-07-10 | - | Mensah Ozola'],
    ],
    [
      'the occasion of what was said',
      `“We will open embassies,” ${A} told reporters after meeting ${B} in Oslo on Tuesday.`,
      ['bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola'],
    ],
    [
      'what came of it was announced following it',
      `Latvia and Ghana have agreed to open embassies in each other’s capitals, ${A} announced on Tuesday following talks with ${B} in Oslo.`,
      ['bilateral-meeting | held | 2025-07-08 | oslo | Mensah Ozola'],
    ],
    [
      'a conference that somebody hosts',
      `Foreign ministers from eight countries gathered in Riga on Tuesday for a conference hosted by ${A}.`,
      ['summit | held | 2025-07-08 | riga | Ozola'],
    ],
    [
      'an order is conferred',
      'Ghanaian President Ama Boateng on Monday conferred the Order of the Volta on Latvian Ambassador Juris Kalns.',
      ['award | held | 2025-07-07 | - | Boateng Kalns'],
    ],
    [
      'the visit comes as',
      'The visit of Ghanaian President Ama Boateng to Riga comes as the two countries seek closer ties. Boateng arrived on Sunday.',
      ['visit | held | 2025-07-06 | riga | Boateng'],
    ],
    [
      'a visit is cut short',
      `${A} cut short her visit to Accra on Monday.`,
      ['visit | held | 2025-07-07 | accra | Ozola'],
    ],
    [
      'left one city for another',
      `${A} left Riga on Monday for Accra.`,
      ['visit | held | 2025-07-07 | accra | Ozola'],
    ],
    [
      'is ruled out',
      `${A} has ruled out a meeting with ${B} in Oslo.`,
      ['bilateral-meeting | denied | - | oslo | Mensah Ozola'],
    ],
    [
      'is expected there',
      `${A} is expected in Accra on Friday for a two-day visit.`,
      ['visit | announced | 2025-07-11/2025-07-12 | accra | Ozola'],
    ],
    [
      'is moved to another day',
      `The planned talks between ${A} and ${B} have been moved from July 12 to July 19.`,
      ['bilateral-meeting | rescheduled | 2025-07-19 | - | Mensah Ozola'],
    ],
    [
      'to be ready for a meeting is none, but a statement',
      `${A} says she is ready to meet ${B}.`,
      ['statement | held | - | - | Ozola'],
    ],
    [
      'to have agreed to restore is an agreement',
      'Latvia and Ghana have agreed to restore diplomatic ties, officials in Riga said on Monday.',
      ['agreement | held | 2025-07-07 | - | '],
    ],
    [
      'leaders meet for a summit',
      'The presidents of Ghana, Togo and Benin will meet for a summit in Accra on July 20.',
      ['summit | announced | 2025-07-20 | accra | '],
    ],
    [
      'flew home after a visit',
      `${A} left for home on Monday after concluding an official visit to Ghana.`,
      ['visit | held | 2025-07-07 | ghana | Ozola'],
    ],
    [
      'spoke after meeting somebody',
      `Speaking in Riga on Monday after meeting ${B}, ${A} said the two countries would build a port.`,
      ['bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola'],
    ],
    [
      'spoke yesterday with',
      `${A} spoke yesterday with ${B} about fisheries.`,
      ['bilateral-meeting | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'spoke on the telephone',
      `${A} and ${B} spoke on the telephone this morning.`,
      ['call | held | 2025-07-09 | - | Mensah Ozola'],
    ],
    [
      'accepted the credentials of',
      'President Ama Boateng of Ghana on Monday accepted the credentials of Latvian Ambassador Juris Kalns.',
      ['other | held | 2025-07-07 | accra | Boateng Kalns'],
    ],
    [
      'which will take place',
      'Ghana and Latvia have agreed on a date for the visit of President Ama Boateng to Riga, which will take place on July 28.',
      ['visit | announced | 2025-07-28 | riga | Boateng'],
    ],
    [
      'which was to begin',
      'The state visit of President Ama Boateng of Ghana to Latvia, which was to begin on Thursday, has been delayed because of floods.',
      ['visit | postponed | 2025-07-10 | latvia | Boateng'],
    ],
    [
      'talks on a pact are resumed, not the pact',
      'Ghana and Latvia will resume negotiations on a fishing pact in August.',
      ['delegation-talks | announced | 2025-08 | - | '],
    ],
    [
      'the year of earlier ones is not its day',
      `Latvia slaps new sanctions on Belarus\n\nLatvia announced sanctions on Belarus on Tuesday.\n\nThe measures are broad.\n\nThey take effect at once.\n\n“We will not look away,” ${A} said.\n\nRiga announced several packages of sanctions on Belarus in 2022.`,
      ['sanction | held | 2025-07-08 | - | Ozola'],
    ],
    [
      'to inaugurate a building elects nobody',
      `${A} today inaugurated the Latvian embassy in Accra.`,
      ['other | held | 2025-07-09 | accra | Ozola'],
    ],
    [
      'the day of the approval is not that of the visit',
      `Ghanaian President Ama Boateng is to visit Riga, her office said.\n\nThe cabinet approved the visit on Thursday.`,
      ['visit | announced | - | riga | Boateng'],
    ],
    [
      'the day of the confirmation is not that of the visit',
      `On Monday, ${A} confirmed that she will visit Accra.`,
      ['visit | announced | - | accra | Ozola'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mainEvents(text)).toEqual(expected);
  });
});

describe('plain words for meeting, going and calling off', () => {
  it.each([
    [
      'sit down, with the place between',
      `${A} sat down in Oslo on Monday with ${B}.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
    ],
    [
      'go to see somebody',
      `${A} has been to see ${B}. They talked in Accra on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'gather, as a noun',
      'Latvian President Ilze Ozola took part on Monday in an informal gathering of heads of state in Oslo.',
      'summit | held | 2025-07-07 | oslo | Ozola',
    ],
    [
      'gather, of no states',
      'Painter Ilze Ozola took part on Monday in an informal gathering of artists in Oslo.',
      '-',
    ],
    [
      'go, in the present, on a day to come',
      'Latvian President Ilze Ozola goes to the Netherlands on Friday.',
      'visit | announced | 2025-07-11 | netherlands | Ozola',
    ],
    [
      'receive guests',
      'Latvian President Ilze Ozola has received guests from Ghana in Riga.\n\nOzola had already discussed cocoa with Ghanaian President Kofi Mensah.',
      'bilateral-meeting | held | - | riga | Ozola',
    ],
    [
      'stay so many days',
      'From 30 June Latvian President Ilze Ozola spent three days in Ghana on a state visit.',
      'visit | held | 2025-06-30/2025-07-02 | ghana | Ozola',
    ],
    [
      'be off',
      'The visit of Latvian President Ilze Ozola to Ghana is off.',
      'visit | cancelled | - | ghana | Ozola',
    ],
    [
      'be off for now',
      'The visit of Latvian President Ilze Ozola to Ghana is off for now.',
      'visit | postponed | - | ghana | Ozola',
    ],
    [
      'not go ahead',
      'The visit of Latvian President Ilze Ozola to Ghana will not go ahead.',
      'visit | cancelled | - | ghana | Ozola',
    ],
    [
      'be put off, with the days told as missed',
      'Latvian President Ilze Ozola has put off a visit to Ghana.\n\nThe visit was announced only on Sunday. Ozola should have been in the country from 21 to 24 July.',
      'visit | postponed | 2025-07-21/2025-07-24 | ghana | Ozola',
    ],
    [
      'gather in the headline, sit down in the lead',
      'Coastal ministers gather in Oslo\n\nThe envoys of the coast sat down in Oslo on Monday with colleagues.\n\nLatvian Foreign Minister Ilze Ozola led her side.',
      'summit | held | 2025-07-07 | oslo | Ozola',
    ],
  ])('%s', (_, text, expected) => expect(mainEvents(text)[0] ?? '-').toBe(expected));
});
