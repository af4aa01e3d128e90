/** The words around the figures, lessons and exercises for teachers. */
export const frame = {
  ask: 'Ask first:',
  wrong: 'What they get wrong:',
  lesson: (minutes: number) => `A lesson of ${minutes} minutes`,
  minutes: (minutes: number) => `${minutes} min`,
  exercise: (title: string) => `Exercise: ${title}.`,
  open: 'Open the figure',
  solution: 'Solution',
  levels: { easy: 'Easy', middle: 'Medium', hard: 'Hard' },
  about: (section: string) => `About “${section}”.`,
};
