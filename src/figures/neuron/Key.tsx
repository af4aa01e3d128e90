import { words } from '#words/figures/neuron.ts';
import type { Dataset } from '../../datasets/index.ts';
import { classesOf } from './named.ts';

/** What the marks in the plane of measurements stand for. */
export function Key({ data }: { readonly data: Dataset }) {
  const [zero, one] = classesOf(data);
  return (
    <p className="key small">
      <span>
        <Mark d="M6,1.5L11,10.5H1z" hollow /> <span>{words.picture.key(zero, 0)}</span>
      </span>
      <span>
        <Mark d="M2,6a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z" /> <span>{words.picture.key(one, 1)}</span>
      </span>
      <span>
        <Mark d="M0,5h12v2h-12z" /> <span translate="no">y = ½</span>
      </span>
    </p>
  );
}

function Mark({ d, hollow = false }: { readonly d: string; readonly hollow?: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} fill={hollow ? 'none' : 'currentColor'} stroke="currentColor" />
    </svg>
  );
}
