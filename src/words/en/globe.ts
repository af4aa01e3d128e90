/** The words of the globe and what turns it. */
export const words = {
  turn: 'turn the globe',
  seenFrom: (azimuth: string, elevation: string) =>
    `seen from azimuth ${azimuth} degrees, elevation ${elevation} degrees`,
  direction: (azimuth: string, elevation: string) =>
    `azimuth ${azimuth} degrees, elevation ${elevation} degrees`,
  turnLeft: 'Turn the globe to the left',
  turnRight: 'Turn the globe to the right',
  turnUp: 'Turn the globe up',
  turnDown: 'Turn the globe down',
  toTheFront: 'v to the front',
  wholeArrows: 'Whole arrows',
};
