/** What kind of event it is that the reader adds; its other parts are added to it like to any. */
import type { Format } from '../../../domain/vocabulary.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Passage } from '../draft/model.ts';
import { addEvent, newEvent } from '../draft/new-event.ts';
import { ValueEditor } from '../fields/value-editor.tsx';
import { useReview } from '../review-context.tsx';

export function NewEventForm({ passage, onLeave }: { passage: Passage; onLeave: () => void }) {
  const { t } = useFullLocale();
  const { draft, edit, goTo, setPointing } = useReview();
  return (
    <section className="new-event" aria-label={t.review.newEvent.title}>
      <h2 className="review-label">{t.review.newEvent.title}</h2>
      <ValueEditor
        property="format"
        value=""
        onKeep={({ value }) => {
          const candidate = newEvent(draft, value as Format, passage);
          edit(addEvent(candidate));
          setPointing(undefined);
          goTo({ candidate: candidate.id }, true);
        }}
        onLeave={onLeave}
      />
    </section>
  );
}
