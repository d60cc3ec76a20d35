import { useState } from 'react';
import { localName } from '../domain/local-file.ts';
import { describeProblem } from '../domain/problem.ts';
import { OpenData } from '../features/transfer/open-data.tsx';
import { useFullLocale, type FullLocale } from '../i18n/later-texts.ts';
import { HOLDS_TEXT } from '../lib/file-look.ts';
import { usePageTitle } from '../pages/use-page-title.ts';
import { BUNDLED_DATA } from '../queries/dataset.ts';
import type { Failed } from '../queries/load.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { useView } from '../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../view-state/view-state.ts';
import { baseUrl } from './base.ts';

/** @param data as in the address */
function told({ t }: FullLocale, { reason, problems, look }: Failed, data: string) {
  const { loadFailed: text, transfer } = t;
  const local = localName(data);
  const name = local ?? (data || BUNDLED_DATA);
  if (reason === 'unreachable') {
    return { title: text.unreachable, lead: text.unreachableLead, help: text.unreachableHelp };
  }
  if (reason === 'fault') {
    return { title: text.fault, lead: text.faultLead(name), help: text.faultHelp };
  }
  if (reason === 'missing') {
    return local === undefined
      ? { title: text.missing, lead: text.nothingAt(name), help: data ? text.missingHelp : '' }
      : { title: text.notHere, lead: text.notHereLead(name), help: text.notHereHelp };
  }
  const { looks, help, invalidHelp } = transfer.open;
  return look
    ? { title: text.foreign, lead: looks[look](name), help: help[look] }
    : { title: text.invalid, lead: text.problems(name, problems.length), help: invalidHelp };
}

export function LoadFailed({ failed, retry }: { failed: Failed; retry: () => unknown }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { view, change, go } = useView();
  const [isOpening, setOpening] = useState(false);
  const { look, problems } = failed;
  const words = told(locale, failed, view.data);
  usePageTitle(words.title);
  const canRetry = !look && localName(view.data) === undefined;
  return (
    <div role="alert">
      <MessagePage
        {...words}
        actions={
          <>
            {canRetry && (
              <button type="button" className="button" onClick={() => retry()}>
                {t.loadFailed.retry}
              </button>
            )}
            <button
              type="button"
              className={canRetry ? 'button-quiet' : 'button'}
              aria-haspopup="dialog"
              onClick={() => setOpening(true)}
            >
              {t.shell.openData}
            </button>
            {look && HOLDS_TEXT.has(look) && (
              <button
                type="button"
                className="button-quiet"
                // Reports are added to data that can be shown.
                onClick={() => go({ page: 'add' }, { view: { ...DEFAULT_VIEW, lang: view.lang } })}
              >
                {t.shell.addArticle}
              </button>
            )}
            {view.data !== '' && (
              <button type="button" className="button-quiet" onClick={() => change({ data: '' })}>
                {t.loadFailed.bundled}
              </button>
            )}
          </>
        }
      >
        {problems.length > 0 && !look && (
          <ol className="problems">
            {problems.map((problem, i) => (
              <li key={i}>{describeProblem(problem)}</li>
            ))}
          </ol>
        )}
      </MessagePage>
      {isOpening && <OpenData base={baseUrl} onClose={() => setOpening(false)} />}
    </div>
  );
}
