/** An opened element or a text, with the place where it stands. */
export interface Piece {
  readonly tag: string | null;
  readonly attributes: string;
  readonly text: string;
  /** The nearest id around it, its own included. */
  readonly id: string | null;
  /** The id of the heading of the section that it stands in. */
  readonly section: string | null;
  /** Whether it stands in something that is no prose: a figure, a drawing, a formula. */
  readonly silent: boolean;
}

type Place = Pick<Piece, 'id' | 'section' | 'silent'> & { readonly name: string };

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g;
const VOID = /^(area|br|col|hr|img|input|link|meta|source|wbr)$/;
const SILENT_TAG = /^(svg|math|figure|button|nav|details|noscript|pre)$/;
const SILENT_CLASS = /\bclass="[^"]*\b(katex-html|section-ways|figure-address)\b/;

export function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

/** Goes through HTML that this project has rendered, which is well formed, in order. */
export function* pieces(html: string): Generator<Piece> {
  const open: Place[] = [];
  const nowhere: Place = { name: '', id: null, section: null, silent: false };
  for (const [token, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const around = open.at(-1) ?? nowhere;
    if (tag === undefined) {
      if (!token.startsWith('<')) yield { ...around, tag: null, attributes: '', text: token };
    } else if (slash) {
      if (around.name !== tag) throw new Error(`</${tag}> closes <${around.name}>.`);
      open.pop();
    } else {
      const place: Place = {
        name: tag,
        id: attributeOf(attributes, 'id') ?? around.id,
        section: tag === 'section' ? attributeOf(attributes, 'aria-labelledby') : around.section,
        silent: around.silent || SILENT_TAG.test(tag) || SILENT_CLASS.test(attributes),
      };
      yield { ...place, silent: around.silent, tag, attributes, text: '' };
      if (!VOID.test(tag) && !attributes.endsWith('/')) open.push(place);
    }
  }
}
