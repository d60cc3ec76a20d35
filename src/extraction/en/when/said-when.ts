/** When something was said, and by whom: a day of its own beside that of what it is about. */
import type { DateMention } from '../dates/date-reader.ts';
import type { When } from '../tellings/drafts.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { type Telling, segmentAt } from '../tellings/telling.ts';

const SPOKEN = setOf(
  'said announced told confirmed stated reported wrote declared denied says agreed decided pledged vowed promised approved tweeted posted known disclosed revealed insisted argued explained added noted stressed underlined emphasised emphasized claimed maintained recalled remarked commented warned indicated acknowledged admitted reiterated reaffirmed asserted replied',
);

const OF_SAYING = setOf(
  'on late early in a an the this its his her statement deal agreement plans plan of step steps move moves measure measures decision news list listing',
);

const isEventNoun = ({ cues }: Telling, at: number) =>
  cues.some(({ entry, last }) => entry.form === 'noun' && last === at + 1);

/** “On Wednesday, Prime Minister X confirmed …”: the first verb of the sentence is of saying. */
function isOpening({ scene: { document, line } }: Telling, first: number, last: number): boolean {
  const { tokens } = document;
  if (first > line.first + 1 || tokens[last]?.word.text !== ',') return false;
  for (let i = last + 1; i < line.last && i < last + 24; i++) {
    const word = tokens[i]?.word;
    if (word?.shape !== 'lower' || word.flags & IS.function) continue;
    if (SPOKEN.has(word.key)) return true;
    if (word.flags & (IS.speech | IS.light | IS.startsTrigger)) return false;
  }
  return false;
}

const AUDIENCE = setOf('to with the reporters journalists press media newsmen correspondents');

/** “spoke to reporters on Thursday”, “told the press on Thursday” */
function isToAudience({ scene: { document } }: Telling, at: number): boolean {
  const { tokens } = document;
  let i = at;
  while (AUDIENCE.has(tokens[i]?.word.key ?? '')) i--;
  const key = tokens[i]?.word.key ?? '';
  return key === 'spoke' || (i < at && (SPOKEN.has(key) || key === 'talked'));
}

/** “agreed in The Hague on Tuesday that”: the place comes between. */
function isSaidAt({ scene }: Telling, at: number): boolean {
  const place = [0, 1, 2].map((n) => scene.names.get(at - n)).find((one) => one?.last === at + 1);
  const isLed = place !== undefined && /^(?:in|at)$/.test(keyIn(scene, place.first - 1));
  return isLed && SPOKEN.has(keyIn(scene, place.first - 2));
}

/** “said on Thursday that he had visited …”, “on Thursday said …”: the day of the saying. */
export function isOfSpeech(telling: Telling, { first, last }: DateMention): boolean {
  const { tokens } = telling.scene.document;
  const isLed = /^(?:strongly|also|again|officially|formally)$/.test(tokens[last]?.word.key ?? '');
  const next = tokens[isLed ? last + 1 : last]?.word;
  if (next?.shape === 'lower' && SPOKEN.has(next.key)) return true;
  if (isOpening(telling, first, last)) return true;
  let i = first - 1;
  while (OF_SAYING.has(tokens[i]?.word.key ?? '')) i--;
  // “approved the visit on Thursday”
  if (i < first - 1 && tokens[i - 1]?.word.key === 'the' && isEventNoun(telling, i)) i -= 2;
  const word = tokens[i]?.word;
  if (word?.shape === 'lower' && SPOKEN.has(word.key)) return true;
  if (next?.key === 'that' && isSaidAt(telling, i)) return true;
  return isToAudience(telling, tokens[first - 1]?.word.key === 'on' ? first - 2 : first - 1);
}

const BEHIND_STATEMENT = setOf(
  'on late early issued released published dated carried posted made public which is was ,',
);

const STATEMENT = setOf(
  'statement release communique message interview briefing tweet post letter speech notice advisory note circular remarks address telegram',
);

/** “In a statement on Wednesday, …”, “The statement was carried in the early hours of this morning” */
function isOfStatement({ scene }: Telling, { first }: DateMention): boolean {
  let at = first - 1;
  while (BEHIND_STATEMENT.has(keyIn(scene, at))) at--;
  if (STATEMENT.has(keyIn(scene, at))) return true;
  // “The statement was carried by the agency in the small hours of this morning”
  const { line } = scene;
  return (
    /^(?:the|this|its)$/.test(keyIn(scene, line.first)) &&
    STATEMENT.has(keyIn(scene, line.first + 1)) &&
    /^(?:was|came|is|appeared)$/.test(keyIn(scene, line.first + 2))
  );
}

/** “…, an official said Saturday”: where no other day is given, news is of the day it is told. */
export function saidWhen(telling: Telling): When | undefined {
  const said = telling.dates.find(
    (date) =>
      date.precision === 3 &&
      (segmentAt(telling, date.first)?.kind === 'attribution' ||
        isOfSpeech(telling, date) ||
        isOfStatement(telling, date)),
  );
  return said && { edtf: said.past, first: said.first, last: said.last, rule: 'date.said' };
}

const MADE_KNOWN = /^(?:announc|unveil|publish|disclos|impos|adopt|approv|tak|took|reveal|issu)/;
const STEP = setOf(
  'decision listings measure measures move restrictions sanctions step steps designations penalties',
);

/** “announced the measures on Tuesday”, “the sanctions, unveiled on Tuesday” */
export function madeKnownWhen({ scene, dates, quoted }: Telling): When | undefined {
  const made = dates.find(({ first, precision }) => {
    if (precision !== 3 || quoted.has(first)) return false;
    let [isMade, isStep] = [false, false];
    for (let i = first - 1; i >= scene.line.first && i > first - 9; i--) {
      isMade ||= MADE_KNOWN.test(keyIn(scene, i));
      isStep ||= STEP.has(keyIn(scene, i));
    }
    return isMade && isStep;
  });
  return made && { edtf: made.past, first: made.first, last: made.last, rule: 'date.said' };
}

/** Who says so: “according to diplomatic sources”, “…, the ministry said in a statement”. */
export function sourceOf(telling: Telling): string | undefined {
  const { text, tokens } = telling.scene.document;
  const segment = telling.segments.find(({ kind }) => kind === 'attribution');
  if (!segment) return undefined;
  const isAccording = tokens[segment.first]?.word.key === 'according';
  const first = isAccording ? segment.first + 2 : segment.first;
  let last = first;
  while (last < segment.last && last < first + 12) {
    const word = tokens[last]?.word;
    if (!word || /^[,.;:”"—]$/.test(word.text)) break;
    if (!isAccording && word.shape === 'lower' && (SPOKEN.has(word.key) || word.key === 'has'))
      break;
    last++;
  }
  const source = text
    .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    .replace(/\s+/g, ' ');
  const isPronoun = /^(?:he|she|it|they)$/i.test(source);
  return last > first && !isPronoun ? source.replace(/^the /, '') : undefined;
}
