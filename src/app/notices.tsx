import { useLocale } from '../i18n/locale.tsx';
import type { AddressNotice } from '../view-state/codec.ts';

/** What of the address could not be read; the rest of it is in force. */
export function Notices({ notices }: { notices: readonly AddressNotice[] }) {
  const { t } = useLocale();
  if (notices.length === 0) return undefined;
  return (
    <ul className="notices" role="alert">
      {notices.map((notice) =>
        notice.kind === 'newer' ? (
          <li key="newer">{t.shell.notices.newer(notice.version)}</li>
        ) : (
          <li key={`${notice.kind} ${notice.field}`}>
            {t.shell.notices[notice.kind](notice.field, notice.text)}
          </li>
        ),
      )}
    </ul>
  );
}
