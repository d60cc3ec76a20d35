/** What is told of what has just happened. */
import { useState } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { NotKept } from '../../queries/own-connection.ts';
import type { Replaced } from '../../queries/own-store.ts';
import type { Message } from './messages-shown.tsx';

export function useMessages() {
  const { t } = useFullLocale();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const notKept = (reason: NotKept | 'elsewhere', name = ''): Message => ({
    kind: 'trouble',
    name,
    message: t.review.notKept[reason],
  });
  /** The way back from what was done stays until it has led there. */
  const offerUndo = (message: string, back: () => Promise<Replaced>) => {
    const offer: Message = {
      kind: 'undo',
      message,
      undo: async () => {
        const outcome = await back();
        setMessages(outcome.ok ? [] : [notKept(outcome.reason), offer]);
      },
    };
    setMessages([offer]);
  };
  return { messages, setMessages, notKept, offerUndo };
}
