import { useState } from 'react';
import {
  isBeginning,
  type NumberRange,
  nearest,
  readNumber,
  sayNumber,
  writeNumber,
} from './number.ts';

/**
 * The text field beside a slider: a draft while something is typed, committed exactly as typed by
 * Enter or by leaving the field, and put back with a sentence where it is no number.
 */
export function useNumberText(options: {
  readonly value: number;
  readonly range: NumberRange;
  readonly digits: number | undefined;
  readonly onCommit: (value: number) => void;
}) {
  const { value, range, digits, onCommit } = options;
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const shown = writeNumber(value, digits);
  const bounds = `${sayNumber(range.min)} to ${sayNumber(range.max)}`;
  const wanted = `Type a number from ${bounds}. It is still ${sayNumber(value, digits)}.`;

  const commit = (leaving: boolean) => {
    if (draft === undefined) return;
    const typed = readNumber(draft);
    if (typed === undefined) {
      setProblem(wanted);
      if (leaving) setDraft(undefined);
      return;
    }
    const kept = nearest(typed, range);
    setDraft(undefined);
    setProblem(kept === typed ? undefined : outside(typed, kept));
    if (kept !== value) onCommit(kept);
  };

  return {
    text: draft ?? shown,
    problem,
    /** A sentence that outlives its cause does not make the field invalid. */
    invalid: problem !== undefined && draft !== undefined,
    onInput(text: string) {
      setDraft(text);
      const hopeless = readNumber(text) === undefined && !isBeginning(text);
      setProblem(hopeless ? wanted : undefined);
    },
    onEnter: () => commit(false),
    onLeave: () => commit(true),
    /** Escape: what was typed never was. */
    onDrop() {
      setDraft(undefined);
      setProblem(undefined);
    },
  };
}

function outside(typed: number, kept: number): string {
  const which = kept < typed ? 'largest' : 'smallest';
  const [bound, asked] = [sayNumber(kept), sayNumber(typed)];
  return `${bound} is the ${which} value here, so ${asked} became ${bound}.`;
}
