/** A piece of a label, on the line or small below or above it. */
export interface Piece {
  readonly text: string;
  readonly as: 'line' | 'sub' | 'sup';
}

const PIECE = /_(\S)|([₀-₉]+)|([⁰¹²³⁴-⁹⁻]+)|\p{L}+|[^_₀-₉⁰¹²³⁴-⁹⁻\p{L}]+/gu;

/**
 * A label such as "v/‖v‖", "w₁" or "∇_w L" cut into pieces; `_` lowers the one character after it.
 * The page's faces have no sub- and superscript digits, so these are set small instead, and one of
 * the two signs for a norm.
 */
export function pieces(text: string): Piece[] {
  return Array.from(
    text.replaceAll('‖', '∥').matchAll(PIECE),
    ([whole, lowered, low, high]): Piece => {
      if (lowered) return { text: lowered, as: 'sub' };
      if (low) return { text: low.normalize('NFKD'), as: 'sub' };
      if (high) return { text: high.normalize('NFKD'), as: 'sup' };
      return { text: whole, as: 'line' };
    },
  );
}

/** About how wide a label is, in parts of its font size. */
export function labelWidth(text: string): number {
  return pieces(text).reduce((sum, { text: t, as }) => {
    return sum + t.length * (as === 'line' ? 0.54 : 0.38);
  }, 0);
}
