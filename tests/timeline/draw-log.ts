/** A pen that writes down what it is told, one line a call, for tests to read. */
import type { Pen } from '../../src/features/timeline/pen.ts';

export interface DrawLog {
  readonly pen: Pen;
  readonly calls: readonly string[];
}

const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

export function drawLog(): DrawLog {
  const calls: string[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const pen = new Proxy(state, {
    get(target, name: string) {
      if (name in target) return target[name];
      if (name === 'measureText') return (text: string) => ({ width: text.length * 6.5 });
      return (...values: unknown[]) => {
        calls.push(`${name} ${values.map(round).join(' ')}`.trim());
        return { addColorStop: () => {}, toString: () => 'fade' };
      };
    },
    set(target, name: string, value: unknown) {
      if (name === 'fillStyle' || name === 'strokeStyle') calls.push(`${name} = ${String(value)}`);
      target[name] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, calls };
}
