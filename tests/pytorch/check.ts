import { readFile } from 'node:fs/promises';
import { kinds, type Report, reportOn, type Tally } from './report.ts';

const SHOWN_FAILURES = 20;

function aboutKind(kind: string, tally: Tally | undefined): string {
  if (tally === undefined) return `${kind}: none in the file`;
  const { cases, checked, worst, worstName } = tally;
  const where = worstName === '' ? '' : ` (${worstName})`;
  return `${kind}: ${checked} of ${cases} checked, worst error ${worst.toExponential(1)}${where}`;
}

function linesOf({ tallies, failures }: Report): string[] {
  const all = [...tallies.values()];
  const cases = all.reduce((sum, tally) => sum + tally.cases, 0);
  const checked = all.reduce((sum, tally) => sum + tally.checked, 0);
  const more = failures.length - SHOWN_FAILURES;
  return [
    ...[...kinds.keys()].map((kind) => aboutKind(kind, tallies.get(kind))),
    `${checked} of ${cases} cases checked`,
    ...failures.slice(0, SHOWN_FAILURES).map((failure) => `FAILED ${failure}`),
    ...(more > 0 ? [`and ${more} failures more`] : []),
  ];
}

/** Checks a file of reference cases, by default the one beside this; 0 when all is well, else 1. */
export async function main([file = 'tests/pytorch/torch_cases.json']: string[]): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    console.log(`FAILED ${file} cannot be read: ${(error as Error).message}`);
    return 1;
  }
  const report = reportOn(text);
  for (const line of linesOf(report)) console.log(line);
  return report.failures.length === 0 ? 0 : 1;
}
