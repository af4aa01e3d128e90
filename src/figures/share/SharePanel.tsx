import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#words/share.ts';
import { Button, Choice } from '../../controls/index.ts';
import type { FigureState, Schema } from '../../simulation/index.ts';
import type { Figure } from '../types.ts';
import { copyText, saveFile } from './hand.ts';
import { type Kind, kinds, type Made, type MadeFile, make } from './made.ts';

/** What a figure has to give: code only where there are neurons to train. */
const optionsOf = (hasCode: boolean) =>
  kinds
    .filter((kind) => hasCode || kind !== 'pytorch')
    .map((kind) => ({ value: kind, ...words.kinds[kind] }));

/** What a figure gives away: links, snippets, pictures, numbers, code, itself as one file. */
export function SharePanel<S extends Schema>({
  figure,
  state,
  frame,
  onClose,
}: {
  readonly figure: Figure<S>;
  readonly state: FigureState<S>;
  readonly frame: RefObject<Element | null>;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<Kind>('link');
  const [made, setMade] = useState<Made | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { settings, step, goal, playing, inGesture } = state;
  const isMoving = playing || inGesture || goal !== null;

  useEffect(() => {
    const picture = frame.current?.querySelector('.figure-picture');
    if (isMoving || !picture) return;
    let isWanted = true;
    make(kind, figure, { settings, step }, picture)
      .catch((error: Error): Made => ({ text: error.message, files: [] }))
      .then((next) => {
        if (!isWanted) return;
        setMade(next);
        setSaid('');
      });
    return () => {
      isWanted = false;
    };
  }, [kind, figure, settings, step, isMoving, frame]);

  useEffect(() => {
    const figureElement = frame.current;
    const closeByKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      // From the menu and the button that opened it; Escape elsewhere is for what is there.
      if (!(event.target as Element).closest('.share, [aria-expanded="true"]')) return;
      event.stopPropagation();
      onClose();
    };
    figureElement?.addEventListener('keydown', closeByKey);
    return () => figureElement?.removeEventListener('keydown', closeByKey);
  }, [frame, onClose]);

  function pick(next: Kind) {
    if (next === kind) return;
    setMade(null);
    setSaid('');
    setKind(next);
  }

  async function copy() {
    setSaid((await copyText(made?.text ?? '', field.current)) ? words.copied : words.selected);
  }

  function save({ name, content, text }: MadeFile) {
    saveFile(name, content);
    // What cannot be saved is copied: the text of this file, not of the first.
    if (made && text !== undefined) flushSync(() => setMade({ ...made, text }));
    field.current?.select();
    setSaid(made?.picture ? words.savingPicture(name) : words.saving(name));
  }

  const { label } = words.kinds[kind];
  const waiting = isMoving ? words.moving : made ? '' : words.making;
  return (
    <section className="share" aria-label={words.title}>
      <Choice
        label={words.what}
        options={optionsOf(figure.runs !== undefined)}
        value={kind}
        onChange={pick}
      />
      <div className="button-row">
        {made && !made.picture && <Button onClick={copy}>{words.copy}</Button>}
        {made?.files.map((file) => (
          <Button key={file.name} onClick={() => save(file)}>
            {words.save(file.name)}
          </Button>
        ))}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <p className="small" role="status">
        {(made && said) || waiting}
      </p>
      {made?.picture && <img src={made.picture} alt={words.picture(figure.title)} />}
      {made && !made.picture && (
        <textarea
          ref={field}
          readOnly
          rows={kind === 'link' ? 2 : 7}
          aria-label={words.text(label)}
          value={made.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}
