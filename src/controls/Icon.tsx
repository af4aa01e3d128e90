const PATHS = {
  play: 'M4 2.5v11l9.5-5.5z',
  pause: 'M4 2.5h3v11H4zM9.5 2.5h3v11h-3z',
  stepBack: 'M12.5 2.5v11L5.5 8zM2.5 2.5h2v11h-2z',
  step: 'M3.5 2.5v11L10.5 8zM11.5 2.5h2v11h-2z',
  undo: 'M6.5 1.5 1.5 6l5 4.5V7.5C10 7.5 12 8.5 13.5 12.5 14.5 7.5 11 4.5 6.5 4.5z',
  redo: 'M9.5 1.5 14.5 6l-5 4.5V7.5C6 7.5 4 8.5 2.5 12.5 1.5 7.5 5 4.5 9.5 4.5z',
  enlarge:
    'M1.5 1.5H6v2H4.9L7 5.6 5.6 7 3.5 4.9V6h-2zM14.5 14.5H10v-2h1.1L9 10.4 10.4 9l2.1 2.1V10h2zM14.5 1.5V6h-2V4.9L10.4 7 9 5.6l2.1-2.1H10v-2zM1.5 14.5V10h2v1.1L5.6 9 7 10.4l-2.1 2.1H6v2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A filled sign on a button; the button says in words what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
