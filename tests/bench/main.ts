import { gradientsOf } from './gradients.ts';
import { measure } from './rounds.ts';
import { training } from './train.ts';

/** Prints how many times as long ours takes as loops by hand; 1 when a goal is missed. */
export function main(_args: string[]): number {
  let missed = false;
  const rows: string[][] = [['', 'ours', 'by hand', 'ratio', 'goal', '']];
  for (const comparison of [training, gradientsOf(1000), gradientsOf(4000)]) {
    const { ours, byHand, ratio } = measure(comparison);
    const met = ratio <= comparison.goal;
    missed ||= !met;
    rows.push([
      comparison.name,
      `${ours.toFixed(2)} ms`,
      `${byHand.toFixed(2)} ms`,
      ratio.toFixed(2),
      `≤ ${comparison.goal.toFixed(1)}`,
      met ? 'met' : 'MISSED',
    ]);
  }
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    );
  }
  return missed ? 1 : 0;
}
