import type { NodeKind } from '../../dataset/nodes.ts';
import { STANDINGS } from '../../dataset/tie-rules.ts';
import { SvgPath } from '../../formats/svg-path.ts';
import { useLocale } from '../../i18n/locale.tsx';
import type { Picture } from './picture.ts';
import { outline } from './shapes.ts';

const KINDS: readonly NodeKind[] = ['person', 'organisation', 'country', 'topic', 'event'];

/** What lines and shapes mean, as far as they occur. */
export function Legend({ picture }: { picture: Picture }) {
  const { t } = useLocale();
  const looks = new Set(picture.runs.map(({ look }) => look));
  const kinds = KINDS.filter((kind) => picture.faces.some((face) => face.kind === kind));
  return (
    <ul className="graph-legend">
      {kinds.length > 1 &&
        kinds.map((kind) => (
          <li key={kind} data-look="shape">
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <path d={shapeOf(kind)} />
            </svg>
            {t.graph.shape[kind]}
          </li>
        ))}
      {STANDINGS.filter((look) => look === 'held' || looks.has(look)).map((look) => (
        <li key={look} data-look={look}>
          {t.graph.legend[look]}
        </li>
      ))}
      {picture.disputed.includes(1) && <li data-look="disputed">{t.graph.legend.disputed}</li>}
    </ul>
  );
}

function shapeOf(kind: NodeKind): string {
  const path = new SvgPath();
  outline(path, kind, 0, 0, 4.5);
  return path.path;
}
