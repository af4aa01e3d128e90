import type { Element, Root, RootContent } from 'hast';

const ADDRESSED = new Set(['p', 'li', 'h3', 'table', 'blockquote']);
/** So many words at the beginning make the address: what is edited behind them leaves it as it is. */
const WORDS = 8;

/**
 * A rehype plugin: every paragraph, item, table and heading within a section gets an id from its
 * first words. The section's own id is put before it when it is rendered (src/essay/blocks.tsx).
 */
export function rehypeParagraphs() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    const visit = (node: Root | RootContent): void => {
      if (!('children' in node)) return;
      if (node.type === 'element' && ADDRESSED.has(node.tagName) && !node.properties.id) {
        node.properties.id = address(node, taken);
      }
      for (const child of node.children) visit(child as RootContent);
    };
    visit(tree);
  };
}

function address(block: Element, taken: Map<string, number>): string {
  const words =
    textOf(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const id = digest(words.slice(0, WORDS).join(' '));
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

/** All text inside, that of JSX elements as well; what is computed counts for nothing. */
function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((it) => textOf(it as RootContent)).join('') : '';
}

/** Four letters or digits that stand for a text (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
