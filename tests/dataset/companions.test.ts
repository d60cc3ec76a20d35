import { expect, test } from 'vitest';
import { companionsOf } from '../../src/dataset/companions.ts';
import { nodeId } from '../../src/dataset/nodes.ts';
import { eventId } from '../../src/dataset/rows.ts';
import { indexEvents } from '../../src/dataset/event-index.ts';
import { tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import { TieEvents } from '../../src/dataset/tie-events.ts';
import { STANDINGS } from '../../src/dataset/tie-rules.ts';
import { bundledDataset } from './bundled.ts';
import { datasetOf, fileOf } from './random-file.ts';

const dataset = bundledDataset();
const allRows = Uint32Array.from({ length: dataset.events.count }, (_, row) => row);
const person = (id: string) => dataset.people.findIndex((one) => one.id === id);
const withFidan = companionsOf(dataset, allRows, person('hakan-fidan'));
const countsWith = (id: string) => {
  const { events } = withFidan.find(({ actor }) => actor === person(id)) ?? {};
  return [events?.held.length, events?.announced.length, events?.unknown.length];
};

test('an event and the wider one that it is part of count once', () => {
  expect(countsWith('ishaq-dar')).toEqual([1, 1, 0]);
});

test('the page of a person counts as the tie of the two does', () => {
  const columns = tieColumnsOf(dataset);
  const events = new TieEvents(columns, 'people', indexEvents(columns, allRows, 'people'));
  const ofFidan = person('hakan-fidan');
  for (const other of dataset.people.keys()) {
    const tied = events
      .between(ofFidan, other)
      .filter(({ isCounted, standing }) => isCounted && standing !== 'not-held');
    const found = withFidan.find(({ actor }) => actor === other)?.events;
    for (const standing of STANDINGS) {
      if (standing === 'not-held') continue;
      const rows = tied.filter((event) => event.standing === standing).map(({ row }) => row);
      expect([nodeId(dataset, other), found?.[standing] ?? []]).toEqual([
        nodeId(dataset, other),
        rows,
      ]);
    }
  }
});

test('what is not known to have been held is neither held nor announced, what was called off is nothing', () => {
  const two = fileOf({
    events: (['unknown', 'cancelled'] as const).map((status, i) => ({
      id: `e${i}`,
      name: `E${i}`,
      format: 'visit' as const,
      status,
      participants: [{ who: 'ada' }, { who: ['bo', 'cem'][i] ?? '' }],
    })),
  });
  const small = datasetOf(two);
  const [only, ...rest] = companionsOf(small, [0, 1], 0);
  expect(rest).toEqual([]);
  expect(only?.events.unknown.map((row) => eventId(small, row))).toEqual(['e0']);
  expect([only?.events.held, only?.events.announced]).toEqual([[], []]);
});
