import { lazy, Suspense } from 'react';
import { useLocale } from '../../i18n/locale.tsx';

/** Fetched when somebody opens other data; most readers never do. */
const OpenDialog = lazy(async () => {
  const { OpenDialog } = await import('./open-dialog.tsx');
  return { default: OpenDialog };
});

/** @param base the address of the folder that the app stands in */
export function OpenDataButton({
  base,
  className,
  isOpen,
  setOpen,
}: {
  base: string;
  className: string;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}) {
  const { t } = useLocale();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.shell.openData}
      </button>
      {isOpen && (
        <Suspense>
          <OpenDialog base={base} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
