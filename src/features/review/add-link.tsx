import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import './add-link.css';

/** The way to the page that adds articles. */
export function AddLink() {
  const { t } = useLocale();
  return (
    <PageLink to={{ page: 'add' }} className="add-link">
      {t.shell.addArticle}
    </PageLink>
  );
}
