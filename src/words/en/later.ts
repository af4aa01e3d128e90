/** What the page says once its opening figure answers. */
export const words = {
  unknownFigure: (name: string) =>
    `The link asks for a figure “${name}”, which this page does not have.`,
  bibtex: 'BibTeX',
  noBibtex: 'The BibTeX could not be loaded. Loading the page again tries once more.',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard or menu.',
  guesses: {
    kept: ({ guessed, all }: { guessed: number; all: number }) =>
      guessed === 1
        ? `1 of ${all}. Your guess is kept; the end of the essay comes back to it.`
        : `${guessed} of ${all}. Your guesses are kept; the end of the essay comes back to them.`,
    guessed: 'You guessed',
    ifGuessed: 'If you guessed',
    card: 'More about this belief',
    forget: 'Forget my guesses',
    forgotten: 'Forgotten. The questions at the beginning are open again.',
  },
};
