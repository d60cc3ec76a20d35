/** Of what “the minister” is, from the ministry that the sentence names before: “The Ministry of Trade … signed by the Minister, X”. */
import type { Cast } from './cast.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { fieldsFrom } from '../offices/fields.ts';
import { ministerOf } from '../offices/portfolios.ts';
import { keyIn, type Scene } from './scene.ts';

interface Ministry {
  readonly words: readonly string[];
  /** The token “ministry”. */
  readonly at: number;
}

/** The last ministry named before a token. */
function ministryBefore({ document, line }: Scene, before: number): Ministry | undefined {
  const { tokens } = document;
  for (let at = before - 1; at >= line.first; at--) {
    if (tokens[at]?.word.key !== 'ministry') continue;
    if (tokens[at + 1]?.word.key === 'of')
      return { words: fieldsFrom(document, at + 2, before).words, at };
    let from = at;
    while (from > line.first && hasFlag(tokens[from - 1], IS.portfolio)) from--;
    return { words: fieldsFrom(document, from, at).words, at };
  }
  return undefined;
}

export function giveMinistries(cast: Cast): void {
  for (const scene of cast.scenes)
    for (const office of scene.offices.values()) {
      if (office.id !== 'minister' || office.plural || office.country !== undefined) continue;
      const person = cast.taken.get(office.first);
      const isOnly = person?.held.every(({ office: { id, rank } }) => rank || id === 'minister');
      // “minister without portfolio”
      const isBare = keyIn(scene, office.last - 1) === 'minister';
      if (!person || !isOnly || !isBare || keyIn(scene, office.last) === 'of') continue;
      const { words, at } = ministryBefore(scene, office.first) ?? { words: [], at: 0 };
      if (words.length > 0)
        cast.people.hold(person, {
          ...office,
          ...ministerOf(words, 'minister'),
          first: at,
          last: at + 1,
          ownerFirst: at,
          ownerLast: at + 1,
        });
    }
}
