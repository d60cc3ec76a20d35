/** The country of the host, where a report calls it no more than “the country”. */
import { slug } from '../../fold.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import { setOf } from '../lexicon/words.ts';
import { keyIn } from '../people/scene.ts';
import type { Draft, Site } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';

const COMING = setOf('visit visits trip arrive arrives arrived arriving arrival');
const COUNTRY = setOf('country kingdom republic nation emirate');

/** Token of “visit” in “a visit to our country”, “a trip to the Caribbean country”, “arrives here”. */
function comingAt({ scene }: Telling): number | undefined {
  const { document, line } = scene;
  for (let i = line.first + 1; i < line.last; i++) {
    if (keyIn(scene, i) === 'here' && COMING.has(keyIn(scene, i - 1))) return i - 1;
    if (!COUNTRY.has(keyIn(scene, i)) || document.tokens[i]?.word.shape !== 'lower') continue;
    let at = i - 1;
    while (at > i - 3 && document.tokens[at]?.word.shape === 'capitalised') at--;
    if (/^(?:our|the|this)$/.test(keyIn(scene, at)) && /^(?:to|in)$/.test(keyIn(scene, at - 1)))
      if (COMING.has(keyIn(scene, at - 2))) return at - 2;
  }
  return undefined;
}

/** “X received Y, who is on a visit to the country”: that of the other one. */
export function siteAtHost(draft: Draft, tellings: readonly Telling[]): Site | undefined {
  const { parts, zone, background, site, lines } = draft;
  if (site || zone === 'body' || background) return undefined;
  const codes = [...new Set(parts.flatMap(({ person }) => person.country ?? []))];
  if (codes.length !== 2) return undefined;
  for (const telling of tellings) {
    if (!lines.has(telling.index) || telling.zone === 'body') continue;
    const at = comingAt(telling);
    if (at === undefined) continue;
    const named = telling.references.filter(({ people: [one] }) =>
      codes.includes(one?.country ?? ''),
    );
    const guest = (named.findLast(({ last }) => last <= at) ?? named[0])?.people[0]?.country;
    const code = codes.find((one) => one !== guest);
    if (!guest || !code) continue;
    const name = COUNTRY_NAMES.get(code) ?? code;
    return {
      id: slug(name),
      name,
      country: code,
      isCity: false,
      first: at,
      last: at + 1,
      rule: 'place.host',
    };
  }
  return undefined;
}
