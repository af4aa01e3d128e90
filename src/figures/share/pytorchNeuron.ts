import { words } from '#words/pytorch.ts';
import type { NeuronRun, Problem } from '../../simulation/index.ts';
import {
  type ActivationName,
  activations,
  isWeightNorm,
  type LossName,
  losses,
  type OptimizerRecipe,
  type WeightDecay,
} from '../../weightnorm/index.ts';
import { comment, docstring, list, number } from './python.ts';

const activationCode: Readonly<Record<ActivationName, (z: string) => string>> = {
  identity: (z) => z,
  relu: (z) => `F.relu(${z})`,
  tanh: (z) => `torch.tanh(${z})`,
  sigmoid: (z) => `torch.sigmoid(${z})`,
  softplus: (z) => `F.softplus(${z})`,
};

const lossCode: Readonly<Record<LossName, string>> = {
  mse: '((y - t) ** 2).mean()',
  halfMse: '((y - t) ** 2).mean() / 2',
  bce: 'F.binary_cross_entropy(y, t)',
  bceLogits: 'F.binary_cross_entropy_with_logits(y, t)',
};

/** The name under which a registry has a value. */
function nameIn<K extends string, T>(registry: Readonly<Record<K, T>>, value: T): K {
  const found = (Object.keys(registry) as K[]).find((name) => registry[name] === value);
  if (found === undefined) throw new RangeError('Only what is in the registry has code.');
  return found;
}

/** The mean loss of a neuron over some samples. */
export function lossLines({ model }: Problem): readonly string[] {
  const activation = nameIn(activations, model.activation);
  const loss = nameIn(losses, model.loss);
  return [
    'def loss_of(neuron, x, t):',
    docstring(loss === 'bceLogits' ? words.lossAtLogit : words.loss),
    `    y = ${activationCode[activation]('neuron(x).squeeze(1)')}`,
    `    return ${lossCode[loss]}`,
  ];
}

/** Whether the code of these calls functions of torch.nn.functional. */
export const usesFunctional = (problem: Problem): boolean =>
  lossLines(problem).some((line) => line.includes('F.'));

/** How neurons of each kind are made. */
export function makeLines(inputs: number, kinds: { weightNorm: boolean; plain: boolean }) {
  const wrapped = [
    'def weight_normed(v, g, b):',
    docstring(words.wrapped),
    `    neuron = weight_norm(nn.Linear(${inputs}, 1))`,
    '    kept_g, kept_v = g_and_v(neuron)',
    '    with torch.no_grad():',
    '        kept_g.fill_(g)',
    '        kept_v.copy_(torch.tensor([v]))',
    '        neuron.bias.fill_(b)',
    '    return neuron',
    '',
    '',
    'def g_and_v(neuron):',
    docstring(words.parts),
    '    if hasattr(neuron, "parametrizations"):',
    '        kept = neuron.parametrizations.weight',
    '        return kept.original0, kept.original1',
    ...(kinds.plain
      ? [
          '    if not hasattr(neuron, "weight_g"):',
          `        return ()  ${comment(words.plainNeuron)}`,
        ]
      : []),
    '    return neuron.weight_g, neuron.weight_v',
  ];
  const plain = [
    'def plain(w, b):',
    docstring(words.plainNeuron),
    `    neuron = nn.Linear(${inputs}, 1)`,
    '    with torch.no_grad():',
    '        neuron.weight.copy_(torch.tensor([w]))',
    '        neuron.bias.fill_(b)',
    '    return neuron',
  ];
  const divider = kinds.weightNorm && kinds.plain ? ['', ''] : [];
  return [...(kinds.weightNorm ? wrapped : []), ...divider, ...(kinds.plain ? plain : [])];
}

function optimizerCode(recipe: OptimizerRecipe, parameters: string): string {
  const rate = `lr=${number(recipe.learningRate)}`;
  if (recipe.kind === 'sgd') return `torch.optim.SGD(${parameters}, ${rate})`;
  if (recipe.kind === 'momentum') {
    const nesterov = recipe.nesterov ? ', nesterov=True' : '';
    return `torch.optim.SGD(${parameters}, ${rate}, momentum=${number(recipe.momentum)}${nesterov})`;
  }
  const betas = `betas=(${number(recipe.beta1)}, ${number(recipe.beta2)})`;
  return `torch.optim.Adam(${parameters}, ${rate}, ${betas}, eps=${number(recipe.epsilon)})`;
}

/** What the optimizer is given: all parameters, or groups where weight decay tells them apart. */
function parametersCode(decay: WeightDecay, wrapped: boolean): string {
  const of = (name: 'v' | 'g' | 'w' | 'b') =>
    typeof decay === 'number' ? decay : (decay[name] ?? 0);
  const group = (parameter: string, name: 'v' | 'g' | 'w' | 'b') =>
    `{"params": [${parameter}], "weight_decay": ${number(of(name))}}`;
  const groups = wrapped
    ? ([
        ['g', 'g'],
        ['v', 'v'],
        ['neuron.bias', 'b'],
      ] as const)
    : ([
        ['neuron.weight', 'w'],
        ['neuron.bias', 'b'],
      ] as const);
  if (groups.every(([, name]) => of(name) === 0)) return 'neuron.parameters()';
  return `[\n${groups.map(([code, name]) => `    ${group(code, name)},`).join('\n')}\n]`;
}

/** The lines that make one neuron as it starts, and train it. */
export function trainLines({ label, run }: { label: string; run: NeuronRun }): readonly string[] {
  const { parameters: start } = run.at(0);
  const { optimizer, frozen = [], divideAfter = false } = run.training;
  const wrapped = isWeightNorm(start);
  const made = wrapped
    ? `weight_normed(v=${list(start.v)}, g=${number(start.g)}, b=${number(start.b)})`
    : `plain(w=${list(start.w)}, b=${number(start.b)})`;
  const parameters = parametersCode(optimizer.weightDecay, wrapped);
  const names = { g: 'g', v: 'v', w: 'neuron.weight', b: 'neuron.bias' } as const;
  const still = frozen.filter((name) => name === 'b' || wrapped === (name !== 'w'));
  const needsParts = wrapped && (parameters.includes('[g]') || still.some((name) => name !== 'b'));
  return [
    `neuron = ${made}`,
    ...(needsParts ? ['g, v = g_and_v(neuron)'] : []),
    ...still.map((name) => `${names[name]}.requires_grad_(False)  ${comment(words.frozen(name))}`),
    `optimizer = ${optimizerCode(optimizer.recipe, parameters)}`,
    `train(${JSON.stringify(label)}, neuron, optimizer${divideAfter ? ', after=divide' : ''})`,
  ];
}
