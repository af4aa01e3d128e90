import { expect, test } from 'vitest';
import { words } from '#words/controls.ts';

test('in the pseudo-locale every word of the catalogue is marked', () => {
  expect(words.play).toBe('⟦Play⟧');
});
