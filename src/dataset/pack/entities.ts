/** The records that stay records: people, places and all else that there are only thousands of. */
import type { RecordOf, Section } from '../../domain/schema.ts';
import type { Names, Where } from './names.ts';

type EntitySection = Exclude<Section, 'events' | 'claims'>;

/** What takes a sound record of each list. */
export type Adders<S extends Section = Section> = {
  readonly [K in S]: (record: RecordOf<K>, at: Where) => void;
};

export class EntityLists {
  readonly lists: { readonly [S in EntitySection]: RecordOf<S>[] } = {
    articles: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    positions: [],
    occupancies: [],
  };
  readonly add: Adders<EntitySection>;
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
    const { lists } = this;
    this.add = {
      articles: (article, at) => {
        const position = lists.articles.push(article) - 1;
        names.define(names.articles, article.id, position, () => `${at()}.id`);
        for (const [i, topic] of (article.mentions?.topics ?? []).entries()) {
          names.topics.use(topic, () => `${at()}.mentions.topics[${i}]`);
        }
      },
      people: (person, at) => {
        names.define(names.actors, person.id, lists.people.push(person) - 1, () => `${at()}.id`);
      },
      organisations: (organisation, at) => {
        // Organisations follow the people; -1 - n marks the n-th until the people are counted.
        const position = -1 - lists.organisations.push(organisation);
        names.define(names.actors, organisation.id, position, () => `${at()}.id`);
      },
      places: (place, at) => {
        names.define(names.places, place.id, lists.places.push(place) - 1, () => `${at()}.id`);
        names.places.use(place.containedInPlace, () => `${at()}.containedInPlace`);
      },
      topics: (topic, at) => {
        names.define(names.topics, topic.id, lists.topics.push(topic) - 1, () => `${at()}.id`);
        names.topics.use(topic.broader, () => `${at()}.broader`);
      },
      positions: (position, at) => {
        const number = lists.positions.push(position) - 1;
        names.define(names.positions, position.id, number, () => `${at()}.id`);
        names.actors.use(position.organisation, () => `${at()}.organisation`);
      },
      occupancies: (occupancy, at) => {
        lists.occupancies.push(occupancy);
        names.actors.use(occupancy.holder, () => `${at()}.holder`);
        names.positions.use(occupancy.position, () => `${at()}.position`);
      },
    };
  }

  /** Of every number of an id, the position among the actors; -1 for none. */
  actors(): Int32Array {
    const positions = this.#names.actors.positions();
    return positions.map((at) => (at < -1 ? this.lists.people.length - 2 - at : at));
  }
}
