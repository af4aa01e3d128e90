import { isFigureName } from '../figures/registry.ts';
import { linkedFigure } from '../simulation/index.ts';
import { startActions } from './actions.ts';
import { startHighlight } from './highlight.ts';
import { openLinked, wakeOpening, wakeWhenNear } from './islands.tsx';
import { applyTheme, startTheme } from './theme.ts';
import { whole } from './whole.ts';

applyTheme();
void whole.then(startTheme);
startHighlight();
startActions();

const linked = linkedFigure(location.search);
const first = isFigureName(linked)
  ? whole.then(() => openLinked(linked, location.search))
  : wakeOpening();
// The others wait, so that this one answers as soon as it can; what the page can do without, longer.
const later = () =>
  import('./later.ts').then(({ startLater }) => startLater(linked)).catch(() => {});
void first
  .finally(() => whole)
  .finally(wakeWhenNear)
  .then(() => setTimeout(later, 300));
