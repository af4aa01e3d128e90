import { Choice, NumberSlider } from '../controls/index.ts';
import type { Phase } from '../simulation/index.ts';
import { neurons, type ProblemSettings, problemFields } from '../simulation/race.ts';

const NEURONS = [
  { value: 'tanh', label: 'tanh' },
  { value: 'linear', label: 'linear' },
] as const;

/** The problem that is raced on: which neuron, how stretched its loss is, and where w* lies. */
export function ProblemControls({
  settings,
  onChange,
}: {
  readonly settings: ProblemSettings;
  readonly onChange: (patch: Partial<ProblemSettings>, phase?: Phase) => void;
}) {
  const { neuron, conditionNumber, angle } = settings;
  return (
    <>
      <Choice
        label="neuron"
        options={NEURONS}
        value={neuron}
        onChange={(next) =>
          onChange({ neuron: next, conditionNumber: neurons[next].conditionNumber })
        }
      />
      <NumberSlider
        label="condition number κ of the inputs"
        min={problemFields.conditionNumber.min}
        max={problemFields.conditionNumber.max}
        step={0.5}
        value={conditionNumber}
        onChange={(next, phase) => onChange({ conditionNumber: next }, phase)}
      />
      <NumberSlider
        label="angle of w*"
        unit="°"
        min={-180}
        max={180}
        wrap
        step={1}
        value={angle}
        onChange={(next, phase) => onChange({ angle: next }, phase)}
      />
    </>
  );
}
