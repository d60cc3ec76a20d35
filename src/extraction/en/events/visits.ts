/** Whether words of travelling tell of a journey to a place. */
import type { Cue } from '../triggers/cues.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';

/** Where one goes to several countries. */
const REGION =
  /^(?:nations|countries|capitals|region|europe|africa|asia|americas?|gulf|pacific|caribbean|balkans|caucasus|sahel|baltics|mideast|scandinavia)$/;

/** “a tour of Europe”, “heads to the Middle East”, and not “to Africa’s largest port” */
const isRegion = ({ document: { tokens } }: Scene, at: number) =>
  (REGION.test(tokens[at]?.word.key ?? '') ||
    (tokens[at]?.word.key === 'east' && tokens[at - 1]?.word.key === 'middle')) &&
  tokens[at + 1]?.word.shape !== 'possessive';

/** “visited Doha”, “arrived in Baku”, “will travel to China”; not “visited the exhibition”. */
export function isVisiting(telling: Telling, cue: Cue): boolean {
  const { names } = telling.scene;
  for (let i = cue.last; i < cue.last + 9 && i < cue.segment.last; i++) {
    const name = names.get(i);
    if (isRegion(telling.scene, i)) return true;
    if (
      name &&
      (name.entry.kind === 'country' || name.entry.kind === 'city' || name.entry.kind === 'venue')
    )
      return true;
  }
  return /^arriv/.test(cue.entry.phrase);
}

/** “The visit of X to Lima comes as …”, “X cut short his visit to Lima”, where nothing was told before. */
export function isJourney(telling: Telling, { entry, first, last, segment }: Cue): boolean {
  return (
    telling.zone === 'lead' &&
    segment.kind === 'main' &&
    entry.format === 'visit' &&
    /^(?:of|by|to)$/.test(keyIn(telling.scene, last)) &&
    telling.references.some((who) => who.first < last + 8 && who.last > first - 10)
  );
}
