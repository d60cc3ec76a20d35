/** One event that was found: a line when another is looked at, all its fields when it is. */
import { parseEdtf } from '../../../domain/edtf.ts';
import type { Status } from '../../../domain/vocabulary.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { Sign } from '../../../ui/sign.tsx';
import { AddField } from '../fields/add-field.tsx';
import { judge } from '../draft/edit.ts';
import { FieldRow } from '../fields/field-row.tsx';
import { valueOf, type Candidate } from '../draft/model.ts';
import { useReview } from '../review-context.tsx';
import { SameEventOffer } from './same-event-offer.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

export function CandidateCard({ candidate }: { candidate: Candidate }) {
  const { t, dates } = useFullLocale();
  const { line, goTo, edit } = useReview();
  const { id, verdict, fields } = candidate;
  const isCurrent = line.candidate === id;
  const isHere = isCurrent && line.field === undefined;
  const name = valueOf(candidate, 'name') ?? candidate.record.name;
  const status = (valueOf(candidate, 'status') ?? 'unknown') as Status;
  const date = valueOf(candidate, 'date');
  const inWords = date ? dates.short(parseEdtf(date)) : t.review.dateNone;
  return (
    <li className="candidate" data-verdict={verdict} data-current={isCurrent}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see below */}
      <div
        className="candidate-line"
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a line takes the keys; its buttons are for the pointer, and for those who tab on
        tabIndex={isHere ? 0 : -1}
        aria-label={`${name}, ${inWords}: ${t.review.verdict[verdict]}`}
        data-line={id}
        data-event="true"
        onFocus={(event) => {
          if (event.target === event.currentTarget && !isHere) goTo({ candidate: id });
        }}
      >
        <Sign kind={status} />
        <button
          type="button"
          className="candidate-name"
          tabIndex={-1}
          aria-expanded={isCurrent}
          onClick={() => goTo({ candidate: id }, true)}
        >
          <span>{name}</span>
          <span className="candidate-facts">
            {inWords} · {t.terms.status[status].toLowerCase()}
            {verdict !== 'open' && <em> · {t.review.verdict[verdict]}</em>}
          </span>
        </button>
        <VerdictButtons
          what={name}
          verdict={verdict}
          isTabbable={isHere}
          onJudge={(next) => edit(judge(id, next))}
        />
      </div>
      {isCurrent && (
        <div className="candidate-body">
          <SameEventOffer candidate={candidate} />
          <div className="fields">
            {fields.map((field) => (
              <FieldRow key={field.id} candidate={candidate} field={field} />
            ))}
          </div>
          <AddField candidate={candidate} />
        </div>
      )}
    </li>
  );
}
