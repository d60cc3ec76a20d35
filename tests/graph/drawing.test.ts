import { expect, test } from 'vitest';
import { draw, type DrawContext } from '../../src/features/graph/draw.ts';
import { hitTest, nodesWithin } from '../../src/features/graph/hit-test.ts';
import { linesOf, placeLabels } from '../../src/features/graph/labels.ts';
import { locate } from '../../src/features/graph/locate.ts';
import { placeTip } from '../../src/features/graph/place-tip.ts';
import { placed, pictureOf, type Picture } from '../../src/features/graph/picture.ts';
import { layOut } from '../../src/features/graph/layout.ts';
import { count } from '../../src/features/graph/counted.ts';
import { facesOf } from '../../src/features/graph/faces.ts';
import { layoutInputOf } from '../../src/features/graph/layout-input.ts';
import { placeOnScreen, surroundingsOf, type Scene } from '../../src/features/graph/scene.ts';
import { toSvg } from '../../src/features/graph/pictures.ts';
import {
  boundsOf,
  fit,
  toScreen,
  toWorld,
  zoomTo,
  zoomed,
} from '../../src/features/graph/viewport.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import { eventRow } from '../../src/dataset/rows.ts';
import type { Modality, Status } from '../../src/domain/vocabulary.ts';
import { membersOf, raisedOf } from '../../src/features/graph/event-members.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { allRows } from './plain.ts';
import type { Arrangement } from '../../src/view-state/view-state.ts';

const dataset = bundledDataset();
const size = { width: 860, height: 430 };
const palette = {
  paper: 'paper',
  ink: 'ink',
  soft: 'soft',
  tie: 'tie',
  accent: 'accent',
  dispute: 'dispute',
  sides: { first: 'first', second: 'second', other: 'other' },
  font: 'sans',
};
const widthOf = (text: string) => text.length * 7;

function pictureOfReports(layout: Arrangement = 'force'): Picture {
  const counted = count(tieColumnsOf(dataset), allRows(dataset), 'people');
  const { ties, rank } = counted;
  const places = layOut(layoutInputOf(dataset, counted, layout));
  const { faceOf } = facesOf(dataset);
  return placed(
    pictureOf({
      ties,
      shown: rank,
      nodes: [...ties.nodes.keys()],
      faceOf: (at) => faceOf(ties.nodes[at] ?? 0, localeOf('en')),
    }),
    (at) => [places[at * 2] ?? 0, places[at * 2 + 1] ?? 0],
  );
}

function sceneOf(changes: Partial<Scene> = {}): Scene {
  const picture = pictureOfReports();
  const view = fit(boundsOf(picture.places), size);
  const labels = placeLabels({ picture, view, size, widthOf, first: [] });
  return {
    size,
    picture,
    view,
    palette,
    labels,
    chosen: new Set(),
    raised: undefined,
    pinned: new Set(),
    ...changes,
  };
}

/** Writes down what is drawn, with the colours and widths of the moment. */
function recorder() {
  const log: string[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...args: unknown[]) => {
            const { fillStyle, strokeStyle, lineWidth } = target;
            if (name === 'stroke') log.push(`stroke ${strokeStyle} ${lineWidth}`);
            else if (name === 'fill') log.push(`fill ${fillStyle}`);
            else log.push([name, ...args].join(' '));
          },
  });
  return { context: context as unknown as DrawContext, log };
}

const nodeNamed = (picture: Picture, name: string) =>
  picture.faces.findIndex((face) => face.name === name);

test('ties lie below nodes, nodes below names, and the two sides have their colours', () => {
  const { context, log } = recorder();
  draw(context, sceneOf());
  const firstOf = (start: string) => log.findIndex((line) => line.startsWith(start));
  expect(firstOf('stroke tie')).toBeLessThan(firstOf('fill first'));
  expect(firstOf('fill second')).toBeLessThan(firstOf('fillText'));
  const names = log.filter((line) => line.startsWith('fillText')).join(' ');
  for (const { name } of sceneOf().picture.faces) {
    for (const word of name.split(' ')) expect(names).toContain(word);
  }
});

test('what is only announced is dashed, and what reports dispute has a triangle', () => {
  const scene = sceneOf();
  const cavusoglu = nodeNamed(scene.picture, 'Mevlüt Çavuşoğlu');
  const { from, to, disputed } = scene.picture;
  // Whether it was he who came: the office that a report gives him was another's.
  for (const [tie, isDisputed] of disputed.entries()) {
    expect(isDisputed === 1).toBe(from[tie] === cavusoglu || to[tie] === cavusoglu);
  }
  const { context, log } = recorder();
  draw(context, scene);
  expect(log).toContain('setLineDash 6,4');
  const before = log.slice(0, log.indexOf('fill dispute'));
  const triangles = before.slice(before.lastIndexOf('beginPath'));
  expect(triangles.filter((line) => line === 'closePath').length).toBe(
    disputed.filter(Boolean).length,
  );
});

const lineOf = (
  { from, to, runs }: Pick<Picture, 'from' | 'to' | 'runs'>,
  a: number,
  b: number,
) => {
  const tie = from.findIndex((end, at) => [end, to[at]].sort().join() === [a, b].sort().join());
  return runs.find(({ ties }) => ties.includes(tie));
};

/** How the line of two people looks who are at each of these events. */
function lineOfTwo(events: readonly (readonly [Status, Modality])[]) {
  const file = fileOf({
    events: events.map(([status], i) => ({
      id: `e${i}`,
      name: `E${i}`,
      format: 'bilateral-meeting',
      status,
      participants: [{ who: 'ada' }, { who: 'bo' }],
    })),
    claims: events.flatMap(([, modality], i) =>
      ['ada', 'bo'].map((value, j) =>
        claim({ event: `e${i}`, property: 'participant', value, modality }, i * 2 + j),
      ),
    ),
  });
  const { ties, rank } = count(
    tieColumnsOf(datasetOf(file)),
    Uint32Array.from(events.keys()),
    'people',
  );
  const faceOf = () => ({ kind: 'person', side: 'other', name: '' }) as const;
  const [run] = pictureOf({ ties, shown: rank, nodes: [0, 1], faceOf }).runs;
  return run && { look: run.look, width: run.width };
}

test('a line is as thick as what was held, whatever else was announced', () => {
  const held = ['held', 'asserted'] as const;
  const once = lineOfTwo([held]);
  expect(once?.look).toBe('held');
  expect(lineOfTwo([held, ['held', 'future'], ['announced', 'future']])).toEqual(once);
  expect(lineOfTwo([held, held])?.width).toBeGreaterThan(once?.width ?? 0);
  const announced = ['announced', 'future'] as const;
  expect(lineOfTwo([announced, announced, announced])).toEqual({ ...once, look: 'announced' });
});

test('what is not known to have been held is not drawn as announced', () => {
  expect(lineOfTwo([['unknown', 'asserted']])?.look).toBe('unknown');
});

test('of the selected event, those who were only announced have dashed lines', () => {
  const { picture } = sceneOf();
  const columns = tieColumnsOf(dataset);
  const row = eventRow(dataset, 'fidan-guler-islamabad-visit') ?? -1;
  const members = membersOf(
    columns,
    'people',
    row,
    count(columns, allRows(dataset), 'people').ties,
  );
  const raised = raisedOf(picture, members);
  const [fidan, dar, guler] = ['Hakan Fidan', 'Ishaq Dar', 'Yaşar Güler'].map((name) =>
    nodeNamed(picture, name),
  );
  const look = (a = -1, b = -1) => lineOf({ ...picture, runs: raised?.runs ?? [] }, a, b)?.look;
  // They had met elsewhere; here one of them was only expected.
  expect(lineOf(picture, fidan ?? -1, dar ?? -1)?.look).toBe('held');
  expect(look(fidan, dar)).toBe('announced');
  expect(look(fidan, guler)).toBe('held');
});

test('a long name has two lines, parted near its middle', () => {
  expect(linesOf('Hakan Fidan')).toEqual(['Hakan Fidan']);
  expect(linesOf('Ministry of National Defence of Türkiye')).toEqual([
    'Ministry of National',
    'Defence of Türkiye',
  ]);
  expect(linesOf('A'.repeat(40))).toEqual([`${'A'.repeat(31)}…`]);
});

test('a name at the edge is moved aside rather than left out', () => {
  const picture = pictureOfReports('circle');
  const narrow = { width: 320, height: 430 };
  const view = fit(boundsOf(picture.places), narrow);
  const labels = placeLabels({ picture, view, size: narrow, widthOf, first: [] });
  for (const { lines, x } of labels) {
    const half = Math.max(...lines.map(widthOf)) / 2;
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(narrow.width);
  }
  expect(labels.length).toBeGreaterThanOrEqual(picture.nodes.length - 1);
});

test('what is pointed at is raised with its neighbours', () => {
  const scene = sceneOf();
  const fidan = nodeNamed(scene.picture, 'Hakan Fidan');
  const raised = surroundingsOf(scene.picture, { kind: 'node', at: fidan });
  expect(raised.nodes.size).toBe(raised.ties.size + 1);
  const { context, log } = recorder();
  draw(context, { ...scene, raised });
  expect(log.some((line) => line.startsWith('stroke accent'))).toBe(true);
});

test('names lie over no node and over no other name', () => {
  const { picture, view, labels } = sceneOf();
  const boxes = labels.map(({ lines, x, y }) => {
    const half = Math.max(...lines.map(widthOf)) / 2;
    return {
      left: x - half,
      right: x + half,
      top: y - 8 * lines.length,
      bottom: y + 8 * lines.length,
    };
  });
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
        false,
      );
    }
    for (let node = 0; node < picture.nodes.length; node++) {
      const [x, y] = placeOnScreen({ picture, view }, node);
      const r = (picture.radii[node] ?? 0) - 0.5;
      const dx = Math.max(a.left - x, 0, x - a.right);
      const dy = Math.max(a.top - y, 0, y - a.bottom);
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r);
    }
  }
});

test('a point finds the node, else the tie, else nothing', () => {
  const scene = sceneOf();
  const { picture } = scene;
  for (let node = 0; node < picture.nodes.length; node++) {
    expect(hitTest(scene, ...placeOnScreen(scene, node))).toEqual({ kind: 'node', at: node });
  }
  const hayya = nodeNamed(picture, 'Khalil al-Hayya');
  const tie = [...picture.ties.keys()].find(
    (at) => picture.from[at] === hayya || picture.to[at] === hayya,
  );
  const [ax, ay] = placeOnScreen(scene, picture.from[tie ?? 0] ?? 0);
  const [bx, by] = placeOnScreen(scene, picture.to[tie ?? 0] ?? 0);
  const [x, y] = [ax * 0.4 + bx * 0.6, ay * 0.4 + by * 0.6];
  expect(hitTest(scene, x, y)?.kind).toBe('tie');
  expect(hitTest(scene, -500, -500)).toBeUndefined();
});

test('a lasso takes what it goes around', () => {
  const scene = sceneOf();
  const all = nodesWithin(scene, [
    [-10, -10],
    [900, -10],
    [900, 500],
    [-10, 500],
  ]);
  expect(all.length).toBe(scene.picture.nodes.length);
  expect(nodesWithin(scene, [])).toEqual([]);
});

test('a tooltip covers neither the node nor the ends of the tie that it speaks of', () => {
  const scene = sceneOf();
  const tip = { width: 260, height: 90 };
  const marks = [
    ...[...scene.picture.nodes.keys()].map((at) => ({ kind: 'node', at }) as const),
    ...[...scene.picture.ties.keys()].map((at) => ({ kind: 'tie', at }) as const),
  ];
  for (const mark of marks) {
    const { anchor, avoid, others } = locate(scene, mark);
    const [x, y] = placeTip(anchor, avoid, others, tip, size);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + tip.width).toBeLessThanOrEqual(size.width);
    expect(y + tip.height).toBeLessThanOrEqual(size.height);
    for (const box of avoid) {
      const isOver =
        x < box.right && box.left < x + tip.width && y < box.bottom && box.top < y + tip.height;
      expect(isOver).toBe(false);
    }
  }
});

test('screen and world are inverse, zoomed or not', () => {
  const { picture, view } = sceneOf();
  const bounds = boundsOf(picture.places);
  expect(bounds).toBeDefined();
  if (!bounds) return;
  const zoom = zoomTo(view, bounds, size, 6);
  for (const by of [view, zoomed(view, zoom)]) {
    const [x, y] = toWorld(by, ...toScreen(by, 12, -34));
    expect(x).toBeCloseTo(12);
    expect(y).toBeCloseTo(-34);
  }
  expect(zoom.k).toBeCloseTo(1);
});

test('none, one and two nodes have a finite view', () => {
  for (const places of [[], [5, 5], [5, 5, 5, 5]]) {
    for (const value of Object.values(fit(boundsOf(places), size))) {
      expect(Number.isFinite(value)).toBe(true);
    }
  }
});

test('the picture as SVG has every name, and nothing but plain marks', () => {
  const frame = {
    title: 'Relationships',
    about: '36 events',
    legend: [{ look: 'held' as const, text: 'held' }],
    foot: 'Saved 1 May 2026 · https://example.org/?q=gaza&to=2025',
  };
  const svg = toSvg(sceneOf(), frame);
  for (const words of [frame.title, frame.about, 'held', 'Saved 1 May 2026']) {
    expect(svg).toContain(`>${words}`);
  }
  expect(svg).toContain('Recep Tayyip Erdoğan</text>');
  expect(svg).not.toContain('NaN');
  expect(svg).not.toMatch(/style=|<script|<foreignObject/);
});

test('what a picture shows takes as many lines as it needs, above the drawing', () => {
  const about = 'Relationships: People · 36 events · ' + 'Pakistan or Türkiye · '.repeat(20);
  const address = `https://example.org/?q=${'a'.repeat(400)}`;
  const frame = { title: 'Relationships', about, legend: [], foot: address };
  const texts = [...toSvg(sceneOf(), frame).matchAll(/<text x="24" y="([\d.]+)"[^>]*>([^<]+)</g)];
  const lines = texts.map(([, , words = '']) => words).filter((words) => words !== frame.title);
  expect(lines.length).toBeGreaterThan(1);
  const filters = lines.filter((line) => !/^https|^a+$/.test(line));
  expect(filters.join(' ').trim()).toBe(about.trim());
  const foot = lines.filter((line) => !filters.includes(line));
  expect(foot.length).toBeGreaterThan(1);
  expect(foot.join('')).toBe(address);
  const rows = texts.map(([, y]) => Number(y));
  expect(new Set(rows).size).toBe(rows.length);
});

test('names in a picture keep their width in whatever font it is read with', () => {
  const frame = { title: 'Relationships', about: '36 events', legend: [], foot: '' };
  const svg = toSvg(sceneOf(), frame, (text) => text.length * 7);
  expect(svg).toMatch(/textLength="140"[^>]*>Recep Tayyip Erdoğan</);
  expect(toSvg(sceneOf(), frame)).not.toContain('textLength');
});
