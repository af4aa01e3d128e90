/** The words that stand in a figure before its share menu is fetched. */
export const words = {
  share: 'Share',
  failed: 'The share menu could not be fetched; try again when you are online.',
};
