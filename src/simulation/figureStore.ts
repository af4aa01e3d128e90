import type { Hand } from '../hand/hand.ts';
import { type Schema, type SettingsOf, withPatch } from './fields.ts';
import { MAX_STEP, type Place, stepField } from './link.ts';
import { createPlayback, type FrameSource } from './playback.ts';

/** All that a figure keeps. What it shows follows from `settings` and `step`. */
export interface FigureState<S extends Schema> extends Place<S> {
  readonly playing: boolean;
  /** A hand is moving something: playing rests, and nothing is announced. */
  readonly inGesture: boolean;
  /** The step it is on its way to, when that is too far to be computed at once. */
  readonly goal: number | null;
  /** Steps per second. */
  readonly speed: number;
  /** What had to be corrected in the last link, message or input. */
  readonly notices: readonly string[];
  readonly past: readonly Place<S>[];
  readonly future: readonly Place<S>[];
}

export type Patch<S extends Schema> = Partial<SettingsOf<S>>;

export interface FigureStore<S extends Schema> {
  get(): FigureState<S>;
  /** The state it was made in: what prerendered HTML shows. */
  readonly opening: FigureState<S>;
  subscribe(listener: () => void): () => void;
  /**
   * Another start (v, g, b, data points): a new run from step 0. What a hand changes is a preview
   * while it is down, and one undo entry when it lets go.
   */
  restart(patch: Patch<S>, hand?: Hand): void;
  /** Another rate, optimizer, data set or seed: the same step of the other run. */
  adjust(patch: Patch<S>, hand?: Hand): void;
  /** Both at once, as a preset or a link does; a figure that was playing stops. */
  load(place: Place<S>, notices?: readonly string[]): void;
  /** The place to start from, as a link gives it: there is nothing before it to undo. */
  startFrom(place: Place<S>, notices?: readonly string[]): void;
  /** Goes to the nearest step there is. */
  seek(step: number): void;
  play(): void;
  pause(): void;
  /** At most 1000. */
  setSpeed(stepsPerSecond: number): void;
  undo(): void;
  redo(): void;
  /**
   * Says whether a viewer sees the figure. Seen by none, a playing figure rests, and goes on when
   * it is seen again.
   */
  setAwake(awake: boolean, viewer?: object): void;
}

const MOST_UNDO = 200;
const STARTING_SPEED = 20;

interface Options<S extends Schema> {
  readonly schema: S;
  readonly place: Place<S>;
  /** The last step ≤ `step` that the run of these settings can be followed to without a pause. */
  readonly reach: (settings: SettingsOf<S>, step: number) => number;
  /** Why the run cannot go beyond this step at all, or null. */
  readonly ended: (settings: SettingsOf<S>, step: number) => string | null;
  readonly frames: FrameSource;
}

/** The state of one figure on the page and everything that may happen to it. */
export function createFigureStore<S extends Schema>(options: Options<S>): FigureStore<S> {
  const { schema, reach, ended } = options;
  const opening: FigureState<S> = {
    ...placeAt(options.place.settings, options.place.step),
    playing: false,
    inGesture: false,
    speed: STARTING_SPEED,
    notices: [],
    past: [],
    future: [],
  };
  let state = opening;
  let awake = true;
  const viewers = new Map<object, boolean>();
  let approaching = false;
  // The hand that is down on this figure, and the place before it was.
  let gesture: { readonly hand: Hand; readonly from: Place<S> } | null = null;
  const listeners = new Set<() => void>();
  const playback = createPlayback(options.frames, stepOn, state.speed);

  /** As near to that step as the run of these settings can be followed now, and the step as goal. */
  function placeAt(settings: SettingsOf<S>, wanted: number) {
    const goal = stepField.nearest(wanted).value;
    const step = reach(settings, goal);
    const there = step === goal || ended(settings, step) !== null;
    return { settings, step, goal: there ? null : goal };
  }

  function set(change: Partial<FigureState<S>>): void {
    state = { ...state, ...change, inGesture: gesture !== null };
    if (state.playing && awake && !state.inGesture && state.goal === null) playback.start();
    else playback.stop();
    approach();
    for (const listener of listeners) listener();
  }

  function stepOn(count: number): void {
    const step = reach(state.settings, Math.min(state.step + count, MAX_STEP));
    set({ step, playing: step < MAX_STEP && ended(state.settings, step) === null });
  }

  /** A far step is computed in slices, one a frame, so that the page stays awake. */
  function approach(): void {
    if (approaching || state.goal === null || !awake) return;
    approaching = true;
    options.frames.request(catchUp);
  }

  function catchUp(): void {
    approaching = false;
    if (state.goal !== null && awake) set(placeAt(state.settings, state.goal));
  }

  /** Where the gesture that is going on began, else here. */
  function origin(): Place<S> {
    return gesture?.from ?? { settings: state.settings, step: state.goal ?? state.step };
  }

  /** Moves to another place; a gesture, or a change on its own, is one undo entry. */
  function move(next: Place<S>, hand: Hand | undefined, notices: readonly string[]): void {
    const from = origin();
    if (hand?.isDown) hold(hand, from);
    else gesture = null;
    set({ ...placeAt(next.settings, next.step), notices, ...kept(from, next.settings) });
  }

  function hold(hand: Hand, from: Place<S>): void {
    if (gesture?.hand === hand) return;
    gesture = { hand, from };
    hand.onEnd((isKept) => {
      // Undo, a preset or a link has put an end to it before.
      if (gesture?.hand !== hand) return;
      gesture = null;
      set(isKept ? kept(from, state.settings) : placeAt(from.settings, from.step));
    });
  }

  /** The settings that are come to, as an undo entry once no hand is down. */
  function kept(from: Place<S>, settings: SettingsOf<S>): Partial<FigureState<S>> {
    // What ends where it began has changed nothing.
    if (withPatch(schema, from.settings, settings).settings === from.settings)
      return { settings: from.settings };
    if (gesture) return { settings };
    return { settings, past: [...state.past, from].slice(-MOST_UNDO), future: [] };
  }

  function change(patch: Patch<S>, hand: Hand | undefined, step: number): void {
    const { settings, problems } = withPatch(schema, state.settings, patch);
    move({ settings, step }, hand, problems);
  }

  approach();
  return {
    get: () => state,
    opening,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: (patch, hand) => change(patch, hand, 0),
    adjust: (patch, hand) => change(patch, hand, origin().step),
    load(next, notices = []) {
      const { settings, problems } = withPatch(schema, state.settings, next.settings);
      state = { ...state, playing: false };
      move({ settings, step: next.step }, undefined, [...notices, ...problems]);
    },
    startFrom(next, notices = []) {
      const { settings, problems } = withPatch(schema, state.settings, next.settings);
      gesture = null;
      const bare = { playing: false, past: [], future: [] };
      set({ ...placeAt(settings, next.step), ...bare, notices: [...notices, ...problems] });
    },
    seek(step) {
      if (!Number.isNaN(step)) set(placeAt(state.settings, step));
    },
    play: () => set({ playing: true }),
    // A far step that it was on its way to is given up as well.
    pause: () => set({ playing: false, goal: null }),
    setSpeed(stepsPerSecond) {
      playback.setSpeed(stepsPerSecond);
      set({ speed: playback.speed });
    },
    undo() {
      const to = state.past.at(-1);
      if (!to) return;
      const future = [origin(), ...state.future];
      gesture = null;
      const past = state.past.slice(0, -1);
      set({ ...placeAt(to.settings, to.step), past, future, notices: [] });
    },
    redo() {
      const [to, ...future] = state.future;
      if (!to) return;
      const past = [...state.past, origin()];
      gesture = null;
      set({ ...placeAt(to.settings, to.step), past, future, notices: [] });
    },
    setAwake(next, viewer = options) {
      viewers.set(viewer, next);
      awake = [...viewers.values()].includes(true);
      set({});
    },
  };
}
