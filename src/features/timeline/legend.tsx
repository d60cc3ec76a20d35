import { useLocale } from '../../i18n/locale.tsx';
import { SignPicture, type AnySign } from './sign.tsx';

const SIGNS: readonly AnySign[] = [
  'filled',
  'ring',
  'half',
  'struck',
  'band',
  'bar',
  'bin',
  'flag',
];

export function Legend() {
  const { t } = useLocale();
  return (
    <ul className="timeline-legend" aria-label={t.timeline.pictureLegend}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <SignPicture sign={sign} />
          {t.timeline.signs[sign]}
        </li>
      ))}
    </ul>
  );
}
