import { useLocale } from '../../i18n/locale.tsx';
import { Sign } from '../../ui/sign.tsx';
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
};

export function Legend({ signs }: { signs: readonly LegendSign[] }) {
  const { t } = useLocale();
  return (
    <ul className="timeline-legend" aria-label={t.timeline.legend}>
      {signs.map((sign) => (
        <li key={sign}>
          {sign === 'band' || sign === 'bar' ? WIDE[sign] : <Sign kind={sign} />}
          {t.timeline.signs[sign]}
        </li>
      ))}
    </ul>
  );
}
