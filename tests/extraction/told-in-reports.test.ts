/** News as a whole report tells it: headline, lead and what follows, with a day of Wednesday, 9 July 2025. */
import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

describe('a reception for an anniversary', () => {
  it('is no meeting, and who attended it took part', () => {
    expect(
      mainEvents(
        `50 years of Ghana-Latvia ties marked in Accra\n\nA reception marking 50 years of diplomatic relations between Ghana and Latvia was held in Accra on Tuesday.\n\n${B} and Ambassador Ilze Ozola attended the reception.`,
      ),
    ).toEqual(['other | held | 2025-07-08 | accra | Mensah Ozola']);
  });

  it('given by an embassy is where that is', () => {
    expect(
      mainEvents(
        `Latvian embassy hosts reception\n\nThe Embassy of Latvia in Ghana hosted a reception on Tuesday to celebrate Latvia’s national day.`,
      ),
    ).toEqual(['other | held | 2025-07-08 | ghana | ']);
  });
});

describe('phone calls with several', () => {
  it('are one with each, though they are named one after another', () => {
    expect(
      mainEvents(
        `Ghana’s Mensah discusses Gaza with counterparts\n\n${B} held phone calls on Tuesday with a number of his counterparts.\n\nIn a call with ${A}, he called for a ceasefire.\n\nMensah also spoke by phone with Peruvian Foreign Minister Luis Quispe.`,
      ),
    ).toEqual([
      'call | held | 2025-07-08 | - | Mensah Ozola',
      'call | held | 2025-07-08 | - | Mensah Quispe',
    ]);
  });

  it('are one with each, though all are named in one sentence', () => {
    expect(
      mainEvents(
        `Mensah talks to Latvian, Peruvian counterparts

${B} held separate phone calls on Tuesday with ${A} and Peruvian Foreign Minister Luis Quispe.`,
      ),
    ).toEqual([
      'call | held | 2025-07-08 | - | Mensah Ozola',
      'call | held | 2025-07-08 | - | Mensah Quispe',
    ]);
  });
});

describe('no news of states', () => {
  it.each([
    ['a coach’s praise', 'Ghana coach Kofi Mensah has hailed the spirit of his squad.'],
    [
      'an interview',
      `Interview: Ghanaian minister rejects sanctions\n\n${B} has rejected sanctions on Togo.`,
    ],
    [
      'what a thing offers',
      `Trade is growing\n\nLatvia’s growth offers opportunities, ${B} said in a recent interview.`,
    ],
    ['restraint that armies exercise', 'The army of Ghana said it would exercise restraint.'],
    ['a registration exercise', `${B} attended a registration exercise in Accra on Tuesday.`],
    ['a name like a word', 'Mr Ban, the ministry added, was grateful to Ghana.'],
  ])('%s', (_, text) => expect(mainEvents(text)).toEqual([]));
});

describe('a stop that is still to come', () => {
  it('is not where they met', () => {
    expect(
      mainEvents(
        `Latvian speaker meets Ghanaian counterpart\n\nIlze Ozola, the Speaker of the Latvian Parliament, hosted the Speaker of the Parliament of Ghana, Kofi Mensah, on Tuesday.\n\nDuring his visit to Latvia, Mensah will meet President Janis Kalns and visit Daugavpils.`,
      ),
    ).toEqual(['bilateral-meeting | held | 2025-07-08 | latvia | Mensah Ozola']);
  });
});

describe('credentials of several', () => {
  it('are one ceremony, whomever the headline names', () => {
    expect(
      mainEvents(
        'New Latvian ambassador presents credentials\n\nTwo new ambassadors on Tuesday presented their credentials to Ghanaian President Kofi Mensah in Accra.\n\nThey are Ilze Ozola of Latvia and Luis Quispe of Peru.',
      ),
    ).toEqual(['other | held | 2025-07-08 | accra | Mensah Ozola Quispe']);
  });
});

describe('aid', () => {
  it.each([
    [
      'handed over, as the body tells',
      `Latvia donates ambulances to Ghana\n\nLatvia has donated ten ambulances to Ghana.\n\nAmbassador Ilze Ozola handed over the ambulances to ${B} at a ceremony in Tema on Tuesday.`,
      'other | held | 2025-07-08 | tema | Mensah Ozola',
    ],
    [
      'handed over, in the passive',
      `Latvia hands over tents to Ghana\n\nLatvia has handed over relief supplies to Ghana.\n\nThe tents were handed over by Ambassador Ilze Ozola to ${B} in Accra on Tuesday.`,
      'other | held | 2025-07-08 | accra | Mensah Ozola',
    ],
    [
      'handed over in the lead',
      `Latvia gives tents\n\nLatvian Ambassador Ilze Ozola presented tents and blankets to ${B} in Accra on Tuesday.`,
      'other | held | 2025-07-08 | accra | Mensah Ozola',
    ],
  ])('%s', (_, text, event) => expect(mainEvents(text)).toEqual([event]));
});

describe('a joint commission', () => {
  it.each([
    ['planned', 'Ghana and Latvia plan to establish a joint commission on trade.'],
    ['to be set up', 'A joint economic commission is to be set up between Ghana and Latvia.'],
  ])('that is %s has not sat', (_, text) => expect(mainEvents(text)).toEqual([]));

  it('set up long ago sits', () => {
    expect(
      mainEvents(
        'The Ghana-Latvia joint commission, set up in 1998, held its fifth session in Riga on Tuesday.',
      ),
    ).toEqual(['delegation-talks | held | 2025-07-08 | riga | ']);
  });
});

describe('who says so at the end of a headline', () => {
  it.each(['— Kremlin aide', '– ambassador', '- Minister Petrov', ': Kremlin'])(
    'behind a mark takes no part: “… %s”',
    (source) =>
      expect(
        mainEvents(
          `Ozola, Mensah to meet in Accra ${source}\n\n${A} will meet ${B} in Accra on July 11, Kremlin aide Pavel Petrov told reporters.`,
        ),
      ).toEqual(['bilateral-meeting | announced | 2025-07-11 | accra | Mensah Ozola']),
  );
});

describe('a stay', () => {
  it.each([
    [
      'that the headline ends, by the day of the lead',
      `Mensah ends Latvia visit\n\n${B} left for home on Tuesday after a three-day visit to Latvia.`,
      'visit | held | 2025-07-06/2025-07-08 | latvia | Mensah',
    ],
    [
      'at the close of which something was signed',
      `Mensah wraps up Latvia trip with pact\n\n${B} and ${A} signed a declaration in Riga on Tuesday, at the close of a visit meant to end months of strain.\n\nThe three-day trip was Mensah’s first.`,
      'visit | held | 2025-07-06/2025-07-08 | riga | Mensah Ozola',
    ],
    [
      'whose plane landed the day before its talks',
      `Mensah in Latvia\n\n${B} is in Latvia on a three-day visit.\n\nHe is to hold talks with ${A} in Riga later on Wednesday.\n\nHis plane touched down on Tuesday afternoon in heavy rain.`,
      'visit | held | 2025-07-08/2025-07-10 | riga | Mensah Ozola',
    ],
    [
      'which the headline tells by its meetings',
      `Mensah hails ties with Latvia in meetings with leaders\n\n${B} on Tuesday wrapped up a three-day visit to Latvia.`,
      'visit | held | 2025-07-06/2025-07-08 | latvia | Mensah',
    ],
    [
      'for which somebody leaves today, from the day on which it begins',
      `Mensah off to Riga\n\n${B} leaves for Riga today for an official visit that will last from July 10 to 12, the ministry said.`,
      'visit | announced | 2025-07-10/2025-07-12 | riga | Mensah',
    ],
    [
      'from which “the minister” comes home',
      `Mensah to travel to Latvia next week\n\n${B} will make a trip to Latvia next week.\n\nMensah is to depart for Riga on Sunday. The minister will come home on Tuesday.`,
      'visit | announced | 2025-07-13/2025-07-15 | riga | Mensah',
    ],
  ])('%s', (_, text, expected) => expect(mainEvents(text)).toEqual([expected]));
});

describe('a journey that was talked about', () => {
  it('is neither when nor where it was', () => {
    const text = `Ozola, Mensah speak by phone\n\n${A} spoke by phone on Tuesday with ${B}. They discussed fishing and preparations for Mensah’s visit to Riga in August.`;
    expect(mainEvents(text)).toEqual(['call | held | 2025-07-08 | - | Mensah Ozola']);
  });
});

describe('a condition', () => {
  it('that two things are done before talks denies none, and is the word of who sets it', () => {
    const text = `No talks until trawlers are freed: Mensah\n\nGhana will not resume talks with Latvia until two seized trawlers are released, Foreign Minister Kofi Mensah said on Tuesday.`;
    expect(mainEvents(text)).toEqual(['statement | held | 2025-07-08 | - | Mensah']);
  });
});

describe('the day of a cause', () => {
  it('is not that of sanctions to come', () => {
    const text = `Ghana to impose sanctions on Latvia over coup\n\nGhana will impose visa restrictions on officials involved in last month’s coup in Latvia, the foreign ministry said.`;
    expect(mainEvents(text)).toEqual(['sanction | announced | - | - | ']);
  });
});
