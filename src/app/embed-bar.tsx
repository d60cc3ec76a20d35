import { useEffect } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { useAddress } from '../ui/use-address.ts';
import { useView } from '../ui/view-context.tsx';

/**
 * What is left of the frame inside another page: the way to the whole. The wheel is left to that
 * page; the drawings, which zoom with it elsewhere, don't get to see it.
 */
export function EmbedBar({ title }: { title: string }) {
  const { t } = useLocale();
  const { view, route } = useView();
  const addressOf = useAddress();
  useEffect(() => {
    const keep = (event: WheelEvent) => event.stopImmediatePropagation();
    addEventListener('wheel', keep, { capture: true, passive: true });
    return () => removeEventListener('wheel', keep, { capture: true });
  }, []);
  return (
    <footer className="embed-bar">
      <span>{title}</span>
      <a href={addressOf(route, { ...view, embed: false })} target="_blank" rel="noopener">
        {t.share.openInParley}
      </a>
    </footer>
  );
}
