/** Of whose country is who accompanies somebody, or leads a delegation. */
import type { Cast } from './cast.ts';
import { countryOfName } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { type Scene, keyIn } from './scene.ts';

/** “was accompanied on her tour by” */
function isAccompanied(cast: Cast, scene: Scene, by: number): boolean {
  if (keyIn(scene, by) !== 'by') return false;
  for (let i = by - 1; i > by - MOST_TO_BY && !cast.mentions.has(i); i--)
    if (keyIn(scene, i) === 'accompanied') return true;
  return false;
}

const MOST_TO_BY = 8;

/** “Speaker X and Minister Y are accompanying President Z”: of Z’s country. */
export function countryOfLeader(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
): string | undefined {
  const { tokens } = scene.document;
  const isThe = keyIn(scene, office.ownerFirst - 1) === 'the';
  const at = office.ownerFirst - (isThe ? 2 : 1);
  // “where X was accompanying Prime Minister Y”, “X came together with the Chief of Staff, Y”
  if (
    isAccompanied(cast, scene, at) ||
    /^(?:.* accompanying|(?:together|along|travell?ing) with|(?:accompanied|flanked) by)$/.test(
      `${keyIn(scene, at - 1)} ${keyIn(scene, at)}`,
    )
  )
    for (let i = at - 1; i >= scene.line.first; i--) {
      // “the king, who is travelling with Minister X”
      const master = keyIn(scene, i - 1) === 'the' ? scene.offices.get(i) : undefined;
      const holder = master && cast.people.holder(master.id, master.country, i);
      const country = cast.mentions.get(i)?.person.country ?? holder?.country;
      if (country) return country;
    }
  for (let i = office.last; i < scene.line.last; i++) {
    if (tokens[i]?.word.key !== 'accompanying') continue;
    for (let k = i + 1; k < scene.line.last && k < i + 12; k++) {
      const country = cast.mentions.get(k)?.person.country;
      if (country) return country;
    }
  }
  return undefined;
}

/** “… arrived to head an Egyptian delegation”: of the country of those whom they lead. */
export function countryOfLed(scene: Scene, office: OfficeMention): string | undefined {
  const { tokens } = scene.document;
  for (let i = office.last; i < scene.line.last; i++) {
    if (!/^(?:head|heads|headed|heading|lead|leads|led|leading)$/.test(tokens[i]?.word.key ?? ''))
      continue;
    for (let k = i + 1; k < i + 6; k++) {
      const name = scene.names.get(k);
      if (!name) continue;
      const isOwner = tokens[name.last]?.word.shape === 'possessive';
      // “heads Togo’s team”, “led the delegation of Togo”
      const before = keyIn(scene, k - 1) === 'the' ? k - 2 : k - 1;
      const isOf = keyIn(scene, before) === 'of' && LED.test(keyIn(scene, before - 1));
      if (isOf || LED.test(keyIn(scene, isOwner ? name.last + 1 : name.last)))
        return countryOfName(scene, k);
    }
  }
  return undefined;
}

const LED = /^(?:delegation|side|team|party)$/;
