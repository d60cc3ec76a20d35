import { Suspense } from 'react';
import { NODE_KINDS } from '../../dataset/nodes.ts';
import { STANDINGS } from '../../dataset/tie-rules.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { later } from '../../ui/later.ts';
import type { Picture } from './picture.ts';

const LegendShapes = later(async () => (await import('./legend-shapes.tsx')).LegendShapes);

/** What lines and shapes mean, as far as they occur. */
export function Legend({ picture }: { picture: Picture }) {
  const { t } = useLocale();
  const looks = new Set(picture.runs.map(({ look }) => look));
  const kinds = NODE_KINDS.filter((kind) => picture.faces.some((face) => face.kind === kind));
  return (
    <ul className="graph-legend">
      {kinds.length > 1 && (
        <Suspense>
          <LegendShapes kinds={kinds} />
        </Suspense>
      )}
      {STANDINGS.filter((look) => look === 'held' || looks.has(look)).map((look) => (
        <li key={look} data-look={look}>
          {t.graph.legend[look]}
        </li>
      ))}
      {picture.disputed.includes(1) && <li data-look="disputed">{t.graph.legend.disputed}</li>}
    </ul>
  );
}
