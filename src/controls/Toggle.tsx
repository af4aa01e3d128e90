import { Name } from './Name.tsx';

export interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The quantity it is about: marks its letter in the label. */
  readonly symbol?: string | undefined;
}

/** A yes or no: a native checkbox drawn as a switch. */
export function Toggle({ label, checked, onChange, symbol }: ToggleProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <Name text={label} symbol={symbol} />
      </span>
    </label>
  );
}
