/** The words of drawings: numbers that cannot be written, handles, charts. */
export const words = {
  notANumber: 'not a number',
  infinite: 'infinite',
  negativelyInfinite: 'negatively infinite',
  table: 'Table',
  nothingToDraw: (label: string) => `${label}: nothing to draw yet.`,
  movablePoint: 'movable point',
  staysInside: (name: string) => `${name} stays inside the picture.`,
  polar: (length: string, angle: string) => `length ${length}, angle ${angle} degrees`,
  noLengthZero: (symbol: string) =>
    `${symbol} cannot have length zero: zero has no direction, so ${symbol}/∥${symbol}∥ would be 0/0.`,
};
