/** The words of the lessons. */
export const lessons: Readonly<Record<string, string>> = {
  ten: 'The idea, and what it is good for.',
  thirty: 'The idea, the two gradients, and one step by hand.',
  sixty: 'A lecture: where the effect comes from, where it ends, and what it is not.',
  ninety: 'A seminar over the whole essay, with two exercises.',
};

/** What to say or ask at each place. */
export const moves: Readonly<Record<string, string>> = {
  neuron: 'Drag $w$. Ask what its direction does to the line, and what its length does.',
  cancel: 'Ask what $w$ will do when $v$ is dragged out to twice its length. Drag. Nothing: why?',
  apart: 'Ask which arrow is the normalized one. Then slide $g$ and watch which arrow follows.',
  flip: 'Ask whether this neuron is stuck. Play, and watch $g$ on its line.',
  parts:
    'Ask which part of the red arrow each parameter gets, and why the other part is no use to it.',
  turn: 'Drag $v$ anywhere. Ask for the angle between $v$ and its gradient, and for a reason.',
  triangle: 'Ask how long $v$ will be after the step, and after the step back. Then step.',
  large: 'Ask what a learning rate far too large does to $v$. Play, and read its length.',
  gears: 'Ask when a small step is the plain one. Then drag $v$ longer and ask what still moves.',
  same: 'Small rate: ask who wins. Nobody: the first step is nearly the same for both.',
  race: 'Large rate: let them vote before you play. Then ask what made the jumps end.',
  bowl: 'A round bowl: ask what is to be gained. Nothing, and the two limits say why.',
  map: 'Ask what a line of equal $η/∥v∥²$ looks like here. Let somebody pick a cell to race.',
  forget: 'Let everybody draw the five lines after a thousand steps. Then play.',
  sphere: 'Ask where A and B end with $g$ pinned. Play. Then let $g$ learn.',
  decay: 'Ask which weight ends up shorter. Play, then put the decay on $g$.',
  start: 'Ask for the spread in layer ten. Slide the scale and watch which half moves.',
  network: 'Ask for a ranking of the networks before you play, and collect reasons.',
  pairs: 'Batches of two: ask whom it hurts, and what batch norm can know of two digits.',
  relatives: 'Ask what is stored, what is fixed and what is learned. Step once and compare.',
};
