/**
 * The engine: a text in, what it tells out, each result with its passage and the rule that found
 * it. Pure: the same call gives the same answer in Node, in a worker and in a test.
 */
import { english } from './en/english.ts';
import type { Findings, Language } from './findings.ts';

export interface ArticleInput {
  readonly text: string;
  /** `YYYY-MM-DD`, for a text that does not say itself when it was published. */
  readonly published?: string | undefined;
  readonly file?: string | undefined;
  readonly sha256?: string | undefined;
}

export interface ReadArticle {
  readonly input: ArticleInput;
  readonly findings: Findings;
  readonly language: Language;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly language?: Language;
  /** Called after every article. */
  readonly onProgress?: (progress: Progress) => void;
}

export function readArticle(input: ArticleInput, language: Language = english): ReadArticle {
  return { input, language, findings: language.read(input.text, input.published) };
}

/** Reads many; who has had enough just asks for no more. */
export function* readArticles(
  inputs: readonly ArticleInput[],
  { language = english, onProgress }: ReadOptions = {},
): Generator<ReadArticle, void, void> {
  for (const [i, input] of inputs.entries()) {
    yield readArticle(input, language);
    onProgress?.({ done: i + 1, total: inputs.length });
  }
}
