import type { Built } from './build.ts';
import { checkSystem } from './checks.ts';
import { systems } from './systems/index.ts';

const built: Built = JSON.parse(process.env.WEIGHTNORM_NOTES ?? '{}');

for (const system of systems) {
  checkSystem(system, async () => {
    const outcome = built[system.name];
    if (!outcome || 'problem' in outcome) throw new Error(outcome?.problem);
    return outcome.folder;
  });
}
