/** What can be done by a key in the lecture view, besides leaving it. */
export type LectureAction = 'play' | 'forward' | 'back' | 'next' | 'previous' | 'hide';

/** Letters: arrows, digits and signs belong to handles, sliders and fields. */
export const LETTERS: Readonly<Record<LectureAction, string>> = {
  play: 'p',
  forward: 'f',
  back: 'b',
  next: 'n',
  previous: 'v',
  hide: 'h',
};

const byLetter = new Map(
  Object.entries(LETTERS).map(([action, letter]) => [letter, action as LectureAction]),
);

/** Where letters are typed, or choose from a list. */
const TYPED =
  'textarea, select, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])';

/** What a key press asks for, if anything. */
export function actionOf(event: KeyboardEvent): LectureAction | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing, target } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return undefined;
  if (target instanceof Element && target.matches(TYPED)) return undefined;
  return byLetter.get(event.key.toLowerCase());
}
