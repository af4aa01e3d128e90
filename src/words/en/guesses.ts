/** The words of questions that are asked before a figure runs, and of the way back to the text. */
export const words = {
  yourGuess: 'your guess',
  run: 'Run it',
  again: 'Ask me again',
  draw: 'Draw it in the picture',
  showNow: 'Show the answer now',
  whyNot: 'Show me why not',
  pickFirst: 'Pick an answer first; a guess is enough.',
  drawn: (answer: string) => `As you have drawn it: ${answer}.`,
  guessed: (answer: string) => `You guessed: ${answer}. Watch the figure.`,
  right: (answer: string) => `Right: ${answer}.`,
  wrong: (answer: string) => `Not quite. The answer is: ${answer}.`,
  belief: 'A belief about it',
  backToText: 'Back to the text',
};
