/** Places that no table knows. */
import { slug } from '../../fold.ts';
import type { Site } from './drafts.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';

const SETTLEMENT = /^(?:city|town|village|resort|port|capital|suburb)$/;

/** “in the Togolese town of X”: the country told before a town that no table knows. */
function countryBefore(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.document;
  if (tokens[at - 1]?.word.key !== 'of' || !SETTLEMENT.test(tokens[at - 2]?.word.key ?? ''))
    return undefined;
  for (let i = at - 3; i >= scene.line.first && i > at - 7; i--) {
    const entry = scene.names.get(i)?.entry;
    if (entry?.kind === 'country') return entry.code;
  }
  return undefined;
}

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
    const owner = tokens[i]?.word.key === 'of' ? countryBefore(scene, i + 1) : undefined;
    if (
      (tokens[i]?.word.key !== 'in' && !owner) ||
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
    const country = owner ?? (after?.entry.kind === 'country' ? after.entry.code : undefined);
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
