import { type Schema, type SettingsOf, withPatch } from './fields.ts';
import { MAX_STEP, type Place, stepField } from './link.ts';
import { createPlayback, type FrameSource } from './playback.ts';

/** While a hand is still moving something it is a preview; letting go commits it. */
export type Phase = 'preview' | 'commit';

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
  /** Another start (v, g, b, data points): a new run from step 0. One undo entry a gesture. */
  restart(patch: Patch<S>, phase?: Phase): void;
  /** Another rate, optimizer, data set or seed: the same step of the other run. */
  adjust(patch: Patch<S>, phase?: Phase): void;
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
  // The place before the gesture that is going on.
  let gestureFrom: Place<S> | null = null;
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
    state = { ...state, ...change, inGesture: gestureFrom !== null };
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
    return gestureFrom ?? { settings: state.settings, step: state.goal ?? state.step };
  }

  /** Moves to another place; a gesture, or a change on its own, is one undo entry. */
  function move(next: Place<S>, phase: Phase, notices: readonly string[]): void {
    const from = origin();
    gestureFrom = phase === 'preview' ? from : null;
    // A gesture that ends where it began has changed nothing.
    const unchanged = withPatch(schema, from.settings, next.settings).settings === from.settings;
    const history =
      phase === 'commit' && !unchanged
        ? { past: [...state.past, from].slice(-MOST_UNDO), future: [] }
        : {};
    const settings = unchanged ? from.settings : next.settings;
    set({ ...placeAt(settings, next.step), notices, ...history });
  }

  function change(patch: Patch<S>, phase: Phase, step: number): void {
    const { settings, problems } = withPatch(schema, state.settings, patch);
    move({ settings, step }, phase, problems);
  }

  approach();
  return {
    get: () => state,
    opening,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: (patch, phase = 'commit') => change(patch, phase, 0),
    adjust: (patch, phase = 'commit') => change(patch, phase, origin().step),
    load(next, notices = []) {
      const { settings, problems } = withPatch(schema, state.settings, next.settings);
      state = { ...state, playing: false };
      move({ settings, step: next.step }, 'commit', [...notices, ...problems]);
    },
    startFrom(next, notices = []) {
      const { settings, problems } = withPatch(schema, state.settings, next.settings);
      gestureFrom = null;
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
      gestureFrom = null;
      const past = state.past.slice(0, -1);
      set({ ...placeAt(to.settings, to.step), past, future, notices: [] });
    },
    redo() {
      const [to, ...future] = state.future;
      if (!to) return;
      const past = [...state.past, origin()];
      gestureFrom = null;
      set({ ...placeAt(to.settings, to.step), past, future, notices: [] });
    },
    setAwake(next, viewer = options) {
      viewers.set(viewer, next);
      awake = [...viewers.values()].includes(true);
      set({});
    },
  };
}
