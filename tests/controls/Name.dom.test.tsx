// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Name } from '../../src/controls/Name.tsx';

/** A label with what is set as a letter between brackets. */
function shown(text: string, symbol?: string) {
  const { container } = render(<Name text={text} symbol={symbol} />);
  expect(container.textContent).toBe(text);
  for (const letter of container.querySelectorAll('var')) {
    expect([letter.className, letter.dataset.symbol]).toEqual(['control-symbol', symbol]);
    letter.textContent = `[${letter.textContent}]`;
  }
  return container.textContent;
}

describe('a label', () => {
  it.each([
    ['length ∥v∥', 'v', 'length ∥[v]∥'],
    ['length ‖v‖', 'v', 'length ‖[v]‖'],
    ['bias b', 'b', 'bias [b]'],
    ['w is', 'w', '[w] is'],
    ['scale g', 'g', 'scale [g]'],
    ['angle of v', 'v', 'angle of [v]'],
    ['learning rate η', 'rate', 'learning rate [η]'],
    ['v and ∥v∥ of v', 'v', '[v] and ∥[v]∥ of [v]'],
  ])('"%s" of %s is set as "%s"', (text, symbol, expected) => {
    expect(shown(text, symbol)).toBe(expected);
  });

  it.each([
    ['value of w', 'v'],
    ['every wave', 'v'],
    ['∥vw∥', 'v'],
    ['Plain SGD beside it, plain', 'plain'],
    ['scale g', undefined],
  ])('"%s" of %s has no letter to mark', (text, symbol) => {
    expect(shown(text, symbol)).toBe(text);
  });
});
