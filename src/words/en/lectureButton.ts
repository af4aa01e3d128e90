/** The button that opens the lecture view; the view's own words come with its script. */
export const words = {
  open: 'Lecture view',
  failed: 'The lecture view could not be loaded. Try again when the network is back.',
};
