/** Own reports as one file in the native format, for another machine or another reader. */
import { joinFiles } from '../../../dataset/merge-files.ts';
import { forOthers } from '../../../domain/for-others.ts';
import type { DatasetFile } from '../../../domain/schema.ts';
import type { OwnReport } from '../../../queries/own-store.ts';
import { newOwnId } from '../../../domain/new-own-id.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { sha256Of } from '../intake/intake.ts';

const ID_LENGTH = 12;

/** @param withQuotes as in `forOthers` */
export async function fileOf(
  reports: readonly OwnReport[],
  withQuotes: boolean,
): Promise<DatasetFile> {
  // The same for the same reports: what readers add belongs to a data set by its id.
  const which = JSON.stringify(reports.map(({ id, dataset, updated }) => [id, dataset, updated]));
  const hash = await sha256Of(new TextEncoder().encode(which));
  const id = hash ? `own-reports-${hash.slice(0, ID_LENGTH)}` : newOwnId();
  const header = { parley: 1 as const, id, title: 'Added reports' };
  const joined = joinFiles(
    header,
    reports.map(({ file }) => file),
  );
  const { articles, claims } = forOthers(joined.articles ?? [], joined.claims ?? [], withQuotes);
  return { ...joined, articles, claims: [...claims] };
}

export async function downloadReports(
  reports: readonly OwnReport[],
  withQuotes: boolean,
): Promise<void> {
  const text = JSON.stringify(await fileOf(reports, withQuotes), undefined, 1);
  saveFile('parley-added-reports.json', new Blob([text], { type: 'application/json' }));
}
