import { useId } from 'react';
import { words } from '#words/controls.ts';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';
import { useRange } from './useRange.ts';

export interface TransportProps {
  readonly playing: boolean;
  readonly step: number;
  /** What the step is called where a figure counts otherwise, such as "stage 3". */
  readonly stepText?: string | undefined;
  /** Last step that the scrubber reaches. */
  readonly horizon: number;
  /** Steps per second. */
  readonly speed: number;
  readonly speeds?: readonly number[] | undefined;
  readonly canStepBack: boolean;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: () => void;
  readonly onStepBack: () => void;
  readonly onSeek: (step: number) => void;
  readonly onSpeed: (speed: number) => void;
  /** Back to the start of the same run. */
  readonly onReset: () => void;
  readonly onNewSeed?: (() => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onRedo?: (() => void) | undefined;
  readonly canUndo?: boolean | undefined;
  readonly canRedo?: boolean | undefined;
  /** Why the run cannot go on. */
  readonly ended?: string | null | undefined;
}

const SPEEDS = [1, 5, 20, 60];

/** Everything that moves a figure through the steps of its run. */
export function Transport(props: TransportProps) {
  const { playing, step, horizon, speed, speeds = SPEEDS, ended, stepText } = props;
  const id = useId();
  const scrub = useRange(step, props.onSeek);
  const last = Math.max(horizon, step);
  const stopped = ended ?? undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset wants a legend, the buttons none
    <div className="transport" role="group" aria-label={words.playback}>
      <ActionButton
        name={words.stepBack}
        onClick={props.onStepBack}
        unavailable={!props.canStepBack}
      >
        <Icon name="stepBack" />
      </ActionButton>
      {playing ? (
        <ActionButton className="transport-play" onClick={props.onPause}>
          <Icon name="pause" />
          <span>{words.pause}</span>
        </ActionButton>
      ) : (
        <ActionButton className="transport-play" onClick={props.onPlay} unavailable={stopped}>
          <Icon name="play" />
          <span>{words.play}</span>
        </ActionButton>
      )}
      <ActionButton name={words.step} onClick={props.onStep} unavailable={stopped}>
        <Icon name="step" />
      </ActionButton>
      {/* A reader who listens is told steps by the figure, not here at every one. */}
      <output className="transport-step" htmlFor={`${id}scrub`} aria-live="off">
        <span>{stepText ?? words.stepAt(step)}</span>
        {stepText === undefined && <span className="transport-of">{words.ofLast(last)}</span>}
      </output>
      <label className="transport-scrub">
        <span className="transport-hidden">{words.stepNumber}</span>
        <input
          {...scrub}
          id={`${id}scrub`}
          type="range"
          min={0}
          max={last}
          step={1}
          aria-valuetext={stepText ?? words.stepOf(step, last)}
        />
      </label>
      <select
        className="transport-speed"
        aria-label={words.speed}
        value={speed}
        onChange={(event) => props.onSpeed(Number(event.currentTarget.value))}
      >
        {withCurrent(speeds, speed).map((rate) => (
          <option key={rate} value={rate}>
            {words.stepsPerSecond(rate)}
          </option>
        ))}
      </select>
      <ActionButton onClick={props.onReset}>{words.reset}</ActionButton>
      {props.onNewSeed && <ActionButton onClick={props.onNewSeed}>{words.newSeed}</ActionButton>}
      <span className="transport-pair">
        {props.onUndo && (
          <ActionButton name={words.undo} onClick={props.onUndo} unavailable={!props.canUndo}>
            <Icon name="undo" />
          </ActionButton>
        )}
        {props.onRedo && (
          <ActionButton name={words.redo} onClick={props.onRedo} unavailable={!props.canRedo}>
            <Icon name="redo" />
          </ActionButton>
        )}
      </span>
      {stopped && <p className="transport-ended">{stopped}</p>}
    </div>
  );
}

/** A link may ask for a speed that is not among the usual ones. */
function withCurrent(speeds: readonly number[], speed: number): readonly number[] {
  return speeds.includes(speed) ? speeds : [...speeds, speed].toSorted((a, b) => a - b);
}
