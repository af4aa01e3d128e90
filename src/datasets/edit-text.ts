import { words as all } from '#words/datasets.ts';
import { type Edit, isRowNumber, LARGEST, MAX_ADDED, storable } from './edit.ts';
import { firstFew, quote } from './sentences.ts';

const words = all.edits;

// All of these stay as they are in URLSearchParams.
const BETWEEN_EDITS = '*';
const BETWEEN_NUMBERS = '_';

function write(edit: Edit): string {
  if (edit.kind === 'remove') return `r${edit.row}`;
  const numbers = [...edit.input, edit.target].join(BETWEEN_NUMBERS);
  return edit.kind === 'add' ? `a${numbers}` : `m${edit.row}${BETWEEN_NUMBERS}${numbers}`;
}

/**
 * The edits as text of letters, digits, `.`, `-`, `_` and `*`: `a1_-0.5_2` adds the inputs (1, −0.5)
 * with target 2, `m17_1_-0.5_2` moves row 17 there, `r17` removes it; `*` stands between edits.
 * Numbers are rounded by `roundForEdits`; edits that no data set can take are left out.
 */
export function serializeEdits(edits: readonly Edit[]): string {
  return edits
    .map(storable)
    .filter((edit) => edit !== null)
    .map(write)
    .join(BETWEEN_EDITS);
}

/** The number, or a reason why there is none. */
function readNumber(text: string): number | string {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(value) <= LARGEST) return value;
  return words.notANumber(quote(text), LARGEST);
}

/** The edit, or a reason why there is none. */
function read(text: string): Edit | string {
  const kind = text[0];
  const parts = text.slice(1).split(BETWEEN_NUMBERS);
  if (kind !== 'a' && kind !== 'm' && kind !== 'r') return words.noKind;
  let row = 0;
  if (kind !== 'a') {
    const rowText = parts.shift() ?? '';
    row = /^\d+$/.test(rowText) ? Number(rowText) : -1;
    if (!isRowNumber(row)) return words.noRow(quote(rowText));
  }
  if (kind === 'r') return parts.length === 0 ? { kind: 'remove', row } : words.tooLong;
  if (parts.length < 3 || parts.length > 4) return words.tooShort;
  const values = parts.map(readNumber);
  const reason = values.find((value) => typeof value === 'string');
  if (reason !== undefined) return reason;
  const [target = 0, ...inputs] = (values as number[]).reverse();
  const input = inputs.reverse();
  return storable(
    kind === 'a' ? { kind: 'add', input, target } : { kind: 'move', row, input, target },
  ) as Edit;
}

/**
 * The edits in a text that `serializeEdits` wrote. Any text is read as far as it goes: `problems`
 * says in a sentence each what was dropped, at most five and then 'and 12 more'. Numbers with more
 * than three decimals are rounded.
 *
 * When an addition is dropped, later ones move up a number; texts of `compact` edits name no
 * added row and are not affected.
 */
export function parseEdits(text: string): { edits: Edit[]; problems: string[] } {
  const edits: Edit[] = [];
  const problems: string[] = [];
  let added = 0;
  for (const part of text.split(BETWEEN_EDITS)) {
    if (part === '') continue;
    const edit = read(part);
    if (typeof edit === 'string') problems.push(words.dropped(quote(part), edit));
    else if (edit.kind !== 'add' || ++added <= MAX_ADDED) edits.push(edit);
  }
  const shown = firstFew(problems);
  if (added > MAX_ADDED) {
    shown.push(words.tooMany(added, MAX_ADDED));
  }
  return { edits, problems: shown };
}
