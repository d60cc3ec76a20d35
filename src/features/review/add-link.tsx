import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import './add-link.css';

/** The way to the page that adds articles; a sign alone where there is no room for words. */
export function AddLink() {
  const { t } = useLocale();
  return (
    <PageLink to={{ page: 'add' }} className="add-link">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v10M3 8h10" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{t.review.addArticle}</span>
    </PageLink>
  );
}
