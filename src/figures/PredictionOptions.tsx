import { useId } from 'react';
import type { Guess } from './types.ts';

/**
 * The answers to choose from, as native radio buttons. Once fixed they stay in the order of tabbing,
 * so that the focus is not lost, and keep what was picked.
 */
export function PredictionOptions({
  question,
  options,
  picked,
  fixed,
  onPick,
}: {
  readonly question: string;
  readonly options: readonly Guess[];
  readonly picked: string | null;
  readonly fixed: boolean;
  readonly onPick: (id: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice" aria-disabled={fixed || undefined}>
      <legend className="control-name">{question}</legend>
      <div className="choice-options">
        {options.map(({ id, label }) => (
          <label key={id} className="choice-option">
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === picked}
              aria-disabled={fixed || undefined}
              onChange={() => {
                if (!fixed) onPick(id);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
