/** Of both themes in both widths, two that between them have each once: programs that search are slow. */
export const isCorner = (colorScheme: 'light' | 'dark', width: number): boolean =>
  (colorScheme === 'dark') === width < 500;
