import { expect, test } from 'vitest';
import { reportAddress } from '../../src/site/reading/report.ts';

const report = (base: string) =>
  reportAddress(base, 'https://example.org/#the-split-k3f9', 'First divide. & more', 'The split');

test('a mail says in subject and body where the mistake is', () => {
  const { protocol, searchParams } = new URL(report('mailto:who@example.org'));
  expect(protocol).toBe('mailto:');
  expect(searchParams.get('subject')).toBe('A mistake in “The split”');
  expect(searchParams.get('body')).toContain('https://example.org/#the-split-k3f9');
  expect(searchParams.get('body')).toContain('First divide. & more');
});

test('the form of an issue gets a title and a body beside what its address asks for', () => {
  const { searchParams } = new URL(report('https://example.org/issues/new?labels=text'));
  expect(searchParams.get('labels')).toBe('text');
  expect(searchParams.get('title')).toBe('A mistake in “The split”');
  expect(searchParams.get('body')).toContain('#the-split-k3f9');
});

test('another form says itself where it wants them', () => {
  expect(report('https://example.org/form?where={address}&what={words}')).toBe(
    'https://example.org/form?where=https%3A%2F%2Fexample.org%2F%23the-split-k3f9&what=First%20divide.%20%26%20more',
  );
});
