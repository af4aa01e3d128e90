import { words } from '#words/site.ts';

/** A file that a figure cannot do without did not come; it may come the next time. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/**
 * Fetches a file of the folder data/, which lies beside the page.
 * @throws DataError with a sentence when it does not come.
 */
export async function fetchData(name: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(new URL(`data/${name}`, document.baseURI));
    if (!answer.ok) throw new Error(`answer ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new DataError(words.noData(name));
  }
}
