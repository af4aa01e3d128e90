import { reportOn } from './report.ts';
import published from './torch_cases.json' with { type: 'json' };

type Key = string | number;
type Tree = { [key: Key]: unknown };

/** Sets what lies at the path, given what lay there before; undefined takes it away. */
function change(tree: Tree, path: readonly Key[], by: (old: unknown) => unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length > 0) change(tree[key] as Tree, rest, by);
  else tree[key] = by(tree[key]);
}

export function publishedCase(id: string): Tree {
  return structuredClone(published.cases.find((it) => it.id === id)) as unknown as Tree;
}

export function textOf(cases: unknown, top: object = {}): string {
  return JSON.stringify({ schema: published.schema, cases, ...top });
}

/** The failures of a file with only the case of that id, changed at one place. */
export function failuresOf(
  id: string,
  path: readonly Key[],
  by: (old: unknown) => unknown,
): readonly string[] {
  const it = publishedCase(id);
  change(it, path, by);
  return reportOn(textOf([it])).failures;
}
