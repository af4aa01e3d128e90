import type { FrameSource } from '../simulation/index.ts';

/** The browser's animation frames. */
export const browserFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};
