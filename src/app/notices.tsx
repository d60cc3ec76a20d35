import { useFullLocale } from '../i18n/later-texts.ts';
import type { AddressNotice } from '../view-state/codec.ts';

/** What of the address could not be read; the rest of it is in force. */
export function Notices({ notices }: { notices: readonly AddressNotice[] }) {
  const { t } = useFullLocale();
  return (
    <ul className="notices" role="alert">
      {notices.map((notice) =>
        notice.kind === 'newer' ? (
          <li key="newer">{t.notices.newer(notice.version)}</li>
        ) : (
          <li key={`${notice.kind} ${notice.field}`}>
            {t.notices[notice.kind](notice.field, notice.text)}
          </li>
        ),
      )}
    </ul>
  );
}
