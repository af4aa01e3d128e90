import { words } from '#words/embed.ts';
import type { Figure } from '../../figures/types.ts';
import type { FigureState, FigureStore, Patch, Schema } from '../../simulation/index.ts';
import { type Gate, throughGate } from './lock.ts';
import type {
  FigureEvent,
  FigureMessage,
  FigureStateMessage,
  MessageId,
  Quantity,
  Theme,
} from './messages.d.ts';
import { describeSettings, settingsOf } from './settings.ts';
import { type Request, readMessage } from './validate.ts';
import { namedValues } from './values.ts';

/** Between two messages `state` of the figure's own accord: at most ten a second. */
const BETWEEN_STATES = 100;

/** What a message can do beside the figure's store. */
export interface Surroundings {
  post(message: FigureMessage): void;
  highlight(symbol: Quantity | null): void;
  setTheme(theme: Theme): void;
  /** The picture as a file, and on request as pixels in a data URL. */
  snapshot(png: boolean): Promise<{ readonly svg: string; readonly png?: string }>;
  now(): number;
  later(callback: () => void, milliseconds: number): void;
}

// A type of its own for each message: `Omit` alone would keep only what all have.
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Content = Without<FigureMessage, 'weightnorm' | 'figure'>;

/** What a page around the figure is told, and what it can ask. */
export interface Bridge {
  /** Does what a message asks, and answers it. */
  receive(data: unknown): void;
  ready(): void;
  size(height: number): void;
  event(event: FigureEvent): void;
}

/** Connects a figure with the page around it. */
export function createBridge<S extends Schema>(
  figure: Figure<S>,
  store: FigureStore<S>,
  gate: Gate,
  around: Surroundings,
): Bridge {
  const tell = (content: Content, id?: MessageId): void => {
    const envelope = { weightnorm: 1, figure: figure.name, ...(id !== undefined && { id }) };
    around.post({ ...envelope, ...content } as FigureMessage);
  };
  let height: number | null = null;
  let told: FigureState<S> = store.get();
  let toldAt = Number.NEGATIVE_INFINITY;
  let waiting = false;

  function stateNow(): FigureStateMessage {
    const state = store.get();
    const { settings, step, goal, playing, notices } = state;
    told = state;
    return {
      ...{ settings: settingsOf(figure.schema, settings), step, goal, playing },
      values: namedValues(figure.values(state)),
      problems: notices,
    };
  }

  function tellSoon(): void {
    if (waiting || !hasChanged()) return;
    const wait = toldAt + BETWEEN_STATES - around.now();
    if (wait <= 0) {
      tellState();
      return;
    }
    waiting = true;
    around.later(() => {
      waiting = false;
      if (hasChanged()) tellState();
    }, wait);
  }

  function hasChanged(): boolean {
    const { settings, step, goal, playing, notices } = store.get();
    return !(
      told.settings === settings &&
      told.step === step &&
      told.goal === goal &&
      told.playing === playing &&
      told.notices === notices
    );
  }

  function tellState(): void {
    toldAt = around.now();
    tell({ type: 'state', ...stateNow() });
  }

  let before = store.get();
  store.subscribe(() => {
    const state = store.get();
    const reason = figure.ended(state.settings, state.step);
    const ended = before.playing && !state.playing && reason !== null;
    const released = before.inGesture && !state.inGesture;
    before = state;
    if (released) tell({ type: 'event', name: 'drag-end' });
    if (ended) tell({ type: 'event', name: 'end', reason });
    tellSoon();
  });

  function set(patch: Readonly<Record<string, unknown>>, step: number | undefined): void {
    const { playing, settings } = store.get();
    if (step === undefined) store.adjust(patch as Patch<S>);
    else if (Object.keys(patch).length === 0) store.seek(step);
    else {
      store.load({ settings: { ...settings, ...patch } as typeof settings, step });
      if (playing) store.play();
    }
  }

  /** Does what can be done at once. */
  function act(request: Exclude<Request, { type: 'snapshot' }>): void {
    switch (request.type) {
      case 'set':
        set(request.patch, request.step);
        break;
      case 'step':
        store.seek((store.get().goal ?? store.get().step) + request.by);
        break;
      case 'play':
        if (request.speed !== undefined) store.setSpeed(request.speed);
        store.play();
        break;
      case 'pause':
        store.pause();
        break;
      case 'reset':
        store.pause();
        store.seek(0);
        break;
      case 'highlight':
        around.highlight(request.symbol);
        break;
      case 'setTheme':
        around.setTheme(request.theme);
        break;
      case 'get':
        if (height !== null) tell({ type: 'size', height });
    }
  }

  return {
    receive(data) {
      const { id, ...understood } = readMessage(data, figure.schema);
      if ('problem' in understood) {
        tell({ type: 'error', message: understood.problem }, id);
        return;
      }
      const { request } = understood;
      if (request.type === 'snapshot') {
        around.snapshot(request.png).then(
          (picture) => tell({ type: 'snapshot', ...picture }, id),
          () => tell({ type: 'error', message: words.snapshotFailed }, id),
        );
        return;
      }
      throughGate(gate, () => act(request));
      // Whoever gave an id waits for its answer; other changes are told of as they come.
      if (id !== undefined || request.type === 'get') tell({ type: 'state', ...stateNow() }, id);
    },
    ready() {
      toldAt = around.now();
      tell({
        type: 'ready',
        title: figure.title,
        schema: describeSettings(figure.schema),
        presets: figure.presets.map((preset) => ({ id: preset.id, label: preset.label })),
        ...stateNow(),
      });
    },
    size(next) {
      if (next === height) return;
      height = next;
      tell({ type: 'size', height });
    },
    event: (event) => tell({ type: 'event', ...event }),
  };
}
