import { useId } from 'react';
import { words } from '#words/controls.ts';
import type { Hand } from '../hand/index.ts';
import { Name } from './Name.tsx';
import { endsOf, fromPosition, type NumberRange, sayNumber, stepOf, toPosition } from './number.ts';
import { useNumberText } from './useNumberText.ts';
import { useRange } from './useRange.ts';

export interface NumberSliderProps extends NumberRange {
  readonly label: string;
  /** The quantity it sets: marks its letter in the label and colours the slider. */
  readonly symbol?: string | undefined;
  readonly value: number;
  readonly onChange: (value: number, hand?: Hand) => void;
  /** Wider bounds for typed numbers; beyond its own the slider stands at its end. */
  readonly typed?: readonly [number, number] | undefined;
  readonly unit?: string | undefined;
  /** Significant digits shown of a long number, 4 unless told. */
  readonly digits?: number | undefined;
  readonly disabled?: boolean | undefined;
  /** A sentence shown below. */
  readonly hint?: string | undefined;
}

/**
 * One number as a native slider and as a field to type it in. What became of a typed number is said
 * in a sentence below, aloud as well, until the number is another one.
 */
export function NumberSlider(props: NumberSliderProps) {
  const { label, symbol, value, onChange, unit, digits, disabled, hint } = props;
  const [low, high] = props.typed ?? [props.min, props.max];
  const id = useId();
  const slider = useRange(toPosition(value, props), (position, hand) =>
    onChange(fromPosition(position, props), hand),
  );
  const { text, problem, invalid, ...field } = useNumberText({
    ...{ value, digits, unit, range: { min: low, max: high, wrap: props.wrap } },
    onCommit: (next) => onChange(next),
  });
  const described = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ');
  const ends = endsOf(props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its legend out in a row
    <div className="number-slider" role="group" aria-labelledby={`${id}name`} data-symbol={symbol}>
      <label className="control-name" id={`${id}name`} htmlFor={`${id}range`}>
        <Name text={label} symbol={symbol} />
      </label>
      <input
        {...slider}
        id={`${id}range`}
        type="range"
        min={ends[0]}
        max={ends[1]}
        step={stepOf(props)}
        aria-valuetext={[sayNumber(value, digits), unit].filter(Boolean).join(' ')}
        aria-describedby={hint && `${id}hint`}
        disabled={disabled}
      />
      <span className={unit ? 'number-field number-field-unit' : 'number-field'}>
        <input
          type="text"
          // The decimal keyboards of phones have no minus.
          inputMode={low < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          value={text}
          aria-label={words.asNumber(label)}
          aria-invalid={invalid || undefined}
          aria-describedby={described || undefined}
          disabled={disabled}
          onChange={(event) => field.onInput(event.currentTarget.value)}
          onBlur={field.onLeave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') field.onEnter();
            if (event.key === 'Escape') field.onDrop();
          }}
        />
        {unit && <span className="number-unit">{unit}</span>}
      </span>
      {hint && (
        <p className="control-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
      {/* Always there, since a region that comes with its words is not read aloud. */}
      <div className="control-problem" id={`${id}problem`} role="status">
        {problem}
      </div>
    </div>
  );
}
