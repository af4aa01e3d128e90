import { pieces } from '../drawing/index.ts';

const LETTER = /^\p{L}$/u;
/** What has a slash between spaces, after which a line would break. */
const QUOTIENT = /(\S*\/\S*)/;

/** A short formula such as g²/∥v∥² in running text: one-letter names in italics, the rest upright. */
export function Formula({ text }: { readonly text: string }) {
  return text.split(QUOTIENT).map((part, i) => {
    const key = `${i}${part}`;
    if (i % 2 === 0) return written(part);
    return (
      <span key={key} className="quotient">
        {written(part)}
      </span>
    );
  });
}

const written = (text: string) =>
  pieces(text).map(({ text: piece, as }, i) => {
    const key = `${i}${piece}`;
    if (as === 'sub') return <sub key={key}>{piece}</sub>;
    if (as === 'sup') return <sup key={key}>{piece}</sup>;
    if (!LETTER.test(piece)) return piece;
    return (
      <i key={key} className="letter">
        {piece}
      </i>
    );
  });
