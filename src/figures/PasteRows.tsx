import { useId, useState } from 'react';
import { words as all } from '#words/data.ts';
import { Button, Disclosure } from '../controls/index.ts';
import { type Dataset, type Pasted, parseTable } from '../datasets/index.ts';
import { formatNumber } from '../drawing/index.ts';
import type { Mark } from '../numerals/numeral.ts';

const words = all.paste;
const MAX_ROWS = 200;

interface Sample {
  readonly input: readonly number[];
  readonly target: number;
}

/** A table pasted from a spreadsheet replaces the points. */
export function PasteRows({
  task,
  used,
  onRows,
}: {
  readonly task: Dataset['task'];
  /** The points that are there, as a text. */
  readonly used: string;
  /** Takes the rows; the answer is the text of what is there then. */
  readonly onRows: (rows: readonly Sample[]) => string;
}) {
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<{ readonly pasted: Pasted; readonly as: string } | null>(null);
  const field = useId();
  // What was said is about points that an undo takes away.
  const pasted = taken?.as === used ? taken.pasted : null;
  const dispute = pasted?.dispute;

  function take(mark?: Mark) {
    const next = parseTable(text, { maxRows: MAX_ROWS, task, mark });
    setTaken({ pasted: next, as: next.rows.length > 0 ? onRows(next.rows) : used });
  }

  return (
    <Disclosure summary={words.summary}>
      <label htmlFor={field}>{words.columns(MAX_ROWS, task)}</label>
      <textarea
        id={field}
        rows={5}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          // What was said is about another text.
          setTaken(null);
        }}
      />
      <div className="button-row">
        <Button onClick={() => take()}>{words.use}</Button>
        {dispute && (
          <Button onClick={() => take(dispute.other.mark)}>
            {words.readOtherwise(dispute.text, whole(dispute.other.value))}
          </Button>
        )}
      </div>
      <div role="status">
        {pasted &&
          sentencesOn(pasted).map((sentence) => (
            <p key={sentence} className="small">
              {sentence}
            </p>
          ))}
      </div>
    </Disclosure>
  );
}

/** Every digit of a number with a single comma or point before three digits. */
const whole = (value: number) => formatNumber(value, { digits: 6 });

function sentencesOn({ rows, problems, dispute }: Pasted): string[] {
  return [
    rows.length === 0 ? words.noRow : words.taken(rows.length),
    ...(dispute ? [words.disputed(dispute.text, whole(dispute.value))] : []),
    ...problems,
  ];
}
