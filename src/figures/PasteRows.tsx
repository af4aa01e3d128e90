import { useId, useState } from 'react';
import { words as all } from '#words/data.ts';
import { Button, Disclosure } from '../controls/index.ts';
import { type Dataset, parseTable } from '../datasets/index.ts';

const words = all.paste;
const MAX_ROWS = 200;

interface Sample {
  readonly input: readonly number[];
  readonly target: number;
}

/** A table pasted from a spreadsheet replaces the points. */
export function PasteRows({
  task,
  onRows,
}: {
  readonly task: Dataset['task'];
  readonly onRows: (rows: readonly Sample[]) => void;
}) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const field = useId();

  function take() {
    const { rows, problems } = parseTable(text, { maxRows: MAX_ROWS, task });
    const taken = rows.length === 0 ? words.noRow : words.taken(rows.length);
    setSaid([taken, ...problems]);
    if (rows.length > 0) onRows(rows);
  }

  return (
    <Disclosure summary={words.summary}>
      <label htmlFor={field}>{words.columns(MAX_ROWS, task)}</label>
      <textarea
        id={field}
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="button-row">
        <Button onClick={take}>{words.use}</Button>
      </div>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
      </div>
    </Disclosure>
  );
}
