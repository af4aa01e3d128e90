import { words as catalogue } from '#words/later.ts';
import { type Answers, keepAnswers, keptAnswers } from '../essay/quiz/progress.ts';

const KEY = 'guesses';
const words = catalogue.guesses;

/**
 * Keeps what the reader guesses at the beginning, on this device if it allows that, and shows it
 * beside the answers at the end. Nothing of it stands in a link.
 */
export function startGuesses(root: ParentNode = document): void {
  const asked = root.querySelector<HTMLElement>('#asked');
  const answers = root.querySelectorAll<HTMLElement>('[data-guessed]');
  if (!asked || answers.length === 0) return;
  const radios = [...asked.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const questionOf = (radio: HTMLInputElement) =>
    radio.closest<HTMLElement>('[data-asked]')?.dataset.asked ?? '';
  const ids = [...new Set(radios.map(questionOf))];
  const row = root.querySelector<HTMLElement>('.forget-guesses');

  let guesses: Answers = known(keptAnswers(KEY));

  /** What is kept may be of an older page. */
  function known(kept: Answers): Answers {
    const here = radios.map((radio) => [questionOf(radio), radio.value] as const);
    return Object.fromEntries(here.filter(([id, value]) => kept[id] === value));
  }

  function change(next: Answers) {
    guesses = next;
    keepAnswers(next, KEY);
    show();
  }

  function show() {
    for (const radio of radios) radio.checked = guesses[questionOf(radio)] === radio.value;
    for (const list of answers) showGuess(list, guesses[list.dataset.guessed ?? '']);
    const guessed = Object.keys(guesses).length;
    const status = asked?.querySelector('[role="status"]');
    if (status) status.textContent = guessed > 0 ? words.kept({ guessed, all: ids.length }) : '';
    if (row && guessed > 0) {
      row.hidden = false;
      say('');
    }
  }

  function say(sentence: string) {
    const status = row?.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  }

  // Picked before this came, or put back by the browser.
  const early = radios.filter(({ checked }) => checked);
  if (early.length > 0) {
    change({ ...guesses, ...Object.fromEntries(early.map((one) => [questionOf(one), one.value])) });
  } else show();

  asked.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      change({ ...guesses, [questionOf(target)]: target.value });
  });
  row?.querySelector('button')?.addEventListener('click', () => {
    change({});
    say(words.forgotten);
  });
}

/** Leaves of what is said to all guesses only what is said to this one; all of it without one. */
function showGuess(list: HTMLElement, guess: string | undefined): void {
  for (const said of list.querySelectorAll<HTMLElement>('[data-guess]')) {
    const own = said.dataset.guess === guess;
    said.hidden = guess !== undefined && !own;
    const lead = said.querySelector('.guessed-lead');
    if (lead) lead.textContent = own ? words.guessed : words.ifGuessed;
  }
}
