import { words } from '#words/figures.ts';
import { Choice, NumberSlider } from '../controls/index.ts';
import type { Hand } from '../hand/index.ts';
import type { BatchSize, OptimizerName } from '../simulation/index.ts';

interface LearningSettings {
  readonly learningRate: number;
  readonly optimizer: OptimizerName;
  readonly batch: BatchSize;
}

const { optimizers } = words.learning;
const OPTIMIZERS = [
  { value: 'sgd', label: optimizers.sgd },
  { value: 'momentum', label: optimizers.momentum },
  { value: 'nesterov', label: optimizers.nesterov },
  { value: 'adam', label: optimizers.adam },
] as const;

const BATCHES = [
  { value: '1', label: '1' },
  { value: '8', label: '8' },
  { value: '32', label: '32' },
  { value: 'all', label: words.learning.all },
] as const;

/** Learning rate, optimizer and batch size: what changes the run but not its start. */
export function LearningControls({
  settings,
  adjust,
}: {
  readonly settings: LearningSettings;
  readonly adjust: (patch: Partial<LearningSettings>, hand?: Hand) => void;
}) {
  return (
    <>
      <NumberSlider
        label={words.sliders.rate}
        symbol="rate"
        min={0.001}
        max={100}
        log
        value={settings.learningRate}
        onChange={(learningRate, hand) => adjust({ learningRate }, hand)}
      />
      <Choice
        label={words.learning.optimizer}
        options={OPTIMIZERS}
        value={settings.optimizer}
        onChange={(optimizer) => adjust({ optimizer })}
      />
      <Choice
        label={words.learning.batch}
        options={BATCHES}
        value={settings.batch}
        onChange={(batch) => adjust({ batch })}
      />
    </>
  );
}
