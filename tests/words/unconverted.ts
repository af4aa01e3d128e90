/** Figures whose own words stand in their folders yet. */
export const unconverted: readonly string[] = [
  'split',
  'neuron',
  'growth',
  'gears',
  'gradients',
  'flip',
  'onepoint',
  'forgetting',
  'sphere',
  'race',
  'decay',
  'rates',
  'initialization',
  'network',
  'relatives',
];
