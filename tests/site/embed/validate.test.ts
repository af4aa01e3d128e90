import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, MAX_STEP, withPatch } from '../../../src/simulation/index.ts';
import { describeSettings, settingsOf } from '../../../src/site/embed/settings.ts';
import { readMessage, TYPES } from '../../../src/site/embed/validate.ts';
import { runs } from '../../long.ts';
import { everyFigure, figureNamed } from './figures.ts';
import { anything, nearlyMessage } from './hostile.ts';

fc.configureGlobal({ seed: 20160225 });
const { schema } = figureNamed('race');
const read = (data: unknown) => readMessage(data, schema);
const names = Object.keys(schema);
const keys = Object.values(schema).map(({ key }) => key);

const nearly = nearlyMessage([...names, ...keys]);

/** What is said is one sentence or several; what is asked can be done to the store. */
function expectUnderstood(data: unknown): void {
  const understood = read(data);
  if ('problem' in understood) {
    expect(understood.problem).toMatch(/^[A-Z][\s\S]*\.$/);
    expect(understood.problem.length).toBeLessThan(300);
    return;
  }
  const { request } = understood;
  expect(TYPES).toContain(request.type);
  if (request.type === 'step') expect(Number.isInteger(request.by)).toBe(true);
  if (request.type === 'play' && request.speed !== undefined) {
    expect(request.speed).toBeGreaterThan(0);
  }
  if (request.type !== 'set') return;
  expect(Object.keys(request.patch).every((name) => names.includes(name))).toBe(true);
  if (request.step !== undefined) expect(Math.abs(request.step)).toBeLessThanOrEqual(MAX_STEP);
  const { settings } = withPatch(schema, initialSettings(schema), request.patch);
  for (const [name, field] of Object.entries(schema)) {
    const value = Reflect.get(settings, name);
    expect(field.nearest(value)).toEqual({ value });
  }
}

describe('a message', () => {
  it('is understood or refused with a sentence, whatever it is', () => {
    fc.assert(fc.property(anything, expectUnderstood), { numRuns: runs(1000) });
  });

  it('is understood or refused with a sentence if it is nearly right', () => {
    fc.assert(fc.property(nearly, expectUnderstood), { numRuns: runs(1000) });
  });

  it('keeps its id, also where it is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.string({ maxLength: 200 })), anything, (id, type) => {
        expect(read({ weightnorm: 1, id, type })).toHaveProperty('id', id);
      }),
    );
    expect(read({ weightnorm: 1, id: 'x'.repeat(201), type: 'get' })).toHaveProperty('problem');
    expect(read({ weightnorm: 1, id: {}, type: 'get' })).not.toHaveProperty('id');
  });

  it('is refused without its version, or with what it has only inherited', () => {
    expect(read({ type: 'get' })).toHaveProperty('problem');
    expect(read({ weightnorm: 2, type: 'get' })).toHaveProperty('problem');
    expect(read(Object.create({ weightnorm: 1, type: 'get' }))).toHaveProperty('problem');
  });

  it.each([
    [{}, 'A message “set” needs settings, a step or both.'],
    [{ settings: { mood: 1 } }, 'This figure has no setting “mood”.'],
    [{ settings: { learningRate: 'fast' } }, 'The setting “learningRate” must be a number.'],
    [{ settings: { learningRate: true } }, 'The setting “learningRate” must be a number.'],
    [{ settings: { neuron: 'sine' } }, 'The setting “neuron” must be one of'],
    [{ settings: [] }, 'The settings of a message must be an object.'],
    [{ settings: { eta: 1, learningRate: 2 } }, 'is given twice'],
    [{ step: 1.5 }, 'A step must be a whole number.'],
  ])('“set” with %j changes nothing and says why', (content, problem) => {
    const understood = read({ weightnorm: 1, type: 'set', ...content });
    expect(understood).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('“set” takes names, keys, and numbers as text', () => {
    const five = { request: { type: 'set', patch: { learningRate: 5 } } };
    for (const name of ['learningRate', 'learning-rate', 'eta']) {
      for (const value of [5, '5']) {
        expect(read({ weightnorm: 1, type: 'set', settings: { [name]: value } })).toEqual(five);
      }
    }
  });
});

describe.each(everyFigure)('the settings of $name in messages', ({ module: { figure } }) => {
  const { schema, presets } = figure;

  it('can be sent back as they were received', () => {
    for (const preset of presets) {
      const { settings } = withPatch(schema, initialSettings(schema), preset.settings);
      const sent = settingsOf(schema, settings);
      expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
      const back = readMessage({ weightnorm: 1, type: 'set', settings: sent }, schema);
      if (!('request' in back) || back.request.type !== 'set') throw new Error('It was refused.');
      const again = withPatch(schema, initialSettings(schema), back.request.patch);
      expect(again).toEqual({ settings, problems: [] });
    }
  });

  it('are described with their bounds and choices', () => {
    for (const { name, type, min, max, options, initial } of describeSettings(schema)) {
      expect(Object.keys(schema)).toContain(name);
      if (type === 'number') expect(min).toBeLessThan(max ?? Number.NEGATIVE_INFINITY);
      if (type === 'choice') expect(options).toContain(initial);
      expect(['number', 'string', 'boolean']).toContain(typeof initial);
    }
  });
});
