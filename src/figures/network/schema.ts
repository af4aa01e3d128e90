import { words } from '#words/figures/network.ts';
import { DIGIT_PIXELS } from '../../datasets/digits/digits.ts';
import { choiceField, numberField, rateField, type SettingsOf } from '../../simulation/index.ts';
import { networkMethods } from '../../simulation/network/lane.ts';
import { pixelsField } from '../../simulation/pixelsField.ts';
import { setField } from '../../simulation/setField.ts';

export const schema = {
  /** Which networks learn side by side. */
  methods: setField({
    key: 'nets',
    options: networkMethods,
    initial: ['plain', 'weightNorm', 'weightNormData', 'weightNormMeanOnly', 'batchNorm'],
  }),
  depth: choiceField({
    key: 'depth',
    label: words.fields.depth,
    options: ['shallow', 'deep'],
    initial: 'shallow',
  }),
  activation: choiceField({
    key: 'act',
    label: words.fields.activation,
    options: ['relu', 'tanh'],
    initial: 'relu',
  }),
  learningRate: rateField(0.3),
  /** Factor on the weights as they are drawn. */
  scale: numberField({
    key: 'scale',
    label: words.fields.scale,
    initial: 1,
    min: 0.1,
    max: 10,
    log: true,
  }),
  batch: numberField({
    key: 'batch',
    label: words.fields.batch,
    initial: 32,
    min: 2,
    max: 128,
    log: true,
    whole: true,
  }),
  seed: numberField({
    key: 'seed',
    label: words.fields.seed,
    initial: 1,
    min: 0,
    max: 4294967295,
    whole: true,
  }),
  /** The network whose weights and layers are shown. */
  shown: choiceField({
    key: 'show',
    label: words.fields.shown,
    options: networkMethods,
    initial: 'weightNorm',
  }),
  /** What is shown of its layers: ∥v∥, or η g²/∥v∥². */
  layers: choiceField({
    key: 'layers',
    label: words.fields.layers,
    options: ['length', 'rate'],
    initial: 'length',
  }),
  /** The digit that the networks are asked about. */
  digit: pixelsField({ key: 'digit', count: DIGIT_PIXELS }),
};

export type NetworkSettings = SettingsOf<typeof schema>;
