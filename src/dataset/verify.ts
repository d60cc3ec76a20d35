/** All that can be wrong with a data file beyond its schema. */
import { check, DatasetFileSchema } from '../domain/schema.ts';
import type { Problem } from '../domain/problem.ts';
import { readDataset } from './read.ts';
import { checkClaims } from './verify/claims.ts';
import { contextOf, type ArticleText } from './verify/context.ts';
import { checkEvents } from './verify/events.ts';
import { checkPassages } from './verify/passages.ts';
import { checkRecords } from './verify/records.ts';

export interface Verified {
  readonly problems: readonly Problem[];
  readonly events: number;
  readonly claims: number;
  readonly articles: number;
}

/**
 * @param bytes the file
 * @param texts the articles by the names of their files; without them no passage is compared
 */
export function verify(bytes: Uint8Array, texts?: ReadonlyMap<string, ArticleText>): Verified {
  const read = readDataset(bytes);
  const problems: Problem[] = read.ok ? [] : [...read.problems];
  const counts = { events: 0, claims: 0, articles: 0 };
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // `readDataset` has said so, with the line.
    return { problems, ...counts };
  }
  const checked = check(DatasetFileSchema, file);
  // Beyond a broken schema nothing can be looked at; its problems are among those of reading.
  if (!checked.ok) return { problems, ...counts };
  const context = contextOf(checked.value, problems);
  checkRecords(context);
  checkEvents(context);
  checkClaims(context);
  if (texts) checkPassages(context, texts);
  return {
    problems,
    events: context.events.length,
    claims: context.claims.length,
    articles: checked.value.articles?.length ?? 0,
  };
}
