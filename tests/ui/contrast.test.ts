/** Colours can be told apart: WCAG 2.2, 1.4.3 for text and 1.4.11 for what can be used. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCHEMES = ['light', 'dark'] as const;
const root = fileURLToPath(new URL('../../', import.meta.url));
const theme = readFileSync(`${root}src/ui/theme.css`, 'utf8');

/** The colour of a token, as `#rrggbb`. */
function colourOf(token: string, scheme: (typeof SCHEMES)[number]): string {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(theme);
  const colour = found?.[scheme === 'light' ? 1 : 2];
  if (!colour) throw new Error(`there is no colour --${token}`);
  return colour;
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'paper-inset', 'paper-raised'];

test.each(SCHEMES)('in %s, text and edges of controls stand out from every ground', (scheme) => {
  const poor = [
    ...['ink', 'ink-soft', 'ink-faint', 'accent'].map((token) => [token, 4.5] as const),
    ...['outline', 'dispute', 'side-first', 'side-second', 'side-other'].map(
      (token) => [token, 3] as const,
    ),
  ].flatMap(([token, least]) =>
    GROUNDS.map((ground) => ({
      pair: `${token} on ${ground}`,
      least,
      is: contrast(colourOf(token, scheme), colourOf(ground, scheme)),
    })).filter(({ is }) => is < least),
  );
  expect(poor).toEqual([]);
});

test('no field or button is drawn by a hairline, which is too faint to be found by', () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((file) => file.endsWith('.css'));
  const faint = sheets.flatMap((file) => {
    const rules = readFileSync(`${root}src/${file}`, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g);
    return [...rules]
      .map(([, selector = '', body = '']) => ({ file, selector: selector.trim(), body }))
      .filter(({ selector }) =>
        /(?:\b(?:input|select|textarea)|\.button-quiet|button\[aria-pressed='true'\])(?:,|$)/m.test(
          selector,
        ),
      )
      .filter(({ body }) => /border[\w-]*:[^;]*var\(--hairline/.test(body))
      .map(({ selector }) => `${file}: ${selector}`);
  });
  expect(faint).toEqual([]);
});
