/** A piece of a line, without the blanks and quotation marks around it. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

/** A line of a table, with the number it has in the text, from 1. */
export interface Line {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** What stands between columns. No-break blanks separate only where nothing else does. */
export type Separator = 'tab' | 'semicolon' | 'comma' | 'blanks' | 'anyBlanks';

/** The characters that separate, as in a class of a regular expression. */
const SEPARATING: Readonly<Record<Separator, string>> = {
  tab: '\\t',
  semicolon: ';',
  comma: ',',
  blanks: ' \\t',
  anyBlanks: '\\p{Zs}\\t',
};

const isBlank = (separator: Separator) => separator === 'blanks' || separator === 'anyBlanks';

/** One cell and what ends it. A quotation mark that nothing closes is a letter like others. */
function cellPattern(separator: Separator): RegExp {
  const ends = SEPARATING[separator];
  const pad = separator === 'tab' ? '\\p{Zs}*' : '[\\p{Zs}\\t]*';
  const quoted = `"((?:[^"]|"")*)"${pad}(?=[${ends}\\r\\n]|$)`;
  const end = `[${ends}]${isBlank(separator) ? '+' : ''}|\\r\\n|\\r|\\n|$`;
  return new RegExp(`${pad}(?:${quoted}|([^${ends}\\r\\n]*))(${end})`, 'gyu');
}

/**
 * A text cut into lines and cells. Quotation marks keep together what they enclose, be it a
 * separator, two of them for one, or the end of a line. Lines without any text are left out.
 */
export function cut(text: string, separator: Separator): Line[] {
  const lines: Line[] = [];
  let cells: Cell[] = [];
  let [start, number] = [1, 1];
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(cellPattern(separator))) {
    const inside = (quoted?.replaceAll('""', '"') ?? plain).trim();
    if (inside !== '' || quoted !== undefined || !isBlank(separator)) {
      cells.push({ text: inside, quoted: quoted !== undefined });
    }
    number += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end !== '' && !/[\r\n]/.test(end)) continue;
    if (cells.some((cell) => cell.text !== '')) lines.push({ number: start, cells });
    cells = [];
    start = number;
  }
  return lines;
}

/** What may separate the columns of a text: never blanks where most lines have tabs or semicolons. */
export function separatorsOf(text: string): readonly Separator[] {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, 'q')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[\s;]+|[\s;]+$/g, ''))
    .filter((line) => line !== '');
  const isUsual = (sign: string) =>
    2 * lines.filter((line) => line.includes(sign)).length > lines.length;
  const usual: Separator[] = [];
  if (isUsual('\t')) usual.push('tab');
  if (isUsual(';')) usual.push('semicolon');
  return usual.length > 0 ? usual : ['comma', 'blanks', 'anyBlanks'];
}
