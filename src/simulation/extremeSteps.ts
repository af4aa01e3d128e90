/**
 * The steps of a curve that keeps what happens between them: of each of at most `count` stretches
 * of equally many steps the first, and for every list the lowest and the highest; and the last step.
 * Thinning evenly would hide a value that changes with a beat, such as at every second step.
 * @param lists values by step, each from step 0 on.
 */
export function extremeSteps(lists: readonly (readonly number[])[], count: number): number[] {
  const end = Math.max(...lists.map(({ length }) => length));
  let stride = 1;
  // A power of two, so that stretches stay where they are while the curve grows.
  while (end > stride * count) stride *= 2;
  const found = new Set<number>();
  for (let from = 0; from < end; from += stride) {
    found.add(from);
    for (const list of lists) {
      const last = Math.min(from + stride, list.length) - 1;
      if (last < from) continue;
      let [low, high] = [from, from];
      for (let step = from + 1; step <= last; step++) {
        if ((list[step] as number) < (list[low] as number)) low = step;
        if ((list[step] as number) > (list[high] as number)) high = step;
      }
      found.add(low).add(high);
    }
  }
  if (end > 0) found.add(end - 1);
  return [...found].sort((a, b) => a - b);
}
