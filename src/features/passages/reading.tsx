/** On an article's page: its text, if the reader opened it, and the way to open it. */
import type { Dataset } from '../../dataset/dataset.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useOpenedTexts } from '../../queries/opened-texts.ts';
import { ArticleText } from './article-text.tsx';
import { OpenTexts } from './open-texts.tsx';

export function Reading({ dataset, at }: { dataset: Dataset; at: number }) {
  const { t } = useFullLocale();
  const id = dataset.articles[at]?.id ?? '';
  const opened = useOpenedTexts(dataset).get(id);
  return (
    <section className="details-section reading" aria-labelledby="reading">
      <h2 id="reading" className="details-label">
        {t.passages.title}
      </h2>
      {opened && <ArticleText dataset={dataset} at={at} opened={opened} />}
      <OpenTexts
        dataset={dataset}
        invitation={opened ? '' : t.passages.invite}
        article={id}
        isOwn={opened?.own ?? false}
      />
    </section>
  );
}
