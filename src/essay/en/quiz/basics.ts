import type { QuizQuestion } from '../../quiz/types.ts';

/** About sections 1 and 2: the neuron and the split. */
export const basics: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'longer-w',
    section: 'the-neuron',
    ask: 'A neuron has a sigmoid and no bias. You make $w$ twice as long and keep its direction. What changes?',
    options: [
      {
        id: 'turns',
        text: 'The line on which it is undecided turns.',
        why: 'The line is at a right angle to $w$, so only the direction of $w$ can turn it.',
      },
      {
        id: 'moves',
        text: 'The line moves away from the origin.',
        why: 'Without a bias the sum is zero on the same line, whatever you multiply it by. To shift the line takes a bias.',
      },
      {
        id: 'steeper',
        text: 'The line stays, and the change across it gets steeper.',
        why: 'Every sum doubles, so the neuron comes from no to yes within half the distance. Length is how sure it is.',
      },
    ],
    right: 'steeper',
    shows: { figure: 'neuron', preset: 'steep' },
  },
  {
    kind: 'choice',
    id: 'length-one',
    section: 'the-split',
    card: 'normalized-w',
    ask: 'In $w = g·v/∥v∥$, what has length one, always?',
    options: [
      {
        id: 'direction',
        text: '$v/∥v∥$',
        why: 'This is the normalized thing. The neuron uses it stretched by $g$.',
      },
      {
        id: 'w',
        text: '$w$',
        why: 'The name suggests it. But $w$ is $g$ times a unit arrow, so it is |$g$| long.',
      },
      {
        id: 'v',
        text: '$v$',
        why: 'Only the formula divides by ∥$v$∥. The stored $v$ keeps its length, and learning makes it longer.',
      },
    ],
    right: 'direction',
    shows: { figure: 'split', preset: 'apart' },
  },
  {
    kind: 'choice',
    id: 'origin-of-g',
    section: 'the-split',
    card: 'budget',
    ask: 'Training has begun. Where does the next value of $g$ come from?',
    options: [
      {
        id: 'computed',
        text: 'It is the length of the new $v$.',
        why: 'PyTorch lets $g$ begin at that length. From then on the two go their own ways.',
      },
      {
        id: 'chosen',
        text: 'You set it, as you set a learning rate or a cap.',
        why: 'You choose its start at most. If it were set by hand, the length of $w$ could not be learned.',
      },
      {
        id: 'learned',
        text: 'From a gradient step, as for any parameter.',
        why: 'There is one $g$ for each neuron, and it goes wherever the loss sends it. Nothing bounds it.',
      },
    ],
    right: 'learned',
    shows: { figure: 'split', preset: 'separable', play: true },
  },
  {
    kind: 'choice',
    id: 'back-again',
    section: 'the-split',
    card: 'no-op',
    ask: 'Why divide by ∥$v$∥, only to multiply by $g$ afterwards?',
    options: [
      {
        id: 'cancels',
        text: 'No reason: the two cancel.',
        why: 'They would if one multiplied by ∥$v$∥. But $g$ is another number, with a gradient of its own.',
      },
      {
        id: 'own-name',
        text: 'So that the length gets a parameter of its own.',
        why: 'Dividing takes the length out of $v$, multiplying puts a learned one in. The same weights can be reached, by other steps.',
      },
      {
        id: 'small',
        text: 'To keep the weights small; $g$ is only a correction.',
        why: 'A larger $g$ costs nothing. Where a longer weight lowers the loss, $g$ grows without an end.',
      },
    ],
    right: 'own-name',
    shows: { figure: 'split', preset: 'divide', play: true },
  },
  {
    kind: 'choice',
    id: 'spare-number',
    section: 'the-split',
    card: 'bigger',
    ask: 'Each neuron now stores one number more. What can it compute that it could not before?',
    options: [
      {
        id: 'more',
        text: 'More: a number more is some capacity more.',
        why: '$v$ and twice $v$ give the same $w$. The number that was added is spare for the function.',
      },
      {
        id: 'less',
        text: 'Less: normalizing restricts the weights.',
        why: 'Take any $w$; set $v$ to it and $g$ to its length, and you have it back. Only with $g$ held fixed something is lost.',
      },
      {
        id: 'same',
        text: 'Exactly the same functions.',
        why: 'Every $w$ can be written this way. That is why one can go back to an ordinary layer after training.',
      },
    ],
    right: 'same',
    shows: { figure: 'split', preset: 'short' },
  },
  {
    kind: 'choice',
    id: 'penalty',
    section: 'the-split',
    card: 'l2',
    ask: 'An L2 penalty moves the best $w$ towards zero. Where does weight normalization move it?',
    options: [
      {
        id: 'zero',
        text: 'Towards zero as well, but without a λ to choose.',
        why: 'There is no term in the loss that could pull. What both have in common is that they speak of lengths.',
      },
      {
        id: 'nowhere',
        text: 'Nowhere: the loss of each $w$ stays what it was.',
        why: 'Only the coordinates change in which one walks. The lowest place stays where it is, however long $w$ has to be for it.',
      },
      {
        id: 'circle',
        text: 'Onto the unit circle.',
        why: 'That is what dividing alone would do. $g$ takes $w$ off the circle again.',
      },
    ],
    right: 'nowhere',
    shows: { figure: 'decay', preset: 'none', play: true },
  },
  {
    kind: 'choice',
    id: 'second-rate',
    section: 'the-split',
    card: 'g-rate',
    ask: 'Learning is paused. You move one number. Which of them changes what the neuron answers?',
    options: [
      {
        id: 'g',
        text: '$g$',
        why: '$g$ is the length of $w$, so it belongs to the function. It is saved with it, and used when learning is over.',
      },
      {
        id: 'eta',
        text: 'the learning rate $η$',
        why: 'It says how far the next step goes. Without a step it does nothing.',
      },
      {
        id: 'norm',
        text: 'the length of $v$',
        why: 'It falls out when one divides. Of these three it is the one that remembers the steps taken.',
      },
    ],
    right: 'g',
    shows: { figure: 'gears', preset: 'smallG' },
  },
  {
    kind: 'figure',
    id: 'against',
    section: 'the-split',
    card: 'positive-g',
    ask: 'Make $w$ point against $v$, without moving $v$.',
    shows: { figure: 'split', preset: 'opening' },
    how: 'Slide $g$ below zero.',
    why: '$g$ is a number and not a length. Its sign says on which side of the origin $w$ lies, and learning may change it.',
  },
  {
    kind: 'figure',
    id: 'stretch',
    section: 'the-split',
    card: 'v-scale',
    ask: 'Make $v$ at least half as long again as it is, and leave $w$ where it is.',
    shows: { figure: 'split', preset: 'opening' },
    how: 'Change the length of $v$ and nothing else.',
    why: 'The length of $v$ falls out of $w$. It does not fall out of the learning: look at the rate $η g²/∥v∥²$.',
  },
];
