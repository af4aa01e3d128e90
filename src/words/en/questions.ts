/** The words of the questions at the end, while they are answered. */
export const words = {
  about: (title: string) => `About “${title}”`,
  score: ({ answered, all, right }: { answered: number; all: number; right: number }) =>
    `${answered} of ${all} answered, ${right} right.`,
  startOver: 'Start over',
  check: 'Check',
  show: 'Show me',
  close: 'Close the figure',
  pickFirst: 'Pick an answer first; a guess is enough.',
  right: (why: string) => `Right. ${why}`,
  wrong: (why: string) => `Not quite. ${why}`,
  tryIt: 'Try it on the figure',
  tryAgain: 'Try it again',
  notYet: 'Not reached yet.',
  reached: (why: string) => `Reached. ${why}`,
  readAgain: (section: string) => `Read again: ${section}`,
  belief: 'A belief about it',
};
