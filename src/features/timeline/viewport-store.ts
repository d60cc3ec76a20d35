/**
 * The span on screen while it moves. It lives outside React and outside the address, so that a
 * frame of panning renders no component; the address hears of it once the hand rests.
 */
import { prefersStillness } from '../../ui/motion.ts';
import type { Span } from './scale.ts';
import { between, clamped } from './viewport.ts';

/** The `reader` moved it, which the address has to remember; or it followed from the address. */
export type Mover = 'reader' | 'app';

const REST_MS = 250;
const GLIDE_MS = 180;
/** Beyond such a change of length nothing of the beginning is seen at the end: no glide helps. */
const MOST_GLIDE = 20;

export class Viewport {
  #span: Span;
  #bounds: Span;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #glide = 0;
  readonly #watchers = new Set<() => void>();
  readonly #settlers = new Set<(span: Span) => void>();

  constructor(span: Span, bounds: Span) {
    this.#span = clamped(span, bounds);
    this.#bounds = bounds;
  }

  get span(): Span {
    return this.#span;
  }

  get bounds(): Span {
    return this.#bounds;
  }

  bind(bounds: Span): void {
    this.#bounds = bounds;
  }

  set(span: Span, by: Mover): void {
    cancelAnimationFrame(this.#glide);
    this.#show(span, by);
  }

  /** Moves there in a moment, at once for readers who want no motion. */
  glideTo(span: Span, by: Mover): void {
    cancelAnimationFrame(this.#glide);
    const [from, to] = [this.#span, clamped(span, this.#bounds)];
    const ratio = (to.to - to.from) / (from.to - from.from);
    if (prefersStillness() || ratio > MOST_GLIDE || ratio < 1 / MOST_GLIDE) {
      this.#show(to, by);
      return;
    }
    const began = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - began) / GLIDE_MS));
      this.#show(t === 1 ? to : between(from, to, t), by);
      if (t < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #show(span: Span, by: Mover): void {
    this.#span = clamped(span, this.#bounds);
    for (const watch of this.#watchers) watch();
    if (by === 'app') return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const settle of this.#settlers) settle(this.#span);
    }, REST_MS);
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly onRest = (settler: (span: Span) => void): (() => void) => {
    this.#settlers.add(settler);
    return () => {
      this.#settlers.delete(settler);
      clearTimeout(this.#rest);
    };
  };
}
