import type { ComponentType } from 'react';
import Neuron from '#prose/01-neuron.mdx';
import Split from '#prose/02-split.mdx';
import Gradients from '#prose/03-gradients.mdx';
import Odometer from '#prose/05-odometer.mdx';
import Flip from '#prose/05b-flip.mdx';
import Race from '#prose/06-race.mdx';
import Noise from '#prose/07-noise.mdx';
import Sphere from '#prose/08-sphere.mdx';
import Decay from '#prose/09-decay.mdx';
import Initialization from '#prose/10-initialization.mdx';
import Network from '#prose/11-network.mdx';
import PaperFound from '#prose/12-paper.mdx';
import Relatives from '#prose/13-relatives.mdx';
import Code from '#prose/14-code.mdx';
import CheckYourself from '#prose/15-check-yourself.mdx';
import HowChecked from '#prose/17-checked.mdx';
import Misconceptions from '#prose/misconceptions.mdx';

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
  {
    id: 'starting-well',
    title: 'Starting well: data-dependent initialization',
    Prose: Initialization as Section['Prose'],
  },
  {
    id: 'a-whole-network',
    title: 'A whole network, on real digits',
    Prose: Network as Section['Prose'],
  },
  {
    id: 'what-was-found',
    title: 'What the paper found, and what later work found',
    Prose: PaperFound as Section['Prose'],
  },
  {
    id: 'its-relatives',
    title: 'Its relatives, and where you meet it today',
    Prose: Relatives as Section['Prose'],
  },
  {
    id: 'in-your-code',
    title: 'In your own code',
    Prose: Code as Section['Prose'],
  },
  {
    id: 'misconceptions',
    title: 'The misconceptions, one by one',
    Prose: Misconceptions as Section['Prose'],
  },
  {
    id: 'check-yourself',
    title: 'Check yourself',
    Prose: CheckYourself as Section['Prose'],
  },
  {
    id: 'how-checked',
    title: 'How this page was checked',
    Prose: HowChecked as Section['Prose'],
  },
];
