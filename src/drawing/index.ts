/**
 * Marks in mathematical units, drawn as SVG, and the handles that move them. Knows nothing of
 * weight normalization but its letters and colours.
 */
export { AS_WRITTEN } from './asWritten.ts';
export { type Bins, binned, shareBeyond } from './chart/bins.ts';
export { EndLabels } from './chart/EndLabels.tsx';
export { Histogram } from './chart/Histogram.tsx';
export { binsWithin, type HistogramBox } from './chart/histogramPath.ts';
export { LineChart, type LineChartProps } from './chart/LineChart.tsx';
export { ChartRoom } from './chart/room.ts';
export type { Series, SeriesKind } from './chart/series.ts';
export { asData, formatNumber, formatVector, type NumberFormat } from './format.ts';
export { DirectionHandle } from './globe/DirectionHandle.tsx';
export { Globe, type GlobeProps } from './globe/Globe.tsx';
export { SpaceArrow } from './globe/SpaceArrow.tsx';
export { SpaceRuler } from './globe/SpaceRuler.tsx';
export { SpaceTrail } from './globe/SpaceTrail.tsx';
export { SpherePoint } from './globe/SpherePoint.tsx';
export { SphereTrail, type SphereTrailProps } from './globe/SphereTrail.tsx';
export { facing, type GlobeView, type Point3, projection, turned } from './globe/view.ts';
export { PointHandle, type PointHandleProps } from './handles/PointHandle.tsx';
export { type Polar, pointerToPolar, polarToPoint } from './handles/polar.ts';
export { VectorHandle, type VectorHandleProps } from './handles/VectorHandle.tsx';
export { Arrow, type ArrowProps } from './marks/Arrow.tsx';
export { Arrows } from './marks/Arrows.tsx';
export type { ArrowKind } from './marks/arrowPath.ts';
export { Contours, type ContoursProps } from './marks/Contours.tsx';
export { type ContourOptions, type ContourPath, contourPaths } from './marks/contourPaths.ts';
export { Dots, type DotsProps } from './marks/Dots.tsx';
export { type Piece, pieces } from './marks/formula.ts';
export { Ring, type RingProps } from './marks/Ring.tsx';
export { Segment, type SegmentProps } from './marks/Segment.tsx';
export { Trail, type TrailProps } from './marks/Trail.tsx';
export { type PlaneView, usePlane } from './plane/context.ts';
export type { Point } from './plane/frame.ts';
export { Plane, type PlaneProps } from './plane/Plane.tsx';
export { Sample } from './plane/Sample.tsx';
export { Still, useStill } from './still.ts';
