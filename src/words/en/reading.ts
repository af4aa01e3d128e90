/** The words of what helps with reading: contents, ways on, links to paragraphs, reports. */
export const words = {
  minutes: (minutes: string) => `${minutes} min`,
  previous: 'Previous',
  next: 'Next',
  onScreen: 'To move on the screen: ',
  here: 'Where you are',
  ofAll: (number: string, count: string) => `${number} of ${count}`,
  read: 'read to its end',
  kept: 'Sections that you have read to their end are marked. Only this device knows.',
  forget: 'Forget what I have read',
  forgotten: 'Forgotten.',
  paragraphInSight: 'Link to the paragraph in sight',
  thisParagraph: 'This paragraph',
  link: 'Link to this paragraph',
  linkShort: 'link',
  report: 'Report a mistake in this paragraph',
  reportShort: 'mistake?',
  copied: 'Address copied.',
  inAddressBar: 'The address is in the address bar.',
  rewritten:
    'The paragraph that your link leads to was rewritten or taken out. This is its section.',
  unknown: 'This page does not have the place that your link leads to.',
  reportSubject: (section: string) => `A mistake in “${section}”`,
  reportBody: (address: string, firstWords: string) =>
    `${address}\n“${firstWords} …”\n\nWhat is wrong:\n`,
};
