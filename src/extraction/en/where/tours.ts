/** Journeys through several countries: they have no one place. */
import { isHyphen } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { Scene } from '../people/scene.ts';
import { ENDING, RETURNED } from '../tables/stay-words.ts';
import { isCapital } from '../text/document.ts';
import type { Cue } from '../triggers/cues.ts';

const MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)$/;

/** “visits four countries”, “a three-nation tour” */
function isOfMany({ document: { tokens }, line }: Scene, { first, last }: Cue): boolean {
  for (let i = Math.max(line.first, first - 5); i < line.last && i < last + 7; i++)
    if (
      /^(?:countries|nations|states|nation|country)$/.test(tokens[i]?.word.key ?? '') &&
      // “since the two countries took up relations”
      tokens[i - 2]?.word.key !== 'the' &&
      (MANY.test(tokens[i - 1]?.word.key ?? '') ||
        // “a tour of four African countries”
        (isCapital(tokens[i - 1]) && MANY.test(tokens[i - 2]?.word.key ?? '')) ||
        (isHyphen(tokens[i - 1]?.word.key ?? '') && MANY.test(tokens[i - 2]?.word.key ?? '')))
    )
      return true;
  return false;
}

const TOURS = setOf('tour swing');
const REGIONS = setOf(
  'africa african asia asian america american caribbean europe european balkan balkans baltic baltics caucasus gulf maghreb nordic pacific sahel scandinavia',
);

const LEGS = setOf('leg stage stop');

/** “wound up his tour of South Asia”, “ends African tour”; not “the first stop of her tour of Africa” */
function isOfRegion({ document: { tokens } }: Scene, { first, last }: Cue): boolean {
  const key = (at: number) => tokens[at]?.word.key ?? '';
  if (!TOURS.has(key(last - 1))) return false;
  let isOver = false;
  for (let i = first - 1; i > first - 9; i--) {
    if (LEGS.has(key(i))) return false;
    isOver ||= ENDING.has(key(i)) || RETURNED.has(key(i));
  }
  if (!isOver) return false;
  if (REGIONS.has(key(first - 1))) return true;
  let at = last + 1;
  while (
    /^(?:the|south|north|west|east|central|latin|southern|southeast|northern|western|eastern)$/.test(
      key(at),
    )
  )
    at++;
  return /^(?:of|in|through|across)$/.test(key(last)) && REGIONS.has(key(at));
}

/** “a visit to Togo, Benin and Ghana”, “a Togo and Ghana visit” */
export function isTour(scene: Scene, cue: Cue): boolean {
  if (isOfMany(scene, cue) || isOfRegion(scene, cue)) return true;
  const {
    document: { tokens },
    names,
    line,
  } = scene;
  const { entry, first, last } = cue;
  const before = [...names.values()].filter(
    ({ entry, last: end }) => entry.kind === 'country' && end <= first && end > first - 4,
  );
  if (before.length > 1 && before.at(-1)?.last === first && tokens[first - 2]?.word.key === 'and')
    return true;
  for (let i = last; i < line.last && i < last + 7; i++) {
    const name = names.get(i);
    // “will be in Lima with the leaders of Togo and Benin”, “his visit is an opening for both”
    const key = tokens[i]?.word.key ?? '';
    const isOther = key === 'with' || key === 'between' || (key === 'for' && entry.form === 'noun');
    if (name?.entry.kind === 'city' || isOther) return false;
    if (name?.entry.kind !== 'country') continue;
    const link = tokens[name.last]?.word.key ?? '';
    let at = name.last + 1;
    // “to Togo and to Benin”
    while (/^(?:to|the|republic|kingdom|of)$/.test(tokens[at]?.word.key ?? '')) at++;
    const next = names.get(at);
    return (
      /^(?:,|and|&)$/.test(link) && next?.entry.kind === 'country' && next.entry.form === 'name'
    );
  }
  return false;
}
