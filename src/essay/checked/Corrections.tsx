import { corrections } from '#prose/corrections.ts';
import { words } from '#words/checked.ts';
import { useSurroundings } from '../context.ts';
import { sections } from '../sections.ts';

/** What the essay said wrongly once, the newest first. */
export function Corrections() {
  const { base } = useSurroundings();
  if (corrections.length === 0) return <p>{words.noCorrections}</p>;
  return (
    <ul className="ledger">
      {corrections.map(({ date, section, was, is }) => (
        <li key={was}>
          <p>
            <time dateTime={date}>{date}</time>, {words.in}
            <a href={`${base}#${section}`}>{sections.find(({ id }) => id === section)?.title}</a>
          </p>
          <p>
            {words.was}
            {was}
          </p>
          <p>
            {words.is}
            {is}
          </p>
        </li>
      ))}
    </ul>
  );
}
