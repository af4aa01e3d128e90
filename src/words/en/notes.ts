/** What each work is cited for, by its key. */
export const words = {
  alpaydin1998: 'The handwritten digits.',
  arora2019:
    'With weights whose length does not count, any fixed learning rate still approaches a stationary point.',
  arpit2016: 'Normalizing without a batch, from what is known of the inputs.',
  arpit2019:
    'A start made for weight normalization; with it and a warm-up the gap to batch norm shrinks.',
  ba2016: 'Mean and spread taken over the units of a layer, one example at a time.',
  caron2021:
    'DINO: in its code the last layer is weight-normalized, with g held at one by default.',
  defossez2022: 'EnCodec: weight normalization is the default of its convolutions.',
  dukler2020:
    'The first proof of global convergence for two-layer ReLU networks with weight normalization.',
  gitman2017:
    'On ImageNet weight norm fits the training pictures better and does worse on new ones.',
  gorman2014: 'The measured penguins.',
  gulrajani2017:
    'A penalty on the critic’s gradient at each input, and a critic without batch norm for its sake.',
  hagele2026:
    'Directions of fixed length and learned magnitudes, each with a learning rate of its own.',
  he2015: 'The usual size of the first weights of ReLU layers.',
  heo2021: 'With momentum the length grows much faster, so the effective steps shrink too early.',
  hoffer2018:
    'Normalization and weight decay free the length of the weights from the objective; a bounded weight norm.',
  ioffe2015: 'Batch normalization.',
  karras2024: 'Forced weight normalization: v is brought back to its length at every step.',
  kingma2018: 'Actnorm: scale and bias set from the first batch of data, then learned.',
  kohler2019: 'Splitting length from direction can provably speed up learning.',
  kong2020: 'Weight-normalized convolutions, folded into plain ones before use.',
  kumar2023: 'DAC: weight-normalized convolutions.',
  liu2024: 'Fine-tuning of magnitude and direction apart.',
  lobacheva2021: 'Weights whose length does not count, under weight decay, burst again and again.',
  loshchilov2025: 'A transformer in which all vectors have length one.',
  luo2017: 'Divides by the length of the weight and by that of the input.',
  miyato2018: 'Divides the whole matrix by its largest singular value.',
  morwani2022: 'Weight normalization with a scale learned as its logarithm prefers sparse weights.',
  prenger2019: 'Weight-normalized convolutions, folded into plain ones before use.',
  qiao2019: 'Centers and scales the weights of a convolution; nothing like g is learned.',
  salimans2016: 'The paper that this page explains.',
  vanlaarhoven2017:
    'With normalization, weight decay does not regularize: it sets the effective learning rate.',
  wan2021: 'The equilibrium of turning and weight decay, and its angle per step.',
  wen2026: 'Fixed lengths of weight matrices and of their updates, in place of weight decay.',
  wu2020:
    'Least squares with more weights than data: close to the shortest solution, even from far away.',
  zhang2019: 'Weight decay can act by raising the effective learning rate.',
};
