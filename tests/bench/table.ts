/** Prints rows under their headings, in columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, i) => cell.padEnd(widths[i] as number));
    console.log(cells.join('  ').trimEnd());
  }
}
