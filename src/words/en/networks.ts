/** The words of what trains networks, and of the digits that they learn from. */
export const words = {
  source:
    'Alpaydin & Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0; its 1797 test digits by 13 writers.',
  cannotTrain: (why: string) => `The networks cannot be trained (${why}).`,
  noAnswer: 'The thread that trains the networks does not answer.',
  stopped: 'The thread that trains the networks has stopped.',
  stoppedFor: (why: string) => `The thread that trains the networks has stopped (${why}).`,
};
