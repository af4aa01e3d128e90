/** The words of the data editor and of tables that are pasted into it. */
export const words = {
  data: 'data',
  heading: 'Data',
  points: 'The data points',
  pointName: (number: number) => `point ${number}`,
  pointTitle: (number: number) => `Point ${number}`,
  onlyTwoInputs: (inputs: number) =>
    `Points can be moved, added and pasted in the data sets with two inputs. This one has ${inputs}.`,
  noPoints: 'There are no points yet: add some, or paste a table.',
  somePoints: (count: number) =>
    `${count} ${count === 1 ? 'point' : 'points'}. Tap one to change it, or choose its number.`,
  chosen: 'chosen point',
  zeroIsNone: '0 is none',
  add: 'Add a point',
  remove: 'Remove this point',
  takeBack: 'Take back all changes',
  tooLongForLink: (most: number) =>
    `Your own points are too many for a link (${most} characters at most): a link to this state carries everything but them.`,
  paste: {
    summary: 'Paste your own',
    columns: (most: number, task: 'classification' | 'regression') =>
      `Two or three columns, at most ${most} rows: x₁, x₂ and the ${task === 'classification' ? 'class (0 or 1)' : 'target'}. With two columns x₂ is 0.`,
    use: 'Use these rows',
    noRow: 'No row could be read, so the points stay as they were.',
    taken: (rows: number) =>
      `${rows} ${rows === 1 ? 'row' : 'rows'} taken; measurements are standardized.`,
    disputed: (text: string, value: string) => {
      const sign = text.includes(',') ? 'comma' : 'point';
      return `${text} was read as ${value}. Nothing in the table tells whether its ${sign} groups thousands or marks decimals.`;
    },
    readOtherwise: (text: string, value: string) => `Read ${text} as ${value}`,
  },
  table: {
    target: 'target',
    header: (line: number, names: string) =>
      `Line ${line} has no number. It was taken for the names of the columns: ${names}.`,
    rowNames: (first: string) =>
      `The first column was taken for the names of the rows, such as ${first}, and left out.`,
    line: (number: number, reason: string) => `line ${number}: ${reason}`,
    notANumber: (text: string) => `${text} is not a number`,
    columns: (count: number, expected: number | '2 or 3') =>
      `${count} ${count === 1 ? 'column' : 'columns'} instead of ${expected}`,
    empty: (column: number) => `column ${column} is empty`,
    tooLarge: (text: string) => `${text} is too large`,
    notAClass: (text: string) => `the target must be 0 or 1, but it is ${text}`,
    allTheSame: (name: string) => `${name} is the same in every row, so it is 0 everywhere.`,
    commasCut: (line: string, columns: number) =>
      `Commas were taken to separate columns: ${line} is ${columns} numbers, and not one of some thousands.`,
    nothing: 'There is no row of two or three numbers in this text.',
    tooMany: (rows: number, most: number) =>
      `The table has ${rows} rows: the first ${most} are taken.`,
  },
};
