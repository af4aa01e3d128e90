/** The button that opens the lecture view; the view's own words come with its script. */
export const words = {
  open: 'Lecture view',
  failed: 'This could not be fetched.',
};
