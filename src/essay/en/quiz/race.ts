import type { QuizQuestion } from '../../quiz/types.ts';

/** About sections 5 to 7: the race, through zero, noise. */
export const race: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'kept-rate',
    section: 'the-race',
    card: 'faster',
    ask: 'You wrap your layers, keep your small learning rate, and nothing gets faster. What went wrong?',
    options: [
      {
        id: 'bug',
        text: 'There must be a mistake: it should be faster at once.',
        why: 'Curves in papers often differ in their rates. At the same small rate and this start the paths are nearly one.',
      },
      {
        id: 'nothing',
        text: 'Nothing. What one may gain is that larger rates work.',
        why: 'With $g$ = ∥$v$∥ the first step is the plain one, and $v$ only gets longer after it. Tune the rate again; no gain is promised.',
      },
      {
        id: 'normalize',
        text: '$v$ was not set back to length one after each step.',
        why: 'That is another method. It would take away what weight normalization adds, the memory of past turns.',
      },
    ],
    right: 'nothing',
    shows: { figure: 'race', preset: 'same', play: true },
  },
  {
    kind: 'choice',
    id: 'blow-up',
    section: 'the-race',
    card: 'any-rate',
    ask: 'Weight norm, and a rate far too large. What is it that never settles?',
    options: [
      {
        id: 'g',
        text: '$g$, which moves at the full rate forever.',
        why: 'A long $v$ tames the direction. Nothing grows that would tame $g$, so the rate has a limit.',
      },
      {
        id: 'none',
        text: 'Nothing: normalized weights cannot blow up.',
        why: 'The unit direction is bounded. $w$ is $g$ times that, and $g$ is not.',
      },
      {
        id: 'v',
        text: 'The direction, which jumps from side to side.',
        why: 'Each jump makes $v$ longer, and soon the jumps are small; in the end rather too small.',
      },
    ],
    right: 'g',
    shows: { figure: 'race', preset: 'both-fail', play: true },
  },
  {
    kind: 'choice',
    id: 'no-gain',
    section: 'the-race',
    card: 'curvature',
    ask: 'The loss is a long valley. Where must the best $w$ lie so that weight norm allows no larger rates than plain descent?',
    options: [
      {
        id: 'flat',
        text: 'Along the flat axis.',
        why: 'That is its best case: $g$ moves where the loss is flat, and only turning meets the steep walls.',
      },
      {
        id: 'steep',
        text: 'Along the steep axis.',
        why: 'Then $g$ moves along the steepest direction, and $g$ is what nothing tames.',
      },
      {
        id: 'anywhere',
        text: 'There is no such place: it evens out all directions.',
        why: 'It has one gear along $w$ and one across. Where these lie in the valley is up to the data.',
      },
    ],
    right: 'steep',
    shows: { figure: 'race', preset: 'steep', play: true },
  },
  {
    kind: 'figure',
    id: 'won',
    section: 'the-race',
    card: 'any-rate',
    ask: 'Find a learning rate at which plain gradient descent fails and weight norm arrives.',
    shows: { figure: 'race', preset: 'same' },
    how: 'Set a rate above the limit of plain descent but well below that of weight norm, and play to the end.',
    why: 'The first jumps are mistakes for both. Only weight norm pays for them with a longer $v$, which calms it down.',
  },
  {
    kind: 'choice',
    id: 'opposite',
    section: 'through-zero',
    card: 'positive-g',
    ask: '$v$ points exactly away from the goal. How does gradient descent get $w$ there?',
    options: [
      {
        id: 'turns',
        text: '$v$ turns round.',
        why: 'To which side? The whole gradient lies along $v$, so $v$ has none.',
      },
      {
        id: 'stuck',
        text: 'It does not: $g$ cannot be negative.',
        why: '|$g$| is a length; $g$ is a number like any other. No formula divides by it.',
      },
      {
        id: 'zero',
        text: '$g$ passes through zero.',
        why: 'It falls, becomes negative, and $w$ comes out on the other side while $v$ stands still.',
      },
    ],
    right: 'zero',
    shows: { figure: 'flip', preset: 'opening', play: true },
  },
  {
    kind: 'choice',
    id: 'one-example',
    section: 'through-zero',
    ask: 'One example, two weights, and a long $w$ at the start. Both methods come to zero loss. Do they find the same $w$?',
    options: [
      {
        id: 'shorter',
        text: 'No: here, with $∥v∥$ = 1, weight norm finds a shorter one.',
        why: 'Plain descent keeps all of $w$ that the example does not see. A shrinking $g$ takes some of it away.',
      },
      {
        id: 'same',
        text: 'Yes: they have the same loss.',
        why: 'The same loss of each $w$, but other steps, and many weights have loss zero. Which one is found depends on the way.',
      },
      {
        id: 'longer',
        text: 'No: weight norm always finds a longer one, since $v$ grows.',
        why: '$v$ does grow. But $w$ is |$g$| long.',
      },
    ],
    right: 'shorter',
    shows: { figure: 'onepoint', preset: 'large', play: true },
  },
  {
    kind: 'choice',
    id: 'noise',
    section: 'noise',
    ask: '“Noisy gradients make $v$ longer.” What is noisy about them?',
    options: [
      {
        id: 'steep',
        text: 'The loss is steep in some directions.',
        why: 'That is curvature. It may come with noise, but it is another thing.',
      },
      {
        id: 'rounding',
        text: 'The computer rounds.',
        why: 'Far too little to be seen here.',
      },
      {
        id: 'samples',
        text: 'They disagree from step to step, as each sees other samples.',
        why: 'Where the direction goes they nearly cancel. In the length of $v$ nothing cancels: each adds its square.',
      },
    ],
    right: 'samples',
    shows: { figure: 'forgetting', preset: 'loud', play: true },
  },
  {
    kind: 'choice',
    id: 'spread',
    section: 'noise',
    ask: 'Five neurons with noisy samples and very different rates $η$. After many steps, how do the rates $η/∥v∥²$ of their directions compare?',
    options: [
      {
        id: 'kept',
        text: 'They differ as much as the $η$ do.',
        why: 'They do at the start. But a large $η$ makes $v$ long, and that eats it up.',
      },
      {
        id: 'together',
        text: 'They have come together, the largest $η$ lowest of all.',
        why: 'What sets the pace is noise and time. And who overshot at first is left with a $v$ that is too long.',
      },
      {
        id: 'zero',
        text: 'All are practically zero: $v$ explodes.',
        why: '$v$ grows slowly, and ever more slowly the longer it is.',
      },
    ],
    right: 'together',
    shows: { figure: 'forgetting', preset: 'end' },
  },
];
