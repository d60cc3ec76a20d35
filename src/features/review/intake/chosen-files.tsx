import { useFullLocale } from '../../../i18n/later-texts.ts';
import { passFocus } from '../../../ui/pass-focus.ts';
import type { FileText, Refused } from './read-files.ts';

/** The files that are to be read, and what of those chosen last is not. */
export function ChosenFiles({
  files,
  refused,
  readOnly,
  onLeaveOut,
}: {
  files: readonly FileText[];
  refused: readonly Refused[];
  readOnly: boolean;
  onLeaveOut: (file: FileText) => void;
}) {
  const { t, words } = useFullLocale();
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <>
      {reasons.length > 0 && (
        <div className="notice" role="alert">
          {reasons.map((reason) => {
            const names = refused.flatMap(({ name, why }) =>
              why === reason && name ? [name] : [],
            );
            return (
              <p key={reason}>
                {names.length > 0 && <strong>{words.list(names)}: </strong>}
                {t.review.refusal[reason]}
              </p>
            );
          })}
        </div>
      )}
      {files.length > 0 && (
        <>
          <p className="review-label">{t.review.chosen(files.length)}</p>
          <ul className="chosen-files">
            {files.map((file, i) => (
              <li key={`${file.name} ${file.sha256 ?? i}`}>
                {file.name}{' '}
                <button
                  type="button"
                  aria-label={t.review.takeOut(file.name)}
                  disabled={readOnly}
                  onClick={({ currentTarget }) => {
                    const chooser = '[type=file]';
                    passFocus(
                      currentTarget,
                      currentTarget.form?.querySelector<HTMLElement>(chooser),
                    );
                    onLeaveOut(file);
                  }}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
