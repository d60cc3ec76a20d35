/** Several envoys who present their credentials: whoever is named there with a country only is its envoy. */
import type { Cast } from './cast.ts';
import { countryAt, stateAt } from './listings.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { PersonMention } from './people.ts';
import { keyIn, type Scene } from './scene.ts';

/** Headline and lead, in which they are spoken of together. */
const MOST_OPENING = 4;
const PAPERS = /^(?:credentials?|credence)$/;

/** “the new ambassadors”, in an opening that speaks of credentials. */
function envoysOf(cast: Cast): OfficeMention | undefined {
  const opening = cast.scenes.slice(0, MOST_OPENING);
  const isOfPapers = opening.some(({ document, line }) =>
    document.tokens.slice(line.first, line.last).some(({ word }) => PAPERS.test(word.key)),
  );
  for (const { offices } of isOfPapers ? opening : [])
    for (const office of offices.values())
      if (office.plural && /^(?:ambassador|high-commissioner|diplomat)$/.test(office.id))
        return office;
  return undefined;
}

/** “X as Ambassador of Benin”, “Benin has appointed X as its ambassador” */
function appointedBy(scene: Scene, { last }: PersonMention): string | undefined {
  if (keyIn(scene, last) !== 'as') return undefined;
  const office = scene.offices.get(last + 1) ?? scene.offices.get(last + 2);
  const state = office && stateAt(scene, scene.line.first);
  return office?.country ?? (state && countryAt(scene, state.first));
}

/** “X represents the Kingdom of Benin”, “X, who represents Benin”, “For Benin, Her Excellency X” */
function representedBy(scene: Scene, { first, last }: PersonMention): string | undefined {
  for (let i = last; i < last + 3; i++)
    if (/^represent(?:s|ing)$/.test(keyIn(scene, i))) {
      const state = stateAt(scene, i + 1);
      return state && countryAt(scene, state.first);
    }
  const { line } = scene;
  const state = keyIn(scene, line.first) === 'for' ? stateAt(scene, line.first + 1) : undefined;
  return state && keyIn(scene, state.last) === ',' && first - state.last < 8
    ? countryAt(scene, state.first)
    : undefined;
}

export function giveEnvoys(cast: Cast): void {
  const envoys = envoysOf(cast);
  const [part] = envoys?.parts ?? [];
  if (!envoys || !part) return;
  for (const scene of cast.scenes)
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (!mention || mention.by !== 'name' || mention.person.held.length > 0) continue;
      const country =
        mention.person.country ?? representedBy(scene, mention) ?? appointedBy(scene, mention);
      if (country === undefined) continue;
      cast.people.hold(mention.person, { ...envoys, ...part, plural: false, country });
    }
}
