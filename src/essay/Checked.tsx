import { Cite } from './Cite.tsx';
import { type Claim, claims } from './claims.ts';
import { useSurroundings } from './context.ts';

function Source({ claim }: { readonly claim: Claim }) {
  return claim.kind === 'quoted' ? <Cite of={claim.of} at={claim.at} /> : 'computed here';
}

/** Every number of the prose that follows no figure, with where it comes from. */
export function Checked() {
  const { claimText } = useSurroundings();
  return (
    <details className="checked">
      <summary>The numbers that follow no figure</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">what is said</th>
            <th scope="col">value</th>
            <th scope="col">from</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries<Claim>(claims).map(([id, claim]) => (
            <tr key={id}>
              <th scope="row">{claim.says}</th>
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
