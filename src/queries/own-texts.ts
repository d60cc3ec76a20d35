/** The texts of the reader's own reports: each is part of the review that its report was saved with. */
import type { QueryClient } from '@tanstack/react-query';
import type { KeptText } from './article-texts.ts';
import { readShelves, tellOtherTabs } from './own-changes.ts';
import type { Outcome } from './own-connection.ts';
import { ownStore } from './own-shelf.ts';
import type { OwnReport } from './own-store.ts';

function textOf({ id, dataset, label, sha256, review }: OwnReport): KeptText[] {
  const text = (review as { readonly text?: unknown } | undefined)?.text;
  return typeof text === 'string'
    ? [{ article: id, dataset, name: label, text, sha256, undone: [] }]
    : [];
}

const withoutReview = (report: OwnReport): OwnReport => ({ ...report, review: undefined });

const reportsOf = async (dataset: string) =>
  (await ownStore.all<OwnReport>('reports')).filter((report) => report.dataset === dataset);

export const ownTexts = async (dataset: string): Promise<readonly KeptText[]> =>
  (await reportsOf(dataset)).flatMap(textOf);

/**
 * Forgets the texts of all own reports of a data set, or that of one, and with it the review that
 * needs it. What the report adds to the data set stays.
 */
export async function forgetOwnTexts(
  client: QueryClient,
  dataset: string,
  article?: string,
): Promise<Outcome> {
  const reports = (await reportsOf(dataset)).filter(({ id }) => id === (article ?? id));
  const outcomes = await Promise.all(
    reports.flatMap((report) => [
      ownStore.put('reports', withoutReview(report)),
      // A review that was opened again holds the text, too.
      ownStore.remove('drafts', report.id),
    ]),
  );
  await readShelves(client);
  for (const { id } of reports) {
    tellOtherTabs({ shelf: 'reports', id, dataset });
    tellOtherTabs({ shelf: 'drafts', id, end: 'forgotten' });
  }
  return outcomes.find(({ ok }) => !ok) ?? { ok: true };
}
