/** What the data set held once, and what stands for it now. */
import type { Withdrawn } from '../domain/schema.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';
import { eventAt, eventRow } from './rows.ts';
import type { Named } from './values.ts';

export const withdrawnAt = (
  { header }: Records,
  page: EntityKind,
  id: string,
): Withdrawn | undefined =>
  header.withdrawn?.find((one) => one.id === id && (one.kind ?? 'events') === page);

/** What has a page of its own; `undefined` for unknown ids, and for countries, which are codes. */
export function recordAt(dataset: Records, page: EntityKind, id: string): Named | undefined {
  switch (page) {
    case 'countries':
      return undefined;
    case 'events': {
      const row = eventRow(dataset, id);
      return row === undefined ? undefined : eventAt(dataset, row);
    }
    case 'articles': {
      const article = dataset.articles.find((one) => one.id === id);
      return article && { name: article.label };
    }
    default:
      return dataset[page].find((one) => one.id === id);
  }
}
