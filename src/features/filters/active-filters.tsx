/** What is on, as chips that each take themselves off. */
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { chipsOf } from './chips.ts';

/** The focus goes on to the next chip, or to what all chips belong to: never to nowhere. */
function passFocus(from: HTMLElement): void {
  const item = from.closest('li');
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  (next ?? from.closest<HTMLElement>('[data-filters]'))?.focus();
}

export function ActiveFilters({ dataset, onClear }: { dataset: Dataset; onClear: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { view, change } = useView();
  return (
    <div className="active-filters">
      <ul>
        {chipsOf(dataset, locale, view).map(({ key, text, off }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={t.shell.removeFilter(text)}
              onClick={({ currentTarget }) => {
                passFocus(currentTarget);
                change(off);
              }}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="clear-filters"
        onClick={({ currentTarget }) => {
          passFocus(currentTarget);
          onClear();
        }}
      >
        {t.shell.clearFilters}
      </button>
    </div>
  );
}
