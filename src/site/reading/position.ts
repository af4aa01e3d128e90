/** The line that one reads at: so far down the screen, as a share of it. */
const LINE = 0.35;

/** A section by the id of its heading. */
const idOf = (section: Element): string => section.getAttribute('aria-labelledby') ?? '';

/**
 * Tells which section the reader is in (null above the first), and which have been read to their end:
 * its end came into sight while one was in it.
 */
export function followPosition(
  onCurrent: (id: string | null) => void,
  onEnd: (id: string) => void,
): void {
  const sections = [...document.querySelectorAll('main > section')];
  const crossing = new Set<Element>();
  const ended = new Set<string>();
  let current: string | null = null;

  const lines = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      }
      const now = sections.find((section) => crossing.has(section));
      const first = sections[0];
      if (now) current = idOf(now);
      else if (first && first.getBoundingClientRect().top > LINE * innerHeight) current = null;
      onCurrent(current);
      if (current && ended.has(current)) onEnd(current);
    },
    { rootMargin: `-${100 * LINE}% 0px -${100 * (1 - LINE)}% 0px` },
  );
  for (const section of sections) lines.observe(section);

  const ends = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset.endOf ?? '';
      if (!isIntersecting) ended.delete(id);
      else ended.add(id);
      if (isIntersecting && id === current) onEnd(id);
    }
  });
  for (const end of document.querySelectorAll('[data-end-of]')) ends.observe(end);
}
