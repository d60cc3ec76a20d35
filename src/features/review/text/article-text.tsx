/** The report’s text: to read, with its marks, or to select words in that are wanted for something. */
import { useRef } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { pointAt } from '../draft/edit.ts';
import type { Passage } from '../draft/model.ts';
import { propertyName } from '../draft/names.ts';
import { candidateOfField, fieldById, useReview } from '../review-context.tsx';
import { MarkedText } from './marked-text.tsx';
import { NewEventForm } from './new-event-form.tsx';
import { PointingText } from './pointing-text.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useSelected } from './use-selected.ts';
import './text.css';

export function ArticleText() {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, edit, line, goTo, pointing, setPointing } = useReview();
  const pane = useRef<HTMLDivElement>(null);
  const selected = useSelected(pane);
  const added = pointing?.to === 'event' ? pointing : undefined;
  const passage = added?.passage;
  const leave = () => {
    setPointing(undefined);
    if (added?.isReading) pane.current?.focus({ preventScroll: true });
    else goTo(line, true);
  };
  const field = pointing?.to === 'field' ? fieldById(draft, pointing.id) : undefined;
  if (field) {
    const point = (words: Passage) => {
      const candidate = candidateOfField(draft, field.id);
      if (candidate) edit(pointAt(candidate.id, field.id, words));
      leave();
    };
    return (
      <PointingText
        what={propertyName(locale, field.property)}
        help={t.review.pointHelp}
        passage={field.passage}
        text={draft.text}
        onPoint={point}
        onLeave={leave}
      />
    );
  }
  if (added && !passage) {
    return (
      <PointingText
        what={t.review.newEvent.title}
        help={t.review.newEvent.help}
        passage={undefined}
        text={draft.text}
        onPoint={(words) => setPointing({ to: 'event', passage: words })}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      {passage ? (
        <NewEventForm passage={passage} onLeave={leave} />
      ) : (
        selected && <SelectionBar selected={selected} />
      )}
      <MarkedText pane={pane} passage={passage} />
    </>
  );
}
