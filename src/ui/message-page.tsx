import type { ReactNode } from 'react';
import './message-page.css';

/** A page in words: what can’t be shown, why, and what to do instead. */
export function MessagePage({
  title,
  lead,
  help,
  actions,
  children,
}: {
  title: string;
  lead: string;
  help?: string | undefined;
  /** Buttons and links, the most likely first. */
  actions: ReactNode;
  /** What there is to go on with. */
  children?: ReactNode;
}) {
  return (
    <div className="message-page">
      <h1>{title}</h1>
      <p className="message-lead">{lead}</p>
      {help && <p>{help}</p>}
      <div className="message-actions">{actions}</div>
      {children}
    </div>
  );
}
