import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf, eventAt, eventRow } from '../../src/dataset/rows.ts';
import { Additions, joinFiles } from '../../src/dataset/merge-files.ts';
import { DatasetReader } from '../../src/dataset/read.ts';
import { acceptRecord } from '../../src/queries/own-pieces.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { chain, decideSame, judge } from '../../src/features/review/draft/edit.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { bundledFile } from '../dataset/bundled.ts';
import { dataset, practiceDraft } from './fixture.ts';

function joined(file: DatasetFile, ...pieces: DatasetFile[]) {
  const reader = new DatasetReader((id) =>
    id === file.id ? new Additions(pieces, acceptRecord) : undefined,
  );
  reader.push(new TextEncoder().encode(JSON.stringify(file)));
  const result = reader.finish();
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.value;
}

const KNOWN = 'dar-fidan-istanbul-november-2025';
const draft = practiceDraft();
const [meeting, earlier] = draft.candidates.map(({ id }) => id);
const piece = pieceOf(
  chain(judge(meeting ?? '', 'accepted'), decideSame(earlier ?? '', { event: KNOWN }))(draft),
  dataset,
);

describe('a piece joined with the bundled file', () => {
  const both = joined(bundledFile(), piece);

  test('brings its own event with all that it refers to', () => {
    const row = eventRow(both, '2026-03-11-meeting-fidan-quiroga');
    expect(row).toBeDefined();
    expect(both.events.count).toBe(dataset.events.count + 1);
    expect(both.people.filter(({ id }) => id === 'hakan-fidan')).toHaveLength(1);
    expect(both.people.map(({ id }) => id)).toContain('marta-quiroga');
    expect(claimsOf(both, row ?? -1).map(({ article }) => both.articles[article]?.id)).toContain(
      'own-0123456789ab',
    );
  });

  test('adds its claims to the known event, which stays what it was', () => {
    const [before, after] = [dataset, both].map((one) => eventAt(one, eventRow(one, KNOWN) ?? -1));
    expect(after?.name).toBe(before?.name);
    expect(after?.date).toEqual(before?.date);
    const count = (one: typeof dataset) => claimsOf(one, eventRow(one, KNOWN) ?? -1).length;
    expect(count(both)).toBeGreaterThan(count(dataset));
  });

  test('stands alone too', () => {
    const alone = joined({ parley: 1, id: 'empty', title: '', people: [] }, piece);
    expect(alone.events.count).toBe(2);
    const file = joinFiles({ parley: 1, id: 'own', title: 'Own' }, [piece]);
    expect(joined(file).events.count).toBe(2);
  });

  test('counts once however often it is joined', () => {
    const twice = joinFiles({ parley: 1, id: 'own', title: '' }, [piece, { ...piece, claims: [] }]);
    expect(joined(twice).events.count).toBe(2);
  });

  test('leaves a file of another id alone', () => {
    const other = { ...bundledFile(), id: 'another' };
    const reader = new DatasetReader((id) =>
      id === 'pakistan-turkiye-2025' ? new Additions([piece], acceptRecord) : undefined,
    );
    reader.push(new TextEncoder().encode(JSON.stringify(other)));
    const result = reader.finish();
    expect(result.ok && result.value.events.count).toBe(dataset.events.count);
  });

  test('finds the known event by a former id as well', () => {
    const file = bundledFile();
    for (const event of file.events ?? []) {
      if (event.id === KNOWN) Object.assign(event, { id: 'renamed', aliases: [KNOWN] });
    }
    for (const claim of file.claims ?? []) if (claim.event === KNOWN) claim.event = 'renamed';
    const renamed = joined(file, piece);
    expect(renamed.events.count).toBe(dataset.events.count + 1);
    expect(claimsOf(renamed, eventRow(renamed, KNOWN) ?? -1).length).toBeGreaterThan(
      claimsOf(dataset, eventRow(dataset, KNOWN) ?? -1).length,
    );
  });
});

test('any events moved from a file to pieces come back with the same claims', () => {
  const file = bundledFile();
  const events = file.events ?? [];
  fc.assert(
    fc.property(fc.subarray(events), (moved) => {
      const ids = new Set(moved.map(({ id }) => id));
      const part = (inside: boolean): DatasetFile => ({
        ...file,
        events: events.filter(({ id }) => ids.has(id) === inside),
        claims: (file.claims ?? []).filter(({ event }) => ids.has(event) === inside),
      });
      // What stays may be part of what moved: only the whole is closed.
      const whole = joined(part(false), part(true));
      expect(whole.events.count).toBe(dataset.events.count);
      expect(whole.claims.count).toBe(dataset.claims.count);
      expect(whole.people).toEqual(dataset.people);
      for (const { id } of events) {
        const [a, b] = [whole, dataset].map((one) => {
          const row = eventRow(one, id) ?? -1;
          return { ...eventAt(one, row), row: 0, superEvent: 0 };
        });
        expect(a).toEqual(b);
      }
    }),
    { numRuns: 20 },
  );
});
