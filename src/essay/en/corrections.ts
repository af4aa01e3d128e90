/** A statement of the essay that was wrong, and what took its place. */
export interface Correction {
  /** The day on which it was mended, as in the history of the project. */
  readonly date: string;
  /** The id of the section that it stood in. */
  readonly section: string;
  readonly was: string;
  readonly is: string;
}

/** The newest first. What was only unclear, or badly put, is not listed. */
export const corrections: readonly Correction[] = [
  {
    date: '2026-11-22',
    section: 'in-your-code',
    was: 'Only the old form of PyTorch takes dim=-1 to mean one g for the whole tensor.',
    is: 'Both forms do.',
  },
  {
    date: '2026-11-22',
    section: 'in-your-code',
    was: 'Setting requires_grad of the computed weight to False does nothing, without a word.',
    is: 'PyTorch refuses it with an error.',
  },
  {
    date: '2026-11-22',
    section: 'its-relatives',
    was: 'In DoRA the length of v remembers the turns, as it does in weight norm.',
    is: 'Less of it is left: the steps are made on B and A, and the divisor may be kept out of the gradient.',
  },
  {
    date: '2026-11-22',
    section: 'check-yourself',
    was: 'From the start of PyTorch, later turns only get smaller.',
    is: 'v only gets longer; where g grows, turns may get larger all the same.',
  },
  {
    date: '2026-11-22',
    section: 'the-race',
    was: 'PyTorch starts a wrapped layer with g and ∥v∥ both at one.',
    is: 'It starts them equal, which is what counts for the rate across w.',
  },
  {
    date: '2026-11-22',
    section: 'a-whole-network',
    was: 'At a small rate you see one curve for plain and weight norm, and it stays so for a long time.',
    is: 'For the first epochs only; small differences add up.',
  },
  {
    date: '2026-11-22',
    section: 'misconceptions',
    was: 'In the pictures of the first layer the frame of each unit has a thickness of its own.',
    is: 'The frame shows by its size how large g is.',
  },
  {
    date: '2026-11-22',
    section: 'the-odometer',
    was: 'With momentum or Nesterov momentum v never shrinks without weight decay; no more was asked for.',
    is: 'It is so for a momentum whose memory starts empty and a rate that stays fixed; the proof is in the text now.',
  },
  {
    date: '2026-11-22',
    section: 'the-odometer',
    was: 'The growth of v as a factor, and what holds for Adam, were quoted from section 2 of the paper.',
    is: 'Both stand in section 2.1.',
  },
  {
    date: '2026-11-22',
    section: 'the-race',
    was: 'The limit on the learning rate was called a hard one, without saying for what.',
    is: 'It limits what can stay at the best weight; a run beyond it may still pass close by.',
  },
  {
    date: '2026-11-22',
    section: 'noise',
    was: 'That weights whose length does not count come to rest with any fixed rate has been proved.',
    is: 'Proved is that the gradient approaches zero, for weights whose length does not count at all; g is no such weight.',
  },
  {
    date: '2026-11-22',
    section: 'weight-decay',
    was: 'The balance between decay and turning comes about whatever the loss, the noise and the start.',
    is: 'Only if something goes on turning v, and if the turns are small.',
  },
  {
    date: '2026-11-22',
    section: 'weight-decay',
    was: 'Without noise the bursts come in a steady beat, and later run into each other.',
    is: 'They come in the beat that the text gives, and with a little less decay they end in a zigzag.',
  },
];
