import { gradientsOf } from './gradients.ts';
import { measurePage } from './page.ts';
import { measure } from './rounds.ts';
import { printTable } from './table.ts';
import { training } from './train.ts';

/**
 * Prints how many times as long ours takes as loops by hand, and how smoothly the built page moves;
 * 1 when a goal of the first kind is missed. What the page does depends on the machine.
 */
export async function main(_args: string[]): Promise<number> {
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
  printTable(rows);
  await measurePage();
  return missed ? 1 : 0;
}
