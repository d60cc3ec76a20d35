/** The opened texts of the data set on the page, with the place of every passage in them. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Anchored } from '../dataset/reanchor.ts';
import type { Recognised } from '../dataset/recognise.ts';
import { isOwnReport } from '../domain/own-report.ts';
import { openTextStore, type KeptText } from './article-texts.ts';
import type { Outcome } from './own-connection.ts';

/** A text, and where it was found. */
interface FoundText extends KeptText {
  /** Whether it was saved with a report that the reader added, rather than opened. */
  readonly own: boolean;
}

export interface OpenedText extends FoundText {
  /** Whether it is the article letter for letter. */
  readonly same: boolean;
  /** By the id of the claim. */
  readonly passages: ReadonlyMap<string, Anchored>;
}

/** By the id of the article. */
export type OpenedTexts = ReadonlyMap<string, OpenedText>;

const NONE: OpenedTexts = new Map();
const store = openTextStore();
const states = new Map<string, OpenedTexts>();
/** The newest of each data set: one that was read anew has other claims. It goes with its pages. */
const asked = new Map<string, WeakRef<Dataset>>();
const listeners = new Set<() => void>();

/** What one tab tells the others: texts that are kept now, or are to be gone. */
interface News {
  readonly dataset: string;
  readonly what: 'kept' | 'forgotten';
  /** Ids of articles; of all where there are none. */
  readonly articles: readonly string[] | undefined;
}

let others: BroadcastChannel | undefined;

/** Opened with the first texts that are asked for; some browsers have no such thing. */
function listen(): void {
  if (others || !('BroadcastChannel' in globalThis)) return;
  others = new BroadcastChannel('parley-texts');
  others.addEventListener('message', ({ data }: MessageEvent<News>) => {
    const dataset = asked.get(data.dataset)?.deref();
    if (data.what === 'forgotten') drop(data.dataset, data.articles);
    else if (dataset) void add(dataset, data.articles);
  });
}

const tell = (news: News) => others?.postMessage(news);

function set(dataset: string, texts: OpenedTexts): void {
  states.set(dataset, texts);
  for (const listener of listeners) listener();
}

/** Places the passages anew: the data set may be a newer one than when the text was opened. */
async function place(dataset: Dataset, found: FoundText): Promise<OpenedText | undefined> {
  const at = dataset.articles.findIndex(({ id }) => id === found.article);
  if (at < 0) return undefined;
  const [{ placeIn }, { articleKnown }] = await Promise.all([
    import('../dataset/recognise.ts'),
    import('../dataset/passages.ts'),
  ]);
  const article = articleKnown(dataset, at);
  const same = found.own || (found.sha256 !== undefined && found.sha256 === article.sha256);
  const passages = same ? article.passages : placeIn(found.text, article);
  return { ...found, same, passages: new Map(passages.map((passage) => [passage.id, passage])) };
}

async function withPlaces(dataset: Dataset, texts: Iterable<FoundText>): Promise<OpenedTexts> {
  const placed = await Promise.all([...texts].map((text) => place(dataset, text)));
  return new Map(placed.flatMap((text) => (text ? [[text.article, text]] : [])));
}

/** Those that were opened, then those that were saved with reports, which go before them. */
async function allKept({ header, articles }: Dataset): Promise<readonly FoundText[]> {
  const own = articles.some(({ id }) => isOwnReport(id))
    ? await (await import('./own-texts.ts')).ownTexts(header.id)
    : [];
  const opened = await store.all(header.id);
  return [
    ...opened.map((text) => ({ ...text, own: false })),
    ...own.map((text) => ({ ...text, own: true })),
  ];
}

/** Shows texts that are kept: those of some articles, or all. */
async function add(dataset: Dataset, articles?: readonly string[]): Promise<void> {
  const { id } = dataset.header;
  const kept = await allKept(dataset);
  const placed = await withPlaces(
    dataset,
    kept.filter(({ article }) => articles?.includes(article) ?? true),
  );
  // What this tab shows may be of an older data set.
  const old = await withPlaces(dataset, (states.get(id) ?? NONE).values());
  const isNews = placed.size + (states.get(id)?.size ?? 0) > 0;
  if (!isNews || asked.get(id)?.deref() !== dataset) return;
  // What a tab has opened itself goes before what it finds, but not before news.
  set(id, new Map(articles ? [...old, ...placed] : [...placed, ...old]));
}

function drop(dataset: string, articles: readonly string[] | undefined): void {
  const left = [...(states.get(dataset) ?? NONE)].filter(
    ([id]) => articles && !articles.includes(id),
  );
  set(dataset, new Map(left));
}

async function load(dataset: Dataset): Promise<void> {
  const { id } = dataset.header;
  listen();
  if (asked.get(id)?.deref() === dataset) return;
  asked.set(id, new WeakRef(dataset));
  try {
    await add(dataset);
  } catch (error) {
    // A script did not come: the next page asks again.
    console.error(error);
    asked.delete(id);
  }
}

/** What a reader is told of one file. */
export interface Opened {
  readonly name: string;
  readonly found: Recognised | { readonly kind: 'unreadable' };
}

/** One hash of a file, where the browser has any. */
const hash = globalThis.crypto?.subtle
  ? async (bytes: Uint8Array<ArrayBuffer>) => {
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
    }
  : undefined;

export const canHash = hash !== undefined;

/** Of a folder that was dropped, or of a file that has gone since, there are none. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | 'unreadable'> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => 'unreadable' as const,
  );

/** Reads files, tells which articles they are, shows those and keeps them. */
export async function openTexts(
  dataset: Dataset,
  files: readonly File[],
): Promise<{ readonly opened: readonly Opened[]; readonly kept: Outcome }> {
  const [{ largest, recognise }, { articlesKnown }] = await Promise.all([
    import('../dataset/recognise.ts'),
    import('../dataset/passages.ts'),
  ]);
  const known = articlesKnown(dataset);
  const opened: Opened[] = [];
  for (const file of files) {
    // A file that can't be an article is not even read.
    const isLarge = file.size > largest(known);
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const bytes = isLarge ? ('large' as const) : await bytesOf(file);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const found = await (typeof bytes === 'string'
      ? { kind: bytes }
      : recognise(bytes, known, hash));
    opened.push({ name: file.name, found });
  }
  const { id } = dataset.header;
  const texts = opened.flatMap(({ name, found }): KeptText[] => {
    if (!('article' in found)) return [];
    const { article, text, undone } = found;
    const sha256 = known.find((one) => one.id === article)?.sha256;
    return [
      {
        dataset: id,
        article,
        name,
        text,
        undone,
        sha256: found.kind === 'same' ? sha256 : undefined,
      },
    ];
  });
  if (texts.length === 0) return { opened, kept: { ok: true } };
  const placed = await withPlaces(
    dataset,
    texts.map((text) => ({ ...text, own: false })),
  );
  set(id, new Map([...(states.get(id) ?? NONE), ...placed]));
  const kept = await store.keep(texts);
  if (kept.ok) tell({ dataset: id, what: 'kept', articles: texts.map(({ article }) => article) });
  return { opened, kept };
}

/** Forgets a text, or all of a data set: on the disk, on the page and in other tabs. */
async function forgetTexts(
  client: QueryClient,
  { header, articles }: Dataset,
  article?: string,
): Promise<boolean> {
  const outcomes: Outcome[] = [await store.forget(header.id, article)];
  if (articles.some(({ id }) => isOwnReport(id) && id === (article ?? id))) {
    const { forgetOwnTexts } = await import('./own-texts.ts');
    outcomes.push(await forgetOwnTexts(client, header.id, article));
  }
  const gone = article === undefined ? undefined : [article];
  drop(header.id, gone);
  tell({ dataset: header.id, what: 'forgotten', articles: gone });
  return outcomes.every(({ ok }) => ok);
}

/** The forgetting of a text, or of all; whether the disk let go of it. */
export function useForgetTexts(dataset: Dataset): (article?: string) => Promise<boolean> {
  const client = useQueryClient();
  return useCallback((article) => forgetTexts(client, dataset, article), [client, dataset]);
}

export function useOpenedTexts(dataset: Dataset): OpenedTexts {
  useEffect(() => void load(dataset), [dataset]);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => states.get(dataset.header.id) ?? NONE,
  );
}
