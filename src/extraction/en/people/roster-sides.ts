/** Words before and after a list of people that tell at whose side they are. */
import { sceneAt, type Cast } from './cast.ts';
import { countryOfName } from './country-clues.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import { type Scene, keyIn } from './scene.ts';

const GROUP =
  /^(?:delegation|entourage|team|group|contingent|party|mission|side|members|delegates|officials|politicians|ministers|heads|directors|representatives|dignitaries|leaders|executives|lawmakers|companions|guests|visitors|envoys|negotiators)$/;
const MADE_OF = /^(?:includ|compris|consist)|^(?:made|composed|formed)$/;
const LED = /^(?:led|headed|chaired)$/;
const MOST_BEFORE = 24;

/** Comes right before whom it tells of: “With her came X and Y”. */
const PRESENT = /^(?:are|were|is|was|came|comes?|sat|sits?|stood|stands?|attended|travell?ed)$/;
const COMPANY = /^(?:accompanying|joining|with|alongside|beside|behind)$/;
const OPENING = /^(?:accompanying|joining|with|alongside|beside|behind|it|they|its|among)$/;

/** Whose the people of a list are whom the words before it call a delegation or company; `open`: of those who travel. */
export function sideBefore(
  cast: Cast,
  scene: Scene,
  at: number,
): string | 'open' | 'other' | undefined {
  const { line } = scene;
  const from = Math.max(line.first, at - MOST_BEFORE);
  let cue = -1;
  for (let i = at - 1; i >= from && cue < 0; i--) {
    const key = keyIn(scene, i);
    const isCompany = (key === 'accompanied' || key === 'flanked') && keyIn(scene, i + 1) === 'by';
    // “leads the Togolese team, with X and Y”
    const isWith = key === 'with' && keyIn(scene, i - 1) === ',';
    const isBe = (PRESENT.test(key) && at - i < 4) || isWith || (key === ':' && at - i < 3);
    const isOther = hasFlag(scene.document.tokens[i], IS.speech) || cast.mentions.has(i);
    if (isCompany || MADE_OF.test(key) || isBe || (LED.test(key) && keyIn(scene, i + 1) === 'by'))
      cue = i;
    else if (isOther) return undefined;
  }
  if (cue < 0) return isItem(scene) ? sideOfList(cast, scene) : undefined;
  // “The delegation is large: it includes X”, “his delegation includes Y”
  const isHis = /^(?:his|her)$/.test(keyIn(scene, cue - 2)) && GROUP.test(keyIn(scene, cue - 1));
  if (isHis || /^(?:it|they|these)$/.test(keyIn(scene, cue - 1))) return 'open';
  const isCompany = /^(?:accompanied|flanked)$/.test(keyIn(scene, cue));
  const opening = keyIn(scene, line.first + 1);
  // “With him came X”, “The following have come with her:”
  for (let i = line.first; i < cue; i++)
    if (COMPANY.test(keyIn(scene, i)) && /^(?:him|her|them)$/.test(keyIn(scene, i + 1)))
      return 'open';
  let hasGroup =
    isCompany ||
    OPENING.test(keyIn(scene, line.first)) ||
    (opening === 'its' && cue - line.first < 5);
  for (let i = cue - 1; i >= line.first && i > cue - MOST_BEFORE; i--) {
    const leader = cast.mentions.get(i)?.person;
    if (GROUP.test(keyIn(scene, i))) hasGroup = true;
    // “on the other side of the table sat”
    if (keyIn(scene, i) === 'side' && /^(?:other|opposite)$/.test(keyIn(scene, i - 1)))
      return 'other';
    // “at the Emir’s side were”
    const master = hasGroup ? scene.officeEnding.get(i) : undefined;
    const holder = master && cast.people.holder(master.id, master.country, i);
    if (holder?.country) return holder.country;
    if (leader) return hasGroup ? (leader.country ?? 'none') : undefined;
    const name = scene.names.get(i);
    const country = name && countryOfName(scene, i);
    if (!name || !country) continue;
    // “the Togolese side”, “a delegation from Togo”
    const before = keyIn(scene, i - 1) === 'the' ? i - 2 : i - 1;
    const isOf = /^(?:from|of)$/.test(keyIn(scene, before)) && GROUP.test(keyIn(scene, before - 1));
    if (isOf || GROUP.test(keyIn(scene, name.last))) return country;
    if (!PLACED.test(keyIn(scene, before))) return hasGroup ? country : undefined;
  }
  return hasGroup ? 'open' : undefined;
}

/** “• Minister X;”, “- Deputy Y” */
export const isItem = ({ document: { tokens }, line }: Scene): boolean =>
  line.loose ||
  isHyphen(tokens[line.first]?.word.key ?? '') ||
  /^[•·*]$/.test(tokens[line.first]?.word.text ?? '');

/** Lines of a list are of the side that the line before them tells, which ends in a colon. */
function sideOfList(cast: Cast, { line }: Scene): string | 'open' | 'other' | undefined {
  for (let at = line.first - 1, n = 0; at > 0 && n < MOST_LINES; n++) {
    const before = sceneAt(cast.scenes, at);
    if (!before) return undefined;
    if (keyIn(before, before.line.last - 1) === ':')
      return sideBefore(cast, before, before.line.last - 1);
    if (!isItem(before)) return undefined;
    at = before.line.first - 1;
  }
  return undefined;
}

const MOST_LINES = 40;

/** “X and Y were there for the Ghanaians”, “Z took part on the Togolese side” */
export function sideAfter(scene: Scene, at: number): string | undefined {
  let isPresent = false;
  // “… and X and Y from the Togolese side”
  const link = keyIn(scene, at);
  const own = link === 'from' || link === 'on' ? scene.names.get(at + 2) : undefined;
  if (own && /^(?:side|delegation)$/.test(keyIn(scene, own.last)))
    return countryOfName(scene, at + 2);
  for (let i = at; i < scene.line.last && i < at + MOST_AFTER; i++) {
    if (keyIn(scene, i) === ';') return undefined;
    if (i > at && isPresent && /^(?:him|her|them)$/.test(keyIn(scene, i))) return 'open';
    if (ATTENDING.test(keyIn(scene, i))) isPresent = true;
    const name = isPresent ? scene.names.get(i) : undefined;
    const country = name && countryOfName(scene, i);
    if (!name || !country) continue;
    const before = keyIn(scene, i - 1) === 'the' ? i - 2 : i - 1;
    const isFor = /^(?:for|on|from|represented|representing)$/.test(keyIn(scene, before));
    const next = scene.document.tokens[name.last];
    const isWhole = next?.word.shape === 'mark' || GROUP.test(next?.word.key ?? '');
    return isFor && isWhole ? country : undefined;
  }
  return undefined;
}

const MOST_AFTER = 10;
const ATTENDING =
  /^(?:were|was|are|is|attended|attend|took|take|sat|joined|joins|accompan(?:y|ies|ied)|travel(?:s|led)|came|comes|participated|represented|representing|sign|signs|signed|spoke|speaks|negotiated|acted|for)$/;

/** “arrived in Togo accompanied by …”: where they are. */
const PLACED = /^(?:in|to|at|from|for|into|visit|visits|visited|visiting)$/;

/** Of the first in the text who is not of a country. */
export const otherThan = (cast: Cast, country: string | undefined) =>
  cast.people.all.find((person) => person.country && person.country !== country)?.country;

const BAND = /^(?:delegation|entourage|team|group|contingent|mission|party)$/;
const MOST_BACK = 3;

/** “A delegation from Togo came. It is headed by X”: of the last group that a sentence before tells of. */
export function countryOfBand(cast: Cast, { line }: Scene): string | undefined {
  for (let n = 0, at = line.first; n < MOST_BACK && at > 0; n++) {
    const scene = sceneAt(cast.scenes, at - 1);
    if (!scene) return undefined;
    for (let i = scene.line.first; i < scene.line.last; i++)
      if (BAND.test(keyIn(scene, i)))
        for (let k = i - 5; k < i + 4; k++) {
          const country = countryOfName(scene, k);
          const end = scene.names.get(k)?.last ?? k;
          // “the Togolese delegation”, “Togo sent an official delegation”
          const isNear =
            k < i
              ? end === i || /^(?:sent|sends|dispatched)$/.test(keyIn(scene, end))
              : /^(?:of|from)$/.test(keyIn(scene, i + 1));
          if (country && isNear) return country;
        }
    at = scene.line.first;
  }
  return undefined;
}
