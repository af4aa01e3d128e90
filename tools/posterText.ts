/** About how wide a letter of the serif face is, in parts of its size. */
function widthOf(letter: string): number {
  if (/[ijlt.,:;'()|!]/.test(letter)) return 0.3;
  if (/[mwMW—]/.test(letter)) return 0.85;
  return /[A-Z]/.test(letter) ? 0.65 : 0.5;
}

/** Breaks a text into lines of at most this width; what is more than `most` lines ends in “…”. */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const wide = [...longer].reduce((sum, letter) => sum + widthOf(letter) * size, 0);
    if (wide <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[.,;:]?$/, '')} …`];
}
