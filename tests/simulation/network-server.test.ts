import { describe, expect, it } from 'vitest';
import {
  createNetworkServer,
  type NetworkReply,
  type NetworkRequest,
} from '../../src/simulation/network/server.ts';
import { createTrainer, type NetworkRaceSettings } from '../../src/simulation/network/trainer.ts';
import { digits, race, split } from './networks.ts';

/** A server whose turns are taken by hand. */
function server() {
  const replies: NetworkReply[] = [];
  const soon: (() => void)[] = [];
  const later: (() => void)[] = [];
  const serve = createNetworkServer((reply) => replies.push(reply), {
    soon: (callback) => soon.push(callback),
    later: (callback) => later.push(callback),
  });
  serve({ type: 'digits', digits });
  return {
    replies,
    turn: () => soon.shift()?.(),
    /** Lets the time between two replies pass. */
    pass: () => later.shift()?.(),
    /** Everything until nothing is left to do. */
    rest() {
      for (let next = soon.shift(); next; next = soon.shift() ?? later.shift()) next();
    },
    ask: (...requests: NetworkRequest[]) => requests.forEach(serve),
    waiting: () => soon.length,
  };
}

const start = (id: number, settings: NetworkRaceSettings): NetworkRequest => ({
  type: 'start',
  id,
  settings,
});
const goTo = (id: number, step: number): NetworkRequest => ({ type: 'goTo', id, step });

/** What somebody knows who has read all replies. */
function knownFrom(replies: readonly NetworkReply[]) {
  const losses: (readonly number[])[] = [];
  for (const reply of replies) {
    reply.losses.forEach((one, i) => {
      losses[reply.from + i] = one;
    });
  }
  return { losses, marks: replies.flatMap(({ marks }) => marks) };
}

const settings = race({ batch: 64, methods: ['plain', 'batchNorm'] });
const STEPS = 120;
const direct = createTrainer(settings, split);
const marks = [direct.mark()];
const losses = Array.from({ length: STEPS }, () => {
  const loss = direct.advance();
  if (direct.isMarked()) marks.push(direct.mark());
  return loss;
});

describe('the server of networks', () => {
  it('tells of every step and every mark once, in order', () => {
    const { ask, rest, replies } = server();
    ask(start(1, settings), goTo(1, STEPS));
    rest();
    expect(knownFrom(replies)).toEqual({ losses, marks });
    expect(replies.flatMap((reply) => reply.losses)).toHaveLength(STEPS);
    expect(replies.at(-1)?.look).toEqual(direct.look());
  });

  it('replies at most once in the time between two replies', () => {
    const { ask, turn, pass, replies, waiting } = server();
    ask(start(1, settings), goTo(1, STEPS));
    while (waiting() > 0) turn();
    expect(replies).toHaveLength(1);
    pass();
    expect(replies).toHaveLength(2);
    pass();
    pass();
    expect(replies).toHaveLength(2);
    expect(knownFrom(replies)).toEqual({ losses, marks });
  });

  it('comes to the same however it is sent to and fro between its replies', () => {
    const { ask, turn, pass, rest, replies } = server();
    ask(start(1, settings), goTo(1, 40));
    turn();
    for (const [step, turns] of [
      [70, 2],
      [3, 1],
      [90, 3],
      [0, 2],
      [50, 1],
    ] as const) {
      ask(goTo(1, step));
      for (let i = 0; i < turns; i++) turn();
      if (step !== 90) pass();
    }
    ask(goTo(1, STEPS));
    rest();
    expect(knownFrom(replies)).toEqual({ losses, marks });
    expect(replies.at(-1)?.look).toEqual(direct.look());
  });

  it('shows the networks at a step that it has been to before', () => {
    const { ask, rest, replies } = server();
    ask(start(1, settings), goTo(1, 25));
    rest();
    const then = replies.at(-1)?.look;
    expect(then?.step).toBe(25);
    ask(goTo(1, STEPS));
    rest();
    ask(goTo(1, 25));
    rest();
    expect(replies.at(-1)).toMatchObject({ losses: [], marks: [], look: then });
  });

  it('is silent when it is already where it is sent', () => {
    const { ask, rest, replies } = server();
    ask(start(1, settings), goTo(1, 5));
    rest();
    const before = replies.length;
    ask(goTo(1, 5));
    rest();
    expect(replies).toHaveLength(before);
  });

  it('takes long ways in turns, backwards too, so that another wish is heard', () => {
    const { ask, rest, turn, replies, waiting } = server();
    ask(start(1, race({ batch: 128, methods: [] })), goTo(1, 3000));
    turn();
    expect(waiting()).toBe(1);
    rest();
    expect(replies.at(-1)?.look.step).toBe(3000);
    ask(goTo(1, 2999));
    turn();
    expect(waiting()).toBe(1);
    ask(goTo(1, 1));
    rest();
    expect(replies.at(-1)?.look.step).toBe(1);
  });

  it('passes over what is asked of a comparison that it has left', () => {
    const { ask, rest, turn, replies } = server();
    const other = { ...settings, seed: 2 };
    ask(start(1, settings), goTo(1, 100));
    turn();
    ask(start(2, other), goTo(1, 100), goTo(2, 3));
    rest();
    const later = replies.filter(({ id }) => id === 2);
    expect(replies.indexOf(later[0] as NetworkReply)).toBe(replies.length - later.length);
    expect(later.at(-1)?.look.step).toBe(3);
    expect(knownFrom(later).losses).toHaveLength(3);
    expect(knownFrom(later).losses[0]).not.toEqual(losses[0]);
  });

  it('goes on with the networks that are not lost, and with none at all', () => {
    const { ask, rest, replies } = server();
    ask(start(1, race({ depth: 'deep', scale: 10, learningRate: 100 })), goTo(1, 30));
    rest();
    expect(replies.at(-1)?.look.lanes.map((lane) => lane === null)).toEqual([true, true, false]);
    ask(start(2, race({ methods: [] })), goTo(2, 30));
    rest();
    expect(replies.at(-1)).toMatchObject({ id: 2, look: { step: 30, lanes: [] } });
  });
});
