import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, isOneSlip, NameIndex, slugOf } from '../../src/dataset/match-entities.ts';
import { dataset } from './fixture.ts';

const people = new NameIndex(dataset.people, { arePeople: true });
const match = (name: string, country?: string) => {
  const found = people.match({ id: 'x', name, country });
  return found && `${found.record.id} ${found.how}`;
};

describe('a person found in a report', () => {
  test.each([
    ['Hakan Fidan', 'TR', 'hakan-fidan same'],
    ['HAKAN FİDAN', undefined, 'hakan-fidan same'],
    ['Shahbaz Sharif', 'PK', 'shehbaz-sharif same'],
    ['Şahbaz Şerif', 'PK', 'shehbaz-sharif same'],
    ['Fidan', 'TR', 'hakan-fidan same'],
    ['Tayyip Erdogan', 'TR', 'recep-tayyip-erdogan alike'],
    ['Mian Shehbaz Sharif', undefined, 'shehbaz-sharif alike'],
    ['Ishaaq Dar', 'PK', 'ishaq-dar alike'],
  ])('%s (%s) is %s', (name, country, expected) => {
    expect(match(name, country)).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['Fidan', undefined, 'a family name alone, of nobody knows which country'],
    ['Fidan', 'DE', 'a family name of another country'],
    ['Hakan Fidan', 'AZ', 'the same name in another country'],
    ['Hakan Ergin', 'TR', 'half of a name'],
    ['Marta Quiroga', 'CL', 'somebody new'],
    ['', undefined, 'nobody'],
  ])('%s (%s) is left to the reader: %s', (name, country) => {
    expect(match(name, country)).toBeUndefined();
  });

  test('two people of one name are not told apart by a guess', () => {
    const two = new NameIndex(
      [
        { id: 'a', name: 'Ali Khan', country: 'PK' },
        { id: 'b', name: 'Ali Khan', country: 'AF' },
      ],
      { arePeople: true },
    );
    expect(two.match({ id: 'x', name: 'Ali Khan' })).toBeUndefined();
    expect(two.match({ id: 'x', name: 'Ali Khan', country: 'AF' })?.record.id).toBe('b');
  });
});

test('organisations and places go by any of their names', () => {
  const organisations = new NameIndex(dataset.organisations);
  expect(organisations.match({ id: 'x', name: 'O.I.C.' })).toBeUndefined();
  expect(organisations.match({ id: 'x', name: 'oic' })?.record.id).toBe('oic');
  const places = new NameIndex(dataset.places);
  expect(places.match({ id: 'x', name: 'İSTANBUL', country: 'TR' })?.record.id).toBe('istanbul');
  expect(places.match({ id: 'x', name: 'Istanbul', country: 'US' })).toBeUndefined();
});

test('every known record is found by each of its names of two words and more', () => {
  for (const person of dataset.people) {
    for (const name of [person.name, ...(person.alternateNames ?? [])]) {
      const found = people.match({ id: 'x', name, country: person.country });
      expect(found?.record.id, name).toBe(person.id);
    }
  }
});

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 9 });
  test('is a letter put in, left out or replaced', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', ''), fc.nat(1), (a, n, letter, cut) => {
        const at = n % a.length;
        const b = a.slice(0, at) + letter + a.slice(at + cut);
        expect(isOneSlip(a, b)).toBe(a === b ? isOneSlip(b, a) : true);
      }),
    );
  });
  test('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === isOneSlip(b, a)));
  });
});

test('a taken id gets a suffix that is the same every time', () => {
  const taken = new Set(['a', 'b', 'b-77']);
  const isTaken = (id: string) => taken.has(id);
  expect(freeId('c', isTaken, '77')).toBe('c');
  expect(freeId('a', isTaken, '77')).toBe('a-77');
  expect(freeId('b', isTaken, '77')).toBe('b-77-2');
});

test('ids are ASCII whatever the name', () => {
  expect(slugOf('İbrahim Kalın', 'x')).toBe('ibrahim-kalin');
  expect(slugOf('شہباز شریف', 'people-1')).toBe('people-1');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slugOf(name, 'x')).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    }),
  );
});
