import { formatNumber } from '../../drawing/index.ts';
import type { FigureState } from '../../simulation/index.ts';
import { isWeightNormMethod, type NetworkMethod } from '../../simulation/network/lane.ts';
import { Formula } from '../Formula.tsx';
import { METHODS } from './names.ts';
import { lookOf } from './runs.ts';
import type { schema } from './schema.ts';
import { useRun } from './useRun.ts';
import { WeightPictures } from './WeightPictures.tsx';

/** The first layer of one network as pictures. */
export function FirstLayer(props: {
  readonly state: FigureState<typeof schema>;
  readonly method: NetworkMethod;
}) {
  const { settings } = props.state;
  const { failure } = useRun(settings);
  const look = lookOf(props.state);
  const lane = look?.lanes[settings.methods.indexOf(props.method)];
  const { name } = METHODS[props.method];
  const sizes = Array.from(lane?.g ?? [], Math.abs);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  return (
    <>
      <div className="weight-frame">
        {lane && <WeightPictures look={lane} name={name} />}
        {look && !lane && <p>The numbers of this network have run away.</p>}
        {!look && failure === null && <p>The networks are being computed …</p>}
      </div>
      {lane && (
        <p className="small">
          Its first layer: 32 units, each a direction of 8 × 8 pixels. Blue pixels count for a unit,
          red ones against it. The frame is its{' '}
          <Formula text={isWeightNormMethod(props.method) ? '|g|' : '∥w∥'} />, thin for{' '}
          {formatNumber(smallest)} and thick for {formatNumber(largest)}.
        </p>
      )}
    </>
  );
}
