import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { eventRow } from '../dataset/rows.ts';
import { useLocale } from '../i18n/locale.tsx';
import { useAddress } from '../ui/use-address.ts';
import { useView } from '../ui/view-context.tsx';
import './embed-bar.css';

/**
 * What is left of the frame inside another page: the way to the whole. The wheel is left to that
 * page; the drawings, which zoom with it elsewhere, don't get to see it.
 */
export function EmbedBar({ dataset }: { dataset: Dataset | undefined }) {
  const { t } = useLocale();
  const { view, route } = useView();
  const addressOf = useAddress();
  useEffect(() => {
    const keep = (event: WheelEvent) => event.stopImmediatePropagation();
    addEventListener('wheel', keep, { capture: true, passive: true });
    return () => removeEventListener('wheel', keep, { capture: true });
  }, []);
  // The page of an event or a person has a title of its own; all events together have none.
  const isAboutOne =
    route.page !== 'explore' || !dataset || eventRow(dataset, view.event) !== undefined;
  const Title = isAboutOne ? 'span' : 'h1';
  return (
    <footer className="embed-bar">
      <Title className="embed-title">{dataset?.header.title}</Title>
      <a href={addressOf(route, { ...view, embed: false })} target="_blank" rel="noopener">
        {t.shell.openInParley}
      </a>
    </footer>
  );
}
