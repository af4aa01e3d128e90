import { words } from '#words/figures/network.ts';
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
  const { frame } = words.firstLayer;
  const sizes = Array.from(lane?.g ?? [], Math.abs);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  return (
    <>
      <div className="weight-frame">
        {lane && <WeightPictures look={lane} name={name} />}
        {look && !lane && <p>{words.firstLayer.lost}</p>}
        {!look && failure === null && <p>{words.firstLayer.computing}</p>}
      </div>
      {lane && (
        <p className="small">
          {frame.before}
          <Formula text={isWeightNormMethod(props.method) ? '|g|' : '∥w∥'} />
          <span>{frame.after(formatNumber(smallest), formatNumber(largest))}</span>
        </p>
      )}
    </>
  );
}
