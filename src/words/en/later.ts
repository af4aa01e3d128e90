/** What the page says once its opening figure answers. */
export const words = {
  unknownFigure: (name: string) =>
    `The link asks for a figure “${name}”, which this page does not have.`,
  bibtex: 'BibTeX',
  noBibtex: 'The BibTeX could not be loaded. Loading the page again tries once more.',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard or menu.',
};
