/** What stands around the essay, written when the page is built. */
export const words = {
  title: 'Weight normalization, taken apart',
  description:
    'An explorable essay on weight normalization, w = g·v/∥v∥: drag v, slide g, and watch gradient descent split a weight into direction and scale.',
  skip: 'Skip to the essay',
  footer: {
    prose: 'Prose and figures:',
    proseLicence: 'CC BY 4.0',
    code: 'Code: MIT.',
    penguins: 'Penguin data: Gorman, Williams & Fraser 2014,',
    penguinsDoi: 'doi 10.1371/journal.pone.0090081',
    penguinsLicence: 'CC0',
  },
  theme: 'Theme',
  themes: { auto: 'as the device', light: 'light', dark: 'dark' },
  /** What the experiments found, as it stands in a sentence. */
  range: (low: string, high: string) => `${low} to ${high}`,
};
