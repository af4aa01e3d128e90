import { digitsComparisons } from './digits.ts';
import { gradientsOf } from './gradients.ts';
import { measurePage } from './page.ts';
import { measure } from './rounds.ts';
import { costs } from './sizes.ts';
import { printTable } from './table.ts';
import { training } from './train.ts';

/**
 * Prints how many times as long ours takes as something else, what a network's step costs by its
 * size, and how smoothly the built page moves; 1 when a goal of the first kind is missed. What the
 * page does depends on the machine.
 */
export async function main(_args: string[]): Promise<number> {
  let missed = false;
  const rows: string[][] = [['', 'against', 'ours', 'other', 'ratio', 'goal', '']];
  const comparisons = [
    training,
    gradientsOf(1000),
    gradientsOf(4000),
    ...(await digitsComparisons()),
  ];
  for (const comparison of comparisons) {
    const { ours, other, ratio } = measure(comparison);
    const met = ratio <= comparison.goal;
    missed ||= !met;
    rows.push([
      comparison.name,
      comparison.against,
      `${ours.toFixed(2)} ms`,
      `${other.toFixed(2)} ms`,
      ratio.toFixed(2),
      `≤ ${comparison.goal}`,
      met ? 'met' : 'MISSED',
    ]);
  }
  printTable(rows);
  console.log('\nOne step of width-width-width-10, plain and with weight norm:');
  printTable(costs());
  await measurePage();
  return missed ? 1 : 0;
}
