// @vitest-environment jsdom
/** One screen gives one number of a topic: what the filters count, and what a page lists. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { facetIds } from '../../src/dataset/facets.ts';
import { select } from '../../src/dataset/select.ts';
import { EntityDetails } from '../../src/features/details/entity-details.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { show } from './show.tsx';

const dataset = bundledDataset();

function showTopics(kind: 'people' | 'topics', group: 'person' | 'topic', id: string) {
  const subject = dataset[kind].find((item) => item.id === id);
  if (!subject) throw new Error(`no ${id}`);
  const selection = select(dataset, DEFAULT_VIEW, undefined, { group, id });
  show(<EntityDetails {...{ dataset, kind, id, subject, selection }} />);
  const ids = facetIds(dataset, 'topic');
  const counts = new Map(
    dataset.topics.map(({ id: topic, name }) => [
      name,
      selection.counts.topic[ids.indexOf(topic)] ?? 0,
    ]),
  );
  const region = within(screen.getByRole('region', { name: 'Topics of these events' }));
  const listed = region
    .getAllByRole('button')
    .map((line) => /^(.*): (\d+) events?$/.exec(line.textContent ?? '')?.slice(1) ?? []);
  return { counts, listed, region };
}

test('a topic is counted with what lies below it, as in the filters', async () => {
  const { counts, listed, region } = showTopics('people', 'person', 'hakan-fidan');
  expect(listed.length).toBeGreaterThan(5);
  for (const [name = '', count] of listed)
    expect(`${name} ${count}`).toBe(`${name} ${counts.get(name)}`);
  expect(listed).toContainEqual(['Diplomacy', '4']);
  await userEvent.click(region.getByRole('button', { name: /^Diplomacy/ }));
  const events = region.getAllByRole('link').filter((link) => link.closest('.event-lines'));
  expect(events).toHaveLength(4);
});

test('the page of a topic does not list what that lies below', () => {
  const { counts, listed } = showTopics('topics', 'topic', 'gaza');
  const names = listed.map(([name]) => name);
  expect(names).not.toContain('Gaza');
  expect(names).not.toContain('Palestine');
  expect(names).toContain('Rebuilding of Gaza');
  for (const [name = '', count] of listed)
    expect(`${name} ${count}`).toBe(`${name} ${counts.get(name)}`);
});
