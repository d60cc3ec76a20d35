/** What was found: the news of the report first, its background folded away. */
import { useRef, useState } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { CandidateCard } from './candidate-card.tsx';
import { isForeign, isMain } from '../draft/model.ts';
import { useReview } from '../review-context.tsx';
import { useKeys } from './use-keys.ts';
import './candidates.css';
import '../fields/fields.css';
import './same-event.css';

export function CandidateList() {
  const { t } = useFullLocale();
  const { draft, line, setPointing } = useReview();
  const keys = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = useKeys(() => {
    if (keys.current) keys.current.open = !keys.current.open;
  });
  const main = draft.candidates.filter(isMain);
  const others = draft.candidates.filter((candidate) => !isMain(candidate));
  const showsOthers = isOpen || main.length === 0 || others.some(({ id }) => id === line.candidate);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the lines inside, each of which can be focused
    <div className="candidates" onKeyDown={onKeyDown}>
      {draft.candidates.length === 0 && (
        <div className="candidates-none">
          <p className="lead">{t.review.none}</p>
          <p className="field-note">
            {isForeign(draft) ? t.review.noneHelpForeign : t.review.noneHelp}
          </p>
        </div>
      )}
      {main.length > 0 && (
        <>
          <h2 className="review-label">{t.review.main}</h2>
          <ul>
            {main.map((candidate) => (
              <CandidateCard key={candidate.id} candidate={candidate} />
            ))}
          </ul>
        </>
      )}
      <p className="candidates-add">
        <button type="button" className="button-quiet" onClick={() => setPointing({ to: 'event' })}>
          {t.review.newEvent.add}
        </button>
      </p>
      {others.length > 0 && (
        <>
          <h2 className="review-label">
            <button
              type="button"
              aria-expanded={showsOthers}
              onClick={() => setOpen((isOpen) => !isOpen)}
            >
              {t.review.background(others.length)}
            </button>
          </h2>
          {showsOthers && (
            <ul>
              {others.map((candidate) => (
                <CandidateCard key={candidate.id} candidate={candidate} />
              ))}
            </ul>
          )}
        </>
      )}
      <details className="keys" ref={keys}>
        <summary>{t.review.keys}</summary>
        <dl>
          {t.review.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
