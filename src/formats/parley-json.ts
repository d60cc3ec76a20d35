/** The native format, one record a line, so that two versions can be compared line by line. */
import { SECTION_NAMES, type Header, type Section } from '../domain/schema.ts';

export type Lists = Readonly<Partial<Record<Section, Iterable<unknown> | null>>>;

/** Piece after piece, for a long file is never one text; joined they are the file. */
export function* parleyJson(header: Header, lists: Lists): Generator<string> {
  const { withdrawn, ...head } = header;
  yield '{';
  let comma = '';
  for (const [key, value] of Object.entries(head)) {
    yield `${comma}\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    comma = ',';
  }
  if (withdrawn?.length) yield* listOf('withdrawn', withdrawn);
  for (const section of SECTION_NAMES) yield* listOf(section, lists[section] ?? []);
  yield '\n}\n';
}

function* listOf(name: string, items: Iterable<unknown>): Generator<string> {
  yield `,\n  "${name}": [`;
  let comma = '';
  for (const item of items) {
    yield `${comma}\n    ${JSON.stringify(item)}`;
    comma = ',';
  }
  yield comma ? '\n  ]' : ']';
}
