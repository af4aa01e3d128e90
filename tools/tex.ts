import type { Element, ElementContent, Root } from 'hast';
import katex from 'katex';
import { macros } from '../src/essay/macros.ts';

/** TeX to HTML with MathML beside it; throws katex.ParseError. */
export function renderTex(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    displayMode,
    output: 'htmlAndMathml',
    throwOnError: true,
    // \htmlData and \htmlClass count as non-strict TeX; they are how live numbers find their place.
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData' || command === '\\htmlClass',
    macros: { ...macros },
  });
}

/** What is needed of unified's VFile. */
interface Source {
  fail(reason: string, place: { line: number; column: number }): never;
}

/** A rehype plugin: the equations that remark-math found, rendered. */
export function rehypeTex() {
  return (tree: Root, file: Source): void => replaceIn(tree, file);
}

function replaceIn(parent: Root | Element, file: Source): void {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    const display = child.tagName === 'pre' ? child.children[0] : undefined;
    const code = display?.type === 'element' ? display : child;
    const classes = code.properties.className;
    if (Array.isArray(classes) && classes.includes('language-math')) {
      parent.children[index] = equation(code, code !== child, file);
    } else {
      replaceIn(child, file);
    }
  });
}

function equation(code: Element, display: boolean, file: Source): ElementContent {
  const text = code.children[0];
  const tex = text?.type === 'text' ? text.value : '';
  try {
    return rawElement(display ? 'div' : 'span', renderTex(tex, display));
  } catch (error) {
    const start = code.position?.start.offset ?? 0;
    const found = String(file).indexOf(tex.trimEnd(), start);
    const within = error instanceof katex.ParseError ? error.position : 0;
    const offset = found < 0 ? start : found + (within ?? 0);
    const before = String(file).slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return file.fail(error instanceof Error ? error.message : String(error), place);
  }
}

/** MDX takes no raw HTML nodes, so this is `<name dangerouslySetInnerHTML={{ __html: html }} />`. */
function rawElement(name: 'div' | 'span', html: string): ElementContent {
  const property = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name: '__html' },
    value: { type: 'Literal', value: html },
  };
  const expression = { type: 'ObjectExpression', properties: [property] };
  const estree = { type: 'Program', body: [{ type: 'ExpressionStatement', expression }] };
  return {
    type: name === 'div' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    children: [],
    attributes: [
      { type: 'mdxJsxAttribute', name: 'className', value: 'tex' },
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
      },
    ],
  } as unknown as ElementContent;
}
