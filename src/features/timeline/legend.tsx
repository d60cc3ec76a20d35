import { useLocale } from '../../i18n/locale.tsx';
import { Sign } from '../../ui/sign.tsx';
import type { LegendSide } from './legend-sides.ts';
import type { LegendSign } from './legend-signs.ts';

/** Signs that only a drawing has. */
const WIDE = {
  band: (
    <svg className="timeline-sign" viewBox="0 0 26 12" aria-hidden="true">
      <path d="M1 1h4v10H1zm20 0h4v10h-4z" opacity=".15" />
      <path d="M5 1h4v10H5zm12 0h4v10h-4z" opacity=".3" />
      <path d="M9 1h8v10H9z" opacity=".5" />
    </svg>
  ),
  bar: (
    <svg className="timeline-sign" viewBox="0 0 26 12" aria-hidden="true">
      <path d="M2 0h2v3.5h18V0h2v12h-2V8.500H4V12H2z" />
    </svg>
  ),
  bin: (
    <svg className="timeline-sign" viewBox="0 0 26 14" aria-hidden="true">
      <path d="M8.400.6H13v12.800H8.400a6.400 6.400 0 0 1 0-12.800z" opacity=".25" />
      <rect x="2" y=".6" width="22" height="12.800" rx="6.400" className="timeline-sign-bin" />
      <text x="13" y="10.800" textAnchor="middle">
        2
      </text>
    </svg>
  ),
  under: (
    <svg className="timeline-sign" viewBox="0 0 13 12" aria-hidden="true">
      <text x="0" y="10">
        +2
      </text>
    </svg>
  ),
  heat: (
    <svg className="timeline-sign" viewBox="0 0 26 12" aria-hidden="true">
      <path d="M1 0h8v12H1z" opacity=".2" />
      <path d="M9 0h8v12H9z" opacity=".45" />
      <path d="M17 0h8v12h-8z" opacity=".8" />
    </svg>
  ),
  part: (
    <svg className="timeline-sign" viewBox="0 0 14 12" aria-hidden="true">
      <path d="M1.500 0v6H5" className="timeline-sign-hook" />
      <circle cx="9" cy="6" r="4.500" />
    </svg>
  ),
};

const isWide = (sign: LegendSign): sign is keyof typeof WIDE => sign in WIDE;

export function Legend({
  signs,
  sides,
}: {
  signs: readonly LegendSign[];
  sides: readonly LegendSide[];
}) {
  const { t } = useLocale();
  return (
    <ul className="timeline-legend" aria-label={t.timeline.legend}>
      {signs.map((sign) => (
        <li key={sign}>
          {isWide(sign) ? WIDE[sign] : <Sign kind={sign} />}
          {t.timeline.signs[sign]}
        </li>
      ))}
      {sides.map(({ side, text }) => (
        <li key={side}>
          <span className="timeline-sign-side" data-side={side} />
          {text}
        </li>
      ))}
    </ul>
  );
}
