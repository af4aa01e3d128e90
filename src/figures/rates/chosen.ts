import { initialSettings, type SettingsOf, writeLink } from '../../simulation/index.ts';
import { neurons, raceProblem, raceSchema, startFields } from '../../simulation/race.ts';
import { limitsOf, type Outcome, outcomeOf } from '../../simulation/raceOutcome.ts';
import { cellKey, LENGTHS, nearestIndex, RATES, type Verdicts } from '../../simulation/rates.ts';
import { memoByObject } from '../memo.ts';

/** The chosen cell stands as the learning rate and the length of v of its race. */
export const schema = { ...startFields };

export type RatesSettings = SettingsOf<typeof schema>;

/** The cell that is chosen. */
export const chosenCell = ({ learningRate, length }: RatesSettings) => ({
  column: nearestIndex(RATES, learningRate),
  row: nearestIndex(LENGTHS, length),
});

/** Both outcomes of the chosen race, and the limits of its problem. */
export const chosenOf = memoByObject((settings: RatesSettings) => {
  const problem = raceProblem(settings);
  const { steps } = neurons[settings.neuron];
  const plain: Outcome = outcomeOf('plain', settings, problem);
  const weightNorm: Outcome = outcomeOf('weightNorm', settings, problem);
  return { steps, plain, weightNorm, limits: limitsOf(settings) };
});

/**
 * The map with the chosen race in its cell: so the cell looks as the words beside it say, also where
 * the map is not that far, or the race has been set to numbers between those of the cells.
 */
export function withChosen(verdicts: Verdicts, settings: RatesSettings): Verdicts {
  const { plain, weightNorm } = chosenOf(settings);
  const { column, row } = chosenCell(settings);
  return new Map([
    ...verdicts,
    [cellKey({ column, row: null }), plain.verdict],
    [cellKey({ column, row }), weightNorm.verdict],
  ]);
}

/** The link that opens the chosen race in the figure `race`. */
export function raceLink(settings: RatesSettings): string {
  const race = { ...initialSettings(raceSchema), ...settings };
  return `?${writeLink('race', raceSchema, { settings: race, step: 0 })}#race`;
}
