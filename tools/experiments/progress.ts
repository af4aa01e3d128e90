const WIDTH = 30;

/** A duration in words, to the nearest sensible unit. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The line of a progress bar: what is done, and how long the rest will take at the same pace. */
export function progressText(done: number, all: number, atFirst: number, seconds: number): string {
  const filled = Math.floor((WIDTH * done) / all);
  const bar = '#'.repeat(filled).padEnd(WIDTH, '.');
  const fresh = done - atFirst;
  const left = fresh > 0 ? durationText((seconds / fresh) * (all - done)) : 'not known yet';
  return `[${bar}] ${done} of ${all} runs, left: ${left}`;
}
