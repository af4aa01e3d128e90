const KEY = 'read';

/** The sections read to their end, kept on this device; storage may be forbidden or hold anything. */
export function keptRead(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps them where that is allowed; else they last as long as the page. */
export function keepRead(read: ReadonlySet<string>): void {
  try {
    if (read.size > 0) localStorage.setItem(KEY, JSON.stringify([...read]));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to do.
  }
}
