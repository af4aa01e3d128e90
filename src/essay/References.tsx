import { Fragment } from 'react';
import { words as all } from '#words/essay.ts';
import { words as notes } from '#words/notes.ts';
import { essayBibtex } from './bibtex.ts';
import type { Citation } from './citations.ts';
import { useSurroundings } from './context.ts';
import {
  address,
  authorNames,
  type ReferenceKey,
  referenceKeys,
  references,
  type Work,
} from './references.ts';

const words = all.list;

/** All works that the essay cites, those that it only names, and how to cite the essay itself. */
export function References() {
  const { citations } = useSurroundings();
  const isCited = (key: ReferenceKey) => citations.of(key).length > 0;
  const further = referenceKeys.filter((key) => !isCited(key));
  return (
    <>
      <p>{words.held}</p>
      <List keys={referenceKeys.filter(isCited)} />
      {further.length > 0 && (
        <>
          <h3>{words.further}</h3>
          <p>{words.furtherNote}</p>
          <List keys={further} />
        </>
      )}
      <h3>{words.citeThis}</h3>
      <pre className="bibtex" id="essay-bibtex">
        {essayBibtex()}
      </pre>
    </>
  );
}

function List({ keys }: { readonly keys: readonly ReferenceKey[] }) {
  return (
    <ul className="references">
      {keys.map((key) => (
        <Entry key={key} name={key} />
      ))}
    </ul>
  );
}

function Entry({ name }: { readonly name: ReferenceKey }) {
  const work = references[name];
  const places = useSurroundings().citations.of(name);
  return (
    <li id={name}>
      {`${authorNames(work)}. `}
      <a href={address(work)}>{work.title}</a>
      {`. ${work.venue}, ${work.year}. `}
      <Identifiers work={work} />
      <p>{work.confirmed === 'catalogue' ? words.catalogue(notes[name]) : notes[name]}</p>
      {places.length > 0 && <CitedIn places={places} />}
    </li>
  );
}

/** Its numbers at arXiv and among the DOIs; no link where the title leads there already. */
function Identifiers({ work }: { readonly work: Work }) {
  const { arxiv, doi } = work;
  const numbers = [
    arxiv && { text: `arXiv:${arxiv}`, href: `https://arxiv.org/abs/${arxiv}` },
    doi && { text: `doi:${doi}`, href: `https://doi.org/${doi}` },
  ].filter((number) => !!number);
  return numbers.map(({ text, href }, index) => (
    <Fragment key={text}>
      {index > 0 && ', '}
      {href === address(work) ? text : <a href={href}>{text}</a>}
    </Fragment>
  ));
}

/** The way back: each section by its title, and further places in it by their number. */
function CitedIn({ places }: { readonly places: readonly Citation[] }) {
  const numberOf = ({ section, id }: Citation) =>
    places.filter((place) => place.section === section).findIndex((place) => place.id === id);
  return (
    <p className="cited-in">
      {words.citedIn}{' '}
      {places.map((place, index) => {
        const number = numberOf(place);
        return (
          <Fragment key={place.id}>
            {index > 0 && (number > 0 ? ', ' : '; ')}
            <a href={`#${place.id}`}>{number > 0 ? number + 1 : place.section}</a>
          </Fragment>
        );
      })}
    </p>
  );
}
