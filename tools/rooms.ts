/** Which room of src/ may import from which: the arrangement that docs/architecture.md explains. */

const order = ['weightnorm', 'datasets', 'simulation', 'figures', 'essay', 'site'];
const parts = ['drawing', 'controls'];
/** Knows nothing of the others; whoever lets a hand change something needs it. */
const hand = 'hand';
const usersOfHand = [...parts, 'simulation', 'figures', 'site'];
const usersOfParts = ['figures', 'site'];
const forbiddenPackages: Record<string, RegExp> = {
  numerals: /./,
  weightnorm: /^(?!@stdlib\/)/,
  datasets: /^(react|react-dom|d3)(\/|-|$)/,
  simulation: /^(react|react-dom|d3)(\/|-|$)/,
};

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** One sentence for every import in `source` that the file at `path` (from src/) must not have. */
export function violations(path: string, source: string): string[] {
  return importsOf(source)
    .map((it) => ({ ...it, reason: refusal(path, it) }))
    .filter(({ reason }) => reason !== undefined)
    .map(({ from, reason }) => `${path} imports ${from}: ${reason}`);
}

function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const statements = /^\s*(?:import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
  const expressions = /(\btypeof )?\b(?:import\(|new URL\()\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(statements), ...code.matchAll(expressions)].map((it) => ({
    from: it[2] ?? '',
    typeOnly: !!it[1],
  }));
}

function refusal(path: string, { from, typeOnly }: Import): string | undefined {
  const [room = '', folder] = path.split('/').slice(0, -1);
  if (from.startsWith('#')) {
    if (from.startsWith('#prose/')) return room === 'essay' ? undefined : 'prose is for the essay';
    if (room === 'words') return 'words are plain data';
    if (room === 'numerals') return 'numerals say nothing';
    return room === 'weightnorm' ? 'weightnorm throws in one language' : undefined;
  }
  if (!from.startsWith('.')) {
    if (from.startsWith('/')) return 'addresses are relative';
    return forbiddenPackages[room]?.test(from) ? `${room} does without this package` : undefined;
  }
  const target = new URL(from, `src:/src/${path}`).pathname.replace(/^\/src\//, '');
  if (target.startsWith('/')) return 'it is outside src';
  const [otherRoom = '', otherFolder, inOtherFolder] = target.split('/');
  // Another language has the shape of English, and nothing but its shape.
  if (room === 'words' && otherRoom === 'words' && typeOnly) return undefined;
  if (room === 'words') return 'words know no other room';
  if (otherRoom === 'words') return 'words are read by #words/, in the language of the page';
  if (room === 'numerals' && otherRoom !== room) return 'numerals know no other room';
  if (otherRoom === 'numerals') {
    return room === 'weightnorm' ? 'weightnorm stands by itself' : undefined;
  }
  if (room === otherRoom) {
    const foreign = room === 'figures' && folder && inOtherFolder && folder !== otherFolder;
    return foreign ? 'figures never import one another' : undefined;
  }
  if (otherRoom === hand) return usersOfHand.includes(room) ? undefined : `it is not for ${room}`;
  if (room === hand) return 'hand knows no other room';
  if (parts.includes(room)) {
    if (otherRoom !== 'weightnorm') return `${room} knows only the types of weightnorm`;
    return typeOnly ? undefined : `${room} takes only types (import type) from weightnorm`;
  }
  if (parts.includes(otherRoom)) {
    return usersOfParts.includes(room) ? undefined : `${otherRoom} is not for ${room}`;
  }
  if (!order.includes(room) || !order.includes(otherRoom)) return 'one of these rooms is unknown';
  return order.indexOf(otherRoom) < order.indexOf(room)
    ? undefined
    : `${room} comes before ${otherRoom}`;
}
