// @vitest-environment jsdom
import * as fc from 'fast-check';
import { default as Graph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/browser';
import { parse as parseGraphml } from 'graphology-graphml/browser';
import { expect, test } from 'vitest';
import { toGexf } from '../../src/formats/gexf.ts';
import { TIE_COUNTS, type GraphFile } from '../../src/formats/graph-file.ts';
import { toGraphml } from '../../src/formats/graphml.ts';
import { nodesCsv, tiesCsv } from '../../src/formats/ties-csv.ts';
import { TIE_MODES } from '../../src/dataset/tie-columns.ts';
import { facesOf } from '../../src/features/graph/faces.ts';
import { fileOfTies, tieRecordsOf } from '../../src/features/graph/file-of-ties.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { bundledDataset } from '../dataset/bundled.ts';
import { datasetOf } from '../dataset/random-file.ts';
import { tiesOf } from './plain.ts';
import { randomFiles } from './random-files.ts';

const english = localeOf('en');

function fileOf(dataset: ReturnType<typeof datasetOf>, mode: (typeof TIE_MODES)[number]) {
  const { nameOf, countryOf } = facesOf(dataset);
  const ties = tiesOf(dataset, mode);
  return fileOfTies(tieRecordsOf(dataset, ties, (node) => nameOf(node, english), countryOf));
}

function expectSame(graph: Graph, file: GraphFile): void {
  expect(graph.order).toBe(file.nodes.length);
  expect(graph.size).toBe(file.ties.length);
  for (const node of file.nodes) {
    const read = graph.getNodeAttributes(node.id);
    expect(read['label']).toBe(node.label);
    expect(read['kind']).toBe(node.kind);
    expect(read['country'] ?? '').toBe(node.country);
    expect(read['events']).toBe(node.events);
  }
  for (const tie of file.ties) {
    const read = graph.getEdgeAttributes(tie.source, tie.target);
    expect(read['weight']).toBe(tie.weight);
    for (const name of TIE_COUNTS) expect(read[name]).toBe(tie[name]);
  }
}

test('GEXF and GraphML of any graph are read by graphology with the same nodes, ties and weights', () => {
  fc.assert(
    fc.property(randomFiles, fc.constantFrom(...TIE_MODES), (records, mode) => {
      const file = fileOf(datasetOf(records), mode);
      // The parser takes an empty list of nodes for a broken file.
      if (file.nodes.length === 0) return;
      expectSame(parseGexf(Graph, toGexf(file), { addMissingNodes: false }), file);
      expectSame(parseGraphml(Graph, toGraphml(file), { addMissingNodes: false }), file);
    }),
    { numRuns: 60 },
  );
});

const NASTY = '<b>"Ä & Ö’s" \u0001 =1+1\r\n,</b>';
const nasty: GraphFile = {
  title: NASTY,
  nodes: [
    {
      id: 'person:a',
      label: NASTY,
      kind: 'person',
      country: '',
      events: 1,
      start: undefined,
      end: undefined,
    },
    {
      id: 'person:b',
      label: '=HYPERLINK("x")',
      kind: 'person',
      country: 'TR',
      events: 1,
      start: '2025-07-09',
      end: '2025-07-09',
    },
  ],
  ties: [],
};

test('names with signs of XML survive, control characters do not', () => {
  const clean = '<b>"Ä & Ö’s"  =1+1';
  const graph = parseGexf(Graph, toGexf(nasty));
  expect(graph.getNodeAttribute('person:a', 'label')).toContain(clean);
  expect(parseGraphml(Graph, toGraphml(nasty)).getNodeAttribute('person:a', 'label')).toContain(
    clean,
  );
});

test('GEXF gives every node and tie the days of its first and last event', () => {
  const file = fileOf(bundledDataset(), 'people');
  const document = new DOMParser().parseFromString(toGexf(file), 'application/xml');
  expect(document.querySelector('gexf')?.getAttribute('version')).toBe('1.3');
  expect(document.querySelector('graph')?.getAttribute('timeformat')).toBe('date');
  const fidan = document.querySelector('node[id="person:hakan-fidan"]');
  expect([fidan?.getAttribute('start'), fidan?.getAttribute('end')]).toEqual([
    '2025-07-09',
    '2025-11-03',
  ]);
  const tie = document.querySelector(
    'edge[source="person:hakan-fidan"][target="person:khalil-al-hayya"], edge[target="person:hakan-fidan"][source="person:khalil-al-hayya"]',
  );
  expect(tie?.getAttribute('start')).toBe('2025-11-02');
});

test('a spreadsheet reads names as text, never as formulas', () => {
  const csv = nodesCsv(nasty);
  expect(csv.startsWith('\ufeffid,label,kind,country,events,start,end\r\n')).toBe(true);
  expect(csv).toContain(`person:b,"'=HYPERLINK(""x"")",person,TR,1,2025-07-09,2025-07-09\r\n`);
  expect(csv).toContain('"<b>""Ä & Ö’s""');
});

test('the tables hold every node and tie of the five reports', () => {
  const file = fileOf(bundledDataset(), 'people');
  expect(nodesCsv(file).trim().split('\r\n').length).toBe(file.nodes.length + 1);
  expect(tiesCsv(file).trim().split('\r\n').length).toBe(file.ties.length + 1);
  expect(tiesCsv(file)).toContain('source,target,weight,held,announced,');
});
