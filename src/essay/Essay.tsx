import Opening from '#prose/00-opening.mdx';
import Question from '#prose/00-question.mdx';
import { words } from '#words/essay.ts';
import { words as glossary } from '#words/glossary.ts';
import { Asked, ForgetGuesses, Guessed } from './Asked.tsx';
import { Belief, BeliefLink } from './Beliefs.tsx';
import { blocks, SectionId } from './blocks.tsx';
import { Cite, Paper } from './Cite.tsx';
import { Contents, SectionWays } from './Contents.tsx';
import { Report } from './checked/Report.tsx';
import { SectionTitle } from './citations.ts';
import { Claim, Do, Figure, Found, Live, Predict, ScrollCode, ScrollTable } from './components.tsx';
import { GlossarySection } from './glossary/GlossarySection.tsx';
import { PlainSymbols, Sym, Term } from './glossary/Term.tsx';
import { Questions } from './quiz/Questions.tsx';
import { References } from './References.tsx';
import { sections } from './sections.ts';
import { Exercises } from './teaching/Exercises.tsx';
import { FigureGuide } from './teaching/FigureGuide.tsx';
import { Lessons } from './teaching/Lessons.tsx';

const components = {
  ...blocks,
  Asked,
  Belief,
  BeliefLink,
  Cite,
  Claim,
  Do,
  Exercises,
  Figure,
  FigureGuide,
  ForgetGuesses,
  Found,
  Guessed,
  Lessons,
  Live,
  Paper,
  Predict,
  Sym,
  Term,
  Questions,
  Report,
  pre: ScrollCode,
  table: ScrollTable,
};

/** The whole essay: the opening figure first, then the question, then the sections. */
export function Essay() {
  return (
    <main id="essay">
      <header className="opening">
        <PlainSymbols value={true}>
          <Opening components={components} />
        </PlainSymbols>
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
            <SectionId value={id}>
              <Prose components={components as never} />
            </SectionId>
          </SectionTitle>
          <SectionWays of={id} />
        </section>
      ))}
      <section aria-labelledby="glossary">
        <h2 id="glossary">{glossary.title}</h2>
        <SectionTitle value={glossary.title}>
          <SectionId value="glossary">
            <GlossarySection components={components} />
          </SectionId>
        </SectionTitle>
      </section>
      <section aria-labelledby="references">
        <h2 id="references">{words.references}</h2>
        <References />
      </section>
    </main>
  );
}
