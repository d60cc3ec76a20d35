/** Where who is of no state works, and of what no table knows. */
import { type Cast, sceneAt } from './cast.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { isCapital } from '../text/document.ts';

const MOST_BETWEEN = 24;

/** “X, a professor at the University of Ports in Lima”, “Y of the Finnish Institute”: where who is of no state works. */
export function countryOfSeat(scene: Scene | undefined, last: number): string | undefined {
  if (!scene) return undefined;
  const { names, line } = scene;
  const { tokens } = scene.document;
  let isSeat = false;
  for (let i = last; i < line.last && i < last + MOST_BETWEEN; i++) {
    const { key, text, flags, shape } = tokens[i]?.word ?? NO_WORD;
    if (text === ';' || (shape === 'lower' && flags & IS.speech)) return undefined;
    if (SCHOLAR.test(key) || (SEAT.test(key) && isCapital(tokens[i]))) isSeat = true;
    const entry = names.get(i)?.entry;
    const isOfBody = [1, 2].some((n) => SEAT.test(tokens[i + n]?.word.key ?? ''));
    if (entry?.kind === 'country' && entry.form === 'demonym' && isOfBody) return entry.code;
    const isThere = isSeat && tokens[i - 1]?.word.key === 'in';
    if (isThere && (entry?.kind === 'country' || entry?.kind === 'city')) return entry.code;
  }
  return undefined;
}

const NO_WORD = { key: '', text: '', flags: 0, shape: 'mark' } as const;
const SEAT = /^(?:university|institute|centre|center|college|school|academy)$/;
const SCHOLAR = /^(?:analyst|professor|lecturer|researcher|economist|expert|historian|scientist)$/;

/** “of Ruritania”: of no country that is known here. */
export const isOfElsewhere = ({ document: { tokens }, names }: Scene, at: number) =>
  tokens[at]?.word.key === 'of' && isCapital(tokens[at + 1]) && !names.has(at + 1);

/** “Elena Quintero of Ruritania”: of no neighbour’s country either. */
export const isElsewhere = (cast: Cast, { mentions }: Person): boolean =>
  mentions.some(({ first, last }) => {
    const scene = sceneAt(cast.scenes, first);
    return scene !== undefined && isOfElsewhere(scene, last);
  });
