/** The words of the controls that every figure has. */
export const words = {
  play: 'Play',
  pause: 'Pause',
};
