import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presetPlace } from '../../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../../src/figures/registry.ts';
import { pytorch, updatesFor } from '../../../src/figures/share/pytorch.ts';
import type { NamedRun } from '../../../src/figures/types.ts';
import { linkTo, walk } from '../../figures/walk.ts';
import { runs } from '../../long.ts';
import { compare, TOLERANCE } from './compare.ts';
import { readPrinted } from './printed.ts';
import { findPython, runScripts } from './python.ts';

// While this file is read: figures cannot be loaded later.
const figures = await Promise.all(figureNames.map(async (name) => (await loadFigure(name)).figure));

type AnyFigure = (typeof figures)[number];

const SEED = 20160225;

interface Exported {
  readonly name: string;
  readonly path: string;
  readonly runs: readonly NamedRun[];
}

/** The presets of a figure, and places that nobody has chosen; more of these in the long form. */
function placesOf(figure: AnyFigure) {
  const chosen = figure.presets.map((preset) => ({
    ...{ id: preset.id, label: preset.label, place: presetPlace(figure.schema, preset) },
  }));
  if (!figure.runs) return chosen;
  const random = walk(figure, runs(2), SEED).map((place, i) => ({
    ...{ id: `random-${i}`, label: linkTo(figure, place), place },
  }));
  return [...chosen, ...random];
}

/** The code of all places of every figure that trains a neuron, each in a folder of its own. */
function exportAll(folder: string): readonly Exported[] {
  return figures.flatMap((figure) =>
    placesOf(figure).flatMap(({ id, label, place }) => {
      const runs = figure.runs?.(place.settings) ?? [];
      const steps = Math.max(updatesFor(figure, place.step), updatesFor(figure, figure.horizon));
      const made = pytorch(figure, place, `?fig=${figure.name}`, steps);
      if (!('script' in made)) return [];
      const own = join(folder, `${figure.name}-${id}`);
      mkdirSync(own);
      for (const file of [made.script, ...made.files]) {
        writeFileSync(join(own, file.name), file.text);
      }
      return { name: `${figure.name}, ${label}`, path: join(own, made.script.name), runs };
    }),
  );
}

/** Runs the exported code of every place, and holds it against our runs; 0 when all agree. */
export function main(): number {
  const python = findPython();
  if (!python) {
    console.log(
      'There is no python3 with torch here (Debian: python3-torch); nothing was compared.',
    );
    console.log('0 passed, 1 failed');
    return 1;
  }
  console.log(`PyTorch ${python.version}`);
  const folder = mkdtempSync(join(tmpdir(), 'exported-'));
  let passed = 0;
  let failed = 0;
  const say = (ok: boolean, sentence: string) => {
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? 'passed' : 'FAILED'}  ${sentence}`);
  };
  const exported = exportAll(folder);
  const ran = new Map(
    runScripts(
      python.path,
      exported.map(({ path }) => path),
    ).map((it) => [it.script, it]),
  );
  for (const { name, path, runs } of exported) {
    const result = ran.get(path);
    const printed = readPrinted(result?.printed ?? '');
    if (!result || result.error) {
      say(false, `${name}: ${result?.error ?? 'did not run'}`);
      continue;
    }
    for (const [i, { label, run }] of runs.entries()) {
      const lines = printed[i];
      if (lines?.name !== label) {
        say(false, `${name}: ${label} was not printed`);
        continue;
      }
      const { worst, at, upTo, last } = compare(run, lines);
      const where = `steps 0 to ${upTo}${upTo < last ? ` of ${last}: rounding decides the rest` : ''}`;
      say(
        worst <= TOLERANCE,
        `${name}: ${label}, ${where}, off by ${worst.toExponential(1)} at step ${at}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
