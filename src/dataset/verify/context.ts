/** What every check looks things up in, and where it puts what it finds. */
import { groupBy } from '../../lib/group.ts';
import type { ClaimRecord, DatasetFile, EventRecord } from '../../domain/schema.ts';
import type { Problem } from '../../domain/problem.ts';

/** An article's file as it was found on the disk. */
export interface ArticleText {
  /** Hexadecimal, of the bytes. */
  readonly sha256: string;
  /** `undefined` where the bytes are not UTF-8. */
  readonly text: string | undefined;
}

export interface Context {
  readonly file: DatasetFile;
  readonly claims: readonly ClaimRecord[];
  readonly events: readonly EventRecord[];
  /** Claims that may bear a field out: neither denials nor set aside. By event. */
  readonly support: ReadonlyMap<string, readonly ClaimRecord[]>;
  readonly report: (at: string, message: string) => void;
}

const isSupport = ({ modality, rank }: ClaimRecord) =>
  modality !== 'negation' && rank !== 'deprecated';

export function contextOf(file: DatasetFile, problems: Problem[]): Context {
  const claims = file.claims ?? [];
  return {
    file,
    claims,
    events: file.events ?? [],
    support: groupBy(claims.filter(isSupport), ({ event }) => event),
    report: (at, message) => problems.push({ at, message }),
  };
}

export const byId = <T extends { readonly id: string }>(
  items: readonly T[] | null | undefined,
): ReadonlyMap<string, T> => new Map((items ?? []).map((item) => [item.id, item]));
