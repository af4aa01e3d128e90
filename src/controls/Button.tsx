import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly onClick: () => void;
  readonly disabled?: boolean | undefined;
  readonly children: ReactNode;
}

/** A native button that looks like the other controls. */
export function Button({ onClick, disabled, children }: ButtonProps) {
  return (
    <button type="button" className="control-button" onClick={onClick} disabled={disabled}>
      {children}
    </button>
  );
}
