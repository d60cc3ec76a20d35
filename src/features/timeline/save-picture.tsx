/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- a menu closes when focus leaves it */
/** Saves what the timeline shows as SVG or PNG. */
import { useRef } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import type { PictureKind } from './picture-file.ts';
import type { MeasureText, Picture } from './picture.ts';

const KINDS: readonly PictureKind[] = ['svg', 'png'];

interface Props {
  readonly name: string;
  /** Made when it is asked for, from what is on the screen then. */
  readonly take: (measure: MeasureText) => Picture;
}

export function SavePicture({ name, take }: Props) {
  const { t } = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  async function save(kind: PictureKind) {
    menu.current?.removeAttribute('open');
    const { savePicture } = await import('./picture-file.ts');
    savePicture(kind, name, take);
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
