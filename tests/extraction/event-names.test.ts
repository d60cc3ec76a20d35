import { expect, test } from 'vitest';
import { nameOfEvent, type NamedParts } from '../../src/extraction/en/wording/event-names.ts';

const visit = (
  ...participants: readonly (readonly [string, NamedParts['participants'][number]['role']])[]
) =>
  nameOfEvent({
    format: 'visit',
    participants: participants.map(([name, role]) => ({ name, role })),
    countries: ['Chile', 'Peru'],
    place: 'Lima',
  });

test('a visit is of those who came, and not of those whom they met there', () => {
  expect(visit(['Soto', 'visitor'], ['Paz', 'participant'], ['Rey', 'host'])).toBe(
    'Visit of Soto to Lima',
  );
  expect(visit(['Soto', 'participant'], ['Rey', 'host'])).toBe('Visit of Soto to Lima');
  expect(visit(['Soto', 'visitor'], ['Paz', 'visitor'])).toBe('Visit of Soto and Paz to Lima');
});

test('a visit of which the hosts alone are known names nobody', () => {
  expect(visit(['Rey', 'host'])).toBe('Visit to Lima');
});

test('sanctions are not said to be by those at whom they are aimed', () => {
  const named = (...names: readonly string[]) =>
    nameOfEvent({
      format: 'sanction',
      participants: names.map((name) => ({ name, role: 'participant' })),
      countries: ['Chile', 'Peru'],
      place: undefined,
    });
  expect(named('Soto', 'Rey')).toBe('Sanctions involving Soto and Rey');
  expect(named()).toBe('Sanctions involving Chile and Peru');
});
