import { settingsOf } from '../../../src/site/embed/settings.ts';
import { ask } from '../embedHost.ts';
import { type Deed, say } from './deeds.ts';
import { pressNamed } from './gestures.ts';
import { perform } from './hand.ts';
import { broken, difference, FOUND_OUT, look, placeOf, type Seen } from './look.ts';
import { figureOf, pass, rest, type Stage } from './stage.ts';

/** A rule that was broken, and after which of the deeds. */
export interface Fault {
  readonly after: number;
  readonly rule: string;
  readonly story: readonly string[];
}

/** Milliseconds for what is computed elsewhere: a worker has a clock of its own. */
const PATIENCE = 30_000;
/** Milliseconds that looking for a shorter sequence may take. */
const SHORTENING = 60_000;

/** Does one deed after the other, until one of the rules does not hold. */
export async function play(stage: Stage, deeds: readonly Deed[]): Promise<Fault | undefined> {
  const story: string[] = [];
  for (const [after, deed] of deeds.entries()) {
    if (process.env.RESTLESS_TELL) console.log(`${stage.name}: ${say(deed)}`);
    const what = await perform(stage, deed);
    story.push(`${say(deed)}: ${what ?? 'nothing to do it to'}`);
    if (what === undefined) continue;
    await rest(stage);
    const rule = (await holds(stage)) ?? (await afterwards(stage, deed.after));
    if (rule) return { after, rule, story };
  }
  return undefined;
}

/** What must always hold, once what is computed elsewhere has arrived. */
export async function holds(stage: Stage): Promise<string | undefined> {
  let rule: string | undefined;
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const seen = await look(stage);
    rule = broken(stage, seen) ?? (await unlikeTwin(stage, seen));
    if (!rule && !seen.busy) return undefined;
    if (stage.complaints.length > 0) return rule;
    await pass(stage, 100);
  }
  return rule ?? 'It computes for ever.';
}

/** A figure is a function of its link: another that is told the same shows the same. */
async function unlikeTwin(stage: Stage, seen: Seen): Promise<string | undefined> {
  const { twin, page } = stage;
  if (!twin || seen.playing || seen.busy) return undefined;
  const place = placeOf(stage, seen);
  const settings = settingsOf(figureOf(stage).schema, place.settings);
  await ask(page, { settings, step: place.step }, 1);
  await pass(stage, 50);
  const other = await look({ ...stage, frame: twin });
  const found = other.busy ? 'words while it computes' : difference(seen, other);
  return found && `Another figure with its settings shows other ${found}`;
}

async function afterwards(stage: Stage, then: Deed['after']): Promise<string | undefined> {
  const before = await look(stage);
  if (then === 'look' || before.playing || before.busy) return undefined;
  if (then === 'play') return await plays(stage, before);
  return await undoes(stage);
}

/** Play moves the step. */
export async function plays(stage: Stage, before: Seen): Promise<string | undefined> {
  const { settings } = placeOf(stage, before);
  if (!before.canPlay || figureOf(stage).ended(settings, before.step) !== null) return undefined;
  if ((await pressNamed(stage, '.transport-play')) === undefined) return undefined;
  let after = await look(stage);
  // The slowest figure makes one step a second; networks learn by a clock of their own.
  const until = performance.now() + PATIENCE;
  for (let waited = 0; after.step === before.step; waited += 250) {
    if (waited >= 1500 && (stage.name !== 'network' || performance.now() > until)) break;
    await pass(stage, 250);
    after = await look(stage);
  }
  if (after.playing) await pressNamed(stage, '.transport-play');
  await rest(stage);
  const ended = await look(stage);
  if (ended.step === before.step)
    return `Play was pressed, and the step stayed ${before.step} (${after.playing ? 'playing' : 'not playing'}).`;
  if (ended.playing) return 'Pause was pressed, and it plays.';
  return await holds(stage);
}

/** Share gives the link to what is seen. */
export async function shares(stage: Stage): Promise<string | undefined> {
  const button = '.figure-header > button[aria-expanded]';
  await pressNamed(stage, button);
  await pass(stage, 100);
  const { share, link } = await look(stage);
  await pressNamed(stage, button);
  const { search } = new URL(link, 'http://localhost');
  if (!share) return 'Share was pressed, and it is closed.';
  if (share.text?.includes(search) && !/moving/i.test(share.says)) return undefined;
  return `The link is ${search}, and Share says “${share.says}” and gives ${share.text}`;
}

/** Undo and then redo change nothing. */
async function undoes(stage: Stage): Promise<string | undefined> {
  // A field that is left, as it is for a button, commits what was typed: that is what is undone.
  await stage.frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await rest(stage);
  const before = await look(stage);
  if (!before.canUndo) return undefined;
  if ((await pressNamed(stage, '.transport-pair > :first-child')) === undefined) return undefined;
  await rest(stage);
  const undone = await holds(stage);
  if (undone) return undone;
  await pressNamed(stage, '.transport-pair > :nth-child(2)');
  await rest(stage);
  const redone = await holds(stage);
  if (redone) return redone;
  // A box that has changed its size is drawn anew a frame later.
  const until = performance.now() + PATIENCE;
  let found = changed(stage, await look(stage), before);
  while (found && performance.now() < until) {
    await pass(stage, 100);
    found = changed(stage, await look(stage), before);
  }
  return found && `After undo and redo it shows other ${found}`;
}

/** What a worker has found in the meantime is no change. */
function changed({ name }: Stage, seen: Seen, before: Seen): string | undefined {
  const { words, drawn } = seen;
  return difference(seen, FOUND_OUT.includes(name) ? { ...before, words, drawn } : before);
}

/** The shortest sequence that still breaks a rule: pieces are left out as long as it fails. */
export async function shortest(
  deeds: readonly Deed[],
  attempt: (deeds: readonly Deed[]) => Promise<Fault | undefined>,
): Promise<Fault | undefined> {
  const until = performance.now() + SHORTENING;
  let best = deeds;
  let fault: Fault | undefined;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < best.length && best.length > 1; ) {
      const fewer = [...best.slice(0, from), ...best.slice(from + size)];
      if (performance.now() > until) return fault;
      const found = fewer.length > 0 ? await attempt(fewer) : undefined;
      if (found) [best, fault] = [fewer.slice(0, found.after + 1), found];
      else from += size;
    }
  }
  return fault;
}
