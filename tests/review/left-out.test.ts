/** Saved reports that no longer fit the data set cost themselves alone, and are named. */
import { describe, expect, test, vi } from 'vitest';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { acceptMain, decideSame } from '../../src/features/review/draft/edit.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { loadDataset } from '../../src/queries/load.ts';
import { additionsOf } from '../../src/queries/own-pieces.ts';
import type { OwnReport } from '../../src/queries/own-store.ts';
import { bundledFile } from '../dataset/bundled.ts';
import { dataset, practiceDraft } from './fixture.ts';

const KNOWN = 'dar-fidan-istanbul-november-2025';
const EARLIER = '2025-11-meeting-fidan-dar';

const reportOf = (draft: Draft, file: DatasetFile = pieceOf(draft, dataset)): OwnReport => ({
  id: draft.id,
  updated: 1,
  dataset: draft.dataset,
  label: draft.label,
  sha256: draft.sha256,
  file,
  review: draft,
});
const draftNamed = (id: string): Draft => ({ ...practiceDraft(), id, label: `Report ${id}` });
/** With a new topic under an id that no other report has: one could bring what another lacks. */
function fine(id: string): OwnReport {
  const report = reportOf(acceptMain(draftNamed(id)));
  const text = JSON.stringify(report.file).replaceAll('"copper"', `"copper-${id}"`);
  return { ...report, file: JSON.parse(text) as DatasetFile };
}

/** Leans on a topic that nobody defines, as where another report brought it that is gone. */
function leaning(id: string): OwnReport {
  const { file, ...report } = fine(id);
  return { ...report, file: { ...file, topics: [] } };
}

/** The bundled file, from which the event is withdrawn that a report may have been joined with. */
function withdrawing(replacedBy?: string): DatasetFile {
  const base = bundledFile();
  return {
    ...base,
    events: (base.events ?? []).filter(({ id }) => id !== KNOWN),
    claims: (base.claims ?? []).filter(({ event, value }) => event !== KNOWN && value !== KNOWN),
    withdrawn: [{ id: KNOWN, kind: 'events', reason: 'A slip.', date: '2026-11-20', replacedBy }],
  };
}

async function shown(reports: readonly OwnReport[], base = bundledFile()) {
  const additions = Promise.resolve(additionsOf(reports));
  const loaded = await loadDataset(new Blob([JSON.stringify(base)]), () => {}, additions);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return {
    dataset: loaded.dataset,
    own: loaded.dataset.articles.map(({ id }) => id).filter((id) => id.startsWith('own-')),
    leftOut: loaded.leftOut ?? [],
  };
}

describe('a report that does not fit any more', () => {
  test('is left out and named, with what is wrong; the others are shown', async () => {
    const { own, leftOut } = await shown([fine('own-a'), leaning('own-b'), fine('own-c')]);
    expect(own).toEqual(['own-a', 'own-c']);
    expect(leftOut).toEqual([
      {
        id: 'own-b',
        label: 'Report own-b',
        problem: { at: expect.any(String), message: '“copper-own-b” is not among the topics' },
      },
    ]);
  });

  test('is found among many, and is not alone in that', async () => {
    const reports = Array.from({ length: 9 }, (_, i) =>
      i === 2 || i === 7 ? leaning(`own-${i}`) : fine(`own-${i}`),
    );
    const { own, leftOut } = await shown(reports);
    expect(own).toHaveLength(7);
    expect(leftOut.map(({ id }) => id)).toEqual(['own-2', 'own-7']);
  });

  test('leaves the file as it is, where it is the only one', async () => {
    const { own, leftOut, dataset: shownData } = await shown([leaning('own-a')]);
    expect(own).toEqual([]);
    expect(leftOut.map(({ id }) => id)).toEqual(['own-a']);
    expect(shownData.events.count).toBe(dataset.events.count);
  });

  test('is not sought where the file itself is wrong', async () => {
    const additions = Promise.resolve(additionsOf([fine('own-a')]));
    const base = { ...bundledFile(), places: [] };
    const loaded = await loadDataset(new Blob([JSON.stringify(base)]), () => {}, additions);
    expect(loaded).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

describe('reports that could not be read', () => {
  const unread = () => Promise.reject(new Error('The store is locked.'));

  test('are told to be missing, and the data set is shown', async () => {
    const loaded = await loadDataset(new Blob([JSON.stringify(bundledFile())]), () => {}, unread());
    expect(loaded).toMatchObject({ ok: true, isOwnUnread: true });
  });

  test('change nothing of a file that is not there', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const loaded = await loadDataset('https://example.org/a.json', () => {}, unread());
    vi.unstubAllGlobals();
    expect(loaded).toMatchObject({ ok: false, reason: 'unreachable' });
  });
});

describe('a report of an event that has been withdrawn since', () => {
  const joined = decideSame(EARLIER, { event: KNOWN })(draftNamed('own-b'));

  test('is left out and named', async () => {
    const { own, leftOut } = await shown([fine('own-a'), reportOf(joined)], withdrawing());
    expect(own).toEqual(['own-a']);
    expect(leftOut).toMatchObject([{ id: 'own-b', problem: { at: 'withdrawn[0].id' } }]);
  });

  test('tells of an event of its own when it is saved again', async () => {
    const { dataset: now } = await shown([], withdrawing());
    const again = reportOf(joined, pieceOf(joined, now));
    expect(again.file.events?.map(({ id }) => id)).toEqual([EARLIER]);
    expect((await shown([fine('own-a'), again], withdrawing())).own).toEqual(['own-a', 'own-b']);
  });

  test('tells of what stands for it when it is saved again', async () => {
    const base = withdrawing('oic-cfm-51');
    const { dataset: now } = await shown([], base);
    const again = reportOf(joined, pieceOf(joined, now));
    expect(again.file.events?.map(({ id }) => id)).toEqual(['oic-cfm-51']);
    expect((await shown([again], base)).own).toEqual(['own-b']);
  });
});
