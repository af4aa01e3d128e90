import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './check.ts';

let folder = '';
let printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'torch-cases-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line);
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Runs the command on a file with this text. */
async function mainOn(text: string): Promise<number> {
  const file = join(folder, 'cases.json');
  await writeFile(file, text);
  return main([file]);
}

describe('check:torch', () => {
  it('agrees with PyTorch on every case of the published file', async () => {
    expect(await main([])).toBe(0);
    const [neuron, trajectory, ddi, mlp, bn, ...rest] = printed;
    expect(neuron).toMatch(/^neuron: 64 of 64 checked, worst error \d\.\de-1[3-6] \(/);
    expect(trajectory).toMatch(/^trajectory: 14 of 14 checked, worst error \d\.\de-1[1-6] \(/);
    expect(ddi).toMatch(/^ddi: 4 of 4 checked, worst error \d\.\de-1[3-6] \(/);
    expect(mlp).toMatch(/^mlp: 3 of 3 checked, worst error \d\.\de-1[3-6] \(/);
    expect(bn).toMatch(/^bn: 4 of 4 checked, worst error \d\.\de-1[3-6] \(/);
    expect(rest).toEqual(['89 of 89 cases checked']);
  });

  it('fails for a file that cannot be read', async () => {
    expect(await main([join(folder, 'missing.json')])).toBe(1);
    expect(printed[0]).toMatch(/^FAILED .*missing\.json cannot be read/);
  });

  it('fails for a file that is not JSON, or holds a NaN', async () => {
    expect(await mainOn('wn-torch-cases/1')).toBe(1);
    expect(await mainOn('{"schema":"wn-torch-cases/1","cases":[NaN]}')).toBe(1);
    expect(printed.filter((line) => line.startsWith('FAILED the file is not JSON'))).toHaveLength(
      2,
    );
  });

  it('fails for a file without cases, and names the kinds that are not in it', async () => {
    expect(await mainOn('{"schema":"wn-torch-cases/1","cases":[]}')).toBe(1);
    expect(printed).toContain('FAILED no case was checked');
    expect(printed).toContain('trajectory: none in the file');
  });
});
