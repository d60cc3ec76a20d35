/** What choosing a row of the list does. */
import type { ViewControl } from '../../ui/view-context.tsx';
import type { Row } from './rows.ts';
import type { Suggestion } from './suggestions.ts';

export interface Box {
  readonly setText: (text: string) => void;
  readonly close: () => void;
  /** Puts an example into the box and looks it up. */
  readonly suggestText: (example: string) => void;
}

export function chooseRow(row: Row, wantsFilter: boolean, box: Box, control: ViewControl): void {
  /** What was typed has done its work; the page that follows is not narrowed by it. */
  const finish = () => {
    box.setText('');
    control.change({ q: '' }, 'replace');
    box.close();
  };
  if (row.kind === 'action') {
    const { run } = row.action;
    if (typeof run === 'string') return box.suggestText(run);
    finish();
    run();
    return;
  }
  const { filter, route } = row.item;
  if (filter && (wantsFilter || !route)) {
    box.setText('');
    filterBy(filter, control);
    box.close();
    return;
  }
  if (!route) return;
  finish();
  control.go(route);
  document.getElementById('main')?.focus({ preventScroll: true });
}

function filterBy({ group, id }: NonNullable<Suggestion['filter']>, { change }: ViewControl): void {
  change((latest) => ({
    q: '',
    [group]: {
      any: [...latest[group].any.filter((other) => other !== id), id],
      none: latest[group].none.filter((other) => other !== id),
    },
  }));
}
