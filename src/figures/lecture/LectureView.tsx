import { useEffect, useState } from 'react';
import { words } from '#words/lecture.ts';
import { Button, Toggle } from '../../controls/index.ts';
import type { Schema } from '../../simulation/index.ts';
import type { LectureProps } from '../LectureButton.tsx';
import { KeyLine } from './KeyLine.tsx';
import type { LectureAction } from './keys.ts';
import { presetAt } from './presetAt.ts';
import { useFilledScreen } from './useFilledScreen.ts';
import { useLectureKeys } from './useLectureKeys.ts';

/**
 * A figure that fills the screen: enlarged, alone, driven by single keys, with what gives the answer
 * away covered if the teacher likes. Nothing of it is part of the figure's state.
 */
export function LectureView<S extends Schema>({
  frame,
  figure,
  store,
  pick,
  onLeave,
}: LectureProps<S> & { readonly onLeave: () => void }) {
  const [hidden, setHidden] = useState(false);
  const [listens, setListens] = useState(true);
  const [said, setSaid] = useState('');
  const { presets, horizon } = figure;
  const [last, setLast] = useState(-1);
  const index = presetAt(figure, store.get(), last);
  const hasSteps = horizon > 0;
  // From then on the sliders of what is learned show what has been learned.
  const moved = store.get().step > 0;

  useFilledScreen(frame, onLeave);
  useEffect(() => setSaid(words.opened), []);
  useEffect(() => setLast(index), [index]);
  useEffect(() => {
    const element = frame.current;
    if (!element || !hidden) return;
    element.dataset.answerHidden = moved ? 'moved' : '';
    return () => {
      delete element.dataset.answerHidden;
    };
  }, [frame, hidden, moved]);

  function move(by: number) {
    const to = (index + by + presets.length) % presets.length;
    const preset = presets[to];
    if (!preset) return;
    pick(preset.id);
    setLast(to);
    setSaid(placeText(to, preset.label));
  }
  function placeText(at: number, label: string): string {
    const place = words.preset(at + 1, presets.length);
    return hidden ? place : words.named(place, label);
  }
  function step(by: number) {
    const { step: from, goal } = store.get();
    store.pause();
    store.seek((goal ?? from) + by);
    // The figure's own lines are covered with the answer.
    if (hidden) setSaid(words.step(store.get().step));
  }
  function play() {
    if (store.get().playing) store.pause();
    else store.play();
    setSaid(store.get().playing ? words.playing : words.paused);
  }
  function toggle() {
    setHidden(!hidden);
    setSaid(hidden ? words.shown : words.hidden);
  }

  const moving = { play, forward: () => step(1), back: () => step(-1) };
  const actions = {
    ...(hasSteps && moving),
    next: () => move(1),
    previous: () => move(-1),
    hide: toggle,
  };
  useLectureKeys({ frame, store, listens, actions, onLeave });

  const at = presets[index];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div className="lecture-bar" role="group" aria-label={words.bar}>
      <div className="button-row">
        <Button onClick={actions.previous}>{words.previous}</Button>
        <Button onClick={actions.next}>{words.next}</Button>
        <Toggle label={words.hide} checked={hidden} onChange={toggle} />
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
      <p className="lecture-place">{at && placeText(index, at.label)}</p>
      <div className="lecture-keys">
        <Toggle label={words.keysOn} checked={listens} onChange={setListens} />
        {listens && <KeyLine names={Object.keys(actions) as LectureAction[]} />}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
