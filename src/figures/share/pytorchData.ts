import { words } from '#words/pytorch.ts';
import type { Problem } from '../../simulation/index.ts';
import type { ExportedFile } from './file.ts';
import { comment, docstring, list, number, text } from './python.ts';

/** More rows than this are read from a file beside the code. */
const MOST_ROWS_INLINE = 40;

export interface DataCode {
  readonly lines: readonly string[];
  readonly files: readonly ExportedFile[];
}

/** The samples, written out or read from a file. */
export function dataCode({ data }: Problem): DataCode {
  const { inputs, targets, id, title, source } = data;
  const about = comment(words.source(title, source));
  if (inputs.length <= MOST_ROWS_INLINE) {
    return {
      lines: [
        about,
        'inputs = torch.tensor([',
        ...inputs.map((x) => `    ${list(x)},`),
        '])',
        'targets = torch.tensor([',
        ...targets.map((target) => `    ${number(target)},`),
        '])',
      ],
      files: [],
    };
  }
  const name = `${id}.csv`;
  const columns = [...(inputs[0] ?? []).map((_, i) => `x${i + 1}`), 'target'];
  const rows = inputs.map((x, i) => [...x, targets[i] ?? 0].map(number).join(','));
  return {
    lines: [
      about,
      comment(words.savedBeside(name)),
      `with open(${text(name)}) as file:`,
      '    rows = [[float(entry) for entry in row] for row in list(csv.reader(file))[1:]]',
      'samples = torch.tensor(rows)',
      'inputs, targets = samples[:, :-1], samples[:, -1]',
    ],
    files: [{ name, text: `${columns.join(',')}\n${rows.join('\n')}\n` }],
  };
}

const mulberry32 = [
  'def uniform(seed, n):',
  docstring(words.uniform),
  '    state = (seed + (n + 1) * 0x6D2B79F5) & 0xFFFFFFFF',
  '    bits = (state ^ state >> 15) * (state | 1) & 0xFFFFFFFF',
  '    bits ^= bits + (bits ^ bits >> 7) * (bits | 61) & 0xFFFFFFFF',
  '    return (bits ^ bits >> 14) / 2**32',
];

/** The samples of each step, drawn as the figure draws them. */
export function batchCode({ draws, stochastic }: Problem): readonly string[] {
  if (!stochastic) {
    return ['def batch(step):', docstring(words.allSamples), '    return inputs, targets'];
  }
  const { batch, seed, noise = 0 } = draws;
  const row = (draw: string) => `int(len(inputs) * uniform(SEED, ${draw}))`;
  const one = batch === '1';
  const said = one ? words.drawnOne : words.drawn(batch);
  const start = [...mulberry32, '', '', `SEED = ${seed}`, '', '', 'def batch(step):'];
  if (noise === 0) {
    const rows = one
      ? `[${row('step')}]`
      : `[${row(`${batch} * step + i`)} for i in range(${batch})]`;
    return [
      ...start,
      docstring(said),
      `    rows = ${rows}`,
      '    return inputs[rows], targets[rows]',
    ];
  }
  const size = Number(batch);
  const draw = one ? '2 * step' : `2 * (${size} * step + i)`;
  const each = one ? '' : ` for i in range(${size})`;
  return [
    ...start,
    docstring(`${said} ${words.noisy(number(noise))}`),
    `    rows = [${row(draw)}${each}]`,
    `    off = [(2 * uniform(SEED, ${draw} + 1) - 1) * ${number(noise)}${each}]`,
    '    return inputs[rows], targets[rows] + torch.tensor(off)',
  ];
}
