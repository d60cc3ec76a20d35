/** People of whom the text does not say whose they are, and the offices that may tell. */
import { type Cast, sceneAt } from './cast.ts';
import { HEADS, isOfMinistry } from './country-clues.ts';
import type { Home } from './home.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { isOthers, type Person } from './people.ts';
import { isElsewhere } from './seats.ts';
import type { Scene } from './scene.ts';
import { OF_STATE } from '../tables/state-offices.ts';

export const isHead = ({ id }: OfficeMention): boolean =>
  HEADS.has(id) || id === 'prime-minister' || id === 'crown-prince';

interface Post {
  readonly person: Person;
  readonly office: OfficeMention;
  readonly scene: Scene;
}

export interface OpenSides {
  readonly cast: Cast;
  readonly home: Home;
  readonly people: readonly Person[];
  /** Their offices of a state or a ministry, in the order of the people. */
  readonly posts: readonly Post[];
}

export function openSides(cast: Cast, home: Home): OpenSides {
  const people = cast.people.all.filter(
    (person) => person.country === undefined && !isElsewhere(cast, person),
  );
  const posts: Post[] = [];
  for (const person of people)
    for (const { office } of person.held) {
      const scene = office.organisation ? undefined : sceneAt(cast.scenes, office.first);
      if (scene && (OF_STATE.test(office.id) || isOfMinistry(scene, office)))
        posts.push({ person, office, scene });
    }
  return { cast, home, people, posts };
}

/** Gives a country to those who have none yet, where the rule finds one that can be theirs. */
export function settle(
  { posts }: OpenSides,
  rule: (office: OfficeMention, scene: Scene, person: Person) => string | undefined,
): void {
  for (const { person, office, scene } of posts)
    if (person.country === undefined) {
      const country = rule(office, scene, person);
      if (!isOthers(person, country)) person.country = country;
    }
}
