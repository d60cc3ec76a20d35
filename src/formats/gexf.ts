/**
 * GEXF 1.3, dynamic: every node and tie has the days of its first and last event. Written by hand,
 * because graphology's writer knows neither dates nor 1.3. Format: https://gexf.net/schema.html
 */
import { TIE_COUNTS, type GraphFile } from './graph-file.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const NODE_COLUMNS = { kind: 'string', country: 'string', events: 'integer' } as const;

export function toGexf({ title, nodes, ties }: GraphFile): string {
  const columns = Object.entries(NODE_COLUMNS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Parley</creator><description>${xmlText(title)}</description></meta>`,
    '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date">',
    '<attributes class="node" mode="static">',
    ...columns.map(([id, type]) => `<attribute${xmlAttributes({ id, title: id, type })}/>`),
    '</attributes>',
    '<attributes class="edge" mode="static">',
    ...TIE_COUNTS.map((id) => `<attribute${xmlAttributes({ id, title: id, type: 'integer' })}/>`),
    '</attributes>',
    '<nodes>',
    ...nodes.map(({ id, label, start, end, ...node }) => {
      const values = columns.map(([name]) =>
        valueOf(name, node[name as keyof typeof NODE_COLUMNS]),
      );
      return `<node${xmlAttributes({ id, label, start, end })}><attvalues>${values.join('')}</attvalues></node>`;
    }),
    '</nodes>',
    '<edges>',
    ...ties.map(({ id, source, target, weight, start, end, ...tie }) => {
      const values = TIE_COUNTS.map((name) => valueOf(name, tie[name]));
      return `<edge${xmlAttributes({ id, source, target, weight, start, end })}><attvalues>${values.join('')}</attvalues></edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}

const valueOf = (name: string, value: string | number) =>
  `<attvalue${xmlAttributes({ for: name, value })}/>`;
