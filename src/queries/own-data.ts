/** The reader's own reports and drafts, for the page that adds them. */
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { joinAnew, readShelves, tellOtherTabs, type ReviewEnd } from './own-changes.ts';
import type { Outcome } from './own-connection.ts';
import { allDrafts } from './own-drafts.ts';
import { ownStore, shelfQuery } from './own-shelf.ts';
import type { Kept, OwnReport, Replaced, Shelf } from './own-store.ts';

/** Which record may be replaced by a change of what this tab knows. */
type IsKnown<T extends Kept> = (kept: T) => boolean;

/** Writes, and shows what is on the shelf then. A draft that could not be kept stays in view. */
async function put<T extends Kept>(
  client: QueryClient,
  shelf: Shelf,
  record: T,
  isKnown: IsKnown<T> = () => true,
): Promise<Replaced> {
  const outcome = await ownStore.replace(shelf, record, isKnown);
  if (!outcome.ok && outcome.reason === 'elsewhere') {
    await readShelves(client, shelf);
  } else if (outcome.ok || shelf === 'drafts') {
    client.setQueryData(shelfQuery(shelf).queryKey, (old = []) => [
      ...old.filter(({ id }) => id !== record.id),
      record,
    ]);
  }
  return outcome;
}

async function remove(client: QueryClient, shelf: Shelf, id: string): Promise<Outcome> {
  const outcome = await ownStore.remove(shelf, id);
  if (outcome.ok) {
    client.setQueryData(shelfQuery(shelf).queryKey, (old = []) =>
      old.filter((record) => record.id !== id),
    );
  }
  return outcome;
}

export interface OwnData<Draft extends Kept> {
  /** `undefined` until they are read. */
  readonly reports: readonly OwnReport[] | undefined;
  readonly drafts: readonly Draft[] | undefined;
  /** @param isKnown given, other tabs are told, and what they wrote meanwhile is not replaced */
  readonly keepDraft: (draft: Draft, isKnown?: IsKnown<Draft>) => Promise<Replaced>;
  /** @param last given, a newer one stays */
  readonly dropDraft: (id: string, end: ReviewEnd, last?: Draft) => Promise<Outcome>;
  /** Removes what this tab may have written of a draft after another tab had let it go. */
  readonly clearDraft: (last: Draft) => Promise<void>;
  /** Saves or removes a report, and reads the data set anew with it or without it. */
  readonly keepReport: (report: OwnReport, isKnown: IsKnown<OwnReport>) => Promise<Replaced>;
  readonly dropReport: (id: string) => Promise<Outcome>;
}

/** `base` and `path` as in `useDataset`. */
export function useOwnData<Draft extends Kept>(base: string, path: string): OwnData<Draft> {
  const client = useQueryClient();
  const { data: reports } = useQuery(shelfQuery<OwnReport>('reports'));
  const { data: drafts } = useQuery({
    ...shelfQuery<Draft>('drafts'),
    queryFn: () => allDrafts<Draft>(),
  });
  const actions = useMemo(() => {
    const reload = async <T extends Replaced>(
      id: string,
      outcome: T,
      dataset?: string,
    ): Promise<T> => {
      if (outcome.ok) {
        tellOtherTabs({ shelf: 'reports', id, ...(dataset === undefined ? {} : { dataset }) });
        await joinAnew(client, base, path, dataset);
      }
      return outcome;
    };
    return {
      keepDraft: async (draft: Draft, isKnown?: IsKnown<Draft>) => {
        const outcome = await put(client, 'drafts', draft, isKnown);
        if (isKnown && outcome.ok) tellOtherTabs({ shelf: 'drafts', id: draft.id });
        return outcome;
      },
      dropDraft: async (id: string, end: ReviewEnd, last?: Draft) => {
        const outcome = last
          ? await ownStore.removeUpTo('drafts', last)
          : await remove(client, 'drafts', id);
        if (last) await readShelves(client, 'drafts');
        if (outcome.ok) tellOtherTabs({ shelf: 'drafts', id, end });
        return outcome;
      },
      clearDraft: async (last: Draft) => {
        await ownStore.removeUpTo('drafts', last);
        await readShelves(client, 'drafts');
      },
      keepReport: async (report: OwnReport, isKnown: IsKnown<OwnReport>) =>
        reload(report.id, await put(client, 'reports', report, isKnown), report.dataset),
      dropReport: async (id: string) => reload(id, await remove(client, 'reports', id)),
    };
  }, [client, base, path]);
  return { reports, drafts, ...actions };
}
