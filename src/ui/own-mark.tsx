import { isOwnReport } from '../domain/own-report.ts';
import { localName } from '../domain/local-file.ts';
import { useLocale } from '../i18n/locale.tsx';
import { useView } from './view-context.tsx';
import './own-mark.css';

/** Says that one of the reports that speak of something is the reader's own. */
export function OwnMark({ reports }: { reports: readonly ({ id: string } | undefined)[] }) {
  const { t } = useLocale();
  if (!reports.some((report) => report && isOwnReport(report.id))) return undefined;
  return (
    <>
      {' '}
      <strong className="own-mark">
        {t.shell.yours}
        <span className="visually-hidden">{t.shell.inThisBrowser}</span>
      </strong>
    </>
  );
}

/** Says that the data set is a file that the reader opened, and not one of this site. */
export function OwnFileMark() {
  const { t } = useLocale();
  const { view } = useView();
  if (localName(view.data) === undefined) return undefined;
  return <strong className="own-mark">{t.shell.yourFile}</strong>;
}
