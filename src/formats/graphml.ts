/** GraphML 1.0; dates are plain attributes. Format: http://graphml.graphdrawing.org/specification.html */
import { TIE_COUNTS, type GraphFile } from './graph-file.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const NODE_KEYS = {
  label: 'string',
  kind: 'string',
  country: 'string',
  events: 'int',
  start: 'string',
  end: 'string',
} as const;
const TIE_KEYS = ['weight', ...TIE_COUNTS] as const;

export function toGraphml({ title, nodes, ties }: GraphFile): string {
  const key = (of: 'node' | 'edge', name: string, type: string) =>
    `<key${xmlAttributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`;
  const data = (of: 'node' | 'edge', name: string, value: string | number | undefined) =>
    value === undefined ? '' : `<data key="${of}-${name}">${xmlText(String(value))}</data>`;
  const nodeKeys = Object.keys(NODE_KEYS) as (keyof typeof NODE_KEYS)[];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(title)}</desc>`,
    ...nodeKeys.map((name) => key('node', name, NODE_KEYS[name])),
    ...TIE_KEYS.map((name) => key('edge', name, 'int')),
    ...(['start', 'end'] as const).map((name) => key('edge', name, 'string')),
    '<graph edgedefault="undirected">',
    ...nodes.map((node) => {
      const values = nodeKeys.map((name) => data('node', name, node[name]));
      return `<node${xmlAttributes({ id: node.id })}>${values.join('')}</node>`;
    }),
    ...ties.map((tie) => {
      const { id, source, target } = tie;
      const names = [...TIE_KEYS, 'start', 'end'] as const;
      const values = names.map((name) => data('edge', name, tie[name]));
      return `<edge${xmlAttributes({ id, source, target })}>${values.join('')}</edge>`;
    }),
    '</graph>',
    '</graphml>\n',
  ].join('\n');
}
