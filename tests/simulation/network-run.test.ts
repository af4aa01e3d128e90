import { describe, expect, it } from 'vitest';
import {
  type Connect,
  connectHere,
  connectTo,
  type NetworkWorker,
} from '../../src/simulation/network/connect.ts';
import {
  createNetworkHost,
  MOST_UNANSWERED,
  type NetworkHost,
  type NetworkRun,
} from '../../src/simulation/network/run.ts';
import type { NetworkReply, NetworkRequest } from '../../src/simulation/network/server.ts';
import { createTrainer, type NetworkRaceSettings } from '../../src/simulation/network/trainer.ts';
import { digits, race, split } from './networks.ts';

const settings = race({ batch: 32, methods: ['plain', 'weightNorm'] });
const STEPS = 60;
const direct = createTrainer(settings, split);
const wanted = Array.from({ length: STEPS }, () => direct.advance());

/** Asks, frame after frame, until a run is known up to a step. */
function follow(run: NetworkRun, step: number): void {
  for (let frame = 0; frame < 100; frame++) if (run.reach(step) === step) return;
  throw new Error(`The run never came to step ${step}.`);
}

const lossesOf = (run: NetworkRun, steps = STEPS) =>
  Array.from({ length: steps }, (_, i) => run.lossesAt(i + 1));

const runHere = (changed: NetworkRaceSettings = settings) =>
  createNetworkHost(digits, connectHere).run(changed);

describe('a run of networks', () => {
  it('has the same losses to the last bit, step by step or in one go', () => {
    const [one, other] = [runHere(), runHere()];
    follow(one, STEPS);
    for (let step = 1; step <= STEPS; step++) follow(other, step);
    expect(lossesOf(one)).toEqual(wanted);
    expect(lossesOf(other)).toEqual(wanted);
    expect(other.marksUpTo(STEPS)).toEqual(one.marksUpTo(STEPS));
  });

  it('goes on to the same numbers after another run in between', () => {
    const host = createNetworkHost(digits, connectHere);
    const [run, other] = [host.run(settings), host.run({ ...settings, seed: 2 })];
    follow(run, 20);
    follow(other, 10);
    expect(other.lossesAt(1)).not.toEqual(run.lossesAt(1));
    follow(run, STEPS);
    expect(lossesOf(run)).toEqual(wanted);
    expect(run.marksUpTo(STEPS).map(({ step }) => step)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });

  it('has losses from step 1 on and marks from step 0 on, as far as it is known', () => {
    const run = runHere();
    expect(run.marksUpTo(0)).toEqual([]);
    expect(run.lossesAt(1)).toBeNull();
    follow(run, 0);
    expect(run.lossesAt(0)).toBeNull();
    expect(run.marksUpTo(0).map(({ step }) => step)).toEqual([0]);
    follow(run, 25);
    expect(run.marksUpTo(19).map(({ step }) => step)).toEqual([0, 10]);
    expect(run.lossesAt(25)).toEqual(wanted[24]);
    expect(run.lossesAt(2000)).toBeNull();
  });

  it('looks the same at a step, come from before or from behind', () => {
    const [one, other] = [runHere(), runHere()];
    follow(one, 14);
    const look = one.lookAt(14);
    expect(look?.step).toBe(14);
    follow(other, STEPS);
    expect(other.lookAt(14)).toEqual(look);
    expect(other.lookAt(0)).toEqual(createTrainer(settings, split).look());
  });

  it('shows nothing of a step that it has not come to', () => {
    const run = runHere();
    follow(run, 3);
    expect(run.lookAt(2000)).toBeNull();
  });

  it('does not run ahead of whoever follows it', () => {
    const run = runHere(race({ batch: 128, methods: ['plain'] }));
    expect(run.reach(100_000)).toBe(312);
    expect(run.reach(100_000)).toBe(624);
  });

  it('changes its version and tells its listeners when something is known', () => {
    const host = createNetworkHost(digits, connectHere);
    const run = host.run(settings);
    let told = 0;
    const leave = host.subscribe(() => told++);
    follow(run, 1);
    expect([told > 0, run.version() > 0]).toEqual([true, true]);
    const before = [told, run.version()];
    expect(run.reach(1)).toBe(1);
    expect([told, run.version()]).toEqual(before);
    leave();
    follow(run, 2);
    expect(told).toBe(before[0]);
  });
});

/** A connection that keeps what is posted and answers when told to. */
function slowConnect() {
  const posted: NetworkRequest[] = [];
  const replies: NetworkReply[] = [];
  let deliver: (reply: NetworkReply) => void = () => {};
  const connect: Connect = (onReply, onFailure) => {
    deliver = onReply;
    const inner = connectHere((reply) => replies.push(reply), onFailure);
    return {
      post(request) {
        posted.push(request);
        inner.post(request);
      },
      close: () => {},
    };
  };
  return { connect, posted, answer: () => replies.splice(0).map((reply) => deliver(reply)) };
}

describe('over a slow connection', () => {
  it('a run waits, and does not ask again every frame', () => {
    const { connect, posted, answer } = slowConnect();
    const run = createNetworkHost(digits, connect).run(settings);
    for (let frame = 0; frame < 10; frame++) expect(run.reach(30)).toBe(0);
    const asked = posted.map(({ type }) => type);
    expect(asked.slice(0, 3)).toEqual(['digits', 'start', 'goTo']);
    expect(asked.length).toBeLessThan(5);
    answer();
    expect(run.reach(30)).toBe(30);
    expect(lossesOf(run, 30)).toEqual(wanted.slice(0, 30));
  });

  it('what arrives for a run that has been left is passed over', () => {
    const { connect, answer } = slowConnect();
    const host = createNetworkHost(digits, connect);
    const [run, other] = [host.run(settings), host.run({ ...settings, seed: 2 })];
    run.reach(30);
    other.reach(5);
    answer();
    expect(run.version()).toBe(0);
    expect(lossesOf(run, 1)).toEqual([null]);
    expect(other.reach(5)).toBe(5);
    expect(other.lossesAt(1)).not.toEqual(wanted[0]);
  });
});

/** Fails in one of three ways the first time it is connected, and works from then on. */
function failingOnce(fail: Connect): { connect: Connect; closed: () => number } {
  let first = true;
  let closed = 0;
  const connect: Connect = (onReply, onFailure) => {
    const made = (first ? fail : connectHere)(onReply, onFailure);
    first = false;
    return { post: made.post, close: () => closed++ };
  };
  return { connect, closed: () => closed };
}

const deaf: Connect = () => ({ post: () => {}, close: () => {} });

describe('when the thread fails', () => {
  /** After a failure: a sentence, then a new start that comes to the same numbers. */
  function expectRecovery(host: NetworkHost, run: NetworkRun, sentence: string) {
    expect(host.failure()).toBe(sentence);
    expect(run.reach(STEPS)).toBeLessThan(STEPS);
    expect(host.failure()).toBe(sentence);
    let told = 0;
    host.subscribe(() => told++);
    host.restart();
    expect(host.failure()).toBeNull();
    expect(told).toBe(1);
    follow(run, STEPS);
    expect(lossesOf(run)).toEqual(wanted);
    expect(run.lookAt(STEPS)).toEqual(direct.look());
  }

  it('to start, it says so in a sentence and can be started again', () => {
    let first = true;
    const host = createNetworkHost(digits, (onReply, onFailure) => {
      if (!first) return connectHere(onReply, onFailure);
      first = false;
      throw new Error('no workers here');
    });
    const run = host.run(settings);
    expect(run.reach(5)).toBe(0);
    expectRecovery(host, run, 'The networks cannot be trained (no workers here).');
  });

  it('in the middle of a run, what is known stays and it can go on', () => {
    let report: (why: string) => void = () => {};
    const { connect, closed } = failingOnce((onReply, onFailure) => {
      report = onFailure;
      return connectHere(onReply, onFailure);
    });
    const host = createNetworkHost(digits, connect);
    const run = host.run(settings);
    follow(run, 3);
    report('The thread has stopped.');
    expect(closed()).toBe(1);
    expect(lossesOf(run, 3)).toEqual(wanted.slice(0, 3));
    expect(run.reach(3)).toBe(3);
    expectRecovery(host, run, 'The thread has stopped.');
  });

  it('while something is posted, no second thread is started behind its back', () => {
    let connections = 0;
    const host = createNetworkHost(digits, (_, onFailure) => {
      connections += 1;
      const post = ({ type }: NetworkRequest) => type === 'start' && onFailure('It has stopped.');
      return { post, close: () => {} };
    });
    host.run(settings).reach(5);
    expect([host.failure(), connections]).toEqual(['It has stopped.', 1]);
  });

  it.each([
    ['only the run is waited for', () => {}],
    ['the networks are looked at as well', (run: NetworkRun) => run.lookAt(0)],
  ])('to answer, it is given up after a while, even if %s', (_, lookToo) => {
    const { connect, closed } = failingOnce(deaf);
    const host = createNetworkHost(digits, connect);
    const run = host.run(settings);
    for (let frame = 0; frame < MOST_UNANSWERED; frame++) {
      run.reach(5);
      lookToo(run);
    }
    expect(host.failure()).toBeNull();
    run.reach(5);
    expect(closed()).toBe(1);
    expectRecovery(host, run, 'The thread that trains the networks does not answer.');
  });
});

describe('a connection to a worker', () => {
  function worker() {
    const posted: unknown[] = [];
    let terminated = false;
    const made: NetworkWorker = {
      postMessage: (request) => posted.push(request),
      terminate: () => {
        terminated = true;
      },
      onmessage: null,
      onerror: null,
    };
    return { made, posted, terminated: () => terminated };
  }

  it('passes requests and replies on and ends the worker with itself', () => {
    const { made, posted, terminated } = worker();
    const replies: NetworkReply[] = [];
    const { post, close } = connectTo(() => made)(
      (reply) => replies.push(reply),
      () => {},
    );
    post({ type: 'goTo', id: 1, step: 2 });
    expect(posted).toEqual([{ type: 'goTo', id: 1, step: 2 }]);
    made.onmessage?.({ data: 'a reply' } as never);
    expect(replies).toEqual(['a reply']);
    close();
    expect(terminated()).toBe(true);
  });

  it.each([
    [{}, 'The thread that trains the networks has stopped.'],
    [
      { message: 'out of memory' },
      'The thread that trains the networks has stopped (out of memory).',
    ],
  ])('says in a sentence that the worker has failed with %j', (event, sentence) => {
    const { made } = worker();
    let why = '';
    connectTo(() => made)(
      () => {},
      (given) => {
        why = given;
      },
    );
    made.onerror?.(event as ErrorEvent);
    expect(why).toBe(sentence);
  });
});
