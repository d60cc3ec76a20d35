/** Words that say that someone was there: “accompanied by …”, “The delegation comprises …”. */
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { keyIn } from '../people/scene.ts';

const OCCASION =
  /^(?:meetings?|talks|events?|ceremony|signing|occasion|exchange|sessions?|discussions?|negotiations|summit|conference|forum|audience|banquet|dinner|luncheon|reception)$/;
const DELEGATION =
  /^(?:officials|delegations?|team|group|mission|side|entourage|participants|attendees|contingent|retinue|members|guests|dignitaries|ministers|leaders|politicians|lawmakers|governors|heads|directors|executives|diplomats|envoys|ambassadors|representatives|others|these|they)$/;
const ENTOURAGE = /^(?:delegations?|team|entourage|contingent|retinue)$/;
/** Who may be led. */
const SIDE = /^(?:officials|delegations?|team|group|mission|side|contingent)$/;
const GOES_ON = /^(?:was|were|is|are|will|later|then|afterwards|also|subsequently)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Whether one of the words stands in the sentence from one token to another, both included. */
function isNear(telling: Telling, words: RegExp, from: number, to: number): boolean {
  const { line } = telling.scene;
  for (let at = Math.max(from, line.first); at <= to && at < line.last; at++)
    if (words.test(keyIn(telling.scene, at))) return true;
  return false;
}

type Says = (telling: Telling, at: number) => boolean;
const always: Says = () => true;
const listsCompany: Says = (telling, at) =>
  isNear(telling, DELEGATION, telling.scene.line.first, at - 1) ||
  isNear(telling, OCCASION, at - 3, at - 1);
/** “With the minister came …”, “Also with her were …”: who came is named after the verb. */
const isWith: Says = (telling, at) =>
  isNear(telling, /^with$/, at - 6, at + 1) ||
  isNear(telling, /^with$/, telling.scene.line.first, telling.scene.line.first + 2);
/** “X belonged to the delegation”, “The report names as members of the team X and Y” */
const isOfSide: Says = (telling, at) =>
  isNear(telling, SIDE, at - 8, at - 1) || isNear(telling, SIDE, at + 1, at + 6);
const isAtOccasion: Says = (telling, at) =>
  keyIn(telling.scene, at + 1) !== 'in' || isNear(telling, OCCASION, at + 2, at + 4);
const sees: Says = (telling, at) =>
  isNear(telling, OCCASION, at + 1, at + 5) ||
  // “X, who chaired it”
  (keyIn(telling.scene, at + 1) === 'it' && keyIn(telling.scene, at - 1) === 'who') ||
  // “the meeting at the town hall, which is chaired by X”
  (/^(?:is|was)$/.test(keyIn(telling.scene, at - 1)) &&
    /^(?:which|that)$/.test(keyIn(telling.scene, at - 2)) &&
    isNear(telling, OCCASION, at - 12, at - 3)) ||
  (keyIn(telling.scene, at + 1) === 'by' &&
    (isNear(telling, OCCASION, at - 12, at - 1) ||
      /^(?:it|they)$/.test(keyIn(telling.scene, telling.scene.line.first))));
// “X led the Latvian side, while the Ghanaian delegation was headed by Y”
const leads: Says = (telling, at) =>
  keyIn(telling.scene, at + 1) === 'by'
    ? (BE.test(keyIn(telling.scene, at - 1)) || keyIn(telling.scene, at - 1) === ',') &&
      isNear(telling, SIDE, at - 6, at - 2)
    : isNear(telling, SIDE, at + 1, at + 5) ||
      // “X led the Latvian side while Y headed that of the hosts”
      (keyIn(telling.scene, at + 1) === 'that' && keyIn(telling.scene, at + 2) === 'of');
/** “X is assisted by Y”: of people alone, not “the plan is supported by Y”. */
const helps: Says = (telling, at) =>
  keyIn(telling.scene, at + 1) === 'by' &&
  telling.references.some(({ last }) => last < at && at - last <= 2) &&
  BE.test(keyIn(telling.scene, at - 1));
/** “is to attend the talks”, “Others expected to attend are X and Y” */
const attends: Says = (telling, at) =>
  /^(?:will|to|would|also)$/.test(keyIn(telling.scene, at - 1)) &&
  (isNear(telling, OCCASION, at + 1, at + 4) ||
    /^(?:\.|are|is)$/.test(keyIn(telling.scene, at + 1)));
/** “Togo will be represented by X” */
const represents: Says = (telling, at) =>
  keyIn(telling.scene, at + 1) === 'by' &&
  BE.test(keyIn(telling.scene, at - 1)) &&
  (isNear(telling, SIDE, at - 6, at - 2) ||
    isNear(telling, /^(?:governments|countries|states|sides)$/, at - 3, at - 2) ||
    [...telling.scene.names.values()].some(
      ({ entry, last }) => entry.kind === 'country' && last < at && at - last <= 6,
    ));
/** “The members of the delegation are X, Y and Z”: a verb between those who came and their names. */
const lists: Says = (telling, at) =>
  (isNear(telling, /^with$/, telling.scene.line.first, telling.scene.line.first + 2) &&
    telling.cues.length === 0 &&
    telling.references.some(({ first }) => first > at && first <= at + 6)) ||
  // “The head of the delegation was X”
  (isNear(telling, /^delegation$/, at - 1, at - 1) &&
    isNear(telling, /^(?:head|leader)$/, at - 4, at - 2) &&
    telling.references.some(({ first }) => first > at && first <= at + 4)) ||
  // “X headed the delegation, in which were also Y and Z”
  (keyIn(telling.scene, at - 1) === 'which' && isNear(telling, DELEGATION, at - 5, at - 3)) ||
  ((DELEGATION.test(keyIn(telling.scene, at - 1)) ||
    isNear(telling, /^delegation$/, at - 4, at - 1)) &&
    telling.references.filter(({ first }) => first > at).length > 1 &&
    telling.references.every(({ first }) => first > at) &&
    // not “ministers were there to receive X”
    (telling.references.some(({ first }) => first <= at + 3) ||
      [1, 2].some((n) => telling.scene.offices.has(at + n))));

const entries = (words: string, says: Says) =>
  words.split(' ').map((word) => [word, says] as const);

/** What must stand about each of them. */
const COMPANY = new Map<string, Says>([
  // not “a birthday present”
  ['present', (telling, at) => ![1, 2, 3].some((n) => /^an?$/.test(keyIn(telling.scene, at - n)))],
  ...entries('accompanied flanked attended attending accompanying accompany', always),
  ...entries('accompanies presence participation attendance', always),
  ...entries(
    'included includes include comprised comprises comprise comprising consisted consists consisting composed',
    listsCompany,
  ),
  // “leaders, including X” may be anywhere
  ['including', (telling, at) => isNear(telling, ENTOURAGE, at - 7, at - 1)],
  ...entries('witnessed oversaw chaired addressed moderated opened inaugurated convened', sees),
  // “X presided over the session”, “The session is presided over by X”
  [
    'presided',
    (telling, at) =>
      keyIn(telling.scene, at + 2) === 'by' || isNear(telling, OCCASION, at + 2, at + 4),
  ],
  // “X and Y will go with him”, “the team, with Z at its head”
  [
    'with',
    (telling, at) =>
      /^(?:him|her|them)$/.test(keyIn(telling.scene, at + 1)) &&
      isNear(telling, /^(?:go|going|travel|travell?ing|fly|flying|come|coming)$/, at - 2, at - 1),
  ],
  [
    'head',
    (telling, at) =>
      /^(?:its|their)$/.test(keyIn(telling.scene, at - 1)) && keyIn(telling.scene, at - 2) === 'at',
  ],
  // “Both said that they will be there”
  // “X and Y are to join the presidents”, “Z welcomed the guests”
  ...entries('join welcomed', (telling, at) =>
    isNear(
      telling,
      /^(?:presidents|leaders|ministers|guests|visitors|two|premiers)$/,
      at + 2,
      at + 2,
    ),
  ),
  [
    'there',
    (telling, at) =>
      keyIn(telling.scene, at - 1) === 'be' && keyIn(telling.scene, at - 2) === 'will',
  ],
  // “The delegation is also made up of X and Y”
  ['made', (telling, at) => keyIn(telling.scene, at + 1) === 'up' && listsCompany(telling, at)],
  ...entries('led headed', leads),
  ...entries('represented', represents),
  ...entries('are were is was', lists),
  ...entries('participated participating participate participates', isAtOccasion),
  ...entries('supported assisted escorted', helps),
  ['attend', attends],
  // “told a press conference alongside his host, X”
  [
    'host',
    ({ scene }, at) =>
      /^(?:his|her)$/.test(keyIn(scene, at - 1)) &&
      /^(?:alongside|beside|with)$/.test(keyIn(scene, at - 2)),
  ],
  // “China sent Minister X”, to where others met
  [
    'sent',
    ({ scene }, at) =>
      scene.names.values().some(({ entry, last }) => entry.kind === 'country' && last === at) &&
      scene.offices.has(at + 1),
  ],
  // “guests who came with X”, “With the minister came X and Y”
  ...entries('came come', isWith),
  // “to which X had come as guest of honour”, “The special guests were X and Y”
  ...entries(
    'guest guests',
    (telling, at) =>
      !telling.dates.some(({ precision }) => precision < 3) &&
      (/^(?:special|chief)$/.test(keyIn(telling.scene, at - 1)) ||
        /^hono/.test(keyIn(telling.scene, at + 2))),
  ),
  ...entries('belonged belong belongs members', isOfSide),
  [
    'part',
    (telling, at) =>
      (/^(?:took|taking|takes|take)$/.test(keyIn(telling.scene, at - 1)) &&
        isAtOccasion(telling, at)) ||
      (keyIn(telling.scene, at + 1) === 'of' && isNear(telling, SIDE, at + 2, at + 4)),
  ],
  // “she joined the minister for …” is not “joined by”.
  [
    'joined',
    (telling, at) =>
      keyIn(telling.scene, at + 1) === 'by' ||
      /^(?:was|were|been|also)$/.test(keyIn(telling.scene, at - 1)),
  ],
  ['invitation', (telling, at) => /^(?:at|on|upon)$/.test(keyIn(telling.scene, at - 2))],
  // “X signed on behalf of Togo”: of the pact that is told of
  [
    'signed',
    (telling, at) =>
      keyIn(telling.scene, at + 1) === 'on' && keyIn(telling.scene, at + 2) === 'behalf',
  ],
]);

/** Whether a word says that someone was there: “who was joined by …”, “The delegation included …”. */
export function isCompany(telling: Telling, at: number): boolean {
  const says = COMPANY.get(keyIn(telling.scene, at));
  return (
    says !== undefined &&
    !/^(?:not|did)$/.test(keyIn(telling.scene, at - 1)) &&
    !telling.quoted.has(at) &&
    says(telling, at)
  );
}

/** “The minister accompanied President X”: with whom it was is told after the verb. */
export function isEscort(telling: Telling, at: number): boolean {
  if (
    !/^accompan(?:y|ied|ies|ying)$/.test(keyIn(telling.scene, at)) ||
    keyIn(telling.scene, at + 1) === 'by'
  )
    return false;
  const last = segmentAt(telling, at)?.last ?? at;
  for (let i = at + 1; i < last; i++)
    if (BE.test(keyIn(telling.scene, i)) || /^includ/.test(keyIn(telling.scene, i))) return false;
  return true;
}

/**
 * Where the list after a company word ends: with its clause, or with what goes on after a semicolon
 * or after “…, who is an adviser,”, as long as no event is told there.
 */
export function endOfCompany(telling: Telling, at: number): number {
  const { segments } = telling;
  const own = segments.findIndex(({ first, last }) => at >= first && at < last);
  let last = segments[own]?.last ?? at;
  // “was accompanied by X and was later received by Y”: Y came with nobody.
  for (let i = at + 2; i < last; i++)
    if (keyIn(telling.scene, i) === 'and' && GOES_ON.test(keyIn(telling.scene, i + 1))) return i;
  for (let i = own + 1; i < segments.length; i++) {
    const next = segments[i];
    if (!next || next.kind === 'attribution') break;
    if (next.kind !== 'main') continue;
    if (telling.cues.some((cue) => cue.segment === next)) break;
    ({ last } = next);
  }
  return last;
}
