import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SvgPen } from '../../src/formats/svg.ts';
import { SvgPath } from '../../src/formats/svg-path.ts';

const written = (draw: (pen: SvgPen) => void) => {
  const pen = new SvgPen();
  draw(pen);
  return pen.finish(10, 10, '');
};

describe('an arc', () => {
  const arcs = (...arc: Parameters<SvgPath['arc']>) => {
    const path = new SvgPath();
    path.arc(...arc);
    return path.path;
  };

  test('of a whole turn is two halves, either way round', () => {
    expect(arcs(5, 5, 2, 0, 2 * Math.PI)).toBe('M7 5A2 2 0 0 1 3 5A2 2 0 0 1 7 5');
    expect(arcs(5, 5, 2, 0, 2 * Math.PI, true)).toBe('M7 5A2 2 0 0 0 3 5A2 2 0 0 0 7 5');
  });

  test('of less ends where it should, by the longer way if it is longer', () => {
    expect(arcs(0, 0, 1, 0, Math.PI / 2)).toBe('M1 0A1 1 0 0 1 0 1');
    expect(arcs(0, 0, 1, 0, Math.PI * 1.5)).toBe('M1 0A1 1 0 1 1 0 -1');
  });

  test('goes on from where a path stands', () => {
    const path = new SvgPath();
    path.moveTo(10, 5);
    path.arc(0, 5, 0, 0, 0);
    path.moveTo(7, 5);
    path.arc(5, 5, 2, 0, Math.PI);
    expect(path.path).toBe('M10 5L0 5A0 0 0 0 1 0 5M7 5A2 2 0 0 1 3 5');
  });
});

test('colour and opacity stand apart, and no colour breaks out', () => {
  const file = written((pen) => {
    pen.fillStyle = '#11223380';
    pen.fillRect(0, 0, 1, 1);
    pen.strokeStyle = '"/><script>';
    pen.lineTo(1, 1);
    pen.stroke();
  });
  expect(file).toContain('fill="#112233" fill-opacity="0.5"');
  expect(file).not.toContain('<script');
});

test('the middle of a text needs nothing of the program that shows it', () => {
  const file = written((pen) => {
    pen.font = '600 20px Serif';
    pen.textBaseline = 'middle';
    pen.fillText('Ankara', 1, 10);
  });
  expect(file).toContain('y="16.8" font-family="Serif" font-size="20" font-weight="600"');
  expect(file).not.toContain('dominant-baseline');
});

test('every group that is opened is closed', () => {
  const steps = fc.constantFrom('save', 'restore', 'move', 'clip');
  fc.assert(
    fc.property(fc.array(steps), (all) => {
      const file = written((pen) => {
        let open = 0;
        for (const step of all) {
          if (step === 'save') pen.save();
          else if (step === 'restore') pen.restore();
          else if (open > 0 && step === 'move') pen.translate(1, 1);
          else if (open > 0) pen.clip();
          open += step === 'save' ? 1 : step === 'restore' && open > 0 ? -1 : 0;
        }
        while (open-- > 0) pen.restore();
      });
      expect(file.split('<g ').length).toBe(file.split('</g>').length);
    }),
  );
});
