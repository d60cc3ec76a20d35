/** Two who hold one office each of a state of its own. */
import type { Cast } from './cast.ts';
import { HEADS, SINGLE } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';

/** A state has one of them, so that two are of two states. */
export const isOneOfState = ({ id, parts, wide, country, organisation }: OfficeMention): boolean =>
  parts.length === 1 &&
  (wide?.length ?? 0) < 2 &&
  !country &&
  !organisation &&
  (HEADS.has(id) ||
    SINGLE.test(id) ||
    /^(?!deputy-|assistant-|vice-|senior-).+-minister$/.test(id));

const pairs = new WeakMap<Cast, string[]>();

/** The two countries that the first sentence of the body names, where it is two. */
export function leadPair(cast: Cast): string[] {
  const known = pairs.get(cast);
  if (known) return known;
  const codes = new Set<string>();
  const lead = cast.scenes.find(
    ({ line, names }) =>
      !line.title && !line.loose && names.values().some(({ entry }) => entry.kind === 'country'),
  );
  for (const { entry } of lead?.names.values() ?? [])
    if (entry.kind === 'country') codes.add(entry.code);
  const pair = codes.size === 2 ? [...codes] : [];
  pairs.set(cast, pair);
  return pair;
}
