/** Topics that a stretch of text names, also inside an enumeration. */
import { isCountryTopic, standingOf } from './country-topics.ts';
import { isCapital } from '../text/document.ts';
import type { Evidence } from '../tellings/drafts.ts';
import type { Token } from '../../tokens.ts';
import type { TopicSet } from '../lexicon/topic-entries.ts';
import { IS, lexicon } from '../lexicon/lexicon.ts';
import { longestMatch } from '../text/phrases.ts';
import type { Scene } from '../people/scene.ts';
import { isOfBody, isTurned } from './turns.ts';
import { isFormula } from './formulas.ts';
import {
  isActing,
  isInName,
  isInTitleOfOffice,
  isListed,
  isOfActors,
  isWordOfName,
  isWhere,
} from './topic-contexts.ts';

const STARTS = IS.startsTopic | IS.startsName;
const isAsTold = ({ topics: [topic] }: TopicSet) => topic?.exact === true;
const RULES = {
  issue: 'topic.issue',
  named: 'topic.word',
  nation: 'topic.nation',
  place: undefined,
} as const;

/** Weak: of words that alone, once and by the way, are no subject. */
interface TopicEvidence extends Evidence {
  readonly weak: boolean;
}

const nobody = (): boolean => false;

function isAsWritten({ topics: [topic], phrase }: TopicSet, token: Token): boolean {
  if (!topic?.exact) return true;
  const letter = phrase[0] ?? '';
  return (
    letter === letter.toLowerCase() ||
    // of “ISIS-K”, the first of three tokens
    (isCapital(token) && (phrase.toUpperCase() !== phrase || phrase.startsWith(token.word.text)))
  );
}

/** Of whole lines, which are asked for twice: by the article and by the event they go on about. */
const ofLines = new WeakMap<Scene, Map<string, TopicEvidence>>();

export function findTopics(
  scene: Scene,
  first: number,
  last: number,
  isOfName: (at: number) => boolean = nobody,
): ReadonlyMap<string, TopicEvidence> {
  const { line } = scene;
  if (isOfName === nobody || first !== line.first || last !== line.last)
    return readTopics(scene, first, last, isOfName);
  const known = ofLines.get(scene);
  if (known) return known;
  const topics = readTopics(scene, first, last, isOfName);
  ofLines.set(scene, topics);
  return topics;
}

function readTopics(
  scene: Scene,
  first: number,
  last: number,
  isOfName: (at: number) => boolean,
): Map<string, TopicEvidence> {
  const { document, names } = scene;
  const { tokens } = document;
  const tree = lexicon().topics;
  const topics = new Map<string, TopicEvidence>();
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    // “Commander of the Air Force”: who, not what.
    const office = scene.offices.get(i);
    if (office) i = Math.max(office.last, office.ownerLast) - 1;
    if (office || !token || !(token.word.flags & STARTS)) continue;
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
    if (!(token.word.flags & IS.startsTopic) || isOfName(i)) continue;
    const match = longestMatch(tokens, i, last, tree, (set) => isAsWritten(set, token));
    if (!match) continue;
    const { end } = match;
    for (const { id, listed, turned, ofBody, weak } of match.value.topics) {
      if (
        (listed && !isListed(document, i, end)) ||
        (turned && !isTurned(scene, i, end, id)) ||
        (ofBody && !isOfBody(scene, i, end, id)) ||
        isInTitleOfOffice(document, i, end) ||
        isInName(document, i, end) ||
        (end === i + 1 && !isAsTold(match.value) && isWordOfName(document, scene.line, i)) ||
        isWhere(document, i, end) ||
        isActing(document, i, end) ||
        (!isCountryTopic(id) && isOfActors(document, end, id)) ||
        isFormula(scene, i, end, id)
      )
        continue;
      const standing = isCountryTopic(id) ? standingOf(scene, i, end) : 'named';
      const rule = RULES[standing];
      const known = topics.get(id);
      const isFirmer = standing === 'issue' || known?.rule === RULES.nation || known?.weak;
      if (rule && (!known || (isFirmer && !weak)))
        topics.set(id, { first: i, last: end, rule, weak });
    }
    i = end - 1;
  }
  return topics;
}
