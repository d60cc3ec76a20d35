/** Whom an ambassador meets is of the country where the ambassador is, or at least not of his own. */
import { type Cast, sceneAt } from './cast.ts';
import { countryOfName } from './country-clues.ts';
import { stateAt } from './listings.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import { keyIn, type Scene } from './scene.ts';
import { ABROAD } from '../tables/state-offices.ts';

const SENT = setOf('ambassador high-commissioner consul-general charge-d-affaires special-envoy');
const MEETING = setOf(
  'met meet meets meeting meetings see sees saw talks received receives welcomed welcomes called calls call visited presented hosted greeted discussed held discussions farewell send leave goodbye',
);
const WELCOMING = setOf('welcoming receiving greeting thanking hosting briefing');
const BESIDE = setOf('accompanied accompanying flanked alongside together joined');
/** Envoys take leave of their own ministers before they go. */
const LEAVING = setOf('designate designated appointed new newly incoming outgoing');

const MOST_WORDS = 50;
const MOST_OF_POST = 12;

export interface Meeting {
  /** The envoy’s own country. */
  readonly from: string;
  /** Where the envoy is, if it is told. */
  readonly seat: string | undefined;
}

/** “of the Republic of Peru to the Kingdom of Tonga”, “to Tonga”, “in Tonga” after an office. */
function seatAfter(scene: Scene, { last }: OfficeMention, own: string): string | undefined {
  for (let i = last; i < scene.line.last && i < last + MOST_OF_POST; i++) {
    const key = keyIn(scene, i);
    if (key === ',' || key === ';' || hasFlag(scene.document.tokens[i], IS.speech))
      return undefined;
    if (key !== 'to' && key !== 'in') continue;
    const code = stateAt(scene, i + 1)?.entry ?? scene.names.get(i + 1)?.entry;
    const country = code?.kind === 'country' || code?.kind === 'city' ? code.code : undefined;
    if (country && country !== own) return country;
  }
  return undefined;
}

/** Where an envoy is, by any of the offices told of that one. */
function seatOf(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
  who: Person | undefined,
  own: string,
) {
  const here = seatAfter(scene, office, own);
  if (here || !who) return here;
  for (const { office: held } of who.held) {
    if (!SENT.has(held.id)) continue;
    const at = sceneAt(cast.scenes, held.first);
    const seat = at && seatAfter(at, held, own);
    if (seat) return seat;
  }
  return undefined;
}

/** “Ambassador X met the minister Y”: of Y, the envoy whom the sentence names before. */
export function metByEnvoy(
  cast: Cast,
  scene: Scene,
  { id, ownerFirst, ownerLast }: OfficeMention,
  home: string | undefined,
): Meeting | undefined {
  if (ABROAD.test(id)) return undefined;
  const { line, offices } = scene;
  let hasMet = false;
  for (let i = ownerFirst - 1; i >= line.first && i > ownerFirst - MOST_WORDS; i--) {
    const key = keyIn(scene, i);
    if (BESIDE.has(key)) return undefined;
    if (MEETING.has(key)) hasMet = true;
    const office = offices.get(i);
    // “Welcoming the Peruvian ambassador, Minister Y said”
    const isWelcomed = [1, 2, 3].some((n) => WELCOMING.has(keyIn(scene, i - n)));
    if (!office || !(hasMet || isWelcomed) || office.ownerLast > ownerFirst) continue;
    if (!SENT.has(office.id) || office.plural) return undefined;
    const who =
      cast.taken.get(office.first) ?? cast.people.holder(office.id, office.country, ownerFirst);
    const from = office.country ?? who?.country;
    const isLeaving = [0, 1, 2, 3].some(
      (n) => LEAVING.has(keyIn(scene, i - n)) || LEAVING.has(keyIn(scene, office.last + n - 1)),
    );
    if (!from || from === home || isLeaving) return undefined;
    const seat = seatOf(cast, scene, office, who, from) ?? townAfter(scene, ownerLast, from);
    return { from, seat };
  }
  return undefined;
}

/** “Minister X of Peru called on President Y in Lomé”: of Y, whoever comes from elsewhere. */
export function calledOn(
  scene: Scene,
  { ownerFirst, ownerLast }: OfficeMention,
): string | undefined {
  const { line, offices } = scene;
  const isCall = CALL.has(`${keyIn(scene, ownerFirst - 2)} ${keyIn(scene, ownerFirst - 1)}`);
  if (!isCall) return undefined;
  for (let i = ownerFirst - 1; i >= line.first && i > ownerFirst - MOST_WORDS; i--) {
    const country = offices.get(i)?.country;
    if (country) return townAfter(scene, ownerLast, country);
  }
  return undefined;
}

const CALL = new Set(['call on', 'called on', 'calls on', 'received by', 'welcomed by']);

/** “… met Minister Y in Lomé” */
function townAfter(scene: Scene, from: number, own: string): string | undefined {
  for (let i = from; i < scene.line.last && i < from + MOST_WORDS; i++) {
    const country = keyIn(scene, i - 1) === 'in' ? countryOfName(scene, i) : undefined;
    if (country && country !== own) return country;
  }
  return undefined;
}
