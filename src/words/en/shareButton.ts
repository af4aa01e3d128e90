/** The words that stand in a figure before its share menu is fetched. */
export const words = {
  share: 'Share',
  failed: 'This could not be fetched.',
};
