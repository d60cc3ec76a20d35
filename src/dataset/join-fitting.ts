/** A file with those pieces alone that fit it: what was saved long ago may no longer do so. */
import type { DatasetFile } from '../domain/schema.ts';
import type { Dataset } from './dataset.ts';
import type { Additions, LeftOut } from './merge-files.ts';
import { DatasetReader } from './read.ts';

export interface Fitting {
  readonly dataset: Dataset;
  readonly leftOut: readonly LeftOut[];
}

/**
 * @param file its bytes, in UTF-8
 * @param additions those that it could not be read with
 * @returns `undefined` where the file itself is wrong
 */
export function joinFitting(file: Uint8Array, additions: Additions): Fitting | undefined {
  const readWith = (files: readonly DatasetFile[]) => {
    const reader = new DatasetReader(() => additions.of(files));
    reader.push(file);
    return reader.finish();
  };
  const alone = readWith([]);
  if (!alone.ok) return undefined;
  let dataset = alone.value;
  const fitting: DatasetFile[] = [];
  const leftOut = [...(additions.leftOut ?? [])];
  /** By halves: most fit, and each try reads the whole file. */
  const join = (files: readonly DatasetFile[]): void => {
    const result = readWith([...fitting, ...files]);
    const [first] = files;
    if (result.ok) {
      fitting.push(...files);
      dataset = result.value;
    } else if (first && files.length === 1) {
      const [problem = { at: '', message: '' }] = result.problems;
      leftOut.push({ id: first.id, label: first.title, problem });
    } else {
      const half = files.length >> 1;
      join(files.slice(0, half));
      join(files.slice(half));
    }
  };
  join(additions.files);
  return { dataset, leftOut };
}
