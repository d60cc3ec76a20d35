/** Keys of the timeline; a table, so that help and tests can read it too. */
import type { Step } from './walk.ts';

export type KeyAction =
  | { readonly kind: 'walk'; readonly step: Step }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'open' | 'close' | 'fit' | 'pin' | 'hide' };

const ZOOM = 1.6;

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { kind: 'walk', step: 'next' },
  ArrowLeft: { kind: 'walk', step: 'previous' },
  ArrowUp: { kind: 'walk', step: 'up' },
  ArrowDown: { kind: 'walk', step: 'down' },
  Home: { kind: 'walk', step: 'first' },
  End: { kind: 'walk', step: 'last' },
  Enter: { kind: 'open' },
  '+': { kind: 'zoom', factor: 1 / ZOOM },
  '=': { kind: 'zoom', factor: 1 / ZOOM },
  '-': { kind: 'zoom', factor: ZOOM },
  '0': { kind: 'fit' },
  p: { kind: 'pin' },
  h: { kind: 'hide' },
  Escape: { kind: 'close' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys with Ctrl, Alt or Command belong to the browser. */
export const actionOf = ({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS[key];
