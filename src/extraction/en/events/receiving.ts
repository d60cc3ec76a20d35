/** Who or what is received: guests, and not greetings or news. */
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyIn } from '../people/scene.ts';

/** “received condolences from”, “welcomed the talks between”: no one who comes. */
export function isOtherReceived(telling: Telling, { first, last }: Cue): boolean {
  // “in a statement received by the agency”, “received on Monday a written message”, too
  const isThing = [first - 1, last, last + 1, last + 2, last + 3, last + 4].some((at) =>
    /^(?:condolences|congratulations|greetings|messages?|letters?|felicitations|invitations?|statement)$/.test(
      keyIn(telling.scene, at),
    ),
  );
  return (
    isThing ||
    telling.cues.some(
      (other) =>
        other.entry.form === 'noun' &&
        other.first >= last &&
        other.first < last + 5 &&
        // “was received for talks by X”
        ![1, 2].some((n) => keyIn(telling.scene, other.first - n) === 'for'),
    )
  );
}

/** “will host the Turkish minister in Lahore”: an office of a country, though nobody is named. */
const isOfficeReceived = ({ scene }: Telling, { first, last, entry }: Cue) =>
  /^(?:receiv|host)/.test(entry.phrase) &&
  [0, 1, 2, 3].some((n) => {
    const office = scene.offices.get(last + n);
    return (
      office?.country !== undefined &&
      office.first > first &&
      scene.document.tokens[office.last]?.word.shape !== 'possessive'
    );
  });

/** “X was received on Tuesday by the president of the court”: an office, whoever holds it. */
export function isReceivedByOffice({ scene }: Telling, { last }: Cue): boolean {
  const by = [0, 1, 2, 3].find((n) => keyIn(scene, last + n) === 'by');
  return by !== undefined && [1, 2, 3].some((n) => scene.offices.has(last + by + n));
}

/** “received a delegation”, “will host at least ten heads of state” */
export function isGroupReceived(telling: Telling, cue: Cue): boolean {
  const { first, last, segment } = cue;
  if ([0, 1, 2, 3].some((n) => /^delegations?$/.test(keyIn(telling.scene, last + n)))) return true;
  const hosts = [...telling.references, ...telling.scene.names.values()];
  const hasHost = hosts.some((one) => one.first >= segment.first && one.last <= first);
  if (!hasHost || /^(?:welcom|greet)/.test(keyIn(telling.scene, first))) return false;
  if (isOfficeReceived(telling, cue)) return true;
  for (let i = last; i < last + 10 && i < segment.last; i++)
    if (
      /^(?:heads|leaders|ministers|presidents|delegations?|guests|visitors)$/.test(
        keyIn(telling.scene, i),
      )
    )
      return true;
  return false;
}
