/** By which rule one of several values is shown, for the whole app; the address holds it. */
import { useId } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useView } from '../../ui/view-context.tsx';
import { RULES } from '../../view-state/view-state.ts';

export function RuleChoice({ explained = false }: { explained?: boolean }) {
  const { t } = useFullLocale();
  const { view, change } = useView();
  const name = useId();
  const text = t.evidence.shown;
  return (
    <fieldset className="rule-choice">
      <legend>{text.label}</legend>
      {RULES.map((rule) => (
        <label key={rule}>
          <input
            type="radio"
            name={name}
            checked={view.rule === rule}
            onChange={() => change({ rule })}
          />
          {text.rules[rule]}
        </label>
      ))}
      {explained && <p className="details-note">{text.explained}</p>}
    </fieldset>
  );
}
