import { words } from '#words/share.ts';
import { escaped } from './snippets.ts';

/** The page that this figure stands on alone, as it was before its script ran. */
let untouched: string | null = null;

/** Keeps the page as it was sent. To be called before anything is changed in it. */
export function keepPage({ documentElement }: Document): void {
  untouched = `<!doctype html>\n${documentElement.outerHTML}`;
}

/** The page of a figure that stands by itself, fetched if this is another one. */
async function pageOf(name: string, essay: string | null): Promise<string> {
  if (untouched !== null) return untouched;
  const response = await fetch(`${essay ?? ''}v1/embed/${name}/index.html`).catch(() => null);
  if (!response?.ok) throw new Error(words.noPage);
  return await response.text();
}

/** A figure as one file: its page, which opens with these settings and knows where the essay is. */
export function fileOf(page: string, settings: string, essay: string | null): string {
  const data = ` data-settings="${escaped(settings)}"`;
  const home = essay === null ? '' : ` data-essay="${escaped(essay)}"`;
  // Only the element itself: its own script speaks of these attributes as well.
  return page.replace(/<html\b[^>]*>/, (tag) => {
    const bare = tag.replace(/ data-(settings|essay)="[^"]*"/g, '');
    return `${bare.slice(0, -1)}${data}${home}>`;
  });
}

/** The same, from the figure that is asked. */
export async function htmlFile(
  name: string,
  settings: string,
  essay: string | null,
): Promise<string> {
  return fileOf(await pageOf(name, essay), settings, essay);
}
