/** Places in a sentence that tell whose an office is: where hosts receive and counterparts meet. */
import { sceneAt, type Cast } from './cast.ts';
import { countryOfTraveller, HEADS } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';
import { keyAt } from '../text/document.ts';
import { ABROAD } from '../tables/state-offices.ts';

/** “a visit to Brazil at the invitation of President …”: of the place that is visited. */
export function countryOfHost(scene: Scene, office: OfficeMention): string | undefined {
  const { tokens } = scene.document;
  const isInvitation = [1, 2, 3, 4].some(
    (n) => tokens[office.first - n]?.word.key === 'invitation',
  );
  if (!isInvitation) return undefined;
  for (let i = office.first - 1; i > scene.line.first; i--) {
    const before = tokens[i - 1]?.word.key;
    const entry = scene.names.get(i)?.entry;
    if (
      (before === 'to' || before === 'in') &&
      (entry?.kind === 'city' || entry?.kind === 'country')
    )
      return entry.code;
  }
  return undefined;
}

const CREDENTIALS = /^(?:credentials?|credence|recall)$/;

/** “ambassador to Togo Y gave his letters to President X”, “… copies of her credentials to the minister Z”: of where the ambassador is sent. */
export function countryOfAccredited(
  { document: { tokens }, line, offices, names }: Scene,
  { first, id: master }: OfficeMention,
): string | undefined {
  let isReceiving = HEADS.has(master);
  for (let at = first - 1; at >= line.first && at > first - MOST_BEFORE; at--) {
    if (CREDENTIALS.test(tokens[at]?.word.key ?? '')) isReceiving ||= !ABROAD.test(master);
    const { id, last } = offices.get(at) ?? { id: '', last: 0 };
    if (!isReceiving || !/^(?:ambassador|high-commissioner)$/.test(id)) continue;
    // “of the Republic of India to Togo”
    for (let i = last; i < first && i < last + 8; i++) {
      const to = tokens[i + 1]?.word.key === 'the' ? i + 2 : i + 1;
      const entry = tokens[i]?.word.key === 'to' ? names.get(to)?.entry : undefined;
      if (entry?.kind === 'country') return entry.code;
    }
  }
  return undefined;
}

const MET = /^(?:met|meet|meets|received|welcomed|see|sees|saw)$/;
const RECEIVED = /^(?:received|welcomed|greeted|hosted)$/;
const WITH = /^(?:meetings?|talks)$/;
const MOST_BEFORE = 90;

/** “visited Georgia, where they met Prime Minister …”: whom visitors meet is of the place. */
export function countryOfVisited(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
): string | undefined {
  const { tokens } = scene.document;
  let hasMet = false;
  let guest: string | undefined;
  for (let i = office.ownerFirst - 1; i >= 0 && i > office.ownerFirst - MOST_BEFORE; i--) {
    const isHere = i >= scene.line.first;
    const key = tokens[i]?.word.key ?? '';
    const isWith = WITH.test(key) && tokens[i + 1]?.word.key === 'with';
    // “paid a visit to Togo, where he signed a deal with President X”
    const isThere =
      key === 'where' &&
      (i === office.ownerFirst - 1 || tokens[office.ownerFirst - 1]?.word.key === 'with');
    // “arrived in Togo to discuss trade with President X”
    const isDiscussing =
      /^(?:discuss|discussed|confer|conferred|negotiate|negotiated)$/.test(key) &&
      tokens[office.ownerFirst - 1]?.word.key === 'with';
    if (isHere && (MET.test(key) || isWith || isThere || isDiscussing)) hasMet = true;
    if (!isHere && !hasMet) return undefined;
    if (isHere) guest ??= cast.mentions.get(i)?.person.country;
    const entry = (isHere ? scene : sceneAt(cast.scenes, i))?.names.get(i)?.entry;
    // “in the Egyptian town of X”
    const isTown =
      entry?.kind === 'country' &&
      entry.form === 'demonym' &&
      tokens[i - 1]?.word.key === 'the' &&
      tokens[i - 2]?.word.key === 'in' &&
      [1, 2, 3].some((n) =>
        /^(?:city|town|capital|resort|port)$/.test(tokens[i + n]?.word.key ?? ''),
      );
    if (isTown && isHere && hasMet) return entry.code;
    if (entry?.kind !== 'city' && !(entry?.kind === 'country' && entry.form === 'name')) continue;
    // “Visiting UK Minister X met …”
    if (isHere && scene.offices.has(scene.names.get(i)?.last ?? i)) continue;
    const [verb, further] = [tokens[i - 1]?.word.key ?? '', tokens[i - 2]?.word.key ?? ''];
    // “Before travelling to Togo, she met …”
    const isLater = /^(?:before|prior)$/.test(tokens[i - 3]?.word.key ?? '');
    const isVisited =
      /^visit(?:ed|s|ing)?$/.test(verb) ||
      (/^(?:in|to)$/.test(verb) &&
        /^(?:arriv|travel|flew|fly|comes?$|came|continu|proceed|goes|went)/.test(further) &&
        !isLater) ||
      (verb === 'to' && /^(?:visit|trip)$/.test(further)) ||
      (verb === 'in' && isHere && startsClause(scene, i - 1));
    // Told before this sentence, it holds for a guest from elsewhere.
    const isElsewhere = isHere || guest !== entry.code;
    // “X was received in Lomé by President Y”
    if (isHere && verb === 'in' && RECEIVED.test(further)) return entry.code;
    if (hasMet && isVisited && isElsewhere) return entry.code;
  }
  return undefined;
}

/** “In Togo”, “; in Togo”, “On Monday, in Togo” */
export function startsClause({ document: { tokens }, line }: Scene, at: number): boolean {
  if (at === line.first || keyAt(tokens, at - 1) === ';') return true;
  // “… and, on the Togolese side, Y”
  if (keyAt(tokens, at - 1) === ',' && /^(?:and|while|but)$/.test(keyAt(tokens, at - 2)))
    return true;
  if (/^(?:and|while|but)$/.test(keyAt(tokens, at - 1)))
    return /^[,;]$/.test(keyAt(tokens, at - 2));
  return at - line.first < MOST_OPENING && tokens[at - 1]?.word.shape === 'mark';
}

const MOST_OPENING = 6;

/** “In Togo, Minister X said”, “for Peru, Minister Y”: of the country that the clause begins with. */
export function countryOfClause(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
): string | undefined {
  const { tokens } = scene.document;
  for (let i = office.ownerFirst - 1; i >= scene.line.first; i--) {
    if (!/^(?:in|for|from|on)$/.test(tokens[i]?.word.key ?? '') || !startsClause(scene, i))
      continue;
    const name = scene.names.get(tokens[i + 1]?.word.key === 'the' ? i + 2 : i + 1);
    // “In Lomé, spokesperson X said”: a spokesperson is seldom abroad.
    if (name?.entry.kind === 'city')
      return name.entry.capital && office.id === 'spokesperson' ? name.entry.code : undefined;
    if (name?.entry.kind !== 'country') return undefined;
    const isSide = tokens[name.last]?.word.key === 'side';
    if (name.entry.form === 'demonym' && !isSide) return undefined;
    // Where somebody is told to be of that country, others may be there as guests.
    for (let k = name.last; k < scene.line.last; k++)
      if (cast.mentions.get(k)?.person.country === name.entry.code && !isSide) return undefined;
    return name.entry.code;
  }
  return undefined;
}

/** “Minister X met Peru’s minister, who paid a visit to Togo”: the other one’s visit is to X’s country. */
export function countryOfOthersVisit(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
): string | undefined {
  const { tokens } = scene.document;
  let other: string | undefined;
  for (let i = office.ownerLast; i < scene.line.last && i < office.ownerLast + MOST_BEFORE; i++) {
    const country = cast.mentions.get(i)?.person.country;
    if (country) other = country;
    const entry = scene.names.get(i)?.entry;
    const isVisit =
      /^(?:to|in)$/.test(tokens[i - 1]?.word.key ?? '') &&
      VISITED.test(tokens[i - 2]?.word.key ?? '');
    const isDirect = /^(?:visiting|visited)$/.test(tokens[i - 1]?.word.key ?? '');
    if (other && (isVisit || isDirect) && (entry?.kind === 'country' || entry?.kind === 'city'))
      return entry.code === other ? undefined : entry.code;
  }
  return undefined;
}

const VISITED = /^(?:visit|trip|arriv(?:ed|es|ing)|travell?(?:ed|ing))$/;

/** “Minister X invited her to visit Togo”: hosts invite to where they are at home. */
export function countryOfInviter(
  { document: { tokens }, names, line }: Scene,
  office: OfficeMention,
): string | undefined {
  let isAsked = false;
  for (let i = office.last; i < line.last && i < office.last + MOST_BETWEEN; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (/^(?:by|and|that)$/.test(key)) return undefined;
    if (/^(?:asked|invited|invites|invite|inviting|extended)$/.test(key)) isAsked = true;
    const [link, before] = [tokens[i - 1]?.word.key ?? '', tokens[i - 2]?.word.key ?? ''];
    const isVisit = link === 'visit' || (link === 'to' && before === 'visit');
    const entry = isAsked && isVisit ? names.get(i)?.entry : undefined;
    if (entry?.kind === 'country' || entry?.kind === 'city') return entry.code;
  }
  return undefined;
}

/** “brought by Chile under then president X”: of the country that is named last before it. */
export function countryOfReign(
  { document: { tokens }, names, line }: Scene,
  { ownerFirst }: OfficeMention,
): string | undefined {
  const at = /^(?:then|former|the)$/.test(keyAt(tokens, ownerFirst - 1))
    ? ownerFirst - 2
    : ownerFirst - 1;
  if (keyAt(tokens, at) !== 'under') return undefined;
  for (let i = at - 1; i >= line.first && i > at - MOST_BETWEEN; i--) {
    const entry = names.get(i)?.entry;
    if (entry?.kind === 'country') return entry.code;
  }
  return undefined;
}

/** “X conveyed the greetings of President Y”: of X’s country; “asked X to convey his to President Y”: of X’s, too. */
export function countryOfGreeting(
  cast: Cast,
  { document: { tokens }, line }: Scene,
  { ownerFirst }: OfficeMention,
): string | undefined {
  const link = tokens[ownerFirst - 1]?.word.key ?? '';
  let isConveyed = false;
  let isAsked = false;
  for (let i = ownerFirst - 1; i >= line.first && i > ownerFirst - MOST_BETWEEN; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (
      /^(?:convey|relay|transmit|deliver|hand(?:ed|ing|s)?$|bearer$|brought|carr(?:ied|ying|ies)|bearing)/.test(
        key,
      )
    )
      isConveyed = true;
    if (isConveyed && /^(?:asked|requested)$/.test(key)) isAsked = true;
    const person = cast.mentions.get(i)?.person;
    const isHis = link === 'to' ? isAsked : link === 'of' || link === 'from';
    if (isConveyed && person?.country && isHis && link !== 'to' && !isGiven(tokens, i))
      return person.country;
  }
  // “She handed Minister Y a letter from President X”
  const isBrought =
    isConveyed &&
    link === 'from' &&
    /^(?:letter|message|note)$/.test(keyAt(tokens, ownerFirst - 2));
  return (link === 'to' && isAsked) || isBrought ? countryOfTraveller(cast, line.first) : undefined;
}

/** “handed Minister X a letter”: X gets it. */
const isGiven = (tokens: Scene['document']['tokens'], at: number): boolean =>
  [1, 2, 3, 4].some((n) => /^(?:handed|handing|gave|giving|brought)$/.test(keyAt(tokens, at - n)));

const MOST_BETWEEN = 24;
