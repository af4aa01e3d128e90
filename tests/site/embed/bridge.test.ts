import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBridge } from '../../../src/site/embed/bridge.ts';
import { lockedSchema, throughGate } from '../../../src/site/embed/lock.ts';
import type { FigureMessage } from '../../../src/site/embed/messages.d.ts';
import { takeHold } from '../../hand.ts';
import { runs } from '../../long.ts';
import { figureNamed, storeOf } from './figures.ts';
import { anything, nearlyMessage } from './hostile.ts';

fc.configureGlobal({ seed: 20160225 });

/** A figure in a page that writes down what it is told, with a clock that is set by hand. */
function inPage(name: string, lock: readonly string[] = []) {
  const figure = figureNamed(name);
  const gate = { open: false };
  const store = storeOf(figure, lockedSchema(figure.schema, lock, gate));
  const told: FigureMessage[] = [];
  const done: string[] = [];
  const timers: { at: number; callback: () => void }[] = [];
  let now = 0;
  const bridge = createBridge(figure, store, gate, {
    post: (message) => told.push(structuredClone(message)),
    highlight: (symbol) => done.push(`lit ${symbol}`),
    setTheme: (theme) => done.push(`theme ${theme}`),
    snapshot: async (png) => ({ svg: '<svg/>', ...(png && { png: 'data:,' }) }),
    now: () => now,
    later: (callback, wait) => timers.push({ at: now + wait, callback }),
  });
  return {
    ...{ bridge, store, told, done, gate, figure },
    send: (message: object) => bridge.receive({ weightnorm: 1, ...message }),
    passes(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers.splice(0, timers.length, ...timers.filter(({ at }) => at > now));
      for (const { callback } of due) callback();
    },
    states: () => told.filter(({ type }) => type === 'state'),
  };
}

describe('messages to a figure', () => {
  it('set, step, reset and are answered with where it is then', () => {
    const { send, told, store } = inPage('race');
    send({ id: 1, type: 'set', settings: { learningRate: 5 }, step: 7 });
    send({ id: 'two', type: 'step', by: -3 });
    send({ id: 3, type: 'reset' });
    const answers = told.filter(({ id }) => id !== undefined);
    expect(answers).toMatchObject([
      { type: 'state', figure: 'race', id: 1, step: 7, settings: { learningRate: 5 } },
      { type: 'state', id: 'two', step: 4 },
      { type: 'state', id: 3, step: 0, playing: false },
    ]);
    expect(store.get().settings).toHaveProperty('learningRate', 5);
  });

  it('give the numbers by name', () => {
    const { send, told } = inPage('split');
    send({ type: 'get' });
    const [message] = told;
    if (message?.type !== 'state') throw new Error('It was not answered.');
    const { g, v, w, normV } = message.values;
    expect(normV).toBeCloseTo(2.2, 12);
    expect(w?.[0]).toBeCloseTo(((g as number) * (v?.[0] as number)) / (normV as number), 12);
  });

  it('play and pause', () => {
    const { send, store } = inPage('race');
    send({ type: 'play', speed: 5 });
    expect(store.get()).toMatchObject({ playing: true, speed: 5 });
    send({ type: 'set', settings: { learningRate: 2 } });
    expect(store.get().playing).toBe(true);
    send({ type: 'pause' });
    expect(store.get().playing).toBe(false);
  });

  it('bring a number beyond its bounds to the nearest and say so', () => {
    const { send, told } = inPage('race');
    send({ id: 1, type: 'set', settings: { learningRate: 1e9 } });
    expect(told.find(({ id }) => id === 1)).toMatchObject({
      problems: [expect.stringContaining('was above')],
    });
  });

  it('light a quantity, change the theme, and fetch the picture', async () => {
    const { send, told, done } = inPage('race');
    send({ type: 'highlight', symbol: 'v' });
    send({ type: 'highlight', symbol: null });
    send({ type: 'setTheme', theme: 'dark' });
    expect(done).toEqual(['lit v', 'lit null', 'theme dark']);
    send({ id: 9, type: 'snapshot', png: true });
    await Promise.resolve();
    expect(told).toContainEqual({
      ...{ weightnorm: 1, figure: 'race', id: 9, type: 'snapshot' },
      ...{ svg: '<svg/>', png: 'data:,' },
    });
  });

  it('that are malformed are answered with an error and change nothing', () => {
    const { bridge, told, store, passes } = inPage('race');
    const before = store.get();
    fc.assert(
      fc.property(fc.anything(), fc.integer(), (type, id) => {
        fc.pre(typeof type !== 'string');
        bridge.receive({ weightnorm: 1, id, type });
        bridge.receive(type);
        expect(told.splice(0)).toMatchObject([{ type: 'error', id }, { type: 'error' }]);
      }),
    );
    passes(1000);
    expect(told).toEqual([]);
    expect(store.get()).toBe(before);
  });

  it('leave it alive, whatever they are, and are answered in whole sentences', () => {
    const { bridge, send, told, figure } = inPage('race');
    const names = Object.entries(figure.schema).flatMap(([name, { key }]) => [name, key]);
    fc.assert(
      fc.property(fc.oneof(nearlyMessage(names), anything), (message) => {
        bridge.receive(message);
        for (const answer of told.splice(0)) {
          if (answer.type === 'error') expect(answer.message).toMatch(/^[A-Z][\s\S]*\.$/);
          if (answer.type !== 'state') continue;
          for (const problem of answer.problems) expect(problem).toMatch(/^[\s\S]+\.$/);
        }
        send({ id: 'alive', type: 'reset' });
        const answer = told.splice(0).find(({ id }) => id === 'alive');
        expect(answer).toMatchObject({ type: 'state', step: 0, playing: false });
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('messages of a figure', () => {
  it('say what can be set when it is ready', () => {
    const { bridge, told } = inPage('race');
    bridge.ready();
    expect(told).toMatchObject([{ type: 'ready', title: 'The race', step: 0, playing: false }]);
    expect(told[0]).toHaveProperty(
      'schema',
      expect.arrayContaining([expect.objectContaining({ name: 'learningRate', key: 'eta' })]),
    );
  });

  it('come at most ten times a second, and the last is where it is', () => {
    const { store, states, passes } = inPage('race');
    for (let i = 1; i <= 100; i++) {
      store.seek(i);
      passes(10);
    }
    passes(100);
    expect(states().length).toBeLessThanOrEqual(11);
    expect(states().length).toBeGreaterThan(8);
    expect(states().at(-1)).toMatchObject({ step: 100 });
  });

  it('are none while nothing changes', () => {
    const { store, told, passes } = inPage('race');
    store.setAwake(false);
    store.setAwake(true);
    passes(1000);
    expect(told).toEqual([]);
  });

  it('tell of a height once, and again to who asks', () => {
    const { bridge, send, told } = inPage('race');
    bridge.size(700);
    bridge.size(700);
    bridge.size(720);
    send({ type: 'get' });
    const heights = told.flatMap((message) => (message.type === 'size' ? [message.height] : []));
    expect(heights).toEqual([700, 720, 720]);
  });

  it('tell when a hand lets go', () => {
    const { store, told } = inPage('split');
    const hand = takeHold();
    store.restart({ angle: 50 }, hand);
    expect(told.filter(({ type }) => type === 'event')).toEqual([]);
    store.restart({ angle: 60 }, hand);
    hand.end(true);
    expect(told).toContainEqual({
      weightnorm: 1,
      figure: 'split',
      type: 'event',
      name: 'drag-end',
    });
  });
});

describe('a locked setting', () => {
  it('is refused to the hand with a sentence, and granted to the page around', () => {
    const { store, send } = inPage('race', ['learningRate']);
    const before = store.get().settings;
    store.adjust({ learningRate: 9 });
    expect(store.get().settings).toBe(before);
    expect(store.get().notices).toEqual([expect.stringMatching(/ is fixed here\.$/)]);
    send({ type: 'set', settings: { learningRate: 9 } });
    expect(store.get().settings).toHaveProperty('learningRate', 9);
    expect(store.get().notices).toEqual([]);
  });

  it('leaves the others free', () => {
    const { store } = inPage('race', ['learningRate']);
    store.adjust({ angle: 33, learningRate: 9 });
    expect(store.get().settings).toMatchObject({ angle: 33 });
    expect(store.get().settings).not.toMatchObject({ learningRate: 9 });
  });

  it('is locked again when the page around has had its way', () => {
    const { store, gate } = inPage('race', ['learningRate']);
    expect(() =>
      throughGate(gate, () => {
        throw new Error('It failed.');
      }),
    ).toThrow('It failed.');
    const before = store.get().settings;
    store.adjust({ learningRate: 9 });
    expect(store.get().settings).toBe(before);
  });
});
