/** What is on, as chips that each take themselves off. */
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { passFocus } from '../../ui/pass-focus.ts';
import { chipsOf } from './chips.ts';

/** What all chips belong to. */
const filtersOf = (chip: HTMLElement) => chip.closest<HTMLElement>('[data-filters]');

/** How many there are, where the filters themselves are behind a tab. */
export function FilterCount({ dataset }: { dataset: Dataset }) {
  const locale = useLocale();
  const { view } = useView();
  return (
    <span className="badge">{locale.words.number(chipsOf(dataset, locale, view).length)}</span>
  );
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
                passFocus(currentTarget, filtersOf(currentTarget));
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
          passFocus(currentTarget, filtersOf(currentTarget));
          onClear();
        }}
      >
        {t.shell.clearFilters}
      </button>
    </div>
  );
}
