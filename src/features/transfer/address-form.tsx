import { useState } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { FIELDS } from '../../view-state/fields.ts';

/** A path of a data file on this site; what an address could not hold is refused here. */
export function AddressForm({ onOpen }: { onOpen: (path: string) => void }) {
  const t = useFullLocale().t.transfer.open;
  const [path, setPath] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className="transfer-address"
      onSubmit={(event) => {
        event.preventDefault();
        const known = FIELDS.data.decode([path.trim()]);
        setRefused(known === undefined);
        if (known !== undefined) onOpen(known);
      }}
    >
      <label htmlFor="open-address">
        <span className="transfer-label">{t.address}</span>
        <span className="transfer-help">{t.addressHelp}</span>
      </label>
      <span className="transfer-row">
        <input
          id="open-address"
          type="text"
          dir="ltr"
          required
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isRefused || undefined}
          aria-describedby="open-refused"
          value={path}
          onChange={({ target }) => setPath(target.value)}
        />
        <button type="submit" className="button-quiet">
          {t.go}
        </button>
      </span>
      <p id="open-refused" aria-live="polite">
        {isRefused && t.otherSite}
      </p>
    </form>
  );
}
