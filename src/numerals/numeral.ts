/**
 * Numbers as people write them. In one country 1,050 is a thousand and fifty, in another one and a
 * bit; what a text can mean is said here, and which of it is meant is decided where more is known.
 */

/** What marks decimals; of comma and point the other one then groups thousands. */
export const MARKS = ['.', ','] as const;
export type Mark = (typeof MARKS)[number];

/** Blanks (plain, no-break, thin, narrow) and apostrophes group digits everywhere. */
const GROUPING = " \\u00A0\\u2009\\u202F'\\u2019";

function pattern(mark: Mark): RegExp {
  const fraction = `[${mark}]\\d*`;
  // The same sign between all groups, the last of three digits (1,00,000 is a lakh), and no zero first.
  const group = `([${GROUPING}${mark === '.' ? ',' : '.'}])`;
  const grouped = `[1-9]\\d{0,2}${group}(?:\\d{2,3}\\1)*\\d{3}(?:${fraction})?`;
  const plain = `(?:\\d+(?:${fraction})?|[${mark}]\\d+)(?:e[-+]?\\d+)?`;
  return new RegExp(`^[-+]?(?:${grouped}|${plain})$`, 'i');
}

const PATTERNS = { '.': pattern('.'), ',': pattern(',') };

/** Without blanks around it, and with a hyphen for a real minus sign. */
const tidy = (text: string) => text.trim().replaceAll('\u2212', '-');

/** The number that a text is where `mark` marks decimals, NaN where it is none. */
export function readNumeral(text: string, mark: Mark): number {
  const written = tidy(text);
  if (!PATTERNS[mark].test(written)) return Number.NaN;
  const parts = written.split(mark).map((part) => part.replace(/[^-+\de]/gi, ''));
  return Number(parts.join('.'));
}

/**
 * Every finite number that a text can be: none, one or, as for 1,050 and 1.050, two. The first is
 * the one in which a point marks decimals, as it does on this page.
 */
export function readings(text: string): number[] {
  const read = MARKS.map((mark) => readNumeral(text, mark)).filter(Number.isFinite);
  return [...new Set(read)];
}

/** Whether a text can still become a number when more is typed: some digits, up to a whole group. */
export function isBeginning(text: string): boolean {
  if (text.trim() === '') return false;
  return ['', '0', '00', '000'].some((more) => readings(text + more).length > 0);
}
