/** Where the host is, though no place is told: the country of the other one, the capital of a post. */
import { slug } from '../../fold.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { isCapital, keyAt, type Document } from '../text/document.ts';
import type { Person } from '../people/people.ts';
import { isPassive } from '../triggers/missions.ts';
import { isCredentials, type Draft, type Part, type Site } from '../tellings/drafts.ts';
import type { Context, Telling } from '../tellings/telling.ts';

const COMING = setOf('visit visits trip arrive arrives arrived arriving arrival');
const COUNTRY = setOf('country kingdom republic nation emirate');

/** Token of “visit” in “a visit to our country”, “a trip to the Caribbean country”, “arrives here”. */
function comingAt({ scene }: Telling): number | undefined {
  const { document, line } = scene;
  for (let i = line.first + 1; i < line.last; i++) {
    if (keyIn(scene, i) === 'here' && COMING.has(keyIn(scene, i - 1))) return i - 1;
    if (!COUNTRY.has(keyIn(scene, i)) || document.tokens[i]?.word.shape !== 'lower') continue;
    let at = i - 1;
    while (at > i - 3 && document.tokens[at]?.word.shape === 'capitalised') at--;
    if (!/^(?:our|the|this)$/.test(keyIn(scene, at))) continue;
    if (keyIn(scene, at - 1) === 'visiting') return at - 1;
    if (/^(?:to|in)$/.test(keyIn(scene, at - 1)))
      if (COMING.has(keyIn(scene, at - 2))) return at - 2;
  }
  return undefined;
}

/** “X received Y, who is on a visit to the country”: that of the other one. */
export function siteAtHost(draft: Draft, tellings: readonly Telling[]): Site | undefined {
  const { parts, zone, background, site, lines } = draft;
  if (site || zone === 'body' || background) return undefined;
  const codes = [...new Set(parts.flatMap(({ person }) => person.country ?? []))];
  if (codes.length !== 2) return undefined;
  for (const telling of tellings) {
    if (!lines.has(telling.index) || telling.zone === 'body') continue;
    const at = comingAt(telling);
    if (at === undefined) continue;
    const named = telling.references.filter(({ people: [one] }) =>
      codes.includes(one?.country ?? ''),
    );
    const guest = (named.findLast(({ last }) => last <= at) ?? named[0])?.people[0]?.country;
    const code = codes.find((one) => one !== guest);
    if (!guest || !code) continue;
    const name = COUNTRY_NAMES.get(code) ?? code;
    return {
      id: slug(name),
      name,
      country: code,
      isCity: false,
      first: at,
      last: at + 1,
      rule: 'place.host',
    };
  }
  return undefined;
}

const ENVOY = setOf('ambassador high-commissioner charge-d-affaires');

const isEnvoy = ({ held }: Person) =>
  held.some(({ office: { id, former } }) => !former && ENVOY.has(id));

/** “Ambassador of Togo to Peru”: Peru. */
function postOf({ person }: Part, tellings: readonly Telling[]): string | undefined {
  for (const { office } of person.held) {
    if (!ENVOY.has(office.id)) continue;
    const { first, last, ownerLast } = office;
    const scene = tellings.find(
      ({ scene: { line } }) => first >= line.first && first < line.last,
    )?.scene;
    if (!scene) continue;
    for (let i = last; i <= Math.max(last, ownerLast); i++) {
      if (keyIn(scene, i) !== 'to') continue;
      const entry = scene.names.get(keyIn(scene, i + 1) === 'the' ? i + 2 : i + 1)?.entry;
      if (entry?.kind === 'country') return entry.code;
    }
  }
  return undefined;
}

const isOfEnvoy = (draft: Draft) =>
  /^(?:bilateral-meeting|delegation-talks)$/.test(draft.format) || isCredentials(draft);

/** “Minister X of Peru received Togo’s ambassador”: an envoy calls where he is accredited, in the capital. */
export function siteOfPost(
  draft: Draft,
  tellings: readonly Telling[],
  { capitals }: Context,
): Site | undefined {
  const { parts, zone, background, status, site } = draft;
  if (site?.isCity || zone === 'body' || background || status !== 'held' || !isOfEnvoy(draft))
    return undefined;
  const envoys = parts.filter(({ person }) => isEnvoy(person));
  const hosts = new Set(
    parts.flatMap(({ person }) => (isEnvoy(person) ? [] : (person.country ?? []))),
  );
  const [host] = hosts;
  // Credentials are an envoy's, named or not.
  const part = envoys[0] ?? (isCredentials(draft) ? parts[0] : undefined);
  const capital = capitals.get(host ?? '');
  if (!part || !host || !capital || hosts.size > 1) return undefined;
  const areThere = envoys.every((one) => {
    const post = postOf(one, tellings);
    return one.person.country !== host && (post === undefined || post === host);
  });
  if (!areThere || (site && site.country !== host)) return undefined;
  const { first, last } = part;
  return { ...capital, country: host, isCity: true, first, last, rule: 'place.post' };
}

const HOUSE = setOf('palace house residence office building ministry parliament');
const OF_STATE = setOf('presidential government national royal state foreign his her');

const OWNERS = setOf('president premier minister king queen emir sultan speaker');

/** “at the presidential palace”, “at his office”, “at the Foreign Ministry”: of whoever receives there. */
function houseAt({ scene }: Telling): number | undefined {
  const { first, last } = scene.line;
  const { tokens } = scene.document;
  for (let i = first + 2; i < last; i++) {
    if (!HOUSE.has(keyIn(scene, i))) continue;
    // “at the Prime Minister’s Office”
    const isOwned = tokens[i - 1]?.word.shape === 'possessive' && OWNERS.has(keyIn(scene, i - 2));
    if (!isOwned && !OF_STATE.has(keyIn(scene, i - 1))) continue;
    let at = i - 2;
    for (let most = isOwned ? 4 : 1; most > 0; most--)
      if (keyIn(scene, at) === 'the' || (isOwned && isCapital(tokens[at]))) at--;
    if (/^(?:at|in)$/.test(keyIn(scene, at))) return i;
  }
  return undefined;
}

/** Whether the first of a draft received the other: not “received by”. */
export const isReceiver = ({ cue: { first, last, entry } }: Draft, document: Document): boolean =>
  entry.kind === 'receive' && !isPassive(document, first) && keyAt(document.tokens, last) !== 'by';

/** “received at the palace Y, President of Togo”, by nobody whose country is known. */
const isOfGuest = (draft: Draft, tellings: readonly Telling[]): boolean => {
  const document = tellings[0]?.scene.document;
  const isActive = document !== undefined && isReceiver(draft, document);
  return isActive && draft.parts.some(({ role, person }) => role === 'visitor' && person.country);
};

/** “President X received Y at the presidential palace”: in the capital of X. */
export function siteOfPalace(
  draft: Draft,
  tellings: readonly Telling[],
  { capitals }: Context,
): Site | undefined {
  const { parts, lines, site, status, cue } = draft;
  if (site?.isCity || status !== 'held' || cue.entry.kind !== 'receive') return undefined;
  const codes = new Set(parts.flatMap(({ person }) => person.country ?? []));
  // “received at the Prime Minister’s Office Y, who is on a visit to Togo”
  const there = codes.has(site?.country ?? '') ? undefined : site?.country;
  const host =
    parts.find(({ role, person }) => role === 'host' && person.country)?.person.country ??
    there ??
    (codes.size === 1 && !isOfGuest(draft, tellings) ? [...codes][0] : undefined);
  const capital = capitals.get(host ?? '');
  if (!host || !capital || (site && site.country !== host)) return undefined;
  for (const telling of tellings) {
    const at = lines.has(telling.index) && telling.zone !== 'body' ? houseAt(telling) : undefined;
    if (at !== undefined)
      return {
        ...capital,
        country: host,
        isCity: true,
        first: at - 1,
        last: at + 1,
        rule: 'place.palace',
      };
  }
  return undefined;
}
