/** An office in a text. */

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
  readonly wide?: OfficeMention['parts'];
  readonly former: boolean;
  /** Country or organisation it belongs to, where the phrase says so, and the tokens that do. */
  readonly country: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly ownerFirst: number;
  readonly ownerLast: number;
}
