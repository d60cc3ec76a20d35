/** One event told twice: in the news without anybody, and further down with those who were there. */
import type { Draft } from '../tellings/drafts.ts';
import { absorb } from './absorb.ts';
import { isSiteCompatible } from '../tellings/merging.ts';

const isNamelessNews = ({ zone, background, parts }: Draft) =>
  zone !== 'body' && !background && parts.length === 0;

const isTwin = (news: Draft, other: Draft) =>
  other !== news &&
  other.parts.length > 0 &&
  other.format === news.format &&
  other.status === news.status &&
  other.when !== undefined &&
  other.when.edtf === news.when?.edtf &&
  isSiteCompatible(news, other);

export function joinTwins(drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const news of drafts) {
    if (gone.has(news) || !isNamelessNews(news)) continue;
    for (const other of drafts)
      if (!gone.has(other) && isTwin(news, other)) {
        absorb(news, other);
        gone.add(other);
      }
  }
  return gone.size === 0 ? [...drafts] : drafts.filter((draft) => !gone.has(draft));
}
