import { Suspense, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { later } from '../../ui/later.ts';
import type { PlayerHandle, Playing } from './player.tsx';

const Player = later(async () => (await import('./player.tsx')).Player);

/** The button that plays and stops, and with the first click what plays. */
export function Playback(playing: Playing) {
  const { t } = useLocale();
  const [isWanted, setWanted] = useState(false);
  const player = useRef<PlayerHandle>(null);
  const { isPlaying } = playing;
  return (
    <>
      {isWanted && (
        <Suspense>
          <Player ref={player} {...playing} />
        </Suspense>
      )}
      <button
        type="button"
        className="timeline-play"
        data-playing={isPlaying}
        onClick={() => (player.current ? player.current.toggle() : setWanted(true))}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={isPlaying ? 'M1.500 1.500h7v7h-7z' : 'M2 .8 9 5 2 9.200z'} />
        </svg>
        {isPlaying ? t.timeline.stop : t.timeline.play}
      </button>
    </>
  );
}
