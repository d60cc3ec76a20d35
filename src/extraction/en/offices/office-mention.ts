/** An office in a text. */
import type { ReadonlyTokenMap } from '../text/token-map.ts';

export interface OfficeMention {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly rank: boolean;
  readonly vague: boolean;
  readonly plural: boolean;
  /** The offices of a plural: “foreign and defence ministers” are two. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** Read with fewer of them: “foreign, transport and trade ministers” may be two people. */
  readonly wide: OfficeMention['parts'] | undefined;
  readonly former: boolean;
  /** Country or organisation it belongs to, where the phrase says so, and the tokens that do. */
  readonly country: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly ownerFirst: number;
  readonly ownerLast: number;
}

/** By first token. */
export type OfficeTable = ReadonlyTokenMap<OfficeMention>;

/** A title as it is written. What it does not tell is `undefined`, not left out: objects of one shape are read fast. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly last: number;
  readonly rank: boolean;
  readonly vague: boolean;
  readonly plural: boolean;
  readonly parts: OfficeMention['parts'] | undefined;
  readonly wide: OfficeMention['wide'];
}

/** The office of a title, whosever it is. */
export function mentionOf(
  { id, name, last, rank, vague, plural, parts, wide }: Found,
  first: number,
): OfficeMention {
  return {
    id,
    name,
    first,
    last,
    rank,
    vague,
    plural,
    parts: parts && parts.length > 0 ? parts : [{ id, name }],
    wide,
    former: false,
    country: undefined,
    organisation: undefined,
    ownerFirst: first,
    ownerLast: last,
  };
}
