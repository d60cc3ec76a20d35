// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useShown } from '../../src/app/use-shown.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { eventAt } from '../../src/dataset/rows.ts';
import type { Rule } from '../../src/view-state/view-state.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const articles = ['a0', 'a1'].map((id, i) => ({
  id,
  label: id,
  length: 100,
  datePublished: `2025-03-0${i + 1}`,
}));
const event = { id: 'e0', name: 'e0', format: 'summit', status: 'held', date: null } as const;

/** A preferred claim for Istanbul and a later one for Karachi; the file itself has `place`. */
const datasetIn = (place: string) =>
  datasetOf(
    fileOf({
      articles,
      places: ['istanbul', 'karachi'].map((id) => ({ id, name: id })),
      events: [{ ...event, place }],
      claims: ['istanbul', 'karachi'].map((value, i) =>
        claim(
          {
            event: 'e0',
            property: 'place',
            value,
            article: `a${i}`,
            rank: i === 0 ? 'preferred' : 'normal',
          },
          i,
        ),
      ),
    }),
  );

const placeIn = (dataset: Dataset) => dataset.places[eventAt(dataset, 0).place]?.id;

const show = (start: Dataset | undefined) => {
  const places: (string | undefined)[] = [];
  const hook = renderHook(
    ({ dataset, rule }: { dataset: Dataset | undefined; rule: Rule }) => {
      const shown = useShown(dataset, rule);
      places.push(shown && shown !== 'failed' ? placeIn(shown) : shown);
      return shown;
    },
    { initialProps: { dataset: start, rule: 'preferred' as Rule } },
  );
  return { ...hook, places };
};

test('what a rule does not change is there at once, as it is', () => {
  const dataset = datasetIn('istanbul');
  const { result, rerender } = show(undefined);
  expect(result.current).toBeUndefined();
  rerender({ dataset, rule: 'preferred' });
  expect(result.current).toBe(dataset);
});

test('another value than the rule chooses is never shown first', async () => {
  const { places } = show(datasetIn('karachi'));
  await waitFor(() => expect(places.at(-1)).toBe('istanbul'));
  expect(places).not.toContain('karachi');
});

test('what was shown stays until another rule can show its own', async () => {
  const dataset = datasetIn('istanbul');
  const { places, rerender } = show(dataset);
  rerender({ dataset, rule: 'latest' });
  await waitFor(() => expect(places.at(-1)).toBe('karachi'));
  expect(places).not.toContain(undefined);
});
