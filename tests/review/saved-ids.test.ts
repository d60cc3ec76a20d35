/** Ids of what is saved, where the data set has changed since the report was read. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { draftOf } from '../../src/features/review/draft/draft.ts';
import { acceptMain, decideSame, judgeField } from '../../src/features/review/draft/edit.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { sameOffers } from '../../src/features/review/draft/offers.ts';
import { givenBy, withFreeIds } from '../../src/features/review/saving/piece-ids.ts';
import { withKnown } from '../../src/features/review/draft/piece-records.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { loadDataset } from '../../src/queries/load.ts';
import { additionsOf } from '../../src/queries/own-pieces.ts';
import type { OwnReport } from '../../src/queries/own-store.ts';
import { bundledFile } from '../dataset/bundled.ts';
import { dataset, foundFile, practiceDraft, READ } from './fixture.ts';

const MEETING = '2026-03-11-meeting-fidan-quiroga';
const QUIROGA = 'marta-quiroga';

function saved(draft: Draft, known: Dataset, former?: OwnReport): OwnReport {
  const givenIds = givenBy(former);
  const review = withFreeIds(draft, known, givenIds);
  const { id, label, sha256 } = draft;
  const file = pieceOf(review, known, givenIds);
  return { id, updated: 1, dataset: draft.dataset, label, sha256, file, review };
}
async function joined(...reports: OwnReport[]): Promise<Dataset> {
  const additions = Promise.resolve(additionsOf(reports));
  const file = new Blob([JSON.stringify(bundledFile())]);
  const loaded = await loadDataset(file, () => {}, additions);
  if (!loaded.ok || loaded.leftOut?.length) throw new Error(JSON.stringify(loaded));
  return loaded.dataset;
}
const eventsOf = ({ file }: OwnReport) => file.events?.map(({ id }) => id);
const another = (draft: Draft): Draft => ({ ...draft, id: 'own-bbbbbbbbbbbb' });
/** Of a namesake of the person that the practice report names, from another country. */
const namesake = (): Draft => {
  const { records, ...draft } = acceptMain(another(practiceDraft()));
  const people = records.people.map((person) => ({ ...person, country: 'AR' }));
  return { ...draft, records: { ...records, people } };
};
const first = saved(acceptMain(practiceDraft()), dataset);

describe('a report that was taken for one of a known event, and then for another', () => {
  const linked = decideSame(MEETING, { event: MEETING })(another(practiceDraft()));

  test('is not joined with the known one', async () => {
    const known = await joined(first);
    const former = saved(linked, known);
    expect(eventsOf(former)).toEqual([MEETING]);
    const again = saved(decideSame(MEETING, 'new')(linked), await joined(first, former), former);
    expect(eventsOf(again)).toEqual([`${MEETING}-bbbbbb`]);
    // And keeps that id from then on.
    const third = saved(again.review as Draft, await joined(first, again), again);
    expect(eventsOf(third)).toEqual([`${MEETING}-bbbbbb`]);
  });

  test('is offered the known one again', async () => {
    const known = await joined(first);
    const open = decideSame(MEETING, undefined)(linked);
    const [candidate] = open.candidates;
    if (!candidate) throw new Error('no candidate');
    const offers = sameOffers(open, known, candidate, givenBy(saved(linked, known)));
    expect(offers.map(({ id }) => id)).toContain(MEETING);
  });
});

test('an id that was made of what was accepted stays, whatever is accepted later', async () => {
  const quiroga = practiceDraft().candidates[0]?.fields.find(({ value }) => value === QUIROGA);
  const without = judgeField(MEETING, quiroga?.id ?? '', 'rejected')(practiceDraft());
  const former = saved(acceptMain(without), dataset);
  expect(eventsOf(former)).toEqual(['2026-03-11-meeting-fidan']);
  const [kept] = (former.review as Draft).candidates;
  const again = judgeField(kept?.id ?? '', quiroga?.id ?? '', 'accepted')(former.review as Draft);
  const known = await joined(former);
  expect(eventsOf(saved(again, known, former))).toEqual(['2026-03-11-meeting-fidan']);
});

test('an id that is made anew is that of no other event of the report', async () => {
  const quiroga = practiceDraft().candidates[0]?.fields.find(({ value }) => value === QUIROGA);
  const without = judgeField(MEETING, quiroga?.id ?? '', 'rejected')(practiceDraft());
  const other = '2026-03-11-meeting-fidan';
  const draft: Draft = {
    ...without,
    candidates: without.candidates.map((one) => ({
      ...one,
      id: one.id === MEETING ? MEETING : other,
      verdict: 'accepted',
    })),
  };
  const first = saved(draft, dataset);
  expect(eventsOf(first)).toEqual([`${other}-012345`, other]);
  expect(eventsOf(saved(first.review as Draft, await joined(first), first))).toEqual(
    eventsOf(first),
  );
});

test('events of the report itself take no other’s place among the offers', async () => {
  const candidates = practiceDraft()
    .candidates.slice(0, 1)
    .flatMap((one) =>
      ['a', 'b', 'c'].map((letter) => ({
        ...one,
        id: `${one.id}-${letter}`,
        same: 'new' as const,
      })),
    );
  const own = saved(acceptMain({ ...another(practiceDraft()), candidates }), dataset);
  const known = await joined(own, first);
  const [candidate] = (own.review as Draft).candidates;
  if (!candidate) throw new Error('no candidate');
  const offers = sameOffers(own.review as Draft, known, candidate, givenBy(own));
  expect(offers.map(({ id }) => id)).toEqual([MEETING]);
});

test('a report keeps what it was read with, also where the report that brought it is gone', async () => {
  const known = await joined(first);
  const read = draftOf({ ...READ, id: 'own-bbbbbbbbbbbb' }, foundFile(), known, 1);
  expect(read.records.people).toEqual([]);
  const second = saved(acceptMain(withKnown(read, known)), dataset);
  const { people, topics } = await joined(second);
  expect(people.find(({ id }) => id === QUIROGA)).toMatchObject({ name: 'Marta Quiroga' });
  expect(topics.map(({ id }) => id)).toContain('copper');
});

describe('two reports that were read before either was saved', () => {
  test('keep two people of one name apart', async () => {
    const second = saved(namesake(), await joined(first));
    const { people } = await joined(first, second);
    const both = people.filter(({ name }) => name === 'Marta Quiroga');
    expect(both.map(({ id, country }) => [id, country])).toEqual([
      [QUIROGA, 'CL'],
      [`${QUIROGA}-bbbbbb`, 'AR'],
    ]);
    const [event] = second.file.events ?? [];
    expect(event?.participants?.map(({ who }) => who)).toEqual([
      'hakan-fidan',
      `${QUIROGA}-bbbbbb`,
    ]);
    expect(event?.participants?.[1]?.position).toBe('cl-foreign-minister');
    expect(second.file.claims?.some(({ who, value }) => who === QUIROGA || value === QUIROGA)).toBe(
      false,
    );
    // And when it is saved again, with the first one there or gone.
    const review = second.review as Draft;
    expect(saved(review, await joined(first, second), second).file).toEqual(second.file);
    expect(saved(review, await joined(second), second).file).toEqual(second.file);
  });

  test('name one person once', async () => {
    const draft = acceptMain(another(practiceDraft()));
    const second = saved(draft, await joined(first));
    expect(second.file.people?.map(({ id }) => id)).toContain(QUIROGA);
    const { people } = await joined(first, second);
    expect(people.filter(({ name }) => name === 'Marta Quiroga')).toHaveLength(1);
    // Closed all the same: the first may be removed.
    expect((await joined(second)).people.map(({ id }) => id)).toContain(QUIROGA);
  });

  test('do not take a person for an organisation', async () => {
    const { records, ...draft } = acceptMain(another(practiceDraft()));
    const organisations = [{ id: QUIROGA, name: 'Marta Quiroga Foundation' }];
    const second: Draft = { ...draft, records: { ...records, people: [], organisations } };
    const { file } = saved(second, await joined(first));
    const ids = file.organisations?.map(({ id }) => id);
    expect(ids).toContain(`${QUIROGA}-bbbbbb`);
    expect(ids).not.toContain(QUIROGA);
  });
});
