import { linkedPlace } from '../../../src/figures/presets.ts';
import { figureOf, type Stage } from './stage.ts';

/** What a reader sees of a figure, and hears. */
export interface Seen {
  readonly playing: boolean;
  readonly busy: boolean;
  /** Whether the buttons are in sight and can be pressed. */
  readonly canPlay: boolean;
  readonly canUndo: boolean;
  readonly step: number;
  /** Of the figure's own link, and of the page. */
  readonly link: string;
  readonly address: string;
  readonly values: readonly string[];
  readonly words: readonly string[];
  /** What the handles say; not of the one that turns a globe, since that is no setting. */
  readonly handles: readonly string[];
  /** The lines of the picture and the places of its handles. */
  readonly drawn: readonly string[];
  /** How wide and high the picture is: some lines are laid out in pixels. */
  readonly size: string;
  readonly share: { readonly says: string; readonly text: string | null } | null;
  readonly focus: string;
}

/** Figures whose words depend on what a worker has found: they are not computed here as well. */
export const FOUND_OUT: readonly string[] = ['network', 'rates', 'initialization'];

export const look = ({ frame, root }: Stage): Promise<Seen> =>
  frame.evaluate((selector) => {
    const figure = document.querySelector(selector) as HTMLElement;
    const one = <T extends Element>(wanted: string) => figure.querySelector<T>(wanted);
    const texts = (wanted: string) =>
      [...figure.querySelectorAll(wanted)].map((it) => it.textContent ?? '');
    const play = one<HTMLButtonElement>('.transport-play');
    const share = one('.share');
    const usable = (button: HTMLElement | null) =>
      button?.checkVisibility({ visibilityProperty: true }) === true &&
      button.getAttribute('aria-disabled') !== 'true';
    const field = one<HTMLTextAreaElement>('.share textarea');
    const { activeElement: active } = document;
    const turning = one('.figure-picture [aria-label="turn the globe"]');
    const handles = [...figure.querySelectorAll('.figure-picture [role=slider]')].filter(
      (it) => it !== turning,
    );
    return {
      playing: play?.textContent?.trim() === 'Pause',
      // Not of what is shared, which may be the whole figure as a text.
      busy: texts('p').some((text) => text.includes('Computing')),
      canPlay: usable(play),
      canUndo: usable(one('.transport-pair > :first-child')),
      step: Number(one<HTMLInputElement>('.transport-scrub input')?.value ?? 0),
      link: one<HTMLAnchorElement>('.figure-link')?.getAttribute('href') ?? '',
      address: location.search + location.hash,
      values: texts('.readout dd'),
      words: texts('.figure > .disclosure li'),
      handles: handles.map(
        (it) => `${it.getAttribute('aria-label')}: ${it.getAttribute('aria-valuetext')}`,
      ),
      // What a map shows is also how far it has come.
      drawn:
        turning || figure.querySelector('[data-figure-frame=rates]')
          ? []
          : [
              ...handles.map((it) => it.getAttribute('transform') ?? ''),
              ...[...figure.querySelectorAll('.figure-picture path')].map(
                (it) => it.getAttribute('d') ?? '',
              ),
            ],
      size: [...figure.querySelectorAll('.figure-picture svg')]
        .map((it) => it.getBoundingClientRect())
        .map(({ width, height }) => `${width}×${height}`)
        .join(),
      share: share && {
        says: share.querySelector('[role=status]')?.textContent ?? '',
        text: field?.value ?? null,
      },
      focus: !active?.isConnected
        ? 'nowhere'
        : active === document.body
          ? 'page'
          : active instanceof HTMLElement || active instanceof SVGElement
            ? `${active.tagName} ${active.getAttribute('aria-label') ?? active.id}`
            : 'nowhere',
    };
  }, root);

/** Where the figure's own link leads. */
export function placeOf(stage: Stage, { link }: Seen) {
  const query = new URL(link, 'http://localhost').search;
  return linkedPlace(figureOf(stage), query);
}

/** The first rule that what is seen breaks, as a sentence; undefined where all hold. */
export function broken(stage: Stage, seen: Seen): string | undefined {
  const [complaint] = stage.complaints;
  if (complaint !== undefined) return `The console is not silent: ${complaint}`;
  if (seen.focus === 'nowhere') return 'The focus is nowhere.';
  if (seen.playing || seen.busy) return undefined;
  if (seen.share && /moving/i.test(seen.share.says))
    return `Nothing moves, and Share says “${seen.share.says}”`;
  if (stage.isEssay && seen.address !== seen.link && !isOpening(seen))
    return `At rest the address is ${seen.address}, and the link ${seen.link}`;
  const { problems, ...place } = placeOf(stage, seen);
  if (problems.length > 0) return `Its link has problems: ${problems.join(' ')}`;
  if (place.step !== seen.step && figureOf(stage).horizon > 0)
    return `The link says step ${place.step}, the scrubber ${seen.step}`;
  if (FOUND_OUT.includes(stage.name)) return undefined;
  const { details } = figureOf(stage).describe(place);
  if (details.join('\n') !== seen.words.join('\n'))
    return `It says\n${seen.words.join('\n')}\nwhere its link means\n${details.join('\n')}`;
  return undefined;
}

/** Before anything was changed the address is the one that was opened. */
const isOpening = ({ link, address }: Seen): boolean =>
  new URLSearchParams(new URL(link, 'http://localhost').search).size === 1 &&
  new URLSearchParams(new URL(address, 'http://localhost').search).size <= 1;

/** How two sights of the same place differ, as a sentence; undefined where they do not. */
export function difference(one: Seen, other: Seen): string | undefined {
  for (const part of ['values', 'words', 'handles', 'drawn'] as const) {
    // What is open beside the picture may make it smaller.
    if (part === 'drawn' && one.size !== other.size) continue;
    if (one[part].join('\n') !== other[part].join('\n')) {
      const at = one[part].findIndex((text, i) => text !== other[part][i]);
      return `${part} (${at}): ${one[part][at] ?? 'nothing'} for ${other[part][at] ?? 'nothing'}`;
    }
  }
  return undefined;
}
