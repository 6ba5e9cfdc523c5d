import { describe, expect, it } from 'vitest';
import {
  checkImported,
  checkInputs,
  checkOutputs,
  checkPredicate,
  checkTool,
  listedOutputs,
} from '../../src/audit/check-statement.ts';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';
import { sha256 } from '../../src/workspace/files/sha256.ts';
import { STATEMENT, statementWith } from '../support/statement.ts';

const contents: Readonly<Record<string, string>> = { 'results.csv': 'r', 'scores.csv': 'ss' };

/** The statement about these contents. */
const sound = {
  ...STATEMENT,
  subject: Object.entries(contents).map(([name, text]) => ({ name, digest: { sha256: sha256(text) } })),
};

function linesOf(check: (list: DifferenceList) => void, language: 'en' | 'zh' = 'en'): string[] {
  const list = new DifferenceList();
  check(list);
  return list.shown.map((difference) => differenceLine(difference, language));
}

function outputsOf(files: Readonly<Record<string, string>>): string[] {
  const read = (name: string) => (files[name] === undefined ? undefined : Buffer.from(files[name]));
  return linesOf((list) => checkOutputs(sound, Object.keys(files), read, list));
}

describe('checkOutputs', () => {
  it('passes what the statement lists', () => {
    expect(outputsOf(contents)).toEqual([]);
    expect(listedOutputs(sound).map(({ path, bytes }) => [path, bytes])).toEqual([
      ['results.csv', 1],
      ['scores.csv', 2],
    ]);
  });

  it('counts bytes in the language of the reader', () => {
    const read = () => Buffer.from('q');
    const lines = linesOf((list) => checkOutputs(sound, ['results.csv'], read, list), 'zh');
    expect(lines[0]).toBe(
      `results.csv：changed-output：文件为 1 字节，SHA-256 ${sha256('q')}，输出清单记录为 1 字节，SHA-256 ${sha256('r')}`,
    );
  });

  it('names what is missing, added, changed or swapped', () => {
    expect(outputsOf({ 'results.csv': 'r', 'x.csv': 'ss' })).toEqual([
      'scores.csv: missing-output: the file is missing',
      'x.csv: added-output: the file is not one of the outputs',
    ]);
    expect(outputsOf({ ...contents, 'results.csv': 'q' })).toEqual([
      `results.csv: changed-output: the file has 1 B, SHA-256 ${sha256('q')}, the manifest says 1 B, SHA-256 ${sha256('r')}`,
    ]);
    expect(outputsOf({ 'results.csv': 'ss', 'scores.csv': 'r' })).toEqual([
      'results.csv: swapped-output: the file holds what belongs to scores.csv',
      'scores.csv: swapped-output: the file holds what belongs to results.csv',
    ]);
  });
});

describe('checkInputs', () => {
  const { inputs } = STATEMENT.predicate;
  const [data, settings] = inputs;

  it('passes the same inputs in any order', () => {
    expect(linesOf((list) => checkInputs(STATEMENT, { inputs: [...inputs].reverse() }, list))).toEqual([]);
  });

  it('names what has changed, is not read any more, or is new', () => {
    const now = [
      { ...(data as (typeof inputs)[number]), bytes: 7 },
      { path: 'steps.csv', sha256: '7'.repeat(64), bytes: 7 },
    ];
    expect(settings?.path).toBe('pingan.json');
    expect(linesOf((list) => checkInputs(STATEMENT, { inputs: now }, list))).toEqual([
      `data/2018-09/east.csv: changed-input: the input has 7 B, SHA-256 ${'5'.repeat(64)}, the manifest says 5 B, SHA-256 ${'5'.repeat(64)}`,
      'pingan.json: removed-input: the input is not read any more',
      'steps.csv: added-input: the input is not in the manifest',
    ]);
  });
});

describe('checkImported', () => {
  const facts = (path: string, text: string) => ({ path, sha256: sha256(text), bytes: text.length });
  const imported = [
    facts('in.xlsx', 'a'),
    facts('gone.xlsx', 'b'),
    { ...facts('far.xlsx', 'c'), outside: true as const },
  ];
  const statement = { ...STATEMENT, predicate: { ...STATEMENT.predicate, imported } };
  const check = (files: Readonly<Record<string, string>>, asked: string[] = []) => {
    const list = new DifferenceList();
    const missing = checkImported(
      statement,
      (paths) => {
        asked.push(...paths);
        return paths.flatMap((path) => (files[path] === undefined ? [] : facts(path, files[path])));
      },
      list,
    );
    return { missing, lines: list.shown.map((difference) => differenceLine(difference, 'en')), asked };
  };

  it('compares what stands in the workspace, asks for nothing else, and says what is not at hand', () => {
    expect(check({ 'in.xlsx': 'a', 'far.xlsx': 'z' })).toEqual({
      missing: ['gone.xlsx', 'far.xlsx'],
      lines: [],
      asked: ['in.xlsx', 'gone.xlsx'],
    });
  });

  it('names what was changed since it was imported', () => {
    expect(check({ 'in.xlsx': 'xx', 'gone.xlsx': 'b' }).lines).toEqual([
      `in.xlsx: changed-import: the file has 2 B, SHA-256 ${sha256('xx')}, and had 1 B, SHA-256 ${sha256('a')} when it was imported; import it again, or put back what was imported`,
    ]);
  });

  it('is of what import remembers, too, as far as the manifest tells', () => {
    const { inputs } = STATEMENT.predicate;
    const lines = (recorded: typeof statement | typeof STATEMENT, now: typeof imported) => {
      return linesOf((list) => checkInputs(recorded, { inputs, imported: now }, list));
    };
    expect(lines(statement, imported)).toEqual([]);
    expect(lines(statement, [facts('in.xlsx', 'other')] as typeof imported)).toEqual([
      expect.stringContaining('in.xlsx: changed-input'),
      expect.stringContaining('gone.xlsx: removed-input'),
      expect.stringContaining('far.xlsx: removed-input'),
    ]);
    expect(lines(STATEMENT, imported)).toEqual([]);
  });
});

describe('checkPredicate', () => {
  it('names what the statement says otherwise', () => {
    const fresh = statementWith({ name: 'Other', synthetic: true, spec: { sha256: '9'.repeat(64) } });
    expect(linesOf((list) => checkPredicate('m', STATEMENT, fresh, list))).toEqual([
      'm: changed-manifest: name is Small index, recomputed: Other',
      'm: changed-manifest: synthetic is false, recomputed: true',
      `m: changed-manifest: spec is ${'4'.repeat(64)}, recomputed: ${'9'.repeat(64)}`,
    ]);
    expect(linesOf((list) => checkPredicate('m', STATEMENT, STATEMENT, list))).toEqual([]);
    const coherent = statementWith({ settings: { format: 'all', coherence: true } });
    expect(linesOf((list) => checkPredicate('m', STATEMENT, coherent, list))).toEqual([
      'm: changed-manifest: format is csv, recomputed: all',
      'm: changed-manifest: coherence is false, recomputed: true',
    ]);
  });
});

describe('checkTool', () => {
  it('tells apart builds of one version', () => {
    const own = { name: 'pingan', version: '1.2.3', sha256: '3'.repeat(64) };
    const other = { ...own, sha256: '8'.repeat(64) };
    expect(linesOf((list) => checkTool('m', STATEMENT, own, list))).toEqual([]);
    expect(linesOf((list) => checkTool('m', STATEMENT, other, list))).toEqual([
      `m: other-tool: computed by pingan 1.2.3 (SHA-256 ${own.sha256}), this is pingan 1.2.3 (SHA-256 ${other.sha256}); to let another build pass, add --any-build`,
    ]);
  });
});
