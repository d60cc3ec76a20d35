/** Export of what the present page shows. */
import { applyRule } from '../dataset/apply-rule.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { eventRow } from '../dataset/rows.ts';
import { ExportDialog } from '../features/transfer/export-dialog.tsx';
import { scopeOf } from '../pages/page-scope.ts';
import { useSelection } from '../pages/use-selection.ts';
import { useView } from '../ui/view-context.tsx';

export function ExportPart({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const { view, route } = useView();
  const shown = applyRule(dataset, view.rule);
  const { rows } = useSelection(shown, scopeOf(route));
  const open = route.page === 'events' ? route.id : view.event;
  const event = open ? (eventRow(shown, open) ?? -1) : -1;
  return (
    <ExportDialog dataset={dataset} shown={shown} rows={rows} event={event} onClose={onClose} />
  );
}
