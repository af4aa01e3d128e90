import { requireFinite } from './check.ts';

/** A parameter of a neuron, as far as an optimizer is concerned. */
export type ParameterName = 'w' | 'v' | 'g' | 'b';

/** λ of the L2 term added to the gradient, as PyTorch's `weight_decay`: one for all, or by name. */
export type WeightDecay = number | Readonly<Partial<Record<ParameterName, number>>>;

/** A list of numbers that is written in place: of one neuron, or of a whole network. */
export type NumberList = number[] | Float64Array;

/** What an optimizer was made with, as other programs need it; the names are PyTorch's. */
export type OptimizerRecipe =
  | { readonly kind: 'sgd'; readonly learningRate: number }
  | {
      readonly kind: 'momentum';
      readonly learningRate: number;
      readonly momentum: number;
      readonly nesterov: boolean;
    }
  | {
      readonly kind: 'adam';
      readonly learningRate: number;
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
    };

/**
 * An optimizer moves a flat list of parameters in place. Weight decay has been added to the
 * gradients before (d = ∇L + λp), for every parameter alike.
 */
export interface Optimizer {
  readonly recipe: OptimizerRecipe;
  readonly weightDecay: WeightDecay;
  /** How many buffers it keeps per parameter; all start at zero. */
  readonly bufferCount: number;
  /** Moves `values[i]` and `buffers[·][i]`, given d = `gradients[i]`; `step` counts from 0. */
  readonly update: (
    values: NumberList,
    gradients: Readonly<NumberList>,
    buffers: readonly NumberList[],
    step: number,
  ) => void;
}

interface SgdSettings {
  /** η > 0. */
  readonly learningRate: number;
  readonly weightDecay?: WeightDecay;
}

/** Throws a RangeError that names the first setting that is not a finite number. */
function requireFiniteSettings(
  weightDecay: WeightDecay,
  settings: Readonly<Record<string, number>>,
): void {
  for (const [name, value] of Object.entries(settings)) requireFinite(name, value);
  if (typeof weightDecay === 'number') requireFinite('weightDecay', weightDecay);
  else
    for (const [name, value] of Object.entries(weightDecay))
      requireFinite(`weightDecay.${name}`, value);
}

/** Plain stochastic gradient descent: p ← p − η d. */
export function sgd({ learningRate, weightDecay = 0 }: SgdSettings): Optimizer {
  requireFiniteSettings(weightDecay, { learningRate });
  return {
    recipe: { kind: 'sgd', learningRate },
    weightDecay,
    bufferCount: 0,
    update(values, gradients) {
      for (let i = 0; i < values.length; i++) {
        values[i] = (values[i] as number) - learningRate * (gradients[i] as number);
      }
    },
  };
}

interface MomentumSettings extends SgdSettings {
  /** Heavy-ball factor in [0, 1). */
  readonly momentum?: number;
  /** Look ahead along the buffer, as PyTorch's `nesterov=True`. */
  readonly nesterov?: boolean;
}

/**
 * Heavy-ball momentum, buf ← m·buf + d, p ← p − η buf, or Nesterov's form p ← p − η(d + m·buf),
 * with PyTorch's conventions (no dampening; the first buffer is d itself).
 */
export function momentum({
  learningRate,
  momentum: factor = 0.9,
  nesterov = false,
  weightDecay = 0,
}: MomentumSettings): Optimizer {
  requireFiniteSettings(weightDecay, { learningRate, momentum: factor });
  return {
    recipe: { kind: 'momentum', learningRate, momentum: factor, nesterov },
    weightDecay,
    bufferCount: 1,
    update(values, gradients, [buffer = []]) {
      for (let i = 0; i < values.length; i++) {
        const d = gradients[i] as number;
        const moving = factor * (buffer[i] as number) + d;
        buffer[i] = moving;
        values[i] =
          (values[i] as number) - learningRate * (nesterov ? d + factor * moving : moving);
      }
    },
  };
}

interface AdamSettings extends SgdSettings {
  readonly beta1?: number;
  readonly beta2?: number;
  /** > 0; added outside the square root. */
  readonly epsilon?: number;
}

/** baseⁿ for whole n ≥ 0 by repeated squaring: the same bits in every engine. */
function wholePower(base: number, n: number): number {
  let result = 1;
  for (let square = base, rest = n; rest > 0; rest = Math.floor(rest / 2), square *= square) {
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

/** Adam with bias correction and L2 weight decay, as PyTorch's `torch.optim.Adam`. */
export function adam({
  learningRate,
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  weightDecay = 0,
}: AdamSettings): Optimizer {
  requireFiniteSettings(weightDecay, { learningRate, beta1, beta2, epsilon });
  return {
    recipe: { kind: 'adam', learningRate, beta1, beta2, epsilon },
    weightDecay,
    bufferCount: 2,
    update(values, gradients, [first = [], second = []], step) {
      const rate = learningRate / (1 - wholePower(beta1, step + 1));
      const spread = Math.sqrt(1 - wholePower(beta2, step + 1));
      for (let i = 0; i < values.length; i++) {
        const d = gradients[i] as number;
        const m = beta1 * (first[i] as number) + (1 - beta1) * d;
        const s = beta2 * (second[i] as number) + (1 - beta2) * d * d;
        first[i] = m;
        second[i] = s;
        values[i] = (values[i] as number) - (rate * m) / (Math.sqrt(s) / spread + epsilon);
      }
    },
  };
}
