/**
 * The messages between a page and a figure of weightnorm-explained that stands in it, version 1, and
 * the element <weightnorm-figure>. All messages are plain JSON.
 */

/** Comes back with the answer. */
export type MessageId = number | string;

/** Numbers, names of choices, yes or no; everything else as it stands in a link. */
export type SettingValue = number | string | boolean;

export type Settings = Readonly<Record<string, SettingValue>>;

export type Theme = 'light' | 'dark' | 'auto';

/** The quantities that can be lit. */
export type Quantity = 'v' | 'direction' | 'g' | 'w' | 'x' | 'b' | 'gradient' | 'rate' | 'plain';

interface Envelope {
  readonly weightnorm: 1;
  readonly id?: MessageId;
}

/** What a page may tell a figure. */
export type HostMessage = Envelope &
  (
    | {
        readonly type: 'set';
        /** By name, as `ready` lists them, or by their key in a link. */
        readonly settings?: Settings;
        /** Without it the figure stays at its step, and goes on playing. */
        readonly step?: number;
      }
    | { readonly type: 'get' | 'pause' | 'reset' }
    /** Goes so many steps on, 1 unless told; back where negative. */
    | { readonly type: 'step'; readonly by?: number }
    /** `speed` is in steps per second. */
    | { readonly type: 'play'; readonly speed?: number }
    | { readonly type: 'highlight'; readonly symbol: Quantity | null }
    | { readonly type: 'setTheme'; readonly theme: Theme }
    | { readonly type: 'snapshot'; readonly png?: boolean }
  );

/** A setting of a figure. */
export interface SettingDescription {
  readonly name: string;
  /** Its name in a link. */
  readonly key: string;
  /** What a reader sees it called. */
  readonly label: string;
  readonly type: 'number' | 'choice' | 'flag' | 'text';
  readonly initial: SettingValue;
  readonly min?: number;
  readonly max?: number;
  readonly log?: boolean;
  readonly options?: readonly string[];
}

/** The numbers of a figure, as far as it has them; null where one is not finite. */
export interface NamedValues {
  readonly loss?: number | null;
  readonly g?: number | null;
  readonly v?: readonly (number | null)[];
  readonly w?: readonly (number | null)[];
  readonly b?: number | null;
  readonly normV?: number | null;
  readonly gradG?: number | null;
  readonly gradV?: readonly (number | null)[];
  readonly effectiveLearningRate?: number | null;
  readonly directionLearningRate?: number | null;
}

/** Where a figure is. */
export interface FigureStateMessage {
  readonly settings: Settings;
  readonly step: number;
  /** The far step that it is on its way to, or null. */
  readonly goal: number | null;
  readonly playing: boolean;
  readonly values: NamedValues;
  /** What had to be corrected in the last change. */
  readonly problems: readonly string[];
}

export type FigureEvent =
  | { readonly name: 'preset'; readonly preset: string }
  | { readonly name: 'drag-end' }
  /** The run can go no further. */
  | { readonly name: 'end'; readonly reason: string };

/** What a figure tells the page around it. */
export type FigureMessage = Envelope & { readonly figure: string } & (
    | ({
        readonly type: 'ready';
        readonly title: string;
        readonly schema: readonly SettingDescription[];
        readonly presets: readonly { readonly id: string; readonly label: string }[];
      } & FigureStateMessage)
    | ({ readonly type: 'state' } & FigureStateMessage)
    /** The height in CSS pixels at which nothing of it has to be folded away. */
    | { readonly type: 'size'; readonly height: number }
    | ({ readonly type: 'event' } & FigureEvent)
    | { readonly type: 'snapshot'; readonly svg: string; readonly png?: string }
    | { readonly type: 'error'; readonly message: string }
  );

/** What a figure answers to a message of each type. */
export type Answer<T extends FigureMessage['type']> = Extract<FigureMessage, { readonly type: T }>;

/** `<weightnorm-figure name="race" learning-rate="5">`: settings are attributes and properties. */
export interface WeightnormFigure extends HTMLElement {
  set(settings: Settings, step?: number): Promise<Answer<'state'>>;
  get(): Promise<Answer<'state'>>;
  step(by?: number): Promise<Answer<'state'>>;
  play(speed?: number): Promise<Answer<'state'>>;
  pause(): Promise<Answer<'state'>>;
  reset(): Promise<Answer<'state'>>;
  highlight(symbol: Quantity | null): Promise<Answer<'state'>>;
  setTheme(theme: Theme): Promise<Answer<'state'>>;
  snapshot(options?: { readonly png?: boolean }): Promise<Answer<'snapshot'>>;
  /** The last that is known of it. */
  readonly state: FigureStateMessage | null;
}
