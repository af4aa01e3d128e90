import { figures } from '#prose/teaching/figures.ts';
import { frame } from '#prose/teaching/frame.ts';
import { figureNames } from '../../figures/registry.ts';
import { useSurroundings } from '../context.ts';
import { Rich } from '../quiz/Rich.tsx';

/** What each figure is for: what it shows, what to ask before it moves, what students get wrong. */
export function FigureGuide() {
  const { figureOf } = useSurroundings();
  return (
    <ul>
      {figureNames.map((name) => {
        const { shows, ask, wrong } = figures[name];
        return (
          <li key={name}>
            <a href={`#${name}`}>{figureOf(name).title}</a>: <Rich text={shows} />{' '}
            <strong>{frame.ask}</strong> <Rich text={ask} /> <em>{frame.wrong}</em>{' '}
            <Rich text={wrong} />
          </li>
        );
      })}
    </ul>
  );
}
