/**
 * Resolves when all of the page has been read. Its script runs before that: the opening figure
 * stands at the beginning, and need not wait for the prose.
 */
export const whole: Promise<void> = new Promise((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});
