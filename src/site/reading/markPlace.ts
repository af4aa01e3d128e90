/** Beside a paragraph where there is room, else below its end. */
export function place(tools: HTMLElement, block: HTMLElement): void {
  const main = block.closest('main')?.getBoundingClientRect();
  const { top, right, bottom } = block.getBoundingClientRect();
  if (!main) return;
  const room = main.right - right;
  tools.dataset.side = room > tools.offsetWidth ? 'beside' : 'below';
  const beside = tools.dataset.side === 'beside';
  tools.style.top = `${(beside ? top : bottom) - main.top}px`;
  tools.style.left = `${(beside ? right : right - tools.offsetWidth) - main.left}px`;
}

/** Puts the whole address on the clipboard, and in any case into the address bar. */
export async function copyAddress(hash: string): Promise<boolean> {
  const { origin, pathname } = location;
  try {
    history.replaceState(history.state, '', `${pathname}${hash}`);
  } catch {
    // Some frames forbid it.
  }
  try {
    await navigator.clipboard.writeText(`${origin}${pathname}${hash}`);
    return true;
  } catch {
    return false;
  }
}
