import type { ComponentType } from 'react';
import Neuron from './01-neuron.mdx';
import Split from './02-split.mdx';
import Gradients from './03-gradients.mdx';
import Odometer from './05-odometer.mdx';
import Flip from './05b-flip.mdx';
import Race from './06-race.mdx';
import Noise from './07-noise.mdx';
import Sphere from './08-sphere.mdx';
import Decay from './09-decay.mdx';

/** A numbered section of the essay, in reading order. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly Prose: ComponentType<{
    readonly components?: Readonly<Record<string, ComponentType<never>>>;
  }>;
}

export const sections: readonly Section[] = [
  { id: 'the-neuron', title: 'The neuron', Prose: Neuron as Section['Prose'] },
  { id: 'the-split', title: 'The split', Prose: Split as Section['Prose'] },
  {
    id: 'two-gradients',
    title: 'Two gradients, and one step slowly',
    Prose: Gradients as Section['Prose'],
  },
  {
    id: 'the-odometer',
    title: 'The odometer and the effective learning rate',
    Prose: Odometer as Section['Prose'],
  },
  {
    id: 'the-race',
    title: 'The race, and where it does not help',
    Prose: Race as Section['Prose'],
  },
  {
    id: 'through-zero',
    title: 'Through zero, and one data point',
    Prose: Flip as Section['Prose'],
  },
  {
    id: 'noise',
    title: 'Noise: why the learning rate is forgotten',
    Prose: Noise as Section['Prose'],
  },
  { id: 'on-the-sphere', title: 'On the sphere', Prose: Sphere as Section['Prose'] },
  {
    id: 'weight-decay',
    title: 'Weight decay is something else',
    Prose: Decay as Section['Prose'],
  },
];
