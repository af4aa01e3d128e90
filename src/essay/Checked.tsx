import { words as all } from '#words/essay.ts';
import { Cite } from './Cite.tsx';
import { type Claim, type ClaimId, claims, saying } from './claims.ts';
import { useSurroundings } from './context.ts';

const words = all.checked;

function Source({ claim }: { readonly claim: Claim }) {
  return claim.kind === 'quoted' ? <Cite of={claim.of} at={claim.at} /> : words.here;
}

/** Every number of the prose that follows no figure, with where it comes from. */
export function Checked() {
  const { claimText } = useSurroundings();
  return (
    <details className="checked">
      <summary>{words.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.says}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.from}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries<Claim>(claims).map(([id, claim]) => (
            <tr key={id}>
              <th scope="row">{saying(id as ClaimId)}</th>
              <td data-claim={id}>{claimText(id)}</td>
              <td>
                <Source claim={claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
