/** Offices that stand beside a name, before it or in apposition. */
import { isCapital } from '../text/document.ts';
import { HEADS } from './country-clues.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import {
  capacityAfter,
  GRADES,
  isAnothers,
  isLetters,
  isPostNominal,
  isSingularAppositive,
  jointAfter,
  MOST_OPENING,
  styleStart,
} from './office-joints.ts';
import type { Scene } from './scene.ts';
import { ABROAD, OF_STATE } from '../tables/state-offices.ts';
import { toldAfter } from './told-offices.ts';

/** Offices that follow the name: “Mensah, the prime minister of Ghana,”, “Mensah was elected president”. */
export function officesAfter(scene: Scene, last: number): OfficeMention[] {
  const beside = apposedAfter(scene, last);
  const told = beside.length > 0 ? undefined : toldAfter(scene, last);
  if (!told) return beside;
  // “who is both prime minister and foreign minister”
  const { tokens } = scene.document;
  const isBoth = tokens[told.ownerLast]?.word.key === 'and';
  const second = isBoth ? scene.offices.get(told.ownerLast + 1) : undefined;
  return second && !second.plural && !isCapital(tokens[second.ownerLast]) ? [told, second] : [told];
}

const INTRODUCING =
  /^(?:the|an?|his|her|its|their|our|who|is|as|serves|currently|also|once|then|new)$/;

function apposedAfter(scene: Scene, last: number): OfficeMention[] {
  const { tokens } = scene.document;
  const opener = tokens[last]?.word.text;
  const capacity = capacityAfter(scene, last);
  if (capacity) return [capacity];
  // “Ilze Ozola Ambassador of Latvia to Ghana”, “… and Ilze Ozola the president of Latvia”
  const from = tokens[last]?.word.key === 'the' ? last + 1 : last;
  const direct = scene.offices.get(from);
  if (
    direct?.country !== undefined &&
    direct.ownerLast > direct.last &&
    !direct.plural &&
    !direct.rank &&
    direct.ownerFirst === from &&
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
  for (let i = isAged ? last + 3 : last + 1; i < scene.line.last && i < last + 20; i++) {
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
      const joint = jointAfter(scene, end);
      if (joint === undefined) return found;
      i = joint;
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

const ORDINAL = /^(?:first|second|third|acting|senior|concurrently|also|current)$/;

/** “President of Peru and King X”, “the minister and Ambassador Y”: two people, the first without a name. */
const areOfTwo = (before: OfficeMention | undefined, after: OfficeMention | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((HEADS.has(before.id) && HEADS.has(after.id) && before.id !== after.id) ||
    (SENT.test(after.id) && OF_STATE.test(before.id) && !ABROAD.test(before.id)));

const SENT = /^(?:ambassador|high-commissioner|consul-general|charge-d-affaires)$/;

/** Offices that end where the name begins: “Deputy Prime Minister and Foreign Minister …”. */
export function officesBefore(scene: Scene, first: number): OfficeMention[] {
  const { tokens } = scene.document;
  const found: OfficeMention[] = [];
  // “chairman of the Federation of Ports (Fedport)”: a short name of the body.
  const isShort = tokens[first + 1]?.word.text === ')';
  let at = first;
  for (let steps = 0; steps < 14 && at > scene.line.first; steps++) {
    const office = scene.officeEnding.get(at);
    // “the Office of His Majesty X”: the master's.
    const isMaster =
      office?.id === 'king' &&
      /^(?:his|her)$/.test(tokens[office.first]?.word.key ?? '') &&
      /^(?:of|to)$/.test(tokens[office.first - 1]?.word.key ?? '');
    if (isMaster && found.length === 0) return found;
    if (office && !(office.plural && found.length > 0)) {
      found.push(office);
      at = office.ownerFirst;
      // “envoy to Togo, former Ghanaian president X”
      if (office.former && /^(?:former|ex)$/.test(tokens[at - 1]?.word.key ?? '')) at--;
      // “trade minister and cabinet spokesman X”
      const isOfCabinet = hasFlag(tokens[at - 1], IS.portfolio | IS.organisation);
      const isJoined = tokens[at - 2]?.word.key === 'and' && scene.officeEnding.has(at - 2);
      if (isOfCabinet && isJoined) at--;
      continue;
    }
    const word = tokens[at - 1]?.word;
    if (!word) break;
    // “Chief of Army Staff (COAS), Field Marshal …”
    if (word.text === ')' || (word.text === ',' && tokens[at - 2]?.word.text === ')')) {
      const inner = at - (word.text === ')' ? 1 : 2);
      const short = scene.officeEnding.get(inner);
      if (
        short &&
        tokens[short.first - 1]?.word.text === '(' &&
        scene.officeEnding.has(short.first - 1)
      ) {
        at = short.first - 1;
        continue;
      }
      if (!isLetters(scene, inner)) break;
      at = inner - 2;
      continue;
    }
    const styled = styleStart(scene, at);
    if (styled < at) {
      at = styled;
      continue;
    }
    // “President-elect X”
    const isHyphenated =
      found.length === 0 &&
      /^(?:designate|elect)$/.test(word.key) &&
      isHyphen(tokens[at - 2]?.word.key ?? '') &&
      scene.officeEnding.has(at - 2);
    if (isHyphenated) {
      at -= 2;
      continue;
    }
    // “foreign minister designate X”
    const isElect =
      found.length === 0 &&
      /^(?:designated?|elect)$/.test(word.key) &&
      scene.officeEnding.has(at - 1);
    // “Minister of Ports and Second Minister of Roads X”
    const isOrdinal =
      found.length > 0 &&
      ORDINAL.test(word.key) &&
      /^(?:and|,)$/.test(tokens[at - 2]?.word.key ?? '') &&
      scene.officeEnding.has(at - 2);
    const isJoint =
      found.length > 0 &&
      (word.key === 'and' || word.key === ',' || word.key === '&' || word.key === '/') &&
      scene.officeEnding.has(at - 1) &&
      !(word.key === 'and' && areOfTwo(scene.officeEnding.get(at - 1), found.at(-1)));
    const isGap =
      found.length === 0 &&
      word.text === ',' &&
      scene.officeEnding.has(at - 1) &&
      isSingularAppositive(scene, at - 1);
    if (
      !isElect &&
      !isOrdinal &&
      !isJoint &&
      !isGap &&
      !(/^[([]$/.test(word.text) && scene.officeEnding.has(at - 1) && !isShort) &&
      !(isHyphen(word.key) && tokens[at - 1]?.gap === 1 && (found.length > 0 || word.text === '-'))
    )
      break;
    at--;
  }
  return found;
}
