import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const places = (text: string) => mainEvents(text).map((event) => event.split(' | ')[3]);

describe('the place of the host', () => {
  it.each([
    [
      'is the capital where an envoy is accredited',
      `${B} received the Latvian ambassador to Ghana, Ilze Ozola, on Monday.`,
      ['accra'],
    ],
    [
      'is that, wherever else the report was written',
      `RIGA, July 8 - Latvia’s ambassador, Ilze Ozola, met ${B} on Monday.`,
      ['accra'],
    ],
    [
      'is another town of the host’s country in which the report was written',
      `TEMA, Ghana, July 8 - Latvia’s ambassador, Ilze Ozola, met ${B} on Monday.`,
      ['tema'],
    ],
    [
      'is not the capital of an envoy to another country',
      `Ilze Ozola, Latvia’s ambassador to France, met ${B} on Monday.`,
      ['-'],
    ],
    ['is none between ministers', `${A} met ${B} on Monday.`, ['-']],
    [
      'is where credentials are presented to a president',
      'Envoys of Latvia and Peru presented their credentials to President Kofi Mensah of Ghana on Monday.',
      ['accra'],
    ],
    [
      'is where an envoy is summoned',
      'Latvia summoned the ambassador of Ghana on Monday.',
      ['riga'],
    ],
    ['is none where one is expelled', 'Latvia expelled the ambassador of Ghana on Monday.', ['-']],
    [
      'is the town of a ministry, named by its country',
      `${A} met ${B} on Monday at the Ministry of Foreign Affairs of the Republic of Ghana.`,
      ['accra'],
    ],
    [
      'is that of a palace',
      `${A} and ${B} signed a pact on tea on Monday at Ghana’s Presidential Palace.`,
      ['accra'],
    ],
    [
      'is no ministry that only speaks',
      `${A} met ${B} on Monday, said the Ministry of Foreign Affairs of the Republic of Ghana.`,
      ['-'],
    ],
    [
      'is whence who tells of it has come back',
      `RIGA, July 8 - Tea was spoken of at a meeting on Monday with ${B}, ${A} said after she had returned from Accra.`,
      ['accra'],
    ],
    [
      'is that of the trip and not of an earlier one in the same sentence',
      `Officials on Monday took their distance from a trip to Ghana by ${A}, made days after she took a plan, whose details are unknown, to Lima.`,
      ['ghana'],
    ],
    [
      'is where the trip is on which others were met',
      `RIGA, July 8 - ${A} has had a number of meetings while on a trip to Ghana, an aide said.`,
      ['ghana'],
    ],
    [
      'is the national capital of who is host',
      `${A} met ${B} on Monday.\n\nThe two met on the margins of the tea summit which Peru is hosting in the national capital.`,
      ['lima'],
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected));
});
