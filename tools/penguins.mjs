/**
 * Writes src/datasets/penguin-rows.ts from the penguins.json of the npm package vega-datasets:
 *
 *   npm pack vega-datasets@3.2.1 && tar xzf vega-datasets-3.2.1.tgz
 *   node tools/penguins.mjs package/data/penguins.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const columns = {
  beakLength: 'Beak Length (mm)',
  beakDepth: 'Beak Depth (mm)',
  flipperLength: 'Flipper Length (mm)',
  bodyMass: 'Body Mass (g)',
};
const species = ['Adelie', 'Chinstrap', 'Gentoo'];
const lineWidth = 100;

function wrapped(words) {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1);
    if (line.length + 1 + word.length > lineWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Which penguins.json? Give its path.');
const rows = JSON.parse(readFileSync(path, 'utf8')).filter((row) =>
  Object.values(columns).every((name) => row[name] !== null),
);
const order = rows.map((row) => species.indexOf(row.Species));
if (order.some((place, i) => place < (order[i - 1] ?? 0))) {
  throw new Error('The rows are not sorted by species, so counts alone cannot tell them apart.');
}
const counts = species.map((name) => {
  const count = rows.filter((row) => row.Species === name).length;
  return `  { name: '${name}', count: ${count} },\n`;
});
const data = Object.entries(columns).map(([key, name]) => {
  return `\nexport const ${key} = \`\n${wrapped(rows.map((row) => String(row[name])))}\n\`;\n`;
});
writeFileSync(
  'src/datasets/penguin-rows.ts',
  `// Written by tools/penguins.mjs: the ${rows.length} complete rows, in the order of the source.
// Gorman, Williams & Fraser (2014), Palmer Station LTER, CC0. Lengths in mm, mass in g.

export const species = [
${counts.join('')}] as const;
${data.join('')}`,
);
