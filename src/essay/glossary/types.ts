import type { SampleKind } from '../../figures/MarkSample.tsx';
import type { FigureName } from '../../figures/registry.ts';

/** A figure's state in which a term can be seen, and the words that lead there. */
export interface SeenIn {
  readonly figure: FigureName;
  readonly preset: string;
  readonly play?: boolean;
  readonly words: string;
}

/** A technical term. Texts have formulas between dollar signs and code between backticks. */
export interface Entry {
  readonly term: string;
  /** One to three sentences. */
  readonly says: string;
  readonly seen?: SeenIn;
}

/** A symbol, what it stands for, how it is drawn and what programs call it. */
export interface SymbolRow {
  /** How it is written. */
  readonly symbol: string;
  readonly name: string;
  readonly says: string;
  /** The quantity whose marks it lights: the `data-symbol` of the figures. */
  readonly lights?: string;
  /** How the figures draw it. */
  readonly mark?: SampleKind;
  /** What `src/weightnorm` calls it. */
  readonly code?: string;
  /** What PyTorch calls it. */
  readonly torch?: string;
  /** Other things that the prose writes for the same, such as ∥v∥² for ∥v∥. */
  readonly also?: readonly string[];
}
