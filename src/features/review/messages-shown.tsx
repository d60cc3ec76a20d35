import { useEffect, useRef } from 'react';
import type { OwnReport } from '../../queries/own-store.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';

export type Message =
  | { readonly kind: 'note'; readonly message: string }
  | {
      readonly kind: 'trouble';
      readonly name: string;
      readonly message: string;
      readonly article?: string | undefined;
    }
  | { readonly kind: 'undo'; readonly message: string; readonly undo: () => Promise<void> }
  | { readonly kind: 'saved'; readonly report: string };

/** What has just happened, and the way back or onward. */
export function Messages({
  messages,
  reports,
}: {
  messages: readonly Message[];
  /** Own ones that are part of the data set. */
  reports: readonly OwnReport[];
}) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below.
  useEffect(() => {
    if (messages.length > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [messages]);
  return (
    <div className="messages" aria-live="polite" ref={box}>
      {messages.map((message, i) => (
        <div key={i} className={message.kind === 'trouble' ? 'notice' : 'notice notice-calm'}>
          <OneMessage message={message} reports={reports} />
        </div>
      ))}
    </div>
  );
}

function OneMessage({ message, reports }: { message: Message; reports: readonly OwnReport[] }) {
  const { t, nameOf } = useFullLocale();
  switch (message.kind) {
    case 'note':
      return message.message;
    case 'undo':
      return (
        <>
          {message.message}{' '}
          <button type="button" className="link-button" onClick={() => void message.undo()}>
            {t.review.undo}
          </button>
        </>
      );
    case 'trouble':
      return (
        <>
          {message.name && <strong>{message.name}: </strong>}
          {message.message}{' '}
          {message.article && (
            <PageLink to={{ page: 'articles', id: message.article }}>
              {t.review.duplicateOpen}
            </PageLink>
          )}
        </>
      );
    case 'saved': {
      const report = reports.find(({ id }) => id === message.report);
      if (!report) return t.review.savedAlone;
      const events = report.file.events ?? [];
      return (
        <>
          {t.review.saved(events.length)}
          <ul className="saved-events">
            {events.map((event) => (
              <li key={event.id}>
                <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
              </li>
            ))}
          </ul>
          <PageLink to={{ page: 'explore' }}>{t.review.onTimeline}</PageLink>
        </>
      );
    }
  }
}
