/**
 * What a reader’s own reports brought in: records that no curator keeps, and what they rest on
 * instead.
 */
import { isOwnReport } from '../domain/own-report.ts';
import type { EntityKind, Property } from '../domain/vocabulary.ts';
import type { Dataset } from './dataset.ts';
import { claimAt, type Claim } from './rows.ts';
import { claimRowsOf } from './sources.ts';

type Kind = EntityKind | 'positions';

/** Whether a record is in the reader’s own reports alone. */
export const isOwnRecord = ({ own }: Dataset, kind: Kind, id: string): boolean =>
  own?.has(`${kind}/${id}`) ?? false;

const NAMED_AS: Partial<Record<Kind, Property>> = {
  people: 'participant',
  organisations: 'participant',
  places: 'place',
  topics: 'topic',
};

/** What own reports claim with an own record; `undefined` for what a curator keeps. */
export function ownClaims(dataset: Dataset, kind: Kind, id: string): Claim[] | undefined {
  if (!isOwnRecord(dataset, kind, id)) return undefined;
  return dataset.articles
    .flatMap((article, at) => (isOwnReport(article.id) ? claimRowsOf(dataset, at) : []))
    .map(({ row, event }) => claimAt(dataset, row, event))
    .filter(({ property, value }) => property === NAMED_AS[kind] && value === id);
}
