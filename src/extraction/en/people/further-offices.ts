/** One more office of whom an office was told: “… and former mayor of Lomé”, “…, Minister of Ports,”. */
import { countryOfName } from './country-clues.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';

/** Say of an office no more than its grade: “First Deputy Minister”. */
export const GRADES = new Set(
  'first second third acting interim current permanent standing executive senior principal associate federal'.split(
    ' ',
  ),
);

/** Where nothing more is told of somebody, or what follows is no name: “…, said”, “…, and Y”. */
const isEnd = ({ document: { tokens }, line }: Scene, at: number): boolean =>
  at >= line.last ||
  /^[;.)]$/.test(tokens[at]?.word.text ?? '') ||
  tokens[at]?.word.key === 'and' ||
  (tokens[at]?.word.text === ',' && tokens[at + 1]?.word.shape === 'lower');

/** Stand before one more office of the same person: “and a former …”, “and concurrently acting …”. */
const FURTHER =
  /^(?:an?|former|former|formerly|ex|then|once|also|currently|current|concurrently|now|later|previously|deputy|co|special|as|founding|incoming|outgoing)$/;

/** One more office of a country’s or anybody’s, after “the”, its grade, its owner or words for when it is held. */
export function furtherOffice(
  scene: Scene,
  at: number,
  country: string | undefined,
): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = at; i < at + 6; i++) {
    const office = scene.offices.get(i);
    if (office) {
      const isOthers = country !== undefined && (office.country ?? country) !== country;
      return office.plural || office.rank || (isOthers && !office.former) ? undefined : office;
    }
    const key = tokens[i]?.word.key ?? '';
    const isOwner = country !== undefined && countryOfName(scene, i) === country;
    const isPassed =
      isOwner ||
      tokens[i]?.word.shape === 'possessive' ||
      FURTHER.test(key) ||
      GRADES.has(key) ||
      isHyphen(key) ||
      (key === 'the' && i === at);
    if (!isPassed) return undefined;
    if (isOwner) i = (scene.names.get(i)?.last ?? i + 1) - 1;
  }
  return undefined;
}

/** Whether a name follows an office, which is then that one’s: “and Minister of Ports Y”. */
export const isBeforeName = (
  { document: { tokens }, offices, names }: Scene,
  at: number,
): boolean => isCapital(tokens[at]) && tokens[at]?.gap === 1 && !offices.has(at) && !names.has(at);

/** One more office of the same person after the one that ends: “… of the ruling Reform Party (RP) and Deputy Chairman of …”. */
export function jointAfter(
  scene: Scene,
  { ownerLast: end, country }: OfficeMention,
): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = end; i < scene.line.last && i < end + 10; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.word.key === 'and') {
      const more = furtherOffice(scene, i + 1, country);
      // “and the minister of Peru” may be another.
      return more && next?.word.key !== 'the' ? more : undefined;
    }
    if (i === end && token?.word.key === 'who') {
      // “X, the former president who is now chairman of the council”
      const isNow = /^(?:now|also)$/.test(tokens[i + 2]?.word.key ?? '');
      return isNow ? scene.offices.get(i + 3) : undefined;
    }
    if (i === end && token?.word.text === ',') {
      // “X, President of Togo, and Chairman of the Council”
      const isAnd = next?.word.key === 'and';
      const more = furtherOffice(scene, isAnd ? i + 2 : i + 1, country);
      // “…, the ambassador of Peru and others”: another.
      const isThe = tokens[isAnd ? i + 2 : i + 1]?.word.key === 'the';
      if (!more || isBeforeName(scene, more.ownerLast)) return undefined;
      if (isThe && (isAnd || tokens[more.ownerLast]?.word.key === 'and')) return undefined;
      if (isAnd) return more.ownerLast > more.last ? more : undefined;
      // “X, Member of the Council, Minister of Ports; …”, “the Crown Prince, Deputy Prime Minister and Minister of Defence”
      return isEnd(scene, more.ownerLast) ? more : undefined;
    }
    // “… of Togo’s ruling party and …”
    const isOwner =
      isCapital(token) ||
      token?.word.shape === 'possessive' ||
      (i > end && hasFlag(token, IS.organisation)) ||
      /^(?:of|the|ruling|\(|\))$/.test(token?.word.text ?? '');
    const isStart =
      token?.word.key === 'of' ||
      [token, tokens[i - 1]].some((one) => one?.word.shape === 'possessive');
    if (!isOwner || (i === end && !isStart)) return undefined;
  }
  return undefined;
}
