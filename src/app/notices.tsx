import { useLocale } from '../i18n/locale.tsx';
import type { AddressNotice } from '../view-state/codec.ts';

/**
 * What of the address could not be read, the rest of it being in force; and whether what the reader
 * saved is missing.
 */
export function Notices({
  notices,
  isOwnUnread = false,
}: {
  notices: readonly AddressNotice[];
  isOwnUnread?: boolean | undefined;
}) {
  const { t } = useLocale();
  if (notices.length === 0 && !isOwnUnread) return undefined;
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
      {isOwnUnread && <li>{t.shell.notices.ownUnread}</li>}
    </ul>
  );
}
