import { Formula } from '../../figures/Formula.tsx';

const MARKED = /(\$[^$]+\$|`[^`]+`)/;

/**
 * A text of a question: formulas between dollar signs, code between backticks. Another text is
 * another element, as with formulas.
 */
export function Rich({ text }: { readonly text: string }) {
  return (
    <span key={text}>
      {text.split(MARKED).map((piece, i) => {
        const key = `${i}${piece}`;
        if (piece.startsWith('$')) return <Formula key={key} text={piece.slice(1, -1)} />;
        if (piece.startsWith('`')) return <code key={key}>{piece.slice(1, -1)}</code>;
        return piece;
      })}
    </span>
  );
}

/** The same without its marks. */
export const bare = (text: string): string => text.replace(/[$`]/g, '');

/** The letter of an option: A for the first. */
export const letter = (index: number): string => String.fromCharCode(65 + index);
