import { type ReactNode, useId } from 'react';

export interface ActionButtonProps {
  /** What a screen reader and the tooltip say where the button shows only an icon. */
  readonly name?: string | undefined;
  readonly onClick: (() => void) | undefined;
  /**
   * Why it does nothing now, or just `true`. The button stays focusable, so that the focus is not
   * lost when the last undo is used up.
   */
  readonly unavailable?: string | boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button that can be unavailable and say why. */
export function ActionButton(props: ActionButtonProps) {
  const { name, onClick, unavailable = false, className = '', children } = props;
  const id = useId();
  const reason = typeof unavailable === 'string' ? unavailable : undefined;
  return (
    <>
      <button
        type="button"
        className={`control-button ${className}`.trim()}
        aria-label={name}
        title={reason ?? name}
        aria-disabled={unavailable !== false || undefined}
        aria-describedby={reason && id}
        onClick={unavailable === false ? onClick : undefined}
      >
        {children}
      </button>
      {reason && (
        <span id={id} hidden>
          {reason}
        </span>
      )}
    </>
  );
}
