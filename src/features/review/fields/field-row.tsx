/** One field of an event: what the report says, where it says so, and what to do with it. */
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { judgeField } from '../draft/edit.ts';
import { FieldEditor } from './field-editor.tsx';
import { canReject, type Candidate, type Field } from '../draft/model.ts';
import { findRecord, propertyName, valueName } from '../draft/names.ts';
import { useReview } from '../review-context.tsx';
import { VerdictButtons } from '../candidates/verdict-buttons.tsx';

const MOST_QUOTED = 90;

const shortened = (text: string) => {
  const words = text.replaceAll(/\s+/g, ' ');
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
};

export function FieldRow({ candidate, field }: { candidate: Candidate; field: Field }) {
  const locale = useFullLocale();
  const { t } = locale;
  const {
    draft,
    dataset,
    edit,
    line,
    goTo,
    editing,
    setEditing,
    setPointing,
    hovered,
    setHovered,
  } = useReview();
  const { id, property, value, passage, verdict } = field;
  const isHere = line.candidate === candidate.id && line.field === id;
  const label = propertyName(locale, property);
  const shown = valueName(draft, dataset, locale, property, value);
  const found = findRecord(draft, dataset, property, value);
  const written = found && !found.isNew ? draft.alike[found.record.id] : undefined;
  const quote = passage && property !== 'name' ? draft.text.slice(passage.start, passage.end) : '';
  const role = field.role && field.role !== 'participant' ? t.terms.role[field.role] : undefined;
  const what = `${label}, ${shown}`;
  const startPointing = () => {
    goTo({ candidate: candidate.id, field: id });
    setPointing({ to: 'field', id });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- pointing at a line only shows its passage; whatever it does has a key and a button
    <div
      className="field"
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as in CandidateCard
      tabIndex={isHere ? 0 : -1}
      aria-label={`${what}: ${t.review.verdict[verdict]}`}
      data-line={id}
      data-property={property}
      data-verdict={verdict}
      data-here={isHere || hovered === id}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isHere) {
          goTo({ candidate: candidate.id, field: id });
        }
      }}
      onClick={() => {
        if (!isHere) goTo({ candidate: candidate.id, field: id });
      }}
      onPointerEnter={() => setHovered(id)}
      onPointerLeave={() => setHovered(undefined)}
    >
      <span className="field-label">{label}</span>
      {editing === id ? (
        <FieldEditor candidate={candidate} field={field} />
      ) : (
        <span className="field-value">
          <span className="field-words">{shown}</span>
          {role && <span className="field-note"> {role}</span>}
          {found?.isNew && (
            <span className="tag" title={t.review.newTitle}>
              {t.review.newRecord}
            </span>
          )}
          {written && <span className="field-note"> {t.review.alike(written)}</span>}
          {property !== 'name' && (
            <span className="field-quote">
              {!passage && t.review.noPassage}
              {quote !== shown && quote && `“${shortened(quote)}”`}
              {field.by === 'curator' && ` · ${t.review.yourWords}`}
            </span>
          )}
          {property !== 'name' && field.by === 'curator' && !passage && (
            <button
              type="button"
              className="link-button field-ask"
              tabIndex={isHere ? 0 : -1}
              onClick={startPointing}
            >
              {t.review.whichWords}
            </button>
          )}
        </span>
      )}
      {editing !== id && (
        <span className="field-buttons">
          <button
            type="button"
            className="icon-button"
            tabIndex={isHere ? 0 : -1}
            aria-label={t.review.named(t.review.edit, what)}
            title={t.review.edit}
            onClick={() => {
              goTo({ candidate: candidate.id, field: id });
              setEditing(id);
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="m3 13 .6-2.8 7-7 2.2 2.2-7 7Z"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.3"
              />
            </svg>
            <span className="icon-word" aria-hidden="true">
              {t.review.edit}
            </span>
          </button>
          <button
            type="button"
            className="icon-button"
            tabIndex={isHere ? 0 : -1}
            aria-label={t.review.named(t.review.point, what)}
            title={t.review.point}
            onClick={startPointing}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M2.5 4.5h11M2.5 8h6.5M2.5 11.5h4M11 7.5v5M8.8 10.2 11 12.6l2.2-2.4"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.3"
              />
            </svg>
            <span className="icon-word" aria-hidden="true">
              {t.review.pointShort}
            </span>
          </button>
          <VerdictButtons
            what={what}
            verdict={verdict}
            isTabbable={isHere}
            canReject={canReject(field)}
            onJudge={(next) => edit(judgeField(candidate.id, id, next))}
          />
        </span>
      )}
    </div>
  );
}
