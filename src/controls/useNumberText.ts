import { useState } from 'react';
import { words } from '#words/controls.ts';
import {
  isBeginning,
  kept as keptIn,
  type NumberRange,
  readNumber,
  sayNumber,
  writeNumber,
} from './number.ts';

/** A sentence about something typed, and the texts of the number with which it is still of use. */
interface Problem {
  readonly sentence: string;
  readonly holdsFor: readonly string[];
}

/**
 * The text field beside a slider: a draft while something is typed, committed exactly as typed by
 * Enter or by leaving the field, and put back with a sentence where it is no number. The sentence
 * goes when the number changes in any way.
 */
export function useNumberText(options: {
  readonly value: number;
  readonly range: NumberRange;
  readonly digits: number | undefined;
  readonly onCommit: (value: number) => void;
}) {
  const { value, range, digits, onCommit } = options;
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const shown = writeNumber(value, digits);
  const [low, high] = [sayNumber(range.min), sayNumber(range.max)];
  const wanted = words.typeNumber({ low, high, now: sayNumber(value, digits) });
  const refuse = () => setProblem({ sentence: wanted, holdsFor: [shown] });

  const current = problem?.holdsFor.at(-1);
  if (problem && !problem.holdsFor.includes(shown)) setProblem(undefined);
  // The corrected number has arrived: the one before no longer counts.
  else if (problem && problem.holdsFor.length > 1 && current === shown)
    setProblem({ ...problem, holdsFor: [shown] });

  const commit = (leaving: boolean) => {
    if (draft === undefined) return;
    const typed = readNumber(draft);
    if (typed === undefined) {
      refuse();
      if (leaving) setDraft(undefined);
      return;
    }
    const kept = keptIn(typed, range);
    setDraft(undefined);
    const holdsFor = [shown, writeNumber(kept, digits)];
    setProblem(kept === typed ? undefined : { sentence: outside(typed, kept, range), holdsFor });
    if (kept !== value) onCommit(kept);
  };

  return {
    text: draft ?? shown,
    problem: problem?.sentence,
    /** A sentence that outlives its cause does not make the field invalid. */
    invalid: problem !== undefined && draft !== undefined,
    onInput(text: string) {
      setDraft(text);
      const hopeless = readNumber(text) === undefined && !isBeginning(text);
      if (hopeless) refuse();
      else setProblem(undefined);
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

function outside(typed: number, kept: number, { wrap }: NumberRange): string {
  const say = wrap ? words.sameAngle : kept < typed ? words.tooLarge : words.tooSmall;
  return say(sayNumber(typed), sayNumber(kept));
}
