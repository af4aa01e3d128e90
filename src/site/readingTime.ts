import { minutesFor } from '../essay/pace.ts';
import { pieces } from './pieces.ts';

/** The words of each section, as the page shows them; a formula is one word. `all` is their sum. */
export function wordCounts(html: string): ReadonlyMap<string, number> {
  const texts = new Map<string, string>();
  for (const { tag, text, section, silent } of pieces(html)) {
    // Lists of works and of terms are looked up, not read.
    if (section === 'references' || section === 'glossary' || silent) continue;
    const key = section ?? '';
    texts.set(key, (texts.get(key) ?? '') + (tag === 'math' ? ' formula ' : text || BREAK(tag)));
  }
  const counts = new Map([...texts].map(([section, text]) => [section, count(text)]));
  counts.set(
    'all',
    [...counts.values()].reduce((sum, words) => sum + words, 0),
  );
  return counts;
}

/** Elements that part words; the others may stand within one. */
const BREAK = (tag: string | null): string =>
  tag && /^(p|li|ol|ul|div|h\d|t[dhr]|table|br|dt|dd|article|section|label)$/.test(tag) ? ' ' : '';

const count = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Writes the reading times into the places that the contents leave for them. */
export function fillMinutes(html: string, suffix: (minutes: string) => string): string {
  const counts = wordCounts(html);
  return html.replace(/(<span data-minutes="([\w-]+)">)(?=<\/span>)/g, (_, open, section) => {
    const minutes = String(minutesFor(counts.get(section) ?? 0));
    return `${open}${section === 'all' ? minutes : suffix(minutes)}`;
  });
}
