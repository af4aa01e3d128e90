import type { CSSOptions } from 'vite';

type PostcssOptions = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostcssPlugin = Extract<
  NonNullable<PostcssOptions['plugins']>[number],
  { postcssPlugin: string }
>;

/** KaTeX offers each face three times; every browser we support takes the smallest. */
export const woff2Only: PostcssPlugin = {
  postcssPlugin: 'woff2-only',
  // Vite rewrites url() in a Once of its own that follows, so a later visitor would come too late.
  Once(root) {
    root.walkAtRules('font-face', (face) => {
      face.walkDecls('src', (source) => {
        const faces = source.value.split(',').filter((part) => part.includes('woff2'));
        source.value = faces.join(',');
      });
    });
  },
};
