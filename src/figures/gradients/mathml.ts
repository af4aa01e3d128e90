import { createElement, type ReactNode } from 'react';

type Symbol = string | undefined;

// React's types know no MathML; its renderer does.
function element(tag: string, attributes: object, ...children: ReactNode[]) {
  return createElement(tag, attributes, ...children);
}

/** A one-letter name in the italics of the equations; `mathvariant` keeps the browser's own off. */
export const letter = (name: string, symbol?: Symbol) =>
  element('mi', { mathvariant: 'normal', className: 'letter', 'data-symbol': symbol }, name);

/** A sign between two things, with the space that belongs to it. */
export const op = (sign: string) => element('mo', { stretchy: 'false' }, sign);

/** A sign that stands close to what it belongs to. */
export const sign = (text: string) =>
  element('mo', { stretchy: 'false', lspace: '0', rspace: '0' }, text);

export const text = (words: string) => element('mtext', {}, words);

/** Parts side by side; with a symbol they light together. */
export const row = (symbol: Symbol, ...parts: ReactNode[]) =>
  element('mrow', { 'data-symbol': symbol }, ...parts);

/** A little space. */
export const gap = () => element('mspace', { width: '0.15em' });

/** A fraction, with a little space on either side. */
export const frac = (above: ReactNode, below: ReactNode, symbol?: Symbol) =>
  row(undefined, gap(), element('mfrac', { 'data-symbol': symbol }, above, below), gap());

export const sub = (base: ReactNode, lowered: ReactNode) => element('msub', {}, base, lowered);

export const sup = (base: ReactNode, raised: string) =>
  element(
    'msup',
    {},
    base,
    /\d/.test(raised) ? element('mn', {}, raised) : element('mo', {}, raised),
  );

/** The length of something. */
export const norm = (inside: ReactNode, symbol?: Symbol) =>
  row(symbol, sign('∥'), inside, sign('∥'));

/** A whole formula on a line of its own. */
export const math = (...parts: ReactNode[]) =>
  element('math', { display: 'block', translate: 'no' }, ...parts);
