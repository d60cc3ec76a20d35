import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const C = 'Chilean Foreign Minister Rosa Fuentes';
const met = (date: string, place: string, names: string, status = 'held') =>
  `bilateral-meeting | ${status} | ${date} | ${place} | ${names}`;

describe('events that one sentence tells together', () => {
  it.each([
    ['separate meetings', `${A} held separate meetings with ${B} and ${C} in Lima on Monday.`],
    ['separately', `${A} met ${B} and ${C} separately in Lima on Monday.`],
    ['in turn', `${A} met in turn with ${B} and ${C} in Lima on Monday.`],
    ['one after the other', `${A} received ${B} and ${C} one after the other in Lima on Monday.`],
    ['later', `${A} met ${B} and later ${C} in Lima on Monday.`],
    [
      'meetings with those of two countries',
      `${A} had meetings with ${B} and ${C} in Lima on Monday.`,
    ],
    ['the host told last', `${B} and ${C} were received separately by ${A} in Lima on Monday.`],
    [
      'below a headline',
      `Ozola sees Mensah and Fuentes\n\n${A} met ${B} and ${C} separately in Lima on Monday.`,
    ],
  ])('one for each who is met: %s', (_, text) => {
    expect(mainEvents(text)).toEqual([
      met('2025-07-07', 'lima', 'Mensah Ozola'),
      met('2025-07-07', 'lima', 'Fuentes Ozola'),
    ]);
  });

  it('one for each call', () => {
    expect(
      mainEvents(`${A} spoke by phone with ${B} on Monday, and on Tuesday with ${C}.`),
    ).toEqual([
      'call | held | 2025-07-07 | - | Mensah Ozola',
      'call | held | 2025-07-08 | - | Fuentes Ozola',
    ]);
  });

  it('one for each day and each place', () => {
    expect(mainEvents(`${A} met ${B} in Accra on Monday and ${C} in Lima on Tuesday.`)).toEqual([
      met('2025-07-07', 'accra', 'Mensah Ozola'),
      met('2025-07-08', 'lima', 'Fuentes Ozola'),
    ]);
    expect(mainEvents(`${A} will be received on 14 July by ${B} and on 16 July by ${C}.`)).toEqual([
      met('2025-07-14', '-', 'Mensah Ozola', 'announced'),
      met('2025-07-16', '-', 'Fuentes Ozola', 'announced'),
    ]);
    expect(
      mainEvents(
        'The cabinets of Peru and Togo will meet on 14 July, those of Peru and Chile on 16 July.',
      ),
    ).toEqual([met('2025-07-14', '-', '', 'announced'), met('2025-07-16', '-', '', 'announced')]);
    expect(mainEvents(`${A} will visit Ghana on 14 July and Chile on 16 July.`)).toEqual([
      'visit | announced | 2025-07-14 | ghana | Ozola',
      'visit | announced | 2025-07-16 | chile | Ozola',
    ]);
  });

  it.each([
    ['no sign of it', `${A} met with ${B} and ${C} in Lima on Monday.`],
    ['what came later', `${A} met with ${B} and ${C} in Lima on Monday and later spoke of tea.`],
    ['one round of talks', `${A} held talks with ${B} and ${C} in Lima on Monday.`],
  ])('one of all of them: %s', (_, text) => {
    expect(mainEvents(text)).toEqual([met('2025-07-07', 'lima', 'Fuentes Mensah Ozola')]);
  });
});
