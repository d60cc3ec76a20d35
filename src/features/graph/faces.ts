/** What is shown of a node: its name, its kind and its side. */
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt } from '../../dataset/rows.ts';
import { nodeId, refOf, sizesOf } from '../../dataset/nodes.ts';
import { mainCountries, sideOf } from '../../dataset/sides.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { Route } from '../../view-state/href.ts';
import type { NodeKind } from '../../dataset/nodes.ts';
import type { Face } from './picture.ts';

export const PAGE_OF: Record<NodeKind, EntityKind> = {
  person: 'people',
  organisation: 'organisations',
  country: 'countries',
  topic: 'topics',
  event: 'events',
};

export function routeOfNode(dataset: Dataset, node: number): Route {
  const { kind } = refOf(sizesOf(dataset), node);
  return { page: PAGE_OF[kind], id: nodeId(dataset, node) };
}

export interface Faces {
  /** ISO code of the country that a node is or belongs to. */
  readonly countryOf: (node: number) => string | undefined;
  readonly nameOf: (node: number, locale: Locale) => string;
  readonly faceOf: (node: number, locale: Locale) => Face;
}

const known = new WeakMap<Dataset, Faces>();

/** The faces of a data set; which countries are its two sides is worked out once. */
export function facesOf(dataset: Dataset): Faces {
  const found = known.get(dataset) ?? makeFaces(dataset);
  known.set(dataset, found);
  return found;
}

function makeFaces(dataset: Dataset): Faces {
  const sizes = sizesOf(dataset);
  const main = mainCountries(dataset);
  const countryOf = (node: number): string | undefined => {
    const { kind, index } = refOf(sizes, node);
    if (kind === 'country') return dataset.countries[index];
    if (kind === 'person' || kind === 'organisation') {
      return actorAt(dataset, node).country ?? undefined;
    }
    return undefined;
  };
  const nameOf = (node: number, { nameOf, countryName }: Locale): string => {
    const { kind, index } = refOf(sizes, node);
    switch (kind) {
      case 'person':
      case 'organisation':
        return nameOf(actorAt(dataset, node));
      case 'country':
        return countryName(dataset.countries[index] ?? '');
      case 'topic': {
        const topic = dataset.topics[index];
        return topic ? nameOf(topic) : '';
      }
      case 'event':
        return nameOf(eventAt(dataset, index));
    }
  };
  const faceOf = (node: number, locale: Locale): Face => ({
    kind: refOf(sizes, node).kind,
    side: sideOf(main, countryOf(node)),
    name: nameOf(node, locale),
  });
  return { countryOf, nameOf, faceOf };
}
