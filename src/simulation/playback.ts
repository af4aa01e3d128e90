/** Where frames come from: the browser's animation frames, or a test. Times in milliseconds. */
export interface FrameSource {
  request(callback: (time: number) => void): number;
  cancel(handle: number): void;
}

export interface Playback {
  /** Steps per second, as they are followed. */
  readonly speed: number;
  start(): void;
  stop(): void;
  /**
   * Steps per second of simulated time, at most 1000; multiplies time, never the learning rate.
   * Anything but a positive number is passed over.
   */
  setSpeed(stepsPerSecond: number): void;
}

// A longer gap between two frames (a hidden tab, a sleeping machine) counts as a pause.
const LONGEST_FRAME = 250;
// After the longest frame there are 250 steps due at most.
const FASTEST = 1000;

/**
 * Calls `onSteps(n)` with the number of steps due, from a fixed-step accumulator: a fast screen
 * shows more frames of the same run, not a faster run.
 */
export function createPlayback(
  frames: FrameSource,
  onSteps: (count: number) => void,
  stepsPerSecond: number,
): Playback {
  let speed = stepsPerSecond;
  let handle: number | null = null;
  let before: number | null = null;
  let due = 0;

  function tick(time: number): void {
    handle = frames.request(tick);
    const elapsed = before === null ? 0 : time - before;
    before = time;
    if (elapsed > LONGEST_FRAME) return;
    due += (elapsed * speed) / 1000;
    const count = Math.floor(due);
    due -= count;
    if (count > 0) onSteps(count);
  }

  return {
    get speed() {
      return speed;
    },
    start() {
      if (handle !== null) return;
      before = null;
      due = 0;
      handle = frames.request(tick);
    },
    stop() {
      if (handle !== null) frames.cancel(handle);
      handle = null;
    },
    setSpeed(next) {
      if (next > 0) speed = Math.min(next, FASTEST);
    },
  };
}
