/** The words of the gallery of figures. */
export const words = {
  title: 'All figures, to take along',
  description:
    'Every figure of the essay “Weight normalization, taken apart”, alive, with its presets and the lines that put it into course notes.',
  lead: 'Every figure of the essay can stand in a page of yours: course notes, slides, a learning platform. It is one file without a server, carries what it needs, and asks for nothing else. Here is each of them, with its presets and the lines to paste.',
  more: 'How embedding works, what a page around a figure may tell it, and how to host the files yourself is written in the project’s docs/embedding.md. In the essay itself the button “Share” of a figure makes the same lines for the state that you see.',
  toEssay: 'To the essay',
  alive: 'Try it here',
  presets: 'Presets',
  alone: 'alone',
  inEssay: 'in the essay',
  paste: 'Lines to paste',
  placeholder: 'Put the address of your copy of the site in place of',
  frame: (title: string) => `${title} (interactive figure)`,
};
