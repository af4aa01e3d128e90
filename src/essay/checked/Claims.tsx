import { words } from '#words/checked.ts';
import { Cite } from '../Cite.tsx';
import { type Claim, type ClaimId, claims, saying } from '../claims.ts';
import { useSurroundings } from '../context.ts';
import { UsedIn } from './UsedIn.tsx';
import type { Uses } from './uses.ts';

/** Every number of the ledger: what it says, where it comes from, where it is seen and used. */
export function Claims({ uses }: { readonly uses: Uses }) {
  return (
    <ul className="ledger">
      {Object.entries<Claim>(claims).map(([id, claim]) => (
        <li key={id} id={`claim-${id}`}>
          <Entry id={id} claim={claim} uses={uses} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  id,
  claim,
  uses,
}: {
  readonly id: string;
  readonly claim: Claim;
  readonly uses: Uses;
}) {
  const { base, claimText, presetLink } = useSurroundings();
  const { shownBy } = claim;
  return (
    <>
      <p>
        {saying(id as ClaimId)} <strong data-claim={id}>{claimText(id)}</strong>
      </p>
      <p className="small">
        <Source claim={claim} />.{' '}
        {shownBy && (
          <>
            <a href={`${base}?${presetLink(shownBy.figure, shownBy.preset)}#${shownBy.figure}`}>
              {words.shown}
            </a>
            .{' '}
          </>
        )}
        {words.usedIn}
        <UsedIn uses={uses.get(`claim:${id}`) ?? []} />.
      </p>
    </>
  );
}

function Source({ claim }: { readonly claim: Claim }) {
  if (claim.kind === 'quoted') {
    return (
      <>
        {words.from}
        <Cite of={claim.of} at={claim.at} />
      </>
    );
  }
  return (
    <>
      {words.by}
      <code>{claim.code}</code>
      {words.testedBy}
      <code>{claim.test}</code>
    </>
  );
}
