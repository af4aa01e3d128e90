import { useId, useState } from 'react';
import { Button, Disclosure } from '../controls/index.ts';
import { type Dataset, parseTable } from '../datasets/index.ts';

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
    const taken =
      rows.length === 0
        ? 'No row could be read, so the points stay as they were.'
        : `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} taken; measurements are standardized.`;
    setSaid([taken, ...problems]);
    if (rows.length > 0) onRows(rows);
  }

  return (
    <Disclosure summary="Paste your own">
      <label htmlFor={field}>
        Two or three columns, at most {MAX_ROWS} rows: x₁, x₂ and the{' '}
        {task === 'classification' ? 'class (0 or 1)' : 'target'}. With two columns x₂ is 0.
      </label>
      <textarea
        id={field}
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="button-row">
        <Button onClick={take}>Use these rows</Button>
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
