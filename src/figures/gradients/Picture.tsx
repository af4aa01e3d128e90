import { useMemo } from 'react';
import { words } from '#words/figures/gradients.ts';
import { Contours, formatNumber, Plane, VectorHandle } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { meanLoss } from '../../weightnorm/index.ts';
import { armedBeside, useGuessMark } from '../drawnGuess.ts';
import { PlaneGuess } from '../PlaneGuess.tsx';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { BackwardMarks } from './BackwardMarks.tsx';
import { backwardArrows } from './backwardArrows.ts';
import { observeGradients, runOf, type schema, smallestSpan, startFromHere } from './figure.ts';
import { extentOf } from './moment.ts';
import { restartHere } from './restartHere.ts';
import { Vectors } from './Vectors.tsx';

/** The plane of weights at one stage of one update. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { stage, ...moment } = observeGradients(state);
  const { problem } = runOf(settings);
  const { b } = moment.now;
  const extent = extentOf(moment, settings.learningRate);
  const [span, holdSpan] = useSpan(extent, smallestSpan(extent));
  const surface = useMemo(
    () => (x: number, y: number) => meanLoss([x, y], b, problem.all, problem.model),
    [problem, b],
  );
  const { angle, length } = startFromHere(state);
  const guess = useGuessMark(store, settings);

  function turn(to: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    restartHere(store, to, hand);
  }

  return (
    <Plane
      label={words.picture.label}
      span={span}
      xLabel="w₁"
      yLabel="w₂"
      armed={armedBeside(guess)}
    >
      <Contours value={surface} version={[surface, span]} />
      <BackwardMarks stage={stage.id} moment={moment} magnify={settings.learningRate} />
      <Vectors
        stage={stage.id}
        moment={moment}
        backward={backwardArrows(stage.id, moment, settings.learningRate)}
      />
      <VectorHandle
        name={words.picture.tip}
        symbol="v"
        value={{ angle, length }}
        lengthRange={[0.05, reachOf(span)]}
        snap
        onChange={turn}
        onNote={say}
        describe={({ angle, length }) =>
          words.picture.tipAt(two(length), formatNumber(angle, { decimals: 1 }))
        }
      />
      <PlaneGuess guess={guess} say={say} />
    </Plane>
  );
}
