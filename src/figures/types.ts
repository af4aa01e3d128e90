import type { ComponentType } from 'react';
import type {
  FigureState,
  FigureStore,
  NeuronRun,
  Place,
  Schema,
  SettingsOf,
} from '../simulation/index.ts';

/** What a figure says of itself at a place: the four parts of a described simulation. */
export interface Description {
  /** What the figure is and what can be moved, the same at every place. */
  readonly summary: string;
  /** What it shows now. */
  readonly details: readonly string[];
  /** What is worth trying next. */
  readonly hint: string;
  /** One line, for a step or the end of a drag. */
  readonly announcement: string;
}

/** A named place that a reader can jump to. */
export interface Preset<S extends Schema> {
  readonly id: string;
  readonly label: string;
  /** One sentence: what to look at. */
  readonly hint: string;
  /** What differs from the initial settings. */
  readonly settings: Partial<SettingsOf<S>>;
  readonly step?: number;
}

/** One possible answer to a question that is asked before a figure runs. */
export interface Guess {
  readonly id: string;
  readonly label: string;
  /** What somebody believes who picks this, and why it is not so, in one sentence. */
  readonly misconception?: string;
  /** The preset that shows that it is not so. */
  readonly refute?: string;
  /** The card that takes up what is believed, by its id. */
  readonly card?: string;
}

/** What a reader draws: a point of the plane, or a direction in space as azimuth and elevation. */
export type Drawn = readonly [number, number];

/** A guess that is drawn on the picture. `settings` are those in which the answer is shown. */
export interface Drawing<S extends Schema = Schema> {
  /** What to draw, as a sentence. */
  readonly words: string;
  /** Where the figure stands meanwhile: at the start of the run that shows the answer unless told. */
  readonly stand?: { readonly presetId: string; readonly step: number };
  /** Where the mark is before it is moved. */
  start(settings: SettingsOf<S>): Drawn;
  /** Where the arrow to the mark begins; the origin unless told. */
  from?(settings: SettingsOf<S>): Drawn;
  /** The id of the option that a mark comes to. */
  judge(drawn: Drawn, settings: SettingsOf<S>): string;
}

/** A question to be answered before a figure runs, and where the figure shows the answer. */
export interface Question<S extends Schema = Schema> {
  readonly question: string;
  /** Two to four. */
  readonly options: readonly Guess[];
  /** The id of the right one. */
  readonly right: string;
  readonly reveal: { readonly presetId: string; readonly step: number };
  /** How to draw the guess, where a drawing says more than a list. */
  readonly draw?: Drawing<S>;
}

/** A number, a vector or a word by name: what live text, exports and messages read. */
export type Values = Readonly<Record<string, number | readonly number[] | string | undefined>>;

/** A row of a table of numbers, by column. */
export type Row = Readonly<Record<string, number | string | undefined>>;

/** A neuron that a figure trains, with what it is called in files and in other people's code. */
export interface NamedRun {
  /** Of ASCII letters, digits and underscores. */
  readonly id: string;
  readonly label: string;
  readonly run: NeuronRun;
}

/** A figure is a pure function of (settings, step); this is that function, without its looks. */
export interface Figure<S extends Schema> {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly schema: S;
  /** The first is how the figure opens. */
  readonly presets: readonly [Preset<S>, ...Preset<S>[]];
  /** Questions the prose may ask before the figure runs, by name. */
  readonly questions?: Readonly<Record<string, Question<S>>>;
  /** Steps the scrub bar spans at first; 0 for a figure without steps, which has no transport. */
  readonly horizon: number;
  /** What a step is called, where that is not its number. */
  stepText?(step: number): string;
  /** Whether chance plays a part: then there is a setting `seed` and a button for a new one. */
  isRandom(settings: SettingsOf<S>): boolean;
  /** The last step ≤ `step` the run can be followed to now, without keeping a frame waiting. */
  reach(settings: SettingsOf<S>, step: number): number;
  /** Why the run can go no further than this step, or null if it can. */
  ended(settings: SettingsOf<S>, step: number): string | null;
  values(place: Place<S>): Values;
  /** Where more becomes known of a place later: tells when, and counts it. */
  readonly arrivals?: {
    subscribe(listener: () => void): () => void;
    count(settings: SettingsOf<S>): number;
  };
  /** The neurons it trains, the one that the figure is about first. */
  runs?(settings: SettingsOf<S>): readonly NamedRun[];
  /** The numbers to save, where they are not those of the runs or of `values`. */
  table?(place: Place<S>): readonly Row[];
  /** The updates made at a step, where a step is not one update. */
  updatesAt?(step: number): number;
  describe(place: Place<S>): Description;
}

export interface ViewProps<S extends Schema> {
  readonly store: FigureStore<S>;
  readonly state: FigureState<S>;
  /** Says a sentence to a screen reader and, briefly, on the figure. */
  readonly say: (sentence: string) => void;
}

/** Reads a file of the folder data/ that the page was built with. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A figure with its looks, as the registry loads it. */
export interface FigureModule<S extends Schema = Schema> {
  readonly figure: Figure<S>;
  /** Fetches the data without which the figure cannot be opened. */
  readonly prepare?: (read: ReadFile) => Promise<void>;
  /** What is seen first. */
  readonly Picture: ComponentType<ViewProps<S>>;
  /** What can be set, and the numbers it comes to. */
  readonly Controls: ComponentType<ViewProps<S>>;
  /** The run so far, over its steps. */
  readonly Chart: ComponentType<ViewProps<S>>;
}
