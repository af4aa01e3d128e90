/** The words of the page on how the essay was checked, and of reports. */
export const words = {
  title: 'How this page was checked',
  back: 'Back to the essay',
  claims: 'The numbers of the ledger',
  findings: 'What the experiments found',
  corrections: 'What was wrong',
  report: 'Report a mistake',
  from: 'From: ',
  by: 'Computed by ',
  testedBy: ', tested by ',
  shown: 'See it in the figure',
  usedIn: 'Used in: ',
  experiments: 'data/experiments.json',
  table: {
    method: 'network',
    what: 'what',
    value: 'found',
    place: 'place in the file',
    used: 'used in',
  },
  watch: 'Watch these networks learn in the figure',
  what: {
    test: 'test digits right',
    testRange: 'their interval over seeds',
    againstPlainRange: 'against plain, in points',
    lost: 'rates at which it is lost',
    rate: 'rate chosen',
    working: 'rates that work',
    seeds: 'seeds',
  },
  was: 'Before: ',
  is: 'Now: ',
  in: 'in ',
  noCorrections:
    'No statement or number has been found wrong since the essay was first made readable.',
  reportTo: 'Mistakes are reported here: ',
  reportNowhere:
    'This copy of the page names no address for reports. Tell whoever gave you the page, or the course that you found it in.',
  reportWhat:
    'Say which paragraph it is and what is wrong. Each paragraph has an address of its own: point at it, or tap it, and take the link that appears.',
  reportText: 'Address and first words of the paragraph, to copy:',
};
