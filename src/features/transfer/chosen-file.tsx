/** What becomes of the file that was chosen: it is read, and kept or refused with the reasons. */
import { describeProblem, type Problem } from '../../domain/problem.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { HOLDS_TEXT, type FileLook } from '../../lib/file-look.ts';
import { useLoadProgress } from '../../queries/dataset.ts';
import type { NotKept } from '../../queries/own-connection.ts';

export type Choice =
  | { readonly kind: 'reading' | 'unreadable'; readonly name: string }
  | { readonly kind: 'foreign'; readonly name: string; readonly look: FileLook }
  | { readonly kind: 'invalid'; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'taken';
      readonly name: string;
      readonly free: string;
      readonly replace: () => void;
      readonly keepBoth: () => void;
    }
  | { readonly kind: 'not-kept'; readonly reason: NotKept; readonly openAnyway: () => void };

interface Props {
  readonly onCancel: () => void;
  /** Goes to where reports are added. */
  readonly onAdd: () => void;
}

export function ChosenFile({ choice, ...props }: Props & { choice: Choice | undefined }) {
  return (
    <div className="transfer-choice" aria-live="polite">
      {choice && <Told choice={choice} {...props} />}
    </div>
  );
}

function Told({ choice, onCancel, onAdd }: Props & { choice: Choice }) {
  const { shell, transfer } = useFullLocale().t;
  const t = transfer.open;
  const progress = useLoadProgress();
  const cancel = (
    <button type="button" className="button-quiet" onClick={onCancel}>
      {t.cancel}
    </button>
  );
  switch (choice.kind) {
    case 'reading':
      return (
        <div className="transfer-told">
          <p>{t.reading(choice.name)}</p>
          <progress
            aria-label={t.reading(choice.name)}
            value={progress?.total ? progress.read / progress.total : undefined}
          />
          <p>{cancel}</p>
        </div>
      );
    case 'unreadable':
      return <p className="transfer-told">{t.unreadable(choice.name)}</p>;
    case 'foreign':
      return (
        <div className="transfer-told" data-bad>
          <p className="transfer-label">{t.looks[choice.look](choice.name)}</p>
          <p className="transfer-help">{t.help[choice.look]}</p>
          {HOLDS_TEXT.has(choice.look) && (
            <p>
              <button type="button" className="button-quiet" onClick={onAdd}>
                {shell.addArticle}
              </button>
            </p>
          )}
        </div>
      );
    case 'invalid':
      return (
        <div className="transfer-told" data-bad>
          <p className="transfer-label">{t.invalid(choice.name, choice.problems.length)}</p>
          <p className="transfer-help">{t.invalidHelp}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by keyboard */}
          <ol className="problems" tabIndex={0} aria-label={t.invalidHelp}>
            {choice.problems.map((problem, i) => (
              <li key={i}>{describeProblem(problem)}</li>
            ))}
          </ol>
        </div>
      );
    case 'taken':
      return (
        <div className="transfer-told">
          <p>{t.taken(choice.name)}</p>
          <p className="transfer-buttons">
            <button type="button" className="button-quiet" onClick={choice.replace}>
              {t.replace}
            </button>
            <button type="button" className="button-quiet" onClick={choice.keepBoth}>
              {t.keepBoth(choice.free)}
            </button>
            {cancel}
          </p>
        </div>
      );
    case 'not-kept':
      return (
        <div className="transfer-told">
          <p>{t.notKept[choice.reason]}</p>
          <p className="transfer-buttons">
            <button type="button" className="button-quiet" onClick={choice.openAnyway}>
              {t.openAnyway}
            </button>
            {cancel}
          </p>
        </div>
      );
  }
}
