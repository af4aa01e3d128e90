import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { checkSystem } from '../../hosts/checks.ts';
import { notesOn } from '../../hosts/notes.ts';
import { buildIn } from '../../hosts/system.ts';
import { html } from '../../hosts/systems/html.ts';
import { reveal } from '../../hosts/systems/reveal.ts';

// Those that need nothing but Node and the packages of this project; npm run test:hosts has the rest.
for (const system of [html, reveal]) {
  test.describe('here', () => {
    checkSystem(system, (site) => {
      const folder = `node_modules/.cache/hosts/here/${test.info().parallelIndex}/${system.name}`;
      return buildIn(resolve(folder), system, notesOn(site));
    });
  });
}
