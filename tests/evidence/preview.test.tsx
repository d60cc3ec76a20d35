// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { eventAt } from '../../src/dataset/rows.ts';
import { GROUP_OF } from '../../src/domain/filter.ts';
import { select } from '../../src/dataset/select.ts';
import { EntityDetails } from '../../src/features/details/entity-details.tsx';
import { EventDetails } from '../../src/features/details/event-details.tsx';
import { PreviewCard } from '../../src/features/preview/preview-card.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf, PEOPLE } from '../dataset/random-file.ts';
import { show } from '../details/show.tsx';

const dataset = bundledDataset();
const textOf = (part: Parameters<typeof show>[0]) => {
  const { container, unmount } = show(part);
  const text = container.textContent ?? '';
  unmount();
  return text;
};
/** What a preview says, piece by piece: names, dates, places, an office, numbers of reports. */
const piecesOf = (card: Parameters<typeof show>[0]) => {
  const { container, unmount } = show(card);
  const lines = [...container.querySelectorAll('p')].map((line) => line.textContent ?? '');
  unmount();
  return lines
    .map((line) => line.replace(/ only$/, '').replace(/^(?:[Ww]ith|Between) /, ''))
    .flatMap((line) => line.split(/ · |, | and (?:\d+ more)?| to | – /))
    .flatMap((piece) =>
      /^\d+$/.test(piece)
        ? []
        : [piece.replace(/^Reports /, 'Report ').replace(/^0 events$/, 'No event')],
    )
    .filter(Boolean);
};

function missing(card: Parameters<typeof show>[0], page: Parameters<typeof show>[0]) {
  const text = textOf(page).toLowerCase();
  return piecesOf(card).filter((piece) => !text.includes(piece.toLowerCase()));
}

test('what a preview says of an event stands on its page, which names its claims', () => {
  for (let row = 0; row < dataset.events.count; row++) {
    const { id } = eventAt(dataset, row);
    const card = <PreviewCard dataset={dataset} route={{ page: 'events', id }} />;
    const page = <EventDetails dataset={dataset} row={row} />;
    expect({ id, missing: missing(card, page) }).toEqual({ id, missing: [] });
  }
});

test.each(['people', 'organisations', 'places', 'topics'] as const)(
  'what a preview says of %s stands on their pages',
  (kind) => {
    for (const subject of dataset[kind]) {
      const { id } = subject;
      const card = <PreviewCard dataset={dataset} route={{ page: kind, id }} />;
      const group = GROUP_OF[kind];
      const selection = select(dataset, DEFAULT_VIEW, undefined, { group, id });
      const page = <EntityDetails {...{ dataset, kind, id, subject, selection }} />;
      expect({ id, missing: missing(card, page) }).toEqual({ id, missing: [] });
    }
  },
);

test('a preview names nobody who is said not to have been there', () => {
  const withDenial = datasetOf(
    fileOf({
      events: [
        {
          id: 'e',
          name: 'E',
          format: 'summit',
          status: 'held',
          participants: ['ada', 'bo', 'cem'].map((who) => ({ who })),
        },
      ],
      claims: (['asserted', 'negation', 'asserted'] as const).map((modality, i) =>
        claim({ event: 'e', property: 'participant', value: PEOPLE[i] ?? '', modality }, i),
      ),
    }),
  );
  const card = <PreviewCard dataset={withDenial} route={{ page: 'people', id: 'ada' }} />;
  expect(piecesOf(card)).toContain('cem');
  expect(piecesOf(card)).not.toContain('bo');
});

test('a preview marks whoever was only announced, as the list does', () => {
  const small = datasetOf(
    fileOf({
      events: [
        { id: 'e', name: 'E', format: 'visit', status: 'held', participants: [{ who: 'ada' }] },
      ],
      claims: [claim({ event: 'e', property: 'participant', value: 'ada', modality: 'future' }, 0)],
    }),
  );
  show(<PreviewCard dataset={small} route={{ page: 'events', id: 'e' }} />);
  expect(document.querySelectorAll('[aria-label="announced only"]')).toHaveLength(1);
});
