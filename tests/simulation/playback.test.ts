import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayback } from '../../src/simulation/playback.ts';
import './arbitrary.ts';
import { fakeFrames } from './frames.ts';

/** A playback on a fake screen that has shown its first frame, and the steps of each later frame. */
function started(stepsPerSecond: number) {
  const frames = fakeFrames();
  const counts: number[] = [];
  const playback = createPlayback(frames, (count) => counts.push(count), stepsPerSecond);
  playback.start();
  frames.frame(0);
  const total = () => counts.reduce((sum, count) => sum + count, 0);
  return { frames, playback, counts, total };
}

const gap = fc.double({ min: 0.1, max: 250, noNaN: true });
const gaps = fc.array(gap, { minLength: 1, maxLength: 100 });
const speed = fc.double({ min: 0.1, max: 1000, noNaN: true });

describe('playing', () => {
  it.each([
    ['24 Hz', 1000 / 24],
    ['60 Hz', 1000 / 60],
    ['120 Hz', 1000 / 120],
    ['144 Hz', 1000 / 144],
  ])('makes 200 steps in 10 s at 20 a second on a screen of %s', (_, elapsed) => {
    const { frames, total } = started(20);
    frames.run(10_000, elapsed);
    expect(Math.abs(total() - 200)).toBeLessThanOrEqual(1);
  });

  it('makes as many steps as time and speed say, however irregular the frames are', () => {
    fc.assert(
      fc.property(gaps, speed, (elapsed, stepsPerSecond) => {
        const { frames, total } = started(stepsPerSecond);
        for (const time of elapsed) frames.frame(time);
        const time = elapsed.reduce((sum, each) => sum + each, 0);
        expect(Math.abs(total() - (time * stepsPerSecond) / 1000)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('makes whole steps, and says nothing on frames without one', () => {
    const { frames, counts } = started(20);
    frames.run(1000, 10);
    expect(counts.length).toBeGreaterThanOrEqual(19);
    expect(counts.every((count) => count === 1)).toBe(true);
  });

  it('takes a gap of more than 250 ms as a pause', () => {
    const { frames, total } = started(20);
    for (const elapsed of [251, 10_000, 3e7]) frames.frame(elapsed);
    expect(total()).toBe(0);
    frames.frame(250);
    expect(total()).toBe(5);
  });

  it('takes the time before its first frame as a pause, too', () => {
    const frames = fakeFrames();
    const counts: number[] = [];
    createPlayback(frames, (count) => counts.push(count), 20).start();
    frames.frame(200);
    expect(counts).toEqual([]);
    frames.frame(200);
    expect(counts).toEqual([4]);
  });

  it('asks for no frame before it starts, and for one at a time', () => {
    const frames = fakeFrames();
    const playback = createPlayback(frames, () => {}, 20);
    expect(frames.waiting).toBe(0);
    playback.start();
    playback.start();
    expect(frames.waiting).toBe(1);
    frames.run(500, 10);
    playback.start();
    expect(frames.waiting).toBe(1);
  });
});

describe('stopping', () => {
  it('cancels the frame that was asked for', () => {
    const { frames, playback, total } = started(20);
    playback.stop();
    playback.stop();
    expect(frames.waiting).toBe(0);
    frames.run(1000, 10);
    expect(total()).toBe(0);
  });

  it('works from within a step', () => {
    const frames = fakeFrames();
    let steps = 0;
    const playback = createPlayback(
      frames,
      (count) => {
        steps += count;
        playback.stop();
      },
      20,
    );
    playback.start();
    frames.run(1000, 10);
    expect([steps, frames.waiting]).toEqual([1, 0]);
  });

  it('forgets the time in between', () => {
    const { frames, playback, total } = started(20);
    frames.frame(40);
    playback.stop();
    frames.frame(60);
    playback.start();
    frames.frame(60);
    frames.frame(40);
    expect(total()).toBe(0);
    frames.frame(10);
    expect(total()).toBe(1);
  });
});

describe('the speed', () => {
  it('can be changed while playing', () => {
    const { frames, playback, total } = started(20);
    frames.run(1000, 10);
    const before = total();
    playback.setSpeed(60);
    expect(playback.speed).toBe(60);
    frames.run(1000, 10);
    expect(Math.abs(total() - before - 60)).toBeLessThanOrEqual(1);
  });

  it('never makes more than 250 steps in a frame, whatever it is set to', () => {
    const anySpeed = fc.oneof(fc.double(), fc.double({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(anySpeed, gap), { minLength: 1 }), (times) => {
        const { frames, playback, counts } = started(20);
        for (const [stepsPerSecond, elapsed] of times) {
          playback.setSpeed(stepsPerSecond);
          frames.frame(elapsed);
        }
        expect(counts.every((count) => Number.isInteger(count) && count <= 250)).toBe(true);
      }),
    );
  });

  it.each([Number.NaN, 0, -5, Number.NEGATIVE_INFINITY])('cannot be %d', (nonsense) => {
    const { frames, playback, total } = started(20);
    playback.setSpeed(nonsense);
    frames.run(1000, 10);
    expect(Math.abs(total() - 20)).toBeLessThanOrEqual(1);
  });

  it('is followed up to 1000 steps a second', () => {
    const { frames, playback, counts } = started(20);
    playback.setSpeed(Number.POSITIVE_INFINITY);
    expect(playback.speed).toBe(1000);
    frames.frame(250);
    expect(counts).toEqual([250]);
  });
});
