import { words } from '#words/figures/gradients.ts';
import type { Preset } from '../types.ts';
import type { schema } from './figure.ts';
import { stageNumber } from './stages.ts';

type GradientsPreset = Preset<typeof schema>;

/** The named places of the figure; `straight` is the angle at which w* lies on the circle data. */
export function presets({
  straight,
}: {
  readonly straight: number;
}): readonly [GradientsPreset, ...GradientsPreset[]] {
  return [
    {
      id: 'opening',
      ...words.presets.opening,
      settings: {},
    },
    {
      id: 'parts',
      ...words.presets.parts,
      settings: {},
      step: stageNumber('across'),
    },
    {
      id: 'turn',
      ...words.presets.turn,
      settings: {},
      step: stageNumber('gradV'),
    },
    {
      id: 'longer',
      ...words.presets.longer,
      settings: {},
      step: stageNumber('stepV'),
    },
    {
      id: 'stretched',
      ...words.presets.stretched,
      settings: { length: 3.8 },
      step: stageNumber('gradV'),
    },
    {
      id: 'straight',
      ...words.presets.straight,
      settings: { data: 'circle', angle: straight, length: 2, g: 0.5, learningRate: 0.5 },
      step: stageNumber('rebuilt'),
    },
    {
      id: 'sideways',
      ...words.presets.sideways,
      settings: { data: 'circle', angle: 0, length: 2, g: 1.2, learningRate: 1 },
      step: stageNumber('rebuilt'),
    },
    {
      id: 'negative',
      ...words.presets.negative,
      settings: { angle: -30, g: -1.1 },
      step: stageNumber('gradV'),
    },
    {
      id: 'zero',
      ...words.presets.zero,
      settings: { g: 0 },
      step: stageNumber('gradV'),
    },
    {
      id: 'penguins',
      ...words.presets.penguins,
      settings: { data: 'penguins', angle: 30, length: 2, g: 1.1, learningRate: 0.6 },
    },
  ];
}
