/** A graph as other programs take it: what the writers of GEXF, GraphML and CSV share. */

/** Inclusive days `YYYY-MM-DD`; absent where nothing is dated, or has no bound on that side. */
export interface Span {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface FileNode extends Span {
  readonly id: string;
  readonly label: string;
  /** What it stands for: person, organisation, country, topic or event. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2; empty where there is none. */
  readonly country: string;
  readonly events: number;
}

export interface FileTie extends Span {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Events that join the two: held, announced and unknown ones. */
  readonly weight: number;
  readonly held: number;
  readonly announced: number;
  readonly unknown: number;
  readonly notHeld: number;
  readonly meetings: number;
  readonly bilateral: number;
  readonly disputed: number;
}

export const TIE_COUNTS = [
  'held',
  'announced',
  'unknown',
  'notHeld',
  'meetings',
  'bilateral',
  'disputed',
] as const satisfies readonly (keyof FileTie)[];

export interface GraphFile {
  readonly title: string;
  readonly nodes: readonly FileNode[];
  readonly ties: readonly FileTie[];
}
