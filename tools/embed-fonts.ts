import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The faces of signs, and of one-letter names. */
const faces = ['KaTeX_Main-Regular', 'KaTeX_Math-Italic'] as const;

/** The names of one letter beside the Greek ones; a test holds them against what figures show. */
export const LETTERS = 'bgtuvwxyzABILM';
/** The second sign for a norm, in whose place drawings show the first. */
const REPLACED = '‖';

/** Latin letters with accents, and the punctuation and signs that every reader's own face has. */
const EVERYWHERE = /[\u0020-\u00ff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2122]/u;
/** Moves and joins what is beside it, and is no sign itself. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Z}\p{Cs}\p{Co}\p{Cn}]/u;

/** The characters of a font, read from its `cmap` table. */
async function charactersOf(path: string): Promise<Set<string>> {
  const bytes = await readFile(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  const found = new Set<string>();
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (bytes.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = view.getUint32(record + 8);
    for (let j = 0; j < view.getUint16(cmap + 2); j++) {
      const table = cmap + view.getUint32(cmap + 4 + 8 * j + 4);
      if (view.getUint16(table) === 4) readSegments(view, table, found);
    }
  }
  return found;
}

/** Format 4: runs of characters, in four lists one after another. */
function readSegments(view: DataView, table: number, found: Set<string>): void {
  const double = view.getUint16(table + 6);
  for (let k = 0; k < double; k += 2) {
    const end = view.getUint16(table + 14 + k);
    const start = view.getUint16(table + 16 + double + k);
    for (let code = start; code <= end && code < 0xffff; code++) {
      found.add(String.fromCharCode(code));
    }
  }
}

/** Faces that have, of all the characters that figures may show, those that a reader's own may lack. */
export interface EmbedFonts {
  /** Style rules with the faces inside. */
  readonly css: string;
  /** What the two faces weigh. */
  readonly bytes: number;
}

/**
 * Cuts the faces down to what is in `shown`, every character that a figure may show.
 * @throws Error that names those which neither a face nor every reader's own has: a figure would show
 * an empty box for each.
 */
export async function embedFonts(shown: ReadonlySet<string>): Promise<EmbedFonts> {
  const [main, math] = await Promise.all(faces.map((face) => charactersOf(fileOf(face))));
  const rare = [...shown]
    .filter((sign) => !EVERYWHERE.test(sign) && !UNSEEN.test(sign) && sign !== REPLACED)
    // Small digits above and below are set as ordinary ones, smaller.
    .flatMap((sign) => [...sign.normalize('NFKD')]);
  const missing = rare.filter((sign) => !main?.has(sign) && !math?.has(sign));
  if (missing.length > 0) {
    throw new Error(`No face of the embeds has ${missing.map(named).join(', ')}.`);
  }
  const signs = [...new Set(rare)].filter((sign) => sign > '~' && main?.has(sign)).join('');
  const greek = rare.filter((sign) => math?.has(sign)).join('');
  const [upright, italic] = await Promise.all([
    cut('KaTeX_Main-Regular', signs),
    cut('KaTeX_Math-Italic', LETTERS + greek),
  ]);
  // Only the signs: words and numbers are in the reader's own serif.
  const range = [...signs].map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`).join(',');
  return {
    css:
      face('KaTeX_Main', 'normal', upright, `;unicode-range:${range}`) +
      face('Signs', 'normal', upright, `;unicode-range:${range}`) +
      face('KaTeX_Math', 'italic', italic),
    bytes: upright.length + italic.length,
  };
}

const fileOf = (name: (typeof faces)[number]) => `node_modules/katex/dist/fonts/${name}.ttf`;

const named = (sign: string): string =>
  `“${sign}” (U+${sign.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()})`;

const cut = async (name: (typeof faces)[number], text: string) =>
  subsetFont(await readFile(fileOf(name)), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [],
  });

const face = (family: string, style: string, font: Buffer, more = ''): string =>
  `@font-face{font-family:${family};font-style:${style};src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")${more}}`;
