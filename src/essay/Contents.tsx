import Hints from '#prose/contents.mdx';
import { words as around } from '#words/essay.ts';
import { words as glossary } from '#words/glossary.ts';
import { words } from '#words/reading.ts';
import { blocks, SectionId } from './blocks.tsx';
import { Claim } from './components.tsx';
import { sections } from './sections.ts';

/** How many minutes a section takes to read, or `all`; filled in when all is rendered. */
export function Minutes({ of }: { readonly of: string }) {
  return <span data-minutes={of} />;
}

/** What stands at the beginning: all sections with the time they take. */
export function Contents() {
  return (
    <nav aria-labelledby="contents" className="contents">
      <h2 id="contents">{around.contents}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a> <Minutes of={id} />
          </li>
        ))}
        <li>
          <a href="#glossary">{glossary.title}</a>
        </li>
        <li>
          <a href="#references">{around.references}</a>
        </li>
      </ol>
      <SectionId value="contents">
        <Hints components={{ ...blocks, Claim, Minutes }} />
      </SectionId>
    </nav>
  );
}

/** At the end of a section: to the one before and the one after. */
export function SectionWays({ of }: { readonly of: string }) {
  const at = sections.findIndex(({ id }) => id === of);
  const before = sections[at - 1] ?? { id: 'contents', title: around.contents };
  const after = sections[at + 1] ?? { id: 'glossary', title: glossary.title };
  return (
    <p className="section-ways" data-end-of={of}>
      <a href={`#${before.id}`}>
        {words.previous}: {before.title}
      </a>
      <a href={`#${after.id}`}>
        {words.next}: {after.title}
      </a>
    </p>
  );
}
