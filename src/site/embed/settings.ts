import type { Field, Schema, SettingsOf } from '../../simulation/index.ts';
import type { SettingDescription, Settings, SettingValue } from './messages.d.ts';

/** What the values of a setting are in messages. */
export function typeOf(field: Field<unknown>): SettingDescription['type'] {
  if (typeof field.initial === 'number') return 'number';
  if (typeof field.initial === 'boolean') return 'flag';
  return typeof field.initial === 'string' && optionsOf(field) ? 'choice' : 'text';
}

/** The names among which a choice is made. */
export function optionsOf(field: Field<unknown>): readonly string[] | undefined {
  return 'options' in field && Array.isArray(field.options) ? field.options : undefined;
}

/** A setting's value as it stands in a message. */
export function messageValue(field: Field<unknown>, value: unknown): SettingValue {
  return typeOf(field) === 'text' ? field.write(value) : (value as SettingValue);
}

/** All settings as they stand in a message. */
export function settingsOf<S extends Schema>(schema: S, settings: SettingsOf<S>): Settings {
  return Object.fromEntries(
    Object.entries(schema).map(([name, field]) => [
      name,
      messageValue(field, settings[name as keyof S]),
    ]),
  );
}

/** What can be set, for those who do not know the figure. */
export function describeSettings(schema: Schema): SettingDescription[] {
  return Object.entries(schema).map(([name, field]) => {
    const { key, label = key } = field;
    const options = optionsOf(field);
    const bounds = field as {
      readonly min?: number;
      readonly max?: number;
      readonly log?: boolean;
    };
    return {
      ...{ name, key, label, type: typeOf(field), initial: messageValue(field, field.initial) },
      ...(typeOf(field) === 'number' && {
        ...(bounds.min !== undefined && { min: bounds.min }),
        ...(bounds.max !== undefined && { max: bounds.max }),
        ...(bounds.log && { log: true }),
      }),
      ...(options && { options }),
    };
  });
}
