import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { datasetOf, fileOf } from './random-file.ts';

const gone = { id: 'old', reason: 'The report was retracted.', date: '2026-01-02' };
const event = { id: 'e0', name: 'Talks', format: 'call', status: 'held' } as const;
const problemsOf = (withdrawn: unknown) => {
  const read = readDataset(JSON.stringify({ ...fileOf({ events: [event] }), withdrawn }));
  return read.ok ? [] : read.problems.map(({ at, message }) => `${at}: ${message}`);
};

describe('what was withdrawn', () => {
  test('is told with its reason, its date and what stands for it', () => {
    const withdrawn = [{ ...gone, replacedBy: 'e0' }];
    expect(datasetOf(fileOf({ events: [event], withdrawn })).header.withdrawn).toEqual(withdrawn);
  });

  test('a list longer than one piece of the file is whole', () => {
    const reason = 'So long that the list does not come in one piece. '.repeat(20);
    const withdrawn = Array.from({ length: 600 }, (_, i) => ({ ...gone, id: `old${i}`, reason }));
    expect(datasetOf(fileOf({ withdrawn })).header.withdrawn).toHaveLength(600);
  });

  test('needs a reason and a date, is not there any more, and what stands for it is', () => {
    expect(problemsOf([gone])).toEqual([]);
    expect(problemsOf([{ id: 'old' }])).toEqual([
      'withdrawn[0].reason: is missing',
      'withdrawn[0].date: is missing',
    ]);
    expect(problemsOf([{ ...gone, id: 'e0' }])).toEqual([
      'withdrawn[0].id: “e0” is still among the records',
    ]);
    expect(problemsOf([{ ...gone, replacedBy: 'e9' }])).toEqual([
      'withdrawn[0].replacedBy: “e9” is not among the events',
    ]);
    expect(problemsOf([{ ...gone, kind: 'people', replacedBy: 'bo' }])).toEqual([]);
  });
});
