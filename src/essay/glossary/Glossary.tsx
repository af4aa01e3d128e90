import { words } from '#words/glossary.ts';
import { Do } from '../components.tsx';
import { useSurroundings } from '../context.ts';
import { Rich } from '../quiz/Rich.tsx';
import { terms } from './entries.ts';
import type { Entry } from './types.ts';

/** Every technical term of the essay, in alphabetical order. */
export function Glossary() {
  return (
    <ul className="glossary">
      {terms.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <dfn>{entry.term}</dfn>
          <p>
            <Rich text={entry.says} />
          </p>
          <Ways {...entry} />
        </li>
      ))}
    </ul>
  );
}

/** Where it first comes up, and where it can be seen. */
function Ways({ id, seen }: Entry & { readonly id: string }) {
  const first = useSurroundings().uses.first(id);
  return (
    <p className="ways">
      {first && (
        <>
          {words.firstIn} <a href={`#${first.id}`}>{first.section}</a>{' '}
        </>
      )}
      {seen && (
        <span className="seen">
          {words.seen} <Do {...seen}>{seen.words}</Do>
        </span>
      )}
    </p>
  );
}
