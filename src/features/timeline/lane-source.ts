/** What lanes can stand for: one row a kind of lane, each over lists that filters use as well. */
import { facetIds } from '../../dataset/facets.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { mainCountries, sideOf, type Side } from '../../dataset/sides.ts';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Format } from '../../domain/vocabulary.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { ListColumn } from '../../lib/columns.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import type { Lanes } from '../../view-state/view-state.ts';

export interface LaneSource {
  readonly lanes: Lanes;
  readonly ids: readonly string[];
  /** For every event, the positions in `ids` that it belongs to; `undefined` where lanes are off. */
  readonly list: ListColumn | undefined;
  readonly name: (value: number) => string;
  readonly side: (value: number) => Side;
  /** The actor that a lane stands for, whose attendance its marks show; -1 for none. */
  readonly actor: (value: number) => number;
  /** Kind of page that tells about the lane's subject. */
  readonly page: EntityKind | undefined;
  /** The order of names in the reader's alphabet. */
  readonly compare: (a: string, b: string) => number;
}

const GROUPS: Record<Exclude<Lanes, 'none'>, FilterGroup> = {
  people: 'person',
  countries: 'country',
  topics: 'topic',
  organisations: 'org',
  kind: 'kind',
};

const NAMELESS = { name: '' };

export function laneSource(dataset: Dataset, lanes: Lanes, locale: Locale): LaneSource {
  const { people, organisations, countries, topics } = dataset;
  const { nameOf, countryName, language, t } = locale;
  const main = mainCountries(dataset);
  const { compare } = new Intl.Collator(language);
  const noActor = () => -1;
  const noSide = (): Side => 'other';
  if (lanes === 'none') {
    const name = () => t.timeline.allEvents;
    return {
      lanes,
      ids: [],
      list: undefined,
      name,
      side: noSide,
      actor: noActor,
      page: undefined,
      compare,
    };
  }
  const group = GROUPS[lanes];
  const ids = facetIds(dataset, group);
  const kinds: Record<
    Exclude<Lanes, 'none'>,
    Pick<LaneSource, 'name' | 'side' | 'actor' | 'page'>
  > = {
    people: {
      name: (value) => nameOf(people[value] ?? NAMELESS),
      side: (value) => sideOf(main, people[value]?.country),
      actor: (value) => value,
      page: 'people',
    },
    organisations: {
      name: (value) => nameOf(organisations[value] ?? NAMELESS),
      side: (value) => sideOf(main, organisations[value]?.country),
      actor: (value) => people.length + value,
      page: 'organisations',
    },
    countries: {
      name: (value) => countryName(countries[value] ?? ''),
      side: (value) => sideOf(main, countries[value]),
      actor: noActor,
      page: 'countries',
    },
    topics: {
      name: (value) => nameOf(topics[value] ?? NAMELESS),
      side: noSide,
      actor: noActor,
      page: 'topics',
    },
    kind: {
      name: (value) => t.terms.format[ids[value] as Format],
      side: noSide,
      actor: noActor,
      page: undefined,
    },
  };
  const kind = kinds[lanes];
  return { lanes, ids, list: dataset.facets[group], ...kind, compare };
}
