import { words } from '#words/share.ts';
import type { Place, Schema } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { csvOf } from './csv.ts';
import { htmlFile } from './page.ts';
import { embeddedAt, essayOf } from './places.ts';
import { pytorch } from './pytorch.ts';
import { type SnippetName, snippets } from './snippets.ts';
import { pngOf, svgOf } from './svg.ts';

export type Kind = keyof typeof words.kinds;

export const kinds = Object.keys(words.kinds) as readonly Kind[];

/** A file to save. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  /** What is in it, where it is text: to be copied if it cannot be saved. */
  readonly text?: string;
}

/** What was asked for: a text to copy, files to save, or a picture to look at. */
export interface Made {
  readonly text: string;
  readonly files: readonly MadeFile[];
  /** The address of a picture, which stands in place of the text. */
  readonly picture?: string;
}

const isSnippet = (kind: Kind): kind is SnippetName => Object.hasOwn(snippets, kind);

const textFile = (name: string, text: string, type: string): MadeFile => ({
  name,
  text,
  content: new Blob([text], { type: `${type};charset=utf-8` }),
});

/** Makes one of the kinds from a figure at a place; `picture` is the element it is drawn in. */
export async function make<S extends Schema>(
  kind: Kind,
  figure: Figure<S>,
  place: Place<S>,
  picture: Element,
): Promise<Made> {
  const essay = essayOf(document);
  const embedded = embeddedAt(figure, place, essay ?? '');
  const name = words.file(figure.name);
  if (isSnippet(kind)) {
    return { text: essay === null ? words.noEssay : snippets[kind](embedded), files: [] };
  }
  switch (kind) {
    case 'svg': {
      const text = svgOf(picture);
      return { text, files: [textFile(`${name}.svg`, text, 'image/svg+xml')] };
    }
    case 'png': {
      const address = await pngOf(svgOf(picture));
      const content = bytesOf(address);
      return { text: '', picture: address, files: [{ name: `${name}.png`, content }] };
    }
    case 'csv': {
      const text = csvOf(figure, place);
      return { text, files: [textFile(`${name}.csv`, text, 'text/csv')] };
    }
    case 'tsv': {
      const text = csvOf(figure, place, '\t');
      return { text, files: [textFile(`${name}.tsv`, text, 'text/tab-separated-values')] };
    }
    case 'page': {
      const settings = new URLSearchParams(embedded.settings).toString();
      const text = await htmlFile(figure.name, settings, essay);
      return { text, files: [textFile(`${name}.html`, text, 'text/html')] };
    }
    case 'pytorch': {
      const made = pytorch(figure, place, embedded.link);
      if ('reason' in made) return { text: made.reason, files: [] };
      const { script, files } = made;
      const all = [textFile(script.name, script.text, 'text/x-python')];
      return {
        text: script.text,
        files: [...all, ...files.map((file) => textFile(file.name, file.text, 'text/csv'))],
      };
    }
  }
}

/** The bytes of a data URL of base64; nothing is fetched, which a frame may forbid. */
function bytesOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]*)/.exec(head)?.[1] ?? '' });
}
