import { NumberSlider, Toggle } from '../../controls/index.ts';
import type { ViewProps } from '../types.ts';
import { observeGradients, type schema } from './figure.ts';
import { guessText, judgeGuess } from './guess.ts';
import { stageNumber } from './stages.ts';

const REVEALED = stageNumber('gradV');

/** The reader's guess, which way v will move, and from the gradient of v on what it comes to. */
export function GuessControls({ store, state }: Pick<ViewProps<typeof schema>, 'store' | 'state'>) {
  const { guess, guessAngle } = state.settings;
  const { stage, ...moment } = observeGradients(state);
  const verdict = judgeGuess(guessAngle, moment);
  return (
    <div className="guess">
      <Toggle
        label="Guess first: which way will v move?"
        symbol="v"
        checked={guess === 'made'}
        onChange={(on) => store.adjust({ guess: on ? 'made' : 'none' })}
      />
      {guess === 'made' && (
        <>
          <NumberSlider
            label="direction of your guess"
            unit="°"
            min={-180}
            max={180}
            step={1}
            value={guessAngle}
            onChange={(angle, phase) => store.adjust({ guessAngle: angle }, phase)}
          />
          <p role="status">
            {stage.number < REVEALED || !verdict
              ? `Turn the arrow at the tip of v, then step to stage ${REVEALED + 1}.`
              : guessText(verdict)}
          </p>
        </>
      )}
    </div>
  );
}
