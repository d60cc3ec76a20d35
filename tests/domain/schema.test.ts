import { describe, expect, test } from 'vitest';
import { check, DatasetFileSchema } from '../../src/domain/schema.ts';
import { describeProblem } from '../../src/domain/problem.ts';

const event = { id: 'e', name: 'E', format: 'visit', status: 'held' };
const claim = {
  id: 'c',
  event: 'e',
  property: 'date',
  value: '2025',
  statement: 'S.',
  modality: 'asserted',
  generatedBy: 'curator',
};
const file = { parley: 1, id: 'x', title: 'X' };

function problemsOf(parts: object): string[] {
  const checked = check(DatasetFileSchema, { ...file, ...parts });
  return checked.ok ? [] : checked.problems.map(describeProblem);
}

describe('a data file', () => {
  test('needs no more than a version, an id and a title', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ events: [event], claims: [claim] })).toEqual([]);
  });

  test('says every problem with its place and what was found there', () => {
    const problems = problemsOf({
      title: 7,
      events: [
        event,
        {
          ...event,
          id: '-e',
          date: '2025-13',
          status: 'done',
          participants: [{ who: 'a' }, { who: 'b b', role: 'guest', country: 'Türkiye' }],
        },
      ],
      claims: [{ ...claim, start: 1.5, statement: undefined }],
      people: 'none',
    });
    expect(problems).toEqual([
      'title: 7 is not a text',
      'people: "none" is not a list',
      'events[1].id: "-e" is not an id (letters, digits, “-”, “_” and “.”, beginning with a letter or digit)',
      'events[1].status: "done" is not a status: held, announced, postponed, rescheduled, cancelled, denied, unknown',
      'events[1].date: "2025-13" is not a date',
      'events[1].participants[1].who: "b b" is not an id (letters, digits, “-”, “_” and “.”, beginning with a letter or digit)',
      'events[1].participants[1].role: "guest" is not a role: participant, host, visitor, mediator',
      'events[1].participants[1].country: "Türkiye" is not a country code of two capital letters, such as TR',
      'claims[0].start: 1.5 is not a whole number of code units',
      'claims[0].statement: is missing',
    ]);
  });

  test.each([
    [null, 'null is not a record in braces'],
    [[], /parley: is missing/],
    [{ ...file, parley: 2 }, /^parley: version 2 is newer than this Parley/],
    [{ ...file, parley: '1' }, /^parley: "1" is not a version of the Parley format/],
    [{ id: 'x', title: 'X' }, /^parley: is missing/],
  ])('%j is refused in plain words', (input, expected) => {
    const checked = check(DatasetFileSchema, input);
    expect(checked.ok ? '' : checked.problems.map(describeProblem).join('\n')).toMatch(expected);
  });

  test('shows no more than the beginning of a long wrong value', () => {
    const [problem] = problemsOf({ events: [{ ...event, date: 'x'.repeat(500) }] });
    expect(problem?.length).toBeLessThan(120);
  });
});
