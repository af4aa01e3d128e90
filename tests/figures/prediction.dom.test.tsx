// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Prediction } from '../../src/figures/Prediction.tsx';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings, writeLink } from '../../src/simulation/index.ts';
import { open } from './open.ts';

type Opened = Awaited<ReturnType<typeof open>>;
let flip: Opened;

const question = {
  question: 'v points exactly away from the goal. What turns w around?',
  options: [
    {
      id: 'v',
      label: 'v turns',
      misconception: 'Nothing pulls v to a side.',
      refute: 'short',
      card: 'positive-g',
    },
    { id: 'g', label: 'g passes zero' },
    { id: 'none', label: 'nothing does', misconception: 'A scale need not be positive.' },
  ],
  right: 'g',
  reveal: { presetId: 'opening', step: 20 },
};

const props = () => ({ ask: question, store: flip.store, figure: flip.module.figure });
const status = () => screen.getByRole('status').textContent;
const button = (name: string) => screen.getByRole('button', { name });
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

/** Shows frames until the figure has come to rest. */
function play() {
  act(() => flip.frames.run(3000, 50));
}

beforeEach(async () => {
  flip = await open('flip');
  render(<Prediction {...props()} />);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('before a guess', () => {
  it('is a group of native radios under the question, and nothing is said or played', () => {
    expect(screen.getByRole('group', { name: question.question })).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(status()).toBe('');
    expect(flip.store.get()).toMatchObject({ step: 0, playing: false });
  });

  it('does not run, and says what is missing', async () => {
    await userEvent.click(button('Run it'));
    expect(status()).toBe('Pick an answer first; a guess is enough.');
    expect(flip.store.get().playing).toBe(false);
    await pick('v turns');
    expect(status()).toBe('');
  });
});

describe('after a guess', () => {
  it('plays the figure from the start of the preset to the step that shows it, and stops', async () => {
    act(() => flip.store.load({ ...flip.store.get(), step: 33 }));
    await pick('g passes zero');
    await userEvent.click(button('Run it'));
    expect(flip.store.get()).toMatchObject({ step: 0, playing: true });
    expect(status()).toContain('You guessed: g passes zero.');
    play();
    expect(flip.store.get()).toMatchObject({ step: 20, playing: false });
    expect(status()).toBe('Right: g passes zero.');
    expect(screen.queryByRole('button', { name: 'Show me why not' })).toBeNull();
  });

  it('comes to the same step when a frame holds many', async () => {
    act(() => flip.store.setSpeed(1000));
    await pick('g passes zero');
    await userEvent.click(button('Run it'));
    play();
    expect(flip.store.get()).toMatchObject({ step: 20, playing: false });
  });

  it('names the misconception behind a wrong guess and plays what refutes it', async () => {
    await pick('v turns');
    await userEvent.click(button('Run it'));
    play();
    expect(status()).toBe('Not quite. The answer is: g passes zero. Nothing pulls v to a side.');
    await userEvent.click(button('Show me why not'));
    const { figure } = flip.module;
    const preset = figure.presets.find(({ id }) => id === 'short') ?? figure.presets[0];
    expect(flip.store.get().settings).toEqual(presetPlace(figure.schema, preset).settings);
    expect(flip.store.get()).toMatchObject({ step: 0, playing: true });
    expect(status()).toContain('Nothing pulls v to a side.');
  });

  it('leads from a wrong guess to the card of its belief, and from no other', async () => {
    const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
    await pick('v turns');
    await userEvent.click(button('Run it'));
    expect(links()).toEqual([]);
    play();
    expect(links()).toEqual(['#belief-positive-g']);
    await userEvent.click(button('Ask me again'));
    await pick('g passes zero');
    await userEvent.click(button('Run it'));
    play();
    expect(links()).toEqual([]);
  });

  it('offers no refutation where there is none', async () => {
    await pick('nothing does');
    await userEvent.click(button('Run it'));
    play();
    expect(status()).toContain('A scale need not be positive.');
    expect(screen.queryByRole('button', { name: 'Show me why not' })).toBeNull();
  });

  it('can be shown at once, and asked again', async () => {
    await pick('v turns');
    await userEvent.click(button('Run it'));
    await userEvent.click(button('Show the answer now'));
    expect(flip.store.get()).toMatchObject({ step: 20, playing: false });
    expect(status()).toContain('Not quite.');
    await userEvent.click(button('Ask me again'));
    expect(status()).toBe('');
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) {
      expect(radio.checked).toBe(false);
      expect(radio.getAttribute('aria-disabled')).toBeNull();
    }
  });

  it('cannot be changed any more, nor run twice', async () => {
    await pick('v turns');
    await userEvent.dblClick(button('Run it'));
    act(() => flip.frames.run(300, 50));
    const { step } = flip.store.get();
    await userEvent.click(button('Run it'));
    expect(flip.store.get().step).toBe(step);
    await pick('g passes zero');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'v turns' }).checked).toBe(true);
    play();
    expect(status()).toContain('Not quite.');
  });
});

describe('a reader who leads the figure elsewhere', () => {
  it('by other settings has the question open again, with no verdict', async () => {
    await pick('v turns');
    await userEvent.click(button('Run it'));
    act(() => flip.store.restart({ off: 12 }));
    expect(status()).toBe('');
    expect(button('Run it')).toBeDefined();
    play();
    expect(status()).toBe('');
  });

  it('by a pause is waited for', async () => {
    await pick('v turns');
    await userEvent.click(button('Run it'));
    act(() => flip.store.pause());
    play();
    expect(status()).toContain('Watch the figure.');
    act(() => flip.store.play());
    play();
    expect(status()).toContain('Not quite.');
  });
});

it('works by keyboard alone, and the focus is never lost', async () => {
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'v turns' }).checked).toBe(true);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(flip.store.get().playing).toBe(true);
  expect(document.activeElement).toBe(button('Run it'));
  await userEvent.tab();
  expect(document.activeElement).toBe(button('Show the answer now'));
  await userEvent.keyboard('{Enter}');
  expect(status()).toContain('Not quite.');
  expect(document.activeElement).toBe(button('Ask me again'));
  await userEvent.tab();
  expect(document.activeElement).toBe(button('Show me why not'));
});

it('goes to the answer at once where less motion is wanted', async () => {
  const query = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('matchMedia', () => query);
  cleanup();
  render(<Prediction {...props()} />);
  await pick('g passes zero');
  await userEvent.click(button('Run it'));
  expect(flip.store.get()).toMatchObject({ step: 20, playing: false });
  expect(status()).toBe('Right: g passes zero.');
});

it('leaves no trace in the link of the figure', async () => {
  const { schema } = flip.module.figure;
  const before = writeLink('flip', schema, { settings: initialSettings(schema), step: 20 });
  await pick('v turns');
  await userEvent.click(button('Run it'));
  play();
  expect(writeLink('flip', schema, flip.store.get())).toBe(before);
});

it('renders without a browser', () => {
  const html = renderToString(<Prediction {...props()} />);
  expect(html).toContain('Run it');
  expect(html).toContain('type="radio"');
});
