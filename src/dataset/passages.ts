/** The passages of an article's claims, and what can be asked of each without its text. */
import type { Dataset } from './dataset.ts';
import { claimAt, type Claim } from './rows.ts';
import { claimRowsOf } from './sources.ts';
import type { Passage } from './reanchor.ts';
import type { ArticleKnown } from './recognise.ts';
import { namesOf, type Named } from './values.ts';

function namesIn(dataset: Dataset, { property, value }: Claim): string[] {
  const among = (list: readonly (Named & { readonly id: string })[]) =>
    list.filter(({ id }) => id === value).flatMap(namesOf);
  if (property === 'place') return among(dataset.places);
  return property === 'participant' ? among(dataset.people) : [];
}

/** The claims of an article, in the order of their passages. */
export function claimsIn(dataset: Dataset, article: number): Claim[] {
  return claimRowsOf(dataset, article)
    .map(({ row, event }) => claimAt(dataset, row, event))
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

function passagesOf(dataset: Dataset, article: number): Passage[] {
  return claimsIn(dataset, article).flatMap((claim) => {
    const { id, span, quote } = claim;
    if (!span) return [];
    return [{ id, start: span[0], end: span[1], quote, names: namesIn(dataset, claim) }];
  });
}

/** What of an article a text can be compared with. */
export function articleKnown(dataset: Dataset, at: number): ArticleKnown {
  const article = dataset.articles[at];
  return {
    id: article?.id ?? '',
    sha256: article?.sha256 ?? undefined,
    length: article?.length ?? undefined,
    passages: passagesOf(dataset, at),
  };
}

export const articlesKnown = (dataset: Dataset): ArticleKnown[] =>
  dataset.articles.map((_, at) => articleKnown(dataset, at));
