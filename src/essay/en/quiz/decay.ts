import type { QuizQuestion } from '../../quiz/types.ts';

/** About sections 8 and 9: the sphere and weight decay. */
export const decay: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'pinned',
    section: 'on-the-sphere',
    card: 'budget',
    ask: 'The loss is a bowl with one lowest point. $g$ is held at exactly the right length. Can the direction still end in a wrong place?',
    options: [
      {
        id: 'no',
        text: 'No: a bowl has no other low place.',
        why: 'The bowl has none, but the sphere cut out of it can have one.',
      },
      {
        id: 'noise',
        text: 'Only if the samples are noisy.',
        why: 'It happens without any chance: two starts near each other are enough.',
      },
      {
        id: 'yes',
        text: 'Yes: the way down may lead through the inside of the sphere.',
        why: 'There $w$ may not go while its length is held. Let $g$ learn, and it can.',
      },
    ],
    right: 'yes',
    shows: { figure: 'sphere', preset: 'opening', play: true },
  },
  {
    kind: 'figure',
    id: 'meet',
    section: 'on-the-sphere',
    ask: 'The two runs part ways. Make them end at the same $w$, from the same two starts.',
    shows: { figure: 'sphere', preset: 'opening' },
    how: 'Let $g$ learn, and play to the end.',
    why: 'The trap was made by the fixed length. A $g$ that may shrink first takes $w$ through the inside of the sphere.',
  },
  {
    kind: 'choice',
    id: 'decay-v',
    section: 'weight-decay',
    card: 'decay-v',
    ask: 'What does weight decay on $v$ do?',
    options: [
      {
        id: 'faster',
        text: 'It makes the direction turn faster.',
        why: 'A shorter $v$ turns more at each step. In the end growth and decay balance, at a turn that $η$ and λ set.',
      },
      {
        id: 'small',
        text: 'It keeps the weight small, as always.',
        why: 'The weight is $w$, and the length of $v$ is not in it. To shrink $w$, decay $g$.',
      },
      {
        id: 'nothing',
        text: 'Nothing: the length of $v$ cancels.',
        why: 'It cancels in what the neuron computes and not in how it learns.',
      },
    ],
    right: 'faster',
    shows: { figure: 'decay', preset: 'opening', play: true },
  },
  {
    kind: 'choice',
    id: 'penalty-on-w',
    section: 'weight-decay',
    card: 'l2',
    ask: 'You add λ∥$w$∥² to the loss of a weight-normalized neuron. Which parameters does this term pull?',
    options: [
      {
        id: 'both',
        text: '$g$ and $v$',
        why: 'That is what `weight_decay` of an optimizer does. This term is another thing.',
      },
      {
        id: 'g',
        text: 'only $g$',
        why: '∥$w$∥² is $g²$. There is no $v$ in it, so the gradient of $v$ does not notice.',
      },
      {
        id: 'v',
        text: 'only $v$',
        why: '$v$ looks like the weights, but its length is not in $w$.',
      },
    ],
    right: 'g',
    shows: { figure: 'decay', preset: 'scale', play: true },
  },
  {
    kind: 'choice',
    id: 'dead',
    section: 'weight-decay',
    card: 'decay-v',
    ask: 'A neuron gets no gradient for a long time, and everything decays. Then a gradient comes. What happens?',
    options: [
      {
        id: 'harmless',
        text: 'Nothing special: the length of $v$ cancels.',
        why: 'Not in the step. The turn grows with $g/∥v∥²$, and the square falls faster than $g$.',
      },
      {
        id: 'wild',
        text: 'It turns $v$ wildly.',
        why: '$v$ has become tiny, so the step is large beside it. If it has become zero, there is not even a direction.',
      },
      {
        id: 'slow',
        text: 'It learns slowly, since all of it is small.',
        why: 'A small $g$ alone would do that. A small $v$ does the opposite, and more strongly.',
      },
    ],
    right: 'wild',
    shows: { figure: 'decay', preset: 'bursts', play: true },
  },
  {
    kind: 'figure',
    id: 'shrink',
    section: 'weight-decay',
    card: 'decay-v',
    ask: 'Use decay to make $w$ clearly shorter than it is without, and leave $v$ without decay.',
    shows: { figure: 'decay', preset: 'none' },
    how: 'Set some decay of $g$ and play a few hundred steps.',
    why: 'Decay on $g$ is the penalty on $w$; it pulls as the same decay pulls a plain weight.',
  },
];
