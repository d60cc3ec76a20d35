/** Offices that stand without a name. */
import type { Cast } from './cast.ts';
import { HEADS, SINGLE } from './country-clues.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { countriesFrom, countriesUpTo } from './listings.ts';
import type { Person } from './people.ts';
import { COUNTERPART } from '../tables/word-classes.ts';
import type { Token } from '../../tokens.ts';
import { type Document, isNextOnLine } from '../text/document.ts';

/** The countries of offices that nobody is named beside: “the Qatari emir”, “invited his Ghanaian counterpart”. */
export function unnamedOf(cast: Cast): Map<string, Set<string>> {
  const unnamed = new Map<string, Set<string>>();
  const add = (id: string, country: string) =>
    unnamed.set(id, (unnamed.get(id) ?? new Set()).add(country));
  for (const scene of cast.scenes) {
    for (const office of scene.offices.values())
      if (office.country && !cast.taken.has(office.first)) {
        add(office.id, office.country);
        // “the Togolese and the Ghanaian president”
        for (const code of countriesUpTo(scene, office.first)) add(office.id, code);
      }
    for (const { first, last, entry } of scene.names.values()) {
      if (
        entry.kind !== 'country' ||
        !COUNTERPART.test(scene.document.tokens[last]?.word.key ?? '')
      )
        continue;
      if (cast.mentions.has(last + 1) || scene.offices.has(last + 1)) continue;
      for (let i = first - 1; i >= scene.line.first; i--) {
        const giver = cast.mentions.get(i)?.person;
        if (!giver) continue;
        for (const { office } of giver.held)
          if (!office.rank && giver.country !== entry.code) add(office.id, entry.code);
        break;
      }
    }
  }
  return unnamed;
}

/** “footballer”, “shopkeeper”, “guitarist”; “rang” and “rally” are none. */
const isCalling = (token: Token | undefined): boolean =>
  hasFlag(token, IS.occupation) ||
  (token?.word.shape === 'lower' &&
    !hasFlag(token, IS.function) &&
    /[a-z]{3}(?:er|or|ist|ian|man|woman)$/.test(token.word.key));

/** “footballer X”, “his wife, X”, “X, a well-known singer”: something other than the holder of an office. */
export const isCalled = ({ tokens }: Document, { mentions, held }: Person): boolean =>
  held.length === 0 &&
  mentions.some(({ first, last }) => {
    const before = tokens[first - 1]?.word.text === ',' ? tokens[first - 2] : tokens[first - 1];
    const isBefore = isNextOnLine(tokens[first]) && isCalling(before);
    const isAfter = /^(?:an?|who)$/.test(tokens[last + 1]?.word.key ?? '');
    return isBefore || (isAfter && [2, 3, 4].some((n) => isCalling(tokens[last + n])));
  });

/** “Mensah rang her … The Ghanaian president”: held by the only one of that country who has no office. */
export function giveAlone(cast: Cast): void {
  const document = cast.scenes[0]?.document;
  if (!document) return;
  const open = new Map<string, Person[]>();
  for (const person of cast.people.all) {
    const { country, held } = person;
    const isOpen = held.every(({ office }) => office.rank || office.id === 'minister');
    if (!country || !isOpen || isCalled(document, person)) continue;
    const known = open.get(country);
    if (known) known.push(person);
    else open.set(country, [person]);
  }
  for (const scene of cast.scenes)
    for (const office of scene.offices.values()) {
      if (office.former || cast.taken.has(office.first)) continue;
      const codes = office.plural ? countriesFrom(scene, office.last).codes : [office.country];
      const [part] = office.plural ? office.parts : [office];
      for (const country of part ? codes : []) {
        const [only, ...others] = open.get(country ?? '') ?? [];
        if (!part || !only || others.length > 0 || cast.people.holder(part.id, country, Infinity))
          continue;
        // “the leaders of A and B” tells no office of theirs.
        const isOffice = office.plural && part.id !== 'leader';
        if (!(isOffice || HEADS.has(part.id) || SINGLE.test(part.id))) continue;
        const { id, name } = part;
        // A plural stays free for what else it tells.
        const first = office.plural ? office.last + codes.indexOf(country) : office.first;
        cast.people.hold(only, { ...office, id, name, country, first, plural: false });
        open.delete(country ?? '');
      }
    }
}
