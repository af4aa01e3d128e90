import { inflateSync } from 'node:zlib';

/** Curves and lines that are drawn in a PDF file, on all pages. */
export function strokesIn(pdf: Buffer): number {
  let strokes = 0;
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at);
    let text: string;
    try {
      text = inflateSync(pdf.subarray(at + 'stream\n'.length, end)).toString('latin1');
    } catch {
      // Not deflated, or the end of another.
      continue;
    }
    strokes += text.match(/^[-\d. ]+ [lc]$/gm)?.length ?? 0;
  }
  return strokes;
}
