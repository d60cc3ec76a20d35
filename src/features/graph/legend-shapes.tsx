import type { NodeKind } from '../../dataset/nodes.ts';
import { SvgPath } from '../../formats/svg-path.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { outline } from './shapes.ts';

/** Which kind of node has which shape; the first view, of people alone, has only one. */
export function LegendShapes({ kinds }: { kinds: readonly NodeKind[] }) {
  const { t } = useLocale();
  return kinds.map((kind) => (
    <li key={kind} data-look="shape">
      <svg viewBox="-6 -6 12 12" aria-hidden="true">
        <path d={shapeOf(kind)} />
      </svg>
      {t.graph.shape[kind]}
    </li>
  ));
}

function shapeOf(kind: NodeKind): string {
  const path = new SvgPath();
  outline(path, kind, 0, 0, 4.5);
  return path.path;
}
