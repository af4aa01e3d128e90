import { words } from '#words/embed.ts';
import { type Field, MAX_STEP, type Schema } from '../../simulation/index.ts';
import type { MessageId, Quantity, Theme } from './messages.d.ts';
import { isTheme, settingNamed } from './options.ts';
import { optionsOf, typeOf } from './settings.ts';

/** What a page around the figure asks, made valid. */
export type Request =
  | {
      readonly type: 'set';
      /** By the name of the setting. */
      readonly patch: Readonly<Record<string, unknown>>;
      readonly step?: number;
    }
  | { readonly type: 'get' | 'pause' | 'reset' }
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'play'; readonly speed?: number }
  | { readonly type: 'highlight'; readonly symbol: Quantity | null }
  | { readonly type: 'setTheme'; readonly theme: Theme }
  | { readonly type: 'snapshot'; readonly png: boolean };

/** A message as it was understood: a request, or the sentence that refuses it. */
export type Understood = { readonly id?: MessageId } & (
  | { readonly request: Request }
  | { readonly problem: string }
);

export const TYPES = [
  ...(['set', 'get', 'step', 'play', 'pause', 'reset'] as const),
  ...(['highlight', 'setTheme', 'snapshot'] as const),
] as const satisfies readonly Request['type'][];

/** The quantities that can be lit. */
export const QUANTITIES = [
  ...(['v', 'direction', 'g', 'w', 'x', 'b', 'gradient', 'rate', 'plain'] as const),
] as const satisfies readonly Quantity[];

class Refusal extends Error {}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own entry of a message; what it inherits was not sent. */
const own = (message: Plain, name: string): unknown =>
  Object.hasOwn(message, name) ? message[name] : undefined;

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const isId = (id: unknown): id is MessageId =>
  (typeof id === 'string' && id.length <= 200) || (typeof id === 'number' && Number.isFinite(id));

/** Reads anything at all as a request to a figure with this schema, or says why it is none. */
export function readMessage(data: unknown, schema: Schema): Understood {
  if (!isPlain(data)) return { problem: words.notAnObject };
  const id = own(data, 'id');
  if (id !== undefined && !isId(id)) return { problem: words.badId };
  const known = id === undefined ? {} : { id };
  if (own(data, 'weightnorm') !== 1) return { ...known, problem: words.wrongVersion };
  try {
    return { ...known, request: readRequest(data, schema) };
  } catch (error) {
    if (error instanceof Refusal) return { ...known, problem: error.message };
    throw error;
  }
}

function readRequest(data: Plain, schema: Schema): Request {
  const type = TYPES.find((one) => one === own(data, 'type'));
  switch (type) {
    case 'set':
      return readSet(data, schema);
    case 'get':
    case 'pause':
    case 'reset':
      return { type };
    case 'step':
      return { type, by: readStep(own(data, 'by') ?? 1) };
    case 'play': {
      const speed = own(data, 'speed');
      if (speed === undefined) return { type };
      const fits = typeof speed === 'number' && speed > 0 && Number.isFinite(speed);
      if (!fits) throw new Refusal(words.badSpeed);
      return { type, speed };
    }
    case 'highlight': {
      const asked = own(data, 'symbol');
      const symbol = asked === null ? null : QUANTITIES.find((one) => one === asked);
      if (symbol === undefined) throw new Refusal(words.badSymbol(QUANTITIES.join(', ')));
      return { type, symbol };
    }
    case 'setTheme': {
      const theme = own(data, 'theme');
      if (!isTheme(theme)) throw new Refusal(words.badTheme);
      return { type, theme };
    }
    case 'snapshot': {
      const png = own(data, 'png') ?? false;
      if (typeof png !== 'boolean') throw new Refusal(words.badSnapshot);
      return { type, png };
    }
    default:
      throw new Refusal(words.unknownType(TYPES.join(', ')));
  }
}

function readStep(step: unknown): number {
  if (typeof step !== 'number' || !Number.isInteger(step)) throw new Refusal(words.badStep);
  return Math.min(MAX_STEP, Math.max(-MAX_STEP, step));
}

function readSet(data: Plain, schema: Schema): Request {
  const settings = own(data, 'settings');
  const step = own(data, 'step');
  if (settings === undefined && step === undefined) throw new Refusal(words.noChange);
  if (settings !== undefined && !isPlain(settings)) throw new Refusal(words.settingsNotAnObject);
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings ?? {})) {
    const name = settingNamed(schema, key);
    const field = name === undefined ? undefined : schema[name];
    if (name === undefined || !field) throw new Refusal(words.noSuchSetting(clip(key)));
    if (Object.hasOwn(patch, name)) throw new Refusal(words.twice(name));
    patch[name] = readValue(name, field, value);
  }
  return { type: 'set', patch, ...(step !== undefined && { step: readStep(step) }) };
}

/** A value that the field can take or bring to its bounds. */
function readValue(name: string, field: Field<unknown>, value: unknown): unknown {
  const read = typeof value === 'string' ? field.parse(value) : value;
  switch (typeOf(field)) {
    case 'number':
      if (typeof read !== 'number' || Number.isNaN(read)) throw new Refusal(words.notANumber(name));
      return read;
    case 'choice': {
      const options = optionsOf(field) ?? [];
      if (typeof read === 'string' && options.includes(read)) return read;
      throw new Refusal(words.notAnOption(name, options.join(', ')));
    }
    case 'flag':
      if (typeof read === 'boolean') return read;
      if (read === 'true' || read === 1) return true;
      if (read === 'false' || read === 0) return false;
      throw new Refusal(words.notAFlag(name));
    case 'text':
      if (typeof value !== 'string') throw new Refusal(words.notAValue(name));
      return read;
  }
}
