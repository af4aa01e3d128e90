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
    trust: ({ command }) => {
      if (command === '\\htmlData' || command === '\\htmlClass') return true;
      // A plain refusal would only show the command in red.
      throw new Error(`${command} is not allowed here.`);
    },
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
    // JSX elements hold prose as well, but are no `element` to hast.
    if (!('children' in child)) return;
    const inner = child.children[0];
    const display = isElement(child, 'pre') && inner && isElement(inner, 'code');
    const code = display ? inner : child;
    if (isElement(code, 'code') && classesOf(code).includes('language-math')) {
      parent.children[index] = equation(code, display === true, file);
    } else {
      replaceIn(child as Element, file);
    }
  });
}

function isElement(node: ElementContent | Root['children'][number], name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : [];
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
      { type: 'mdxJsxAttribute', name: 'translate', value: 'no' },
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
      },
    ],
  } as unknown as ElementContent;
}
