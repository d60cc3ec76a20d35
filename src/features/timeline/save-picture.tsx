/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- a menu closes when focus leaves it */
/** Saves what the timeline shows as SVG or PNG. */
import { useRef } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import type { PictureKind } from './picture-file.ts';
import type { Shown } from './take-picture.ts';
import { useAxisWords } from './use-painter.ts';
import { useRange } from './use-range.ts';

const KINDS: readonly PictureKind[] = ['svg', 'png'];

export function SavePicture(shown: Shown) {
  const locale = useLocale();
  const { t } = locale;
  const { view } = useView();
  const words = useAxisWords();
  const range = useRange();
  const menu = useRef<HTMLDetailsElement>(null);
  async function save(kind: PictureKind) {
    menu.current?.removeAttribute('open');
    const { savePicture } = await import('./picture-file.ts');
    savePicture(kind, shown, { locale, view, words, range });
  }
  return (
    <details
      ref={menu}
      className="timeline-menu"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.removeAttribute('open');
      }}
    >
      <summary>{t.timeline.savePicture}</summary>
      <div>
        {KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => void save(kind)}>
            {t.timeline.saveAs[kind]}
          </button>
        ))}
      </div>
    </details>
  );
}
