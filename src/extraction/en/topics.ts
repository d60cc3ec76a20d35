/** Topics that a stretch of text names, also inside an enumeration. */
import { isCapital, type Document } from './document.ts';
import type { Evidence } from './drafts.ts';
import { IS, isHyphen, lexicon } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { longestMatch } from './phrases.ts';

/** Topics that are countries, by code: of a party to the talks they are no topic. */
export const COUNTRY_TOPICS: Readonly<Record<string, string>> = {
  iran: 'IR',
  libya: 'LY',
  syria: 'SY',
  afghanistan: 'AF',
  lebanon: 'LB',
  yemen: 'YE',
  sudan: 'SD',
  myanmar: 'MM',
  kosovo: 'XK',
  cyprus: 'CY',
  venezuela: 'VE',
  russia: 'RU',
};

export function findTopics(
  scene: Scene,
  first: number,
  last: number,
  isOfName: (at: number) => boolean = () => false,
): Map<string, Evidence> {
  const { document, names } = scene;
  const { tokens } = document;
  const tree = lexicon().topics;
  const topics = new Map<string, Evidence>();
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const name = names.get(i);
    // “Port Sudan” is no talk of ports.
    if (
      name &&
      ((name.entry.kind === 'city' && (!name.entry.capital || name.last > name.first + 1)) ||
        name.entry.kind === 'venue' ||
        name.entry.kind === 'outlet')
    ) {
      i = name.last - 1;
      continue;
    }
    // “Rice said”: a person's name.
    if (!token || !(token.word.flags & IS.startsTopic) || isOfName(i)) continue;
    const match = longestMatch(tokens, i, last, tree, ({ topics: [topic], phrase }) => {
      if (!topic?.exact) return true;
      const letter = phrase[0] ?? '';
      return (
        letter === letter.toLowerCase() ||
        (isCapital(token) && (phrase.toUpperCase() !== phrase || token.word.text === phrase))
      );
    });
    if (!match) continue;
    for (const { id, listed } of match.value.topics)
      if (listed && !isListed(document, i, match.end) && !isSecurityOfState(scene, i, match.end))
        continue;
      else if (
        !topics.has(id) &&
        !isInTitleOfOffice(document, i, match.end, id) &&
        !isInName(document, i, match.end) &&
        !isOfActors(document, match.end) &&
        !isFormula(scene, i, match.end, id)
      )
        topics.set(id, { first: i, last: match.end, rule: 'topic.word' });
    i = match.end - 1;
  }
  return topics;
}

/** What ends the name of a body. */
const BODY =
  /^(?:office|framework|institute|policy|centre|center|authority|bureau|fund|company|corporation|academy|assembly|commission|board|division|directorate|association|federation|foundation|hospital|museum)$/;

/** What begins one: “the Committee on Politics and Energy”. */
const BODY_OF =
  /^(?:minister|ministry|ministers|secretary|department|committee|chamber|ministries|commissioner|organ|commission|directorate|division)$/;

/** Who is of a field, not what is spoken of: “oil companies”, “military and political figures”. */
function isOfActors({ tokens }: Document, last: number): boolean {
  const key = (at: number) => tokens[at]?.word.key ?? '';
  const at = key(last) === 'and' || isHyphen(key(last)) ? last + 2 : last;
  return (
    /^(?:companies|company|firms|firm|executives|figures|activists|groups)$/.test(key(at)) ||
    (isHyphen(key(last)) && key(last + 1) === 'rich')
  );
}

/** Whether the name of a country ends before a token. */
const endsCountry = (names: Scene['names'], end: number) =>
  [1, 2, 3, 4].some((n) => {
    const name = names.get(end - n);
    return name?.last === end && name.entry.kind === 'country';
  });

/** “Togo’s security”, “the security of both states”: of a state, it is spoken of. */
function isSecurityOfState(
  { document: { tokens }, names }: Scene,
  first: number,
  last: number,
): boolean {
  const key = (at: number) => tokens[at]?.word.key ?? '';
  if (key(first) !== 'security') return false;
  const isOwned = tokens[first - 1]?.word.shape === 'possessive' && endsCountry(names, first - 1);
  const end = key(last) === 'and' ? last + 2 : last;
  const of = /^(?:both|the|its|their|these)$/.test(key(end + 1)) ? end + 2 : end + 1;
  return (
    isOwned ||
    (key(end) === 'of' &&
      (names.get(of)?.entry.kind === 'country' || /^(?:states|neighbou?ring)$/.test(key(of))))
  );
}

/** “the National Security Office”, “Motor Technology Research Institute”: bodies, not what was spoken of. */
function isInName({ tokens }: Document, first: number, last: number): boolean {
  if (!isCapital(tokens[last - 1]) || !isCapital(tokens[first])) return false;
  for (let i = first + 1; i < last + 4; i++) {
    const isJoint = tokens[i]?.word.key === 'and' && i < last;
    if (!isJoint && !(isCapital(tokens[i]) && tokens[i]?.gap === 1)) return false;
    if (BODY.test(tokens[i]?.word.key ?? '')) return true;
  }
  return false;
}

/** Courtesies and lists of states: “continued health”, “Palestine, Yemen and Iraq”. */
function isFormula(
  { document: { tokens }, names }: Scene,
  first: number,
  last: number,
  id: string,
): boolean {
  const key = (at: number) => tokens[at]?.word.key ?? '';
  const isJoint = (at: number) => /^(?:,|and)$/.test(key(at));
  // “firms that transport oil” do it, they do not speak of it.
  if (id === 'transport' && key(first) === 'transport')
    return /^(?:to|that|which|who|will|would|can)$/.test(key(first - 1));
  // “the political, social and economic sectors”, “a key economic partner”
  if (id === 'economy' && key(first) === 'economic' && last === first + 1)
    return (
      /^(?:partner|partners|resources)$/.test(key(last)) ||
      [-4, -3, -2, 2, 3, 4].some((n) => /^(?:social|institutional)$/.test(key(first + n)))
    );
  // “food, water and shelter” are what people lack.
  if (id === 'water')
    return (
      key(first) === 'water' &&
      [first - 2, last + 1, last + 2].some((at) => /^(?:food|shelter)$/.test(key(at)))
    );
  if (id === 'trade' && key(first) === 'export') return /^labou?r$/.test(key(first - 1));
  // “Togolese troops”, “Togo’s armed forces” act, and are not spoken of.
  if (
    id === 'defence' &&
    tokens[last]?.word.shape !== 'possessive' &&
    /^(?:troops|armed)$/.test(key(first)) &&
    /^(?:troops|forces)$/.test(key(last - 1))
  )
    return tokens[first - 1]?.word.shape === 'possessive' || endsCountry(names, first);
  if (id === 'international-law' && key(first) === 'sovereignty')
    return /^(?:food|energy|digital|data)$/.test(key(first - 1));
  if (id === 'health')
    return (
      (/^(?:good|continued|his|her|their)$/.test(key(first - 1)) && key(last) !== 'sector') ||
      // “sought medical help”: the wounded did.
      (key(first) === 'medical' && /^(?:sought|received|receiving|seeking)$/.test(key(first - 1)))
    );
  if (id === 'palestine')
    return (
      key(first) === 'palestine' &&
      ((isJoint(last) && names.get(last + 1)?.entry.kind === 'country') ||
        (isJoint(first - 1) && endsCountry(names, first - 1)))
    );
  return false;
}

/** “in trade, security and energy”: a neighbour by comma or “and” on one side at least. */
function isListed({ tokens }: Document, first: number, last: number): boolean {
  // “in Newton Road, which …”: the end of a name.
  if (isCapital(tokens[first]) && isCapital(tokens[first - 1])) return false;
  const isJoint = (at: number) => /^(?:,|and|&|or)$/.test(tokens[at]?.word.key ?? '');
  const next = tokens[last]?.word;
  // “logistical and security reasons” speaks of reasons.
  const isOfNext = next?.shape === 'lower' && (next.flags & IS.function) === 0;
  // “peace, security and stability” is a wish, not a topic.
  const isFormula = [-2, -1, 1, 2].some((n) =>
    /^(?:peace|stability|prosperity)$/.test(tokens[(n < 0 ? first : last - 1) + n]?.word.key ?? ''),
  );
  return !isOfNext && !isFormula && (isJoint(first - 1) || isJoint(last));
}

/** “Defence Minister”, “the Ministry of Energy”, “trade ministry” speak of an office. */
function isInTitleOfOffice(document: Document, first: number, last: number, id: string): boolean {
  const { tokens } = document;
  for (let i = last; i < last + 5; i++) {
    const word = tokens[i]?.word;
    if (!word) break;
    if (
      /^(?:minister|ministers|ministry|secretary|ministries|commissioner|committee|agency|department|adviser|advisor|chief|council|university|bank)$/.test(
        word.key,
      )
    )
      return true;
    if (!(word.flags & IS.portfolio) && word.key !== 'and' && word.key !== ',' && word.key !== '&')
      break;
  }
  for (let i = first - 1; i > first - 16; i--) {
    const word = tokens[i]?.word;
    if (!word) break;
    if (BODY_OF.test(word.key)) return true;
    const isPart = (word.flags & IS.portfolio) !== 0 || word.key === 'politics';
    // Far from its head a title goes on in capitals only.
    const isFar = i < first - 5 && word.shape === 'lower' && isPart;
    if ((!isPart && !/^(?:of|and|,|for|&|the|on)$/.test(word.key)) || isFar) break;
  }
  return id === 'security' && tokens[last]?.word.key === 'council';
}
