/** Places that no table knows. */
import { slug } from '../fold.ts';
import type { Site } from './drafts.ts';
import { IS } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** After “in” stands a capitalised word that no table knows: “in Benaulim”. */
export function unknownSites(
  scene: Scene,
  first: number,
  last: number,
  isTaken: (at: number) => boolean,
): Site[] {
  const { tokens } = scene.document;
  const sites: Site[] = [];
  for (let i = first; i + 1 < last; i++) {
    const token = tokens[i + 1];
    if (
      tokens[i]?.word.key !== 'in' ||
      !token ||
      token.word.shape !== 'capitalised' ||
      scene.names.has(i + 1) ||
      isTaken(i + 1)
    )
      continue;
    if (
      token.word.flags &
      (IS.month | IS.weekday | IS.common | IS.function | IS.given | IS.organisation)
    )
      continue;
    let end = i + 2;
    while (
      end < last &&
      tokens[end]?.word.shape === 'capitalised' &&
      tokens[end]?.gap === 1 &&
      !scene.names.has(end) &&
      !((tokens[end]?.word.flags ?? 0) & (IS.month | IS.weekday | IS.function))
    )
      end++;
    const after = scene.names.get(tokens[end]?.word.text === ',' ? end + 1 : end);
    const country = after?.entry.kind === 'country' ? after.entry.code : undefined;
    if (!country) continue;
    const name = scene.document.text.slice(token.start, tokens[end - 1]?.end);
    if (slug(name))
      sites.push({
        id: slug(name),
        name,
        country,
        isCity: true,
        first: i + 1,
        last: end,
        rule: 'place.unknown',
      });
  }
  return sites;
}
