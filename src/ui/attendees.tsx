import { Fragment } from 'react';
import type { Attendance, Status } from '../domain/vocabulary.ts';
import { useLocale } from '../i18n/locale.tsx';
import { isNotable, signOf } from './attendance-sign.ts';
import { Sign, type SignKind } from './sign.tsx';

interface Props {
  readonly status: Status;
  readonly people: readonly { readonly name: string; readonly attendance: Attendance }[];
  /** Names beyond this many are told by their number. */
  readonly most?: number;
}

/** Who was at an event, in a line of text, with a sign before whoever was only announced or away. */
export function Attendees({ status, people, most = Infinity }: Props) {
  const { t, words } = useLocale();
  const shown = people.slice(0, most);
  const left = people.length - shown.length;
  const items = shown.map(({ name }) => name);
  const between = words.between([...items, ...(left > 0 ? [t.timeline.more(left)] : [])]);
  return (
    <>
      {shown.map(({ name, attendance }, i) => (
        <Fragment key={i}>
          {isNotable(status, attendance) ? (
            <SignedName
              sign={signOf(status, attendance)}
              label={t.terms.attendance[attendance]}
              name={name}
            />
          ) : (
            name
          )}
          {between[i]}
        </Fragment>
      ))}
      {left > 0 && t.timeline.more(left)}
    </>
  );
}

/** A line does not end between the sign and the first word. */
function SignedName({ sign, label, name }: { sign: SignKind; label: string; name: string }) {
  const [first = '', ...rest] = name.split(' ');
  return (
    <>
      <span className="sign-first">
        <Sign kind={sign} label={label} />
        {`\u00a0${first}`}
      </span>
      {rest.map((word) => ` ${word}`)}
    </>
  );
}
