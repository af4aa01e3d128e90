import type { ExerciseWords } from '../../teaching/types.ts';

/** The words of the exercises, by their ids. `{name}` is a number that the code fills in. */
export const exercises: Readonly<Record<string, ExerciseWords>> = {
  output: {
    title: 'The output by hand',
    ask: 'The neuron has $w$ = {w} and $b$ = 0, and its φ is the logistic function. The new penguin lies at $x$ = {x}. Compute $x·w + b$ and the output. Then double the length of $w$: what happens to the line, and what to the output at the penguin?',
    solution:
      '$x·w + b$ = {z}, and the output is φ({z}) = {y}. A $w$ of twice the length has the same direction and $b$ is zero, so the line stays where it is. At the penguin the sum doubles to {doubled}, and the output goes further from one half, to {steeper}.',
  },
  build: {
    title: 'One weight, many pairs',
    ask: 'Let $v$ = {v} and $g$ = {g}. Compute $∥v∥$, $v/∥v∥$ and $w$. Then give one pair with a longer $v$, and one with a negative $g$, that have the same $w$. Check all three in the figure.',
    solution:
      '$∥v∥$ = {normV}, $v/∥v∥$ = {direction}, $w$ = {w}. With $v$ = {longer} and the same $g$ nothing changes, since $v$ is divided by its own length. With $v$ = {against} and $g$ = {minusG} two signs cancel.',
  },
  'one-step': {
    title: 'A whole step by hand',
    ask: 'Here $v$ = {v}, $g$ = {g}, so $w$ = {w}, and the gradient of $w$ is {gradW}. Make one step with η = {eta}: compute the gradients of $g$ and $v$, then the new $g$ and the new $∥v∥$. Only then step through the figure and compare.',
    solution:
      '$v/∥v∥$ = {direction}, so the gradient of $g$ is {gradG}. Along $v$ lies {gradAlong}; take it away and {gradAcross} is left. Times $g/∥v∥$ = {gear} this is the gradient of $v$: {gradV}, of length {normGradV}. The new $g$ is {nextG}. The new $v$ is {nextV}. Its length is √({normV}² + {normGradV}²) = {nextNormV}: Pythagoras is enough.',
  },
  'two-readings': {
    title: 'A gradient from two readings',
    ask: 'Do not trust the formula for the gradient of $g$. Read the loss at $g$ = {low} and at $g$ = {high}, with everything else as it is, and estimate the slope at $g$ = {g}. How good is the estimate?',
    solution:
      'The loss reads {below} and {above}. Their difference over {width} is {quotient}; the formula gives {gradG}. What is left comes from the curvature of the loss and from the digits that are not shown. The page checks all its gradients in this way, with far smaller distances.',
  },
  'only-g': {
    title: 'Where v rests',
    ask: 'The inputs lie on a circle and the neuron is linear, so the gradient of $w$ is $w − w*$, with $w*$ = {goal}. For which angles of $v$ does one step move $g$ and leave $v$ alone? Which way does $g$ go in each of them?',
    solution:
      '$v$ rests when $w − w*$ lies along $v$, so when $v$ lies along $w*$: at {angle}°, and at {opposite}°, exactly opposite. There the gradient of $v$ is {gradV}. At the first angle the gradient of $g$ is {gradG}, so $g$ grows. At the second it is {oppositeG}, so $g$ falls, through zero if you let it.',
  },
  'angle-from-lengths': {
    title: 'An angle from two lengths',
    ask: 'Make one step and read $∥v∥$ before and after it. Without looking at the arrows: by which angle has $v$ turned, and how long was the step?',
    solution:
      '$∥v∥$ goes from {before} to {after}. Old $v$, step and new $v$ are a right triangle, so the cosine of the angle is {before}/{after} = {cosine}, and the angle is {angle}°. The step is √({after}² − {before}²) = {step} long.',
  },
  'half-a-right-angle': {
    title: 'A turn of 45°',
    ask: 'Find the learning rate at which the first step turns $v$ by 45°. Compute it from the lengths of $v$ and of its gradient, then set it and look. What is the length of $v$ after that step? Is there a rate for a right angle?',
    solution:
      'The step must be as long as $v$ is. $∥v∥$ = {normV} and the gradient of $v$ is {gradient} long, so η = {normV}/{gradient} = {eta}. The figure turns by {turn}°, and $∥v∥$ becomes √2, {after}. For a right angle the step would have to be endless, so there is none.',
  },
  rescale: {
    title: 'What a longer v forgets, and g does not',
    ask: 'At $∥v∥$ = {length} and η = {rate} the first step turns $v$ by {turn}°. Now $∥v∥$ = {longer}. Which η gives the same turn? Is the whole step then the same?',
    solution:
      'The direction learns at the rate $η/∥v∥²$. Twice the length needs four times the rate, η = {faster}, and the turn is {alike}° again. But $g$ learns at η itself: after this step it is {otherG}, where it was {g} before. Length and rate can be traded for the direction, not for the neuron.',
  },
  'first-step': {
    title: 'Why the first step is the plain one',
    ask: 'The figure opens with $∥v∥$ = |$g$|. Explain why a small first step moves $w$ as plain gradient descent does. Then read how far the two tips lie apart at η = {large} and at η = {small}. What does the ratio of the two distances tell you?',
    solution:
      'Along itself $w$ moves by η times the gradient, since $g$ is its length. Across itself it moves by $g²/∥v∥²$ times that, which is 1 here. So both parts are those of plain descent, to first order. The distances are {far} and {near}. A tenth of the rate makes the distance about {factor} times smaller: what the first order leaves out is of order η².',
  },
  'two-valleys': {
    title: 'Two valleys in one bowl',
    ask: 'The neuron is linear, so its loss is a single bowl over $w$. Yet A and B, which start {start}° apart, end far from one another. Play {steps} steps and see. Where does the second valley come from? Predict what happens when $g$ may learn, then try it.',
    solution:
      'With $g$ pinned at {g}, $w$ can only move on a sphere, and a bowl cut by a sphere may have two lowest places. A and B end {end}° apart; the loss of B stays at {lossB}. When $g$ learns, $w$ can leave the sphere and the second valley is gone: the two ends are {learned}° apart, with $g$ = {learnedG}.',
  },
  limits: {
    title: 'Two limits from one matrix',
    ask: 'For this linear neuron $H$ is diagonal, with the entries 1 and 1/κ, κ = {kappa}, and $w*$ lies at {angle}°. Compute the largest η at which each method can settle. Compare with the figure. Does weight norm arrive at every η below its limit?',
    solution:
      'Plain: 2/1 = {plain}. Weight norm: $u*·H u*$ = cos²{angle}° + {flat} sin²{angle}° = {along}, and 2/{along} = {weightNorm}. The figure says {readPlain} and {readWeightNorm}. The limit is necessary, not sufficient. At η = {fast} weight norm {fastWeightNorm}. At η = {faster}, still below the limit, it {fasterWeightNorm}: its first steps throw it too far.',
  },
  'lines-on-the-map': {
    title: 'Lines of equal turning',
    ask: 'Both axes of the map are logarithmic. Along which lines is the rate of the direction, $η/∥v∥²$, the same? Follow the line through η = {rate}, $∥v∥$ = {length} to η = {rate2}, $∥v∥$ = {length2} and on to η = {rate3}, $∥v∥$ = {length3}. Why do the outcomes not stay the same?',
    solution:
      'log η = 2 log $∥v∥$ + a constant: straight lines, two decades of η for one of $∥v∥$. On this one $η/∥v∥²$ is {turning}, {turning2} and {turning3}. Weight norm {outcome}; then it {outcome2}; at the third place it {outcome3}. The direction does the same at first, but $g$ learns at η itself. Beyond η = {limit} it cannot settle, however long $v$ is.',
  },
  'through-zero': {
    title: 'How long until zero',
    ask: '$v$ points exactly away from $w*$, so only $g$ moves. The gradient of $g$ is $g$ − ({bestG}), and η = {eta}. Starting from $g$ = {g}, at which step is $g$ negative for the first time? Compute it, then play.',
    solution:
      'Each step multiplies the distance to {bestG} by {factor}. The distance is {distance} at first, so $g$ after $t$ steps is {bestG} + {distance} · {factor}^$t$. This is zero at $t$ = {needed}, so the third step passes it: $g$ is {first}, {second}, {third}.',
  },
  'what-plain-keeps': {
    title: 'What one example cannot see',
    ask: 'There is one example, so gradients of $w$ lie along one line. Across that line the start has {unseen}. The shortest exact solution is {shortest} long. How long is the $w$ that plain gradient descent ends with? Will weight norm end with a longer or a shorter one?',
    solution:
      'Plain descent never touches what lies across the line, so it ends at √({shortest}² + {unseen}²) = {predicted}; the figure says {plain}. Weight norm turns $w$ as a whole, and what lies across goes down to {rest}. It ends {weightNorm} long, near the shortest. With a long $v$ it is the other way round: try it.',
  },
  forgotten: {
    title: 'A rate that forgets where it came from',
    ask: 'Let γ be the typical length of the gradient of $v$ where $v$ has length 1. With noise, steps add up as squares. Show that $∥v∥⁴$ grows by about 2η²γ² a step, and compute $η/∥v∥²$ after {steps} steps for η = 1, with γ = {gamma} as measured. What happens to your formula for large η?',
    solution:
      'A step of $v$ is ηγ/∥v∥ long, and $∥v∥²$ grows by its square: η²γ²/∥v∥². Then $∥v∥⁴$ grows by about twice $∥v∥²$ times that, 2η²γ². From length 1 the rate after {steps} steps is 1/√(1 + 2γ² · {steps}) = {predicted}; the figure shows {seen}. For large η the 1 is lost and η cancels: 1/(γ√(2 · {steps})) = {limit} for all. The smallest rate, {slowEta}, has not forgotten yet: {slowest}.',
  },
  'ten-degrees': {
    title: 'Set the turn',
    ask: 'With decay λ on $v$, noise lengthens $v$ and decay shortens it. At which turn per step do the two balance? Then find the λ for which $v$ turns by {wanted}° a step at η = {eta}, set it, and play {steps} steps.',
    solution:
      'A step that turns by a small angle θ lengthens $∥v∥²$ by the part θ², and decay takes away the part 2ηλ. So θ = √(2ηλ). With θ = {radians} in radians, λ = θ²/(2η) = {lambda}. After {steps} steps the figure turns by {turn}° a step; chance and steps that are not small make the difference. Neither the start of $v$ nor the data are in the formula.',
  },
  'ten-layers': {
    title: 'Three times, ten times over',
    ask: 'With ReLU and no biases the pre-activations of layer {layers} spread by {usual}. All weights are now drawn {times} times as large. Predict the spread in that layer before you slide. Why does the right half of the figure not move?',
    solution:
      'A ReLU passes a factor on, so every layer multiplies once more: {times} to the power {layers} is {power}, and {usual} times that is about {predicted}. The figure says {large}. On the right each unit was divided by its own spread, so a factor cancels: the spread is {after} as before. Only directions matter there.',
  },
  'two-digits': {
    title: 'What batch norm sees in a batch of two',
    ask: 'A unit has the pre-activations {pair} for the two digits of a batch. Compute what batch norm makes of them: subtract the mean, divide by the deviation. Do the same for {near}. What does the next layer learn about the two digits? Then play.',
    solution:
      '{normalized}, and {nearNormalized} again. Of two digits only their order is left, at full size, however close they are. That is little to learn from, and it hangs on which two digits were drawn together. Weight norm has no such trouble: it divides by a length of $v$, not by something of the batch.',
  },
  'one-step-of-unit-norm': {
    title: 'A neighbor, one step',
    ask: 'unitNorm makes a plain step and then divides $w$ by its length. From $w$ = {w}, with the gradient {gradW} and η = {eta}, compute the place between and the new $w$. Weight norm starts from the same $w$. Which of the two can change the length of $w$?',
    solution:
      'Between: {between}, of length {length}. Divided by it: {next}, of length 1. unitNorm always ends on the circle, so it cannot learn a length. The $w$ of weight norm is {weightNorm} long after its step. The two look alike and are different methods: one restricts $w$, the other does not.',
  },
  count: {
    title: 'Counting parameters',
    ask: 'A layer has {inputs} inputs and {units} units with a bias each. How many numbers does it learn plain, with weight norm for every unit, and with one $g$ for the whole tensor (`dim=None` in PyTorch)? How many are left when you fold $w$ for inference?',
    solution:
      'Plain: {weights} weights and {units} biases, {plain}. Weight norm adds one $g$ a unit: {normed}, which is {share} percent more. With a single $g$: {whole}. Folded it is {plain} again. The set of functions is the same in all cases: what is added is another way to write the same weights.',
  },
};
