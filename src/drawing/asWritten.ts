/**
 * For a drawing with text in it: translators of browsers leave it as it is. They would put elements
 * of HTML in the place of the text, which an SVG does not show. React's types know the attribute for
 * HTML alone.
 */
export const AS_WRITTEN = { translate: 'no' } as const;
