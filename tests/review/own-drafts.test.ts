// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allDrafts } from '../../src/queries/own-drafts.ts';
import { ownStore } from '../../src/queries/own-shelf.ts';

const report = { id: 'own-0123456789ab', updated: 1, dataset: 'one', label: 'Saved with one' };
const draft = { id: report.id, updated: 2, dataset: 'other', text: 'The same text.' };

test('a draft that an older version kept under the id of another data set’s report gets its own', async () => {
  const mine = { id: 'own-aaaaaaaaaaaa', updated: 3, dataset: 'one' };
  const again = { id: 'own-bbbbbbbbbbbb', updated: 3, dataset: 'one' };
  await ownStore.put('reports', report);
  await ownStore.put('reports', { ...report, id: again.id });
  await ownStore.put('drafts', draft);
  await ownStore.put('drafts', mine);
  await ownStore.put('drafts', again);
  const drafts = await allDrafts();
  const [moved, ...others] = drafts.toSorted((a, b) => a.updated - b.updated);
  expect(others).toEqual([mine, again]);
  expect(moved).toEqual({ ...draft, id: expect.stringMatching(/^own-/) });
  expect(moved?.id).not.toBe(report.id);
  expect(await ownStore.one('drafts', report.id)).toBeUndefined();
  expect(await ownStore.all('reports')).toContainEqual(report);
  // Once and for all.
  expect(await allDrafts()).toEqual(await ownStore.all('drafts'));
  expect(await ownStore.all('drafts')).toContainEqual(moved);
});
