import { useState } from 'react';
import { words } from '#words/controls.ts';
import { isBeginning, readings } from '../numerals/numeral.ts';
import { kept as keptIn, type NumberRange, nearest, sayNumber, writeNumber } from './number.ts';

const EVERY_DIGIT = 17;

/** A sentence about something typed, and the texts of the number with which it is still of use. */
interface Problem {
  readonly sentence: string;
  readonly holdsFor: readonly string[];
}

/**
 * The text field beside a slider: a draft while something is typed, committed exactly as typed by
 * Enter or by leaving the field, and put back with a sentence where it is no number. A sentence also
 * says what was corrected, and which of two possible numbers was taken. It goes when the number
 * changes in any way.
 */
export function useNumberText(options: {
  readonly value: number;
  readonly range: NumberRange;
  readonly digits: number | undefined;
  readonly unit: string | undefined;
  readonly onCommit: (value: number) => void;
}) {
  const { value, range, digits, unit, onCommit } = options;
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
    const read = readings(withoutUnit(draft, unit));
    // Of two numbers the one that the field can hold; a decimal point is this page's own way.
    const typed = read.find((number) => isWithin(number, range)) ?? read[0];
    if (typed === undefined) {
      refuse();
      if (leaving) setDraft(undefined);
      return;
    }
    const kept = keptIn(typed, range);
    setDraft(undefined);
    const sentences = [
      ...aboutReading(draft, typed, read, range),
      ...(kept === typed ? [] : [outside(typed, kept, range)]),
    ];
    const holdsFor = [shown, writeNumber(kept, digits)];
    setProblem(sentences.length === 0 ? undefined : { sentence: sentences.join(' '), holdsFor });
    if (kept !== value) onCommit(kept);
  };

  return {
    text: draft ?? shown,
    problem: problem?.sentence,
    /** A sentence that outlives its cause does not make the field invalid. */
    invalid: problem !== undefined && draft !== undefined,
    onInput(text: string) {
      setDraft(text);
      const bare = withoutUnit(text, unit);
      const hopeless = readings(bare).length === 0 && !isBeginning(bare);
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

/** The unit stands beside the field; whoever types it as well means no other number. */
const withoutUnit = (text: string, unit: string | undefined): string =>
  unit && text.trimEnd().endsWith(unit) ? text.trimEnd().slice(0, -unit.length) : text;

function outside(typed: number, kept: number, { wrap }: NumberRange): string {
  const say = wrap ? words.sameAngle : kept < typed ? words.tooLarge : words.tooSmall;
  return say(sayNumber(typed), sayNumber(kept));
}

const isWithin = (value: number, range: NumberRange) => nearest(value, range) === value;

/** Which of two numbers was taken, unless only the page's own way gives one that the field can hold. */
function aboutReading(
  draft: string,
  typed: number,
  read: readonly number[],
  range: NumberRange,
): string[] {
  const other = read.find((number) => number !== typed);
  if (other === undefined || (typed === read[0] && !isWithin(other, range))) return [];
  const said = words.readAs(draft.trim(), sayNumber(typed, EVERY_DIGIT));
  if (!isWithin(other, range)) return [said];
  const written = writeNumber(other, EVERY_DIGIT);
  // Four decimals cannot be taken for thousands.
  const unmistakable = readings(written).length > 1 ? `${written}0` : written;
  return [said, words.meant(sayNumber(other, EVERY_DIGIT), unmistakable)];
}
