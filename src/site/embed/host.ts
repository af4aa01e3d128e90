import { defineElement } from './hostElement.ts';
import { followHeights } from './hostHeights.ts';

const script =
  document.currentScript ?? document.querySelector('script[src*="weightnorm-figure.js"]');
// Beside this script lie the figures.
const base = new URL('embed/', script instanceof HTMLScriptElement ? script.src : location.href);

followHeights(base.href);
defineElement(base.href);
