/**
 * What a graph's nodes stand for, as one space of whole numbers for a data set: people first, then
 * organisations, countries, topics, and the rows of events. A node keeps its number whatever the
 * filter, and the number travels in columns.
 */
import type { Dataset, Records } from './dataset.ts';
import { actorAt, eventId } from './rows.ts';

export const NODE_KINDS = ['person', 'organisation', 'country', 'topic', 'event'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** How many there are of each; the first number of a kind is the sum of those before it. */
export interface NodeSizes {
  readonly people: number;
  readonly organisations: number;
  readonly countries: number;
  readonly topics: number;
  readonly events: number;
}

export interface NodeRef {
  readonly kind: NodeKind;
  /** Position among people, organisations, countries, topics, or the row of an event. */
  readonly index: number;
}

export const sizesOf = (dataset: Records): NodeSizes => ({
  people: dataset.people.length,
  organisations: dataset.organisations.length,
  countries: dataset.countries.length,
  topics: dataset.topics.length,
  events: dataset.events.count,
});

/** People and organisations have the numbers that they have as actors. */
export const countryBase = ({ people, organisations }: NodeSizes) => people + organisations;
export const topicBase = (sizes: NodeSizes) => countryBase(sizes) + sizes.countries;
export const eventBase = (sizes: NodeSizes) => topicBase(sizes) + sizes.topics;
export const nodeCount = (sizes: NodeSizes) => eventBase(sizes) + sizes.events;

export function refOf(sizes: NodeSizes, node: number): NodeRef {
  if (node < sizes.people) return { kind: 'person', index: node };
  if (node < countryBase(sizes)) return { kind: 'organisation', index: node - sizes.people };
  if (node < topicBase(sizes)) return { kind: 'country', index: node - countryBase(sizes) };
  if (node < eventBase(sizes)) return { kind: 'topic', index: node - topicBase(sizes) };
  return { kind: 'event', index: node - eventBase(sizes) };
}

/** The id by which addresses and files name a node; a country's is its code. */
export function nodeId(dataset: Dataset, node: number): string {
  const { kind, index } = refOf(sizesOf(dataset), node);
  switch (kind) {
    case 'person':
    case 'organisation':
      return actorAt(dataset, node).id;
    case 'country':
      return dataset.countries[index] ?? '';
    case 'topic':
      return dataset.topics[index]?.id ?? '';
    case 'event':
      return eventId(dataset, index);
  }
}
