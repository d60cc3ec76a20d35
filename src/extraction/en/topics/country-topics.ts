/** Countries as topics: only where the country is what is talked about. */
import { isCapital, keyAt } from '../text/document.ts';
import { isHyphen } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import type { Found } from '../../findings.ts';
import { endsCountry } from './topic-contexts.ts';

/** Topics that are countries, by code: of a party to the talks they are no topic. */
export const COUNTRY_TOPICS: Readonly<Record<string, string>> = {
  iran: 'IR',
  libya: 'LY',
  syria: 'SY',
  afghanistan: 'AF',
};

/** With those of which what is done about them is a topic, whoever does it. */
const SPOKEN_OF = new Set([...Object.keys(COUNTRY_TOPICS), 'ukraine', 'palestine', 'north-korea']);
export const isCountryTopic = (id: string): boolean => SPOKEN_OF.has(id);

const ISSUE =
  /^(?:situation|situations|crisis|crises|conflict|conflicts|war|wars|invasion|aggression|question|issue|dossier|peace|developments|events|offensive|operations|violence|fighting|hostilities|settlement|transition|efforts|elections|presence|future|reconstruction|rebuilding|instability|things|discuss|discussed|discussing|discusses|talked|views|escalate|escalating|escalation)$/;
const STRONG =
  /^(?:situation|crisis|conflict|war|question|issue|dossier|conference|file|nuclear|peace|process|ceasefire|truce|rebuilding|reconstruction|stability|solution|settlement|presence)$/;

const ABOUT =
  /^(?:talks|meetings?|rounds?|negotiations|consultations|summit|discussions|resolutions?|envoy)$/;

const OWNED =
  /^(?:people|nation|nationals|one|team|citizens|government|president|minister|ministers|ambassador|embassy|delegation|counterpart|officials|republic|ministry|foreign|prime|deputy|envoy|leader|leaders|parliament|authorities|side|capital)$/;

const SIDED = /^(?:backed|led|aligned|allied|linked|supported|sponsored|funded|made|based|born)$/;

/** How a country is spoken of: as an issue, by the way, by its people, or only as a place. */
export type Standing = 'issue' | 'named' | 'nation' | 'place';

export function standingOf(
  { document: { tokens }, names, line }: Scene,
  first: number,
  last: number,
): Standing {
  const isPlace = /^(?:in|from|with)$/.test(keyAt(tokens, first - 1));
  // “the Togo crisis”, “the situation in Togo”, “talks on Togo”
  if (STRONG.test(keyAt(tokens, last))) return 'issue';
  if (
    /^(?:in|of|over|around|on)$/.test(keyAt(tokens, first - 1)) &&
    STRONG.test(keyAt(tokens, first - 2))
  )
    return 'issue';
  // “talks on Togo”, “the envoy for Togo”
  if (
    (/^(?:on|over|about)$/.test(keyAt(tokens, first - 1)) &&
      ABOUT.test(keyAt(tokens, first - 2))) ||
    (keyAt(tokens, first - 1) === 'for' &&
      /^(?:envoy|representative)$/.test(keyAt(tokens, first - 2)))
  )
    return 'issue';
  const isNation = last === first + 1 && /^palestinians?$/.test(keyAt(tokens, first));
  let hasIssue = false;
  for (let at = Math.max(line.first, first - (isNation ? 6 : 14)); at < first && !hasIssue; at++)
    hasIssue = ISSUE.test(keyAt(tokens, at));
  // “Togo and Peru were to be discussed”
  for (let at = last; at < Math.min(line.last, last + 12) && !hasIssue; at++)
    hasIssue =
      keyAt(tokens, at) === 'discussed' && /^(?:be|been|was|were)$/.test(keyAt(tokens, at - 1));
  if (hasIssue) return 'named';
  if (isNation) return 'nation';
  // “the people of Togo”, “Togolese nationals”, “by Togo’s”: whose they are.
  const isOwner =
    (isHyphen(keyAt(tokens, last)) && SIDED.test(keyAt(tokens, last + 1))) ||
    OWNED.test(keyAt(tokens, last)) ||
    keyAt(tokens, first - 1) === 'by' ||
    // “Ana Ruiz of Togo”
    (keyAt(tokens, first - 1) === 'of' &&
      (OWNED.test(keyAt(tokens, first - 2)) || isCapital(tokens[first - 2])));
  if (isOwner) return 'place';
  const isJoint = (at: number) => /^(?:,|and)$/.test(keyAt(tokens, at));
  const isOfList =
    (isJoint(last) && names.get(last + 1)?.entry.kind === 'country') ||
    (isJoint(first - 1) && endsCountry(names, first - 1));
  // “in Lomé, Togo”
  const isApposed = keyAt(tokens, first - 1) === ',' && isCapital(tokens[first - 2]);
  return isPlace || isOfList || isApposed ? 'place' : 'named';
}

const MOST_BY_THE_WAY = 3;

/**
 * Between these two, Kashmir is never spoken of alone; without them it is a place. Palestinians
 * without a word on their cause are those of Gaza where that is spoken of.
 */
export function settleTopics(
  topics: Map<string, Found>,
  counts: ReadonlyMap<string, number>,
): void {
  const kashmir = topics.get('kashmir');
  if (!counts.has('IN') && !counts.has('PK')) topics.delete('kashmir');
  else if (kashmir && counts.has('IN') && counts.has('PK') && !topics.has('india-pakistan'))
    topics.set('india-pakistan', { ...kashmir, rule: 'topic.parties' });
  // A nuclear file and sanctions where Iran is named again and again are Iran’s.
  const file = topics.has('sanctions') && topics.get('nuclear');
  if (file && (counts.get('IR') ?? 0) >= MOST_BY_THE_WAY && !topics.has('iran'))
    topics.set('iran', { ...file, rule: 'topic.parties' });
  if (topics.has('gaza') && topics.get('palestine')?.rule === 'topic.nation')
    topics.delete('palestine');
}
