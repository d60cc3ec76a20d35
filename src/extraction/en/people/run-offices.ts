/** Offices that stand beside a name, before it or after. */
import { apposedAfter } from './appositions.ts';
import { fieldInBrackets } from './bracketed-fields.ts';
import { isCapital } from '../text/document.ts';
import { HEADS } from './country-clues.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { isLetters, isSingularAppositive, styleStart } from './office-joints.ts';
import { keyIn, type Scene } from './scene.ts';
import { ABROAD, OF_STATE } from '../tables/state-offices.ts';
import { toldAfter } from './told-offices.ts';

/** Offices that follow the name: “Mensah, the prime minister of Ghana,”, “Mensah was elected president”. */
export function officesAfter(scene: Scene, last: number): OfficeMention[] {
  const field = fieldInBrackets(scene, last);
  if (field) return [field];
  const beside = apposedAfter(scene, last);
  return beside.length > 0 ? beside : toldAfter(scene, last);
}

/** “X is to be the next ambassador, Minister Y said”: said of X. */
function isPredicate(scene: Scene, office: OfficeMention | undefined): boolean {
  let i = (office?.ownerFirst ?? 0) - 1;
  while (/^(?:the|an?|next|new|its|their|his|her)$/.test(keyIn(scene, i))) i--;
  return /^(?:is|was|are|be|been|as|become|becomes|became|remains?|remained|named|appointed|elected)$/.test(
    keyIn(scene, i),
  );
}

const ORDINAL = /^(?:first|second|third|acting|senior|concurrently|also|current)$/;

const isRoyal = ({ id }: OfficeMention) =>
  HEADS.has(id) || /^(?:crown-prince(?:ss)?|regent)$/.test(id);

/** “President of Peru and King X”, “the minister and Ambassador Y”, “the president and Trade Minister Z”: two people, the first without a name. */
const areOfTwo = (
  scene: Scene,
  before: OfficeMention | undefined,
  after: OfficeMention | undefined,
): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((keyIn(scene, before.ownerFirst - 1) === 'the' &&
    scene.document.tokens[before.first]?.word.shape === 'lower' &&
    isCapital(scene.document.tokens[after.first])) ||
    (isRoyal(before) && isRoyal(after) && before.id !== after.id) ||
    (SENT.test(after.id) && OF_STATE.test(before.id) && !ABROAD.test(before.id)));

/** “Welcoming the Peruvian envoy, President X”: no envoy is a head of state. */
const isEnvoyBefore = (before: OfficeMention | undefined, after: OfficeMention | undefined) =>
  before !== undefined &&
  after !== undefined &&
  !after.former &&
  (SENT.test(before.id) || before.id === 'special-envoy') &&
  (HEADS.has(after.id) || /^(?:prime|foreign)-minister$/.test(after.id));

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
      !(word.key === ',' && isPredicate(scene, scene.officeEnding.get(at - 1))) &&
      !(word.key === ',' && isEnvoyBefore(scene.officeEnding.get(at - 1), found.at(-1))) &&
      !(word.key === 'and' && areOfTwo(scene, scene.officeEnding.get(at - 1), found.at(-1)));
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
