/** Where a report is at home: whose minister it means where it does not say. */
import { type Cast, sceneAt } from './cast.ts';
import { countryOfName } from './country-clues.ts';
import { type Journey, MET, MOST_MET } from './journeys.ts';
import { IS } from '../lexicon/lexicon.ts';
import { keyAt } from '../text/document.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { isOthers, type Person } from './people.ts';
import { startsClause } from './place-clues.ts';
import { countryOfSeat } from './seats.ts';
import type { Scene } from './scene.ts';
import { INTERNATIONAL, MANY, NOT_IN, OF_STATE, ONLY_IN } from '../tables/state-offices.ts';

export interface Home {
  /** Of the dateline or, failing that, the country that the article speaks of most. */
  readonly dateline: string | undefined;
  readonly counts: ReadonlyMap<string, number>;
  /** Of the first person in office whose country the text leaves out, where it is known. */
  own?: string | undefined;
  /** Written where its own people have travelled to. */
  isAway?: boolean;
  /** Written where those of two other countries meet. */
  isVenue?: boolean;
  /** Countries that the report may be at home in, likelier ones first. */
  ranked?: readonly string[];
  /** That the first sentence is about: “Canada said it would …”. */
  subject?: string | undefined;
}

const TO =
  /^(?:visits?|trips?|tours?|travel(?:s|ling|led|ing|ed)?|fly|flew|departed|heads?|leave)$/;
const VISITING = /^(?:visit|visits|visited|visiting|tour|toured|touring)$/;
/** A report at home somewhere seldom tells of a visit there. */
const AS_GOAL = 0.3;

/** “visit Togo”, “a trip to Togo”, “visits to Togo, the Republic of Benin (RB) and Ghana”. */
function isGoal(scene: Scene, first: number, goalEnd: number): boolean {
  const { tokens } = scene.document;
  const before = tokens[first - 1]?.word.key === 'the' ? first - 2 : first - 1;
  const key = tokens[before]?.word.key ?? '';
  if (VISITING.test(key) || (key === 'in' && startsClause(scene, before))) return true;
  if (key === 'to')
    for (let i = before - 1; i >= before - 3; i--)
      if (TO.test(tokens[i]?.word.key ?? '')) return true;
  if (first - goalEnd > 6) return false;
  for (let i = goalEnd; i < first; i++) {
    const { key: joint, shape } = tokens[i]?.word ?? { key: '', shape: 'lower' };
    if (shape === 'lower' && !/^(?:and|the|of)$/.test(joint)) return false;
    if (/^[.:;]$/.test(joint)) return false;
  }
  return true;
}

/** “President X of Peru is to visit Togo”: guests come to where the report is at home. */
function isGuestBefore(cast: Cast, { line, names }: Scene, at: number, goal: string): boolean {
  for (let i = at - 1; i >= line.first; i--) {
    const from = cast.mentions.get(i)?.person.country ?? ownerAt(names, i);
    if (from !== undefined) return from !== goal;
  }
  return false;
}

const ownerAt = (names: Scene['names'], at: number) => {
  const entry = names.get(at)?.entry;
  return entry?.kind === 'country' && entry.form === 'demonym' ? entry.code : undefined;
};

const BLAMED = /^(?:attacks?|strikes?|shelling|aggression|provocations?|incursions?|raids?)$/;

/**
 * By mentions, those of the first sentences more and those as a goal less; not where the report’s
 * own people go.
 */
export function rankedHomes(
  cast: Cast,
  counts: ReadonlyMap<string, number>,
  journey: Journey | undefined,
): string[] {
  const weights = new Map(counts);
  let leading = 2;
  for (const scene of cast.scenes) {
    const { tokens } = scene.document;
    const isLeading = !scene.line.loose && leading-- > 0;
    let goalEnd = -9;
    for (const { first, last } of scene.names.values()) {
      const country = countryOfName(scene, first);
      const weight = country === undefined ? undefined : weights.get(country);
      if (country === undefined || weight === undefined) continue;
      const goal = isGoal(scene, first, goalEnd) && !isGuestBefore(cast, scene, first, country);
      if (goal) goalEnd = last;
      // “condemned Togo’s attacks”
      const isBlamed = [0, 1, 2].some((n) => BLAMED.test(tokens[last + n]?.word.key ?? ''));
      weights.set(country, weight + (goal || isBlamed ? AS_GOAL - 1 : isLeading ? 2 : 0));
    }
  }
  const from = journey?.traveller?.country;
  if (journey?.isLeaving && from) weights.set(from, Infinity);
  if (journey && (journey.isLeaving || (journey.traveller && !from))) weights.delete(journey.to);
  return [...weights].toSorted((a, b) => b[1] - a[1]).map(([country]) => country);
}

/** “Minister X met the Ghanaian king”: a country that somebody else in the sentence is told to be of. */
export function countryMet(
  { document: { tokens }, offices, line }: Scene,
  office: OfficeMention,
): string | undefined {
  let hasMet = false;
  for (let i = office.last; i < line.last && i < office.last + MOST_MET; i++) {
    if (MET.test(tokens[i]?.word.key ?? '')) hasMet = true;
    const other = offices.get(i);
    if (hasMet && other?.country && !other.rank) return other.country;
  }
  return undefined;
}

/** Where bodies of many states are: what is written there is seldom of the country. */
const SEATS = /^(?:BE|CH)$/;

/** The dateline’s country, or the most mentioned one, that has no other holder of this office. */
export function homeOf(
  person: Person,
  office: OfficeMention,
  held: ReadonlyMap<string, ReadonlySet<Person>>,
  home: Home,
  isSpeaking: boolean,
  met: string | undefined,
): string | undefined {
  const only = ONLY_IN[office.id];
  const isTaken = (country: string) => {
    if (isOthers(person, country) || country === met || NOT_IN[office.id]?.includes(country))
      return true;
    if (only && !only.includes(country)) return true;
    return person.held.some(({ office: { id, former, rank } }) => {
      const holders = former || rank || MANY.test(id) ? undefined : held.get(`${id} ${country}`);
      return holders !== undefined && (holders.size > 1 || !holders.has(person));
    });
  };
  // “DUBAI (Agency)”: where the bureau is, of a country that the report never names.
  const isBureau =
    home.dateline !== undefined &&
    home.counts.size > 1 &&
    (home.counts.get(home.dateline) ?? 0) < (SEATS.test(home.dateline) ? 2 : 1);
  if (
    home.dateline &&
    !isBureau &&
    !home.isAway &&
    !home.isVenue &&
    (!isTaken(home.dateline) || office.former || MANY.test(office.id))
  )
    return home.dateline;
  // A paper leaves its own country out: “President Kofi Mensah on Friday held talks with …”.
  if (home.own && !isTaken(home.own)) return home.own;
  if (office.id === 'party-leader') return undefined;
  if (home.subject && isSpeaking && !isTaken(home.subject)) return home.subject;
  return (home.ranked ?? []).find(
    (country) => !isTaken(country) && !(home.isVenue && country === home.dateline),
  );
}

/** `MOSCOW – Envoys of Togo and Ghana met in Moscow`: of the dateline’s country nothing is told. */
export function isOnlyVenue(cast: Cast, { dateline }: Home): boolean {
  let isVenue: boolean | undefined;
  for (const { line, names, document } of cast.scenes) {
    const codes = new Set<string>();
    let isThere = false;
    for (const { entry, first } of names.values())
      if (entry.kind === 'country') codes.add(entry.code);
      else if (entry.kind === 'city')
        isThere ||= entry.code === dateline && keyAt(document.tokens, first - 1) === 'in';
    if (dateline === undefined || codes.has(dateline)) return false;
    if (!line.title && !line.loose && codes.size > 0) isVenue ??= isThere && codes.size > 1;
  }
  return isVenue ?? false;
}

const SENT = /^(?:ambassador|high-commissioner|consul-general)$/;

/** Ambassadors are away from home: of the one other country that people are of. */
export function countryOfGuest(
  known: ReadonlySet<string | undefined>,
  { document: { tokens }, names }: Scene,
  { id, last }: OfficeMention,
  { dateline, own, ranked }: Home,
): string | undefined {
  if (!SENT.test(id) || known.size > MOST_KNOWN) return undefined;
  const at = tokens[last + 1]?.word.key === 'the' ? last + 2 : last + 1;
  const to = tokens[last]?.word.key === 'to' ? names.get(at)?.entry : undefined;
  const host = to?.kind === 'country' ? to.code : (dateline ?? own ?? ranked?.[0]);
  const [only, ...more] = [...known].filter((code) => code !== undefined && code !== host);
  return host !== undefined && more.length === 0 ? only : undefined;
}

/** The host’s, the guests’ and none. */
const MOST_KNOWN = 3;

/** Whether somebody says something in a sentence. */
export const isSpeaking = ({ document: { tokens }, line }: Scene, { mentions }: Person) =>
  mentions.some(
    ({ first, last }) =>
      first >= line.first &&
      first < line.last &&
      [tokens[last], tokens[first - 1]].some(
        (token) => token?.word.shape === 'lower' && (token.word.flags & IS.speech) !== 0,
      ),
  );

/** “Adviser X held talks with the Peruvian minister”: X is of elsewhere. */
const isMetIn = (cast: Cast, { held }: Person, country: string | undefined): boolean =>
  held.some(({ office }) => {
    const scene = sceneAt(cast.scenes, office.first);
    return scene !== undefined && country !== undefined && countryMet(scene, office) === country;
  });

/** Of no state, but of no body of many states either. */
const isDomestic = ({ id, organisation }: OfficeMention) =>
  !organisation && !OF_STATE.test(id) && !INTERNATIONAL.test(id);

/** Where somebody works is told early. */
const MOST_SEATS = 5;

/** A report of one country is of its directors and chairwomen, too. */
export function settleDomestic(cast: Cast, open: readonly Person[], home: Home): void {
  const [only, ...others] = home.counts.keys();
  for (const person of open)
    if (person.country === undefined && person.held.every(({ office }) => isDomestic(office))) {
      for (const { first, last } of person.mentions.slice(0, MOST_SEATS))
        person.country ??= countryOfSeat(sceneAt(cast.scenes, first), last);
      const country = others.length > 0 ? home.subject : only;
      if (person.held.length > 0 && !isMetIn(cast, person, country)) person.country ??= country;
    }
}
