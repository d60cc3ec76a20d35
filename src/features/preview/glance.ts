/** The few facts about a person, place, topic, … that a preview has room for. */
import { GROUP_OF } from '../../domain/filter.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { companionsOf } from '../../dataset/companions.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { participantsOf } from '../../dataset/rows.ts';
import { facetIds } from '../../dataset/facets.ts';
import { valueRecord, type Named } from '../../dataset/values.ts';

type Page = Exclude<EntityKind, 'events'>;

const MOST_COMPANIONS = 3;

export interface Glance {
  readonly record: Named | undefined;
  /** Rows of its events, in the order of time. */
  readonly rows: readonly number[];
  /** The office in which somebody was named last. */
  readonly office: Named | undefined;
  /** Actors: with whom most often, as on the page of the same. */
  readonly companions: readonly number[];
  readonly published: string | undefined;
  readonly claims: number | undefined;
}

export function glanceAt(dataset: Dataset, page: Page, id: string): Glance | undefined {
  const group = GROUP_OF[page];
  const at = facetIds(dataset, group).indexOf(id);
  if (at < 0) return undefined;
  const rows: number[] = [];
  const { offsets, values } = dataset.facets[group];
  for (let row = 0; row < dataset.events.count; row++) {
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      if (values[k] === at) rows.push(row);
    }
  }
  const actor = page === 'people' ? at : page === 'organisations' ? at + dataset.people.length : -1;
  const article = page === 'articles' ? dataset.articles[at] : undefined;
  return {
    record: valueRecord(dataset, group, at),
    rows,
    office: actor < 0 ? undefined : lastOffice(dataset, rows, actor),
    companions:
      actor < 0
        ? []
        : companionsOf(dataset, rows, actor)
            .slice(0, MOST_COMPANIONS)
            .map((companion) => companion.actor),
    published: article?.datePublished ?? undefined,
    claims: article && claimsBy(dataset, rows, at),
  };
}

function lastOffice(dataset: Dataset, rows: readonly number[], actor: number): Named | undefined {
  for (const row of rows.toReversed()) {
    const own = participantsOf(dataset, row).find((p) => p.actor === actor && p.position >= 0);
    const position = own && dataset.positions[own.position];
    if (position && position.kind !== 'rank') return position;
  }
  return undefined;
}

function claimsBy({ claims }: Dataset, rows: readonly number[], article: number): number {
  let count = 0;
  for (const row of rows) {
    for (let k = claims.byEvent[row] ?? 0, to = claims.byEvent[row + 1] ?? 0; k < to; k++) {
      if (claims.article[k] === article) count++;
    }
  }
  return count;
}
