import { expect, test } from 'vitest';
import { cardPlace } from '../../src/site/cardPlace.ts';

const screen = { width: 400, height: 600 };
const card = { width: 200, height: 100 };
const words = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 60 });

test('a card goes below its words, about their middle', () => {
  expect(cardPlace(words(150, 100), card, screen)).toEqual({ left: 80, top: 128 });
});

test('a card stays within the sides of the screen', () => {
  expect(cardPlace(words(0, 100), card, screen).left).toBe(8);
  expect(cardPlace(words(340, 100), card, screen).left).toBe(192);
});

test('a card goes above where there is no room below, and only if there is room above', () => {
  expect(cardPlace(words(150, 550), card, screen).top).toBe(442);
  const tall = { width: 200, height: 580 };
  expect(cardPlace(words(150, 300), tall, screen).top).toBe(328);
});
