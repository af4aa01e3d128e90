import type { System } from '../system.ts';
import { docusaurus } from './docusaurus.ts';
import { hugo } from './hugo.ts';
import { mkdocs } from './mkdocs.ts';
import { myst } from './myst.ts';
import { pandoc, pandocInOneFile } from './pandoc.ts';
import { sphinx } from './sphinx.ts';

/** Those that need a program of their own. */
export const systems: readonly System[] = [
  pandoc,
  pandocInOneFile,
  sphinx,
  mkdocs,
  hugo,
  docusaurus,
  myst,
];
