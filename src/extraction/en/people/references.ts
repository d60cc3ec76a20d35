/** People that a sentence speaks of, by name, by office, by pronoun; in the order of its words. */
import { loneOf } from './antecedents.ts';
import type { Cast } from './cast.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import { COUNTS, groupReference, HEADS, isOf, type Reference } from './group-references.ts';
import { mirrorsOf } from './mirrors.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { COUNTERPARTS } from '../tables/word-classes.ts';

/** “leaders of Japan and the Philippines”, “Egyptian, Ethiopian ministers”: all the countries. */
function countriesOf(scene: Scene, office: OfficeMention): (string | undefined)[] {
  const { tokens } = scene.document;
  const codes: (string | undefined)[] = [];
  const before = [...scene.names.values()].filter(
    ({ last }) => last <= office.first && last > office.first - 8,
  );
  let edge = office.first;
  for (const { entry, first, last } of before.toReversed()) {
    const isLinked = Array.from({ length: edge - last }, (_, k) => tokens[last + k]?.word).every(
      (word) =>
        word !== undefined &&
        (word.key === 'and' ||
          word.key === ',' ||
          word.shape === 'possessive' ||
          (word.flags & IS.portfolio) !== 0),
    );
    if (!isLinked || entry.kind !== 'country') break;
    codes.unshift(entry.code);
    edge = first;
  }
  if (tokens[office.last]?.word.key === 'of') {
    for (let i = office.last + 1; i < scene.line.last; i++) {
      const name = scene.names.get(i);
      if (name?.entry.kind === 'country') {
        codes.push(name.entry.code);
        i = name.last - 1;
      } else if (!['and', ',', 'the'].includes(tokens[i]?.word.key ?? '')) break;
    }
  }
  return codes.length > 0 ? codes : [office.country];
}

/** “the Turkish president”, “the foreign ministers of Türkiye”: offices that no name stands beside. */
function officeReferences(cast: Cast, scene: Scene, group: readonly Person[]): Reference[] {
  const references: Reference[] = [];
  for (const office of scene.offices.values()) {
    if (cast.taken.has(office.first) || office.rank) continue;
    const { tokens } = scene.document;
    // “the US president-elect” is not yet the president.
    const isElect =
      isHyphen(tokens[office.last]?.word.key ?? '') &&
      /^(?:elect|designate)$/.test(tokens[office.last + 1]?.word.key ?? '');
    if (isElect) continue;
    const before = tokens[office.ownerFirst - 1]?.word.key;
    const isDefinite = before === 'the' || office.country !== undefined || scene.line.title;
    const counted =
      office.plural && office.country === undefined ? COUNTS[before ?? ''] : undefined;
    if (counted) {
      const ids = office.parts.some(({ id }) => id === 'leader')
        ? HEADS
        : office.parts.flatMap(({ id }) => (id === 'head-of-state' ? mirrorsOf(id) : [id]));
      const any = ids.includes('minister') ? cast.people.officesLike(/-minister$/) : [];
      const people = cast.people.latest([...ids, ...any], office.first, counted);
      if (people.length === counted)
        references.push({ people, first: office.first, last: office.last, by: 'office' });
      continue;
    }
    // “the leaders”, “the ministers”: those told of together
    const isGroup = office.plural && office.country === undefined && before === 'the';
    if (isGroup && group.length > 1 && group.every(({ held }) => isOf(office, held))) {
      references.push({ people: group, first: office.first, last: office.last, by: 'group' });
      continue;
    }
    const isIndefinite = before === 'a' || before === 'an' || office.former;
    if (!isDefinite || isIndefinite) continue;
    const found: Person[] = [];
    const countries = office.plural ? countriesOf(scene, office) : [office.country];
    for (const country of countries) {
      for (const { id } of office.parts) {
        if (office.plural && country === undefined) continue;
        const ids = id === 'leader' ? HEADS : id === 'head-of-state' ? mirrorsOf(id) : [id];
        const person =
          ids
            .map((head) => cast.people.holder(head, country, office.first))
            .find((holder) => holder !== undefined) ??
          (id === 'leader' && country !== undefined ? loneOf(cast, country) : undefined);
        if (person && !found.includes(person)) found.push(person);
      }
    }
    if (found.length > 0)
      references.push({ people: found, first: office.ownerFirst, last: office.last, by: 'office' });
  }
  return references;
}

/** Countries of “his Italian and French counterparts”, “counterparts from Togo, Benin and Ghana”. */
function counterpartCountries(scene: Scene, at: number): { codes: string[]; first: number } {
  const { tokens } = scene.document;
  const { names, line } = scene;
  const codes: string[] = [];
  let first = at;
  const ending = new Map([...names.values()].map((name) => [name.last, name] as const));
  for (let i = at; i > line.first;) {
    const name = ending.get(i);
    if (name?.entry.kind === 'country') {
      codes.unshift(name.entry.code);
      first = i = name.first;
    } else if (codes.length > 0 && /^(?:and|,|&)$/.test(tokens[i - 1]?.word.key ?? '')) i--;
    else break;
  }
  if (codes.length > 0 || !/^(?:from|of|in)$/.test(tokens[at + 1]?.word.key ?? ''))
    return { codes, first };
  for (let i = at + 2; i < line.last; i++) {
    const name = names.get(i);
    if (name?.entry.kind === 'country') {
      codes.push(name.entry.code);
      i = name.last - 1;
    } else if (!/^(?:and|,|the|&)$/.test(tokens[i]?.word.key ?? '')) break;
  }
  return { codes, first };
}

/** “his Italian counterpart”, named elsewhere: who holds the same office there. */
function counterpartReferences(cast: Cast, scene: Scene, subject: Person | undefined): Reference[] {
  const { tokens } = scene.document;
  const references: Reference[] = [];
  for (let i = scene.line.first + 1; i < scene.line.last; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (!COUNTERPARTS.has(key)) continue;
    const { codes, first } = counterpartCountries(scene, i);
    const isNamed = [1, 2, 3].some((n) => cast.mentions.has(i + n) || scene.offices.has(i + n));
    // “his counterpart”, of whom only one was told
    const isHis = !key.endsWith('s') && /^(?:his|her)$/.test(tokens[i - 1]?.word.key ?? '');
    if ((codes.length === 0 && !isHis) || isNamed) continue;
    let own = subject;
    for (let k = i - 1; k >= scene.line.first; k--) {
      const office = scene.offices.get(k);
      const named = cast.mentions.get(k)?.person;
      const holder =
        office && !office.rank && !office.plural && office.country !== undefined
          ? cast.people.holder(office.id, office.country, i)
          : undefined;
      const person = named ?? holder;
      if (!person?.held.some((held) => !held.office.rank)) continue;
      own = person;
      break;
    }
    const held = own?.held.find(({ office }) => !office.rank);
    if (!own || !held) continue;
    const mirrors = mirrorsOf(held.office.id);
    const people = isHis
      ? cast.people.latest(mirrors, i, 2).filter((other) => other !== own)
      : codes.flatMap(
          (code) =>
            mirrors
              .map((id) => cast.people.holder(id, code, i))
              .find((person) => person !== undefined && person !== own) ?? [],
        );
    if (people.length > 0)
      references.push({
        people: isHis ? people.slice(0, 1) : people,
        first,
        last: i + 1,
        by: 'office',
      });
  }
  return references;
}

/** Who the sentence is about, for “he” and “she” in the next. */
export function referencesOf(
  cast: Cast,
  scene: Scene,
  subject: Person | undefined,
  group: readonly Person[],
): Reference[] {
  const references: Reference[] = [
    ...groupReference(scene, group),
    ...officeReferences(cast, scene, group),
    ...counterpartReferences(cast, scene, subject),
  ];
  const { tokens } = scene.document;
  let current = subject;
  // “X, who met Y, denied that he …”: X, not Y.
  let isDescribed = false;
  for (let i = scene.line.first; i < scene.line.last; i++) {
    const mention = cast.mentions.get(i);
    if (mention) {
      references.push({
        people: [mention.person],
        first: mention.first,
        last: mention.last,
        by: 'name',
      });
      const isAside = i > scene.line.first + 12 || isDescribed;
      current = current && isAside ? current : mention.person;
      i = mention.last - 1;
      continue;
    }
    const word = tokens[i]?.word;
    if (word?.key === 'who') isDescribed = true;
    // “Y received her at the palace”: whom the sentence before was about
    const isObject =
      (word?.key === 'him' || word?.key === 'her') &&
      /^(?:received|welcomed|met|hosted)$/.test(tokens[i - 1]?.word.key ?? '') &&
      /^(?:at|in|on|for|with|by|,|\.|and)$/.test(tokens[i + 1]?.word.key ?? '');
    if (isObject && subject && subject !== current)
      references.push({ people: [subject], first: i, last: i + 1, by: 'pronoun' });
    const isSubjectPronoun = word?.key === 'he' || word?.key === 'she';
    if (isSubjectPronoun && current && word.flags & (IS.he | IS.she))
      references.push({ people: [current], first: i, last: i + 1, by: 'pronoun' });
  }
  return references.sort((a, b) => a.first - b.first);
}
