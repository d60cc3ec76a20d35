/** Which states and bodies of states a report is about, as its headline and lead tell. */
import { setOf } from '../tables/words.ts';
import type { Person } from '../people/people.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import type { Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { voiceBefore } from '../who/speeches.ts';

const REGIONS = setOf(
  'africa african allies arab asean asia balkans caribbean countries europe eurozone gulf international nations neighbours neighbors pacific sahel sanctions states treaty west western world',
);

const OF_ABROAD_ALONE = setOf('creditors governments interference leaders powers pressure troops');

/** “rejected foreign pressure”, and not “the foreign ministry” */
const isAbroad = (scene: Scene, at: number) =>
  keyIn(scene, at) === 'foreign' && OF_ABROAD_ALONE.has(keyIn(scene, at + 1));

/** States, regions and bodies of states that headline and lead name. */
export function namedIn(tellings: readonly Telling[]): Set<string> {
  const named = new Set<string>();
  for (const { scene, references } of tellings) {
    for (const { entry } of scene.names.values()) {
      if (entry.kind === 'country' || entry.kind === 'city') named.add(entry.code);
      if (entry.kind === 'organisation') named.add(entry.id);
    }
    for (let i = scene.line.first; i < scene.line.last; i++)
      if (REGIONS.has(keyIn(scene, i)) || isAbroad(scene, i)) named.add(keyIn(scene, i));
    for (const { people } of references)
      for (const { country } of people) if (country) named.add(country);
  }
  return named;
}

/** More than the own state, or, of somebody who is of no state, more than one. */
export const isOfMore = (named: ReadonlySet<string>, own: string | undefined) =>
  [...named].filter((one) => one !== own).length > (own === undefined ? 1 : 0);

const OF_ABROAD =
  /^(?:(?:deputy-)?foreign-minister|foreign-secretary|secretary-of-state|ambassador|high-commissioner|charge-d-affaires|permanent-representative|special-envoy|consul-general|spokesperson|secretary-general|high-representative)$/;

const isOfAbroad = ({ held }: Person) => held.some(({ office }) => OF_ABROAD.test(office.id));

/** “The president condemned the murder of a nurse”, “Police slam drivers”: not a word between states. */
export function isAtHome(
  { format, parts, cue, lines }: Draft,
  named: ReadonlySet<string>,
  tellings: readonly Telling[],
): boolean {
  if (format !== 'statement') return false;
  if (parts.length > 0)
    return parts.every(({ person }) => !isOfAbroad(person) && !isOfMore(named, person.country));
  const telling = tellings.find(({ index }) => lines.has(index));
  return named.size < 2 && (!telling || !voiceBefore(telling, cue.first));
}
