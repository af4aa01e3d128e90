import { exercises } from '#prose/teaching/exercises.ts';
import { frame } from '#prose/teaching/frame.ts';
import { lessons as about, moves } from '#prose/teaching/lessons.ts';
import { Do } from '../components.tsx';
import { useSurroundings } from '../context.ts';
import { Rich } from '../quiz/Rich.tsx';
import { lessons, places, type Stretch } from './lessons.ts';

/** The ready lessons, each a path of links into figures. */
export function Lessons() {
  return lessons.map(({ id, minutes, stretches }) => (
    <details key={id} className="disclosure teaching-lesson">
      <summary>{frame.lesson(minutes)}</summary>
      <div>{about[id]}</div>
      <ol>
        {stretches.map((stretch) => (
          <li key={'at' in stretch ? stretch.at : stretch.exercise}>
            <Where {...stretch} />
          </li>
        ))}
      </ol>
    </details>
  ));
}

function Where(stretch: Stretch) {
  const { figureOf } = useSurroundings();
  const time = ` (${frame.minutes(stretch.minutes)}) `;
  if ('exercise' in stretch) {
    return (
      <>
        <a href={`#exercise-${stretch.exercise}`}>
          {frame.exercise(exercises[stretch.exercise]?.title ?? '')}
        </a>
        {time}
      </>
    );
  }
  const { figure, preset } = places[stretch.at];
  return (
    <>
      <Do figure={figure} preset={preset}>
        {presetTitle(figureOf(figure), preset)}
      </Do>
      {time}
      <Rich text={moves[stretch.at] ?? ''} />
    </>
  );
}

/** A figure and one of its presets, by name. */
function presetTitle(
  { title, presets }: ReturnType<ReturnType<typeof useSurroundings>['figureOf']>,
  id: string,
): string {
  const index = presets.findIndex((preset) => preset.id === id);
  return index > 0 ? `${title}: ${presets[index]?.label}` : title;
}
