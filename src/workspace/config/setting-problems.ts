import type { z } from 'zod/mini';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { oneOf, type Setting, type SettingTable } from '../../model/setting-kinds.ts';
import { warningRules } from '../../model/warning.ts';
import { knownHint } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import type { JsonDocument, JsonPath } from './json-document.ts';
import { methodNames } from './schema.ts';
import { keysAt, settingAt, settingKey } from './setting-at.ts';

type Issue = z.core.$ZodIssue;

/** A pingan.json, and the tables that it is checked against. */
export interface SettingsContext {
  readonly document: JsonDocument;
  readonly methods: MethodTable;
  readonly table: SettingTable;
}

const SETTINGS: Localised = { en: 'settings in braces, {"name": "..."}', zh: '用花括号括起的设置，如 {"name": "..."}' };

/** What may be written for a setting, as messages and the manual say it. */
export function expectedOf(setting: Setting, methods: MethodTable): Localised | undefined {
  return setting.form === 'weighting' ? oneOf(...(methodNames(setting, methods) ?? [])) : setting.expected;
}

/** The problem of a setting that has a wrong value. */
export function badSetting({ document, methods, table }: SettingsContext, path: JsonPath): Problem {
  const key = settingKey(path) || 'pingan.json';
  const value = shown((document.textOf(path) ?? 'missing').replace(/\s+/g, ' '));
  const setting = settingAt(path, table) ?? settingAt(path.slice(0, 1), table);
  const expected = (setting && expectedOf(setting, methods)) ?? SETTINGS;
  return problem('bad-setting', document.placeOf(path), { key, value, expected });
}

function unknownKeys({ document, table }: SettingsContext, path: JsonPath, keys: readonly string[]): Problem[] {
  const known = keysAt(path, table);
  return keys.map((key) => {
    return problem('unknown-key', document.placeOfKey([...path, key]), {
      key: shown(key),
      hint: knownHint(key, known),
    });
  });
}

function methodProblems(context: SettingsContext, kind: string, known: readonly string[]): Problem[] {
  const { document } = context;
  const value = (document.value as Record<string, unknown>)[kind];
  const items: [JsonPath, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [[kind, index], item])
    : [[[kind], value]];
  const wrong = items.filter(([, item]) => typeof item !== 'string' || !known.includes(item));
  return wrong.map(([path, item]) => {
    if (typeof item !== 'string') return badSetting(context, path);
    return problem('unknown-method', document.placeOf(path), { value: shown(item), kind, known });
  });
}

/** The problem of an unknown rule of "warnings": it names the nearest one. */
function ruleProblem(document: JsonDocument, path: JsonPath): Problem | undefined {
  const text = document.textOf(path);
  if (path[0] !== 'warnings' || path[2] !== 'rule' || !text?.startsWith('"')) return undefined;
  const rule: string = JSON.parse(text);
  const hint = knownHint(rule, Object.keys(warningRules));
  return problem('unknown-rule', document.placeOf(path), { value: shown(rule), hint });
}

function problemsOf(issue: Issue, context: SettingsContext): Problem[] {
  const { document, methods, table } = context;
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') return unknownKeys(context, path, issue.keys);
  const setting = settingAt(path.slice(0, 1), table);
  const names = setting && methodNames(setting, methods);
  if (names !== undefined) {
    const found = methodProblems(context, String(path[0]), names);
    return found.length > 0 ? found : [badSetting(context, path.slice(0, 1))];
  }
  const unknownRule = ruleProblem(document, path);
  if (unknownRule !== undefined) return [unknownRule];
  const missing = path.length > 0 && document.textOf(path) === undefined;
  if (missing) return [problem('missing-key', document.placeOf(path.slice(0, -1)), { key: settingKey(path) })];
  return [badSetting(context, path)];
}

/** Turns what the schema found into problems with places and remedies. */
export function reportIssues(issues: readonly Issue[], context: SettingsContext, problems: ProblemList): void {
  const seen = new Set<string>();
  for (const found of issues.flatMap((issue) => problemsOf(issue, context))) {
    const key = `${found.line}:${found.column}:${found.code}:${String(found.values['key'] ?? found.values['value'])}`;
    if (!seen.has(key)) problems.add(found);
    seen.add(key);
  }
}
