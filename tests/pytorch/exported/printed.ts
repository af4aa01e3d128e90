/** What a script printed at one step. */
export interface PrintedStep {
  readonly step: number;
  readonly loss: number;
  readonly g?: number;
  readonly v?: readonly number[];
  readonly w: readonly number[];
  readonly b: number;
}

export interface PrintedRun {
  readonly name: string;
  readonly steps: readonly PrintedStep[];
}

/** Python writes what is not finite as nan, inf and -inf. */
function parse(text: string): number[] {
  const quoted = text.replace(/nan|-?inf/g, (word) => `"${word}"`);
  const value: unknown = JSON.parse(quoted);
  const entries = Array.isArray(value) ? value : [value];
  return entries.map((entry) => {
    if (typeof entry === 'number') return entry;
    if (entry === 'inf') return Number.POSITIVE_INFINITY;
    return entry === '-inf' ? Number.NEGATIVE_INFINITY : Number.NaN;
  });
}

function stepOf(line: string): PrintedStep {
  const fields = line.split('\t').map(parse);
  const [step = [], loss = []] = fields;
  const [w = [], b = []] = fields.slice(-2);
  const common = {
    step: step[0] ?? Number.NaN,
    loss: loss[0] ?? Number.NaN,
    w,
    b: b[0] ?? Number.NaN,
  };
  const [g, v] = fields.length === 6 ? fields.slice(2) : [];
  return g?.[0] === undefined || v === undefined ? common : { ...common, g: g[0], v };
}

/** The runs that a script printed, each under its name. */
export function readPrinted(text: string): readonly PrintedRun[] {
  const runs: { name: string; steps: PrintedStep[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (line.includes('\t')) runs.at(-1)?.steps.push(stepOf(line));
    else runs.push({ name: line, steps: [] });
  }
  return runs;
}
