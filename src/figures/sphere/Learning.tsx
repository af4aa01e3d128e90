import { NumberSlider } from '../../controls/index.ts';
import type { FigureStore } from '../../simulation/index.ts';
import { LearningControls } from '../learningControls.tsx';
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
      <summary>Learning rate, optimizer, second start</summary>
      <LearningControls settings={settings} adjust={store.adjust} />
      {settings.twin && (
        <>
          <NumberSlider
            label="azimuth of B"
            unit="°"
            min={-180}
            max={180}
            step={0.1}
            value={settings.twinAzimuth}
            onChange={(twinAzimuth, phase) => store.restart({ twinAzimuth }, phase)}
          />
          <NumberSlider
            label="elevation of B"
            unit="°"
            min={-90}
            max={90}
            step={0.1}
            value={settings.twinElevation}
            onChange={(twinElevation, phase) => store.restart({ twinElevation }, phase)}
          />
        </>
      )}
    </details>
  );
}
