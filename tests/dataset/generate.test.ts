import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { FORMATS, STATUSES } from '../../src/domain/vocabulary.ts';
import { generate, generatorOf } from '../../src/cli/generate/generated-file.ts';
import { readDataset } from '../../src/dataset/read.ts';

const fileOf = (events: number, seed: number) => [...generate({ events, seed })].join('');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a generated data set', () => {
  test.each([1, 2, 2000])('of %i events reads without a problem', (events) => {
    const read = readDataset(fileOf(events, 3));
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && read.value.events.count).toBe(events);
    expect(read.ok && read.value.claims.count).toBe(events);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(hashOf(fileOf(500, 1))).toBe(hashOf(fileOf(500, 1)));
    expect(hashOf(fileOf(500, 1))).not.toBe(hashOf(fileOf(500, 2)));
  });

  test('stays byte for byte what earlier measurements were made with', () => {
    expect(hashOf(fileOf(200, 1))).toMatchInlineSnapshot(
      `"bcf2af028695d7c6a219fee2ca7ee9ac2fe9752e8d749c7349a5ae146d98a023"`,
    );
  });

  test('has exactly one claim an event, every status, kind and shape of date', () => {
    const { eventAt, claimAt } = generatorOf({ events: 5000, seed: 1 });
    const events = Array.from({ length: 5000 }, (_, i) => eventAt(i));
    expect(events.every((event, i) => claimAt(i).event === event.id)).toBe(true);
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(events.map(({ format }) => format))).toEqual(new Set(FORMATS));
    const shapes = events.map(({ date }) => date?.replaceAll(/\d/g, '0') ?? 'none');
    for (const shape of [
      '0000-00-00',
      '0000-00',
      '0000',
      '0000-00-00/0000-00-00',
      '0000-00/0000-00',
      '[0000-00-00,0000-00-00]',
      '[0000-00-00..0000-00-00]',
      '0000-00-00?',
      '0000-00~',
      '0000%',
      '0000-00-00/..',
      '../0000-00-00',
      'none',
    ]) {
      expect(shapes).toContain(shape);
    }
    const years = events.flatMap(({ date }) => (date ? Number(/\d{4}/.exec(date)?.[0]) : []));
    expect(years.reduce((a, b) => Math.min(a, b))).toBe(1996);
    expect(years.reduce((a, b) => Math.max(a, b))).toBe(2025);
    expect(events.every(({ date }) => date === null || parseEdtf(date ?? '') !== undefined)).toBe(
      true,
    );
  });

  test('of a hundred thousand events has about 3,162 people and 180,000 pairs that met', () => {
    const { people, eventAt } = generatorOf({ events: 100_000, seed: 1 });
    const pairs = new Set<number>();
    for (let i = 0; i < 100_000; i++) {
      const who = eventAt(i).participants.flatMap(({ who }) =>
        who.startsWith('p') ? Number(who.slice(1)) : [],
      );
      for (const a of who) for (const b of who) if (a < b) pairs.add(a * people + b);
    }
    expect(people).toBe(3162);
    expect(pairs.size).toBeGreaterThan(175_000);
    expect(pairs.size).toBeLessThan(185_000);
  });

  test('comes in pieces, so that a file of any length is never held at once', () => {
    let longest = 0;
    for (const piece of generate({ events: 3000, seed: 1 }))
      longest = Math.max(longest, piece.length);
    expect(longest).toBeLessThan(100_000);
  });
});
