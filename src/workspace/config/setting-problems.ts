import type { z } from 'zod/mini';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { warningRules } from '../../model/warning.ts';
import { knownHint } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import type { JsonDocument, JsonPath } from './json-document.ts';
import { settingKey, settingTexts } from './setting-texts.ts';

type Issue = z.core.$ZodIssue;

const METHOD_KINDS = ['scoring', 'treatment', 'missing', 'aggregation', 'weights'] as const;
type MethodKind = (typeof METHOD_KINDS)[number];

const SETTINGS: Localised = { en: 'settings in braces, {"name": "..."}', zh: '用花括号括起的设置，如 {"name": "..."}' };

/** The problem of a setting whose value is not what it may be. */
export function badSetting(document: JsonDocument, path: JsonPath): Problem {
  const key = settingKey(path) || 'pingan.json';
  const value = shown((document.textOf(path) ?? 'missing').replace(/\s+/g, ' '));
  const expected = settingTexts[key]?.expected ?? settingTexts[String(path[0])]?.expected;
  return problem('bad-setting', document.placeOf(path), { key, value, expected: expected ?? SETTINGS });
}

function unknownKeys(document: JsonDocument, path: JsonPath, keys: readonly string[]): Problem[] {
  const prefix = path.length === 0 ? '' : `${settingKey(path)}.`;
  const known = Object.keys(settingTexts)
    .filter((key) => key.startsWith(prefix) && !key.slice(prefix.length).includes('.'))
    .map((key) => key.slice(prefix.length));
  return keys.map((key) => {
    return problem('unknown-key', document.placeOfKey([...path, key]), {
      key: shown(key),
      hint: knownHint(key, known),
    });
  });
}

function methodProblems(document: JsonDocument, kind: MethodKind, methods: MethodTable): Problem[] {
  const known = Object.keys(methods[kind]);
  const value = (document.value as Record<string, unknown>)[kind];
  const items: [JsonPath, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [[kind, index], item])
    : [[[kind], value]];
  const wrong = items.filter(([, item]) => typeof item !== 'string' || !known.includes(item));
  return wrong.map(([path, item]) => {
    if (typeof item !== 'string') return badSetting(document, path);
    return problem('unknown-method', document.placeOf(path), { value: shown(item), kind, known: known.join(', ') });
  });
}

/** The problem of a rule of "warnings" that is not known: the nearest one is named. */
function ruleProblem(document: JsonDocument, path: JsonPath): Problem | undefined {
  const text = document.textOf(path);
  if (path[0] !== 'warnings' || path[2] !== 'rule' || !text?.startsWith('"')) return undefined;
  const rule: string = JSON.parse(text);
  const hint = knownHint(rule, Object.keys(warningRules));
  return problem('unknown-rule', document.placeOf(path), { value: shown(rule), hint });
}

function problemsOf(issue: Issue, document: JsonDocument, methods: MethodTable): Problem[] {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') return unknownKeys(document, path, issue.keys);
  const kind = METHOD_KINDS.find((name) => name === path[0]);
  if (kind !== undefined) {
    const found = methodProblems(document, kind, methods);
    return found.length > 0 ? found : [badSetting(document, [kind])];
  }
  const unknownRule = ruleProblem(document, path);
  if (unknownRule !== undefined) return [unknownRule];
  const missing = path.length > 0 && document.textOf(path) === undefined;
  if (missing) return [problem('missing-key', document.placeOf(path.slice(0, -1)), { key: settingKey(path) })];
  return [badSetting(document, path)];
}

/** Turns what the schema found into problems with places and remedies. */
export function reportIssues(
  issues: readonly Issue[],
  document: JsonDocument,
  methods: MethodTable,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  for (const found of issues.flatMap((issue) => problemsOf(issue, document, methods))) {
    const key = `${found.line}:${found.column}:${found.code}:${String(found.values['key'] ?? found.values['value'])}`;
    if (!seen.has(key)) problems.add(found);
    seen.add(key);
  }
}
