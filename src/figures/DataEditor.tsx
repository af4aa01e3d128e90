import { useState } from 'react';
import { words } from '#words/data.ts';
import { Button, Choice, NumberSlider } from '../controls/index.ts';
import {
  compact,
  type Dataset,
  type DatasetId,
  dataset,
  type Edit,
  type Row,
  roundForEdits,
  rowsAfter,
  serializeEdits,
} from '../datasets/index.ts';
import type { Hand } from '../hand/index.ts';
import { MAX_LINK_DATA } from '../simulation/index.ts';
import { DataPlane } from './DataPlane.tsx';
import { PasteRows } from './PasteRows.tsx';

const LIMIT = 4;

interface Props {
  readonly options: readonly DatasetId[];
  /** The data set that is chosen, and the same with the edits made. */
  readonly base: DatasetId;
  readonly data: Dataset;
  readonly edits: readonly Edit[];
  /** Which of the options takes points of the reader's own. */
  readonly own: DatasetId;
  readonly onData: (id: DatasetId, edits: readonly Edit[]) => void;
  readonly onEdits: (edits: readonly Edit[], hand?: Hand) => void;
}

/** Chooses a data set and changes it: points moved, added, removed, or a table pasted. */
export function DataEditor({ options, own, base, data, edits, onData, onEdits }: Props) {
  const [selected, select] = useState<number | null>(null);
  const original = dataset(base);
  const rows = rowsAfter(original, edits);
  const chosen = rows.find(({ row }) => row === selected) ?? null;
  const edit = (...more: Edit[]) => compact([...edits, ...more], original);
  const move = ({ row, input, target }: Row, hand?: Hand) =>
    onEdits(
      edit({ kind: 'move', row, input: input.map(roundForEdits), target: roundForEdits(target) }),
      hand,
    );

  function add() {
    const next = edit({ kind: 'add', input: data.columns.map(() => 0), target: 0 });
    select(rowsAfter(original, next).at(-1)?.row ?? null);
    onEdits(next);
  }

  function remove(row: number) {
    const at = rows.findIndex((it) => it.row === row);
    const next = edit({ kind: 'remove', row });
    // A neighbour is chosen, so that the focus has somewhere to stay.
    const left = rowsAfter(original, next);
    select((left[at] ?? left.at(-1))?.row ?? null);
    onEdits(next);
  }

  const tooLong = serializeEdits(edits).length > MAX_LINK_DATA;
  const choice = (
    <>
      <Choice
        label={words.data}
        options={options.map((id) => ({ value: id, label: dataset(id).title }))}
        value={base}
        onChange={(id) => {
          select(null);
          onData(id, []);
        }}
      />
      <p className="small">{data.source}</p>
    </>
  );
  if (data.columns.length !== 2) {
    return (
      <section className="data-editor" aria-label={words.heading}>
        {choice}
        <p className="small">{words.onlyTwoInputs(data.columns.length)}</p>
      </section>
    );
  }
  return (
    <section className="data-editor" aria-label={words.heading}>
      {choice}
      <DataPlane data={data} rows={rows} chosen={chosen} onSelect={select} onMove={move} />
      <p className="small">{rows.length === 0 ? words.noPoints : words.somePoints(rows.length)}</p>
      {rows.length > 0 && (
        <NumberSlider
          label={words.chosen}
          min={0}
          max={rows.length}
          step={1}
          value={rows.findIndex((it) => it.row === selected) + 1}
          hint={words.zeroIsNone}
          onChange={(number) => select(rows[number - 1]?.row ?? null)}
        />
      )}
      {chosen && (
        <PointFields
          number={rows.indexOf(chosen) + 1}
          row={chosen}
          data={data}
          onMove={move}
          onRemove={remove}
        />
      )}
      <div className="button-row">
        <Button onClick={add}>{words.add}</Button>
        <Button disabled={edits.length === 0} onClick={() => onEdits([])}>
          {words.takeBack}
        </Button>
      </div>
      <PasteRows
        task={data.task}
        used={serializeEdits(edits)}
        onRows={(added) => {
          const rows = added.map((sample) => ({ kind: 'add', ...sample }) as const);
          select(null);
          onData(own, rows);
          return serializeEdits(rows);
        }}
      />
      {tooLong && (
        <p className="small" role="status">
          {words.tooLongForLink(MAX_LINK_DATA)}
        </p>
      )}
    </section>
  );
}

function PointFields({
  number,
  row,
  data,
  onMove,
  onRemove,
}: {
  readonly number: number;
  readonly row: Row;
  readonly data: Dataset;
  readonly onMove: (row: Row, hand?: Hand) => void;
  readonly onRemove: (row: number) => void;
}) {
  return (
    <fieldset className="point-fields">
      <legend>{words.pointTitle(number)}</legend>
      {data.columns.map((column, i) => (
        <NumberSlider
          key={column.name}
          label={column.name}
          min={-LIMIT}
          max={LIMIT}
          step={0.01}
          value={row.input[i] ?? 0}
          onChange={(value, hand) => onMove({ ...row, input: row.input.with(i, value) }, hand)}
        />
      ))}
      {data.classNames ? (
        <Choice
          label={data.target.name}
          options={data.classNames.map((name, value) => ({ value: String(value), label: name }))}
          value={String(row.target)}
          onChange={(value) => onMove({ ...row, target: Number(value) })}
        />
      ) : (
        <NumberSlider
          label={data.target.name}
          min={-LIMIT}
          max={LIMIT}
          step={0.01}
          value={row.target}
          onChange={(target, hand) => onMove({ ...row, target }, hand)}
        />
      )}
      <Button onClick={() => onRemove(row.row)}>{words.remove}</Button>
    </fieldset>
  );
}
