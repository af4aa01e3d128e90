import type { raceSchema } from '../../simulation/race.ts';
import { memoByObject } from '../memo.ts';
import { shortOutcome } from '../outcomeWords.ts';
import { presetPlace } from '../presets.ts';
import type { Values } from '../types.ts';
import { presets } from './presets.ts';
import { raceOf } from './runs.ts';

/** The presets whose endings the prose tells, wherever the figure stands. */
const TOLD = ['steep', 'diagonal'] as const;

/** What became of both runners in these, and their limits. */
export const endingsOf = memoByObject((fields: typeof raceSchema): Values => {
  const found = TOLD.flatMap((id) => {
    const preset = presets.find((candidate) => candidate.id === id) ?? presets[0];
    const { entries, limits } = raceOf(presetPlace(fields, preset).settings);
    const [plain, weightNorm] = entries;
    return [
      [`${id}Plain`, shortOutcome(plain.outcome())],
      [`${id}WeightNorm`, shortOutcome(weightNorm.outcome())],
      [`${id}PlainLimit`, limits.plain],
      [`${id}WeightNormLimit`, limits.weightNorm],
    ] as const;
  });
  return Object.fromEntries(found);
});
