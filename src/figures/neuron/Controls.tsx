import { words } from '#words/figures/neuron.ts';
import { Choice } from '../../controls/index.ts';
import { formatVector } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { norm } from '../../weightnorm/index.ts';
import { MoreSettings } from '../MoreSettings.tsx';
import { PolarSliders } from '../PolarSliders.tsx';
import { Readout } from '../Readout.tsx';
import { BiasSlider } from '../sliders.tsx';
import type { ViewProps } from '../types.ts';
import { lossText, two } from '../words.ts';
import { className, observeNeuron, schema, startFromHere } from './figure.ts';
import { newcomer } from './named.ts';

const { controls, readout } = words;

const ACTIVATIONS = [
  { value: 'sigmoid', label: controls.activation.options.sigmoid },
  { value: 'tanh', label: controls.activation.options.tanh },
  { value: 'relu', label: controls.activation.options.relu },
  { value: 'softplus', label: controls.activation.options.softplus },
  { value: 'identity', label: controls.activation.options.identity },
] as const;

/** What is set: w, b, the activation, the new penguin, how the neuron learns, and from what. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { now, answer, data } = observeNeuron(state);
  const here = startFromHere(state);
  const reach = Math.max(3, Math.ceil(Math.abs(here.b)));
  const start = (patch: Partial<typeof here>, hand?: Hand) =>
    store.restart({ ...startFromHere(store.get()), ...patch }, hand);

  return (
    <>
      <Readout
        quantities={[
          { symbol: 'w', name: 'w', title: readout.w, value: formatVector(now.w) },
          { symbol: 'w', name: '∥w∥', title: readout.length, value: two(norm(now.w)) },
          { symbol: 'b', name: 'b', title: readout.b, value: two(now.b) },
          {
            symbol: 'x',
            name: 'z',
            title: readout.z(newcomer(data)),
            value: two(answer.z),
          },
          {
            symbol: 'x',
            name: 'y',
            title: readout.y(newcomer(data)),
            value: two(answer.y),
          },
          {
            symbol: 'loss',
            name: 'L',
            title: readout.loss,
            value: lossText(now.loss),
          },
        ]}
      />
      <p className="answer">
        {controls.answer(newcomer(data), two(answer.y), className(data, answer.y))}
      </p>
      <PolarSliders symbol="w" value={here} onChange={start} />
      <BiasSlider
        reach={reach}
        bounds={schema.b}
        value={here.b}
        onChange={(b, hand) => start({ b }, hand)}
      />
      <Choice
        label={controls.activation.label}
        options={ACTIVATIONS}
        value={settings.activation}
        onChange={(activation) => store.adjust({ activation })}
      />
      <MoreSettings
        learning={{ settings, adjust: store.adjust }}
        data={{
          options: schema.data.options,
          own: 'ownClasses',
          data,
          base: settings.data,
          edits: settings.edits,
          onData: (id, edits) => store.adjust({ data: id as typeof settings.data, edits }),
          onEdits: (edits, hand) => store.restart({ edits }, hand),
        }}
      />
    </>
  );
}
