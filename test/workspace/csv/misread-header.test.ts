import { describe, expect, it } from 'vitest';
import { isBlankRow, misreadHeader } from '../../../src/workspace/csv/misread-header.ts';
import { sourceText } from '../../support/source-text.ts';

const RULES = { required: ['indicator', 'value'], optional: ['note'] };

function found(text: string, isImported = false): string | undefined {
  const misread = misreadHeader(sourceText('a.csv', text), { ...RULES, isImported });
  if (misread === undefined) return undefined;
  const { code, line, column, values } = misread;
  const [what] = Object.values(values).map((value) => (typeof value === 'object' && 'en' in value ? value.en : value));
  return `${line}:${column} ${code} ${what}`;
}

describe('misreadHeader', () => {
  it.each([
    ['indicator;value\nA1;1\n', '1:10 wrong-separator ";"'],
    ['indicator\tvalue\nA1\t1\n', '1:10 wrong-separator tabs'],
    ['value|note|indicator\n', '1:6 wrong-separator "|"'],
    ['indicator，value\nA1，1\n', '1:10 wrong-separator full-width commas'],
    ['指标;数值\nA1;1,5\n', '1:3 wrong-separator ";"'],
    ['sep=;\n"indicator";"value"\n"A1";"1,5"\n', '2:12 wrong-separator ";"'],
    ['what;how much\nA1;2\n', '1:5 wrong-separator ";"'],
    ['sep=,\nindicator,value\nA1,1\n', '1:1 late-header 2'],
    ['Table 1,\n,\n\nIndicator,Value\nA1,1\n', '1:1 late-header 4'],
    ['"two\nlines",\nindicator,value\n', '1:1 late-header 3'],
  ])('finds what is wrong with %j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    'indicator,value\nindicator,value\n',
    '数值,指标\n1,A1\n',
    ',,\nindicator,value,\n',
    'indicator,vlaue\nA1,1\n',
    'indicator\nA1\n',
    '',
  ])('leaves %j to the reader of headers', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('names "pingan import" only where that reads such files', () => {
    const hint = (isImported: boolean) => {
      const misread = misreadHeader(sourceText('a.csv', 'x\nindicator,value\n'), { ...RULES, isImported });
      return JSON.stringify(misread?.values['hint']);
    };
    expect(hint(true)).toContain('pingan import');
    expect(hint(false)).not.toContain('import');
  });
});

describe('isBlankRow', () => {
  it.each([
    [[''], true],
    [['', ' ', '\u3000'], true],
    [['', '0'], false],
  ] as const)('%j: %s', (cells, isBlank) => {
    expect(isBlankRow(cells)).toBe(isBlank);
  });
});
