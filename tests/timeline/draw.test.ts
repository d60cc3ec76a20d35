import { describe, expect, test } from 'vitest';
import { draw, drawBin } from '../../src/features/timeline/draw.ts';
import { withLaneFor } from '../../src/features/timeline/lanes.ts';
import { LIGHT } from '../../src/features/timeline/palette.ts';
import { dayOf } from '../../src/lib/day.ts';
import { drawLog } from './draw-log.ts';
import { datasetOf, linesOf, modelOf, rowOf, sceneIn } from './fixture.ts';

const span = { from: dayOf(2025, 1, 1), to: dayOf(2025, 4, 11) };

function callsFor(text: string, extra: Parameters<typeof sceneIn>[2] = {}) {
  const log = drawLog();
  draw(log.pen, sceneIn(modelOf(datasetOf(linesOf(text))), span, extra), LIGHT);
  return log.calls;
}
/** The colour with which something of this shape is filled or stroked. */
const after = (calls: readonly string[], colour: string) =>
  calls.slice(calls.lastIndexOf(colour) + 1);

describe('drawing', () => {
  test('a held event is filled in the colour of its side, an announced one is a ring', () => {
    const held = callsFor('2025-02-10 | held | ayla');
    expect(after(held, `fillStyle = ${LIGHT.side.first}`)).toContain('fill');
    const announced = callsFor('2025-02-10 | announced | ayla');
    const mark = after(announced, `strokeStyle = ${LIGHT.side.first}`);
    expect(mark).toContain('stroke');
    expect(mark).not.toContain('fill');
  });

  test('a denied event is crossed out in every lane, and not with those said to be absent', () => {
    const text = `
      2025-02-10 | denied | ayla(denied), cem(denied)
      2025-03-10 | held   | ayla, cem(denied)`;
    const { marks } = sceneIn(modelOf(datasetOf(linesOf(text))), span);
    expect(marks.map(({ sign }) => sign).sort()).toEqual(['absent', 'denied', 'denied', 'held']);
  });

  test('several in one place are filled as far as they were held', () => {
    const text = `
      2025-02-10 | denied    | ayla(denied)
      2025-02-10 | announced | cem, dara
      2025-02-10 | announced | cem
      2025-02-10 | held      | ayla, bora(announced), dara
      2025-02-10 | held      | bora, emin
      2025-02-10 | held      | emin`;
    const { bins } = sceneIn(modelOf(datasetOf(linesOf(text))), span);
    const filled = bins.map(({ held, count }) => `${held} of ${count}`);
    expect(filled).toEqual(['1 of 2', '1 of 2', '0 of 2', '1 of 2', '2 of 2']);
    const tints = bins.map((bin) => {
      const log = drawLog();
      drawBin(log.pen, bin, LIGHT);
      const { calls } = log;
      const at = calls.findIndex(
        (call) => call.startsWith('fillStyle') && /[0-9a-f]{8}$/.test(call),
      );
      return at < 0 ? 0 : calls.slice(at).some((call) => call.startsWith('lineTo')) ? 0.5 : 1;
    });
    expect(tints).toEqual([0.5, 0.5, 0, 0.5, 1]);
  });

  test('an event of two people is joined by a stem from lane to lane', () => {
    const calls = callsFor('2025-02-10 | held | ayla, cem');
    const stem = after(calls, `strokeStyle = ${LIGHT.bar}`);
    expect(stem.slice(0, 4)).toEqual([
      'beginPath',
      'moveTo 324 97.5',
      'lineTo 324 124.5',
      'stroke',
    ]);
  });

  test('the selected event is drawn last, in the accent, also where a filter leaves it out', () => {
    const text = '2025-02-10 | held | ayla\n2025-03-10 | held | cem';
    const dataset = datasetOf(linesOf(text));
    const filtered = modelOf(dataset, { view: { person: { any: ['ayla'], none: [] } } });
    const selected = rowOf(dataset, 2);
    const scene = sceneIn(withLaneFor(filtered, selected, 'Others'), span, { selected });
    expect(scene.marks.at(-1)?.row).toBe(selected);
    const log = drawLog();
    draw(log.pen, scene, LIGHT);
    expect(after(log.calls, `strokeStyle = ${LIGHT.accent}`)).toContain('stroke');
  });

  test('of thousands only what has a place is drawn', () => {
    const many = Array.from(
      { length: 4000 },
      (_, i) => `2025-0${1 + (i % 3)}-${10 + (i % 19)} | held | ayla`,
    );
    expect(callsFor(many.join('\n')).length).toBeLessThan(2000);
  });
});
