/** Drafts, each under an id of its own. */
import { newOwnId } from '../domain/new-own-id.ts';
import { ownStore } from './own-shelf.ts';
import type { Kept, OwnReport } from './own-store.ts';

interface KeptDraft extends Kept {
  /** None where it is a text that is being typed. */
  readonly dataset?: string;
}

/**
 * A text once had one id in all data sets: saved, its draft would take the place of a report of it
 * that belongs to another one. Such a draft is kept under a new id first.
 */
export async function allDrafts<T extends KeptDraft>(): Promise<readonly T[]> {
  const [drafts, reports] = await Promise.all([
    ownStore.all<T>('drafts'),
    ownStore.all<OwnReport>('reports'),
  ]);
  const isOfAnother = ({ id, dataset }: T) =>
    reports.some((report) => report.id === id && report.dataset !== dataset);
  return Promise.all(
    drafts.map(async (draft) => {
      if (!isOfAnother(draft)) return draft;
      const moved = { ...draft, id: newOwnId() };
      const outcome = await ownStore.put('drafts', moved);
      if (outcome.ok) await ownStore.remove('drafts', draft.id);
      return moved;
    }),
  );
}
