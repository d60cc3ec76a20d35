/** That the time filter is on: a reload, a link or playback may have left it so. */
import { useLocale } from '../../i18n/locale.tsx';
import { passFocus } from '../../ui/pass-focus.ts';
import { useView } from '../../ui/view-context.tsx';

export function TimeOnly() {
  const { t, dates } = useLocale();
  const { view, change } = useView();
  const { from, to } = view;
  const { only, allTimes } = t.timeline;
  const [first, last] = [dates.shortText(from), dates.shortText(to)];
  const text =
    from === to
      ? only.of(first)
      : from && to
        ? only.between(first, last)
        : from
          ? only.since(first)
          : only.until(last);
  return (
    <p className="timeline-only">
      {text}{' '}
      <button
        type="button"
        className="button-link"
        onClick={({ currentTarget }) => {
          passFocus(
            currentTarget,
            currentTarget.closest('section')?.querySelector('[role=application]'),
          );
          change({ from: '', to: '', window: undefined });
        }}
      >
        {allTimes}
      </button>
    </p>
  );
}
