import Opening from '#prose/00-opening.mdx';
import Question from '#prose/00-question.mdx';
import { words } from '#words/essay.ts';
import { Checked } from './Checked.tsx';
import { Cite, Paper } from './Cite.tsx';
import { SectionTitle } from './citations.ts';
import {
  Belief,
  Claim,
  Do,
  Figure,
  Found,
  Live,
  Predict,
  ScrollCode,
  ScrollTable,
  Sym,
} from './components.tsx';
import { Questions } from './quiz/Questions.tsx';
import { References } from './References.tsx';
import { sections } from './sections.ts';

const components = {
  Belief,
  Checked,
  Cite,
  Claim,
  Do,
  Figure,
  Found,
  Live,
  Paper,
  Predict,
  Sym,
  Questions,
  pre: ScrollCode,
  table: ScrollTable,
};

function Contents() {
  return (
    <nav aria-labelledby="contents" className="contents">
      <h2 id="contents">{words.contents}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#references">{words.references}</a>
        </li>
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
          <p>{words.noScripts}</p>
        </noscript>
      </header>
      <Figure name="split" opening />
      <Question components={components} />
      <Contents />
      {sections.map(({ id, title, Prose }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <SectionTitle value={title}>
            <Prose components={components as never} />
          </SectionTitle>
        </section>
      ))}
      <section aria-labelledby="references">
        <h2 id="references">{words.references}</h2>
        <References />
      </section>
    </main>
  );
}
