import { useState } from 'react';
import { describeProblem, type Problem } from '../domain/problem.ts';
import { useFullLocale } from '../i18n/later-texts.ts';
import { OpenData } from '../features/transfer/open-data.tsx';
import { localName } from '../domain/local-file.ts';
import type { Loaded } from '../queries/load.ts';
import { useView } from '../ui/view-context.tsx';
import { baseUrl } from './base.ts';

export function LoadFailed({
  reason,
  problems,
  retry,
}: {
  reason: Extract<Loaded, { ok: false }>['reason'];
  problems: readonly Problem[];
  retry: () => unknown;
}) {
  const { t } = useFullLocale();
  const { view, change } = useView();
  const text = t.loadFailed;
  const [isOpening, setOpening] = useState(false);
  const local = reason === 'missing' ? localName(view.data) : undefined;
  const title = {
    missing: local === undefined ? text.missing : text.notHere(local),
    unreachable: text.unreachable,
    invalid: text.invalid(problems.length),
  };
  const help = {
    missing: local === undefined ? text.missingHelp : text.notHereHelp,
    unreachable: text.unreachableHelp,
    invalid: text.invalidHelp,
  };
  return (
    <div className="message-page" role="alert">
      <h1>{title[reason]}</h1>
      <p>{help[reason]}</p>
      {problems.length > 0 && (
        <ol className="problems">
          {problems.map((problem, i) => (
            <li key={i}>{describeProblem(problem)}</li>
          ))}
        </ol>
      )}
      <p className="message-actions">
        {local === undefined ? (
          <button type="button" className="button" onClick={() => retry()}>
            {text.retry}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => setOpening(true)}
          >
            {t.shell.openData}
          </button>
        )}
        {view.data !== '' && (
          <button type="button" className="button-quiet" onClick={() => change({ data: '' })}>
            {text.bundled}
          </button>
        )}
      </p>
      {isOpening && <OpenData base={baseUrl} onClose={() => setOpening(false)} />}
    </div>
  );
}
