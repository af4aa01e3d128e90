import { words } from '#words/pytorch.ts';
import type { Place, Schema } from '../../simulation/index.ts';
import { isWeightNorm } from '../../weightnorm/index.ts';
import type { Figure } from '../types.ts';
import type { ExportedFile } from './file.ts';
import { comment, docstring, words as safe } from './python.ts';
import { batchCode, dataCode } from './pytorchData.ts';
import { lossLines, makeLines, trainLines, usesFunctional } from './pytorchNeuron.ts';

/** Code that does what a figure does, with the files that it reads; or why there is none. */
export type PytorchExport =
  | { readonly script: ExportedFile; readonly files: readonly ExportedFile[] }
  | { readonly reason: string };

function trainer(weightNorm: boolean, divides: boolean): readonly string[] {
  const kept = '*[part.flatten().tolist() for part in g_and_v(neuron)]';
  const divide = [
    '',
    '',
    'def divide(neuron):',
    docstring(words.divide),
    '    _, v = g_and_v(neuron)',
    '    with torch.no_grad():',
    '        v /= v.norm()',
  ];
  return [
    `def train(name, neuron, optimizer${divides ? ', after=None' : ''}):`,
    docstring(words.train),
    '    print(name)',
    '    for step in range(STEPS + 1):',
    '        loss = loss_of(neuron, inputs, targets)',
    `        ${weightNorm ? `kept = ${kept.slice(1)}` : 'kept = []'}`,
    '        w = neuron.weight.tolist()[0]',
    '        print(step, loss.item(), *kept, w, neuron.bias.item(), sep="\\t")',
    '        x, t = batch(step)',
    '        optimizer.zero_grad()',
    '        loss_of(neuron, x, t).backward()',
    '        optimizer.step()',
    ...(divides ? ['        if after:', '            after(neuron)', ...divide] : []),
  ];
}

/** How many updates the code makes: those that are shown, or as many as the figure spans at first. */
export function updatesFor<S extends Schema>(figure: Figure<S>, step: number): number {
  const updates = figure.updatesAt ?? ((at: number) => at);
  return updates(step) > 0 ? updates(step) : Math.max(updates(figure.horizon), 20);
}

/**
 * A script that does in PyTorch what the figure does at a place: the same numbers to rounding. Runs of
 * one figure share their problem.
 * @param link the address of the place, to be found again.
 * @param steps the updates to make.
 */
export function pytorch<S extends Schema>(
  figure: Figure<S>,
  { settings, step }: Place<S>,
  link: string,
  steps = updatesFor(figure, step),
): PytorchExport {
  const runs = figure.runs?.(settings) ?? [];
  const problem = runs[0]?.run.problem;
  if (!problem) return { reason: words.noRuns };
  if (problem.data.inputs.length === 0) return { reason: words.noSamples };
  const starts = runs.map(({ run }) => run.at(0).parameters);
  const weightNorm = starts.some(isWeightNorm);
  const plain = !starts.every(isWeightNorm);
  const divides = runs.some(({ run }) => run.training.divideAfter);
  const data = dataCode(problem);
  const lines = [
    `"""${safe(words.heading(figure.title, link, weightNorm))}"""`,
    ...(data.files.length > 0 ? ['import csv', ''] : []),
    'import torch',
    ...(usesFunctional(problem) ? ['import torch.nn.functional as F'] : []),
    'from torch import nn',
    ...(weightNorm
      ? [
          '',
          'try:',
          '    from torch.nn.utils.parametrizations import weight_norm',
          `except ImportError:  ${comment(words.oldName)}`,
          '    from torch.nn.utils import weight_norm',
        ]
      : []),
    '',
    `torch.set_default_dtype(torch.float64)  ${comment(words.sameDigits)}`,
    `STEPS = ${steps}`,
    '',
    ...data.lines,
    '',
    '',
    ...batchCode(problem),
    '',
    '',
    ...lossLines(problem),
    '',
    '',
    ...makeLines(problem.data.columns.length, { weightNorm, plain }),
    '',
    '',
    ...trainer(weightNorm, divides),
    '',
    ...runs.flatMap((run) => ['', ...trainLines(run)]),
    '',
  ];
  return { script: { name: `${figure.name}.py`, text: lines.join('\n') }, files: data.files };
}
