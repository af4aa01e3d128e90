import type { FrameSource } from '../../src/simulation/index.ts';

export interface FakeFrames extends FrameSource {
  /** How many callbacks wait for the next frame. */
  readonly waiting: number;
  /** Time in ms of the last frame. */
  readonly time: number;
  /** Shows a frame `elapsed` ms after the last. */
  frame(elapsed: number): void;
  /** Shows frames for a while, `elapsed` ms apart. */
  run(duration: number, elapsed: number): void;
}

/** A screen whose frames a test shows by hand. */
export function fakeFrames(): FakeFrames {
  let next = 1;
  let time = 5000;
  let callbacks = new Map<number, (time: number) => void>();
  function frame(elapsed: number): void {
    time += elapsed;
    const due = callbacks;
    callbacks = new Map();
    for (const callback of due.values()) callback(time);
  }
  return {
    get waiting() {
      return callbacks.size;
    },
    get time() {
      return time;
    },
    request(callback) {
      callbacks.set(next, callback);
      return next++;
    },
    cancel(handle) {
      callbacks.delete(handle);
    },
    frame,
    run(duration, elapsed) {
      const count = Math.round(duration / elapsed);
      for (let i = 0; i < count; i++) frame(elapsed);
    },
  };
}
