import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import './dialog.css';

/** A dialog over the page, open as long as it is rendered; Escape or a click beside it closes it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    // A click beside it, on what lies behind; the keyboard has Escape. Where text is selected out
    // of the dialog, the button is let go there, but was not pressed there.
    let isBeside = false;
    const onPress = ({ target }: PointerEvent) => {
      isBeside = target === element;
    };
    const onClick = ({ target }: MouseEvent) => {
      if (isBeside && target === element) element.close();
    };
    element.addEventListener('pointerdown', onPress);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onPress);
      element.removeEventListener('click', onClick);
    };
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-body">
        <div className="dialog-header">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={t.shell.close}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
