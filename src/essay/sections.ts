import type { ComponentType } from 'react';
import Neuron from './01-neuron.mdx';
import Split from './02-split.mdx';

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
];
