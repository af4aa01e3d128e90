import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, messageFor, spellings } from '../../../src/site/embed/hostAttributes.ts';
import { figureMessage, heightIn } from '../../../src/site/embed/hostHeights.ts';
import { settingNamed } from '../../../src/site/embed/options.ts';
import { describeSettings } from '../../../src/site/embed/settings.ts';
import { readMessage } from '../../../src/site/embed/validate.ts';
import { runs } from '../../long.ts';
import { everyFigure, figureNamed } from './figures.ts';

fc.configureGlobal({ seed: 20160225 });
const base = 'https://example.org/some/course/v1/embed/';

describe('the element <weightnorm-figure>', () => {
  it('asks for the figure of its name in the state of its attributes', () => {
    const attributes = [
      ...[
        ['name', 'race'],
        ['learning-rate', '5'],
        ['class', 'wide'],
        ['data-x', '1'],
      ],
      ...[
        ['hide', 'title'],
        ['aria-label', 'A race'],
        ['onclick', 'alert(1)'],
      ],
    ] as [string, string][];
    const address = addressOf(base, 'race', attributes);
    expect(address).toBe(`${base}race/?learning-rate=5&hide=title`);
  });

  it('never leads out of the folder of the figures, whatever its attributes are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('../..', '//evil', 'a/b'));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(text, text)), (name, attributes) => {
        const address = addressOf(base, name, attributes);
        if (address === null) return;
        const { origin, pathname, hash } = new URL(address);
        expect(`${origin}${pathname}`).toBe(`${base}${name}/`);
        expect(hash).toBe('');
        expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('makes of a changed attribute a message that the figure understands or refuses', () => {
    const { schema } = figureNamed('race');
    const settings = describeSettings(schema);
    const attribute = fc.oneof(
      fc.constantFrom('step', ...settings.flatMap(spellings)),
      fc.string(),
    );
    const value = fc.oneof(fc.constant(null), fc.string(), fc.double().map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(attribute, value)), (changed) => {
        const now = new Map(changed);
        const change = messageFor([...now.keys()], (name) => now.get(name) ?? null, settings);
        if (!change) return;
        const understood = readMessage({ weightnorm: 1, type: 'set', ...change }, schema);
        if ('problem' in understood) expect(understood.problem).toMatch(/\.$/);
        else expect(understood.request.type).toBe('set');
      }),
      { numRuns: runs(1000) },
    );
  });

  it('makes one message of what changes at once, so that a step is a step of the new settings', () => {
    const now: Record<string, string> = { step: '30', learningrate: '7' };
    const read = (name: string) => now[name] ?? null;
    const settings = describeSettings(figureNamed('growth').schema);
    expect(messageFor(['step', 'learningrate', 'batch', 'class'], read, settings)).toEqual({
      settings: { learningRate: '7', batch: 'all' },
      step: 30,
    });
    expect(messageFor(['class'], read, settings)).toBeNull();
  });

  it.each(everyFigure)('has an attribute for every setting of $name', ({ module: { figure } }) => {
    const settings = describeSettings(figure.schema);
    const attributes = settings.flatMap((setting) => [...new Set(spellings(setting))]);
    expect(new Set(attributes).size).toBe(attributes.length);
    for (const setting of settings) {
      const { name, initial } = setting;
      for (const attribute of spellings(setting)) {
        expect(settingNamed(figure.schema, attribute)).toBe(name);
        expect(addressOf(base, 'x', [[attribute, '1']])).toBe(`${base}x/?${attribute}=1`);
        const gone = messageFor([attribute], () => null, settings);
        expect(gone).toEqual({ settings: { [name]: initial } });
      }
    }
  });
});

describe('what a page takes from its frames', () => {
  it('is a height within reason, or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (height) => {
        const message = figureMessage({ weightnorm: 1, type: 'size', height });
        const found = heightIn(message);
        if (found === null) expect(Number.isFinite(height)).toBe(false);
        else expect(found >= 100 && found <= 5000).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(fc.property(fc.anything(), (data) => void heightIn(figureMessage(data))));
  });
});
