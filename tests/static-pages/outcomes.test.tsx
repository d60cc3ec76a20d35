// @vitest-environment jsdom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eventPage } from '../../src/cli/static-pages/event-page.ts';
import { EventDetails } from '../../src/features/details/event-details.tsx';
import type { ClaimRecord } from '../../src/domain/schema.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from '../details/show.tsx';
import { siteOf } from './site.ts';

const outcome = (statement: string, parts: Partial<ClaimRecord>, i: number) =>
  claim({ event: 'e', property: 'outcome', value: `o${i}`, statement, ...parts }, i);

const dataset = datasetOf(
  fileOf({
    events: [{ id: 'e', name: 'E', format: 'summit', status: 'held' }],
    claims: [
      outcome('They signed.', {}, 0),
      outcome('They may sign.', { modality: 'hypothetical' }, 1),
      outcome('They will meet.', { modality: 'future' }, 2),
      outcome('They quarrelled.', { rank: 'deprecated' }, 3),
      outcome('They will quarrel.', { modality: 'future', rank: 'deprecated' }, 4),
    ],
  }),
);

/** The written page, or the page of the app without the list of all claims. */
const pages: Record<string, () => HTMLElement> = {
  written: () => {
    const page = document.createElement('div');
    page.append(
      ...new DOMParser().parseFromString(
        eventPage(siteOf(dataset), 0, 'events/e').body.html,
        'text/html',
      ).body.childNodes,
    );
    return page;
  },
  shown: () => {
    const { container } = show(<EventDetails dataset={dataset} row={0} />);
    container.querySelector('#evidence')?.closest('section')?.remove();
    return container;
  },
};

test.each(Object.keys(pages))('the %s page tells what came of it from what might', (which) => {
  const page = pages[which]?.() ?? document.body;
  const text = page.textContent;
  expect(text).toContain('They signed.');
  expect(text).not.toContain('quarrel');
  const expected = within(page).getByRole('heading', { name: 'Expected beforehand', hidden: true });
  const list = expected.closest('section')?.textContent;
  expect(list).toContain('They may sign.');
  expect(list).toContain('They will meet.');
  expect(text.split('They may sign.')).toHaveLength(2);
});
