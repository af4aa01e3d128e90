import { words } from '#words/checked.ts';
import { METHODS } from '../../figures/network/names.ts';
import type { NetworkMethod } from '../../simulation/network/lane.ts';
import { ScrollTable } from '../components.tsx';
import { useSurroundings } from '../context.ts';
import { UsedIn } from './UsedIn.tsx';
import type { Uses } from './uses.ts';

/** Presets of the figure `network` in which the networks of a sweep can be watched. */
const WATCHED: Readonly<Record<string, string>> = {
  shallow: 'opening',
  deep: 'deep',
  'deep-scale-0.3': 'faint',
  'deep-scale-3': 'loud',
  'shallow-batch-2': 'pairs',
  'shallow-batch-4': 'fours',
};

const COLUMNS = ['method', 'what', 'value', 'place', 'used'] as const;

/** Every number that sentences read from the experiments, sweep by sweep, with its place there. */
export function Findings({
  uses,
  placeOf,
}: {
  readonly uses: Uses;
  readonly placeOf: (at: string) => string;
}) {
  const found = [...uses.keys()].flatMap((key) => (key.startsWith('found:') ? key.slice(6) : []));
  const sweeps = [...new Set(found.map((at) => at.split('/')[0] ?? ''))];
  return sweeps.map((sweep) => (
    <section key={sweep} aria-labelledby={`sweep-${sweep}`}>
      <h3 id={`sweep-${sweep}`}>
        <code>{sweep}</code>
      </h3>
      <Watch preset={WATCHED[sweep]} />
      <ScrollTable>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found
            .filter((at) => at.startsWith(`${sweep}/`))
            .map((at) => (
              <Row key={at} at={at} uses={uses} place={placeOf(at)} />
            ))}
        </tbody>
      </ScrollTable>
    </section>
  ));
}

function Watch({ preset }: { readonly preset: string | undefined }) {
  const { base, presetLink } = useSurroundings();
  if (!preset) return null;
  return (
    <p className="small">
      <a href={`${base}?${presetLink('network', preset)}#network`}>{words.watch}</a>
    </p>
  );
}

interface RowProps {
  readonly at: string;
  readonly uses: Uses;
  readonly place: string;
}

function Row({ at, uses, place }: RowProps) {
  const [, method, what] = at.split('/');
  return (
    <tr id={`found-${at.replaceAll('/', '-')}`}>
      <th scope="row">{METHODS[method as NetworkMethod].name}</th>
      <td>{words.what[what as keyof typeof words.what]}</td>
      <td className="found" data-found={at}>
        {useSurroundings().findingText(at)}
      </td>
      <td>
        <code>{place}</code>
      </td>
      <td>
        <UsedIn uses={uses.get(`found:${at}`) ?? []} />
      </td>
    </tr>
  );
}
