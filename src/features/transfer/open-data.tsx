import { Suspense } from 'react';
import { later } from '../../ui/later.ts';

const OpenDialog = later(async () => (await import('./open-dialog.tsx')).OpenDialog);

/**
 * The dialog that opens other data.
 * @param base the address of the folder that the app stands in
 */
export function OpenData({ base, onClose }: { base: string; onClose: () => void }) {
  return (
    <Suspense>
      <OpenDialog base={base} onClose={onClose} />
    </Suspense>
  );
}
