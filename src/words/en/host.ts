/** What the script for pages around figures says to who writes them. */
export const words = {
  takenOff: 'The figure was taken off the page.',
  another: 'Another figure was asked for.',
  silent: (name: string) => `There is no answer from a figure “${name}” at this address.`,
};
