/** Which of the reader’s reports are not part of the data set on the page, why, and what to do. */
import type { LeftOut } from '../../../dataset/merge-files.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import './own-notice.css';

export function LeftOutNotice({ reports }: { reports: readonly LeftOut[] }) {
  const { t } = useFullLocale();
  const { title, withdrawn, misfit, help } = t.review.unjoined;
  return (
    <div role="alert">
      {reports.map(({ id, label, problem }) => (
        <p key={id} className="own-notice">
          <strong>{title(label)}</strong>{' '}
          {problem.at.startsWith('withdrawn') ? withdrawn : misfit(problem.message)} {help}{' '}
          <PageLink to={{ page: 'add' }}>{t.review.manage}</PageLink>
        </p>
      ))}
    </div>
  );
}
