import { beforeAll, describe, expect, it } from 'vitest';
import { type ClaimId, claims, claimText, isClaimId, saying } from '../../src/essay/claims.ts';
import { isReferenceKey } from '../../src/essay/references.ts';
import { prepareData } from '../prepare.ts';
import { renderedPage } from './renderedPage.ts';

/** What follows a figure, an exercise, the experiments or the ledger, or is no prose. */
const BOUND =
  '[data-slot], [data-claim], [data-worked], [data-minutes], [data-count], .found, time, .katex, math, pre, code, .island, .cite, svg, .question, sub, sup';

/** Numbers that need no claim, and why. */
const EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(19|20)\d\d\b/g, 'years'],
  [/\b(section|stage|equation|layer|step) \(?\d+\)?/gi, 'places'],
  [/\bequations \d+ (and|to) \d+/g, 'places'],
  [/CIFAR-10|ResNet-50|EDM2|wav2vec 2\.0|PixelCNN\+\+|L2|float64/g, 'names'],
  [/[=×·√(^]\s?[−-]?\d+(\/\w+)?|\b\d+\s?[−+/×·]\s?\S|\b[012]\b/g, 'parts of a formula'],
  [/\d+ min(utes)?\b/g, 'how long a part of a lesson takes'],
  [/45°/g, 'the angle of a diagonal'],
];

let page: Document;
let checked: Document;

beforeAll(async () => {
  await prepareData();
  page = renderedPage();
  checked = renderedPage('checked');
});

describe('the ledger of claims', () => {
  it.each(Object.entries(claims))('%s has a value and says what it is', (id, claim) => {
    expect(isClaimId(id)).toBe(true);
    expect(claimText(id as keyof typeof claims)).toMatch(/\d/);
    expect(saying(id as ClaimId)).toMatch(/^[A-Z].*\.$/);
    if (claim.kind === 'quoted') expect(isReferenceKey(claim.of)).toBe(true);
  });

  it('has nothing that the page does not say', () => {
    const said = [...page.querySelectorAll<HTMLElement>('[data-claim]')].map(
      ({ dataset }) => dataset.claim,
    );
    expect(Object.keys(claims).filter((id) => !said.includes(id))).toEqual([]);
  });
});

describe('the prose', () => {
  it.each([
    ['of the essay', () => page],
    ['of the page beside it', () => checked],
  ])(
    '%s has no number that is not bound to a figure, the experiments or the ledger',
    (_, read) => {
      const found: string[] = [];
      for (const element of read().querySelectorAll('main :is(p, li, td, th, h2, h3, h4)')) {
        if (element.closest(`${BOUND}, .references, .quiz`)) continue;
        const copy = element.cloneNode(true) as Element;
        for (const bound of copy.querySelectorAll(BOUND)) bound.replaceWith(' ');
        let text = (copy.textContent ?? '').replace(/\s+/g, ' ');
        for (const [exception] of EXCEPTIONS) text = text.replace(exception, ' ');
        for (const { 0: number, index } of text.matchAll(/\d+([.,]\d+)*/g)) {
          found.push(`${number}: …${text.slice(Math.max(0, index - 40), index + 20)}…`);
        }
      }
      expect(found).toEqual([]);
    },
    30_000,
  );
});
