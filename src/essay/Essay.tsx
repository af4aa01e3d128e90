import Opening from './00-opening.mdx';
import Question from './00-question.mdx';
import { Do, Figure, Live, Paper, Predict, Sym } from './components.tsx';
import { sections } from './sections.ts';

const components = { Do, Figure, Live, Paper, Predict, Sym };

function Contents() {
  return (
    <nav aria-labelledby="contents" className="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The whole essay: the opening figure first, then the question, then the sections. */
export function Essay() {
  return (
    <main id="essay">
      <header className="opening">
        <Opening components={components} />
        <noscript>
          <p>Scripts are off here, so the figures stand still. Everything else can be read.</p>
        </noscript>
      </header>
      <Figure name="split" opening />
      <Question components={components} />
      <Contents />
      {sections.map(({ id, title, Prose }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <Prose components={components as never} />
        </section>
      ))}
    </main>
  );
}
