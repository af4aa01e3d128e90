import { words } from '#words/later.ts';
import { isFigureName } from '../figures/registry.ts';
import { startBibliography } from './bibliography.ts';
import { startCards } from './cards.ts';
import { startCopying } from './copyFormulas.ts';
import { startGuesses } from './laterGuesses.ts';
import { quizWhenNear } from './quizWhenNear.ts';

/** What the page does without until its opening figure answers; `linked` is what its link asks for. */
export function startLater(linked: string | null): void {
  if (linked !== null && !isFigureName(linked)) sayUnknown(linked);
  startCards();
  startCopying();
  startBibliography();
  startGuesses();
  quizWhenNear();
  void import('./reading/start.ts').then(({ startReading }) => startReading()).catch(() => {});
}

function sayUnknown(linked: string): void {
  const notice = document.querySelector('#page-notice');
  const name = linked.length > 40 ? `${linked.slice(0, 40)}…` : linked;
  if (notice) notice.textContent = words.unknownFigure(name);
}
