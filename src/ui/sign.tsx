/** The signs of Parley, the same from timeline to table: shape and fill say it, never colour alone. */
import type { ReactNode } from 'react';
import type { Status } from '../domain/vocabulary.ts';
import './sign.css';

export type SignKind = Status | 'disputed' | 'absent';

const RING = <circle cx="6" cy="6" r="4.1" className="sign-line" />;
const STRIKE = <path d="M2 10 10 2" className="sign-line" />;

const SHAPES: Record<SignKind, ReactNode> = {
  held: <circle cx="6" cy="6" r="4.75" className="sign-fill" />,
  announced: RING,
  unknown: (
    <>
      {RING}
      <path d="M6 1.9a4.1 4.1 0 0 1 0 8.2Z" className="sign-fill" />
    </>
  ),
  postponed: (
    <>
      {RING}
      <path d="M3.6 6h4.8" className="sign-line" />
    </>
  ),
  rescheduled: (
    <>
      {RING}
      <path d="M3.8 6h4.4M6.4 4.2 8.2 6 6.4 7.8" className="sign-line" />
    </>
  ),
  cancelled: (
    <>
      {RING}
      {STRIKE}
    </>
  ),
  denied: <path d="m2.2 2.2 7.6 7.6m0-7.6L2.2 9.8" className="sign-line" />,
  disputed: <path d="M6 1.2 11.2 10.4H.8Z" className="sign-dispute" />,
  absent: <path d="M3.6 6h4.8" className="sign-line" />,
};

/** Decorative unless `label` is given; then it is an image of that name. */
export function Sign({ kind, label }: { kind: SignKind; label?: string }) {
  return (
    <svg
      className="sign"
      viewBox="0 0 12 12"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {SHAPES[kind]}
    </svg>
  );
}
