import { isFigureName } from '../figures/registry.ts';
import { linkedFigure } from '../simulation/index.ts';
import { startActions } from './actions.ts';
import { startHighlight } from './highlight.ts';
import { openLinked, wakeWhenNear } from './islands.tsx';
import { startTheme } from './theme.ts';

startTheme();
startHighlight();
startActions();
wakeWhenNear();

const linked = linkedFigure(location.search);
if (isFigureName(linked)) {
  void openLinked(linked, location.search);
} else if (linked !== null) {
  const notice = document.querySelector('#page-notice');
  const name = linked.length > 40 ? `${linked.slice(0, 40)}…` : linked;
  if (notice)
    notice.textContent = `The link asks for a figure “${name}”, which this page does not have.`;
}
