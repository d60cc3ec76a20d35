/** Between the query of an address and a `ViewState`. */
import { FIELDS, FIELD_NAMES, URL_VERSION, type Field } from './fields.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** A part of an address that could not be read, or names what is not there, and is left out. */
export type AddressNotice =
  | { readonly kind: 'unreadable' | 'unknown'; readonly field: string; readonly text: string }
  | { readonly kind: 'newer'; readonly version: string };

export interface Decoded {
  readonly view: ViewState;
  readonly notices: readonly AddressNotice[];
}

type Upgrade = (params: URLSearchParams) => URLSearchParams;

/** `UPGRADES[n]` turns a query of version n into one of version n + 1. */
const UPGRADES: readonly Upgrade[] = [];

export function decodeView(search: string): Decoded {
  let params = new URLSearchParams(search);
  const notices: AddressNotice[] = [];
  const written = params.get('v');
  const isReadable = written === null || /^[1-9]\d{0,3}$/.test(written);
  const version = isReadable ? Number(written ?? URL_VERSION) : URL_VERSION;
  if (!isReadable) {
    notices.push({ kind: 'unreadable', field: 'v', text: written });
  } else if (version > URL_VERSION) {
    notices.push({ kind: 'newer', version: String(version) });
  }
  for (let v = version; v < URL_VERSION; v++) params = UPGRADES[v]?.(params) ?? params;

  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  for (const name of FIELD_NAMES) {
    const texts = params.getAll(name);
    if (texts.length === 0) continue;
    const value = (FIELDS[name] as Field<unknown>).decode(texts);
    if (value === undefined) {
      notices.push({ kind: 'unreadable', field: name, text: texts.join(', ') });
    } else {
      view[name] = value;
    }
  }
  return { view: view as unknown as ViewState, notices };
}

/**
 * The query that stands for a view, with its `?`; empty for the default view. Only what differs
 * from the default is written, so the same view always gives the same text.
 */
export function encodeView(view: ViewState): string {
  const params = new URLSearchParams();
  for (const name of FIELD_NAMES) {
    const field = FIELDS[name] as Field<unknown>;
    for (const text of field.encode(view[name])) params.append(name, text);
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}
