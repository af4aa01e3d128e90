import type { FigureName } from '../../../figures/registry.ts';
import type { FigureWords } from '../../teaching/types.ts';

/** What each figure is for in a lesson. */
export const figures: Readonly<Record<FigureName, FigureWords>> = {
  split: {
    shows: 'Who is who: $v$ is free, $v/∥v∥$ is the normalized arrow, $w$ has the length |$g$|.',
    ask: 'I make $v$ twice as long. What does $w$ do?',
    wrong: 'They let $w$ grow with $v$, or call $w$ the normalized weight.',
  },
  neuron: {
    shows: 'What direction and length of a weight mean: where the line lies, and how steep it is.',
    ask: 'I make $w$ longer. Does the line move?',
    wrong: 'They move the line. With $b$ = 0 only the steepness changes.',
  },
  gradients: {
    shows: 'One update in eight stages, with the chain rule beside the arrows.',
    ask: 'Which part of this red arrow will $g$ get, and which will $v$?',
    wrong: 'They give the whole gradient to both, or draw the gradient of $v$ along $v$.',
  },
  growth: {
    shows: 'The right triangle of a step, and $∥v∥²$ as a sum of squares, one for each step.',
    ask: 'The next step turns $v$ back. Is $v$ then as long as it was?',
    wrong: 'They expect the length to come back. Both turns make $v$ longer.',
  },
  gears: {
    shows: 'What a small step does to $w$: gear 1 along, gear $g²/∥v∥²$ across.',
    ask: 'At which length of $v$ is the ellipse a circle?',
    wrong: 'They expect weight norm to differ from plain descent in its first small step.',
  },
  flip: {
    shows: 'A scale that changes its sign while $v$ stands still.',
    ask: '$v$ points the wrong way and has no gradient. Is the neuron stuck?',
    wrong: 'They think that $g$ must be positive, or that $v$ has to turn round.',
  },
  onepoint: {
    shows: 'Of many exact solutions, which one each method finds.',
    ask: 'All points of the dashed line have loss zero. Does it matter where we end?',
    wrong: 'They take “same loss” for “same weight”.',
  },
  forgetting: {
    shows: 'Five learning rates that noise makes nearly one.',
    ask: 'The rates differ a hundredfold. Draw the five lines after a thousand steps.',
    wrong: 'They keep the lines apart, as for plain SGD.',
  },
  sphere: {
    shows: 'Directions in space as places on a globe painted with the loss.',
    ask: 'A and B start side by side with $g$ pinned. Where will they end?',
    wrong: 'They forget that a pinned $g$ is a restriction, and a learned one is not.',
  },
  race: {
    shows: 'Plain descent and weight norm from one start on one clock.',
    ask: 'Which of the two arrives at this rate? And at a tenth of it?',
    wrong: 'They answer “weight norm is faster”. At the same small rate it is not.',
  },
  decay: {
    shows: 'Weight decay on $v$, on $g$ and on a plain $w$, which are three different things.',
    ask: 'The same decay on $v$ and on a plain $w$. Which weight ends up shorter?',
    wrong: 'They expect decay on $v$ to shrink $w$. It only makes $v$ turn faster.',
  },
  rates: {
    shows: 'All races at once: which rates work, for which length of $v$.',
    ask: 'In a round bowl: up to which rate does weight norm arrive?',
    wrong: 'They believe that weight norm makes every rate work.',
  },
  initialization: {
    shows: 'Ten layers before training, and what fitting the start to data does to them.',
    ask: 'All weights are three times as large. How much wider is layer ten?',
    wrong: 'They say three times. Every layer multiplies once more.',
  },
  network: {
    shows: 'Whole networks that learn handwritten digits, side by side on the same batches.',
    ask: 'Batches of two: which of these networks will suffer?',
    wrong: 'They credit weight norm with what the data-dependent start does.',
  },
  relatives: {
    shows: 'Methods that sound alike, from the same start: what each one stores, fixes and learns.',
    ask: 'A plain step, then $w$ is divided by its length. Is this weight norm?',
    wrong: 'They say yes. It takes the length away from what can be learned.',
  },
};
