/** What of all disagreements is needed before any of them is read, as columns. */
import { ABOUT_STANDING, type Disputes, type Records } from './dataset.ts';
import { disagreementsOf, type Disagreement } from './disagreement.ts';
import { countryBase, sizesOf, topicBase } from './nodes.ts';
import { changesBy } from './rule-changes.ts';
import { SHOW_RULES } from './shown-value.ts';

export function disputesOf(dataset: Records): Disputes {
  const found = disagreementsOf(dataset);
  return {
    event: Int32Array.from(found, ({ event }) => event),
    about: Int32Array.from(found, (disagreement) => aboutOf(dataset, disagreement)),
    changedBy: SHOW_RULES.filter((rule) => changesBy(dataset, rule).length > 0),
  };
}

function aboutOf(dataset: Records, { rule, property, who, sides }: Disagreement): number {
  // An office that was another's: perhaps it was the holder who came.
  if (rule === 'holder') return who;
  const sizes = sizesOf(dataset);
  const id = sides[0]?.value;
  const numberIn = (list: readonly { readonly id: string }[], base: number) => {
    const at = list.findIndex((one) => one.id === id);
    return at < 0 ? -1 : base + at;
  };
  switch (property) {
    case 'status':
    case 'format':
      return ABOUT_STANDING;
    case 'participant': {
      const person = numberIn(dataset.people, 0);
      return person < 0 ? numberIn(dataset.organisations, sizes.people) : person;
    }
    case 'country':
      return numberIn(
        dataset.countries.map((code) => ({ id: code })),
        countryBase(sizes),
      );
    case 'topic':
      return numberIn(dataset.topics, topicBase(sizes));
    default:
      return -1;
  }
}
