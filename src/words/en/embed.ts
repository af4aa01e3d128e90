/** The words of a figure that stands in another page. */
export const words = {
  openInEssay: 'Open in the essay',
  tabs: 'Parts of the figure',
  picture: 'Picture',
  controls: 'Controls',
  chart: 'Chart',
  words: 'Words',
  caption: 'About',
  noWindow: (address: string) =>
    `The page around this figure lets it open no windows. The essay is at ${address}`,
  perhapsNoWindow: (address: string) => `If no window has opened: the essay is at ${address}`,
  noAddress:
    'This is a copy without an address of its own: what the page around wrote into the address did not reach it, and the figure stands as it opens.',
  noEssay: 'This copy does not know where the essay is.',
  locked: (label: string) => `${label} is fixed here.`,
  unknownPart: (part: string, parts: string) =>
    `There is no part “${part}” that could be hidden; there are ${parts}.`,
  unknownLock: (name: string) => `This figure has no setting “${name}” that could be fixed.`,
  unknownTheme: (theme: string) =>
    `There is no theme “${theme}”; there are light, dark and auto, and it is auto now.`,
  unknownLanguage: (language: string) =>
    `There are no words in the language “${language}” yet; they are English.`,
  longCaption: (most: string) => `The caption is cut after ${most} characters.`,
  otherFigure: (name: string, shown: string) =>
    `The address asks for a figure “${name}”; on this page is “${shown}”.`,
  noSteps: 'This figure has no steps.',
  notAnObject: 'A message must be an object.',
  wrongVersion: 'A message must have weightnorm: 1, the version of these messages.',
  badId: 'The id of a message must be a number or a text of at most 200 characters.',
  unknownType: (types: string) => `The type of a message must be one of ${types}.`,
  noChange: 'A message “set” needs settings, a step or both.',
  settingsNotAnObject: 'The settings of a message must be an object.',
  noSuchSetting: (name: string) => `This figure has no setting “${name}”.`,
  twice: (name: string) => `The setting “${name}” is given twice, by its name and by its key.`,
  notAValue: (name: string) => `The setting “${name}” must be a number, a text or a yes or no.`,
  notANumber: (name: string) => `The setting “${name}” must be a number.`,
  notAnOption: (name: string, options: string) =>
    `The setting “${name}” must be one of ${options}.`,
  notAFlag: (name: string) => `The setting “${name}” must be true or false.`,
  badStep: 'A step must be a whole number.',
  badSpeed: 'A speed must be a number above zero.',
  badSymbol: (symbols: string) => `A symbol must be null or one of ${symbols}.`,
  badTheme: 'A theme must be light, dark or auto.',
  badSnapshot: 'Whether a snapshot has a PNG must be true or false.',
  snapshotFailed: 'The picture could not be drawn as a PNG here.',
};
