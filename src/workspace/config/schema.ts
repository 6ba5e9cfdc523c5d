import * as z from 'zod/mini';
import type { MethodTable } from '../../model/method.ts';
import { fallbackOf, methodsOf } from '../../model/setting-defaults.ts';
import {
  EXPONENT_MOST,
  type Limits,
  type Setting,
  type SettingTable,
  type WrittenOf,
} from '../../model/setting-kinds.ts';
import { settingTable } from '../../model/setting-table/index.ts';
import { isEncoding } from '../files/decode-text.ts';

type Zod = z.ZodMiniType;

function namesOf(names: readonly string[]): Zod {
  return z.enum([...names]);
}

function filledText() {
  return z.string().check(z.minLength(1));
}

function numberWithin({ least, above, most }: Limits): Zod {
  const checks = [
    ...(least === undefined ? [] : [z.minimum(least)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(most === undefined ? [] : [z.maximum(most)]),
  ];
  return z.number().check(...checks);
}

function wholeWithin(least: number, most: number | undefined): Zod {
  return z.int().check(z.minimum(least), ...(most === undefined ? [] : [z.maximum(most)]));
}

/** The names of the methods that a setting chooses from; undefined for a setting of another form. */
export function methodNames(setting: Setting, methods: MethodTable): readonly string[] | undefined {
  const table = methodsOf(setting, methods);
  return table && Object.keys(table);
}

/** The form of an object with these keys; where all must be written, no default stands in for one. */
function objectOf(keys: SettingTable, methods: MethodTable, isWhole = false) {
  const forms = Object.entries(keys).map(([key, setting]) => {
    return [key, isWhole ? formOf(setting, methods) : schemaOf(setting, methods)] as const;
  });
  return z.strictObject(Object.fromEntries(forms));
}

function formOf(setting: Setting, methods: MethodTable): Zod {
  const names = methodNames(setting, methods) ?? [];
  switch (setting.form) {
    case 'text':
      return setting.canBeEmpty ? z.string() : filledText();
    case 'path':
      return filledText();
    case 'encoding':
      return z.string().check(z.refine(isEncoding));
    case 'texts':
      return z.array(filledText()).check(z.minLength(1), z.maxLength(setting.most));
    case 'text-set':
      return z.array(z.string());
    case 'flag':
      return z.boolean();
    case 'choice':
      return namesOf(setting.names);
    case 'method':
    case 'weighting':
      return namesOf(names);
    case 'method-per-level':
      return z.union([namesOf(names), z.array(namesOf(names)).check(z.minLength(1))]);
    case 'whole':
      return wholeWithin(setting.least, setting.most);
    case 'number':
      return numberWithin(setting.limits);
    case 'exponent':
      return numberWithin({ least: -EXPONENT_MOST, most: EXPONENT_MOST });
    case 'list':
      return z.array(objectOf(setting.keys, methods));
    case 'group': {
      const keys = objectOf(setting.keys, methods, setting.isWhole);
      return setting.canBeOff ? z.union([z.literal(false), keys]) : keys;
    }
  }
}

function schemaOf(setting: Setting, methods: MethodTable): Zod {
  const form = formOf(setting, methods);
  if (setting.isOptional) return z.optional(form);
  const fallback = fallbackOf(setting, methods);
  return fallback === undefined ? form : z._default(form, fallback);
}

/** pingan.json as the schema gives it: defaults filled in, numbers still as JSON numbers. */
export type RawSettings = WrittenOf<typeof settingTable>;

/** The form of pingan.json; what its values must satisfy together is checked where they are resolved. */
export function settingsSchema(methods: MethodTable, table: SettingTable = settingTable): z.ZodMiniType<RawSettings> {
  return objectOf(table, methods) as unknown as z.ZodMiniType<RawSettings>;
}
