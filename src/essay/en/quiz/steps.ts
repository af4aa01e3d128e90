import type { QuizQuestion } from '../../quiz/types.ts';

/** About sections 3 and 4: the two gradients, and what a step does. */
export const steps: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'grad-g',
    section: 'two-gradients',
    ask: 'Which part of the gradient of $w$ does $g$ get?',
    options: [
      {
        id: 'all',
        text: 'Its length.',
        why: 'A length is never negative; then $g$ could only shrink. And what lies across $w$ is none of its business.',
      },
      {
        id: 'across',
        text: 'What lies across $w$.',
        why: 'That part would turn $w$, and $g$ cannot turn anything. It is for $v$.',
      },
      {
        id: 'along',
        text: 'What lies along $v/∥v∥$, as a signed number.',
        why: 'It answers: does the loss rise if $w$ gets longer in this direction? If so, the step makes $g$ smaller.',
      },
    ],
    right: 'along',
    shows: { figure: 'gradients', preset: 'parts' },
  },
  {
    kind: 'choice',
    id: 'worked',
    section: 'two-gradients',
    ask: 'Let $v$ = {worked:v} and $g$ = {worked:g}. The gradient of $w$ is {worked:gradW}. What is the gradient of $v$?',
    options: [
      {
        id: 'whole',
        text: '{worked:gradW}',
        why: 'The factor $g/∥v∥$ is one here, but the part along $v$ is still in it. A gradient of $v$ must be at a right angle to $v$.',
      },
      {
        id: 'across',
        text: '{worked:gradV}',
        why: 'Along $v$ lies {worked:gradG} of it; take {worked:along} away. Multiply what is left with {worked:v}: the result is zero, as it must be.',
      },
      {
        id: 'along',
        text: '{worked:along}',
        why: 'This is the part along $v$. It belongs to $g$, whose gradient is {worked:gradG}.',
      },
      {
        id: 'reflected',
        text: '{worked:reflected}',
        why: 'Here the part along $v$ was taken away twice. That is a reflection; it has to be a projection.',
      },
    ],
    right: 'across',
    shows: { figure: 'gradients', preset: 'turn' },
  },
  {
    kind: 'choice',
    id: 'right-angle',
    section: 'two-gradients',
    card: 'shrinks-v',
    ask: 'Why is the gradient of $v$ at a right angle to $v$, for every loss there is?',
    options: [
      {
        id: 'flat',
        text: 'Because stretching $v$ does not change the loss.',
        why: 'Along $v$ the loss is flat, and a gradient has no part in a flat direction. The loss itself does not matter.',
      },
      {
        id: 'loss',
        text: 'Because these losses are quadratic.',
        why: 'No property of the loss is used, only that $w$ does not depend on the length of $v$.',
      },
      {
        id: 'code',
        text: 'Because the program makes it so before each step.',
        why: 'Nobody has to. It comes out of the chain rule.',
      },
    ],
    right: 'flat',
    shows: { figure: 'gradients', preset: 'turn' },
  },
  {
    kind: 'figure',
    id: 'v-rests',
    section: 'two-gradients',
    card: 'lost-part',
    ask: 'Find a state in which $v$ has no gradient although $w$ has one.',
    shows: { figure: 'gradients', preset: 'turn' },
    how: 'Set $g$ to zero. Or turn $v$ until the gradient of $w$ lies along it.',
    why: 'What lies along $w$ goes to $g$ alone; and where $g$ is zero, turning $v$ changes nothing. In both cases $g$ still moves.',
  },
  {
    kind: 'choice',
    id: 'growth',
    section: 'the-odometer',
    card: 'unit-v',
    ask: 'Why does $v$ get longer under plain gradient descent?',
    options: [
      {
        id: 'needs',
        text: 'The neuron needs larger weights.',
        why: 'The length of $v$ is not the length of the weight. It grows even when $w$ shrinks.',
      },
      {
        id: 'triangle',
        text: 'Each step is at a right angle to it.',
        why: 'Old arrow and step are the short sides of a right triangle, the new arrow is the long one. No data are needed for that.',
      },
      {
        id: 'g',
        text: 'It follows $g$.',
        why: '$g$ may fall, or change its sign, and $v$ still grows.',
      },
    ],
    right: 'triangle',
    shows: { figure: 'growth', preset: 'opening', play: true },
  },
  {
    kind: 'choice',
    id: 'momentum',
    section: 'the-odometer',
    card: 'momentum-shrinks',
    ask: 'With momentum a step is no longer at a right angle to $v$. What does its length do, without weight decay?',
    options: [
      {
        id: 'shrink',
        text: 'It may shrink now.',
        why: 'That happens with Adam. What momentum remembers leans forward along $v$, never back.',
      },
      {
        id: 'stop',
        text: 'It stops growing, since the triangle is gone.',
        why: 'The triangle is no longer a right one, but its long side has become longer.',
      },
      {
        id: 'faster',
        text: 'It grows faster.',
        why: 'Old steps come on top, and they point partly along $v$.',
      },
    ],
    right: 'faster',
    shows: { figure: 'growth', preset: 'momentum', play: true },
  },
  {
    kind: 'choice',
    id: 'quarter',
    section: 'the-odometer',
    ask: 'You make $v$ twice as long; $w$ stays. How far does $w$ turn in the next small step?',
    options: [
      {
        id: 'same',
        text: 'As far: $w$ and its gradient are the same.',
        why: 'They are. But $v$ gets half the gradient, and a longer arrow turns less when its tip moves as far.',
      },
      {
        id: 'half',
        text: 'Half as far.',
        why: 'You have counted one of two factors: either the smaller gradient, or the longer arrow.',
      },
      {
        id: 'quarter',
        text: 'A quarter as far.',
        why: 'Half the gradient, and half the turn for the same step: $η g²/∥v∥²$ has the length squared.',
      },
    ],
    right: 'quarter',
    shows: { figure: 'gears', preset: 'long' },
  },
  {
    kind: 'choice',
    id: 'huge-step',
    section: 'the-odometer',
    ask: 'One absurdly large gradient comes. What does that single step do to $v$?',
    options: [
      {
        id: 'long',
        text: 'It turns it by less than a right angle and makes it very long.',
        why: 'And the long $v$ then turns gently, so it may take a while to come back from where it landed.',
      },
      {
        id: 'flip',
        text: 'It throws it over to the other side.',
        why: 'The step starts at a right angle. However far one goes that way, one never comes to the other side.',
      },
      {
        id: 'nothing',
        text: 'Nothing: the direction is normalized.',
        why: 'Its length is, not its place on the circle.',
      },
    ],
    right: 'long',
    shows: { figure: 'growth', preset: 'large', play: true },
  },
  {
    kind: 'figure',
    id: 'first-step',
    section: 'the-odometer',
    card: 'faster',
    ask: 'Here a small step turns $w$ less than plain gradient descent would. Make the two steps equal.',
    shows: { figure: 'gears', preset: 'long' },
    how: 'Make ∥$v$∥ equal to |$g$|: shorten $v$, or enlarge $g$.',
    why: 'With ∥$v$∥ = |$g$| both gears are one. PyTorch starts there, so the first small step is the plain one.',
  },
  {
    kind: 'figure',
    id: 'double',
    section: 'the-odometer',
    card: 'unit-v',
    ask: 'By learning alone, make $v$ more than twice as long as it was at the start.',
    shows: { figure: 'growth', preset: 'small' },
    how: 'Set a large learning rate and play.',
    why: 'Small steps that lead straight to the goal add little. Large ones overshoot, and every turn, there or back, adds its square.',
  },
];
