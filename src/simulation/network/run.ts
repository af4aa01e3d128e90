import { words } from '#words/networks.ts';
import type { Digits } from '../../datasets/digits/digits.ts';
import type { Connect, Connection } from './connect.ts';
import type { NetworkReply } from './server.ts';
import type { Look, Mark, NetworkRaceSettings } from './trainer.ts';

/** A comparison of networks, as far as it is known on this side. */
export interface NetworkRun {
  readonly settings: NetworkRaceSettings;
  /** Asks for a step and says how far on the way to it the run is known by now. */
  reach(step: number): number;
  /** Loss of each network's batch in the update that led to this step; null at step 0. */
  lossesAt(step: number): readonly number[] | null;
  /** What has been measured up to a step, the start first. */
  marksUpTo(step: number): readonly Mark[];
  /** The networks at a step; null while they are not at hand, and then they are asked for. */
  lookAt(step: number): Look | null;
  /** The networks as they were last looked at, wherever that was. */
  latestLook(): Look | null;
  /** Changes whenever something new is known. */
  version(): number;
}

export interface NetworkHost {
  run(settings: NetworkRaceSettings): NetworkRun;
  /** Why nothing is being trained any more, or null. */
  failure(): string | null;
  /** Once more, with a new thread; what is known stays. */
  restart(): void;
  subscribe(listener: () => void): () => void;
}

/** Digits passed through networks before the next request: a run nobody follows stops this soon. */
const DIGITS_AHEAD = 40_000;
/** Times `reach` waits in vain before a thread counts as dead: some fifteen seconds of frames. */
export const MOST_UNANSWERED = 900;

interface Known {
  readonly losses: (readonly number[])[];
  readonly marks: Mark[];
  look: Look | null;
  version: number;
}

/**
 * Trains comparisons of networks, one at a time, over one connection, which is made when the first
 * is asked for. Going back to an earlier comparison trains it anew, to the same numbers.
 */
export function createNetworkHost(digits: Digits, connect: Connect): NetworkHost {
  let connection: Connection | null = null;
  let failed: string | null = null;
  let id = 0;
  let current: Known | null = null;
  let unanswered = 0;
  let asked = -1;
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function fail(why: string): void {
    connection?.close();
    connection = null;
    current = null;
    unanswered = 0;
    failed = why;
    tell();
  }

  function receive(reply: NetworkReply): void {
    const known = current;
    if (!known || reply.id !== id) return;
    unanswered = 0;
    reply.losses.forEach((losses, i) => {
      known.losses[reply.from + i] = losses;
    });
    const last = known.marks.at(-1)?.step ?? -1;
    known.marks.push(...reply.marks.filter(({ step }) => step > last));
    known.look = reply.look;
    known.version += 1;
    tell();
  }

  function connected(): Connection {
    if (connection) return connection;
    connection = connect(receive, fail);
    connection.post({ type: 'digits', digits });
    return connection;
  }

  /** Asks for a step of a comparison; it becomes the one that is trained. */
  function ask(settings: NetworkRaceSettings, known: Known, step: number): void {
    if (failed !== null) return;
    try {
      const thread = connected();
      if (current !== known) {
        current = known;
        id += 1;
        asked = -1;
        unanswered = 0;
        thread.post({ type: 'start', id, settings });
      }
      if (step === asked) return;
      asked = step;
      thread.post({ type: 'goTo', id, step });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      fail(words.cannotTrain(why));
    }
  }

  function wait(): void {
    if (failed !== null) return;
    unanswered += 1;
    if (unanswered > MOST_UNANSWERED) {
      fail(words.noAnswer);
    }
  }

  function run(settings: NetworkRaceSettings): NetworkRun {
    const known: Known = { losses: [], marks: [], look: null, version: 0 };
    const aStep = settings.batch * Math.max(1, settings.methods.length);
    const ahead = Math.max(1, Math.floor(DIGITS_AHEAD / aStep));
    let lastAsked = 0;
    return {
      settings,
      reach(step) {
        const reached = known.losses.length;
        // A figure that plays asks for a little more each frame, and an answer takes a frame or two.
        const lead = 2 + 2 * Math.max(0, step - lastAsked);
        lastAsked = step;
        const wanted = Math.min(step + lead, reached + ahead);
        if (wanted > reached || known.marks.length === 0) ask(settings, known, wanted);
        // A connection that answers at once has done so by now.
        if (known.marks.length > 0 && step <= known.losses.length) return step;
        wait();
        return known.losses.length;
      },
      lossesAt: (step) => known.losses[step - 1] ?? null,
      marksUpTo: (step) => known.marks.filter((mark) => mark.step <= step),
      lookAt(step) {
        if (known.look?.step === step) return known.look;
        if (step <= known.losses.length) ask(settings, known, step);
        return known.look?.step === step ? known.look : null;
      },
      latestLook: () => known.look,
      version: () => known.version,
    };
  }

  return {
    run,
    failure: () => failed,
    restart() {
      failed = null;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
