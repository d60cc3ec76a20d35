/** “Defence Minister X, Romania’s Y and Z of Peru”: in a list each holds for its country what the first holds. */
import type { Cast } from './cast.ts';
import { countriesFrom, countriesUpTo } from './listings.ts';
import { mirrorsOf } from './mirrors.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import { type Scene, keyIn } from './scene.ts';
import { NOT_IN, ONLY_IN, OF_ONE_COUNTRY } from '../tables/state-offices.ts';
import { setOf } from '../tables/words.ts';

const SHARED =
  /^(?:president|prime-minister|foreign-secretary|(?!deputy-|assistant-)[a-z-]+-minister)$/;
const JOINTS = setOf(', and ; as well with alongside');

/** Tokens between two names of a list, at most. */
const MOST_BETWEEN = 6;

const isOpen = ({ held }: Person) => held.every(({ office }) => office.rank);

const hasOwner = (scene: Scene, first: number) => {
  const { shape, text } = scene.document.tokens[first - 1]?.word ?? { shape: 'mark', text: '' };
  return shape === 'possessive' || /^[’']$/.test(text);
};

/** “Romania’s X”, “X of Romania” */
function ownOf(scene: Scene, { first, last }: PersonMention): string | undefined {
  if (hasOwner(scene, first)) return countriesUpTo(scene, first - 1).at(-1);
  return keyIn(scene, last) === 'of' ? countriesFrom(scene, last).codes[0] : undefined;
}

/** Nothing but a joint and the country between two names. */
function areJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  let isJoined = false;
  for (let i = from; i < to; i++) {
    const name = scene.names.get(i);
    const token = scene.document.tokens[i];
    if (name) i = name.last - 1;
    else if (JOINTS.has(keyIn(scene, i))) isJoined = true;
    else if (
      keyIn(scene, i) !== 'of' &&
      token?.word.shape !== 'possessive' &&
      !hasFlag(token, IS.honorific)
    )
      return false;
  }
  return isJoined;
}

const isIn = (id: string, country: string) =>
  !NOT_IN[id]?.includes(country) &&
  (ONLY_IN[id]?.includes(country) ?? true) &&
  (OF_ONE_COUNTRY[id] ?? country) === country;

/** The office, or what stands for it in a country. */
function officeIn(office: OfficeMention, country: string): OfficeMention | undefined {
  const id = mirrorsOf(office.id).find((one) => isIn(one, country));
  if (!id || id === office.id) return id ? office : undefined;
  const name = id
    .replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`)
    .trim();
  return { ...office, id, name };
}

/** What the one who is named before holds, by an office beside the name. */
const heldBy = ({ person, first }: PersonMention): OfficeMention | undefined =>
  person.held.find(
    ({ office }) =>
      office.first <= first &&
      office.last > first - 4 &&
      SHARED.test(office.id) &&
      !office.former &&
      !office.organisation,
  )?.office;

export function giveListed(cast: Cast): void {
  for (const scene of cast.scenes) {
    if (scene.line.title) continue;
    let before: PersonMention | undefined;
    let shared: OfficeMention | undefined;
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (!mention) continue;
      const own = before && isOpen(mention.person) ? ownOf(scene, mention) : undefined;
      shared = before && own ? (shared ?? heldBy(before)) : undefined;
      if (!shared || !before || !own || !give(cast, scene, mention, before, own, shared))
        shared = undefined;
      before = mention;
      i = mention.last - 1;
    }
  }
}

function give(
  cast: Cast,
  scene: Scene,
  { person, first }: PersonMention,
  before: PersonMention,
  own: string,
  shared: OfficeMention,
): boolean {
  const isOf = keyIn(scene, before.last) === 'of';
  const end = isOf ? countriesFrom(scene, before.last).end : before.last;
  const start = hasOwner(scene, first) ? first - 1 : first;
  const office = officeIn(shared, own);
  const isOther = (person.country ?? own) !== own;
  if (!office || isOther || !areJoined(scene, end, start)) return false;
  const at = { first, last: first, ownerFirst: first, ownerLast: first };
  const parts = [{ id: office.id, name: office.name }];
  const told = { plural: false, country: own, organisation: undefined };
  cast.people.hold(person, { ...office, ...at, ...told, parts });
  return true;
}
