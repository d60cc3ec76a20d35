/** Saving what was reviewed: the report into the store, and its draft out of it. */
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { OwnData } from '../../../queries/own-data.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Message } from '../messages-shown.tsx';
import type { Draft, Stored } from '../draft/model.ts';
import { withFreeIds } from './piece-ids.ts';
import { pieceOf } from './piece.ts';
import type { useDraft } from './use-draft.ts';
import { useLabelled } from '../draft/use-labelled.ts';
import type { useMessages } from '../use-messages.ts';

export function useSaving(
  dataset: Dataset,
  { keepReport, keepDraft, dropDraft }: OwnData<Stored>,
  drafts: readonly Draft[],
  review: ReturnType<typeof useDraft>,
  { setMessages, notKept }: ReturnType<typeof useMessages>,
) {
  const { t } = useFullLocale();
  const labelled = useLabelled();
  const latest = useRef({ open: review.draft, drafts });
  useEffect(() => {
    latest.current = { open: review.draft, drafts };
  });
  const [isSaving, setSaving] = useState(false);
  /** @param givenIds as `givenBy` gives them */
  const save = async (reviewed: Draft, givenIds: ReadonlySet<string>): Promise<void> => {
    const saved = labelled(withFreeIds(reviewed, dataset, givenIds));
    const { id, label, sha256 } = saved;
    const updated = Math.max(Date.now(), (reviewed.saved ?? 0) + 1);
    const report = {
      id,
      updated,
      dataset: reviewed.dataset,
      label,
      sha256,
      file: pieceOf(saved, dataset, givenIds),
      review: saved,
    };
    const outcome = await keepReport(report, (kept) => kept.updated === reviewed.saved);
    if (!outcome.ok) {
      setMessages([notKept(outcome.reason)]);
      return;
    }
    const told: Message = { kind: 'saved', report: id };
    // That took as long as the data set takes to be read anew: by now there may be more changes,
    // or another review may be open.
    const { open, drafts: kept } = latest.current;
    const isOpen = open?.id === id;
    const now = isOpen ? open : kept.find((one) => one.id === id);
    if (now && now.updated !== reviewed.updated) {
      setMessages([told, { kind: 'note', message: t.review.changedSince(label) }]);
      if (isOpen) review.goOnFrom(updated);
      else await keepDraft({ ...now, saved: updated });
      return;
    }
    // Closed at once: what is changed from here on would be lost.
    if (isOpen) review.close();
    if (isOpen) await review.settle();
    const dropped = await dropDraft(id, 'saved', reviewed);
    setMessages([told, ...(dropped.ok ? [] : [notKept(dropped.reason)])]);
  };
  return {
    isSaving,
    save: async (reviewed: Draft, givenIds: ReadonlySet<string>): Promise<void> => {
      setSaving(true);
      try {
        await save(reviewed, givenIds);
      } finally {
        setSaving(false);
      }
    },
  };
}
