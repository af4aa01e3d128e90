import type { Page } from '@playwright/test';

/**
 * Does to a page what the translators of browsers do, and goes on doing it to whatever comes: every
 * piece of text is taken out and stands anew in two <font> elements. The answer tells what has been
 * written since into a text that was taken out, where no reader sees it.
 */
export async function translate(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const LEFT = '[translate="no"], script, style, textarea';
    const unseen: string[] = [];
    const outside = new MutationObserver((changes) => {
      for (const { target, oldValue } of changes)
        unseen.push(`${target.nodeValue} for ${oldValue}`);
    });
    function wrap(text: Text): void {
      const { parentElement: parent } = text;
      if (!text.data.trim() || !parent || parent.tagName === 'FONT' || parent.closest(LEFT)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      outer.append(inner);
      inner.append(text.data);
      text.replaceWith(outer);
      outside.observe(text, { characterData: true, characterDataOldValue: true });
    }
    function wrapIn(node: Node): void {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found: Text[] = node instanceof Text ? [node] : [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      for (const text of found) wrap(text);
    }
    wrapIn(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') wrapIn(target);
        else for (const node of addedNodes) if (node.isConnected) wrapIn(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { unseen });
  });
  return () => page.evaluate(() => Reflect.get(window, 'unseen') as string[]);
}
