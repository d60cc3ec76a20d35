// @vitest-environment jsdom
/** What a reader’s own report brought in is that report’s, and not the curator’s of the data set. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Additions } from '../../src/dataset/merge-files.ts';
import { DatasetReader } from '../../src/dataset/read.ts';
import { select } from '../../src/dataset/select.ts';
import { ArticleDetails } from '../../src/features/details/article-details.tsx';
import { EntityDetails } from '../../src/features/details/entity-details.tsx';
import { Overview } from '../../src/features/details/overview.tsx';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { acceptRecord } from '../../src/queries/own-pieces.ts';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from './show.tsx';

const file = fileOf({
  people: [{ id: 'ada', name: 'Ada', alternateNames: ['A.'], country: 'NO' }],
  topics: [{ id: 'trade', name: 'Trade' }],
});
const piece = fileOf({
  articles: [
    { id: 'own-1', label: 'Mine', length: 100, mentions: { countries: ['NO'], topics: [] } },
  ],
  organisations: [],
  places: [],
  people: [
    { id: 'ada', name: 'Ada', alternateNames: ['A.'], country: 'NO' },
    { id: 'lars', name: 'Lars Eik', alternateNames: ['Eik'], country: 'NO' },
  ],
  topics: [
    { id: 'trade', name: 'Trade' },
    { id: 'copper', name: 'Copper', broader: 'trade' },
  ],
  events: [
    {
      id: 'e',
      name: 'Talks',
      format: 'call',
      status: 'held',
      participants: [{ who: 'ada' }, { who: 'lars' }],
      topics: ['copper'],
    },
  ],
  claims: [
    claim({ event: 'e', property: 'participant', value: 'ada', article: 'own-1' }, 0),
    claim({ event: 'e', property: 'participant', value: 'lars', article: 'own-1' }, 1),
    claim({ event: 'e', property: 'topic', value: 'copper', article: 'own-1' }, 2),
  ],
});

function joined() {
  const reader = new DatasetReader(() => new Additions([piece as DatasetFile], acceptRecord));
  reader.push(new TextEncoder().encode(JSON.stringify(file)));
  const read = reader.finish();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const dataset = joined();
const selection = select(dataset, DEFAULT_VIEW);

function showEntity(kind: 'people' | 'topics' | 'countries', id: string) {
  const subject =
    kind === 'countries' ? { name: id } : dataset[kind].find((item) => item.id === id);
  if (!subject) throw new Error(`no ${id}`);
  show(<EntityDetails {...{ dataset, kind, id, subject, selection }} />);
}
const mark = (fact: string) =>
  screen.getByRole('button', { name: new RegExp(`^Who says so: ${fact}`) });

test('the description of the data set is followed by the reports that are not of it', () => {
  const title = { name: /^Reports/ };
  const { container } = show(<Overview dataset={dataset} selection={selection} />);
  expect(container.textContent).toContain('Shown together with 1 report of your own.');
  const lines = within(screen.getByRole('region', title)).getAllByRole('listitem');
  const mine = lines.filter((line) => line.textContent.includes('Yours'));
  expect(mine.map((line) => line.querySelector('a')?.textContent)).toEqual(['Mine']);
});

test('a data set as it was published has no such note', () => {
  const plain = datasetOf(file);
  const { container } = show(<Overview dataset={plain} selection={select(plain, DEFAULT_VIEW)} />);
  expect(container.textContent).not.toMatch(/your own|Yours/);
});

describe('a record of a reader’s own report', () => {
  test.each(['Country', 'Also written'])('rests on that report: %s', async (fact) => {
    showEntity('people', 'lars');
    expect(mark(fact).textContent).toBe('4');
    expect(mark(fact).getAttribute('aria-label')).toBe(`Who says so: ${fact}. Report 4 only`);
    await userEvent.click(mark(fact));
    const panel = screen.getByRole('group', { name: `Who says so: ${fact}` });
    expect(panel.textContent).toContain('Taken from your own report');
    expect(panel.textContent).toMatch(/Talks.*Lars Eik.*Report 4.*found by you/);
    expect(document.body.textContent).not.toContain('curator');
  });

  test('stands as the reader’s in the tree of topics and among the people of a country', () => {
    showEntity('topics', 'copper');
    expect(screen.getByText('Among the topics (from your own report)')).toBeDefined();
    showEntity('topics', 'trade');
    const tree = screen.getByRole('region', { name: 'Among the topics (kept by the curator)' });
    expect(tree.textContent).toContain('Copper Yours');
    showEntity('countries', 'NO');
    const people = screen.getByRole('region', { name: 'People (kept by the curator)' });
    const lines = within(people).getAllByRole('listitem');
    expect(lines.map((line) => /Yours/.test(line.textContent ?? ''))).toEqual([false, true]);
  });

  test('and what is written of the report itself is the reader’s too', () => {
    show(<ArticleDetails dataset={dataset} at={3} rows={selection.rows} />);
    expect(screen.getByText('About the report (from your own report)')).toBeDefined();
    expect(document.body.textContent).not.toContain('curator');
  });
});

test('what the data file has stays the curator’s, though a report names it too', () => {
  showEntity('people', 'ada');
  expect(mark('Country').textContent).toBe('c');
  expect(mark('Also written').textContent).toBe('c');
});
