/**
 * Whose people are whom a list or a label tells: “Togo: X”, “A’s X”, “Y of B”, “Z, Republic of C”;
 * before that, offices that several share or mirror.
 */
import type { Cast } from './cast.ts';
import { giveCareers } from './careers.ts';
import { giveEnvoys } from './envoy-rolls.ts';
import { giveForetold, giveInTurns, giveOwned } from './foretold.ts';
import { countriesFrom, countryAt, stateAt } from './listings.ts';
import { giveListed } from './list-offices.ts';
import { giveMinistries } from './ministries.ts';
import { giveMirrored } from './mirrors.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { PersonMention } from './people.ts';
import { isPartyMark } from './run-ends.ts';
import { isItem } from './roster-sides.ts';
import { keyIn, type Scene } from './scene.ts';
import { giveAlternating, giveShared } from './shared-offices.ts';
import { giveSuccessions } from './successions.ts';
import { COLLEAGUES, COUNTERPARTS } from '../tables/word-classes.ts';

/** “Togo: President X”, “• Togo – President X”, “Togo H.E. X” on a line of a list: the country it begins with. */
function labelOf(scene: Scene): string | undefined {
  const { tokens } = scene.document;
  let at = scene.line.first;
  while (at < scene.line.first + 3 && /^(?:mark|number)$/.test(tokens[at]?.word.shape ?? '')) at++;
  const name = stateAt(scene, at) ?? (isItem(scene) ? scene.names.get(at) : undefined);
  const code = name && countryAt(scene, name.first);
  if (!name || !code) return undefined;
  const next = tokens[name.last];
  const isLabel =
    name.last === scene.line.last ||
    next?.word.text === ':' ||
    (isItem(scene) &&
      ((isHyphen(next?.word.key ?? '') && (next?.gap ?? 0) > 0) ||
        hasFlag(next, IS.honorific) ||
        (next?.word.text === 'The' && hasFlag(tokens[name.last + 1], IS.honorific))));
  return isLabel ? code : undefined;
}

/** “Rwanda’s Olivier …”, “Ilze Ozola of Latvia”, “Kofi Mensah, Ghana” on a line of a list. */
function giveCountry(cast: Cast, scene: Scene, { person, first, last }: PersonMention): void {
  if (person.country !== undefined) return;
  const { tokens } = scene.document;
  const owner =
    tokens[first - 1]?.word.shape === 'possessive' ||
    /^[’']$/.test(tokens[first - 1]?.word.text ?? '')
      ? [...scene.names.values()].find((name) => name.last === first - 1)
      : undefined;
  const link = tokens[last]?.word.key ?? '';
  const isCommaOf = link === ',' && tokens[last + 1]?.word.key === 'of';
  const isOf = isCommaOf || /^(?:of|from|\()$/.test(link);
  const state = stateAt(scene, isCommaOf ? last + 2 : last + 1);
  const region = scene.names.get(last + 1)?.entry;
  const closing = state && tokens[state.last]?.word.text;
  if (isPartyMark(tokens, last + 1)) person.country = 'US';
  else if (owner) person.country = countryAt(scene, owner.first);
  else if (state?.entry.kind === 'country' && isOf && (link !== '(' || closing === ')'))
    person.country = state.entry.code;
  else if (link === 'of' && region?.kind === 'region') {
    person.country = region.code;
    cast.people.headPart(person);
  } else if (link === 'of') person.country = demonymOf(scene, last + 1);
  else if (link === ',') person.country = countryApposed(scene, last + 1) ?? endOf(scene);
  // “two Ghanaians, X and Y”
  const isSecond = tokens[first - 1]?.word.key === 'and';
  const one = isSecond && [2, 3, 4, 5, 6].map((n) => cast.mentions.get(first - n));
  const start = (one && one.find((other) => other?.last === first - 1)?.first) || first;
  person.country ??= demonymBefore(scene, tokens[start - 1]?.word.text === ',' ? start - 1 : start);
}

/** “Kofi Mensah, Minister of State at the Ministry of Ports, Republic of Ghana” on a line of a list. */
function endOf(scene: Scene): string | undefined {
  const { line, document } = scene;
  if (!line.loose) return undefined;
  let at = line.last - 2;
  while (at > line.first && document.tokens[at]?.word.text !== ',') at--;
  const state = stateAt(scene, at + 1);
  return state && state.last >= line.last - 1 ? countryAt(scene, state.first) : undefined;
}

/** “Kofi Mensah of the Ghanaian defence ministry” */
function demonymOf({ document: { tokens }, names }: Scene, at: number): string | undefined {
  const entry = names.get(tokens[at]?.word.key === 'the' ? at + 1 : at)?.entry;
  return entry?.kind === 'country' ? entry.code : undefined;
}

/** “Ghanaian strongman X”, “Togo’s strongman, Z”, “his Togolese host, Y” */
function demonymBefore(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.document;
  const isApposed = tokens[at]?.word.text === ',';
  // “by the Ghanaian Kofi Mensah”, “two Ghanaians, X and Y”, “the Ghanaians X and Y”
  const beside = scene.names.get(at - 1)?.entry;
  const areSome = tokens[at - 1]?.word.key.endsWith('ns') && !scene.names.has(at + 1);
  if (beside?.kind === 'country' && beside.form === 'demonym')
    if (tokens[at - 2]?.word.key === 'the' || areSome) return beside.code;
  for (let i = at - 1; i >= scene.line.first && i > at - 5; i--) {
    const entry = scene.names.get(i)?.entry;
    const isHis = /^(?:his|her)$/.test(tokens[i - 1]?.word.key ?? '');
    const isOwner = tokens[i + 1]?.word.shape === 'possessive' && i < at - 2;
    if (entry?.kind === 'country')
      return isOwner || (entry.form === 'demonym' && i < at - 1 && (isHis || !isApposed))
        ? entry.code
        : undefined;
    if (tokens[i]?.word.shape === 'possessive') continue;
    if (APART.test(tokens[i]?.word.key ?? '')) return undefined;
    if (tokens[i]?.word.shape !== 'lower' || hasFlag(tokens[i], IS.function | IS.speech))
      return undefined;
  }
  return undefined;
}

/** “X, a Ghanaian singer”, “Y, once a Togolese general”, “Z, a diplomat from Peru”; an office has clues of its own. */
function countryApposed(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.document;
  let i = at;
  while (APPOSED.test(tokens[i]?.word.key ?? '')) i++;
  const name = i > at ? scene.names.get(i) : undefined;
  if (i > at && !name && tokens[i + 1]?.word.key === 'from') {
    const from = stateAt(scene, i + 2)?.entry;
    return from?.kind === 'country' ? from.code : undefined;
  }
  const next = tokens[name?.last ?? i];
  const office = name && scene.offices.get(name.last);
  const isKind = next?.word.shape === 'lower' && !hasFlag(next, IS.function | IS.speech);
  const isDemonym = name?.entry.kind === 'country' && name.entry.form === 'demonym';
  return isDemonym && isKind && (!office || office.rank) ? name.entry.code : undefined;
}

const APART = /^(?:capital|city|media|press|history|side|neighbour|neighbor)$/;
const APPOSED = /^(?:an?|once|now|then|also|formerly|former|retired|senior)$/;

/** “Governor X of Kano State, Nigeria”: of the country after the place. */
function giveHome(scene: Scene, { person, last }: PersonMention): void {
  const { tokens } = scene.document;
  if (person.country !== undefined || tokens[last]?.word.key !== 'of') return;
  let i = last + 1;
  while (i < last + 5 && tokens[i]?.word.shape === 'capitalised') i++;
  const name = tokens[i]?.word.text === ',' ? scene.names.get(i + 1) : undefined;
  if (name?.entry.kind === 'country' && i > last + 1) person.country = name.entry.code;
}

/** “Togo was represented by X, Peru by Y and Ghana, by Z”: each of the country before “by”. */
function giveRepresented(cast: Cast, scene: Scene, at: number): void {
  const { tokens } = scene.document;
  let country: string | undefined;
  for (let i = at - 5; i < scene.line.last; i++) {
    const name = scene.names.get(i);
    const mention = i > at ? cast.mentions.get(i) : undefined;
    if (mention) {
      mention.person.country ??= country;
      country = undefined;
    } else if (name && countryAt(scene, i) && i >= scene.line.first) {
      const isNext = /^(?:,|side|one|team|delegation|part)$/.test(
        tokens[name.last]?.word.key ?? '',
      );
      const next = isNext ? name.last + 1 : name.last;
      const verb = /^(?:was|is|were)$/.test(tokens[next]?.word.key ?? '') ? next + 1 : next;
      if (tokens[verb]?.word.key === 'by' || verb === at) country = countryAt(scene, i);
    }
  }
}

const endsCountry = (scene: Scene, at: number) =>
  [1, 2, 3].some((n) => {
    const name = scene.names.get(at - n);
    return name?.last === at && name.entry.kind === 'country';
  });

/** “his Ghanaian colleague”, “his colleagues from Ghana”, “her colleagues X of Ghana and Y of Peru” */
function isAbroad(cast: Cast, scene: Scene, at: number): boolean {
  const after = cast.mentions.get(at + 1)?.last ?? at + 1;
  const link = scene.document.tokens[after]?.word.key ?? '';
  return (
    endsCountry(scene, at) ||
    (/^(?:of|from)$/.test(link) && countriesFrom(scene, after).codes.length > 0)
  );
}

/** The words by which a line tells whose people are whom; at others there is nothing to look for. */
const TELLING = new Set([
  ...COUNTERPARTS,
  ...COLLEAGUES,
  'represented',
  'led',
  'headed',
  'host',
  'of',
  'number',
  'numbers',
]);

export function settleCompanions(cast: Cast): void {
  giveInTurns(cast);
  giveForetold(cast);
  for (const scene of cast.scenes) {
    const label = labelOf(scene);
    const plurals: OfficeMention[] = [];
    for (const office of scene.offices.values())
      if (office.plural && !giveAlternating(cast, scene, office)) plurals.push(office);
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (mention) {
        if (label && mention.by === 'name') mention.person.country ??= label;
        giveCountry(cast, scene, mention);
        giveHome(scene, mention);
      }
    }
    for (const office of plurals) giveShared(cast, scene, office);
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const key = scene.document.tokens[i]?.word.key ?? '';
      if (!TELLING.has(key)) continue;
      const isLed = (key === 'led' || key === 'headed') && keyIn(scene, i + 1) === 'by';
      if (key === 'represented' || isLed) giveRepresented(cast, scene, i);
      if (isLed) continue;
      // “his Ghanaian colleague X” holds the same office; a colleague alone may be anyone.
      const before = scene.document.tokens[i - 1]?.word.key ?? '';
      const isHost = key === 'host' && /^(?:his|her)$/.test(before);
      const isColleague =
        isHost || ((COLLEAGUES.has(key) || key === 'host') && isAbroad(cast, scene, i));
      // “the minister of Togo and that of Ghana, X”, “his opposite number, X”
      const isThat = key === 'of' && (before === 'that' || before === 'those');
      const isOpposite = key.startsWith('number') && before === 'opposite';
      if (COUNTERPARTS.has(key) || isColleague || isOpposite || isThat)
        giveMirrored(cast, scene, isThat ? i - 1 : i);
    }
  }
  giveCareers(cast);
  giveMinistries(cast);
  giveSuccessions(cast);
  giveOwned(cast);
  giveListed(cast);
  giveEnvoys(cast);
}
