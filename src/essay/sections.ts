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
import Answers from '#prose/14b-answers.mdx';
import CheckYourself from '#prose/15-check-yourself.mdx';
import ForTeachers from '#prose/16-for-teachers.mdx';
import HowChecked from '#prose/17-checked.mdx';
import Misconceptions from '#prose/misconceptions.mdx';
import { words } from '#words/essay.ts';

/** A numbered section of the essay, in reading order. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly Prose: ComponentType<{
    readonly components?: Readonly<Record<string, ComponentType<never>>>;
  }>;
}

export const sections: readonly Section[] = [
  { id: 'the-neuron', title: words.sections['the-neuron'], Prose: Neuron as Section['Prose'] },
  { id: 'the-split', title: words.sections['the-split'], Prose: Split as Section['Prose'] },
  {
    id: 'two-gradients',
    title: words.sections['two-gradients'],
    Prose: Gradients as Section['Prose'],
  },
  {
    id: 'the-odometer',
    title: words.sections['the-odometer'],
    Prose: Odometer as Section['Prose'],
  },
  {
    id: 'the-race',
    title: words.sections['the-race'],
    Prose: Race as Section['Prose'],
  },
  {
    id: 'through-zero',
    title: words.sections['through-zero'],
    Prose: Flip as Section['Prose'],
  },
  {
    id: 'noise',
    title: words.sections.noise,
    Prose: Noise as Section['Prose'],
  },
  {
    id: 'on-the-sphere',
    title: words.sections['on-the-sphere'],
    Prose: Sphere as Section['Prose'],
  },
  {
    id: 'weight-decay',
    title: words.sections['weight-decay'],
    Prose: Decay as Section['Prose'],
  },
  {
    id: 'starting-well',
    title: words.sections['starting-well'],
    Prose: Initialization as Section['Prose'],
  },
  {
    id: 'a-whole-network',
    title: words.sections['a-whole-network'],
    Prose: Network as Section['Prose'],
  },
  {
    id: 'what-was-found',
    title: words.sections['what-was-found'],
    Prose: PaperFound as Section['Prose'],
  },
  {
    id: 'its-relatives',
    title: words.sections['its-relatives'],
    Prose: Relatives as Section['Prose'],
  },
  {
    id: 'in-your-code',
    title: words.sections['in-your-code'],
    Prose: Code as Section['Prose'],
  },
  {
    id: 'the-answers',
    title: words.sections['the-answers'],
    Prose: Answers as Section['Prose'],
  },
  {
    id: 'misconceptions',
    title: words.sections.misconceptions,
    Prose: Misconceptions as Section['Prose'],
  },
  {
    id: 'check-yourself',
    title: words.sections['check-yourself'],
    Prose: CheckYourself as Section['Prose'],
  },
  {
    id: 'for-teachers',
    title: words.sections['for-teachers'],
    Prose: ForTeachers as Section['Prose'],
  },
  {
    id: 'how-checked',
    title: words.sections['how-checked'],
    Prose: HowChecked as Section['Prose'],
  },
];
