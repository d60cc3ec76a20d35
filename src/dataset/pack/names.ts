/** The ids and texts of a file as numbers, shared by all that packs its records into columns. */
import { Interner } from '../../lib/columns.ts';
import { Problems } from '../../domain/problem.ts';
import type { Header } from '../../domain/schema.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { References } from '../references.ts';

/** Where a record stands in its file, `events[3]`: put into words only where something is wrong. */
export type Where = () => string;

export class Names {
  readonly problems = new Problems();
  readonly articles = new References('articles');
  readonly actors = new References('people and organisations');
  readonly places = new References('places');
  readonly topics = new References('topics');
  readonly positions = new References('positions');
  readonly events = new References('events');
  readonly countries = new Interner();
  /** Values of claims, and who is said to have said so. */
  readonly strings = new Interner();

  define(refs: References, id: string, position: number, at: Where): void {
    if (refs.define(id, position)) return;
    this.problems.add({ at: at(), message: `“${id}” is the id of another record too` });
  }

  /** What is withdrawn is not there any more, and what stands for it is. */
  withdraw(withdrawn: Header['withdrawn']): void {
    for (const [i, { id, kind, replacedBy }] of (withdrawn ?? []).entries()) {
      const at = `withdrawn[${i}]`;
      const records = this.#ofKind(kind ?? 'events');
      if (records?.has(id)) {
        this.problems.add({ at: `${at}.id`, message: `“${id}” is still among the records` });
      }
      records?.use(replacedBy, () => `${at}.replacedBy`);
    }
  }

  #ofKind(kind: EntityKind): References | undefined {
    if (kind === 'countries') return undefined;
    return kind === 'people' || kind === 'organisations' ? this.actors : this[kind];
  }

  /** Notes every reference to a record that never came. */
  finish(): void {
    const { articles, actors, places, topics, positions, events } = this;
    for (const refs of [articles, actors, places, topics, positions, events]) {
      this.problems.addAll(refs.dangling());
    }
  }
}

/** By the numbers of `Names`, the positions that columns hold; -1 for none. */
export interface Positions {
  readonly event: Int32Array;
  readonly actor: Int32Array;
  readonly article: Int32Array;
  readonly place: Int32Array;
  readonly topic: Int32Array;
  readonly position: Int32Array;
  readonly country: Int32Array;
}
