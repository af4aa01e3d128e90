import { figures } from '#prose/teaching/figures.ts';
import { frame } from '#prose/teaching/frame.ts';
import { lessons as about, moves } from '#prose/teaching/lessons.ts';
import { lessons, places, type Stretch } from '../src/essay/teaching/lessons.ts';
import { exercises, filled, resolve } from '../src/essay/teaching/resolve.ts';
import { presetPlace } from '../src/figures/presets.ts';
import { type FigureName, figureNames } from '../src/figures/registry.ts';
import type { Figure } from '../src/figures/types.ts';
import { type Schema, writeLink } from '../src/simulation/index.ts';

type FigureOf = (name: string) => Figure<Schema>;

const HEAD = `# For teachers

Written from the same data as the section “For teachers” of the essay, by \`npm run teaching\`; a test
keeps the two alike. A link such as \`?fig=split#split\` is to be put behind the address of the page.

**The lecture view.** Each figure has a button with four arrows beside its presets. The figure then
fills the screen, or its frame where the browser forbids the full screen, in type 1.6 times as large.
P plays and pauses, F and B step forward and back, N and V go to the next and the previous preset, H
hides the answer, Escape leaves. Letters are left alone while one types, can be switched off, and never
are keys that move a handle. “Hide the answer” covers what tells the outcome: the table of quantities,
the chart, sentences about the run, the caption and the description. The picture stays, for it is what
the question is about, and so does what can be set; sliders of *v*, *g* and *w* only at step 0, since
later they show what has been learned. Nothing of the view stands in a link.
`;

/** Formulas in italics, as Markdown has no symbols of its own. */
const plain = (text: string): string =>
  text.replace(/\$([^$]+)\$/g, (_, formula: string) => `*${formula.replaceAll('*', '\\*')}*`);

/** docs/teaching.md, from what the essay's section is made of. */
export function teachingDoc(figureOf: FigureOf): string {
  return [
    HEAD,
    '## What each figure is for\n',
    ...figureNames.map((name) => figureLines(name, figureOf)),
    '## Ready lessons\n',
    ...lessons.map(
      ({ id, minutes, stretches }) =>
        `### ${frame.lesson(minutes)}\n\n${about[id]}\n\n${stretches.map(stretchLine(figureOf)).join('\n')}\n`,
    ),
    '## Exercises\n',
    ...exerciseLines(figureOf),
  ].join('\n');
}

function figureLines(name: FigureName, figureOf: FigureOf): string {
  const { shows, ask, wrong } = figures[name];
  return `- **${figureOf(name).title}** (\`?fig=${name}#${name}\`). ${plain(shows)} ${frame.ask} ${plain(ask)} ${frame.wrong} ${plain(wrong)}\n`;
}

const stretchLine = (figureOf: FigureOf) => (stretch: Stretch, index: number) => {
  const begin = `${index + 1}. ${frame.minutes(stretch.minutes)}:`;
  if ('exercise' in stretch) {
    const exercise = exercises.find(({ id }) => id === stretch.exercise);
    if (!exercise) throw new Error(`There is no exercise “${stretch.exercise}”.`);
    return `${begin} ${frame.exercise(resolve(exercise, figureOf(exercise.figure)).title)}`;
  }
  const { figure, preset } = places[stretch.at];
  const { schema, presets, title } = figureOf(figure);
  const found = presets.find(({ id }) => id === preset);
  if (!found) throw new Error(`The figure “${figure}” has no preset “${preset}”.`);
  const query = writeLink(figure, schema, presetPlace(schema, found));
  return `${begin} ${title}, \`?${query}#${figure}\`. ${plain(moves[stretch.at] ?? '')}`;
};

function exerciseLines(figureOf: FigureOf): string[] {
  return exercises.map((exercise, index) => {
    const { title, ask, solution, numbers, query } = resolve(exercise, figureOf(exercise.figure));
    return [
      `### ${index + 1}. ${title}\n`,
      `${frame.levels[exercise.level]}. \`?${query}#${exercise.figure}\`\n`,
      `${plain(filled(ask, numbers))}\n`,
      `<details><summary>${frame.solution}</summary>\n`,
      `${plain(filled(solution, numbers))}\n`,
      '</details>\n',
    ].join('\n');
  });
}
