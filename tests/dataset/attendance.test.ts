import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/domain/schema.ts';
import type { Status } from '../../src/domain/vocabulary.ts';
import { applyRule } from '../../src/dataset/apply-rule.ts';
import { eventAt } from '../../src/dataset/rows.ts';
import { claim, datasetOf, fileOf } from './random-file.ts';

const named = (parts: Partial<ClaimRecord>): Partial<ClaimRecord> => ({
  property: 'participant',
  value: 'ada',
  ...parts,
});

const datasetWith = (status: Status, claims: readonly Partial<ClaimRecord>[]) =>
  datasetOf(
    fileOf({
      events: [{ id: 'e', name: 'E', format: 'summit', status, participants: [{ who: 'ada' }] }],
      claims: claims.map((parts, i) => claim({ event: 'e', ...parts }, i)),
    }),
  );

const shown = (dataset: ReturnType<typeof datasetOf>) => {
  const { status, participants } = eventAt(dataset, 0);
  return [status, participants[0]?.attendance];
};

describe('a claim that was set aside', () => {
  test('does not outweigh the denial', () => {
    const dataset = datasetWith('held', [
      named({ rank: 'deprecated' }),
      named({ modality: 'negation' }),
    ]);
    expect(shown(dataset)).toEqual(['held', 'denied']);
  });

  test('makes nobody of an announcement', () => {
    const dataset = datasetWith('held', [
      named({ rank: 'deprecated' }),
      named({ modality: 'future' }),
    ]);
    expect(shown(dataset)).toEqual(['held', 'announced']);
  });

  test('denies nobody', () => {
    const dataset = datasetWith('held', [named({ rank: 'deprecated', modality: 'negation' })]);
    expect(shown(dataset)).toEqual(['held', 'reported']);
  });
});

test.each([
  ['whom no claim names', []],
  ['who was seen', [named({})]],
  ['who was announced', [named({ modality: 'future' })]],
  ['who was denied', [named({ modality: 'negation' })]],
  ['whose claim was set aside', [named({ rank: 'deprecated' })]],
  [
    'denied after a claim set aside',
    [named({ rank: 'deprecated' }), named({ modality: 'negation' })],
  ],
] as const)(
  'a status that a rule chooses tells of someone %s what it tells in the file',
  (_, claims) => {
    const statuses = (['cancelled', 'held'] as const).map((value, i) => ({
      property: 'status' as const,
      value,
      ...(i > 0 && { rank: 'preferred' as const }),
    }));
    const chosen = applyRule(datasetWith('cancelled', [...statuses, ...claims]), 'preferred');
    expect(shown(chosen)).toEqual(shown(datasetWith('held', claims)));
  },
);
