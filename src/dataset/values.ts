/** What the data set knows of the values of a filter group. */
import type { FilterGroup } from '../domain/filter.ts';
import type { Dataset } from './dataset.ts';

export interface Named {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
  readonly alternateNames?: readonly string[] | null | undefined;
}

/** The record of a value by its position; kinds, statuses and countries have none. */
export function valueRecord(dataset: Dataset, group: FilterGroup, at: number): Named | undefined {
  switch (group) {
    case 'person':
      return dataset.people[at];
    case 'org':
      return dataset.organisations[at];
    case 'place':
      return dataset.places[at];
    case 'topic':
      return dataset.topics[at];
    case 'article': {
      const article = dataset.articles[at];
      return article && { name: article.label };
    }
    case 'country':
    case 'kind':
    case 'status':
      return undefined;
  }
}

/** Every name of a thing in every language and spelling, its own first. */
export const namesOf = ({ name, names, alternateNames }: Named): string[] => [
  ...new Set([name, ...Object.values(names ?? {}), ...(alternateNames ?? [])]),
];
