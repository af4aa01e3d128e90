// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { open } from './open.ts';

it('two lines that say the same leave none behind when one of them changes', async () => {
  const { module, store } = await open('relatives');
  const { container } = render(<FigureFrame module={module} store={store} />);
  const said = () =>
    [...container.querySelectorAll('.figure > .disclosure li')].map((it) => it.textContent);
  act(() => store.adjust({ method: 'plain', with: 'plain' }));
  act(() => store.adjust({ method: 'weightNorm' }));
  expect(said()).toEqual(module.figure.describe(store.get()).details);
});
