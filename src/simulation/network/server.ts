import { type Digits, splitDigits } from '../../datasets/digits/digits.ts';
import {
  createTrainer,
  type Look,
  type Mark,
  type NetworkRaceSettings,
  type Trainer,
} from './trainer.ts';

/** What a page asks of the thread that trains its networks. */
export type NetworkRequest =
  /** The digits, once. */
  | { readonly type: 'digits'; readonly digits: Digits }
  /** Another comparison, from step 0; whatever was under way is dropped. */
  | { readonly type: 'start'; readonly id: number; readonly settings: NetworkRaceSettings }
  /** Go on to a step, and show the networks there. */
  | { readonly type: 'goTo'; readonly id: number; readonly step: number };

/** What it is told: the updates since the last reply, and a look at where the networks are now. */
export interface NetworkReply {
  readonly id: number;
  /** The step that the first of `losses` was measured at. */
  readonly from: number;
  /** Per update the loss of each network's batch, NaN where it is lost. */
  readonly losses: readonly (readonly number[])[];
  readonly marks: readonly Mark[];
  readonly look: Look;
}

/** How the server gets a turn again, and when it may speak again. */
export interface Turns {
  /** Soon, after what has come in meanwhile. */
  soon(callback: () => void): void;
  /** Once a thirtieth of a second has passed. */
  later(callback: () => void): void;
}

// Digits passed through networks in one turn: some ten milliseconds.
const DIGITS_A_TURN = 4000;

/** Trains networks in turns and reports at most 30 times a second. */
export function createNetworkServer(post: (reply: NetworkReply) => void, turns: Turns) {
  let digits: Digits | null = null;
  let id = -1;
  let trainer: Trainer | null = null;
  let stepsATurn = 1;
  let goal = 0;
  /** The furthest step so far, and what has not been reported of the way to it. */
  let furthest = 0;
  let losses: number[][] = [];
  let marks: Mark[] = [];
  let lookedAt = -1;
  let mayPost = true;
  let waiting = false;

  function start(next: number, settings: NetworkRaceSettings): void {
    if (!digits) throw new Error('The digits have not been given.');
    id = next;
    trainer = createTrainer(settings, splitDigits(digits, settings.seed));
    const aStep = settings.batch * Math.max(1, settings.methods.length);
    stepsATurn = Math.max(1, Math.floor(DIGITS_A_TURN / aStep));
    goal = 0;
    furthest = 0;
    lookedAt = -1;
    losses = [];
    marks = [trainer.mark()];
  }

  function turn(): void {
    waiting = false;
    const at = trainer;
    if (!at) return;
    if (goal < at.step) at.goBack(goal);
    for (let i = 0; i < stepsATurn && at.step < goal; i++) {
      const isNew = at.step === furthest;
      const measured = at.advance();
      if (!isNew) continue;
      furthest = at.step;
      losses.push(measured);
      if (at.isMarked()) marks.push(at.mark());
    }
    report(at);
    if (at.step !== goal) goOn();
  }

  function report(at: Trainer): void {
    // Steps that are only gone through again are no news.
    const isNews = losses.length > 0 || (at.step === goal && at.step !== lookedAt);
    if (!isNews || !mayPost) return;
    mayPost = false;
    turns.later(() => {
      mayPost = true;
      if (trainer) report(trainer);
    });
    post({ id, from: furthest - losses.length, losses, marks, look: at.look() });
    lookedAt = at.step;
    losses = [];
    marks = [];
  }

  function goOn(): void {
    if (waiting) return;
    waiting = true;
    turns.soon(turn);
  }

  return (request: NetworkRequest): void => {
    if (request.type === 'digits') digits = request.digits;
    else if (request.type === 'start') start(request.id, request.settings);
    else if (request.id === id) {
      goal = request.step;
      goOn();
    }
  };
}

const BETWEEN_REPLIES = 1000 / 30;

/** The server by the clock, in a worker or where none can be started. */
export const serveNetworks = (post: (reply: NetworkReply) => void) =>
  createNetworkServer(post, {
    soon: (callback) => setTimeout(callback),
    later: (callback) => setTimeout(callback, BETWEEN_REPLIES),
  });
