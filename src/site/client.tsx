import { isFigureName } from '../figures/registry.ts';
import { linkedFigure } from '../simulation/index.ts';
import { startActions } from './actions.ts';
import { startHighlight } from './highlight.ts';
import { openLinked, wakeOpening, wakeWhenNear } from './islands.tsx';
import { startTheme } from './theme.ts';

startTheme();
startHighlight();
startActions();

const linked = linkedFigure(location.search);
const first = isFigureName(linked) ? openLinked(linked, location.search) : wakeOpening();
// The others wait, so that this one answers as soon as it can.
void first.finally(wakeWhenNear);

if (linked !== null && !isFigureName(linked)) {
  const notice = document.querySelector('#page-notice');
  const name = linked.length > 40 ? `${linked.slice(0, 40)}…` : linked;
  if (notice)
    notice.textContent = `The link asks for a figure “${name}”, which this page does not have.`;
}
