import { Still } from '../drawing/index.ts';
import type { FigureStore, Schema } from '../simulation/index.ts';
import type { FigureModule } from './types.ts';

/**
 * A figure as it opens, for a page whose script has not come and for paper: its picture and its
 * words, and nothing that could be pressed.
 */
export function FigureStill<S extends Schema>({
  module: { figure, Picture },
  store,
}: {
  readonly module: FigureModule<S>;
  readonly store: FigureStore<S>;
}) {
  const state = store.get();
  const { summary, details } = figure.describe(state);
  return (
    <figure className="figure">
      <p className="figure-header figure-title">{figure.title}</p>
      <div className="figure-columns">
        <div className="figure-picture">
          <Still value={true}>
            <Picture store={store} state={state} say={() => {}} />
          </Still>
        </div>
        <div>
          <p>{summary}</p>
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </div>
      </div>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
