/** What a reader is told of each file that was opened. */
import type { Dataset } from '../../dataset/dataset.ts';
import { claimsIn } from '../../dataset/passages.ts';
import type { FullLocale } from '../../i18n/later-texts.ts';
import { canHash, type Opened } from '../../queries/opened-texts.ts';

export function foundWords(
  dataset: Dataset,
  { t, words }: FullLocale,
  { name, found }: Opened,
): string {
  const text = t.passages.found;
  if (found.kind !== 'same' && found.kind !== 'similar') return text[found.kind](name);
  const at = dataset.articles.findIndex(({ id }) => id === found.article);
  const label = `${t.facts.reportNumber(words.number(at + 1)).toLowerCase()}, “${dataset.articles[at]?.label ?? ''}”`;
  if (found.kind === 'same') {
    return found.undone.length > 0
      ? text.undone(name, label, [...new Set(found.undone)])
      : text.same(name, label);
  }
  const all = claimsIn(dataset, at).filter(({ span }) => span).length;
  const sameLength = found.text.length === dataset.articles[at]?.length;
  const say = !canHash && sameLength ? text.unproved : text.similar;
  return say(name, label, words.number(found.passages.length), words.number(all));
}
