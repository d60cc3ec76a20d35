/** Offices that stand without a name. */
import type { Cast } from './cast.ts';
import { countriesUpTo } from './listings.ts';

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
      if (entry.kind !== 'country' || scene.document.tokens[last]?.word.key !== 'counterpart')
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
