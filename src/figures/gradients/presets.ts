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
      label: 'As it opened',
      hint: 'Step forwards: one update takes eight stages.',
      settings: {},
    },
    {
      id: 'parts',
      label: 'Two parts',
      hint: 'The gradient of w in two parts: the one along w is for g, the one across w for v.',
      settings: {},
      step: stageNumber('across'),
    },
    {
      id: 'turn',
      label: 'The gradient of v',
      hint: 'Drag v: its gradient stays at a right angle to it, whatever you do.',
      settings: {},
      step: stageNumber('gradV'),
    },
    {
      id: 'longer',
      label: 'v gets longer',
      hint: 'v and its step are two sides of a right triangle; the new v is the longest side.',
      settings: {},
      step: stageNumber('stepV'),
    },
    {
      id: 'stretched',
      label: 'v twice as long',
      hint: 'The same w and the same gradient of w, but the gradient of v is half as long.',
      settings: { length: 3.8 },
      step: stageNumber('gradV'),
    },
    {
      id: 'straight',
      label: 'Only g moves',
      hint: 'Here the gradient lies along w. v rests, and w still gets longer: by g.',
      settings: { data: 'circle', angle: straight, length: 2, g: 0.5, learningRate: 0.5 },
      step: stageNumber('rebuilt'),
    },
    {
      id: 'sideways',
      label: 'Only v moves',
      hint: 'Here the gradient lies across w. g rests, and w keeps its length while it turns.',
      settings: { data: 'circle', angle: 0, length: 2, g: 1.2, learningRate: 1 },
      step: stageNumber('rebuilt'),
    },
    {
      id: 'negative',
      label: 'A negative g',
      hint: 'w points against v, and g/∥v∥ is negative: the gradient of v points the other way.',
      settings: { angle: -30, g: -1.1 },
      step: stageNumber('gradV'),
    },
    {
      id: 'zero',
      label: 'g is zero',
      hint: 'w is zero, so turning v changes nothing: the gradient of v is zero, and only g can move.',
      settings: { g: 0 },
      step: stageNumber('gradV'),
    },
    {
      id: 'penguins',
      label: 'Penguins',
      hint: 'The same eight stages with measured data: body mass from two measurements.',
      settings: { data: 'penguins', angle: 30, length: 2, g: 1.1, learningRate: 0.6 },
    },
  ];
}
