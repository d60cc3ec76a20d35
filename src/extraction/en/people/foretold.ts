/** An office in one sentence, the name of its holder in the next. */
import type { Cast } from './cast.ts';
import { countriesFrom, peopleFrom } from './listings.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { PersonMention } from './people.ts';
import { QUOTES } from './run-ends.ts';
import type { Scene } from './scene.ts';

/** “Togo’s foreign minister arrived …”: the first in the sentence to act, and unnamed. */
function unnamedSubject(cast: Cast, scene: Scene): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = scene.line.first; i < scene.line.last; i++) {
    if (cast.mentions.has(i)) return undefined;
    const office = scene.offices.get(i);
    if (!office) continue;
    const isNameless = tokens[office.ownerLast]?.word.shape === 'lower';
    const isOne = !office.plural && !office.rank && !office.former && !office.vague;
    const article = tokens[office.ownerFirst - 1]?.word.key;
    return isNameless &&
      isOne &&
      office.country !== undefined &&
      article !== 'a' &&
      article !== 'an'
      ? office
      : undefined;
  }
  return undefined;
}

/** “Togo’s president met the leaders of Peru and Ghana”: whose offices stand there, unless somebody is named. */
function unnamedIn(cast: Cast, scene: Scene): { office: OfficeMention; country: string }[] {
  const found: { office: OfficeMention; country: string }[] = [];
  for (let i = scene.line.first; i < scene.line.last; i++) {
    if (cast.mentions.has(i)) return [];
    const office = scene.offices.get(i);
    if (!office || office.former || office.rank) continue;
    const { codes } = countriesFrom(scene, office.last);
    if (!office.plural) codes.splice(0, codes.length, ...(office.country ? [office.country] : []));
    for (const country of codes) found.push({ office, country });
  }
  return found;
}

/** “… Ama Lawson, Luis Quispe and Kofi Mensah talked for an hour”: in the order of their offices. */
function giveInTurn(cast: Cast, scene: Scene, next: Scene): void {
  const people = peopleFrom(cast, next, next.line.first);
  const unnamed = people.length > 1 ? unnamedIn(cast, scene) : [];
  if (unnamed.length !== people.length) return;
  for (const [i, { office, country }] of unnamed.entries()) {
    const person = people[i]?.person;
    const [part] = office.parts;
    if (!person || (person.country ?? country) !== country) continue;
    person.country = country;
    const isHeld = office.id === 'leader' || person.held.some((held) => !held.office.rank);
    if (part && !isHeld) cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
}

/** Whom the sentence begins with, or who says it. */
function namedSubject(
  cast: Cast,
  { document: { tokens }, line }: Scene,
): PersonMention | undefined {
  let first: PersonMention | undefined;
  let isQuoting = tokens[line.first]?.word.shape === 'mark';
  for (let i = line.first; i < line.last; i++) {
    const mention = cast.mentions.get(i);
    if (QUOTES.has(tokens[i]?.word.text ?? '')) isQuoting = true;
    if (!mention) continue;
    first ??= mention;
    const isFirst = first === mention && i <= line.first + 1;
    const next = tokens[mention.last]?.word;
    const isSaying = next?.shape === 'lower' && (next.flags & IS.speech) !== 0;
    if (isFirst || (isSaying && isQuoting)) return mention;
  }
  return undefined;
}

/** “Togo’s foreign minister arrived on Monday. Ama Lawson was received by …” */
export function giveForetold(cast: Cast): void {
  for (const [index, scene] of cast.scenes.entries()) {
    const next = cast.scenes[index + 1];
    if (!next || scene.line.title || next.line.title) continue;
    giveInTurn(cast, scene, next);
    const office = unnamedSubject(cast, scene);
    const mention = office && namedSubject(cast, next);
    if (!office || !mention) continue;
    const { person } = mention;
    const isOther = person.country !== undefined && person.country !== office.country;
    const isHolder = person.held.some((held) => !held.office.rank && !held.office.former);
    const isTaken = cast.people.holder(office.id, office.country, Infinity) !== undefined;
    if (!isOther && !isHolder && !isTaken) cast.people.hold(person, office);
  }
}
