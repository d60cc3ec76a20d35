/** The signs as small pictures beside text: legend, vertical timeline, lists of events. */
import type { Side } from '../../dataset/sides.ts';
import type { Sign } from './signs.ts';

export type AnySign = Sign | 'band' | 'bar' | 'flag' | 'bin';

const BODIES: Record<AnySign, React.ReactNode> = {
  filled: <circle cx="7" cy="7" r="4.75" fill="currentColor" />,
  ring: <circle cx="7" cy="7" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  half: (
    <>
      <circle cx="7" cy="7" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M7 2.9a4.1 4.1 0 0 0 0 8.2z" fill="currentColor" />
    </>
  ),
  struck: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="7" cy="7" r="4.1" />
      <path d="M2 12 12 2" />
    </g>
  ),
  band: (
    <g fill="currentColor">
      <path d="M1 2h4v10H1z" opacity=".18" />
      <path d="M5 2h4v10H5z" opacity=".3" />
      <path d="M9 2h8v10H9z" opacity=".5" />
      <path d="M17 2h4v10h-4z" opacity=".3" />
      <path d="M21 2h4v10h-4z" opacity=".18" />
    </g>
  ),
  bar: <path d="M1 1h2v3.5h16V1h2v12h-2V9.500H3V13H1z" fill="currentColor" />,
  flag: <path d="M2 11.500h10L7 3z" fill="currentColor" />,
  bin: (
    <>
      <rect
        x="1"
        y="1"
        width="20"
        height="12"
        rx="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
      <circle cx="7.500" cy="7" r="1.300" fill="currentColor" />
      <circle cx="11" cy="7" r="1.300" fill="currentColor" />
      <circle cx="14.500" cy="7" r="1.300" fill="currentColor" />
    </>
  ),
};

const WIDTHS: Partial<Record<AnySign, number>> = { band: 26, bar: 22, bin: 22 };

export function SignPicture({ sign, side }: { sign: AnySign; side?: Side }) {
  const width = WIDTHS[sign] ?? 14;
  return (
    <svg
      className="sign"
      data-sign={sign}
      data-side={side}
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      aria-hidden="true"
    >
      {BODIES[sign]}
    </svg>
  );
}
