// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FigureBoundary } from '../../src/figures/FigureBoundary.tsx';

function Broken(): never {
  throw new Error('the globe fell off');
}

it('a figure that fails shows its still and says so, and its neighbour goes on', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <>
      <FigureBoundary still="<svg data-testid='still'></svg>">
        <Broken />
      </FigureBoundary>
      <FigureBoundary still="">
        <p>neighbour</p>
      </FigureBoundary>
    </>,
  );
  quiet.mockRestore();
  expect(screen.getByTestId('still').closest('[inert]')).not.toBeNull();
  expect(screen.getByRole('status').textContent).toMatch(/stands still.*the globe fell off/);
  expect(screen.getByText('neighbour')).toBeDefined();
});
