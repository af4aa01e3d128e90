// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked } from '#prose/asked.ts';
import { Asked, ForgetGuesses, Guessed } from '../../src/essay/Asked.tsx';
import { isBeliefId } from '../../src/essay/Beliefs.tsx';
import { startGuesses } from '../../src/site/laterGuesses.ts';

/** The page as it comes: no script has run. */
function load() {
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <Asked />
      {asked.map(({ id }) => (
        <Guessed key={id} at={id} />
      ))}
      <ForgetGuesses />
    </>,
  );
}

const radio = (question: string, option: string) =>
  document.querySelector(`[data-asked="${question}"] input[value="${option}"]`) as HTMLInputElement;
const kept = () => document.querySelector('#asked-kept')?.textContent;
const forget = () => document.querySelector('#forget-guesses') as HTMLButtonElement;
/** What is still said of a question at the end. */
const said = (question: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-guessed="${question}"] > li`)]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent ?? '');

beforeEach(() => {
  localStorage.clear();
  load();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what may be guessed', () => {
  it.each(asked)('about “$question” is one right and two wrong, each with what to say', (one) => {
    const { options, right } = one;
    expect(options).toHaveLength(3);
    expect(new Set(options.map(({ id }) => id)).size).toBe(3);
    expect(options.filter(({ id }) => id === right)).toHaveLength(1);
    for (const { id, why, card } of options) {
      expect(why.startsWith('Right.')).toBe(id === right);
      if (id !== right || card) expect(isBeliefId(card ?? '')).toBe(true);
    }
  });

  it('does not show by its place or its length what is right', () => {
    const places = asked.map(({ options, right }) => options.findIndex(({ id }) => id === right));
    expect(new Set(places).size).toBe(3);
    const longest = asked.filter(({ options, right }) =>
      options.every(
        ({ id, label }) =>
          id === right ||
          label.length < (options.find((one) => one.id === right)?.label.length ?? 0),
      ),
    );
    expect(longest.length).toBeLessThanOrEqual(1);
  });
});

describe('without script', () => {
  it('all three guesses are answered, and nothing can be pressed in vain', () => {
    for (const { id } of asked) expect(said(id)).toHaveLength(3);
    expect(forget().closest('[hidden]')).not.toBeNull();
  });
});

describe('a guess', () => {
  it('is not judged where it is made', async () => {
    startGuesses();
    expect(kept()).toBe('');
    await userEvent.click(radio('g', 'setting'));
    expect(kept()).toBe('1 of 4. Your guess is kept; the end of the essay comes back to it.');
    await userEvent.click(radio('works', 'split'));
    expect(kept()).toBe('2 of 4. Your guesses are kept; the end of the essay comes back to them.');
  });

  it('stands beside the answer, alone, with what is right or wrong in it', async () => {
    startGuesses();
    await userEvent.click(radio('g', 'measured'));
    expect(said('g')).toHaveLength(1);
    expect(said('g')[0]).toMatch(/^You guessed.*it is the length of v.*undo the division/);
    expect(said('normalized')).toHaveLength(3);
    await userEvent.click(radio('g', 'learned'));
    expect(said('g')).toHaveLength(1);
    expect(said('g')[0]).toMatch(/^You guessed.*Right\./);
  });

  it('made before the script came counts as well', () => {
    radio('intuition', 'budget').checked = true;
    startGuesses();
    expect(said('intuition')).toHaveLength(1);
    expect(kept()).toContain('1 of 4');
  });

  it('is there again after a reload, in both places', async () => {
    startGuesses();
    await userEvent.click(radio('normalized', 'v'));
    load();
    startGuesses();
    expect(radio('normalized', 'v').checked).toBe(true);
    expect(said('normalized')[0]).toMatch(/^You guessed/);
  });

  it('can be forgotten', async () => {
    startGuesses();
    await userEvent.click(radio('normalized', 'v'));
    await userEvent.click(forget());
    expect(radio('normalized', 'v').checked).toBe(false);
    expect(said('normalized')).toHaveLength(3);
    expect(said('normalized')[2]).toMatch(/^If you guessed/);
    expect(kept()).toBe('');
    load();
    startGuesses();
    expect(said('normalized')).toHaveLength(3);
  });

  it('is kept apart from the answers to the questions at the end', async () => {
    localStorage.setItem('questions', '{"growth":"triangle"}');
    startGuesses();
    await userEvent.click(radio('g', 'setting'));
    expect(localStorage.getItem('questions')).toBe('{"growth":"triangle"}');
  });
});

describe('what the device holds', () => {
  it.each(['no JSON', '[1]', 'null', '{"g":"an old option","gone":"split"}'])(
    'may be %s',
    (text) => {
      localStorage.setItem('guesses', text);
      startGuesses();
      expect(document.querySelector('input:checked')).toBeNull();
      for (const { id } of asked) expect(said(id)).toHaveLength(3);
    },
  );

  it('is not needed: a guess lasts as long as the page', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    startGuesses();
    await userEvent.click(radio('g', 'setting'));
    expect(said('g')).toHaveLength(1);
  });
});
