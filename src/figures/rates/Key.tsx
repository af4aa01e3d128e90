import { useId } from 'react';
import { Hatching, hatchId } from './Hatching.tsx';
import { KEY, OPACITY } from './looks.ts';

/** What the shades and hatchings stand for. */
export function Key() {
  const id = useId();
  return (
    <p className="key small">
      {KEY.map(([look, meaning]) => (
        <span key={look}>
          <svg
            className="mark mark-w"
            width="22"
            height="12"
            viewBox="0 0 22 12"
            aria-hidden="true"
          >
            <Hatching id={`${id}${look}`} />
            <path
              d="M0.5,0.5h21v11h-21z"
              fill={
                OPACITY[look] === undefined
                  ? `url(#${hatchId(`${id}${look}`, look)})`
                  : 'currentColor'
              }
              fillOpacity={OPACITY[look]}
              stroke="currentColor"
              strokeOpacity="0.4"
            />
          </svg>{' '}
          {meaning}
        </span>
      ))}
    </p>
  );
}
