import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { parseEdtf } from '../../src/domain/edtf.ts';
import {
  acceptMain,
  addField,
  chain,
  changeField,
  decideSame,
  judge,
  judgeField,
  pointAt,
  putRecord,
} from '../../src/features/review/draft/edit.ts';
import type { Draft, Field } from '../../src/features/review/draft/model.ts';
import { sameOffers } from '../../src/features/review/draft/offers.ts';
import { fileOf } from '../../src/features/review/own/download.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { dataset, practiceDraft, TEXT } from './fixture.ts';

const MEETING = '2026-03-11-meeting-fidan-quiroga';
const EARLIER = '2025-11-meeting-fidan-dar';
const draft = practiceDraft();
const field = (property: Field['property'], value?: string, event = MEETING, of: Draft = draft) => {
  const found = of.candidates
    .find(({ id }) => id === event)
    ?.fields.find((one) => one.property === property && (!value || one.value === value));
  if (!found) throw new Error(`no ${property} ${value}`);
  return found;
};

describe('a draft', () => {
  test('speaks of known people by their ids and of new ones by their own', () => {
    expect(draft.records.people.map(({ id }) => id)).toEqual(['marta-quiroga']);
    expect(draft.records.topics.map(({ id }) => id)).toEqual(['copper']);
    expect(field('participant', 'ishaq-dar', EARLIER).passage).toBeDefined();
    expect(draft.alike).toEqual({ 'ishaq-dar': 'Ishaaq Dar' });
  });

  test('has every passage where the text has it', () => {
    const { passage } = field('date');
    expect(TEXT.slice(passage?.start, passage?.end)).toBe('Wednesday');
  });

  test('puts an office behind the one who holds it', () => {
    const order = draft.candidates[0]?.fields.map(({ property }) => property);
    expect(order?.slice(5, 9)).toEqual(['participant', 'position', 'participant', 'position']);
  });

  test('offers a known event for what looks like one, and only for that', () => {
    const offers = draft.candidates.map((one) =>
      sameOffers(draft, dataset, one, new Set()).map(({ id }) => id),
    );
    expect(offers).toEqual([[], ['dar-fidan-istanbul-november-2025']]);
  });
});

describe('what is saved', () => {
  test('says each claim with names, and marks what is denied', () => {
    const denied: Draft = {
      ...draft,
      candidates: draft.candidates.map((one) => ({
        ...one,
        fields: one.fields.map((of) =>
          of.property === 'place' ? { ...of, modality: 'negation' as const } : of,
        ),
      })),
    };
    const said = pieceOf(acceptMain(denied), dataset).claims?.map(({ statement }) => statement);
    expect(said).toEqual(
      expect.arrayContaining([
        'It is placed in Ankara (denied).',
        'Hakan Fidan is named among those involved.',
        'Chile is named as a party.',
      ]),
    );
  });

  test('is what was accepted, and nothing else', () => {
    const piece = pieceOf(acceptMain(draft), dataset);
    expect(piece.events?.map(({ id }) => id)).toEqual([MEETING]);
    expect(piece.events?.[0]).toMatchObject({
      date: '2026-03-11',
      place: 'ankara',
      participants: [
        { who: 'hakan-fidan', role: 'host', position: 'tr-foreign-minister', country: 'TR' },
        { who: 'marta-quiroga', role: 'visitor', position: 'cl-foreign-minister', country: 'CL' },
      ],
    });
    expect(piece.claims?.every(({ article }) => article === draft.id)).toBe(true);
    expect(pieceOf(draft, dataset).events).toEqual([]);
  });

  test('can be read by itself, with quotes that are the passages', () => {
    const piece = pieceOf(chain(acceptMain, judge(EARLIER, 'accepted'))(draft), dataset);
    expect(readDataset(JSON.stringify(piece)).ok).toBe(true);
    for (const { start, end, quote } of piece.claims ?? []) {
      expect(quote).toBe(TEXT.slice(start ?? 0, end ?? 0));
    }
  });

  test('leaves out a rejected field, and the office of a rejected participant', () => {
    const piece = pieceOf(
      chain(
        acceptMain,
        judgeField(MEETING, field('date').id, 'rejected'),
        judgeField(MEETING, field('status').id, 'rejected'),
        judgeField(MEETING, field('participant', 'marta-quiroga').id, 'rejected'),
      )(draft),
      dataset,
    );
    expect(piece.events?.[0]).toMatchObject({ date: null, status: 'unknown' });
    expect(piece.events?.[0]?.participants?.map(({ who }) => who)).toEqual(['hakan-fidan']);
    expect(piece.people?.map(({ id }) => id)).toEqual(['hakan-fidan']);
    expect(piece.claims?.some(({ value }) => value === 'cl-foreign-minister')).toBe(false);
  });

  test('has a changed value, its passage and whose word it is', () => {
    const start = TEXT.indexOf('12 March');
    const edited = chain(
      acceptMain,
      changeField(MEETING, field('date'), { value: '2026-03-12' }),
      pointAt(MEETING, field('date').id, { start, end: start + 8 }),
    )(draft);
    const piece = pieceOf(edited, dataset);
    expect(piece.events?.[0]?.date).toBe('2026-03-12');
    expect(piece.claims?.find(({ property }) => property === 'date')).toMatchObject({
      quote: '12 March',
      generatedBy: 'curator',
    });
  });

  test('carries an office over to the person that a participant is changed to', () => {
    const edited = chain(
      acceptMain,
      changeField(MEETING, field('participant', 'hakan-fidan'), { value: 'yasar-guler' }),
    )(draft);
    expect(pieceOf(edited, dataset).events?.[0]?.participants?.[0]).toMatchObject({
      who: 'yasar-guler',
      position: 'tr-foreign-minister',
    });
    expect(field('participant', 'hakan-fidan', EARLIER, edited)).toBeDefined();
  });

  test('takes what the reader adds, with the records that are new', () => {
    const edited = chain(
      acceptMain,
      putRecord('people', { id: 'ana-soto', name: 'Ana Soto', country: 'CL' }),
      addField(MEETING, { id: 'x', property: 'participant', value: 'ana-soto', role: 'mediator' }),
    )(draft);
    const piece = pieceOf(edited, dataset);
    expect(piece.people?.map(({ id }) => id)).toContain('ana-soto');
    expect(piece.events?.[0]?.participants).toHaveLength(3);
    expect(readDataset(JSON.stringify(piece)).ok).toBe(true);
  });

  test('gets a suffix where its id is taken, and keeps its own id when saved again', () => {
    const taken = { ...draft, candidates: draft.candidates.map((one) => ({ ...one })) };
    const [first] = taken.candidates;
    if (!first) throw new Error('no candidate');
    const same = { ...first, id: 'oic-cfm-51', verdict: 'accepted' as const };
    const clash = { ...taken, candidates: [same] };
    expect(pieceOf(clash, dataset).events?.[0]?.id).toBe('oic-cfm-51-012345');
    expect(pieceOf(clash, dataset, new Set(['oic-cfm-51'])).events?.[0]?.id).toBe('oic-cfm-51');
  });

  test('as one more report of a known event has the name and kind of that', () => {
    const known = 'dar-fidan-istanbul-november-2025';
    const piece = pieceOf(decideSame(EARLIER, { event: known })(draft), dataset);
    expect(piece.events?.[0]).toMatchObject({ id: known, name: 'Dar and Fidan in Istanbul' });
    expect(parseEdtf(piece.events?.[0]?.date ?? '')?.edtf).toBe('2025-11');
  });

  test('is downloaded without a word of the text, unless that is wanted', async () => {
    const report = {
      id: draft.id,
      updated: 1,
      dataset: draft.dataset,
      label: draft.label,
      sha256: draft.sha256,
      file: pieceOf(acceptMain(draft), dataset),
      review: draft,
    };
    const file = await fileOf([report], false);
    expect(readDataset(JSON.stringify(file)).ok).toBe(true);
    expect(JSON.stringify(file)).not.toContain('Wednesday');
    expect(JSON.stringify(file)).not.toContain('own-0');
    // Reports of another data set are not joined with it when both files are opened.
    const other = await fileOf([{ ...report, dataset: 'other' }], false);
    expect(other.id).not.toBe(file.id);
    expect(JSON.stringify(await fileOf([report], true))).toContain('Wednesday');
  });
});

test('a report does not vouch for what none of its words say', () => {
  const corrected = chain(
    changeField(MEETING, field('date'), { value: '2026-03-12' }),
    acceptMain,
  )(draft);
  const claims = pieceOf(corrected, dataset).claims ?? [];
  expect(claims.find(({ property }) => property === 'date')).toMatchObject({
    value: '2026-03-12',
    article: null,
    quote: null,
    generatedBy: 'curator',
  });
  expect(claims.find(({ property }) => property === 'place')?.article).toBe(draft.id);
});

test('a new place lies in its country, where that is a known place', () => {
  const karachi = { id: 'karachi', name: 'Karachi', country: 'PK' };
  const there = chain(
    putRecord('places', karachi),
    changeField(MEETING, field('place'), { value: 'karachi' }),
    acceptMain,
  )(draft);
  const file = pieceOf(there, dataset);
  expect(file.places).toContainEqual({ ...karachi, containedInPlace: 'pakistan' });
  expect(file.places?.map(({ id }) => id)).toContain('pakistan');
});
