/** Saved reports for the reader of a data file; read where that runs, in the worker. */
import { DatasetFileSchema, check, SECTIONS, type DatasetFile } from '../domain/schema.ts';
import { Additions, type Accept, type LeftOut } from '../dataset/merge-files.ts';
import type { AdditionsTo } from '../dataset/read.ts';
import { browserStore, type OwnReport } from './own-store.ts';

export const acceptRecord: Accept = (section, record) => {
  const parsed = check(SECTIONS[section], record);
  return parsed.ok ? parsed.value : undefined;
};

/** What reports add to a data set; one that can't be read costs itself, never the data set. */
export function additionsOf(reports: readonly OwnReport[]): AdditionsTo {
  return (dataset) => {
    const own = reports
      .filter((report) => report.dataset === dataset)
      .sort((a, b) => a.updated - b.updated);
    const files: DatasetFile[] = [];
    const leftOut: LeftOut[] = [];
    for (const { id, label, file } of own) {
      const parsed = check(DatasetFileSchema, file);
      const [problem = { at: '', message: '' }] = parsed.ok ? [] : parsed.problems;
      if (parsed.ok) files.push(parsed.value);
      else leftOut.push({ id, label, problem });
    }
    const misfits = leftOut.length > 0 ? leftOut : undefined;
    return own.length > 0 ? new Additions(files, acceptRecord, misfits) : undefined;
  };
}

/** Milliseconds that the first picture waits for them at most. */
const PATIENCE = 2000;

/** `undefined` where the store can't be read. */
export async function savedAdditions(): Promise<AdditionsTo | undefined> {
  const reports = await browserStore(PATIENCE).allThere<OwnReport>('reports');
  return reports && additionsOf(reports);
}
