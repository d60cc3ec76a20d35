import type { Dataset } from '../../dataset/dataset.ts';

/** Kinds of records that lie one within another. */
export type Tree = 'topics' | 'places';

/** The id of what a topic or place is part of. */
export const above = (dataset: Dataset, kind: Tree, id: string): string | null | undefined =>
  kind === 'topics'
    ? dataset.topics.find((item) => item.id === id)?.broader
    : dataset.places.find((item) => item.id === id)?.containedInPlace;
