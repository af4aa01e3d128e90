import { words } from '#words/figures/relatives.ts';
import { formatNumber, type Point, VectorHandle } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import type { FigureState, FigureStore } from '../../simulation/index.ts';
import { storesWeight } from '../../simulation/relatives.ts';
import { heading, norm } from '../../weightnorm/index.ts';
import { reachOf } from '../span.ts';
import { type schema, startFromHere } from './runs.ts';

/** The tip of what the method stores: w, which unitNorm lets turn only, or the v behind it. */
export function Tip({
  store,
  state,
  stored,
  span,
  say,
  onHand,
}: {
  readonly store: FigureStore<typeof schema>;
  readonly state: FigureState<typeof schema>;
  readonly stored: Point;
  readonly span: number;
  readonly say: (sentence: string) => void;
  readonly onHand: (hand?: Hand) => void;
}) {
  const { method } = state.settings;
  const isWeight = storesWeight(method);
  const here = startFromHere(state);
  const length = isWeight ? norm(stored) : here.length;
  const range = method === 'unitNorm' ? ([1, 1] as const) : ([0.05, reachOf(span)] as const);

  function move(next: { angle: number; length: number }, hand?: Hand) {
    onHand(hand);
    const from = startFromHere(store.get());
    const moved = isWeight
      ? { ...from, angle: next.angle, g: method === 'unitNorm' ? Math.abs(from.g) : next.length }
      : { ...from, ...next };
    store.restart(moved, hand);
  }

  return (
    <VectorHandle
      name={isWeight ? words.picture.tipOfW : words.picture.tipOfV}
      symbol={isWeight ? 'w' : 'v'}
      value={{ angle: isWeight ? heading(stored) : here.angle, length }}
      lengthRange={range}
      snap={method !== 'unitNorm'}
      onChange={move}
      onNote={say}
      describe={({ angle, length }) =>
        words.picture.tipAt(
          formatNumber(length, { decimals: 2 }),
          formatNumber(angle, { decimals: 1 }),
        )
      }
    />
  );
}
