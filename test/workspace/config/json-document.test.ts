import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { type JsonDocument, parseJson } from '../../../src/workspace/config/json-document.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function parse(text: string): { document: JsonDocument | undefined; codes: readonly string[] } {
  const problems = new ProblemList();
  const document = parseJson(sourceText('p.json', text), problems);
  return { document, codes: codesOf(problems) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  it('takes exactly what JSON.parse takes', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '1',
      '-',
      '.5',
      'e',
      '0',
      'true',
      '//',
      '\\',
      '\n',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '\u00a0', '\u0001', '0')).map(([json, at, put]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + put + json.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(text, (json) => {
        const { document, codes } = parse(json);
        expect(document !== undefined).toBe(isJson(json));
        expect(codes.some((code) => code.endsWith('bad-json'))).toBe(document === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,\n"b" 2}', '2:5'],
    ['', '1:1'],
    ['{"𠮷": x}', '1:8'],
  ])('reports the fault of %j where it stands', (text, at) => {
    expect(parse(text).codes).toEqual([`p.json:${at} bad-json`]);
  });

  it('refuses brackets nested without end, at the first too deep, but not brackets in a text', () => {
    expect(parse(`${'['.repeat(100_000)}1`).codes).toEqual(['p.json:1:65 bad-json']);
    expect(parse(`{"a": "${'[{'.repeat(100)}\\""}`).codes).toEqual([]);
  });

  it('reports keys that stand twice, at any depth, at the second', () => {
    expect(parse('{"a": 1, "b": [{"c": 1,\n "c": 2}], "a": 3}').codes).toEqual([
      'p.json:2:2 duplicate-key',
      'p.json:2:12 duplicate-key',
    ]);
  });
});

describe('JsonDocument', () => {
  const { document } = parse('{\n  "a": {"b": [1, 0.10]},\n  "c": null\n}');

  it('knows where a value stands, or the nearest around it', () => {
    const places = [['a'], ['a', 'b', 1], ['a', 'x', 'y'], ['z'], []].map((path) => document?.placeOf(path));
    expect(places.map((place) => `${place?.line}:${place?.column}`)).toEqual(['2:8', '2:18', '2:8', '1:1', '1:1']);
  });

  it('knows where a key stands', () => {
    expect(document?.placeOfKey(['c'])).toEqual({ file: 'p.json', line: 3, column: 3 });
    expect(document?.placeOfKey(['a', 'b'])).toEqual({ file: 'p.json', line: 2, column: 9 });
  });

  it('knows how a number was written', () => {
    expect(document?.textOf(['a', 'b', 1])).toBe('0.10');
    expect(document?.textOf(['a', 'b', 2])).toBeUndefined();
  });
});
