import { words } from '#words/figures/sphere.ts';
import type { FigureStore } from '../../simulation/index.ts';
import { LearningControls } from '../learningControls.tsx';
import { AzimuthSlider, ElevationSlider } from '../sliders.tsx';
import type { SphereSettings, schema } from './schema.ts';

/** The settings that most readers leave alone: how the neuron learns, and where B starts. */
export function Learning({
  store,
  settings,
}: {
  readonly store: FigureStore<typeof schema>;
  readonly settings: SphereSettings;
}) {
  return (
    <details className="more">
      <summary>{words.controls.more}</summary>
      <LearningControls settings={settings} adjust={store.adjust} />
      {settings.twin && (
        <>
          <AzimuthSlider
            of="B"
            value={settings.twinAzimuth}
            onChange={(twinAzimuth, hand) => store.restart({ twinAzimuth }, hand)}
          />
          <ElevationSlider
            of="B"
            value={settings.twinElevation}
            onChange={(twinElevation, hand) => store.restart({ twinElevation }, hand)}
          />
        </>
      )}
    </details>
  );
}
