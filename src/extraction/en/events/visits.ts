/** Whether words of travelling tell of a journey to a place. */
import { setOf } from '../tables/words.ts';
import type { Cue } from '../triggers/cues.ts';
import type { Reference } from '../people/group-references.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import { GONE } from '../tables/stay-words.ts';
import type { Telling } from '../tellings/telling.ts';

/** Where one goes to several countries. */
const REGION =
  /^(?:nations|countries|capitals|region|europe|africa|asia|americas?|gulf|pacific|caribbean|balkans|caucasus|sahel|baltics|mideast|scandinavia)$/;

/** “a tour of Europe”, “heads to the Middle East”, and not “to Africa’s largest port” */
const isRegion = ({ document: { tokens } }: Scene, at: number) =>
  (REGION.test(tokens[at]?.word.key ?? '') ||
    (tokens[at]?.word.key === 'east' && tokens[at - 1]?.word.key === 'middle')) &&
  tokens[at + 1]?.word.shape !== 'possessive';

const BANNED = /^(?:bann|barr|block|forb|prevent|prohibit|stop|restrict|ban$|bans$|bar$|bars$)/;

/** “banned from travelling to Togo” */
const isBannedFrom = ({ scene }: Telling, { first, entry, segment }: Cue) => {
  if (entry.form !== 'ing' || keyIn(scene, first - 1) !== 'from') return false;
  for (let i = first - 2; i >= segment.first && i > first - 16; i--)
    if (BANNED.test(keyIn(scene, i))) return true;
  return false;
};

/** “visited Doha”, “arrived in Baku”, “will travel to China”; not “visited the exhibition”. */
export function isVisiting(telling: Telling, cue: Cue): boolean {
  const { names } = telling.scene;
  if (isBannedFrom(telling, cue)) return false;
  // “arrived back in Lima after a trip”
  if (keyIn(telling.scene, cue.last) === 'back') return false;
  for (let i = cue.last; i < cue.last + 9 && i < cue.segment.last; i++) {
    const name = names.get(i);
    if (isRegion(telling.scene, i)) return true;
    if (
      name &&
      (name.entry.kind === 'country' || name.entry.kind === 'city' || name.entry.kind === 'venue')
    )
      return true;
  }
  // “President jets into country”
  const isThere = [0, 1].some((n) => keyIn(telling.scene, cue.last + n) === 'country');
  return isThere || /^arriv/.test(cue.entry.phrase);
}

const PRONOUNS = setOf('he she they');
const WHEN = setOf('as when while');

/** “X told reporters as he arrived for a summit”: where it was said, so many words before at most. */
export function isWhenSaid({ scene, cues }: Telling, { first }: Cue, most: number): boolean {
  for (let i = first - 1; i >= first - most; i--)
    if (PRONOUNS.has(keyIn(scene, i)) && WHEN.has(keyIn(scene, i - 1)))
      return cues.some(({ entry, last }) => entry.format === 'statement' && last <= i);
  return false;
}

const LEAVING = /^(?:left|leav|depart|fl[ey]|head|set (?:off|out)|jett)/;
const BEHIND = /^(?:after|end|ending|ended|conclusion|concluding|following|wrapping)$/;

/** “The Togolese president left Lima for Lomé after a visit”: he went home. */
export function isHomeward(telling: Telling, cue: Cue, before: readonly Reference[]): boolean {
  if (!LEAVING.test(cue.entry.phrase)) return false;
  // “cut short her visit and flew back to Riga”
  if (keyIn(telling.scene, cue.last) === 'back') {
    const place = telling.scene.names.get(cue.last + 2)?.entry;
    const code = place && 'code' in place ? place.code : undefined;
    return (
      before.length > 0 && before.every(({ people }) => people.every((p) => p.country === code))
    );
  }
  const { scene } = telling;
  const { names, line } = scene;
  const stay = telling.cues.find(
    ({ entry, first }) => entry.format === 'visit' && entry.form === 'noun' && first > cue.last,
  );
  let isBehind = false;
  let home: string | undefined;
  for (let i = cue.last; i < (stay?.first ?? line.first); i++) {
    isBehind ||= BEHIND.test(keyIn(scene, i));
    const entry = names.get(i)?.entry;
    if (isBehind || (entry?.kind !== 'city' && entry?.kind !== 'country')) continue;
    if (/(?:for|to)$/.test(i > cue.last ? keyIn(scene, i - 1) : cue.entry.phrase))
      home = entry.code;
  }
  return (
    isBehind &&
    home !== undefined &&
    before.every(({ people }) => people.every(({ country }) => country === home))
  );
}

/** “is on a visit”, “is in Lima on a visit”, “was in Lima on Thursday for his first trip abroad” */
export function isStaying({ scene, dates }: Telling, { entry, first }: Cue): boolean {
  if (entry.format !== 'visit') return false;
  let at = first - 1;
  while (at > first - 4 && !/^(?:on|for)$/.test(keyIn(scene, at))) at--;
  if (!/^(?:on|for)$/.test(keyIn(scene, at))) return false;
  const day = dates.find(({ last }) => last === at);
  if (day) at = /^(?:on|since)$/.test(keyIn(scene, day.first - 1)) ? day.first - 1 : day.first;
  // “has been in the Togolese capital since Monday on a visit”
  if (keyIn(scene, at - 1) === 'capital') at--;
  for (const name of scene.names.values()) if (name.last === at) at = name.first;
  for (const word of ['the', 'in']) if (keyIn(scene, at - 1) === word) at--;
  return /^(?:is|was|are|were|been)$/.test(keyIn(scene, at - 1));
}

/** “The visit of X to Lima comes as …”, “X cut short his visit to Lima”, where nothing was told before. */
export function isJourney(telling: Telling, cue: Cue): boolean {
  const { entry, first, last, segment } = cue;
  return (
    telling.zone === 'lead' &&
    segment.kind === 'main' &&
    entry.format === 'visit' &&
    (/^(?:of|by|to)$/.test(keyIn(telling.scene, last)) || isStaying(telling, cue)) &&
    telling.references.some((who) => who.first < last + 8 && who.last > first - 12)
  );
}

/** “left Lima on Tuesday after a visit” */
export const hasLeft = ({ scene: { document, line } }: Telling, { entry, segment }: Cue) =>
  entry.form === 'noun' &&
  entry.format === 'visit' &&
  segment.kind === 'before' &&
  document.tokens
    .slice(line.first, segment.first)
    .some(
      ({ word }, i, words) =>
        GONE.has(word.key) ||
        (word.key === 'back' && /^(?:arriv|is$|are$|was$)/.test(words[i - 1]?.word.key ?? '')),
    );
