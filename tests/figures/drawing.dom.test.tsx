/** @module-tag thorough */
// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { Prediction } from '../../src/figures/Prediction.tsx';
import type { FigureName } from '../../src/figures/registry.ts';
import { writeLink } from '../../src/simulation/index.ts';
import { open } from './open.ts';

type Opened = Awaited<ReturnType<typeof open>>;
let opened: Opened;

const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const mark = () => screen.queryByRole('slider', { name: 'your guess' });
const labels = () => screen.queryAllByText('guess').length;
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const play = () => act(() => opened.frames.run(4000, 50));

/** Presses a key on the mark so many times. */
function move(key: string, times: number) {
  for (let i = 0; i < times; i++) {
    const handle = mark();
    if (handle) fireEvent.keyDown(handle, { key });
  }
}

/** A figure with the question about it, as they stand on the page. */
async function show(name: FigureName, question: string) {
  opened = await open(name);
  const { module, store } = opened;
  const ask = module.figure.questions?.[question];
  if (!ask) throw new Error(`no question ${question}`);
  render(
    <>
      <Prediction ask={ask} store={store} figure={module.figure} />
      <FigureFrame module={module} store={store} />
    </>,
  );
}

afterEach(cleanup);

describe('a guess drawn on growth', () => {
  beforeEach(() => show('growth', 'length'));

  it('is not in the picture until it is asked for', async () => {
    expect(mark()).toBeNull();
    expect(labels()).toBe(0);
    await press('Draw it in the picture');
    expect(mark()).not.toBeNull();
    expect(labels()).toBe(1);
    expect(status()).toContain('Put the tip of the dashed arrow');
  });

  it('is no guess before it is moved', async () => {
    await press('Draw it in the picture');
    await press('Run it');
    expect(opened.store.get().playing).toBe(false);
  });

  it('is turned into one of the options while it is moved by keys', async () => {
    await press('Draw it in the picture');
    move('ArrowUp', 3);
    expect(radio('v gets shorter, towards its best length').checked).toBe(true);
    expect(status()).toContain('As you have drawn it: v gets shorter, towards its best length.');
    move('ArrowRight', 15);
    expect(radio('each of them makes v longer still').checked).toBe(true);
  });

  it('is the handle that a tap on the picture moves, and lets v be where it is', async () => {
    await press('Draw it in the picture');
    expect(mark()?.getAttribute('data-handle')).toBe('armed');
    const { settings } = opened.store.get();
    const plane = screen.getByRole('group', { name: 'Plane of v' });
    const place = { button: 0, pointerId: 1, clientX: 20, clientY: 20 };
    fireEvent.pointerDown(plane, place);
    fireEvent.pointerUp(plane, place);
    expect(radio('each of them makes v longer still').checked).toBe(true);
    expect(opened.store.get().settings).toBe(settings);
  });

  it('stands beside the truth when the figure has run, and can be moved no more', async () => {
    await press('Draw it in the picture');
    move('ArrowUp', 1);
    await press('Run it');
    expect(mark()).toBeNull();
    expect(labels()).toBe(1);
    play();
    expect(opened.store.get().step).toBe(10);
    expect(status()).toContain('Not quite.');
    expect(labels()).toBe(1);
    await press('Ask me again');
    expect(labels()).toBe(0);
  });

  it('gives way to an option of the list', async () => {
    await press('Draw it in the picture');
    move('ArrowUp', 3);
    await userEvent.click(radio('in the end v is as long as it was: steps to and fro cancel'));
    expect(mark()).toBeNull();
    expect(radio('in the end v is as long as it was: steps to and fro cancel').checked).toBe(true);
  });

  it('is out of the picture where the reader leads the figure elsewhere', async () => {
    await press('Draw it in the picture');
    move('ArrowUp', 3);
    act(() => opened.store.restart({ angle: 60 }));
    expect(labels()).toBe(0);
    act(() => opened.store.undo());
    expect(labels()).toBe(1);
  });

  it('is in no link, and undo passes over it', async () => {
    const { figure } = opened.module;
    const link = () => writeLink(figure.name, figure.schema, opened.store.get());
    const before = link();
    await press('Draw it in the picture');
    const { past } = opened.store.get();
    move('ArrowUp', 3);
    expect(link()).toBe(before);
    expect(opened.store.get().past).toBe(past);
  });
});

it('on gears stays in the picture when v becomes shorter', async () => {
  await show('gears', 'shape');
  await press('Draw it in the picture');
  move('ArrowUp', 1);
  await press('Run it');
  expect(opened.store.get().settings).toMatchObject({ length: 0.7 });
  expect(labels()).toBe(1);
});

it('on gradients stands at the tip of v while the gradient of w is seen', async () => {
  await show('gradients', 'way');
  await press('Draw it in the picture');
  expect(opened.store.get().step).toBe(1);
  move('ArrowUp', 30);
  expect(radio(/^across itself, to the side/).checked).toBe(true);
  await press('Run it');
  await press('Show the answer now');
  expect(opened.store.get().step).toBe(6);
  expect(status()).toContain('Right: across itself');
});

it('on the sphere is a direction, moved over the globe', async () => {
  await show('sphere', 'starts');
  await press('Draw it in the picture');
  move('ArrowUp', 8);
  expect(mark()?.getAttribute('aria-valuetext')).toMatch(/elevation 40/);
  expect(radio('both at the lowest point').checked).toBe(true);
  move('ArrowDown', 16);
  expect(radio('in two different places').checked).toBe(true);
  await press('Run it');
  await press('Show the answer now');
  expect(status()).toContain('Right: in two different places.');
});

it('a state that refutes a guess is gone to as its preset has it', async () => {
  await show('gradients', 'way');
  await userEvent.click(radio('straight against the gradient of w'));
  await press('Run it');
  await press('Show the answer now');
  await press('Show me why not');
  expect(opened.store.get()).toMatchObject({ step: 3, playing: false });
});
