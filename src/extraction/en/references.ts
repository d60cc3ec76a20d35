/** People that a sentence speaks of, by name, by office, by pronoun; in the order of its words. */
import type { Cast } from './cast.ts';
import { IS } from './lexicon.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './person-runs.ts';

export interface Reference {
  readonly people: readonly Person[];
  readonly first: number;
  readonly last: number;
  readonly by: PersonMention['by'];
}

/** “the Turkish president”, “the foreign ministers of Türkiye”: offices that no name stands beside. */
function officeReferences(cast: Cast, scene: Scene): Reference[] {
  const taken = new Set<number>();
  for (const person of cast.people.all)
    for (const { office } of person.held) taken.add(office.first);
  const references: Reference[] = [];
  for (const office of scene.offices.values()) {
    if (taken.has(office.first) || office.rank) continue;
    const before = scene.document.tokens[office.ownerFirst - 1]?.word.key;
    const isDefinite = before === 'the' || office.country !== undefined || scene.line.title;
    const isIndefinite = before === 'a' || before === 'an' || office.former;
    if (!isDefinite || isIndefinite) continue;
    const found: Person[] = [];
    for (const { id } of office.parts) {
      if (office.plural && office.country === undefined) continue;
      const person = cast.people.holder(id, office.country, office.first);
      if (person) found.push(person);
    }
    if (found.length > 0)
      references.push({ people: found, first: office.ownerFirst, last: office.last, by: 'office' });
  }
  return references;
}

/** Who the sentence is about, for “he” and “she” in the next. */
export function referencesOf(cast: Cast, scene: Scene, subject: Person | undefined): Reference[] {
  const references: Reference[] = officeReferences(cast, scene);
  const { tokens } = scene.document;
  let current = subject;
  for (let i = scene.line.first; i < scene.line.last; i++) {
    const mention = cast.mentions.get(i);
    if (mention) {
      references.push({
        people: [mention.person],
        first: mention.first,
        last: mention.last,
        by: 'name',
      });
      current = current && i > scene.line.first + 12 ? current : mention.person;
      i = mention.last - 1;
      continue;
    }
    const word = tokens[i]?.word;
    const isSubjectPronoun = word?.key === 'he' || word?.key === 'she';
    if (isSubjectPronoun && current && word.flags & (IS.he | IS.she))
      references.push({ people: [current], first: i, last: i + 1, by: 'pronoun' });
  }
  return references.sort((a, b) => a.first - b.first);
}
