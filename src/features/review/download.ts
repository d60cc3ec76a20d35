/** Own reports as one file in the native format, for another machine or another reader. */
import { joinFiles } from '../../dataset/merge-files.ts';
import { forOthers } from '../../domain/for-others.ts';
import type { DatasetFile } from '../../domain/schema.ts';
import type { OwnReport } from '../../queries/own-store.ts';
import { saveFile } from '../../ui/save-file.ts';

/** @param withQuotes as in `forOthers` */
export function fileOf(reports: readonly OwnReport[], withQuotes: boolean): DatasetFile {
  const header = { parley: 1 as const, id: 'own-reports', title: 'Added reports' };
  const joined = joinFiles(
    header,
    reports.map(({ file }) => file),
  );
  const { articles, claims } = forOthers(joined.articles ?? [], joined.claims ?? [], withQuotes);
  return { ...joined, articles, claims: [...claims] };
}

export function downloadReports(reports: readonly OwnReport[], withQuotes: boolean): void {
  const text = JSON.stringify(fileOf(reports, withQuotes), undefined, 1);
  saveFile('parley-added-reports.json', new Blob([text], { type: 'application/json' }));
}
