import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Verdict } from '../draft/model.ts';

/** Accept and reject; each pressed a second time takes itself back. */
export function VerdictButtons({
  what,
  verdict,
  isTabbable,
  canReject = true,
  onJudge,
}: {
  what: string;
  verdict: Verdict;
  isTabbable: boolean;
  canReject?: boolean;
  onJudge: (verdict: Verdict) => void;
}) {
  const { t } = useFullLocale();
  const choices = [
    ['accepted', t.review.accept, 'm2.8 8.4 3.4 3.3 7-7.6'],
    ['rejected', t.review.reject, 'm3.8 3.8 8.4 8.4m0-8.4-8.4 8.4'],
  ] as const;
  return (
    <span className="verdict-buttons">
      {choices.map(([value, verb, path]) => (
        <button
          key={value}
          type="button"
          className="icon-button"
          data-choice={value}
          disabled={value === 'rejected' && !canReject}
          tabIndex={isTabbable ? 0 : -1}
          aria-pressed={verdict === value}
          aria-label={t.review.named(verb, what)}
          title={verb}
          onClick={() => onJudge(value)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span className="icon-word" aria-hidden="true">
            {verb}
          </span>
        </button>
      ))}
    </span>
  );
}
