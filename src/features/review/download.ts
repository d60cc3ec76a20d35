/** Own reports as one file in the native format, for another machine or another reader. */
import { joinFiles } from '../../dataset/merge-files.ts';
import type { DatasetFile } from '../../domain/schema.ts';
import type { OwnReport } from '../../queries/own-store.ts';

/**
 * In a file of its own a report is nobody’s “own” any more: `own-1a2b` becomes `added-1a2b`.
 * @param withQuotes the passages word for word; else only where they stand
 */
export function fileOf(reports: readonly OwnReport[], withQuotes: boolean): DatasetFile {
  const header = { parley: 1 as const, id: 'own-reports', title: 'Added reports' };
  const rename = (id: string) => id.replace(/^own-/, 'added-');
  const joined = joinFiles(
    header,
    reports.map(({ file }) => file),
  );
  return {
    ...joined,
    articles: (joined.articles ?? []).map((one) => ({ ...one, id: rename(one.id) })),
    claims: (joined.claims ?? []).map((claim) => ({
      ...claim,
      id: rename(claim.id),
      article: claim.article ? rename(claim.article) : null,
      quote: withQuotes ? (claim.quote ?? null) : null,
    })),
  };
}

export function downloadReports(reports: readonly OwnReport[], withQuotes: boolean): void {
  const text = JSON.stringify(fileOf(reports, withQuotes), undefined, 1);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'parley-added-reports.json';
  link.click();
  // The browser has taken the address by the next turn, not by the end of this one.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
