const SUPERSCRIPTS: Readonly<Record<string, string>> = { '⊤': 'ᵀ', '′': '′' };
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** Put after a letter they stand over it. */
const ACCENTS: Readonly<Record<string, string>> = { '~': '\u0303', '^': '\u0302', '¯': '\u0304' };
const APPLY = '\u2061';
const OPERATOR = /^[=<>≤≥≈≪≫+−⋅×∝→∈]$/;
/** What needs no parentheses under a slash or a root: a letter with its indices, a number, a length. */
const ATOM =
  /^(\d[\d.]*|(\p{L}[\u0300-\u036F]?|∥[^∥]*∥|\([^()]*\))(_[\p{L}\p{N}*⊥]+|[′ᵀ⁰¹²³⁴⁵⁶⁷⁸⁹₀-₉])*)$/u;

const digits = (text: string, signs: string) =>
  text.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit);
const grouped = (text: string, isPlain: boolean) => (isPlain ? text : `(${text})`);
const whole = (text: string) => grouped(text, ATOM.test(text) || text === '∥');
/** Over a slash a product stands as it is. */
const isAbove = (text: string) => !text.includes(' ') || ATOM.test(text);

/** What stands above the line, in it: ², ᵀ, ^(−1/2). */
export function raised(text: string): string {
  if (/^\d+$/.test(text)) return digits(text, RAISED);
  return SUPERSCRIPTS[text] ?? `^${grouped(text, /^\p{L}+$/u.test(text))}`;
}

/** What stands below the line, in it: ₂, _max. */
export function lowered(text: string): string {
  if (/^\d+$/.test(text)) return digits(text, LOWERED);
  return `_${grouped(text, /^\P{Zs}+$/u.test(text))}`;
}

/** A fraction is in parentheses where something stands after it that is no operator. */
function fraction(node: Element, above: string, below: string): string {
  const written = `${grouped(above, isAbove(above))}/${whole(below)}`;
  let after = node.nextElementSibling;
  while (after && /^(mspace|mtext)$/.test(after.localName) && !after.textContent?.trim()) {
    after = after.nextElementSibling;
  }
  const isFactor = after !== null && (after.localName !== 'mo' || after.textContent === '∥');
  const isArgument = node.previousElementSibling?.textContent === APPLY;
  return grouped(written, !isFactor && !isArgument);
}

function operator(node: Element): string {
  const sign = (node.textContent ?? '').replace('∗', '*');
  if (sign === ',') return ', ';
  const before = node.previousElementSibling;
  // At a beginning and after another operator it is a sign, and stands close.
  const isBetween = before !== null && !/^[([,=<>+−]$/.test(before.textContent ?? '');
  return OPERATOR.test(sign) && isBetween ? ` ${sign} ` : sign.replace(APPLY, '');
}

function written(node: Element): string {
  const parts = [...node.children].map(written);
  const [first = '', second = '', third = ''] = parts;
  switch (node.localName) {
    case 'annotation':
      return '';
    case 'mo':
      return operator(node);
    case 'mi':
    case 'mn':
    case 'mtext':
      return (node.textContent ?? '').replace(/^\s+$/, ' ');
    case 'mspace':
      return ' ';
    case 'mfrac':
      return fraction(node, first.trim(), second.trim());
    case 'msup':
      return whole(first) + raised(second);
    case 'msub':
      return first + lowered(second);
    case 'msubsup':
      return first + lowered(second) + raised(third);
    case 'msqrt':
      return `√${whole(parts.join(''))}`;
    case 'mover':
      return first + (ACCENTS[second] ?? second);
    default:
      return parts.join('');
  }
}

/** A formula of MathML in a line of plain text: g v/∥v∥, λ_max, √(1 + c²). */
export function mathText(math: Element): string {
  return written(math).replace(/\s+/g, ' ').trim();
}
