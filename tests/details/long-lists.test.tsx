// @vitest-environment jsdom
/** A list that is cut says so, and gives the rest. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import { EntityDetails } from '../../src/features/details/entity-details.tsx';
import { Overview } from '../../src/features/details/overview.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from './show.tsx';

const MANY = 30;
const ids = Array.from({ length: MANY }, (_, i) => i);
const dataset = datasetOf(
  fileOf({
    people: ids.map((i) => ({ id: `p${i}`, name: `Person ${i}` })) as never,
    events: ids.map((i) => ({
      id: `e${i}`,
      name: `Event ${i}`,
      format: 'call',
      status: 'announced',
      date: '2025-02',
      participants: [{ who: 'p0' }, { who: `p${i}` }],
    })) as never,
    claims: [],
  }),
);

test('announced events go on past the first of them', async () => {
  const selection = select(dataset, DEFAULT_VIEW, undefined);
  show(<Overview dataset={dataset} selection={selection} />);
  const events = () => screen.getAllByRole('link', { name: /^Event / }).length;
  expect(events()).toBe(12);
  await userEvent.click(screen.getByRole('button', { name: 'Show 18 more' }));
  expect(events()).toBe(MANY);
});

test('so do the people whom somebody met', async () => {
  const selection = select(dataset, DEFAULT_VIEW, undefined, { group: 'person', id: 'p0' });
  const subject = dataset.people[0];
  if (!subject) throw new Error('nobody');
  show(<EntityDetails {...{ dataset, kind: 'people', id: 'p0', subject, selection }} />);
  const region = within(screen.getByRole('region', { name: 'Met, or was at the same event' }));
  const people = () => region.getAllByRole('link', { name: /^Person / }).length;
  expect(people()).toBe(20);
  await userEvent.click(region.getByRole('button', { name: 'Show 9 more' }));
  expect(people()).toBe(MANY - 1);
});
