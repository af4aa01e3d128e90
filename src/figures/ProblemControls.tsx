import { words as all } from '#words/race.ts';
import { Choice, NumberSlider } from '../controls/index.ts';
import type { Hand } from '../hand/index.ts';
import { neurons, type ProblemSettings, problemFields } from '../simulation/race.ts';

const words = all.controls;
const NEURONS = [
  { value: 'tanh', label: words.neurons.tanh },
  { value: 'linear', label: words.neurons.linear },
] as const;

/** The problem that is raced on: which neuron, how stretched its loss is, and where w* lies. */
export function ProblemControls({
  settings,
  onChange,
}: {
  readonly settings: ProblemSettings;
  readonly onChange: (patch: Partial<ProblemSettings>, hand?: Hand) => void;
}) {
  const { neuron, conditionNumber, angle } = settings;
  return (
    <>
      <Choice
        label={words.neuron}
        options={NEURONS}
        value={neuron}
        onChange={(next) =>
          onChange({ neuron: next, conditionNumber: neurons[next].conditionNumber })
        }
      />
      <NumberSlider
        label={words.conditionNumber}
        min={problemFields.conditionNumber.min}
        max={problemFields.conditionNumber.max}
        step={0.5}
        value={conditionNumber}
        onChange={(next, hand) => onChange({ conditionNumber: next }, hand)}
      />
      <NumberSlider
        label={words.goalAngle}
        unit="°"
        min={-180}
        max={180}
        wrap
        step={1}
        value={angle}
        onChange={(next, hand) => onChange({ angle: next }, hand)}
      />
    </>
  );
}
