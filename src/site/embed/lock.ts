import { words } from '#words/embed.ts';
import type { Field, FigureStore, Patch, Schema } from '../../simulation/index.ts';

/** Whether what is going on comes from the page around the figure, for which nothing is locked. */
export interface Gate {
  open: boolean;
}

/** The schema in which a hand's change of a locked setting is refused with a sentence. */
export function lockedSchema<S extends Schema>(
  schema: S,
  locked: readonly string[],
  gate: Gate,
): S {
  const lock = <T>(field: Field<T>): Field<T> => ({
    ...field,
    nearest(value, otherwise = field.initial) {
      const found = field.nearest(value, otherwise);
      if (gate.open || field.write(found.value) === field.write(otherwise)) return found;
      return { value: otherwise, problem: words.locked(field.label ?? field.key) };
    },
  });
  const entries = Object.entries(schema).map(([name, field]) => [
    name,
    locked.includes(name) ? lock(field) : field,
  ]);
  return Object.fromEntries(entries) as S;
}

/** Does something for the page around the figure. */
export function throughGate<T>(gate: Gate, act: () => T): T {
  gate.open = true;
  try {
    return act();
  } finally {
    gate.open = false;
  }
}

/** Undo and redo that leave locked settings as they are. */
export function keepLocked<S extends Schema>(
  store: FigureStore<S>,
  locked: readonly string[],
  gate: Gate,
): Pick<FigureStore<S>, 'undo' | 'redo'> {
  const keeping = (act: () => void) => () => {
    const { settings } = store.get();
    act();
    const patch = Object.fromEntries(
      locked
        .filter((name) => store.get().settings[name as keyof S] !== settings[name as keyof S])
        .map((name) => [name, settings[name as keyof S]]),
    );
    if (Object.keys(patch).length > 0) {
      throughGate(gate, () => store.adjust(patch as unknown as Patch<S>));
    }
  };
  return { undo: keeping(store.undo), redo: keeping(store.redo) };
}
