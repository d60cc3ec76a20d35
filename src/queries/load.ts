/** Fetches a data file and reads it while it arrives; runs in the worker, and in tests as it is. */
import type { Problem } from '../domain/problem.ts';
import type { FileLook } from '../lib/file-look.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { LeftOut } from '../dataset/merge-files.ts';
import { DatasetReader, type AdditionsTo } from '../dataset/read.ts';
import { openSource, type Source } from './source.ts';

export type Loaded =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** What the reader saved and is not part of it; `undefined` where all is. */
      readonly leftOut?: readonly LeftOut[] | undefined;
      /** What the reader saved could not be read at all: the network, or the store, failed. */
      readonly isOwnUnread?: boolean;
    }
  | {
      readonly ok: false;
      /** `fault`: reading broke off, by no mistake of the file that is known. */
      readonly reason: 'missing' | 'unreachable' | 'invalid' | 'fault';
      readonly problems: readonly Problem[];
      /** Of what is no data at all. */
      readonly look?: FileLook | undefined;
    };

export type Failed = Extract<Loaded, { ok: false }>;

/** Bytes read so far, none when the data has only been asked for, and of how many where that is known. */
export interface Progress {
  readonly read: number;
  readonly total: number | undefined;
}

/** Bytes; a message for every piece that arrives would keep both threads busy with messages. */
const REPORT_EVERY = 5_000_000;

/** What tells it is fetched with the first file that is no data. */
async function lookAt(source: Source, start: Uint8Array): Promise<FileLook | undefined> {
  const name = source instanceof File ? source.name : String(source);
  const parts = await import('../lib/file-look.ts').catch(() => undefined);
  return parts?.lookOf(name, start);
}

/**
 * @param source an address, `local:NAME`, or a file itself
 * @param additions what the reader saved, to be joined with the file
 */
export async function loadDataset(
  source: Source,
  onProgress: (progress: Progress) => void = () => {},
  additions: Promise<AdditionsTo | undefined> | undefined = undefined,
): Promise<Loaded> {
  let isOwnUnread = false;
  // Heard at once: what fails before anybody waits for it would end the worker.
  const own = additions?.catch(() => {
    isOwnUnread = true;
    return undefined;
  });
  let response: Response;
  try {
    const asked = openSource(source);
    onProgress({ read: 0, total: undefined });
    response = await asked;
  } catch {
    return { ok: false, reason: 'unreachable', problems: [] };
  }
  if (!response.ok || !response.body) return { ok: false, reason: 'missing', problems: [] };
  const length = Number(response.headers.get('Content-Length'));
  const total = response.headers.has('Content-Encoding') || !length ? undefined : length;
  const reader = new DatasetReader(await own);
  let read = 0;
  let reported = 0;
  let start = new Uint8Array();
  try {
    const chunks = response.body.getReader();
    for (let next = await chunks.read(); !next.done; next = await chunks.read()) {
      if (read === 0) start = next.value;
      reader.push(next.value);
      read += next.value.length;
      if (read - reported < REPORT_EVERY) continue;
      reported = read;
      onProgress({ read, total });
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, reason: 'unreachable', problems: [] };
  }
  const result = reader.finish();
  if (result.ok) {
    return { ok: true, dataset: result.value, leftOut: reader.additions?.leftOut, isOwnUnread };
  }
  if (reader.additions) {
    const { joinFitting } = await import('../dataset/join-fitting.ts');
    const file = await openSource(source)
      .then((again) => again.arrayBuffer())
      .catch(() => undefined);
    const fitting = file && joinFitting(new Uint8Array(file), reader.additions);
    if (fitting) return { ok: true, ...fitting };
    const alone = await loadDataset(source, onProgress);
    return alone.ok ? { ...alone, isOwnUnread: true } : alone;
  }
  const look = await lookAt(source, start);
  return { ok: false, reason: 'invalid', problems: result.problems, look };
}
