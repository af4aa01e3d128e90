import { formatNumber } from '../../drawing/index.ts';
import { observeRelative, relativeLengths, storesWeight } from '../../simulation/relatives.ts';
import { norm, type RelativeName } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import type { Values } from '../types.ts';
import { lengthText, two } from '../words.ts';
import { facts } from './facts.ts';
import { observeRelatives, type RelativesPlace, type RelativesSettings, runIn } from './runs.ts';

/** The step the prose speaks of. */
const LATER = 100;

/** Where three of the methods have come to, whichever are shown. */
const laterOf = memoByObject((settings: RelativesSettings): Values => {
  const lengths = (name: RelativeName) => relativeLengths(runIn(settings)(name), LATER);
  const loss = (name: RelativeName) =>
    formatNumber(observeRelative(runIn(settings)(name), LATER).loss, { digits: 2 });
  return {
    laterUnitNorm: two(lengths('unitNorm').w),
    laterDivideAfter: two(lengths('divideAfter').w),
    laterWeightNorm: two(lengths('weightNorm').w),
    laterUnitNormLoss: loss('unitNorm'),
    laterDivideAfterLoss: loss('divideAfter'),
    laterDivideAfterV: lengthText(lengths('divideAfter').stored),
    laterWeightNormV: lengthText(lengths('weightNorm').stored),
  };
});

/** The numbers of both methods, and of the step that each is about to make. */
export function valuesOf(place: RelativesPlace): Values {
  const { settings } = place;
  const { first, second } = observeRelatives(place);
  const isOwn = first.lengths.length > 1;
  return {
    ...first,
    lengths: isOwn ? first.lengths : undefined,
    ...(!storesWeight(settings.method) && {
      ...{ v: first.stored, normV: norm(first.stored) },
      ...(first.scale !== undefined && { g: first.scale }),
    }),
    normW: norm(first.w),
    normStored: norm(first.stored),
    nextNormW: first.nextW && norm(first.nextW),
    otherW: second.w,
    otherNormW: norm(second.w),
    otherNextNormW: second.nextW && norm(second.nextW),
    otherTurn: second.turn,
    otherLoss: second.loss,
    method: facts[settings.method].short,
    other: facts[settings.other].short,
    learningRate: settings.learningRate,
    ...laterOf(settings),
  };
}
