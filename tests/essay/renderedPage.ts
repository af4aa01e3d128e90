import { inject } from 'vitest';

/** The page as it is built, or one like it, as a document. */
export function renderedPage(which: 'essay' | 'reporting' | 'checked' = 'essay'): Document {
  const { head, body } = inject(which);
  return new DOMParser().parseFromString(`${head}${body}`, 'text/html');
}
