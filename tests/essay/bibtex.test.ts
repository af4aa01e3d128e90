import { expect, test } from 'vitest';
import { bibtex, essayBibtex } from '../../src/essay/bibtex.ts';
import { referenceKeys, references } from '../../src/essay/references.ts';

test('a paper of a conference is written whole', () => {
  expect(bibtex('arpit2019', references.arpit2019)).toBe(
    `@inproceedings{arpit2019,
  author = {Arpit, Devansh and Campos, Víctor and Bengio, Yoshua},
  title = {{How to Initialize your Network? Robust Initialization for WeightNorm \\& ResNets}},
  booktitle = {Advances in Neural Information Processing Systems 32 (NeurIPS)},
  year = {2019},
  eprint = {1906.02341},
  archiveprefix = {arXiv},
  url = {https://papers.nips.cc/paper/9272-how-to-initialize-your-network-robust-initialization-for-weightnorm-resnets},
}`,
  );
});

test('a journal, a preprint and data have the fields of their kind', () => {
  expect(bibtex('g', references.gorman2014)).toMatch(/^@article\{g,[\s\S]*journal = \{PLoS ONE\}/);
  expect(bibtex('l', references.vanlaarhoven2017)).toMatch(/^@misc\{l,/);
  expect(bibtex('l', references.vanlaarhoven2017)).not.toMatch(/booktitle|journal/);
  expect(bibtex('a', references.alpaydin1998)).toContain('publisher = {UCI Machine');
});

test.each(referenceKeys)('%s has balanced braces and nothing empty', (key) => {
  const text = bibtex(key, references[key]);
  expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  expect(text).not.toMatch(/undefined|= \{\}/);
  expect(text).not.toMatch(/(?<!\\)[&%#](?=.*\},\n)/);
});

test('the essay has the name of the project for an author, and no year, which it has not', () => {
  expect(essayBibtex()).toBe(
    `@misc{weight-normalization-taken-apart,
  author = {{The authors of "Weight normalization, taken apart"}},
  title = {{Weight normalization, taken apart: an explorable essay}},
  note = {Version 0.1.0},
}`,
  );
});
