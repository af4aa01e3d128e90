import { createRoot } from 'react-dom/client';
import { Quiz, type ShowFigure } from '../essay/quiz/Quiz.tsx';
import type { QuestionGroup } from '../essay/quiz/types.ts';
import type { FigureName } from '../figures/registry.ts';
import { fetchData } from './fetchData.ts';
import { identifierPrefix } from './identifiers.ts';
import { wake } from './islands.tsx';

const places = new Map<FigureName, HTMLElement>();

/** One more place for a figure, which goes to the question that last asked for it. */
function placeFor(name: FigureName): HTMLElement {
  const known = places.get(name);
  if (known) return known;
  const place = document.createElement('div');
  place.className = 'island';
  place.id = `${name}-quiz`;
  place.dataset.island = name;
  places.set(name, place);
  return place;
}

const showFigure: ShowFigure = async (name, host) => {
  const place = placeFor(name);
  host.replaceChildren(place);
  const found = await wake(place);
  return found && { figure: found.module.figure, store: found.store };
};

/** Puts questions that can be answered in the place of those that can be read. */
export async function openQuiz(place: HTMLElement): Promise<void> {
  const text = new TextDecoder().decode(await fetchData('questions.json'));
  const groups = JSON.parse(text) as readonly QuestionGroup[];
  createRoot(place, { identifierPrefix: identifierPrefix(place.id) }).render(
    <Quiz groups={groups} showFigure={showFigure} />,
  );
}
