import { Adding } from '../features/review/adding.tsx';
import type { Stored } from '../features/review/draft/model.ts';
import { useFullLocale } from '../i18n/later-texts.ts';
import { useDataset } from '../queries/dataset.ts';
import { useOwnData } from '../queries/own-data.ts';
import { useView } from '../ui/view-context.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useReviewAddress } from './use-review-address.ts';

/** @param base the address of the folder that the app stands in */
export function AddPage({ base }: { base: string }) {
  const { t } = useFullLocale();
  const { view } = useView();
  const dataset = useData();
  const own = useOwnData<Stored>(base, view.data);
  const { data } = useDataset(base, view.data);
  const address = useReviewAddress();
  const opened = own.drafts?.find(({ id }) => id === address.id);
  usePageTitle((opened?.kind === 'review' && opened.label) || t.review.title);
  if (!own.drafts || !own.reports) return undefined;
  return (
    <Adding
      // What is under review is so with one data set.
      key={dataset.header.id}
      dataset={dataset}
      own={own}
      stored={own.drafts}
      address={address}
      leftOut={data?.ok ? data.leftOut : undefined}
    />
  );
}
