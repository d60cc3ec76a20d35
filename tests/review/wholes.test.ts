/** An event that is part of another, where only some of what a report tells is saved. */
import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import {
  acceptMain,
  chain,
  decideSame,
  judge,
  judgeField,
} from '../../src/features/review/draft/edit.ts';
import type { Draft, Field } from '../../src/features/review/draft/model.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { dataset, practiceDraft } from './fixture.ts';

const PART = '2026-03-11-meeting-fidan-quiroga';
const WHOLE = '2025-11-meeting-fidan-dar';
const KNOWN = 'dar-fidan-istanbul-november-2025';

const partOf: Field = {
  id: 'part-of',
  property: 'superEvent',
  value: WHOLE,
  passage: undefined,
  modality: 'asserted',
  attributedTo: undefined,
  by: 'rule:superEvent.sentence',
  verdict: 'open',
};
const practice = practiceDraft();
/** News of the report that is part of what it tells as background. */
const draft: Draft = {
  ...practice,
  candidates: practice.candidates.map((one) =>
    one.id === PART
      ? {
          ...one,
          record: { ...one.record, superEvent: WHOLE },
          fields: [...one.fields, partOf],
        }
      : one,
  ),
};
/** What the piece says the part is part of: in the event, and in its claims. */
const said = ({ events, claims }: DatasetFile) => [
  events?.find(({ id }) => id === PART)?.superEvent,
  claims?.filter(({ property }) => property === 'superEvent').map(({ value }) => value),
];
const isClosed = (piece: DatasetFile) => readDataset(JSON.stringify(piece)).ok;

test('the whole that is not saved is not spoken of', () => {
  const piece = pieceOf(acceptMain(draft), dataset);
  expect(said(piece)).toEqual([null, []]);
  expect(isClosed(piece)).toBe(true);
});

test('the whole that is saved is', () => {
  const piece = pieceOf(chain(acceptMain, judge(WHOLE, 'accepted'))(draft), dataset);
  expect(said(piece)).toEqual([WHOLE, [WHOLE]]);
  expect(isClosed(piece)).toBe(true);
});

test('the whole that is a known event has the id of that', () => {
  const piece = pieceOf(chain(acceptMain, decideSame(WHOLE, { event: KNOWN }))(draft), dataset);
  expect(said(piece)).toEqual([KNOWN, [KNOWN]]);
  expect(isClosed(piece)).toBe(true);
});

test('the whole whose id is taken has the one that it is saved with', () => {
  const taken: Draft = {
    ...draft,
    candidates: draft.candidates.map((one) => ({
      ...one,
      id: one.id === WHOLE ? KNOWN : one.id,
      fields: one.fields.map((field) => (field === partOf ? { ...field, value: KNOWN } : field)),
      verdict: 'accepted',
    })),
  };
  const piece = pieceOf(taken, dataset);
  expect(said(piece)).toEqual([`${KNOWN}-012345`, [`${KNOWN}-012345`]]);
  expect(isClosed(piece)).toBe(true);
});

test('that it is a part can be rejected', () => {
  const reject = judgeField(PART, partOf.id, 'rejected');
  const piece = pieceOf(chain(acceptMain, judge(WHOLE, 'accepted'), reject)(draft), dataset);
  expect(said(piece)).toEqual([null, []]);
});

test('nothing is part of itself, as where part and whole are one known event', () => {
  const same = (id: string) => decideSame(id, { event: KNOWN });
  const piece = pieceOf(chain(same(PART), same(WHOLE))(draft), dataset);
  expect(piece.events?.every(({ superEvent }) => superEvent === null)).toBe(true);
  expect(said(piece)[1]).toEqual([]);
});
