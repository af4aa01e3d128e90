import { Fragment } from 'react';
import { words } from '#words/essay.ts';
import { useSurroundings } from '../context.ts';
import { sections } from '../sections.ts';
import type { Use } from './uses.ts';

const titleOf = (id: string): string =>
  sections.find((section) => section.id === id)?.title ?? words.contents;

/** Links to the places that use a number: by the title of the section, and then by number. */
export function UsedIn({ uses }: { readonly uses: readonly Use[] }) {
  const { base } = useSurroundings();
  return uses.map(({ id, section }, index) => {
    const number = uses.filter((use) => use.section === section).findIndex((use) => use.id === id);
    return (
      <Fragment key={id}>
        {index > 0 && (number > 0 ? ', ' : '; ')}
        {number > 0 ? (
          <a href={`${base}#${id}`} aria-label={`${titleOf(section)}, ${number + 1}`} data-count>
            {number + 1}
          </a>
        ) : (
          <a href={`${base}#${id}`}>{titleOf(section)}</a>
        )}
      </Fragment>
    );
  });
}
