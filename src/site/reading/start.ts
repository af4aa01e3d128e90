import { createBar } from './bar.ts';
import { keepPlace } from './keepPlace.ts';
import { startKeys } from './keys.ts';
import { startMarks } from './marks.ts';
import { startMoved } from './moved.ts';
import { followPosition } from './position.ts';
import { keepRead, keptRead } from './progress.ts';
import { showOnTheWayBack } from './wayBack.ts';

/** What helps with reading: where one is, what has been read, keys, and links to paragraphs. */
export function startReading(): void {
  const marks = startMarks();
  let read = keptRead();
  const keep = (next: ReadonlySet<string>) => {
    read = next;
    keepRead(read);
    bar.mark(read);
  };
  const bar = createBar({ onLink: marks.open, onForget: () => keep(new Set()) });
  bar.mark(read);
  document.querySelector('main')?.before(bar.element);
  showOnTheWayBack(bar.element);
  followPosition(bar.show, (id) => {
    if (!read.has(id)) keep(new Set([...read, id]));
  });
  startKeys(marks.open);
  startMoved();
  keepPlace();
}
