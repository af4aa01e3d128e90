import { useSyncExternalStore } from 'react';
import { words } from '#words/guesses.ts';
import type { FigureStore, Schema } from '../simulation/index.ts';
import { memoByObject } from './memo.ts';
import type { Drawing, Drawn } from './types.ts';

/** A guess on the picture of a figure. It belongs to the settings it was drawn for, and to no others. */
export interface DrawnGuess {
  readonly drawing: Drawing;
  readonly at: Drawn;
  /** Where the arrow to it begins. */
  readonly from: Drawn;
  /** Whether the reader has moved it: where it stands at first is no guess. */
  readonly moved: boolean;
  /** Whether the figure has been run since, so that it can no longer be moved. */
  readonly fixed: boolean;
  readonly settings: object;
}

/** Where the guess of one figure is kept: beside its store, since it is no part of the figure. */
export interface GuessBoard {
  get(): DrawnGuess | null;
  set(guess: DrawnGuess | null): void;
  subscribe(listener: () => void): () => void;
}

/** The board of a figure's store, which its picture and the question about it share. */
export const guessBoard = memoByObject((_store: object): GuessBoard => {
  const listeners = new Set<() => void>();
  let guess: DrawnGuess | null = null;
  return {
    get: () => guess,
    set(next) {
      guess = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});

const nothing = () => null;

/** The guess drawn on a figure, or null; a new render whenever it is another one. */
export function useDrawnGuess<S extends Schema>(store: FigureStore<S>): DrawnGuess | null {
  const { subscribe, get } = guessBoard(store);
  return useSyncExternalStore(subscribe, get, nothing);
}

/** The guess as the picture shows it in these settings, and what moves it; null where there is none. */
export function useGuessMark<S extends Schema>(store: FigureStore<S>, settings: object) {
  const guess = useDrawnGuess(store);
  if (guess?.settings !== settings) return null;
  return {
    ...guess,
    name: words.yourGuess,
    move: (at: Drawn) => guessBoard(store).set({ ...guess, at, moved: true }),
  };
}

export type GuessMark = ReturnType<typeof useGuessMark>;

/** The handle that a tap moves: that of a guess not yet run, else the one named. */
export const armedBeside = (guess: GuessMark, otherwise?: string): string | undefined =>
  guess && !guess.fixed ? words.yourGuess : otherwise;
