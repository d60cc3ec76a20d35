/** Offices that a verb tells after a name: “who chairs the board”, “was elected president”, “represents Togo in Lima”. */
import { tableOf } from '../../../lib/table.ts';
import type { Token } from '../../tokens.ts';
import { isCapital } from '../text/document.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { ownerOf } from '../offices/office-owners.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { isBeforeName, jointAfter } from './further-offices.ts';
import { keyIn, type Scene } from './scene.ts';

/** One person’s, and held. */
const PLAIN = {
  rank: false,
  vague: false,
  plural: false,
  former: false,
  wide: undefined,
  organisation: undefined,
};

const CHAIRING: Readonly<Record<string, string>> = tableOf({
  heads: 'Head',
  headed: 'Head',
  chairs: 'Chairman',
  chaired: 'Chairman',
  directs: 'Director',
});
const BODY =
  /^(?:council|committee|commission|centre|center|board|party|department|ministry|agency|authority|office|division|directorate|section|institute|union|association|federation|organi[sz]ation|bank|court|parliament|chamber|service|secretariat|foundation|fund|bureau|division|movement|forum|bloc|assembly|senate|programme|program|panel|conference|community|summit)$/;

/** “X, who heads the ruling Council of Togo”, “Y, who chairs the ports committee”, “Z now heads the Ports Division”: what the verb makes of them. */
function chairAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  // “X of Togo, who chairs”
  const of = tokens[last]?.word.key === 'of' ? scene.names.get(last + 1) : undefined;
  const from = of?.last ?? last;
  const isWho = tokens[from]?.word.text === ',' && tokens[from + 1]?.word.key === 'who';
  const verb = isWho ? from + 2 : from;
  const at = /^(?:now|currently|also)$/.test(keyIn(scene, verb)) ? verb + 1 : verb;
  const name = CHAIRING[keyIn(scene, at)];
  // “X heads the Ports Division”, not “X headed the talks”, “X chairs a session”
  const isPost = keyIn(scene, at).endsWith('s') && keyIn(scene, at + 1) === 'the';
  if (!name || !(isWho || isPost)) return undefined;
  let country: string | undefined;
  for (let i = at + 1; i < scene.line.last && i < at + 9; i++) {
    const entry = scene.names.get(i)?.entry;
    if (entry?.kind === 'country') country = entry.code;
    if (tokens[i]?.word.shape === 'mark' || cutsOff(tokens[i])) return undefined;
    if (!BODY.test(keyIn(scene, i)) || cutsOff(tokens[i + 1])) continue;
    const id = name.toLowerCase();
    const span = { first: at, last: at + 1, ownerFirst: at, ownerLast: i + 1 };
    return { ...PLAIN, id, name, ...span, parts: [{ id, name }], country };
  }
  return undefined;
}

/** “…, who heads a delegation to the Council”: of something else. */
const cutsOff = (token: Token | undefined) =>
  /^(?:to|in|at|delegation|team|group|talks|mission|meeting|meetings|session|debate)$/.test(
    token?.word.key ?? '',
  );

/** “X, who represents Togo in Lima”, “Y has been appointed to represent Togo in Peru”: the envoy of a state. */
function envoyAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = last; i < scene.line.last && i < last + 8; i++) {
    const key = tokens[i]?.word.key ?? '';
    const isWho = key === 'represents' && tokens[i - 1]?.word.key === 'who';
    const isTo = key === 'represent' && tokens[i - 1]?.word.key === 'to';
    if (isWho || isTo) {
      const of = scene.names.get(tokens[i + 1]?.word.key === 'the' ? i + 2 : i + 1);
      const owner = of && ownerOf(of);
      const isAbroad = /^(?:in|to)$/.test(tokens[of?.last ?? i]?.word.key ?? '');
      if (!owner?.country || !isAbroad) return undefined;
      const told = officeAs(scene, owner.last);
      if (told) return { ...told, country: told.country ?? owner.country };
      const [id, name] = ['ambassador', 'Ambassador'];
      const span = { first: i, last: i + 1, ownerFirst: i, ownerLast: owner.last };
      return { ...PLAIN, id, name, ...span, parts: [{ id, name }], country: owner.country };
    }
    if (!CHOSEN.test(key) && !/^(?:,|who|to|has|have|had|been|was|is|being)$/.test(key)) break;
  }
  return undefined;
}

/** “… in Lima as High Commissioner”, “… in the Republic of Peru as its resident ambassador” */
function officeAs(scene: Scene, from: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = from; i < scene.line.last && i < from + 12; i++) {
    if (tokens[i]?.word.shape === 'mark') return undefined;
    if (tokens[i]?.word.key !== 'as') continue;
    return [1, 2, 3].map((n) => scene.offices.get(i + n)).find((office) => office !== undefined);
  }
  return undefined;
}

const LINKING = /^(?:is|became|becomes|serves|was|served|over|been|remains|remained)$/;
const PAST = /^(?:was|served)$/;
const CHOSEN = /^(?:elected|reelected|appointed|named|chosen|sworn|oath)$/;
const PASSED =
  /^(?:,|who|has|had|been|was|were|also|currently|now|recently|newly|officially|in|as|the|an?|re|-|first|second|third|only|both|then|still|once|itself|took|takes|to|be|next|new|previously|formerly|earlier|later|concurrently|currently|former|acting)$/;

/** “has named the diplomat X as”: who chooses stands before. */
const CHOOSES =
  /^(?:names?|named|appoints?|appointed|nominates?|nominated|picked|chose|elected|designated|selected|installed|proposed)$/;

/** “… named diplomat X as the next ambassador”: whether somebody chose the one whose name ends there. */
function isChosenAs(scene: Scene, last: number): boolean {
  const { tokens } = scene.document;
  const isTo = keyIn(scene, last) === 'to' && keyIn(scene, last + 1) === 'be';
  if (keyIn(scene, last) !== 'as' && !isTo) return false;
  let i = last - 1;
  while (
    i > scene.line.first &&
    i > last - 9 &&
    !CHOOSES.test(keyIn(scene, i)) &&
    tokens[i]?.word.shape !== 'mark'
  )
    i--;
  return CHOOSES.test(keyIn(scene, i));
}

/** “is Director Regional Development at the Ministry”: a field without “of”, to its end. */
function fieldEnd(scene: Scene, at: number): number {
  const { tokens } = scene.document;
  let end = at;
  let isField = false;
  for (; isCapital(tokens[end]) && !hasFlag(tokens[end], IS.given); end++)
    if (hasFlag(tokens[end], IS.portfolio | IS.organisation)) isField = true;
  return isField && /^(?:at|of|in|,|\.|and|for)$/.test(keyIn(scene, end)) ? end : at;
}

/** “X was elected President”, “Y is also the chair of the Union”, “Z, who became minister of ports”. */
function predicateAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  let isTold = isChosenAs(scene, last);
  let isPast = false;
  for (let i = last; i < scene.line.last && i < last + 9; i++) {
    const office = scene.offices.get(i);
    if (office) {
      const isOther =
        office.plural || office.rank || tokens[office.last]?.word.shape === 'possessive';
      // “was the first leader to visit”
      const isBut = office.vague && keyIn(scene, office.ownerLast) === 'to';
      const end = fieldEnd(scene, office.ownerLast);
      if (!isTold || isBut || isOther || isCapital(tokens[end])) return undefined;
      const told = end > office.ownerLast ? { ...office, ownerLast: end } : office;
      return isPast ? { ...told, former: true } : told;
    }
    const name = scene.names.get(i);
    const word = tokens[i]?.word;
    if (!word) return undefined;
    if (LINKING.test(word.key) || CHOSEN.test(word.key)) {
      isTold = true;
      isPast = PAST.test(word.key);
    } else if (name && isTold) i = name.last - 1;
    else if (!PASSED.test(word.key) && word.shape !== 'possessive') return undefined;
  }
  return undefined;
}

/** What is told of somebody after the name, or after “he” or “she”. */
export function toldAfter(scene: Scene, last: number): OfficeMention[] {
  const found: OfficeMention[] = [];
  let office = chairAfter(scene, last) ?? envoyAfter(scene, last) ?? predicateAfter(scene, last);
  while (office && found.length < MOST_TOLD) {
    found.push(office);
    const more = jointAfter(scene, office);
    const isOthers = more && isBeforeName(scene, more.ownerLast);
    office = more && !isOthers ? { ...more, former: more.former || office.former } : undefined;
  }
  return found;
}

const MOST_TOLD = 6;
