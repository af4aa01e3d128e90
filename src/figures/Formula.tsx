import { pieces } from '../drawing/index.ts';

const LETTER = /^\p{L}$/u;
const WORD = /\p{L}{2}/u;
/** What has a slash between spaces, after which a line would break. */
const QUOTIENT = /(\S*\/\S*)/;

/**
 * A short formula such as g²/∥v∥² in running text, or words with one in them: one-letter names in
 * italics, the rest upright. Another text is another element, since its parts may not be React's any
 * more: translators of browsers put elements of their own in the place of text.
 */
export function Formula({ text }: { readonly text: string }) {
  return (
    <span key={text} translate={WORD.test(text) ? undefined : 'no'}>
      {text.split(QUOTIENT).map((part, i) => {
        const key = `${i}${part}`;
        if (i % 2 === 0) return written(part);
        return (
          <span key={key} className="quotient" translate="no">
            {written(part)}
          </span>
        );
      })}
    </span>
  );
}

const written = (text: string) =>
  pieces(text).map(({ text: piece, as }, i) => {
    const key = `${i}${piece}`;
    if (as === 'sub') return <sub key={key}>{piece}</sub>;
    if (as === 'sup') return <sup key={key}>{piece}</sup>;
    if (!LETTER.test(piece)) return piece;
    return (
      <i key={key} className="letter" translate="no">
        {piece}
      </i>
    );
  });
