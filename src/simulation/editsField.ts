import { words } from '#words/simulation.ts';
import { type Edit, parseEdits, serializeEdits } from '../datasets/index.ts';
import type { Field, Reading } from './fields.ts';

/** The longest the reader's own data may be in a link, in characters. */
export const MAX_LINK_DATA = 2000;

/** The reader's changes to the data points, carried in a link while they are short enough. */
export function editsField({ key }: { readonly key: string }): Field<readonly Edit[]> {
  return {
    key,
    initial: [],
    longest: MAX_LINK_DATA,
    write: serializeEdits,
    parse: (text) => text,
    nearest(value, otherwise = []) {
      if (typeof value === 'string') return reading(parseEdits(value));
      if (!Array.isArray(value)) {
        return { value: otherwise, problem: words.notPoints(key) };
      }
      const { edits, problems } = parseEdits(serializeEdits(value.filter(isEdit)));
      if (problems.length === 0 && edits.length < value.length) {
        problems.push(words.notAllChanges(key, value.length, edits.length));
      }
      return reading({ edits, problems });
    },
  };
}

function reading({ edits, problems }: ReturnType<typeof parseEdits>): Reading<readonly Edit[]> {
  if (problems.length === 0) return { value: edits };
  return { value: edits, problem: problems.map(sentence).join(' ') };
}

/** With a capital and a full stop: a list of problems may end in 'and 12 more'. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function isEdit(value: unknown): value is Edit {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, row, input, target } = value as Record<string, unknown>;
  const numbered = kind === 'add' || Number.isInteger(row);
  if (kind === 'remove') return numbered;
  if (kind !== 'add' && kind !== 'move') return false;
  return (
    numbered && Array.isArray(input) && input.every(Number.isFinite) && Number.isFinite(target)
  );
}
