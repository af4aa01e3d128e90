interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;

/**
 * Where a card goes that belongs to some words, in pixels from the corner of the screen: below them
 * and about their middle; above them if there is no room below; never over the edge at the sides.
 */
export function cardPlace(words: Box, card: Size, screen: Size): { left: number; top: number } {
  const middle = words.left + words.width / 2 - card.width / 2;
  const left = Math.max(MARGIN, Math.min(middle, screen.width - card.width - MARGIN));
  const below = words.bottom + MARGIN;
  const above = words.top - card.height - MARGIN;
  const fits = below + card.height + MARGIN <= screen.height;
  return { left, top: fits || above < MARGIN ? below : above };
}
