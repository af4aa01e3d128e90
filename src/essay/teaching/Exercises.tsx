import { frame } from '#prose/teaching/frame.ts';
import { useSurroundings } from '../context.ts';
import { Rich } from '../quiz/Rich.tsx';
import { sections } from '../sections.ts';
import { exercises, pieces, type Resolved, resolve } from './resolve.ts';

/** The exercises, from easy to hard, each with a link to its state and a folded solution. */
export function Exercises() {
  const { figureOf } = useSurroundings();
  return (
    <ol className="teaching-exercises">
      {exercises.map((exercise) => (
        <li key={exercise.id} id={`exercise-${exercise.id}`}>
          <Readable {...resolve(exercise, figureOf(exercise.figure))} />
        </li>
      ))}
    </ol>
  );
}

function Readable({ exercise, title, ask, solution, numbers, query }: Resolved) {
  const { figure, level, section } = exercise;
  return (
    <>
      <p>
        <strong>{title}.</strong> <Filled text={ask} numbers={numbers} />
      </p>
      <p className="small">
        {frame.levels[level]}. <a href={`#${section}`}>{frame.about(titleOf(section))}</a>{' '}
        <a className="do" href={`?${query}#${figure}`} data-do={figure}>
          {frame.open}
        </a>
      </p>
      <details className="disclosure">
        <summary>{frame.solution}</summary>
        <div>
          <Filled text={solution} numbers={numbers} />
        </div>
      </details>
    </>
  );
}

const titleOf = (id: string): string => sections.find((section) => section.id === id)?.title ?? '';

/** A text whose numbers are marked as worked out by the code. */
function Filled({ text, numbers }: Pick<Resolved, 'numbers'> & { readonly text: string }) {
  return pieces(text, numbers).map((piece, i) => {
    const key = `${i}${piece.text}`;
    if (!piece.worked) return <Rich key={key} text={piece.text} />;
    return (
      <span key={key} data-worked="">
        {piece.text}
      </span>
    );
  });
}
