import { DisagreementList } from '../features/details/disagreement-list.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { scopeOf } from './page-scope.ts';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

export function DisagreementsPage() {
  const { t } = useLocale();
  const dataset = useData();
  const selection = useSelection(dataset, scopeOf({ page: 'disagreements' }));
  usePageTitle(t.shell.disagreements);
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="details">
      <DisagreementList dataset={dataset} rows={selection.rows} />
    </Workspace>
  );
}
