/** Offices told after a name: “X, Deputy Prime Minister, Minister of Ports and former mayor of Lomé,”. */
import type { Token } from '../../tokens.ts';
import { isCapital, keyAt } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { furtherOffice, GRADES, isBeforeName, jointAfter } from './further-offices.ts';
import { keyIn, type Scene } from './scene.ts';

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

/** A name at the head of its sentence, with a title. */
const MOST_OPENING = 6;

const OPENING = /^(?:with|like|unlike|alongside|besides|after|before)$/;

/** “With President X, the king is …”: what stands before the comma only opens the sentence. */
const isAnothers = ({ document: { tokens }, line }: Scene, last: number, end: number): boolean =>
  last - line.first < MOST_OPENING &&
  OPENING.test(tokens[line.first]?.word.key ?? '') &&
  tokens[end]?.word.shape === 'lower';

/** An office stands so many words after its name, or after the one before, at most. */
const MOST_WORDS = 20;

export function apposedAfter(scene: Scene, last: number): OfficeMention[] {
  const { tokens } = scene.document;
  const opener = tokens[last]?.word.text ?? '';
  const capacity = capacityAfter(scene, last);
  if (capacity) return [capacity];
  const direct = besideAfter(scene, last);
  if (direct) return [direct];
  // “TOGO NEWS – The foreign minister …”: a dateline.
  const isDateline = tokens[last + 1]?.word.text === 'The';
  if (!/^[,(–—;-]$/.test(opener) || isDateline) return [];
  const found: OfficeMention[] = [];
  // “Ilze Ozola, 41, the president”
  const isAged = tokens[last + 1]?.word.shape === 'number' && tokens[last + 2]?.word.text === ',';
  let from = isAged ? last + 3 : last + 1;
  /** After “of” and what is no office: “a friend of …”. */
  let isInside = false;
  for (let i = from; i < scene.line.last && i < from + MOST_WORDS; i++) {
    const office = scene.offices.get(i);
    if (office) {
      const end = office.ownerLast;
      const isMaster = tokens[end]?.word.shape === 'possessive' && scene.offices.has(end + 1);
      // “X, the president’s adviser”: that one is X’s; “X, the envoy of Togo’s president,”
      if (isMaster && end === office.last) {
        i = end;
        continue;
      }
      if (isInside || isOfAnother(scene, office, last, found.length === 0)) return found;
      found.push(office);
      if (isMaster) return found;
      // “X, MP, Minister of Ports”: a member of a house holds what follows, too.
      const isMember = office.id === 'lawmaker' && tokens[end]?.word.text === ',';
      const more =
        isMember && scene.offices.has(end + 1)
          ? scene.offices.get(end + 1)
          : jointAfter(scene, office);
      if (!more) return found;
      i = more.first - 1;
      from = more.first;
      continue;
    }
    const name = scene.names.get(i);
    if (name) {
      i = name.last - 1;
      continue;
    }
    const key = tokens[i]?.word.key;
    // “X, the host and current chair of the Union”, “Y, a father of nine and leader of the party”
    const isSecond = key === 'and' && i > from + 1 && isRole(scene, i);
    if (isSecond) isInside = false;
    else if (key === 'of' && isPlainNoun(tokens[i - 1])) isInside = true;
    else if (isInside && isPlain(tokens[i])) continue;
    else if (!(found.length === 0 && isPostNominal(scene, i)) && !isOpening(scene, i)) break;
  }
  return found;
}

/** “Ilze Ozola Ambassador of Latvia to Ghana”, “… and Ilze Ozola the president of Latvia” */
function besideAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  const at = tokens[last]?.word.key === 'the' ? last + 1 : last;
  const office = scene.offices.get(at);
  const isWhole =
    office?.country !== undefined &&
    office.ownerLast > office.last &&
    !office.plural &&
    !office.rank &&
    office.ownerFirst === at;
  // “Retiring Ambassador of Latvia Ilze Ozola”
  const isName = last - 1 > scene.line.first && !/^(?:in|at|near)$/.test(keyIn(scene, last - 2));
  return isWhole && isName && !scene.line.title && !isCapital(tokens[office.ownerLast])
    ? office
    : undefined;
}

/** Whether an office after a name is of somebody else. */
function isOfAnother(scene: Scene, office: OfficeMention, last: number, isFirst: boolean): boolean {
  const { tokens } = scene.document;
  const { ownerLast: end } = office;
  const opener = tokens[last]?.word.text;
  const next = tokens[end];
  if (office.plural || office.rank) return true;
  // “X, adviser and envoy of Togolese President Y”: of a master.
  const master = scene.offices.get(end) ?? scene.offices.get(end - 1);
  if (master && master !== office && isCapital(next) && next?.gap === 1)
    return keyAt(tokens, office.last) !== 'of' || end === office.last;
  if (isCapital(next) && next?.gap === 1) {
    // “X, under secretary Ministry of Industry”
    const name = scene.names.get(end)?.entry.kind;
    if (next.word.key !== 'ministry' && (!name || name === 'outlet')) return true;
  }
  if (next?.word.shape !== 'lower') return false;
  // “…, the spokesperson said”: of someone else.
  if (last - scene.line.first >= MOST_OPENING && hasFlag(next, IS.speech)) return true;
  // “With X, the king is to dine”: another acts.
  if (isFirst && opener === ',' && isAnothers(scene, last, end)) return true;
  // “Mensah, Togolese leader dine”: in headlines a comma joins two.
  if (scene.line.loose && opener === ',' && !hasFlag(next, IS.function)) return true;
  // “…; the Togolese leader saw Y”: a sentence of its own.
  return opener === ';' && !/^(?:and|of)$/.test(next.word.key);
}

/** A word that tells nothing of what anybody does. */
const isPlain = (token: Token | undefined) =>
  (token?.word.shape === 'lower' || token?.word.shape === 'number') && !hasFlag(token, IS.speech);

const isPlainNoun = (token: Token | undefined) =>
  token?.word.shape === 'lower' && !hasFlag(token, IS.function | IS.speech | IS.startsTrigger);

/** “… and current chair of the Union”, after what is no office: one that is told without “the”. */
const isRole = (scene: Scene, and: number): boolean => {
  const more = furtherOffice(scene, and + 1, undefined);
  return (
    more !== undefined &&
    keyIn(scene, and + 1) !== 'the' &&
    !isBeforeName(scene, more.ownerLast) &&
    scene.document.tokens[more.first]?.word.shape === 'lower'
  );
};

/** What may stand between a name and its office. */
function isOpening({ document: { tokens }, names, offices }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { key, shape } = token.word;
  if (shape === 'possessive' || INTRODUCING.test(key) || isHyphen(key)) return true;
  if (isCapital(token))
    return (
      tokens[at + 1]?.word.shape === 'possessive' ||
      // “X, a Ministry of Trade spokesperson,”
      hasFlag(token, IS.organisation | IS.portfolio) ||
      // “X, First Deputy Minister of Ports”, “Y, Acting Director General”
      (GRADES.has(key) && offices.has(at + 1))
    );
  // “X, ruler of Lomé and Togo’s Vice President”
  if (key === 'of') return hasFlag(tokens[at - 1], IS.organisation) || names.has(at + 1);
  if (key === 'and') return keyAt(tokens, at - 2) === 'of' && names.has(at - 1);
  // “X, who brought the president greetings,”: what X does, not what X is.
  if (keyAt(tokens, at - 1) === 'who' && !BEING.has(key)) return false;
  // “X, who is accompanying the president,”
  const isNoun = isPlainNoun(token) || /^(?:an?|the)$/.test(keyAt(tokens, at - 1));
  return key !== 'accompanying' && isNoun && isPlain(token);
}

const BEING = setOf(
  'is was are were has had also currently now holds held heads headed leads led chairs chaired serves served acts acted works worked represents represented became becomes remains doubles took takes formerly once recently concurrently previously',
);
const INTRODUCING =
  /^(?:the|an?|his|her|its|their|our|who|is|as|serves|currently|also|once|then|new|now|former|formerly|previously|until|since|recently|acting|outgoing|incoming|this|last)$/;
