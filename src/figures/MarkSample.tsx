import {
  Arrow,
  type ArrowKind,
  Dots,
  type Point,
  Ring,
  Sample,
  Segment,
} from '../drawing/index.ts';

/** Marks that are no arrows. */
const OTHERS = ['dots', 'circle', 'length', 'rate', 'curve', 'hairline'] as const;

export type SampleKind = ArrowKind | (typeof OTHERS)[number];

const FROM: Point = [-22, 0];
const TO: Point = [22, 0];

/** How a quantity is drawn in the figures, made of the marks themselves. */
export function MarkSample({
  kind,
  symbol,
}: {
  readonly kind: SampleKind;
  readonly symbol: string;
}) {
  return (
    <Sample>
      <SampleMark kind={kind} symbol={symbol} />
    </Sample>
  );
}

function SampleMark({ kind, symbol }: { readonly kind: SampleKind; readonly symbol: string }) {
  const line = { from: FROM, to: TO, symbol };
  switch (kind) {
    case 'dots':
      return <Dots points={[-16, 0, 16].map((x): Point => [x, 0])} label="" />;
    case 'circle':
      return <Ring radius={8.5} kind="g" symbol={symbol} />;
    case 'length':
      return <Segment {...line} kind="v" />;
    case 'rate':
      return <Segment {...line} kind="rate" dashed />;
    case 'curve':
      return <Segment {...line} kind="w" />;
    case 'hairline':
      return <Segment {...line} kind="guide" />;
    default:
      return <Arrow {...line} kind={kind} />;
  }
}
