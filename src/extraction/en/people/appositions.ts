/** Offices told after a name: “X, Deputy Prime Minister, Minister of Ports and former mayor of Lomé,”. */
import type { Token } from '../../tokens.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { countryOfName } from './country-clues.ts';
import type { Scene } from './scene.ts';

/** Say of an office no more than its grade: “First Deputy Minister”. */
const GRADES = new Set(
  'first second third acting interim current permanent standing executive senior principal associate federal'.split(
    ' ',
  ),
);

/** “President X of Togo, in his capacity as Chairman of the Council,”: the office after “as”. */
function capacityAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = last; i < scene.line.last && i < last + 8; i++) {
    const name = scene.names.get(i);
    const key = tokens[i]?.word.key ?? '';
    if (name) i = name.last - 1;
    else if (key === 'in' && tokens[i + 2]?.word.key === 'capacity') {
      const at = i + (tokens[i + 4]?.word.key === 'the' ? 5 : 4);
      const office = tokens[i + 3]?.word.key === 'as' ? scene.offices.get(at) : undefined;
      return office && !isCapital(tokens[office.ownerLast]) ? office : undefined;
    } else if (!/^(?:of|the|,)$/.test(key)) return undefined;
  }
  return undefined;
}

const isOrder = (token: Token | undefined) => /^[A-Z]{2,5}$/.test(token?.word.text ?? '');
const isClass = (token: Token | undefined) => /^[A-Z]$/.test(token?.word.text ?? '');

/** “NI (M), HJ,”, “OBE,”: letters of orders between a name and its office, with what divides them. */
function isPostNominal({ document: { tokens } }: Scene, at: number): boolean {
  const { text } = tokens[at]?.word ?? { text: '' };
  if (text === ',') return isOrder(tokens[at - 1]) || tokens[at - 1]?.word.text === ')';
  if (text === '(') return isOrder(tokens[at - 1]) && isClass(tokens[at + 1]);
  if (text === ')') return isClass(tokens[at - 1]);
  return isClass(tokens[at]) ? tokens[at - 1]?.word.text === '(' : isOrder(tokens[at]);
}

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
function furtherOffice(
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
const isBeforeName = ({ document: { tokens }, offices, names }: Scene, at: number): boolean =>
  isCapital(tokens[at]) && tokens[at]?.gap === 1 && !offices.has(at) && !names.has(at);

/** One more office of the same person after the one that ends: “… of the ruling Reform Party (RP) and Deputy Chairman of …”. */
function jointAfter(
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
    const isOwner =
      token && (isCapital(token) || /^(?:of|the|ruling|\(|\))$/.test(token.word.text));
    if (!isOwner || (i === end && token.word.key !== 'of')) return undefined;
  }
  return undefined;
}

/** A name at the head of its sentence, with a title. */
const MOST_OPENING = 6;

const OPENING = /^(?:with|like|unlike|alongside|besides|after|before)$/;

/** “With President X, the king is …”: what stands before the comma only opens the sentence. */
const isAnothers = ({ document: { tokens }, line }: Scene, last: number, end: number): boolean =>
  last - line.first < MOST_OPENING &&
  OPENING.test(tokens[line.first]?.word.key ?? '') &&
  tokens[end]?.word.shape === 'lower';

const INTRODUCING =
  /^(?:the|an?|his|her|its|their|our|who|is|as|serves|currently|also|once|then|new|now|former|formerly|previously|until|since|recently|acting|outgoing|incoming|this|last)$/;

/** An office stands so many words after its name, or after the one before, at most. */
const MOST_WORDS = 20;

export function apposedAfter(scene: Scene, last: number): OfficeMention[] {
  const { tokens } = scene.document;
  const opener = tokens[last]?.word.text;
  const capacity = capacityAfter(scene, last);
  if (capacity) return [capacity];
  // “Ilze Ozola Ambassador of Latvia to Ghana”, “… and Ilze Ozola the president of Latvia”
  const beside = tokens[last]?.word.key === 'the' ? last + 1 : last;
  const direct = scene.offices.get(beside);
  if (
    direct?.country !== undefined &&
    direct.ownerLast > direct.last &&
    !direct.plural &&
    !direct.rank &&
    direct.ownerFirst === beside &&
    !scene.line.title &&
    !isCapital(tokens[direct.ownerLast])
  )
    return [direct];
  // “TOGO NEWS – The foreign minister …”: a dateline.
  const isDateline = tokens[last + 1]?.word.text === 'The';
  if (!/^[,(–—;-]$/.test(opener ?? '') || isDateline) return [];
  const isFirst = last - scene.line.first < MOST_OPENING;
  const found: OfficeMention[] = [];
  // “Ilze Ozola, 41, the president”
  const isAged = tokens[last + 1]?.word.shape === 'number' && tokens[last + 2]?.word.text === ',';
  let from = isAged ? last + 3 : last + 1;
  for (let i = from; i < scene.line.last && i < from + MOST_WORDS; i++) {
    const office = scene.offices.get(i);
    if (office) {
      const end = office.ownerLast;
      const next = tokens[end];
      if (
        office.plural ||
        (isCapital(next) &&
          next?.gap === 1 &&
          // “X, under secretary Ministry of Industry”
          next.word.key !== 'ministry' &&
          (!scene.names.has(end) || scene.names.get(end)?.entry.kind === 'outlet') &&
          !scene.offices.has(end))
      )
        return [];
      // “X, the president’s adviser”: that one is X’s.
      if (next?.word.shape === 'possessive' && scene.offices.has(end + 1)) {
        // “X, the envoy of Togo’s president,”
        if (end > office.last) return [...found, office];
        i = end;
        continue;
      }
      if (office.rank || (scene.offices.has(end) && next?.gap === 1)) return [];
      // “…, the spokesperson said”: of someone else.
      if (!isFirst && next?.word.shape === 'lower' && hasFlag(next, IS.speech)) return [];
      // “With X, the king is to dine”: another acts.
      if (found.length === 0 && opener === ',' && isAnothers(scene, last, end)) return [];
      // “Mensah, Togolese leader dine”: in headlines a comma joins two.
      const isVerb = next?.word.shape === 'lower' && !hasFlag(next, IS.function);
      if (scene.line.loose && opener === ',' && isVerb) return [];
      // “…; the Togolese leader saw Y”: a sentence of its own.
      if (opener === ';' && next?.word.shape === 'lower' && !/^(?:and|of)$/.test(next.word.key))
        return [];
      found.push(office);
      // “X, MP, Minister of Ports”: a member of a house holds what follows, too.
      if (office.id === 'lawmaker' && next?.word.text === ',' && scene.offices.has(end + 1)) {
        i = end;
        continue;
      }
      const more = jointAfter(scene, office);
      if (!more) return found;
      i = more.first - 1;
      from = more.first;
      continue;
    }
    const word = tokens[i]?.word;
    if (!word) break;
    const name = scene.names.get(i);
    if (name) {
      i = name.last - 1;
      continue;
    }
    if (found.length === 0 && isPostNominal(scene, i)) continue;
    const isOwner = isCapital(tokens[i]) && tokens[i + 1]?.word.shape === 'possessive';
    // “X, a Ministry of Trade spokesperson,”
    const isBody =
      (isCapital(tokens[i]) && hasFlag(tokens[i], IS.organisation | IS.portfolio)) ||
      (word.key === 'of' && hasFlag(tokens[i - 1], IS.organisation));
    // “X, ruler of Lomé and Togo’s Vice President”
    const isOfPlace =
      found.length === 0 &&
      ((word.key === 'of' && scene.names.has(i + 1)) ||
        (word.key === 'and' && tokens[i - 2]?.word.key === 'of' && scene.names.has(i - 1)));
    // “X, First Deputy Minister of Ports”, “Y, Acting Director General”
    const isGraded = isCapital(tokens[i]) && GRADES.has(word.key) && scene.offices.has(i + 1);
    const isPassed =
      isOwner ||
      isBody ||
      isGraded ||
      isOfPlace ||
      word.shape === 'possessive' ||
      INTRODUCING.test(word.key) ||
      isHyphen(word.key) ||
      (word.shape === 'lower' &&
        // “X, who is accompanying the president,”
        word.key !== 'accompanying' &&
        !hasFlag(tokens[i], IS.function | IS.speech | IS.startsTrigger));
    if (!isPassed) break;
  }
  return found;
}
