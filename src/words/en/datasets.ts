/** What the data sets are called, what was measured, and where it is from. */
export const words = {
  titles: {
    penguins: 'Penguins',
    penguins3: 'Penguins, 3 inputs',
    species: 'Species, overlapping',
    separable: 'Species, separable',
    circle: 'Circle, linear',
    ring1: 'Ring, linear',
    ring2: 'Ring, tanh',
    smooth3: 'Six points, linear',
    tanh6: 'Six points, tanh',
    own: 'Your own points',
    ownClasses: 'Your own two classes',
  },
  sources: {
    penguins:
      'Measured at Palmer Station, Antarctica, by Gorman, Williams & Fraser (2014, doi 10.1371/journal.pone.0090081), Palmer Station LTER, CC0, by way of vega-datasets.',
    ring: 'Computed here: eight points on an ellipse or a circle, with the outputs of a known neuron.',
    smooth3: 'Computed here: six points on three axes, with the outputs of a known linear neuron.',
    tanh6: 'Made up here: six points whose loss has several minima over the directions of w.',
    own: 'Points that you entered.',
  },
  columns: {
    beakLength: 'beak length',
    beakDepth: 'beak depth',
    flipperLength: 'flipper length',
    bodyMass: 'body mass',
    species: 'species',
    target: 'target',
    class: 'class',
  },
  adelie: 'Adélie',
  gentoo: 'Gentoo',
  classes: { zero: 'class 0', one: 'class 1' },
  edits: {
    dropped: (change: string, reason: string) => `The change ${change} was dropped: ${reason}.`,
    tooMany: (added: number, most: number) =>
      `${added} points were added; only the first ${most} are kept.`,
    notANumber: (text: string, most: number) => `${text} is not a number from −${most} to ${most}`,
    noKind: 'it begins with none of a, m and r',
    noRow: (text: string) => `${text} is not the number of a row`,
    tooLong: 'it goes on too long',
    tooShort: 'it needs 2 or 3 inputs and a target',
  },
  andMore: (count: number) => `and ${count} more`,
};
