import { useId } from 'react';
import { Name } from './Name.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A sentence shown while the option is chosen. */
  readonly hint?: string | undefined;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The quantity it is about: marks its letter in the label. */
  readonly symbol?: string | undefined;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** More than these do not fit in a row. */
const MOST_BUTTONS = 5;

/** One of a few named options: native radio buttons in a row, a native select where there are many. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, symbol, options, value, onChange } = props;
  const id = useId();
  const hint = options.find((option) => option.value === value)?.hint;
  const many = options.length > MOST_BUTTONS;
  const name = <Name text={label} symbol={symbol} />;
  const described = hint && `${id}hint`;
  return (
    <fieldset className="choice" aria-describedby={many ? undefined : described}>
      <legend className="control-name">
        {many ? <label htmlFor={id}>{name}</label> : <span>{name}</span>}
      </legend>
      {many ? (
        <select
          id={id}
          value={value}
          aria-describedby={described}
          onChange={(event) => onChange(event.currentTarget.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <div className="choice-options">
          {options.map((option) => (
            <label key={option.value} className="choice-option">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      )}
      {hint && (
        <p className="control-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
