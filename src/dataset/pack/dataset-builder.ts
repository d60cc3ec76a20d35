/** Turns the records of a file, in whatever order they come, into a `Dataset`. */
import { stringAt, type StringColumn } from '../../lib/columns.ts';
import type { Problems } from '../../domain/problem.ts';
import type { Header } from '../../domain/schema.ts';
import type { Dataset } from '../dataset.ts';
import { disputesOf } from '../disputes.ts';
import { attend } from '../attendance.ts';
import { buildFacets } from '../build-facets.ts';
import { treeOf, treeProblems } from '../trees.ts';
import { ClaimPacker } from './claims.ts';
import { EntityLists, type Adders } from './entities.ts';
import { EventPacker } from './events.ts';
import { Names, type Positions } from './names.ts';

export class DatasetBuilder {
  readonly #names = new Names();
  readonly #entities = new EntityLists(this.#names);
  readonly #events = new EventPacker(this.#names);
  readonly #claims = new ClaimPacker(this.#names);
  readonly add: Adders = {
    ...this.#entities.add,
    events: (event, at) => this.#events.add(event, at),
    claims: (claim, at) => this.#claims.add(claim, at),
  };

  /** All that is wrong with the records, one by one and together; `header` is the rest of the file. */
  check(header: Header): Problems {
    const names = this.#names;
    names.withdraw(header.withdrawn);
    names.finish();
    const { topics, places } = this.#entities.lists;
    let ids: StringColumn | undefined;
    const eventId = (at: number) => stringAt((ids ??= this.#events.ids()), at);
    const trees = [
      treeProblems('topics.broader', treeOf(topics).parents, (at) => topics[at]?.id),
      treeProblems('places.containedInPlace', treeOf(places).parents, (at) => places[at]?.id),
      treeProblems('events.superEvent', this.#events.wholes(), eventId),
    ];
    for (const tree of trees) names.problems.addAll(tree);
    return names.problems;
  }

  /** The data set, where nothing is wrong. */
  finish(header: Header): Dataset {
    const names = this.#names;
    const order = this.#events.order();
    const rowOf = new Int32Array(order.length);
    for (let row = 0; row < order.length; row++) rowOf[order[row] ?? 0] = row;
    const countries = [...names.countries.strings].sort();
    const to = this.#positions(rowOf, countries);

    const { claims, participants } = this.#claims.finish(order.length, to);
    const events = this.#events.finish(order, to);
    for (let event = 0; event < events.count; event++) {
      attend(events, claims, event, (claim) => participants[claim] ?? -1);
    }
    const dataset = {
      header,
      ...this.#entities.lists,
      countries,
      events,
      claims,
      eventIds: this.#events.finishIds(rowOf),
    };
    const disputes = disputesOf(dataset);
    for (const event of disputes.event) events.disputed[event] = 1;
    return { ...dataset, facets: buildFacets(dataset), disputes };
  }

  #positions(rowOf: Int32Array, countries: readonly string[]): Positions {
    const { articles, places, topics, positions, events, countries: codes } = this.#names;
    const rank = new Map(countries.map((country, index) => [country, index]));
    return {
      event: events.positions().map((event) => rowOf[event] ?? -1),
      actor: this.#entities.actors(),
      article: articles.positions(),
      place: places.positions(),
      topic: topics.positions(),
      position: positions.positions(),
      country: Int32Array.from(codes.strings, (country) => rank.get(country) ?? -1),
    };
  }
}
