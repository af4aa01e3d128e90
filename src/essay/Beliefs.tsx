import { Fragment, type ReactNode } from 'react';
import { beliefs } from '#prose/beliefs.ts';
import { words } from '#words/essay.ts';
import { Rich } from './quiz/Rich.tsx';

export type BeliefId = keyof typeof beliefs;

export const isBeliefId = (id: string): id is BeliefId => Object.hasOwn(beliefs, id);

/** A belief that learners have, in their words, and what is true. */
export function Belief({ id, children }: { readonly id: BeliefId; readonly children: ReactNode }) {
  return (
    <article className="belief" id={`belief-${id}`}>
      <h3>
        <q>
          <Rich text={beliefs[id]} />
        </q>
      </h3>
      {children}
    </article>
  );
}

/** Leads from where beliefs arise to their cards; `of` names one or more, with spaces between. */
export function BeliefLink({ of }: { readonly of: string }) {
  const ids = of.split(' ').map((id) => {
    if (!isBeliefId(id)) throw new Error(`There is no card of a belief “${id}”.`);
    return id;
  });
  return (
    <p className="belief-link">
      {ids.length > 1 ? words.beliefs : words.belief}
      {ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ' · '}
          <q>
            <a href={`#belief-${id}`}>
              <Rich text={beliefs[id]} />
            </a>
          </q>
        </Fragment>
      ))}
    </p>
  );
}
