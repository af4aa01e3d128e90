/** What the page says of figures that cannot be had. */
export const words = {
  notLoaded: (why: string) =>
    `This figure could not be loaded, so it stands still. Loading the page again tries once more. (${why})`,
  noData: (name: string) => `Its data, ${name}, could not be fetched.`,
  stillWithout: (problem: string) => `${problem} The figure stands still without it.`,
  tryAgain: 'Try again',
  notDefined: 'not defined here',
};
