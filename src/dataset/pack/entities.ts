/** The records that stay records: people, places and all else that there are only thousands of. */
import type {
  Article,
  Occupancy,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
} from '../../domain/schema.ts';
import type { Names, Where } from './names.ts';

export class EntityLists {
  readonly articles: Article[] = [];
  readonly people: Person[] = [];
  readonly organisations: Organisation[] = [];
  readonly places: Place[] = [];
  readonly topics: Topic[] = [];
  readonly positions: Position[] = [];
  readonly occupancies: Occupancy[] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  addArticle(article: Article, at: Where): void {
    const names = this.#names;
    const position = this.articles.push(article) - 1;
    names.define(names.articles, article.id, position, () => `${at()}.id`);
    for (const [i, topic] of (article.mentions?.topics ?? []).entries()) {
      names.topics.use(topic, () => `${at()}.mentions.topics[${i}]`);
    }
  }

  addPerson(person: Person, at: Where): void {
    const names = this.#names;
    names.define(names.actors, person.id, this.people.push(person) - 1, () => `${at()}.id`);
  }

  addOrganisation(organisation: Organisation, at: Where): void {
    const names = this.#names;
    // Organisations follow the people; -1 - n marks the n-th until the people are counted.
    const position = -1 - this.organisations.push(organisation);
    names.define(names.actors, organisation.id, position, () => `${at()}.id`);
  }

  addPlace(place: Place, at: Where): void {
    const names = this.#names;
    names.define(names.places, place.id, this.places.push(place) - 1, () => `${at()}.id`);
    names.places.use(place.containedInPlace, () => `${at()}.containedInPlace`);
  }

  addTopic(topic: Topic, at: Where): void {
    const names = this.#names;
    names.define(names.topics, topic.id, this.topics.push(topic) - 1, () => `${at()}.id`);
    names.topics.use(topic.broader, () => `${at()}.broader`);
  }

  addPosition(position: Position, at: Where): void {
    const names = this.#names;
    names.define(
      names.positions,
      position.id,
      this.positions.push(position) - 1,
      () => `${at()}.id`,
    );
    names.actors.use(position.organisation, () => `${at()}.organisation`);
  }

  addOccupancy(occupancy: Occupancy, at: Where): void {
    this.occupancies.push(occupancy);
    this.#names.actors.use(occupancy.holder, () => `${at()}.holder`);
    this.#names.positions.use(occupancy.position, () => `${at()}.position`);
  }

  /** Of every number of an id, the position among the actors; -1 for none. */
  actors(): Int32Array {
    const positions = this.#names.actors.positions();
    return positions.map((at) => (at < -1 ? this.people.length - 2 - at : at));
  }
}
