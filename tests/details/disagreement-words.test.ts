import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/domain/schema.ts';
import { disagreementsOf } from '../../src/dataset/disagreement.ts';
import {
  disagreeing,
  disagreementWords,
  partiesOf,
} from '../../src/features/details/disagreement-words.ts';
import { fullLocale } from '../../src/i18n/later-texts.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

type Said = Partial<ClaimRecord>;
const locale = fullLocale(localeOf('en'));

const POSITIONS = [
  { id: 'minister', name: 'Foreign minister', organisation: 'oic', kind: 'office' as const },
  { id: 'deputy', name: 'Deputy minister', organisation: 'oic', kind: 'office' as const },
];

function found(said: readonly Said[], known: readonly string[] = []) {
  const event = { id: 'e0', name: 'E', format: 'summit' as const, status: 'held' as const };
  const dataset = datasetOf(
    fileOf({
      positions: POSITIONS,
      occupancies: known.map((holder) => ({ holder, position: 'minister', startDate: '2020' })),
      events: [{ ...event, date: '2025-06-21' }],
      claims: said.map((one, i) => claim({ event: 'e0', end: 5 + i, ...one }, i)),
    }),
  );
  return { dataset, all: disagreementsOf(dataset) };
}

function sentences(...given: Parameters<typeof found>) {
  const { dataset, all } = found(...given);
  return all.map((one) => disagreementWords(dataset, locale, one).sentence);
}

const curator = { article: null, start: null, end: null };

describe('a disagreement in words', () => {
  test('about a date, with one report and several', () => {
    const date = (value: string, article: string): Said => ({ property: 'date', value, article });
    expect(
      sentences([date('2025-06-21', 'a0'), date('2025-06-22', 'a1'), date('2025-06-22', 'a2')]),
    ).toEqual(['One report dates it 21 June 2025; two date it 22 June 2025.']);
  });

  test('about a place, between a report and the curator', () => {
    const place = (value: string): Said => ({ property: 'place', value });
    expect(sentences([place('istanbul'), { ...place('lahore'), ...curator }])).toEqual([
      'One report puts it in istanbul; the curator of the data set puts it in lahore.',
    ]);
  });

  test('about whether it was held', () => {
    const status = (value: string, article: string): Said => ({
      property: 'status',
      value,
      article,
    });
    expect(
      sentences([status('held', 'a0'), status('held', 'a1'), status('cancelled', 'a2')]),
    ).toEqual(['Two reports call it held; one calls it cancelled.']);
  });

  test('about an office', () => {
    const office = (value: string, article: string): Said => ({
      property: 'position',
      who: 'ada',
      value,
      article,
    });
    expect(sentences([office('minister', 'a0'), office('deputy', 'a1')])).toEqual([
      'One report calls ada foreign minister; one, deputy minister.',
    ]);
  });

  test('about who held an office, known from a list alone', () => {
    const stated: Said = { property: 'position', who: 'bo', value: 'minister' };
    expect(sentences([stated], ['ada'])).toEqual([
      'One report names bo as foreign minister in June 2025; the list of known offices names ada.',
    ]);
  });

  test('about what is denied', () => {
    const there: Said = { property: 'participant', value: 'ada', article: 'a0' };
    const denied: Said = { ...there, modality: 'negation', article: 'a1' };
    expect(sentences([there, denied])).toEqual([
      'One report names ada as having taken part; one denies it.',
    ]);
  });

  test('in the bundled data is a whole sentence each', () => {
    const dataset = bundledDataset();
    const all = disagreementsOf(dataset).map((one) => disagreementWords(dataset, locale, one));
    for (const { sentence, subject } of all) {
      expect(sentence).toMatch(/^[A-Z][^;]+; .+\.$/);
      expect(subject).not.toBe('');
    }
    expect(all.map(({ sentence }) => sentence)).toContain(
      'One report names Mevlüt Çavuşoğlu as foreign minister of Türkiye in June 2025; three name Hakan Fidan.',
    );
  });
});

describe('a disagreement says between whom it is', () => {
  const place = (value: string, article: string): Said => ({ property: 'place', value, article });
  const date = (value: string): Said => ({ property: 'date', value, article: 'a0' });
  const words = (...given: Parameters<typeof found>) => disagreeing(locale, found(...given).all);

  test('two reports', () => {
    expect(words([place('istanbul', 'a0'), place('lahore', 'a1')])).toBe('Reports disagree');
  });

  test('a report and the curator', () => {
    const known = { ...place('lahore', 'a0'), ...curator };
    expect(words([place('istanbul', 'a0'), known])).toBe('Report and curator disagree');
  });

  test('two reports, though the curator stands by one of them', () => {
    const known = { ...place('lahore', 'a0'), ...curator };
    expect(words([place('istanbul', 'a0'), place('lahore', 'a1'), known])).toBe('Reports disagree');
  });

  test('one report and itself', () => {
    expect(words([place('istanbul', 'a0'), place('lahore', 'a0')])).toBe(
      'A report disagrees with itself',
    );
  });

  test('a report and the list of offices', () => {
    const stated: Said = { property: 'position', who: 'bo', value: 'minister' };
    expect(words([stated], ['ada'])).toBe('Report and list of known offices disagree');
  });

  test('several of these, in general words', () => {
    const known = { ...date('2025-06-22'), ...curator };
    expect(words([place('istanbul', 'a0'), place('lahore', 'a1'), date('2025-06-21'), known])).toBe(
      'Claims disagree',
    );
  });

  test('in the bundled data, mostly a report and the curator', () => {
    const all = disagreementsOf(bundledDataset()).map(partiesOf);
    expect(all.filter((who) => who === 'curator').length).toBe(7);
    expect(all.filter((who) => who === 'reports').length).toBe(1);
  });
});
