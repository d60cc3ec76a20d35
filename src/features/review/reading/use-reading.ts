/** Reading texts: what is found becomes drafts, and the first of them is opened. */
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { OwnData } from '../../../queries/own-data.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { draftOf, type ReadText } from '../draft/draft.ts';
import type { Draft, Stored } from '../draft/model.ts';
import { withAdded } from '../draft/new-event.ts';
import { withKnown } from '../draft/piece-records.ts';
import type { useDraft } from '../saving/use-draft.ts';
import { useExtraction } from './use-extraction.ts';
import { useLabelled } from '../draft/use-labelled.ts';
import type { useMessages } from '../use-messages.ts';

export function useReading(
  dataset: Dataset,
  { keepDraft }: OwnData<Stored>,
  review: ReturnType<typeof useDraft>,
  { setMessages, notKept }: ReturnType<typeof useMessages>,
) {
  const { t, words } = useFullLocale();
  const labelled = useLabelled();
  const { extraction, run, cancel } = useExtraction();
  /** How often a text has been read: each time its review begins anew. */
  const [readings, setReadings] = useState(0);
  const open = useRef(review.draft);
  useEffect(() => {
    open.current = review.draft;
  });
  const show = (made: readonly Draft[]) => {
    const [first] = made;
    const other = open.current;
    if (other && !made.some(({ id }) => id === other.id)) {
      // Another review was opened meanwhile, and nobody is taken away from it.
      const message = t.review.readMeanwhile(words.list(made.map(({ label }) => label)));
      setMessages((before) => [...before, { kind: 'note', message }]);
      return;
    }
    if (first) review.open(first);
    setReadings((count) => count + 1);
  };
  const keepAll = async (made: readonly Draft[], onKept: () => void) => {
    const outcomes = await Promise.all(made.map((draft) => keepDraft(draft, () => true)));
    const troubles = made.flatMap(({ label }, i) => {
      const outcome = outcomes[i];
      return !outcome || outcome.ok ? [] : [notKept(outcome.reason, label)];
    });
    setMessages((before) => [...before, ...troubles]);
    if (troubles.length === 0) onKept();
  };
  /**
   * @param onKept called once every text lies in the store as a draft, and can go elsewhere
   * @param former where the text is read again: what was added by hand is kept
   */
  const read = (texts: readonly ReadText[], onKept: () => void, former?: Draft) =>
    run(
      texts.map(({ text, published }) => ({ text, published: published || undefined })),
      (found) => {
        const made = texts.flatMap((text, i) => {
          const file = found[i];
          if (!file) return [];
          const draft = draftOf(text, file, dataset, Date.now());
          const whole = former ? withAdded(draft, former, dataset) : draft;
          return [labelled(withKnown(whole, dataset))];
        });
        show(made);
        void keepAll(made, onKept);
      },
    );
  return { extraction, read, readings, cancel };
}
