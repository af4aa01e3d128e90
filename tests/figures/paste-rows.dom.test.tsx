// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PasteRows } from '../../src/figures/PasteRows.tsx';

const onRows = vi.fn();
beforeEach(() => onRows.mockClear());

/** Where the rows go, with a way back to what was there. */
function Points() {
  const [used, use] = useState('');
  return (
    <>
      <PasteRows
        task="regression"
        used={used}
        onRows={(rows) => {
          onRows(rows);
          use(JSON.stringify(rows));
          return JSON.stringify(rows);
        }}
      />
      <button type="button" onClick={() => use('')}>
        Undo
      </button>
    </>
  );
}

async function paste(text: string) {
  const user = userEvent.setup();
  render(<Points />);
  await user.click(screen.getByText('Paste your own'));
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Use these rows' }));
  return user;
}

const said = () =>
  [...screen.getByRole('status').querySelectorAll('p')].map((line) => line.textContent);
const targets = () =>
  onRows.mock.calls.map(([rows]) => rows.map((row: { target: number }) => row.target));
const other = () => screen.queryByRole('button', { name: /^Read / });

describe('a pasted number that can be two', () => {
  // The last target is the largest, or else the first one is.
  const table = '39\t950\n40\t1,050\n41\t3,750';

  it('is said, and read the other way by a button that keeps the focus and can be pressed back', async () => {
    const user = await paste(table);
    expect(said()).toEqual([
      '3 rows taken; measurements are standardized.',
      '1,050 was read as 1050. Nothing in the table tells whether its comma groups thousands or marks decimals.',
    ]);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Read 1,050 as 1.05');
    await user.keyboard('{Enter}');
    expect(said()[1]).toMatch(/^1,050 was read as 1\.05\. /);
    expect(document.activeElement?.textContent).toBe('Read 1,050 as 1050');
    await user.keyboard(' ');
    expect(said()[1]).toMatch(/^1,050 was read as 1050\. /);
    const [thousands, decimals, again] = targets();
    expect(thousands.indexOf(Math.max(...thousands))).toBe(2);
    expect(decimals.indexOf(Math.max(...decimals))).toBe(0);
    expect(again).toEqual(thousands);
  });

  it('is no longer spoken of when the text is another one', async () => {
    const user = await paste(table);
    await user.type(screen.getByRole('textbox'), '1');
    expect(said()).toEqual([]);
    expect(other()).toBeNull();
  });

  it('is no longer spoken of when its points are taken back', async () => {
    const user = await paste(table);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(said()).toEqual([]);
    expect(other()).toBeNull();
  });

  it('is not asked about in a table that tells', async () => {
    await paste(`${table}\n42\t0,5`);
    expect(said()).toEqual(['4 rows taken; measurements are standardized.']);
    expect(other()).toBeNull();
  });
});
