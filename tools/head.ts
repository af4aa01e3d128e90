import type { HtmlTagDescriptor, Plugin } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  // KaTeX places its boxes by style attributes.
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // The gallery shows figures in frames.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Gives the built page its content policy and preloads the fonts of the first screen. */
export function head(firstScreenFonts: readonly string[]): Plugin {
  return {
    name: 'head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter((name) =>
          firstScreenFonts.some((font) => name.includes(font)),
        );
        const preloads = fonts.map(
          (name): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${name}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head',
          }),
        );
        const meta: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        };
        return [meta, ...preloads];
      },
    },
  };
}
