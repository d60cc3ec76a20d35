/** The pictures in `output/` are drawn by what draws the screen; open them in a browser. */
import { describe, expect, test } from 'vitest';
import { legendSides } from '../../src/features/timeline/legend-sides.ts';
import { signsIn } from '../../src/features/timeline/legend-signs.ts';
import { LIGHT } from '../../src/features/timeline/palette.ts';
import { drawPicture, sizeOf, type Picture } from '../../src/features/timeline/picture.ts';
import type { Span } from '../../src/features/timeline/scale.ts';
import { SvgPen } from '../../src/formats/svg.ts';
import { dayOf } from '../../src/lib/day.ts';
import { datasetOf, linesOf, locale, measure, modelOf, rowOf, sceneIn } from './fixture.ts';

function svgOf(
  model: ReturnType<typeof modelOf>,
  span: Span,
  selected = -1,
  said: Partial<Picture> = {},
): string {
  const scene = sceneIn(model, span, { selected });
  const picture: Picture = {
    scene,
    palette: LIGHT,
    title: 'Every sign of the timeline',
    filters: 'all events',
    lanes: model.lanes,
    legend: [
      ...signsIn(scene).map((sign) => ({ sign, text: locale.t.timeline.signs[sign] })),
      ...legendSides(model.dataset, locale).map(({ side, text }) => ({ sign: side, text })),
    ],
    date: 'Saved 22 November 2026',
    address: 'https://parley.example/?lanes=people',
    ...said,
  };
  const pen = new SvgPen();
  drawPicture(pen, picture, measure);
  const { width, height } = sizeOf(picture, measure);
  return pen.finish(width, height, picture.title);
}

const signs = datasetOf(
  linesOf(`
    2025-02               | held        | ayla, cem             | Some day in February
    2025-03-03/2025-03-12 | held        | bora                  | Ten days
    2025-03-20/..         | announced   | dara                  | Open end
    2025-04-02            | held        | ayla, bora(announced) | One was only announced
    2025-04-20            | announced   | ayla, cem             | Announced
    2025-05-05            | unknown     | bora, cem             | Not known whether held
    2025-05-20            | postponed   | cem, dara             | Postponed
    2025-06-03            | rescheduled | ayla, dara            | Moved
    2025-06-15            | cancelled   | bora, dara            | Cancelled
    2025-06-28            | denied      | ayla, bora            | Denied
    2025-07-09            | held        | ayla, bora, cem, dara | A visit
    2025-07-09            | held        | ayla, cem             | Talks during it | 11
    2025-07-09            | held        | bora, dara            | More talks | 11
    2025-08-01            | held        | ayla                  | First of three
    2025-08-02            | held        | ayla, emin            | Second of three
    2025-08-03            | held        | ayla                  | Third of three
    2025-09-01            | held        |                       | Nobody is named
  `),
);

describe('pictures', () => {
  test('every sign', async () => {
    const span = { from: dayOf(2025, 1, 20), to: dayOf(2025, 9, 20) };
    const svg = svgOf(modelOf(signs), span, rowOf(signs, 11));
    await expect(svg).toMatchFileSnapshot('output/every-sign.svg');
  });

  test('a week, with the events of one day side by side', async () => {
    const span = { from: dayOf(2025, 7, 6), to: dayOf(2025, 7, 13) };
    await expect(svgOf(modelOf(signs), span)).toMatchFileSnapshot('output/a-week.svg');
  });

  test('many filters and a long address stay within the edges', () => {
    const filters = Array.from({ length: 60 }, (_, i) => `Person ${i}`).join(' or ');
    const address = `https://parley.example/?${filters.replaceAll(/ or |\s/g, '+')}`;
    const span = { from: dayOf(2025, 7, 6), to: dayOf(2025, 7, 13) };
    const svg = svgOf(modelOf(signs), span, -1, { filters, address });
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
    const written = [...svg.matchAll(/<text x="(?:24|0)"[^>]*>([^<]*)</g)].map(
      ([, line = '']) => line,
    );
    expect(written.filter((line) => 24 + measure(line) > width - 24)).toEqual([]);
    expect(written.join(' ')).toContain(filters);
    expect(written.join('')).toContain(address);
  });

  test('what is written into a file can’t break out of it', () => {
    const dataset = datasetOf(linesOf('2025-01-01 | held | ayla | A & B <script>'));
    const pen = new SvgPen();
    pen.fillText('A & B <script> "x"', 0, 0);
    pen.fillText('a\u0001b', 0, 0);
    const file = pen.finish(10, 10, '<title>');
    expect(file).not.toMatch(/<script|<title><title/);
    // XML has no way to write most control characters: one of them, and no program reads the file.
    expect(file).toContain('>ab<');
    expect(dataset.events.count).toBe(1);
  });

  test('texts keep the width they were laid out with, in whatever font they are read', () => {
    const pen = new SvgPen(measure);
    pen.fillText('Ankara', 0, 0);
    expect(pen.finish(10, 10, '')).toContain(`textLength="${measure('Ankara')}"`);
    const unmeasured = new SvgPen();
    unmeasured.fillText('Ankara', 0, 0);
    expect(unmeasured.finish(10, 10, '')).not.toContain('textLength');
  });
});
