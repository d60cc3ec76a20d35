/** Who receives guests, as a report tells: at the airport, or as somebody who may be the host. */
import type { Person } from '../people/people.ts';
import { isReception } from './roll-calls.ts';
import { isSaying } from './speakers.ts';
import type { Telling } from '../tellings/telling.ts';

export interface Receiving {
  /** Sentences that tell only of a welcome. */
  readonly receptions: ReadonlySet<number>;
  /** Whom the report names, without the sources of its headline and lead. */
  readonly people: readonly Person[];
}

export function receivingIn(tellings: readonly Telling[]): Receiving {
  // Who tells the news in headline or lead is its source.
  const sources = new Set(
    tellings.flatMap((one) =>
      one.references
        .filter((who) => one.zone !== 'body' && isSaying(one, who))
        .flatMap((who) => who.people),
    ),
  );
  const named = new Set(
    tellings.flatMap(({ references }) => references.flatMap((one) => one.people)),
  );
  const people = [...named].filter((person) => !sources.has(person));
  // “was met at the airport by Y, and they went into talks”: Y is who receives.
  const receptions = new Set(
    tellings
      .filter((one) => isReception(one) && !one.cues.some(({ entry }) => entry.form === 'noun'))
      // “was met by Y and is to be received by Z”
      .filter(({ cues }) => !cues.some(({ status }) => status === 'announced'))
      .map(({ index }) => index),
  );
  return { receptions, people };
}
