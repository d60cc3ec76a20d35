import { Suspense } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { later } from '../../ui/later.ts';

const ShareDialog = later(async () => (await import('./share-dialog.tsx')).ShareDialog);

export function ShareButton({
  dataset,
  isOpen,
  setOpen,
}: {
  dataset: Dataset | undefined;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}) {
  const { t } = useLocale();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        disabled={!dataset}
        onClick={() => setOpen(true)}
      >
        {t.shell.share}
      </button>
      {isOpen && dataset && (
        <Suspense>
          <ShareDialog dataset={dataset} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
