import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { words } from '#words/figures/network.ts';
import { Button } from '../../controls/index.ts';
import { MOST_INK } from '../../datasets/digits/digits.ts';
import { capture, type Hand, press } from '../../hand/index.ts';
import { heldOutDigit } from './heldOut.ts';
import { inkedAlong, inkedAt, PAD_SIDE, withPixel } from './pad.ts';

type Pixels = readonly number[];

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const said = words.pad;

const inkText = (ink: number): string =>
  ink === 0 ? said.empty : ink === MOST_INK ? said.full : said.ink(ink, MOST_INK);

/**
 * A field to draw a digit in with mouse, pen or finger. By keys: arrows move a frame over the
 * pixels, the space bar fills or empties one.
 */
export function DigitPad(props: {
  readonly pixels: Pixels;
  readonly onChange: (pixels: Pixels, hand?: Hand) => void;
  readonly onNote: (sentence: string) => void;
  readonly seed: number;
}) {
  const { pixels, onChange, onNote, seed } = props;
  const svg = useRef<SVGSVGElement>(null);
  const latest = useRef<Pixels>(pixels);
  const [cell, setCell] = useState(0);
  const [focused, setFocused] = useState(false);
  const [shown, setShown] = useState(0);
  latest.current = pixels;

  function placeOf(at: { readonly clientX: number; readonly clientY: number }) {
    const { left, top, width, height } = (svg.current as SVGSVGElement).getBoundingClientRect();
    return [
      ((at.clientX - left) / width) * PAD_SIDE,
      ((at.clientY - top) / height) * PAD_SIDE,
    ] as const;
  }

  function draw(event: PointerEvent<SVGSVGElement>) {
    const before = latest.current;
    let pen = placeOf(event);
    const hand = press(event.nativeEvent, event.currentTarget, {
      move(moved) {
        const to = placeOf(moved);
        onChange(inkedAlong(latest.current, pen, to), hand);
        pen = to;
      },
      cancel: () => onChange(before, hand),
    });
    if (!hand) return;
    capture(event.currentTarget, event.pointerId);
    onChange(inkedAt(before, ...pen), hand);
  }

  function onKey(event: KeyboardEvent) {
    const move = KEYS[event.key];
    if (move) {
      const column = Math.min(PAD_SIDE - 1, Math.max(0, (cell % PAD_SIDE) + move[0]));
      const row = Math.min(PAD_SIDE - 1, Math.max(0, Math.floor(cell / PAD_SIDE) + move[1]));
      const next = row * PAD_SIDE + column;
      setCell(next);
      onNote(said.at(row + 1, column + 1, inkText(pixels[next] ?? 0)));
    } else if (event.key === ' ') {
      const isFull = (pixels[cell] ?? 0) === 0;
      onChange(withPixel(pixels, cell, isFull));
      onNote(isFull ? said.filled : said.emptied);
    } else return;
    event.preventDefault();
  }

  function take() {
    const next = heldOutDigit(seed, shown);
    setShown(shown + 1);
    onChange(next.pixels);
    onNote(said.heldOut(next.label));
  }

  return (
    <div className="digit-pad">
      <svg
        ref={svg}
        className="digit-field"
        viewBox={`0 0 ${PAD_SIDE} ${PAD_SIDE}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by keys
        tabIndex={0}
        role="application"
        aria-roledescription={said.role}
        aria-label={said.label}
        onPointerDown={draw}
        onKeyDown={onKey}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {pixels.map((ink, at) =>
          ink === 0 ? null : (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
              key={at}
              x={at % PAD_SIDE}
              y={Math.floor(at / PAD_SIDE)}
              width="1"
              height="1"
              fill="var(--ink)"
              opacity={ink / MOST_INK}
            />
          ),
        )}
        {focused && (
          <rect
            className="digit-cell"
            x={cell % PAD_SIDE}
            y={Math.floor(cell / PAD_SIDE)}
            width="1"
            height="1"
          />
        )}
      </svg>
      <div>
        <p className="small">{said.invitation}</p>
        <div className="button-row">
          <Button onClick={take}>{said.take}</Button>
          <Button disabled={pixels.length === 0} onClick={() => onChange([])}>
            {said.clear}
          </Button>
        </div>
      </div>
    </div>
  );
}
