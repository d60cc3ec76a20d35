import { useLocale } from '../../i18n/locale.tsx';

const LEAST = 50;
/** Beyond this many lines nothing can be told apart, and drawing them takes seconds. */
const MOST = 20_000;
const STEPS = 100;

/** How many of the ties are shown, the most telling first; equal steps multiply. */
export function TieSlider({
  shown,
  total,
  most,
  onMost,
}: {
  shown: number;
  total: number;
  most: number;
  onMost: (most: number) => void;
}) {
  const { t } = useLocale();
  if (total <= LEAST * 4) return undefined;
  const limit = Math.min(total, MOST);
  const ratio = limit / LEAST;
  const at = (STEPS * Math.log(Math.min(most, limit) / LEAST)) / Math.log(ratio);
  return (
    <label className="graph-slider">
      <span>{t.graph.tiesShown(shown, total)}</span>
      <input
        type="range"
        min={0}
        max={STEPS}
        value={Math.round(at)}
        aria-label={t.graph.strongest}
        aria-valuetext={t.graph.tiesShown(shown, total)}
        onChange={({ target }) => {
          const count = LEAST * ratio ** (Number(target.value) / STEPS);
          onMost(Math.min(limit, Math.round(count)));
        }}
      />
    </label>
  );
}
