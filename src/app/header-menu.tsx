import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocale } from '../i18n/locale.tsx';

/** What stands in the header where there is room, and else behind a button. */
export function HeaderMenu({ children }: { children: ReactNode }) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ type, target }: Event) => {
      const isInside = box.current?.contains(target as Node) ?? false;
      if (type === 'click' ? !button.current?.contains(target as Node) : !isInside) setOpen(false);
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    // Whatever is chosen closes it. What it opens gives the focus back to what is still there.
    const choose = (event: Event) => {
      if (event.target !== button.current) button.current?.focus({ preventScroll: true });
    };
    const { current } = box;
    current?.addEventListener('click', choose, { capture: true });
    document.addEventListener('click', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      current?.removeEventListener('click', choose, { capture: true });
      document.removeEventListener('click', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen]);
  return (
    <div ref={box} className="header-menu">
      <button
        ref={button}
        type="button"
        className="header-menu-button"
        aria-label={t.shell.menu}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </button>
      <div className="header-menu-items" data-open={isOpen || undefined}>
        {children}
      </div>
    </div>
  );
}
